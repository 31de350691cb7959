"""What a court, an accuser or a confession lays to somebody: a deed of violence, or an offence that makes nobody a side."""

from summarizer.drafting.actors.governed import NONE, Involvement
from summarizer.drafting.lexicon.groups import DOERS
from summarizer.drafting.lexicon.roles import BLAMING, CRIMES, OTHER_OFFENCES, SENTENCING

_NEAR = 9
"""Tokens behind the verb in which the offence stands."""
_OWNED_TO = frozenset(("admitted", "confessed", "pleaded"))
_BEFORE_OFFENCE = frozenset(("of", "for", "to", "over", "in", "with"))
_AGE = 4
"""Tokens of "30-year-old" with its last hyphen left out; see `doer_before`."""


def laid_to(words: list[str], at: int, *, passive: bool) -> Involvement | None:
    """The role that the verb at `at` gives whom it charges or sentences; None where it does neither."""
    word = words[at]
    behind = words[at + 1 : at + _NEAR]
    for mark in (";", ".", ":"):
        if mark in behind:
            behind = behind[: behind.index(mark)]
    if passive and word in BLAMING:
        other = not OTHER_OFFENCES.isdisjoint(behind) and CRIMES.isdisjoint(behind)
        return NONE if other else Involvement("alleged_perpetrator", acts=True)
    guilty = "guilty" in behind[:2] and (passive or word == "pleaded")
    sentenced = passive and word in SENTENCING and not _BEFORE_OFFENCE.isdisjoint(behind)
    owned = word in _OWNED_TO and not passive
    if (guilty or sentenced or owned) and not CRIMES.isdisjoint(behind):
        return Involvement("alleged_perpetrator", acts=True)
    return None


def doer_before(words: list[str], first: int) -> bool:
    """Whether a doer's noun announces the name at `first`: "suspect Tomas Ober", "the bomber, 30-year-old Lena Orvik,"."""
    k = first - 1
    if words[max(0, k - 4) : k + 1][1:] == ["-", "year", "-", "old"] and k > _AGE and words[k - _AGE].isdigit():
        k -= _AGE + 1
    k -= k > 0 and words[k] == ","
    return k >= 0 and words[k] in DOERS
