"""Which sentences tell of the same incident: what happened at one place and time, done by the same side.

Without linking, an event told three times counts three times (JRC, "Mastering the Media Hype"). A sentence joins an
incident when place, day, act, agent and figures agree more than they clash; what sets events apart ("elsewhere", "in a
separate incident", another place, another day) opens a new one.
"""

from collections import Counter
from dataclasses import dataclass, field

from summarizer.drafting.cues import event_type, side_before
from summarizer.drafting.lexicon_events import ANOTHER, APART, BROAD, FAMILIES, POINTERS, VIOLENT
from summarizer.drafting.marks import Marks, date_likeness, place_likeness, read_marks
from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import Figure
from summarizer.schemas.terms import EventType

_REACH = 12  # incidents looked back at: keeps the work linear
_JOIN = 1.0
_THREAD = 15  # sentences over which an incident stays the one spoken of
_TURNS = frozenset(("meanwhile", "separately", "elsewhere"))
_COMMON = 0.2  # share of the sentences from which a place is the report's own, not an incident's


@dataclass(slots=True)
class Incident:
    """Sentences that tell of one event."""

    sheets: list[Sheet] = field(default_factory=list)
    cues: set[str] = field(default_factory=set)
    """Of the sentence that opened it; of the later ones only where that gave none."""
    families: set[str] = field(default_factory=set)
    marks: Marks = field(default_factory=Marks)
    side: str = ""

    @property
    def type(self) -> EventType:
        """The sub-event type that its cues make."""
        return event_type(self.cues, self.side)


@dataclass(slots=True)
class Incidents:
    """All incidents of the reports, in order of first mention."""

    told: list[Incident] = field(default_factory=list)
    home: dict[int, Incident] = field(default_factory=dict)
    """The incident of each sentence number that tells of one."""
    strays: dict[int, Incident] = field(default_factory=dict)
    """The incident of a figure (by identity) that its sentence only mentions in passing."""

    def of(self, figure: Figure, sheet: Sheet) -> Incident:
        """The incident that did a figure's harm."""
        return self.strays.get(id(figure)) or self.home[sheet.number]


def find_incidents(sheets: list[Sheet]) -> Incidents:
    """Group the sentences of the reports by incident."""
    incidents: list[Incident] = []
    home: dict[int, Incident] = {}
    bombed = {s.source for s in sheets if any(c.name == "air" for c in s.cues)}
    common = _common_places(sheets)
    waiting: list[Sheet] = []
    for sheet in sheets:
        if sheet.heading and sheet is not sheets[-1]:
            waiting.append(sheet)
            continue
        harmed = _harmed(sheet)
        cues = cues_of(sheet, from_air=sheet.source in bombed)
        if not harmed and (not cues or _is_general(sheet, common)):
            continue
        families = {FAMILIES[c] for c in cues if c in FAMILIES}
        marks = read_marks(sheet, harmed)
        near = incidents[-_REACH:]
        if incidents and len(incidents) > _REACH:
            near.insert(0, incidents[0])
        pointed = _pointed(sheet, families, home, sheets)
        best, chosen = 0.0, None
        for incident in near:
            score = _likeness(incident, sheet, families, marks, common, home) + (1.2 if incident is pointed else 0.0)
            if score >= best:
                best, chosen = score, incident
        if chosen is None or best < _JOIN:
            chosen = Incident()
            incidents.append(chosen)
        _add(chosen, sheet, cues, families, marks)
        home[sheet.number] = chosen
        for heading in waiting:
            _title(chosen, heading, home)
        waiting = []
    for heading in waiting:
        if _harmed(heading):
            incidents.append(Incident())
            _title(incidents[-1], heading, home)
    found = Incidents(incidents, home)
    for sheet in sheets:
        _place_strays(sheet, found, from_air=sheet.source in bombed)
    return found


def _place_strays(sheet: Sheet, found: Incidents, *, from_air: bool) -> None:
    """Give a figure of a subordinate clause ("despite raids that killed 40") to the incident told elsewhere, if any is."""
    own = found.home.get(sheet.number)
    back = [c for c in sheet.cues if c.back and not c.unreal]
    if own is None or not back or len(back) == len(sheet.cues):
        return
    starts = {sheet.tokens.starts[c.first] for c in back}
    families = {FAMILIES[c] for c in settle_soft({c.name for c in back}, from_air=from_air) if c in FAMILIES}
    for figure in _harmed(sheet):
        if figure.bond is None or figure.bond.cue_start not in starts or families <= own.families:
            continue
        keys = {n.key for n in sheet.names if figure.claimant and n.text in figure.claimant.name}
        for incident in found.told:
            if incident is not own and families & incident.families and keys & incident.marks.agents:
                found.strays[id(figure)] = incident
                break


def _title(incident: Incident, heading: Sheet, home: dict[int, Incident]) -> None:
    """File a heading with what stands under it: it tells nothing that the text below does not."""
    incident.sheets.append(heading)
    home[heading.number] = incident


def _harmed(sheet: Sheet) -> list[Figure]:
    return [f for f in sheet.figures if f.harm and f.bond and f.bond.modality == "asserted"]


def _is_general(sheet: Sheet, common: set[str]) -> bool:
    """The sentence speaks of strikes or fighting at large, of no one event: no day, no place of its own, no "the attack"."""
    if sheet.words[:3] == ["it", "was", "the"]:
        return True
    if any(c.name not in _LOOSE for c in sheet.cues if not c.back) or _points_back(sheet):
        return False
    if any(p.precision != "country" and p.name.casefold() not in common for p in sheet.places):
        return False
    at = sheet.tokens.starts[sheet.cues[0].first]
    return not sheet.dates_at(at)


