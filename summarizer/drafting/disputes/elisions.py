"""Rival counts told in few words: "the ministry gave the figure as 29", "the prosecutor acknowledges 18".

Such a sentence names no people and no harm: it takes up the count of the sentence before it. The tests of domain
rules section 6 hold here too: another speaker, another number, no rounding, no part.
"""

from decimal import Decimal

from summarizer.drafting.disputes.houses import together
from summarizer.drafting.disputes.rivals import ASKED
from summarizer.drafting.disputes.scopes import is_of_an_area
from summarizer.drafting.lexicon.disputes import ADMITTING, COUNTS, EARLIER, ROUNDING
from summarizer.drafting.reading.claims import Claim, said_words
from summarizer.drafting.reading.wording import words_of
from summarizer.schemas.records import DraftDispute, DraftPosition, Figure
from summarizer.text.lexicon.people import PERSON_NOUNS

_BACK = 2  # sentences back in which the count taken up stands
_CLAIMS = 6  # claims looked back at: keeps the work linear
_LONGEST = 110


def elided_disputes(claims: list[Claim]) -> list[DraftDispute]:
    """A dispute for each count that takes up another speaker's count without naming what it counts."""
    found: list[DraftDispute] = []
    for at, claim in enumerate(claims):
        beside = _beside(claims[at - 1], claim) if at else None
        if beside is not None:
            found.append(beside)
            continue
        if "names" in claim.sheet.vocabulary:
            listed = _listed(claim, claims[max(0, at - _CLAIMS) : at + _CLAIMS])
            found += [listed] if listed is not None else []
        taken = _takes_up(claim)
        if taken is None:
            continue
        figure, people = taken
        for other in reversed(claims[max(0, at - _CLAIMS) : at]):
            gap = claim.sheet.number - other.sheet.number
            if not 0 < gap <= _BACK or together(other, claim):
                continue
            rival = _counted(other, people)
            if figure.kind != "count":
                rival = next((f for f in other.sheet.figures if (f.kind, f.unit) == (figure.kind, figure.unit)), None)
            if rival is not None and figure.harm and rival.harm != figure.harm:
                continue  # "lawyers put the number of those held at 900" takes up no count of videos
            if rival is not None and is_of_an_area(claim.sheet) and (_value(rival) or 0) > (_value(figure) or 0):
                continue  # each counts where it holds the land
            if rival is not None and _differ(rival, figure):
                found.append(_dispute(other, rival, claim, figure))
                break
    return found


def _beside(first: Claim, second: Claim) -> DraftDispute | None:
    """Two counts in one sentence: "organisers said 20,000 people marched, while police put the crowd at 3,500"."""
    sheet = second.sheet
    if sheet.number == first.sheet.number + 1 and sheet.source == first.sheet.source:
        return _turnout(first, second)
    if first.sheet is not sheet or first.act.start == second.act.start or together(first, second):
        return None
    a, b = (_own_count(claim) for claim in (first, second))
    if a is None or b is None or a.harm or b.harm or a.start >= b.start or not _differ(a, b):
        return None
    words = sheet.words[sheet.token_at(a.end) : sheet.token_at(b.start)]
    bare = b.counted is None and sheet.words[sheet.token_at(b.end) : sheet.token_at(b.end) + 1] in _BARE
    if _SETTING.isdisjoint(words) or (_CROWD.isdisjoint(words) and a.counted != b.counted and not bare):
        return None
    return _dispute(first, a, second, b)


def _turnout(first: Claim, second: Claim) -> DraftDispute | None:
    """Two counts of one crowd in two sentences: "organisers put the turnout at 80,000. Police said 25,000 had taken part"."""
    if together(first, second):
        return None
    both = first.sheet.vocabulary, second.sheet.vocabulary
    asked = next((issue for words, issue in _OF_WHOM if not any(words.isdisjoint(v) for v in both)), "")
    if not asked or not _ABLE.isdisjoint(both[0] | both[1]):
        return None
    a, b = (_own_count(claim) for claim in (first, second))
    if (
        a is None
        or b is None
        or a.harm
        or b.harm
        or min(_value(a) or 0, _value(b) or 0) < _CROWDED
        or not _differ(a, b)
    ):
        return None
    if b.counted and b.counted != a.counted and b.counted.split()[-1].lower().rstrip("s") not in PERSON_NOUNS | _PEOPLE:
        return None  # 4,000 teachers, 300 schools
    dispute = _dispute(first, a, second, b)
    dispute.issue = asked
    return dispute


