"""What is read of one number: value, bound, kind and unit, and the tokens it stands in."""

from decimal import Decimal

from summarizer.schemas.record import record
from summarizer.schemas.terms import Kind, Qualifier
from summarizer.text.numbers.bounds import bound_after, bound_before, interval
from summarizer.text.numbers.coefficients import ODD
from summarizer.text.numbers.units import Unit
from summarizer.text.words.tokens import Tokens

_ODD_AT = 2
"""Tokens of "sixty odd thousand" but one."""


@record(slots=True)
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


def spelled_out(value: Decimal) -> Decimal:
    """1200000 for 1.200000E+6: the same number, printed the way people write it."""
    return Decimal(int(value)) if value == value.to_integral_value() else value


def quantity_of(
    tokens: Tokens,
    first: int,
    last: int,
    number: int,
    limits: tuple[Decimal | None, Decimal | None, Decimal | None],
    qualifier: Qualifier,
    kind: Kind,
    unit: str | None,
) -> Quantity:
    """The quantity from token `first` up to token `last`, with its place in the text."""
    return Quantity(first, last, number, tokens.starts[first], tokens.ends[last - 1], *limits, qualifier, kind, unit)


def bounded(
    tokens: Tokens, first: int, number: int, last: int, value: Decimal, kind: Kind, unit: str | None, floor: int
) -> Quantity:
    """A single number with the bound words on either side of it."""
    qualifier: Qualifier = "exact"
    before = bound_before(tokens, first, floor) if kind != "designation" else None
    if before:
        first, qualifier = before
    elif last - number > _ODD_AT and not ODD.isdisjoint(tokens.words[number:last]):
        qualifier = "about"  # "sixty-odd thousand"
    if qualifier in ("exact", "about"):
        after = bound_after(tokens, last)
        if after:
            last, qualifier = after
    return quantity_of(
        tokens, first, last, number, interval(qualifier, value, whole=kind == "count"), qualifier, kind, unit
    )


def ranged(
    tokens: Tokens,
    first: int,
    number: int,
    last: int,
    limits: tuple[Decimal, Decimal | None, Decimal],
    unit: Unit | None,
    floor: int,
) -> Quantity:
    """A range, "between" or "from" and words of approximation before it included."""
    if first > floor and tokens.words[first - 1] in ("between", "from"):
        first -= 1
    before = bound_before(tokens, first, floor)
    if before:
        first = before[0]
    low, best, high = limits
    plain = (spelled_out(low), best, spelled_out(high))
    return quantity_of(
        tokens, first, last, number, plain, "range", unit.kind if unit else "count", unit.name if unit else None
    )
