"""Where a name of no known word stands, and what its neighbours make of it."""

from typing import NamedTuple

from summarizer.schemas.terms import ActorType
from summarizer.text.lexicon.names import NameKind
from summarizer.text.words.tokens import Tokens

ARTICLES = frozenset(("a", "an", "the"))


class Reading(NamedTuple):
    """What the words beside a name say it names."""

    kind: NameKind
    type: ActorType
    weight: int


class Site(NamedTuple):
    """A name of half-open token range, and the words beside it."""

    tokens: Tokens
    first: int
    last: int
    before: str
    """The word before it, an article left out."""
    bare: str
    """The word before it."""
    behind: str
    further: str
    """The word before that one."""


def site_of(tokens: Tokens, first: int, last: int) -> Site:
    """The site of the name of tokens `first` up to `last`."""
    words = tokens.words
    k = first - 1 - (first > 0 and words[first - 1] in ARTICLES)
    return Site(
        tokens,
        first,
        last,
        words[k] if k >= 0 else "",
        words[first - 1] if first else "",
        words[last] if last < len(words) else "",
        words[k - 1] if k > 0 else "",
    )
