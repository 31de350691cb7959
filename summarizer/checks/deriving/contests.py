"""What a vote or a score says without printing it: the majority of "88 to 61", how many voted, how many points fell."""

from decimal import Decimal

from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import stem

_MARGIN = frozenset(map(stem, ("majority", "margin", "lead", "ahead")))
"""Words of a claim that ask how far apart the two sides are."""
_ALL = frozenset(map(stem, ("voted", "vote", "votes", "cast", "took", "taking", "part", "judges", "scored", "goals")))
"""Words of a claim that tell of both sides together."""
_ABSTAINED = frozenset(map(stem, ("abstained", "abstaining", "abstentions", "abstention")))


def contested(claim: Facet, index: SourceIndex) -> Derivation | None:
    """How the number follows from the two numbers of one vote or match, or None."""
    value = claim.value
    if value is None or value < 1 or claim.figure.kind not in ("count", "other") or claim.score is not None:
        return None
    apart, whole = not _MARGIN.isdisjoint(map(stem, claim.raw)), not _ALL.isdisjoint(claim.near)
    if not apart and not whole:
        return None
    seen: set[tuple[int, int]] = set()
    for facet in index.facets[:MOST]:
        if facet.score is None or facet.score in seen:
            continue
        seen.add(facet.score)
        low, high = facet.score
        if apart and high - low == value:
            return Derivation("FIG112", f"the margin of {high} to {low}", (facet,))
        if whole and low + high + _abstained(facet, index) == value:
            return Derivation("FIG112", f"all of {high} to {low}", (facet,))
    return None


def _abstained(score: Facet, index: SourceIndex) -> Decimal:
    """How many stayed out of a vote, by its own sentence."""
    return sum(
        (
            f.value or Decimal(0)
            for f in index.of_kind("count")[:MOST]
            if f.sentence == score.sentence and f.score is None and not _ABSTAINED.isdisjoint(f.near)
        ),
        Decimal(0),
    )
