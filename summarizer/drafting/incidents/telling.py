"""One sentence as a telling of an event: the acts it speaks of, its marks, and how near it is to an incident told before."""

from decimal import Decimal
from itertools import pairwise

from summarizer.drafting.incidents.marks import Marks, date_likeness, is_day, place_likeness, read_marks
from summarizer.drafting.incidents.sums import sums_over_time
from summarizer.drafting.lexicon.events import ANOTHER, APART, BROAD, FAMILIES, OPERATION, POINTERS, VIOLENT
from summarizer.drafting.reading.cue_senses import is_habitual
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import has_dateline
from summarizer.schemas.record import record
from summarizer.schemas.records import Figure
from summarizer.schemas.terms import Harm
from summarizer.text.lexicon.dates import RELATIVE_DAYS
from summarizer.text.lexicon.means import NON_VIOLENT, WORDS

_TURNS = frozenset(("meanwhile", "separately", "elsewhere", "finally", "also"))
_FORCEFUL = VIOLENT | OPERATION
_LOOSE = frozenset(("strike", "bombing", "clash", "kill", "loss", "advance", "attack", "engage"))
"""Cues that a sentence about a war at large gives too."""
_LEAD = 3  # sentences, the title among them, in which "the bombing was an attack on 4 May in Orvel" says what the text is about
_OPENING = 12  # words of a sentence in which "elsewhere" sets it apart


@record(slots=True)
class Telling:
    """What a sentence tells of an event."""

    sheet: Sheet
    cues: set[str]
    families: set[str]
    marks: Marks
    apart: bool
    """The sentence itself says that its event is another one."""
    points: bool
    """The sentence names its event as known: "the raids", "that attack"."""
    turn: bool
    """The sentence opens another subject, or another dispatch of the same text."""


def read_telling(sheet: Sheet, *, from_air: bool) -> Telling:
    """The telling of one sentence; `from_air` says whether its report speaks of aircraft anywhere."""
    cues = cues_of(sheet, from_air=from_air)
    families = families_of(cues)
    if families.isdisjoint(VIOLENT) and not _UNDONE.isdisjoint(sheet.vocabulary):
        families.add("want")
    return Telling(
        sheet,
        cues,
        families,
        read_marks(sheet, harmed(sheet)),
        _is_apart(sheet),
        points_back(sheet),
        sheet.words[0] in _TURNS or (sheet.index > 0 and has_dateline(sheet)),
    )


def harmed(sheet: Sheet) -> list[Figure]:
    """The figures of harm that the sentence asserts."""
    return [f for f in sheet.figures if f.harm and f.bond and f.bond.modality == "asserted"]


def families_of(cues: set[str]) -> set[str]:
    """The families of acts that cues belong to."""
    return {FAMILIES[c] for c in cues if c in FAMILIES}


def cues_of(sheet: Sheet, *, from_air: bool) -> set[str]:
    """The cues of a sentence's own event, else of what it mentions; what is only planned or feared gives none."""
    turn = turn_of(sheet)
    real = [c for c in sheet.cues if not c.unreal and c.first > turn]
    told = {c.name for c in real if not c.back} or {c.name for c in real}
    if "agreement" in told and all(_is_broken(sheet, c.first) for c in real if c.name == "agreement"):
        told = {name for name in told if FAMILIES.get(name) in VIOLENT} or told  # what breaks a truce is none
    if any(f.harm == "abducted" for f in harmed(sheet)):
        told = (told - {"strike"}) | {"abduct"}  # "seized dozens of pupils in a raid"
    return settle_soft(told, from_air=from_air)


def _is_broken(sheet: Sheet, at: int) -> bool:
    """ "Breaking a day-old truce", "violated the ceasefire"."""
    return not _BREAKING.isdisjoint(sheet.words[max(0, at - _OTHER) : at])


_BREAKING = frozenset("break breaking broke broken breach breached breaching violate violated violating".split())


