"""The key events: the incidents of the reports and what was done about them, gravest first, each in one sentence."""

from decimal import Decimal

from summarizer.drafting.actors.actor_roles import Role
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.events.deeds import Deed, read_deed
from summarizer.drafting.events.event_types import type_of
from summarizer.drafting.incidents.incidents import Incident
from summarizer.drafting.incidents.looking_back import is_gravest_of_row
from summarizer.drafting.incidents.scene import where_of
from summarizer.drafting.incidents.sums import sums_over_time
from summarizer.drafting.incidents.tellers import best_sheet, parts_of, stands_alone, tells_act, told_at
from summarizer.drafting.incidents.timing import when_of
from summarizer.drafting.incidents.whereabouts import place_in
from summarizer.drafting.lexicon.actors import ACTOR_NOUNS
from summarizer.drafting.lexicon.deeds import UNTOLD
from summarizer.drafting.lexicon.events import TYPE_CUES, VIOLENT
from summarizer.drafting.reading.sheet import Sheet
from summarizer.drafting.reading.wording import body_span, sentence_case, shorten
from summarizer.schemas.record import record
from summarizer.schemas.records import DraftEvent
from summarizer.schemas.terms import ActorRole, EventType
from summarizer.text.lexicon.dates import MONTHS
from summarizer.text.speech.spoken import speaker_at

MOST = 10
"""Events without harm to people beyond this many are left out; those with casualty rows always stay."""
_LONGEST = 240  # characters of an event's sentence
_SHORTEST = 8  # words of a lead that tells anything: "Case file 12." does not
_CLAUSE = 90  # characters kept after the verb of a deed
_CITED = 4  # sentences cited for one event
_ALIKE = {"reaction": 2, "statement": 2}
"""Deeds of one kind at most; three of any other."""
_PLAIN = 2.0  # weight below which an event without casualty rows is told only where events are few
_FEW = 9
_OWN_STORY = UNTOLD - {"us"}  # "US" in lower case is a country


@record(slots=True)
class _Candidate:
    """One event that may be told: an incident, a part of one, or a deed."""

    weight: float
    sheet: Sheet
    incident: Incident | None = None
    """Set for the incident itself: the one that casualty rows point to."""
    deed: Deed | None = None
    part: bool = False
    """Another deed of an incident told already."""


def draft_events(
    incidents: list[Incident], rows: list[Row], roles: dict[str, Role], sheets: list[Sheet]
) -> tuple[list[DraftEvent], dict[int, int]]:
    """Events, and the index among them of each incident (by identity)."""
    harmed = {id(row.incident) for row in rows}
    kept = _choose(_candidates(incidents, rows, sheets), harmed)
    apart = {c.sheet.number for c in kept}
    given = _given(rows)
    told: dict[int, list[Role]] = {number: [] for number in apart}
    for role in roles.values():
        for number in role.sheets:
            if number in told:
                told[number].append(role)
    events = [_event(c, roles, told[c.sheet.number], apart, given) for c in kept]
    return events, {id(c.incident): i for i, c in enumerate(kept) if c.incident is not None}


def _given(rows: list[Row]) -> dict[int, int]:
    """How far a sentence gives the figures of the page: 0 for the dead as they are counted now, 1 for any other figure."""
    superseded = {id(row.whole) for row in rows if row.relation == "updates"}
    found = {sheet.number: 1 for row in rows for sheet in row.sheets}
    for row in rows:
        if row.figure.harm == "killed" and row.relation != "part_of" and id(row) not in superseded:
            found[row.sheet.number] = 0
    return found


def _candidates(incidents: list[Incident], rows: list[Row], sheets: list[Sheet]) -> list[_Candidate]:
    """Whatever may be told, the weightiest first; each sentence leads one event at most."""
    harmed = {id(row.incident) for row in rows}
    worst: dict[int, Decimal] = {}
    for row in rows:
        if row.figure.harm == "killed":
            value = row.figure.best or row.figure.least or Decimal(1)
            worst[id(row.incident)] = max(worst.get(id(row.incident), Decimal(0)), value)
    deeds = {s.number: deed for s in sheets if (deed := read_deed(s)) is not None}
    found: list[_Candidate] = []
    leading: set[int] = set()
    mains: dict[int, Sheet] = {}
    lead = next((s.number for s in sheets if not s.heading), 0)
    home: dict[int, Deed | None] = {}
    for incident in incidents:
        if (
            id(incident) in harmed
            or incident.type != "not stated"
            or "blast" in incident.cues
            or (incident.lead and len(incident.sheets[0].words) > _SHORTEST)
        ):
            sheet = best_sheet(incident)
            if id(incident) not in harmed and not incident.lead and not _OWN_STORY.isdisjoint(sheet.words):
                continue  # somebody's own story
            if id(incident) not in harmed and not incident.lead and _names_only_people(incident):
                continue
            deed = deeds.get(sheet.number)
            found.append(_Candidate(_weight(incident, worst, sheet, deed, lead), sheet, incident, deed))
            leading.add(sheet.number)
            mains[id(incident)] = sheet
            home.update((s.number, deed) for s in incident.sheets)
    for incident in incidents:
        for weight, sheet in parts_of(incident, mains.get(id(incident)) or best_sheet(incident)):
            if sheet.number not in leading and stands_alone(sheet):
                deed = deeds.get(sheet.number)
                weight = max(weight, _deed_weight(deed, sheet)) if deed else weight
                found.append(_Candidate(weight, sheet, deed=deed, part=True))
                leading.add(sheet.number)
    for sheet in sheets:
        deed = None if sheet.number in leading else deeds.get(sheet.number)
        if deed is not None and stands_alone(sheet):
            same = home.get(sheet.number)
            if (same is None or same.kind != deed.kind) and not (sheet.number in home and _retells(deed, sheet)):
                found.append(_Candidate(_deed_weight(deed, sheet), sheet, deed=deed))
    return [c for _, c in sorted(enumerate(found), key=lambda pair: (-pair[1].weight, pair[0]))]


