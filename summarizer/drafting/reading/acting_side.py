"""Which side acts in a verb: the state's or an armed one, by the nearest noun that names it."""

from collections.abc import Iterable, Sequence

from summarizer.drafting.lexicon.actors import ACTOR_NOUNS, ARMED_SIDE, STATE_SIDE
from summarizer.text.lexicon.speakers import REBEL_ARMIES


def side_before(words: Sequence[str], index: int) -> str:
    """The side that acts in the verb at `index`, by the nearest noun before it that names one; in a passive, behind "by"."""
    stretch = range(index - 1, max(-1, index - _SIDE), -1)
    if index and words[index - 1] in _BEING:
        by = next((k for k in range(index + 1, min(len(words), index + _SIDE)) if words[k] == "by"), 0)
        if not by:
            return _OTHER.get(_side(words, stretch), "") if words[index] in _EXPELLED else _side(words, stretch)
        stretch = range(by + 1, min(len(words), by + _SIDE // 2))
    return _side(words, stretch)


_SIDE = 16  # words on either side of a verb in which a side stands
_BEING = frozenset("is are was were be been being".split())
_EXPELLED = frozenset("driven ousted expelled pushed forced".split())
_OTHER = {"armed": "state", "state": "armed"}


def _side(words: Sequence[str], stretch: Iterable[int]) -> str:
    """The side of the first noun of the stretch that names one."""
    for i in stretch:
        kind = ACTOR_NOUNS.get(words[i])
        if kind == "state_forces" and not REBEL_ARMIES.isdisjoint(words[max(0, i - 2) : i]):
            return "armed"
        if kind in ARMED_SIDE:
            return "armed"
        if kind in STATE_SIDE:
            return "state"
    return ""
