"""Stretches of time: "since the ceasefire ended", "the last month", "between January and March", "six months to June"."""

from dataclasses import replace

from summarizer.text.lexicon.dates import (
    BEGAN,
    HALVES,
    MONTHS,
    ORDINAL_WORDS,
    PERIOD_LEADS,
    STARTS,
    TURNS,
    UNITS,
    WEEKDAYS,
    YEARS,
)
from summarizer.text.time.calendar_dates import (
    Mention,
    read_month,
    read_numeral,
    read_weekday,
    small_number,
    with_since,
)
from summarizer.text.time.date_resolution import Reading
from summarizer.text.words.letter_case import all_capitals
from summarizer.text.words.tokens import Tokens

_CLAUSE = 12
"""Tokens of a clause behind "since"."""
_NOUN = 5
"""Tokens behind "since the" in which the noun of an event stands."""
_STOPS = frozenset(',;:.()–—"“”')
_DATED = frozenset(("on", "in", "late", "early", "last", "this", "from"))
"""What joins a date to the clause before it."""
_TOLD = frozenset(("was", "were", "came", "took"))
"""What goes on behind an event to say when it was."""
_MONTHS_OF_YEAR = 12
_JOINS = frozenset(("and", "to", "until", "till", "through", "-", "–"))


def read_since(tokens: Tokens, i: int, floor: int) -> Mention | None:
    """ "since the first of the year", "since the protests began on 2 October", "since then"; other dates read "since"
    themselves, and "since" before a reason is none.
    """
    words = tokens.words
    behind = words[i + 1] if i + 1 < len(words) else ""
    if behind == "then":
        return i, i + 2, Reading("shift", anchored=True, since=True)
    begins = i + 1 + (behind in ("the", "about", "around"))
    if words[begins : begins + 1] and words[begins] in STARTS and words[begins + 1 : begins + 2] == ["of"]:
        return _since_start(tokens, i, begins + 2)
    end = min(len(words), i + _CLAUSE)
    stop = next((k for k in range(i + 1, end) if words[k] in _STOPS), end)
    began = next((k for k in range(i + 2, stop) if words[k] in BEGAN), None)
    if began is not None:
        last = min(len(words), began + 1 + _NOUN)  # the date may stand behind a long clause
        return _dated_clause(
            tokens, i, began + 1, next((k for k in range(began + 1, last) if words[k] in _STOPS), last)
        )
    if behind in ("the", "its", "last", "this") or behind.endswith("s"):
        turn = next((k for k in range(i + 2, min(stop, i + 2 + _NOUN)) if words[k] in TURNS), None)
        if turn is not None:
            told = (
                words[turn + 1 : turn + 2] and words[turn + 1] in _TOLD
            )  # "since the truce was first signed on 2 May"
            dated = (k for k in range(turn + 2, min(stop, turn + _NOUN + 1)) if words[k] in _DATED)
            return _dated_clause(tokens, i, next(dated, turn + 1) if told else turn + 1, stop)
    return None


def _since_start(tokens: Tokens, i: int, k: int) -> Mention | None:
    """ "since the start of the year": `k` is the token behind "of"; months and years in figures read it themselves."""
    words = tokens.words
    lead = words[k] if k < len(words) else ""
    first = k + (lead in ("the", "this", "last", "its"))
    if first >= len(words) or words[first] in MONTHS or words[first].isdecimal() or not words[first].isalpha():
        return None
    unit = UNITS.get(words[first])
    if unit in ("week", "month", "year"):
        return i, first + 1, Reading("period", amount=-(lead == "last"), unit=unit, since=True)
    last = first + 1
    named = not all_capitals(tokens)
    while named and last < min(len(words), i + _CLAUSE) and tokens.capital(last) and words[last] not in MONTHS:
        last += 1  # "since the beginning of Operation Clear Water"
    stop = next((k for k in range(last, min(len(words), i + 2 * _CLAUSE)) if words[k] in _STOPS), len(words))
    return _dated_clause(tokens, i, last, stop)


