"""Read numbers counted by a noun: "three dozen", "four score and seven years", "two gross", "ten grand"."""

from summarizer.text.lexicon.numbers import DOZENS
from summarizer.text.lexicon.units import UNITS
from summarizer.text.numbers.coefficients import read_coefficient
from summarizer.text.numbers.numeral import Numeral
from summarizer.text.words.nouns import sort_of
from summarizer.text.words.tokens import Tokens

MULTIPLES = DOZENS | {"score", "gross", "grand"}
_GROSS = 144
_GRAND = 1000
_AFTER_GRAND = frozenset("a an per in for to from and or of on at each worth more cash".split())
"""Behind "ten grand" of money; pianos, juries and slams are grand too."""
_COUNTED = frozenset(("people", "family", "group"))


def read_multiple(tokens: Tokens, k: int, numeral: Numeral) -> Numeral | None:
    """`numeral` raised by the word at token `k`, right behind it or its dash; None where that counts nothing."""
    words, n = tokens.words, len(tokens.words)
    word = words[k]
    if word in DOZENS and numeral.value < 1000:
        return Numeral(k + 1, numeral.value * 12, scale=12, digits=numeral.digits)
    if k > numeral.last:
        return None
    if word == "score" and numeral.value < 10 and not numeral.digits:
        return _twenties(tokens, numeral)
    if word == "gross" and numeral.value < 1000 and (k + 1 >= n or words[k + 1] == "of"):
        return Numeral(k + 1, numeral.value * _GROSS)
    if word == "grand" and (k + 1 >= n or not words[k + 1][0].isalpha() or words[k + 1] in _AFTER_GRAND):
        return Numeral(k + 1, numeral.value * _GRAND, scale=_GRAND, digits=numeral.digits)
    return None


def _twenties(tokens: Tokens, numeral: Numeral) -> Numeral:
    """ "Three score", "four score and seven": the word is a number only before what is counted, or more of the number."""
    words, n, j = tokens.words, len(tokens.words), numeral.last + 1
    value = numeral.value * 20
    if j + 1 < n and words[j] == "and":
        rest = read_coefficient(tokens, j + 1)
        return Numeral(rest.last, value + rest.value) if rest and not rest.ordinal and rest.value < 20 else numeral
    counted = j >= n or words[j] in UNITS or words[j] == "of" or sort_of(words[j], capital=False) in _COUNTED
    return Numeral(j, value) if counted else numeral
