"""The accused answers: one speaker lays a deed on a side, and one of that side tells it otherwise, or lays it on somebody else.

"Residents said soldiers had burned the mill. The army said the mill had caught fire in the fighting." Nobody denies, and
the two need share no word: who is accused and speaks of the same matter gives the other account. Who only promises an
inquiry, regrets or owns up contradicts nobody.
"""

from collections.abc import Iterator
from itertools import pairwise

from summarizer.drafting.disputes.accounts import disputed, in_one_place, others_near
from summarizer.drafting.disputes.houses import together
from summarizer.drafting.disputes.issues import claimed_clause, kind_of, proposition
from summarizer.drafting.disputes.negations import negated_clauses
from summarizer.drafting.disputes.sides import DEEDS, accuses, akin, doers, hits, side_of
from summarizer.drafting.disputes.statuses import calls_armed
from summarizer.drafting.lexicon.disputes import AUTHORS, DEED_TOPICS, OPEN, SIDES_BY_NOUN
from summarizer.drafting.reading.claims import Claim, tells_what_happened, topics_of
from summarizer.schemas.records import DraftDispute

_NEUTRAL = ("NGO_or_monitor", "UN")
_NEAR = 2  # sentences between charge and answer
_OPENING = 3  # words of the answer in which it takes up what it answers
_SPEAKERS = 8  # acts of speaking of a sentence looked at
_BARE = 4  # words of a charge that names no deed, and
_SHORT = 8  # words of one that hardly does
_SIDES = frozenset(("state", "rebels", "police"))
_TAKEN_UP = frozenset(("it", "them", "this", "that"))
_BEING = frozenset(("was", "were", "is"))


def answer_disputes(claims: list[Claim]) -> Iterator[DraftDispute]:
    """A dispute for each charge that its side answers, or lays on another side."""
    for i, first in enumerate(claims):
        if first.denies or first.sheet.heading:
            continue
        if i and _was_denied(claims[i - 1], first):
            yield _dispute(first, claims[i - 1])
            continue
        accused = doers(first)
        goes_on = _goes_on(claims, i) if accused else 0
        for second in others_near(claims, i, ahead=_NEAR + goes_on) if accused or _claims(first) else ():
            if second.denies or second.act.verb in _DECIDING:
                continue
            if _claims(first) or _claims(second):
                if _is_claimed_by_another(first, second):
                    yield disputed(proposition(first if _claims(first) else second), "responsibility", first, second)
                    break
                continue
            back = not _SIDES.isdisjoint(doers(second) & side_of(first))  # "by a gang"; "it was a policeman who fired"
            if _lays_on_another(first, second) or (back and _lays_on_another(second, first)):
                bare = claimed_clause(second.sheet, second.act) if len(first.told) <= _BARE else None
                yield disputed(bare or proposition(first), "responsibility", first, second)
                break
            if second.sheet is first.sheet or not akin(accused, side_of(second)) or akin(accused, side_of(first)):
                continue
            if any(act.claimant.name == second.claimant.name for act in first.sheet.speech[:_SPEAKERS]):
                break  # "the president announced, the agency reports. He said ..."
            if second.claimant.type in _NEUTRAL and not accuses(first):
                break  # "visited by the Red Cross"
            soon = second.sheet.number <= first.sheet.number + goes_on + 1
            if (soon and _turns_down(first, second)) or _is_another_account(first, second):
                yield _dispute(first, second)
            break


def _goes_on(claims: list[Claim], at: int) -> int:
    """Sentences over which a charge goes on in a quotation."""
    first = last = claims[at]
    for claim in claims[at + 1 : at + 1 + _NEAR]:
        if not claim.act.quoted or claim.sheet.number != last.sheet.number + 1 or not together(claim, first):
            break
        last = claim
    return last.sheet.number - first.sheet.number


def _claims(claim: Claim) -> bool:
    """Its speaker owns up to the deed with pride."""
    return claim.claimant.speech == "claimed_responsibility"


def _is_claimed_by_another(first: Claim, second: Claim) -> bool:
    """One claims the deed that the other lays on somebody else, or claims too."""
    mine, theirs = (side_of(c) if _claims(c) else doers(c) for c in (first, second))
    mine, theirs = mine - _NOBODYS, theirs - _NOBODYS
    if not mine or not theirs or akin(mine, theirs):
        return False
    one, two = sorted((first, second), key=lambda c: c.act.start)
    nested = two.act.start < one.act.end and not accuses(one)  # who passes on the claim blames no other
    return not nested and in_one_place(first, second) and _of_one_deed(first, second)


_NOBODYS = AUTHORS | set(SIDES_BY_NOUN) | set(SIDES_BY_NOUN.values())
"""Keys of a side that name none: whoever "the rebels" are may be the group that claims it."""


