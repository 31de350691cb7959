"""Read numbers that are dates or times: "9 October 2015", "May 5-7", "2015-10-09", "the 1990s", "10:30 a.m.".

The value of a date is the number a reader would quote: the day where one is stated, else the year. What day it was is
not asked here.
"""

from decimal import Decimal
from typing import NamedTuple

from summarizer.schemas.terms import Kind
from summarizer.text.lexicon.calendar import (
    CLOCK_BEFORE,
    ERAS,
    MONTHS,
    NEED_CAPITAL,
    PEOPLE_PLURALS,
    YEAR_BEFORE,
)
from summarizer.text.lexicon.numbers import GLUED_ORDINALS, ORDINAL_ENDINGS, ORDINALS, SMALL, TENS
from summarizer.text.numbers.clock import CLOCK_FOLLOWS, read_clock
from summarizer.text.numbers.coefficients import DASHES
from summarizer.text.words.tokens import Tokens

_DECADE_BEFORE = frozenset(("the", "mid", "early", "late", "-"))
_DATE_MARKS = frozenset("-/.")
_PLURAL_VERBS = frozenset(("were", "are", "have"))
"""After a bare number these tell of people: no year takes them."""
_LINKS = frozenset(("to", "and", "or", "through", "until", "till")) | DASHES


class Stamp(NamedTuple):
    """A date or time read."""

    first: int
    last: int
    """One past its last token."""
    value: Decimal
    upper: Decimal
    """The other end of a range of days or years; equal to `value` where there is one day or year."""
    kind: Kind = "date"


def read_stamp(tokens: Tokens, i: int, floor: int) -> Stamp | None:
    """The date or time that token `i`, a number or a month, belongs to; it reaches no further back than `floor`."""
    word = tokens.words[i]
    if word in MONTHS:
        return _month_first(tokens, i)
    if "0" <= word < ":":
        following = tokens.words[i + 1] if i + 1 < len(tokens.words) else ""
        if len(word) == 4 or ":" in word or following in CLOCK_FOLLOWS:
            time = read_clock(tokens, i)
            if time:
                return Stamp(i, time[0], time[1], time[1], "time")
        date = _day_first(tokens, i)
        if date is None and following in _DATE_MARKS:
            date = _numeric_date(tokens, i)
        return date or (_year(tokens, i, floor) if len(word) == 4 or following == "s" else None)
    if tokens.words[i + 1 : i + 4] == ["o", "'", "clock"] and word in SMALL:
        named = (
            i + 4 < len(tokens.words)
            and tokens.words[i + 4][0].isalpha()
            and not (i and tokens.words[i - 1] in CLOCK_BEFORE)
        )
        return (
            None if named else Stamp(i, i + 4, Decimal(SMALL[word]), Decimal(SMALL[word]), "time")
        )  # not "the six o'clock news"
    return _day_first(tokens, i) if word in ORDINALS or word in TENS or word in GLUED_ORDINALS else None


def is_month(tokens: Tokens, i: int) -> bool:
    """Whether token `i` names a month; "may" and the like only with a capital."""
    return (
        0 <= i < len(tokens.words)
        and tokens.words[i] in MONTHS
        and (tokens.words[i] not in NEED_CAPITAL or tokens.capital(i))
    )


