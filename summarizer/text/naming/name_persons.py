"""Tell a person's name from others by its neighbours: an age, an office, kin, a death, a verb of speech."""

from summarizer.text.lexicon.given_names import FEMALE_NAMES, GIVEN_NAMES
from summarizer.text.lexicon.names import PARTICLES, PERSON_NOUNS, RELIEF_WORDS, ROLES
from summarizer.text.lexicon.people import KIN
from summarizer.text.lexicon.speech import VERBS
from summarizer.text.naming.name_sites import ARTICLES, Reading, Site

_SET_OFF = frozenset((",", '"', "”", "?", "!", "»", "'"))
_BESIDE = 8
"""Tokens of an apposition looked at."""
_HOUSE = 10
"""Tokens of the house that somebody speaks for."""
_LONGEST = 4
"""Tokens of a name that an age or a death alone makes a person's."""
_MANY_SAY = frozenset("say tell claim deny warn insist argue believe accuse complain".split())
"""What many say: behind one name that of a people or a body."""
_ITS = 6
"""Tokens from the verb of speech on in which "its" makes the speaker a body."""
_KIN = KIN - frozenset(("child", "parent", "baby", "relative", "twin", "sibling"))
"""Kin that neither a town nor a body has."""


def forename(site: Site) -> Reading | None:
    """A given name before another capital, or a byline."""
    many = site.last - site.first > 1
    given = site.tokens.words[site.first]
    if many and (given in GIVEN_NAMES or given in FEMALE_NAMES):
        return Reading("person", "person", 2)
    byline = site.bare == "by" and site.first == 1 and site.last - site.first <= 4
    return Reading("person", "person", 1) if many and byline else None


def person(site: Site) -> Reading | None:
    """A person by the form, an age, an apposition or a verb of speech."""
    words, first, last = site.tokens.words, site.first, site.last
    if last - first > 6 or site.bare == "the" or (site.behind in _MANY_SAY and site.bare != "and"):
        return None
    if first == 0 and last == 1 and site.behind == "who" and words[0].endswith("s"):
        return None  # "Hobbyists who flew drones"
    if last - first > 1 and not RELIEF_WORDS.isdisjoint(words[first:last]):
        return Reading("organisation", "ngo_or_monitor", 2)  # "Wildlife Rescue Orvel"
    particle = any(words[k] in PARTICLES and not site.tokens.capital(k) for k in range(first + 1, last))
    spoken = 2 <= last - first <= 4 and site.bare in VERBS and site.further in _SET_OFF
    if particle or spoken or site.behind in ("who", "whose") or _described(site) or _lives(site):
        return Reading("person", "person", 2)
    if site.bare == "surnamed" or (site.bare == "named" and site.further in PERSON_NOUNS) or _has_kin(site):
        return Reading("person", "person", 2 if last - first > 1 else 1)
    if last - first == 1 and site.behind in VERBS and "its" in words[last + 1 : last + _ITS]:
        return Reading("organisation", "unknown", 1)  # "Corvado said two of its workers were held"
    if site.behind in VERBS and site.bare != "of":
        return Reading("person", "person", 2 if last - first > 1 else 1)
    return None


def _lives(site: Site) -> bool:
    """Whether two names and more are told to have an age, to have died or to be of a house they speak for:
    "65-year-old Tomas Ober", "Tomas Ober died", "Tomas Ober, from the Orvel Institute, said"."""
    words, first, last = site.tokens.words, site.first, site.last
    if not 1 < last - first <= _LONGEST:
        return False
    if (site.bare == "old" and site.further == "-") or site.behind == "died":
        return True
    k = last + (site.behind == ",")
    of_house = words[k : k + 2] in (["from", "the"], ["of", "the"])
    return of_house and not {"said", "says", "told"}.isdisjoint(words[k : k + _HOUSE])


def _has_kin(site: Site) -> bool:
    """Whether the bearer has a husband, a sister: "Orvik's husband"."""
    return site.behind == "'s" and not _KIN.isdisjoint(site.tokens.words[site.last + 1 : site.last + 2])


def _described(site: Site) -> bool:
    """Whether an age or an office stands beside the name: "Rana Adil, 34,", "Tom Lund, an expert", "the mayor, Ana Okar,"."""
    words, first, last = site.tokens.words, site.first, site.last
    if site.behind != "," or last + 1 >= len(words):
        return False
    following = words[last + 1]
    if following.isdigit() and words[last + 2 : last + 3] in ([","], ["."]):
        return last - first >= 2 or int(following[:4]) < 120
    if last - first < 2 or site.bare == "to":
        return False
    if following in ("who", "whose") or following in ROLES:
        return True
    if following in ARTICLES and not ROLES.isdisjoint(words[last + 1 : last + 7]):
        return True
    return site.bare == "," and not ROLES.isdisjoint(words[max(0, first - _BESIDE) : first - 1])
