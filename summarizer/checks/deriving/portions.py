"""Portions worked out from two figures: nearly half of 312 for 140, 13 per cent of 230 kg for 31 kg, a fourth for one in four."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.deriving.conversions import in_base_units
from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.deriving.derived import POOL
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.patterns import late
from summarizer.schemas.terms import Qualifier

_ONE_IN = late(r"(?: [a-z]+){0,2} (?:in|out of)(?: every)? ", re.IGNORECASE)
"""Between the two numbers of "one child in four"."""
_OF = late(r"[^.;:]{0,60}\b(?:of|out of|of whom|of them|of which)\b[^.;:]{0,30}", re.IGNORECASE)
_OUT_OF = late(r"\b(?:out )?of (?:the |its |their |all )?$", re.IGNORECASE)
"""Before a whole whose part follows: "of the 90 beds, 60 are taken"."""
_OF_THE_SUM = late(
    r"(?: [a-z]+)? of (?:it|this|that|the (?:sum|money|total|amount|cost|costs|bill|loot|budget))\b", re.IGNORECASE
)
"""Behind a part of a sum of money told before."""
_SUMS_APART = 4
"""Sentences between a sum and a part of it."""
_DOUBLED = late(r"\b(double|triple|treble|quadruple|halve)[sd]?\b[^.;:,\d]*$", re.IGNORECASE)
"""Before the number that a change ended at: a verb that says how many times as much there is now."""
_TIMES = {
    "double": Decimal(2),
    "triple": Decimal(3),
    "treble": Decimal(3),
    "quadruple": Decimal(4),
    "halve": Decimal("0.5"),
}
_SLACK = Decimal("0.06")
"""Share of itself by which a bare fraction may be off."""
_NEARLY = Decimal("0.87")
_OVER = Decimal("1.15")
_WELL_OVER = Decimal("1.4")


def portion(claim: Facet, index: SourceIndex) -> Derivation | None:
    """How the claim's fraction or per cent, or its number before a doubling, follows from two figures of the source."""
    value = claim.value
    if value is None or value <= 0:
        return None
    if claim.figure.kind in ("other", "count") and value < 1 and claim.figure.unit is None:
        return _fraction(claim, value, index)
    if claim.figure.kind == "percent":
        return _per_cent(claim, value, index)
    return _before_doubling(claim, value, index)


def _fraction(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    for whole, part in parts(index):
        exact = (part.value or Decimal(0)) / (whole.value or Decimal(1))
        well = claim.figure.text.lower().startswith("well ") and value < exact <= value * _WELL_OVER
        if well or _near(value, exact, claim.figure.qualifier):
            return Derivation("FIG119", f"{part.figure.text} of {whole.figure.text}", (whole, part))
    return None


def _near(value: Decimal, exact: Decimal, qualifier: Qualifier) -> bool:
    match qualifier:
        case "nearly" | "at_most" | "fewer_than":
            return value * _NEARLY <= exact <= value
        case "more_than" | "at_least":
            return value <= exact <= value * _OVER
        case _:
            return abs(exact - value) <= value * (2 * _SLACK if qualifier == "about" else _SLACK)


def parts(index: SourceIndex) -> Iterator[tuple[Facet, Facet]]:
    """Wholes with the parts that the source's words make of them: "312, 140 of them", "one child in four", "74 of its 310"."""
    counts = [f for f in index.of_kind("count")[:MOST] if f.value and not (f.figure.bond and f.figure.bond.implied)]
    starts = {f.figure.start: f for f in counts}
    told: Facet | None = None
    for before, f in zip([None, *counts], counts, strict=False):
        whole = (
            starts.get(f.figure.part_of) if f.figure.relation == "part_of" and f.figure.part_of is not None else None
        )
        whole = whole or (_whole_before(before, f, index) if before else None)
        if whole is None and told and before and _rest_of(told, before, f, index):
            whole = told  # "ten, six of them in the cellar and four in the yard"
        told = whole
        if whole is not None and (whole.value or 0) > (f.value or 0):
            yield whole, f
    for a, b in pairwise(counts):
        if a.sentence != b.sentence or (a.value or 0) >= (b.value or 0):
            continue
        between = index.text_between(a.figure, b.figure)
        if _ONE_IN.fullmatch(between) or _OF.fullmatch(between):
            yield b, a
    yield from _of_the_sum(index)


def _whole_before(whole: Facet, part: Facet, index: SourceIndex) -> Facet | None:
    """The number before a part, where the words between make it the whole: "312, 140 of them", "of the 90 beds, 60"."""
    if whole.sentence != part.sentence:
        return None
    between = index.text_between(whole.figure, part.figure).lower()
    them = index.text_after(part.figure, 9).lower().startswith((" of them", " of those", " of whom", " of which"))
    of_them = them or between.endswith((" of whom ", " of which ", " of them "))
    out_of = _OUT_OF.search(index.text_before(whole.figure, 16)) is not None and "," in between
    return whole if of_them or out_of else None


def _rest_of(whole: Facet, one: Facet, other: Facet, index: SourceIndex) -> bool:
    """Whether the second of two parts of one sentence is all that the first leaves of the whole."""
    joined = other.sentence == whole.sentence and " and " in index.text_between(one.figure, other.figure)
    return joined and (one.value or 0) + (other.value or 0) == whole.value


def _of_the_sum(index: SourceIndex) -> Iterator[tuple[Facet, Facet]]:
    """Sums of money with the parts that are told as such: "paid 2 million of the sum"."""
    sums = [f for f in index.of_kind("money")[:MOST] if f.value]
    for a, b in pairwise(sums):
        told = _OF_THE_SUM.match(index.text_after(b.figure)) and b.sentence - a.sentence <= _SUMS_APART
        if told and a.figure.unit == b.figure.unit and (a.value or 0) > (b.value or 0):
            yield a, b


def _per_cent(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """A per cent of a whole that a part of it makes, or of one measure of which the source, side by side, gives the whole and a part: 31 kg of 230 kilograms."""
    if "of" not in claim.raw:
        return None
    for whole, part in parts(index):
        if abs((part.value or Decimal(0)) * 100 / (whole.value or Decimal(1)) - value) <= Decimal("0.5"):
            return Derivation("FIG119", f"{part.figure.text} of {whole.figure.text}", (whole, part))
    measures = [f for f in index.facets[:MOST] if f.value and f.figure.unit and f.figure.kind in ("other", "money")][
        : 2 * POOL
    ]
    for i, a in enumerate(measures):
        for b in measures[i + 1 : i + 3]:
            one, two = in_base_units(a), in_base_units(b)
            if b.sentence - a.sentence > 1 or one is None or two is None or one[0] != two[0]:
                continue
            low, high = sorted((one[1], two[1]))
            told = not claim.around.isdisjoint(index.sentences[a.sentence - 1] | index.sentences[b.sentence - 1])
            if told and low < high and abs(low * 100 / high - value) <= Decimal("0.5"):
                return Derivation("FIG119", f"{a.figure.text} against {b.figure.text}", (a, b))
    return None


def _before_doubling(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "From 12 to 24" of a number that was "doubled to 24"."""
    if claim.left != "from" and "from" not in claim.raw[:3]:
        return None
    for f in index.facets[:MOST]:
        found = (
            _DOUBLED.search(index.text_before(f.figure, 80))
            if f.left == "to" and f.figure.unit == claim.figure.unit
            else None
        )
        if found and f.value == value * _TIMES[found[1].lower()]:
            return Derivation("FIG119", f"what {found[0]}{f.figure.text} began with".replace("  ", " "), (f,))
    return None
