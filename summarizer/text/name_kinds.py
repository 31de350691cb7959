"""Tell what a run of capitals names, by its own words and by the words beside it."""

from summarizer.schemas.terms import ActorType
from summarizer.text.lexicon_countries import CAPITALS, COUNTRIES, DEMONYMS
from summarizer.text.lexicon_names import (
    ARMED_NOUNS,
    FORCE_NOUNS,
    GROUP_HEADS,
    KNOWN,
    NOT_NAMES,
    ORGANISATION_HEADS,
    OUTLET_HEADS,
    OUTLETS,
    PARTICLES,
    PLACE_HEADS,
    ROLES,
    STARTERS,
    TITLES,
    NameKind,
)
from summarizer.text.lexicon_places import AT_PLACE, BEARINGS, REGION_NOUNS, TOWN_NOUNS, WORLD_REGIONS
from summarizer.text.lexicon_speech import VERBS
from summarizer.text.name_records import Name
from summarizer.text.name_runs import Run
from summarizer.text.tokens import Tokens

_JOINTS = frozenset(("of", "for", "in", "on", "against", "to"))
_STATE_HEADS = frozenset("army military navy police force guard guards troops".split())


def form(tokens: Tokens, first: int, last: int) -> str:
    """Look-up form of a name: its words in lower case, hyphens as written, full stops left out."""
    words = tokens.words
    out = ""
    for k in range(first, last):
        word = words[k]
        if word == ".":
            continue
        out += word if not out or (tokens.joined(k) and (word in "-'" or words[k - 1] in "-'")) else " " + word
    return out


def guess(tokens: Tokens, run: Run, sentence: int) -> Name | None:
    """The name a run holds, its rank or office cut off; None where it holds none."""
    words = tokens.words
    first, last, initial = run
    if words[first] in NOT_NAMES and (known := _known(tokens, first, last, form(tokens, first, last), sentence)):
        return known
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
    while last > first and not words[last - 1].isalnum():
        last -= 1
    if first >= last:
        return None
    phrase = form(tokens, first, last)
    if phrase in NOT_NAMES or (last - first == 1 and len(phrase) == 1):
        return None
    found = _known(tokens, first, last, phrase, sentence) or _headed(tokens, first, last, sentence)
    if found is None and _named_place(tokens, last):
        return _name(tokens, first, last, sentence, "place", "unknown", phrase, 3)
    if found is None:
        found = _titled(tokens, first, last, sentence)
    if found is None and phrase in DEMONYMS:
        return _nation(tokens, first, last, sentence)
    if found is None and words[first] in DEMONYMS and last - first > 1:
        if last < len(words) and words[last] in ("-", "'"):
            return None
        return guess(tokens, Run(first + 1, last, initial=False), sentence)
    if found is None and all(
        words[k] in TITLES or words[k] in DEMONYMS or words[k] in "-." for k in range(first, last)
    ):
        return None
    return found or _by_neighbours(tokens, first, last, sentence)


def _name(
    tokens: Tokens, first: int, last: int, sentence: int, kind: NameKind, actor: ActorType, key: str, weight: int
) -> Name:
    return Name(
        tokens.raw(first, last), tokens.starts[first], tokens.ends[last - 1], sentence, kind, None, key, actor, weight
    )


