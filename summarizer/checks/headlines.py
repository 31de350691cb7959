"""Whether a line is written as a headline: newspapers leave bounds and articles out of these by convention."""

from summarizer.text.tokens import Tokens

_LONGEST = 18
_SMALL = frozenset("a an and as at but by for from in into is nor of off on or out over so the to up via vs with yet".split())
"""Words that title case leaves small."""


def is_headline(tokens: Tokens) -> bool:
    """Short, no full stop, and its words of any length start with capitals."""
    words = tokens.words
    if not 2 <= len(words) <= _LONGEST or (words[-1] in (".", "!") and words[-2] != "."):
        return False
    capitals = large = 0
    for i, word in enumerate(words):
        if word[0].isalpha() and word not in _SMALL and len(word) > 1:
            large += 1
            capitals += tokens.capital(i)
    return large >= 2 and capitals >= large * 0.8
