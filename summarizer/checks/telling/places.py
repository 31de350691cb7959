"""DAT504: a deed that the source has in another place.

Towns lie in districts, and a text may name the wider place. So the two must be told alike, with the same noun ("the village of",
"the district of") or both as what the deed was near, and no sentence may tie one to the other.
"""

from collections.abc import Iterator

from summarizer.checks.comparing.ties import tied
from summarizer.checks.reading.stems import singular
from summarizer.checks.telling.deeds import Deed
from summarizer.checks.telling.told import Clause, Told
from summarizer.checks.telling.wrong import Wrong
from summarizer.text.lexicon.places import NEAR_PLACE, REGION_NOUNS, TOWN_NOUNS
from summarizer.text.words.tokens import Tokens

_IN = frozenset("in at near outside inside around from to on".split())
_SORTS = frozenset((*REGION_NOUNS, *TOWN_NOUNS))
"""Nouns that say what sort of place a name is."""
_FEWEST = 2
"""Words beside the verb and the place that tell which deed it is."""


def another_place(clause: Clause, told: Told) -> Wrong | None:
    """Where the source has the deed, where that is elsewhere in every sentence that tells it."""
    deed = clause.deed
    if deed.standing == "denied":
        return None
    for sort, name, span in _places(clause.tokens, deed):
        if not name <= told.index.bundle.words or len(clause.words(span)) < _FEWEST:
            continue
        found = _elsewhere(clause, sort, name, span, told)
        if found is not None:
            number, there = found
            said = clause.tokens.raw(*span)
            return Wrong("DAT504", f"says {said}; the source has {there}", *span, number)
    return None


def _elsewhere(
    clause: Clause, sort: str, name: frozenset[str], span: tuple[int, int], told: Told
) -> tuple[int, str] | None:
    at = None
    for number in told.near(clause.words(span), frozenset((clause.deed.verb,))):
        tokens = told.tokens(number)
        for other in told.deeds(number):
            if other.verb != clause.deed.verb:
                continue
            theirs = [(n, tokens.raw(*s)) for o, n, s in _places(tokens, other) if o == sort]
            if not theirs or not name.isdisjoint(tokens.words) or any(tied(name, n, told.index) for n, _ in theirs):
                return None
            at = at or (number, theirs[0][1])
    return at


def _places(tokens: Tokens, deed: Deed) -> Iterator[tuple[str, frozenset[str], tuple[int, int]]]:
    """The places of a deed's clause: how each is told, its words and where it stands."""
    words, (first, last) = tokens.words, deed.reach
    for i in range(first, last - 1):
        noun = singular(words[i]) if singular(words[i]) in _SORTS and words[i + 1] == "of" else ""
        if words[i] not in _IN and not noun:
            continue
        k = i + 1 + bool(noun)
        k += k < last and words[k] == "the"
        end = k
        while end < last and tokens.capital(end) and words[end][0].isalpha():
            end += 1
        if end == k:
            continue
        behind = singular(words[end]) if end < last and singular(words[end]) in _SORTS else ""
        sort = noun or behind or ("near" if words[i] in NEAR_PLACE else "")
        if sort:
            yield sort, frozenset(words[k:end]), (i, end + bool(behind))