def settle_soft(cues: set[str], *, from_air: bool) -> set[str]:
    """What "strike", "raid" and "bombing" mean: from the air where the report speaks of aircraft elsewhere too."""
    if "strike" in cues:
        cues = (cues - {"strike"}) | ({"air"} if from_air else set())
    if "bombing" in cues:
        planted = not from_air or not cues.isdisjoint({"ied", "suicide", "bomb", "blast"})
        cues = (cues - {"bombing"}) | {"bomb" if planted else "air"}
    return cues


def is_general(telling: Telling, common: set[str]) -> bool:
    """The sentence speaks of strikes or fighting at large, of no one event: no day, no place of its own, no "the attack"."""
    sheet = telling.sheet
    if sheet.words[:3] == ["it", "was", "the"] or sums_over_time(sheet):
        return True
    if _describes(sheet) and not (sheet.index < _LEAD and any(is_day(d) for d in sheet.dates_at(sheet.event_start))):
        return True
    if any(is_habitual(sheet.words, c.first) for c in sheet.cues):
        return True
    if telling.points or any(c.name not in _LOOSE for c in sheet.cues if not c.back):
        return False
    if any(p.precision != "country" and p.name.casefold() not in common for p in sheet.places):
        return False
    return not sheet.dates_at(sheet.event_start) and not _opens_with_act(sheet)


def _opens_with_act(sheet: Sheet) -> bool:
    """The report begins by saying that it was done: "the daily said its offices were attacked"."""
    first = sheet.before is None or (sheet.index == 1 and sheet.before.heading)
    return first and any(sheet.words[c.first].endswith("ed") for c in sheet.cues if not (c.back or c.unreal))


_UNDONE = frozenset(word for word, means in WORDS.items() if means in NON_VIOLENT)
"""Words of illness and want: who dies of them was killed by no attack told before."""
_UNBIDDEN = frozenset(("hazard", "want"))
"""What nobody does: "a cholera outbreak has killed five" goes on with no deed told before."""


def kinship(a: set[str], b: set[str]) -> float:
    """How far two sets of acts may be one event: the same, of one broad kind, unknown, or apart."""
    if not a or not b:
        return 0.0 if (b and b <= _UNBIDDEN) or a == {"want"} else 0.3
    if not a.isdisjoint(b):
        return 1.0
    if a <= VIOLENT and b <= VIOLENT and not (BROAD.isdisjoint(a) and BROAD.isdisjoint(b)):
        return 0.4
    if (a | b) <= _FORCEFUL:
        return 0.3
    return -1.0


def likeness(families: set[str], old: Marks, telling: Telling, common: set[str]) -> float:
    """How far a telling may be of the incident with these families and marks, thread of the text apart."""
    marks = telling.marks
    place = place_likeness(old.places, marks.places, common)
    if "hazard" in families and telling.families <= {"hazard", "displace"}:
        place = max(place, 0.0)  # an earthquake or a flood is one event in many places
    score = place + date_likeness(old.date, marks.date) + kinship(families, telling.families)
    if old.agents and marks.agents:
        score += 0.5 if not old.agents.isdisjoint(marks.agents) else -1.5
    if not old.persons.isdisjoint(marks.persons):
        score += 1.2
    if not old.counts.isdisjoint(marks.counts):
        score += 1.5
    return score - (0.6 if telling.turn else 0.0)


def singles(figures: list[Figure]) -> set[tuple[Harm | None, Decimal | None]]:
    """The harms of which the figures count one victim each."""
    return {(f.harm, f.best) for f in figures if f.best == 1}


def _is_apart(sheet: Sheet) -> bool:
    words = sheet.words
    if not APART.isdisjoint(words[:_OPENING]) or sums_over_time(sheet):
        return True
    if words[0] == "also" and (words[1] in RELATIVE_DAYS or (words[1] in _AT and sheet.tokens.capital(2))):
        return True  # "Also today, two bombs", "Also in Orvel"
    if turn_of(sheet) >= 0 or (
        words[0] == "within" and words[1:2] != [] and words[1] in _SOON and words[2:3] == ["of"]
    ):
        return True  # "Within hours of the attack, jets bombed the hills"
    if "other" in words[:_OTHER] and not _NEWS.isdisjoint(words[:_OTHER]):
        return True  # "In other news:"
    if ANOTHER.isdisjoint(words):
        return False
    if any(w in _EPISODES and not ANOTHER.isdisjoint(words[max(0, i - 2) : i]) for i, w in enumerate(words[:_OPENING])):
        return True  # "In another action, a bomb exploded"
    near = {c.first - 1 for c in sheet.cues} | {c.first - 2 for c in sheet.cues}
    return any(w in ANOTHER and words[i - 1] != "the" and i in near for i, w in enumerate(words))


