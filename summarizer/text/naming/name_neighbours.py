"""Tell what a name of no known word names, by the words beside it."""

from collections.abc import Callable

from summarizer.schemas.terms import ActorType
from summarizer.text.lexicon.countries import DEMONYMS
from summarizer.text.lexicon.names import (
    ARMED_NOUNS,
    ARMS,
    BAND_NOUNS,
    CALLED,
    CIVIC_BODIES,
    FORCE_NOUNS,
    RELIEF_WORDS,
    ROLES,
    STANDING,
    STATE_NOUNS,
    VIOLENT_GROUPS,
)
from summarizer.text.lexicon.outlets import OUTLET_NOUNS
from summarizer.text.lexicon.places import AT_PLACE, BEARINGS, MOTION, REGION_NOUNS, TOWN_NOUNS
from summarizer.text.naming.name_form import form, mention
from summarizer.text.naming.name_persons import forename, person
from summarizer.text.naming.name_records import Name
from summarizer.text.naming.name_sites import ARTICLES, Reading, Site, site_of
from summarizer.text.words.letter_case import all_capitals
from summarizer.text.words.tokens import Tokens

_HERE = frozenset(("in", "near", "around", "outside", "inside", "across", "throughout"))
_PEOPLES = frozenset(("community", "tribe", "clan", "ethnic", "tribesmen", "herders"))
_PLACE_NOUNS = REGION_NOUNS | TOWN_NOUNS
_NAMED_PLACES = _PLACE_NOUNS - BEARINGS
_SMALL_PLACES = _PLACE_NOUNS - REGION_NOUNS
_STATELY = ARMS | STATE_NOUNS
"""What a state owns."""
_ZONED = frozenset(("industrial", "military", "refugee"))
_MILITIAS = frozenset(("militia", "gang", "cartel", "mafia"))
_FIGHTERS = frozenset("fighters rebels insurgents militants guerrillas gunmen militiamen jihadists".split())
"""Whose body, named behind "of", is an armed group's."""
_SORTS = frozenset("separatist rebel insurgent militant extremist terrorist nationalist".split())
"""Behind a name: the adjective of a people, not a group's name."""
_CARRYING = frozenset(("reports", "per"))
_ENDS = frozenset((",", ".", ";", ")", ""))
_BESIDE = 8
"""Tokens of an apposition looked at."""


_UNREAD = Reading("unknown", "unknown", 0)


_TRADES = ("ers", "ors", "ists")


def by_neighbours(tokens: Tokens, first: int, last: int, sentence: int) -> Name:
    """A name of no known word: by the first of the readings that its neighbours allow."""
    site = site_of(tokens, first, last)
    reading = _UNREAD
    for read in _READINGS:
        found = read(site)
        if found is not None:
            reading = found
            break
    if (
        reading.kind == "person"
        and reading.weight == 1
        and last - first == 1
        and (first == 0 or tokens.words[first - 1] == ":")
        and tokens.words[first].endswith(_TRADES)
    ):
        reading = _UNREAD  # "Insurers raised the premium": a capital that opens the sentence tells no name
    if reading.kind == "person" and tokens.words[last - 1].isdigit():
        reading = _UNREAD  # "M5 denied it"
    return mention(tokens, first, last, sentence, reading.kind, reading.type, form(tokens, first, last), reading.weight)


def civic_body(tokens: Tokens, first: int, last: int, sentence: int) -> Name | None:
    """A body of citizens, by the noun before it ("the migrants' helpline Open Sea") or its members and their cause ("Doctors
    for All"); None for the rest.
    """
    caused = last - first > 2 and tokens.words[first + 1] in ("for", "without") and tokens.words[first].endswith("s")
    if not caused and not (first and tokens.words[first - 1] in CIVIC_BODIES):
        return None
    return mention(tokens, first, last, sentence, "organisation", "ngo_or_monitor", form(tokens, first, last), 3)


def named_place(tokens: Tokens, last: int) -> bool:
    """Whether the noun of a place follows ("Orvel city", "Sheikh Tamar industrial zone")."""
    words = tokens.words
    if last < len(words) and words[last] in _ZONED:
        last += 1
    return last < len(words) and words[last] in _NAMED_PLACES


def band_type(tokens: Tokens, first: int, last: int) -> ActorType | None:
    """The kind of armed group that the words beside an army's or a council's name make it: "rebel", "fighters of",
    ", an armed group"; None where they make it none."""
    words = tokens.words
    site = site_of(tokens, first, last)
    k = first - 1 - (first > 0 and site.bare in ARTICLES)
    if k > 0 and site.before == "of" and words[k - 1] in _FIGHTERS:
        return "rebel_group"
    reading = _band(site)
    if reading is None or reading.kind != "group" or not (reading.weight == 3 or site.before == "group"):
        return None
    return reading.type


def nation(tokens: Tokens, first: int, last: int, sentence: int) -> Name | None:
    """An adjective of nation before forces or a government names the state."""
    words = tokens.words
    behind = words[last] if last < len(words) else ""
    further = words[last + 1] if last + 1 < len(words) else ""
    joined = behind == "-" and further in STANDING  # "Orvelian-fired missiles"
    if (
        behind in FORCE_NOUNS
        or behind in STANDING
        or joined
        or (further in FORCE_NOUNS and behind.isalpha() and behind != "suicide")
    ):
        return mention(tokens, first, last, sentence, "state", "government", DEMONYMS[form(tokens, first, last)], 3)
    return None


