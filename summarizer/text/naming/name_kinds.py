"""Tell what a run of capitals names, by its own words and by the words beside it."""

from summarizer.schemas.terms import ActorType
from summarizer.text.lexicon.countries import CAPITALS, COUNTRIES, DEMONYMS
from summarizer.text.lexicon.names import (
    BAND_HEADS,
    DOCUMENT_HEADS,
    GROUP_HEADS,
    KNOWN,
    NOT_NAMES,
    OFFICE_FIELDS,
    OFFICE_PARTS,
    OFFICERS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    ROLES,
    STARTERS,
    STATE_HEADS,
    TITLES,
    ZONES,
)
from summarizer.text.lexicon.outlets import OUTLET_HEADS, OUTLETS
from summarizer.text.lexicon.places import AT_PLACE, BEARINGS, REGION_NOUNS, TOWN_NOUNS, VESSELS, WORLD_REGIONS
from summarizer.text.lexicon.speech import DETERMINERS
from summarizer.text.naming.name_form import form, mention
from summarizer.text.naming.name_neighbours import band_type, by_neighbours, civic_body, named_place, nation
from summarizer.text.naming.name_openings import opens_landform
from summarizer.text.naming.name_records import Name
from summarizer.text.naming.name_runs import Run
from summarizer.text.words.tokens import Tokens

_OFFICE_WORDS = TITLES | {"police", "army", "military", "senior", "navy", "government"}
_OWN_ARMY = frozenset("national royal states regular state federal general imperial".split())
"""Words in the name of a state's own army."""
_ARMS_OF_SERVICE = frozenset(
    "artillery infantry armoured armored mechanized mechanised mountain airborne tank motorized first second third fourth fifth".split()
)
"""Words in the names of a regular army's units."""
_ARMY_HEADS = frozenset(
    "army council command brigade brigades battalion battalions guard guards forces force committee alliance party "
    "network assembly congress league union corps".split()
)
"""Heads of a state's bodies, and of bands' where the words beside them say so."""
_TOLD_HEADS = _ARMY_HEADS | STATE_HEADS | DOCUMENT_HEADS
_HEADS = (
    _TOLD_HEADS | BAND_HEADS | GROUP_HEADS.keys() | ORGANISATION_HEADS.keys() | OUTLET_HEADS | PLACE_HEADS | TOWN_NOUNS
    | {"brigades", "army", "agency", "department", "force", "forces"}
)  # fmt: skip
_SELF_MADE = frozenset("proclaimed declared styled breakaway separatist rebel unrecognised unrecognized".split())
_JOINTS, _ON_AIR = frozenset(("of", "for", "in", "on", "against", "to")), frozenset(("broadcasting", "radio"))


def guess(tokens: Tokens, run: Run, sentence: int) -> Name | None:
    """The name a run holds, its rank or office cut off; None where it holds none."""
    words = tokens.words
    first, last, initial = run
    while first < last and not words[first][0].isalnum():
        first += 1
    if first < last and words[first] in NOT_NAMES:
        whole = _known(tokens, first, last, form(tokens, first, last), sentence) or _headed(
            tokens, first, last, sentence
        )
        if whole:
            return whole
    while first < last and (
        words[first] in NOT_NAMES
        or (
            initial
            and words[first] in STARTERS
            and words[first] not in TITLES
            and not tokens.raw(first, first + 1)[1:].isupper()
        )
    ):
        first += 1
    held = first > 1 and (words[first - 1] == "of" or words[first - 1] == "for")
    officer = _behind_office(words, first, last) if held else first
    while last > officer and (not words[last - 1][0].isalnum() or words[last - 1] in ZONES):
        last -= 1
    if officer >= last:
        return None
    if words[officer] in DEMONYMS and last - officer > 1 and form(tokens, officer + 1, last) in KNOWN:
        return guess(tokens, Run(officer + 1, last, initial=False), sentence)  # "six Orvelian NATO soldiers"
    return _told(tokens, officer, last, sentence, holder=officer > first)


