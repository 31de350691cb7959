"""Read a number in digits, words or both: "twelve hundred", "1.2 million", "two and a half", "twenty-first"."""

from decimal import Decimal

from summarizer.text.lexicon.bounds import LAST_WORDS
from summarizer.text.lexicon.money import COINS
from summarizer.text.lexicon.numbers import (
    DOZENS,
    ORDINAL_SCALES,
    SCALES,
    SMALL,
)
from summarizer.text.lexicon.units import TIGHT_ONLY, UNITS
from summarizer.text.numbers.coefficients import AND, Coefficient, past_and, read_coefficient, read_scales
from summarizer.text.numbers.multiples import MULTIPLES, read_multiple
from summarizer.text.numbers.numeral import Numeral
from summarizer.text.numbers.powers import read_spoken_power
from summarizer.text.numbers.ratios import RATIO_LINKS, read_ratio
from summarizer.text.numbers.scale_letters import short_scale
from summarizer.text.numbers.shares import and_share, decimals_at, denominator_at, of_a_whole
from summarizer.text.words.tokens import Tokens

_NEAR = 30
"""Tokens looked back for the number that "a third" goes on from."""
_BEFORE_POINT = frozenset("($£€-−+±~<>≤≥=")
"""May touch a decimal point that opens a number: "-.5"."""
_BEFORE_SPOKEN_POINT = frozenset(
    "is are was were be been at by of about minus negative plus and or only just per than from".split()
) | frozenset(LAST_WORDS)
"""Words before a spoken decimal point; behind others it is the noun or the verb: "at this point ten left"."""
_NUMBER_WORDS = tuple(word for word, value in SMALL.items() if value)
"""From "one" on."""
_ROUND_TENS = frozenset(map(Decimal, range(20, 100, 10)))
_HALVES = frozenset(
    "first second other upper lower northern southern eastern western better top bottom latter early late".split()
)
"""Before "half": a part of a match, a year or a country, no number."""


def read_numeral(tokens: Tokens, i: int, *, money: bool = False) -> Numeral | None:
    """The number that starts at token `i`, an article ("a hundred") included; `money`: a currency sign stands before it."""
    words = tokens.words
    first = words[i]
    if first == "a" or first == "an":
        return _after_article(tokens, i)
    if first == "half":
        return _half(tokens, i)
    if first in ("point", "."):
        return _leading_point(tokens, i, money=money)
    part = read_coefficient(tokens, i)
    if part is None:
        if first in SCALES and first[-1] != "s":
            part = Coefficient(i, Decimal(1))
        elif first == "dozen":
            part_more = and_share(tokens, i + 1)
            return Numeral(part_more[0], 12 + part_more[1] * 12) if part_more else Numeral(i + 1, Decimal(12))
        elif first in ORDINAL_SCALES:
            return Numeral(i + 1, Decimal(ORDINAL_SCALES[first]), ordinal=True)
        elif first == "quarter":
            quarter = _of_a_whole(tokens, Numeral(i + 1, Decimal("0.25"), fraction=True))
            return quarter if quarter.last > i + 1 else None
        else:
            return None
    return _sum_chunks(tokens, part, money=money)


def _sum_chunks(tokens: Tokens, part: Coefficient, *, money: bool) -> Numeral:
    """Chunks of falling scale, "three million two hundred thousand and four", from the first coefficient on."""
    words, n = tokens.words, len(tokens.words)
    total, digits, listed = Decimal(0), part.digits, False
    while True:
        scale, last = read_scales(tokens, part.last)
        if part.ordinal:
            return Numeral(part.last, total + part.value, ordinal=True, digits=digits)
        ranked = last + (
            last + 1 < n and words[last] == "-" and tokens.joined(last) and tokens.joined(last + 1)
        )  # "two-hundredth"
        if ranked < n and words[ranked] in ORDINAL_SCALES and not part.digits:
            below = ORDINAL_SCALES[words[ranked]]
            if total + part.value * scale == 1 and words[ranked + 1 : ranked + 2] == [
                "of"
            ]:  # "one millionth of a second"
                return _of_a_whole(tokens, Numeral(ranked + 1, Decimal(1) / below, fraction=True))
            return Numeral(ranked + 1, total + part.value * scale * below, ordinal=True)
        share = and_share(tokens, last)
        if share is None and scale == 1 and last < n and words[last] == "and" and part.value in _ROUND_TENS:
            share = _and_units(tokens, last + 1)
        if share:
            last, value = share
            inner, last = read_scales(tokens, last)
            if inner == 1 and last < n and (words[last] in DOZENS or words[last] == "hundred"):
                inner, last = 100 if words[last] == "hundred" else 12, last + 1
            if scale == 1:
                return Numeral(last, total + (part.value + value) * inner, scale=inner, digits=digits)
            return Numeral(
                last, total + part.value * scale + value * (inner if inner > 1 else scale), scale=scale, digits=digits
            )
        total += part.value * scale
        if scale == 1:
            round_scale = 100 if part.hundreds and total < 10000 and total % 100 == 0 else 1
            return _closing(tokens, Numeral(last, total, scale=round_scale, digits=digits), money=money)
        following = _next_chunk(tokens, last, scale, listed=listed)
        if following is None:
            return _closing(tokens, Numeral(last, total, scale=scale, digits=digits), money=money)
        listed = listed or words[last] == ","
        part = following


