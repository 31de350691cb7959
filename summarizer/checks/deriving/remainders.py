"""Sums and differences that the claim's own words ask for: so many more than last year, killed or wounded, left over.

The claim says which operation it made ("more than", "remain", "killed or wounded"), so that few figures come into
question: two of one sort, side by side in the report.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from summarizer.checks.comparing.compare import harm_grade
from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.deriving.derived import POOL
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import stem
from summarizer.patterns import late
from summarizer.schemas.terms import Harm
from summarizer.text.grammar.word_classes import HARM_VERBS
from summarizer.text.lexicon.harm_nouns import STATES

_NEAR = 2
"""Sentences that the dead and the wounded of one event may lie apart."""
_COMPARED = frozenset("more fewer less higher lower above below".split())
_LEFT = frozenset(
    "left remain remains remained remaining still stayed stay kept keep rest other others without".split()
)
"""Words of a claim that tell what is left of a whole."""
_SAVED = frozenset(map(stem, ("survived", "survivors", "alive", "rescued", "saved", "escaped")))
"""Stems by which a part of the people lived: the others did not, where the claim says so."""
_OF_WHOLE = late(
    r" of (?:the |its |their |his |her |all |all the |an? |\w+['’]s? )?(?:\w+ )?(?:total of )?", re.IGNORECASE
)
"""Between a part and its whole: "24 of its 83 aircraft"."""


def remainder(claim: Facet, index: SourceIndex) -> Derivation | None:
    """How the number follows from two figures by the operation that the claim names."""
    value = claim.value
    if value is None or value <= 0 or claim.figure.kind not in ("count", "other", "money", "percent"):
        return None
    if "or" in claim.words and len(harms := _harms_told(claim)) == _TWO and (both := _either(value, harms, index)):
        return both
    if claim.figure.harm == "casualties_unspecified":
        return _dead_and_hurt(value, index)
    return (
        _more_than(claim, value, index)
        or _left_over(claim, value, index)
        or _compared_with(claim, value, index)
        or _the_rest(claim, value, index)
    )


def _dead_and_hurt(value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "37 killed or wounded" of 15 killed and another 22 wounded."""
    dead = [f for f in index.facets[:MOST] if f.figure.harm == "killed" and _whole(f)][:POOL]
    hurt = [f for f in index.facets[:MOST] if f.figure.harm == "injured" and _whole(f)][:POOL]
    for a in dead:
        for b in hurt:
            if abs(a.sentence - b.sentence) <= _NEAR and (a.value or 0) + (b.value or 0) == value:
                return Derivation("FIG112", f"the sum of {a.figure.text} killed and {b.figure.text} hurt", (a, b))
    return None


_TWO = 2


def _harms_told(claim: Facet) -> list[Harm]:
    """The harms that the words of a claim tell, in the order of their names."""
    verbs = {HARM_VERBS[w].harm for w in claim.words if w in HARM_VERBS}
    return sorted(verbs | {STATES[w] for w in claim.words if w in STATES})


def _either(value: Decimal, harms: list[Harm], index: SourceIndex) -> Derivation | None:
    """ "35 killed or captured" of 14 killed and 21 captured: a whole of each harm, told close to each other."""
    one, two = ([f for f in index.facets[:MOST] if f.figure.harm == harm and _whole(f)][:POOL] for harm in harms)
    for a in one:
        for b in two:
            if abs(a.sentence - b.sentence) <= _NEAR and (a.value or 0) + (b.value or 0) == value:
                return Derivation(
                    "FIG112", f"the sum of {a.figure.text} {harms[0]} and {b.figure.text} {harms[1]}", (a, b)
                )
    return None


def _whole(facet: Facet) -> bool:
    bond = facet.figure.bond
    return bool(facet.value) and facet.figure.relation != "part_of" and bond is not None and bond.modality == "asserted"


