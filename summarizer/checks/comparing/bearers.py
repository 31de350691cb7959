"""Whose age the source says a number is: where it is somebody else's, and the person of the claim has another, the two were mixed up."""

import re
from collections.abc import Sequence

from summarizer.checks.lexicon.people import person_class
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import stem
from summarizer.patterns import late

_MOST = 50
"""Ages of a source looked at."""
_MOST_FIGURES = 300
"""Figures of a source looked at for ages; a report has fewer."""
_ANYBODY = frozenset(
    stem(w)
    for w in "man woman boy girl child person people teenager youth male female old year aged age toddler baby infant".split()
)
"""Nouns that tell nobody apart."""


def _telling(bearer: Sequence[str]) -> frozenset[str]:
    return frozenset(stem(word.lower()) for word in bearer) - _ANYBODY


def other_bearer(claim: Facet, index: SourceIndex) -> tuple[Facet, Facet | None] | None:
    """The source's age of this number and the age it gives the claim's person instead; None where they need not clash."""
    mine = _telling(claim.bearer)
    if not claim.bearer or claim.value is None or claim.headline:
        return None
    same = [f for f in index.by_value.get(claim.value, [])[:_MOST] if f.figure.kind == "age" or f.bearer]
    if not same or not all(f.bearer for f in same):
        return None
    if not mine:
        if not _ACCUSED.isdisjoint(claim.trail) and all(_VICTIM.search(index.text_before(f.figure)) for f in same):
            return same[0], None
        ages = [
            f
            for f in index.facets[:_MOST_FIGURES]
            if (f.bearer or f.figure.kind == "age") and f.value is not None and f.value != claim.value
        ]
        did = _who_did(claim, same, ages)
        return (same[0], did) if did is not None else None
    own_words = frozenset[str]().union(*(_telling(f.bearer) for f in same))
    namesakes = mine & own_words and all(_telling(f.bearer) - mine for f in same)
    likest = max(len(mine & _telling(f.bearer)) for f in same)
    others = [f for f in index.facets[:_MOST_FIGURES] if f.bearer and f.value is not None and f.value != claim.value]
    best = max(others, key=lambda f: len(mine & _telling(f.bearer)), default=None)
    if namesakes and (given := mine - own_words):  # "Lena Karn" of Josef Karn, 71, and his wife, Lena, 68
        other = next((f for f in others if not given.isdisjoint(_telling(f.bearer))), None)
        return (same[0], other) if other else None
    if best is not None and len(mine & _telling(best.bearer)) > likest:
        return same[0], best
    did = _who_did(claim, same, others)
    if did is not None:
        return same[0], did
    apart = likest == 0 and all(_introduced_apart(claim, f, index) or _both_named(claim, f, index) for f in same)
    return (same[0], None) if apart else None


def _both_named(claim: Facet, other: Facet, index: SourceIndex) -> bool:
    """Whether the two are people of different names, of whom the source names both."""
    one, two = _name(claim.bearer), _name(other.bearer)
    return bool(one and two) and one.isdisjoint(two) and all(index.knows(stem(word)) for word in one)


def _name(bearer: Sequence[str]) -> frozenset[str]:
    """The words of the name that a bearer ends with."""
    return frozenset(w.lower() for w in bearer if w[0].isupper()) if bearer and bearer[-1][0].isupper() else frozenset()


_ACCUSED = frozenset(stem(w) for w in "accused charged jailed arrested sentenced convicted trial".split())
_VICTIM = late(
    r"\b(?:killing|murdering|stabbing|attacking|shooting|raping|kidnapping|robbing|(?:murder|killing|death|rape|stabbing) of)(?: (?:an?|the|his|her))? $"
)
"""Words before the age of somebody harmed: "denies killing 71-year-old"."""


def _who_did(claim: Facet, same: Sequence[Facet], others: Sequence[Facet]) -> Facet | None:
    """The age in the sentence that tells what the claim's person did, where no sentence of the claimed age tells of it."""
    deed = {word for word in claim.trail[:5] if word not in _ANYBODY}
    if len(deed) < _DEED or any(not deed.isdisjoint(f.around) for f in same):
        return None
    return next((f for f in others if len(deed & f.around) >= _DEED), None)


_DEED = 2
"""Words that tell what somebody did."""


def _introduced_apart(claim: Facet, other: Facet, index: SourceIndex) -> bool:
    """Whether the source brings in the claim's person and the other one each as somebody new: "a captain of 34 ... a shepherd"."""
    one, two = claim.bearer[-1], other.bearer[-1]
    if not one.islower() or not two.islower() or person_class(one) in (None, person_class(two)):
        return False
    new = re.compile(rf"\ban? (?:[a-z-]+ )?{re.escape(one)}\b", re.IGNORECASE)
    return index.text_before(other.figure, 3).lower().endswith(("a ", "an ")) and any(
        new.search(d.text) for d in index.bundle.documents
    )