def _retells(deed: Deed, sheet: Sheet) -> bool:
    """The harm of an incident is told again as what somebody is blamed for or sorry about: "blamed the army for a raid that killed 14"."""
    if deed.kind not in ("blame", "reaction"):
        return False
    at = sheet.tokens.starts[deed.at]
    return any(f.harm and f.start > at and f.bond and f.bond.modality == "asserted" for f in sheet.figures)


def _deed_weight(deed: Deed, sheet: Sheet) -> float:
    """A deed's own weight, more at the head of the report, less where it was done in another month or year."""
    weight = deed.weight + (0.5 if sheet.index < _OPENING and deed.kind not in _ALIKE else 0.0)
    weight -= 1.0 * ("had" in sheet.words[max(0, deed.at - 2) : deed.at])  # done before what the report tells of
    return weight - 2.0 * any(_is_wide(d.when.text) for d in sheet.dates)


def _names_only_people(incident: Incident) -> bool:
    """Its sentences name those who do such things, and nothing that they did: "the protesters were on board"."""
    cues = [(sheet, cue) for sheet in incident.sheets for cue in sheet.cues]
    return bool(cues) and all(sheet.words[cue.first] in ACTOR_NOUNS and not tells_act(sheet) for sheet, cue in cues)


_FIRST = 4  # sentences, headlines among them, whose incidents are the news
_OPENING = 5  # sentences at the head of a report, which carry its news


def _choose(candidates: list[_Candidate], harmed: set[int]) -> list[_Candidate]:
    """The events to tell: incidents with casualty rows always, of others the weightiest, few of one kind."""
    room = MOST - sum(1 for c in candidates if c.incident is not None and id(c.incident) in harmed)
    kinds: dict[str, int] = {}
    kept: list[_Candidate] = []
    for c in candidates:
        if c.incident is None or id(c.incident) not in harmed:
            kind = c.deed.kind if c.deed and c.incident is None else ""
            if room <= 0 or (kind and kinds.get(kind, 0) >= _ALIKE.get(kind, 3)):
                continue
            if c.weight < _PLAIN and len(kept) >= _FEW:
                continue
            kinds[kind] = kinds.get(kind, 0) + 1
            room -= 1
        kept.append(c)
    return kept


def _weight(incident: Incident, worst: dict[int, Decimal], sheet: Sheet, deed: Deed | None, lead: int) -> float:
    """How much an incident matters: deaths first, then the lead, then how often it is told."""
    dead = worst.get(id(incident), Decimal(0))
    weight = float(len(str(int(dead)))) * 2 + 2.0 if dead else 0.0
    weight += min(len(incident.sheets), 4) * 0.5
    date = incident.marks.date
    leads = any(s.number == lead for s in incident.sheets)
    aside = incident.aside and not is_gravest_of_row(incident.sheets[0])
    if not leads and (aside or (date and _is_wide(date.when.text))):
        weight -= 4.0  # background: of another month or year
    elif any(s.index < _FIRST for s in incident.sheets):
        weight += 3.0
    if incident.lead:
        weight += bool(sheet.dates) + bool(sheet.names) + bool(sheet.places) + bool(deed)
    elif not dead:
        weight += deed.weight - 1.0 if deed else 1.2 * tells_act(sheet) + 0.3 * told_at(sheet)
    if leads:
        weight += 3.0
    if date and date.when.text.lower().startswith("since"):
        weight -= 4.0  # a sum over months is no event
    if sums_over_time(incident.sheets[0]):
        weight -= 4.0
    return weight - (1.5 if incident.type in ("Other", "not stated") and not deed else 0.0)


