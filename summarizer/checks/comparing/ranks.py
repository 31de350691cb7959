"""Places in a row: the third attack is not the second, whatever else the source calls second."""

from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.patterns import late

_STREAK = late(r"\b(?:in a row|running|consecutive|straight|successive)\b")
_ROW = "in a row"
_PARTS = frozenset(("half", "quarter", "period", "set", "leg"))
"""Things of which there is a first wherever there is a second."""
_TOLD = 0.6
"""Share of the claim's words from which on a sentence tells of the same."""


def other_rank(claim: Facet, index: SourceIndex) -> tuple[Facet, Facet] | None:
    """The source's figure of the claim's number, which ranks or counts something else, and the rank it gives the claim's thing."""
    if claim.figure.kind != "ordinal" or claim.headline or claim.value is None:
        return None
    mine = _ranked(claim)
    own = index.by_value.get(claim.value, [])[:MOST]
    if not mine or not own or any(not mine.isdisjoint((*f.after, *_ranked(f))) for f in own):
        return None
    others = (f for f in index.of_kind("ordinal")[:MOST] if f.value != claim.value and not mine.isdisjoint(_ranked(f)))
    other = next((f for f in others if index.overlap(claim.around, f.sentence) >= _TOLD), None)
    return (own[0], other) if other is not None else None


def _ranked(facet: Facet) -> frozenset[str]:
    """Stem of what a rank is given to, and whether it says how often in a row."""
    if facet.figure.kind != "ordinal":
        return frozenset()
    streak = (_ROW,) if _STREAK.search(facet.tail) or facet.left in ("successive", "straight", "consecutive") else ()
    return frozenset((*facet.after[:1], *streak)) - _PARTS
