"""Read parts of one: the denominator of "two thirds", the share of "and a half", the decimals of "point zero three"."""

from decimal import Decimal

from summarizer.text.coefficients import AND, DASHES, read_coefficient
from summarizer.text.lexicon_numbers import DENOMINATORS, SCALES, SMALL, TENS
from summarizer.text.tokens import Tokens


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
    if words[k] in ("a", "an"):
        k += 1
    elif words[k] in SMALL and words[k] != "zero":
        top, k = Decimal(SMALL[words[k]]), k + 1
    elif words[k] != "half":
        return None
    below = denominator_at(tokens, k, one=top == 1)
    if below is None or (words[k] not in ("half", "quarter", "quarters") and top == 1 and not _ends_number(tokens, below[0])):
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
    if word not in DENOMINATORS or plural == one:
        return None
    return k + 1, Decimal(DENOMINATORS[word])


def decimals_at(tokens: Tokens, j: int) -> tuple[int, str] | None:
    """The digits after "point" from token `j` on: "zero three" is 03, "seventy-one" 71."""
    words, n = tokens.words, len(tokens.words)
    digits = ""
    while j < n and len(digits) < 20:
        word = words[j]
        if word in SMALL and SMALL[word] < 10:
            digits += str(SMALL[word])
        elif not digits and (word in TENS or word in SMALL or word.isdecimal()) and (part := read_coefficient(tokens, j)):
            return (part.last, str(int(part.value))) if part.value < 10**12 and part.value % 1 == 0 else None
        else:
            break
        j += 1
    return (j, digits) if digits else None