def _dated_clause(tokens: Tokens, i: int, k: int, stop: int) -> Mention:
    """A clause from "since" at `i` to its turning point before `k`, with the date behind that, if there is one."""
    words = tokens.words
    for at in range(k, min(stop, k + 4)):
        read = read_month if words[at] in MONTHS else read_weekday if words[at] in WEEKDAYS else None
        read = read or (read_numeral if words[at][0].isdigit() and words[at + 1 : at + 2] != ["people"] else None)
        mention = read(tokens, at, k) if read else None
        if mention is not None and (k == mention[0] or words[k] in _DATED):
            return i, mention[1], replace(mention[2], since=True)
    return i, k, Reading("unresolved", since=True)


def read_to_date(tokens: Tokens, i: int, floor: int) -> Mention | None:
    """ "To date" of a count that goes on, not "to date the finds"."""
    words = tokens.words
    if (
        i - 1 < floor
        or words[i - 1] != "to"
        or not (i + 1 == len(words) or words[i + 1] in _STOPS or words[i + 1] in _DATED)
    ):
        return None
    return i - 1, i + 1, Reading("unresolved")


def read_share(tokens: Tokens, i: int, floor: int) -> Mention | None:
    """ "the first quarter of the year", "the second half of 2014", "the first six months of this year"."""
    words = tokens.words
    if words[i + 1 : i + 2] != ["of"] or i - 1 < floor:
        return None
    months = HALVES.get(words[i])
    count = small_number(words, i - 1) if words[i] == "months" else None
    first = i - 2 if count else i - 1
    nth = ORDINAL_WORDS.get(words[first]) if first >= floor else None
    if nth is None or not (months or (count and nth == 1 and count <= _MONTHS_OF_YEAR)):
        return None
    length = months or count or 0
    reading = Reading("share", months=(1 + (nth - 1) * length, length))
    if words[i + 2 : i + 4] in (["the", "year"], ["this", "year"], ["last", "year"]):
        reading.amount = -(words[i + 2] == "last")
        return first, i + 4, reading
    reading.year = small_number(words, i + 2)
    return (first, i + 3, reading) if reading.year in YEARS else None


def widened(tokens: Tokens, mention: Mention, floor: int) -> Mention:
    """The mention with the words around it that make it a stretch: "since", "the six months to June", "so far", "alone"."""
    words = tokens.words
    first, last, reading = mention
    if not reading.since and first > floor:
        first = with_since(words, first, floor, reading)
    if (
        first - 2 > floor
        and words[first - 1] in ("to", "ending", "ended", "until")
        and words[first - 2] in PERIOD_LEADS
    ):
        k = first - 2
        amount = small_number(words, k - 1)
        if amount is not None and k - 1 >= floor:
            return k - 1, last, replace(reading, until=(amount, UNITS[words[k]]))
        if words[k - 1] in ("the", "a"):
            return k, last, replace(reading, until=(1, UNITS[words[k]]))
    if first - 2 >= floor and words[first - 1] == "of" and words[first - 2] == "month" and not reading.day:
        first -= 2
    if words[first] == "this":
        begun = first, last
        if first - 2 >= floor and words[first - 2 : first] == ["so", "far"]:
            first -= 2
        elif words[last : last + 2] == ["so", "far"]:
            last += 2
        elif words[last : last + 1] == ["alone"]:
            last += 1
        if begun != (first, last):
            reading = replace(reading, since=True)  # up to the day of the report
        elif first > floor and words[first - 1] in ("earlier", "later"):
            first -= 1
    return first, last, reading


def joined(tokens: Tokens, before: Mention, mention: Mention) -> int:
    """First token of "between January and March" where the two mentions are its ends; -1 where they are not."""
    words = tokens.words
    first = before[0] - 1
    if mention[0] - before[1] != 1 or words[before[1]] not in _JOINS or first < 0:
        return -1
    return first if words[first] in ("between", "from") else -1
