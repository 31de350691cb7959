"""The value of a date or a time as written, and the parts that dates share: the day, the plain year."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.schemas.terms import Kind
from summarizer.text.lexicon.numbers import GLUED_ORDINALS, ORDINAL_ENDINGS, ORDINALS, TENS
from summarizer.text.numbers.coefficients import DASHES
from summarizer.text.words.tokens import Tokens

LINKS = frozenset(("to", "and", "or", "through", "until", "till")) | DASHES


class Stamp(NamedTuple):
    """A date or time read."""

    first: int
    last: int
    """One past its last token."""
    value: Decimal
    upper: Decimal
    """The other end of a range of days or years; equal to `value` where there is one day or year."""
    kind: Kind = "date"


def read_day(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """One past the day of a month at token `i` ("5", "5th", "fifth", "twenty-first"), and its number."""
    words, n = tokens.words, len(tokens.words)
    if i >= n:
        return None
    word = words[i]
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
        ending = i + 1 < n and tokens.joined(i + 1) and words[i + 1] in ORDINAL_ENDINGS
        if not ending and i + 1 < n and tokens.joined(i + 1) and words[i + 1][0].isalpha():
            return None
        return i + 1 + ending, int(word)
    day = ORDINALS.get(word) or GLUED_ORDINALS.get(word)
    if word in ("twenty", "thirty") and i + 2 < n and words[i + 1] in DASHES and words[i + 2] in ORDINALS:
        return i + 3, TENS[word] + ORDINALS[words[i + 2]]
    return (i + 1, day) if day else None


def plain_year(tokens: Tokens, i: int) -> int | None:
    """A four-digit year at token `i`, touching no letters."""
    words, n = tokens.words, len(tokens.words)
    if i < n and len(words[i]) == 4 and words[i].isdecimal() and 1000 <= int(words[i]) <= 2199:
        return None if i + 1 < n and tokens.joined(i + 1) and words[i + 1][0].isalpha() else int(words[i])
    return None
