"""Tell what a name of no known word names, by the words beside it."""

from summarizer.schemas.terms import ActorType
from summarizer.text.letter_case import all_capitals
from summarizer.text.lexicon_given_names import GIVEN_NAMES
from summarizer.text.lexicon_names import ARMED_NOUNS, PARTICLES, ROLES, NameKind
from summarizer.text.lexicon_places import AT_PLACE, BEARINGS, MOTION, REGION_NOUNS, TOWN_NOUNS
from summarizer.text.lexicon_speech import VERBS
from summarizer.text.name_form import form, mention
from summarizer.text.name_records import Name
from summarizer.text.tokens import Tokens

_ARTICLES = frozenset(("a", "an", "the"))
_HERE = frozenset(("in", "near", "around", "outside", "inside", "across", "throughout"))
_OUTLET_NOUNS = frozenset(
    "newspaper daily weekly magazine channel broadcaster station website tabloid periodical".split()
)
_SET_OFF = frozenset((",", '"', "”", "?", "!", "»", "'"))


def by_neighbours(tokens: Tokens, first: int, last: int, sentence: int) -> Name:
    """A name of no known word: by the words around it."""
    words = tokens.words
    key = form(tokens, first, last)
    before = words[first - 1] if first else ""
    behind = words[last] if last < len(words) else ""
    raw = tokens.raw(first, last)
    kind: NameKind = "unknown"
    actor: ActorType = "unknown"
    weight = 0
    if behind in ARMED_NOUNS or (behind in ("group", "militants") and raw.isupper()):
        kind, actor, weight = "group", "rebel_group", 2
    elif (
        behind in REGION_NOUNS
        or behind in TOWN_NOUNS
        or before
        in (
            "city",
            "town",
            "village",
            "province",
            "district",
            "region",
            "stronghold",
            "capital",
            "neighbourhood",
            "neighborhood",
            "suburb",
            "island",
            "port",
        )
        or (
            before == "of"
            and first > 1
            and (words[first - 2] in TOWN_NOUNS or words[first - 2] in REGION_NOUNS or words[first - 2] in BEARINGS)
        )
    ):
        kind, weight = "place", 3
    elif before in BEARINGS:
        kind, weight = "place", 2
    elif before in _OUTLET_NOUNS:
        kind, actor, weight = "outlet", "media", 3
    elif last - first > 1 and words[first] in GIVEN_NAMES:
        kind, actor, weight = "person", "person", 2
    elif last - first == 1 and raw.isupper() and not all_capitals(tokens) and 2 <= len(raw) <= 6:
        kind, actor, weight = "organisation", "unknown", 1
    elif before in _HERE or (before == "the" and first > 1 and words[first - 2] in _HERE):
        kind, weight = "place", 2
    elif before in AT_PLACE and (before != "to" or (first > 1 and words[first - 2] in MOTION)):
        kind, weight = "place", 1
    elif _personal(tokens, first, last, behind):
        kind, actor, weight = "person", "person", 2
    return mention(tokens, first, last, sentence, kind, actor, key, weight)


def _personal(tokens: Tokens, first: int, last: int, behind: str) -> bool:
    """Whether the form or what follows is a person's: a particle inside, an age, a verb of speech."""
    words = tokens.words
    if last - first > 6:
        return False
    if any(words[k] in PARTICLES and not tokens.capital(k) for k in range(first + 1, last)):
        return True
    if behind in VERBS or behind in ("who", "whose"):
        return True
    if first > 1 and 2 <= last - first <= 4 and words[first - 1] in VERBS and words[first - 2] in _SET_OFF:
        return True
    if behind == "," and last + 1 < len(words):
        following = words[last + 1]
        if following.isdigit() and last + 2 < len(words) and words[last + 2] in (",", "."):
            return last - first >= 2 or int(following[:4]) < 120
        beside = words[last + 1 : last + 7]
        if last - first < 2 or (first and words[first - 1] == "to"):
            return False
        return (
            following in ("who", "whose")
            or following in ROLES
            or (following in _ARTICLES and not ROLES.isdisjoint(beside))
        )
    return False
