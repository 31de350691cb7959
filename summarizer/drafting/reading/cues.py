"""Read what a sentence reports of an event, and settle its ACLED sub-event type."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.drafting.lexicon.actors import ACTOR_NOUNS, ARMED_SIDE, STATE_SIDE
from summarizer.drafting.lexicon.cue_words import (
    CREWED,
    GARRISONS,
    NEEDS,
    OBJECTS,
    PHRASE_CUES,
    PHRASE_NEEDS,
    UNCREWED,
    WARLIKE,
    WORD_CUE,
)
from summarizer.drafting.lexicon.events import CARRIED, ESCAPED, PLANNED, SUBORDINATE, TYPES
from summarizer.schemas.terms import EventType
from summarizer.text.grammar.word_classes import word_class
from summarizer.text.lexicon.people import PERSON_NOUNS, singular
from summarizer.text.lexicon.speakers import REBEL_ARMIES

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
    done = 0
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
        if word in SUBORDINATE and opens_clause(words, i, opening=opening):
            back = True
            modal = i if word == "where" else modal
        elif word in _MODAL and not (word == "may" and _is_month(words, i)):
            modal = i
        if i < done:
            continue
        if i and WORD_CUE.get(word) in _SCENES and _apart(words, i):
            continue
        if word in _SIGNS:  # "there is no evidence of a bomb"
            feared = word in _FEARS and words[i + 1 : i + 2] == ["of"]
            modal = i if words[i - 1] == "no" or word == "ruled" or feared else modal
            continue
        phrase = next((p for p in PHRASE_CUES.get(word, ()) if tuple(words[i : i + len(p[0])]) == p[0]), None)
        if phrase and phrase[0] in PHRASE_NEEDS and PHRASE_NEEDS[phrase[0]].isdisjoint(words):
            phrase = None
        if phrase and phrase[1] == "transfer" and _someone_taken(words, i):
            continue
        if phrase:
            done = i + len(phrase[0])
            told = _meant(phrase[1], words, i, done)
            found.append(Cue(told, i, done, back, _unreal(told, i - modal, announced)))
            continue
        if word == "protested" and words[i + 1 : i + 2] == ["to"]:
            continue  # a note to another state, and no crowd
        name = _cue_of(words, i)
        if name:
            found.append(Cue(name, i, i + 1, back, _unreal(name, i - modal, announced)))
    return found


def _cue_of(words: Sequence[str], i: int) -> str:
    """The cue that the word at `i` gives by itself, with what stands about it; empty where it gives none."""
    word = words[i]
    name = WORD_CUE.get(word, "")
    if (word in CARRIED and "armed" in words[max(0, i - _ARMED) : i]) or (name == "gain" and _of_persons(words, i)):
        return ""
    if word in OBJECTS and OBJECTS[word].isdisjoint(words[i + 1 : i + _OBJECT]):
        return ""
    if word in NEEDS and NEEDS[word].isdisjoint(words):
        return ""
    if name == "attack" and _on_forces(words, i):
        return "engage"
    return "loss" if word in _DEATHS and i and _spoken_of(words, i) else name


def _on_forces(words: Sequence[str], i: int) -> bool:
    """The attack at `i` is on armed men: "attacked an army post", "an assault on the garrison", "a checkpoint was attacked"."""
    if i and words[i - 1] in _BEING:
        return not GARRISONS.isdisjoint(words[max(0, i - _OBJECT // 2) : i])
    if words[i] in _ATTACKS and words[i + 1 : i + 2] not in _STRUCK:
        return False
    for word in words[i + 1 : i + _OBJECT]:
        if word in GARRISONS:
            return True
        if word in _PAST_OBJECT:
            return False
    return False


_ATTACKS = frozenset("attack attacks attackers assault assaults assassination assassinations".split())
_STRUCK = (["on"], ["against"], ["the"], ["a"], ["an"])
_PAST_OBJECT = frozenset(", ; and said says by in near with as after when that killed killing from".split())


def _apart(words: Sequence[str], i: int) -> bool:
    """The scene at `i` is none, or one that people left: "there has been no fighting", "families fleeing the clashes"."""
    before = words[i - 1]
    left = before in _FLEEING or (before in ("the", "by") and i > 1 and words[i - 2] in _FLEEING)
    return before in _NONE or left


def _spoken_of(words: Sequence[str], i: int) -> bool:
    """The deaths are a noun with its article or preposition: "relatives of the dead", "a march over the killing of a judge"."""
    before = word_class(words[i - 1])
    return before in "ds" or (before == "P" and (word_class(words[i]) == "n" or words[i + 1 : i + 2] == ["of"]))


def _meant(cue: str, words: Sequence[str], i: int, end: int) -> str:
    """The cue of a phrase by what stands about it: people fly in what is shot down, a store "blew up" with nobody's hand in it."""
    if cue == "disrupt":
        near = words[max(0, i - _FLYING) : i + _FLYING]
        if CREWED.isdisjoint(near) or not UNCREWED.isdisjoint(near):
            return cue
        armed = any(w in CREWED and not WARLIKE.isdisjoint(near[max(0, k - 1) : k + 1]) for k, w in enumerate(near))
        return "clash" if armed else "attack"
    if words[i] == "blew" and cue == "bomb":
        follows = words[end] if end < len(words) else "."
        return cue if word_class(follows) in "dsn" else "blast"
    return cue


