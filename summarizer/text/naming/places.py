"""Places of figures and events: what stands behind "in", "near", "north of"."""

from bisect import bisect_left
from collections.abc import Sequence

from summarizer.schemas.record import record
from summarizer.schemas.terms import PlacePrecision
from summarizer.text.lexicon.countries import COUNTRIES, DEMONYMS
from summarizer.text.lexicon.places import (
    AT_PLACE,
    BEARINGS,
    BOMBED,
    EDGES,
    FLED,
    NEAR_PLACE,
    NO_PLACE_ENDS,
    NO_PLACE_STARTS,
    NOT_PLACES,
    NUMBERED,
    PART_NOUNS,
    REGION_NOUNS,
    SEA_NOUNS,
    SITE_NOUNS,
    TOWN_NOUNS,
    WORLD_REGIONS,
)
from summarizer.text.naming.name_records import Name
from summarizer.text.naming.place_nouns import FUNCTION, PLACE_NOUNS, SITED, noun_before, owned, precision_of, water_of
from summarizer.text.words.letter_case import all_capitals
from summarizer.text.words.sentences import Sentence
from summarizer.text.words.tokens import Tokens

_FOLLOWING = PLACE_NOUNS - BEARINGS
"""Nouns that may end the name itself: "Kadhar Street"."""
_BEFORE_NOUN = frozenset(
    "industrial refugee military bus train railway metro police fire power petrol shopping housing concert".split()
)
"""Words between a name and its noun of place: "Orvel bus station"."""
_TO_PEOPLE = frozenset(
    "according told said belonging loyal related linked allied due thanks belong speaking report reported".split()
)
"""Words whose "to" leads to somebody, not to a place."""
_FIRM = frozenset("in near north south east west on outside inside around across throughout off".split())
"""Prepositions that make a place of a name nothing else is known of."""
_HELD = PART_NOUNS | frozenset(
    ("town", "city", "village", "suburb", "port", "province", "district", "island", "camp", "stronghold", "enclave")
)
"""Nouns whose "of" makes a place also where no preposition stands: "seized the town of"."""
_BY = frozenset(("neighbouring", "neighboring", "nearby", "besieged"))
"""Words that only a place has before its name: "crossed into neighbouring Tessara"."""
_NOUNS = REGION_NOUNS | TOWN_NOUNS | SEA_NOUNS | EDGES | BEARINGS
_FOLLOWING = PLACE_NOUNS - BEARINGS
"""Nouns that may end the name itself: "Kadhar Street"."""
_BEFORE_NOUN = frozenset(
    "industrial refugee military bus train railway metro police fire power petrol shopping housing concert".split()
)
"""Words between a name and its noun of place: "Orvel bus station"."""
_TO_PEOPLE = frozenset(
    "according told said belonging loyal related linked allied due thanks belong speaking report reported".split()
)
"""Words whose "to" leads to somebody, not to a place."""
_FIRM = frozenset("in near north south east west on outside inside around across throughout off".split())
"""Prepositions that make a place of a name nothing else is known of."""
_HELD = PART_NOUNS | frozenset(
    ("town", "city", "village", "suburb", "port", "province", "district", "island", "camp", "stronghold", "enclave")
)
"""Nouns whose "of" makes a place also where no preposition stands: "seized the town of"."""
_BY = frozenset(("neighbouring", "neighboring", "nearby", "besieged"))
"""Words that only a place has before its name: "crossed into neighbouring Tessara"."""
_LINKS = frozenset(("of", "the", "'s", ",", "-"))
_NOUNS = PLACE_NOUNS | (SITE_NOUNS - {"post", "pass", "spring", "home", "office"})
_ARTICLES = frozenset(("the", "a", "an"))
_BETWEEN = frozenset(
    "the a an of 's and rebel held controlled government besieged strategic western capital old nearby busy main remote second third largest biggest second-largest coastal border central ancient country whole entire neighbouring neighboring".split()
) | {"-", ","}
_ADJECTIVES = 5
"""Up to so many words of any kind, a hyphen among them, may stand between the article and the noun of place."""
_NUMERALS = frozenset(("i", "ii", "iii", "one", "two"))
_REACH = 10
"""Tokens that may stand between the preposition and the name: "on the southern edges of the town of"."""


