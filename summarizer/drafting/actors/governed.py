"""What governs a phrase from its left, and the role that gives it: object, agent of a passive, party to a clash.

Reads a bounded stretch of tokens, so that a sentence of a million prepositions stays linear.
"""

from typing import NamedTuple

from summarizer.drafting.lexicon.roles import (
    ALLIED,
    BATTLE,
    BLAMING,
    COMBAT,
    DEED,
    DOING,
    HARMS,
    LEAN,
    MEDIATING,
    RECEIVING,
    VIOLENT,
)
from summarizer.schemas.terms import ActorRole
from summarizer.text.grammar.word_classes import word_class
from summarizer.text.lexicon.grammar import CLAUSE_OPENING_PREPOSITIONS

VERBS = frozenset("vekg")
"""Classes of the words that are forms of verbs."""
NOMINAL = frozenset(("n", "d", "s", "'s", "-", "'", "t", "."))
"""Classes of the words inside a noun phrase."""
_BLAME_NEAR = 9
"""Tokens between "blamed" and the "on" behind the deed."""
_DEED_NEAR = 4
"""Tokens between a deed and the preposition behind it."""


class Involvement(NamedTuple):
    """The role a mention has, and whether it is the subject of any verb at all."""

    role: ActorRole = "mentioned"
    acts: bool = False
    governed: bool = False
    """What stands to its left gives the role: it is the subject of nothing that follows."""
    own: bool = False
    """It speaks, and of what it did itself."""
    marches: bool = False
    """It is the subject of a verb of protest."""


NONE = Involvement()


_STRIKING = DEED | BLAMING | VIOLENT
_FIRING = frozenset(
    "fire fired fires firing shot shots shoot shooting rockets missiles shells stones aimed targeted directed hurled lobbed".split()
)
"""What goes "at" somebody; behind other deeds "at" is where they were done."""
_CONTEST = BATTLE | COMBAT
_DRIVEN = frozenset(("drove", "driven", "driving"))
_OUT = frozenset(("out", "back", "from"))
_DRIVEN_NEAR = 8  # tokens behind "drove" in which "out" stands
_HOSTILE = _CONTEST | DEED
_GOVERNING = (
    RECEIVING | BLAMING | VIOLENT | COMBAT | _DRIVEN | {"and", "or", "by", "of", "to", "between", "with", "alongside"}
)


def as_object(words: list[str], j: int) -> Involvement | None:
    """The role by what governs the phrase from its left; None where nothing does."""
    if j < 0:
        return None
    word = words[j]
    if word not in _GOVERNING:
        return None
    before = words[max(0, j - _DEED_NEAR) : j]
    if word == "and" or word == "or":
        return _coordinated(words, j)
    if word == "by":
        return _behind_by(words, j)
    if word in RECEIVING and (hit := _received(words, j, before)):
        return hit
    if word == "of" and j and words[j - 1] in HARMS:
        return Involvement("target")
    if word == "of" and j > 1 and words[j - 1] == "control" and words[j - 2] in ("the", "under"):
        return Involvement("fighting")
    if word in ("between", "with") and not _CONTEST.isdisjoint(before):
        return Involvement("fighting")
    if word == "alongside":
        return Involvement("ally", acts=True)
    laid = word == "to" and not _ATTRIBUTED.isdisjoint(words[max(0, j - _BLAME_NEAR) : j])
    if laid or (word in BLAMING and not (j and words[j - 1] in _BEING)):
        return Involvement("alleged_perpetrator")
    if word in VIOLENT and word not in LEAN and word_class(word) in VERBS and not (j and words[j - 1] in _BEING):
        return Involvement("target")
    if drives_out(words, j) or _battles(words, j):
        return Involvement("fighting")
    return None


def _battles(words: list[str], j: int) -> bool:
    """Whether the word before the phrase is a verb of battle with it as its object, and no passive."""
    if words[j] not in COMBAT:
        return False
    return words[j] in ("fighting", "battling") or (
        word_class(words[j]) in VERBS and j > 0 and words[j - 1] not in _BEING
    )


def _received(words: list[str], j: int, before: list[str]) -> Involvement | None:
    """The role behind a preposition that may lead from a deed to whom it strikes."""
    word = words[j]
    if word == "at" and _FIRING.isdisjoint(before):
        return None  # "killed at the Orvel College", "found guilty of murder at Orvel Court": a place
    if word == "targeting" or not _STRIKING.isdisjoint(before):
        if word == "on" and not BLAMING.isdisjoint(words[max(0, j - _BLAME_NEAR) : j]):
            return Involvement("alleged_perpetrator")
        return Involvement("target")
    return Involvement("fighting") if word == "against" and not BATTLE.isdisjoint(before) else None