_CROWDED = 50  # people who are a crowd
_JOINING = frozenset(("part", "marched", "attended", "demonstrators", "protesters", "marchers", "rallied"))
_ABLE = frozenset(("licensed", "capacity", "seats", "built", "designed"))
"""Words by which a number is what a thing can hold."""
_PEOPLE = frozenset(("people", "men", "women", "children"))
_OF_WHOM = (
    (_JOINING | {"crowd", "turnout", "attendance"}, "How many people took part"),
    (frozenset(("board", "aboard", "carrying", "passengers")), "How many people were on board"),
    (frozenset(("strike", "strikers", "striking")), "How many people were on strike"),
)
"""Words one of which both of two counts have that are of one crowd, and what is asked."""
_SETTING = frozenset(("while", "but", "whereas", "although", "though", ";"))
_BARE: tuple[list[str], ...] = (["."], [","], [";"], ["”"], [])
"""What stands behind a number that leaves out whom it counts: "20,000 people marched, police said; the organisers say 100,000"."""
_CROWD = frozenset(("crowd", "number", "figure", "turnout", "attendance", "total", "them"))
"""Words by which the second count takes up whom the first one counts."""


def _listed(claim: Claim, near: list[Claim]) -> DraftDispute | None:
    """More names of the dead than another speaker's toll: "the governor has published 84 names", "61 people were killed"."""
    names = next((f for f in claim.sheet.figures if (f.counted or "").endswith("names") and _value(f)), None)
    tolls = [
        (_value(f) or Decimal(0), other, f)
        for other in near
        for f in other.sheet.figures
        if names and f.harm and f.kind == "count" and other.sheet.source == claim.sheet.source
    ]
    if names is None or not tolls:
        return None
    most, other, toll = max(tolls, key=lambda told: told[0])
    if toll.harm != "killed" or most >= (_value(names) or 0) or together(claim, other) or not _differ(names, toll):
        return None
    dispute = _dispute(claim, names, other, toll)
    dispute.issue = ASKED["killed"]
    return dispute


def _own_count(claim: Claim) -> Figure | None:
    """The one count of the speaker's own stretch of the sentence."""
    told = [f for f in claim.sheet.figures if f.kind == "count" and claim.act.start <= f.start < claim.act.end]
    told = [f for f in told if (v := _value(f)) is not None and v > 1]
    return told[0] if len(told) == 1 else None


def _takes_up(claim: Claim) -> tuple[Figure, str] | None:
    """The figure of a claim that stands for people named before, and whom it counts where it says so ("the number of soldiers")."""
    sheet = claim.sheet
    words = sheet.words
    if not sheet.figures or not EARLIER.isdisjoint(sheet.vocabulary) or not _APART.isdisjoint(sheet.vocabulary):
        return None
    bare_count = _bare_count(claim)
    if bare_count is not None:
        return bare_count, ""
    if (
        COUNTS.isdisjoint(words)
        and claim.act.verb not in ADMITTING
        and ("there" not in words or _BEING.isdisjoint(words))
    ):
        return None
    noun = next((i for i, w in enumerate(words) if w in COUNTS), None)
    of = words[noun + 2] if noun is not None and words[noun + 1 : noun + 2] == ["of"] and noun + 2 < len(words) else ""
    if noun is not None and words[noun + 1 : noun + 3] == ["among", "the"] and noun + 3 < len(words):
        of = words[noun + 3]
    of = "" if of in _HARMED else of
    for figure in sheet.figures:
        if (
            figure.kind not in _MEASURED
            or not claim.act.start <= figure.start < claim.act.end
            or _value(figure) is None
        ):
            continue
        first, last = sheet.token_at(figure.start), sheet.token_at(figure.end)
        bare = last >= len(words) or words[last] in (".", ",", ";", "and", "”", '"')
        if noun is not None and first > noun and bare:
            return figure, of
        if (
            noun is None
            and bare
            and (claim.act.verb in words[max(0, first - 3) : first] or words[max(0, first - 2) : first] in _THERE)
        ):
            return figure, ""
    return None


