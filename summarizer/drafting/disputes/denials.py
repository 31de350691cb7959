"""Disputes by denial: a speaker turns a claim down, and the claim is found and set beside the denial."""

from summarizer.drafting.disputes.denied_claims import denied_claim
from summarizer.drafting.disputes.issues import claimed_clause, denied_clause, kind_of
from summarizer.drafting.disputes.rivals import ASKED
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

_MARKS = (['"'], ["“"])
_CLAIMS = 30  # claims looked at on either side: keeps the work linear
_LONGEST = 200


def denial_disputes(claims: list[Claim], sheets: list[Sheet]) -> list[DraftDispute]:
    """A dispute for each denial whose claim the reports carry or whose words name it."""
    found: list[DraftDispute] = []
    for position, claim in enumerate(claims):
        if not claim.denies:
            continue
        at = denial_at(claim.sheet)
        if at is None:
            continue
        denied = claim.sheet.words[at + 1 :]
        denied = denied[denied[:1] in _MARKS :]
        if claim.sheet.heading and not ACCOUNTS.isdisjoint(denied):
            continue  # "Family rejects account of death": what they reject is told below, by both
        named = _named_claim(claim.sheet, at)
        near = claims[max(0, position - _CLAIMS) : position + _CLAIMS]
        told = None if named else _told_by_media(claim, denied, sheets)
        target = None if named else denied_claim(claim, denied, near)
        if told and target and target.sheet.number in told.cites and target.act.verb is None:
            target = None  # a party's own text that tells what others spread
        if target:
            first = DraftPosition(
                target.speaker,
                "denies" if target.denies else "asserts",
                words_of(target.sheet, target.act, _LONGEST),
                None,
                target.cites,
            )
        elif named:
            giver = next(
                (c for c in near if c.sheet is claim.sheet and c is not claim and c.claimant.name in named), None
            )
            told_so = sentence_case(named.partition(" that ")[2]) if giver else ""
            first = DraftPosition(giver.speaker if giver else None, "asserts", told_so or named, None, claim.cites)
        elif told is not None:
            first = told
        elif (counted := _disputed_count(claim, denied, sheets)) is not None:
            said, cites = _words(claim, claims, position)
            counted.positions.append(DraftPosition(claim.speaker, "denies", said, None, cites))
            found.append(counted)
            continue
        else:
            continue
        said, cites = _words(claim, claims, position)
        dispute = DraftDispute(
            issue=_issue(claim, at, target)
            if target or named
            else sentence_case(shorten(first.statement, 120)).rstrip("."),
            kind=kind_of(denied, target),
            positions=[
                first,
                DraftPosition(claim.speaker, "asserts" if first.stance == "denies" else "denies", said, None, cites),
            ],
        )
        if target is not None and target.sheet is claim.sheet:
            _part_in_one_sentence(dispute, claim, target)
        found.append(dispute)
    return found


def _disputed_count(denial: Claim, denied: list[str], sheets: list[Sheet]) -> DraftDispute | None:
    """A dispute over the last count of people harmed before "disputes this figure", whoever gave it."""
    if denied[:1] == [] or denied[0] not in _POINTED or COUNTS.isdisjoint(denied[1:2]):
        return None
    giver: Claim | None = None
    for number in range(denial.sheet.number - 1, max(0, denial.sheet.number - 1 - _COUNTED), -1):
        told = sheets[number - 1]
        if told.source != denial.sheet.source:
            break
        figure = next((f for f in told.figures if f.harm in ASKED and (f.best or f.low or f.high)), None)
        if figure is None:
            act = next((a for a in told.speech if a.verb == "according" and told.words[0] in POINTING), None)
            giver = Claim(act.claimant, told, denies=False, act=act) if act else giver
            continue
        act = next((a for a in told.speech if a.start <= figure.start < a.end), None)
        speaker, cites = (
            (act.claimant.name, [number])
            if act
            else (giver.speaker, [number, giver.sheet.number])
            if giver
            else (None, [number])
        )
        said = words_of(told, act, _LONGEST, figure.text)
        return DraftDispute(
            ASKED[figure.harm or ""], "value", [DraftPosition(speaker, "asserts", said, figure.text, cites)]
        )
    return None


_COUNTED = 3  # sentences back in which the count stands
_POINTED = frozenset(("this", "that", "these", "those", "the"))


