"""STY803, STY804: deeds told as done that the source denies, plans, fears or only alleges, and the other way about.

The deed is looked for by its verb in the sentences of the source that hold the words of its clause; one sentence that tells it
as the claim does, or a noun that may, vouches for it.
"""

from summarizer.checks.telling.deeds import Deed, Standing, lemma
from summarizer.checks.telling.told import Clause, Told
from summarizer.checks.telling.wrong import Wrong

_LIGHT = frozenset(map(lemma, "take make put keep give set bring hold run turn".split()))
"""Verbs that tell a deed only with the words beside them."""
_EMPTY = frozenset(
    map(lemma, ("said", "says", "told", "be", "is", "was", "have", "had", "do", "get", "got", "go", "come", "came"))
)
"""Verbs too common to tell one deed from another."""


def otherwise(clause: Clause, told: Told) -> Wrong | None:
    """How the source has the deed, where nowhere it has it as the clause does."""
    deed = clause.deed
    if deed.verb in _EMPTY:
        return None
    found: list[tuple[Standing, int]] = []
    for number in told.near(clause.words(), frozenset((deed.verb,))):
        same = [d for d in told.deeds(number) if d.verb == deed.verb]
        if deed.verb in _LIGHT:
            same = [d for d in same if not told.stems_in(number, (d.reach,)).isdisjoint(clause.words())]
        found += [(_as_told(d, deed), number) for d in same]
        found += [(standing, number) for standing in told.reader(number).named(deed.verb)]
    kinds = {standing for standing, _ in found}
    if deed.timeless:
        kinds -= {"ahead", "possible"}
    if not kinds or "unclear" in kinds:
        return None
    words, number = clause.tokens.raw(deed.first, deed.last), found[0][1]
    if deed.standing == "denied":
        contrary = kinds == {"done"} or (deed.coming and kinds <= {"done", "ahead"})
        return (
            Wrong.at(clause, "STY804", f"says {words!r}; the source says that it is so", number) if contrary else None
        )
    if "done" in kinds:
        return None
    if kinds == {"denied"}:
        return Wrong.at(clause, "STY804", f"says {words!r}; the source says that it is not so", number)
    if deed.standing == "ahead":
        if "ahead" in kinds or deed.infinitive:
            return None
        return Wrong.at(clause, "STY803", f"says {words!r}; the source only says that it may be", number)
    how = "plans or expects it" if "ahead" in kinds else "alleges it" if "alleged" in kinds else "says that it may be"
    return Wrong.at(clause, "STY803", f"tells {words!r} as done; the source only {how}", number)


def _as_told(source: Deed, claim: Deed) -> Standing:
    """The standing of a deed of the source; unclear where one is denied of so many: the others may have done it."""
    of_some = (source.counted or claim.counted) and "denied" in (source.standing, claim.standing)
    return "unclear" if of_some else source.standing