_MEASURED = ("count", "other", "money")
_HARMED = frozenset(
    "dead deaths killed victims fatalities arrests arrested detained detainees injured wounded missing abducted".split()
)
"""Words behind "the number of" that say what was done, and of nobody in particular."""
_BEING = frozenset(("were", "are"))
_THERE = (["there", "were"], ["there", "are"])


def _bare_count(claim: Claim) -> Figure | None:
    """The count of a clause that says nothing else: "there had been 11", "five had", "it is closer to 25,000", "of 42 arrests"."""
    sheet, words = claim.sheet, claim.sheet.words
    told = [f for f in sheet.figures if f.kind == "count" and not f.harm and claim.act.start <= f.start < claim.act.end]
    if len(told) != 1 or (_value(told[0]) or 0) < _FEW:
        return None
    start, end = said_words(claim)
    if any(claim.act.start <= p.start < claim.act.end for p in sheet.places) or words[0] == "in":
        return None  # "In Ost, the council has registered 3,905"
    first, last = sheet.token_at(told[0].start), sheet.token_at(told[0].end)
    behind = words[last] if last < end else "."
    if behind in _HARMED or behind in _CASES:
        behind = words[last + 1] if last + 1 < end else "."
    ends = behind in _CLOSING or (behind in _DONE and (words[last + 1 : last + 2] or ["."])[0] in _CLOSING)
    return told[0] if ends and _LIGHT.issuperset(words[start:first]) else None


_FEW = 2
_CASES = frozenset(("cases", "incidents", "instances"))
_CLOSING = frozenset((".", ",", ";", "and", "”", '"', ""))
_DONE = frozenset(("had", "have", "has", "were", "was", "did", "are", "is"))
_LIGHT = _DONE | frozenset(
    "there been it that they the number figure of at least most only just more fewer less than closer nearer to about around some "
    "nearly almost no not over up a total in all put puts speaks spoke counted".split()
)
"""Words before a number that takes up what was counted before."""
_APART = frozenset(
    "whole entire nationwide overall risen climbed rose grown climbing increased jumped elsewhere far".split()
)
"""Words by which a number is of another scope, or comes in the place of the one before."""


def _counted(claim: Claim, people: str) -> Figure | None:
    """The figure of a claim that counts people: the first, or the one nearest to their noun where it is given."""
    sheet = claim.sheet
    told = [f for f in sheet.figures if f.kind == "count" and _value(f) is not None]
    if not people:
        counted = next((f for f in told if f.harm), next((f for f in told if f.counted), None))
        return counted or (told[0] if len(told) == 1 and not COUNTS.isdisjoint(sheet.vocabulary) else None)
    if people not in sheet.words:
        return None
    at = sheet.tokens.starts[sheet.words.index(people)]
    return min((f for f in told if f.start < at), key=lambda f: at - f.end, default=None)


def _value(figure: Figure) -> Decimal | None:
    return next((v for v in (figure.best, figure.low, figure.high) if v is not None), None)


def _differ(a: Figure, b: Figure) -> bool:
    x, y = _value(a), _value(b)
    if x is None or y is None or min(x, y) < 2 or x == y:
        return False
    return abs(x - y) > ROUNDING * max(x, y) or a.qualifier == b.qualifier == "exact"


def _dispute(first: Claim, a: Figure, second: Claim, b: Figure) -> DraftDispute:
    counted = (a.counted or "people").split()[-1]
    crowd = first.sheet is second.sheet and not _CROWD.isdisjoint(second.sheet.words)
    measured = "How much there was" if a.kind != "count" else ""
    return DraftDispute(
        issue=measured
        or ASKED.get(
            a.harm or b.harm or "", f"How many {counted} took part" if crowd else f"How many {counted} there were"
        ),
        kind="value",
        positions=[
            DraftPosition(c.speaker, "asserts", words_of(c.sheet, c.act, _LONGEST, f.text), f.text, c.cites)
            for c, f in ((first, a), (second, b))
        ],
    )


def is_crowd(dispute: DraftDispute) -> bool:
    """The counts are of people whom nobody harmed."""
    return dispute.issue not in ASKED.values()
