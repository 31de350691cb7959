"""Whether two names may be one bearer's: a sentence has them close together, with no word between them that makes them two."""

from collections.abc import Set as AbstractSet
from itertools import islice

from summarizer.checks.reading.align import SourceIndex

_MOST = 1000
"""Sentences looked at; hostile text has more."""
CLOSE = 6
"""Tokens from one name to the next, within which the two may be one bearer's."""
_APART = frozenset(
    "and or but by was were while against with from to blamed accused denounced condemned criticised criticized urged"
    " rejected".split()
)
"""Words between two names that make them two."""


def tied(one: AbstractSet[str], other: AbstractSet[str], index: SourceIndex, close: int = CLOSE) -> bool:
    """Whether a sentence ties the two names, given by their words in lower case; `close` is the most tokens between them."""
    for _, words in islice(index.rows(), _MOST):
        if one.isdisjoint(words) or other.isdisjoint(words):
            continue
        last, mine = -close, False
        for i, word in enumerate(words):
            if word in _APART:
                last = -close
            elif word in one or word in other:
                if i - last <= close and mine is not (word in one):
                    return True
                last, mine = i, word in one
    return False