def _told(tokens: Tokens, first: int, last: int, sentence: int, *, holder: bool) -> Name | None:
    """The name of tokens `first` up to `last`; `holder` says that an office stands before it."""
    words = tokens.words
    phrase = form(tokens, first, last)
    if phrase in NOT_NAMES or (last - first == 1 and len(phrase) == 1):
        return None
    found = _known(tokens, first, last, phrase, sentence)
    if found is None and first > 1 and words[first - 1] == "of" and words[first - 2] in TOWN_NOUNS:
        return mention(tokens, first, last, sentence, "place", "unknown", phrase, 3)  # "the suburb of Orvel Cross"
    found = found or civic_body(tokens, first, last, sentence) or _headed(tokens, first, last, sentence)
    if found is None and holder:
        return mention(tokens, first, last, sentence, "person", "person", phrase, 3)
    if found is None and phrase not in DEMONYMS and named_place(tokens, last):
        return mention(tokens, first, last, sentence, "place", "unknown", phrase, 3)
    if found is None and (words[first] == "saint" or opens_landform(words, first)) and last - first > 1:
        return mention(tokens, first, last, sentence, "place", "unknown", phrase, 3)  # a church, a hospital, a town
    if found is None and first and words[first - 1] in VESSELS:
        return None  # "the tanker Lady Merrow"
    found = found or _titled(tokens, first, last, sentence)
    if found is not None:
        return found
    if phrase in DEMONYMS:
        return nation(tokens, first, last, sentence)
    if words[first] in DEMONYMS and last - first > 1:
        if last < len(words) and words[last] in ("-", "'"):
            return None
        return guess(tokens, Run(first + 1, last, initial=False), sentence)
    if all(words[k] in TITLES or words[k] in DEMONYMS or words[k] in "-." for k in range(first, last)):
        return None
    if last - first > 1 and words[last - 1] in OFFICERS and words[first] in KNOWN:
        return _known(tokens, first, first + 1, words[first], sentence)  # "the UN High Commissioner for"
    return by_neighbours(tokens, first, last, sentence)


def _behind_office(words: list[str], first: int, last: int) -> int:
    """Where the person's name starts behind the field of an office: "Secretary of Defence Tomas Ober"."""
    if words[first - 2] not in OFFICERS:
        return first
    k = first
    while k < last and words[k] in OFFICE_FIELDS:
        k += 1
    return k if k < last else first


def _known(tokens: Tokens, first: int, last: int, phrase: str, sentence: int) -> Name | None:
    """A name of the tables: group, organisation, outlet, country, capital."""
    words = tokens.words
    known = KNOWN.get("islamic state" if phrase.startswith("islamic state ") else phrase)
    if known:
        return mention(tokens, first, last, sentence, known.kind, known.type, known.key, 4)
    if phrase in WORLD_REGIONS:
        return mention(tokens, first, last, sentence, "place", "unknown", phrase, 4)
    if phrase in OUTLETS:
        return mention(tokens, first, last, sentence, "outlet", "media", phrase, 4)
    country = COUNTRIES.get(phrase)
    if country:
        if phrase == "us" and not tokens.raw(first, last).isupper():
            return None
        if _led(tokens, last):
            return mention(
                tokens, first, last + 3, sentence, "group", "external_forces", form(tokens, first, last + 3), 3
            )
        if first and _placed(words, first):
            return mention(tokens, first, last, sentence, "place", "unknown", country, 4)
        return mention(tokens, first, last, sentence, "state", "government", country, 4)
    if phrase in CAPITALS:
        placed = first > 0 and (words[first - 1] in AT_PLACE or words[first - 1] in ("of", "capital", "city"))
        placed = placed or (last < len(words) and (words[last] in TOWN_NOUNS or words[last] in REGION_NOUNS))
        if placed or (last < len(words) and words[last] in (",", "(")):
            return mention(tokens, first, last, sentence, "place", "unknown", phrase, 4)
        return mention(tokens, first, last, sentence, "state", "government", CAPITALS[phrase], 2)
    if phrase in DEMONYMS and _led(tokens, last):
        return mention(tokens, first, last + 3, sentence, "group", "external_forces", form(tokens, first, last + 3), 3)
    return None


def _placed(words: list[str], first: int) -> bool:
    """Whether a country's name tells where: "in Orvel", "in neighbouring Orvel", "in Tessara and Orvel"."""
    before, further = words[first - 1], words[first - 2] if first > 1 else ""
    if (
        before in AT_PLACE
        or before in BEARINGS
        or (before == "," and CAPITALS.get(further) == COUNTRIES.get(words[first]))
    ):
        return True
    if before in ("neighbouring", "neighboring"):
        return further in AT_PLACE
    return before == "and" and further in COUNTRIES and first > 2 and words[first - 3] in AT_PLACE


def _led(tokens: Tokens, last: int) -> bool:
    """Whether "-led coalition" follows."""
    words = tokens.words
    return (
        last + 2 < len(words)
        and words[last] == "-"
        and words[last + 1] == "led"
        and words[last + 2] in ("coalition", "alliance", "force", "forces")
    )


