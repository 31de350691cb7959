"""Where and when a figure or an event holds: by its own clause, else by its sentence, else carried from its incident."""

from summarizer.drafting.incidents import Incident
from summarizer.drafting.sheet import Sheet
from summarizer.text.dates import Date
from summarizer.text.names import Name

_JOINS = frozenset(
    [", ", ", in ", " in ", *(f", in {b} " for b in ("northern", "southern", "eastern", "western", "central"))]
)


def where_of(offset: int, sheet: Sheet, incident: Incident | None) -> str | None:
    """The place that the clause around `offset` names, as written; carried from the incident where there is none."""
    place = place_in(sheet, offset)
    if place or incident is None:
        return place
    return next((p for other in incident.sheets if (p := place_in(other, other.end))), None)


def place_in(sheet: Sheet, offset: int) -> str | None:
    """The place nearest to `offset` in its sentence, joined with the wider one it stands in ("Orvel, Kadhar")."""
    places = [n for n in sheet.names if n.kind == "place"]
    if not places:
        return None
    text = sheet.document.text
    at = min(range(len(places)), key=lambda i: _distance(places[i], offset))
    last = at
    while last + 1 < len(places) and text[places[last].end : places[last + 1].start] in _JOINS:
        last += 1
    return text[places[at].start : places[last].end]


def _distance(place: Name, offset: int) -> int:
    """Characters from `offset`; a place before it counts as further off, since English puts the place last."""
    return place.start - offset if place.start >= offset else 2 * (offset - place.end)


def when_of(offset: int, sheet: Sheet, incident: Incident | None) -> str | None:
    """The date of what stands at `offset`, as written; carried from the incident where the sentence has none."""
    dates = sheet.dates_at(offset)
    if dates:
        return min(dates, key=lambda d: abs(d.start - offset)).when.text
    date: Date | None = incident.marks.date if incident else None
    return date.when.text if date else None
