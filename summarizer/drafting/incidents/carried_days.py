"""The day that a sentence without a date takes over: that of its entry, else of its incident, as long as it still holds.

A wrong day is worse than none: no day is carried over a later one, over another entry or hour, or to people held or fled
since.
"""

from itertools import pairwise

from summarizer.drafting.incidents.incidents import Incident
from summarizer.drafting.incidents.looking_back import is_long_past
from summarizer.drafting.incidents.loosely_told import is_loosely_told
from summarizer.drafting.incidents.marks import date_likeness, is_day, is_relative, of_count, of_update
from summarizer.drafting.incidents.telling import points_back
from summarizer.drafting.reading.entries import one_of_two
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import Figure
from summarizer.text.lexicon.dates import UNITS
from summarizer.text.time.dates import Date

HOURS = frozenset(("hour", "hours", "minute", "minutes"))
_CLAUSE = 14  # tokens
_HEAD = 4  # tokens that may open a sentence with how much later it was
_FAR = 20  # sentences over which a day of the same paragraph is carried


def carried_day(figure: Figure | None, sheet: Sheet, incident: Incident) -> Date | None:
    """The date that holds for the figure, or for the event where none is given, though its sentence names none."""
    date = sheet.entry.day or _day_of(incident, sheet)
    if date is None or _held_since(figure, sheet):
        return None
    if sheet.entry.day is not None:
        return date
    if _began_then(date, sheet, incident) or _said_earlier(sheet):
        return None
    if is_loosely_told(incident, sheet):
        return None
    if date.when.text.casefold().endswith(_YEARS_AGO):
        return None  # of somebody's past, not of the report
    if is_long_past(date.when.text.casefold().split()) and _told_above(date, sheet) and not points_back(sheet):
        return None  # "a leader who killed two elders last month": the next paragraph tells of the raid on him
    if figure and figure.harm in _MOVING and _told_above(date, sheet):
        return None
    return date if _told_by_then(date, sheet, incident) and _still_holds(date, sheet) else None


_YEARS_AGO = ("years ago", "decades ago", "year ago", "decade ago")


def told_days_after(sheet: Sheet, offset: int) -> bool:
    """The clause from `offset` on counts days from what is told before: "was shot dead two weeks after the raid"."""
    first, words = sheet.token_at(offset), sheet.words
    if any(w in UNITS and w not in HOURS and behind == "later" for w, behind in pairwise(words[:_HEAD])):
        return True  # "weeks later, the driver was shot"
    for k in range(first, min(first + _CLAUSE, len(words) - 1)):
        if words[k] == ";":
            return False
        if words[k] in UNITS and words[k] not in HOURS and words[k + 1] in ("after", "before", "later", "earlier"):
            return True
    return False


def _said_earlier(sheet: Sheet) -> bool:
    """The sentence opens with a time of its own, at which somebody said it: "Earlier today, a minister said two were hurt"."""
    return sheet.words[0] == "earlier" and any(sheet.token_at(d.start) <= _HEAD for d in sheet.dates)


def _began_then(date: Date, sheet: Sheet, incident: Incident) -> bool:
    """The day is that on which it all began: "the fighting began on Wednesday, when five herders were killed"."""
    holder = next((s for s in incident.sheets[:_LOOKED] if any(d is date for d in s.dates)), None)
    if holder is None or holder is sheet:
        return False
    at = holder.token_at(date.start)
    return not _BEGINNING.isdisjoint(holder.words[max(0, at - _LED) : at])


_BEGINNING = frozenset("began begun started erupted broke resumed flared".split())
_LED = 4  # tokens between "began" and its day


def _day_of(incident: Incident, sheet: Sheet) -> Date | None:
    """The day of the incident: not that on which its toll rose, as long as another is told up to the sentence."""
    date = incident.marks.date
    holder = next((s for s in incident.sheets[:_LOOKED] if any(d is date for d in s.dates)), None)
    if date is None or holder is None or not of_update(date, holder):
        return date
    told = (s for s in incident.sheets[:_LOOKED] if s.source == sheet.source and s.index <= sheet.index)
    days = (
        d
        for s in told
        for d in s.dates_at(s.event_start)
        if is_day(d) and not is_relative(d) and not (of_update(d, s) or of_count(d, s))
    )
    return next(days, None)


_LOOKED = 40  # sentences of one incident looked at: keeps the work linear


def _told_by_then(date: Date, sheet: Sheet, incident: Incident) -> bool:
    """Whether the event's day is told before the sentence, or in the text below it where it is a headline."""
    holder = next((s for s in incident.sheets if any(d is date for d in s.dates)), None)
    if holder is None and any(s.entry.day is date for s in incident.sheets):
        return False  # the day of another entry
    if holder is not None and holder.source == sheet.source and holder.entry.hour != sheet.entry.hour:
        return False  # ... or of another hour of a running report
    if holder is not None and holder is not sheet and one_of_two(holder, date):
        return False
    return holder is None or sheet.heading or holder.source != sheet.source or holder.index <= sheet.index


def _told_above(date: Date, sheet: Sheet) -> bool:
    """The date stands in an earlier paragraph."""
    other: Sheet | None = sheet
    while other is not None and other.paragraph == sheet.paragraph and sheet.index - other.index < _FAR:
        if other.start <= date.start < other.end:
            return False
        other = other.before
    return True


def _still_holds(date: Date, sheet: Sheet) -> bool:
    """No sentence between names another day: "On 5 May, ... The night of 8 May brought a pause. Three engineers were hurt"."""
    other = sheet.before
    while other is not None and other.paragraph == sheet.paragraph and other.start > date.start:
        if sheet.index - other.index > _FAR:
            return False
        days = [
            d for d in other.dates_at(other.event_start) if is_day(d) and not is_relative(d) and not _of_deed(d, other)
        ]
        if days and all(date_likeness(d, date) < 0 for d in days):
            return False
        other = other.before
    return True


def _held_since(figure: Figure | None, sheet: Sheet) -> bool:
    """The people "have been arrested" since the event, or have died by the day of an entry: on a day not told."""
    if figure is None or figure.bond is None or figure.bond.cue_start is None:
        return False
    if figure.harm not in _LASTING and sheet.entry.day is None:
        return False
    cue = sheet.token_at(figure.bond.cue_start)
    perfect = {"has", "have", "'ve"} | ({"had"} if figure.harm == "detained" else set())
    return not perfect.isdisjoint(sheet.words[max(0, cue - _AUXILIARIES) : cue])


_MOVING = frozenset(("displaced", "besieged"))
"""Harm that begins after the deed that caused it, on a day of its own."""
_LASTING = frozenset(("detained", "displaced", "besieged"))
"""Harm that is counted up to the day of the report: "22,000 have found refuge in schools"."""
_AUXILIARIES = 4  # tokens before a verb: "have not yet been"


def _of_deed(date: Date, sheet: Sheet) -> bool:
    """The date stands before the deed that it names, and says nothing of what the sentence tells: "the 30 October bombing"."""
    closed = sheet.token_at(date.end)
    return any(closed <= cue.first < closed + _BESIDE for cue in sheet.cues)


_BESIDE = 2  # tokens
