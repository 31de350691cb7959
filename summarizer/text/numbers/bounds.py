"""Read the words that bound a number, and the interval they leave: "at least 12" is 12 or more, best not stated."""

from decimal import Decimal

from summarizer.schemas.terms import Qualifier
from summarizer.text.lexicon.bounds import AFTER, BETWEEN, GOVERNED, LAST_WORDS, PREPOSITIONS
from summarizer.text.lexicon.numbers import DOZENS, HUNDREDS, SMALL, TENS
from summarizer.text.words.tokens import Tokens

Interval = tuple[Decimal | None, Decimal | None, Decimal | None]
"""Low, best and high; None where the words do not say."""


def interval(qualifier: Qualifier, value: Decimal, *, whole: bool) -> Interval:
    """The interval a bound leaves around a stated number (the house's table of qualifiers); `whole`: it counts whole things.

    "More than 12 people" are 13 at least; of "more than 12 km" no next number is known.
    """
    step = 1 if whole and value == value.to_integral_value() else 0
    if qualifier == "at_least":
        return value, None, None
    if qualifier == "more_than":
        return value + step, None, None
    if qualifier == "at_most":
        return None, None, value
    if qualifier == "fewer_than":
        return None, None, value - step
    if qualifier == "about":
        return None, value, None
    if qualifier == "nearly":
        return None, value, value
    return value, value, value


def bound_before(tokens: Tokens, i: int, floor: int) -> tuple[int, Qualifier] | None:
    """First token and meaning of the bound that ends right before token `i`; it reaches no further back than `floor`."""
    words = tokens.words
    j = i
    while j > floor and words[j - 1] in BETWEEN and words[j - 1] not in LAST_WORDS and i - j < 2:
        j -= 1
    found = _ending_at(words, j, floor)
    if found is None and j != i:
        found = _ending_at(words, i, floor)
    if found is None:
        return None
    first, qualifier = found
    if words[i] == "zero" and qualifier in ("more_than", "fewer_than"):
        return None  # "fell below zero"
    outer = _ending_at(words, first, floor)  # "at least some 200": the outer bound is the stronger
    if outer and (outer[1] != "about" or qualifier == "about"):
        return outer
    return found


def _ending_at(words: list[str], i: int, floor: int) -> tuple[int, Qualifier] | None:
    if i <= floor:
        return None
    for phrase, qualifier in LAST_WORDS.get(words[i - 1], ()):
        k = i - len(phrase)
        if k >= floor and (len(phrase) == 1 or tuple(words[k:i]) == phrase):
            governors = PREPOSITIONS.get(phrase[0]) if len(phrase) == 1 else None
            if phrase[0] in GOVERNED and (not k or words[k - 1] not in GOVERNED[phrase[0]]):
                return None
            return None if governors and k and words[k - 1] in governors else (k, qualifier)
    return None


def bound_after(tokens: Tokens, j: int) -> tuple[int, Qualifier] | None:
    """One past the last token and meaning of the bound that starts at token `j`."""
    words = tokens.words
    if j >= len(words) or words[j] not in _FIRST_AFTER:
        return None
    if words[j] == "+" and not tokens.joined(j):
        return None
    if words[j] == "plus" and j + 1 < len(words) and (words[j + 1] in _NUMBERS or words[j + 1][0].isdecimal()):
        return None  # "twelve plus five" adds
    for length in (4, 3, 2, 1):
        phrase = tuple(words[j : j + length])
        if len(phrase) == length and phrase in AFTER:
            return j + length, AFTER[phrase]
    return None


_NUMBERS = frozenset((*SMALL, *TENS, *HUNDREDS, *DOZENS, "a", "another"))
_FIRST_AFTER = frozenset(phrase[0] for phrase in AFTER)
