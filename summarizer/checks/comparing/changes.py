"""Numbers of change: a rise is no fall, "by four per cent" is not "to four per cent", 500 more are not 500 in all."""

from collections.abc import Sequence

from summarizer.checks.comparing.compare import Pair
from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import stem
from summarizer.patterns import late
from summarizer.schemas.terms import Kind

_CHANGING: frozenset[Kind] = frozenset({"percent", "money", "duration", "distance", "age", "rate", "count"})
_UP = frozenset(stem(w) for w in "rise gain climb jump surge soar grow increase add".split())
_DOWN = frozenset(stem(w) for w in "fall drop decline lose slump plunge shrink tumble decrease shed".split())
_MADE = frozenset(stem(w) for w in "raise lift lower cut reduce hike push bring".split())
"""Verbs that somebody changes something by."""
_ENDPOINTS = frozenset(("to", "from", "at"))


def other_change(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> bool:
    """Whether everywhere in the source the number tells of another change than the claim's."""
    if claim.figure.kind not in _CHANGING:
        return False
    return _turned_round(claim, pairs) or _by_for_to(claim, pairs) or _only_more(claim, pairs, index)


def given_up(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> bool:
    """Whether the claim tells as the end of a change what the source tells as its start: "rose to 7" of "rose from 7 to 9"."""
    return claim.left == "to" and all(
        p.source.left == "from"
        or (_FORMER.search(index.text_before(p.source.figure)) is not None and _now(p.source, index))
        for p in pairs
    )


_FORMER = late(r"\b(?:had|previously|originally|initially)(?: been)?(?: [a-z]+)?(?: (?:of|at|for|to))? $")
"""Words before a number that was given up since: "it had forecast 90"."""


def _now(former: Facet, index: SourceIndex) -> bool:
    """Whether the sentence of a number given up has another of its sort that is not."""
    return any(
        f.sentence == former.sentence
        and f.value not in (None, former.value)
        and f.figure.unit == former.figure.unit
        and _FORMER.search(index.text_before(f.figure)) is None
        for f in index.of_kind(former.figure.kind)[:MOST]
    )


def _turned_round(claim: Facet, pairs: Sequence[Pair]) -> bool:
    """Whether the claim tells of a rise where the source tells of a fall, or the other way round."""
    mine = _way(claim)
    return mine != 0 and all(_way(p.source) == -mine and _end(p.source) == _end(claim) for p in pairs)


def _end(facet: Facet) -> str | None:
    """Whether the number is where a change began or ended."""
    return facet.left if facet.left in _ENDPOINTS else None


def _way(facet: Facet) -> int:
    """1 where something rose, -1 where it fell, 0 where the words before the figure tell neither or both.

    The words up to the mark or figure before it are its own; only without a verb of change there the others are asked.
    """
    if facet.left == "from":
        before = facet.raw[: facet.raw.index("from")]
        return 1 if before[-1:] == ("up",) else -1 if before[-1:] == ("down",) else 0
    for words in (frozenset(facet.lead), facet.before if facet.left not in _ENDPOINTS else frozenset[str]()):
        up, down = not _UP.isdisjoint(words), not _DOWN.isdisjoint(words)
        if up or down:
            return 0 if up == down else 1 if up else -1
    return 0


def _by_for_to(claim: Facet, pairs: Sequence[Pair]) -> bool:
    """Whether the claim gives as the amount of a change where it ended, or as its end the amount."""
    other = {"by": "to", "to": "by"}.get(claim.left or "")
    if other is None or (_UP | _DOWN | _MADE).isdisjoint(claim.lead):
        return False
    return all(p.kind == "same" and p.source.left == other for p in pairs)


_MORE_THAN = late(r" (?:more|fewer|less|extra|additional)\b[^.;:,]{0,50}\bthan\b")
_ADDED = frozenset(
    "more fewer less extra additional another further added new rise rose risen increase increased grew up down fell fall dropped lost by".split()
)
"""Words of a claim that tells how much came on top or went."""


def _only_more(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> bool:
    """Whether the number is how many more there are than before, and the claim makes it how many there are."""
    if claim.figure.kind != "count" or not _ADDED.isdisjoint(claim.words):
        return False
    return all(_MORE_THAN.match(index.text_after(p.source.figure, 90)) for p in pairs)