def _told_by_media(denial: Claim, denied: list[str], sheets: list[Sheet]) -> DraftPosition | None:
    """The sentence right before as the claim denied, where it opens with those who spread it ("certain media have spoken of")."""
    number = denial.sheet.number - 1
    if number < 1 or CHARGES.isdisjoint(denied[:4]) or sheets[number - 1].source != denial.sheet.source:
        return None
    told = sheets[number - 1]
    last = next((i for i, w in enumerate(told.words[:_OPENING]) if w in MEDIA), None)
    if last is None:
        return None
    return DraftPosition(told.tokens.raw(0, last + 1), "asserts", shorten(body_of(told), _LONGEST), None, [number])


_OPENING = 4  # words in which those who spread a claim are named


def _part_in_one_sentence(dispute: DraftDispute, denial: Claim, target: Claim) -> None:
    """Give each side its own words of "X blamed Y, which denied involvement"."""
    verb, sheet = denial.act.verb, denial.sheet
    text = sheet.document.text
    at = text.rfind(verb, sheet.start, denial.act.start) if verb else -1
    charge = _CHARGED.search(text, sheet.start, sheet.end)
    if charge and charge.start() > target.act.start and text[charge.end() : sheet.end].strip():
        dispute.positions[0].statement = text[sheet.start : charge.start()]
        dispute.positions[1].statement = sentence_case(text[charge.start() + 2 : sheet.end].rstrip(" ."))
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
_CHARGED = late(r", an? (?:charge|claim|accusation|allegation|assertion)\b")
""" "Accused the army of it, a charge the army rejects": the words of the denial begin here."""


def _named_claim(sheet: Sheet, at: int) -> str | None:
    """The claim that the denial itself spells out with its source: "reports in the northern press that ..."."""
    words = sheet.words
    # nobody's in particular
    if words[at + 1 : at + 2] and words[at + 1] in _HEARSAY and words[at + 2 : at + 3] == ["that"]:
        stop = next((j for j in range(at + 3, len(words)) if words[j] in (",", ".", ";")), len(words))
        return sentence_case(sheet.tokens.raw(at + 1, stop))
    for i in range(at + 1, min(len(words) - 2, at + 5)):
        if words[i] in CHARGES and words[i + 1] in ("in", "by", "from", "of"):
            stop = next((j for j in range(i + 2, len(words)) if words[j] in (",", ".", ";")), len(words))
            if "that" in words[i + 2 : stop]:
                return sentence_case(sheet.tokens.raw(i, stop))
    return None


_HEARSAY = frozenset(("reports", "rumours", "rumors", "speculation"))


def _issue(claim: Claim, at: int, target: Claim | None) -> str:
    """What is at issue: what the denial spells out, else the charge or the claim that it turns down."""
    told = denied_clause(claim.sheet, at, claim.speaker)
    if told is None and target is not None and target.denies:  # "called the denial a lie": what it had turned down
        told = denied_clause(target.sheet, denial_at(target.sheet) or 0, target.speaker)
    if told is None and target is not None:
        told = claimed_clause(target.sheet, target.act)
        if told is None and target.sheet is not claim.sheet and _is_quoted(body_of(target.sheet)):
            told = f"What {target.claimant.name} says"
    if told is None and target is not None and target.act.verb == "according":  # who says so stands beside it
        said = target.sheet.document.text[
            max(target.act.start, target.sheet.start) : min(target.act.end, target.sheet.end)
        ]
        told = sentence_case(shorten(said.strip(" ,;."), 120)) if said.strip(" ,;.") else None
    return told or sentence_case(shorten(body_of(target.sheet if target else claim.sheet), 120)).rstrip(".")


def _is_quoted(body: str) -> bool:
    """The sentence holds somebody's words in quotation marks, or the end of them."""
    return any(mark in body for mark in '“”"')


def _words(claim: Claim, claims: list[Claim], position: int) -> tuple[str, list[int]]:
    """What a denial says and where; with the speaker's next sentence where it only says no ("The elders dispute this")."""
    said = words_of(claim.sheet, claim.act, _LONGEST)
    if len(claim.sheet.words) > _CURT:
        return said, claim.cites
    after = claims[position + 1 : position + 2]
    if not after or after[0].sheet.number != claim.sheet.number + 1 or after[0].claimant.name != claim.claimant.name:
        return said, claim.cites
    return f"{said} {words_of(after[0].sheet, after[0].act, _LONGEST)}", list(
        dict.fromkeys([*claim.cites, *after[0].cites])
    )


_CURT = 8  # words of a sentence that says little more than no
