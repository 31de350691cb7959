"""Figures whose noun or harm stands a little further off than the binder looks, as headlines and lists have it.

Each reading changes the figure as the checks compare it, never the figure that is published.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.patterns import late
from summarizer.schemas.records import Figure
from summarizer.text.document import Document

_LIST = late(r",? [\w’'-]+, ")
"""From a number to the second of the kinds it counts together: "500 Orvelians, Kadharis and Tessarans"."""
_CUT = late(
    r" of (?:its|their|his|her|our|the)(?: [A-Z][\w’'-]+){1,3}(?: [a-z-]+)? |[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\d{1,2}th)-",
    re.ASCII,
)
"""From a number to its noun, over a name or a school year: "44 of its Orvelian peacekeeping troops", "three fourth-graders"."""
_TOLL = late(
    r"\bdeath toll\b[^.;:!?]{0,160} (?:is|at|was|of|to|past|hits?|reache[sd]|tops?|topped)(?: now| well| nearly| about| over| at least| more than)? $",
    re.IGNORECASE,
)
_REACH = 200


def joined_figures(document: Document) -> list[Figure]:
    """The text's figures, each with the harm and the noun that its sentence gives it."""
    figures = list(document.figures)
    for i, figure in enumerate(figures):
        if figure.kind not in ("count", "other") or figure.bond is None or figure.bond.implied:
            continue
        if (whole := _cut_noun(figure, figures[i + 1 : i + 4], document.text)) is not None:
            figures[i] = whole
        elif _counts_a_list(figure, figures[i + 1 : i + 3], document.text):
            figures[i] = replace(figure, counted=None, bond=replace(figure.bond, head="people"))
        elif figure.harm is None and figure.bond.head is None and _ends_a_toll(figure, document.text):
            figures[i] = replace(figure, kind="count", harm="killed")
    return figures


def _cut_noun(figure: Figure, following: Sequence[Figure], text: str) -> Figure | None:
    """The figure bound to a noun behind a name or an ordinal, which was read as counted by no number."""
    if figure.harm is not None or figure.bond is None:
        return None
    for noun in following:
        bond = noun.bond
        if (
            bond
            and bond.implied
            and bond.sentence == figure.bond.sentence
            and _CUT.fullmatch(text, figure.end, noun.start)
        ):
            return replace(
                figure, kind="count", harm=noun.harm, counted=noun.counted, bond=replace(figure.bond, head=bond.head)
            )
    return None


def _counts_a_list(figure: Figure, following: Sequence[Figure], text: str) -> bool:
    """Whether three kinds of people and more follow the number, which counts them together."""
    if len(following) < 2 or figure.harm is None:
        return False
    second, third = following
    if not all(f.bond and f.bond.implied and f.harm == figure.harm for f in following):
        return False
    return _LIST.fullmatch(text, figure.end, second.start) is not None and text[second.end : third.start] in (
        ", ",
        " and ",
        ", and ",
    )


def _ends_a_toll(figure: Figure, text: str) -> bool:
    """Whether a bare number completes a sentence about a death toll: "the death toll of the fire that began on Monday is 31"."""
    first = max(0, figure.start - _REACH)
    return "toll" in text[first : figure.start].lower() and _TOLL.search(text, first, figure.start) is not None
