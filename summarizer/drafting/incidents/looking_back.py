"""Which sentences look back, to an event of another month or year or over a stretch of time, and are no part of the news."""

from summarizer.drafting.incidents.sums import sums_over_time
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.lexicon.dates import MONTHS, RELATIVE_DAYS, WEEKDAYS

_OPENING = 3  # sentences of a report that tell of its own event, whatever time they name
_GRAVEST = frozenset(("deadliest", "bloodiest", "worst"))
"""With "in the", one of a row of events: "In the deadliest, 42 people died"."""
_SPANS = frozenset(("year", "years", "month", "months", "decade", "decades"))


def looks_back(sheet: Sheet) -> bool:
    """The sentence tells of an earlier event or sums up a period: "last November, ...", "this year 2,700 were killed"."""
    if sheet.index < _OPENING:
        return False
    if sums_over_time(sheet) or is_gravest_of_row(sheet):
        return True
    if of_that_time(sheet):
        return True
    days = [d for d in sheet.dates_at(sheet.event_start) if d is not sheet.entry.day]
    return bool(days) and all(is_long_past(d.when.text.casefold().split()) for d in days)


def is_gravest_of_row(sheet: Sheet) -> bool:
    """ "In the deadliest, 42 people died", "In the day's worst attack": one of the events that the lead sums up."""
    return sheet.words[0] == "in" and not _GRAVEST.isdisjoint(sheet.words[: _OPENING + 2])


def of_that_time(sheet: Sheet) -> bool:
    """ "In that attack", behind a sentence that compares the news with an earlier one: "the first since October 2029"."""
    before, words = sheet.before, sheet.words
    if before is None or "that" not in sheet.vocabulary or "since" not in before.vocabulary:
        return False
    points = any(
        c.first > 1 and words[c.first - 1] == "that" and words[c.first - 2] in ("in", "by") for c in sheet.cues
    )
    return points and any(is_long_past(d.when.text.casefold().split()) for d in before.dates)


def is_long_past(words: list[str]) -> bool:
    """The words of a date name a month without a day, a year, or a stretch of either; no weekday and no "today"."""
    if any(word.strip(",.") in WEEKDAYS or word in RELATIVE_DAYS for word in words):
        return False
    bare = [word.strip(",.") for word in words]
    if any(len(word) < 3 and word.isdigit() for word in bare):
        return "last" in bare  # "3 August last"
    return not _SPANS.isdisjoint(bare) or any(word in MONTHS or (len(word) == 4 and word.isdigit()) for word in bare)
