"""Which words of a sentence tell of which of its figures: "in Asia" of 18% in "fell 18% in Asia and 7% in Europe"."""

from collections.abc import Sequence
from typing import NamedTuple

_HARD = frozenset((";", ":", "but", "while", "whereas"))
"""Marks and words after which something else is told."""
_BREAKS = _HARD | frozenset(", and or ( ) – — as after before when where who which because although though".split())
"""Marks and words that part what is told of two figures."""


class Portion(NamedTuple):
    """Stems that tell of one figure of a sentence."""

    own: frozenset[str]
    """Between it and the next break on either side: they tell of no other figure, unless no break parts the two."""
    shared: frozenset[str]
    """What it has in common with its neighbours: the words before the first figure, between two breaks, behind the last."""

    @property
    def all(self) -> frozenset[str]:
        """Everything that tells of the figure."""
        return self.own | self.shared


NOTHING = Portion(frozenset(), frozenset())


def portions(words: Sequence[str], row: Sequence[str | None], figures: Sequence[tuple[int, int]]) -> dict[int, Portion]:
    """By its first token, the portion of each figure of a sentence.

    `words` are its words and marks in lower case, `row` their stems, `figures` the first token of each and the one behind it.
    """
    spans: list[tuple[int, int]] = []
    for span in sorted(figures):
        if not spans or span[0] >= spans[-1][1]:
            spans.append(span)
    if not spans:
        return {}
    own: list[set[str | None]] = [set() for _ in spans]
    shared: list[set[str | None]] = [set() for _ in spans]
    frame = set(row[: spans[0][0]])
    shared[0] |= frame
    carried = True
    for k in range(1, len(spans)):
        start, end = spans[k - 1][1], spans[k][0]
        breaks = [i for i in range(start, end) if words[i] in _BREAKS]
        carried = carried and _HARD.isdisjoint(words[start:end])
        if carried:
            shared[k] |= frame
        if not breaks:
            shared[k] |= own[k - 1] | shared[k - 1]
        own[k - 1] |= set(row[start : breaks[0] if breaks else end])
        own[k] |= set(row[breaks[-1] + 1 if breaks else start : end])
        if breaks:
            between = set(row[breaks[0] : breaks[-1]])
            shared[k - 1] |= between
            shared[k] |= between
    start = spans[-1][1]
    behind = next((i for i in range(start, len(words)) if words[i] in _BREAKS), len(words))
    own[-1] |= set(row[start:behind])
    for stems in shared:
        stems |= set(row[behind:])
    return {
        span[0]: Portion(frozenset(filter(None, a)), frozenset(filter(None, b - a)))
        for span, a, b in zip(spans, own, shared, strict=True)
    }
