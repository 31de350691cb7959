"""The value of one numeral and the tokens it takes."""

from decimal import Decimal
from typing import NamedTuple


class Numeral(NamedTuple):
    """A number read, and what a range needs to know of its form."""

    last: int
    """One past its last token."""
    value: Decimal
    ordinal: bool = False
    scale: int = 1
    """The product of its last scale words: 1000000 for "3 million"; 1 where there is none."""
    fraction: bool = False
    """A part of one: "two thirds", "half"."""
    digits: bool = False
    ratio: bool = False
    """Two numbers read as one, "one in six": what follows is counted by neither."""
