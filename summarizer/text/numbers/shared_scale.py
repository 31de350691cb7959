"""Give the first of two amounts what is written once, behind the second: "$250 and $260 million", "2- and 3-inch pipes"."""

from decimal import Decimal

from summarizer.text.numbers.digits import digit_value
from summarizer.text.numbers.quantity import Quantity
from summarizer.text.words.tokens import Tokens

_JOINTS = frozenset(("and", "or", ","))
_LEAST_SCALE = 1000


def share_scale(tokens: Tokens, found: list[Quantity], closing: Quantity) -> None:
    """Raise the amounts of `found` that a comma, "and" or "or" joins to `closing`, the amount that has the scale word.

    Only amounts of the same currency that rise: "$20 and $3 million" are twenty dollars and a fine.
    """
    scale, least = _written(tokens, closing)
    if scale < _LEAST_SCALE or least is None:
        return
    after = closing
    for quantity in reversed(found):
        between = tokens.words[quantity.last : after.first]
        if quantity.unit != closing.unit or quantity.kind != "money" or not between or not _JOINTS.issuperset(between):
            return
        own, base = _written(tokens, quantity)
        if own != 1 or base is None or not 0 < base < least or base >= _LEAST_SCALE:
            return
        quantity.low, quantity.best, quantity.high = (
            None if v is None else v * scale for v in (quantity.low, quantity.best, quantity.high)
        )
        after, least = quantity, base


def share_unit(tokens: Tokens, found: list[Quantity], closing: Quantity) -> None:
    """Give the numbers of `found` that a hyphen leaves hanging the unit of `closing`: "three- and five-year-olds"."""
    after = closing
    for quantity in reversed(found):
        between = tokens.words[quantity.last : after.first]
        if (
            between[:1] != ["-"]
            or not tokens.joined(quantity.last)
            or quantity.kind != "count"
            or not _JOINTS.issuperset(between[1:])
            or len(between) < 2
        ):
            return
        quantity.kind, quantity.unit = closing.kind, closing.unit
        after = quantity


def _written(tokens: Tokens, quantity: Quantity) -> tuple[Decimal, Decimal | None]:
    """The scale an amount is raised by, and its (lower) number in digits; None where it has none."""
    value = quantity.best if quantity.best is not None else quantity.low if quantity.low is not None else quantity.high
    word = tokens.words[quantity.number]
    base = digit_value(word) if "0" <= word < ":" else None
    if not value or not base:
        return Decimal(0), None
    return value / base, base
