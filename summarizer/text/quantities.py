"""Read the quantities of a sentence: value, bound, kind and unit, not yet bound to people or harm."""

from dataclasses import dataclass
from decimal import Decimal

from summarizer.schemas.terms import Kind, Qualifier
from summarizer.text.bounds import bound_after, bound_before, interval
from summarizer.text.lexicon_numbers import (
    DENOMINATORS,
    DOZENS,
    FOREIGN_COLLECTIVES,
    FOREIGN_NUMBERS,
    FOREIGN_PLURALS,
    GLUED,
    GLUED_ORDINALS,
    GLYPHS,
    HUNDREDS,
    ORDINAL_SCALES,
    ORDINAL_TENS,
    ORDINALS,
    SCALES,
    SMALL,
    TENS,
    VAGUE_COUNTS,
    VAGUE_UNITS,
)
from summarizer.text.numerals import Numeral, read_numeral
from summarizer.text.tokens import Tokens
from summarizer.text.units import money_before, read_unit


@dataclass(slots=True)
class Quantity:
    """A quantity as the words state it."""

    first: int
    """Index of its first token, bound words ("at least") included."""
    last: int
    """One past its last token, unit included."""
    number: int
    """Index of the first token of the number itself."""
    start: int
    end: int
    low: Decimal | None
    best: Decimal | None
    high: Decimal | None
    qualifier: Qualifier
    kind: Kind
    unit: str | None = None


TRIGGERS = frozenset().union(
    *(SMALL, TENS, SCALES, HUNDREDS, DOZENS, ORDINALS, ORDINAL_TENS, ORDINAL_SCALES, GLUED, GLUED_ORDINALS, GLYPHS, ["half", "point"])
)


def read_quantities(tokens: Tokens) -> list[Quantity]:
    """Quantities of one sentence, in text order, not overlapping."""
    words = tokens.words
    found: list[Quantity] = []
    floor = 0
    for i in [i for i, word in enumerate(words) if "0" <= word < ":" or word in TRIGGERS]:
        if i >= floor:
            quantity = _read(tokens, i, floor)
            if quantity:
                found.append(quantity)
                floor = quantity.last
    return found


def _read(tokens: Tokens, i: int, floor: int) -> Quantity | None:
    words = tokens.words
    article = i > floor and words[i - 1] in ("a", "an")
    first = i
    money = money_before(tokens, i, floor)
    numeral = read_numeral(tokens, i - 1) if article else None
    if numeral:
        first = i - 1
    else:
        numeral = read_numeral(tokens, i, money=money is not None)
    if numeral is None:
        return None
    return _finish(tokens, first, numeral, money, floor)


def _finish(tokens: Tokens, first: int, numeral: Numeral, money: tuple[int, str] | None, floor: int) -> Quantity:
    value, last, number = numeral.value, numeral.last, first
    kind: Kind = "ordinal" if numeral.ordinal else "count"
    unit = None
    if money:
        first, unit = money
        kind = "money"
    elif not numeral.ordinal:
        read = read_unit(tokens, last, value, digits=numeral.digits)
        if read:
            last, kind, unit = read
    qualifier: Qualifier = "exact"
    before = bound_before(tokens, first, floor)
    if before:
        first, qualifier = before
    else:
        after = bound_after(tokens, last)
        if after:
            last, qualifier = after
    low, best, high = interval(qualifier, value)
    return Quantity(first, last, number, tokens.starts[first], tokens.ends[last - 1], low, best, high, qualifier, kind, unit)
