"""Dates of a sentence that are of something else than what it tells at a place: of a record, of another deed, of a part."""

from bisect import bisect_left
from itertools import pairwise

from summarizer.drafting.incidents.date_standing import FRONT, opens, shifts
from summarizer.drafting.incidents.marks import is_relative
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.lexicon.dates import UNITS
from summarizer.text.lexicon.speech import FINITE, VERBS
from summarizer.text.time.dates import Date
from summarizer.text.time.history import is_record, measures_record

_ASIDE = 14  # tokens of a clause in commas
_RELATIVE = frozenset(("which", "who", "where", "when"))
_DEADLINES = frozenset(("until", "till"))  # "its stocks will last until mid-September"
_COMPARED = frozenset(("same", "compared"))  # "310 in the same period last year"


def dates_else(date: Date, offset: int, sheet: Sheet) -> bool:
    """The date only says since when there was nothing like it ("the deadliest attack since May"), what a number is
    compared with, or what a clause in commas tells ("Operation Reed, which began on 4 May, has left 57 dead").
    """
    at = sheet.token_at(date.start)
    words = sheet.words
    if words[at : at + 1] == ["since"] and measures_record(words, at):
        closed = sheet.token_at(date.end)
        return date.start > offset or words[closed : closed + 2] != [",", "when"]
    if _of_record(date, offset, sheet, at) or _of_later_site(date, offset, sheet):
        return True
    if at and (words[at - 1] in _DEADLINES or (words[at] == "this" and _ranks(words, at))):
        return True
    if date.end <= offset and shifts(date) and ";" in words[at : sheet.token_at(offset)] and not opens(date, sheet):
        return True  # "eight escaped two days later; the others are missing"
    if (
        in_apposition(date, offset, sheet, at)
        or _names_deed(date, sheet, at)
        or _to_come(date, offset, sheet)
        or _of_part(date, offset, sheet)
        or _of_older(date, offset, sheet)
    ):
        return True
    compared = not _COMPARED.isdisjoint(words[max(0, at - FRONT) : at]) or "than" in words[max(0, at - 2) : at]
    like = offset < date.start and ("similar", "to") in pairwise(words[max(sheet.token_at(offset), at - _ASIDE) : at])
    compared = compared or like
    if compared and not is_relative(date):
        return True
    opened = next((k for k in range(at, max(0, at - _ASIDE), -1) if _opens_relative(words, k)), None)
    closed = sheet.token_at(date.end)
    if opened is None or words[closed : closed + 1] != [","]:
        return False
    return not sheet.tokens.starts[opened] <= offset < date.start


def _of_record(date: Date, offset: int, sheet: Sheet, at: int) -> bool:
    """The day of the earlier event that a record counts from: "the deadliest since the siege of Talen in 1998"."""
    words = sheet.words
    if date.start < offset or sheet.vocabulary.isdisjoint(_SINCE):
        return False
    for k in range(at - 1, max(-1, at - _NAMED), -1):
        if words[k] in _SINCE:
            return measures_record(words, k)
        if words[k] in _STOPS or words[k] in FINITE:
            return False
    return False


def _of_later_site(date: Date, offset: int, sheet: Sheet) -> bool:
    """The day of what was done at the spot since: "laid last year at the ford where two bodies were found decades before"."""
    first = sheet.token_at(offset)
    between = sheet.words[sheet.token_at(date.end) : first]
    if date.end > offset or _SITED.isdisjoint(between):
        return False
    if any(word in _SITED and after in ("has", "have") for word, after in pairwise(between)):
        return True  # "in October to end a war that has killed 900"
    behind = sheet.words[first : first + _SITE]
    return any(word in UNITS and after in ("before", "earlier") for word, after in pairwise(behind))


_SITED = frozenset(("where", "which", "whom", "that"))
_SITE = 24  # tokens of the clause behind


def of_main_verb(date: Date, offset: int, sheet: Sheet) -> bool:
    """The day of what befell somebody of whom an earlier deed is told before: "a guard who killed four was caught today",
    "a man accused of killing five was held on Monday".
    """
    words = sheet.words
    first, at = sheet.token_at(offset), sheet.token_at(date.start)
    if date.start < offset or at - first > _FAR or sheet.vocabulary.isdisjoint(_TELLS_OF):
        return False
    verb = next((k for k in range(first + 1, at) if words[k] in _BEFALLS and words[k - 1] not in _SUBJECTS), 0)
    if not verb or words[verb + 1] in _EQUATED or not _STOPS.isdisjoint(words[verb:at]):
        return False
    if any(words[k] in _NEW_CLAUSE and words[k + 1] not in _SUBJECTS for k in range(first, verb)):
        return False
    return _opened_of_subject(sheet, first)


def _opened_of_subject(sheet: Sheet, first: int) -> bool:
    """A relative clause of the sentence's first noun runs up to token `first`: "a guard who", "the man accused of"."""
    words = sheet.words
    for k in range(first, max(0, first - _ASIDE), -1):
        if words[k] in _STOPS or words[k] in _CONJOINED:
            return False
        if words[k] in _TELLS_OF:
            lead = words[max(0, k - _SUBJECT) : k]
            return k <= _SUBJECT and FINITE.isdisjoint(lead) and _STOPS.isdisjoint(lead)
    return False


_SINCE = frozenset(("since",))
_NAMED = 9  # tokens from "since" to the day of the event named behind it
_FAR = 40  # tokens
_TELLS_OF = frozenset("who that which accused suspected convicted charged".split())
_BEFALLS = frozenset(("was", "were", "is", "are", "has", "have", "had"))
_SUBJECTS = frozenset("who which that and they he she it we there".split())
_NEW_CLAUSE = frozenset("as when while where because before since and but who which that".split())
_CONJOINED = frozenset("and but when while where because as".split())
_EQUATED = frozenset("a an the one two three among part on in at".split())
"""Words behind "was" that say what the deed was, and when: "was one of three on Monday"."""
_SUBJECT = 10  # tokens in which a sentence names whom it tells of


def _ranks(words: list[str], at: int) -> bool:
    """The stretch of time at `at` only ranks an event: "its biggest operation near the border this year"."""
    for k in range(at - 1, max(0, at - _RANKED), -1):
        if words[k] in _STOPS or words[k] in FINITE or words[k].endswith("ed"):
            return False
        if is_record(words[k]):
            return True
    return False


def in_apposition(date: Date, offset: int, sheet: Sheet, at: int) -> bool:
    """Since when somebody is something: "the president, in power since 2011, blamed ..."."""
    words = sheet.words
    if words[at : at + 1] != ["since"] or words[sheet.token_at(date.end) :][:1] != [","]:
        return False
    comma = next((k for k in range(at - 1, max(0, at - FRONT - 2), -1) if words[k] == ","), at - 1)
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
    return any(closed <= c.first <= closed + _DEED and FINITE.isdisjoint(words[closed : c.first]) for c in sheet.cues)


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