def _known(tokens: Tokens, first: int, last: int, phrase: str, sentence: int) -> Name | None:
    """A name of the tables: group, organisation, outlet, country, capital."""
    words = tokens.words
    known = KNOWN.get(phrase)
    if known:
        return _name(tokens, first, last, sentence, known.kind, known.type, known.key, 4)
    if phrase in WORLD_REGIONS:
        return _name(tokens, first, last, sentence, "place", "unknown", phrase, 4)
    if phrase in OUTLETS:
        return _name(tokens, first, last, sentence, "outlet", "media", phrase, 4)
    country = COUNTRIES.get(phrase)
    if country:
        if phrase == "us" and not tokens.raw(first, last).isupper():
            return None
        if _led(tokens, last):
            return _name(
                tokens, first, last + 3, sentence, "group", "external_forces", form(tokens, first, last + 3), 3
            )
        placed = first > 0 and words[first - 1] in AT_PLACE
        return _name(tokens, first, last, sentence, "place" if placed else "state", "government", country, 4)
    if phrase in CAPITALS:
        placed = first > 0 and (words[first - 1] in AT_PLACE or words[first - 1] in ("of", "capital", "city"))
        placed = placed or (last < len(words) and (words[last] in TOWN_NOUNS or words[last] in REGION_NOUNS))
        if placed or (last < len(words) and words[last] == ","):
            return _name(tokens, first, last, sentence, "place", "unknown", phrase, 4)
        return _name(tokens, first, last, sentence, "state", "government", CAPITALS[phrase], 2)
    if phrase in DEMONYMS and _led(tokens, last):
        return _name(tokens, first, last + 3, sentence, "group", "external_forces", form(tokens, first, last + 3), 3)
    return None


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
    end = next((k for k in range(first + 1, last) if words[k] in _JOINTS), last)
    head = words[end - 1]
    if (
        end - first == 1 and end == last
    ):  # a lone head ("the Observatory") is a short mention: settled by the fuller one
        if head in ORGANISATION_HEADS and first and words[first - 1] == "the":
            return _name(tokens, first, last, sentence, "organisation", ORGANISATION_HEADS[head], head, 1)
        return None
    key = form(tokens, first, last)
    if head in GROUP_HEADS or (
        head == "army"
        and not {*words[first:end]}.isdisjoint(("liberation", "people", "resistance", "free", "lord", "revolutionary"))
    ):
        return _name(tokens, first, last, sentence, "group", GROUP_HEADS.get(head, "rebel_group"), key, 3)
    if head in OUTLET_HEADS or (head == "agency" and "news" in words[first:end]):
        return _name(tokens, first, last, sentence, "outlet", "media", key, 3)
    if head == "department" and first and words[first - 1] in AT_PLACE:  # a province of Latin America and France
        return _name(tokens, first, last, sentence, "place", "unknown", key, 3)
    if head in ORGANISATION_HEADS and head not in TITLES:
        actor = ORGANISATION_HEADS[head]
        if "rights" in words[first:last]:
            actor = "ngo_or_monitor"
        return _name(tokens, first, last, sentence, "organisation", actor, key, 3)
    if head == "forces" or head == "force":
        armed: ActorType = (
            "rebel_group" if "democratic" in words[first:end] or "liberation" in words[first:end] else "state_forces"
        )
        return _name(
            tokens, first, last, sentence, "group" if armed == "rebel_group" else "organisation", armed, key, 3
        )
    if head in PLACE_HEADS:
        return _name(tokens, first, last, sentence, "place", "unknown", key, 3)
    return None


def _named_place(tokens: Tokens, last: int) -> bool:
    """Whether the noun of a place follows ("Orvel city", "Sheikh Tamar industrial zone")."""
    words = tokens.words
    return any(
        k < len(words) and (words[k] in REGION_NOUNS or words[k] in TOWN_NOUNS) and words[k] not in BEARINGS
        for k in (
            (last, last + 1) if words[last : last + 1] in (["industrial"], ["military"], ["refugee"]) else (last,)
        )
    )


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
    if cut > first and cut < last and last - cut <= 6:
        name = _name(tokens, cut, last, sentence, "person", "person", form(tokens, cut, last), 3)
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
        name = _name(tokens, first, last, sentence, "person", "person", form(tokens, first, last), 3)
        start = role
        while (
            start > 0
            and role - start < 4
            and (
                tokens.capital(start - 1)
                or words[start - 1] in ("deputy", "former", "police", "army", "military", "senior")
            )
        ):
            start -= 1
        name.title = tokens.raw(start, role + 1)
        return name
    return None


def _nation(tokens: Tokens, first: int, last: int, sentence: int) -> Name | None:
    """An adjective of nation before forces or a government names the state."""
    words = tokens.words
    behind = words[last] if last < len(words) else ""
    further = words[last + 1] if last + 1 < len(words) else ""
    if behind in FORCE_NOUNS or (further in FORCE_NOUNS and behind.isalpha()):
        return _name(tokens, first, last, sentence, "state", "government", DEMONYMS[form(tokens, first, last)], 3)
    return None


def _by_neighbours(tokens: Tokens, first: int, last: int, sentence: int) -> Name:
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
    elif last - first == 1 and raw.isupper() and 2 <= len(raw) <= 6:
        kind, actor, weight = "organisation", "unknown", 1
    elif before in AT_PLACE or (before == "the" and first > 1 and words[first - 2] in AT_PLACE):
        kind, weight = "place", 2 if before in ("in", "near", "at", "around", "outside", "inside") else 1
    elif _personal(tokens, first, last, behind):
        kind, actor, weight = "person", "person", 2
    return _name(tokens, first, last, sentence, kind, actor, key, weight)


def _personal(tokens: Tokens, first: int, last: int, behind: str) -> bool:
    """Whether the form or what follows is a person's: a particle inside, an age, a verb of speech."""
    words = tokens.words
    if last - first > 6:
        return False
    if any(words[k] in PARTICLES and not tokens.capital(k) for k in range(first + 1, last)):
        return True
    if behind in VERBS or behind in ("who", "whose"):
        return True
    if first and words[first - 1] in ("said", "says") and 2 <= last - first <= 4:
        return True
    if behind == "," and last + 1 < len(words):
        following = words[last + 1]
        if following.isdigit() and last + 2 < len(words) and words[last + 2] in (",", "."):
            return last - first >= 2 or int(following[:4]) < 120
        return last - first >= 2 and (following in ("a", "an", "the", "who", "whose") or following in ROLES)
    return False