def turn_of(sheet: Sheet) -> int:
    """Where "the strike came two days after a car bomb killed 14" goes over to the event that did the harm: the token of
    "after"; -1 where the sentence goes on with its own event.
    """
    words = sheet.words
    at = next((i for i, w in enumerate(words[:_OPENING]) if w in _COMES), -1) if _COMES & sheet.vocabulary else -1
    if at < 0:
        return -1
    turn = next(
        (i for i in range(at, min(len(words), at + _OTHER + 2)) if words[i] in _THAN or _same_day(words, i)), -1
    )
    counted = harmed(sheet) if turn >= 0 else []
    return turn if counted and all(sheet.token_at(f.start) > turn for f in counted) else -1


def _same_day(words: list[str], i: int) -> bool:
    """ "On the same day | that seven soldiers were killed"."""
    return words[i] in ("that", "as") and i > 1 and words[i - 2] == "same"


_AT = frozenset(("on", "in", "near", "at"))
_SOON = frozenset("hours minutes days".split())
_COMES = frozenset("came comes happened occurred follows followed".split())
_THAN = frozenset("after before following follows followed".split())
_EPISODES = frozenset(
    "incident incidents action actions development developments event events case episode operation".split()
)
_OTHER = 5  # words of a sentence in which "in other news" sets it apart
_NEWS = frozenset(("news", "developments"))


def _describes(sheet: Sheet) -> bool:
    """The sentence only says what an event known before was like: "the truce is the fourth"."""
    words = sheet.words
    return any(
        words[c.last : c.last + 1] in _COPULAS and words[c.last + 1 : c.last + 2] in _PREDICATES for c in sheet.cues
    )


_COPULAS = (["is"], ["was"], ["are"], ["were"])
_PREDICATES = (["the"], ["a"], ["not"])


def points_back(sheet: Sheet) -> bool:
    """The sentence names its event as known: "the raids", "that attack"."""
    words = sheet.words
    return any(
        c.name not in _TOLLS and c.first > 0 and words[c.first - 1] in POINTERS and not c.unreal for c in sheet.cues
    )


_TOLLS = frozenset(("kill", "loss"))


def takes_up(telling: Telling) -> set[str]:
    """The families of the event that the sentence takes up by "the raids" or by a claim of responsibility; else none."""
    if any(c.name == "claim" for c in telling.sheet.cues):
        return telling.families | VIOLENT
    return telling.families if telling.points else set()


def puts_a_count(telling: Telling) -> bool:
    """The sentence only sets another number against the one before: "the Council puts the figure at over 2,000"."""
    words, marks = telling.sheet.words, telling.marks
    if _COUNTS.isdisjoint(words) or marks.places or marks.date or telling.apart:
        return False
    return any(
        w in _COUNTS and words[i - 1] in POINTERS and words[i + 1 : i + 2] == ["at"] for i, w in enumerate(words) if i
    )


def names_the_toll(words: list[str]) -> bool:
    """ "If the death toll is 2,000": it is that of the dead told before, whatever was told since."""
    return "toll" in words and not {("the", "toll"), ("death", "toll")}.isdisjoint(pairwise(words))


_COUNTS = frozenset(("figure", "number", "toll", "total", "count"))


def causes_told(first: int, sheets: list[Sheet]) -> set[str]:
    """What later sentences call the one blast of a report: "claimed responsibility", "the bombing", "this attack"."""
    return {
        cue.name
        for sheet in sheets
        if sheet.number > first
        for cue in sheet.cues
        if cue.name in _CAUSES and not cue.unreal and (cue.name == "claim" or sheet.words[cue.first - 1] in _POINTING)
    }


_CAUSES = frozenset("bomb ied suicide bombing attack engage claim".split())
_POINTING = frozenset(("the", "this", "that"))
