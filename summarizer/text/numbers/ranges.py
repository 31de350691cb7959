"""Read two numbers as the ends of one range: "12 to 15", "between 12 and 15", "$2-3 million", "two or three"."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.text.lexicon.bounds import CHANGES
from summarizer.text.lexicon.calendar import CLOCK_HALVES
from summarizer.text.lexicon.numbers import DOZENS, HUNDREDS, SCALES
from summarizer.text.numbers.ages import between_ages
from summarizer.text.numbers.coefficients import DASHES
from summarizer.text.numbers.currencies import money_before
from summarizer.text.numbers.numeral import Numeral
from summarizer.text.numbers.numerals import read_numeral
from summarizer.text.numbers.units import Unit, read_unit
from summarizer.text.words.nouns import is_plural
from summarizer.text.words.tokens import Tokens

_STROKES = DASHES | {"~", "～", "〜"}
_LINKS = _STROKES | {"to", "and", "or"}
_NO_SECOND = frozenset(("a", "an", "half", "point", ".", "more", "less", "fewer"))
_AFTER_ARTICLE = DOZENS | HUNDREDS | SCALES.keys()
"""After "a": the second number, "a hundred to a thousand"."""
_SIGNS = frozenset(("-", "−", "minus", "negative", "+", "plus"))
_DEGREES = frozenset(("°", "°C", "°F"))
_NOON = 12
_MOVED = CHANGES | frozenset("added gained lost slipped slumped dipped advanced shed surged tumbled".split())
_FAR = 10
"""Tokens looked back for a verb of change: "rose sharply to between 12 and 15" is no update, "rose from 12 to 15" is."""


class Range(NamedTuple):
    """A range read: the second number, and what both have in common."""

    last: int
    low: Decimal
    high: Decimal
    unit: Unit | None


def read_range(tokens: Tokens, first: int, numeral: Numeral, unit: Unit | None, *, money: bool) -> Range | None:
    """The range that opens with `numeral` at token `first` (`unit` behind it); None where the number stands alone.

    The numeral of "-5 to 12" comes with its sign.
    """
    words, n = tokens.words, len(tokens.words)
    j = unit.last if unit else numeral.last
    hung = unit is None and j + 2 < n and words[j] in DASHES and tokens.joined(j) and words[j + 1] in ("to", "or")
    welded = hung and tokens.joined(j + 1)
    if hung and (not welded or (words[j + 2] in DASHES and tokens.joined(j + 2))):
        j += 1  # "six- to eight-foot", "two-to-three-day"
    if words[j : j + 2] == ["up", "to"] and first and words[first - 1] == "from":
        j += 1
    if j + 1 >= n or words[j] not in _LINKS or numeral.ordinal or numeral.fraction or not _linked(tokens, first, j):
        return None
    k = j + 1 + (welded and words[j + 1] in DASHES)
    sign = money_before(tokens, k + 1, k) if money else None
    signed = sign is None and words[k] in _SIGNS and k + 1 < n and (words[k].isalpha() or tokens.joined(k + 1))
    k += sign is not None or signed
    if k >= n or (words[k] in _NO_SECOND and not (words[k] == "a" and k + 1 < n and words[k + 1] in _AFTER_ARTICLE)):
        return None
    other = read_numeral(tokens, k, money=money)
    if other is None or other.ordinal or other.fraction:
        return None
    if signed or numeral.value < 0:
        return _below_zero(
            tokens, numeral, _negative(other) if words[k - 1] not in ("+", "plus") and signed else other, unit
        )
    if (
        words[j] in DASHES
        and other.last < n
        and (words[other.last] in DASHES or words[other.last] == "/")
        and tokens.joined(other.last)
    ):
        return _closed(tokens, numeral, other, unit, tight=True) if words[other.last] != "/" else None
    if (
        words[j] == "-"
        and numeral.scale == other.scale == 1
        and (_from_nought(tokens, numeral, other) or _uneven(tokens, numeral, other))
    ):
        return None  # a result, a telephone, a file
    span = _closed(tokens, numeral, other, unit, tight=False)
    if words[j] == "-" and not tokens.joined(j) and not (span and _measured(tokens, numeral, other, span)):
        return None
    if span is None or (unit and span.unit is unit and not sign):
        return None
    moved = words[j] == "to" and first and words[first - 1] in _MOVED and span.unit is None
    if moved and span.high >= 2 * span.low and not (span.last < n and is_plural(words[span.last])):
        return None  # "rose 86 to 7,608": by how much, and to what; "lost 20 to 50 men"
    return span if words[j] != "or" or span.high - span.low <= max(span.low, Decimal(2)) else None


def _linked(tokens: Tokens, first: int, j: int) -> bool:
    """Whether the word at token `j` may make a range of the numbers on its two sides, the first at token `first`."""
    words = tokens.words
    link, before = words[j], words[first - 1] if first else ""
    if link in _STROKES:
        return tokens.joined(j) == tokens.joined(j + 1)
    if link == "and":
        return before == "between" or between_ages(tokens, first)
    if link == "to" and before == "from":  # an update is two figures, which binding relates
        clause = words[max(0, first - 1 - _FAR) : first - 1]
        return CHANGES.isdisjoint(clause)
    if link == "to" and before == "by":  # "rose by eight to 36" says by how much, and to what
        return CHANGES.isdisjoint(words[max(0, first - 1 - _FAR) : first - 1])
    return True


def _from_nought(tokens: Tokens, numeral: Numeral, other: Numeral) -> bool:
    """Whether "0-3" starts with nothing and measures nothing: a result; "0-5 years" is a range."""
    return numeral.value == 0 and read_unit(tokens, other.last, other.value, digits=other.digits) is None


def _negative(numeral: Numeral) -> Numeral:
    return numeral._replace(value=-numeral.value)


def _below_zero(tokens: Tokens, numeral: Numeral, other: Numeral, unit: Unit | None) -> Range | None:
    """ "-5 to 12", "minus 4 to minus 10": of two below zero the larger may be said first."""
    if numeral.value < 0 and other.value < numeral.value:
        closing = read_unit(tokens, other.last, -other.value, digits=other.digits) or unit
        numeral, other = other, numeral._replace(last=other.last)
        return Range(
            closing.last if closing and closing is not unit else other.last, numeral.value, other.value, closing
        )
    return _closed(tokens, numeral, other, unit, tight=False)


def _uneven(tokens: Tokens, numeral: Numeral, other: Numeral) -> bool:
    """Whether the second number has far more digits than the first, and no thousands that the first may share ("30-40,000")."""
    first, last = tokens.words[numeral.last - 1], tokens.words[other.last - 1]
    return len(last) > len(first) + 1 and not ("," not in first and last.endswith(",000"))


def _measured(tokens: Tokens, numeral: Numeral, other: Numeral, span: Range) -> bool:
    """Whether "12 - 15", spaces about its dash, measures or counts what follows; else it is a result or two clauses."""
    words = tokens.words
    if not (numeral.digits and other.digits):
        return False
    return span.unit is not None or (span.last < len(words) and is_plural(words[span.last]))


def _closed(tokens: Tokens, numeral: Numeral, other: Numeral, unit: Unit | None, *, tight: bool) -> Range | None:
    """The range of two numbers; a scale or unit behind the second holds for the first too ("2 to 3 million")."""
    low, high = numeral.value, other.value
    if unit is None and numeral.scale == 1 and other.scale > 1 and low * other.scale < high and low < 1000:
        low *= other.scale
    closing = read_unit(tokens, other.last, high, digits=other.digits)
    half = CLOCK_HALVES.get(tokens.words[other.last]) if other.last < len(tokens.words) else None
    if half is not None and unit is None and 0 < low < high <= _NOON:  # "between 7 and 8 p.m."
        half *= high < _NOON
        return Range(other.last + 1, low + half, high + half, Unit(other.last + 1, "time", None))
    dashed = tokens.words[numeral.last] == "-" and numeral.digits and other.digits
    least, loose = (1, unit is None) if dashed else (10, unit is None and not closing)
    if loose and numeral.scale == 1 and least <= low < 1000 <= high < 10**12 and high % 1000 == 0 and low * 1000 < high:
        low *= 1000  # "10 to 30,000": the thousands are said once
    apart = unit and closing and unit.name != closing.name and not (unit.name == "°" and closing.name in _DEGREES)
    if low >= high or apart or (tight and closing is None):
        return None
    return Range(closing.last if closing else other.last, low, high, closing or unit)