@record(slots=True)
class Place:
    """One mention of a place."""

    text: str
    """As written, from the first word behind the preposition."""
    start: int
    end: int
    sentence: int
    """Index of the sentence, 0-based."""
    precision: PlacePrecision
    name: str
    """The proper name alone ("Orvel" of "the southern edges of Orvel city")."""
    preposition: str = ""
    """The word that puts something there ("near"); empty in a dateline and in an apposition."""
    inside: str | None = None
    """The larger place named with it ("Talen, in northern Kadhar")."""
    dateline: bool = False


def find_places(
    text: str, sentences: Sequence[Sentence], tokens: Sequence[Tokens], names: Sequence[Name]
) -> list[Place]:
    """Mentions in text order, not overlapping. `names` are those of the same text: who is a person or a group is no place."""
    found: list[Place] = []
    for name in names:
        line = tokens[name.sentence]
        first, last = bisect_left(line.starts, name.start), bisect_left(line.starts, name.end)
        if name.kind not in ("place", "state", "unknown") and not _sited(line, first, last, name):
            continue
        place = _place(line, first, last, name, plain=all_capitals(line))
        before = found[-1] if found else None
        if place is None or (before and place.start < before.end):
            continue
        if before and before.sentence == place.sentence and _holds(text[before.end : place.start], place):
            before.inside = place.text
        found.append(place)
    return found


def _sited(tokens: Tokens, first: int, last: int, name: Name) -> bool:
    """Whether the words beside a name make a place of what looks like a house or a band: "the suburb of Kadhar Cross", "at Talen,"."""
    words = tokens.words
    if first > 1 and words[first - 1] == "of" and words[first - 2] in SITED - {"department", "front", "state"}:
        return not tokens.capital(first - 2)
    alone = name.kind == "group" and last - first == 1 and words[last : last + 1] in ([","], ["."])
    return alone and first > 0 and words[first - 1] == "at"


def _holds(gap: str, place: Place) -> bool:
    """Whether the second place holds the first: "Talen, in northern Kadhar", "Orvel, Tessara"."""
    gap = " ".join(gap.split())
    return gap in (",", ", in", "in", ", in the", "in the", ", a town in", ", a village in") and place.precision in (
        "region",
        "country",
        "town",
    )


def _place(tokens: Tokens, first: int, last: int, name: Name, *, plain: bool) -> Place | None:
    """The place a name stands for here, with its preposition and its nouns. `plain`: capitals tell nothing here."""
    words = tokens.words
    if first >= last or name.key in NOT_PLACES or _no_place(words, first, last):
        return None
    if (
        words[last : last + 1] == [","]
        and "".join(words[last + 1 : last + 2]).isdecimal()
        and words[last + 2 : last + 3] == [","]
    ):
        return None  # "fired at Ann Venn, 39, of Talen"
    start, preposition = _lead(tokens, first, plain=plain)
    if not NO_PLACE_STARTS.isdisjoint(words[start:first]):
        start = first  # "in the Battle of Talen"
    end = last
    noun = words[last - 1] if last - first > 1 and words[last - 1] in _FOLLOWING else ""
    if end < len(words) and words[end] == "'s":
        end = owned(tokens, end + 1)
        if not end:
            return None
        noun = words[end - 1]
    while (
        end < len(words)
        and (words[end] in _NOUNS or words[end] in _BEFORE_NOUN)
        and end - last < 3
        and (plain or not tokens.capital(end))
    ):
        noun = words[end] if words[end] in _NOUNS else noun
        end += 1
    if end > last and (
        (words[end - 1] not in _NOUNS and words[end - 1] != noun) or (noun == "channel" and not preposition)
    ):
        end, noun = last, ""  # "its Telegram channel" is no water
    if end < len(words) and words[end].isdecimal() and words[end - 1] in NUMBERED:
        end += 1  # "Bridge 12"
    attributive = not noun and start < first and words[end : end + 1] != ["-"]
    attributive = attributive and (words[first - 1] in _ARTICLES or words[start] in ("a", "an"))
    if attributive and not plain and end < len(words) and words[end].isalpha() and words[end] not in FUNCTION:
        if words[first - 1] != "the" or name.key in DEMONYMS or words[end] in PART_NOUNS:
            return None  # "the Tessaran towns of", "a Talen man"
        start = first  # "in the Talen attack"
    if end > last and words[end : end + 1] == ["of"] and end + 1 < len(words) and tokens.capital(end + 1):
        return None  # "the Tessaran border town of Orvel": the name that follows is the town's
    behind = "" if preposition in BEARINGS else noun_before(words, start, first)
    country = name.key in COUNTRIES or name.key in WORLD_REGIONS
    beside = first > 1 and words[first - 1] == "," and tokens.capital(first - 2)
    struck = (
        first > 0
        and words[first - 1] in BOMBED
        and (end >= len(words) or not words[end].isalpha() or words[end] in FUNCTION)
    )
    if (
        name.kind == "unknown"
        and not (noun or behind or struck)
        and (preposition not in _FIRM or words[first - 1] in ("a", "an"))
        and not (preposition and words[first - 1] in _BY)
    ):
        return None
    if not (preposition or noun or behind or struck or (beside and name.weight > 1)):
        return None
    if name.kind == "state" and (not preposition and not beside) and not noun:
        return None
    return Place(
        tokens.raw(start, end), tokens.starts[start], tokens.ends[end - 1], name.sentence,
        precision_of(words[start:first], preposition, noun or water_of(words, first), behind, country=country), name.text, preposition,
    )  # fmt: skip


