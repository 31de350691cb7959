"""Disputes over numbers: two speakers give different counts of the same people harmed in the same incident.

Before two numbers are called a dispute they pass the tests of domain rules section 6, in order: not an update over
time, not another scope, population or place, not a rounding, and both speakers named.
"""

from decimal import Decimal

from summarizer.drafting.claims import same_speaker
from summarizer.drafting.lexicon_disputes import EARLIER
from summarizer.drafting.people import demographics, head_of, is_open, may_be_same, phrase_of, population
from summarizer.drafting.row import Row
from summarizer.drafting.wording import body_of, shorten
from summarizer.schemas.records import DraftDispute, DraftPosition

_ASKED = {
    "killed": "How many people were killed",
    "injured": "How many people were injured",
    "missing": "How many people are missing",
    "abducted": "How many people were abducted",
    "detained": "How many people were detained",
    "displaced": "How many people were displaced",
}
_ROUNDING = Decimal("0.1")
_REACH = 80  # rows looked ahead at: keeps the work linear
_LONGEST = 220


def count_disputes(rows: list[Row]) -> list[DraftDispute]:
    """One dispute for each incident, harm and people that two speakers count differently."""
    found: list[DraftDispute] = []
    taken: set[int] = set()
    for i, row in enumerate(rows):
        if id(row) in taken or not _may_rival(row):
            continue
        rivals = [r for r in rows[i + 1 : i + _REACH] if id(r) not in taken and _may_rival(r) and _rival(row, r)]
        if rivals:
            sides = [row, *_one_each(row, rivals)]
            taken.update(id(r) for r in sides)
            found.append(_dispute(sides))
    return found


def _one_each(row: Row, rivals: list[Row]) -> list[Row]:
    seen = [row.claimant]
    kept = []
    for rival in rivals:
        if not any(same_speaker(rival.claimant, s) for s in seen):
            seen.append(rival.claimant)
            kept.append(rival)
    return kept


def _may_rival(row: Row) -> bool:
    return (
        bool(row.claimant)
        and row.relation in (None, "total", "updates")
        and row.figure.qualifier != "vague"
        and EARLIER.isdisjoint(row.sheet.words)
    )


def _rival(a: Row, b: Row) -> bool:
    """The same people of the same incident, counted by somebody else, and not to the same number."""
    if a.incident is not b.incident or a.figure.harm != b.figure.harm or same_speaker(a.claimant, b.claimant):
        return False
    if a.sheet is b.sheet or not may_be_same(a.figure, b.figure):
        return False
    if _whom(a) != _whom(b):
        return False
    x, y = _number(a), _number(b)
    if x is None or y is None or x == y or min(x, y) < 2:
        return False
    near = abs(x - y) <= _ROUNDING * max(x, y)
    return not near or a.figure.qualifier == b.figure.qualifier == "exact"


def _whom(row: Row) -> tuple[str, list[str]]:
    """Whom a row counts: a count of fighters, or of rescue workers, is no rival of a count of people."""
    people = population(phrase_of(row.figure))
    groups = [str(d) for d in demographics(phrase_of(row.figure))]
    if people == "civilian" or (people == "unknown" and is_open(row.figure)):
        return "open", groups
    return (head_of(row.figure) if people == "unknown" else people), groups


def _number(row: Row) -> Decimal | None:
    figure = row.figure
    return next((v for v in (figure.best, figure.low, figure.high) if v is not None), None)


def _dispute(sides: list[Row]) -> DraftDispute:
    harm = sides[0].figure.harm or ""
    return DraftDispute(
        issue=_ASKED.get(harm, "How many people were harmed"),
        kind="value",
        positions=[
            DraftPosition(r.claimant, "asserts", shorten(body_of(r.sheet), _LONGEST), r.figure.text, [r.sheet.number])
            for r in sides
        ],
    )
