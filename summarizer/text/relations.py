"""How a figure stands to another one of the same text: part of it, added to it, or in its place."""

from collections.abc import Sequence

from summarizer.schemas.records import Figure

ADDING = frozenset("another further additional more other others extra".split())
WINDOW = 40
"""Figures looked back at."""


def relate(before: Sequence[Figure], own: Sequence[Figure]) -> None:
    """Set relation and part_of of the figures `own` of one sentence; `before` are those of the sentences before it."""
    for k, figure in enumerate(own):
        if figure.harm is None or figure.relation is not None:
            continue
        words = set(f"{figure.text} {figure.counted or ''}".lower().split())
        if words & ADDING:
            earlier = _earlier(before, own[:k], figure)
            if earlier is not None:
                figure.relation, figure.part_of = "adds_to", earlier.start


def _earlier(before: Sequence[Figure], own: Sequence[Figure], figure: Figure) -> Figure | None:
    """The last figure of the same harm before `figure`, in its sentence or the one before."""
    assert figure.bond is not None
    for other in reversed([*before[-WINDOW:], *own]):
        if other.bond is None or other.bond.sentence < figure.bond.sentence - 1:
            break
        if other.harm == figure.harm and other.relation != "part_of":
            return other
    return None