def _day(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """One past the day of a month at token `i` ("5", "5th", "fifth", "twenty-first"), and its number."""
    words, n = tokens.words, len(tokens.words)
    if i >= n:
        return None
    word = words[i]
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
        ending = i + 1 < n and tokens.joined(i + 1) and words[i + 1] in ORDINAL_ENDINGS
        if not ending and i + 1 < n and tokens.joined(i + 1) and words[i + 1][0].isalpha():
            return None
        return i + 1 + ending, int(word)
    day = ORDINALS.get(word) or GLUED_ORDINALS.get(word)
    if word in ("twenty", "thirty") and i + 2 < n and words[i + 1] in DASHES and words[i + 2] in ORDINALS:
        return i + 3, TENS[word] + ORDINALS[words[i + 2]]
    return (i + 1, day) if day else None


def _days(tokens: Tokens, i: int) -> tuple[int, int, int] | None:
    """A day or a range of days at token `i`: one past it, the first day and the last."""
    one = _day(tokens, i)
    if one is None:
        return None
    last, day = one
    if last < len(tokens.words) and (tokens.words[last] in _LINKS or tokens.words[last] == "/"):
        other = _day(tokens, last + 1)
        if other and other[1] > day:
            return other[0], day, other[1]
    return last, day, day


def _month_first(tokens: Tokens, i: int) -> Stamp | None:
    """ "October 9", "Oct. 9, 2015", "October 2015", "May 5-7"."""
    words, n = tokens.words, len(tokens.words)
    if not is_month(tokens, i) or i + 1 >= n:
        return None
    j = i + 1 + (words[i + 1] == "." and len(words[i]) <= 4)
    j += j + 1 < n and words[j] == "the"
    if j >= n:
        return None
    days = _days(tokens, j)
    if days and not (words[j] == "second" and n > j + 1 and words[j + 1][0].isalpha()):
        last, day, upper = days
        if (
            i and words[i - 1] == "in" and last < n and words[last][0].isalpha()
        ):  # "in May 12 people died": no day is meant
            return None
        if upper > day and is_month(tokens, last):  # "May 5 and 7 June": two dates
            last, upper = _day(tokens, j) or (last, upper)
        return Stamp(i, _closing_year(tokens, last), Decimal(day), Decimal(upper))
    k = j + (words[j] == "," or words[j] == "of")
    year = _plain_year(tokens, k)
    return Stamp(i, k + 1, Decimal(year), Decimal(year)) if year else None


def _day_first(tokens: Tokens, i: int) -> Stamp | None:
    """ "9 October 2015", "the 5th of May", "5-7 May"."""
    words, n = tokens.words, len(tokens.words)
    if MONTHS.keys().isdisjoint(words[i + 1 : i + 8]):
        return _century(tokens, i)
    days = _days(tokens, i)
    if days is None:
        return None
    last, day, upper = days
    j = last + (last < n and words[last] in ("of", "-", "day"))
    if not is_month(tokens, j):
        one = _day(tokens, i)
        if upper == day or one is None or not is_month(tokens, one[0]):
            return None
        last, upper = one[0], day
        j = last
    if words[i] == "second" and last == i + 1 and j == last:
        return None
    j += 1 + (j + 1 < n and words[j + 1] == "." and len(words[j]) <= 4)
    return Stamp(i, _closing_year(tokens, j), Decimal(day), Decimal(upper))


def _closing_year(tokens: Tokens, j: int) -> int:
    """One past the year that closes a date, from token `j` on: ", 2015", "2015", or two digits in a dateline."""
    words, n = tokens.words, len(tokens.words)
    k = j + (j < n and words[j] in (",", "/", "of", "'", "-"))
    if _plain_year(tokens, k):
        return k + 1
    if k < n and len(words[k]) == 2 and words[k].isdecimal() and (k == j or words[j] == "'"):
        following = words[k + 1] if k + 1 < n else "."
        if not following[0].isalnum() and following not in ("%", "$", "°") and int(words[k]) > 31:
            return k + 1
    return j


def _plain_year(tokens: Tokens, i: int) -> int | None:
    """A four-digit year at token `i`, touching no letters."""
    words, n = tokens.words, len(tokens.words)
    if i < n and len(words[i]) == 4 and words[i].isdecimal() and 1000 <= int(words[i]) <= 2199:
        return None if i + 1 < n and tokens.joined(i + 1) and words[i + 1][0].isalpha() else int(words[i])
    return None


def _numeric_date(tokens: Tokens, i: int) -> Stamp | None:
    """ "2015-10-09", "09/10/2015", "9.10.2015", "9/11"."""
    words, n = tokens.words, len(tokens.words)
    if i + 2 >= n or words[i + 1] not in ("-", "/", ".") or not (tokens.joined(i + 1) and tokens.joined(i + 2)):
        return None
    if (words[i], words[i + 1], words[i + 2]) == ("9", "/", "11") and not (i + 3 < n and words[i + 3] == "/"):
        return Stamp(i, i + 3, Decimal(9), Decimal(9))
    if i + 4 >= n or words[i + 3] != words[i + 1] or not (tokens.joined(i + 3) and tokens.joined(i + 4)):
        return None
    parts = [words[i], words[i + 2], words[i + 4]]
    if not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return None
    a, b, c = map(int, parts)
    if len(parts[0]) == 4 and 1 <= b <= 12 and 1 <= c <= 31:
        return Stamp(i, i + 5, Decimal(c), Decimal(c))
    if (
        len(parts[2]) in (2, 4)
        and 1 <= a <= 31
        and 1 <= b <= 31
        and min(a, b) <= 12
        and (len(parts[2]) == 4 or words[i + 1] == "/")
    ):
        return Stamp(i, i + 5, Decimal(a), Decimal(a))
    return None


def _year(tokens: Tokens, i: int, floor: int) -> Stamp | None:
    """A year alone, a decade or a span of years at token `i`."""
    words, n = tokens.words, len(tokens.words)
    if len(words[i]) == 2 and words[i][1] == "0" and _decade(tokens, i) and words[i - 1] in ("'", "the"):  # "the '80s"
        return Stamp(i, i + 2, Decimal(words[i]), Decimal(words[i]) + 9)
    if len(words[i]) != 4 or not words[i].isdecimal():
        return None
    year, j = int(words[i]), i + 1
    if year % 10 == 0 and 1000 <= year < 2100 and _decade(tokens, i):
        return Stamp(i, j + 1, Decimal(year), Decimal(year + 9))
    if j < n and tokens.joined(j) and words[j][0].isalpha():
        return None
    if not 1900 <= year <= 2099:
        old_span = _year_span(tokens, j, year) if words[j : j + 1] == ["-"] else None
        if old_span:  # "the war of 1536-1538"
            return Stamp(i, old_span[0], Decimal(year), Decimal(old_span[1]))
        old = (
            1500 <= year < 1900
            and i > floor
            and words[i - 1] in ("in", "since")
            and (j >= n or not words[j][0].isalpha())
        )
        return Stamp(i, j, Decimal(year), Decimal(year)) if old else None
    span = _year_span(tokens, j, year)
    if (
        i > 2
        and words[i - 1] in ("and", "or")
        and _plain_year(tokens, i - 2)
        and words[i - 3] in ("in", "between", "from")
    ):
        return Stamp(i, j, Decimal(year), Decimal(year))  # "in 2014 and 2015 people fled"
    if (
        j < n
        and not span
        and (
            words[j] in PEOPLE_PLURALS
            or words[j] in ("more", "other", "%", "percent")
            or (words[j] == "-" and tokens.joined(j))
        )
    ):
        return None
    if span:
        return Stamp(i, span[0], Decimal(year), Decimal(span[1]))
    if _counts_plural(tokens, i, floor):
        return None
    return Stamp(i, j, Decimal(year), Decimal(year))


def _decade(tokens: Tokens, i: int) -> bool:
    """Whether "s" stands against the year at token `i`: "1990s"; "the 1990's" needs its article."""
    words, j = tokens.words, i + 1
    if j >= len(words) or not tokens.joined(j):
        return False
    return words[j] == "s" or (words[j] == "'s" and i > 0 and words[i - 1] in _DECADE_BEFORE)


def _year_span(tokens: Tokens, j: int, year: int) -> tuple[int, int] | None:
    """The end of a span of years whose first ends before token `j`: "-16", "/16", "-2016", " to 2016"."""
    words, n = tokens.words, len(tokens.words)
    if not (j + 1 < n and (words[j] in _LINKS or words[j] == "/") and words[j + 1].isdecimal()):
        return None
    tight = tokens.joined(j) and tokens.joined(j + 1)
    if j + 2 < n and tokens.joined(j + 2) and words[j + 2] in DASHES:
        return None
    if len(words[j + 1]) == 4 and year < int(words[j + 1]) <= 2099 and words[j] not in ("and", "or"):
        return j + 2, int(words[j + 1])
    if len(words[j + 1]) == 2 and tight and int(words[j + 1]) > year % 100:
        return j + 2, year // 100 * 100 + int(words[j + 1])
    return None


def _counts_plural(tokens: Tokens, i: int, floor: int) -> bool:
    """Whether the number at token `i` counts the noun behind it rather than naming a year."""
    words, n, j = tokens.words, len(tokens.words), i + 1
    if j >= n or not words[j][0].isalpha():
        return i > floor and words[i - 1] in (
            "some",
            "about",
            "nearly",
            "almost",
            "least",
            "than",
            "no",
            "nos",
            "number",
        )
    if words[j] in _PLURAL_VERBS:
        return (words[i - 1] if i > floor else "") not in YEAR_BEFORE
    plural = (
        words[j].endswith("s")
        and not words[j].endswith(("ss", "us", "is", "was", "has", "'s"))
        and words[j] not in ("as", "his", "its")
    )
    before = words[i - 1] if i > floor else ""
    return plural and before not in YEAR_BEFORE


def _century(tokens: Tokens, i: int) -> Stamp | None:
    """ "21st century", "the nineteenth-century"."""
    words, n = tokens.words, len(tokens.words)
    if ERAS.isdisjoint(words[i + 1 : i + 5]):
        return None
    day = _day(tokens, i)
    if day is None:
        return None
    j = day[0] + (day[0] < n and words[day[0]] in DASHES)
    if j < n and words[j] in ERAS and (day[0] > i + 1 or not words[i].isdecimal()):
        return Stamp(i, j + 1, Decimal(day[1]), Decimal(day[1]))
    return None
