"""Numbers that a report sets against one another: 27% among men is not the rate among women."""

from collections.abc import Sequence

from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.lexicon.contrasts import ALIKE, OPPOSITE
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.patterns import late

_BREAK = late(r"[.,;:()]|\b(?:while|whereas|but)\b")
_WORD = late(r"[a-z]+")
_REACH = 80


def of_other_side(claim: Facet, own: Sequence[Facet], index: SourceIndex) -> Facet | None:
    """The number of the claim's side where the source gives the claim's own number to the other side."""
    sides = claim.words & OPPOSITE.keys()
    if not sides or not own or any(not claim.words.isdisjoint(OPPOSITE[w]) for w in sides):
        return None
    for word in sides:
        if not all(_tells(f, OPPOSITE[word], ALIKE[word], index) for f in own):
            continue
        near = {f.sentence for f in own}
        for f in index.of_kind(claim.figure.kind)[:MOST]:
            alike = f.figure.unit == claim.figure.unit and f.value not in (None, claim.value)
            if alike and f.sentence in near and _tells(f, ALIKE[word], OPPOSITE[word], index):
                return f
    return None


def _tells(facet: Facet, words: frozenset[str], but: frozenset[str], index: SourceIndex) -> bool:
    """Whether the clause before or right behind a figure has one of the words, and none of the others."""
    before = _BREAK.split(index.text_before(facet.figure, _REACH))[-1]
    clause = set(_WORD.findall(before.lower())) or set(_WORD.findall(_BREAK.split(index.text_after(facet.figure))[0]))
    return not words.isdisjoint(clause) and but.isdisjoint(clause)
