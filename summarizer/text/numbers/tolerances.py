"""Read how far a stated number may be off: "5 ± 1", "12 +/- 0.5 km", "100 plus or minus five"."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.text.numbers.numerals import read_numeral
from summarizer.text.numbers.units import Unit, read_unit
from summarizer.text.words.tokens import Tokens

_MARKS: dict[str, tuple[list[str], ...]] = {
    "±": (["±"],),
    "+": (["+", "/", "-"], ["+", "/", "−"], ["+", "-"], ["+", "−"]),
    "plus": (["plus", "or", "minus"], ["plus", "/", "minus"]),
    "give": (["give", "or", "take"],),
}
"""What parts a number from its margin, by the first token."""
OPENERS = frozenset((",", *_MARKS))
"""First tokens of a margin, a comma before it included."""


class Tolerance(NamedTuple):
    """The margin of a number read."""

    last: int
    """One past its last token, unit included."""
    margin: Decimal
    unit: Unit | None


def read_tolerance(tokens: Tokens, j: int) -> Tolerance | None:
    """The margin that opens at token `j`, right behind a number or its unit."""
    words, n = tokens.words, len(tokens.words)
    j += j + 1 < n and words[j] == ","
    for mark in _MARKS.get(words[j], ()):
        k = j + len(mark)
        if k < n and words[j:k] == mark:
            numeral = read_numeral(tokens, k)
            if numeral is None or numeral.ordinal or numeral.ratio:
                return None
            unit = read_unit(tokens, numeral.last, numeral.value, digits=numeral.digits)
            return Tolerance(unit.last if unit else numeral.last, numeral.value, unit)
    return None