def _more_than(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "32 more than last year" of 86 this year and 54 last year."""
    if "than" not in claim.raw or _COMPARED.isdisjoint(claim.raw):
        return None
    for a, b in _side_by_side(index):
        bare = b.head is None and b.figure.harm is None  # "86 this year, against 54 last year"
        alike = (bare or a.figure.harm == b.figure.harm) and harm_grade(claim, a) != "other"
        same_thing = b.noun is None or a.noun == b.noun
        if alike and same_thing and a.figure.unit == b.figure.unit and abs((a.value or 0) - (b.value or 0)) == value:
            return Derivation("FIG112", f"the difference of {a.figure.text} and {b.figure.text}", (a, b))
    return None


def _compared_with(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "33,000 a year ago" of "26,000 people, 7,000 fewer than a year ago"."""
    for a, b in _side_by_side(index):
        behind = _MORE_OR_LESS.match(index.text_after(b.figure))
        if behind is None or harm_grade(claim, a) == "other":
            continue
        step = (b.value or 0) if behind[1].lower() in ("fewer", "less", "lower", "below") else -(b.value or 0)
        if (a.value or 0) + step == value:
            return Derivation(
                "FIG112", f"the {'sum' if step > 0 else 'difference'} of {a.figure.text} and {b.figure.text}", (a, b)
            )
    return None


_MORE_OR_LESS = late(r" (more|fewer|less|higher|lower|above|below)\b(?: than)? ", re.IGNORECASE)


def _left_over(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "59 aircraft are left" of "24 of its 83 aircraft", "390,000 still wait" of 640,000 of which 250,000 do not."""
    died = claim.figure.harm == "killed"
    if _LEFT.isdisjoint(claim.words) and not died:
        return None
    for a, b in _side_by_side(index):
        if abs((a.value or 0) - (b.value or 0)) != value or (died and _SAVED.isdisjoint(b.trail)):
            continue
        of_whole = _OF_WHOLE.fullmatch(index.text_between(a.figure, b.figure)) is not None
        of_them = index.text_after(b.figure, 9).lower().startswith((" of them", " of those", " of which"))
        if (of_whole or of_them) and a.figure.harm == b.figure.harm:
            low, high = sorted((a, b), key=lambda f: f.value or 0)
            return Derivation("FIG112", f"{high.figure.text} without {low.figure.text}", (a, b))
    return None


def _the_rest(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "300 go abroad" of "900 jobs will go: 500 in Orvel, 100 in Tessara and the rest abroad"."""
    if _REST.isdisjoint(index.bundle.words):
        return None
    counts = [f for f in index.of_kind("count")[:MOST] if f.value and not (f.figure.bond and f.figure.bond.implied)]
    for at, last in enumerate(counts):
        behind = _AND_THE_REST.match(index.text_after(last.figure, 120))
        if behind is None or claim.around.isdisjoint(map(stem, behind[1].lower().split())):
            continue
        for first in range(at - 1, max(-1, at - 1 - _BACK), -1):
            whole = counts[first]
            parts = [
                f for f in counts[first + 1 : at + 1] if f.noun in (None, whole.noun) and f.left not in _OF_A_WHOLE
            ]
            if parts and (whole.value or 0) - sum(f.value or 0 for f in parts) == value:
                return Derivation("FIG112", f"the rest of {whole.figure.text}", (whole, *parts))
    return None


_REST = frozenset(("rest", "remainder"))
_AND_THE_REST = late(r"[^.;\d]*?\bthe (?:rest|remainder)\b([^.;\d]{3,60})")
_OF_A_WHOLE = frozenset("the its their his her our".split())
_BACK = 6
"""Figures between a whole and its last part at most."""


def _side_by_side(index: SourceIndex) -> Iterator[tuple[Facet, Facet]]:
    """Neighbouring figures of one kind in one sentence."""
    for kind in ("count", "money", "percent"):
        facets = [f for f in index.of_kind(kind)[:MOST] if f.value and not (f.figure.bond and f.figure.bond.implied)]
        yield from (pair for pair in pairwise(facets) if pair[0].sentence == pair[1].sentence)
