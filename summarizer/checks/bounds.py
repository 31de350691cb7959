"""How the bound of a claim ("at least 12") stands to the bound of the source. Domain rules, section 3."""

from collections.abc import Iterable
from typing import Literal

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

_WEAKER = frozenset({("floor", "about"), ("ceiling", "about"), ("under", "about"), ("about", "under"), ("range", "about")})


def change(claim: Qualifier, source: Qualifier) -> Change:
    """What became of the source's bound on the way to the claim."""
    if claim == source:
        return "kept"
    a, b = _SIDE[claim], _SIDE[source]
    if a == b:
        return "changed" if (claim, source) == ("more_than", "at_least") else "weakened" if a == "floor" else "kept"
    if b == "exact":
        return "added"
    if a == "exact":
        return "lost"
    if {a, b} == {"ceiling", "under"}:
        return "weakened"
    return "weakened" if (b, a) in _WEAKER else "changed"


_ORDER: tuple[Change, ...] = ("kept", "weakened", "added", "lost", "changed")


def gentlest(claim: Qualifier, sources: Iterable[Qualifier]) -> Change | None:
    """The mildest change any of the source figures leaves open: one that gives the bound as claimed is enough."""
    changes = {change(claim, q) for q in sources}
    return next((c for c in _ORDER if c in changes), None)
