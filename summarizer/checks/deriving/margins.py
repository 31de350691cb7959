"""Margins of victory: numbers that no count of other things can vouch for."""

from collections.abc import Sequence

from summarizer.checks.comparing.compare import Pair
from summarizer.checks.reading.facet import Facet

_WON = frozenset("win wins won victory defeat loss triumph".split())
_BEAT = frozenset("beat beats beating beaten won win wins victory lost lose loses defeat defeated defeats".split())


def is_margin(claim: Facet) -> bool:
    """Whether the number tells by how much somebody won: "beat Orvel by seven wickets", "a five-wicket win"."""
    if claim.figure.kind != "count" or claim.head is None or claim.people is not None:
        return False
    by = claim.left == "by" and not _BEAT.isdisjoint(claim.words)
    return by or (bool(claim.raw) and "-" in claim.raw and not _WON.isdisjoint(claim.raw[-3:]))


def margin_elsewhere(claim: Facet, same: Sequence[Pair]) -> bool:
    """Whether the source has the number of a margin, of other things alone."""
    return bool(same) and is_margin(claim) and all(p.counted not in ("same", "compatible") for p in same)
