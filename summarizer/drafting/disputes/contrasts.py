"""Two accounts set against each other by a turn of speech: "the minister, however, insisted", only two hurt, the army exaggerates.

Each needs two named speakers near each other and a word that shuts the other account out; two accounts that merely
differ are no dispute.
"""

from collections.abc import Iterator

from summarizer.drafting.disputes.accounts import disputed, in_one_place, others_near, position
from summarizer.drafting.disputes.issues import ASKED, kind_of, proposition
from summarizer.drafting.disputes.negations import affirmed, negated_clauses
from summarizer.drafting.disputes.sides import akin, doers
from summarizer.drafting.lexicon.disputes import (
    CONTRARY,
    COUNTERING,
    DEED_TOPICS,
    LYING,
    OWN_STORY,
    SCANT,
    SIDES_BY_NOUN,
)
from summarizer.drafting.reading.claims import Claim, said_words, topics_of
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import body_of, sentence_case, shorten
from summarizer.schemas.records import DraftDispute, DraftPosition

_NEAR = 3  # sentences between two accounts of one thing
_LONGEST = 200
_ACCUSING = frozenset(("accused", "accuses"))
_TRIGGERS = SCANT | COUNTERING | {"contrast", "however", "what", "but", "while", "whereas"}
"""Words without one of which a claim shuts no other out: most claims are passed over."""


def contrast_disputes(claims: list[Claim], sheets: list[Sheet]) -> list[DraftDispute]:
    """A dispute for each pair of accounts that exclude each other."""
    return [*_accused_of_lying(claims, sheets), *_pairs(claims)]


def _pairs(claims: list[Claim]) -> Iterator[DraftDispute]:
    for at, claim in enumerate(claims):
        if claim.denies or _TRIGGERS.isdisjoint(claim.sheet.vocabulary):
            continue
        near = others_near(claims, at, back=_NEAR)[::-1]
        before = [o for o in near if not o.denies and (o.sheet is not claim.sheet or _tie(claim, o))]
        less = next(((o, counts) for o in before if (counts := _plays_down(claim, o))), None)
        opposed = next((o for o in before if _opens_contrary(claim, o) and _may_counter(claim, o)), None)
        if less is not None:
            other, (harms, figures) = less
            asked = ASKED.get(next(iter(harms)), "") if len(harms) == 1 else ""
            dispute = disputed(asked or "How many people were harmed", "value", other, claim)
            dispute.positions[0].figure, dispute.positions[1].figure = figures
            yield dispute
        elif opposed is not None:
            clauses = negated_clauses(opposed)
            issue = f"Whether {affirmed(opposed, clauses[0])}".rstrip(".") if clauses else proposition(opposed)
            yield disputed(issue, kind_of(claim.sheet.words, None), opposed, claim)


def _tie(claim: Claim, other: Claim) -> str:
    """The word that sets an account against one before it in its sentence: "Belmark says it is open, *while* Vostania maintains ..."."""
    sheet = claim.sheet
    if other.act.name_start < sheet.start or claim.act.name_start < other.act.name_end:
        return ""
    between = sheet.words[sheet.token_at(other.act.name_end) : sheet.token_at(claim.act.name_start)]
    return next((w for w in between[-_LED:] if w in _SETTING), "")


_SETTING = frozenset(("while", "but", "whereas", "although", "though", ";"))
_LED = 6  # words before a speaker's name, and of "what they had heard"
_HEARD = frozenset(("heard", "seen", "saw", "found", "felt"))


def _plays_down(claim: Claim, other: Claim) -> tuple[set[str], tuple[str, str]] | None:
    """The harms and the words of a greater count, told just before by another speaker, and of a lesser one ("only two hurt")."""
    sheet = claim.sheet
    for figure in sheet.figures:
        at = sheet.token_at(figure.start)
        if figure.harm and figure.best is not None and at and sheet.words[at - 1] in SCANT:
            for f in other.sheet.figures:
                if (
                    f.harm in ("killed", figure.harm)
                    and (v := f.best or f.low or f.high) is not None
                    and v > figure.best
                ):
                    harms = {str(f.harm) for c in (claim, other) for f in c.sheet.figures if f.harm}
                    return harms, (f.text, figure.text)
    return None


