"""Read a number in digits, words or both: "twelve hundred", "1.2 million", "two and a half", "twenty-first"."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.text.coefficients import AND, DASHES, Coefficient, read_coefficient, read_scales
from summarizer.text.lexicon_numbers import (
    DENOMINATORS,
    DOZENS,
    ORDINAL_SCALES,
    SCALE_INITIALS,
    SCALE_LETTERS,
    SCALES,
    SMALL,
    TENS,
)
from summarizer.text.lexicon_units import METRES_FOLLOW
from summarizer.text.tokens import Tokens


class Numeral(NamedTuple):
    """A number read, and what a range needs to know of its form."""

    last: int
    """One past its last token."""
    value: Decimal
    ordinal: bool = False
    scale: int = 1
    """The product of its last scale words: 1000000 for "3 million"; 1 where there is none."""
    fraction: bool = False
    """A part of one: "two thirds", "half"."""
    digits: bool = False


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
            return Numeral(i + 1, Decimal(12))
        elif first in ORDINAL_SCALES:
            return Numeral(i + 1, Decimal(ORDINAL_SCALES[first]), ordinal=True)
        else:
            return None
    return _sum_chunks(tokens, part, money=money)


def _sum_chunks(tokens: Tokens, part: Coefficient, *, money: bool) -> Numeral:
    """Chunks of falling scale, "three million two hundred thousand and four", from the first coefficient on."""
    words, n = tokens.words, len(tokens.words)
    total, digits = Decimal(0), part.digits
    while True:
        scale, last = read_scales(tokens, part.last)
        if part.ordinal:
            return Numeral(part.last, total + part.value, ordinal=True, digits=digits)
        if last < n and words[last] in ORDINAL_SCALES and not part.digits:
            return Numeral(last + 1, total + part.value * scale * ORDINAL_SCALES[words[last]], ordinal=True)
        share = _and_fraction(tokens, last)
        if share:
            last, value = share
            outer, last = read_scales(tokens, last) if scale == 1 else (scale, last)
            return Numeral(last, total + (part.value + value) * outer, scale=outer, digits=digits)
        total += part.value * scale
        if scale == 1:
            return _closing(tokens, Numeral(last, total, digits=digits), money=money)
        following = _next_chunk(tokens, last, scale)
        if following is None:
            return _closing(tokens, Numeral(last, total, scale=scale, digits=digits), money=money)
        part = following


def _next_chunk(tokens: Tokens, j: int, limit: int) -> Coefficient | None:
    """The coefficient of the next chunk after token `j`, if one follows whose chunk stays below `limit`."""
    words, n = tokens.words, len(tokens.words)
    comma = j < n and words[j] == ","
    k = j + (j < n and (comma or words[j] in AND))
    part = read_coefficient(tokens, k) if k < n else None
    if part is None or part.value == 0:
        return None
    scale, _ = read_scales(tokens, part.last)
    if part.value * scale >= limit:
        return None
    round_number = scale > 1 or part.hundreds
    if (comma or part.digits) and not round_number:  # "two thousand, five of them"; "2 million 12 others"
        return None
    return part


def _closing(tokens: Tokens, numeral: Numeral, *, money: bool) -> Numeral:
    """What may still follow a finished number: a denominator, decimals in words, a dozen, a short scale."""
    words, n, j = tokens.words, len(tokens.words), numeral.last
    if j >= n:
        return numeral
    if words[j] in DOZENS and numeral.value < 1000:
        return Numeral(j + 1, numeral.value * 12, scale=12, digits=numeral.digits)
    if words[j] == "point" and not numeral.digits:
        decimals = _decimals(tokens, j + 1)
        if decimals:
            value = numeral.value + Decimal("0." + decimals[1])
            scale, last = read_scales(tokens, decimals[0])
            return Numeral(last, value * scale, scale=scale)
    denominator = None if numeral.digits else _denominator(tokens, j, one=numeral.value == 1)
    if denominator:
        return _of_a_scale(tokens, Numeral(denominator[0], numeral.value / denominator[1], fraction=True))
    if numeral.digits and numeral.scale == 1:
        return _short_scale(tokens, numeral, money=money)
    return numeral


def _short_scale(tokens: Tokens, numeral: Numeral, *, money: bool) -> Numeral:
    """ "12k", "$3bn", "10 mln", "1.2m" where the letter is no metre."""
    words, j = tokens.words, numeral.last
    word, joined = words[j], tokens.joined(j)
    scale = SCALE_LETTERS.get(word, 0)
    if scale and ((word == "mm" and not money) or (not joined and word in ("mm", "cr") and not money)):
        scale = 0
    if not scale and word in SCALE_INITIALS and joined:
        letter = tokens.text[tokens.starts[j]]
        following = words[j + 1] if j + 1 < len(words) else ""
        big = money or letter.isupper() or word == "b"
        if word == "m":
            metres = following in METRES_FOLLOW or following in ("/", "-", "²", "³", "^") or numeral.value >= 1000
            big = money or not metres
        elif word == "g":
            big = letter.isupper() and following == ""
        elif word == "t":
            big = money
        elif word == "b":
            big = money or numeral.value < 1000
        scale = SCALE_INITIALS[word] if big else 0
    if not scale:
        return numeral
    return Numeral(j + 1, numeral.value * scale, scale=scale, digits=True)


def _after_article(tokens: Tokens, i: int) -> Numeral | None:
    """ "a hundred", "a dozen", "a half", "a third of"."""
    words, j = tokens.words, i + 1
    if j >= len(words):
        return None
    word = words[j]
    if word in ("hundred", "dozen") or (word in SCALES and word[-1] != "s"):
        return read_numeral(tokens, j)
    if word == "half":
        return Numeral(j + 1, Decimal("0.5"), fraction=True) if _counts_parts(tokens, j + 1) else _half(tokens, j)
    denominator = _denominator(tokens, j, one=True)
    if denominator and _counts_parts(tokens, denominator[0]):
        return Numeral(denominator[0], Decimal(1) / denominator[1], fraction=True)
    return None


def _counts_parts(tokens: Tokens, j: int) -> bool:
    """Whether "a third" before token `j` is a share ("a third of", or nothing after it), not the next one ("a third man")."""
    return j >= len(tokens.words) or tokens.words[j] in ("of", ",", ".", ";", ")", "more", "less", "were", "are")


def _half(tokens: Tokens, i: int) -> Numeral | None:
    """ "half a million", "half a dozen", "half of", "half the"."""
    words, n, j = tokens.words, len(tokens.words), i + 1
    if j >= n:
        return None
    k = j + 1 if words[j] in ("a", "-") else j
    if k < n:
        value = SCALES.get(words[k]) or (100 if words[k] == "hundred" else 12 if words[k] in DOZENS else 0)
        if value:
            return Numeral(k + 1, Decimal(value) / 2, scale=value)
    if words[j] in ("of", "the", "its", "their", "his", "her", "our", "a", "an", "percent"):
        return Numeral(j, Decimal("0.5"), fraction=True)
    return None


def _leading_point(tokens: Tokens, i: int, *, money: bool) -> Numeral | None:
    """ "point five", ".77"."""
    words, n, j = tokens.words, len(tokens.words), i + 1
    if j >= n:
        return None
    if words[i] == ".":
        loose = i == 0 or not tokens.joined(i) or words[i - 1] in ("(", "$", "£", "€", "-")
        if not (loose and tokens.joined(j) and words[j].isdecimal() and len(words[j]) <= 20):
            return None
        return _closing(tokens, Numeral(j + 1, Decimal("0." + words[j]), digits=True), money=money)
    decimals = _decimals(tokens, j)
    return Numeral(decimals[0], Decimal("0." + decimals[1])) if decimals else None


def _decimals(tokens: Tokens, j: int) -> tuple[int, str] | None:
    """The digits after "point" from token `j` on: "zero three" is 03, "seventy-one" 71."""
    words, n = tokens.words, len(tokens.words)
    digits = ""
    while j < n and len(digits) < 20:
        word = words[j]
        if word in SMALL and SMALL[word] < 10:
            digits += str(SMALL[word])
        elif not digits and (word in TENS or word in SMALL or word.isdecimal()) and (part := read_coefficient(tokens, j)):
            return part.last, str(part.value) if part.value == int(part.value) else ""
        else:
            break
        j += 1
    return (j, digits) if digits else None


def _and_fraction(tokens: Tokens, j: int) -> tuple[int, Decimal] | None:
    """ "and a half", "and two thirds" from token `j` on: one past it, and its value."""
    words, n = tokens.words, len(tokens.words)
    if not (j + 1 < n and words[j] in AND):
        return None
    k = j + 1
    top = Decimal(1)
    if words[k] in ("a", "an"):
        k += 1
    elif words[k] in SMALL and words[k] != "zero":
        top, k = Decimal(SMALL[words[k]]), k + 1
    elif words[k] != "half":
        return None
    below = _denominator(tokens, k, one=top == 1)
    if below is None or (words[k] not in ("half", "quarter", "quarters") and top == 1 and not _ends_number(tokens, below[0])):
        return None
    return below[0], top / below[1]


def _ends_number(tokens: Tokens, j: int) -> bool:
    """Whether nothing that a third, fourth ... could be an ordinal of follows at token `j`."""
    words = tokens.words
    return j >= len(words) or not words[j][0].isalpha() or words[j] in ("of", "times", "percent") or words[j] in SCALES


def _denominator(tokens: Tokens, j: int, *, one: bool) -> tuple[int, Decimal] | None:
    """The word under the stroke at token `j`, a dash before it allowed; singular only after `one`."""
    words, n = tokens.words, len(tokens.words)
    k = j + (j < n and words[j] in DASHES)
    if k >= n:
        return None
    word = words[k]
    if word in TENS:  # "three twenty-firsts"
        m = k + 1 + (k + 1 < n and words[k + 1] in DASHES)
        unit = DENOMINATORS.get(words[m].removesuffix("s")) if m < n else None
        unit = 1 if m < n and words[m] in ("first", "firsts") else unit
        plural = m < n and words[m].endswith("s")
        return (m + 1, Decimal(TENS[word] + unit)) if unit and unit < 10 and plural != one else None
    plural = word.endswith("s")
    if word not in DENOMINATORS or plural == one:
        return None
    return k + 1, Decimal(DENOMINATORS[word])


def _of_a_scale(tokens: Tokens, numeral: Numeral) -> Numeral:
    """ "two thirds of a million"."""
    words, j = tokens.words, numeral.last
    if words[j : j + 2] == ["of", "a"] and j + 2 < len(words) and words[j + 2] in SCALES:
        scale = SCALES[words[j + 2]]
        return Numeral(j + 3, numeral.value * scale, scale=scale)
    return numeral
