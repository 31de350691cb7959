"""Where and when a figure or an event holds: by its own clause, else by its sentence, else carried from its incident."""

from summarizer.drafting.incidents import Incident
from summarizer.drafting.marks import is_day
from summarizer.drafting.sheet import Sheet
from summarizer.text.dates import Date
from summarizer.text.places import Place


def where_of(offset: int, sheet: Sheet, incident: Incident, *, passing: bool = False) -> str | None:
    """The place that the clause around `offset` names, as written; carried from the incident where there is none."""
    if passing:  # the sentence tells of another event: its place is not the figure's
        return None
    place = place_in(sheet, offset)
    if place:
        return place
    told = [s for s in incident.sheets[:_FIRST] if not s.heading][:1]
    return next((p for other in told if (p := place_in(other, other.event_start))), None)


_FIRST = 4  # sentences, headlines among them, in which an incident opens; later ones name the places of its parts


def place_in(sheet: Sheet, offset: int) -> str | None:
    """The place nearest to `offset` in its sentence, with the wider one named beside it ("Talen, in northern Kadhar")."""
    places = sheet.places
    if not places:
        return None
    fine = [p for p in places if p.precision not in ("country", "unknown")] or places
    best = min(fine, key=lambda p: _distance(p, offset))
    at = places.index(best)
    while at > 0 and places[at - 1].inside == places[at].text:
        at -= 1
    last = at
    while last + 1 < len(places) and places[last].inside == places[last + 1].text:
        last += 1
    return sheet.document.text[places[at].start : places[last].end]


def _distance(place: Place, offset: int) -> int:
    """Characters from `offset`; a place before it counts as further off, since English puts the place last."""
    distance = place.start - offset if place.start >= offset else 2 * (offset - place.end)
    return distance + (_WIDE if place.precision in ("region", "country") else 0)


_WIDE = 60  # characters by which a province stands further off than a town


def when_of(offset: int, sheet: Sheet, incident: Incident) -> str | None:
    """The date of what stands at `offset`, as written; carried from the incident where the sentence has none."""
    dates = [d for d in sheet.dates_at(offset) if is_day(d) or d.when.text.lower().startswith("since")]
    if dates:
        return min(dates, key=lambda d: abs(d.start - offset)).when.text
    span = _span_after(sheet, offset)
    if span:
        return span
    date: Date | None = incident.marks.date
    return date.when.text if date else None


_WITHIN = (
    "in ",
    "in just ",
    "over ",
    "within ",
    "during ",
    "in only ",
    "in the past ",
    "in the last ",
    "over the past ",
)


def _span_after(sheet: Sheet, offset: int) -> str | None:
    """The stretch of time that the words around `offset` give ("in just 24 hours")."""
    text = sheet.document.text
    for figure in sheet.figures:
        if (
            figure.kind == "duration"
            and 0 < figure.start - offset < _NEAR
            and text[max(0, figure.start - 16) : figure.start].endswith(_WITHIN)
        ):
            return figure.text
    return None


_NEAR = 80  # characters
