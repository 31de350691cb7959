"""Places that a common noun names: "in a nearby village", "at the ford", "in three provinces", "a clinic" that was hit."""

from summarizer.schemas.record import record
from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS
from summarizer.text.lexicon.places import (
    BARE_AREAS,
    COMMON_PLACES,
    EVERYWHERE,
    NAMED_SITES,
    NOT_COMMON,
    STRUCK,
    WHERE_PREPOSITIONS,
)
from summarizer.text.lexicon.speech import ADVERBS, BREAKS, DETERMINERS, FINITE, PREPOSITIONS, VERBS
from summarizer.text.words.tokens import Tokens

_LONGEST = 7
"""Tokens between the article and the noun at most: "an already damaged two-storey clinic"."""
_BARE = 2
"""Tokens of an article and its noun: "a mine" that was hit is a weapon, "a coal mine" a place."""
_OWNING = frozenset(("its", "his", "her", "their", "our", "my"))
_ENDS = frozenset(".,;:)(\"“”„«»'–—") | {"and", "or", "but", "this", "last", "late", "early"}
_BEHIND = PREPOSITIONS | BREAKS | FINITE | ADVERBS | VERBS.keys() | WEEKDAYS.keys() | MONTHS.keys() | _ENDS
"""Words behind which a noun is the last of its phrase."""


@record(slots=True)
class Ground:
    """A place named by a common noun, in token indices of its sentence."""

    first: int
    """The article or the number: what stands behind the preposition."""
    last: int
    noun: str
    struck: bool = False
    """It stands behind no preposition: it is what was hit ("brought down a clinic")."""
    known: bool = False
    """A bare "the town" or "the region": the text has named it before."""


def find_grounds(tokens: Tokens, first: int, last: int) -> list[Ground]:
    """The places of common nouns in tokens `first` up to `last`, in order."""
    words = tokens.words
    found: list[Ground] = []
    for i in range(first, last):
        word = words[i]
        if word in EVERYWHERE:
            found.append(Ground(i, i + 1, word))
        elif (word in WHERE_PREPOSITIONS or (word == "to" and i and words[i - 1] in _CALLED)) and (
            ground := _phrase(tokens, i + 1, last)
        ):
            found.append(ground)
        elif (word in STRUCK or (word == "down" and i and words[i - 1] in _FELLED)) and (
            ground := _phrase(tokens, i + 1, last)
        ):
            ground.struck = True
            if ground.noun != "mine" or ground.last - ground.first > _BARE:  # "their truck hit a mine"
                found.append(ground)
    return found


_CALLED = frozenset(("called", "summoned", "dispatched"))
"""Verbs whose "to" leads to the scene: "police were called to an Orvel home"."""
_FELLED = frozenset(("brought", "brings", "bringing", "burned", "burnt", "tore"))


def subject_ground(tokens: Tokens, first: int, last: int) -> Ground | None:
    """The place that opens a clause as its subject: "A petrol station took a direct hit"."""
    return _phrase(tokens, first, last)


def _phrase(tokens: Tokens, first: int, last: int) -> Ground | None:
    """The noun phrase of a place that starts at `first` with an article or a number."""
    words = tokens.words
    last = min(last, len(words))
    if first >= last or not (words[first] in DETERMINERS or words[first].isdigit()) or words[first] in _OWNING:
        return None
    for k in range(first + 1, min(first + 1 + _LONGEST, last)):
        word = words[k]
        sited = word in COMMON_PLACES or (word in NAMED_SITES and any(map(tokens.capital, range(first + 1, k))))
        if sited and (k + 1 >= len(words) or words[k + 1] in _BEHIND or words[k + 1][-2:] in ("ed", "ly")):
            if (
                tokens.capital(k)
                or (k - first == 1 and words[first] == "the" and word in NOT_COMMON)
                or words[k + 1 : k + 2] == ["of"]
            ):
                return None
            bare = k - first == 1 and words[first] in ("the", "that", "this") and word in BARE_AREAS
            return Ground(first, k + 1, word, known=bare or words[first + 1] == "same")
        if not (word.isalnum() or word in ("-", "'s")) or word in BREAKS or word in PREPOSITIONS or word in FINITE:
            return None
    return None
