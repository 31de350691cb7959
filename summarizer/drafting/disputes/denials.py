"""Disputes by denial: a speaker turns a claim down, and the claim is found and set beside the denial."""

from collections.abc import Iterator

from summarizer.drafting.disputes.accounts import position
from summarizer.drafting.disputes.contested import denied_claim
from summarizer.drafting.disputes.discord import stated
from summarizer.drafting.disputes.issues import (
    APPOSED_CHARGE,
    ASKED,
    claimed_clause,
    clause_end,
    denied_clause,
    kind_of,
    proposition,
)
from summarizer.drafting.lexicon.disputes import (
    ACCOUNTS,
    CHARGES,
    COUNTS,
    MEDIA,
    POINTING,
)
from summarizer.drafting.reading.claims import Claim, denial_at
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import body_of, sentence_case, shorten, words_of
from summarizer.patterns import late
from summarizer.schemas.records import DraftDispute, DraftPosition
from summarizer.schemas.terms import Stance

_LONGEST = 200
_HABIT = frozenset("typically usually often routinely generally normally".split())
"""Words beside a verb by which a speaker denies as a rule, and nothing told here."""


def denial_disputes(claims: list[Claim], sheets: list[Sheet]) -> Iterator[DraftDispute]:
    """A dispute for each denial whose claim the reports carry or whose words name it."""
    for number, claim in enumerate(claims):
        at = denial_at(claim.sheet) if claim.denies else None
        if at is None or not _HABIT.isdisjoint(claim.sheet.words[max(0, at - 2) : at + 1]):
            continue
        denied = claim.sheet.words[at + 1 :]
        denied = _passively(claim.sheet.words, at) if denied[:1] == ["by"] else denied[denied[:1] in _OPENED :]
        if claim.sheet.heading and not ACCOUNTS.isdisjoint(denied):
            continue  # "Family rejects account of death": what they reject is told below, by both
        target = None
        dispute = _named_claim(claims, number, at)
        if dispute is None:
            told, target = _told_by_media(claim, denied, sheets), denied_claim(claims, number, denied)
            if told and target and target.act.verb is None and target.sheet.number in told.positions[0].cites:
                target = None  # a party's own text that tells what others spread
            if target is not None:
                first = position(target, "denies" if target.denies else "asserts")
                dispute = DraftDispute(_issue(claim, at, target), "occurrence", [first])
            else:
                dispute = told or _disputed_count(claim, denied, sheets) or _charge_itself(claim, at)
        if dispute is None:
            continue
        if dispute.kind != "value":
            dispute.kind = kind_of(denied, target)
        said, cites = _words(claim, claims[number + 1 : number + 2])
        stance: Stance = "asserts" if dispute.positions[0].stance == "denies" else "denies"
        dispute.positions.append(DraftPosition(claim.speaker, stance, said, None, cites))
        if target is not None and target.sheet is claim.sheet:
            _part_in_one_sentence(dispute, claim, target)
        yield dispute


_OPENED = (['"'], ["“"])


def _passively(words: list[str], at: int) -> list[str]:
    """What the verb at `at` turns down from before it: "a *charge* rejected by the Front"."""
    return next(([w] for w in reversed(words[max(0, at - _SUBJECT) : at]) if w in CHARGES), [])


_SUBJECT = 5  # words from what is turned down to the verb


def _disputed_count(denial: Claim, denied: list[str], sheets: list[Sheet]) -> DraftDispute | None:
    """The last count of people harmed before "disputes this figure", whoever gave it."""
    if denied[:1] == [] or denied[0] not in _POINTED or COUNTS.isdisjoint(denied[1:2]):
        return None
    giver: tuple[str | None, list[int]] = (None, [])
    for number in range(denial.sheet.number - 1, max(0, denial.sheet.number - 1 - _COUNTED), -1):
        told = sheets[number - 1]
        if told.source != denial.sheet.source:
            break
        figure = next((f for f in told.figures if f.harm in ASKED and stated(f)), None)
        if figure is not None:
            act = next((a for a in told.speech if a.start <= figure.start < a.end), None)
            speaker, cites = (act.claimant.name, []) if act else giver
            said = words_of(told, act, _LONGEST, figure.text)
            first = DraftPosition(speaker, "asserts", said, figure.text, [number, *cites])
            return DraftDispute(ASKED[figure.harm or ""], "value", [first])
        if told.words[0] in POINTING and (act := next((a for a in told.speech if a.verb == "according"), None)):
            giver = act.claimant.name, [number]  # "That is according to the prefect"
    return None


_COUNTED = 3  # sentences back in which the count stands
_POINTED = frozenset(("this", "that", "these", "those", "the"))


def _told_by_media(denial: Claim, denied: list[str], sheets: list[Sheet]) -> DraftDispute | None:
    """The sentence right before as the claim denied, where it opens with those who spread it ("certain media have spoken of")."""
    number = denial.sheet.number - 1
    if number < 1 or CHARGES.isdisjoint(denied[:4]) or sheets[number - 1].source != denial.sheet.source:
        return None
    told = sheets[number - 1]
    last = next((i for i, w in enumerate(told.words[:_OPENING]) if w in MEDIA), None)
    if last is None:
        return None
    said = shorten(body_of(told), _LONGEST)
    first = DraftPosition(told.tokens.raw(0, last + 1), "asserts", said, None, [number])
    return DraftDispute(sentence_case(shorten(said, 120)).rstrip("."), "occurrence", [first])


_OPENING = 4  # words in which those who spread a claim are named


