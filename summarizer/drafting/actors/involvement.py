"""What a phrase has to do with the violence of its sentence, by its place in the grammar: who does it, whom it hits.

A perpetrator is the subject of a violent verb, the owner of a deed ("Marran air strikes") or behind the passive's "by";
a target its object, or the subject of its passive. Nothing else makes either. Reads tokens to both sides of the phrase,
over a bounded stretch, so that a sentence of a million verbs stays linear.
"""

from summarizer.drafting.actors.asides import past_aside, past_backers
from summarizer.drafting.actors.charges import laid_to
from summarizer.drafting.actors.governed import (
    NONE,
    VERBS,
    Involvement,
    as_object,
    drives_out,
    governor,
    hangs,
)
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
    PROTESTING,
    SEARCHING,
    STATING,
    SUFFERING,
    VIOLENT,
)
from summarizer.schemas.terms import ActorRole
from summarizer.text.grammar.word_classes import word_class
from summarizer.text.words.tokens import Tokens

_REACH = 26
"""Tokens from the phrase on to its verb."""
_FURTHER = 22
"""Tokens from a verb on to another one of the same subject."""
_DEED_NEAR = 4


def involvement(tokens: Tokens, first: int, last: int) -> Involvement:
    """The role of the phrase of tokens `first` up to `last`, determiner left out."""
    words = tokens.words
    if last < len(words) and words[last] == "'s":  # "attacks on the ministry's convoy" are not on the ministry
        return _owned(words, last) or NONE
    left = governor(words, first)
    found = as_object(words, left)
    if found is not None:
        if words[left] == "targeting" and not _BY_MISTAKE.isdisjoint(words[last : last + _DEED_NEAR]):
            return NONE  # "a strike targeting rebels mistakenly hit two homes"
        return Involvement(found.role, found.acts, governed=True)
    if left >= 0 and hangs(words, left):
        return _owned(words, last) or NONE
    opening = first
    while (
        opening and first - opening < _TITLE and (tokens.capital(opening - 1) or words[opening - 1] in _BEFORE_SUBJECT)
    ):
        opening -= 1
    return _as_subject(words, last, when=opening > 0 and words[opening - 1] in _WHEN)


_LOOSED = frozenset(("fired", "launched", "dropped", "planted"))
_BY_MISTAKE = frozenset("mistakenly inadvertently accidentally wrongly erroneously instead".split())
_TITLE = 5
"""Tokens of a title or an office before a name."""
_BEFORE_SUBJECT = frozenset(("the", "a", "an", "'s"))


def _as_subject(words: list[str], last: int, *, when: bool = False) -> Involvement:
    """The role by the verb whose subject the phrase is, or by the deed it owns; `when`: its clause tells the time of another."""
    last = past_backers(words, last)
    joined = words[last + (words[last] == "-")] if last + 1 < len(words) else ""
    if joined in ALLIED or joined in MEDIATING:  # "Orvel-backed rebels", "an Orvelian brokered truce"
        return Involvement("ally" if joined in ALLIED else "mediator", acts=True)
    if joined in _LOOSED and not DEED.isdisjoint(words[last + 2 : last + 5]):
        return Involvement("perpetrator", acts=True)  # "Orvelian-fired missiles"
    owned = _owned(words, last)
    if owned is not None:
        return owned
    at, passive = _verb(words, last)
    if at < 0:
        return NONE
    return _by_verb(words, at, passive=passive, when=when, subject=words[last - 1])


_WHEN = frozenset("as when where while after before since until".split())


def _owned(words: list[str], last: int) -> Involvement | None:
    """The deed right behind: "Marran air strikes", "the front's offensive"."""
    first = last + (last < len(words) and words[last] in ("'s", "'"))
    done = first + (words[first : first + 1] == ["attempted"])
    if first > last and done + 1 < len(words) and words[done] in _DONE_TO:
        if words[done + 1] == "of":
            return Involvement("perpetrator", acts=True)  # "the front's killing of two clerks"
        if word_class(words[done + 1]) != "n":
            return Involvement("target", acts=True)  # "the judge's murder"
    kind = word_class(words[first]) if first < len(words) else "."
    for k in range(first, min(len(words), first + _DEED_NEAR)):
        if kind != "n" and kind != "-":
            return None
        follows = words[k + 1] if k + 1 < len(words) else "."
        kind = word_class(follows)
        if kind == "n" or kind == "-":
            continue  # the head of the phrase is still to come
        word = words[k]
        if kind in "ds" or follows.isdigit():
            return Involvement(_deed(word, words[k + 1 : k + 7]), acts=True) if k == last else None
        if word in DEED:
            return Involvement("perpetrator", acts=True)
        return Involvement("fighting", acts=True) if word in BATTLE and words[k - 1] != "civil" else None
    return None


def _verb(words: list[str], last: int) -> tuple[int, bool]:
    """Index of the verb whose subject ends at `last`, -1 where there is none, and whether it is a passive."""
    i, stop = last, min(len(words), last + _REACH)
    being = having = False
    while 0 <= i < stop:
        word = words[i]
        kind = "v" if word in _PASTS else word_class(word)
        if kind in VERBS:
            if kind == "g" and not being and i - last > _PARTICIPLE:
                break
            return i, _passive(words, i, kind, being=being, having=having)
        if being and (word == "responsible" or word in _FRIENDS or _behind_deed(words, i)):
            return i, False
        if kind in "bhmo":
            being, having = being or kind == "b", having or kind == "h"
            i += 1
        elif kind in "a!Tw" or word in _DESCRIBING or (kind == "t" and i > last) or word in '"”)':
            i += 1
        else:
            i = _predicate(words, i) if being else past_aside(words, i, kind)
    return -1, False


