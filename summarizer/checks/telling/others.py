"""ACT403: a deed that the source tells of somebody else, by name.

Names vary, so two names prove nothing by being different: both must be names of the source that no sentence ties to each other,
and every sentence that tells the deed must give it to somebody else by name.
"""

from itertools import islice

from summarizer.checks.telling.deeds import Deed, Ranges, lemma
from summarizer.checks.telling.told import MOST, Clause, Told
from summarizer.checks.telling.wrong import Wrong
from summarizer.text.lexicon.speech import NEED_TOLL, VERBS, WEAK

_TIED = 6
"""Tokens from one name to the next, within which the two may be one bearer's."""
_APART = frozenset("and or but by was were while against with from to".split())
"""Words between two names that make them two."""
_FEWEST = 2
"""Words beside the verb and the name that tell which deed it is."""
_SAYING = VERBS.keys() - NEED_TOLL - WEAK
"""Verbs of what is said: who said it is for the statements' own rule."""
_EMPTY = frozenset(
    map(lemma, ("be", "is", "are", "was", "were", "have", "had", "do", "make", "take", "get", "go", "come", "remain"))
)


def somebody_else(clause: Clause, told: Told) -> Wrong | None:
    """The name that the source has where the clause has another."""
    deed = clause.deed
    if deed.verb in _EMPTY or deed.standing == "denied" or clause.tokens.words[deed.last - 1] in _SAYING:
        return None
    for side in ("doers", "done_to"):
        mine: Ranges = getattr(deed, side)
        if len(mine) != 1:
            continue
        names = told.bearer(clause.tokens, mine[0])
        if not names or not names <= told.index.bundle.words:
            continue
        found = _others(clause, side, names, told)
        if found is not None:
            number, there = found
            first, last = mine[0]
            message = f"says {clause.tokens.raw(first, last)} ... {clause.tokens.raw(deed.first, deed.last)}; the source has {there}"
            return Wrong("ACT403", message, first, last, number)
    return None


def _others(clause: Clause, side: str, names: frozenset[str], told: Told) -> tuple[int, str] | None:
    """The sentence and the words of the other bearer; None where any sentence may mean the clause's own."""
    deed, at = clause.deed, None
    words = clause.words(*getattr(deed, side))
    if not words:
        return None
    for number in told.near(words, frozenset((deed.verb,))):
        tokens = told.tokens(number)
        for other in told.deeds(number):
            if other.verb != deed.verb:
                continue
            ranges: Ranges = getattr(other, side)
            theirs = [told.bearer(tokens, r) for r in ranges]
            if not theirs or not all(theirs) or any(n & names for n in theirs):
                return None
            if (len(words) < _FEWEST or not names.isdisjoint(tokens.words)) and not _elsewhere(
                names, other, number, told
            ):
                return None
            if any(tied(names, n, told) for n in theirs):
                return None
            at = at or (number, " and ".join(tokens.raw(a, b) for a, b in ranges))
        if told.reader(number).named(deed.verb):
            return None
    return at


def _elsewhere(names: frozenset[str], other: Deed, number: int, told: Told) -> bool:
    """Whether another deed of the sentence is the clause's own people's."""
    tokens = told.tokens(number)
    return any(
        not names.isdisjoint(tokens.words[a : max(b, deed.first)])  # "the captain, Peter Hask, added"
        for deed in told.deeds(number)
        if deed is not other
        for a, b in (*deed.doers, *deed.done_to)
    )


def tied(one: frozenset[str], other: frozenset[str], told: Told) -> bool:
    """Whether a sentence has the two names close together, with no word between them that sets them apart."""
    for _, words in islice(told.index.rows(), MOST):
        if one.isdisjoint(words) or other.isdisjoint(words):
            continue
        last, mine = -_TIED, False
        for i, word in enumerate(words):
            if word in _APART:
                last = -_TIED
            elif word in one or word in other:
                if i - last <= _TIED and mine is not (word in one):
                    return True
                last, mine = i, word in one
    return False
