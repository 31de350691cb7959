"""Which sentences tell of the same incident: what happened at one place and time, done by the same side.

Without linking, an event told three times counts three times (JRC, "Mastering the Media Hype"). A sentence joins an
incident when place, day, act, agent and figures agree more than they clash; what sets events apart ("elsewhere", "in a
separate incident", another place, another day) opens a new one.
"""

from collections import Counter
from dataclasses import field

from summarizer.drafting.incidents.looking_back import looks_back, of_that_time
from summarizer.drafting.incidents.marks import Marks
from summarizer.drafting.incidents.sequels import is_sequel
from summarizer.drafting.incidents.telling import (
    Telling,
    causes_told,
    families_of,
    harmed,
    is_general,
    kinship,
    likeness,
    names_the_toll,
    puts_a_count,
    read_telling,
    settle_soft,
    singles,
    takes_up,
)
from summarizer.drafting.lexicon.events import VIOLENT, WEAPONS
from summarizer.drafting.reading.acting_side import side_before
from summarizer.drafting.reading.cues import event_type
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.record import record
from summarizer.schemas.records import Figure
from summarizer.schemas.terms import EventType

_REACH = 12  # incidents looked back at: keeps the work linear
_JOIN = 1.0
_THREAD = 15  # sentences over which an incident stays the one spoken of
_TAKEN_UP = 4  # sentences within which "the raids" takes up the raids told before
_COMMON = 0.2  # share of the sentences from which a place is the report's own, not an incident's


@record(slots=True)
class Incident:
    """Sentences that tell of one event."""

    sheets: list[Sheet] = field(default_factory=list)
    cues: set[str] = field(default_factory=set)
    """Of the sentence that opened it; of the later ones only where that gave none."""
    families: set[str] = field(default_factory=set)
    marks: Marks = field(default_factory=Marks)
    side: str = ""
    lead: bool = False
    """Told by the first sentence of the report and by no cue."""
    aside: bool = False
    """Told in passing, of another month or year: the next paragraph goes back to the story."""
    byway: bool = False
    """Told in a subordinate clause ("the funeral of a sheikh, who was shot on Wednesday"): later paragraphs tell of another."""
    last: Sheet | None = None
    """The last sentence below a heading that tells of it."""
    at: dict[int, int] = field(init=False)
    """Where each sentence stands among `sheets`, by its number."""

    def __post_init__(self) -> None:
        self.at = {sheet.number: i for i, sheet in enumerate(self.sheets)}

    @property
    def type(self) -> EventType:
        """The sub-event type that its cues make."""
        return event_type(self.cues, self.side)


@record(slots=True)
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
    found = Incidents()
    bombed = {s.source for s in sheets if any(c.name == "air" for c in s.cues)}
    common = _common_places(sheets)
    headings: list[Sheet] = []
    for sheet in sheets:
        if sheet.heading and sheet is not sheets[-1]:
            headings.append(sheet)
            continue
        counted = harmed(sheet)
        if not counted and not sheet.cues:
            continue
        telling = read_telling(sheet, from_air=sheet.source in bombed)
        if not counted and (not telling.cues or is_general(telling, common)):
            continue
        incident = _best(telling, found, common)
        _add(incident, telling)
        found.home[sheet.number] = incident
        _file(headings, incident, found)
    _tell_lead(sheets, found)
    if any(harmed(heading) for heading in headings):
        found.told.append(Incident())
        _file(headings, found.told[-1], found)
    violent = [i for i in found.told if not i.families.isdisjoint(VIOLENT)]
    if len(violent) == 1 and violent[0].type == "not stated":
        violent[0].cues |= causes_told(violent[0].sheets[0].number, sheets)
    for sheet in sheets:
        _place_strays(sheet, found, from_air=sheet.source in bombed)
    return found


def _tell_lead(sheets: list[Sheet], found: Incidents) -> None:
    """The lead is an event also where no cue tells of one: it is what the report is about."""
    lead = next((s for s in sheets if not s.heading), None)
    if lead is not None and not lead.cues and lead.number not in found.home:
        found.told.insert(0, Incident([lead], marks=read_telling(lead, from_air=False).marks, last=lead, lead=True))
        found.home[lead.number] = found.told[0]


def _best(telling: Telling, found: Incidents, common: set[str]) -> Incident:
    """The incident that the sentence tells of; a new one where none is near enough."""
    near = found.told[-_REACH:]
    if len(found.told) > _REACH:
        near.insert(0, found.told[0])
    thread = _thread(telling.sheet, found)
    pointed = _pointed(telling, found)
    best, chosen = 0.0, None
    back = looks_back(telling.sheet)
    for incident in near if not telling.apart else ():
        if back != incident.aside and incident.sheets and incident is not pointed:
            continue  # "last November, 11 people were killed" is no part of today's event
        if incident.byway and incident.last and _back_from(incident, incident.last, telling):
            continue
        score = likeness(incident.families, incident.marks, telling, common)
        score += (1.2 if incident is pointed else 0.0) + _continues(incident, telling, thread)
        if score >= best:
            best, chosen = score, incident
    if chosen is None or best < _JOIN:
        chosen = Incident()
        found.told.append(chosen)
        if thread and telling.marks.date is None and not thread.aside and is_sequel(telling.sheet):
            chosen.marks.date = thread.marks.date
    return chosen


def _back_from(byway: Incident, last: Sheet, telling: Telling) -> bool:
    """The sentence goes back to the story after a clause in passing: another paragraph, or acts of another kind."""
    return last.paragraph != telling.sheet.paragraph or kinship(byway.families, telling.families) < _SOME_KIN


_SOME_KIN = 0.4