def _part_in_one_sentence(dispute: DraftDispute, denial: Claim, target: Claim) -> None:
    """Give each side its own words of "X blamed Y, which denied involvement"."""
    verb, sheet = denial.act.verb, denial.sheet
    text = sheet.document.text
    at = text.rfind(verb, sheet.start, denial.act.start) if verb else -1
    charge = _CHARGED.search(text, sheet.start, sheet.end)
    if charge and charge.start() > target.act.start and text[charge.end() : sheet.end].strip():
        dispute.positions[0].statement = text[sheet.start : charge.start()]
        dispute.positions[1].statement = sentence_case(text[charge.start() : sheet.end].lstrip(" ,-–—").rstrip(" ."))
        return
    nested = dispute.positions[0]
    if at >= 0 and target.act.start > at:  # "rejected a Tessaran claim that the drone was armed"
        nested.statement = sentence_case(text[target.act.start : target.act.end].strip(" .,;").removeprefix("that "))
        dispute.positions[1].statement = words_of(sheet, denial.act, _LONGEST)
        return
    last = at if at >= 0 else text.rfind(verb, sheet.start, sheet.end) if verb else -1
    turn = next(reversed(list(_TURN.finditer(text, sheet.start, max(last, sheet.start)))), None)
    if turn and turn.start() > target.act.start:  # "soldiers had looted shops, which the colonel denied"
        dispute.positions[0].statement = text[sheet.start : turn.start()]
        dispute.positions[1].statement = sentence_case(text[turn.end() : max(denial.act.end, turn.end())].rstrip(" ."))
        return
    before = text[sheet.start : max(at, sheet.start)].rstrip().removesuffix("which").removesuffix("who").rstrip(" ,")
    if before:
        dispute.positions[0].statement = before
        dispute.positions[1].statement = sentence_case(text[at : denial.act.end].rstrip(" ."))


_TURN = late(r"; |, (?:but|and|while|although) |, (?=which \S+ )")
_CHARGED = late(rf"{APPOSED_CHARGE}")
""" "Accused the army of it, a charge the army rejects": the words of the denial begin here."""


def _named_claim(claims: list[Claim], number: int, at: int) -> DraftDispute | None:
    """The claim that the denial itself spells out with its source: "reports in the northern press that ..."."""
    denial = claims[number]
    sheet, words = denial.sheet, denial.sheet.words
    for i in range(at + 1, min(len(words) - 2, at + 6)):
        if words[i] in (",", "that"):
            break
        stop = next((j for j in range(i + 2, len(words)) if words[j] in (",", ".", ";")), len(words))
        rumoured = words[i] in _HEARSAY and "that" in words[i + 1 : min(stop, i + _DATED)]  # nobody's in particular
        stop = clause_end(words, words.index("that", i) + 1, whole=True) if rumoured else stop
        if rumoured or (words[i] in CHARGES and words[i + 1] in _SOURCED and "that" in words[i + 2 : stop]):
            named = sentence_case(sheet.tokens.raw(i, stop))
            beside = [c for c in claims[max(0, number - 2) : number + 3] if c.sheet is sheet and c is not denial]
            giver = next((c for c in beside if c.claimant.name in named), None)
            told = sentence_case(named.partition(" that ")[2]) if giver else named
            first = DraftPosition(giver.speaker if giver else None, "asserts", told or named, None, denial.cites)
            return DraftDispute(_issue(denial, at, None), "occurrence", [first])
    return None


_DATED = 6  # words from "reports" to "that": "denied reports on Monday that"


def _charge_itself(denial: Claim, at: int) -> DraftDispute | None:
    """The charge that the denial spells out, and nobody else of the report: "denied accusations that its men had looted shops"."""
    sheet, words = denial.sheet, denial.sheet.words
    i = next((i for i in range(at + 1, min(len(words) - 2, at + 6)) if words[i] in CHARGES), 0)
    if not i or words[i + 1] != "that" or not {",", "that"}.isdisjoint(words[at + 1 : i]):
        return None
    stop = next((j for j in range(i + 2, len(words)) if words[j] in (",", ".", ";")), len(words))
    first = DraftPosition(None, "asserts", sentence_case(sheet.tokens.raw(at + 1, stop)), None, denial.cites)
    return DraftDispute(_issue(denial, at, None), "occurrence", [first])


_SOURCED = frozenset(("in", "by", "from", "of"))
_HEARSAY = frozenset(("reports", "rumours", "rumors", "speculation"))


def _issue(claim: Claim, at: int, target: Claim | None) -> str:
    """What is at issue: what the denial spells out, else the charge or the claim that it turns down."""
    told = denied_clause(claim.sheet, at, claim.speaker)
    if told is None and target is not None and target.denies:  # "called the denial a lie": what it had turned down
        told = denied_clause(target.sheet, denial_at(target.sheet) or 0, target.speaker)
    if told or target is None:
        return told or sentence_case(shorten(body_of(claim.sheet), 120)).rstrip(".")
    if (
        target.sheet is not claim.sheet
        and _is_quoted(body_of(target.sheet))
        and not claimed_clause(target.sheet, target.act)
    ):
        return f"What {target.claimant.name} says"
    return proposition(target)


def _is_quoted(body: str) -> bool:
    """The sentence holds somebody's words in quotation marks, or the end of them."""
    return any(mark in body for mark in '“”"')


def _words(claim: Claim, after: list[Claim]) -> tuple[str, list[int]]:
    """What a denial says and where; with the speaker's next sentence where it only says no ("The elders dispute this")."""
    told = [claim]
    if len(claim.sheet.words) <= _CURT:
        told += [
            c for c in after if c.sheet.number == claim.sheet.number + 1 and c.claimant.name == claim.claimant.name
        ]
    said = " ".join(words_of(c.sheet, c.act, _LONGEST) for c in told)
    return said, list(dict.fromkeys(n for c in told for n in c.cites))


_CURT = 8  # words of a sentence that says little more than no
