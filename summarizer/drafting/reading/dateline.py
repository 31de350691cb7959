"""The dateline at the head of a dispatch: "ORVEL, Kadhar, Nov 4 (AP) — ". It says where and when it was filed, not what happened."""

import re

from summarizer.patterns import late

_DATELINE = re.compile(r"[^\W\d_a-z][^\n–—-]{1,90}?(?: [–—-]{1,2} |--|\) ?[–—] ?|—)\s*")
"""A place in capitals, with what agencies put beside it, up to a dash."""
_REACH = 100  # characters


def dateline_end(text: str, start: int, end: int) -> int:
    """Where the dateline of the sentence `text[start:end]` ends, its dash and white space included; `start` where it has none."""
    found = _DATELINE.match(text, start, min(end, start + _REACH))
    return found.end() if found and _capitals(found.group()) else start


def is_filing_date(text: str, start: int, end: int) -> bool:
    """Whether the date `text[start:end]` stands in brackets before the dash or the first word of a dispatch:
    "Press office ORVEL, Kadhar (Jan. 20, 2031) - Troops ...", whatever furniture runs before the place; the hour may follow it.
    """
    return text[start - 1 : start] == "(" and _FILED.match(text, end) is not None


_FILED = late(r"(?:\s{1,3}\d{1,2}:\d\d[^()\n]{0,12})?\)\s{0,4}(?:[–—-]|[A-Z“\"])")


def _capitals(words: str) -> bool:
    """The first word is a place in capitals, as datelines are set."""
    first = re.match(r"[^\W\d_]+", words)
    return bool(first and len(first.group()) > 1 and first.group().isupper())