def _band(site: Site) -> Reading | None:
    """An armed group or a relief organisation: "Orvel fighters", "the Ash Men, an armed group", "aid group Safe Desk"."""
    raw = site.tokens.raw(site.first, site.last)
    if site.bare == "-":
        return None  # "a pro-Marran militia"
    if site.behind == "movement":
        return Reading("group", "unknown", 2)  # a rising or a campaign: its deeds tell
    coded = site.behind in _SORTS and raw[-1:].isdigit()  # "the M5 rebel movement"
    if site.behind in ARMED_NOUNS or coded or (site.behind in ("group", "militants") and raw.isupper()):
        return Reading("group", "rebel_group", 2)
    if site.behind in _MILITIAS and site.last - site.first > 1:
        return Reading("group", "political_militia", 2)
    if site.behind in ("charity", "watchdog"):
        return Reading("organisation", "ngo_or_monitor", 3)
    if site.behind in _PEOPLES or site.bare == "ethnic":
        return Reading("group", "identity_militia", 2)
    return _announced_band(site)


def _announced_band(site: Site) -> Reading | None:
    """An armed group or a relief organisation by a noun before the name or in an apposition: "rights group", "rebels of the"."""
    words = site.tokens.words
    lead = words[max(0, site.first - _BESIDE) : site.first]
    # "a rights group, Clear Desk,"
    if site.bare == "," and site.further == "group" and site.behind == "," and "a" in lead:
        relief = not RELIEF_WORDS.isdisjoint(lead)
        return Reading("organisation", "ngo_or_monitor", 3) if relief else Reading("group", "rebel_group", 2)
    if site.bare == "the" and site.before == "of" and site.further in _FIGHTERS:
        return Reading("group", "rebel_group", 2)  # "gunmen of the Ash Tigers"
    if site.before in ("group", "organisation", "organization", "charity", "agency"):
        relief = not RELIEF_WORDS.isdisjoint(lead)
        return Reading("organisation", "ngo_or_monitor", 3) if relief else Reading("group", "rebel_group", 2)
    if site.behind in _SORTS:
        return None  # "the armed Kestori separatist group"
    if site.before in BAND_NOUNS or (site.before in CALLED and not BAND_NOUNS.isdisjoint(lead)):
        return Reading("group", "rebel_group", 3)
    if site.behind == "," and words[site.last + 1 : site.last + 2] in (["a"], ["an"], ["the"]):
        beside = words[site.last + 2 : site.last + 2 + _BESIDE]
        beside = beside[: beside.index(",")] if "," in beside else beside
        if not ROLES.isdisjoint(beside[:1]):
            return None  # "Zahir Ober, a spokesperson for the rebel group"
        if "group" in beside and not RELIEF_WORDS.isdisjoint(beside):
            return Reading("organisation", "ngo_or_monitor", 3)
        if not _MILITIAS.isdisjoint(beside):
            return Reading("group", "political_militia", 3)
        if not BAND_NOUNS.isdisjoint(beside) or ("group" in beside and not VIOLENT_GROUPS.isdisjoint(beside)):
            return Reading("group", "rebel_group", 3)
    return None


def _place(site: Site) -> Reading | None:
    """A place by its noun: "Orvel province", "the town of Orvel", "the capital, Orvel", "northern Orvel"."""
    if (
        site.behind in _PLACE_NOUNS
        or site.bare in _SMALL_PLACES
        or site.bare in ("province", "district", "region", "island")
    ):
        return Reading("place", "unknown", 3)
    if site.bare == "of" and (site.further in _PLACE_NOUNS or site.further in BEARINGS):
        return Reading("place", "unknown", 3)
    if (
        site.bare == ","
        and site.further in ("capital", "city", "town", "village", "port")
        and site.behind in (",", ".", ")")
    ):
        return Reading("place", "unknown", 3)
    return Reading("place", "unknown", 2) if site.bare in BEARINGS else None


def _state(site: Site) -> Reading | None:
    """A state by what it owns or is: "the government of Orvel", "Orvel's army", "neighbouring Orvel", "Orvel declared war"."""
    words = site.tokens.words
    if site.bare in ("neighbouring", "neighboring"):
        there = site.further in AT_PLACE
        return Reading("place", "unknown", 2) if there else Reading("state", "government", 3)
    if site.behind in ("declared", "declares") and words[site.last + 1 : site.last + 2] in (["independence"], ["war"]):
        return Reading("state", "government", 2)
    owns = site.behind == "'s" and not _STATELY.isdisjoint(words[site.last + 1 : site.last + 3])
    ruled = site.bare == "of" and site.further in STATE_NOUNS
    return Reading("state", "government", 2) if (owns or ruled) and site.last - site.first <= 3 else None


def _outlet(site: Site) -> Reading | None:
    """A newspaper or a station, by its noun, or as what reports: "..., reports the Orvel Sentinel.", "per the Sentinel"."""
    if site.before in OUTLET_NOUNS:
        return Reading("outlet", "media", 3)
    carries = site.before in _CARRYING and site.behind in _ENDS
    carries = carries or (
        site.behind == "reports" and site.tokens.words[site.last + 1 : site.last + 2] in ([], ["."], [","])
    )
    return Reading("outlet", "media", 2) if carries and site.bare == "the" else None


def _initials(site: Site) -> Reading | None:
    """An abbreviation."""
    raw = site.tokens.raw(site.first, site.last)
    if site.last - site.first == 1 and raw.isupper() and 2 <= len(raw) <= 6 and not all_capitals(site.tokens):
        return Reading("organisation", "unknown", 1)
    return None


def _there(site: Site) -> Reading | None:
    """A place by its preposition."""
    if site.before in _HERE:
        return Reading("place", "unknown", 2)
    if site.bare in AT_PLACE and (site.bare != "to" or site.further in MOTION):
        return Reading("place", "unknown", 1)
    return None


_READINGS: tuple[Callable[[Site], Reading | None], ...] = (
    _band, _place, _state, _outlet, forename, _initials, _there, person,
)  # fmt: skip
