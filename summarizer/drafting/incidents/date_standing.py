"""How a date stands in its sentence: it opens a clause, it counts from another date, a count of harm lies in between."""

from bisect import bisect_left

from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.lexicon.dates import LATER
from summarizer.text.time.dates import Date

FRONT = 4  # tokens before a date that opens its clause: "in the early hours of Monday"
_OPENING = frozenset((",", ";", ":", "that", "and", "but", '"', "“"))
_LEADS = frozenset(
    "on in at by of the a early late hours during over since between from just only about around before after earlier until also"
    " then meanwhile first last next this that same again as shortly within for and".split()
)
"""Words that lead up to a date, besides names: "in Orvel on", "in the early hours of"."""
_NEXT = 16  # figures looked at


def shifts(date: Date) -> bool:
    """The words count from another date: "two days later"."""
    return date.when.text.rsplit(" ", 1)[-1].casefold() in LATER


def counts_between(sheet: Sheet, low: int, high: int, cue: int | None) -> bool:
    """Whether a count of another verb's harm stands between two offsets."""
    first = bisect_left(sheet.figures, low, key=lambda f: f.start)
    near = sheet.figures[first : first + _NEXT]
    return any(f.harm and f.start < high and not (f.bond and f.bond.cue_start == cue) for f in near)


def opens(date: Date, sheet: Sheet) -> bool:
    """The date opens the sentence or a clause of it: "On Monday, ...", "..., and on Tuesday ..."."""
    at = sheet.token_at(date.start)
    words = sheet.words
    for k in range(at, max(-1, at - FRONT - 1), -1):
        if k == 0 or words[k - 1] in _OPENING:
            lead = range(k, at)
            if not all(words[i] in _LEADS or sheet.tokens.capital(i) for i in lead):
                return False
            return not counts_between(sheet, sheet.tokens.starts[k], date.start, None)
    return False
