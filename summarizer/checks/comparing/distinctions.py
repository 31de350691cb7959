"""Words of a claim that tell two numbers of the source apart: where all of them speak for the other, the claim took the wrong one.

"41 people died in the home in Harra", where the source has 41 found at Sorn and twelve dead in a home in Harra. What the two
numbers have in common says nothing, so words that a claim puts otherwise than the source do no harm.
"""

from collections.abc import Collection, Sequence

from summarizer.checks.comparing.compare import grade
from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.schemas.terms import Kind

_ENOUGH = 1.4
"""What the words for the other number must weigh, counted in words that the source uses once."""
_IN_NAMES: frozenset[Kind] = frozenset({"ordinal", "date", "time", "designation"})
_ROOT = 5
"""Letters at the start that make two words kin: "inspector" and "inspected"."""


def told_of_another(claim: Facet, own: Sequence[Facet], index: SourceIndex) -> Facet | None:
    """The number of the source for which all the claim's telling words speak; `own` are the source's figures of the claim's number."""
    words = claim.portion.all
    if not own or not words or claim.score or claim.result or claim.figure.kind in _IN_NAMES:
        return None
    for other in index.of_kind(claim.figure.kind)[:MOST]:
        if other.value in (None, claim.value) or other.unit != claim.figure.unit or other.score or other.result:
            continue
        if (
            words.isdisjoint(other.portion.all)
            or (other.figure.bond and other.figure.bond.implied)
            or _bare(other, own)
        ):
            continue
        if (
            not grade(claim, other).clash
            and _speak_for(claim, other, own, index)
            and all(
                _exchanged(claim, f, other, own) for f in claim.told_of(other.value) if f.sentence == claim.sentence
            )
        ):
            return other
    return None


def _exchanged(claim: Facet, told: Facet, other: Facet, own: Sequence[Facet]) -> bool:
    """Whether the claim's sentence gives each of two numbers the words that the source gives the other one."""
    mine = frozenset[str]().union(*(f.portion.all for f in own))
    crossed = (told.portion.own - claim.portion.own) & (mine - other.portion.all)
    return bool(crossed) and not claim.portion.own.isdisjoint(other.portion.all - mine)


def _bare(other: Facet, own: Sequence[Facet]) -> bool:
    """Whether a number stands without what it counts, and in no sentence of the others: it may be anything."""
    if other.figure.kind != "count" or other.head or other.figure.harm:
        return False
    return all(f.sentence != other.sentence for f in own)


def _speak_for(claim: Facet, other: Facet, own: Sequence[Facet], index: SourceIndex) -> bool:
    """Whether the claim's words that tell the two apart are many, and all stand with the other."""
    words = claim.portion.all - {claim.noun}
    if any(f.head is None or f.noun == other.noun for f in own):
        words -= {other.noun} | other.qualities
    beside = any(f.sentence == other.sentence for f in own)
    theirs = other.portion.own if beside else other.portion.all
    for_other = words & theirs
    if index.weigh(for_other) < _ENOUGH * index.rarest:
        return False
    reach = frozenset[str]().union(*(_reach(f, other, index) for f in own))
    for_other = frozenset(w for w in for_other if not _kin(w, reach))
    if index.weigh(for_other) < _ENOUGH * index.rarest or any(_tied(claim, f, other) for f in own):
        return False
    mine = frozenset[str]().union(*(f.portion.own if beside else f.portion.all for f in own))
    held = theirs if beside else theirs | index.sentences[other.sentence - 1]
    return not any(_kin(w, mine) and not _kin(w, held) for w in words)


def _reach(facet: Facet, other: Facet, index: SourceIndex) -> frozenset[str]:
    """All words that may tell of a figure: its portion, and where the other stands elsewhere its sentence and those around it."""
    if facet.sentence == other.sentence:
        return facet.portion.all
    near = (n for n in (facet.sentence - 1, facet.sentence + 1) if 1 <= n <= len(index.sentences))
    return facet.portion.all.union(
        index.sentences[facet.sentence - 1], *(index.sentences[n - 1] for n in near if n != other.sentence)
    )


def _tied(claim: Facet, facet: Facet, other: Facet) -> bool:
    """Whether what the claim counts, or the word right beside its number, is the source figure's and not the other's."""
    counts = claim.noun is not None or (claim.figure.kind == "count" and claim.figure.harm is None)
    if counts and claim.noun == facet.noun and _counted(other) not in (None, claim.noun):
        return True
    if claim.last is not None and claim.last == facet.last != other.last:
        return True
    behind, theirs, others = (_behind(f) for f in (claim, facet, other))
    return behind is not None and behind == theirs != others


def _counted(facet: Facet) -> str | None:
    """What a number counts; of a whole that parts are told of ("one of its five mills") the word behind it."""
    return facet.noun or (facet.after[0] if facet.after and facet.left in _OF_A_WHOLE else None)


_OF_A_WHOLE = frozenset("the its their his her our".split())


def _behind(facet: Facet) -> str | None:
    """The first telling word behind a number and what it counts."""
    return next((w for w in facet.after[:2] if w != facet.noun), None)


def _kin(word: str, words: Collection[str]) -> bool:
    """Whether the word, or one that begins as it does, is among the words."""
    return word in words or (len(word) >= _ROOT and any(w.startswith(word[:_ROOT]) for w in words))
