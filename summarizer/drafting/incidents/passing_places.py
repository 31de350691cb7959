"""Places that a sentence names and where nobody was harmed: of a speaker, of a meeting, of a hospital, of a bearing."""

from itertools import pairwise

from summarizer.drafting.incidents.homes import CARE, describes_speaker
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.lexicon.places import BEARINGS, TAKING
from summarizer.text.lexicon.speech import FINITE
from summarizer.text.naming.places import Place

_MEASURED = frozenset("miles mile km kilometres kilometers kilometer kilometre".split())
_BROUGHT = 12  # tokens between "taking the wounded" and where they were taken
_LEFT, _MET = 12, 3  # tokens
_LEAVING = frozenset(
    "fled flee fleeing displaced uprooted driven forced expelled evacuated taken abducted kidnapped seized snatched carried missing "
    "disappeared vanished removed deported left away captured freed rescued".split()
)
"""Verbs whose "from" leads to where the harm was done."""
_MEETING = frozenset(
    "meeting meet meets met talks conference summit briefing speech interview hearing trial spoke speaking told".split()
)


def in_passing(sheet: Sheet, place: Place) -> bool:
    """Whether the place is told for something else than the harm."""
    return any(test(sheet, place) for test in (_brought, _measured_from, _elsewhere, _likened, describes_speaker))


def of_another_deed(sheet: Sheet, start: int, offset: int) -> bool:
    """Whether at `start` stands where the deed was done that the one told at `offset` answers ("in retaliation for an attack on Orvel"), or
    where a band of the sentence fights ("members of the Front, a faction fighting in Talen").
    """
    if start < offset:
        return False
    words, last = sheet.words, sheet.token_at(start)
    for k in range(last - 1, max(sheet.token_at(offset), last - _ANSWERED), -1):
        if words[k] in (";", ":"):
            return False
        if (
            words[k] in _ANSWERS
            and words[k - 1] in ("in", "as")
            and words[k + 1 : k + 2] in (["for"], ["to"], ["over"])
        ):
            return True
        if words[k] == "avenge" and words[k - 1] == "to":
            return True
        if words[k] == "," and words[k + 1] in ("a", "an", "the"):
            inside = words[k + 2 : last]
            return not _FIGHTING.isdisjoint(inside) and FINITE.isdisjoint(inside)
    return False


_ANSWERED = 16  # tokens
_ANSWERS = frozenset("retaliation response revenge reprisal retribution answer vengeance".split())
_FIGHTING = frozenset("fighting battling operating based active waging opposing controlling roaming".split())


def fled_to(sheet: Sheet, place: Place) -> bool:
    """Whether people went there for safety: "and 400 families fled to Lisk". Who was killed meanwhile was not killed there."""
    if place.preposition not in _WHITHER:
        return False
    at = sheet.token_at(place.start)
    return not _FLEEING.isdisjoint(sheet.words[max(0, at - _FLED) : at])


_WHITHER = frozenset(("to", "into", "towards", "toward", "for"))
_FLEEING = frozenset("fled flee fleeing crossed crossing escaped".split())
_FLED = 6  # tokens between the verb and where it leads


def unnamed_place(sheet: Sheet, offset: int) -> str | None:
    """Other places left unnamed, right behind the number at `offset`: "12 in other places", "12 in other villages"."""
    at = sheet.token_at(offset)
    words = sheet.words
    k = next((k for k in range(at + 1, min(at + _BESIDE, len(words) - 2)) if words[k] in ("in", "at", "from")), 0)
    return sheet.tokens.raw(k + 1, k + 3) if k and words[k + 1] == "other" and words[k + 2].isalpha() else None


_BESIDE = 4  # tokens


def _measured_from(sheet: Sheet, place: Place) -> bool:
    """The place only says how far off another one lies: "Orvel, some 50 miles north of Kweris"."""
    at = sheet.token_at(place.start)
    words = sheet.words
    if place.preposition not in BEARINGS or at < 2 or words[at - 1] not in _MEASURED:
        return False
    start = next((k for k in range(at - 1, max(0, at - 6), -1) if words[k] == ","), 0)
    return start > 0 and sheet.tokens.capital(start - 1)


def _elsewhere(sheet: Sheet, place: Place) -> bool:
    """Somebody met or comes from there, nobody was harmed: "after a meeting at Orvel Castle", "a student from Talen"."""
    at = sheet.token_at(place.start)
    if place.preposition == "from":
        return _LEAVING.isdisjoint(sheet.words[max(0, at - _LEFT) : at])
    return not _MEETING.isdisjoint(sheet.words[max(0, at - _MET) : at])


def _likened(sheet: Sheet, place: Place) -> bool:
    """It is where something like it was done: "was similar to the robbery in Lisk"."""
    at = sheet.token_at(place.start)
    return ("similar", "to") in pairwise(sheet.words[max(0, at - _LEFT) : at])


def _brought(sheet: Sheet, place: Place) -> bool:
    """The wounded were brought there: "taking the wounded to the Orvel hospital"."""
    if place.preposition not in ("to", "at", "in"):
        return False
    at = sheet.token_at(place.start)
    words = sheet.words[max(0, at - _BROUGHT) : at]
    if TAKING.isdisjoint(words):
        return False
    return place.preposition == "to" or not CARE.isdisjoint(place.text.lower().split())
