"""Whether another number of the source stands in the claim's very place, in its words, or is the whole the claim names beside its part."""

from collections.abc import Sequence

from summarizer.checks.comparing.lattice import Judgement
from summarizer.checks.reading.facet import Facet

_PLACE = 3
"""Words behind a number that make its place."""


def whole_beside(claim: Facet, verdict: Judgement) -> bool:
    """Whether the rival is the whole that the claim itself names behind its part: "8,000 of the 35,000"."""
    rival = verdict.rival
    whole = rival is not None and rival.source.quantity in claim.beside
    return whole and claim.tail.startswith((" of the ", " of its ", " of their ", " of a "))


def place_of_rival(claim: Facet, verdict: Judgement) -> bool:
    """Whether another number counts the claim's very things, in its words, and the claim's counts them nowhere."""
    rival = verdict.rival
    if claim.figure.kind != "count" or claim.headline or rival is None or rival.counted != "same" or claim.figure.harm:
        return False
    words = claim.after[:2]
    return len(words) > 1 and words == rival.source.after[:2] and all(p.counted != "same" for p in verdict.same)


def place_taken(claim: Facet, verdict: Judgement, added: Sequence[Facet]) -> bool:
    """Whether another number stands right before the claim's own words, and is none of those added up to the claim's:
    "four points behind the leaders"."""
    rival = verdict.rival
    if rival is None or claim.figure.unit != rival.source.figure.unit or claim.figure.qualifier != "exact":
        return False
    if (rival.source.value or 0) < (claim.value or 0) and any(f is rival.source for f in added):
        return False
    return len(claim.after) >= _PLACE and claim.after[:_PLACE] == rival.source.after[:_PLACE]