_DEATHS = frozenset("dead death deaths killing killings".split())
_OBJECT = 7  # words behind a verb in which its object stands
_FLYING = 8  # words on either side of "shot down" in which it is told what


def _is_month(words: Sequence[str], i: int) -> bool:
    """ "8 May", "May 8", "in May": no modal."""
    before, behind = (words[i - 1] if i else ""), (words[i + 1] if i + 1 < len(words) else "")
    return before.isdecimal() or before in _MONTHLY or behind.isdecimal() or behind == ","


_MONTHLY = frozenset("in of since last next this early late mid until during between and from by st nd rd th -".split())
_NONE = frozenset(("no", "without"))
_FLEEING = frozenset("fleeing fled flee flees escaping escaped displaced uprooted".split())
_SCENES = frozenset("clash attack air shelling protest riot".split())
_ARMED = 5  # words between "armed with" and a weapon that is only carried


def _someone_taken(words: Sequence[str], i: int) -> bool:
    """ "The commander, who planned it, was taken | without a shot": a man, and no town."""
    if i < _TAKEN or words[i - 2] not in _BEING:
        return False
    subject = words[words.index(",") - 1] if words[i - 3] == "," else words[i - 3]
    return singular(subject) in PERSON_NOUNS


_TAKEN = 3  # tokens of a subject, its "was" and its verb


def _of_persons(words: Sequence[str], i: int) -> bool:
    """ "37 of them had been recaptured": people, no place."""
    return words[i] == "recaptured" and (not ESCAPED.isdisjoint(words) or "them" in words[max(0, i - _ARMED) : i])


_RELATIVE = frozenset(["who", "which", "whose"])


def opens_clause(words: Sequence[str], i: int, *, opening: bool) -> bool:
    """A subordinate word that sets what follows in the background: "with" only at the head of the sentence."""
    if words[i] == "with":
        return i == 0
    if i and words[i - 1] == "speaking":
        return False
    if words[i] == "where":  # "where the two sides have been fighting for a month"
        return words[i - 1] == "," and "been" in words[i + 1 : i + _WINDOW]
    if words[i] == "that":
        return words[i + 1 : i + 2] in (["has"], ["have"], ["had"]) and words[i - 1] not in _SAID
    return opening or words[i] not in _RELATIVE or words[i - 1] == ","


_SAID = frozenset(["said", "says", "announced", "added", "reported", "claimed", "confirmed", "told", "reporters"])


_ANNOUNCED = frozenset("announced announce announces said signed agreed decided declared ordered pledged vowed".split())
"""Verbs that make a plan an event of its own."""


def _unreal(name: str, distance: int, announced: bool) -> bool:
    return distance <= _WINDOW and not (announced and name in PLANNED)


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
