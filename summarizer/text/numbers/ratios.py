"""Read two numbers as one ratio: "one over three", "one in five", "two in every three", "nine out of ten"."""

from decimal import Decimal

from summarizer.text.lexicon.bounds import LAST_WORDS
from summarizer.text.lexicon.calendar import MONTHS
from summarizer.text.lexicon.numbers import SCALES, SMALL, TENS
from summarizer.text.lexicon.units import UNITS
from summarizer.text.numbers.coefficients import DASHES, Coefficient, read_coefficient, read_scales
from summarizer.text.words.nouns import is_plural, sort_of
from summarizer.text.words.tokens import Tokens

RATIO_LINKS = frozenset(("over", "out", "in"))
_LEADS = frozenset(
    "a that said says leaving and or but as than with for from of is are was were while where because among only just even least most".split()
) | frozenset(LAST_WORDS)
"""Before "one in five": what goes before a share. A verb of harm ("killed one in two attacks") is none of them."""
_MARKS = frozenset((",", ";", "—", "–", "(", '"', "“", "'", "‘", ":"))
_LARGEST_YEAR, _FIRST_YEAR = 2100, 1800
_BASES = frozenset((*SMALL, *TENS, "hundred", "every", "each", "a"))
_FAR = 3
"""Words after the lower number among which the noun it counts is looked for."""


def read_ratio(tokens: Tokens, j: int, upper: Decimal, *, digits: bool) -> tuple[int, Decimal] | None:
    """One past the ratio whose upper number, `upper`, ends before the link (or its dash: "1-in-10") at token `j`, and its value.

    A ratio takes both numbers up: nobody counted one person where "one in five" went hungry. Where the two may be counts,
    "three out of 11 men", they stay two.
    """
    words, n = tokens.words, len(tokens.words)
    welded = words[j] in DASHES
    if welded:
        if not (j + 2 < n and words[j + 2] in DASHES and tokens.joined(j + 2)):
            return None
        j += 1
    link, k = words[j], j + 1 + welded
    if link == "in" and k < n and not ("0" <= words[k] < ":" or words[k] in _BASES):
        return None
    if link == "out":
        if words[k : k + 1] != ["of"]:
            return None
        k += 1
    every = k < n and words[k] in ("every", "each")
    k += every
    if k >= n or upper <= 0 or (link == "over" and every):
        return None
    lower = _lower(tokens, k, article=upper == 1)
    if lower is None or lower.ordinal or lower.value <= upper or upper % 1:
        return None
    free = lower.last >= n or not words[lower.last][0].isalnum()
    if link == "over":
        holds = free
    elif every:
        holds = True
    elif link == "out":
        of_many = lower.value == 10 or lower.value >= 100
        words_only = not digits and not lower.digits and not _counts_people(tokens, lower.last)
        holds = (words_only and (upper == 1 or (of_many and not free))) or (free and (upper == 1 or j == 1))
    else:
        holds = welded or _in_ratio(tokens, j, upper, lower)
    return (lower.last, upper / lower.value) if holds else None


def _lower(tokens: Tokens, k: int, *, article: bool) -> Coefficient | None:
    """The lower number at token `k`, scale words included; `article`: it may be "a million"."""
    words, n = tokens.words, len(tokens.words)
    if article and words[k] == "a":
        k += 1
        if not (k < n and (words[k] == "hundred" or words[k] in SCALES)):
            return None
    scale, last = read_scales(tokens, k)
    if last > k:
        return Coefficient(last, Decimal(scale))
    part = read_coefficient(tokens, k)
    if part is None or part.ordinal:
        return None
    scale, last = read_scales(tokens, part.last)
    return Coefficient(last, part.value * scale, digits=part.digits)


def _in_ratio(tokens: Tokens, j: int, upper: Decimal, lower: Coefficient) -> bool:
    """Whether "in" at token `j` makes a share: "nearly two in three homes", not "three in 2015" or "one in two weeks"."""
    words, n, i = tokens.words, len(tokens.words), j - 1
    if (
        not (SMALL.get(words[i]) == upper or (words[i].isdecimal() and len(words[i]) < 4))
        or upper > 99
        or lower.value % 1
    ):
        return False
    if (
        words[j + 1].isdecimal()
        and len(words[j + 1]) == 4
        and (upper != 1 or _FIRST_YEAR <= lower.value < _LARGEST_YEAR)
    ):
        return False
    before = words[i - 1] if i else ""
    if upper == 1:
        led = not before or before in _MARKS or before in _LEADS
    else:
        round_base = lower.value in (3, 4, 5) or lower.value % 10 == 0
        led = round_base and (not before or before in LAST_WORDS or before in ('"', "“", "only", "just"))
    last = lower.last
    if not led or last >= n:
        return led
    after = words[last]
    if after in UNITS or after in MONTHS or "0" <= after < ":" or after in "-/" or (after in SMALL):
        return False
    if upper == 1:
        return True
    return (
        not after[0].isalpha()
        or after == "of"
        or any(is_plural(word) for word in words[last : last + 2] if word[0].isalpha())
    )


def _counts_people(tokens: Tokens, last: int) -> bool:
    """Whether the lower number, which ends before token `last`, counts people: "two out of five hundred prisoners"."""
    for k in range(last, min(last + _FAR, len(tokens.words))):
        word = tokens.words[k]
        if not word[0].isalpha():
            return False
        if word == "of" or sort_of(word, capital=False) in ("people", "family", "group", "harm"):
            return True
    return False
