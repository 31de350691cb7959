"""Short phrases of the page: dates, speakers, people harmed, the check line."""

import datetime
import re
from collections.abc import Sequence, Set

from summarizer.causes import indirect
from summarizer.render.words import (
    ALWAYS_STATED,
    HARM,
    MONTHS,
    OUTLET,
    POPULATION,
    SMALL,
    SPEECH_NOTE,
    WEEKDAYS,
)
from summarizer.schemas.records import Brief, Casualty, Claimant, Figure, When, Where
from summarizer.schemas.terms import HARMS
from summarizer.text.lexicon.dates import MONTHS as MONTH_NAMES, SEASONS, WEEKDAYS as DAY_NAMES

_CALENDAR = MONTH_NAMES.keys() | DAY_NAMES.keys() | SEASONS - {"spring", "summer", "autumn", "winter"}
"""Words of a date that keep their capital."""


_OPENING = frozenset(("A", "An", "The", "His", "Her", "Their", "Its", "My", "Our"))
"""Words that have their capital only from the head of a sentence."""
_A_NIGHT = 1
"""Days from the first to the last of a night."""


def day(date: datetime.date, *, weekday: bool = False, year: int | None = None) -> str:
    """ "8 Oct 2015", with its weekday "Thu 8 Oct 2015"; English whatever the locale.

    The `year` that the page's header already states is left out.
    """
    name = f"{WEEKDAYS[date.weekday()]} " if weekday else ""
    tail = "" if date.year == year else f" {date.year}"
    return f"{name}{date.day} {MONTHS[date.month - 1]}{tail}"


def date_of(when: When | None, year: int | None = None) -> str:
    """A time as the page prints it: resolved as far as the brief has it, else the report's own words."""
    if when is None:
        return ""
    if when.start is None:
        return when.text
    if when.end is None and when.precision == "range":
        return when.text  # "since 2001", where no publication date closes it
    if when.end and when.end != when.start:
        if when.precision == "approximate" and (when.end - when.start).days > _A_NIGHT:
            return when.text  # "early May" is no 1 to 10 May; "overnight" is a night
        return _whole(when.start, when.end) or f"{day(when.start, year=year)} to {day(when.end, year=year)}"
    resolved = day(when.start, weekday=True, year=year)
    return f"about {resolved}" if when.precision == "approximate" else resolved


def _whole(start: datetime.date, end: datetime.date) -> str:
    """A whole year or month by its name: "2021", "May 2021"; empty for any other stretch."""
    behind = end + datetime.timedelta(days=1)
    if start.day != 1 or behind.day != 1:
        return ""
    months = 12 * (behind.year - start.year) + behind.month - start.month
    if months == 1:
        return f"{MONTHS[start.month - 1]} {start.year}"
    return str(start.year) if months == len(MONTHS) and start.month == 1 else ""


def scene_of(where: Where | None, when: When | None, year: int | None = None) -> str:
    """Where and when, as far as stated."""
    place, date = where.text if where else "", date_of(when, year)
    return ", ".join(part for part in (place, _inside(date) if place and when and date == when.text else date) if part)


def _inside(date: str) -> str:
    """The words of a date without the capital that the head of a sentence gave them: "A week ago", never "Monday"."""
    first, space, rest = date.partition(" ")
    named = first.lower().strip(".,") in _CALENDAR or not first.istitle()
    return date if named else first.lower() + space + rest


def year_of(brief: Brief) -> int | None:
    """The year the header states; None where it states none or more than one."""
    years = {source.published.year for source in brief.sources if source.published}
    return years.pop() if len(years) == 1 else None


def words_of(figure: Figure) -> str:
    """The figure's words as reported; only the capital that a sentence gave to a number word or article is taken back."""
    first, space, rest = figure.text.partition(" ")
    opens = first[:1].isupper() and first[1:].islower() and first.lower().partition("-")[0] in SMALL
    opens = opens or first in _OPENING
    return first.lower() + space + rest if opens else figure.text


def speaker_of(claimant: Claimant | None, common: Set[str] = frozenset(), *, note: bool = True) -> str:
    """Who says so, and how where it is more than "says"; `common` as in `within`."""
    if claimant is None:
        return OUTLET
    how = SPEECH_NOTE.get(claimant.speech) if note else None
    name = within(claimant.name, common)
    return f"{name} ({how})" if how else name


def within(name: str, common: Set[str]) -> str:
    """`name` as it stands inside a sentence: a common noun loses the capital that the start of its own gave it.

    >>> within("Gunmen", {"gunmen"}), within("Police chief Ada Brenn", {"police"}), within("Police Service", {"police"})
    ('gunmen', 'police chief Ada Brenn', 'Police Service')
    """
    first, _, rest = name.partition(" ")
    if first.casefold() in common and first[1:].islower() and not rest[:1].isupper():
        return name[0].lower() + name[1:]
    return name


def common_nouns(brief: Brief) -> Set[str]:
    """The first words of actors that the brief writes small, and so knows for common nouns."""
    return {actor.name.partition(" ")[0] for actor in brief.actors if actor.name[:1].islower()}


