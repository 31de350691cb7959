"""Negations that only point at what was just said: "it had done no such thing", "never received them", "found nothing to support it".

They share no word with what they turn down: what they answer is the last thing that another speaker told.
"""

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.drafting.disputes.sides import akin, doers, side_of, tells_of
from summarizer.drafting.lexicon.disputes import OPEN
from summarizer.drafting.reading.claims import Claim

_POINTED = 2  # sentences back that "no such" points to
_LAID = 3  # and to who laid a deed on the speaker's side
_VERB = 3  # words behind "not" in which its verb stands


class Negated(NamedTuple):
    """A clause that says that something is not so: tokens of its sentence."""

    first: int
    at: int
    """The word that negates."""
    last: int


def points_back(claim: Claim, negated: Negated, near: list[Claim]) -> Claim | None:
    """The account of another speaker that a negation answers without naming it; None where it does not only point."""
    words = claim.sheet.words
    reach = reach_back(words, negated)
    before = [o for o in near if 0 < claim.sheet.number - o.sheet.number <= (reach or 1)]
    if reach:
        return before[-1] if before else None
    if not _is_of_its_own(claim, negated) or not OPEN.isdisjoint(claim.sheet.vocabulary):
        return None
    side = side_of(claim)
    laid = [o for o in near if 0 < claim.sheet.number - o.sheet.number <= _LAID and akin(doers(o), side)]
    if laid:
        return laid[-1]  # "rebels of the Front had mined it", "... it had no men in the district"
    return before[-1] if before and tells_of(before[-1], side) else None


def reach_back(words: Sequence[str], negated: Negated) -> int:
    """Sentences back that a negation points to; 0 where it tells of something by its own words."""
    if negated.last == negated.at + 1:  # "said it had not"
        return 1
    if is_such(words, negated):  # "received no such warning", "had never made such a request"
        return _POINTED
    behind = words[negated.at + 1 : negated.last]
    if behind[:1] != [] and behind[0] in TRACES and behind[2:3] in (["that"], ["this"], ["it"]):
        return 1  # "had seen no sign of that"
    if words[negated.at] == "no" and behind[:1] != [] and behind[0] in TRACES:
        behind = behind[1:]
    elif words[negated.at] != "nothing":
        return int(len(behind) == len(("received", "them")) and behind[-1] in _TAKEN_UP)
    return _POINTED if behind[:1] == ["to"] and behind[1:2] != [] and behind[1] in BEARING_OUT else 0


_TAKEN_UP = frozenset(("it", "them", "that", "this", "so"))
BEARING_OUT = frozenset("support confirm suggest substantiate corroborate back bear indicate show prove".split())


def _is_of_its_own(claim: Claim, negated: Negated) -> bool:
    """What the speaker's own side did not do: "it had made no attempt on the town"."""
    opening = claim.sheet.words[negated.first]
    own = opening in _OWN or (opening in _OF_MANY and claim.claimant.name.endswith(("s", "people")))
    return own and negated.at - negated.first <= _VERB


_OWN = frozenset(("it", "its", "we", "our", "he", "his"))
_OF_MANY = frozenset(("they", "their"))


def is_such(words: Sequence[str], negated: Negated) -> bool:
    """ "No such warning", "such a request"."""
    last = min(negated.last, negated.at + 1 + _VERB)
    such = next((i for i in range(negated.at + 1, last) if words[i] == "such"), 0)
    if words[negated.at] == "no":
        return such > 0
    return such > 1 and words[such - 1] not in ("been", "be") and words[such + 1 : such + 2] in (["a"], ["an"])


TRACES = frozenset(("sign", "signs", "trace", "traces", "evidence", "proof", "indication"))


def is_trace(words: Sequence[str], at: int) -> bool:
    """ "No sign of an ambush": who looked and found nothing doubts it."""
    bearing = words[at + 2 : at + 3] == ["to"] and words[at + 3 : at + 4] != [] and words[at + 3] in BEARING_OUT
    return words[at + 1] in TRACES and (bearing or words[at + 2 : at + 3] in (["of"], ["that"]))
