"""The key events: the incidents of the reports, gravest first, each in one sentence of its report."""

from decimal import Decimal

from summarizer.drafting.actors import Role
from summarizer.drafting.incidents import Incident
from summarizer.drafting.row import Row
from summarizer.drafting.scene import when_of, where_of
from summarizer.drafting.sheet import Sheet
from summarizer.drafting.telling import sums_over_time
from summarizer.drafting.wording import body_span, sentence_case, shorten
from summarizer.schemas.records import DraftEvent
from summarizer.schemas.terms import ActorRole
from summarizer.text.speakers import speaker_at

MOST = 10
"""Events without harm to people beyond this many are left out; those with casualty rows always stay."""
_LONGEST = 240  # characters of an event's sentence
_CITED = 3  # sentences cited for one event


def draft_events(
    incidents: list[Incident], rows: list[Row], roles: dict[str, Role]
) -> tuple[list[DraftEvent], dict[int, int]]:
    """Events, and the index among them of each incident (by identity)."""
    harmed = {id(row.incident) for row in rows}
    worst: dict[int, Decimal] = {}
    for row in rows:
        if row.figure.harm == "killed":
            value = row.figure.best or row.figure.least or Decimal(1)
            worst[id(row.incident)] = max(worst.get(id(row.incident), Decimal(0)), value)
    told = [i for i in incidents if id(i) in harmed or i.type != "not stated" or i.lead]
    ranked = sorted(enumerate(told), key=lambda pair: (-_weight(pair[1], worst), pair[0]))
    kept: list[Incident] = []
    for _, incident in ranked:
        if len(kept) < MOST or id(incident) in harmed:
            kept.append(incident)
    events = [_event(incident, roles) for incident in kept]
    return events, {id(incident): i for i, incident in enumerate(kept)}


def _weight(incident: Incident, worst: dict[int, Decimal]) -> float:
    """How much an incident matters: deaths first, then the lead, then how often it is told."""
    dead = worst.get(id(incident), Decimal(0))
    weight = float(len(str(int(dead)))) * 2 if dead else 0.0
    weight += min(len(incident.sheets), 4) * 0.5
    weight += 4.0 if incident.lead else 0.0
    weight += 3.0 if any(s.index < 4 for s in incident.sheets) else 0.0
    date = incident.marks.date
    if date and date.when.text.lower().startswith("since"):
        weight -= 4.0  # a sum over months is no event
    if sums_over_time(incident.sheets[0].words):
        weight -= 4.0
    return weight - (2.0 if incident.type in ("Other", "not stated") else 0.0)


def best_sheet(incident: Incident) -> Sheet:
    """The sentence that tells the incident best: in the body, with place, date and a figure."""

    def telling(sheet: Sheet) -> tuple[float, int]:
        score = -3.0 if sheet.heading else 0.0
        score += any(not c.back and not c.unreal for c in sheet.cues)
        score += 0.5 * bool(sheet.names) + 0.5 * bool(sheet.dates) + 0.5 * any(f.harm for f in sheet.figures)
        score -= 1.0 if sheet.text[:1] in "“\"'" else 0.0
        return score, -sheet.number

    return max(incident.sheets, key=telling)


def _event(incident: Incident, roles: dict[str, Role]) -> DraftEvent:
    sheet = best_sheet(incident)
    at = max(body_span(sheet)[0], sheet.event_start)
    speaker = speaker_at(sheet.speech, at)
    start, end = body_span(sheet, told=speaker is not None)
    text = sheet.document.text
    others = [s.number for s in incident.sheets if s is not sheet][: _CITED - 1]
    return DraftEvent(
        what=sentence_case(shorten(text[start:end], _LONGEST)),
        type=incident.type,
        when=when_of(at, sheet, incident),
        where=where_of(at, sheet, incident),
        actors=_actors(incident, sheet, roles),
        claimant=speaker.name if speaker else None,
        cites=[sheet.number, *others],
    )


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