def teller_of(row: Casualty, common: Set[str] = frozenset()) -> str:
    """Who says so; where nobody is named, the hedge by which the report passes the figure on: "the report (reportedly)"."""
    if row.claimant is not None:
        return speaker_of(row.claimant, common)
    for piece in row.evidence:
        at = row.figure.start - piece.start
        if 0 <= at < len(piece.text):
            first = max(piece.text.rfind(mark, 0, at) for mark in _CLAUSES) + 1
            stop = min((k for mark in _CLAUSES if (k := piece.text.find(mark, at)) >= 0), default=len(piece.text))
            hedge = _HEDGES.search(piece.text, first, stop)
            return f"{OUTLET} ({hedge[0].lower()})" if hedge else OUTLET
    return OUTLET


_CLAUSES = (", ", "; ", ": ", " but ", " while ")
_HEDGES = re.compile(
    r"\b(?:reportedly|allegedly|(?:believed|thought|feared|estimated|reported|said|alleged) to(?= ))\b", re.I
)


def names_speaker(text: str, claimant: Claimant | None) -> bool:
    """Whether a sentence already names its speaker, so that the page need not say it twice."""
    if claimant is None:
        return True
    words = claimant.name.casefold().split()
    said = text.casefold()
    return " ".join(words) in said or (len(words) > 1 and len(words[-1]) > 3 and words[-1] in said)


def people_of(row: Casualty) -> str:
    """Who was harmed, as written but for words of the harm itself; else who was counted; else what kind of people, if stated."""
    people = _beside_harm(row.victims or row.figure.counted or "") or POPULATION[row.population]
    if people.casefold() in row.figure.text.casefold():  # "two soldiers" already says who
        people = ""
    elif people.casefold().startswith(f"{row.figure.text.casefold()}, "):  # "a driver, Samo Hall": the figure says half
        people = people[len(row.figure.text) + 2 :]
    told = people.casefold()
    missing = [d.replace("_", " ") for d in row.demographics if d.split("_")[0][:5] not in told and not _said(d, told)]
    return f"{people} ({', '.join(missing)})".strip() if missing else people


def _beside_harm(people: str) -> str:
    """The words without what only says the harm again: "men" of "missing men", nothing of "the dead"."""
    words = people.split()
    at = 1 if words and words[0].casefold() in ("the", "those") else 0
    while at < len(words) and words[at].casefold() in _STATES:
        at += 1
    return " ".join(words[at:]) if at and words[at - 1].casefold() in _STATES else people


_STATES = frozenset("dead killed missing wounded injured displaced deaths bodies".split())


def owned_by_speaker(words: str, row: Casualty) -> str:
    """ "Its aircraft", in the words of the row's speaker, as a column of its own can say it: "the speaker's aircraft"."""
    first, _, rest = words.partition(" ")
    return f"the speaker's {rest}" if rest and row.claimant and first.casefold() in _OWNERS else words


_OWNERS = frozenset(("its", "their", "his", "her"))


_SYNONYMS = {
    "woman": ("women", "female"),
    "man": ("men", "male"),
    "older": ("elder", "old"),
    "infant": ("baby", "babies"),
}


def _said(demographic: str, told: str) -> bool:
    return any(word in told for word in _SYNONYMS.get(demographic, ()))


def harm_of(row: Casualty) -> str:
    """The harm as the page names it: the dead of illness or want are not called killed."""
    return indirect(row) or HARM[row.harm]


def casualty_heading(brief: Brief) -> str:
    """Names the harms that are in the table and, since not stated is not zero, those the report does not state."""
    rows = {(HARMS.index(row.harm), bool(indirect(row)), harm_of(row)) for row in brief.casualties}
    stated = [name for *_, name in sorted(rows)]
    missing = [HARM[harm] for harm in ALWAYS_STATED if HARM[harm] not in stated]
    if not stated:
        return f"{_list(missing)} are not stated"
    have = _list(stated)
    if not missing:
        return have
    return f"{have}; {_list(missing)} {'is' if len(missing) == 1 else 'are'} not stated"


def _list(words: Sequence[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def count(number: int, noun: str) -> str:
    """ "1 report", "3 reports"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


REFS = 8
"""Evidence sentences named beside one item: a count that a long report repeats all the time must not fill the page."""


def references(refs: Sequence[int]) -> str:
    """Numbers of evidence sentences as printed, runs as ranges; of many the first, and how many more.

    >>> references([5, 7, 8, 9, 13]), references(range(1, 30, 2))
    ('5, 7–9, 13', '1, 3, 5, 7, 9, 11, 13, 15 +7 more')
    """
    shown = refs[:REFS]
    parts: list[str] = []
    i = 0
    while i < len(shown):
        j = i
        while j + 1 < len(shown) and shown[j + 1] == shown[j] + 1:
            j += 1
        parts.extend([f"{shown[i]}–{shown[j]}"] if j - i > 1 else [str(n) for n in shown[i : j + 1]])
        i = j + 1
    more = f" +{len(refs) - REFS:,} more" if len(refs) > REFS else ""
    return ", ".join(parts) + more
