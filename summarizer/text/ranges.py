"""Read two numbers as the ends of one range: "12 to 15", "between 12 and 15", "$2-3 million", "two or three"."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.text.coefficients import DASHES
from summarizer.text.lexicon_bounds import CHANGES
from summarizer.text.numerals import Numeral, read_numeral
from summarizer.text.tokens import Tokens
from summarizer.text.units import Unit, money_before, read_unit

_FAR = 4
"""Tokens looked back for a verb of change: "rose sharply to between 12 and 15" is no update, "rose from 12 to 15" is."""


class Range(NamedTuple):
    """A range read: the second number, and what both have in common."""

    last: int
    low: Decimal
    high: Decimal
    unit: Unit | None


def read_range(tokens: Tokens, first: int, numeral: Numeral, unit: Unit | None, *, money: bool) -> Range | None:
    """The range that opens with `numeral` at token `first` (`unit` behind it); None where the number stands alone."""
    words, n = tokens.words, len(tokens.words)
    j = unit.last if unit else numeral.last
    if j + 1 >= n or numeral.ordinal or numeral.fraction:
        return None
    link, before = words[j], words[first - 1] if first else ""
    between = before == "between"
    if link in DASHES:
        if not (tokens.joined(j) == tokens.joined(j + 1)):
            return None
        if numeral.digits and link == "-" and not tokens.joined(j):
            return None
    elif link == "and":
        if not between:
            return None
    elif link == "to":
        if before == "from" and any(w in CHANGES for w in words[max(0, first - 1 - _FAR) : first - 1]):
            return None  # an update: two figures, related elsewhere
    elif link != "or":
        return None
    k = j + 1
    sign = money and money_before(tokens, k + 1, k)
    k += 1 if sign else 0
    if k >= n or words[k] in ("a", "an", "half", "point", ".") or (link == "or" and words[k] in ("more", "less", "fewer")):
        return None
    other = read_numeral(tokens, k, money=money)
    if other is None or other.ordinal or other.fraction or (other.last < n and link in DASHES and words[other.last] in DASHES):
        return None
    if link in DASHES and other.last < n and words[other.last] == "/":
        return None
    low, high = numeral.value, other.value
    if unit is None and numeral.scale == 1 and other.scale > 1 and low * other.scale < high and low < 1000:
        low *= other.scale
    closing = read_unit(tokens, other.last, high, digits=other.digits)
    if low >= high or (unit and closing and unit.name != closing.name) or (unit and not closing and not sign):
        return None
    if link == "or" and not (high - low <= max(low, 2) and (not numeral.digits or high - low <= low)):
        return None
    if link in DASHES and closing and closing.kind == "age" and high > 120:
        return None
    return Range(closing.last if closing else other.last, low, high, closing or unit)
