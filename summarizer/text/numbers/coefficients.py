"""Read the part of a number below its scale word: "three hundred and forty-two", "nineteen eighty-four", "21st"."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.text.lexicon.numbers import (
    DENOMINATORS,
    DOZENS,
    GLUED,
    GLUED_ORDINALS,
    GLYPHS,
    HUNDREDS,
    ORDINAL_ENDINGS,
    ORDINAL_SCALES,
    ORDINAL_TENS,
    ORDINALS,
    SCALES,
    SMALL,
    TENS,
)
from summarizer.text.numbers.digits import read_digits
from summarizer.text.words.tokens import Tokens

DASHES = frozenset("-‐‑–—−")
AND = frozenset(("and", "&"))
ODD = frozenset(("odd", "some"))
"""Between a number and its scale: about so many."""


_NO_YEAR = DASHES | HUNDREDS | DOZENS | SMALL.keys() | TENS.keys() | SCALES.keys()
"""After "eighteen twelve": no year is told."""
_PARTS = frozenset(word for word in DENOMINATORS if word[-1] == "s" and "dth" not in word and "nth" not in word)
"""Thirds, fifths: below a hundred, which "one hundred and two thirds" cannot be a hundred and two of."""


class Coefficient(NamedTuple):
    """A number that may stand before a scale word."""

    last: int
    """One past its last token."""
    value: Decimal
    ordinal: bool = False
    digits: bool = False
    """Written in digits, wholly or first."""
    hundreds: bool = False
    """The word "hundred" is in it."""


class _Small(NamedTuple):
    last: int
    value: int
    ordinal: bool = False


def read_coefficient(tokens: Tokens, i: int) -> Coefficient | None:
    """The coefficient that starts at token `i`; "hundred" alone is one hundred."""
    words, n = tokens.words, len(tokens.words)
    if "0" <= words[i] < ":" or words[i] in GLYPHS:
        read = read_digits(tokens, i)
        if read is None:
            return None
        j, value = read
        if (
            j < n
            and words[j] in ORDINAL_ENDINGS
            and tokens.joined(j)
            and j == i + 1
            and words[i][-1].isdecimal()
            and "." not in words[i]
        ):
            if words[j] == "d" and words[i][-1] not in "23":  # "2d" and "3d" are how agencies wrote 2nd and 3rd
                return Coefficient(j, value, digits=True)
            return Coefficient(j + 1, value, ordinal=True, digits=True)
        if j < n and words[j] in HUNDREDS:
            return _after_hundred(tokens, j + 1, value * 100, digits=True)
        return Coefficient(j, value, digits=True)
    if words[i] == "hundred":
        return _after_hundred(tokens, i + 1, Decimal(100), digits=False)
    small = _below_hundred(tokens, i)
    if small is None:
        return None
    j, value = small.last, Decimal(small.value)
    if small.ordinal:
        return Coefficient(j, value, ordinal=True)
    k = j + (j < n and words[j] in DASHES)
    if small.value == 0 and k < n and words[k] == "hundred":
        return read_coefficient(tokens, k)
    if k < n and words[k] in HUNDREDS:
        return _after_hundred(tokens, k + 1, value * 100, digits=False)
    return _in_two_halves(tokens, small) or Coefficient(j, value)


def _in_two_halves(tokens: Tokens, small: _Small) -> Coefficient | None:
    """Hundreds said without the word, as of years: "nineteen eighty-four", "one twenty-two", "two oh five"."""
    words, n, j, value = tokens.words, len(tokens.words), small.last, Decimal(small.value)
    if j >= n or not 1 <= small.value <= 20:
        return None
    # "one twenty-two", "nineteen eighty-four", "twenty twenty-one"
    if words[j] in TENS:
        more = _below_hundred(tokens, j)
        if _under_stroke(tokens, j):  # "six thirty-fifths"
            return Coefficient(j, value)
        if (
            more
            and not more.ordinal
            and (small.value < 20 or more.value % 10)
            and not (more.last < n and words[more.last] in DASHES)
        ):
            return Coefficient(more.last, value * 100 + more.value)
    teens = SMALL.get(words[j], 0) if small.value >= 18 else 0
    if teens >= 10 and not (j + 1 < n and words[j + 1] in _NO_YEAR):
        return Coefficient(j + 1, value * 100 + teens)  # "eighteen twelve"
    # up to twelve "o" may be a clock's
    nought = j + 1 < n and (words[j] == "oh" or (words[j] == "o" and small.value > 12))
    if nought and 1 <= SMALL.get(words[j + 1], 0) <= 9:
        return Coefficient(j + 2, value * 100 + SMALL[words[j + 1]])  # "nineteen oh five", "two oh five"
    return None


def _after_hundred(tokens: Tokens, j: int, value: Decimal, *, digits: bool) -> Coefficient:
    """The coefficient whose hundreds, `value`, end before token `j`: what follows below a hundred belongs to it."""
    words, n = tokens.words, len(tokens.words)
    alone = Coefficient(j, value, digits=digits, hundreds=True)
    k = past_and(tokens, j)
    if k >= n:
        return alone
    if digits and k > j and words[k].isdecimal() and len(words[k]) <= 2 and not tokens.joined(k):
        tail = _Small(k + 1, int(words[k]))
    else:
        found = _below_hundred(tokens, k)
        if found is None or found.value == 0 or (k == j and _under_stroke(tokens, k)):
            return alone
        tail = found
    if tail.value < 10 and k > j and _parts(tokens, tail):
        return alone  # "one hundred and two thirds"
    if tail.last < n and words[tail.last] in HUNDREDS:  # "one hundred and two hundred" are two numbers
        return alone
    if tail.last < n and words[tail.last] in DOZENS:
        return Coefficient(tail.last + 1, value + tail.value * 12, digits=digits, hundreds=True)
    return Coefficient(tail.last, value + tail.value, tail.ordinal, digits, hundreds=True)


def _parts(tokens: Tokens, tail: _Small) -> bool:
    """Whether the number `tail` counts parts of one: "two thirds", "three-quarter million", "one third" where nobody is third."""
    words, n = tokens.words, len(tokens.words)
    m = tail.last + (tail.last < n and words[tail.last] in DASHES)
    if m >= n or words[m] not in DENOMINATORS:
        return False
    if tail.value > 1:
        return words[m] in _PARTS or (words[m] == "quarter" and m + 1 < n and words[m + 1] in SCALES)
    ends = m + 1 >= n or not words[m + 1][0].isalnum() or words[m + 1] in SCALES
    return words[m][-1] != "s" and words[m] not in ORDINAL_TENS and words[m] not in ORDINAL_SCALES and ends


def past_and(tokens: Tokens, j: int) -> int:
    """The token behind "and", a dash or both ("two-hundred-and-five") where they stand at token `j`; else `j`."""
    words, n = tokens.words, len(tokens.words)
    if j >= n or not (words[j] in AND or words[j] in DASHES):
        return j
    if j + 2 < n and words[j + 1] in AND and words[j + 2] in DASHES and tokens.joined(j + 1) and tokens.joined(j + 2):
        return j + 3
    return j + 1


def _under_stroke(tokens: Tokens, k: int) -> bool:
    """Whether the tens at token `k` belong to the denominator after them: "one hundred thirty-fifths"."""
    words, n = tokens.words, len(tokens.words)
    m = k + 1 + (k + 1 < n and words[k + 1] in DASHES)
    return words[k] in TENS and m < n and words[m][-1] == "s" and 1 <= ORDINALS.get(words[m][:-1], 0) <= 9


def _below_hundred(tokens: Tokens, i: int) -> _Small | None:
    """A cardinal or ordinal word below one hundred at token `i`; leading zeros ("zero eight") are read over."""
    words, n = tokens.words, len(tokens.words)
    word = words[i]
    value = SMALL.get(word)
    if value is not None:
        while word == "zero" and i + 1 < n and words[i + 1] in SMALL:
            i += 1
            word = words[i]
        if word == "zero" and i + 1 < n and words[i + 1] in TENS:
            return _below_hundred(tokens, i + 1)
        return _Small(i + 1, SMALL[word])
    value = TENS.get(word)
    if value is None:
        return _glued(word, i)
    j = i + 1 + (i + 1 < n and words[i + 1] in DASHES)
    if j >= n:
        return _Small(i + 1, value)
    unit = SMALL.get(words[j], 0)
    if 1 <= unit <= 9:
        return _Small(j + 1, value + unit)
    unit = ORDINALS.get(words[j], 0)
    if 1 <= unit <= 9:
        return _Small(j + 1, value + unit, ordinal=True)
    return _Small(i + 1, value)


def _glued(word: str, i: int) -> _Small | None:
    if word in GLUED:
        return _Small(i + 1, GLUED[word])
    ordinal = ORDINALS.get(word) or ORDINAL_TENS.get(word) or GLUED_ORDINALS.get(word)
    return _Small(i + 1, ordinal, ordinal=True) if ordinal else None


def read_scales(tokens: Tokens, j: int) -> tuple[int, int]:
    """The product of the scale words from token `j` on ("thousand million"), and one past the last; 1 where none stands."""
    words, n = tokens.words, len(tokens.words)
    scale, k = 1, j
    for _ in range(3):  # more scale words in a row are noise
        step = k + (k < n and words[k] == "-")
        step += step + 1 < n and words[step] in ODD and words[step + 1] in SCALES  # "sixty-odd thousand"
        if not (step < n and words[step] in SCALES):
            break
        scale, k = scale * SCALES[words[step]], step + 1
    return scale, k
