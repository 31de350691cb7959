"""The accused answers: one speaker lays a deed on a side, and the next to speak, of that side, tells it otherwise.

"Residents said soldiers had burned the mill. The army said the mill had caught fire in the fighting." Nobody denies, and
the two need share no word: who is accused and speaks of the same matter gives the other account. Who only promises an
inquiry, regrets or owns up contradicts nobody.
"""

from collections.abc import Iterator
from itertools import pairwise

from summarizer.drafting.disputes.houses import together
from summarizer.drafting.disputes.issues import claimed_clause, kind_of
from summarizer.drafting.disputes.negations import negated_clauses
from summarizer.drafting.disputes.sides import DEEDS, accuses, akin, doers, side_of
from summarizer.drafting.disputes.statuses import calls_armed
from summarizer.drafting.incidents.marks import chains, place_likeness
from summarizer.drafting.lexicon.disputes import OPEN
from summarizer.drafting.reading.claims import Claim, said_words, tells_what_happened, topics_of
from summarizer.drafting.reading.wording import body_of, sentence_case, shorten, words_of
from summarizer.schemas.records import DraftDispute, DraftPosition

_NEUTRAL = ("NGO_or_monitor", "UN")
_NEAR = 2  # sentences between charge and answer
_CLAIMS = 3  # claims looked ahead at: keeps the work linear
_OPENING = 3  # words of the answer in which it takes up what it answers
_BARE = 8  # words of a charge that names no deed
_LONGEST = 200
_TAKEN_UP = frozenset(("it", "this", "that"))
_BEING = frozenset(("was", "were", "is"))


def answer_disputes(claims: list[Claim]) -> Iterator[DraftDispute]:
    """A dispute for each charge that its side answers with an account of its own."""
    for i, first in enumerate(claims):
        if first.denies or first.sheet.heading:
            continue
        if i and _was_denied(claims[i - 1], first):
            yield _dispute(first, claims[i - 1])
            continue
        accused = doers(first)
        if not accused or akin(accused, side_of(first)):
            continue
        told = first.sheet.number
        for second in claims[i + 1 : i + 1 + _CLAIMS]:
            if second.sheet.number - told > _NEAR or second.sheet.source != first.sheet.source:
                break
            if together(first, second):
                told += second.act.quoted and second.sheet.number == told + 1  # the charge goes on in a quotation
                continue
            if second.denies or second.sheet is first.sheet:
                continue
            if akin(accused, side_of(second)):
                if second.claimant.type in _NEUTRAL and not accuses(first):
                    break  # "visited by the Red Cross"
                denied = second.sheet.number <= told + 1 and _turns_down(first, second)
                if denied or _is_another_account(first, second):
                    yield _dispute(first, second)
                break


def _turns_down(charge: Claim, answer: Claim) -> bool:
    """The answer says of the deed, or of what it takes, that it was not so: "it had no guns within range"."""
    told = topics_of(charge.sheet.words[slice(*said_words(charge))]) | _FORCE
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
    return bool(
        topics_of(before.sheet.words[slice(*said_words(before))])
        & topics_of(charge.sheet.words[slice(*said_words(charge))])
    )


def _is_another_account(first: Claim, second: Claim) -> bool:
    """The second speaks of the same matter, and says how it was."""
    if not OPEN.isdisjoint(second.sheet.vocabulary) or calls_armed(second):
        return False  # who the dead were is a question of its own
    one, two = (c.sheet.words[slice(*said_words(c))] for c in (first, second))
    if _owns_up(two):
        return False
    if len(one) <= _BARE and first.sheet.before is not None:  # "the minister blamed the Front": for what was just told
        one = [*first.sheet.before.words, *one]
    if two[:1] in (["none"], ["no"], ["nobody"]):
        return False  # "none of its soldiers was hurt"
    pointing = any(a in _TAKEN_UP and b in _BEING for a, b in pairwise(two[: _OPENING + 1]))
    taken_up = pointing or tells_what_happened(two)  # "it was the work of the river", "the fires had been set"
    if second.sheet.number - first.sheet.number == 1 and any(a == "before" and b in _OWN for a, b in pairwise(two)):
        return True  # "the water was bad before its men came"
    if not taken_up and not (topics_of(one) & topics_of(two)) - {"fighter", "troops"}:
        return False
    return place_likeness(chains(first.sheet), chains(second.sheet), set()) >= 0


def _owns_up(told: list[str]) -> bool:
    """ "They had attacked the post": its side tells its own deed, and sets nothing against the charge."""
    return bool(
        told[:1] and told[0] in _OWN and not DEEDS.isdisjoint(told[1:_VERB]) and _SETTING_RIGHT.isdisjoint(told[:_CORE])
    )


_BLAMES = frozenset(("blamed", "blames", "blaming"))
_OWN = frozenset(("it", "they", "its", "their", "we", "our"))
_VERB = 5  # words behind its subject in which the verb stands, and
_CORE = 9  # words of its clause
_SETTING_RIGHT = frozenset("only not never no warning after before when because self".split())


def _dispute(first: Claim, second: Claim) -> DraftDispute:
    issue = claimed_clause(first.sheet, first.act) or sentence_case(shorten(body_of(first.sheet), 120)).rstrip(".")
    return DraftDispute(
        issue=issue,
        kind="responsibility"
        if first.act.verb in _BLAMES or doers(second)
        else kind_of(second.sheet.words[slice(*said_words(second))], None),
        positions=[
            DraftPosition(c.speaker, "asserts", words_of(c.sheet, c.act, _LONGEST), None, c.cites)
            for c in (first, second)
        ],
    )
