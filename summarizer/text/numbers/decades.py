"""Read decades in words, of a life or of a century: "in her forties", "the early nineties", "the nineteen sixties"."""

from decimal import Decimal
from typing import NamedTuple

from summarizer.schemas.terms import Kind
from summarizer.text.lexicon.numbers import DECADES, SMALL
from summarizer.text.words.tokens import Tokens

_PARTS = frozenset(("early", "mid", "late"))
_OWNERS = frozenset(("his", "her", "their", "my", "our", "your"))


class Decade(NamedTuple):
    """Ten years from the lowest on."""

    first: int
    last: int
    low: Decimal
    kind: Kind


def read_decade(tokens: Tokens, i: int) -> Decade | None:
    """The decade whose word stands at token `i`, or behind the number of its century there."""
    words, n = tokens.words, len(tokens.words)
    if words[i] not in DECADES:
        century = SMALL.get(words[i], 0)
        if not (17 <= century <= 19 and i + 1 < n and words[i + 1] in DECADES):
            return None
        return Decade(i, i + 2, Decimal(century * 100 + DECADES[words[i + 1]]), "date")
    k = i - 1
    k -= k > 0 and words[k] == "-" and words[k - 1] in _PARTS
    k -= k > 0 and words[k] in _PARTS
    if k < 0 or not (words[k] in _OWNERS or words[k] == "the"):
        return None
    return Decade(i, i + 1, Decimal(DECADES[words[i]]), "age" if words[k] in _OWNERS else "date")