def drives_out(words: list[str], at: int) -> bool:
    """Whether the verb at `at` moves a side from its ground: "drove the brigade out of Orvel", "was driven back"."""
    return words[at] in _DRIVEN and not _OUT.isdisjoint(words[at + 1 : at + _DRIVEN_NEAR])


def governor(words: list[str], first: int) -> int:
    """Index of the word that governs the phrase, what counts it and its determiner left out; -1 at the head of the sentence."""
    j = first - 1
    while j >= 0 and first - j < 8:
        word = words[j]
        if word == "of" and j and (words[j - 1] in _COUNTING or words[j - 1] in _MEN):
            j -= 2
        elif word == "'s":  # "drove the army's Third Brigade out"
            j -= 1
            while j >= 0 and first - j < 8 and word_class(words[j]) == "n":
                j -= 1
        elif word_class(word) in "ds" or word.isdigit() or word in _COUNTING:
            j -= 1
        else:
            break
    return j


_COUNTING = frozenset(
    "th st nd rd mostly mainly largely chiefly least more than dozens scores hundreds thousands several many some two three four five six seven eight nine ten "
    "eleven twelve other including another about nearly almost over around suspected alleged members group groups number series supporters followers international local rival regional foreign central "
    "northern southern eastern western radical militant jihadist islamist extremist separatist rebel terrorist terror "
    "insurgent opposition armed hardline so called outlawed shadowy".split()
)
_ATTRIBUTED = frozenset(("attributed", "attributes", "ascribed"))
_MEN = frozenset(
    "ships warships gunboats boats vessels jets planes aircraft warplanes helicopters tanks peacekeepers policemen gunmen agents guards "
    "soldiers troops fighters men units commandos gunmen elements militants guerrillas militiamen policemen commando unit squad cell column wing faction battalion brigade patrol".split()
)
"""Those whose deeds are the deeds of the body they are of: "soldiers of the 4th Brigade burned huts"."""
_BEING = frozenset("was were been being is are be".split())


def hangs(words: list[str], j: int) -> bool:
    """Whether the phrase hangs on a preposition, and so is the subject of nothing: "the attack in Orvel killed 12"."""
    for k in range(j, max(-1, j - 4), -1):
        kind = word_class(words[k])
        if kind == "d" and 0 < k < j and words[k - 1] == "by":
            continue  # "led by the former colonel Tomas Ober"
        if kind == "P" or kind == "T":
            return words[k] not in CLAUSE_OPENING_PREPOSITIONS and words[k] not in ("amid", "despite")
        if kind not in "n-" or words[k] in VIOLENT:
            break
    return False


def _coordinated(words: list[str], j: int) -> Involvement | None:
    """Behind "and": the second party of "between A and B", the second object of "killed A and B"."""
    for k in range(j - 1, max(-1, j - 7), -1):
        if words[k] == "between":
            near = words[max(0, k - _DEED_NEAR) : k]
            return Involvement("fighting") if not _HOSTILE.isdisjoint(near) else None
        if word_class(words[k]) not in NOMINAL and word_class(words[k]) != "e" and not words[k].isdigit():
            break
    return None


def _behind_by(words: list[str], j: int) -> Involvement | None:
    """The agent of a passive or of a deed: "killed in an attack by X", "a ceasefire brokered by X"."""
    near = words[j - 1] if j else "."
    if near in RECEIVING and j > 1:
        near = words[j - 2]  # "fired on by gunmen"
    known = near in VIOLENT or near in DEED or near in MEDIATING or near in ALLIED or near in DOING or near in COMBAT
    if word_class(near) in ("e", "k", "v") and not known:
        return None  # "struck villages held by the rebels": they hold, and strike nobody
    for k in range(j - 1, max(-1, j - 10), -1):
        word = words[k]
        if (word in VIOLENT and (word not in LEAN or words[k + 1] in RECEIVING)) or word in DEED:
            return Involvement("perpetrator", acts=True)
        if word in MEDIATING:
            return Involvement("mediator", acts=True)
        if word in ALLIED:
            return Involvement("ally", acts=True)
        if word in COMBAT or word in BATTLE or drives_out(words, k):
            return Involvement("fighting", acts=True)
        if word in DOING and k >= j - 2:
            continue  # "an attack carried out by"
        if word in ",;" or word_class(word) == "v" or (word_class(word) in "eg" and k < j - 1):
            return None
    return None
