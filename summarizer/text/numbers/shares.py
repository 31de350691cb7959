"""Read parts of one: the denominator of "two thirds", the share of "and a half", the decimals of "point zero three"."""

from decimal import Decimal

from summarizer.text.lexicon.money import COINS
from summarizer.text.lexicon.numbers import DENOMINATORS, ORDINAL_SCALES, SCALES, SMALL, TENS
from summarizer.text.lexicon.units import TIGHT_ONLY, UNITS
from summarizer.text.numbers.coefficients import AND, DASHES, read_coefficient
from summarizer.text.numbers.digits import read_digits
from summarizer.text.words.tokens import Tokens

_MEASURED = SCALES.keys() | {"percent", "per"}
_TIMES_BELOW = {"one": 1, "ten": 10, "hundred": 100}
"""What a dash ties to the word under the stroke: "four one-hundredths", "a ten-thousandth"."""


def and_share(tokens: Tokens, j: int) -> tuple[int, Decimal] | None:
    """ "and a half", "and two thirds" from token `j` on: one past it, and its value."""
    words, n = tokens.words, len(tokens.words)
    j += j + 1 < n and words[j] in DASHES and words[j + 1] in AND  # "one-and-a-half-year-old"
    if not (j + 1 < n and words[j] in AND):
        return None
    k = j + 1 + (words[j + 1] in DASHES)
    top = Decimal(1)
    if k >= n:
        return None
    if words[k].isdecimal() and words[k + 1 : k + 2] == ["/"]:  # "two and 3/4"
        part = read_digits(tokens, k)
        return part if part and part[0] == k + 3 and part[1] < 1 else None
    if words[k] in ("a", "an"):
        k += 1
        if words[k : k + 3] == ["1", "/", "2"]:  # "8 and a 1/2"
            return k + 3, Decimal("0.5")
    elif words[k] in SMALL and words[k] != "zero":
        top, k = Decimal(SMALL[words[k]]), k + 1
    elif words[k].isdecimal() and len(words[k]) == 1:  # "six and 3 quarters"
        top, k = Decimal(words[k]), k + 1
    elif words[k] in TENS and (tens := read_coefficient(tokens, k)):  # "one and twenty-five hundredths"
        top, k = tens.value, tens.last
    elif words[k] != "half":
        return None
    below = denominator_at(tokens, k, one=top == 1)
    if below is None or (
        words[below[0] - 1] not in ("half", "quarter", "quarters") and top == 1 and not _ends_number(tokens, below[0])
    ):
        return None
    return below[0], top / below[1]


def _ends_number(tokens: Tokens, j: int) -> bool:
    """Whether nothing that a third, fourth ... could be an ordinal of follows at token `j`."""
    words = tokens.words
    return j >= len(words) or not words[j][0].isalpha() or words[j] in ("of", "times", "percent") or words[j] in SCALES


def denominator_at(tokens: Tokens, j: int, *, one: bool) -> tuple[int, Decimal] | None:
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
    if word in _TIMES_BELOW and k + 2 < n and words[k + 1] in DASHES and tokens.joined(k + 1):
        below = ORDINAL_SCALES.get(words[k + 2].removesuffix("s"), 0) * _TIMES_BELOW[word]
        return (k + 3, Decimal(below)) if below and words[k + 2].endswith("s") != one else None
    if word not in DENOMINATORS or (plural == one and not _singular_under(tokens, j, k)):
        return None
    return k + 1, Decimal(DENOMINATORS[word])


def _singular_under(tokens: Tokens, j: int, k: int) -> bool:
    """Whether the singular at token `k` stands under the number before token `j` all the same: "three-quarter", "a two-third majority"."""
    words, n = tokens.words, len(tokens.words)
    top = SMALL.get(words[j - 1], 0)
    if not (words[k][-1] != "s" and 1 < top < DENOMINATORS[words[k]] <= 10) or (k + 1 < n and words[k + 1] in DASHES):
        return False
    if k > j:
        return tokens.joined(j) and tokens.joined(k)
    following = words[k + 1] if k + 1 < n else ""
    return (
        words[k] == "quarter"
        and top == 3
        and (following in SCALES or (following in UNITS and following not in TIGHT_ONLY))
    )


def of_a_whole(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """What a fraction before token `j` is a part of: one past it, and its scale.

    "Of a million" and "million" raise the fraction; of "of a mile" and "of one percent" the unit is left to be read.
    """
    words, n = tokens.words, len(tokens.words)
    if j < n and words[j] in SCALES and words[j][-1] != "s":
        return j + 1, SCALES[words[j]]
    if not (j + 2 < n and words[j] == "of" and words[j + 1] in ("a", "an", "one", "1")):
        return None
    word = words[j + 2]
    if word in SCALES:
        return j + 3, SCALES[word]
    measured = (
        (word in UNITS or word in COINS)
        and word not in TIGHT_ONLY
        and word[-1] != "s"
        and not (word == "second" and j + 3 < n and words[j + 3][0].isalpha())
    )
    if measured or word == "percentage" or words[j + 2 : j + 4] == ["per", "cent"]:
        return j + 2, 1
    return None


def decimals_at(tokens: Tokens, j: int) -> tuple[int, str] | None:
    """The digits after "point" from token `j` on: "zero three" is 03, "seventy-one" 71."""
    words, n = tokens.words, len(tokens.words)
    digits = ""
    if words[max(0, j - 3) : j - 1] == ["at", "one"] and not (j + 1 < n and words[j + 1] in _MEASURED):
        return None  # "at one point ten men fled"
    while j < n and len(digits) < 20:
        word = words[j]
        if word in SMALL and SMALL[word] < 10:
            digits += str(SMALL[word])
        elif word in ("oh", "o"):
            digits += "0"
        elif (
            not digits and (word in TENS or word in SMALL or word.isdecimal()) and (part := read_coefficient(tokens, j))
        ):
            return (part.last, str(int(part.value))) if part.value < 10**12 and part.value % 1 == 0 else None
        else:
            break
        j += 1
    return (j, digits) if digits else None
