"""What each speaker of the reports claims, and how near two claims are to speaking of the same thing."""

from collections.abc import Mapping
from functools import lru_cache

from summarizer.drafting.lexicon.disputes import (
    BRANDING,
    CHARGES,
    COMMON,
    CONCEPTS,
    DENIALS,
    FALSE,
    HAPPENED,
    NO_DENIAL,
    POINTING,
    SAYINGS,
    TURNING_DOWN,
    VAGUE_SPEAKERS,
)
from summarizer.drafting.reading.authors import NOBODYS, Author, is_own_voice
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.told_in_passing import told_in_passing
from summarizer.schemas.record import record
from summarizer.schemas.records import Claimant
from summarizer.text.lexicon.speakers import REBEL_ARMIES
from summarizer.text.speech.retractions import untrue_clause
from summarizer.text.speech.spoken import Speech

_NAMELESS = VAGUE_SPEAKERS | {"the", "a", "an"}
_SHORTEST = 4  # letters of a word that says what a claim is about


@record(slots=True)
class Claim:
    """One speaker's words of one sentence."""

    claimant: Claimant
    sheet: Sheet
    denies: bool
    act: Speech
    named: int | None = None
    """Number of the sentence that names the speaker, where it is another one."""
    side: frozenset[str] | None = None
    """Keys of the speaker's side in the conflict, once they are known."""
    house: str = ""
    """The house that its speaker was introduced by; empty where the report tells none."""
    doers: frozenset[str] | None = None
    """Keys of the sides that it makes the doer of what it tells, once they were asked for."""
    said: tuple[int, int] | None = None
    """Where the speaker's own stretch stands, once it was asked for."""

    @property
    def speaker(self) -> str | None:
        """Who speaks, as a page prints it: nobody for "reportedly", and without the noun of a charge that English puts
        right before the name ("an allegation Rivas rejected")."""
        if self.claimant.name.casefold() in _NAMELESS or self.claimant.name.startswith("which "):
            return None
        first, _, rest = self.claimant.name.partition(" ")
        return rest if rest and first in CHARGES else self.claimant.name

    @property
    def told(self) -> list[str]:
        """The words of the speaker's own stretch."""
        return self.sheet.words[slice(*said_words(self))]

    @property
    def cites(self) -> list[int]:
        """The sentence, and the one that names its speaker where it only says "he" or nobody."""
        return [self.sheet.number] if self.named is None else [self.sheet.number, self.named]


def read_claims(sheets: list[Sheet], authors: Mapping[int, Author] = NOBODYS) -> list[Claim]:
    """A claim for each speaker of each sentence, in text order; in a party's own text also what it says itself."""
    claims: list[Claim] = []
    named: dict[tuple[int, str], int] = {}
    for sheet in sheets:
        seen: set[str] = set()
        author = authors.get(sheet.source)
        acts = (*sheet.speech, *told_in_passing(sheet))
        denied = any(act.claimant.speech == "denied" for act in acts)
        if author and not sheet.heading and is_own_voice(sheet):
            act = author.speaks(sheet)
            claims.append(Claim(act.claimant, sheet, is_denial(sheet, act.claimant, denied), act, author.number))
        for act in acts:
            if act.unnamed or act.claimant.name in seen:
                continue
            seen.add(act.claimant.name)
            if act.claimant.name.casefold().startswith("same ") and claims and claims[-1].sheet.source == sheet.source:
                act.claimant = claims[-1].claimant  # "according to the same source"
            claim = Claim(act.claimant, sheet, is_denial(sheet, act.claimant, denied), act)
            key = (sheet.source, act.claimant.name)
            if act.claimant.name.rpartition(" ")[2] in _THEM:
                claim.named = sheet.number - 1 or None  # "all of them": whom the sentence before names
            elif act.claimant.name in sheet.text:
                named[key] = sheet.number
            else:
                claim.named = named.get(key)
            claims.append(claim)
    return claims


_THEM = frozenset(("them", "these", "those"))


def said_words(claim: Claim) -> tuple[int, int]:
    """Where the speaker's own stretch of the sentence stands, as a half-open range of tokens."""
    if claim.said is None:
        claim.said = _said(claim)
    return claim.said


def _said(claim: Claim) -> tuple[int, int]:
    sheet = claim.sheet
    first, last = sheet.token_at(max(claim.act.start, sheet.start)), sheet.token_at(claim.act.end)
    if claim.act.name_start >= claim.act.start:  # "..., the ministry said": its own name is none of its words
        name, behind = sheet.token_at(claim.act.name_start), sheet.token_at(claim.act.name_end)
        if first < name <= first + _OPENED and "," in sheet.words[behind:last]:
            first = sheet.words.index(",", behind) + 1  # "There were, the ministry said, no troops"
        elif name > first:
            last = min(last, name)
    return first, last


_OPENED = 3  # tokens of a clause that its speaker's name breaks off


def topics_of(words: list[str]) -> frozenset[str]:
    """The ideas a stretch of words is about: concepts where the table has them, else the words without their endings.

    >>> sorted(topics_of(["the", "rebels", "killed", "nobody"]))
    ['death', 'fighter', 'nobod']
    """
    found = {CONCEPTS.get(w) or stem(w) for w in words if w in CONCEPTS or (len(w) >= _SHORTEST and w not in COMMON)}
    if "fire" in words and any(w == "fire" and words[i - 1] in _OPENING for i, w in enumerate(words) if i):
        found.add("shooting")
    if "ill" in words and any(w.startswith("treat") and words[i - 2] == "ill" for i, w in enumerate(words) if i > 1):
        found = {*found - {"treat"}, "torture"}  # "ill-treated"
    return frozenset(found)


