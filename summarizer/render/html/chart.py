"""Small range charts: what a figure's words allow, least to greatest, on one scale for rows that may be compared.

A dot is a stated value, a bar the stretch between two bounds, an arrow an end that the words leave open. Words
without a number ("dozens") get a dashed line: they are not turned into numbers here.
"""

from collections.abc import Iterable
from decimal import Decimal
from math import log10

from summarizer.schemas.record import record
from summarizer.schemas.records import Figure

_LEFT, _RIGHT = 6.0, 114.0
"""Where the scale begins and ends in the drawing, whose view box is 120 wide."""
_SPREAD = 200
"""Where the greatest value is more than so many times the least, the scale is logarithmic."""
_OPEN = 1.4
"""An open end is drawn as far as this times its bound."""


@record(slots=True)
class Bar:
    """One figure, in units of the drawing; None where the words give no such value."""

    dot: float | None = None
    start: float | None = None
    end: float | None = None
    open_left: bool = False
    open_right: bool = False
    vague: bool = False


@record(slots=True)
class Scale:
    """From values to units of the drawing."""

    top: float
    logarithmic: bool

    def at(self, value: float) -> float:
        """Where `value` stands; 0 at the left edge also on a logarithmic scale, which starts at 1."""
        share = log10(max(value, 1)) / log10(self.top) if self.logarithmic else value / self.top
        return round(_LEFT + (_RIGHT - _LEFT) * min(max(share, 0.0), 1.0), 1)

    @property
    def ticks(self) -> list[tuple[float, str]]:
        """Ends of the scale, and its powers of ten where it is logarithmic and they stand apart."""
        if not self.logarithmic:
            return [(_LEFT, "0"), (_RIGHT, short(self.top))]
        powers = [10**n for n in range(16) if 10**n <= self.top]
        step = -(-len(powers) // 4)
        return [(self.at(power), short(power)) for power in powers[::step]]


def scale_of(figures: Iterable[Figure]) -> Scale | None:
    """One scale for figures that are compared; None where no words state a number."""
    values: list[float] = []
    for figure in figures:
        stated = [float(v) for v in (figure.low, figure.best, figure.high) if v is not None and _drawable(v)]
        if stated and figure.high is None and figure.best is None:
            stated.append(stated[0] * _OPEN)
        values += stated
    if not values or max(values) <= 0:
        return None
    least = min((value for value in values if value > 0), default=1)
    logarithmic = max(values) > _SPREAD * least and max(values) > 10
    return Scale(_round_up(max(values)), logarithmic)


def bar_of(figure: Figure, scale: Scale) -> Bar:
    """The figure on the scale."""
    low, best, high = (
        float(v) if v is not None and _drawable(v) else None for v in (figure.low, figure.best, figure.high)
    )
    if (low is None and best is None and high is None) or figure.qualifier == "vague":
        return Bar(vague=True)
    bar = Bar()
    if best is not None:
        bar.dot = scale.at(best)
    if low is not None and high is not None:
        bar.start, bar.end = scale.at(low), scale.at(high)
    elif low is not None:
        bar.start, bar.open_right = scale.at(low), True
    elif high is not None:
        bar.end, bar.open_left = scale.at(high), True
    if bar.dot is not None and bar.start == bar.end == bar.dot:
        bar.start = bar.end = None
    return bar


def short(value: float) -> str:
    """ "40", "1.2k", "3M": a value as a tick."""
    for size, letter in ((1e9, "bn"), (1e6, "M"), (1e3, "k")):
        if value >= size:
            return f"{value / size:g}{letter}"
    return f"{value:g}"


def _drawable(value: Decimal) -> bool:
    return value.is_finite() and 0 <= value <= Decimal("1e15")


def _round_up(value: float) -> float:
    """The next round number: 1, 1.5, 2, 3, 4, 5, 6, 8 or 10 times a power of ten."""
    power: float = 1
    while power * 10 <= value:
        power *= 10
    return next(step * power for step in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if step * power >= value)
