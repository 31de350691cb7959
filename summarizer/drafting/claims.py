"""What each speaker of the reports claims, and how near two claims are to speaking of the same thing."""

from dataclasses import dataclass

from summarizer.drafting.lexicon_disputes import (
    BRANDING,
    CHARGES,
    COMMON,
    CONCEPTS,
    DENIALS,
    FALSE,
    NO_DENIAL,
    SAYINGS,
    TURNING_DOWN,
)
from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import Claimant
from summarizer.text.retractions import untrue_clause
from summarizer.text.speakers import Speech

_SHORTEST = 4  # letters of a word that says what a claim is about


@dataclass(slots=True)
class Claim:
    """One speaker's words of one sentence."""

    claimant: Claimant
    sheet: Sheet
    denies: bool
    act: Speech
    named: int | None = None
    """Number of the sentence that names the speaker, where it is another one."""

    @property
    def cites(self) -> list[int]:
        """The sentence, and the one that names its speaker where it only says "he" or nobody."""
        return [self.sheet.number] if self.named is None else [self.sheet.number, self.named]


def read_claims(sheets: list[Sheet]) -> list[Claim]:
    """A claim for each speaker of each sentence, in text order."""
    claims: list[Claim] = []
    named: dict[tuple[int, str], int] = {}
    for sheet in sheets:
        seen: set[str] = set()
        for act in sheet.speech:
            if act.unnamed or act.claimant.name in seen:
                continue
            seen.add(act.claimant.name)
            claim = Claim(act.claimant, sheet, is_denial(sheet, act.claimant), act)
            key = (sheet.source, act.claimant.name)
            if act.claimant.name in sheet.text:
                named[key] = sheet.number
            else:
                claim.named = named.get(key)
            claims.append(claim)
    return claims


def topics_of(words: list[str]) -> frozenset[str]:
    """The ideas a stretch of words is about: concepts where the table has them, else the words without their endings.

    >>> sorted(topics_of(["the", "rebels", "killed", "nobody"]))
    ['death', 'fighter', 'nobod']
    """
    return frozenset(
        CONCEPTS.get(w) or stem(w) for w in words if w in CONCEPTS or (len(w) >= _SHORTEST and w not in COMMON)
    )


def stem(word: str) -> str:
    """A word without its ending, as far as that leaves enough of it."""
    for ending in ("ing", "ed", "es", "s", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word


def is_denial(sheet: Sheet, claimant: Claimant) -> bool:
    """The sentence turns a claim down, by its verb; a turned-down offer is no denial."""
    if claimant.speech == "denied":
        return denial_at(sheet) is not None
    if any(act.claimant.speech == "denied" for act in sheet.speech):  # somebody else of the sentence does
        return False
    return denial_at(sheet) is not None


_TURNED = frozenset((*DENIALS, *CHARGES, *BRANDING))


def denial_at(sheet: Sheet) -> int | None:
    """Index of the verb that denies; None where there is none, or what it turns down is an offer."""
    words = sheet.words
    untrue = untrue_clause(words)
    if untrue is not None:
        return max(0, untrue[0] - 3)  # "said reports that 12 had died were false"
    for i in [i for i, word in enumerate(words) if word in _TURNED]:
        word = words[i]
        if word in DENIALS and NO_DENIAL.isdisjoint(words[i + 1 : i + 5]):
            if word == "disputed" and i and words[i - 1] in _DETERMINERS:
                continue  # "the disputed border"
            if word not in TURNING_DOWN or not SAYINGS.isdisjoint([*words[max(0, i - 5) : i], *words[i + 1 : i + 7]]):
                return i
        if word in CHARGES and words[i + 1 : i + 2] in _COPULAS and not FALSE.isdisjoint(words[i + 2 : i + 6]):
            return max(0, i - 2)  # "said the claim was false"
        if word in BRANDING and not FALSE.isdisjoint(words[i + 1 : i + 9]):
            return i
    return None


_COPULAS = (["was"], ["were"], ["is"], ["are"])
_DETERMINERS = frozenset(("the", "a", "their", "its", "his", "this", "that", "these", "'s", "’s", "of", "in"))


def same_speaker(a: str | None, b: str | None) -> bool:
    """Two names of one speaker: equal, or one within the other ("the army", "an army spokesman" are not)."""
    if not a or not b:
        return False
    x, y = a.casefold(), b.casefold()
    return x == y or x in y or y in x
