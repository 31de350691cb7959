"""Disputes that the report itself announces: "each side blamed the other", "gave conflicting accounts of where it was".

Who the two sides are is told in the sentence, or by the two who speak next. Whatever a sentence announces without
sides, or with sides nobody can name, stays out: who is meant is not guessed.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import permutations

from summarizer.drafting.disputes.accounts import position
from summarizer.drafting.disputes.houses import together
from summarizer.drafting.disputes.issues import kind_of, proposition
from summarizer.drafting.disputes.joint_denials import EACH, SUBJECT, denied_by_both, joined
from summarizer.drafting.disputes.sides import akin, doers, side_of
from summarizer.drafting.lexicon.disputes import ACCOUNTS, ASKING, AT_ODDS, COUNTS, DIFFERING, DISPUTED, POINTING
from summarizer.drafting.lexicon.roles import PRONOUNS
from summarizer.drafting.reading.claims import Claim, said_words, topics_of
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import body_of, sentence_case, shorten
from summarizer.schemas.records import DraftDispute, DraftPosition
from summarizer.schemas.terms import DisputeKind

_NEAR = 3  # sentences in which those two speak who were announced
_LONGEST = 200


def announced_disputes(claims: list[Claim], sheets: list[Sheet], *, headings: bool = False) -> Iterator[DraftDispute]:
    """A dispute for each sentence, or for each heading, that announces one and whose two sides are told."""
    by_number: dict[int, list[Claim]] = {}
    for claim in claims:
        by_number.setdefault(claim.sheet.number, []).append(claim)
    for sheet in sheets:
        if sheet.heading != headings or _CUES.isdisjoint(sheet.vocabulary):
            continue
        at = _blaming(sheet.words)
        if at is not None:
            yield from _each_other(sheet, at, sheets, by_number)
        elif (denial := denied_by_both(sheet)) is not None:
            yield denial
        elif (found := _announcing(sheet)) is not None:
            issue, kind, of_one = found
            sides = _against_one(sheet, by_number) if of_one else _next_two(sheet, by_number)
            if sides is not None:
                first, second = sides
                yield DraftDispute(
                    issue=issue or proposition(first),
                    kind=kind or kind_of([*first.sheet.words, *second.sheet.words], None),
                    positions=[_position(first), _position(second)],
                )


_ROWS = frozenset(("odds", "row", "divided", "dispute"))
_CUES = (
    DIFFERING | AT_ODDS | DISPUTED | EACH | _ROWS | {"other", "two", "blame", "accusations", "recriminations", "matter"}
)
"""Words without one of which a sentence announces nothing."""


def _position(claim: Claim) -> DraftPosition:
    return position(claim, "denies" if claim.denies else "asserts")


def _each_other(
    sheet: Sheet, at: int, sheets: list[Sheet], by_number: dict[int, list[Claim]]
) -> Iterator[DraftDispute]:
    """ "Belmark and Vostania accused each other of opening fire": what each says of the other, else that both say the same."""
    sides = joined(sheet, at) or _sides(sheet, at, sheets)
    pair = _next_two(sheet, by_number) or ()
    if not any(akin(doers(one), side_of(other)) for one, other in permutations(pair, _SIDES)):
        pair = ()
    if len(sides) == _SIDES:
        keys = [frozenset(w for w in name.lower().split() if len(w) > _SHORT) for name in sides]
        told = [side_of(c) | frozenset(w for w in c.claimant.name.lower().split() if len(w) > _SHORT) for c in pair]
        if not pair or not all(akin(key, own) for key, own in zip(keys, told, strict=True)):
            said = sentence_case(shorten(body_of(sheet), _LONGEST))
            positions = [DraftPosition(name, "asserts", said, None, _naming(name, sheet, sheets)) for name in sides]
            yield DraftDispute(issue=_blamed_for(sheet, at), kind="responsibility", positions=positions)
            return
    if pair:
        yield DraftDispute(
            issue=_blamed_for(sheet, at), kind="responsibility", positions=[_position(claim) for claim in pair]
        )


_SHORT = 3


def _blamed_for(sheet: Sheet, at: int) -> str:
    """The deed that each lays on the other."""
    words = sheet.words
    of = next((i for i in range(at + 2, len(words)) if words[i] in ("of", "for", "over")), None)
    stop = next((i for i in range(of or 0, len(words)) if words[i] in _CLOSING), len(words))
    if of is None or stop <= of + 1:
        return "Who is to blame"
    deed = sheet.tokens.raw(of + 1, stop)
    if words[stop - 1] not in POINTING:
        return f"Who is to blame for {deed}"
    truce = next((w for w in ("truce", "ceasefire") if w in words[:of]), "")
    return (
        f"Who is to blame for {sheet.tokens.raw(of + 1, stop - 1)} the {truce}"
        if truce and stop > of + 2
        else "Who is to blame"
    )


def _announcing(sheet: Sheet) -> tuple[str, DisputeKind | None, bool] | None:
    """What a sentence says accounts differ on, its kind where the words tell it, and whether one account is set against one before."""
    words = sheet.words
    for i, word in [(i, word) for i, word in enumerate(words[:-1]) if word in _CUES]:
        if (word in DIFFERING or (word == "two" and sheet.heading)) and words[i + 1] in ACCOUNTS:
            about = words[i + 2 : i + 3] in _ABOUT
            told = _clause(sheet, i + 3) if about else ""
            return told, _asked(words[i + 3 :]) if about else None, not words[i + 1].endswith("s") and not told
        if (word in AT_ODDS or word in _ROWS) and (
            at := next((k for k in (i + 1, i + 2) if words[k : k + 1] in _ABOUT), 0)
        ):
            if not COUNTS.isdisjoint(words[at + 1 : at + 3]):
                return None  # "reports differ on the number"
            asked = _asked(words[at + 1 :])
            if asked is not None or word not in _ROWS:
                return _clause(sheet, at + 1), asked, False
        if word in EACH and _claims_to_hold(words, i):
            return "Who is in control", "occurrence", False
        if word in DISPUTED and (sheet.heading or words[i - 1] in _BEING):
            floor = next((k + 1 for k in range(i - 1, -1, -1) if words[k] in (";", ":", ",", "and", "but")), 0)
            stop = i if words[i - 1] not in _BEING else i - 1
            kind = _asked(words[floor:stop])
            if kind is not None and stop > floor:
                return sentence_case(sheet.tokens.raw(floor, stop)), kind, False
    if sheet.vocabulary >= _MATTER and not {"dispute", "contention"}.isdisjoint(words):
        being = next(
            (i for i, w in enumerate(words) if w in _BEING and words[i + 1 : i + 4] == ["a", "matter", "of"]), None
        )
        if being and (kind := _asked(words[:being])) is not None:
            return sentence_case(sheet.tokens.raw(0, being)), kind, False
    return None


_ABOUT = (["of"], ["about"], ["on"], ["over"])
_BEING = frozenset(("is", "was", "are", "were", "remains", "remain", "remained"))


def _claims_to_hold(words: list[str], at: int) -> bool:
    """ "Each claiming to hold it", "both sides claimed control"."""
    claim = next((i for i in range(at + 1, min(len(words), at + SUBJECT)) if words[i].startswith("claim")), 0)
    return bool(claim) and not _HOLDING.isdisjoint(words[claim + 1 : claim + 6])


_HOLDING = frozenset("hold holding held control controlled victory taken captured".split())
_MATTER = frozenset(("matter", "of"))


def _clause(sheet: Sheet, first: int) -> str:
    stop = next((i for i in range(first, len(sheet.words)) if sheet.words[i] in _CLOSING), len(sheet.words))
    return sentence_case(sheet.tokens.raw(first, stop)) if stop > first else ""


def _asked(words: list[str]) -> DisputeKind | None:
    """The kind of a dispute by what is asked: where, who, how."""
    return next((ASKING[w] for w in words if w in ASKING), None)


def _next_two(sheet: Sheet, by_number: dict[int, list[Claim]]) -> tuple[Claim, Claim] | None:
    """The two who speak next, each for himself."""
    first: Claim | None = None
    told = 0
    for claim in _following(sheet, by_number):
        if first is not None and claim.sheet.number - told > _NEAR:
            break
        if first is not None and not together(claim, first):
            return first, claim
        first, told = first or claim, claim.sheet.number
    return None


def _following(sheet: Sheet, by_number: dict[int, list[Claim]]) -> Iterator[Claim]:
    for number in range(sheet.number + 1, sheet.number + 2 + 2 * _NEAR):
        for claim in by_number.get(number, ()):
            if claim.sheet.source != sheet.source or claim.sheet.heading or claim.claimant.speech in _SILENT:
                continue
            if _blaming(claim.sheet.words) is None and claim.claimant.name.casefold() not in PRONOUNS:
                yield claim


_SILENT = ("declined_to_comment", "could_not_verify")


def _against_one(sheet: Sheet, by_number: dict[int, list[Claim]]) -> tuple[Claim, Claim] | None:
    """The account that is "different", and the one told before from which it differs."""
    own = [*by_number.get(sheet.number, ()), *_following(sheet, by_number)]
    teller = own[0] if own and own[0].sheet.number <= sheet.number + _SOON else None
    if teller is None:
        return None
    if teller.sheet is sheet:  # "nine villagers told a different story": what they tell comes next
        first, last = said_words(teller)
        told = [c for c in own[1:] if together(c, teller)]
        if told and last - first <= _BARE:
            teller = told[0]
    about = topics_of(teller.sheet.words)
    before = [
        claim
        for number in range(sheet.number - 1, sheet.number - 2 - _NEAR, -1)
        for claim in by_number.get(number, ())
        if claim.sheet.source == sheet.source and not together(claim, teller)
    ]
    other = max(before, key=lambda c: (len(about & topics_of(c.sheet.words)), c.sheet.number), default=None)
    return (other, teller) if other is not None else None


_SOON = 2
_BARE = 14  # words of a sentence that only announces


def _blaming(words: list[str]) -> int | None:
    """Where two sides blame one another: "accused each other", "traded blame"; None where none do."""
    for i, word in enumerate(words[:-2]):
        if word in _ACCUSING and words[i + 1 : i + 3] in (["each", "other"], ["the", "other"]):
            return i
        if word in _TRADING and not _BLAME.isdisjoint(words[i + 1 : i + 3]):
            return i
    return None


_TRADING = frozenset(("traded", "trade", "exchanged", "exchange", "swapped"))
_BLAME = frozenset(("blame", "accusations", "recriminations"))
_CLOSING = frozenset((".", ";", ",", "after", "when", "while", "as"))


def _naming(name: str, sheet: Sheet, sheets: list[Sheet]) -> list[int]:
    """The sentence, and the first one that names the side where it only says "each"."""
    if name in sheet.text:
        return [sheet.number]
    return [sheet.number, *[s.number for s in sheets if s.source == sheet.source and name in s.text][:1]]


def _sides(sheet: Sheet, at: int, sheets: list[Sheet]) -> list[str]:
    """The two who accuse each other: named before the verb; for "each side" the two named by far the most, and from the start."""
    offset = sheet.tokens.starts[at]
    joined = next((a.claimant.name for a in sheet.speech if sheet.start <= a.name_start < offset), "")
    if joined.count(" and ") == 1:
        return joined.split(" and ")
    named = {n.key: n.text for n in sheet.names if n.start < offset and n.kind in _PARTIES}
    if named:
        return list(named.values())
    own = [s for s in sheets if s.source == sheet.source]
    counted = Counter(n.key for s in own for n in s.names if n.kind in _PARTIES).most_common(_SIDES + 1)
    opening = {n.key: n.text for s in own[:_NEAR] for n in s.names if n.kind in _PARTIES}
    most = [key for key, number in counted[:_SIDES] if number >= _OFTEN and key in opening]
    rivalled = len(counted) > _SIDES and 2 * counted[_SIDES][1] > counted[_SIDES - 1][1]
    return [] if rivalled else [opening[key] for key in most]


_OFTEN = 3
_ACCUSING = frozenset(("accused", "blamed", "accuse", "blame"))
_PARTIES = ("state", "group", "place")
_SIDES = 2
