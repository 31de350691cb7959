"""Read numbers that are years: "2015", "the 1990s", "2012-2014", "the 19th century", and tell them from counts."""

from decimal import Decimal

from summarizer.text.lexicon.calendar import (
    ERAS,
    PEOPLE_PLURALS,
    YEAR_BEFORE,
)
from summarizer.text.lexicon.units import UNITS
from summarizer.text.numbers.coefficients import DASHES
from summarizer.text.numbers.stamp import LINKS, Stamp, plain_year, read_day
from summarizer.text.words.nouns import is_plural
from summarizer.text.words.tokens import Tokens

_DECADE_BEFORE = frozenset(("the", "mid", "early", "late", "-"))
_PLURAL_VERBS = frozenset(("were", "are", "have"))
"""After a bare number these tell of people: no year takes them."""


def read_year(tokens: Tokens, i: int, floor: int) -> Stamp | None:
    """A year alone, a decade or a span of years at token `i`."""
    words, n = tokens.words, len(tokens.words)
    if len(words[i]) == 2 and words[i][1] == "0" and _decade(tokens, i) and words[i - 1] in ("'", "the"):  # "the '80s"
        return Stamp(i, i + 2, Decimal(words[i]), Decimal(words[i]) + 9)
    if len(words[i]) != 4 or not words[i].isdecimal():
        return None
    year, j = int(words[i]), i + 1
    if year % 10 == 0 and 1000 <= year < 2100 and _decade(tokens, i):
        century = year % 100 == 0 and year != 2000  # "the late 1800s"
        return Stamp(i, j + 1, Decimal(year), Decimal(year + (99 if century else 9)))
    if j < n and tokens.joined(j) and words[j][0].isalpha():
        return None
    if not 1900 <= year <= 2099:
        old_span = _year_span(tokens, j, year) if words[j : j + 1] == ["-"] else None
        if old_span:  # "the war of 1536-1538"
            return Stamp(i, old_span[0], Decimal(year), Decimal(old_span[1]))
        old = (
            1500 <= year < 1900
            and i > floor
            and (words[i - 1] in ("in", "since", "circa") or (words[i - 1] == "." and words[i - 2] == "c"))
            and (j >= n or not words[j][0].isalpha())
        )
        return Stamp(i, j, Decimal(year), Decimal(year)) if old or _dates_a_noun(tokens, i, floor) else None
    span = _year_span(tokens, j, year)
    if (
        i > 2
        and words[i - 1] in ("and", "or")
        and plain_year(tokens, i - 2)
        and words[i - 3] in ("in", "between", "from")
    ):
        return Stamp(i, j, Decimal(year), Decimal(year))  # "in 2014 and 2015 people fled"
    if (
        j < n
        and not span
        and not is_led(tokens, i)
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


def _dates_a_noun(tokens: Tokens, i: int, floor: int) -> bool:
    """Whether the four digits at token `i` are the year of the one thing behind them: "the 1851 law", "a 1791 decree"."""
    words, j = tokens.words, i + 1
    if i <= floor or words[i - 1] not in ("a", "an", "the") or j >= len(words) or words[i].endswith("00"):
        return False
    if not 1500 <= int(words[i]) < 1900 or not words[j].isalpha() or words[j] in UNITS or words[j].endswith("ed"):
        return False
    return words[i - 1] != "the" or not (is_plural(words[j]) or words[j] in ("dead", "more", "other", "strong"))


def is_led(tokens: Tokens, i: int) -> bool:
    """Whether the word before the four digits at token `i` makes them a year, whatever follows: "in 2021 more than 900 fled".

    Years that are whole hundreds may count: "in 2000 homes".
    """
    words, j = tokens.words, i + 1
    year = int(words[i]) if words[i].isdecimal() else 0
    if i < 1 or words[i - 1] not in _LEADING or not (1900 <= year <= 2099 and year % 100):
        return False
    return j >= len(words) or (words[j][0].isalpha() and words[j] != "percent" and not tokens.joined(j))


_LEADING = frozenset(("in", "since", "until", "during"))


def _decade(tokens: Tokens, i: int) -> bool:
    """Whether "s" stands against the year at token `i`: "1990s"; "the 1990's" needs its article."""
    words, j = tokens.words, i + 1
    if j >= len(words) or not tokens.joined(j):
        return False
    return words[j] == "s" or (words[j] == "'s" and i > 0 and words[i - 1] in _DECADE_BEFORE)


def _year_span(tokens: Tokens, j: int, year: int) -> tuple[int, int] | None:
    """The end of a span of years whose first ends before token `j`: "-16", "/16", "-2016", " to 2016"."""
    words, n = tokens.words, len(tokens.words)
    if not (j + 1 < n and (words[j] in LINKS or words[j] == "/") and words[j + 1].isdecimal()):
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


def read_century(tokens: Tokens, i: int) -> Stamp | None:
    """ "21st century", "the nineteenth-century"."""
    words, n = tokens.words, len(tokens.words)
    if ERAS.isdisjoint(words[i + 1 : i + 5]):
        return None
    day = read_day(tokens, i)
    if day is None:
        return None
    j = day[0] + (day[0] < n and words[day[0]] in DASHES)
    if j < n and words[j] in ERAS and (day[0] > i + 1 or not words[i].isdecimal()):
        return Stamp(i, j + 1, Decimal(day[1]), Decimal(day[1]))
    return None
