"""Numbers behind a count that break it down: "nine people were killed, one in Orvel and eight in Talen"."""

from collections.abc import Sequence
from itertools import groupby

from summarizer.schemas.records import Figure
from summarizer.text.harm.echoes import ANYBODY

_TWO = 2
_OPEN = ANYBODY - {"man", "men"}


def break_down(text: str, own: Sequence[Figure]) -> None:
    """Make the bare numbers of a sentence that share the harm of a count before them parts of it, where they add up to it or
    follow it in apposition.

    People with a noun of their own ("nine men, three women") are further victims, unless they make up the "nine people" before them.
    """
    told = [f for f in own if f.harm and f.bond and f.bond.cue_start is not None and f.best is not None]
    if len(told) < _TWO:
        return
    for _, shared in groupby(told, key=_cue):
        whole, *parts = shared
        if not parts or whole.best is None or whole.relation is not None:
            continue
        if any(p.relation is not None or _adding(p) for p in parts):
            continue
        summed = sum(p.best for p in parts if p.best is not None)
        adds_up = len(parts) > 1 and summed == whole.best
        beside = summed <= whole.best and _beside(text, whole, parts[0])
        open_count = (
            whole.bond is not None and whole.bond.head in _OPEN
        )  # "nine people, five sailors and four children"
        if (adds_up and beside and open_count) or ((adds_up or beside) and not any(p.counted for p in parts)):
            for part in parts:
                part.relation, part.part_of = "part_of", whole.start


def _cue(figure: Figure) -> tuple[str | None, int | None]:
    return figure.harm, figure.bond.cue_start if figure.bond else None


def _adding(figure: Figure) -> bool:
    """ "Another", "two more": on top of the count."""
    return figure.bond is not None and figure.bond.adding


def _beside(text: str, whole: Figure, part: Figure) -> bool:
    """Whether a comma alone stands between the count, its people or its verb, and the number: no place or day of its own."""
    assert whole.bond is not None
    ends = [whole.end, whole.bond.victims_end or 0, (whole.bond.cue_start or 0) + len(whole.bond.cue or "")]
    last = max(end for end in ends if end <= part.start)
    return text[last : part.start].strip() == ","