def _opens_contrary(claim: Claim, other: Claim) -> bool:
    """ "In contrast", "but the minister said", "the army insisted": the account before is not his."""
    words = claim.sheet.words
    if other.sheet is claim.sheet or words[0] == "but":
        return True
    if tuple(words[:2]) in CONTRARY:
        return True
    if claim.told[:1] == ["what"] and not _HEARD.isdisjoint(claim.told[1:_LED]):
        return True  # "what residents had heard was thunder"
    said = claim.sheet.token_at(max(claim.act.start, claim.sheet.start))
    if claim.act.verb in COUNTERING and words[said : said + 1] != ["on"] and "also" not in words[:said]:
        return True  # but not "insisted on a debate"
    return _turns(claim)


def _turns(claim: Claim) -> bool:
    """ "The minister, however, said": in the report's own words, not in those of the speaker, who turns from one thing to another."""
    words = claim.sheet.words
    first = claim.sheet.token_at(max(claim.act.name_start, claim.sheet.start))
    at = words.index("however") if "however" in words[: first + _TURN] else None
    quoted = (
        at is not None
        and (sum(w in _MARKS for w in words[:at]) % 2 or claim.act.quoted)
        and at in range(*said_words(claim))
    )
    return at is not None and not quoted


def _may_counter(claim: Claim, other: Claim) -> bool:
    """What is countered was said right before, or is of the same things; nobody counters what one person lived through."""
    if not OWN_STORY.isdisjoint(other.sheet.words):
        return False
    near = claim.sheet.number - other.sheet.number <= 1
    if near and claim.act.verb in COUNTERING:
        return True
    shared = topics_of([*other.told, other.act.verb or ""]) & topics_of([*claim.told, claim.act.verb or ""])
    negated = near and bool(negated_clauses(other) or negated_clauses(claim))
    if claim.sheet.words[0] == "but" or other.sheet is claim.sheet or _turns(claim):
        but = other.sheet is not claim.sheet or _tie(claim, other) == "but"
        apart = bool(doers(claim)) and not akin(doers(claim), doers(other))
        turned = _turns(claim) and bool(
            shared & _SIDES
        )  # "the army, however, said there were guerrillas in one town only"
        opposed = negated or turned or (bool(shared & DEED_TOPICS) and (but or apart))
        return near and opposed and _of_what_is_past(other, claim)
    return near or bool(topics_of(other.sheet.words) & topics_of(claim.sheet.words))


def _of_what_is_past(other: Claim, claim: Claim) -> bool:
    """Both tell what happened, at one place, and the second does not only add to it: "but the mayor said three more would come"."""
    return (
        _ADDING.isdisjoint(claim.told)
        and _TO_COME.isdisjoint(claim.told)
        and _TO_COME.isdisjoint(other.told)
        and in_one_place(other, claim)
    )


_SIDES = topics_of(sorted(SIDES_BY_NOUN))
"""Ideas that name an armed side."""
_MARKS = frozenset(('"', "“", "”"))
_ADDING = frozenset("also too more another further additional separate later".split())
_TO_COME = frozenset(("will", "would", "shall", "should", "must", "could", "may", "might"))
_TURN = 14  # words from the head of the sentence, or from the speaker, in which "however" stands


def _accused_of_lying(claims: list[Claim], sheets: list[Sheet]) -> Iterator[DraftDispute]:
    """ "Parents accused the army of exaggerating": against the nearest sentence before that tells the army's account."""
    for claim in claims:
        sheet = claim.sheet
        words = sheet.words
        at = next(iter(sheet.tokens.where(_ACCUSING)), None)
        of = (
            next((i for i in range(at + 1, min(len(words) - 1, at + 7)) if words[i] == "of"), None)
            if at is not None
            else None
        )
        if at is None or of is None or words[of + 1] not in LYING:
            continue
        accused = words[of - 1]
        for number in range(sheet.number - 1, max(0, sheet.number - 1 - _NEAR - 1), -1):
            told = sheets[number - 1]
            if told.source == sheet.source and accused in told.words:
                first = DraftPosition(
                    sheet.tokens.raw(at + 1, of), "asserts", shorten(body_of(told), _LONGEST), None, [number]
                )
                issue = sentence_case(shorten(body_of(told), 120))
                yield DraftDispute(issue=issue, kind="occurrence", positions=[first, position(claim, "denies")])
                break
