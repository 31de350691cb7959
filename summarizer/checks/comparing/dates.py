"""DAT: the parts of each date in a checked text against the dates of the source."""

from typing import NamedTuple

from summarizer.checks.reading.calendar import Calendar, DateParts
from summarizer.patterns import late


class DateVerdict(NamedTuple):
    """`missing` names the part that the source lacks; `derived` says how a part follows that it does not print."""

    missing: str | None = None
    derived: str | None = None


def judge_parts(parts: DateParts, calendar: Calendar) -> DateVerdict:
    """The first part that the source lacks, the year before the month before the day."""
    derived = None
    if parts.years and parts.years.isdisjoint(calendar.years):
        near = sorted(parts.years & calendar.relative_years.keys())
        if not near:
            return DateVerdict(missing=f"the year {min(parts.years, key=_modern)}")
        derived = f"the year {near[0]} is counted from the publication date"
    if parts.decades and not any(_holds(d, y) for d in parts.decades for y in calendar.years):
        return DateVerdict(missing=f"the decade {min(parts.decades, key=_modern)}")
    if parts.months and parts.months.isdisjoint(calendar.months):
        return DateVerdict(missing="the month")
    if parts.months and parts.years and _of_other_years(parts, calendar):
        return DateVerdict(missing=f"the year {min(parts.years, key=_modern)}")
    if parts.months and parts.days and not any((m, d) in calendar.days for m in parts.months for d in parts.days):
        return DateVerdict(missing="the day")
    return DateVerdict(derived=derived)


def lacks_century(words: str, calendar: Calendar) -> bool:
    """Whether a text names a century ("the 15th century") of which the source has neither name nor year."""
    found = _CENTURY.match(words.lower())
    if found is None:
        return False
    number = int(found[1]) if found[1].isdecimal() else _CENTURIES.index(found[1]) + 1
    if any(year // 100 + 1 == number for year in calendar.years):
        return False
    names = (f"{number}{_ordinal(number)}", _CENTURIES[number - 1] if number <= len(_CENTURIES) else "")
    texts = (d.text.lower() for d in calendar.bundle.documents)
    return not any(f"{name}{link}" in text for text in texts for name in names if name for link in (" ", "-"))


def _ordinal(number: int) -> str:
    return "th" if number % 100 // 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


_CENTURIES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
    " seventeenth eighteenth nineteenth twentieth"
).split()
_CENTURY = late(rf"(\d{{1,2}}|{'|'.join(_CENTURIES)})(?:st|nd|rd|th)?[ -]centur")


def _of_other_years(parts: DateParts, calendar: Calendar) -> bool:
    """Whether the source gives the months, every time it names them, other years."""
    return all(calendar.years_of_months.get(m, parts.years).isdisjoint(parts.years) for m in parts.months)


def _modern(year: int) -> tuple[bool, int]:
    """Of "'68" as 1968 or 2068 the one that is past comes first."""
    return (year > 2050, year)


def _holds(decade: int, year: int) -> bool:
    """Whether a decade holds the year; "the 1800s" are a century as well."""
    start = decade // 10 * 10
    return start <= year < start + (100 if start % 100 == 0 and start < _MODERN else 10)


_MODERN = 2000
"""From here on "the 2000s" are read as a decade."""
