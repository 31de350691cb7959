"""Words that set a clause in another time than the report's event: "in 1989", "since 2011", "two years ago".

A report seldom names the year of its own event alone; a year without a day, or an earlier year than the latest full
date of the text, is background. Such figures stay figures, marked as history, and no total adds them.
"""

from collections.abc import Sequence

from summarizer.text.lexicon.numbers import ORDINALS
from summarizer.text.numbers.quantity import Quantity
from summarizer.text.words.tokens import Tokens

PERIODS = frozenset("year years decade decades century centuries war conflict".split())
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
        years = [y for w in words[q.first : q.last] if (y := _year(w)) is not None]
        alone = q.last - q.first <= 2 and not any(len(w) <= 2 and w.isdigit() for w in words[q.first : q.last])
        if years and (years[0] < report_year if report_year is not None else alone) and not _compared(words, q.first):
            marks.append(q.first)
    marks += [i for i in tokens.where(HOOKS) if _sets_past(words, i, words[i])]
    return sorted(i for i in marks if not _set_against(words, i, quantities))


def _set_against(words: Sequence[str], i: int, quantities: Sequence[Quantity]) -> bool:
    """Whether the time at `i` is that of a number compared with: "abducted 140 people, against 96 in all of last year"."""
    k = next((k for k in range(i - 1, max(-1, i - _AGAINST), -1) if words[k] in COMPARING), -1)
    if k < 0 or not {",", ";"}.isdisjoint(words[k:i]):
        return False
    if words[k] == "than":
        return words[k + 1] in ("in", "during", "the", "last")
    if words[k] == "from" and words[k - 1] not in ("up", "down"):
        return False
    return any(q.kind == "count" and k < q.first <= k + 2 for q in quantities)


COMPARING = frozenset("against versus compared than from".split())
"""Words before a number, or a time, with which the report's own is compared."""
_AGAINST = 9  # words between it and the time


def _compared(words: Sequence[str], year: int) -> bool:
    """Whether the year at `year` only says since when an event is a record: "the deadliest since the siege of 1998"."""
    since = next((i for i in range(year - 1, max(-1, year - 9), -1) if words[i] == "since"), -1)
    if list(words[year + 1 : year + 3]) == [",", "when"]:
        return False  # "the first since 2022, when 11 were killed"
    return since >= 0 and measures_record(words, since)


def measures_record(words: Sequence[str], since: int) -> bool:
    """The words compare the report's own event with others, and move nothing: "the deadliest since January", "the third since May"."""
    return any(is_record(word) for word in words[max(0, since - 12) : since])


def is_record(word: str) -> bool:
    """The word ranks an event among others: "worst", "deadliest", "third"."""
    return word in RECORDS or word in ORDINALS or (len(word) > 5 and word.endswith("iest"))


def _sets_past(words: Sequence[str], i: int, word: str) -> bool:
    """Whether the word at `i` sets its clause in another time: "ten years ago", "last year", "since June"."""
    if word == "ago":
        return any(w in LONG_AGO for w in words[max(0, i - 3) : i])
    if word == "since" and not measures_record(words, i):
        after = words[i + 1 : i + 6]
        if after[:1] not in (["the"], ["its"]):
            return False
        opening = after[1:2]
        return opening != [] and (opening[0] in WARS or (opening[0] in BEGINNINGS and not WARS.isdisjoint(after[2:])))
    if word in PERIODS or word in SEASONS:
        if "same" in words[max(0, i - _COMPARED) : i]:
            return False  # "rose to 430, from 310 in the same period last year"
        return i > 0 and words[i - 1] in EARLIER
    return word in ERAS


_COMPARED = 5  # words between "the same period of" and "last year"
RECORDS = frozenset("worst largest biggest highest greatest longest strongest fiercest gravest".split())
"""Words that compare an event with those before it; those in -iest ("deadliest") say so themselves."""

BEGINNINGS = frozenset("start beginning outbreak onset".split())
WARS = frozenset("war conflict uprising revolution coup invasion independence civil insurgency occupation".split())
"""What is older than any report of it; "since the start of the rains" counts what the report is about."""

SEASONS = frozenset("summer winter spring autumn".split())
ERAS = frozenset("anniversary 1980s 1990s 2000s".split())
"""Words that look back by themselves."""
HOOKS = PERIODS | SEASONS | ERAS | {"ago", "since"}
"""Words that may look back; all others are passed over."""
