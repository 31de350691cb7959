"""Where a figure or an event holds: by its own clause, else by its sentence, else carried from its incident."""

from collections.abc import Sequence

from summarizer.drafting.incidents.homes import home_of
from summarizer.drafting.incidents.incidents import Incident
from summarizer.drafting.incidents.loosely_told import is_loosely_told
from summarizer.drafting.incidents.other_times import told_of_other_times
from summarizer.drafting.incidents.place_lists import shared_out
from summarizer.drafting.incidents.tellers import tells_act
from summarizer.drafting.incidents.telling import harmed
from summarizer.drafting.incidents.timing import is_period
from summarizer.drafting.incidents.told_next import place_told_next
from summarizer.drafting.incidents.whereabouts import opened_with, place_in, told_before
from summarizer.drafting.reading.sheet import Sheet


def where_of(
    offset: int, sheet: Sheet, incident: Incident, *, passing: bool = False, again: Sequence[tuple[Sheet, int]] = ()
) -> str | None:
    """The place that the clause around `offset` names, as written; else the one of its event.

    `again`: other sentences that tell the same, with the offset there. The event's place is the one that the sentences
    right before name, else that of the sentence that opens the incident.
    """
    if passing:  # the sentence tells of another event: its place is not the figure's
        return None
    mark = told_of_other_times(sheet, offset)
    if mark >= 0:
        return next((p.text for p in sheet.places if p.start > mark), None)
    told = [s for s in incident.sheets[:_FIRST] if not s.heading][:1]
    if sheet.heading and told:  # the first sentence below a headline says it in full
        again = ((told[0], told[0].event_start), (sheet, offset), *again)
    else:
        again = ((sheet, offset), *again)
    for other, at in again:
        place = place_in(other, at)
        if place:
            return place
    if is_loosely_told(incident, sheet) or _over_a_stretch(sheet):
        return home_of(sheet) or sheet.entry.place
    opening = next((p for s in told if _of_one_entry(s, sheet) and (p := _event_place(s))), None)
    place = _just_before(sheet, incident)
    if opening and not place and _told_elsewhere(sheet, incident):
        return home_of(sheet) or sheet.entry.place
    if (
        place
        and opening
        and (place in opening or _WIDE.isdisjoint(opening.lower().split()) > _WIDE.isdisjoint(place.lower().split()))
    ):
        return opening  # a town is not given up for the province it lies in
    return place or opening or home_of(sheet) or sheet.entry.place or place_told_next(sheet, incident)


def _event_place(sheet: Sheet) -> str | None:
    """The place of what the sentence tells; none where it counts people of several: "in Orvel 16 died and in Talen nine"."""
    if len(sheet.places) > 1:
        if any(shared_out(sheet, f.start) for f in harmed(sheet)[:_COUNTED]):
            return None
        counted = {place_in(sheet, f.start) for f in harmed(sheet)[:_COUNTED]}
        if len(counted) > 1:
            return None
    return place_in(sheet, sheet.event_start)


def _told_elsewhere(sheet: Sheet, incident: Incident) -> bool:
    """The paragraph was set at another place before, by a sentence that tells nothing of the incident: "I met her in the camp"."""
    other = sheet.before
    while other is not None and other.paragraph == sheet.paragraph and sheet.index - other.index <= _THREAD:
        if other.number in incident.at:
            return False
        if any(p.preposition in _AT and p.precision in ("town", "near_town") for p in other.places):
            return True
        other = other.before
    return False


def _over_a_stretch(sheet: Sheet) -> bool:
    """The sentence counts over a season or longer, wherever that was: "earlier this summer raiders killed 31 fishermen"."""
    return any(is_period(d) for d in sheet.dates)


_AT = frozenset(("in", "at", "near", "outside"))


def _of_one_entry(told: Sheet, sheet: Sheet) -> bool:
    """Both stand under one head: a running report's next hour may tell of another place."""
    return told.source != sheet.source or (told.entry.number, told.entry.hour) == (sheet.entry.number, sheet.entry.hour)


_WIDE = frozenset(("province", "governorate", "state", "region", "oblast", "country"))
_FIRST = 4  # sentences, headlines among them, in which an incident opens; later ones name the places of its parts
_COUNTED = 6  # figures of a sentence whose places are compared
_THREAD = 3  # sentences back within a paragraph whose place still holds
_WHOLE = frozenset(
    "overall total altogether meanwhile separately elsewhere nationwide cumulative year month months years weeks since".split()
)
"""Words of a sentence that counts beyond the event told right before it."""


def _just_before(sheet: Sheet, incident: Incident) -> str | None:
    """The place that the sentences right before name, in the same paragraph and of the same event."""
    if not _WHOLE.isdisjoint(sheet.vocabulary) or sheet.words[:2] == ["of", "the"]:
        return None
    at = incident.at.get(sheet.number, 0)
    for other in reversed(incident.sheets[max(0, at - _THREAD) : at]):
        near = (
            other.source == sheet.source and sheet.index - other.index <= _THREAD and other.paragraph == sheet.paragraph
        )
        if not near or other.heading:
            break
        place = _event_place(other) if tells_act(other) else None
        place = place or told_before(other)
        if place:
            return place
    return opened_with(sheet) or told_before(sheet)
