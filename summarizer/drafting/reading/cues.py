"""Read what a sentence reports of an event, and settle its ACLED sub-event type."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.drafting.lexicon.cue_words import PHRASE_CUES, PHRASE_NEEDS, WORD_CUE
from summarizer.drafting.lexicon.events import PLANNED, SUBORDINATE, TYPES
from summarizer.drafting.reading.cue_senses import (
    SCENES,
    is_apart,
    is_described,
    is_habitual,
    meaning_of,
    sense_of,
    takes_someone,
)
from summarizer.drafting.reading.whole_statements import main_verb
from summarizer.schemas.terms import EventType
from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS
from summarizer.text.lexicon.grammar import BE

_MODAL = frozenset(
    [
        "will",
        "shall",
        "can",
        "expected",
        "due",
        "would",
        "could",
        "may",
        "might",
        "should",
        "if",
        "unless",
        "plan",
        "plans",
        "planned",
        "planning",
        "threatened",
        "threaten",
        "vowed",
    ]
)
_FEARS = frozenset("warned warning warnings fear fears threat threats risk".split())
_SIGNS = frozenset("evidence sign signs indication indications suggestion ruled".split()) | _FEARS
"""What there is none of where an act is excluded; "ruled" out; "warned of" one."""
_WINDOW = 8  # words: how near a modal stands to the verb it colours


class Cue(NamedTuple):
    """A word or phrase that tells of an event."""

    name: str
    first: int
    """Index of its first token."""
    last: int
    """One past its last token."""
    back: bool
    """It stands in a subordinate clause: background of the sentence's own event."""
    unreal: bool
    """Only possible, planned or feared."""


_CUED = frozenset(WORD_CUE) | frozenset(PHRASE_CUES)
"""Words that are a cue, or open one."""
_HOOKS = _CUED | SUBORDINATE | _MODAL | _SIGNS | {",", ":", ";"}
"""Words that the reader stops at; it passes over all others."""


def read_cues(words: Sequence[str]) -> list[Cue]:
    """Cues of one sentence in order, phrases before their words."""
    found: list[Cue] = []
    if _CUED.isdisjoint(words):
        return found
    back = False
    modal = -_WINDOW - 1
    opening = True
    done = resumed = 0
    announced = not _ANNOUNCED.isdisjoint(words)
    for i in [k for k, word in enumerate(words) if word in _HOOKS]:
        word = words[i]
        if word == ",":
            back, opening = False, False
            modal = -_WINDOW - 1 if modal >= 0 and words[modal] == "where" else modal
            continue
        if word in (":", ";"):  # "If you are just joining us: missiles hit ..."
            modal = -_WINDOW - 1
            continue
        if back and 0 < resumed <= i:
            back, resumed = False, 0
        if word in SUBORDINATE and opens_clause(words, i, opening=opening):
            resumed = resumes_at(words, i) if opening and not back else resumed
            back = True
            modal = i if word == "where" else modal
        elif word in _MODAL and not (word == "may" and _is_month(words, i)):
            modal = i
        if i < done:
            continue
        if i and WORD_CUE.get(word) in SCENES and is_apart(words, i):
            continue
        if word in _SIGNS:  # "there is no evidence of a bomb"
            modal = i if _rules_out(words, i) else modal
            continue
        phrase = next((p for p in PHRASE_CUES.get(word, ()) if tuple(words[i : i + len(p[0])]) == p[0]), None)
        if phrase and phrase[0] in PHRASE_NEEDS and PHRASE_NEEDS[phrase[0]].isdisjoint(words):
            phrase = None
        if phrase and phrase[1] == "transfer" and takes_someone(words, i):
            continue
        if phrase:
            done = i + len(phrase[0])
            told = meaning_of(phrase[1], words, i, done)
            found.append(Cue(told, i, done, back, _unreal(told, i - modal, announced)))
            continue
        name = sense_of(words, i)
        if name:
            unreal = _unreal(name, i - modal, announced) or is_habitual(words, i)
            found.append(Cue(name, i, i + 1, back or (bool(found) and is_described(words, i)), unreal))
    return found


def resumes_at(words: Sequence[str], i: int) -> int:
    """Where the sentence takes up its own statement behind a relative clause of its subject: "a guard who fled after a raid | was caught"."""
    if words[i] not in _RELATIVE:
        return 0
    verb = main_verb(words)
    if verb < 0:  # the clause has a verb of no known form: the last verb is that of the sentence
        verb = next((k for k in range(len(words) - 1, i, -1) if words[k] in BE), 0)
    return verb if verb > i else 0


def _rules_out(words: Sequence[str], i: int) -> bool:
    """What follows the sign at `i` is excluded or only feared: "no sign of", "warned of"."""
    return words[i - 1] == "no" or words[i] == "ruled" or (words[i] in _FEARS and words[i + 1 : i + 2] == ["of"])


def _is_month(words: Sequence[str], i: int) -> bool:
    """ "8 May", "May 8", "in May": no modal."""
    before, behind = (words[i - 1] if i else ""), (words[i + 1] if i + 1 < len(words) else "")
    return before.isdecimal() or before in _MONTHLY or behind.isdecimal() or behind == ","


_MONTHLY = frozenset("in of since last next this early late mid until during between and from by st nd rd th -".split())


_RELATIVE = frozenset(["who", "which", "whose"])


def opens_clause(words: Sequence[str], i: int, *, opening: bool) -> bool:
    """A subordinate word that sets what follows in the background: "with" only at the head of the sentence."""
    if words[i] == "with":
        return i == 0
    if i and words[i - 1] == "speaking":
        return False
    if words[i] == "followed" and i and words[i - 1] in BE:
        return False  # "two blasts were followed by a gun battle"
    behind = words[i + 1] if i + 1 < len(words) else ""
    if words[i] in ("since", "before", "after") and (behind in _TIMES or behind.isdecimal()):
        return False  # "held since May"
    if words[i] == "where":  # "where the two sides have been fighting for a month"
        return words[i - 1] == "," and "been" in words[i + 1 : i + _WINDOW]
    if words[i] == "that":
        return words[i + 1 : i + 2] in (["has"], ["have"], ["had"]) and words[i - 1] not in _SAID
    return opening or words[i] not in _RELATIVE or words[i - 1] == ","


_TIMES = frozenset(
    [*MONTHS, *WEEKDAYS, *"dawn daybreak sunrise dusk sunset midnight noon nightfall early mid late".split()]
)


_SAID = frozenset(["said", "says", "announced", "added", "reported", "claimed", "confirmed", "told", "reporters"])


_ANNOUNCED = frozenset("announced announce announces said signed agreed decided declared ordered pledged vowed".split())
"""Verbs that make a plan an event of its own."""


def _unreal(name: str, distance: int, announced: bool) -> bool:
    return distance <= _WINDOW and not (announced and name in PLANNED)


def event_type(cues: Iterable[str], side: str = "") -> EventType:
    """The sub-event type that the cues make; "not stated" where none does.

    >>> event_type({"air", "clash"})
    'Armed clash'
    >>> event_type({"kill"})
    'not stated'
    """
    return _type_of(frozenset(cues), side)


@lru_cache(maxsize=4096)
def _type_of(given: frozenset[str], side: str) -> EventType:
    for rule in TYPES:
        if (
            not rule.any.isdisjoint(given)
            and (not rule.also or not rule.also.isdisjoint(given))
            and rule.none.isdisjoint(given)
            and (not rule.side or rule.side == side)
        ):
            return rule.type
    return "not stated"
