"""Which earlier toll a newer one takes the place of: "rose to eight", "raising an earlier toll of 87", "now says six"."""

from collections.abc import Sequence

from summarizer.patterns import late
from summarizer.schemas.records import Figure
from summarizer.text.lexicon.harms import OLDER, RISING

WINDOW = 40
"""Figures looked back at."""
_REPLACED = (*sorted(OLDER), *(f"{word} death" for word in sorted(OLDER)))
"""How the words before a replaced toll end: "an earlier", "the initial death"."""
_IN_FORCE = (None, "updates")
"""Relations of a count that may still be replaced."""
_NEAR = 50
"""Characters before a toll in which its verb stands."""
_NOW = " now "


def settle_update(text: str, figure: Figure, before: Sequence[Figure], near: Sequence[Figure]) -> bool:
    """Tie a toll that replaces another to that one; False where it is itself the one replaced by a figure of its sentence."""
    if _is_older(text, figure):
        newer = next((o for o in reversed(near) if o.harm == figure.harm and o.relation is None), None)
        if newer is not None:
            newer.relation, newer.part_of = "updates", figure.start
        figure.relation = None
        return False
    if _of_another_event(text, figure):
        return True
    told = (o for o in reversed(before[-WINDOW:]) if o.harm == figure.harm and _may_replace(text, figure, o))
    replaced = next(told, None)
    figure.part_of = replaced.start if replaced else None
    return True


def _of_another_event(text: str, figure: Figure) -> bool:
    """The toll is of an event that its words set apart: "the toll from a separate attack on the police rose to 41"."""
    lead = text[max(0, figure.start - _SET_APART) : figure.start].lower()
    return not _APART.isdisjoint(_SENTENCE.split(lead)[-1].split())


_SET_APART = 160
"""Characters before a toll in which its event stands."""
_SENTENCE = late(r"[.!?] ")
_APART = frozenset(("separate", "separately", "elsewhere", "another", "different"))


def put_anew(text: str, figure: Figure, before: Sequence[Figure]) -> None:
    """Let the count of a speaker who "now says" so take the place of his last one of that harm."""
    if figure.claimant is None or _NOW not in text[max(0, figure.start - _NEAR) : figure.start]:
        return
    speaker = figure.claimant.name.rsplit(" ", 1)[-1]
    told = (o for o in reversed(before[-WINDOW:]) if o.harm == figure.harm and o.relation in _IN_FORCE and o.claimant)
    last = next((o for o in told if o.claimant and o.claimant.name.rsplit(" ", 1)[-1] == speaker), None)
    if last is not None and figure.kind == last.kind == "count" and not (last.bond and last.bond.implied):
        figure.relation, figure.part_of = "updates", last.start


def _may_replace(text: str, figure: Figure, other: Figure) -> bool:
    """Whether the toll may take the place of `other`: one that rises, never of a larger one ("raised the toll to eight")."""
    if other.relation not in _IN_FORCE or (other.best == 1 and figure.best != other.best + 1):
        return False
    risen = not RISING.isdisjoint(text[max(0, figure.start - _NEAR) : figure.start].lower().split())
    return not (risen and exceeds(other, figure))


def _is_older(text: str, figure: Figure) -> bool:
    """The figure is the one replaced: "raising an earlier toll of 87"."""
    cue = figure.bond.cue_start if figure.bond else None
    return cue is not None and text[max(0, cue - 24) : cue].lower().rstrip().endswith(_REPLACED)


def exceeds(part: Figure, whole: Figure) -> bool:
    """Whether `part` states more people than `whole`, so that it cannot be a part of it."""
    return part.best is not None and whole.best is not None and part.best > whole.best
