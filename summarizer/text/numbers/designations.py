"""Read numbers that a word beside them makes part of a name: "Resolution 2735", "No. 4", "Highway 1", "122nd Brigade"."""

from summarizer.text.lexicon.designations import (
    ALWAYS_NUMBERED,
    ARMS,
    CALLS,
    EMERGENCY_NUMBERS,
    FORMATIONS,
    GRADED,
    LOWER_NUMBERED,
    NAMED_IN_WORDS,
    NUMBERED,
    PLURAL_DESIGNATORS,
    SERIES,
)
from summarizer.text.numbers.coefficients import DASHES
from summarizer.text.numbers.dialled import read_dialled
from summarizer.text.numbers.welded import LINKS, Designation, read_welded
from summarizer.text.words.nouns import is_plural
from summarizer.text.words.tokens import Tokens

_GROUPING = frozenset("-–).")
_DIALLED = 10
"""Digits that may be a telephone number by themselves."""
_CLOSING = frozenset((".", ")"))
_SHORTENED = frozenset("no nos nr nrs art arts sec vol p pp fig figs ch para paras".split())
"""Before a stop and a number."""
_JOINTS = frozenset((",", "and", "or", "to", "&", "-", "–"))
_LIST = 24
"""Tokens of a list of names looked back over."""
_PREPOSITIONS = frozenset(("of", "in", "at", "on", "to", "for", "from", "after", "before", "is", "was"))
_LEADS = frozenset(
    "on in at by of after since until till before from to through for and or into during entered enters entering reached reaches"
    " reaching began begins completed launched as is was".split()
)
"""Before a word of a series that tells which of it; behind a determiner or an adjective, "that day 40 of them died", it tells none."""
_TIMES = frozenset(("day", "km", "kilometre", "kilometer"))
"""Measures too: "the last day 12 of them died"."""
_DEMONSTRATIVES = frozenset(("this", "that", "each", "every", "same", "these", "those"))
_RANKS = frozenset(("number", "square"))
"""Need no lead: "the number one cause"."""


def read_designation(tokens: Tokens, i: int, floor: int) -> Designation | None:
    """The name that the digits at token `i` belong to; it reaches no further back than `floor`."""
    alone = not tokens.joined(i) and not (i + 1 < len(tokens.words) and tokens.joined(i + 1))
    words = tokens.words
    after = words[i + 1] if i + 1 < len(words) else ""
    grouped = after in _GROUPING or "0" <= after < ":" or len(words[i]) >= _DIALLED
    if grouped and (dialled := read_dialled(tokens, i, floor)):
        return Designation(*dialled)
    return (None if alone else read_welded(tokens, i, floor)) or _numbered(tokens, i, floor)


def named_in_words(tokens: Tokens, i: int) -> bool:
    """Whether the number word at token `i` is part of a name: "Gate Nine", "World War Two"."""
    words, n = tokens.words, len(tokens.words)
    if i and words[i - 1] in SERIES and _tells_which(tokens, i - 1, i + 1):
        return True
    if not (i and tokens.capital(i) and tokens.capital(i - 1)) or words[i - 1] not in NAMED_IN_WORDS:
        return False
    return i + 1 >= n or (not (words[i + 1][0].isalpha() and tokens.capital(i + 1)) and words[i + 1] not in "-‐‑")


def goes_on_naming(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the number from token `first` to `last` is one more of a list of names: "Articles 5, 7 and 12"."""
    words, k = tokens.words, first - 1
    after = words[last] if last < len(words) else ""
    if after[:1].isalpha() and (is_plural(after) or after in ("more", "other")):
        return False  # "Articles 5 and 12 men"
    while k >= 0 and first - k < _LIST and (words[k] in _JOINTS or words[k].isdecimal()):
        k -= 1
    return 0 <= k < first - 1 and words[k] in PLURAL_DESIGNATORS


def _numbered(tokens: Tokens, i: int, floor: int) -> Designation | None:
    """ "Resolution 2735", "No. 4", "Highway 1", "#5"."""
    words, n = tokens.words, len(tokens.words)
    if words[i] == "24" and words[i + 1 : i + 3] == ["/", "7"] and tokens.joined(i + 1):
        return Designation(i, i + 3)
    if len(words[i]) > 3 and words[i][0] == "0" and words[i].isdecimal():
        return Designation(i, i + 1)  # no count starts with a nought
    if i == 0 and n > 2 and len(words[0]) <= 2 and words[1] in _CLOSING and not tokens.joined(2):
        return Designation(0, 1)  # "1. On Monday": a list's own number
    if i <= floor:
        return None
    if words[i - 1] == "#" and tokens.joined(i):
        return Designation(i - 1, i + 1)
    if words[i] in EMERGENCY_NUMBERS and (words[i - 1] in CALLS or (i + 1 < n and words[i + 1] in CALLS)):
        return Designation(i, i + 1)
    k = i - 1
    if (
        words[k] == "."
        and k > floor
        and words[k - 1] in _SHORTENED
        and not (len(words[k - 1]) == 1 and tokens.joined(k - 1))
    ):
        return Designation(k - 1, _suffixed(tokens, i + 1))
    if words[k] in DASHES and k > floor and words[k - 1] in NUMBERED and not tokens.joined(k):
        k -= 1
    word = words[k]
    if (word not in NUMBERED and word not in SERIES) or "." in words[i] or "," in words[i]:
        return None
    counted = i + 1 < n and words[i + 1][0].isalpha() and not tokens.capital(i + 1)
    if word in ("no", "nos", "nr", "nrs", "m"):
        return None
    last = _suffixed(tokens, i + 1)
    if word in ALWAYS_NUMBERED:
        return Designation(k, last) if not (word in ("number", "numbers") and counted) else None
    if word in SERIES and not tokens.capital(k):
        return Designation(k, last) if _tells_which(tokens, k, last) else None
    plain_case = not (i + 1 < n and words[i + 1][0].isalpha() and tokens.capital(i + 1) and words[i + 1].endswith("s"))
    return (
        Designation(k, last) if tokens.capital(k) and plain_case and not (counted and is_plural(words[i + 1])) else None
    )


def _tells_which(tokens: Tokens, k: int, last: int) -> bool:
    """Whether the noun of a series at token `k` and the number behind it, up to token `last`, are a name: "on day three"."""
    words, n = tokens.words, len(tokens.words)
    word, number = words[k], words[last - 1]
    before, after = words[k - 1] if k else "", words[last] if last < n else ""
    if after in DASHES and last + 1 < n and tokens.joined(last) and tokens.joined(last + 1):
        return False  # "in week two-thirds left"
    graded = word in _RANKS or (word in GRADED and number not in ("1", "one"))
    if graded and after[:1].isalpha() and after not in _PREPOSITIONS:
        return before not in _DEMONSTRATIVES and not is_plural(after) and not after.endswith("ed")
    if after[:1].isalpha() and after not in _PREPOSITIONS:
        return False
    led = not before or not before[0].isalpha() or before in _LEADS or word in _RANKS
    return led or (word in LOWER_NUMBERED and word not in _TIMES and number[0].isdecimal())


def _suffixed(tokens: Tokens, j: int) -> int:
    """One past what is written against a numbered name: "737-800", "Class 6A"."""
    words, n = tokens.words, len(tokens.words)
    if j < n and tokens.joined(j) and words[j][0].isalnum():
        return j + 1
    if (
        j + 1 < n
        and words[j] in LINKS
        and tokens.joined(j)
        and tokens.joined(j + 1)
        and words[j + 1][0].isalnum()
        and words[j] != "."
    ):
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
