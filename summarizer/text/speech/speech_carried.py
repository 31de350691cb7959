"""Sentences that go on with what a speaker counted in the sentence before: "A further 12 were missing.", "Two died on arrival."."""

from summarizer.text.lexicon.numbers import DOZENS, SMALL, TENS
from summarizer.text.lexicon.speech import FINITE
from summarizer.text.words.tokens import Tokens

_MORE = frozenset(("more", "others", "other"))
_GOING_ON = frozenset(("another", "further", "additional"))
_OPENERS = frozenset(
    ("and", "but", "at", "least", "about", "some", "nearly", "almost", "around", "roughly", "only", "just", "the")
)
_REST = frozenset(("rest", "others", "remainder"))
_OPENING = 4
"""Tokens that may stand before the number."""


def goes_on(tokens: Tokens) -> bool:
    """Whether the sentence opens with a count that leans on the sentence before: more of the same people, or a number with no noun."""
    words = tokens.words
    k = 0
    while k < len(words) and k < _OPENING and (words[k] in _OPENERS or words[k] == "a"):
        k += 1
    if k and words[k - 1] == "the" and words[k : k + 1] and words[k] in _REST:
        return True
    if words[k : k + 1] and words[k] in _GOING_ON:
        return any(_number(w) for w in words[k + 1 : k + 3]) or words[k + 1 : k + 2] == ["person"]
    if k >= len(words) or not _number(words[k]) or (k and words[k - 1] == "the"):
        return False
    behind = words[k + 1] if k + 1 < len(words) else ""
    if behind == "of":
        return words[k + 2 : k + 3] in (["them"], ["those"])
    return behind in _MORE or behind in FINITE or behind in _FALLEN


_FALLEN = frozenset(("died", "drowned", "perished", "survived", "suffered", "needed", "remained"))


def _number(word: str) -> bool:
    return word in SMALL or word in TENS or word in DOZENS or word.replace(",", "").isdigit()
