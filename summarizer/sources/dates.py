"""Publication dates as pages and agencies print them. Only what states day, month and year; nothing is guessed."""

import datetime
import re

from summarizer.patterns import late

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?P<year>(?:1[89]|20)\d\d)[-/.](?P<month>[01]?\d)[-/.](?P<day>[0-3]?\d)(?!\d)",  # ISO 8601, and with a time
        rf"\b{_DAY}(?: of)?[ -]{_MONTH},?[ -]{_YEAR}\b",
        rf"\b{_MONTH} {_DAY},? {_YEAR}\b",
        r"\b(?P<day>1[3-9]|2\d|3[01])[/.](?P<month>0?[1-9]|1[0-2])[/.](?P<year>(?:1[89]|20)\d\d)\b",  # day above 12
        r"\b(?P<month>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/(?P<year>(?:1[89]|20)\d\d)\b",
    )
)
_TELEX = re.compile(r"\b(?P<day>[0-3]?\d) (?P<month>[A-Z]{3}) (?P<year>\d\d)\b")
_AROUND = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "at on am pm a.m p.m gmt utc bst cet cest eet eest msk ist est edt cst cdt mst mdt pst pdt et hrs updated published posted first last".split()
)
_MARKS = " ,|/·•–—-(.:"
"""What may stand between a name and a date."""
_WORD = late(r"[^\W\d_][\w.']*")
_CLOCK = late(r"^T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?")
"""The time of a stamp after ISO 8601, right behind its date."""


def find_publication_date(text: str) -> datetime.date | None:
    """The first full date in `text`, None where day, month or year is missing or "03/02/2025" leaves it open."""
    found = find_dated(text)
    return found[0] if found else None


def is_only_a_date(line: str) -> datetime.date | None:
    """The date of a line that holds nothing else but a weekday and a time: "Monday, 3 February 2025, 10:30 GMT"."""
    found = find_dated(line)
    if not found:
        return None
    date, start, end = found
    rest = line[:start] + " " + _CLOCK.sub("", line[end:])
    return date if all(word.lower().strip(".") in _AROUND for word in _WORD.findall(rest)) else None


def split_date(line: str) -> tuple[str, datetime.date] | None:
    """What stands before the full date that ends `line`, and the date; None where none does.

    >>> split_date("By Ida Holm | Monday, 6 May 2024 10:30 GMT")
    ('By Ida Holm', datetime.date(2024, 5, 6))
    """
    found = find_dated(line)
    if not found:
        return None
    date, start, end = found
    if any(word.lower().strip(".") not in _AROUND for word in _WORD.findall(line[end:])):
        return None
    before = line[:start].rstrip(_MARKS)
    while (last := before.rpartition(" ")[2].strip(_MARKS).lower()) and last in _AROUND:
        before = before[: len(before.rstrip(_MARKS)) - len(last)].rstrip(_MARKS)
    return before.lstrip("( "), date


def find_telex_date(text: str) -> datetime.date | None:
    """ "15 JAN 90" of a wire dateline. Two digits of a year follow POSIX: 69 to 99 are 1969 to 1999."""
    if match := _TELEX.search(text):
        short = int(match["year"])
        return _date(str(short + (1900 if short >= 69 else 2000)), match["month"], match["day"])
    return None


def find_dated(text: str) -> tuple[datetime.date, int, int] | None:
    """The first full date in `text` and where it stands, half-open."""
    best: tuple[datetime.date, int, int] | None = None
    for form in _FORMS:
        for match in form.finditer(text):
            date = _date(match["year"], match["month"], match["day"])
            if date and (best is None or match.start() < best[1]):
                best = (date, match.start(), match.end())
                break
    return best


def _date(year: str, month: str, day: str) -> datetime.date | None:
    number = int(month) if month.isdigit() else _MONTHS.get(month.lower())
    if not number:
        return None
    try:
        return datetime.date(int(year), number, int(day))
    except ValueError:
        return None
