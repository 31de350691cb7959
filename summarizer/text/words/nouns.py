"""What a noun names, by table and ending: people, a thing, a group, an event of harm; and whether it is plural."""

from functools import lru_cache

from summarizer.text.lexicon.harm_nouns import COUNTED_EVENTS, EVENT_NOUNS, LIFE_NOUNS, TOLL_NOUNS
from summarizer.text.lexicon.people import (
    FAMILY_NOUNS,
    GROUP_NOUNS,
    MAN_SUFFIXES,
    NOT_PERSONS,
    PERSON_NOUNS,
    PERSON_SUFFIXES,
    PLURAL_PEOPLE,
    THING_NOUNS,
    singular,
)

DEMONYM_PLURALS = ("ans", "ians", "ese", "ish", "is", "ites", "ards", "eans", "ots")
"""Endings of a capitalised plural that names a people: Salvadorans, Iraqis."""
NOT_DEMONYMS = frozenset(
    "plans loans vans pans fans cans beans oceans clans means trans titans scans bans paris tennis crisis basis isis this his"
    " analysis axis chassis jeans oregans orleans spanish english british irish danish polish turkish kurdish".split()
)


@lru_cache(maxsize=16384)
def sort_of(word: str, *, capital: bool) -> str:
    """people, family, group, thing, harm, name or unknown, for a lower-case noun."""
    if word in PLURAL_PEOPLE:
        return "people"
    one = singular(word)
    if one in FAMILY_NOUNS or word in FAMILY_NOUNS:
        return "family"
    if one in PERSON_NOUNS or word.endswith(MAN_SUFFIXES):
        return "people"
    if word in COUNTED_EVENTS or word in EVENT_NOUNS or word in TOLL_NOUNS or word in LIFE_NOUNS:
        return "harm"
    if one in GROUP_NOUNS:
        return "group"
    if word in THING_NOUNS or word in NOT_PERSONS:
        return "thing"
    if (
        word.endswith(DEMONYM_PLURALS)
        and len(word) > 4
        and word not in NOT_DEMONYMS
        and (capital or word.endswith("ans"))
    ):
        return "people"
    if capital:
        return "name"
    if word.endswith(PERSON_SUFFIXES) and len(word) > 5:
        return "people"
    return "unknown"


@lru_cache(maxsize=16384)
def noun_facts(word: str, capital: bool) -> tuple[str, bool]:
    """Its sort and whether it is plural: the two at once, for the reader of noun phrases."""
    return sort_of(word, capital=capital), is_plural(word, capital=capital)


@lru_cache(maxsize=16384)
def is_plural(word: str, *, capital: bool = False) -> bool:
    """Whether a lower-case noun is plural, by form."""
    if word in PLURAL_PEOPLE:
        return True
    if word.endswith(("men", "women", "children", "people")):
        return True
    if not word.endswith("s") or word.endswith(("ss", "us")) or len(word) < 4:
        return False
    if word in ("series", "species", "isis", "crisis", "basis", "analysis", "boss"):
        return False
    return not (capital and sort_of(word, capital=True) == "name")
