"""What a word that tells of an event means by the words about it: the cue it gives, another one, or none."""

from collections.abc import Sequence

from summarizer.drafting.lexicon.actors import ACTOR_NOUNS, ARMED_SIDE, STATE_SIDE
from summarizer.drafting.lexicon.cue_words import (
    CREWED,
    CROWDS,
    GARRISONS,
    HABITS,
    KEPT_FOR,
    NEEDS,
    OBJECTS,
    PAPERS,
    STORMING,
    UNCREWED,
    WARDS,
    WARLIKE,
    WORD_CUE,
)
from summarizer.drafting.lexicon.events import CARRIED, ESCAPED, MEANS
from summarizer.drafting.reading.acting_side import side_before
from summarizer.text.grammar.word_classes import word_class
from summarizer.text.lexicon.grammar import BE
from summarizer.text.lexicon.people import PERSON_NOUNS, singular


def sense_of(words: Sequence[str], i: int) -> str:
    """The cue that the word at `i` gives by itself, with what stands about it; empty where it gives none."""
    word = words[i]
    name = WORD_CUE.get(word, "")
    if words[i + 1 : i + 2] != [] and words[i + 1] in KEPT_FOR:
        return ""  # "riot police", "the Hostage Rescue Team"
    if name == "displace" and (_runs_off(words, i) or not WARDS.isdisjoint(words[i + 1 : i + _OBJECT])):
        return ""
    if word == "attacking" and i and word_class(words[i - 1]) in "ds":
        return ""  # "the attacking half"
    if word == "released" and not PAPERS.isdisjoint(words[max(0, i - _OBJECT) : i + _OBJECT]):
        return ""  # "a list was released": nobody was freed
    if word == "protested" and words[i + 1 : i + 2] == ["to"]:
        return ""  # a note to another state, and no crowd
    if word in STORMING and (word != "storm" or _is_verb(words, i)):
        return _stormed(words, i)
    if word == "shot" and not _was_hit(words, i):
        return ""
    if (word in CARRIED and "armed" in words[max(0, i - _ARMED) : i]) or (name == "gain" and _of_persons(words, i)):
        return ""
    if word in OBJECTS and OBJECTS[word].isdisjoint(words[i + 1 : i + _OBJECT]):
        return ""
    if word in NEEDS and NEEDS[word].isdisjoint(words):
        return ""
    if name == "attack" and _on_forces(words, i):
        return "engage"
    return "loss" if word in _DEATHS and i and _spoken_of(words, i) else name


def _is_verb(words: Sequence[str], i: int) -> bool:
    """ "Tried to storm the consulate": no weather."""
    return bool(i) and (words[i - 1] in _BEFORE_VERBS or words[i + 1 : i + 2] in _STRUCK)


_BEFORE_VERBS = frozenset("to would will could and they".split())


def _stormed(words: Sequence[str], i: int) -> str:
    """What breaking into a place is, by who does it: a riot of a crowd, an assault on a garrison, an attack of armed men, a raid."""
    before = words[max(0, i - _SIDE) : i]
    if not CROWDS.isdisjoint(before):
        return "riot"
    if not GARRISONS.isdisjoint(words[i + 1 : i + _OBJECT]):
        return "engage"
    return "attack" if side_before(words, i) == "armed" else "storm"


_SIDE = 8  # words before a verb in which a crowd is named


def _was_hit(words: Sequence[str], i: int) -> bool:
    """Somebody was shot, or shot somebody: no noun, no film, and nobody who shot himself."""
    behind = words[i + 1] if i + 1 < len(words) else ""
    if behind in _ONESELF or behind in _ASTRAY:
        return False
    before = words[i - 1] if i else ""
    return before in BE or before in _FOUND or behind.isdecimal() or (behind != "" and word_class(behind) in _OBJECTS)


_ONESELF = frozenset("himself herself themselves itself".split())
_ASTRAY = frozenset("up off out past by across".split())
_FOUND = frozenset("got found who and".split())
_OBJECTS = frozenset("dspk")
"""Classes of words that open an object: "shot a guard", "shot him", "shot and ..."."""


def _runs_off(words: Sequence[str], i: int) -> bool:
    """Somebody gets away after a deed: "the gunman fled", "fled the scene"; nobody is displaced."""
    if words[i] not in _FLEEING:
        return False
    return not MEANS.isdisjoint(words[max(0, i - 2) : i]) or "scene" in words[i + 1 : i + 3]


def _on_forces(words: Sequence[str], i: int) -> bool:
    """The attack at `i` is on armed men: "attacked an army post", "an assault on the garrison", "a checkpoint was attacked"."""
    if i and words[i - 1] in BE:
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


def is_described(words: Sequence[str], i: int) -> bool:
    """The fighting only says who somebody is: "missiles hit insurgents fighting the army"."""
    if words[i] != "fighting" or not i or ACTOR_NOUNS.get(words[i - 1]) not in _FIGHTING:
        return False
    behind = words[i + 1] if i + 1 < len(words) else ""
    return behind in _AGAINST or (behind != "" and word_class(behind) in "ds")


_FIGHTING = STATE_SIDE | ARMED_SIDE
_AGAINST = frozenset("for against alongside".split())


def is_habitual(words: Sequence[str], i: int) -> bool:
    """What happens time and again is no event: "bombings occur almost daily", "drones are typically used"."""
    for k in range(max(0, i - _HABIT), min(len(words), i + _HABIT)):
        if words[k] in _STOPS and k > i and not (k == i + 1 and words[k] == "and"):  # "bombings and raids occur daily"
            return False
        if words[k] in HABITS and (words[k] != "daily" or words[k + 1 : k + 2] == [] or words[k + 1] in _STOPS):
            return True
    return False


_HABIT = 7  # words from an act to what says how often it is done
_STOPS = frozenset(", . ; : ! ? and but in".split())


def is_apart(words: Sequence[str], i: int) -> bool:
    """The scene at `i` is none, or one that people left: "there has been no fighting", "families fleeing the clashes"."""
    before = words[i - 1]
    left = before in _FLEEING or (before in ("the", "by") and i > 1 and words[i - 2] in _FLEEING)
    return before in _NONE or left


def _spoken_of(words: Sequence[str], i: int) -> bool:
    """The deaths are a noun with its article or preposition: "relatives of the dead", "a march over the killing of a judge"."""
    before = word_class(words[i - 1])
    return before in "ds" or (before == "P" and (word_class(words[i]) == "n" or words[i + 1 : i + 2] == ["of"]))


def meaning_of(cue: str, words: Sequence[str], i: int, end: int) -> str:
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


_NONE = frozenset(("no", "without"))
_FLEEING = frozenset("fleeing fled flee flees escaping escaped displaced uprooted".split())
SCENES = frozenset("clash attack air shelling protest riot".split())
_ARMED = 5  # words between "armed with" and a weapon that is only carried


def takes_someone(words: Sequence[str], i: int) -> bool:
    """ "The commander, who planned it, was taken | without a shot": a man, and no town."""
    if i < _TAKEN or words[i - 2] not in BE:
        return False
    subject = words[words.index(",") - 1] if words[i - 3] == "," else words[i - 3]
    return singular(subject) in PERSON_NOUNS


_TAKEN = 3  # tokens of a subject, its "was" and its verb


def _of_persons(words: Sequence[str], i: int) -> bool:
    """ "37 of them had been recaptured": people, no place."""
    return words[i] == "recaptured" and (not ESCAPED.isdisjoint(words) or "them" in words[max(0, i - _ARMED) : i])
