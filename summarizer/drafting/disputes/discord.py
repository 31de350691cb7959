"""When two numbers given for the same people cannot be one count: rounded, at least so many, and dozens leave room."""

from decimal import Decimal

from summarizer.drafting.lexicon.disputes import ROUNDING
from summarizer.schemas.records import Figure

_OPEN = ("at_least", "more_than", "about")
_ROUGH = ("about", "nearly")
_ROUGHLY = Decimal("1.25")
"""So many times as many may be one count where the less is open above and the more is rough."""


def stated(figure: Figure) -> Decimal:
    """The number that a figure states, its bound where it has no other; zero where it states none."""
    return next((v for v in (figure.best, figure.low, figure.high) if v is not None), Decimal(0))


def far_apart(a: Figure, x: Decimal, b: Figure, y: Decimal) -> bool:
    """Whether two figures that state `x` and `y` contradict each other."""
    if "vague" in (a.qualifier, b.qualifier):
        vague, other = (x, y) if a.qualifier == "vague" else (y, x)
        return a.qualifier != b.qualifier and vague > other  # "dozens" are more than two, and may be 60
    less, more = (a, b) if x < y else (b, a)
    if less.qualifier in _OPEN and more.qualifier in _ROUGH and max(x, y) <= _ROUGHLY * min(x, y):
        return False  # "at least 20", "nearly two dozen"
    near = abs(x - y) <= ROUNDING * max(x, y)
    return not near or a.qualifier == b.qualifier == "exact"