def _is_wide(when: str) -> bool:
    """The words give a month or a year and no day: "in 2021", "in June"."""
    return all(w in MONTHS or (w.isdigit() and len(w) == _YEAR) for w in when.casefold().replace(",", " ").split())


_YEAR = 4  # digits


def _event(
    c: _Candidate, roles: dict[str, Role], told: list[Role], apart: set[int], given: dict[int, int]
) -> DraftEvent:
    sheet = c.sheet
    own = c.deed if c.incident is None else None
    at = sheet.tokens.starts[own.at] if own else max(body_span(sheet)[0], sheet.event_start)
    speaker = speaker_at(sheet.speech, at)
    start, end = body_span(sheet, told=speaker is not None)
    if start > at:
        start, end = body_span(sheet)
    longest = max(_LONGEST, at - start + _CLAUSE) if own else _LONGEST
    incident = c.incident or Incident([sheet])
    spoken = own is not None and own.spoken
    kind = type_of(c.sheet, c.incident, c.deed, part=c.part)
    return DraftEvent(
        what=sentence_case(_told_in_short(sheet, start, end, longest, kind)),
        type=kind,
        when=None if spoken and _only_told(sheet) else _told_day(when_of(_main_verb(c, sheet, at), sheet, incident)),
        where=None if spoken else where_of(at, sheet, incident) if c.incident else place_in(sheet, at),
        actors=list(dict.fromkeys([*_actors(incident, sheet, roles), *_parties(c, told)])),
        claimant=speaker.name if speaker else None,
        cites=[sheet.number, *_cited(c, apart, given)],
    )


def _told_in_short(sheet: Sheet, start: int, end: int, longest: int, kind: EventType) -> str:
    """The sentence between its bounds, cut where it is long, but not before the word that tells the act."""
    body = sheet.document.text[start:end]
    short = shorten(body, longest)
    acts = [sheet.tokens.ends[cue.last - 1] - start for cue in sheet.cues if cue.name in TYPE_CUES.get(kind, ())]
    if len(short) == len(body) or not acts or min(acts) <= len(short):
        return short
    further = shorten(body, min(acts) + _CLAUSE)
    return further if min(acts) <= len(further) else body


def _told_day(when: str | None) -> str | None:
    """No day where the words only point to another sentence's: "on the same day"."""
    return None if when and "same" in when.casefold().split() else when


def _only_told(sheet: Sheet) -> bool:
    """Every date stands in what somebody says: "denied that its ships had called there in the past year" was not then."""
    return bool(sheet.dates) and all(any(a.start <= d.start < a.end for a in sheet.speech) for d in sheet.dates)


def _main_verb(c: _Candidate, sheet: Sheet, at: int) -> int:
    """Where the verb stands that dates the event: "workers abducted on 11 August were freed on 21 August" were freed."""
    if c.deed is None or c.incident is None:
        return at
    between = sheet.words[sheet.token_at(at) : c.deed.at]
    main = bool(between) and between[-1] in ("was", "were") and {",", ";"}.isdisjoint(between)
    return sheet.tokens.starts[c.deed.at] if main else at


def _cited(c: _Candidate, apart: set[int], given: dict[int, int]) -> list[int]:
    """Further sentences of an incident: those that give its figures first; none that is an event of its own."""
    if c.incident is None:
        return []
    others = [s for s in c.incident.sheets if s is not c.sheet and s.number not in apart]
    others.sort(key=lambda s: (given.get(s.number, 2), s.heading))
    return [s.number for s in others[: _CITED - 1]]


_INVOLVED: tuple[ActorRole, ...] = ("perpetrator", "alleged_perpetrator", "fighting", "target", "mediator")


def _actors(incident: Incident, sheet: Sheet, roles: dict[str, Role]) -> list[str]:
    """Names of the actors that the event's own sentence involves, and of those that act in its other ones."""
    keys = [n.key for n in sheet.names if n.key in roles]
    keys += [key for key in sorted(incident.marks.agents) if key in roles]
    speaking = {n.key for n in sheet.names for a in sheet.speech if a.name_start <= n.start < a.name_end}
    return [
        roles[key].bearer.name
        for key in dict.fromkeys(keys)
        if key in incident.marks.agents or (key not in speaking and not roles[key].roles.isdisjoint(_INVOLVED))
    ]


def _parties(c: _Candidate, told: list[Role]) -> list[str]:
    """Names of those whom the event's own sentence involves; where nobody is harmed, also of those that do anything in it."""
    spoken = c.deed is not None and c.deed.spoken
    peaceful = c.deed is not None or (c.incident is not None and c.incident.families.isdisjoint(VIOLENT))
    parts = ((role, role.sheets[c.sheet.number]) for role in told)
    return [
        role.bearer.name
        for role, part in parts
        if part.role in _INVOLVED
        or (not spoken and (part.own or (peaceful and part.acts and part.role == "mentioned")))
    ]
