"""Spans of time between dates that the source states: "over four years" of 2009 to 2013, "11 days later" of two dates."""

import re
from datetime import date
from decimal import Decimal

from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.patterns import late
from summarizer.schemas.terms import Qualifier
from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS

_MOST_DATES = 4
"""Beyond so many days of the year any span lies between two of them."""
_APART = frozenset("after later before ago earlier since between within lasted lasting took".split())
_LASTING = frozenset("over in for during within across".split())
_BELOW = frozenset(("nearly", "almost"))
_STRETCH = late(
    r"\b(?:between|from) (?:([A-Z][a-z]{2,8}) )?(1[0-9]\d\d|20\d\d) (?:and|to|until|till) (?:([A-Z][a-z]{2,8}) )?(1[0-9]\d\d|20\d\d)\b",
    re.IGNORECASE,
)
_LEAP_YEAR = 2000
"""A year that has every day of the calendar."""
_WEEK = 7


def between_dates(claim: Facet, index: SourceIndex) -> Derivation | None:
    """The span as the distance of two dates of the source, or None."""
    figure, value = claim.figure, claim.value
    if figure.kind != "duration" or value is None or value <= 0 or value != int(value):
        return None
    if figure.unit == "year":
        lasting = not _LASTING.isdisjoint((*claim.raw, *figure.text.lower().split()))
        below = not _BELOW.isdisjoint(figure.text.lower().split())  # "over nearly five years"
        return _stretch(int(value), "nearly" if below else figure.qualifier, index) if lasting else None
    if figure.unit == "day" and not _LASTING.isdisjoint(claim.raw) and (named := _weekdays(int(value), index)):
        return named
    if figure.unit in ("day", "week") and not _APART.isdisjoint(claim.raw):
        return _days_apart(value * (_WEEK if figure.unit == "week" else 1), index)
    return None


def _weekdays(days: int, index: SourceIndex) -> Derivation | None:
    """ "In two days" of Monday and Tuesday: all the days of the week that the source names, one after the other."""
    named = sorted({WEEKDAYS[word] for _, words in index.rows() for word in words if word in WEEKDAYS})
    if days != len(named) or not 1 < days < _WEEK:
        return None
    breaks = sum((b - a) % _WEEK != 1 for a, b in zip(named, [*named[1:], named[0]], strict=True))
    return Derivation("FIG118", "counted from the days of the week", ()) if breaks == 1 else None


_SINCE = frozenset("since when at until age aged".split())


def age_before(claim: Facet, index: SourceIndex) -> Derivation | None:
    """ "Since he was 29" of a man of 71 who has done so for 42 years: an age less the span that one sentence tells with it."""
    value = claim.value
    if value is None or claim.figure.kind not in ("count", "age") or claim.head or _SINCE.isdisjoint(claim.words):
        return None
    for span in index.of_kind("duration")[:_MOST_SPANS]:
        if span.figure.unit != "year" or not span.value:
            continue
        for age in index.by_value.get(value + span.value, []):
            if age.sentence == span.sentence and age.figure.kind in ("age", "count") and age.head is None:
                return Derivation("FIG112", f"{age.figure.text} less {span.figure.text}", (age, span))
    return None


_MOST_SPANS = 50


def _stretch(years: int, qualifier: Qualifier, index: SourceIndex) -> Derivation | None:
    for number, document in enumerate(index.bundle.documents):
        for match in _STRETCH.finditer(document.text):
            if _lasts(match, years, qualifier):
                at = next((i for i, s in enumerate(document.sentences) if s.start <= match.start() < s.end), 0)
                return Derivation("FIG112", f"the years {match[0]}", (), (index.bundle.number(number, at),))
    return None


def _lasts(stretch: re.Match[str], years: int, qualifier: Qualifier) -> bool:
    """Whether a stretch of years, with or without months, is so many years long."""
    whole = int(stretch[4]) - int(stretch[2])
    first, last = MONTHS.get((stretch[1] or "").lower()), MONTHS.get((stretch[3] or "").lower())
    if first is None or last is None:
        return whole == years
    months = whole * _YEAR + last - first
    match qualifier:
        case "nearly":
            return years * _YEAR - _QUARTER <= months < years * _YEAR
        case "more_than":
            return years * _YEAR <= months <= years * _YEAR + 2 * _QUARTER
        case _:
            return abs(months - years * _YEAR) <= (_QUARTER if qualifier == "about" else 1)


_YEAR = 12
_QUARTER = 3


def _days_apart(days: Decimal, index: SourceIndex) -> Derivation | None:
    told = {(d.published.month, d.published.day) for d in index.bundle.documents if d.published}
    stated = sorted(index.calendar.days - told)  # the day of the report ends no span: "police said on Monday"
    if not 1 < len(stated) <= _MOST_DATES:
        return None
    dates = [date(_LEAP_YEAR, month, day) for month, day in stated if _exists(month, day)]
    for i, first in enumerate(dates):
        for last in dates[i + 1 :]:
            if (last - first).days == days:
                return Derivation("FIG112", f"the days from {first.day}/{first.month} to {last.day}/{last.month}", ())
    return None


def _exists(month: int, day: int) -> bool:
    try:
        date(_LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True


_MONTHS_TO = late(r"\b(three|3) months (?:to|ending|ended|until)(?: the)?(?: end of)?(?: \d{1,2})? ([A-Z][a-z]+)")


def quarter(claim: Facet, index: SourceIndex) -> Derivation | None:
    """ "The second quarter" of "the three months to June"."""
    if claim.figure.kind != "ordinal" or claim.after[:1] != ("quarter",):
        return None
    for document in index.bundle.documents:
        for match in _MONTHS_TO.finditer(document.text):
            month = MONTHS.get(match[2].lower())
            if month and month % 3 == 0 and month // 3 == claim.value:
                return Derivation("FIG113", f"the {match[0]}", ())
    return None
