"""Rows of one incident that cannot count the same people: dead on other days, or of another cause."""

from bisect import bisect_left

from summarizer.days import days_apart, is_fresh, is_long_back
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.incidents.freed import of_release
from summarizer.drafting.incidents.marks import is_day
from summarizer.drafting.incidents.timing import is_period
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.harm.means import clash, of_illness, own_cause
from summarizer.text.lexicon.means import Means
from summarizer.text.naming.places import Place
from summarizer.text.time.dates import Date

_NEAREST = 4  # dates of a sentence compared


def told_apart(row: Row, total: Row) -> bool:
    """The words of the two rows give days that cannot be one, or illness on one side only: neither is a part of the other."""
    if row.sheet is total.sheet:
        return False
    return _on_other_days(row, total) or (row.figure.harm == "killed" and _of_other_causes(row, total))


def weeks_apart(row: Row, other: Row) -> bool:
    """One sentence dates its harm back by weeks or more, the other by a day of the report's own: "last week" beside "today"."""
    mine = _dates(row) if row.sheet is not other.sheet else []
    theirs = _dates(other) if mine else []
    back, fresh = [is_long_back(d.when) for d in mine], [is_fresh(d.when) for d in theirs]
    if back and theirs and all(back) and all(fresh):
        return True
    back, fresh = [is_long_back(d.when) for d in theirs], [is_fresh(d.when) for d in mine]
    return bool(back and mine) and all(back) and all(fresh)


def at_two_towns(one: Sheet, other: Sheet) -> bool:
    """Both sentences name places of one size, and none in common: two bodies in Orvel, two more in Sarn. A lead sums up."""
    here, there = one.places, other.places
    if one is other or not other.index or other.heading or not here or not there:
        return False
    if not {p.name for p in here}.isdisjoint(p.name for p in there):
        return False
    return {_size(p) for p in here} == {_size(p) for p in there}


def _size(place: Place) -> str:
    """How large a place is; the area of a town is no region that holds another."""
    return "town" if place.text.lower().endswith((" area", " areas", " suburbs")) else place.precision


def _on_other_days(row: Row, total: Row) -> bool:
    """Both sentences date their harm, and no two of the dates go together: "last October" beside "since Monday"."""
    mine = _dates(row)
    theirs = _dates(total) if mine else []
    return bool(theirs) and all(_apart(one, other) for one in mine for other in theirs)


def _dates(row: Row) -> list[Date]:
    dates = (d for d in row.sheet.dates_at(row.figure.start) if not of_release(d, row.figure, row.sheet))
    return [d for d in dates if is_day(d) or is_period(d)][:_NEAREST]


def _apart(one: Date, other: Date) -> bool:
    """Whether the two cannot be one day, nor the one a day of the other's stretch of time."""
    spans = [d for d in (one, other) if is_period(d)]
    if not spans:
        return days_apart(one.when, other.when)
    if len(spans) == 1:
        day = other if spans[0] is one else one
        return is_fresh(spans[0].when) and is_long_back(day.when)
    a, b = (set(d.when.text.casefold().split()) for d in spans)
    return ("this" in a and "last" in b) or ("last" in a and "this" in b)


def _of_other_causes(row: Row, total: Row) -> bool:
    """Illness on one side only ("412 suspected cases and 11 deaths"), or two means that are no two words for one: shots, a flood."""
    mine, theirs = _means(row), _means(total)
    return of_illness(mine) != of_illness(theirs) or clash(mine, theirs)


def _means(row: Row) -> frozenset[Means]:
    """What the sentence says harmed the people of the row."""
    sheet = row.sheet
    starts, figure = sheet.tokens.starts, row.figure
    first = bisect_left(starts, figure.start)
    last = max(first + 1, bisect_left(starts, figure.end))
    taken = {sheet.token_at(f.start) for f in sheet.figures if f.kind == "count"}
    means = own_cause(sheet.words, first, last, taken).means
    return means or (frozenset({"illness"}) if "cases" in sheet.vocabulary else means)
