"""Split a text into sentences and paragraphs, offsets kept.

Paragraphs come first (`paragraphs.py`); inside one, a stop with its closing quotes and brackets ends a sentence unless
the word before it is an abbreviation or the word after it goes on in lower case.
"""

import re
from typing import NamedTuple

from summarizer.patterns import late
from summarizer.text.lexicon.numbers import SMALL
from summarizer.text.lexicon.sentences import BEFORE_NAMES, BEFORE_NUMBERS, MAY_END, MAY_END_CAPITAL, STARTERS
from summarizer.text.words.paragraphs import find_paragraphs

_STOP = re.compile(
    r"[.!?…。！？؟।]"  # one plain set at the head: the matcher skips from stop to stop
    r"(?:(?<=[。！？؟।])[。！？؟।]*+[”」』»]?\s*+"
    r"|(?<![.!?…].)[.!?…]*+[\"'”’»)\]]*+(?:\[\d{1,3}\])*+(?:\s++|(?=[“‘«(])|(?<=[a-z][a-z][.!?])(?=[A-Z][a-z])))"
)
_WORD_BACKWARDS = re.compile(r"[^\W\d_]*+(?:\.[^\W\d_](?![^\W\d_]))*+")
"""The word before a stop, letter by letter from its end: "S.U" of "U.S."."""
_WORD = late(r"[^\W\d_]+")
_OPENERS = "\"'“‘«([{¿¡-–— "
_LONGEST = 7
"""Letters. No abbreviation of the tables has more."""
_REACH = 12
"""Characters looked back for an abbreviation; the longest has five letters, "Ph.D.s" and the like fewer."""


class Sentence(NamedTuple):
    """A half-open stretch of the text, without the white space around it."""

    start: int
    end: int
    paragraph: int
    """Number of the paragraph it stands in, 0-based."""


def split_sentences(text: str) -> list[Sentence]:
    """Sentences of `text`, in order."""
    found: list[Sentence] = []
    caseless = not any(map(str.isupper, text[:2000])) and text.islower()
    for number, (start, end) in enumerate(find_paragraphs(text, caseless=caseless)):
        begin = start
        for stop in _STOP.finditer(text, start, end):
            after = stop.end()
            if begin == stop.start() and found and found[-1].paragraph == number:  # a stop alone closes what is closed
                found[-1] = Sentence(found[-1].start, begin + len(stop.group().rstrip()), number)
                begin = after
            elif after < end and _ends(text, begin, stop.start(), after, stop.group(), caseless):
                found.append(Sentence(begin, stop.start() + len(stop.group().rstrip()), number))
                begin = after
        if begin < end:
            found.append(Sentence(begin, end, number))
    return found


def _ends(text: str, begin: int, stop: int, after: int, mark: str, caseless: bool) -> bool:
    """Whether the stop `mark` at `stop`, with the next sentence starting at `after`, ends the sentence from `begin`."""
    if mark[0] in "。！？؟।":
        return True
    spaced = stop > begin and text[stop - 1] == " " and mark[0] == "." and mark[1:2] != "."
    if spaced or caseless:  # text cut into tokens, or without capitals: the stop is all there is
        return text[after] not in ".,;:" and not (
            caseless and not spaced and _abbreviates(text, begin, stop, after, mark)
        )
    reach = after
    while reach < len(text) - 1 and text[reach] in _OPENERS:
        reach += 1
    if text[reach].islower():
        return False
    return mark[0] != "." or mark[1:2] == "." or not _abbreviates(text, begin, stop, reach, mark)


def _abbreviates(text: str, begin: int, stop: int, reach: int, mark: str) -> bool:
    """Whether the full stop at `stop` only shortens the word before it."""
    tail = text[max(begin, stop - _REACH) : stop]
    if tail[-_LONGEST:].isalpha() and len(tail) > _LONGEST:
        return False
    before = _WORD_BACKWARDS.match(tail[::-1])
    word = before.group()[::-1] if before else ""
    if not word:  # a list's own number, "3. ", is no sentence
        return stop - begin <= 2 and text[begin:stop].isdigit()
    capital, word = word[0].isupper(), word.lower()
    if word in BEFORE_NAMES:
        return len(word) > 2 or capital
    if word in BEFORE_NUMBERS and (text[reach].isdigit() or (capital and _next_word(text, reach) in SMALL)):
        return True
    if "." in word or len(word) == 1 or word in MAY_END or (capital and word in MAY_END_CAPITAL):
        if mark[1:].startswith("  "):  # two spaces: the typist's own end of sentence
            return False
        return not (_next_word(text, reach) in STARTERS and text[reach].isupper())
    return False


def _next_word(text: str, reach: int) -> str:
    found = _WORD.match(text, reach)
    return found.group().lower() if found else ""
