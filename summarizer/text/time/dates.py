"""Dates and times in a text, resolved only as far as the publication date allows."""

import datetime
from collections.abc import Callable, Sequence

from summarizer.schemas.record import record
from summarizer.schemas.records import When
from summarizer.text.lexicon.dates import DAY_PARTS, HALVES, MONTHS, RELATIVE_DAYS, SEASONS, UNITS, WEEKDAYS
from summarizer.text.time.calendar_dates import Mention, read_month, read_numeral, read_weekday
from summarizer.text.time.date_resolution import resolve, spanning
from summarizer.text.time.periods import joined, read_share, read_since, read_to_date, widened
from summarizer.text.time.relative_dates import read_part_of_day, read_relative_day, read_season, read_unit
from summarizer.text.words.sentences import Sentence
from summarizer.text.words.tokens import Tokens


@record(slots=True)
class Date:
    """One mention of a date, and its words' place."""

    start: int
    end: int
    sentence: int
    """Index of the sentence, 0-based."""
    when: When


Reader = Callable[[Tokens, int, int], Mention | None]

_READERS: dict[str, Reader] = {
    **dict.fromkeys(MONTHS, read_month),
    **dict.fromkeys(WEEKDAYS, read_weekday),
    **dict.fromkeys(RELATIVE_DAYS, read_relative_day),
    **dict.fromkeys(UNITS, read_unit),
    **dict.fromkeys(DAY_PARTS, read_part_of_day),
    **dict.fromkeys(SEASONS, read_season),
    **dict.fromkeys(HALVES, read_share),
    "since": read_since,
    "date": read_to_date,
}
"""First words, or telling ones, to the reader of the mention around them."""
_FIRSTS = frozenset(_READERS)


def find_dates(
    text: str, sentences: Sequence[Sentence], tokens: Sequence[Tokens], published: datetime.date | None
) -> list[Date]:
    """Mentions in text order. Without `published`, what depends on it stays unresolved."""
    found: list[Date] = []
    named: datetime.date | None = None
    for index, line in enumerate(tokens):
        done = 0
        before: Mention | None = None
        words = line.words
        hits = line.numerals()
        if words_of_time := line.where(_FIRSTS):
            hits = sorted({*hits, *words_of_time})
        for i in hits:
            if i < done:
                continue
            word = words[i]
            mention = _READERS.get(word, read_numeral)(line, i, done)
            if mention is None:
                continue
            mention = widened(line, mention, done)
            first, done, reading = mention
            start, end = line.starts[first], line.ends[done - 1]
            opening = joined(line, before, mention) if before else -1
            if before is not None and opening >= 0:
                start = line.starts[opening]
                when = spanning(text[start:end], before[2], reading, published)
                found[-1] = Date(start, end, index, when)
                before = None
                continue
            before = mention
            when = resolve(text[start:end], reading, published, named)
            found.append(Date(start, end, index, when))
            if when.precision == "exact":
                named = when.start
            elif reading.form in ("day", "weekday") or word == "today":
                named = None  # the next "day before" hangs on a date nobody can resolve
    return found
