"""Read a measure that an article counts: "a penny", "a mile", "an hour and a half"."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.schemas.terms import Kind
from summarizer.text.lexicon.money import COINS, NAMES
from summarizer.text.lexicon.numbers import DOZENS, SCALES
from summarizer.text.lexicon.units import TIGHT_ONLY, UNITS
from summarizer.text.numbers.shares import and_share
from summarizer.text.numbers.units import Unit
from summarizer.text.words.tokens import Tokens

MEASURES = frozenset(
    "mile kilometre kilometer metre inch litre liter gallon kilo kilogram kilogramme gram tonne acre hectare kilobyte ounce milligram"
    " kibibyte mebibyte gibibyte centimetre centimeter millimetre millimeter nanometre nanometer millilitre milliliter microgram pint fathom"
    " furlong teaspoon tablespoon parsec angstrom volt ohm ampere hertz pascal joule farad coulomb lumen kelvin candela decibel becquerel"
    " sievert microsecond millisecond nanosecond horsepower".split()
).union(
    prefix + base
    for prefix in ("kilo", "mega", "giga", "tera")
    for base in ("watt", "byte", "bit", "hertz", "joule", "volt", "pascal")
)
"""Measures that are nothing else, in the singular; "a bar", "a foot" and "a pound" may be things."""
SUBSTANCES: dict[str, tuple[Kind, str]] = {
    "pound": ("other", "lb"),
    **{word: UNITS[word] for word in ("foot", "yard", "quart")},
}
"""Things by themselves, measures before "of": "a pound of butter"."""
_NO_QUANTITY = frozenset(
    "not n't never without nor no hardly cannot won't don't didn't doesn't can't couldn't wouldn't haven't hasn't".split()
)
"""Before "a cent" and "an inch": a figure of speech."""
_RATES = frozenset(
    "times once twice thrice per half such what many miles kilometres kilometers dollars cents pounds euros degrees much".split()
)
"""Before "a litre": the measure is the second half of a rate."""
_FAR = 5
"""Tokens before it among which a negation makes it a figure of speech."""


class Single(NamedTuple):
    """One unit read, or one and a part."""

    first: int
    """Its article, or the unit where "last" or "past" stands in the article's place."""
    value: Decimal
    unit: Unit


def read_single(tokens: Tokens, i: int, floor: int) -> Single | None:
    """The measure whose noun, or whose "half", stands at token `i`; it reaches no further back than `floor`."""
    words, n = tokens.words, len(tokens.words)
    if words[i] in ("half", "quarter"):
        return _and_a_part(tokens, i, floor)
    if i - 1 < floor or words[i - 1] not in ("a", "an") or (floor and i - 1 == floor):
        return None  # after a figure the measure is the base of its rate: "$2 a litre"
    before = words[i - 2] if i > 1 else ""
    after = words[i + 1] if i + 1 < n else ""
    if before in _RATES or after == "'s" or (after == "-" and tokens.joined(i + 1)):
        return None
    if not _NO_QUANTITY.isdisjoint(words[max(floor, i - 1 - _FAR) : i - 1]):
        return None
    if words[i + 1 : i + 3] == ["and", "a"] and words[i + 3 : i + 4] in (["half"], ["quarter"]):
        return None
    word = words[i]
    if word in SUBSTANCES:
        return Single(i - 1, Decimal(1), Unit(i + 1, *SUBSTANCES[word])) if after == "of" else None
    if word in COINS:
        return Single(i - 1, Decimal(1), Unit(i + 1, "money", NAMES[word]))
    return Single(i - 1, Decimal(1), Unit(i + 1, *UNITS[word]))


def _and_a_part(tokens: Tokens, i: int, floor: int) -> Single | None:
    """ "An hour and a half", "the past year and a quarter" with the part at token `i`."""
    words, n = tokens.words, len(tokens.words)
    k = i - 3
    if (
        k < floor
        or words[k + 1 : i] != ["and", "a"]
        or words[k] not in UNITS
        or words[k] in TIGHT_ONLY
        or words[k][-1] == "s"
    ):
        return None
    if i + 1 < n and (words[i + 1] in SCALES or words[i + 1] in DOZENS or words[i + 1] == "of"):
        return None
    part = Decimal("0.5") if words[i] == "half" else Decimal("0.25")
    first = k - 1 if k > floor and words[k - 1] in ("a", "an") else k
    if first < k and floor and first == floor:
        return None
    return Single(first, 1 + part, Unit(i + 1, *UNITS[words[k]]))


def part_behind(tokens: Tokens, unit: Unit) -> tuple[int, Decimal] | None:
    """ "Two miles and a half", "two hours and three quarters": one past the part of one more unit that is said behind `unit`, and its value."""
    words, n = tokens.words, len(tokens.words)
    if unit.last + 1 >= n:
        return None
    if words[unit.last + 1] not in ("a", "three") or unit.kind not in ("duration", "distance", "other"):
        return None
    part = and_share(tokens, unit.last)
    following = words[part[0]] if part and part[0] < n else ""
    return None if following == "of" or following in SCALES or following in DOZENS or following in UNITS else part
