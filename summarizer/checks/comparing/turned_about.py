"""Who did it to whom: "rebels killed five soldiers" is not "soldiers killed five rebels"."""

from collections.abc import Sequence

from summarizer.checks.comparing.compare import Pair
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import STOP, stem
from summarizer.patterns import late

_WORD = late(r"[^\W\d_]+")


def turned_about(claim: Facet, same: Sequence[Pair]) -> Pair | None:
    """The pair of one harm in which the claim's victims are the source's doers, and its doers the source's victims.

    None where any figure of the number may be the claim's own: done by its doers, or by nobody named to its victims.
    """
    doers, victims = _doers(claim), _victims(claim)
    if not doers or not victims or not claim.figure.harm:
        return None
    turned = None
    for p in same:
        if p.harm != "same":
            continue
        theirs = _doers(p.source)
        if not theirs.isdisjoint(doers) or (not theirs and p.counted != "other"):
            return None
        if not doers.isdisjoint(_victims(p.source)) and not victims.isdisjoint(theirs):
            turned = turned or p
    return turned


def _doers(facet: Facet) -> frozenset[str]:
    bond = facet.figure.bond
    return _stems(bond.agent) if bond and bond.agent else frozenset()


def _victims(facet: Facet) -> frozenset[str]:
    bond = facet.figure.bond
    return _stems((facet.figure.counted or "") + " " + ((bond.victims if bond else None) or ""))


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(w) for w in _WORD.findall(words.lower()) if w not in STOP)