def _headed(tokens: Tokens, first: int, last: int, sentence: int) -> Name | None:
    """A name whose head word tells its kind: "Orvel Liberation Front", "Ministry of Health", "Kadhar River"."""
    words = tokens.words
    end = first + 1
    while end < last and words[end] not in _JOINTS:
        end += 1
    head = words[end - 1]
    if head not in _HEADS and words[first] != "cartel" and _ON_AIR.isdisjoint(words[first:end]):
        return None
    if head in BAND_HEADS and end < last:  # "Sons of Orvel"
        return mention(tokens, first, last, sentence, "group", "rebel_group", form(tokens, first, last), 3)
    # a lone head ("the Observatory") is a short mention: settled by the fuller one
    if end - first == 1 and end == last:
        if head in ORGANISATION_HEADS and first and words[first - 1] == "the":
            return mention(tokens, first, last, sentence, "organisation", ORGANISATION_HEADS[head], head, 1)
        return None
    key = form(tokens, first, last)
    if head in _TOLD_HEADS and (told := _told_beside(tokens, first, last, sentence, head)):
        return told
    if head in GROUP_HEADS or (
        head == "army"
        and not {*words[first:end]}.isdisjoint(("liberation", "people", "resistance", "free", "lord", "revolutionary"))
    ):
        return mention(tokens, first, last, sentence, "group", GROUP_HEADS.get(head, "rebel_group"), key, 3)
    own = words[first] == "cartel" or (head == "army" and end - first > 2 and _OWN_ARMY.isdisjoint(words[first:end]))
    if own and DEMONYMS.keys().isdisjoint(words[first:end]):  # "Cartel del Orvel", "Tessara Redemption Army"
        return mention(tokens, first, last, sentence, "group", GROUP_HEADS.get(words[first], "rebel_group"), key, 3)
    if (
        head in OUTLET_HEADS
        or (end - first > 1 and not _ON_AIR.isdisjoint(words[first:end]))
        or (head == "agency" and not {"news", "press"}.isdisjoint(words[first:end]))
    ):
        return mention(tokens, first, last, sentence, "outlet", "media", key, 3)
    if head == "department" and first and words[first - 1] in AT_PLACE:  # a province of Latin America and France
        return mention(tokens, first, last, sentence, "place", "unknown", key, 3)
    if head in ORGANISATION_HEADS and head not in TITLES:
        actor = ORGANISATION_HEADS[head]
        if "rights" in words[first:last]:
            actor = "ngo_or_monitor"
        return mention(tokens, first, last, sentence, "organisation", actor, key, 3)
    if head == "forces" or head == "force":
        armed: ActorType = (
            "rebel_group" if "democratic" in words[first:end] or "liberation" in words[first:end] else "state_forces"
        )
        return mention(
            tokens, first, last, sentence, "group" if armed == "rebel_group" else "organisation", armed, key, 3
        )
    if head in PLACE_HEADS or head in TOWN_NOUNS:
        return mention(tokens, first, last, sentence, "place", "unknown", key, 3)
    return None


def _told_beside(tokens: Tokens, first: int, last: int, sentence: int, head: str) -> Name | None:
    """A republic, a plan, or a body of a state's kind that the words beside it call an armed group; None for the rest."""
    key = form(tokens, first, last)
    if head in STATE_HEADS:
        if _SELF_MADE.isdisjoint(tokens.words[max(0, first - 4) : first]):
            return mention(tokens, first, last, sentence, "state", "government", key, 3)
        return mention(tokens, first, last, sentence, "group", "rebel_group", key, 3)
    if head in DOCUMENT_HEADS:
        return mention(tokens, first, last, sentence, "unknown", "unknown", key, 3)
    band = band_type(tokens, first, last)
    if band is None and head.startswith("brigade") and not _ARMS_OF_SERVICE.isdisjoint(tokens.words[first:last]):
        return mention(tokens, first, last, sentence, "organisation", "state_forces", key, 3)
    return mention(tokens, first, last, sentence, "group", band, key, 4) if band else None


def _titled(tokens: Tokens, first: int, last: int, sentence: int) -> Name | None:
    """A person behind a rank or an office: "Lieutenant General Igor Ober", "analyst Romain Ober"."""
    words = tokens.words
    cut = first
    for k in range(first, min(last, first + 8)):
        if words[k] in TITLES and not (
            k > first and words[k - 1] not in TITLES and words[k - 1] not in DEMONYMS and k - cut > 3
        ):
            cut = k + 1
    while cut < last and not words[cut].isalnum():
        cut += 1
    if cut > first and OFFICE_PARTS.issuperset(w for w in words[first:cut] if w.isalpha()):
        return None
    if cut > first and cut < last and last - cut <= 6:
        name = mention(tokens, cut, last, sentence, "person", "person", form(tokens, cut, last), 3)
        name.title = tokens.raw(first, cut).rstrip(" .")
        return name
    if cut > first or not first:
        return None
    role = first - 1
    if words[role] == "," and role:
        role -= 1
    if words[role] in ROLES and not tokens.joined(role) and last - first <= 6:
        if words[first - 1] == "," and last < len(words) and words[last] not in (",", "."):
            return None
        name = mention(tokens, first, last, sentence, "person", "person", form(tokens, first, last), 3)
        start = role
        while start > 0 and role - start < 4 and (tokens.capital(start - 1) or words[start - 1] in _OFFICE_WORDS):
            start -= 1
        while start < role and words[start] in DETERMINERS:
            start += 1
        name.title = tokens.raw(start, role + 1)
        return name
    return None
