"""The nouns of place beside a name, and how closely they fix where it is: "the town of", "Kadhar's oil academy", "outskirts"."""

from summarizer.schemas.terms import PlacePrecision
from summarizer.text.lexicon.dates import RELATIVE_DAYS, WEEKDAYS
from summarizer.text.lexicon.places import (
    BEARINGS,
    EDGES,
    NAMED_SITES,
    NEAR_PLACE,
    PART_NOUNS,
    REGION_NOUNS,
    SEA_NOUNS,
    SITE_NOUNS,
    TOWN_NOUNS,
)
from summarizer.text.lexicon.speech import ADVERBS, BREAKS, FINITE, PREPOSITIONS, VERBS
from summarizer.text.words.tokens import Tokens

PLACE_NOUNS = REGION_NOUNS | TOWN_NOUNS | SEA_NOUNS | EDGES | BEARINGS
FUNCTION = (
    PREPOSITIONS | BREAKS | FINITE | ADVERBS | VERBS.keys() | frozenset(("and", "or", "but", "who", "which", "whom"))
)
"""Words that end a name's phrase."""
SITED = PLACE_NOUNS | SITE_NOUNS | PART_NOUNS
"""Nouns whose "of" leads to a place: "the ford of", "parts of"."""

_LINKS = frozenset(("of", "the", "'s", ",", "-"))


def owned(tokens: Tokens, first: int) -> int:
    """End of the place somebody's name owns ("Orvel's main market"); 0 where none does, or where its own name follows."""
    words = tokens.words
    for k in range(first, min(first + _OWNED, len(words))):
        if tokens.capital(k) or not (words[k].isalpha() or words[k] == "-"):
            return 0
        if words[k] in TOWN_NOUNS or words[k] in REGION_NOUNS or words[k] in EDGES:
            following = k + 1 < len(words) and tokens.capital(k + 1)
            return 0 if following else k + 1
        last = k + 1 >= len(words) or words[k + 1] in _ENDS or words[k + 1] in FUNCTION
        if words[k] in NAMED_SITES and last:  # "Kadhar's oil academy", not "Kadhar's home ministry"
            return k + 1
    return 0


_OWNED = 5  # tokens
_ENDS = frozenset((".", ",", ";", ":", ")", *RELATIVE_DAYS, *WEEKDAYS, "last", "this"))


def noun_before(words: list[str], start: int, first: int) -> str:
    """The noun of place before the name: "the town of", "stronghold"."""
    for k in range(first - 1, start - 1, -1):
        if words[k] in SITED:
            return words[k]
        if words[k] not in _LINKS:
            return ""
    return ""


def water_of(words: list[str], first: int) -> str:
    """The water that opens a name: "strait" of "Strait of Sabra"."""
    return words[first] if words[first + 1 : first + 2] == ["of"] else ""


def precision_of(lead: list[str], preposition: str, noun: str, behind: str, *, country: bool) -> PlacePrecision:
    """How closely the words fix the place (UCDP's and ACLED's codes, by their names)."""
    if noun in SEA_NOUNS or behind in SEA_NOUNS or preposition == "off":
        return "sea_or_air"
    near = preposition in NEAR_PLACE or preposition in BEARINGS or any(w in EDGES for w in lead) or noun in EDGES
    if country and noun in TOWN_NOUNS:
        return "near_town" if near else "town"
    if country:
        return "region" if behind in BEARINGS or any(w in BEARINGS for w in lead) else "country"
    if noun in REGION_NOUNS or behind in REGION_NOUNS:
        return "region"
    town = noun in TOWN_NOUNS or behind in TOWN_NOUNS  # "the northern city of Orvel"
    if any(w in BEARINGS for w in lead) and not near and not town:
        return "region"
    return "near_town" if near else "town"
