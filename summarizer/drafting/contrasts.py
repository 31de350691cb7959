"""Two accounts that exclude each other although nobody "denies": no barracks here, only two hurt, a mistake, not a crime.

Each pattern needs two named speakers near each other and a word that shuts the other account out; two accounts that
merely differ are no dispute.
"""

from collections import Counter
from collections.abc import Iterator

from summarizer.drafting.claims import Claim, same_speaker, stem, topics_of
from summarizer.drafting.issues import claimed_clause
from summarizer.drafting.lexicon_disputes import CONTRARY, DELIBERATE, KIND_CUES, LYING, MISHAP, SCANT, UNTELLING
from summarizer.drafting.sheet import Sheet
from summarizer.drafting.wording import body_of, sentence_case, shorten, words_of
from summarizer.schemas.records import DraftDispute, DraftPosition
from summarizer.schemas.terms import DisputeKind

_NEAR = 3  # sentences between two accounts of one thing
_CLAIMS = 24  # claims looked at on either side: keeps the work linear
_NOUN = 2  # words after "no" among which its noun stands
_LETTERS = 5  # of a noun that tells two accounts of one thing
_LONGEST = 200
_TRIGGERS = MISHAP | SCANT | {"no", "contrast"}
"""Words without one of which a claim shuts no other out: most claims are passed over."""


def contrast_disputes(claims: list[Claim], sheets: list[Sheet]) -> list[DraftDispute]:
    """A dispute for each pair of accounts that exclude each other."""
    return [*_each_other(sheets), *_accused_of_lying(claims, sheets), *_pairs(claims)]


def _pairs(claims: list[Claim]) -> Iterator[DraftDispute]:
    for at, claim in enumerate(claims):
        if _TRIGGERS.isdisjoint(claim.sheet.words):
            continue
        near = [
            other
            for other in claims[max(0, at - _CLAIMS) : at + _CLAIMS]
            if not same_speaker(other.claimant.name, claim.claimant.name) and other.sheet is not claim.sheet
        ]
        around = [o for o in near if abs(o.sheet.number - claim.sheet.number) <= _NEAR]
        noun, other = _excluded(claim, around)
        if other is not None:
            yield _dispute(_whether_any(claim.sheet, noun), "occurrence", other, claim)
            continue
        before = [o for o in reversed(around) if o.sheet.number < claim.sheet.number]
        meant = _mistaken(claim, near)
        less = next((o for o in before if _plays_down(claim, o)), None)
        opposed = next(
            (o for o in before if _opens_contrary(claim) and topics_of(o.sheet.words) & topics_of(claim.sheet.words)),
            None,
        )
        if meant is not None:
            yield _dispute("Whether it was deliberate", "intent_or_target", meant, claim)
        elif less is not None:
            yield _dispute("How many people were killed or hurt", "value", less, claim)
        elif opposed is not None:
            issue = claimed_clause(opposed.sheet, opposed.act) or sentence_case(shorten(body_of(opposed.sheet), 120))
            yield _dispute(issue.rstrip("."), _kind(claim), opposed, claim)


def _excluded(claim: Claim, others: list[Claim]) -> tuple[int, Claim | None]:
    """Index of the noun that the claim says there was none of, and the nearest account that has one."""
    words = claim.sheet.words
    nearest = sorted(others, key=lambda o: abs(o.sheet.number - claim.sheet.number))
    for i, word in enumerate(words[:-1]):
        if word != "no" or not UNTELLING.isdisjoint(words[i + 1 : i + 1 + _NOUN]):
            continue
        for at in range(i + 1, min(len(words), i + 1 + _NOUN)):
            noun = words[at]
            if len(noun) < _LETTERS or not noun.isalpha():
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


def _plays_down(claim: Claim, other: Claim) -> bool:
    """The claim sets "only two hurt" against a greater harm that another speaker told just before."""
    sheet = claim.sheet
    for figure in sheet.figures:
        at = sheet.token_at(figure.start)
        if figure.harm and figure.best is not None and at and sheet.words[at - 1] in SCANT:
            return any(
                f.harm in ("killed", figure.harm) and (v := f.best or f.low or f.high) is not None and v > figure.best
                for f in other.sheet.figures
            )
    return False


def _opens_contrary(claim: Claim) -> bool:
    return tuple(claim.sheet.words[:2]) in CONTRARY


def _kind(claim: Claim) -> DisputeKind:
    words = set(claim.sheet.words)
    return next((kind for cues, kind in KIND_CUES if not cues.isdisjoint(words)), "occurrence")


def _dispute(issue: str, kind: DisputeKind, first: Claim, second: Claim) -> DraftDispute:
    positions = [
        DraftPosition(c.claimant.name, "asserts", words_of(c.sheet, c.act, _LONGEST), None, c.cites)
        for c in (first, second)
    ]
    return DraftDispute(issue=issue, kind=kind, positions=positions)


def _each_other(sheets: list[Sheet]) -> Iterator[DraftDispute]:
    """ "Belmark and Vostania accused each other of opening fire": both say the same of the other."""
    for sheet in sheets:
        words = sheet.words
        at = _blaming(words)
        if at is None:
            continue
        sides = _joined(sheet, at) or _sides(sheet, at, sheets)
        if len(sides) == _SIDES:
            of = next((i for i in range(at + 2, len(words)) if words[i] in ("of", "for", "over")), None)
            stop = next((i for i in range(of or 0, len(words)) if words[i] in _CLOSING), len(words))
            issue = f"Who is to blame for {sheet.tokens.raw(of + 1, stop)}" if of else "Who is to blame"
            said = sentence_case(shorten(body_of(sheet), _LONGEST))
            yield DraftDispute(
                issue=issue,
                kind="responsibility",
                positions=[DraftPosition(name, "asserts", said, None, _naming(name, sheet, sheets)) for name in sides],
            )


def _blaming(words: list[str]) -> int | None:
    """Where two sides blame one another: "accused each other", "traded blame"; None where none do."""
    for i, word in enumerate(words[:-2]):
        if word in _ACCUSING and words[i + 1 : i + 3] in (["each", "other"], ["the", "other"]):
            return i
        if word in _TRADING and not _BLAME.isdisjoint(words[i + 1 : i + 3]):
            return i
    return None


def _joined(sheet: Sheet, at: int) -> list[str]:
    """The two sides that one "and" joins at the head of the sentence: "The army and the Marran Front have traded blame"."""
    words = sheet.words
    stop = at
    while stop and words[stop - 1] in _HELPING:
        stop -= 1
    if words[:stop].count("and") != 1 or not {",", "of", "that"}.isdisjoint(words[:stop]) or stop > _SUBJECT:
        return []
    tie = words.index("and")
    found = [(first + (words[first] in ("the", "both")), last) for first, last in ((0, tie), (tie + 1, stop))]
    return [sheet.tokens.raw(first, last) for first, last in found if first < last]


_SUBJECT = 12  # words that name two sides
_TRADING = frozenset(("traded", "trade", "exchanged", "exchange", "swapped"))
_BLAME = frozenset(("blame", "accusations", "recriminations"))
_HELPING = frozenset(("have", "has", "had", "also", "again", "both", "each"))
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
