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


def portion(claim: Facet, index: SourceIndex) -> Derivation | None:
    """How the claim's fraction or per cent, or its number before a doubling, follows from two figures of the source."""
    value = claim.value
    if value is None or value <= 0:
        return None
    if claim.figure.kind == "other" and value < 1 and claim.figure.unit is None:
        return _fraction(claim, value, index)
    if claim.figure.kind == "percent":
        return _per_cent(claim, value, index)
    return _before_doubling(claim, value, index)


def _fraction(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    for whole, part in _parts(index):
        if _near(value, (part.value or Decimal(0)) / (whole.value or Decimal(1)), claim.figure.qualifier):
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


def _parts(index: SourceIndex) -> Iterator[tuple[Facet, Facet]]:
    """Wholes with the parts that the source's words make of them: "312, 140 of them", "one child in four", "74 of its 310"."""
    counts = [f for f in index.of_kind("count")[:MOST] if f.value and not (f.figure.bond and f.figure.bond.implied)]
    starts = {f.figure.start: f for f in counts}
    for f in counts:
        whole = (
            starts.get(f.figure.part_of) if f.figure.relation == "part_of" and f.figure.part_of is not None else None
        )
        if whole is not None and (whole.value or 0) > (f.value or 0):
            yield whole, f
    for a, b in pairwise(counts):
        if a.sentence != b.sentence or a.value == b.value:
            continue
        between = index.text_between(a.figure, b.figure)
        if (a.value or 0) < (b.value or 0):
            if _ONE_IN.fullmatch(between) or _OF.fullmatch(between):
                yield b, a
        elif index.text_after(b.figure, 9).lower().startswith(
            (" of them", " of those", " of whom", " of which")
        ) or between.lower().endswith((" of whom ", " of which ", " of them ")):
            yield a, b


def _per_cent(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """A per cent of one measure of which the source, side by side, gives the whole and a part: 31 kg of 230 kilograms."""
    if "of" not in claim.raw:
        return None
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
