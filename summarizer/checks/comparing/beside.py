"""Numbers that the checked text states itself, each with its words: they stand for themselves, not for another number's place."""

from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet


def told_beside(claim: Facet, source: Facet, index: SourceIndex) -> bool:
    """Whether the checked text states the source's number too, in words that fit it better than the claim's."""
    return any(
        _fits(f, claim, source, index) > _fits(claim, f, source, index)
        for f in claim.told
        if f.value == source.value and f is not claim
    )


def _fits(one: Facet, other: Facet, source: Facet, index: SourceIndex) -> float:
    """How much the words that tell of the one figure and not of the other tell of the source's."""
    return index.weigh((one.portion.all - other.portion.all) & source.portion.all)
