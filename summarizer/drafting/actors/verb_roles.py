"""The role that a verb gives its subject, with the verbs joined to it."""

from summarizer.drafting.actors.charges import laid_to
from summarizer.drafting.actors.governed import NONE, VERBS, Involvement, drives_out
from summarizer.drafting.lexicon.groups import DOERS
from summarizer.drafting.lexicon.roles import (
    ALLIED,
    BATTLE,
    COMBAT,
    DEED,
    DOING,
    LAWFUL,
    LEAN,
    LEANED_ON,
    MEDIATING,
    NO_FOES,
    PROTESTING,
    SEARCHING,
    STATING,
    STRIVING,
    SUFFERING,
    VIOLENT,
)
from summarizer.schemas.terms import ActorRole
from summarizer.text.grammar.word_classes import word_class

_FURTHER = 22
"""Tokens from a verb on to another one of the same subject."""
PASTS = frozenset("dug flung hurled contradicts condemns expresses blew shot hit struck stormed swore".split())
"""Pasts that the closed tables take for nouns or participles."""
FRIENDS = frozenset(("ally", "allies", "backer", "backers"))
WHEN = frozenset("as when where while after before since until".split())


def by_verb(words: list[str], at: int, *, passive: bool, when: bool, subject: str) -> Involvement:
    """The role that the verb at `at` gives its subject, with the verbs joined to it: none in a clause that only tells when."""
    word = words[at]
    behind = words[at + 1 : at + 7]
    charged = laid_to(words, at, passive=passive)
    if charged is not None:
        return charged
    if passive:
        if word in _SUFFERED and (subject in DOERS or (word == "arrested" and not _GROUNDS.isdisjoint(behind[:2]))):
            return NONE  # the gunman, or for what else
        if word in VIOLENT or word in _SUFFERED:
            return Involvement("target")
        if drives_out(words, at):
            return Involvement("fighting")
        if word in ALLIED:
            return Involvement(acts=True)
        return Involvement("mediator", acts=True) if word in _MEDIATED else NONE
    if word in FRIENDS:
        return Involvement("ally", acts=True)
    if word == "responsible" or word == "behind":
        return Involvement("perpetrator", acts=True)
    if word in SUFFERING:
        return Involvement("target", acts=True)
    if word in _CLAIMED and not {"responsibility", *DEED}.isdisjoint(behind):
        return Involvement("alleged_perpetrator", acts=True)
    found = "fighting" if drives_out(words, at) and behind[:1] != ["out"] else deed_of(word, behind)
    if word in SEARCHING and subject in LAWFUL:
        found = "mentioned"  # "police raided three flats": what else they did there tells
    if (found == "mentioned" or found == "fighting") and not when:  # "hit the port as he landed, killing two"
        further = _joined(words, at)
        found = further if further != "mentioned" else found
    return Involvement(found, acts=True, marches=word in PROTESTING)


_CLAIMED = frozenset(("claimed", "claims", "claim"))
_SUFFERED = frozenset(("captured", "detained", "arrested", "displaced", "trapped", "besieged", "evacuated"))
_GROUNDS = frozenset("for on over in after suspicion connection".split())
"""Behind "arrested": why, or in what matter; "in Orvel" tells no more of a target."""
_MEDIATED = frozenset(("asked",))


def deed_of(word: str, behind: list[str]) -> ActorRole:
    """The role of the subject of an active verb."""
    if word in LEAN:
        if (word == "beat" and "death" in behind) or (word == "fired" and _fired_at(behind)):
            return "perpetrator"
        if not LEANED_ON.isdisjoint(behind[:3]) or (word in ("strike", "attack", "kill", "shoot")):
            return "perpetrator"
    elif word in VIOLENT:
        return "perpetrator"
    if word in DOING:
        if not DEED.isdisjoint(behind):
            return "perpetrator"
        if not BATTLE.isdisjoint(behind):
            return "fighting"
    if word in COMBAT and (word not in STRIVING or (NO_FOES.isdisjoint(behind[:4]) and behind[:1] != ["to"])):
        return "fighting"  # but "fought the blaze", "battled to save him"
    if word in MEDIATING:
        return "mediator"
    if word in STATING or (word == "called" and not _CALLED_FOR.isdisjoint(behind[:1])):
        return "claimant"
    return "ally" if word in ALLIED and behind[:1] not in _STEERING else "mentioned"


_STEERING = (["up"], ["away"], ["out"], ["off"], ["into"], ["down"])
"""Behind "backed": a move, and no ally's."""


def _fired_at(behind: list[str]) -> bool:
    """Whether "fired" shoots: right before "on", or at somebody; else a post was lost."""
    return not _FIRED_ON.isdisjoint(behind[:1]) or not _AIMED.isdisjoint(behind)


_AIMED = frozenset(("at", "into"))
_FIRED_ON = frozenset(("on", "at", "into", "upon"))
_CALLED_FOR = frozenset("for on the it this that".split())


def _joined(words: list[str], at: int) -> ActorRole:
    """The gravest role of the further verbs of the same subject: "entered the square and opened fire", ", killing 12"."""
    best: ActorRole = "mentioned"
    for k in range(at + 1, min(len(words) - 1, at + _FURTHER)):
        word = words[k]
        if word in _CLAUSES or (word in WHEN and _is_clause(words, k)):
            break
        if word not in _LINKS:
            continue
        k += 1
        while k < len(words) - 1 and word_class(words[k]) == "a":
            k += 1
        kind = "v" if words[k] in PASTS else word_class(words[k])
        if kind == "g" and word == "and":
            continue  # "a car driving off the road and hitting a wall"
        if kind in VERBS and (word != "," or kind in "gk" or words[k] in VIOLENT):
            role = deed_of(words[k], words[k + 1 : k + 7])
            if role == "perpetrator":
                return role
            best = role if role != "mentioned" else best
    return best


def _is_clause(words: list[str], at: int) -> bool:
    """Whether a clause with its own subject opens at token `at`, and not "before dawn": "stopped the car after it hit a wall"."""
    for k in range(at + 2, min(len(words), at + _CLAUSE)):
        if words[k] in _MARKS:
            break
        if word_class(words[k]) in ("v", "e", "b", "h"):
            return word_class(words[at + 1]) not in VERBS
    return False


_CLAUSE = 9  # tokens
_MARKS = frozenset(",;:.")
_LINKS = frozenset(("and", ",", "before", "then", "after", "while"))
_CLAUSES = frozenset("; : who which that when where because said says told if".split())
