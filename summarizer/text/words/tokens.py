"""Cut a stretch of text into tokens, offsets kept.

A token is a run of letters, a number with its inner separators ("1,200", "3.5", "2:30"), a clitic ("Orvel's" is
"orvel" + "'s", "don't" is "don" + "'t"), a dotted abbreviation ("U.S." is "u.s") or one other character. Hyphens
stand alone, so "5-year-old" is five tokens, and digits are cut from the letters they touch ("12k", "Su-34M");
`joined` tells whether two tokens touch. Look-up forms are lower case with straight apostrophes and ASCII digits;
invisible characters inside a word are left out of its form, never out of its span. The text itself is never changed.
"""

import re
from itertools import accumulate
from operator import sub

from summarizer.patterns import late

_LETTER = r"[^\W_0-9½-¾²³¹⅐-⅞⁰-₉]"
_NUMBER = (
    r"\d{1,3}(?:,\d{2}(?=,))*+(?:,\d{3})++(?:\.\d++)?(?![,.]?\d)"  # 1,234,567.8 and the Indian 1,00,000
    r"|\d{1,3}(?:[\u00a0\u2007\u2009\u202f']\d{3})++(?:[.,]\d++)?(?!\d)"  # 1 234 with a space that cannot break, 1'234
    r"|\d{1,3}(?:\.\d{3}){2,}+(?:,\d++)?(?![,.]?\d)|\d{1,3}(?:\.\d{3})++,\d++(?![.,]?\d)"  # continental 1.234.567,8
    r"|(?<!\d[.,])\d++(?:\.\d++|,\d{1,2}|(?::[0-5]\d){1,2}+)(?![.,]?\d)"  # 3.5, 3,5 and 10:30
    r"|\d++"
)
_TOKEN = re.compile(
    rf"\s*+(?:[a-z]{{2,}}+(?:{_LETTER}++)?"  # most words of most texts; the order of the alternatives is their frequency
    r"|[^\w\s']"
    rf"|{_LETTER}(?:\.{_LETTER}(?!{_LETTER}))++\.?|{_LETTER}++"
    r"|'(?:(?<=[a-z]')(?:s|t|re|ve|ll|d|m)(?![^\W_]))?"
    rf"|(?=\d)(?:{_NUMBER})|[½-¾²³¹⅐-⅞⁰-₉_])"
)
"""White space before a token is matched with it. Linear: an alternative that can fail looks ahead over a bounded stretch or consumes its characters once."""

_DELETED = (
    "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"  # invisible and directional marks
    "\u0300-\u036f\u0640\u064b-\u065f"  # accents written apart, Arabic vowel signs and the stretching line
    "\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f"  # control characters that are no white space
)
_ODD = late(rf"[{_DELETED}‘ʼ٬٫٠-٩۰-۹०-९０-９]")
_LOOKUP = str.maketrans(
    {"‘": "'", "’": "'", "ʼ": "'", "٬": ",", "٫": "."}
    | {chr(zero + d): str(d) for zero in (0x660, 0x6F0, 0x966, 0xFF10) for d in range(10)}
)
_INVISIBLE = late(f"[{_DELETED}]+")


class Tokens:
    """The tokens of one stretch of text, as parallel lists."""

    __slots__ = ("_numerals", "capitals", "ends", "starts", "text", "words")

    def __init__(self, text: str, starts: list[int], ends: list[int], words: list[str]) -> None:
        self.text = text
        self.starts = starts
        """Character offsets into `text`, 0-based."""
        self.ends = ends
        """One past the last character of each token."""
        self.words = words
        """Look-up forms: lower case, straight apostrophes, ASCII digits."""
        self._numerals: list[int] | None = None
        self.capitals: bool | None = None
        """Whether all of it is in capitals, once somebody has asked (`letter_case.py`)."""

    def __len__(self) -> int:
        return len(self.words)

    def where(self, table: frozenset[str]) -> list[int]:
        """Where words of `table` stand; most sentences hold none of most tables."""
        if table.isdisjoint(self.words):
            return []
        return [i for i, word in enumerate(self.words) if word in table]

    def numerals(self) -> list[int]:
        """Where words stand that start with a digit: found once, both quantities and dates are read from there."""
        if self._numerals is None:
            self._numerals = [i for i, word in enumerate(self.words) if word < ":" and word >= "0"]
        return self._numerals

    def raw(self, first: int, last: int) -> str:
        """The text from token `first` up to, not including, token `last`, as written."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def joined(self, index: int) -> bool:
        """Whether token `index` touches the one before it."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def capital(self, index: int) -> bool:
        """Whether token `index` starts with an upper-case letter."""
        return self.text[self.starts[index]].isupper()


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Tokens of `text[start:end]`, with offsets into `text`."""
    stretch = text[start:end]
    if not (stretch.isascii() and stretch.isprintable()):
        stretch = stretch.replace("’", "'")  # by far the commonest
        if _ODD.search(stretch):
            return _tokenize_odd(text, stretch, start)
    starts, ends, words = _cut(stretch, start)
    return Tokens(text, starts, ends, words)


def _cut(stretch: str, start: int) -> tuple[list[int], list[int], list[str]]:
    """Starts, ends and look-up forms. `findall` and running sums: a match object a token costs three times as much."""
    lowered = stretch.lower()
    if len(lowered) != len(stretch):  # a capital such as İ that grows
        lowered = "".join(c if len(c.lower()) > 1 else c.lower() for c in stretch)
    parts = _TOKEN.findall(lowered)
    words = list(map(str.lstrip, parts))
    ends = list(accumulate(map(len, parts), initial=start))
    del ends[0]
    starts = list(map(sub, ends, map(len, words)))
    if 0 <= lowered.find(".") < len(lowered) - 1:
        words = [w[:-1] if w[-1] == "." and len(w) > 1 else w for w in words]
    return starts, ends, words


def _tokenize_odd(text: str, stretch: str, start: int) -> Tokens:
    """The same for a stretch with typographic or invisible characters: cut a plain copy, then map the places back."""
    plain = stretch.translate(_LOOKUP)
    if not _INVISIBLE.search(plain):
        starts, ends, words = _cut(plain, start)
        return Tokens(text, starts, ends, words)
    kept = [i for i, c in enumerate(plain) if not _INVISIBLE.match(c)]
    starts, ends, words = _cut("".join([plain[i] for i in kept]), 0)
    return Tokens(text, [start + kept[a] for a in starts], [start + kept[b - 1] + 1 for b in ends], words)
