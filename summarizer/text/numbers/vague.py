"""Read counts without a numeral: "dozens", "tens of thousands", "several hundred", "a few", "a handful of"."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.text.lexicon.numbers import (
    DOZENS,
    FOREIGN_COLLECTIVES,
    FOREIGN_PLURALS,
    HUNDREDS,
    NUMBERS_OF,
    SCALES,
    VAGUE_COUNTS,
    VAGUE_UNITS,
)
from summarizer.text.lexicon.units import MODIFIED
from summarizer.text.numbers.coefficients import DASHES, read_scales
from summarizer.text.numbers.units import Unit, read_unit
from summarizer.text.words.nouns import is_plural
from summarizer.text.words.tokens import Tokens

_BLOCKED_BEFORE: dict[str, frozenset[str]] = {
    "many": frozenset("how so as too not that".split()),
    "few": frozenset("how so very too precious past last next first these those the".split()),
    "several": frozenset(),
}
"""Words after which the vague word counts nothing."""
_SCORES_BEFORE = frozenset("of more other others were are have had dead killed injured wounded missing people".split())
_SCORES_AFTER = frozenset(
    "and while as with leaving left killing killed injuring injured wounding wounded displacing arresting".split()
)
"""Words beside "scores" that make it a count of people, not of points."""
_OF_NEEDED = frozenset(("handful", "couple", "pair"))
_AGAIN = frozenset(("and", "upon", "on", "after"))
_LARGE = 10**6
"""So many pounds are money."""


POWERS_OF_TEN: dict[str, int] = {
    "10": 10,
    "100": 100,
    "1000": 1000,
    "1,000": 1000,
    "10,000": 10_000,
    "100,000": 100_000,
}
"""Before "s of": "100s of homes" are hundreds."""


class Vague(NamedTuple):
    """A vague count read."""

    first: int
    last: int
    """One past its last token."""
    low: Decimal
    high: Decimal | None
    about: bool = False
    """A collective of another language that means about `low`."""


def read_vague(tokens: Tokens, i: int, floor: int) -> Vague | None:
    """The vague count at token `i`, its article included."""
    words, n = tokens.words, len(tokens.words)
    word, j = words[i], i + 1
    article = i > floor and words[i - 1] in ("a", "an", "une", "un", "una", "ein", "the")
    first = i - 1 if article and words[i - 1] != "the" else i
    if word in POWERS_OF_TEN:
        return Vague(i, j + 1, Decimal(2 * POWERS_OF_TEN[word]), None) if tokens.joined(j) else None
    if word in VAGUE_UNITS and words[j : j + 1] and words[j] in _AGAIN and words[j + 1 : j + 2] == [word]:
        return Vague(i, j + 2, Decimal(2 * VAGUE_UNITS[word]), None)  # "hundreds and hundreds"
    if word in VAGUE_UNITS:
        if j + 1 < n and words[j] == "of" and words[j + 1] in SCALES:  # tens of thousands
            last, scale = j + 2, SCALES[words[j + 1]]
            if words[last : last + 1] == ["of"] and last + 1 < n and words[last + 1] in SCALES:
                last, scale = last + 2, scale * SCALES[words[last + 1]]
            return Vague(i, last, Decimal(2 * VAGUE_UNITS[word] * scale), None)
        if word == "scores" and not (i == 0 or (j < n and words[j] in _SCORES_BEFORE) or words[i - 1] in _SCORES_AFTER):
            return None  # of a match
        if words[i] == "tens" and words[j : j + 1] != ["of"]:
            return None
        return Vague(i, j, Decimal(2 * VAGUE_UNITS[word]), None)
    if word in VAGUE_COUNTS:
        return _counting_word(tokens, i, first)
    if word == "number":
        if first == i > floor + 1 and words[i - 1] in NUMBERS_OF and words[i - 2] in ("a", "an"):
            first = i - 2  # "an undisclosed number of"
        if words[j : j + 1] == ["of"] and first < i and (j + 1 >= n or words[j + 1] != "the"):
            return Vague(first, j, Decimal(2), None)
        return None
    if word == "score" and not (
        words[j : j + 1] == ["of"] and j + 1 < n and words[j + 1][0].isalpha() and is_plural(words[j + 1])
    ):
        return None  # of a match
    if word in FOREIGN_COLLECTIVES and first < i:
        return Vague(first, j, Decimal(FOREIGN_COLLECTIVES[word]), None, about=True)
    if word in FOREIGN_PLURALS and (word != "miles" or words[j : j + 1] == ["de"]):
        return Vague(i, j, Decimal(2 * FOREIGN_PLURALS[word]), None)
    return None


def _counting_word(tokens: Tokens, i: int, first: int) -> Vague | None:
    words, n, j = tokens.words, len(tokens.words), i + 1
    word = words[i]
    if i > 0 and (
        words[i - 1] in _BLOCKED_BEFORE.get(word, ()) or (words[i - 1] == "as" and words[j : j + 1] == ["as"])
    ):
        return None
    if i + 1 < n and words[j] in DASHES and tokens.joined(j):
        return None
    if first == i and word in _OF_NEEDED and words[j : j + 1] != ["of"]:
        return None
    if (
        word in ("couple", "pair")
        and words[j : j + 1] != ["of"]
        and not (j < n and (words[j] in DOZENS or words[j] in HUNDREDS or words[j] in SCALES))
    ):
        return None
    low = VAGUE_COUNTS[word]
    if words[j : j + 2] == ["tens", "of"] and j + 2 < n and words[j + 2] in SCALES:  # "several tens of thousands"
        return Vague(first, j + 3, Decimal(low * 10 * SCALES[words[j + 2]]), None)
    k = j + (words[j : j + 1] == ["of"])
    for table, size in ((HUNDREDS, 100), (DOZENS, 12)):
        if k < n and words[k] in table:
            # "several dozen" is at least three dozen (domain rule)
            more = 3 if size == 12 and word == "several" else low
            scale, last = read_scales(tokens, k + 1)  # "several hundred thousand"
            return Vague(first, last, Decimal(more * size * scale), None)
    if k < n and words[k] in SCALES:
        return Vague(first, k + 1, Decimal(low * SCALES[words[k]]), None)
    if word in ("couple", "pair"):
        return Vague(first, j, Decimal(low), Decimal(low))
    return Vague(first, j, Decimal(low), None)


def measured(tokens: Tokens, j: int) -> Unit | None:
    """The measure or currency that "of" at token `j` makes a vague word count: "thousands of dollars", "a couple of hours"."""
    words = tokens.words
    if words[j : j + 1] != ["of"] or j + 1 >= len(words):
        return None
    plain = words[j + 2 : j + 3] != ["of"]  # of pounds: money, unless they are pounds of something
    unit = read_unit(tokens, j + 1, Decimal(_LARGE if plain else 0), digits=False)
    if unit is None or unit.name is None or unit.kind not in ("money", "distance", "duration", "other"):
        return None
    last = words[unit.last - 1]
    plural = last[-1] == "s" or last == "feet" or unit.kind == "money"
    return unit if plural and (unit.kind != "other" or unit.name in MODIFIED or unit.name[-1] in "²³") else None


VAGUE_WORDS = frozenset((*VAGUE_UNITS, *VAGUE_COUNTS, *FOREIGN_COLLECTIVES, *FOREIGN_PLURALS, "number"))
