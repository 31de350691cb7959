"""When two sentences count over another stretch of time, or of another event, and so are no rivals."""

import re
from collections import Counter
from itertools import pairwise

from summarizer.drafting.incidents.sums import sums_over_time
from summarizer.drafting.lexicon.disputes import HAPPENED, STRIKES
from summarizer.drafting.reading.sheet import Sheet


def of_another_stretch(a: Sheet, b: Sheet) -> bool:
    """One sentence counts over a stretch of time, and the other names nothing that went on: "in the unrest"; or of another event."""
    if _tells_of_another(max(a, b, key=lambda s: s.number)):
        return True
    over = _over_time(a)
    if over == _over_time(b):
        return False
    other = b if over else a
    return GOING_ON.isdisjoint(other.vocabulary) and not as_of(other)


def _tells_of_another(sheet: Sheet) -> bool:
    """ "The sinking of another ship", "earlier this summer": no event told before it."""
    if {"another", "earlier"}.isdisjoint(sheet.vocabulary):
        return False
    pairs = [*pairwise(sheet.words)]
    return ("earlier", "this") in pairs or any(a == "another" and b in _EVENTS for a, b in pairs)


_EVENTS = (
    STRIKES | HAPPENED | frozenset("ship boat ferry bus incident clash ambush raid village town shipwreck".split())
)


def as_of(sheet: Sheet) -> bool:
    """ "As of Sunday 205 had died": the day is that of the count."""
    return "as" in sheet.vocabulary and ("as", "of") in pairwise(sheet.words)


GOING_ON = frozenset(
    "unrest protests demonstrations crackdown violence fighting conflict uprising revolt riots clashes siege offensive operation war".split()
)


def _over_time(sheet: Sheet) -> bool:
    """The sentence counts over a stretch of time: no rival of the count of one event."""
    if sums_over_time(sheet):
        return True
    return any(
        f.kind == "duration"
        and not (f.unit in _BRIEF and (f.high or 0) <= _OWN_DAYS)
        and sheet.words[max(0, sheet.token_at(f.start) - 1)] in ("in", "over", "past", "last")
        for f in sheet.figures
    )


_BRIEF = frozenset(("day", "hour", "minute"))
_OWN_DAYS = 14
"""Up to so many days a stretch is the report's own: "19 have been killed in four days of protests"."""


_TIMED = 3  # sentences that open with a clock time, from which a report is a running one


def told_by_the_clock(sheets: list[Sheet]) -> set[int]:
    """The reports that are told by the clock: "10:05 - The toll rises to eight"."""
    timed = Counter(s.source for s in sheets if _CLOCK.match(s.text))
    return {source for source, number in timed.items() if number >= _TIMED}


_CLOCK = re.compile(r"\d{1,2}[:.]\d\d\b")
