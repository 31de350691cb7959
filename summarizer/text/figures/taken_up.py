"""People counted first and harmed a sentence later: "four insurgents opened fire; troops shot back, killing the insurgents"."""

from collections.abc import Sequence

from summarizer.schemas.records import Figure
from summarizer.text.lexicon.people import PERSON_NOUNS

REACH = 3
"""Sentences over which "the insurgents" takes up a count of insurgents."""
_BACK = 24  # figures looked back at: keeps the work linear
_HARMS = frozenset(("killed", "injured", "detained", "abducted"))
_TWO = 2


def take_up_counted(before: Sequence[Figure], own: Sequence[Figure]) -> None:
    """Give the harm of "the insurgents" or "both" to the count that it takes up; the words themselves count nobody anew."""
    for at, figure in enumerate(own):
        if figure.harm in _HARMS and _takes_up(figure):
            told = _counted_before(figure, [*before[-_BACK:], *own[:at]])
            if told is not None and told.bond is not None and figure.bond is not None:
                told.harm = figure.harm
                told.bond.agent, told.bond.told_in = figure.bond.agent, figure.bond.sentence
                figure.harm = None


def _takes_up(figure: Figure) -> bool:
    """Whether the words are no more than "both", "the insurgents" or "both men"."""
    if figure.bond is None or not figure.bond.implied or figure.bond.modality != "asserted" or figure.relation:
        return False
    words = figure.text.lower().split()
    if len(words) == 1:
        return words == ["both"]
    return len(words) == _TWO and words[0] in ("the", "both") and figure.best != 1


def _counted_before(figure: Figure, before: Sequence[Figure]) -> Figure | None:
    """The count of the same people just before, of whom no harm was told yet; None where there is none or they are told."""
    both = figure.text.lower().startswith("both")
    assert figure.bond is not None
    for told in reversed(before):
        bond = told.bond
        if bond is None or figure.bond.sentence - bond.sentence > REACH:
            return None
        same = bond.head == figure.bond.head if figure.bond.head else bond.head in PERSON_NOUNS
        if not same or told.kind != "count" or (both and told.best != _TWO and not told.harm):
            continue
        free = told.harm is None and not bond.implied and told.relation is None and bond.modality == "asserted"
        return told if free and told.unit is None else None
    return None
