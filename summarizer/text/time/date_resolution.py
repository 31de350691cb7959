"""Resolve what the words of a date say into calendar days, as far as the publication date allows.

Follows NGEC's design (start, end, how the words fix it): a day in full stands by itself; everything else hangs on the
publication date or on the date named before it, and without either it stays unresolved. No year is ever guessed, and
the day the program runs plays no part.
"""

import calendar
import datetime
from typing import Literal

from summarizer.schemas.record import record
from summarizer.schemas.records import When
from summarizer.schemas.terms import Precision

Form = Literal["day", "month", "year", "decade", "weekday", "shift", "span", "period", "weekend", "share", "unresolved"]
Stretch = tuple[datetime.date, datetime.date, Precision]
Span = tuple[datetime.date | None, datetime.date | None, Precision]

UNRESOLVED: Span = (None, None, "unresolved")
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_AHEAD = 31
"""Days: a day and month without a year that lie no farther ahead may be the coming one."""


@record(slots=True)
class Reading:
    """What the words of one mention say, nothing resolved."""

    form: Form
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    """End of "3 to 5 May"."""
    weekday: int | None = None
    amount: int = 0
    unit: str = "day"
    part: str | None = None
    """early, mid or late."""
    direction: int = 0
    """-1 the words say past ("last Friday"), 1 they say future, 0 neither."""
    anchored: bool = False
    """Counts from the date named before ("the previous day"), not from publication."""
    since: bool = False
    until: tuple[int, str] | None = None
    """Amount and unit of the stretch that the date ends: "the six months to June"."""
    months: tuple[int, int] | None = None
    """First month and number of months of a share of the year: "the first quarter"."""


def resolve(text: str, reading: Reading, published: datetime.date | None, named: datetime.date | None) -> When:
    """The days a mention means. `named`: the last exact date before it in the text."""
    try:
        start, end, precision = _resolve(reading, published, named)
        if reading.until and end is not None:
            start, precision = _back(end + datetime.timedelta(1), *reading.until), "range"
    except (ValueError, OverflowError):  # 31 June, the year 0, a million years ago, the 5,000 years to June
        start, end, precision = UNRESOLVED
    if reading.since and start is not None:
        end, precision = (published if published is None or published >= start else None), "range"
    return When(text, start, end, precision)


def _resolve(r: Reading, published: datetime.date | None, named: datetime.date | None) -> Span:
    if r.form == "day":
        return _day(r, published)
    if r.form == "month":
        return _month(r, published)
    if r.form == "year" and r.year:
        return _part(datetime.date(r.year, 1, 1), datetime.date(r.year, 12, 31), r.part)
    if r.form == "decade" and r.year:
        return datetime.date(r.year, 1, 1), datetime.date(r.year + 9, 12, 31), "approximate"
    if r.form == "shift":
        return _shift(r, named if r.anchored else published)
    if r.form == "share" and r.months and r.year:
        return _share(r.year, *r.months)
    if published is None:
        return UNRESOLVED
    if r.form == "weekday" and r.weekday is not None:
        day = _weekday(r.weekday, r.direction, published)
        return day, day, "exact"
    if r.form == "span":
        return _back(published, r.amount, r.unit), published, "range"
    if r.form == "weekend":
        saturday = _weekday(5, 1 if r.direction > 0 else 0, published)
        if r.direction < 0 and published.weekday() >= 5:
            saturday -= datetime.timedelta(7)
        return saturday, saturday + datetime.timedelta(1), "approximate"
    if r.form == "period":
        return _period(r, published)
    if r.form == "share" and r.months:
        return _share(published.year + r.amount, *r.months)
    return UNRESOLVED


def _share(year: int, first: int, months: int) -> Span:
    """So many months of a year from the `first` on."""
    last = first + months - 1
    return datetime.date(year, first, 1), datetime.date(year, last, calendar.monthrange(year, last)[1]), "range"


def spanning(text: str, before: Reading, reading: Reading, published: datetime.date | None) -> When:
    """The stretch between two dates: "between January and March 2014", the year told once."""
    if before.year is None and reading.year is not None:
        before.year = reading.year - (
            bool(before.month and reading.month) and (before.month or 0) > (reading.month or 0)
        )
    start, end = resolve(text, before, published, None).start, resolve(text, reading, published, None).end
    if start is None or end is None or end < start:
        return When(text)
    return When(text, start, end, "range")


