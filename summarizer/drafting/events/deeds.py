"""The deed of a sentence: what it says was done, where nobody was harmed by it ("claimed the attack", "shut the border").

Incidents gather what harms people; a brief also tells who claims or denies it, who orders an inquiry, votes, flees,
takes a town. Such a sentence is its own event: deeds are not linked over sentences.
"""

from typing import NamedTuple

from summarizer.drafting.lexicon.actors import ACTOR_NOUNS
from summarizer.drafting.lexicon.deeds import (
    CHARGED,
    FIXED,
    POINTING,
    RESPONDERS,
    SCHEDULED,
    SPOKEN,
    UNDONE,
    UNTOLD,
    VERBS,
    Act,
)
from summarizer.drafting.lexicon.events import SUBORDINATE
from summarizer.drafting.lexicon.roles import PRONOUNS
from summarizer.drafting.reading.cues import opens_clause, resumes_at
from summarizer.drafting.reading.sheet import Sheet

_OBJECT = 9  # words after a verb in which its object stands
_SUBJECT = 14  # words before it in which the object of a passive stands
_BEFORE = 4  # words before it in which "will" or "not" takes it back
_VERBS = frozenset(VERBS)
_HOOKS = _VERBS | SUBORDINATE | {",", ";"}
_CONTENT = 4  # words behind "promised" that say what
_FEWEST = 7  # words of a charge that says of what
_WHOLE = 10  # words of a denial that says what is denied
_ADJECTIVAL = frozenset(("a", "an", "the", "his", "her", "their", "its", "any", "such", "other"))
_PASSIVE = frozenset(("was", "were", "been", "being", "be"))
_TRIED = frozenset(("tried", "began", "started", "continued", "refused", "failed"))
_NOBODY = frozenset(("nobody", "none", "no"))
_COMING = frozenset(("to", "will"))
_QUOTES = "“\"'‘`"


class Deed(NamedTuple):
    """What a sentence says was done, and how much it weighs among the events of a brief."""

    act: Act
    at: int
    """Index of its verb's token."""
    weight: float

    @property
    def kind(self) -> str:
        """What sort of deed it is, after `lexicon/deeds`."""
        return self.act.kind

    @property
    def spoken(self) -> bool:
        """It is done by words: its sentence may name the place and day of what is spoken of."""
        return self.act.kind in SPOKEN


def read_deed(sheet: Sheet) -> Deed | None:
    """The weightiest deed of the sentence's own clauses; None where it tells none, asks, or is somebody's own story."""
    words = sheet.words
    if sheet.heading or _VERBS.isdisjoint(sheet.vocabulary) or words[-1] == "?" or sheet.text[0] in _QUOTES:
        return None
    best: tuple[float, Act, int] | None = None
    back = False
    opening = True
    resumed = 0
    for i in sheet.tokens.where(_HOOKS):
        word = words[i]
        if back and 0 < resumed <= i:
            back, resumed = False, 0
        if word in (",", ";"):
            back, opening = False, False
        elif word in SUBORDINATE and opens_clause(words, i, opening=opening):
            resumed = resumes_at(words, i) if opening and not back else resumed
            back = True
        elif word in VERBS and not back:
            act = _act_at(sheet, i)
            if act is not None and (best is None or act.weight > best[0]):
                best = (act.weight, act, i)
    if best is None:
        return None
    _, act, at = best
    if not UNTOLD.isdisjoint(words[:at]) or (words[at] == "responsible" and not sheet.speech):
        return None
    named = _names_doer(sheet, at)
    if act.kind == "statement" and not (named and len(words) - at > _CONTENT):
        return None
    weight = act.weight + 0.5 * named + 0.3 * bool(sheet.dates) + 0.2 * bool(sheet.places)
    weight += 0.3 * any(f.kind == "count" for f in sheet.figures) - 1.2 * (words[0] in PRONOUNS)
    if act.kind == "denial" and not POINTING.isdisjoint(words[at + 1 : at + 3]):
        # "denied it": a dispute, and no line of its own
        return None if len(words) < _WHOLE else Deed(act, at, weight - 1.5)
    if act.kind == "blame" and len(words) < _FEWEST:
        return None  # "Lumbu blamed the rebels": for what was just told
    if words[0] in ("no", "nobody"):
        weight -= 1.0
    return Deed(act, at, weight)


def _act_at(sheet: Sheet, i: int) -> Act | None:
    """The row of the table that the word at `i` is read by, if it tells of something done."""
    words = sheet.words
    if words[i - 1] in _ADJECTIVAL and i and words[i] not in ("claim", "shortage", "shortages", "responsibility"):
        return None
    if words[i] == "charged" and words[i - 1] not in _PASSIVE and CHARGED.isdisjoint(words[i + 1 : i + 5]):
        return None  # "charged that": said
    if words[i] == "responded" and not RESPONDERS.isdisjoint(words[max(0, i - 3) : i]):
        return None
    for act in VERBS[words[i]]:
        near = words[max(0, i - _SUBJECT) : i] if act.subject_first else []
        near += words[i + 1 : i + 1 + _OBJECT]
        if act.objects and act.objects.isdisjoint(near):
            continue
        if act.before and act.before.isdisjoint(words[max(0, i - 2) : i]):
            continue
        if act.after and act.after.isdisjoint(words[i + 1 : i + 2]):
            continue
        if act.kind == "claim" or not _undone(sheet, i, act.kind):
            return act
    return None


def _undone(sheet: Sheet, i: int, kind: str) -> bool:
    """The words before the verb say that it was not, or not yet, done; "May" may be somebody's name."""
    words = sheet.words
    first = max(0, i - _BEFORE)
    before = [
        w for k, w in enumerate(words[first:i], first) if w != "may" or not sheet.tokens.raw(k, k + 1)[:1].isupper()
    ]
    if "," in before:
        before = before[before.index(",") + 1 :]
    if kind == "arrest" and not _NOBODY.isdisjoint(before):
        return True  # "nobody has been charged"
    undone = {w for w in before if w in UNDONE}
    if undone == {"to"} and (before[-1] != "to" or (len(before) > 1 and before[-2] in _TRIED)):
        return False
    return bool(undone) and not (kind in SCHEDULED and undone <= _COMING and not FIXED.isdisjoint(words))


def _names_doer(sheet: Sheet, at: int) -> bool:
    """Somebody who can do a deed is named before its verb: a name, or a noun of a force or an office."""
    offset = sheet.tokens.starts[at]
    if any(n.start < offset and n.kind not in ("place", "unknown") for n in sheet.names):
        return True
    if any(sheet.start <= a.name_start < offset for a in sheet.speech):
        return True
    return any(w in ACTOR_NOUNS for w in sheet.words[max(0, at - _SUBJECT) : at])
