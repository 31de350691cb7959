"""The value of a number written in digits, with the separators of English, continental and Indian custom."""

from decimal import Decimal

from summarizer.text.lexicon.calendar import MONTHS
from summarizer.text.lexicon.money import SIGNS
from summarizer.text.lexicon.numbers import CONTINENTAL_WORDS, ENGLISH_WORDS, GLYPHS
from summarizer.text.numbers.powers import POWER_MARKS, read_raised
from summarizer.text.words.tokens import Tokens

LONGEST = 30
"""Digits. A longer run is a serial number or noise, and no quantity of anything."""
_TELLING = 4
"""Letters of a small word that no English word is written as: "wurden"."""
_NEAR = 30
"""Tokens to either side that tell the language of a number."""
_EVERYDAY = frozenset(("2", "3", "4", "5", "8"))
"""Denominators."""
_ENDINGS = frozenset("th ths rd rds nd nds".split())
_SPACES = str.maketrans("", "", "\u00a0\u2007\u2009\u202f'")


def digit_value(word: str) -> Decimal | None:
    """The number that a token starting with a digit states; None for a clock time or a run too long to count anything."""
    if len(word) > LONGEST or ":" in word:
        return None
    if word.isdecimal():
        return Decimal(word)
    word = word.translate(_SPACES)
    comma, stop = word.rfind(","), word.rfind(".")
    if (comma > stop and (len(word) - comma != 4 or word[:comma] == "0")) or 0 <= stop < comma:  # 3,5, 0,125, 1.234,5
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
    if (
        len(words[i]) >= 5
        and words[i][-4] == "."
        and words[i].count(".") == 1
        and "," not in words[i]
        and _continental(words[max(0, i - _NEAR) : i + _NEAR])
    ):
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
    if words[j] in POWER_MARKS:
        return read_raised(tokens, j, value) or (j, value)
    if words[i].isdecimal() and len(words[i]) <= 3 and words[i][0] != "0":
        return _spaced(tokens, i) or (j, value)
    return j, value


def _continental(words: list[str]) -> bool:
    """Whether the words around a number are of a language that writes thousands with a stop: "1.234 muertos"."""
    if not ENGLISH_WORDS.isdisjoint(words):
        return False
    found = CONTINENTAL_WORDS.intersection(words)
    return len(found) >= 2 or any(len(word) > _TELLING for word in found)


def _fraction(tokens: Tokens, i: int) -> tuple[int, Decimal] | None:
    """A fraction "3/4" at token `i`: the three tokens touch, and no further stroke makes them a date.

    Of "3 / 4", as texts cut into tokens have it, only a proper fraction of the everyday ones is read.
    """
    words, n = tokens.words, len(tokens.words)
    if not (i + 2 < n and words[i].isdecimal() and words[i + 2].isdecimal()):
        return None
    if not tokens.joined(i + 1):
        everyday = words[i + 2] in _EVERYDAY and int(words[i]) < int(words[i + 2]) and not (i and words[i - 1] == "/")
        if tokens.joined(i + 2) or not everyday:
            return None
    elif not tokens.joined(i + 2):
        return None
    if words[i] == words[i + 2] and int(words[i]) > 12:
        return None  # "chances of 50/50"; "7/7" may be a day
    if (i + 3 < n and words[i + 3] == "/") or len(words[i + 2]) > 4 or int(words[i + 2]) == 0 or len(words[i]) > 4:
        return None
    ending = i + 3 < n and words[i + 3] in _ENDINGS and tokens.joined(i + 3)  # "2/3rds"
    return i + 3 + ending, Decimal(words[i]) / Decimal(words[i + 2])


def _mixed(tokens: Tokens, i: int) -> tuple[int, Decimal] | None:
    """ "1-1/2" and "2 and 3/4" at token `i`."""
    fraction = _fraction(tokens, i + 2)
    if (
        fraction is None
        or fraction[1] >= 1
        or (tokens.words[i + 1] == "-" and not (tokens.joined(i + 1) and tokens.joined(i + 2)))
    ):
        return None
    return fraction[0], Decimal(tokens.words[i]) + fraction[1]


def _spaced(tokens: Tokens, i: int) -> tuple[int, Decimal] | None:
    """Groups of three parted by single spaces, "1 234 567", or a mixed number, "2 1/4"."""
    words, n, j = tokens.words, len(tokens.words), i + 1
    if j + 1 < n and words[j] == "," and len(words[j + 1]) == 3 and words[j + 1][0] == "0" and words[j + 1].isdecimal():
        return j + 2, Decimal(words[i] + words[j + 1])  # "11, 002": no number starts with a nought
    if j + 1 < n and words[j] == "," and not tokens.joined(j):
        return _parted(tokens, i)
    while j < n and len(words[j]) == 3 and words[j].isdecimal() and tokens.starts[j] - tokens.ends[j - 1] == 1:
        j += 1
        if j - i > LONGEST // 3:
            return None
    broken = j < n and len(words[j]) in (5, 6) and words[j][3] in ",." and tokens.starts[j] - tokens.ends[j - 1] == 1
    if broken and (j > i + 1 or "," in words[j]):
        return j + 1, Decimal("".join(words[i:j]) + words[j].replace(",", "."))  # "1 234,5"
    if j > i + 1 and j < n and words[j - 1][0] != "0" and (words[j] == "mm" or (words[j] == "-" and tokens.joined(j))):
        return None  # "3 122-mm rockets", "4 155 mm shells"
    if j > i + 1:
        return j, Decimal("".join(words[i:j]))
    if (
        j + 2 < n
        and words[j + 1] == "/"
        and not tokens.joined(j)
        and (fraction := _fraction(tokens, j))
        and fraction[1] < 1
    ):
        return fraction[0], Decimal(words[i]) + fraction[1]
    return None


def _parted(tokens: Tokens, i: int) -> tuple[int, Decimal] | None:
    """Groups of three with a space before their commas, "3 , 500", "$ 1 , 250 , 000", as texts cut into tokens have them.

    Without a currency only a round number: "12 , 155 of them" is two.
    """
    words, n, j = tokens.words, len(tokens.words), i + 1
    if i and (words[i - 1] == "," or words[i - 1] in MONTHS):
        return None
    while (
        j + 1 < n and words[j] == "," and not tokens.joined(j) and len(words[j + 1]) == 3 and words[j + 1].isdecimal()
    ):
        j += 2
        if j - i > LONGEST:
            return None
    listed = j + 1 < n and words[j] == "," and words[j + 1].isdecimal()
    if j == i + 1 or listed or not (words[j - 1].endswith("00") or (i and words[i - 1] in SIGNS)):
        return None
    return j, Decimal("".join(words[i:j:2]))
