"""When a figure or an event holds: the date of its own clause, else of its sentence, else carried from its incident.

A date behind the number goes before one in front of it, unless that one opens the clause ("On Monday, ..."); a date on the
other side of a turn of the sentence, or of another number with its own harm, is somebody else's. "The deadliest attack
since May" only compares.
"""

from summarizer.drafting.incidents.aftermath import of_aftermath
from summarizer.drafting.incidents.carried_days import HOURS, carried_day, told_days_after
from summarizer.drafting.incidents.date_standing import FRONT, counts_between, opens, shifts
from summarizer.drafting.incidents.freed import of_release
from summarizer.drafting.incidents.incidents import Incident
from summarizer.drafting.incidents.marks import is_day, is_relative
from summarizer.drafting.incidents.other_days import dates_else, in_apposition, of_main_verb
from summarizer.drafting.incidents.other_times import told_of_other_times
from summarizer.drafting.incidents.told_next import day_told_next
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import Figure
from summarizer.text.lexicon.dates import SEASONS, UNITS
from summarizer.text.lexicon.speech import FINITE, VERBS
from summarizer.text.time.dates import Date
from summarizer.text.time.history import measures_record

_PERIODS = SEASONS | frozenset(
    ("year", "years", "month", "months", "week", "weeks", "quarter", "half", "hours", "days", "between", "from")
)
_TURNED = 400  # characters that a turn of the sentence weighs
_COUNTED = 150  # ... another count of harm in between
_BEHIND = 90  # ... a date in front that does not open its clause
_RELATED = 200  # ... a date that counts from another: "on the same day"
_ASIDE = 14  # tokens of a clause that tells what was before
_JOINING = frozenset(("and", "but", "while", "whereas", "which", "who", "where", "when", "as", "after", "before"))
_NEAR = 80  # characters
_CLOSEST = 8  # dates weighed against each other
_REACH = 60  # tokens in which a turn is looked for
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
    "in less than ",
)


def when_of(offset: int, sheet: Sheet, incident: Incident, *, figure: Figure | None = None) -> str | None:
    """The date of what stands at `offset`, as written; carried from the incident where the sentence has none.

    `figure`: the one told there. Its verb may stand behind it ("a leader named in June was killed yesterday"), and people
    of the same verb share its date ("detained 25 leaders and 125 men since May").
    """
    cue = figure.bond.cue_start if figure and figure.bond else None
    told = max(offset, cue or 0)
    if _shifted(sheet, offset):
        return None
    other = told_of_other_times(sheet, told)
    dates = [d for d in sheet.dates_at(offset) if (is_day(d) or is_period(d)) and not dates_else(d, offset, sheet)]
    if figure:
        dates = [d for d in dates if not _of_another_act(d, told, sheet, figure)]
    if other >= 0:
        dates = [d for d in dates if d.start > other or is_period(d)]
    if not dates:  # "in the year to May, the mission documented 640 killings"
        near = [d for d in sheet.dates if d.start < offset and sheet.token_at(d.start) <= FRONT]
        near = [d for d in near if not in_apposition(d, offset, sheet, sheet.token_at(d.start))]
        dates = [d for d in near if is_period(d) and not shifts(d)]
    if dates:
        if len(dates) > _CLOSEST:  # a sentence of a thousand dates stays quick
            dates = sorted(dates, key=lambda d: abs(d.start - offset))[:_CLOSEST]
        return _worded(min(dates, key=lambda d: _distance(d, told, cue, sheet)), sheet)
    span = _span_after(sheet, offset)
    if span:
        return span
    if other >= 0 or told_days_after(sheet, offset):
        return None
    date = carried_day(figure, sheet, incident) or day_told_next(sheet, incident)
    if date is None:
        return None
    own = any(d is date for d in sheet.dates)
    aside = own and (
        dates_else(date, offset, sheet) or (figure is not None and _of_another_act(date, told, sheet, figure))
    )
    return None if aside else date.when.text


def _of_another_act(date: Date, offset: int, sheet: Sheet, figure: Figure) -> bool:
    """The day is that of what befell the doer, or of what was done after: of a capture, of a burial, of a release."""
    if of_main_verb(date, offset, sheet) or of_release(date, figure, sheet):
        return True
    return figure.harm in _HURT and of_aftermath(date, offset, sheet)


_HURT = frozenset(("killed", "injured", "casualties_unspecified", "missing", "abducted"))


def _worded(date: Date, sheet: Sheet) -> str:
    """The words of the date; of a record's only the day itself: "the deadliest since May 2014, when 31 were shot"."""
    at = sheet.token_at(date.start)
    text = date.when.text
    return text.split(None, 1)[1] if sheet.words[at] == "since" and measures_record(sheet.words, at) else text


def is_period(date: Date) -> bool:
    """A stretch of time that a toll is counted over: "since January", "this year", "the past three years"."""
    words = date.when.text.casefold().split()
    if not HOURS.isdisjoint(words) and words[0] not in ("past", "last", "previous"):
        return False  # "two hours later"
    return words[0] == "since" or words == ["to", "date"] or not _PERIODS.isdisjoint(words)


def _shifted(sheet: Sheet, offset: int) -> bool:
    """The clause at `offset` tells what was so long before the rest: "two weeks after a similar attack killed nine"."""
    at = min(sheet.token_at(offset), len(sheet.words) - 1)
    words = sheet.words
    for k in range(at, max(1, at - _ASIDE), -1):
        if words[k] in (",", ";"):
            return False
        if words[k] in ("after", "before") and words[k - 1] in UNITS:
            return not any(d.start > sheet.tokens.starts[k] for d in sheet.dates)
    return False


def _distance(date: Date, offset: int, cue: int | None, sheet: Sheet) -> int:
    """How far a date stands from the number or verb at `offset`: characters, with those that the things between them weigh."""
    after = date.start >= offset
    low, high = (offset, date.start) if after else (date.end, offset)
    return (
        high
        - low
        + _TURNED * _turns(sheet, low, high)
        + _COUNTED * counts_between(sheet, low, high, cue)
        + (0 if after or opens(date, sheet) else _BEHIND)
        + _RELATED * is_relative(date)
    )


def _turns(sheet: Sheet, low: int, high: int) -> int:
    """Turns of the sentence between two offsets: a semicolon, a comma before a word that opens a clause, an "and" that joins one."""
    words = sheet.words
    first, last = sheet.token_at(low), sheet.token_at(high)
    last = min(last, first + _REACH, len(words) - 1)
    return sum(
        words[k] == ";" or (words[k] == "," and words[k + 1] in _JOINING) or _told_anew(words, k)
        for k in range(first, last)
    )


def _told_anew(words: list[str], k: int) -> bool:
    """Whether "and" at `k` joins a clause with a subject of its own: "killed 30 sailors and owners fear that"."""
    if words[k] != "and" or words[k + 1] in FINITE or words[k + 1] in VERBS:
        return False
    return any(w in FINITE or w in VERBS for w in words[k + 2 : k + 4])


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
