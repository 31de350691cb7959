"""Read what raises a number: "1e6", "10^-3", "10⁶", "10**6", products with a power ("5×10^6"), and "to the power of four"."""

from decimal import Decimal

from summarizer.text.lexicon.numbers import ORDINAL_ENDINGS, ORDINALS, SMALL
from summarizer.text.words.tokens import Tokens

POWER_MARKS = frozenset(("e", "^", "*", "x", "×", "·", "⁻", *"⁰¹²³⁴⁵⁶⁷⁸⁹"))
"""What may raise the number before it."""
_TIMES = frozenset(("x", "×", "*", "·"))
_SIGNS = frozenset(("-", "−", "+"))
_RAISED = {mark: str(digit) for digit, mark in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
_BASE_LIMIT = 10**9


def read_raised(tokens: Tokens, j: int, value: Decimal) -> tuple[int, Decimal] | None:
    """One past what raises `value`, the number in digits that ends before token `j`, and the result."""
    words = tokens.words
    if words[j] == "e":
        return _scientific(tokens, j, value) if tokens.joined(j) else None
    if words[j] in _TIMES and words[j + 1 : j + 2] != ["*"]:
        return _product(tokens, j, value)
    power = _exponent(tokens, j, bare=value == 10)
    if power is None or not 0 < value < _BASE_LIMIT:
        return None
    return power[0], value ** power[1]


def read_spoken_power(tokens: Tokens, j: int, value: Decimal) -> tuple[int, Decimal] | None:
    """ "(Ten to the) power of four", "(2 to the) 10th power": what raises `value`, from token `j` on."""
    words, n = tokens.words, len(tokens.words)
    if j + 1 >= n or not 0 < value < _BASE_LIMIT:
        return None
    if words[j] == "power":
        k = j + 1 + (words[j + 1] == "of")
        sign = k < n and words[k] in ("minus", "negative", "-", "−")
        k += sign
        exponent = _small(words[k]) if k < n else None
        return (k + 1, value ** (-exponent if sign else exponent)) if exponent is not None else None
    k = j + 1 + (words[j + 1] in ORDINAL_ENDINGS and tokens.joined(j + 1))
    exponent = ORDINALS.get(words[j]) if k == j + 1 else _small(words[j])
    return (k + 1, value**exponent) if exponent and words[k : k + 1] == ["power"] else None


def _small(word: str) -> int | None:
    """The number a word or up to two digits state."""
    return int(word) if word.isdecimal() and len(word) <= 2 else SMALL.get(word)


def _scientific(tokens: Tokens, j: int, value: Decimal) -> tuple[int, Decimal] | None:
    """The exponent after the "e" at token `j`."""
    words, n = tokens.words, len(tokens.words)
    sign = j + 1 < n and words[j + 1] in _SIGNS
    k = j + 1 + sign
    if (
        k < n
        and tokens.joined(k)
        and (not sign or tokens.joined(j + 1))
        and words[k].isdecimal()
        and len(words[k]) <= 2
    ):
        exponent = int(words[k])
        return k + 1, value.scaleb(-exponent if sign and words[j + 1] != "+" else exponent)
    return None


def _product(tokens: Tokens, j: int, value: Decimal) -> tuple[int, Decimal] | None:
    """ "× 10^5", "x2^10" or "×10−5" with the sign of multiplication at token `j`; without a power it is a measure ("3 x 4 m")."""
    words, n = tokens.words, len(tokens.words)
    k = j + 2
    if not (k < n and words[j + 1].isdecimal() and len(words[j + 1]) < 10):
        return None
    base = Decimal(words[j + 1])
    power = _exponent(tokens, k, bare=base == 10)
    if (
        power is None
        and base == 10
        and words[k] in ("-", "−")
        and k + 1 < n
        and words[k + 1].isdecimal()
        and len(words[k + 1]) <= 2
    ):
        power = k + 2, -int(words[k + 1])
    if power is None or base == 0:
        return None
    return power[0], value.scaleb(power[1]) if base == 10 else value * base ** power[1]


def _exponent(tokens: Tokens, j: int, *, bare: bool) -> tuple[int, int] | None:
    """The exponent that opens at token `j`: "^6", "**6", "^-6"; raised digits only where `bare` (elsewhere they number a note)."""
    words, n = tokens.words, len(tokens.words)
    if j >= n:
        return None
    if words[j] in _RAISED or words[j] == "⁻":
        return _raised_digits(tokens, j) if bare and tokens.joined(j) else None
    k = j + 1
    if words[j] == "*":
        if not (k < n and words[k] == "*" and tokens.joined(k)):
            return None
        k += 1
    elif words[j] != "^":
        return None
    if k >= n or tokens.joined(j) != tokens.joined(k):
        return None
    exponent_sign = 1
    while k < n and words[k] in _SIGNS and k - j < 4:
        exponent_sign = exponent_sign if words[k] == "+" else -exponent_sign
        k += 1
        if k >= n or not tokens.joined(k):
            return None
    if k < n and words[k].isdecimal() and len(words[k]) <= 2:
        return k + 1, exponent_sign * int(words[k])
    return None


def _raised_digits(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """The exponent of raised digits at token `j`, a raised minus before them allowed."""
    words, n = tokens.words, len(tokens.words)
    k = j + (words[j] == "⁻")
    digits = ""
    while k < n and words[k] in _RAISED and tokens.joined(k) and len(digits) < 2:
        digits += _RAISED[words[k]]
        k += 1
    return (k, -int(digits) if words[j] == "⁻" else int(digits)) if digits else None
