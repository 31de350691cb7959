"""When a figure or an event holds: the date of its own clause, else of its sentence, else carried from its incident.

A date behind the number goes before one in front of it, unless that one opens the clause ("On Monday, ..."); a date on the
other side of a turn of the sentence, or of another number with its own harm, is somebody else's. "The deadliest attack
since May" only compares.
"""

from bisect import bisect_left
from itertools import pairwise

from summarizer.drafting.incidents.carried_days import HOURS, carried_day, told_days_after
from summarizer.drafting.incidents.incidents import Incident
from summarizer.drafting.incidents.marks import is_day, is_relative
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.records import Figure
from summarizer.text.lexicon.dates import LATER, SEASONS, UNITS
from summarizer.text.lexicon.speech import FINITE, VERBS
from summarizer.text.time.dates import Date
from summarizer.text.time.history import is_record, measures_record

_PERIODS = SEASONS | frozenset(
    ("year", "years", "month", "months", "week", "weeks", "quarter", "half", "hours", "days", "between", "from")
)
_TURNED = 400  # characters that a turn of the sentence weighs
_COUNTED = 150  # ... another count of harm in between
_BEHIND = 90  # ... a date in front that does not open its clause
_RELATED = 200  # ... a date that counts from another: "on the same day"
_ASIDE = 14  # tokens of a clause in commas, and of one that tells what was before
_RELATIVE = frozenset(("which", "who", "where", "when"))
_DEADLINES = frozenset(("until", "till"))  # "its stocks will last until mid-September"
_COMPARED = frozenset(("same", "compared"))  # "310 in the same period last year"
_FRONT = 4  # tokens before a date that opens its clause: "in the early hours of Monday"
_JOINING = frozenset(("and", "but", "while", "whereas", "which", "who", "where", "when", "as", "after", "before"))
_OPENING = frozenset((",", ";", ":", "that", "and", "but", '"', "“"))
_LEADS = frozenset(
    "on in at by of the a early late hours during over since between from just only about around before after earlier until also"
    " then meanwhile first last next this that same again as shortly within for and".split()
)
"""Words that lead up to a date, besides names: "in Orvel on", "in the early hours of"."""
_NEAR = 80  # characters
_NEXT = 16  # figures looked at
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
    if _shifted(sheet, offset):
        return None
    dates = [d for d in sheet.dates_at(offset) if (is_day(d) or is_period(d)) and not _dates_else(d, offset, sheet)]
    if not dates:  # "in the year to May, the mission documented 640 killings"
        near = [d for d in sheet.dates if d.start < offset and sheet.token_at(d.start) <= _FRONT]
        near = [d for d in near if not _in_apposition(d, offset, sheet, sheet.token_at(d.start))]
        dates = [d for d in near if is_period(d) and not _shifts(d)]
    if dates:
        if len(dates) > _CLOSEST:  # a sentence of a thousand dates stays quick
            dates = sorted(dates, key=lambda d: abs(d.start - offset))[:_CLOSEST]
        return _worded(min(dates, key=lambda d: _distance(d, max(offset, cue or 0), cue, sheet)), sheet)
    span = _span_after(sheet, offset)
    if span:
        return span
    if told_days_after(sheet, offset):
        return None
    date = carried_day(figure, sheet, incident)
    if date is None:
        return None
    aside = any(d is date for d in sheet.dates) and _dates_else(date, offset, sheet)
    return None if aside else date.when.text


def _worded(date: Date, sheet: Sheet) -> str:
    """The words of the date; of a record's only the day itself: "the deadliest since May 2014, when 31 were shot"."""
    at = sheet.token_at(date.start)
    text = date.when.text
    return text.split(None, 1)[1] if sheet.words[at] == "since" and measures_record(sheet.words, at) else text


def _shifts(date: Date) -> bool:
    """The words count from another date: "two days later"."""
    return date.when.text.rsplit(" ", 1)[-1].casefold() in LATER


def is_period(date: Date) -> bool:
    """A stretch of time that a toll is counted over: "since January", "this year", "the past three years"."""
    words = date.when.text.casefold().split()
    if not HOURS.isdisjoint(words) and words[0] not in ("past", "last", "previous"):
        return False  # "two hours later"
    return words[0] == "since" or words == ["to", "date"] or not _PERIODS.isdisjoint(words)


def _dates_else(date: Date, offset: int, sheet: Sheet) -> bool:
    """The date only says since when there was nothing like it ("the deadliest attack since May"), what a number is
    compared with, or what a clause in commas tells ("Operation Reed, which began on 4 May, has left 57 dead").
    """
    at = sheet.token_at(date.start)
    words = sheet.words
    if words[at : at + 1] == ["since"] and measures_record(words, at):
        closed = sheet.token_at(date.end)
        return date.start > offset or words[closed : closed + 2] != [",", "when"]
    if at and (words[at - 1] in _DEADLINES or (words[at] == "this" and _ranks(words, at))):
        return True
    if date.end <= offset and _shifts(date) and ";" in words[at : sheet.token_at(offset)] and not _opens(date, sheet):
        return True  # "eight escaped two days later; the others are missing"
    if (
        _in_apposition(date, offset, sheet, at)
        or _names_deed(date, sheet, at)
        or _to_come(date, offset, sheet)
        or _of_part(date, offset, sheet)
        or _of_older(date, offset, sheet)
    ):
        return True
    compared = not _COMPARED.isdisjoint(words[max(0, at - _FRONT) : at]) or "than" in words[max(0, at - 2) : at]
    like = offset < date.start and ("similar", "to") in pairwise(words[max(sheet.token_at(offset), at - _ASIDE) : at])
    compared = compared or like
    if compared and not is_relative(date):
        return True
    opened = next((k for k in range(at, max(0, at - _ASIDE), -1) if _opens_relative(words, k)), None)
    closed = sheet.token_at(date.end)
    if opened is None or words[closed : closed + 1] != [","]:
        return False
    return not sheet.tokens.starts[opened] <= offset < date.start


