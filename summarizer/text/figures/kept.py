"""What is kept of the figures of a whole text: nobody told twice by a pronoun, and background only beside what is news."""

from collections.abc import Sequence

from summarizer.schemas.records import Figure
from summarizer.text.figures.updates import WINDOW


def drop_known(figures: Sequence[Figure]) -> list[Figure]:
    """The figures without pronouns that take up somebody whose harm is told already."""
    kept: list[Figure] = []
    for figure in figures:
        bond = figure.bond
        if bond is not None and bond.victims_end is not None and bond.victims_end < figure.start and bond.implied:
            known = any(
                f.harm == figure.harm
                and f.bond is not None
                and f.bond.implied
                and f.best == 1
                and f.bond.head == bond.head
                for f in kept[-WINDOW:]
            )
            if known:
                continue
        kept.append(figure)
    return kept


def settle_background(figures: Sequence[Figure]) -> None:
    """A deed told as background to another harm is history; told alone, it is what the report is about."""
    known = any(f.harm and f.bond and f.bond.modality == "asserted" and f.qualifier != "none_reported" for f in figures)
    for figure in figures:
        if figure.bond and figure.bond.modality == "background":
            figure.bond.modality = "past" if known else "asserted"
