"""Read a scale written short behind a number in digits: "12k", "$3bn", "10 mln", "1.2m" where the letter is no metre."""

from decimal import Decimal

from summarizer.text.lexicon.money import NAMES, SIGNS
from summarizer.text.lexicon.numbers import SCALE_INITIALS, SCALE_LETTERS
from summarizer.text.lexicon.units import METRES_FOLLOW, METRES_LED
from summarizer.text.numbers.coefficients import DASHES
from summarizer.text.numbers.unit_letters import is_minutes, opens_name
from summarizer.text.words.nouns import is_plural
from summarizer.text.words.tokens import Tokens

_NEAR = 30
"""Tokens to either side that may tell kelvin from thousands."""
_KELVIN = frozenset(("°", "℃", "℉", "celsius", "fahrenheit", "kelvin", "temperature", "temperatures"))
_STREETS = frozenset("street st road rd avenue ave lane drive boulevard blvd square terrace".split())
_BY = frozenset(("by", "x", "×"))


def short_scale(tokens: Tokens, j: int, value: Decimal, *, money: bool) -> int:
    """What the letters at token `j` raise the number before them, `value`, by; 1 where they are a unit or a word."""
    words = tokens.words
    word, joined = words[j], tokens.joined(j)
    if not joined and opens_name(tokens, j):
        return 1
    scale = SCALE_LETTERS.get(word, 1)
    if scale > 1 and ((word == "mm" and not money) or (not joined and word in ("mm", "cr") and not money)):
        scale = 1
    if scale == 1 and not joined and (word in ("m", "b") or (word == "t" and money)):
        following = words[j + 1] if j + 1 < len(words) else ""
        if money or following in SIGNS or (tokens.capital(j) and not following[:1].isalpha()):
            scale = SCALE_INITIALS[word]
    if word == "k" and not money and tokens.capital(j) and not _KELVIN.isdisjoint(words[max(0, j - _NEAR) : j + _NEAR]):
        return 1  # kelvin
    if scale == 1 and word in SCALE_INITIALS and joined:
        return _initial(tokens, j, value, money=money)
    return scale


def _initial(tokens: Tokens, j: int, value: Decimal, *, money: bool) -> int:
    """The same for one letter written against the digits."""
    words, word = tokens.words, tokens.words[j]
    following = words[j + 1] if j + 1 < len(words) else ""
    capital = tokens.capital(j)
    big = money or capital or word == "b"
    if word == "m":
        metres = (
            following in METRES_FOLLOW
            or following in ("/", "-", "²", "³", "^")
            or value >= 1000
            or _covered(words, j)
            or _one_of_two_sides(words, j)
            or is_minutes(tokens, j)
        )
        if (
            following in DASHES
            and words[j + 3 : j + 4] == ["m"]
            and words[j + 2][0].isdecimal()
            and tokens.joined(j + 3)
        ):
            return _initial(tokens, j + 3, value, money=money)  # "1.1m-1.3m": what the second counts
        if following == "-" and j + 2 < len(words) and (words[j + 2] in NAMES or words[j + 2] == "strong"):
            metres = False  # "a 10m-euro fund"
        elif following == "-" and words[j + 2 : j + 3] == ["year"]:
            metres = False  # "a 40m-year-old fossil"
        big = money or not metres
    elif word == "g" or word == "t":
        big = (money and word == "t") or (capital and following == "")
    elif word == "b":
        house = capital and not _STREETS.isdisjoint(words[j + 1 : j + 4])  # "221B Orvel Road"
        big = money or (value < 1000 and not house)
    return SCALE_INITIALS[word] if big else 1


def _covered(words: list[str], j: int) -> bool:
    """Whether the "m" at token `j` is a way that somebody goes or a size: "ran the 100m and 200m", "within 500m", "a 300m ship"."""
    k = j - 2 - (j > 2 and words[j - 2] == "the")
    if k < 0:
        return False
    if words[k] in METRES_LED:
        return True
    if words[k] == "and" and k > 1 and words[k - 1] == "m":
        return _covered(words, k - 1)
    after = words[j + 1] if j + 1 < len(words) else ""
    return words[k] in ("a", "an") and after.isalpha() and after not in NAMES and not is_plural(after)


def _one_of_two_sides(words: list[str], j: int) -> bool:
    """Whether the "m" at token `j` ends one side of a plan, "3.5m by 2m"."""
    ahead = words[j + 1 : j + 4]
    behind = words[max(0, j - 3) : j - 1]
    return (len(ahead) == 3 and ahead[0] in _BY and ahead[2] == "m") or (
        len(behind) == 2 and behind[0] == "m" and behind[1] in _BY
    )
