"""Dates that name a month, a weekday or a year: "Friday, October 9", "3-5 May 2014", "2015-10-09", "since 2011"."""

from summarizer.text.lexicon.dates import (
    AMBIGUOUS_MONTHS,
    AMBIGUOUS_WEEKDAYS,
    DAY_PARTS,
    FUTURE,
    MONTHS,
    NAMED_DAYS,
    ORDINALS,
    PARTS_OF_PERIOD,
    PERIOD_LEADS,
    SMALL,
    WEEKDAYS,
    YEAR_LEADS,
    YEARS,
)
from summarizer.text.numbers.years import is_led
from summarizer.text.time.date_resolution import Reading
from summarizer.text.words.tokens import Tokens

Mention = tuple[int, int, Reading]
"""First token, one past the last, and what the words say."""

_MONTH_LEADS = frozenset(
    ("in", "since", "last", "next", "early", "late", "mid", "during", "until", "of", "by", "between", "from")
)
"""Words before "May" and "March" that make a month of them."""
_SHARES = {"q": 3, "h": 6}
"""Letters of a quarter and a half, in months."""
_CLAUSE = 12
_DEADLINE = 32
"""Tokens from "will" to "by 31 March": a deadline stands at the end of its clause."""
"""Tokens back in which a word like "will" makes a weekday a coming one."""


def small_number(words: list[str], i: int) -> int | None:
    """The small number at `i`."""
    if not 0 <= i < len(words):
        return None
    word = words[i]
    if word.isdecimal() and word.isascii() and len(word) <= 4:
        return int(word)
    return SMALL.get(word)


def _day_number(words: list[str], i: int) -> int | None:
    if (
        0 <= i < len(words)
        and len(words[i]) <= 2
        and words[i].isdecimal()
        and words[i].isascii()
        and 1 <= int(words[i]) <= 31
    ):
        return int(words[i])
    return None


def _year(words: list[str], i: int, *, short: bool = False) -> int | None:
    """The year at `i`. Two digits read as POSIX strptime does: 69 to 99 are the 1900s, 00 to 68 the 2000s."""
    if not 0 <= i < len(words) or not (words[i].isdecimal() and words[i].isascii()):
        return None
    if len(words[i]) == 4 and 1000 <= int(words[i]) <= 2199:
        return int(words[i])
    if short and len(words[i]) == 2:
        year = int(words[i])
        return year + (1900 if year >= 69 else 2000)
    return None


def read_month(tokens: Tokens, i: int, floor: int) -> Mention | None:
    """A month: "9 October 2015", "October 9, 2015", "3-5 October", "early October", "October"."""
    words = tokens.words
    reading = Reading("month", month=MONTHS[words[i]])
    first, last = i, i + 1
    if last < len(words) and words[last] == ".":  # "Oct. 9"
        last += len(words[i]) <= 4 and tokens.joined(last) and last + 1 < len(words)
    k = i - 1
    if k >= floor and words[k] == "of" and k > floor:
        k -= 1
    if k > floor and words[k] in ORDINALS and tokens.joined(k):
        k -= 1
    day = _day_number(words, k) if k >= floor else None
    if day:
        first = k
        reading.form, reading.day = "day", day
        first = _range_start(words, first, floor, reading)
        last = _year_after(words, last, reading, short=True)
    elif (day := _day_number(words, last + (words[last : last + 1] == ["the"]))) and not (
        last + 1 < len(words) and words[last + 1] in ("%", "percent")
    ):
        reading.form, reading.day = "day", day
        last += 1 + (words[last] == "the")  # "May the 3rd"
        if last < len(words) and words[last] in ORDINALS and tokens.joined(last):
            last += 1
        if (
            last + 1 < len(words)
            and words[last] in ("-", "–", "to", "and")
            and (end := _day_number(words, last + 1))
            and end > day
        ):
            reading.last_day = end
            last += 2
        last = _year_after(words, last, reading, short=False)
    else:
        last = _year_after(words, i + 1, reading, short=False)
        lead = words[i - 1] if i > floor else ""
        if lead == "-" and i - 2 >= floor:  # "mid-March"
            lead = words[i - 2]
        elif lead in ("to", "ending", "ended") and i - 2 >= floor and words[i - 2] in PERIOD_LEADS:
            lead = "until"  # "the six months to March"
        if (
            words[i] in AMBIGUOUS_MONTHS
            and reading.year is None
            and (
                not tokens.capital(i)
                or not (
                    lead in _MONTH_LEADS or (lead in ("and", "to", "through") and i - 2 >= 0 and words[i - 2] in MONTHS)
                )
            )
        ):
            return None
        first = _part_before(words, i, floor, reading)
    reading.direction = reading.direction or _direction(words, first)
    first, last = _with_weekday(tokens, first, last, floor)
    return with_since(words, first, floor, reading), last, reading


