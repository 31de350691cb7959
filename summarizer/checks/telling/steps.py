"""STY804: a deed told further than the source has it: charged for questioned, destroyed for damaged."""

from summarizer.checks.lexicon.standings import STEPS
from summarizer.checks.telling.deeds import lemma
from summarizer.checks.telling.told import Clause, Told
from summarizer.checks.telling.wrong import Wrong

_BEFORE: dict[str, frozenset[str]] = {}
"""Stem of a verb -> the stems of what comes before it."""
_BEYOND: dict[str, frozenset[str]] = {}
"""Stem of a verb -> the stems of what is as far or further."""
for _first, _second in STEPS:
    for _verb in map(lemma, _second):
        _BEFORE[_verb] = _BEFORE.get(_verb, frozenset()) | frozenset(map(lemma, _first))
        _BEYOND[_verb] = _BEYOND.get(_verb, frozenset()) | frozenset(map(lemma, _second))


def one_step_further(clause: Clause, told: Told) -> Wrong | None:
    """The lesser deed that the source tells of the same people or things, where no word of it tells the claim's."""
    deed = clause.deed
    before = _BEFORE.get(deed.verb)
    if before is None or deed.standing != "done" or deed.verb in told.lemmas:
        return None
    if told.near(clause.words(), _BEYOND[deed.verb] - before):
        return None
    mine = told.stems(clause, deed.done_to)
    for number in told.near(clause.words(), before):
        for other in told.deeds(number):
            if other.verb in before and other.standing == "done" and mine & told.stems_in(number, other.done_to):
                words = clause.tokens.raw(deed.first, deed.last)
                there = told.tokens(number).raw(other.first, other.last)
                return Wrong.at(clause, "STY804", f"says {words!r}; the source has {there!r}", number)
    return None