def _day(r: Reading, published: datetime.date | None) -> Span:
    month, day = r.month or 0, r.day or 0
    year = r.year or _year_of(month, day, r.direction, published)
    if year is None:
        return UNRESOLVED
    start = datetime.date(year, month, day)
    if r.last_day:
        return start, datetime.date(year, month, r.last_day), "range"
    return start, start, "exact"


def _year_of(month: int, day: int, direction: int, published: datetime.date | None) -> int | None:
    """The year of a day without one: the most recent past, unless the words say future; None where either may be meant."""
    if published is None:
        return None
    if (month, day) == (2, 29):
        years = [y for y in range(published.year - 8, published.year + 9) if calendar.isleap(y)]
    else:
        years = [published.year - 1, published.year, published.year + 1]
    past = max(y for y in years if datetime.date(y, month, day) <= published)
    coming = min(y for y in years if datetime.date(y, month, day) > published)
    if direction > 0:
        return coming
    if direction == 0 and (datetime.date(coming, month, day) - published).days <= _AHEAD:
        return None
    return past


def _month(r: Reading, published: datetime.date | None) -> Span:
    month, year = r.month or 0, r.year
    if year is None:
        if published is None:
            return UNRESOLVED
        year = published.year
        if r.direction > 0:  # "will last until mid-September", said on the 4th: this one, as long as it is not over
            year += _in_year(month, year, r.part)[1] < published
        elif month > published.month or (r.direction < 0 and month == published.month):
            year -= 1
    return _in_year(month, year, r.part)


def _in_year(month: int, year: int, part: str | None) -> Stretch:
    """The month, or its first, middle or last third, in that year."""
    return _part(datetime.date(year, month, 1), datetime.date(year, month, calendar.monthrange(year, month)[1]), part)


def _part(start: datetime.date, end: datetime.date, part: str | None) -> Stretch:
    """The first, middle or last third of a stretch, approximate; the whole as a range."""
    if part is None:
        return start, end, "range"
    third = (end - start).days // 3
    if part == "early":
        return start, start + datetime.timedelta(third), "approximate"
    if part == "late":
        return end - datetime.timedelta(third), end, "approximate"
    return start + datetime.timedelta(third), end - datetime.timedelta(third), "approximate"


def _weekday(weekday: int, direction: int, published: datetime.date) -> datetime.date:
    """The most recent such day, publication day included; the coming one where the words say so."""
    back = (published.weekday() - weekday) % 7
    if direction > 0:
        return published + datetime.timedelta(7 - back)
    return published - datetime.timedelta(back + (7 if direction < 0 and back == 0 else 0))


def _back(base: datetime.date, amount: int, unit: str) -> datetime.date:
    """`amount` units before `base` (after it where negative)."""
    if unit in _DAYS:
        return base - datetime.timedelta(amount * _DAYS[unit])
    if unit in ("hour", "minute"):
        hours = amount if unit == "hour" else amount / 60
        return base - datetime.timedelta(round(hours / 24))
    months = amount * {"month": 1, "year": 12, "decade": 120}[unit]
    index = base.year * 12 + base.month - 1 - months
    year, month = divmod(index, 12)
    return datetime.date(year, month + 1, min(base.day, calendar.monthrange(year, month + 1)[1]))


def _shift(r: Reading, base: datetime.date | None) -> Span:
    """So many units from the base: a day is exact, larger units say no day."""
    if base is None:
        return UNRESOLVED
    day = _back(base, -r.amount, r.unit)
    if r.unit == "day":
        if r.part:  # a night reaches over midnight
            return day - datetime.timedelta(1), day, "approximate"
        return day, day, "exact"
    if r.unit in ("hour", "minute"):
        return min(day, base), max(day, base), "approximate"
    slack = {"week": 3, "fortnight": 3, "month": 15, "year": 182, "decade": 1825}[r.unit]
    return day - datetime.timedelta(slack), day + datetime.timedelta(slack), "approximate"


def _period(r: Reading, published: datetime.date) -> Span:
    """This, last or next week, month or year of the calendar."""
    if r.unit == "week":
        monday = published - datetime.timedelta(published.weekday()) + datetime.timedelta(7 * r.amount)
        return monday, (published if r.amount == 0 else monday + datetime.timedelta(6)), "approximate"
    if r.unit == "month":
        first = _back(published.replace(day=1), -r.amount, "month")
        return _in_year(first.month, first.year, r.part)
    if r.unit == "year":
        year = published.year + r.amount
        return _part(datetime.date(year, 1, 1), datetime.date(year, 12, 31), r.part)
    return UNRESOLVED