def _range_start(words: list[str], first: int, floor: int, reading: Reading) -> int:
    """Start of "3-5 October", "between 3 and 5 October"."""
    if first - 2 >= floor and words[first - 1] in ("-", "–", "to", "and") and reading.day:
        start = _day_number(words, first - 2)
        joins = words[first - 1] != "and" or (first - 3 >= floor and words[first - 3] == "between")
        if start and start < reading.day and joins:
            reading.last_day, reading.day = reading.day, start
            return first - 2
    return first


def _year_after(words: list[str], last: int, reading: Reading, *, short: bool) -> int:
    """End of the mention with its year, a comma or "of" between."""
    k = last + (last < len(words) and words[last] in (",", "of"))
    year = _year(words, k, short=short and k == last)
    if year is None:
        return last
    reading.year = year
    return k + 1


def _part_before(words: list[str], i: int, floor: int, reading: Reading) -> int:
    """Start with "early", "mid-", "the end of", "last"."""
    if i - 1 >= floor and words[i - 1] in ("last", "next", "this", "past"):
        reading.direction = {"next": 1, "this": 0}.get(words[i - 1], -1)
        return i - 1
    k = i - 1
    if k > floor and words[k] in ("-", "of"):
        k -= 1
    if k >= floor and words[k] in PARTS_OF_PERIOD:
        reading.part = PARTS_OF_PERIOD[words[k]]
        return k
    return i


def _with_weekday(tokens: Tokens, first: int, last: int, floor: int) -> tuple[int, int]:
    """A weekday before ("Friday, October 9") belongs to the mention."""
    words = tokens.words
    k = first - 1 - (first - 1 >= floor and words[first - 1] in (",", "the"))
    if k >= floor and words[k] in WEEKDAYS:
        first = k
    return first, last


def with_since(words: list[str], first: int, floor: int, reading: Reading) -> int:
    """Start of the mention with a "since" before it: "since 1 May", "since the start of May"."""
    for back in (1, 2):
        if (
            first - back >= floor
            and words[first - back] == "since"
            and (back == 1 or words[first - 1] in ("the", "about"))
        ):
            reading.since = True
            return first - back
    return first


def _direction(words: list[str], first: int) -> int:
    """1 where a word of the same clause says that the date is to come."""
    reach = _DEADLINE if first and words[first - 1] == "by" else _CLAUSE
    for k in range(first - 1, max(-1, first - reach), -1):
        if words[k] in FUTURE:
            return 1
        if words[k] in (",", ";", "that", "said", "says", "when", "after"):
            break
    return 0


