"""How the bound of a claim ("at least 12") stands to the bound of the source. Domain rules, section 3."""

from collections.abc import Iterable
from typing import Literal

from summarizer.schemas.records import Figure
from summarizer.schemas.terms import Qualifier

Change = Literal["kept", "lost", "added", "weakened", "changed"]
"""lost: the source bounds it, the claim does not · added: the other way round · weakened: another bound that says less
("at least 12" as "about 12") · changed: another bound that says something else ("at least" as "at most")."""

_SIDE: dict[Qualifier, str] = {
    "exact": "exact",
    "at_least": "floor",
    "more_than": "floor",
    "at_most": "ceiling",
    "fewer_than": "ceiling",
    "about": "about",
    "nearly": "under",
    "range": "range",
    "vague": "vague",
    "none_reported": "exact",
}

_SHARPER: frozenset[tuple[Qualifier, Qualifier]] = frozenset({("more_than", "at_least"), ("fewer_than", "at_most")})
"""Claim and source: the claim leaves out the number itself, which the source allows; the other way round it is implied."""

_WEAKER = frozenset(
    {("floor", "about"), ("ceiling", "about"), ("under", "about"), ("about", "under"), ("range", "about")}
)


def change(claim: Qualifier, source: Qualifier) -> Change:
    """What became of the source's bound on the way to the claim."""
    if claim == source:
        return "kept"
    a, b = _SIDE[claim], _SIDE[source]
    if a == b:
        return "changed" if (claim, source) in _SHARPER else "kept"
    if b == "exact":
        return "added"
    if a == "exact":
        return "lost"
    if {a, b} == {"ceiling", "under"}:
        return "weakened"
    return "weakened" if (b, a) in _WEAKER else "changed"


_ORDER: tuple[Change, ...] = ("kept", "weakened", "added", "lost", "changed")


def gentlest(claim: Figure, sources: Iterable[Figure]) -> Change | None:
    """The mildest change any of the source figures leaves open: one that gives the bound as claimed is enough."""
    changes = {_change(claim, source) for source in sources}
    return next((c for c in _ORDER if c in changes), None)


def _change(claim: Figure, source: Figure) -> Change:
    if source.qualifier == "range":  # "from 13 to 19" is at least 13 and at most 19
        if claim.qualifier == "at_least" and claim.low == source.low:
            return "kept"
        if claim.qualifier == "at_most" and claim.high == source.high:
            return "kept"
        if claim.qualifier == "fewer_than" and source.high is not None and claim.high in (source.high, source.high - 1):
            return "added"  # "under 60" leaves one out of "50 to 60"
        if claim.qualifier == "more_than" and source.low is not None and claim.low in (source.low, source.low + 1):
            return "added"
    return change(claim.qualifier, source.qualifier)
