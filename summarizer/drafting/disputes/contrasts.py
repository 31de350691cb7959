"""Two accounts that exclude each other although nobody "denies": no barracks here, only two hurt, a mistake, not a crime.

Each pattern needs two named speakers near each other and a word that shuts the other account out; two accounts that
merely differ are no dispute.
"""

from collections.abc import Iterator

from summarizer.drafting.disputes.houses import together
from summarizer.drafting.disputes.issues import claimed_clause, kind_of
from summarizer.drafting.disputes.negations import affirmed, negated_clauses
from summarizer.drafting.disputes.rivals import ASKED
from summarizer.drafting.lexicon.disputes import (
    CONTRARY,
    COUNTERING,
    DELIBERATE,
    LYING,
    MISHAP,
    OWN_STORY,
    SCANT,
    UNTELLING,
)
from summarizer.drafting.reading.claims import Claim, stem, topics_of
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import body_of, sentence_case, shorten, words_of
from summarizer.schemas.records import DraftDispute, DraftPosition
from summarizer.schemas.terms import DisputeKind, Stance

_NEAR = 3  # sentences between two accounts of one thing
_FAR = 6  # sentences between them where the one says that there was none of what the other tells of
_THERE = 4  # words before "no" in which "there" stands
_CLAIMS = 24  # claims looked at on either side: keeps the work linear
_NOUN = 2  # words after "no" among which its noun stands
_LEFT = 3  # words behind the noun in which one of these stands
_OTHERWISE = frozenset(("left", "would", "will", "should"))
"""There had been some, or there are to be none."""
_LETTERS = 5  # of a noun that tells two accounts of one thing
_LONGEST = 200
_TRIGGERS = MISHAP | SCANT | COUNTERING | {"no", "contrast", "however"}
"""Words without one of which a claim shuts no other out: most claims are passed over."""


def contrast_disputes(claims: list[Claim], sheets: list[Sheet]) -> list[DraftDispute]:
    """A dispute for each pair of accounts that exclude each other."""
    return [*_accused_of_lying(claims, sheets), *_pairs(claims)]


def _pairs(claims: list[Claim]) -> Iterator[DraftDispute]:
    for at, claim in enumerate(claims):
        if _TRIGGERS.isdisjoint(claim.sheet.words):
            continue
        near = [
            other
            for other in claims[max(0, at - _CLAIMS) : at + _CLAIMS]
            if not together(other, claim) and other.sheet is not claim.sheet and not other.sheet.heading
        ]
        far = [o for o in near if abs(o.sheet.number - claim.sheet.number) <= _FAR]
        around = [o for o in near if abs(o.sheet.number - claim.sheet.number) <= _NEAR]
        noun, other = _excluded(claim, around, far)
        if other is not None:
            yield _dispute(_whether_any(claim.sheet, noun), "occurrence", other, claim, "denies")
            continue
        before = [o for o in reversed(around) if o.sheet.number < claim.sheet.number]
        meant = _mistaken(claim, near)
        less = next((o for o in before if _plays_down(claim, o)), None)
        opposed = next(
            (o for o in before if _opens_contrary(claim) and _may_counter(claim, o)),
            None,
        )
        if meant is not None:
            yield _dispute("Whether it was deliberate", "intent_or_target", meant, claim)
        elif less is not None:
            harms = {f.harm for c in (less, claim) for f in c.sheet.figures if f.harm}
            asked = ASKED.get(harms.pop() or "") if len(harms) == 1 else None
            dispute = _dispute(asked or "How many people were harmed", "value", less, claim)
            dispute.positions[1].figure, dispute.positions[0].figure = _plays_down(claim, less) or (None, None)
            yield dispute
        elif opposed is not None:
            clauses = negated_clauses(opposed)
            told = f"Whether {affirmed(opposed, clauses[0])}" if clauses else claimed_clause(opposed.sheet, opposed.act)
            issue = told or sentence_case(shorten(body_of(opposed.sheet), 120))
            yield _dispute(issue.rstrip("."), kind_of(claim.sheet.words, None), opposed, claim)