def _lead(tokens: Tokens, first: int, *, plain: bool) -> tuple[int, str]:
    """Start of the phrase and its preposition, looked for to the left: "on [the southern edges of Orvel]"."""
    words = tokens.words
    told = -1  # the noun of place whose "of" leads to the name
    for k in range(first - 1, max(-1, first - _REACH), -1):
        word = words[k]
        if word in AT_PLACE or word in NEAR_PLACE:
            return (first, "") if word == "to" and k and words[k - 1] in _TO_PEOPLE else (k + 1, word)
        if word == "of" and k and words[k - 1] in BEARINGS and (k < 2 or words[k - 2] not in ("the", "in")):
            start = k - 3 if k > 2 and words[k - 2] == "-" and words[k - 3] in BEARINGS else k - 1
            return start, words[k - 1]
        # "in the capital, Orvel"
        beside = word == "," and k == first - 1 and k > 1 and words[k - 1] in PLACE_NOUNS and not tokens.capital(k - 2)
        sited = word == "of" or (
            k + 1 < first and word in SITE_NOUNS and (words[k + 1] == "of" or words[k + 1] in SITED)
        )
        known = (
            word in PLACE_NOUNS
            or word in _BETWEEN
            or word in _BEFORE_NOUN
            or sited
            or (tokens.capital(k) and not plain)
            # "in the former rebel stronghold of Orvel"
            or (0 < told - k < _ADJECTIVES and word.isalpha() and word not in FUNCTION)
        )
        if told < 0 and word in PLACE_NOUNS and words[k + 1] == "of":
            told = k
        if not known or (word == "," and not beside):
            break
    if first and words[first - 1] in FLED:
        return first, "from"
    start = first
    if first > 1 and words[first - 1] == "of" and words[first - 2] in _HELD:
        start = first - 2  # "pounded rebel-held areas of Orvel", "struck the Kadhari city of Talen"
        floor = max(0, first - _REACH)
        while (
            start > floor
            and words[start - 1] != ","
            and (words[start - 1] in _BETWEEN or _kind_of(tokens, start - 1, plain))
        ):
            start -= 1
        return start, ""
    while start and (words[start - 1] in BEARINGS or (words[start - 1] in TOWN_NOUNS and start == first)):
        start -= 1
    return start, ""


def _kind_of(tokens: Tokens, k: int, plain: bool) -> bool:
    """Whether the token may stand before the noun of a place: "border" of "border town", the adjective of a country."""
    return tokens.words[k] in PLACE_NOUNS or (k > 0 and tokens.capital(k) and not plain)


def _no_place(words: list[str], first: int, last: int) -> bool:
    """A day or an operation by its name: "on Harvest Day", "in Operation Grey Heron"."""
    numbered = last - first > 1 and words[last - 1] in _NUMERALS  # "World War II"
    return words[last - 1 - numbered] in NO_PLACE_ENDS or words[first] in NO_PLACE_STARTS
