"""The years, months and days that a source states, and what follows from them: spans of years, the year before."""

import re
from collections.abc import Iterator
from dataclasses import field
from decimal import Decimal
from functools import cached_property

from summarizer.patterns import late
from summarizer.schemas.record import record
from summarizer.text.bundle import Bundle
from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS

_YEAR = late(r"(?<![\d.,])(1[0-9]\d\d|20\d\d)(?:s\b| ?[/–-] ?(\d\d)(?!\d))?(?![\d,]*\d)")
_WHOLE_YEAR = late(r"1[0-9]\d\d|20\d\d")
_SHORT = late(r"['’‘`](\d\d)(s?)\b")
_AGO = late(
    r"\b(last|previous|past|next|this|coming) (?:year|season|summer|winter|spring|autumn|fall)\b", re.IGNORECASE
)
_STEP = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1, "this": 0}
_EARLIEST, _LATEST = 1000, 2099
_MONTHS = frozenset(MONTHS)


@record(slots=True)
class DateParts:
    """What the words of a date state; empty where they do not."""

    years: set[int] = field(default_factory=set)
    months: set[int] = field(default_factory=set)
    days: set[int] = field(default_factory=set)
    weekdays: set[int] = field(default_factory=set)
    decades: set[int] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.years or self.months or self.days or self.weekdays or self.decades)


SEASON = re.compile(r"(1[89]|20)\d\d ?[/–-] ?$")
"""What stands before the second year of a season: "2014 - " of "2014 - 15"."""


def read_parts(words: str) -> DateParts:
    """The parts of one date as written: "3 May 2019", "the 1970s", "'68"."""
    parts = DateParts()
    for match in re.finditer(r"\d+|[^\W\d_]+", words.lower()):
        word = match.group()
        if word.isdigit():
            value = int(word) if len(word) <= 4 else -1
            decade = words[match.end() : match.end() + 1].lower() == "s"
            if _EARLIEST <= value <= _LATEST and len(word) == 4:
                (parts.decades if decade else parts.years).add(value)
            elif len(word) == 2 and match.start() and words[match.start() - 1] in "'’‘`":
                (parts.decades if decade else parts.years).update((1900 + value, 2000 + value))
            elif len(word) <= 2 and 1 <= value <= 31:
                parts.days.add(value)
        elif word in MONTHS:
            parts.months.add(MONTHS[word])
        elif word in WEEKDAYS:
            parts.weekdays.add(WEEKDAYS[word])
    return parts


class Calendar:
    """What the reports of a bundle say of dates, by sentence number."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle

    @cached_property
    def years(self) -> dict[int, int]:
        """Each year stated, with the first sentence that states it; 0 for a publication date."""
        found: dict[int, int] = {}
        for number, text in self._sentences():
            for match in _YEAR.finditer(text):
                found.setdefault(int(match[1]), number)
                if match[2]:
                    found.setdefault(int(match[1]) // 100 * 100 + int(match[2]), number)
            for match in _SHORT.finditer(text):
                for century in (1900, 2000):
                    found.setdefault(century + int(match[1]), number)
        for document in self.bundle.documents:
            if document.published:
                found.setdefault(document.published.year, 0)
        return found

    @cached_property
    def anchors(self) -> list[int]:
        """Years that "last year" and "ten years ago" may count from: the published one, else the first stated and the latest."""
        published = [d.published.year for d in self.bundle.documents if d.published]
        stated = [y for y, n in self.years.items() if n]
        return list(dict.fromkeys(published or [*stated[:1], *([max(stated)] if stated else [])]))

    @cached_property
    def relative_years(self) -> dict[int, int]:
        """Years that "last year", "ten years ago" or "in the next 30 years" name in the source, with the sentence."""
        found: dict[int, int] = {}
        for number, text in self._sentences():
            for match in _AGO.finditer(text):
                for anchor in self.anchors:
                    found.setdefault(anchor + _STEP[match[1].lower()], number)
        for s, document in enumerate(self.bundle.documents):
            for figure in document.figures:
                if (
                    figure.kind in ("duration", "age")
                    and figure.unit == "year"
                    and figure.bond
                    and (value := figure.best or figure.low)
                ):
                    for anchor in self.anchors if value == int(value) and value < _LATEST else ():
                        for year in (anchor - int(value), anchor + int(value)):
                            found.setdefault(year, self.bundle.number(s, figure.bond.sentence))
        return found

    @cached_property
    def published_words(self) -> set[str]:
        """Year and day of the publication dates, as a line may print them."""
        dates = [d.published for d in self.bundle.documents if d.published]
        return {str(part) for d in dates for part in (d.year, d.day, f"{d.day:02}", f"{d.month:02}")}

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word and number of the reports, lower case."""
        return self.bundle.words

    @cached_property
    def months(self) -> set[int]:
        """Months named, or in which a report was published."""
        named = {MONTHS[w] for w in _MONTHS & self.words}
        return named | {d.published.month for d in self.bundle.documents if d.published}

    @cached_property
    def years_of_months(self) -> dict[int, set[int]]:
        """The years of each month that the reports name with its year every time; any other month may be of any year."""
        found: dict[int, set[int]] = {}
        bare: set[int] = set()
        for document in self.bundle.documents:
            for tokens in document.tokens:
                words = tokens.words
                for i in [i for i in tokens.where(_MONTHS) if tokens.capital(i)]:
                    year = next((int(w) for w in words[i + 1 : i + 4] if _WHOLE_YEAR.fullmatch(w)), None)
                    if year is None:
                        bare.add(MONTHS[words[i]])
                    else:
                        found.setdefault(MONTHS[words[i]], set()).add(year)
        return {month: years for month, years in found.items() if month not in bare}

    @cached_property
    def days(self) -> set[tuple[int, int]]:
        """Month and day where the two stand side by side, and of the publication dates."""
        found: set[tuple[int, int]] = set()
        for document in self.bundle.documents:
            for tokens in document.tokens:
                words = tokens.words
                for i in tokens.where(_MONTHS):
                    found.update((MONTHS[words[i]], d) for d in _days_near(words, i))
            if document.published:
                found.add((document.published.month, document.published.day))
            for date in document.dates:
                if date.when.start and date.when.end == date.when.start:
                    found.add((date.when.start.month, date.when.start.day))
        return found

    def span(self, years: Decimal, slack: int = 0) -> tuple[int, int] | None:
        """Two stated years, one of them an anchor or next to it, that lie `years` apart."""
        if years != int(years) or not 0 < years < _LATEST:
            return None
        wanted = int(years)
        for anchor in dict.fromkeys((*self.anchors, *(a - 1 for a in self.anchors if a - 1 in self.relative_years))):
            for year in self.years:
                if abs(abs(anchor - year) - wanted) <= slack and anchor != year:
                    return (min(anchor, year), max(anchor, year))
        return None

    def _sentences(self) -> Iterator[tuple[int, str]]:
        for s, document in enumerate(self.bundle.documents):
            for i, sentence in enumerate(document.sentences):
                yield self.bundle.number(s, i), document.text[sentence.start : sentence.end]


def _days_near(words: list[str], i: int) -> Iterator[int]:
    """Days of the month beside the month's name at `i`: "3 May", "May 3", "the 3rd of May", "May 3 and 4"."""
    for j in (*range(max(0, i - 4), i), *range(i + 1, min(len(words), i + 6))):
        digits = words[j].rstrip("stndrh")
        if digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= 31:
            yield int(digits)
