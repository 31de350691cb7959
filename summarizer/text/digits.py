"""The value of a number written in digits, with the separators of English, continental and Indian custom."""

from decimal import Decimal

from summarizer.text.lexicon_numbers import CONTINENTAL_WORDS, ENGLISH_WORDS, GLYPHS
from summarizer.text.tokens import Tokens

LONGEST = 30
"""Digits. A longer run is a serial number or noise, and no quantity of anything."""
_NEAR = 30
"""Tokens to either side that tell the language of a number."""
_SPACES = str.maketrans("", "", "\u00a0\u2007\u2009\u202f'")


def digit_value(word: str) -> Decimal | None:
    """The number that a token starting with a digit states; None for a clock time or a run too long to count anything."""
    if len(word) > LONGEST or ":" in word:
        return None
    if word.isdecimal():
        return Decimal(word)
    word = word.translate(_SPACES)
    comma, stop = word.rfind(","), word.rfind(".")
    if (comma > stop and len(word) - comma != 4) or 0 <= stop < comma:  # 3,5 and 1.234,5
        return Decimal(word.replace(".", "").replace(",", "."))
    word = word.replace(",", "")
    return Decimal(word.replace(".", "") if word.count(".") > 1 else word)


def read_digits(tokens: Tokens, i: int) -> tuple[int, Decimal] | None:
    """One past the last token of the number in digits at token `i`, and its value: "1,200", "2½", "2 1/4", "3/4", "4e14"."""
    words, n = tokens.words, len(tokens.words)
    if words[i] in GLYPHS:
        return i + 1, GLYPHS[words[i]]
    value = digit_value(words[i])
    if value is None:
        return None
    if len(words[i]) >= 5 and words[i][-4] == "." and words[i].count(".") == 1 and "," not in words[i] and _continental(words[max(0, i - _NEAR) : i + _NEAR]):
        value = Decimal(words[i].replace(".", ""))
    j = i + 1
    if j >= n:
        return j, value
    if words[j] in GLYPHS and tokens.starts[j] - tokens.ends[i] <= 1:
        return j + 1, value + GLYPHS[words[j]]
    if words[j] == "/":
        return _fraction(tokens, i) or (j, value)
    if words[j] in ("-", "and", "&") and j + 3 < n and words[j + 2] == "/" and words[i].isdecimal():
        return _mixed(tokens, i) or (j, value)
    if words[j] == "e" and tokens.joined(j):
        return _scientific(tokens, j, value) or (j, value)
    if words[j] == "^":
        return _power(tokens, j, value) or (j, value)
    if words[j] in ("x", "×") and words[j + 1 : j + 2] == ["10"]:
        return _power_of_ten(tokens, j, value) or (j, value)
    if words[i].isdecimal() and len(words[i]) <= 3 and words[i][0] != "0":
        return _spaced(tokens, i) or (j, value)
    return j, value


def _continental(words: list[str]) -> bool:
    """Whether the words around a number are of a language that writes thousands with a stop: "1.234 muertos"."""
    return ENGLISH_WORDS.isdisjoint(words) and len(CONTINENTAL_WORDS.intersection(words)) >= 2


def _fraction(tokens: Tokens, i: int) -> tuple[int, Decimal] | None:
    """A fraction "3/4" at token `i`: the three tokens touch, and no further stroke makes them a date."""
    words, n = tokens.words, len(tokens.words)
    if not (i + 2 < n and tokens.joined(i + 1) and tokens.joined(i + 2) and words[i].isdecimal() and words[i + 2].isdecimal()):
        return None
    if (i + 3 < n and words[i + 3] == "/") or len(words[i + 2]) > 4 or int(words[i + 2]) == 0 or len(words[i]) > 4:
        return None
    return i + 3, Decimal(words[i]) / Decimal(words[i + 2])


def _mixed(tokens: Tokens, i: int) -> tuple[int, Decimal] | None:
    """ "1-1/2" and "2 and 3/4" at token `i`."""
    fraction = _fraction(tokens, i + 2)
    if fraction is None or fraction[1] >= 1 or (tokens.words[i + 1] == "-" and not (tokens.joined(i + 1) and tokens.joined(i + 2))):
        return None
    return fraction[0], Decimal(tokens.words[i]) + fraction[1]


def _scientific(tokens: Tokens, j: int, value: Decimal) -> tuple[int, Decimal] | None:
    """The exponent after the "e" at token `j`."""
    words, n = tokens.words, len(tokens.words)
    sign = j + 1 < n and words[j + 1] in ("+", "-", "−")
    k = j + 1 + sign
    if k < n and tokens.joined(k) and (not sign or tokens.joined(j + 1)) and words[k].isdecimal() and len(words[k]) <= 2:
        exponent = int(words[k])
        return k + 1, value.scaleb(-exponent if sign and words[j + 1] != "+" else exponent)
    return None


def _power(tokens: Tokens, j: int, value: Decimal) -> tuple[int, Decimal] | None:
    """The exponent after the "^" at token `j`."""
    words, n = tokens.words, len(tokens.words)
    sign = j + 1 < n and words[j + 1] in ("-", "−", "+")
    k = j + 1 + sign
    if k < n and tokens.joined(j) and tokens.joined(k) and words[k].isdecimal() and len(words[k]) <= 2 and 0 < value < 10**9:
        return k + 1, value ** (-int(words[k]) if sign and words[j + 1] != "+" else int(words[k]))
    return None


def _power_of_ten(tokens: Tokens, j: int, value: Decimal) -> tuple[int, Decimal] | None:
    """ "× 10^5" or "×10−5" with the sign of multiplication at token `j`."""
    words, n = tokens.words, len(tokens.words)
    k = j + 2
    raised = k < n and words[k] == "^"
    k += raised
    sign = k < n and words[k] in ("-", "−")
    k += sign
    if (raised or sign) and k < n and words[k].isdecimal() and len(words[k]) <= 2:
        return k + 1, value.scaleb(-int(words[k]) if sign else int(words[k]))
    return None


def _spaced(tokens: Tokens, i: int) -> tuple[int, Decimal] | None:
    """Groups of three parted by single spaces, "1 234 567", or a mixed number, "2 1/4"."""
    words, n, j = tokens.words, len(tokens.words), i + 1
    if j + 1 < n and words[j] == "," and len(words[j + 1]) == 3 and words[j + 1][0] == "0" and words[j + 1].isdecimal():
        return j + 2, Decimal(words[i] + words[j + 1])  # "11, 002": no number starts with a nought
    while j < n and len(words[j]) == 3 and words[j].isdecimal() and tokens.starts[j] - tokens.ends[j - 1] == 1:
        j += 1
        if j - i > LONGEST // 3:
            return None
    if j > i + 1 and j < n and words[j - 1][0] != "0" and (words[j] == "mm" or (words[j] == "-" and tokens.joined(j))):
        return None  # "3 122-mm rockets", "4 155 mm shells"
    if j > i + 1:
        return j, Decimal("".join(words[i:j]))
    if j + 2 < n and words[j + 1] == "/" and not tokens.joined(j) and (fraction := _fraction(tokens, j)) and fraction[1] < 1:
        return fraction[0], Decimal(words[i]) + fraction[1]
    return None
