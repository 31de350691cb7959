"""ACT403: a deed that the source tells of somebody else, by name.

Names vary, so two names prove nothing by being different: both must be names of the source that no sentence ties to each other,
and every sentence that tells the deed must give it to somebody else by name.
"""

from summarizer.checks.comparing.ties import tied
from summarizer.checks.lexicon.standings import DENYING
from summarizer.checks.telling.deeds import Deed, Ranges, lemma
from summarizer.checks.telling.told import Clause, Told
from summarizer.checks.telling.wrong import Wrong
from summarizer.text.lexicon.speech import NEED_TOLL, VERBS, WEAK

_FEWEST = 2
"""Words beside the verb and the name that tell which deed it is."""
_SAYING = VERBS.keys() - NEED_TOLL - WEAK - DENYING
"""Verbs of what is said: who said it is for the statements' own rule. Charges and reports are denied as any deed is done."""
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
            vague = len(words) < _FEWEST and not _same_object(clause, other, side, number, told)
            if (vague or not names.isdisjoint(tokens.words)) and not _elsewhere(names, other, number, told):
                return None
            if any(tied(names, n, told.index) for n in theirs):
                return None
            at = at or (number, " and ".join(tokens.raw(a, b) for a, b in ranges))
        if told.reader(number).named(deed.verb):
            return None
    return at


def _same_object(clause: Clause, other: Deed, side: str, number: int, told: Told) -> bool:
    """Whether both do it to the same: "denied all charges"."""
    mine = told.stems(clause, clause.deed.done_to)
    return side == "doers" and bool(mine) and mine == told.stems_in(number, other.done_to)


def _elsewhere(names: frozenset[str], other: Deed, number: int, told: Told) -> bool:
    """Whether another deed of the sentence is the clause's own people's."""
    tokens = told.tokens(number)
    return any(
        not names.isdisjoint(tokens.words[a : max(b, deed.first)])  # "the captain, Peter Hask, added"
        for deed in told.deeds(number)
        if deed is not other
        for a, b in (*deed.doers, *deed.done_to)
    )