def _and_units(tokens: Tokens, j: int) -> tuple[int, Decimal] | None:
    """The units at token `j` and the part behind them: "(twenty and) three and three fifths"."""
    units = SMALL.get(tokens.words[j], 0) if j < len(tokens.words) else 0
    share = and_share(tokens, j + 1) if 1 <= units <= 9 else None
    return (share[0], units + share[1]) if share else None


def _next_chunk(tokens: Tokens, j: int, limit: int, *, listed: bool) -> Coefficient | None:
    """The coefficient of the next chunk after token `j`, if one follows whose chunk stays below `limit`.

    `listed`: a comma has parted two chunks before, so that one may part the last: "one million, two hundred thousand, forty".
    """
    words, n = tokens.words, len(tokens.words)
    comma = j < n and words[j] == ","
    welded = j + 1 < n and words[j] == "-" and tokens.joined(j) and tokens.joined(j + 1)  # "six-thousand-four-hundred"
    tied = j < n and (words[j] in AND or words[j + 1 : j + 2] == ["and"] or welded)
    k = j + 1 if comma else past_and(tokens, j) if tied else j
    k += comma and listed and k < n and words[k] in AND  # "..., two hundred thousand, and forty"
    part = read_coefficient(tokens, k) if k < n else None
    if part is None or part.value == 0:
        return None
    scale, _ = read_scales(tokens, part.last)
    if part.value * scale >= limit:
        return None
    round_number = scale > 1 or part.hundreds
    if welded and part.digits:
        return None
    if (
        (comma and not listed) or part.digits
    ) and not round_number:  # "two thousand, five of them"; "2 million 12 others"
        return None
    return part


def _closing(tokens: Tokens, numeral: Numeral, *, money: bool) -> Numeral:
    """What may still follow a finished number: a denominator, decimals in words, a dozen, a short scale."""
    words, n, j = tokens.words, len(tokens.words), numeral.last
    if j >= n:
        return numeral
    k = j + (words[j] == "-" and j + 1 < n and tokens.joined(j) and tokens.joined(j + 1))
    if k < n and words[k] in MULTIPLES and (multiple := read_multiple(tokens, k, numeral)):
        return multiple
    if (
        words[j] == "to"
        and words[j + 1 : j + 2] == ["the"]
        and (power := read_spoken_power(tokens, j + 2, numeral.value))
    ):
        return Numeral(*power, digits=numeral.digits)
    if words[j] == "point" and numeral.value < 10**9 and numeral.value % 1 == 0:
        decimals = decimals_at(tokens, j + 1)
        if decimals:
            value = numeral.value + Decimal("0." + decimals[1])
            scale, last = read_scales(tokens, decimals[0])
            return Numeral(last, value * scale, scale=scale)
    denominator = denominator_at(tokens, j, one=numeral.value == 1)
    if denominator and (not numeral.digits or _digits_over(words[j], numeral.value, denominator[1])):
        whole = _whole_before(tokens, numeral, denominator)
        if whole:
            return whole
        return _of_a_whole(tokens, Numeral(denominator[0], numeral.value / denominator[1], fraction=True))
    if words[j] == "of" and numeral.digits and "/" in words[max(0, j - 3) : j]:  # "1/8th of an inch"
        return _of_a_whole(tokens, numeral)
    if k < n and words[k] in RATIO_LINKS:
        ratio = read_ratio(tokens, j, numeral.value, digits=numeral.digits)
        return Numeral(ratio[0], ratio[1], fraction=True, digits=numeral.digits, ratio=True) if ratio else numeral
    if numeral.digits and numeral.scale == 1:
        scale = short_scale(tokens, j, numeral.value, money=money)
        return Numeral(j + 1, numeral.value * scale, scale=scale, digits=True) if scale > 1 else numeral
    if words[j] == "cr" and tokens.capital(j):
        return Numeral(j + 1, numeral.value * 10**7, scale=10**7)
    return numeral


def _digits_over(word: str, value: Decimal, below: Decimal) -> bool:
    """Whether `value`, in digits, is the upper part of a fraction whose lower part is `word`: "2 thirds"; "3 quarters" may be of a year."""
    return word[-1] == "s" and word != "quarters" and value % 1 == 0 and value < below <= 1000


def _whole_before(tokens: Tokens, numeral: Numeral, denominator: tuple[int, Decimal]) -> Numeral | None:
    """A decimal read aloud, "two hundred and fifty-four hundredths": the "and" is the point."""
    value, below = numeral.value, denominator[1]
    if below not in (10, 100, 1000) or not any(
        word in AND for word in tokens.words[max(0, numeral.last - 5) : numeral.last]
    ):
        return None
    if not 100 < value < 10**6:
        return None
    rest = value % 100
    return Numeral(denominator[0], value - rest + rest / below) if 0 < rest < below else None