_DONE_TO = frozenset("murder killing assassination execution kidnapping abduction beheading lynching stabbing".split())
"""Deeds whose owner is who was done to, unless "of" tells whom else."""
_PARTICIPLE = 3
"""Tokens behind its noun where a participle without "be" still is the noun's."""


def _behind_deed(words: list[str], i: int) -> bool:
    """Whether "be" goes on as "behind the attack"."""
    return words[i] == "behind" and not DEED.isdisjoint(words[i + 1 : i + 1 + _DEED_NEAR])


def _passive(words: list[str], i: int, kind: str, *, being: bool, having: bool) -> bool:
    """Whether the verb at `i` is a passive, with "be" or without: "six soldiers killed in the raid", "rebels hit by fire"."""
    if words[i] in VIOLENT and words[i + 1 : i + 2] == ["by"]:
        return True  # "civilians hit by bullets"
    if kind not in "ek" or being or having:
        return being and (kind in "ek" or words[i] in _PASTS)
    return words[i + 1 : i + 2] == ["by"] or (kind == "k" and words[i] not in SUFFERING and _no_object(words, i + 1))


def _predicate(words: list[str], i: int) -> int:
    """Index of the noun by which "be" makes its subject an ally: "both are close Orvelian allies"; -1 where none does."""
    return next((k for k in range(i, min(len(words), i + _PREDICATE)) if words[k] in _FRIENDS), -1)


_PREDICATE = 5
_FRIENDS = frozenset(("ally", "allies", "backer", "backers"))


def _no_object(words: list[str], k: int) -> bool:
    """Whether the verb before token `k` has none: "killed in a raid", not "killed at least 12"."""
    if k >= len(words) or word_class(words[k]) in ".,;t)":
        return True
    if words[k] in ("and", "or") and words[k + 1 : k + 2] and words[k + 1][0].isdigit():
        return True  # "37 civilians killed and 85 injured"
    return (
        word_class(words[k]) == "P"
        and words[k + 1 : k + 2] not in (["least"], ["most"], ["to"])
        and words[k] not in _BOUNDS
    )


_BOUNDS = frozenset("over about around up under between".split())
_PASTS = frozenset("dug flung hurled contradicts condemns expresses blew shot hit struck stormed swore".split())
"""Pasts that the closed tables take for nouns or participles."""
_DESCRIBING = frozenset("armed loyal loosely".split())
"""Adjectives behind their noun: "gunmen armed with rifles", "forces loyal to the marshal"."""


def _by_verb(words: list[str], at: int, *, passive: bool, when: bool, subject: str) -> Involvement:
    """The role that the verb at `at` gives its subject, with the verbs joined to it: none in a clause that only tells when."""
    word = words[at]
    behind = words[at + 1 : at + 7]
    charged = laid_to(words, at, passive=passive)
    if charged is not None:
        return charged
    if passive:
        if word == "arrested" and not _GROUNDS.isdisjoint(behind[:2]):
            return NONE
        if word in VIOLENT or word in _SUFFERED:
            return Involvement("target")
        if drives_out(words, at):
            return Involvement("fighting")
        if word in ALLIED:
            return Involvement(acts=True)
        return Involvement("mediator", acts=True) if word in _MEDIATED else NONE
    if word in _FRIENDS:
        return Involvement("ally", acts=True)
    if word == "responsible" or word == "behind":
        return Involvement("perpetrator", acts=True)
    if word in SUFFERING:
        return Involvement("target", acts=True)
    if word in _CLAIMED and not {"responsibility", *DEED}.isdisjoint(behind):
        return Involvement("alleged_perpetrator", acts=True)
    found = "fighting" if drives_out(words, at) and behind[:1] != ["out"] else _deed(word, behind)
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


def _deed(word: str, behind: list[str]) -> ActorRole:
    """The role of the subject of an active verb."""
    if word in LEAN:
        if (word == "beat" and "death" in behind) or (word == "fired" and not _FIRED_ON.isdisjoint(behind[:1])):
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
    if word in COMBAT:
        return "fighting"
    if word in MEDIATING:
        return "mediator"
    if word in STATING or (word == "called" and not _CALLED_FOR.isdisjoint(behind[:1])):
        return "claimant"
    return "ally" if word in ALLIED else "mentioned"


_FIRED_ON = frozenset(("on", "at", "into", "upon"))
_CALLED_FOR = frozenset("for on the it this that".split())


def _joined(words: list[str], at: int) -> ActorRole:
    """The gravest role of the further verbs of the same subject: "entered the square and opened fire", ", killing 12"."""
    best: ActorRole = "mentioned"
    for k in range(at + 1, min(len(words) - 1, at + _FURTHER)):
        word = words[k]
        if word in _CLAUSES or (word in _WHEN and _is_clause(words, k)):
            break
        if word not in _LINKS:
            continue
        k += 1
        while k < len(words) - 1 and word_class(words[k]) == "a":
            k += 1
        kind = "v" if words[k] in _PASTS else word_class(words[k])
        if kind == "g" and word == "and":
            continue  # "a car driving off the road and hitting a wall"
        if kind in VERBS and (word != "," or kind in "gk" or words[k] in VIOLENT):
            role = _deed(words[k], words[k + 1 : k + 7])
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
