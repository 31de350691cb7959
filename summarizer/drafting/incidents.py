"""Which sentences tell of the same incident: what happened at one place and time, done by the same side.

The rule of domain practice (JRC "Mastering the Media Hype"): without linking, an event told three times counts three
times. A sentence joins an incident when place, date, act and figures agree or at least do not clash; what sets events
apart ("elsewhere", "in a separate incident", another place, another day) opens a new one.
"""

from dataclasses import dataclass, field

from summarizer.drafting.cues import event_type, side_before
from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import Figure
from summarizer.schemas.terms import EventType
from summarizer.text.dates import Date

_APART = frozenset(["separately", "elsewhere", "separate", "another", "second", "third", "previous"])
_POINTERS = frozenset(["the", "this", "that", "these", "those", "its", "their"])
_FAMILIES: dict[str, str] = {
    "air": "air", "strike": "air", "chemical": "chemical", "suicide": "bomb", "ied": "bomb", "bomb": "bomb",
    "bombing": "bomb", "grenade": "bomb", "shelling": "shelling", "clash": "ground", "gain": "ground", "advance": "ground",
    "attack": "attack", "abduct": "abduct", "arrest": "arrest", "protest": "protest", "riot": "protest", "mob": "protest",
    "force": "protest", "agreement": "agreement", "talks": "agreement", "hazard": "hazard", "sexual": "sexual",
    "loot": "loot", "change": "change", "disrupt": "disrupt", "displace": "displace",
}  # fmt: skip
_BROAD = frozenset({"attack", "ground"})
"""Families that any violent act may also be called by."""
_VIOLENT = frozenset({"air", "chemical", "bomb", "shelling", "ground", "attack", "abduct"})
_REACH = 12  # incidents looked back at: keeps the work linear
_JOIN = 1.0


@dataclass(slots=True)
class Incident:
    """Sentences that tell of one event."""

    sheets: list[Sheet] = field(default_factory=list)
    cues: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    places: list[str] = field(default_factory=list)
    """Names of places in lower case, in order of mention."""
    date: Date | None = None
    figures: list[Figure] = field(default_factory=list)
    side: str = ""

    @property
    def type(self) -> EventType:
        """The sub-event type that its cues make."""
        return event_type(self.cues, self.side)


def find_incidents(sheets: list[Sheet]) -> tuple[list[Incident], dict[int, Incident]]:
    """Incidents in order of first mention, and the incident of each sentence number that tells of one."""
    incidents: list[Incident] = []
    home: dict[int, Incident] = {}
    bombed = {s.source for s in sheets if any(c.name == "air" for c in s.cues)}
    for sheet in sheets:
        cues = {c.name for c in sheet.cues if not c.back and not c.unreal} or {
            c.name for c in sheet.cues if not c.unreal
        }
        cues = _settle_soft(cues, from_air=sheet.source in bombed)
        harmed = [f for f in sheet.figures if f.harm and f.bond and f.bond.modality == "asserted"]
        if not cues and not harmed:
            continue
        families = {_FAMILIES[c] for c in cues if c in _FAMILIES}
        scored = [(_likeness(i, sheet, families, harmed, home), n) for n, i in enumerate(incidents[-_REACH:])]
        best, at = max(scored, key=lambda pair: (pair[0], pair[1]), default=(0.0, 0))
        if best >= _JOIN:
            incident = incidents[-_REACH:][at]
        else:
            incident = Incident()
            incidents.append(incident)
        _add(incident, sheet, cues, families, harmed)
        home[sheet.number] = incident
    return incidents, home


def _settle_soft(cues: set[str], *, from_air: bool) -> set[str]:
    """What "strike", "raid" and "bombing" mean: from the air where the report speaks of aircraft elsewhere too."""
    if "strike" in cues:
        cues = (cues - {"strike"}) | ({"air"} if from_air else set())
    if "bombing" in cues:
        planted = not from_air or not cues.isdisjoint({"ied", "suicide", "bomb"})
        cues = (cues - {"bombing"}) | {"bomb" if planted else "air"}
    return cues


def _add(incident: Incident, sheet: Sheet, cues: set[str], families: set[str], harmed: list[Figure]) -> None:
    incident.sheets.append(sheet)
    incident.cues |= cues
    incident.families |= families
    incident.figures.extend(harmed)
    for place in _places(sheet):
        if place not in incident.places:
            incident.places.append(place)
    if incident.date is None and sheet.dates:
        incident.date = sheet.dates[0]
    if not incident.side:
        gain = next((c for c in sheet.cues if c.name in ("gain", "clash", "advance")), None)
        if gain:
            incident.side = side_before(sheet.words, gain.first)


def _places(sheet: Sheet) -> list[str]:
    return [n.text.lower() for n in sheet.names if n.kind == "place"]


def _likeness(
    incident: Incident, sheet: Sheet, families: set[str], harmed: list[Figure], home: dict[int, Incident]
) -> float:
    """How far `sheet` may tell of `incident`; 1 and more joins."""
    words = sheet.words
    if not _APART.isdisjoint(words[:12]):
        return 0.0
    score = 0.0
    places = _places(sheet)
    if places and incident.places:
        score += 1.5 if any(p in incident.places for p in places) else -1.5
    if sheet.dates and incident.date:
        score += 0.5 if sheet.dates[0].when.text == incident.date.when.text else -1.0
    score += _kinship(incident.families, families)
    if any(_same_count(a, b) for a in harmed for b in incident.figures):
        score += 1.5
    if _points_back(sheet):
        score += 1.0
    if home.get(sheet.number - 1) is incident:
        score += 0.5
    return score


def _kinship(a: set[str], b: set[str]) -> float:
    if not a or not b:
        return 0.5
    if not a.isdisjoint(b):
        return 1.0
    if a <= _VIOLENT and b <= _VIOLENT and not (_BROAD.isdisjoint(a) and _BROAD.isdisjoint(b)):
        return 0.5
    return -1.0


def _same_count(a: Figure, b: Figure) -> bool:
    return a.harm == b.harm and a.best is not None and a.best == b.best and a.best > 1


def _points_back(sheet: Sheet) -> bool:
    """The sentence names its event as known: "the raids", "that attack"."""
    words = sheet.words
    return any(
        c.name != "kill" and c.first > 0 and words[c.first - 1] in _POINTERS and not c.unreal for c in sheet.cues
    )
