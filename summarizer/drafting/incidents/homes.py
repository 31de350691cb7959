"""Where those live or work who tell of their own place: "residents of Orvel", "doctors in Harl district", "the mayor of Talen"."""

from bisect import bisect_left

from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.naming.places import Place

CARE = frozenset(("hospital", "clinic", "hospitals", "morgue", "infirmary"))
"""Where the harmed are brought: a place of the harm only where it was struck itself."""
_LOCAL = frozenset(("eyewitness_or_resident", "hospital_or_morgue", "local_authority", "rescue_or_civil_defence"))
_SETTLED = frozenset(("eyewitness_or_resident", "local_authority"))
_STANDING = frozenset(("in", "of", "at", "near", ""))
_SPEAKERS = 8  # of one sentence
_LIVING = frozenset("residents villagers inhabitants townspeople".split())


def home_of(sheet: Sheet) -> str | None:
    """The place in the name of a local speaker of the sentence, as written; no hospital and no country."""
    home = _home(sheet, _LOCAL)
    return home[0] if home else None


def home_name(sheet: Sheet) -> str | None:
    """The bare name of the place whose people or officials speak; doctors may tell of those brought from elsewhere."""
    home = _home(sheet, _SETTLED)
    return home[1] if home else None


def _home(sheet: Sheet, local: frozenset[str]) -> tuple[str, str] | None:
    """A local speaker's place as written, and its bare name."""
    for act in sheet.speech[:_SPEAKERS]:
        if act.claimant.type not in local or act.name_start < 0:
            continue
        places = sheet.document.places
        at = bisect_left(places, act.name_start, key=lambda p: p.start)
        place = places[at] if at < len(places) and places[at].start < act.name_end else None
        if place and (place.precision == "country" or place.preposition not in _STANDING):
            continue
        if place and CARE.isdisjoint(place.text.lower().split()):
            wider = places[at + 1] if at + 1 < len(places) and places[at].inside == places[at + 1].text else place
            return sheet.document.text[place.start : wider.end], place.name
        if place is None:
            inside = (n for n in sheet.names if n.kind == "place" and act.name_start < n.start < act.name_end)
            name = next((n for n in inside if sheet.document.text[n.start - 4 : n.start] == " of "), None)
            if name:
                return name.text, name.text
    return None


def describes_speaker(sheet: Sheet, place: Place) -> bool:
    """The place only tells who speaks: "the Kadhar Monitor, a rights group based in Norland", "Ann Venn, who teaches in Orvel"."""
    words = sheet.words
    for act in sheet.speech[:_SPEAKERS]:
        if not 0 <= act.name_end <= place.start:
            continue
        at = sheet.token_at(act.name_end)
        if words[at : at + 1] != [","] or words[at + 1 : at + 2] == [] or words[at + 1] not in _DESCRIBING:
            continue
        end = next(
            (k for k in range(at + 2, min(len(words), at + _DESCRIPTION)) if words[k] in _ENDS), at + _DESCRIPTION
        )
        inside = sheet.token_at(place.start) < end and CARE.isdisjoint(
            words[at:end]
        )  # who runs a hospital tells of those in it
        if inside and not any(f.harm and at < sheet.token_at(f.start) < end for f in sheet.figures):
            return True
    return False


_DESCRIBING = frozenset(("a", "an", "the", "who", "which", "whose", "based"))
_DESCRIPTION = 16  # tokens
_ENDS = frozenset((",", ";", "."))


def lived_in(sheet: Sheet) -> str | None:
    """The town whose people tell it: "Orvel residents said"."""
    if _LIVING.isdisjoint(sheet.vocabulary):
        return None
    for name in sheet.names:
        if name.kind in ("place", "unknown"):
            at = sheet.token_at(name.end)
            if sheet.words[at : at + 1] and sheet.words[at] in _LIVING:
                return name.text
    return None
