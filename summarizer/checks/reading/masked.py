"""Find a line in its source with the numbers blanked: then the numbers must agree one by one.

A line copied from the source with one figure altered matches nothing any more; blanked, it matches again, and shows
what was altered. This is what word-overlap alignment accepts and must not.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.text.lexicon.numbers import DOZENS, HUNDREDS, ORDINALS, SCALES, SMALL, TENS
from summarizer.text.words.tokens import tokenize

BLANK = "\x00"
_NUMBER_WORDS = frozenset((*SMALL, *TENS, *SCALES, *HUNDREDS, *DOZENS, *ORDINALS)) - {"a", "an"}


class Words(NamedTuple):
    """The words of a text in order, marks left out, and the same with numbers blanked and joined."""

    words: list[str]
    blanked: str


class Altered(NamedTuple):
    """A number of the line and what stands in its place in the source."""

    said: str
    stands: str


def read_words(text: str) -> Words:
    """Words and numbers of `text`, lower case."""
    words = [w for w in tokenize(text).words if w[0].isalnum()]
    return Words(words, " " + " ".join(BLANK if is_number(w) else w for w in words) + " ")


def is_number(word: str) -> bool:
    """Whether a lower-case word is a number in digits or letters."""
    return word in _NUMBER_WORDS or (not word.isalpha() and any(map(str.isdigit, word)))


def find_altered(line: Words, source: Words) -> list[Altered] | None:
    """The numbers that differ where the blanked line stands in the source; empty where all agree, None where it does not
    stand there at all. Of several places the one with the fewest differences counts."""
    if not line.words or BLANK not in line.blanked:
        return None
    best: list[Altered] | None = None
    for at in _places(line.blanked, source.blanked):
        first = source.blanked.count(" ", 0, at)
        stands = source.words[first : first + len(line.words)]
        found = differences(line.words, stands)
        if best is None or len(found) < len(best):
            best = found
        if not best:
            break
    return best


def differences(said: Sequence[str], stands: Sequence[str]) -> list[Altered]:
    """Pairs of words that are not the same."""
    return [Altered(a, b) for a, b in zip(said, stands, strict=False) if a != b]


MOST_PLACES = 50
"""Places looked at; a text of one line repeated must not cost its square."""


def _places(line: str, source: str) -> Iterator[int]:
    at = source.find(line)
    for _ in range(MOST_PLACES):
        if at < 0:
            return
        yield at
        at = source.find(line, at + 1)
