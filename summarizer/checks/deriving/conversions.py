"""The same quantity in another unit, another currency, or in words: "a quarter of a century" for 25 years."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.deriving.rounding import step
from summarizer.checks.lexicon.units import CONVERSIONS
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.patterns import late


def converted(claim: Facet, facets: Iterable[Facet]) -> Derivation | None:
    """The same quantity in another unit, to the precision the claim gives."""
    if (claim.figure.unit == "basis point" or "basis" in claim.raw) and claim.value is not None:
        return _basis_points(claim, facets)
    if claim.figure.kind == "count" and claim.head is None and (metres := _METRES.fullmatch(claim.figure.text)):
        return _in_metres(Decimal(metres[1].replace(",", "")), facets)
    table = _table(claim.figure.unit)
    if table is None or claim.value is None or claim.value <= 0:
        return None
    group, factor = table
    for facet in facets:
        other = _table(facet.figure.unit)
        if other is None or other[0] != group or facet.value is None or facet.figure.unit == claim.figure.unit:
            continue
        exact = facet.value * other[1] / factor
        if group == "time" and claim.figure.qualifier == "exact":
            near = exact == claim.value  # four decades are 40 years, not 39
            if not near and _in_round_units(claim, facet, exact):
                rule = "FIG113" if abs(exact - claim.value) <= claim.value / 30 else "FIG110"
                return Derivation(rule, f"converted from {facet.figure.text}", (facet,))
        else:
            near = abs(exact - claim.value) <= max(step(claim.value) / 2, exact / 33)
        if near:
            return Derivation("FIG113", f"converted from {facet.figure.text}", (facet,))
    return None


_METRES = late(r"(\d{1,3}(?:,?\d{3})?(?:\.\d+)?)m")
"""Metres or millions: "plunged 80m"."""


def _in_metres(metres: Decimal, facets: Iterable[Facet]) -> Derivation | None:
    """ "80m" of a source that gives 80 metres."""
    for facet in facets:
        if facet.figure.unit == "m" and facet.value == metres:
            return Derivation("FIG113", f"{facet.figure.text} in short", (facet,))
    return None


def _table(unit: str | None) -> tuple[str, Decimal] | None:
    """Group and factor of a unit; of a rate ("km/hour") those of what is told per hour."""
    measure, slash, per = (unit or "").partition("/")
    found = CONVERSIONS.get(measure)
    return (found[0] + slash + per, found[1]) if found else None


def in_base_units(facet: Facet) -> tuple[str, Decimal] | None:
    """What a measure measures and how much of it, in one unit of its group; a unit of no table stands for itself."""
    unit, value = facet.figure.unit, facet.value
    if unit is None or value is None:
        return None
    table = _table(unit)
    return (table[0], value * table[1]) if table else (unit, value)


def _basis_points(claim: Facet, facets: Iterable[Facet]) -> Derivation | None:
    """ "25 basis points" of a rate of 3% and one of 2.75% in one sentence."""
    rates = [f for f in facets if f.figure.kind == "percent" and f.value is not None]
    for a, b in pairwise(rates):
        if a.sentence == b.sentence and abs((a.value or Decimal(0)) - (b.value or Decimal(0))) * 100 == claim.value:
            return Derivation("FIG113", f"the step from {a.figure.text} to {b.figure.text}", (a, b))
    return None


def _in_round_units(claim: Facet, facet: Facet, exact: Decimal) -> bool:
    """Whether a few months or weeks are said for so many days, two days for so many hours: the larger unit, no other."""
    if claim.value is None or facet.value is None or (claim.figure.unit, facet.figure.unit) not in _LARGER:
        return False
    return claim.value == int(claim.value) and abs(exact - claim.value) < Decimal("0.25")


_LARGER = frozenset(
    {
        ("month", "day"),
        ("week", "day"),
        ("day", "hour"),
        ("hour", "minute"),
        ("year", "month"),
        ("year", "week"),
        ("month", "week"),
    }
)
""" "two months" of 60 days: units that are no whole number of one another, or not a short one."""


_SPANS: dict[tuple[str, str], tuple[str, int]] = {
    ("quarter", "century"): ("year", 25), ("half", "century"): ("year", 50), ("half", "decade"): ("year", 5),
    ("half", "year"): ("month", 6), ("half", "hour"): ("minute", 30), ("quarter", "hour"): ("minute", 15),
    ("half", "day"): ("hour", 12), ("quarter", "year"): ("month", 3),
}  # fmt: skip
"""Fractions of a span that have a whole number of a smaller one."""
_BETWEEN = frozenset(("-", "of", "a", "an", "the", "this", "last"))
_ONE = frozenset(("a", "an", "one", "single"))


def spelt(claim: Facet, index: SourceIndex) -> Derivation | None:
    """A span that the source words without its number: "a quarter-century", "a day of strikes"."""
    figure, value = claim.figure, claim.value
    if figure.kind == "age" and figure.qualifier == "range" and value is not None:
        word = _TENS.get(int(value))
        told = (number for number, words in index.rows() if word in words) if word else iter(())
        return next((Derivation("FIG113", f"spelt {word!r}", (), (number,)) for number in told), None)
    if figure.kind != "duration" or value is None:
        return None
    for number, words in index.rows():
        for unit, amount, how in _spans(words):
            related = amount > 1 or not claim.around.isdisjoint(index.sentences[number - 1])
            if unit == figure.unit and amount == value and related:
                return Derivation("FIG113" if amount > 1 else "FIG118", f"counted from {how!r}", (), (number,))
    return None


_TENS = {20: "twenties", 30: "thirties", 40: "forties", 50: "fifties"}
_TENS |= {60: "sixties", 70: "seventies", 80: "eighties", 90: "nineties"}
"""Tens of years that somebody may be in."""


def _spans(words: list[str]) -> Iterator[tuple[str, int, str]]:
    """Unit, amount and words of each span of a sentence that no numeral states."""
    for i, word in enumerate(words):
        if word in ("quarter", "half"):
            j = i + 1
            while j < len(words) and j - i < 4 and words[j] in _BETWEEN:
                j += 1
            found = _SPANS.get((word, words[j])) if j < len(words) else None
            if found:
                yield *found, " ".join(words[i : j + 1])
        elif word in _ONE and i + 1 < len(words) and words[i + 1] in CONVERSIONS:
            yield words[i + 1], 1, f"{word} {words[i + 1]}"


_RATES: dict[tuple[str, str], tuple[Decimal, Decimal]] = {
    ("GBP", "USD"): (Decimal("1.1"), Decimal("2.1")),
    ("EUR", "USD"): (Decimal("0.8"), Decimal("1.6")),
    ("GBP", "EUR"): (Decimal("1.0"), Decimal("1.6")),
}
"""What one of the first cost in the second, the lowest and the highest since 1999."""


def _stands_before(claim: Facet, facet: Facet) -> bool:
    """Whether the claim prints the facet's number right before its bracket: "$565m (£397m)"."""
    return any(
        word[0].isdigit() and facet.figure.text.lower().lstrip("$£€¥").startswith(word) for word in claim.raw[:2]
    )


def exchanged(claim: Facet, facets: Iterable[Facet]) -> Derivation | None:
    """The sum in another currency that a writer sets in brackets: possible, at a rate the source does not give (FIG125)."""
    if claim.figure.kind != "money" or claim.value is None or "(" not in claim.raw[:3]:
        return None
    for facet in facets:
        pair = (claim.figure.unit or "", facet.figure.unit or "")
        if facet.figure.kind != "money" or not facet.value or pair[0] == pair[1]:
            continue
        rate = facet.value / claim.value
        bounds = _RATES.get(pair)
        if bounds is None and (turned := _RATES.get((pair[1], pair[0]))):
            bounds = (1 / turned[1], 1 / turned[0])
        if bounds and bounds[0] <= rate <= bounds[1] and _stands_before(claim, facet):
            return Derivation("FIG125", f"{facet.figure.text} at a rate that the source does not give", (facet,))
    return None
