"""Dates told by their distance: "yesterday", "two days ago", "the past 24 hours", "last week", "the previous day"."""

from summarizer.text.lexicon.dates import DAY_PARTS, LATER, PARTS_OF_PERIOD, RELATIVE_DAYS, UNITS, WEEKDAYS
from summarizer.text.time.calendar_dates import Mention, small_number, with_since
from summarizer.text.time.date_resolution import Reading
from summarizer.text.time.periods import read_share
from summarizer.text.words.tokens import Tokens

_CALENDAR = frozenset(("week", "month", "year"))
_STRETCHES = _CALENDAR | {"decade"}
_SOME = frozenset(("few", "several", "couple", "many"))


def read_relative_day(tokens: Tokens, i: int, floor: int) -> Mention | None:
    """ "yesterday", "tomorrow morning", "overnight", "the day before yesterday"."""
    words = tokens.words
    word = words[i]
    if i + 1 < len(words) and words[i + 1] == "-" and tokens.joined(i + 1):
        return None
    if word == "overnight" and _of_weekday(words, i):
        return None  # "overnight Wednesday" is read by its weekday
    reading = Reading("shift", amount=RELATIVE_DAYS[word], part="night" if word == "overnight" else None)
    last = i + 1
    if last < len(words) and words[last] in DAY_PARTS:
        last += 1
    first = i
    if i - 3 >= floor and words[i - 1] in ("before", "after") and words[i - 2] == "day" and words[i - 3] == "the":
        reading.amount += -1 if words[i - 1] == "before" else 1
        first = i - 3
    return with_since(words, first, floor, reading), last, reading


def _of_weekday(words: list[str], i: int) -> bool:
    """Whether the night at `i` has its weekday beside it: "overnight into Thursday", "Tuesday overnight"."""
    behind = i + 1 + (words[i + 1 : i + 2] in (["on"], ["into"], ["to"]))
    return not WEEKDAYS.keys().isdisjoint((*words[behind : behind + 1], *words[max(0, i - 1) : i]))


def read_unit(tokens: Tokens, i: int, floor: int) -> Mention | None:
    """ "two days ago", "the past 24 hours", "last week", "the previous day", "three days later"."""
    words = tokens.words
    unit = UNITS[words[i]]
    behind = words[i + 1] if i + 1 < len(words) else ""
    lead = words[i - 1] if i > floor else ""
    if unit == "weekend":
        return (
            i - (lead in ("last", "next", "this", "the")),
            i + 1,
            Reading("weekend", direction={"last": -1, "next": 1}.get(lead, 0)),
        )
    if behind == "of" and (share := read_share(tokens, i, floor)):
        return share
    amount = small_number(words, i - 1) if i > floor else None
    if behind in LATER and amount:
        ago = LATER[behind]
        if behind == "before" and words[i + 2 : i + 3] and words[i + 2] not in (".", ",", "that"):
            return None
        return i - 1, i + 2, Reading("shift", amount=amount * ago, unit=unit, anchored=behind not in ("ago",))
    if amount and i - 2 >= floor and words[i - 2] in ("past", "last", "previous") and lead not in ("a", "an"):
        return i - 2, i + 1, Reading("span", amount=amount, unit=unit)
    if unit == "day" and words[i] == "day":
        if lead in ("previous", "next", "following", "same", "preceding"):
            amount = {"previous": -1, "preceding": -1, "same": 0}.get(lead, 1)
            first = i - 1 - (i - 2 >= floor and words[i - 2] in ("the", "that"))
            return first, i + 1, Reading("shift", amount=amount, anchored=True)
        if behind == "before" and lead == "the" and "yesterday" not in words[i + 2 : i + 3]:
            return i - 1, i + 2, Reading("shift", amount=-1, anchored=True)
        return None
    behind_the = i - 2 >= floor and words[i - 2] == "the"
    if behind == "of" and behind_the and lead == "last":
        return None  # "the last week of May"
    if (unit in _CALENDAR and lead == "past") or (unit in _STRETCHES and lead in ("past", "last") and behind_the):
        return i - 1, i + 1, Reading("span", amount=1, unit=unit)  # "the last month", not "last month"
    if lead in _SOME:
        return _some_units(words, i, floor, unit)
    if lead == "recent" and unit in _CALENDAR and words[i] != unit:
        return i - 1, i + 1, Reading("unresolved")
    if lead in ("last", "next", "this", "the") and unit in _CALENDAR:
        return _period(words, i, floor, unit)
    if lead in ("previous", "following", "preceding"):
        return i - 1, i + 1, Reading("unresolved")
    return None


def _some_units(words: list[str], i: int, floor: int, unit: str) -> Mention | None:
    """ "The past few weeks", "several days ago" with the unit at token `i`; "a few hours ago" is the day of the report."""
    before = words[i - 2] if i - 2 >= floor else ""
    if before in ("past", "last", "previous"):
        return i - 2, i + 1, Reading("unresolved")
    if words[i + 1 : i + 2] == ["ago"]:
        fresh = unit in ("hour", "minute")
        return i - 1 - (before == "a"), i + 2, Reading("shift") if fresh else Reading("unresolved")
    return None


def _period(words: list[str], i: int, floor: int, unit: str) -> Mention | None:
    """ "last week", "this year", "the start of the year" with the unit at token `i`."""
    lead = words[i - 1]
    reading = Reading("period", amount={"next": 1, "last": -1}.get(lead, 0), unit=unit)
    if i - 3 >= floor and words[i - 2] == "of" and unit != "week":
        reading.part = PARTS_OF_PERIOD.get(words[i - 3])
    if reading.part:
        return i - 3, i + 1, reading
    if lead == "the" and words[max(0, i - 3) : i - 1] in (["earlier", "in"], ["later", "in"]):
        return i - 3, i + 1, Reading("unresolved")  # of which year, only the text before it says
    return (i - 1, i + 1, reading) if lead != "the" else None


def read_part_of_day(tokens: Tokens, i: int, floor: int) -> Mention | None:
    """ "last night", "this morning", "the next morning"."""
    lead = tokens.words[i - 1] if i > floor else ""
    if lead == "last" and tokens.words[i] in ("night", "evening"):
        return (
            i - 1,
            i + 1,
            Reading(
                "shift",
                amount=0 if tokens.words[i] == "night" else -1,
                part="night" if tokens.words[i] == "night" else None,
            ),
        )
    if lead == "this":
        return i - 1, i + 1, Reading("shift", amount=0)
    if lead in ("next", "following"):
        return i - 1, i + 1, Reading("shift", amount=1, anchored=True)
    return None


def read_season(tokens: Tokens, i: int, floor: int) -> Mention | None:
    """ "last winter", "during Ramadan": never resolved."""
    lead = tokens.words[i - 1] if i > floor else ""
    if lead in ("last", "this", "next", "in", "during", "since"):
        first = i - (lead not in ("in", "during"))
        return first, i + 1, Reading("unresolved")
    return None
