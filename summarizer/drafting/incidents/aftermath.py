"""Days of what came after a deed: of a burial, a visit, a march, a hearing. They date neither the deed nor whom it harmed."""

from summarizer.drafting.lexicon.events import AFTERMATH
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.lexicon.speech import FINITE, VERBS
from summarizer.text.time.dates import Date

_REACH = 14  # tokens between the verb and its day, and from there to the deed
_STOPS = frozenset((";", ":"))
_TIES = frozenset("over for after following that which who whom whose where of against since about at by".split())
"""Words by which the verb leads to the deed."""
_TURNS = frozenset(("and", "but", "when", "while", "as"))
"""Words by which another clause begins, with a deed of its own day."""


def of_aftermath(date: Date, offset: int, sheet: Sheet) -> bool:
    """Whether the day is that of an act behind the deed at `offset`: "mourned the 12 dead on Sunday", "a court jailed four on
    Monday over a raid that killed nine".
    """
    if AFTERMATH.isdisjoint(sheet.vocabulary):
        return False
    words = sheet.words
    at, deed = sheet.token_at(date.start), min(sheet.token_at(offset), len(words) - 1)
    verb = _verb_before(words, at)
    if verb < 0:
        verb = _verb_behind(words, sheet.token_at(date.end))
    if verb < 0 or verb >= deed or any(c.first <= verb < c.last for c in sheet.cues):
        return False
    if verb < deed < at:  # "buried nine people killed on Monday"
        return not _done_between(sheet, deed, at)
    between = words[max(verb, at) : deed + 1]
    return not _TIES.isdisjoint(between) and _TURNS.isdisjoint(between)


def _verb_before(words: list[str], at: int) -> int:
    """The verb of the aftermath that governs a day behind it; -1 where none does."""
    for k in range(at - 1, max(-1, at - _REACH), -1):
        if words[k] in AFTERMATH:
            return k
        if words[k] in _STOPS or words[k] in _TURNS or words[k] in FINITE:
            return -1
    return -1


def _verb_behind(words: list[str], at: int) -> int:
    """The verb of the aftermath as the first of the clause that a day opens: "On Monday a court sentenced four men"."""
    for k in range(at, min(len(words), at + _REACH)):
        if words[k] in AFTERMATH:
            return k
        if words[k] in _STOPS or words[k] in _TURNS or words[k] in FINITE or words[k] in VERBS:
            return -1
    return -1


def _done_between(sheet: Sheet, deed: int, at: int) -> bool:
    """A verb of the deed stands before its day: "killed on Monday", "who were shot on Sunday"."""
    return any(deed <= c.first < at and sheet.words[c.last - 1].endswith(_PARTICIPLES) for c in sheet.cues) or any(
        word in FINITE for word in sheet.words[deed:at]
    )


_PARTICIPLES = ("ed", "shot", "slain")
