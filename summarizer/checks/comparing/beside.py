"""Numbers that the checked text states itself, each with its words: they stand for themselves, not for another number's place."""

from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet


def told_beside(claim: Facet, source: Facet, index: SourceIndex) -> bool:
    """Whether the checked text states the source's number too, in words that fit it better than the claim's, or as well and
    in the order in which the source has the two."""
    for f in claim.told_of(source.value):
        if f is not claim:
            theirs, mine = _fits(f, claim, source, index), _fits(claim, f, source, index)
            if theirs > mine or (theirs == mine and _in_order(f, claim, source, index)):
                return True
    return False


def _in_order(told: Facet, claim: Facet, source: Facet, index: SourceIndex) -> bool:
    """Whether a sentence of the checked text and one of the source have the two numbers in the same order."""
    if claim.value is None or told.sentence != claim.sentence:
        return False
    own = (f for f in index.by_value.get(claim.value, [])[:MOST] if f.sentence == source.sentence)
    return any((f.figure.start < source.figure.start) == (claim.figure.start < told.figure.start) for f in own)


MOST = 300
"""Figures of one number looked at."""


def _fits(one: Facet, other: Facet, source: Facet, index: SourceIndex) -> float:
    """How much the words that tell of the one figure and not of the other tell of the source's."""
    return index.weigh((one.portion.all - other.portion.all) & source.portion.all)
