"""The outcomes of comparing a claim's figure with all the figures of the source, worst to best."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarizer.checks.align import SourceIndex
from summarizer.checks.bounds import Change, gentlest
from summarizer.checks.compare import Pair, grade
from summarizer.checks.facets import Facet

_HARM = {"same": 3.0, "compatible": 1.5, "open": 0.0, "other": -4.0}
_COUNTED = {"same": 2.0, "compatible": 1.0, "open": 0.3, "other": -2.0}
_KIND = {"same": 0.5, "compatible": 0.0, "open": -0.5, "other": -5.0}
_AROUND, _NEAR = 3.0, 2.0

ENOUGH = 0.0
"""Fit from which a figure of the same number vouches for the claim."""
MARGIN = 2.5
"""How much better another number must fit the claim's place to cast doubt on the claimed one."""


def fit(pair: Pair) -> float:
    """How well the source figure suits the claim's place, whatever its number."""
    return (
        _HARM[pair.harm] + _COUNTED[pair.counted] + _KIND[pair.kind] + _AROUND * pair.around + _NEAR * pair.near
    )


@dataclass(slots=True)
class Judgement:
    """What the source says to one claim figure."""

    claim: Facet
    same: list[Pair] = field(default_factory=list)
    """Pairs of the same number, the best fit first."""
    rival: Pair | None = None
    """The best fitting figure of another number."""
    change: Change | None = None
    supported: bool = False


def pair(claim: Facet, source: Facet, index: SourceIndex) -> Pair:
    """The pair with its context shares."""
    graded = grade(claim, source)
    graded.around = index.overlap(claim.around, source.sentence)
    near = index.weigh(claim.near)
    graded.near = index.weigh(claim.near & source.near) / near if near else 0.0
    return graded


def judge(claim: Facet, index: SourceIndex) -> Judgement:
    """Compare with every figure of the source that could stand for the claim's."""
    value = claim.value
    same = [pair(claim, s, index) for s in index.by_value.get(value, ())] if value is not None else []
    same.sort(key=fit, reverse=True)
    out = Judgement(claim, same)
    rivals = [
        pair(claim, s, index)
        for s in index.facets
        if s.value is not None and s.value != value and s.figure.kind == claim.figure.kind
    ]
    if rivals:
        out.rival = max(rivals, key=fit)
    if same:
        best = fit(same[0])
        out.supported = best >= ENOUGH and (out.rival is None or fit(out.rival) - best < MARGIN)
        near = [p for p in same if fit(p) >= best - 1.0]
        out.change = gentlest(claim.figure.qualifier, (p.source.figure.qualifier for p in near))
    return out


def numbers(pairs: Sequence[Pair]) -> list[int]:
    """Sentence numbers of the source figures, the best first."""
    return [p.source.sentence for p in pairs]