def _excluded(claim: Claim, others: list[Claim], far: list[Claim]) -> tuple[int, Claim | None]:
    """Index of the noun that the claim says there was none of, and the nearest account that has one; a farther one
    only where that is all the claim says: "there had been no wedding"."""
    words = claim.sheet.words
    for i, word in enumerate(words[:-1]):
        if word != "no" or not UNTELLING.isdisjoint(words[i + 1 : i + 1 + _NOUN]):
            continue
        told = far if "there" in words[max(0, i - _THERE) : i] else others
        nearest = sorted(told, key=lambda o: abs(o.sheet.number - claim.sheet.number))
        for at in range(i + 1, min(len(words), i + 1 + _NOUN)):
            noun = words[at]
            if len(noun) < _LETTERS or not noun.isalpha() or not _OTHERWISE.isdisjoint(words[at + 1 : at + 1 + _LEFT]):
                continue
            for other in sorted(nearest, key=lambda o: noun not in o.sheet.words):
                said = other.sheet.words
                if any(stem(w) == stem(noun) and "no" not in said[max(0, k - _NOUN) : k] for k, w in enumerate(said)):
                    return at, other
    return 0, None


def _whether_any(sheet: Sheet, noun: int) -> str:
    """What is at issue in the claim's own words: "no fighters in the hospital" asks whether there were any."""
    words = sheet.words
    stop = next((i for i in range(noun + 1, len(words)) if words[i] in _STOPS), len(words))
    first = noun if words[noun - 1] == "no" else noun - 1
    told = sheet.tokens.raw(first, stop)
    if words[noun + 1 : noun + 2] and words[noun + 1] in _AUXILIARIES:
        return f"Whether any {told}"
    return f"Whether there {'were' if words[noun].endswith('s') else 'was'} any {told}"


_STOPS = frozenset((",", ".", ";", "and", "but", "”", '"', "said", "says"))
_AUXILIARIES = frozenset(("was", "were", "had", "has", "have", "is", "are"))


def _mistaken(claim: Claim, others: list[Claim]) -> Claim | None:
    """The account of a deed as meant, where the claim calls it a mishap."""
    if MISHAP.isdisjoint(_said(claim)):
        return None
    return next((o for o in others if not DELIBERATE.isdisjoint(_said(o)) and not o.denies), None)


def _said(claim: Claim) -> list[str]:
    """The words of the speaker's own stretch of the sentence."""
    sheet = claim.sheet
    return sheet.words[sheet.token_at(claim.act.start) : sheet.token_at(claim.act.end)]


def _plays_down(claim: Claim, other: Claim) -> tuple[str, str] | None:
    """The words of a lesser count ("only two hurt"), and of a greater harm that another speaker told just before."""
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
                    return figure.text, f.text
    return None


def _opens_contrary(claim: Claim) -> bool:
    """ "In contrast", "the minister, however, said", "the army insisted": the account before is not his."""
    words = claim.sheet.words
    if tuple(words[:2]) in CONTRARY:
        return True
    said = claim.sheet.token_at(max(claim.act.start, claim.sheet.start))
    if claim.act.verb in COUNTERING and words[said : said + 1] != ["on"]:
        return True  # but not "insisted on a debate"
    first = claim.sheet.token_at(max(claim.act.name_start, claim.sheet.start))
    return "however" in words[: first + _TURN]


def _may_counter(claim: Claim, other: Claim) -> bool:
    """What is countered was said right before, or is of the same things; nobody counters what one person lived through."""
    if not OWN_STORY.isdisjoint(other.sheet.words):
        return False
    if claim.sheet.number - other.sheet.number == 1 and tuple(claim.sheet.words[:2]) not in CONTRARY:
        return True
    return bool(topics_of(other.sheet.words) & topics_of(claim.sheet.words))


_TURN = 14  # words from the head of the sentence, or from the speaker, in which "however" stands


def _dispute(issue: str, kind: DisputeKind, first: Claim, second: Claim, stance: Stance = "asserts") -> DraftDispute:
    positions = [
        DraftPosition(c.speaker, "asserts", words_of(c.sheet, c.act, _LONGEST), None, c.cites) for c in (first, second)
    ]
    positions[1].stance = stance
    return DraftDispute(issue=issue, kind=kind, positions=positions)


def _accused_of_lying(claims: list[Claim], sheets: list[Sheet]) -> Iterator[DraftDispute]:
    """ "Parents accused the army of exaggerating": against the nearest sentence before that tells the army's account."""
    for claim in claims:
        sheet = claim.sheet
        words = sheet.words
        at = next((i for i, w in enumerate(words) if w in ("accused", "accuses")), None)
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
                second = DraftPosition(
                    claim.claimant.name, "denies", words_of(sheet, claim.act, _LONGEST), None, claim.cites
                )
                issue = sentence_case(shorten(body_of(told), 120))
                yield DraftDispute(issue=issue, kind="occurrence", positions=[first, second])
                break
