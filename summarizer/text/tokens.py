"""Cut a stretch of text into tokens, offsets kept.

A token is a run of letters (with inner apostrophes: "Syria's" is "syria" + "'s"), a run of digits with its inner
separators ("1,200", "3.5", "2:30"), or one other character. Hyphens stand alone, so "5-year-old" is five tokens;
`joined` tells whether two tokens touch. Words are lower-cased and curly apostrophes straightened for look-up; the
text itself is never changed.
"""

import re

_TOKEN = re.compile(
    r"[^\W\d_]+(?:\.(?=[^\W\d_]\.)[^\W\d_](?=\.))*"  # letters; "U.S." is cut as u.s + .
    r"|\d+(?:[.,:]\d+)*"
    r"|[^\w\s]|_"
)
"""Linear: no alternative can start where another has consumed, and no quantifier nests over the same characters."""


class Tokens:
    """The tokens of one stretch of text, as parallel lists."""

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str, starts: list[int], ends: list[int], words: list[str]) -> None:
        self.text = text
        self.starts = starts
        """Character offsets into `text`, 0-based."""
        self.ends = ends
        """One past the last character of each token."""
        self.words = words
        """Lower-case forms."""

    def __len__(self) -> int:
        return len(self.words)

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
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        a, b = match.span()
        starts.append(a)
        ends.append(b)
        words.append(match.group().lower())
    return Tokens(text, starts, ends, words)