_LOOSE = frozenset(("strike", "bombing", "clash", "kill", "advance", "attack"))
"""Cues that a sentence about a war at large gives too."""


def _pointed(sheet: Sheet, families: set[str], home: dict[int, Incident], sheets: list[Sheet]) -> Incident | None:
    """The incident that "the raids" of this sentence takes up: the last one of that family told just before."""
    if any(c.name == "claim" for c in sheet.cues):
        families = families | VIOLENT
    elif not _points_back(sheet):
        return None
    for number in range(sheet.number - 1, max(0, sheet.number - 4), -1):
        incident = home.get(number)
        if incident and _kinship(incident.families, families) > 0:
            return incident
    return None


def cues_of(sheet: Sheet, *, from_air: bool) -> set[str]:
    """The cues of a sentence's own event, else of what it mentions; what is only planned or feared gives none."""
    real = [c for c in sheet.cues if not c.unreal]
    return settle_soft({c.name for c in real if not c.back} or {c.name for c in real}, from_air=from_air)


def settle_soft(cues: set[str], *, from_air: bool) -> set[str]:
    """What "strike", "raid" and "bombing" mean: from the air where the report speaks of aircraft elsewhere too."""
    if "strike" in cues:
        cues = (cues - {"strike"}) | ({"air"} if from_air else set())
    if "bombing" in cues:
        planted = not from_air or not cues.isdisjoint({"ied", "suicide", "bomb"})
        cues = (cues - {"bombing"}) | {"bomb" if planted else "air"}
    return cues


def _common_places(sheets: list[Sheet]) -> set[str]:
    """Places named in so many sentences that they are the setting of the whole report."""
    counted = Counter(key for s in sheets for key in sorted({p.name.casefold() for p in s.places}))
    return {key for key, n in counted.items() if n > 3 and n > _COMMON * len(sheets)}


def _add(incident: Incident, sheet: Sheet, cues: set[str], families: set[str], marks: Marks) -> None:
    incident.sheets.append(sheet)
    if incident.type == "not stated" or (incident.type == "Armed clash" and "gain" in cues):
        incident.cues |= cues
    incident.families |= families
    if marks.figures or marks.date or not incident.marks.places:
        incident.marks.add(marks)
    if not incident.side:
        cue = next((c for c in sheet.cues if c.name in ("gain", "clash", "advance")), None)
        if cue:
            incident.side = side_before(sheet.words, cue.first)


def _likeness(
    incident: Incident, sheet: Sheet, families: set[str], marks: Marks, common: set[str], home: dict[int, Incident]
) -> float:
    """How far `sheet` may tell of `incident`; 1 and more joins."""
    if _apart(sheet):
        return 0.0
    previous = home.get(sheet.number - 1)
    if previous is None:  # a sentence between that tells of no event breaks no thread
        previous = next((home[n] for n in range(sheet.number - 2, sheet.number - _THREAD, -1) if n in home), None)
    old = incident.marks
    place = place_likeness(old.places, marks.places, common)
    if "hazard" in incident.families and families <= {"hazard", "displace"}:
        place = max(place, 0.0)  # an earthquake or a flood is one event in many places
    score = place + date_likeness(old.date, marks.date)
    score += _kinship(incident.families, families)
    if old.agents and marks.agents:
        score += 0.5 if not old.agents.isdisjoint(marks.agents) else -1.2
    if not old.persons.isdisjoint(marks.persons):
        score += 1.2
    if any(_same_count(a, b) for a in marks.figures for b in old.figures):
        score += 1.5
    last = next(s for s in reversed(incident.sheets) if not s.heading)
    if previous is incident:
        score += 0.9 if last.paragraph == sheet.paragraph else 0.7
    if sheet.words[0] in _TURNS:
        score -= 0.6
    if last.number == sheet.number - 1 and any(_same_one(a, b) for a in marks.figures for b in old.figures):
        score += 0.6
    if last.speech and sheet.speech and last.speech[0].claimant.name == sheet.speech[0].claimant.name:
        score += 0.4
    return score


def _apart(sheet: Sheet) -> bool:
    """The sentence itself says that its event is another one."""
    words = sheet.words
    if not APART.isdisjoint(words[:12]):
        return True
    return any(
        w in ANOTHER and words[i - 1] != "the" and any(i < c.first <= i + 2 for c in sheet.cues)
        for i, w in enumerate(words)
    )


def _same_one(a: Figure, b: Figure) -> bool:
    return a.harm == b.harm and a.best == b.best == 1


def _kinship(a: set[str], b: set[str]) -> float:
    if not a or not b:
        return 0.3
    if not a.isdisjoint(b):
        return 0.8
    if a <= VIOLENT and b <= VIOLENT and not (BROAD.isdisjoint(a) and BROAD.isdisjoint(b)):
        return 0.4
    return -1.0


def _same_count(a: Figure, b: Figure) -> bool:
    return a.harm == b.harm and a.best is not None and a.best == b.best and a.best > 1


def _points_back(sheet: Sheet) -> bool:
    """The sentence names its event as known: "the raids", "that attack"."""
    words = sheet.words
    return any(c.name != "kill" and c.first > 0 and words[c.first - 1] in POINTERS and not c.unreal for c in sheet.cues)
