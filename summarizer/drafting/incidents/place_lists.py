"""Several places told as one: "displaced in Orvel, Talen and Sabra provinces" is not of Orvel alone."""

from bisect import bisect_left
from itertools import pairwise

from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.lexicon.grammar import PREPOSITIONS
from summarizer.text.lexicon.places import BEARINGS, REGION_NOUNS

_MEMBERS = 12  # places of a list
_LONGEST = 3  # words of one of them
_ENDS = frozenset(
    (".", ",", ";", ")", ":", "according", "since", "when", "where", "while", "which", "that", "who", "last", "this")
)
_NOBODY = frozenset(("person", "group", "organisation"))
_QUALITIES = BEARINGS | frozenset("northern southern eastern western central upper lower greater the".split())


def list_end(sheet: Sheet, end: int) -> int:
    """Where the list of places ends that goes on behind the place that ends at `end`; `end` itself where none does."""
    words = sheet.words
    k = at = sheet.token_at(end)
    if words[at : at + 1] not in ([","], ["and"]) or sheet.text.isupper():
        return end
    for _ in range(_MEMBERS):
        k = at + (words[at : at + 1] == [","])
        closing = words[k : k + 1] == ["and"]
        last = _member(sheet, k + closing) if closing or k > at else 0
        if not last:
            return end
        at = last
        if closing:
            break
    else:
        return end
    if at < len(words) and words[at].removesuffix("s") in REGION_NOUNS:
        at += 1
    if at < len(words) and words[at] not in _ENDS and words[at] not in PREPOSITIONS:
        return end
    return sheet.tokens.ends[at - 1]


def _member(sheet: Sheet, k: int) -> int:
    """One past the last word of a name that may be a place's at token `k`; 0 where none stands."""
    words, tokens = sheet.words, sheet.tokens
    first = k
    while k < len(words) and words[k] in _QUALITIES and k < first + _LONGEST:
        k += 1
    named = k
    while k < len(words) and words[k][0].isalpha() and tokens.capital(k) and k < named + _LONGEST:
        k += 1
    if k == named:
        return 0
    at = bisect_left(sheet.names, tokens.starts[named], key=lambda n: n.end - 1)
    name = sheet.names[at] if at < len(sheet.names) else None
    return 0 if name and name.start <= tokens.starts[named] and name.kind in _NOBODY else k


def shared_out(sheet: Sheet, offset: int) -> bool:
    """Whether a list behind the number at `offset` gives each a place of its own: "two others — one in Talen, one in Sabra —"."""
    at = sheet.token_at(offset)
    words = sheet.words[at + 1 : at + 1 + _LISTED]
    opening = next((k for k, word in enumerate(words[:_LISTING]) if word in _BREAKS), -1)
    if opening < 0:
        return False
    rest = words[opening + 1 :]
    return sum(word in _ONES and behind in ("in", "at", "near", "outside") for word, behind in pairwise(rest)) > 1


_LISTED = 20  # tokens
_LISTING = 6  # tokens of the number, its noun and its verb
_BREAKS = frozenset(("—", "–", "-", "--", ":", ",", "("))
_ONES = frozenset("one another two three four five six seven eight nine ten others".split())
