"""What was done at other times than the report's event, which the sentence does not tell: "in recent attacks", "in a string of
raids that have killed 40", "the anniversary of the wreck which drowned 30". Neither day nor place carries over to it.
"""

from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.lexicon.speech import FINITE

_ROWS = frozenset("string series spate wave row spree succession rash week weeks month months day days".split())
"""What many attacks make together."""
_LINKED = frozenset("latest newest last part amid following after despite among one".split())
"""Words before such a row, by which the report's own event is set beside it."""
_PERFECT = frozenset(("has", "have", "had"))
_EARLIER = frozenset("recent previous past earlier prior".split())
_DEEDS = frozenset(
    "attacks raids bombings strikes assaults ambushes incidents clashes killings shootings explosions blasts massacres kidnappings "
    "operations battles protests".split()
)
_NEAR = 6  # tokens
_CLAUSE = 14  # tokens
_STOPS = frozenset((";", ":"))


def told_of_other_times(sheet: Sheet, offset: int) -> int:
    """Where the words stand that set what is told at `offset` in other times, as an offset; -1 where none do."""
    if _MARKS.isdisjoint(sheet.vocabulary):
        return -1
    at = min(sheet.token_at(offset), len(sheet.words) - 1)
    mark = _row_of_deeds(sheet.words, at)
    mark = mark if mark >= 0 else _anniversary(sheet.words, at)
    mark = mark if mark >= 0 else _earlier_deeds(sheet.words, at)
    return sheet.tokens.starts[mark] if mark >= 0 else -1


def _row_of_deeds(words: list[str], at: int) -> int:
    """ "The newest in a string of raids that have killed 40", "in nearly a week of raids that have left nine dead"."""
    that = next((k for k in range(at, max(1, at - _NEAR), -1) if words[k] in ("that", "which")), 0)
    if not that or words[that + 1] not in _PERFECT:
        return -1
    for k in range(that - 1, max(0, that - 2 * _NEAR), -1):
        if words[k] in _STOPS:
            return -1
        if words[k] in _ROWS and words[k + 1] == "of" and not _DEEDS.isdisjoint(words[k + 1 : that]):
            return k if not _LINKED.isdisjoint(words[max(0, k - _NEAR) : k]) else -1
    return -1


def _anniversary(words: list[str], at: int) -> int:
    """ "The tenth anniversary of the Talen wreck, which drowned 30": not what follows in another clause."""
    for k in range(at, max(0, at - _CLAUSE), -1):
        if words[k] in _STOPS or _joins(words, k):
            return -1
        if words[k] == "anniversary":
            return k if "of" in words[k + 1 : k + 4] and not _RELATIVE.isdisjoint(words[k + 1 : at]) else -1
    return -1


_RELATIVE = frozenset(("which", "that", "when", "who", "where"))


def _earlier_deeds(words: list[str], at: int) -> int:
    """ "Has also killed priests in recent attacks", "traders killed in previous raids"."""
    for k in range(max(1, at - _CLAUSE), min(len(words) - 1, at + _CLAUSE)):
        if words[k] in _EARLIER and words[k - 1] in ("in", "during") and not _DEEDS.isdisjoint(words[k + 1 : k + 3]):
            between = range(min(at, k), max(at, k))
            return -1 if any(words[i] in _STOPS or words[i] == "," or _joins(words, i) for i in between) else k
    return -1


def _joins(words: list[str], i: int) -> bool:
    """An "and" with a verb right behind it, or behind its subject."""
    return words[i] == "and" and not FINITE.isdisjoint(words[i + 1 : i + 3])


_MARKS = _EARLIER | _ROWS | {"anniversary"}