def _lays_on_another(first: Claim, second: Claim) -> bool:
    """The first makes the second speaker's side the doer, and the second makes it another side, of one deed.

    "Shells came from army positions, the mayor said, but the army said the rebels had fired them."
    """
    accused, others = doers(first), doers(second)
    own = side_of(second)
    if not others or not akin(accused, own) or akin(others, own) or akin(accused, others) or hits(second, own):
        return False
    if akin(accused, side_of(first)):
        return False  # nobody lays a deed on its own side
    return in_one_place(first, second) and _of_one_deed(first, second)


def _of_one_deed(first: Claim, second: Claim) -> bool:
    one, two = _charged(first, _BARE), second.told
    if not _TAKEN_UP.isdisjoint(two) or tells_what_happened(two):
        return True
    shared = topics_of(one) & topics_of(two)
    return bool(shared - {"fighter"}) or bool(topics_of(one) & DEED_TOPICS and topics_of(two) & DEED_TOPICS)


def _charged(charge: Claim, bare: int) -> list[str]:
    """The words of a charge; with the sentence before where it is bare: "Lumbu blamed the rebels", for what was just told."""
    before = charge.sheet.before
    return [*before.words, *charge.told] if len(charge.told) <= bare and before is not None else charge.told


def _turns_down(charge: Claim, answer: Claim) -> bool:
    """The answer says of the deed, or of what it takes, that it was not so: "it had no guns within range"."""
    told = topics_of(charge.told) | _FORCE
    if accuses(charge) and OPEN.isdisjoint(answer.sheet.vocabulary) and negated_clauses(answer):
        return True
    return any(topics_of(answer.sheet.words[n.at + 1 : n.last]) & told for n in negated_clauses(answer))


_FORCE = frozenset(("strike", "shooting", "burn", "blame", "weapon", "aircraft"))
"""Ideas of what a side is charged with."""


def _was_denied(before: Claim, charge: Claim) -> bool:
    """The side charged has just said that it was not so: "its jets had not left the country"."""
    if charge.sheet.number - before.sheet.number != 1 or before.sheet.source != charge.sheet.source:
        return False
    if before.sheet.heading or before.denies or together(before, charge):
        return False
    accused = doers(charge)
    if (
        not accused
        or not akin(accused, side_of(before))
        or akin(accused, side_of(charge))
        or not negated_clauses(before)
    ):
        return False
    return bool(topics_of(before.told) & topics_of(charge.told))


def _is_another_account(first: Claim, second: Claim) -> bool:
    """The second speaks of the same matter, and says how it was."""
    if not OPEN.isdisjoint(second.sheet.vocabulary) or calls_armed(second):
        return False  # who the dead were is a question of its own
    one, two = _charged(first, _SHORT), second.told
    if _owns_up(two):
        return False
    if two[:1] in (["none"], ["no"], ["nobody"]):
        return False  # "none of its soldiers was hurt"
    pointing = any(a in _TAKEN_UP and b in _BEING for a, b in pairwise(two[: _OPENING + 1]))
    taken_up = pointing or tells_what_happened(two)  # "it was the work of the river", "the fires had been set"
    if second.sheet.number - first.sheet.number == 1 and any(a == "before" and b in _OWN for a, b in pairwise(two)):
        return True  # "the water was bad before its men came"
    if accuses(first) and not _ALIBIS.isdisjoint(two) and second.sheet.number - first.sheet.number == 1:
        return True  # "its guns had been silent all day"
    if not taken_up and not (topics_of(one) & topics_of(two)) - {"fighter", "troops"}:
        return False
    return in_one_place(first, second)


def _owns_up(told: list[str]) -> bool:
    """ "They had attacked the post": its side tells its own deed, and sets nothing against the charge."""
    return bool(
        told[:1] and told[0] in _OWN and not DEEDS.isdisjoint(told[1:_VERB]) and _SETTING_RIGHT.isdisjoint(told[:_CORE])
    )


_DECIDING = ("announced", "announces", "declared", "declares")
"""Verbs of what a side will do: "announced a truce"."""
_ALIBIS = frozenset("silent barracks elsewhere asleep away miles kilometres kilometers abroad".split())
_BLAMES = frozenset(("blamed", "blames", "blaming"))
_OWN = frozenset(("it", "they", "its", "their", "we", "our"))
_VERB = 5  # words behind its subject in which the verb stands, and
_CORE = 9  # words of its clause
_SETTING_RIGHT = frozenset("only not never no warning after before when because self".split())


def _dispute(first: Claim, second: Claim) -> DraftDispute:
    blamed = first.act.verb in _BLAMES or doers(second)
    return disputed(proposition(first), "responsibility" if blamed else kind_of(second.told, None), first, second)
