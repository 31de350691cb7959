"""Read names of letters and digits written as one: "Su-34M", "F-16", "COVID-19", "H5N1", "4x4", "2013-01-S-025"."""

from typing import NamedTuple

from summarizer.text.lexicon.designations import NO_DESIGNATORS
from summarizer.text.lexicon.money import CODES, DOLLAR_PREFIXES, INITIALS
from summarizer.text.lexicon.units import TIGHT_ONLY, UNITS
from summarizer.text.numbers.currencies import is_initial
from summarizer.text.words.tokens import Tokens

LINKS = frozenset("-‐‑/._")
"""Marks that tie letters and digits into one name."""
LONGEST = 24
"""Tokens. A chain of letters and digits longer than this is no name but noise."""

_MOBILE_NETWORKS = frozenset("23456")
_BETWEEN = frozenset(("to", "in", "of", "by", "for", "or", "and"))
"""Between digits and dashes: a range, a ratio or a size, "3-in-4"."""
_NUMBER_LETTERS = frozenset(("e", "x", "th", "st", "nd", "rd", "k"))
"""Between digits these belong to a number."""


class Designation(NamedTuple):
    """A name with a number in it."""

    first: int
    last: int
    """One past its last token."""


def read_welded(tokens: Tokens, i: int, floor: int) -> Designation | None:
    """The name that the digits at token `i` are written into; it reaches no further back than `floor`."""
    words = tokens.words
    first = _chain_start(tokens, i, floor)
    letters = any(word[0].isalpha() for word in words[first:i])
    last = _chain_end(tokens, i, plus=letters)
    if letters:
        money = first == i - 1 and (words[first] in CODES or (words[first] in INITIALS and is_initial(tokens, first)))
        money = money or (first == i - 1 and words[first] in DOLLAR_PREFIXES and words[first - 1 : first] == ["$"])
        plain_word = words[i - 1] in LINKS and not any(
            tokens.capital(k) for k in range(first, i) if words[k][0].isalpha()
        )
        head = tokens.raw(first, first + 1)
        # "mid-2011", but "A-10" and "AT-4"
        glue = words[first] in NO_DESIGNATORS and not (len(head) <= 2 and head.isupper())
        return None if money or plain_word or glue else Designation(first, last)
    if _dotted(tokens, i, last):
        return Designation(i, i + 1)
    return Designation(i, last) if _is_code(words, i, last) else None


def _dotted(tokens: Tokens, i: int, last: int) -> bool:
    """Whether the digits at token `i` are one part of a version or an address, "3.4.1": each part is a name."""
    words = tokens.words
    if i > 1 and words[i - 1] == "." and words[i - 2].isdecimal() and tokens.joined(i) and tokens.joined(i - 1):
        return True
    return (
        last - i > 4 and words[i + 1] == words[i + 3] == "." and words[i + 2].isdecimal() and words[i + 4].isdecimal()
    )


def _chain_start(tokens: Tokens, i: int, floor: int) -> int:
    """The first token written against token `i` over letters, digits and single links."""
    words, first = tokens.words, i
    while first > floor and i - first < LONGEST and tokens.joined(first):
        linked = (
            words[first - 1] in LINKS
            and first - 1 > floor
            and tokens.joined(first - 1)
            and words[first - 2][0].isalnum()
        )
        if not (linked or words[first - 1][0].isalnum()):
            break
        first -= 1
    while first < i and words[first] in LINKS:
        first += 1
    return first


def _chain_end(tokens: Tokens, i: int, *, plus: bool) -> int:
    """One past the last token written against token `i`; `plus`: a plus sign links too ("P5+1")."""
    words, n, last = tokens.words, len(tokens.words), i + 1
    while last < n and last - i < LONGEST and tokens.joined(last):
        link = words[last] in LINKS or (plus and words[last] == "+")
        linked = link and last + 1 < n and tokens.joined(last + 1) and words[last + 1][0].isalnum()
        if not (linked or words[last][0].isalnum()):
            break
        last += 1
    return last


def _is_code(words: list[str], i: int, last: int) -> bool:
    """Whether the chain from the digits at token `i` up to token `last`, no letter before it, is a name all the same."""
    chain = words[i:last]
    numbers = sum("0" <= word[0] <= "9" for word in chain)
    if numbers >= 2 and len(chain) >= 3 and any(word[0].isalpha() for word in chain):
        links = sum(word in "-/" for word in chain)
        return (links >= 2 and not _measures(chain)) or (
            links == 0 and chain[1] not in UNITS and chain[1] not in _NUMBER_LETTERS
        )
    if numbers >= 3 and all(word == "-" or word.isdecimal() for word in chain):  # a telephone number, a file
        return True
    return len(chain) == 2 and chain[1] == "g" and chain[0] in _MOBILE_NETWORKS


def _measures(chain: list[str]) -> bool:
    """Whether a chain with dashes measures or compares: "6-foot-2", "3-metre-by-4-metre", "5-12-year-olds", "1-in-10"."""
    word = chain[4] if len(chain) > 4 and chain[2].isdecimal() else chain[2]
    return word in _BETWEEN or (word in UNITS and word not in TIGHT_ONLY)