def _continues(incident: Incident, telling: Telling, thread: Incident | None) -> float:
    """How far the sentence goes on with the incident by its place in the text and its speaker."""
    sheet, last = telling.sheet, incident.last
    if last is None:
        return 0.0
    score = 0.0
    if thread is incident:
        score = 0.9 if last.paragraph == sheet.paragraph else 0.7
        own = telling.families and (telling.marks.places or telling.marks.date)
        if own and last.entry.hour != sheet.entry.hour and kinship(incident.families, telling.families) < 1.0:
            score = 0.3  # the next hour of a running report tells a deed of its own
    if last.number == sheet.number - 1 and not singles(incident.marks.figures[-3:]).isdisjoint(
        singles(telling.marks.figures)
    ):
        score += 0.6
    if last.speech and sheet.speech and last.speech[0].claimant.name == sheet.speech[0].claimant.name:
        score += 0.4
    return score


def _thread(sheet: Sheet, found: Incidents) -> Incident | None:
    """The incident spoken of just before; at the lead of a further report of the same event, the first of all."""
    if sheet.source and sheet.index < 3 and found.told:
        return found.told[0]
    for number in range(sheet.number - 1, sheet.number - _THREAD, -1):
        incident = found.home.get(number)
        if incident and incident.last and incident.last.entry.number != sheet.entry.number:
            break  # an entry of a list begins anew
        if incident and not (
            (incident.aside or incident.byway) and incident.last and incident.last.paragraph != sheet.paragraph
        ):
            return incident
    return None


def _pointed(telling: Telling, found: Incidents) -> Incident | None:
    """The incident that "the raids" of this sentence takes up, the last of that family told just before; or "the figure"."""
    families = takes_up(telling)
    number = telling.sheet.number
    if puts_a_count(telling):
        return found.home.get(number - 1)
    toll = names_the_toll(telling.sheet.words)
    if (not families and not toll) or of_that_time(telling.sheet):
        return None
    near = [found.home[n] for n in range(number - 1, number - (_THREAD if toll else _TAKEN_UP), -1) if n in found.home]
    near = [i for i in near if i.last is None or i.last.source == telling.sheet.source]  # not of another report
    near = [i for i in near if not (i.aside and i.last and i.last.paragraph != telling.sheet.paragraph)]
    if toll:
        dead = (i for i in near if not i.byway and any(f.harm == "killed" and f.best != 1 for f in i.marks.figures))
        return next(dead, None)
    near = [incident for incident in near if kinship(incident.families, families) > 0]
    alike = (
        i for i in near if not (i.cues & telling.cues).isdisjoint(WEAPONS)
    )  # "the suicide bomber", past a roadside bomb
    return next(alike, near[0] if near else None)


def _add(incident: Incident, telling: Telling) -> None:
    sheet, marks = telling.sheet, telling.marks
    if not incident.sheets:
        incident.aside = looks_back(sheet)
        incident.byway = sheet.index > 0 and bool(sheet.cues) and all(c.back for c in sheet.cues)
    incident.at[sheet.number] = len(incident.sheets)
    incident.sheets.append(sheet)
    incident.last = sheet
    if not telling.cues <= incident.cues:
        known = incident.type
        if known == "not stated" and "blast" in incident.cues:
            incident.cues |= telling.cues & _CAUSES  # an accident, until a bomb or an attack is told of
        elif known == "not stated" or (known == "Armed clash" and "gain" in telling.cues):
            incident.cues |= telling.cues
        elif known == "Peaceful protest" and "protest" in telling.families:
            incident.cues |= telling.cues & _INTERVENED
    incident.families |= telling.families
    if marks.figures or marks.date or not incident.marks.places:
        incident.marks.add(marks)
    incident.side = incident.side or side_of(sheet)


def side_of(sheet: Sheet) -> str:
    """The side that fights or takes ground in the sentence; empty where none does."""
    cue = next((c for c in sheet.cues if c.name in ("gain", "clash", "advance")), None)
    return side_before(sheet.words, cue.first) if cue else ""


_INTERVENED = frozenset(("force", "disperse", "arrest"))
_CAUSES = frozenset("bomb ied dropped suicide grenade shelling air chemical attack engage claim strike bombing".split())
"""Cues that say whose hand was in a blast."""


def _file(headings: list[Sheet], incident: Incident, found: Incidents) -> None:
    """File headings with what stands under them: they tell nothing that the text below does not."""
    for heading in headings:
        incident.at[heading.number] = len(incident.sheets)
        incident.sheets.append(heading)
        found.home[heading.number] = incident
    headings.clear()


def _place_strays(sheet: Sheet, found: Incidents, *, from_air: bool) -> None:
    """Give a figure of a subordinate clause ("despite raids that killed 40") to the incident told elsewhere, if any is."""
    own = found.home.get(sheet.number)
    back = [c for c in sheet.cues if c.back and not c.unreal]
    if own is None or not back or len(back) == len(sheet.cues):
        return
    starts = {sheet.tokens.starts[c.first] for c in back}
    families = families_of(settle_soft({c.name for c in back}, from_air=from_air))
    for figure in harmed(sheet):
        if figure.bond is None or figure.bond.cue_start not in starts or families <= own.families:
            continue
        keys = {n.key for n in sheet.names if figure.claimant and n.text in figure.claimant.name}
        for incident in found.told[:_REACH]:
            if incident is not own and families & incident.families and keys & incident.marks.agents:
                found.strays[id(figure)] = incident
                break


def _common_places(sheets: list[Sheet]) -> set[str]:
    """Places named in so many sentences that they are the setting of the whole report."""
    counted = Counter(key for s in sheets for key in sorted({p.name.casefold() for p in s.places}))
    return {key for key, n in counted.items() if n > 3 and n > _COMMON * len(sheets)}
