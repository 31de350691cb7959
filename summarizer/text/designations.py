"""Read numbers that are part of a name: "Su-34M", "COVID-19", "Resolution 2735", "122nd Brigade", "2013-01-S-025"."""

from typing import NamedTuple

from summarizer.text.coefficients import DASHES
from summarizer.text.lexicon_designations import (
    ALWAYS_NUMBERED,
    ARMS,
    CALLS,
    EMERGENCY_NUMBERS,
    FORMATIONS,
    LOWER_NUMBERED,
    NO_DESIGNATORS,
    NUMBERED,
)
from summarizer.text.lexicon_money import CODES
from summarizer.text.lexicon_units import UNITS
from summarizer.text.tokens import Tokens

_LINKS = frozenset("-‐‑/._")
_PREPOSITIONS = frozenset(("of", "in", "at", "on", "to", "for", "from", "after", "before", "is", "was"))
LONGEST = 24
"""Tokens. A chain of letters and digits longer than this is no name but noise."""


class Designation(NamedTuple):
    """A name with a number in it."""

    first: int
    last: int
    """One past its last token."""


def read_designation(tokens: Tokens, i: int, floor: int) -> Designation | None:
    """The name that the digits at token `i` belong to; it reaches no further back than `floor`."""
    alone = not tokens.joined(i) and not (i + 1 < len(tokens.words) and tokens.joined(i + 1))
    return (None if alone else _welded(tokens, i, floor)) or _numbered(tokens, i, floor)


def _welded(tokens: Tokens, i: int, floor: int) -> Designation | None:
    """Letters and digits written as one: "F-16", "M16", "COVID-19", "H5N1", "4x4", "2013-01-S-025"."""
    words, n = tokens.words, len(tokens.words)
    first = i
    while first > floor and i - first < LONGEST and tokens.joined(first):
        before = words[first - 1]
        if before[0].isalnum() or (before in _LINKS and first - 1 > floor and tokens.joined(first - 1) and words[first - 2][0].isalnum()):
            first -= 1
        else:
            break
    while first < i and words[first] in _LINKS:
        first += 1
    letters_before = any(word[0].isalpha() for word in words[first:i])
    last = i + 1
    while last < n and last - i < LONGEST and tokens.joined(last):
        after = words[last]
        if after[0].isalnum() or ((after in _LINKS or (after == "+" and letters_before)) and last + 1 < n and tokens.joined(last + 1) and words[last + 1][0].isalnum()):
            last += 1
        else:
            break
    if letters_before:
        head = words[first]
        if first == i - 1 and head in CODES:  # "GBP3,028" is money
            return None
        if head in NO_DESIGNATORS or (words[i - 1] in _LINKS and not _is_code(tokens, first, i)):
            return None
        return Designation(first, last)
    digits = sum("0" <= word[0] <= "9" for word in words[i:last])
    if digits >= 2 and last - i >= 3 and any(word[0].isalpha() for word in words[i + 1 : last]):
        joiners = sum(word in "-/" for word in words[i:last])
        if joiners >= 2 or (joiners == 0 and words[i + 1] not in UNITS and words[i + 1] not in ("e", "x", "th", "st", "nd", "rd", "k")):
            return Designation(i, last)
    if digits >= 3 and all(word == "-" or word.isdecimal() for word in words[i:last]):  # a telephone number, a file
        return Designation(i, last)
    if last == i + 2 and words[i + 1] == "g" and words[i] in ("2", "3", "4", "5", "6"):  # mobile networks
        return Designation(i, last)
    return None


def _is_code(tokens: Tokens, first: int, i: int) -> bool:
    """Whether the letters before the digits at `i` are short, capital or a name, as in "Su-34", not a word as in "some-5"."""
    return any(tokens.capital(k) for k in range(first, i) if tokens.words[k][0].isalpha())


def _numbered(tokens: Tokens, i: int, floor: int) -> Designation | None:
    """ "Resolution 2735", "No. 4", "Highway 1", "#5"."""
    words, n = tokens.words, len(tokens.words)
    if i <= floor:
        return None
    if words[i - 1] == "#" and tokens.joined(i):
        return Designation(i - 1, i + 1)
    if words[i : i + 3] == ["24", "/", "7"]:
        return Designation(i, i + 3)
    if words[i] in EMERGENCY_NUMBERS and (words[i - 1] in CALLS or (i + 1 < n and words[i + 1] in CALLS)):
        return Designation(i, i + 1)
    k = i - 1
    if words[k] == "." and k > floor and words[k - 1] in ("no", "nos", "nr", "nrs", "art", "sec", "vol"):
        return Designation(k - 1, i + 1)
    if words[k] in DASHES and k > floor and words[k - 1] in NUMBERED and not tokens.joined(k):
        k -= 1
    word = words[k]
    if word not in NUMBERED or "." in words[i] or "," in words[i]:
        return None
    counted = i + 1 < n and words[i + 1][0].isalpha() and not tokens.capital(i + 1)
    if word in ("no", "nos", "nr", "nrs", "m"):
        return None
    last = _suffixed(tokens, i + 1)
    if word in ALWAYS_NUMBERED:
        return Designation(k, last) if not (word in ("number", "numbers") and counted) else None
    if word in LOWER_NUMBERED and not tokens.capital(k):
        free = i + 1 >= n or not words[i + 1][0].isalpha() or words[i + 1] in _PREPOSITIONS
        return Designation(k, last) if free else None
    plain_case = not (i + 1 < n and words[i + 1][0].isalpha() and tokens.capital(i + 1) and words[i + 1].endswith("s"))
    return Designation(k, last) if tokens.capital(k) and plain_case and not (counted and words[i + 1].endswith("s")) else None


def _suffixed(tokens: Tokens, j: int) -> int:
    """One past what is written against a numbered name: "737-800", "Class 6A"."""
    words, n = tokens.words, len(tokens.words)
    if j < n and tokens.joined(j) and words[j][0].isalnum():
        return j + 1
    if j + 1 < n and words[j] in _LINKS and tokens.joined(j) and tokens.joined(j + 1) and words[j + 1][0].isalnum() and words[j] != ".":
        return j + 2
    return j


def read_formation(tokens: Tokens, last: int) -> int | None:
    """One past "Infantry Brigade" where the ordinal that ends before token `last` numbers a unit; None elsewhere."""
    words, n = tokens.words, len(tokens.words)
    k = last
    while k < n and k - last < 4 and words[k] in ARMS and words[k] not in FORMATIONS:
        k += 1
    if k < n and words[k] in FORMATIONS and (tokens.capital(k) or k > last):
        while k + 1 < n and k - last < 5 and words[k + 1] in FORMATIONS:
            k += 1
        return k + 1
    return None