def tells_what_happened(words: list[str]) -> bool:
    """The words take up the event itself: "the blast", "the fires", but not "opened fire"."""
    found = HAPPENED.intersection(words)
    return bool(found) and (found != {"fire"} or "shooting" not in topics_of(words))


_OPENING = frozenset("open opened opening return returned returning under exchange exchanged of to".split())
"""Words before "fire" that is of guns."""


_NOUN = 9  # letters of a noun in -ion that is surely made of a verb


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A word without its ending, as far as that leaves enough of it."""
    if word.endswith("ion") and len(word) >= _NOUN:
        return word[:-3]  # "no inspection had taken place", "had been inspected"
    for ending in ("ing", "ed", "es", "s", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST else word


def is_denial(sheet: Sheet, claimant: Claimant, denied: bool) -> bool:
    """The speaker turns a claim down, by the verb of the sentence in which somebody `denied` or nobody is said to; no offer."""
    at = denial_at(sheet)
    if denied or at is None:
        return at is not None and claimant.speech == "denied"
    return sheet.words[at + 1 : at + 2] != ["by"]  # "a version contradicted by farmers"


_TURNED = frozenset((*DENIALS, *CHARGES, *BRANDING, "ruled"))


def denial_at(sheet: Sheet) -> int | None:
    """Index of the verb that denies; None where there is none, or what it turns down is an offer."""
    words = sheet.words
    untrue = untrue_clause(words)
    if untrue is not None:
        return max(0, untrue[0] - 3)  # "said reports that 12 had died were false"
    if not FALSE.isdisjoint(sheet.vocabulary) or "not" in sheet.vocabulary:
        if _belies(words):
            return -1
        said = next((i for i, word in enumerate(words) if word in _SAYING and _belies(words[i + 1 : i + 8])), None)
        if said is not None:
            return said  # "said that was nonsense"
    for i in [i for i, word in enumerate(words) if word in _TURNED] if not _TURNED.isdisjoint(sheet.vocabulary) else ():
        word = words[i]
        if _leaves_open(words[max(0, i - _BESIDE) : i + 2 * _BESIDE]):
            continue
        if word in DENIALS and NO_DENIAL.isdisjoint(words[i + 1 : i + 6]):
            if word in _DISPUTES and not _DETERMINERS.isdisjoint(words[max(0, i - 1 - (word == "dispute")) : i]):
                continue  # "the disputed border", "after a land dispute"
            if word not in TURNING_DOWN or not SAYINGS.isdisjoint([*words[max(0, i - 5) : i], *words[i + 1 : i + 7]]):
                return i
        if word == "ruled" and words[i + 1 : i + 2] == ["out"] and "not" not in words[max(0, i - 3) : i]:
            return i + 1
        if word in CHARGES and words[i + 1 : i + 2] in _COPULAS and _is_false(words[i + 2 : i + 6]):
            return max(0, i - 2)  # "said the claim was false"
        if word in BRANDING and not FALSE.isdisjoint(words[i + 1 : i + 9]):
            return i
    return None


def _leaves_open(beside: list[str]) -> bool:
    """ "Would neither confirm nor deny it", "refused to confirm or deny it"."""
    if _EITHER.isdisjoint(beside):
        return False
    return any(w.startswith("confirm") for w in beside) and any(w in ("deny", "denied", "denies") for w in beside)


_BESIDE = 3  # tokens
_EITHER = frozenset(("or", "nor"))
_SAYING = frozenset(("said", "says", "insisted", "replied", "added"))


def _is_false(words: list[str]) -> bool:
    """ "False", "without any foundation"."""
    if words[:1] == ["without"]:
        return any(w in ("foundation", "basis", "truth", "merit", "substance") for w in words[1:])
    return not FALSE.isdisjoint(words)


def _belies(words: list[str]) -> bool:
    """ "This is a lie": what the sentence before told is none of it true."""
    first = next((i for i, w in enumerate(words) if w.isalpha()), 0)
    opens = words[first : first + 1] != [] and words[first] in POINTING and words[first + 1 : first + 2] in _COPULAS
    if opens and "not" in words[first + 2 : first + 4]:  # "that is simply not true", "this is not what happened"
        at = words.index("not", first + 2) + 1
        return words[at : at + 1] != [] and words[at] in _SO
    return opens and not FALSE.isdisjoint(words[first + 2 : first + 6]) and "not" not in words[first + 2 : first + 6]


_DISPUTES = frozenset(("dispute", "disputes", "disputed"))
_SO = frozenset(("true", "so", "what", "how", "correct", "accurate", "right"))
_COPULAS = (["was"], ["were"], ["is"], ["are"])
_DETERMINERS = frozenset(("the", "a", "their", "its", "his", "this", "that", "these", "'s", "’s", "of", "in"))


@lru_cache(maxsize=4096)
def same_speaker(a: str | None, b: str | None) -> bool:
    """Two names of one speaker: equal, or one within the other; "the army" is not within "the rebel Liberation Army"."""
    if not a or not b:
        return False
    x, y = _spaced(a), _spaced(b)
    return (x in y or y in x) and (x == y or REBEL_ARMIES.isdisjoint(x.split()) == REBEL_ARMIES.isdisjoint(y.split()))


@lru_cache(maxsize=1024)
def _spaced(name: str) -> str:
    """A name in small letters, each of its words between spaces: a report's speakers are compared over and over."""
    return f" {name.casefold()} ".replace("'s ", " 's ")