def read_weekday(tokens: Tokens, i: int, floor: int) -> Mention | None:
    """ "Friday", "last Friday", "Friday night"; with a day and month behind it is read by the month."""
    words = tokens.words
    if words[i] in AMBIGUOUS_WEEKDAYS:
        behind = words[i + 1] if i + 1 < len(words) else ""
        if not tokens.capital(i) or behind not in (".", ",") or not ({*words[i + 1 : i + 4]} & MONTHS.keys()):
            return None
    if i and words[i - 1] in NAMED_DAYS and tokens.capital(i - 1):
        return None
    ahead = [k for k in range(i + 1, min(i + 6, len(words))) if words[k] in MONTHS]
    if ahead and all(
        words[k] in (",", ".", "the", "of") or words[k] in ORDINALS or _day_number(words, k)
        for k in range(i + 1, ahead[0])
    ):
        mention = read_month(tokens, ahead[0], i + 1)
        if mention and mention[2].form == "day":
            return i, mention[1], mention[2]
    reading = Reading("weekday", weekday=WEEKDAYS[words[i]])
    first, last = i, i + 1
    lead = words[i - 1] if i > floor else ""
    if lead in ("last", "next", "this", "coming", "past"):
        reading.direction = {"last": -1, "past": -1, "this": 0}.get(lead, 1)
        first = i - 1
    else:
        reading.direction = _direction(words, i)
    night = first - 1 - (words[max(0, first - 1)] in ("on", "into", "to"))
    if night >= floor and words[night] == "overnight":
        first = night
    if last < len(words) and (words[last] in DAY_PARTS or words[last] == "overnight"):
        last += 1
    return with_since(words, first, floor, reading), last, reading


def read_numeral(tokens: Tokens, i: int, floor: int) -> Mention | None:
    """2015-10-09, 9.10.2015, 13/10/2015, "since 2011", "the 1990s"."""
    words = tokens.words
    year = _year(words, i)
    if (
        i + 4 < len(words)
        and words[i + 1] == words[i + 3]
        and words[i + 1] in "-/."
        and all(tokens.joined(k) for k in range(i + 1, i + 5))
    ):
        return _numeric(words, i, year)
    if i > floor and words[i - 1] in _SHARES and tokens.joined(i) and (closing := _year(words, i + 1)):
        length, number = _SHARES[words[i - 1]], small_number(words, i) or 0
        if 1 <= number <= 12 // length:  # "Q2 2023"
            return i - 1, i + 2, Reading("share", year=closing, months=(1 + (number - 1) * length, length))
    if year is None or year not in YEARS:
        return None
    if i + 1 < len(words) and words[i + 1] == "s" and tokens.joined(i + 1):
        return (i, i + 2, Reading("decade", year=year)) if year % 10 == 0 else None
    lead = words[i - 1] if i > floor else ""
    k = i - 1 - (lead == "-")
    part = PARTS_OF_PERIOD.get(words[k]) if k >= floor else None
    if part is None and i - 2 >= floor and lead == "of":
        part, k = PARTS_OF_PERIOD.get(words[i - 2]), i - 2
    if part is None and lead not in YEAR_LEADS:
        return None
    behind = words[i + 1] if i + 1 < len(words) else "."
    if (behind.isalpha() or behind in "%-") and behind not in YEAR_TAILS and not is_led(tokens, i):
        return None
    reading = Reading("year", year=year, part=part)
    return with_since(words, k if part else i, floor, reading), i + 1, reading


def _numeric(words: list[str], i: int, year: int | None) -> Mention | None:
    """A date of three numbers. Day and month change places between countries: where both may be either, unresolved."""
    a, b, c = small_number(words, i), small_number(words, i + 2), small_number(words, i + 4)
    if a is None or b is None or c is None:
        return None
    if year and 1 <= b <= 12 and 1 <= c <= 31:
        return i, i + 5, Reading("day", year=year, month=b, day=c)
    last = _year(words, i + 4)
    if last is None or not (1 <= a <= 31 and 1 <= b <= 31) or (a > 12 and b > 12):
        return None
    if words[i + 1] == "." or a > 12 or a == b:
        return i, i + 5, Reading("day", year=last, month=b, day=a)
    if b > 12:
        return i, i + 5, Reading("day", year=last, month=a, day=b)
    return i, i + 5, Reading("unresolved")


YEAR_TAILS = frozenset(
    "and or to when after but as by the with that because until in for was were had has have it he she they".split()
)