def _ranks(words: list[str], at: int) -> bool:
    """The stretch of time at `at` only ranks an event: "its biggest operation near the border this year"."""
    for k in range(at - 1, max(0, at - _RANKED), -1):
        if words[k] in _STOPS or words[k] in FINITE or words[k].endswith("ed"):
            return False
        if is_record(words[k]):
            return True
    return False


def _in_apposition(date: Date, offset: int, sheet: Sheet, at: int) -> bool:
    """Since when somebody is something: "the president, in power since 2011, blamed ..."."""
    words = sheet.words
    if words[at : at + 1] != ["since"] or words[sheet.token_at(date.end) :][:1] != [","]:
        return False
    comma = next((k for k in range(at - 1, max(0, at - _FRONT - 2), -1) if words[k] == ","), at - 1)
    return comma < at - 1 and not sheet.tokens.starts[comma] <= offset < date.end


def _opens_relative(words: list[str], k: int) -> bool:
    """ ", which began on 4 May," and ", a group that has fought since 2011,"."""
    if words[k] == "that":
        return words[k + 1 : k + 2] in (["has"], ["have"], ["had"]) and words[k - 1] not in VERBS
    return words[k] in _RELATIVE and words[k - 1] == ","


def _of_part(date: Date, offset: int, sheet: Sheet) -> bool:
    """The date stands right behind a part of the number: "410,000 have fled, 90,000 of them this month"."""
    if date.start < offset:
        return False
    at = sheet.token_at(date.start)
    return sheet.words[at - 2 : at] in (["of", "them"], ["of", "whom"]) and any(
        offset < f.start < date.start for f in sheet.figures
    )


def _of_older(date: Date, offset: int, sheet: Sheet) -> bool:
    """The date stands right behind a number compared with: "stands at 31,000, up from 29,000 in October"."""
    near = sheet.figures[bisect_left(sheet.figures, date.start, key=lambda f: f.start) - 1 :][:1]
    if not near or not offset < near[0].start < date.start:
        return False
    between = sheet.words[sheet.token_at(near[0].end) : sheet.token_at(date.start)]
    if len(between) > _LED or "," in between:
        return False
    first = sheet.token_at(near[0].start)
    return first > 1 and (sheet.words[first - 1] in _FROM or sheet.words[first - 2] == "compared")


_RANKED = 9  # tokens from "biggest" to the stretch of time it ranks in
_STOPS = frozenset((",", ";", ":"))
_FROM = frozenset(("from", "than", "against"))
_LED = 5  # tokens between a number and its date: "civilians in late"


def _names_deed(date: Date, sheet: Sheet, at: int) -> bool:
    """The date tells which deed is meant, beside which another is told: "detained over Monday's attack", "including the
    Sept. 12 bombing".
    """
    words = sheet.words
    closed = sheet.token_at(date.end)
    owned = words[closed : closed + 1] == ["'s"]
    lead = at - 1 if at and words[at - 1] in _ARTICLES else at
    told = bool(lead) and (words[lead - 1] in _CONCERNING or words[max(0, lead - 2) : lead] == ["connection", "with"])
    if not told or (lead == at and not owned):
        return False
    return any(closed <= cue.first <= closed + _DEED for cue in sheet.cues)


def _to_come(date: Date, offset: int, sheet: Sheet) -> bool:
    """The date behind a verb of the future is not that of the harm before it: "the raid, which killed six, will be discussed tonight"."""
    if date.start < offset:
        return False
    first, last = sheet.token_at(offset), sheet.token_at(date.start)
    return any(word in _FUTURE for word in sheet.words[max(first, last - _AHEAD) : last])


_FUTURE = frozenset(("will", "would", "shall"))
_AHEAD = 12  # tokens
_CONCERNING = frozenset("over including about since like unlike concerning regarding after following".split())
_ARTICLES = frozenset(("the", "a", "an"))
_DEED = 4  # tokens from a date to the deed that it names


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
        + _COUNTED * _counts(sheet, low, high, cue)
        + (0 if after or _opens(date, sheet) else _BEHIND)
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


def _counts(sheet: Sheet, low: int, high: int, cue: int | None) -> bool:
    """Whether a count of another verb's harm stands between two offsets."""
    first = bisect_left(sheet.figures, low, key=lambda f: f.start)
    near = sheet.figures[first : first + _NEXT]
    return any(f.harm and f.start < high and not (f.bond and f.bond.cue_start == cue) for f in near)


def _opens(date: Date, sheet: Sheet) -> bool:
    """The date opens the sentence or a clause of it: "On Monday, ...", "..., and on Tuesday ..."."""
    at = sheet.token_at(date.start)
    words = sheet.words
    for k in range(at, max(-1, at - _FRONT - 1), -1):
        if k == 0 or words[k - 1] in _OPENING:
            lead = range(k, at)
            if not all(words[i] in _LEADS or sheet.tokens.capital(i) for i in lead):
                return False
            return not _counts(sheet, sheet.tokens.starts[k], date.start, None)
    return False


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
