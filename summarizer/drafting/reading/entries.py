"""The entries of a report told by day, by hour or by place: what their heads say holds for what stands under them.

A situation report files its sentences under "3 June", a chronology opens its paragraphs with "On 9 January, ...", a running
report puts the hour before each entry, a round-up the country. A head has its like: one day alone at the top of a page is
the day it was published.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import Literal, Protocol

from summarizer.schemas.record import record
from summarizer.text.lexicon.countries import COUNTRIES
from summarizer.text.lexicon.dates import MONTHS, RELATIVE_DAYS, WEEKDAYS
from summarizer.text.naming.places import Place
from summarizer.text.time.dates import Date
from summarizer.text.words.tokens import Tokens

Kind = Literal["day", "hour", "place", "title"]


class Line(Protocol):
    """What the heads of entries are read from: a sentence of a report."""

    paragraph: int
    heading: bool
    tokens: Tokens
    dates: list[Date]
    places: list[Place]

    @property
    def words(self) -> list[str]:
        """Its tokens in lower case."""
        ...


@record(slots=True)
class Entry:
    """What the head of an entry says."""

    number: int = 0
    """1-based in its report; 0 where the report has no entries. The hours of one running story share it."""
    hour: int = 0
    """The same of the entries that open with an hour."""
    day: Date | None = None
    place: str | None = None


@record(slots=True)
class _Head:
    kind: Kind
    alone: bool
    """It fills its paragraph: it holds for the paragraphs below, not only for its own."""
    day: Date | None = None
    place: str | None = None
    label: str = ""
    fronted: bool = False
    """The day opens a sentence: "On 9 January, ..."."""


_MARKS = frozenset("-–—•*·▪‣◦")
_AFTER = frozenset((":", ".", ",", ";", ")", "-", "–", "—", "|", "/"))
_LEADS = frozenset("on in at by the of early late night day morning evening afternoon during around about (".split())
"""Words before the date that opens a paragraph: "on the night of 2 May"."""
_SETTING = frozenset("on in at by early late during around about".split())
"""The first of them."""
_BESIDE = 5  # tokens
_FRONT = 6  # tokens that may stand before such a date
_LABEL = 3  # words of a country or a town before its colon
_LIKE = 2  # heads of one kind that make entries of a report
_CHRONICLE = 3  # days that open paragraphs of a chronology, and of how many paragraphs one opens so
_ZONES = frozenset(("gmt", "utc", "am", "pm", "a.m", "p.m", "h", "hrs", "hours", "local", "time"))


def read_entries(lines: Sequence[Line]) -> list[Entry]:
    """The entry that each sentence of one report stands in."""
    heads = _heads(lines)
    held = Entry()
    found: list[Entry] = []
    number = hour = 0
    inside: Entry | None = None
    for i, line in enumerate(lines):
        head = heads.get(i)
        if head is not None:
            number += head.kind != "hour"
            hour += head.kind == "hour"
            inside = None
            if head.kind == "title":
                held = Entry(number, hour)
            elif head.kind == "place" and head.alone:
                held = Entry(number, hour, None, head.place)
            elif head.kind == "hour":
                held = Entry(held.number, hour, held.day, held.place)
            elif head.alone:
                held = Entry(number, hour, head.day, held.place if held.day is None else None)
            else:
                inside = Entry(number, hour, head.day or held.day, head.place or held.place)
        elif i and line.paragraph != lines[i - 1].paragraph:
            inside = None
        found.append(inside or held)
    return found


def _heads(lines: Sequence[Line]) -> dict[int, _Head]:
    """The heads that open entries, by the index of their sentence; none where the report is told straight through."""
    read: dict[int, _Head] = {}
    paragraphs = 0
    for i, line in enumerate(lines):
        if i and line.paragraph == lines[i - 1].paragraph:
            continue
        whole = i + 1 == len(lines) or lines[i + 1].paragraph != line.paragraph
        paragraphs += not line.heading
        head = _head(line, whole=whole)
        if head is not None:
            read[i] = head
    days = [head for head in read.values() if head.kind == "day"]
    fronted = sum(head.fronted for head in days)
    chronicle = _distinct(days) >= _CHRONICLE and fronted * _CHRONICLE >= paragraphs
    listed = _distinct([head for head in days if not head.fronted]) >= _LIKE
    days = [head for head in days if (chronicle if head.fronted else listed or chronicle)]
    hours = [head for head in read.values() if head.kind == "hour"]
    labels = Counter(head.label for head in read.values() if head.kind == "place" and not head.alone)
    kept = {id(head) for head in (*days, *(hours if len(hours) >= _LIKE else ()))}
    named = len(labels) > _LIKE and max(labels.values()) == 1  # a speaker's label comes back
    placed = (i for i, head in read.items() if id(head) in kept or (head.kind == "place" and head.alone))
    first = next(placed, len(lines))
    heads: dict[int, _Head] = {}
    for i, head in read.items():
        if head.kind == "title":
            opens = i > first  # a title among days or places ends the last of them
        elif head.kind == "place":
            opens = head.alone or named
        else:
            opens = id(head) in kept
        if opens:
            heads[i] = head
    return heads


def _distinct(heads: Sequence[_Head]) -> int:
    """How many days the heads name."""
    return len({head.day.when.text.casefold() for head in heads if head.day})


def _head(line: Line, *, whole: bool) -> _Head | None:
    """The head that opens a paragraph; `whole`: the sentence is all of it."""
    words = line.words
    n = len(words)
    first = _past_mark(words)
    hour = _hour_end(words, first)
    if hour:
        return _Head("hour", alone=hour >= n)
    date = next((d for d in line.dates if _at(line, d.start) <= first + _FRONT), None)
    if date is not None and _is_day(date):
        opens, end = _at(line, date.start), _at(line, date.end)
        if end < n and words[end].isdecimal() and len(words[end]) < 3:  # "Monday 7:"
            end += 1
        lead = words[first:opens]
        closed = end >= n or words[end] in _AFTER
        if opens == first and closed and (end < n or whole or line.heading):
            bare = all(word in _AFTER for word in words[end:])
            return _Head("day", alone=bare and whole, day=date)
        if lead and lead[0] in _SETTING and all(word in _LEADS for word in lead) and not one_of_two(line, date):
            return _Head("day", alone=False, day=date, fronted=True)
    if line.heading and whole:
        place = _place_alone(line, first)
        return _Head("place", alone=True, place=place) if place else _Head("title", alone=True)
    return _labelled(line, first)


def one_of_two(line: Line, date: Date) -> bool:
    """A second day is named beside the first: "on Wednesday and again on Thursday"."""
    end = _at(line, date.end)
    beside = line.words[end : end + _BESIDE]
    at = bisect_right(line.dates, date.start, key=lambda d: d.start)
    if not beside or beside[0] not in ("and", "or", "to") or at >= len(line.dates):
        return False
    return _at(line, line.dates[at].start) < end + _BESIDE


def _at(line: Line, offset: int) -> int:
    """The token that starts at `offset` or behind it."""
    return bisect_left(line.tokens.starts, offset)


def _past_mark(words: list[str]) -> int:
    """The first token behind the mark of a list: "-", "•", "3."."""
    if words and words[0] in _MARKS:
        return 1
    return 2 if len(words) > 2 and words[0].isdecimal() and len(words[0]) < 3 and words[1] in (".", ")") else 0


def _hour_end(words: list[str], first: int) -> int:
    """End of the hour that opens an entry ("20:40", "9.15 pm GMT -"); 0 where none does."""
    if first >= len(words):
        return 0
    word = words[first]
    clock = word.replace(".", ":").split(":")
    named = words[first + 1 : first + 2]
    if len(clock) != 2 or not all(part.isdecimal() and len(part) <= 2 for part in clock):
        return 0
    if ":" not in word and not (named and named[0] in _ZONES):
        return 0
    end = first + 1
    while end < len(words) and (words[end] in _ZONES or words[end] in _AFTER):
        end += 1
    return end


def _is_day(date: Date) -> bool:
    """The words name a day, a month or part of one, not a year alone or a stretch up to now."""
    words = date.when.text.casefold().replace(",", " ").split()
    if words[0] == "since":
        return False
    return any(w in WEEKDAYS or w in MONTHS or w.rstrip(".") in MONTHS or w in RELATIVE_DAYS for w in words) or (
        date.when.start is not None and date.when.start == date.when.end
    )


def _place_alone(line: Line, first: int) -> str | None:
    """The place that a heading consists of: "Havel district"."""
    start = line.tokens.starts[first] if first < len(line.words) else -1
    place = next((p for p in line.places if p.start == start), None)
    if place is None:
        return None
    rest = line.words[_at(line, place.end) :]
    return place.text if all(word in _AFTER for word in rest) else None


def _labelled(line: Line, first: int) -> _Head | None:
    """A country or a town set before its paragraph: "LYRIA: ...", "Brenta - ..."."""
    tokens, words = line.tokens, line.words
    for end in range(first + 1, min(first + _LABEL, len(words) - 1) + 1):
        if words[end] in (":", "–", "—", "-") and not (words[end] == "-" and tokens.joined(end)):
            label = tokens.raw(first, end)
            known = label.casefold() in COUNTRIES
            return _Head("place", alone=False, place=label if known else None, label=label.casefold())
        if not (tokens.capital(end) and words[end][0].isalpha()) or not tokens.capital(first):
            return None
    return None
