"""Whether a line is written as a headline: newspapers leave bounds and articles out of these by convention."""

from collections.abc import Sequence

from summarizer.text.words.tokens import Tokens

_LONGEST = 18
_SMALL = frozenset(
    "a an and as at but by for from in into is nor of off on or out over so the to up via vs with yet".split()
)
"""Words that title case leaves small."""


def is_headline(tokens: Tokens) -> bool:
    """Short, no full stop, and its words of any length start with capitals."""
    words = tokens.words
    return not (words and words[-1] in (".", "!") and words[-2:-1] != ["."]) and _title_case(tokens)


def headline_rows(rows: Sequence[Tokens]) -> list[bool]:
    """Which sentences of a text are headlines; one of two sentences ends only its last without a full stop."""
    found = [is_headline(tokens) for tokens in rows]
    for i in range(len(rows) - 2, -1, -1):
        found[i] = found[i] or (found[i + 1] and _title_case(rows[i]))
    return found


def _title_case(tokens: Tokens) -> bool:
    words = tokens.words
    if not 2 <= len(words) <= _LONGEST:
        return False
    capitals = large = 0
    for i, word in enumerate(words):
        if word[0].isalpha() and word not in _SMALL and len(word) > 1:
            large += 1
            capitals += tokens.capital(i)
    return large >= 2 and capitals >= large * 0.8
