"""How far an act of speaking reaches in its sentence: to the clause where another speaker takes over."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from summarizer.text.lexicon.speech import BE, FINITE, PAPERS, PREPOSITIONS, TURNS
from summarizer.text.speech.adjuncts import PUNCTUATION
from summarizer.text.speech.speech_act import Act
from summarizer.text.words.tokens import Tokens

_NEIGHBOURS = 8
"""Acts looked at on either side: keeps a sentence of a thousand acts linear."""
_SHARP = frozenset((";", "but"))
"""Always the end of what a speaker said, where another one follows."""
_PARTS = frozenset(("whom", "them", "which", "those", "who"))
_PART = 10
"""Tokens of "at least five of whom" looked at."""
_WHEN = frozenset("after before during following".split())
_OPEN = frozenset("\"“„«‘'(")
_QUOTES = frozenset('"“”„«»')


def part_start(words: list[str], end: int) -> int:
    """Start of the relative clause whose pronoun ends right before `end`: "ten died, two of whom | are believed"; 0 where none does."""
    while end and words[end - 1] in BE:
        end -= 1
    if not end or words[end - 1] not in _PARTS:
        return 0
    return next((k + 1 for k in range(end - 2, max(0, end - _PART), -1) if words[k] == ","), 0)


class Spans:
    """The clauses of one sentence, cut where speakers change."""

    def __init__(self, tokens: Tokens, acts: Sequence[Act]) -> None:
        self._words = tokens.words
        self._acts = acts

    @cached_property
    def _turns(self) -> list[int]:
        """Tokens that may open the clause of another speaker: asked where there is one."""
        words = self._words
        heads = {act.first - 1 for act in self._acts if act.phrase and act.first}
        return [
            k
            for k, word in enumerate(words)
            if word in _SHARP
            or (word in TURNS and (k in heads or (k and words[k - 1] == ",")))
            or (word == "and" and k in heads)
        ]

    def turn(self, first: int, last: int) -> int | None:
        """The last turn from token `first` up to `last`."""
        k = bisect_left(self._turns, last)
        return self._turns[k - 1] if k and self._turns[k - 1] >= first else None

    def span(self, position: int) -> tuple[int, int]:
        """The half-open token range that the act at `position` answers for."""
        act = self._acts[position]
        if act.shape == "named":
            return act.first, act.content
        start, end = self._start(position), self._end(position)
        start = max(start, self._part(act))
        if act.shape in ("trail", "behind"):
            return start, end
        first = act.content
        if act.shape == "before":
            words = self._words
            if first >= end or (words[first] in PUNCTUATION and words[first] not in _OPEN):
                return start, end  # nothing follows the verb: what stands before it was said
            if act.first - start > 3 and (words[act.first - 1] in _QUOTES or self._only_where(act, first, end)):
                return start, end
        return first, end

    def _only_where(self, act: Act, first: int, end: int) -> bool:
        """Whether behind the verb stands only where or when it was said: "ten died, the mayor told reporters in Orvel"."""
        words = self._words
        written = words[first - 1] in PAPERS and words[first].endswith(
            ("ed", "ing")
        )  # "in a report based on 200 talks"
        if words[act.first - 1] != "," or not (written or words[first] in PREPOSITIONS or words[first] in _WHEN):
            return False
        return FINITE.isdisjoint(words[first:end]) and PUNCTUATION.isdisjoint(words[first : end - 1])

    def _part(self, act: Act) -> int:
        """Start of the part of a whole that the speech stands in: "ten died, five of whom, the army said, were fighters"; else 0."""
        words, comma = self._words, act.first - 1
        aside = (
            act.shape == "before" and comma > 2 and words[comma] == "," and words[act.cue + 1 : act.cue + 2] == [","]
        )
        return part_start(words, comma) if aside and words[comma - 2] == "of" else 0

    def _end(self, position: int) -> int:
        act = self._acts[position]
        for following in self._acts[position + 1 : position + 1 + _NEIGHBOURS]:
            if following.phrase is None or following.shape in ("unnamed", "named"):
                continue
            cut = self.turn(act.cue + 1, following.first)
            if cut is not None:
                return cut
        return len(self._words)

    def _start(self, position: int) -> int:
        act = self._acts[position]
        for preceding in reversed(self._acts[max(0, position - _NEIGHBOURS) : position]):
            if preceding.phrase is None or preceding.shape in ("unnamed", "named"):
                continue
            cut = self.turn(preceding.cue + 1, act.first)
            if cut is not None:
                return cut
            return preceding.content if preceding.shape == "trail" else 0
        return 0
