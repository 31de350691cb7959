"""Words that set a clause in another time than the report's event: "in 1989", "since 2011", "two years ago".

A report seldom names the year of its own event alone; a year without a day, or an earlier year than the latest full
date of the text, is background. Such figures stay figures, marked as history, and no total adds them.
"""

from collections.abc import Sequence

from summarizer.text.quantities import Quantity
from summarizer.text.tokens import Tokens

PERIODS = frozenset("year years month months decade decades century centuries war conflict".split())
LONG_AGO = frozenset("years months decades centuries year".split())
EARLIER = frozenset("last past recent previous previously".split())


def _year(word: str) -> int | None:
    """The year a four-digit word names, 1800 to 2199; None for other words."""
    if len(word) == 4 and word.isascii() and word.isdigit() and "1800" <= word < "2200":
        return int(word)
    return None


def latest_full_date(tokens: Sequence[Tokens], quantities: Sequence[Sequence[Quantity]]) -> int | None:
    """The latest year that stands in a date with a day ("Jan. 25, 2013"): the year of the report; None if there is none."""
    latest = None
    for own, found in zip(tokens, quantities, strict=True):
        for q in found:
            if q.kind != "date" or q.last - q.first < 3:
                continue
            for word in own.words[q.first : q.last]:
                year = _year(word)
                if year is not None and (latest is None or year > latest):
                    latest = year
    return latest


def history_marks(tokens: Tokens, quantities: Sequence[Quantity], report_year: int | None) -> list[int]:
    """Indices of the tokens of one sentence that set their clause in the past, in order."""
    words = tokens.words
    marks = []
    for q in quantities:
        if q.kind != "date":
            continue
        if _dated_by_since(words, q.first) and any(w in MONTHS or w[:3] in SHORT for w in words[q.first : q.last]):
            marks.append(q.first)
        years = [y for w in words[q.first : q.last] if (y := _year(w)) is not None]
        alone = q.last - q.first <= 2 and not any(len(w) <= 2 and w.isdigit() for w in words[q.first : q.last])
        if years and (years[0] < report_year if report_year is not None else alone):
            marks.append(q.first)
    for i, word in enumerate(words):
        if _sets_past(words, i, word):
            marks.append(i)
    return sorted(marks)


def _dated_by_since(words: Sequence[str], at: int) -> bool:
    """Whether the date at `at` follows a "since" that sets its clause, and measures no record."""
    return any(words[i] == "since" and not _measures_record(words, i) for i in (at - 1, at) if i >= 0)


def _measures_record(words: Sequence[str], since: int) -> bool:
    """ "The deadliest attack since January": the words compare the report's own event with others, and move nothing."""
    return any(word in RECORDS or (len(word) > 5 and word.endswith("iest")) for word in words[max(0, since - 12) : since])


def _sets_past(words: Sequence[str], i: int, word: str) -> bool:
    """Whether the word at `i` sets its clause in another time: "ten years ago", "last year", "since June"."""
    if word == "ago":
        return any(w in LONG_AGO for w in words[max(0, i - 3) : i])
    if word == "since" and not _measures_record(words, i):
        after = words[i + 1 : i + 6]
        return any(w in MONTHS for w in after) or (after[:1] in (["the"], ["its"]) and after[1:2] != [] and after[1] in BEGINNINGS)
    if word in PERIODS or word in SEASONS:
        return i > 0 and words[i - 1] in EARLIER
    return word in ("anniversary", "1980s", "1990s", "2000s")


RECORDS = frozenset("worst largest biggest highest greatest longest strongest fiercest gravest".split())
"""Words that compare an event with those before it; those in -iest ("deadliest") say so themselves."""

MONTHS = frozenset(
    "january february march april may june july august september october november december year".split()
)
SHORT = frozenset("jan feb mar apr jun jul aug sep oct nov dec".split())
BEGINNINGS = frozenset("start beginning outbreak war conflict uprising revolution coup invasion onset independence".split())

SEASONS = frozenset("summer winter spring autumn".split())
