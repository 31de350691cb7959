"""Numerals that leave out the unit that a measure beside them has."""

from summarizer.checks.reading.facet import Facet
from summarizer.schemas.terms import Kind


def elliptical(facet: Facet, before: Facet) -> bool:
    """Whether a numeral stands so bare that it may leave out the unit of the measure before it.

    An amount may stand in the sentence behind ("the court awarded 120"), another measure stands behind the same
    preposition: "jailed for 24 years, and his driver for 17".
    """
    figure = facet.figure
    if figure.kind not in ("count", "other") or figure.unit or figure.harm or facet.head:
        return False
    if (figure.bond and figure.bond.implied) or facet.sentence - before.sentence > 1:
        return False
    if before.figure.kind == "money":
        return (facet.value or 0) >= _AMOUNT
    ends = (before.left, facet.left) in (("to", "from"), ("from", "to"))
    alike = ends or (facet.left == before.left and facet.left in _BEFORE_MEASURES)
    return facet.sentence == before.sentence and alike


def shares_unit(facet: Facet, behind: Facet, text: str) -> bool:
    """Whether a bare numeral is joined to the measure behind it: "24 and 17 years"."""
    a, b = facet.figure, behind.figure
    bare = a.kind in ("count", "other") and not (a.unit or a.harm or facet.head)
    return bare and b.text[:1].isdigit() and text[a.end : b.start] in (" and ", " or ")


MEASURES: frozenset[Kind] = frozenset({"money", "percent", "duration", "distance", "rate"})
_BEFORE_MEASURES = frozenset("to for by from at of after with".split())
_AMOUNT = 100
"""The least that is told as an amount without its currency."""