def _after_article(tokens: Tokens, i: int) -> Numeral | None:
    """ "a hundred", "a dozen", "a half", "a third of"."""
    words, j = tokens.words, i + 1
    if j >= len(words):
        return None
    word = words[j]
    if word in ("hundred", "dozen") or (word in SCALES and word[-1] != "s"):
        return read_numeral(tokens, j)
    if word == "half":
        return (
            _of_a_whole(tokens, Numeral(j + 1, Decimal("0.5"), fraction=True))
            if _counts_parts(tokens, j + 1)
            else _half(tokens, j, article=True)
        )
    denominator = denominator_at(tokens, j, one=True)
    if denominator and _counts_parts(tokens, denominator[0]) and not _goes_on(tokens, i, denominator):
        return _of_a_whole(tokens, Numeral(denominator[0], Decimal(1) / denominator[1], fraction=True))
    if denominator and word == "quarter" and denominator[0] < len(words):
        last = denominator[0]
        last += words[last] == "-" and last + 1 < len(words) and tokens.joined(last + 1)
        following = words[last]
        if following in SCALES:
            return Numeral(last + 1, Decimal(SCALES[following]) / 4, scale=SCALES[following])
        if following in UNITS and following not in TIGHT_ONLY:  # "a quarter mile"
            return Numeral(last, Decimal("0.25"), fraction=True)
    if word == "gross" and words[j + 1 : j + 2] == ["of"]:
        return Numeral(j + 1, Decimal(144))
    return None


def _counts_parts(tokens: Tokens, j: int) -> bool:
    """Whether "a third" before token `j` is a share ("a third of", or nothing after it), not the next one ("a third man")."""
    return j >= len(tokens.words) or tokens.words[j] in ("of", ",", ".", ";", ")", "more", "less", "were", "are")


def _goes_on(tokens: Tokens, i: int, denominator: tuple[int, Decimal]) -> bool:
    """Whether the article at token `i` opens the next one of a row, "killing two men and hurting a third", not a share."""
    words, (last, below) = tokens.words, denominator
    if below > len(_NUMBER_WORDS) or words[last : last + 1] == ["of"]:
        return False
    before = words[max(0, i - _NEAR) : i]
    return _NUMBER_WORDS[int(below) - 2] in before or str(below - 1) in before


def _half(tokens: Tokens, i: int, *, article: bool = False) -> Numeral | None:
    """ "half a million", "half a dozen", "half of", "half the"; `article`: it stands after "a" ("a half hour")."""
    words, n, j = tokens.words, len(tokens.words), i + 1
    bounded = i > 0 and (words[i - 1] in LAST_WORDS or words[i - 1] == "by")
    if i and words[i - 1] in _HALVES:
        return None
    if j >= n:
        return Numeral(j, Decimal("0.5"), fraction=True) if bounded or i == 0 else None
    k = j + 1 if words[j] in ("a", "an", "-") else j
    if words[j : j + 3] == ["-", "a", "-"]:
        k = j + 3  # "half-a-dozen"
    if j < k < n and words[k] in COINS:
        return Numeral(k, Decimal("0.5"), fraction=True)  # "half a dollar"
    if k < n and words[k] in UNITS and (k > j or (article and words[k] not in TIGHT_ONLY)):
        return Numeral(j if words[j] == "-" else k, Decimal("0.5"), fraction=True)
    if k < n:
        value = SCALES.get(words[k]) or (100 if words[k] == "hundred" else 12 if words[k] in DOZENS else 0)
        if value:
            return Numeral(k + 1, Decimal(value) / 2, scale=value)
    if words[j] in ("of", "the", "its", "their", "his", "her", "our", "a", "an", "percent") or (
        bounded and words[j] in (",", ".", ")")
    ):
        return _of_a_whole(tokens, Numeral(j, Decimal("0.5"), fraction=True))
    return None


def _leading_point(tokens: Tokens, i: int, *, money: bool) -> Numeral | None:
    """ "point five", ".77"."""
    words, n, j = tokens.words, len(tokens.words), i + 1
    if j >= n:
        return None
    if words[i] == ".":
        loose = i == 0 or not tokens.joined(i) or words[i - 1] in _BEFORE_POINT
        if not (loose and tokens.joined(j) and words[j].isdecimal() and len(words[j]) <= 20):
            return None
        return _sum_chunks(tokens, Coefficient(j + 1, Decimal("0." + words[j]), digits=True), money=money)
    if i and words[i - 1][0].isalpha() and words[i - 1] not in _BEFORE_SPOKEN_POINT:
        return None
    decimals = decimals_at(tokens, j)
    return Numeral(decimals[0], Decimal("0." + decimals[1])) if decimals else None


def _of_a_whole(tokens: Tokens, numeral: Numeral) -> Numeral:
    """ "Two thirds of a million", "half of one percent": the fraction with what it is a part of."""
    whole = of_a_whole(tokens, numeral.last)
    if whole is None:
        return numeral
    last, scale = whole
    return Numeral(last, numeral.value * scale, scale=scale, fraction=scale == 1)
