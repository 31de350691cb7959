"""Read numbers that are dates or times: "9 October 2015", "May 5-7", "2015-10-09", "the 1990s", "10:30 a.m.".

The value of a date is the number a reader would quote: the day where one is stated, else the year. What day it was is
not asked here.
"""

from decimal import Decimal

from summarizer.text.lexicon.calendar import (
    AGES_BEFORE,
    CLOCK_BEFORE,
    MONTHS,
    NEED_CAPITAL,
)
from summarizer.text.lexicon.numbers import GLUED_ORDINALS, ORDINALS, SMALL, TENS
from summarizer.text.numbers.clock import CLOCK_FOLLOWS, read_clock, read_spoken
from summarizer.text.numbers.stamp import LINKS, Stamp, plain_year, read_day
from summarizer.text.numbers.years import read_century, read_year
from summarizer.text.words.tokens import Tokens

_DATE_MARKS = frozenset("-/.")


def read_stamp(tokens: Tokens, i: int, floor: int) -> Stamp | None:
    """The date or time that token `i`, a number or a month, belongs to; it reaches no further back than `floor`."""
    word = tokens.words[i]
    if word in MONTHS:
        return _month_first(tokens, i)
    if "0" <= word < ":":
        following = tokens.words[i + 1] if i + 1 < len(tokens.words) else ""
        if len(word) == 4 or ":" in word or following in CLOCK_FOLLOWS or "." in word:
            time = read_clock(tokens, i)
            if time:
                return Stamp(i, time[0], time[1], time[1], "time")
        if following == "in" and len(word) <= 2 and (spoken := read_spoken(tokens, i, int(word), floor)):
            return Stamp(spoken[0], spoken[1], spoken[2], spoken[2], "time")
        if following in AGES_BEFORE and tokens.raw(i + 1, i + 2).isupper() and word.isdecimal():
            return Stamp(i, i + 2, Decimal(word), Decimal(word))  # "300 BC"
        date = _day_first(tokens, i)
        if date is None and following in _DATE_MARKS:
            date = _numeric_date(tokens, i)
        return date or (read_year(tokens, i, floor) if len(word) == 4 or following == "s" else None)
    if tokens.words[i + 1 : i + 4] == ["o", "'", "clock"] and word in SMALL:
        named = (
            i + 4 < len(tokens.words)
            and tokens.words[i + 4][0].isalpha()
            and not (i and tokens.words[i - 1] in CLOCK_BEFORE)
        )
        # not "the six o'clock news"
        return None if named else Stamp(i, i + 4, Decimal(SMALL[word]), Decimal(SMALL[word]), "time")
    if word in SMALL and (spoken := read_spoken(tokens, i, SMALL[word], floor)):
        return Stamp(spoken[0], spoken[1], spoken[2], spoken[2], "time")
    return _day_first(tokens, i) if word in ORDINALS or word in TENS or word in GLUED_ORDINALS else None


def is_month(tokens: Tokens, i: int) -> bool:
    """Whether token `i` names a month; "may" and the like only with a capital."""
    return (
        0 <= i < len(tokens.words)
        and tokens.words[i] in MONTHS
        and (tokens.words[i] not in NEED_CAPITAL or tokens.capital(i))
    )


def _days(tokens: Tokens, i: int) -> tuple[int, int, int] | None:
    """A day or a range of days at token `i`: one past it, the first day and the last."""
    one = read_day(tokens, i)
    if one is None:
        return None
    last, day = one
    if last < len(tokens.words) and (tokens.words[last] in LINKS or tokens.words[last] == "/"):
        other = read_day(tokens, last + 1)
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
        # "in May 12 people died": no day is meant
        if i and words[i - 1] == "in" and last < n and words[last][0].isalpha():
            return None
        if upper > day and is_month(tokens, last):  # "May 5 and 7 June": two dates
            last, upper = read_day(tokens, j) or (last, upper)
        return Stamp(i, _closing_year(tokens, last), Decimal(day), Decimal(upper))
    k = j + (words[j] == "," or words[j] == "of")
    year = plain_year(tokens, k)
    return Stamp(i, k + 1, Decimal(year), Decimal(year)) if year else None


def _day_first(tokens: Tokens, i: int) -> Stamp | None:
    """ "9 October 2015", "the 5th of May", "5-7 May"."""
    words, n = tokens.words, len(tokens.words)
    if MONTHS.keys().isdisjoint(words[i + 1 : i + 8]):
        return read_century(tokens, i)
    days = _days(tokens, i)
    if days is None:
        return None
    last, day, upper = days
    j = last + (last < n and words[last] in ("of", "-", "day"))
    if not is_month(tokens, j):
        one = read_day(tokens, i)
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
    if plain_year(tokens, k):
        return k + 1
    if k < n and len(words[k]) == 2 and words[k].isdecimal() and (k == j or words[j] == "'"):
        following = words[k + 1] if k + 1 < n else "."
        if not following[0].isalnum() and following not in ("%", "$", "°") and int(words[k]) > 31:
            return k + 1
    return j


def _day_and_month(one: str, other: str) -> bool:
    """Whether two numbers can be a day and a month, in whichever order."""
    if not (one.isdecimal() and other.isdecimal() and len(one) <= 2 and len(other) <= 2):
        return False
    fraction = int(one) < int(other) <= 5 or other == "8"  # "on 1/2 of it"
    return not fraction and 1 <= min(int(one), int(other)) <= 12 and max(int(one), int(other)) <= 31


def _numeric_date(tokens: Tokens, i: int) -> Stamp | None:
    """ "2015-10-09", "09/10/2015", "9.10.2015", "9/11"."""
    words, n = tokens.words, len(tokens.words)
    if i + 2 >= n or words[i + 1] not in ("-", "/", ".") or not (tokens.joined(i + 1) and tokens.joined(i + 2)):
        return None
    alone = not (i + 3 < n and words[i + 3] == "/")
    if (words[i], words[i + 1], words[i + 2]) == ("9", "/", "11") and alone:
        return Stamp(i, i + 3, Decimal(9), Decimal(9))
    if alone and i and words[i - 1] == "on" and words[i + 1] == "/" and _day_and_month(words[i], words[i + 2]):
        return Stamp(i, i + 3, Decimal(words[i]), Decimal(words[i]))  # "on 12/10"
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
