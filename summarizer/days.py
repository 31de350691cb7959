"""Whether the dates of two rows can be one day, and how far apart they lie, as far as their words tell.

Most dates of a report cannot be resolved, because it names no year or was read without its day of publication. Weekdays,
months and words such as "yesterday" tell two days apart all the same.
"""

from typing import Any

from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS

_YEAR = 4
"""Digits of a year."""
_DAYS_OF_MONTH = 30
"""Near enough to tell weeks apart."""
_DAYS_OF_YEAR = 12 * _DAYS_OF_MONTH
_LONG = frozenset("day days week weeks month months year years".split())
_NOW = frozenset("today yesterday tonight overnight night".split())


def days_apart(one: Any, other: Any) -> bool:
    """Whether two dates, resolved or not, cannot be one day: "Monday" and "Tuesday", "last week" and "yesterday"."""
    if one is None or other is None:
        return False
    if one.start and one.end and other.start and other.end:
        return bool(one.end < other.start or other.end < one.start)
    a, b = _date_words(one), _date_words(other)
    for names in (WEEKDAYS.keys(), MONTHS.keys()):
        if a & names and b & names and not a & b & names:
            return True
    return (_is_back(a) and is_fresh(other)) or (_is_back(b) and is_fresh(one))


def days_between(one: Any, other: Any) -> int | None:
    """Days from one date to the other, forward through a year; None where either lacks the month or the day.

    For dates that the report gives without a year: of the two orders the caller takes the nearer.
    """
    a, b = _day_of_year(one), _day_of_year(other)
    return None if a is None or b is None else (b - a) % _DAYS_OF_YEAR


def _day_of_year(when: Any) -> int | None:
    """The place of a date in a year of equal months; None where it lacks the month or the day."""
    words = _date_words(when)
    month = next((MONTHS[w] for w in words if w in MONTHS), None)
    day = next((int(w) for w in words if w.isdigit() and len(w) <= 2), None)
    return None if month is None or day is None else month * _DAYS_OF_MONTH + day


def months_before(one: Any, other: Any) -> bool:
    """Whether the first date is of an earlier month than the second, by their words; of the two orders the nearer is meant."""
    a, b = (next((MONTHS[w] for w in _date_words(when) if w in MONTHS), None) for when in (one, other))
    return a is not None and b is not None and 0 < (b - a) % 12 <= 6


def is_before_told(when: Any) -> bool:
    """Words that count back from what is told: "a week before", "two months earlier"."""
    words = _date_words(when)
    return not words.isdisjoint(_LONG - {"day", "days"}) and not words.isdisjoint(("before", "earlier", "previously"))


def _date_words(when: Any) -> set[str]:
    """The words of a date, lower case, without marks."""
    return set(when.text.casefold().replace(",", " ").replace("'s", "").replace(".", "").split())


def _is_back(words: set[str]) -> bool:
    """ "Last week", "two months ago", "a day earlier", "June", "Oct. 30", "2014"."""
    if not words.isdisjoint(_LONG):
        return not words.isdisjoint(("last", "ago", "earlier")) and "this" not in words
    if not words.isdisjoint(MONTHS) and words.isdisjoint(WEEKDAYS):
        return True  # a day told by its month, beside "yesterday" or "Friday"
    return all(w.isdigit() and len(w) == _YEAR for w in words)


def is_long_back(when: Any) -> bool:
    """Words that go back by weeks or more and name no day: "last month", "two weeks ago", "July"."""
    words = _date_words(when)
    named = any(w.isdigit() and len(w) != _YEAR for w in words) and words.isdisjoint(("ago", "earlier"))
    return _is_back(words) and not named and not is_fresh(when)


def is_fresh(when: Any) -> bool:
    """A day of the report's own: a weekday, "yesterday", "last night"."""
    words = _date_words(when)
    if not words.isdisjoint(("day", "days")):
        return True  # "a day earlier"
    return not words.isdisjoint(_NOW) or (not words.isdisjoint(WEEKDAYS) and words.isdisjoint(MONTHS))
