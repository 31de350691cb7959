"""What a phrase has to do with the violence of its sentence, by its place in the grammar: who does it, whom it hits.

A perpetrator is the subject of a violent verb, the owner of a deed ("Marran air strikes") or behind the passive's "by";
a target its object, or the subject of its passive. Nothing else makes either. Reads tokens to both sides of the phrase,
over a bounded stretch, so that a sentence of a million verbs stays linear.
"""

from summarizer.drafting.actors.asides import past_aside, past_backers
from summarizer.drafting.actors.governed import (
    NONE,
    VERBS,
    Involvement,
    as_object,
    governor,
    hangs,
)
from summarizer.drafting.actors.verb_roles import FRIENDS, PASTS, WHEN, by_verb, deed_of
from summarizer.drafting.lexicon.groups import PEOPLE
from summarizer.drafting.lexicon.roles import (
    ALLIED,
    BATTLE,
    DEED,
    MEDIATING,
    SUFFERING,
    VIOLENT,
)
from summarizer.text.grammar.word_classes import word_class
from summarizer.text.words.tokens import Tokens

_REACH = 26
"""Tokens from the phrase on to its verb."""
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
        if words[left] in _TAKING and words[last - 1] in PEOPLE:
            return Involvement("target", governed=True)  # "seized hundreds of hostages"
        return Involvement(found.role, found.acts, governed=True)
    if left >= 0 and hangs(words, left):
        return _owned(words, last) or NONE
    opening = first
    while (
        opening and first - opening < _TITLE and (tokens.capital(opening - 1) or words[opening - 1] in _BEFORE_SUBJECT)
    ):
        opening -= 1
    return _as_subject(words, last, when=opening > 0 and words[opening - 1] in WHEN)


_LOOSED = frozenset(("fired", "launched", "dropped", "planted"))
_WALKOUTS = frozenset(("strike", "strikes"))
_TAKING = frozenset("seized seizing captured capturing".split())
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
    return by_verb(words, at, passive=passive, when=when, subject=words[last - 1])


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
            return Involvement(deed_of(word, words[k + 1 : k + 7]), acts=True) if k == last else None
        if word in _WALKOUTS and words[last - 1] in PEOPLE:
            return Involvement(acts=True)  # "the miners' strike"
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
        kind = "v" if word in PASTS else word_class(word)
        if kind in VERBS:
            if kind == "g" and not being and i - last > _PARTICIPLE:
                break
            return i, _passive(words, i, kind, being=being, having=having)
        if being and (word == "responsible" or word in FRIENDS or _behind_deed(words, i)):
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
        return being and (kind in "ek" or words[i] in PASTS)
    return words[i + 1 : i + 2] == ["by"] or (kind == "k" and words[i] not in SUFFERING and _no_object(words, i + 1))


def _predicate(words: list[str], i: int) -> int:
    """Index of the noun by which "be" makes its subject an ally: "both are close Orvelian allies"; -1 where none does."""
    return next((k for k in range(i, min(len(words), i + _PREDICATE)) if words[k] in FRIENDS), -1)


_PREDICATE = 5


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
_DESCRIBING = frozenset("armed loyal loosely".split())
"""Adjectives behind their noun: "gunmen armed with rifles", "forces loyal to the marshal"."""
