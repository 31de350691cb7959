"""Where and when a figure holds: by its own clause, else by its sentence, else carried from its incident."""

from summarizer.drafting.incidents import Incident
from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import Figure
from summarizer.text.names import Name

_JOINS = frozenset({", ", ", in ", " in ", ", in northern ", ", in southern ", ", in eastern ", ", in western "})


def where_of(figure: Figure, sheet: Sheet, incident: Incident | None) -> str | None:
    """The place the figure's clause names, as written; carried from the incident where the sentence names none."""
    place = place_in(sheet, figure.start)
    if place or incident is None:
        return place
    for other in incident.sheets:
        place = place_in(other, other.end)
        if place:
            return place
    return None


def place_in(sheet: Sheet, offset: int) -> str | None:
    """The place nearest to `offset` in its sentence, joined with the wider one it stands in ("Orvel, Kadhar")."""
    places = [n for n in sheet.names if n.kind == "place"]
    if not places:
        return None
    text = sheet.document.text
    at = min(range(len(places)), key=lambda i: _distance(places[i], offset))
    first = last = at
    while last + 1 < len(places) and text[places[last].end : places[last + 1].start] in _JOINS:
        last += 1
    return text[places[first].start : places[last].end]


def _distance(place: Name, offset: int) -> int:
    """Characters from `offset`; a place before it counts for further off, English puts the place last."""
    return place.start - offset if place.start >= offset else 2 * (offset - place.end)


def time_of(figure: Figure, sheet: Sheet, incident: Incident | None) -> str | None:
    """The date the sentence names nearest to the figure, as written; carried from the incident where it names none."""
    if sheet.dates:
        return min(sheet.dates, key=lambda d: abs(d.start - figure.start)).when.text
    if incident and incident.date:
        return incident.date.when.text
    return None
