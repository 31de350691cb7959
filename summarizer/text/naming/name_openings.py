"""How names of bodies and lands open: by members and their cause, by who holds the office, by a landform."""

from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS
from summarizer.text.lexicon.names import ORGANISATION_HEADS, TITLES
from summarizer.text.lexicon.people import PERSON_NOUNS, singular
from summarizer.text.lexicon.places import LANDFORMS
from summarizer.text.words.tokens import Tokens

CALENDAR = frozenset(MONTHS) | frozenset(WEEKDAYS)


def holds_office(tokens: Tokens, i: int) -> bool:
    """Whether the "'s" at token `i` stands inside a house's name: "the Orvel County Sheriff's Office", "Firemen's Association"."""
    words = tokens.words
    holder = words[i - 1]
    if holder not in TITLES and holder not in PERSON_NOUNS and singular(holder) not in PERSON_NOUNS:
        return False
    k = i + 1
    while k < len(words) and k <= i + _HOUSE and tokens.capital(k):
        k += 1
    return k > i + 1 and words[k - 1] in ORGANISATION_HEADS


_HOUSE = 4
"""Words of a house behind its holder."""


def opens_body(tokens: Tokens, first: int) -> bool:
    """Whether a body is named by its members and their cause from token `first` on: "Doctors for All", "Clerks Without Borders"."""
    words = tokens.words
    word, cause = words[first], words[first + 2 : first + 3]
    if words[first + 1 : first + 2] not in (["for"], ["without"]) or not word.endswith("s") or word.endswith("ss"):
        return False
    return cause != [] and tokens.capital(first + 2) and cause[0] not in CALENDAR


def opens_landform(words: list[str], first: int) -> bool:
    """Whether a land or a water is named from token `first` on: "the Strait of Sabra"."""
    return words[first] in LANDFORMS and words[first + 1 : first + 2] == ["of"]
