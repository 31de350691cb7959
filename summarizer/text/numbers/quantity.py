"""What is read of one number: value, bound, kind and unit, and the tokens it stands in."""

from dataclasses import dataclass
from decimal import Decimal

from summarizer.schemas.terms import Kind, Qualifier


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


def spelled_out(value: Decimal) -> Decimal:
    """1200000 for 1.200000E+6: the same number, printed the way people write it."""
    return Decimal(int(value)) if value == value.to_integral_value() else value
