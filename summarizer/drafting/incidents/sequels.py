"""Whether a sentence tells of the same day as the one before, though of another deed: "Hours later, a bomb killed seven", "the
second blast hit the market".
"""

from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.lexicon.numbers import ORDINALS

_HEAD = 4  # tokens that open a sentence with how much later it was
_SHORTLY = frozenset("hours minutes moments seconds hour minute".split())
_PARTS = frozenset((*ORDINALS, "other", "deadliest", "worst", "latter"))
_NOUN = 3  # tokens of "the second car"


def is_sequel(sheet: Sheet) -> bool:
    """The sentence puts its deed hours behind the one told, or counts it among those told."""
    words = sheet.words
    if not _SHORTLY.isdisjoint(words[:_HEAD]) and "later" in words[1:_HEAD]:
        return True
    if words[:4] == ["in", "the", "day", "'s"]:
        return True  # "in the day's deadliest raid"
    part = words[0] in ("the", "a") and words[1:2] != [] and words[1] in _PARTS
    return part and any(2 <= cue.first <= _NOUN and not cue.unreal for cue in sheet.cues)
