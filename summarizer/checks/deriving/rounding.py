"""Numbers that a claim gives in fewer digits than the source: 1,200 for 1,187, "nearly 50" for 48."""

from decimal import Decimal

from summarizer.schemas.terms import Qualifier

_SMALL = 20
"""Below this nobody rounds people off: "at least 10" is not a round form of 13."""
_THOUSANDS = 1000


def digits(value: Decimal) -> int:
    """Significant digits: 1,200 has two, 1,187 four."""
    return len(value.normalize().as_tuple().digits)


def rounds_to(value: Decimal, exact: Decimal, qualifier: Qualifier) -> bool:
    """Whether `value` under that qualifier is an honest round form of `exact`."""
    if exact <= 0 or value <= 0 or digits(value) > digits(exact) or value == exact:
        return False
    fewer = digits(value) < digits(exact)
    ratio = value / exact
    match qualifier:
        case "more_than" | "at_least":
            return (
                value <= exact and fewer and (ratio >= Decimal("0.9") or (exact >= _SMALL and _leading(exact) <= value))
            )
        case "nearly" | "at_most" | "fewer_than":
            return value >= exact and fewer and ratio <= Decimal("1.15")
        case "about":
            return fewer and Decimal("0.9") <= ratio <= Decimal("1.1")
        case _:
            cut = value == exact // step(value) * step(value)
            near = abs(value - exact) <= step(value) / 2 or (cut and (digits(value) > 1 or ratio >= Decimal("0.88")))
            return (
                fewer
                and near
                and Decimal("0.85") <= ratio <= (Decimal("1.12") if exact >= _THOUSANDS else Decimal("1.1"))
            )


def _leading(value: Decimal) -> Decimal:
    """`value` cut to its leading digit."""
    step = Decimal(10) ** value.adjusted()
    return (value // step) * step


def step(value: Decimal) -> Decimal:
    """The place of the last significant digit: 100 for 1,200."""
    normal = value.normalize()
    exponent = normal.as_tuple().exponent
    return Decimal(10) ** (exponent if isinstance(exponent, int) else 0)
