"""Which sentence tells an incident best, and which of its sentences tell a deed that the reader wants beside it."""

from collections.abc import Iterator

from summarizer.drafting.incidents.incidents import Incident
from summarizer.drafting.incidents.telling import names_the_toll, points_back
from summarizer.drafting.lexicon.deeds import DOING, HAPPENING, UNTOLD
from summarizer.drafting.lexicon.events import BROAD, FAMILIES, MEANS, POINTERS, VIOLENT
from summarizer.drafting.lexicon.roles import PRONOUNS
from summarizer.drafting.reading.cues import Cue
from summarizer.drafting.reading.sheet import Sheet

_FORCEFUL = VIOLENT | {"protest"}
_PARTS = 40  # sentences of one incident looked at: keeps the work linear
_HAPPENS = 9  # words after an act's noun in which a verb says that it happened
_DONE = 6  # words before it in which a verb says that somebody did it
_QUOTES = "“\"'`"


def best_sheet(incident: Incident) -> Sheet:
    """The sentence that tells the incident best: in the body, with the act, place, date and a figure; the lead before others."""

    first = next((s.index for s in incident.sheets if not s.heading), -1)

    def telling(sheet: Sheet) -> tuple[float, int]:
        score = -3.0 if sheet.heading else 0.0
        score += any(not c.back and not c.unreal for c in sheet.cues)
        score += 0.5 * bool(sheet.names) + 0.5 * bool(sheet.dates) + 0.5 * _counts_harm(sheet)
        score += 0.7 * tells_act(sheet)
        if sheet.index == first:
            score += 1.5 if _counts_harm(sheet) else 1.0
        score -= 1.0 if sheet.text[:1] in _QUOTES else 0.0
        score -= 1.0 * (sheet.words[0] in PRONOUNS)
        score -= 1.0 * (names_the_toll(sheet.words) or any(f.relation == "updates" for f in sheet.figures))
        return score, -sheet.number

    return max(incident.sheets, key=telling)


def _counts_harm(sheet: Sheet) -> bool:
    """Somebody was harmed: "no casualties were reported" tells of nobody."""
    return any(f.harm and f.qualifier != "none_reported" for f in sheet.figures)


def parts_of(incident: Incident, main: Sheet) -> list[tuple[float, Sheet]]:
    """Sentences that tell another deed of an incident than its `main` one, by weight: at a place, on a day or with a weapon of its own."""
    if len(incident.sheets) == 1:
        return []
    places = {p.name.casefold() for p in main.places}
    days = {d.when.text.casefold() for d in main.dates}
    acts = _families(main)
    acts = acts or {
        FAMILIES[c.name] for c in main.cues if c.name in FAMILIES and not c.unreal
    }  # "died after being shot"
    named = {FAMILIES[c.name] for c in main.cues if c.name in FAMILIES}
    found: list[tuple[float, Sheet]] = []
    for sheet in incident.sheets[:_PARTS]:
        if sheet is main or sheet.heading or sheet.text[0] in _QUOTES or not UNTOLD.isdisjoint(sheet.words):
            continue
        harms = any(f.harm and f.bond and f.bond.modality == "asserted" for f in sheet.figures)
        if not (harms or tells_act(sheet)):
            continue
        elsewhere = {p.name.casefold() for p in sheet.places if p.precision != "country"}
        elsewhere = {
            name for name in elsewhere if not any(name == known or name.startswith(f"{known} ") for known in places)
        }
        other_day = {d.when.text.casefold() for d in sheet.dates} - days
        other_act = _families(sheet) - acts - (BROAD if acts & VIOLENT else set())
        if _takes_up(sheet, main):
            elsewhere, other_day, other_act = set(), set(), other_act - named
        if other_act or elsewhere or other_day:
            weight = 0.8 * harms + 0.7 * bool(elsewhere) + 0.4 * bool(other_day) + 0.7 * bool(other_act)
            weight += 0.8 * (not other_act.isdisjoint(_FORCEFUL) and tells_act(sheet))
            found.append((1.2 + weight - 0.5 * (sheet.words[0] in PRONOUNS), sheet))
    return found


def _takes_up(sheet: Sheet, main: Sheet) -> bool:
    """The sentence tells more of the same deed: "the blast", "the bombers", where the main one told of bombers."""
    if points_back(sheet):
        return True
    opened = next((i + 1 for i, word in enumerate(sheet.words[:_OPENING]) if word in POINTERS), 0)
    subject = sheet.words[opened : opened + _NOUN] if opened else []
    return not MEANS.isdisjoint(subject) and not main.vocabulary.isdisjoint(w for w in subject if w in MEANS)


_OPENING = 8  # words in which a subject opens a sentence: "police said the men"
_NOUN = 3  # words of it, from its article to its noun


def stands_alone(sheet: Sheet) -> bool:
    """The sentence can be read without the one before: it does not open with a pronoun, unless with "he said", which is left out."""
    words = sheet.words
    if words[0] not in PRONOUNS:
        return True
    return any(a.name_start == sheet.start for a in sheet.speech) and words[1] in _SAYING


_SAYING = frozenset(("said", "says", "added", "adds", "told", "also", "claimed", "announced", "stated"))


def told_at(sheet: Sheet) -> int:
    """How many of the marks the sentence gives that an editor looks for: who, when, where."""
    return bool(sheet.names) + bool(sheet.dates_at(sheet.event_start)) + bool(sheet.places)


def tells_act(sheet: Sheet) -> bool:
    """The sentence says that an act took place, by its verb; it does not only mention one ("grief over the attack")."""
    return next(told_acts(sheet), None) is not None


def told_acts(sheet: Sheet) -> Iterator[Cue]:
    """The cues of the acts that the sentence says took place."""
    return (c for c in sheet.cues if not c.unreal and not c.back and _acts(sheet.words, c))


def _acts(words: list[str], cue: Cue) -> bool:
    if not _DENYING.isdisjoint(words[max(0, cue.first - 2) : cue.first]):
        return False  # "were not killed by gunfire"
    if any(word.endswith("ed") or word in HAPPENING for word in (words[cue.first], words[cue.last - 1])):
        return True
    for word in words[cue.last : cue.last + _HAPPENS]:
        if word in HAPPENING:
            return True
        if word == ",":
            break
    return not DOING.isdisjoint(words[max(0, cue.first - _DONE) : cue.first])


_DENYING = frozenset(("not", "never", "nobody"))


def _families(sheet: Sheet) -> set[str]:
    return {FAMILIES[c.name] for c in sheet.cues if c.name in FAMILIES and not c.back and not c.unreal}
