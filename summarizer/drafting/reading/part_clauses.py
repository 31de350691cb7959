"""The clause that tells of a part of the people counted: "a toll of eight, among them two guards who died at the gate on Friday".

Its place and its day are the part's, not those of the whole.
"""

from collections.abc import Sequence

from summarizer.text.lexicon.speech import PARTICIPLES
from summarizer.text.words.tokens import Tokens

_RELATIVE = frozenset(("who", "whom", "which"))
_WORDS = frozenset(("including", "among"))
_PARTICIPLES = frozenset(PARTICIPLES)
_REACH = 14
"""Tokens from the opening of a part to its relative clause."""
_DEFINITE = frozenset(("the", "them", "those", "these", "its", "his", "her", "their", "our"))


def part_clause(tokens: Tokens) -> tuple[int, int] | None:
    """Where the relative clause of a part stands, as character offsets, half-open; None where there is none."""
    words = tokens.words
    if _WORDS.isdisjoint(words) or _RELATIVE.isdisjoint(words):
        return _told_of_some(tokens)
    opened = next((k for k in range(1, len(words)) if words[k - 1] == "," and _opens(words, k)), None)
    if opened is None:
        return None
    reach = range(opened + 2, min(len(words), opened + _REACH))
    first = next((k for k in reach if words[k] in _RELATIVE), None)
    if first is None or "," in words[opened:first]:
        return None
    last = next((k for k in range(first, len(words)) if words[k] in (",", ";")), len(words))
    return tokens.starts[first], tokens.ends[last - 1]


def _told_of_some(tokens: Tokens) -> tuple[int, int] | None:
    """What a speaker adds about some of the people: "put the toll at 39, saying seven of the bodies found in Harl were not theirs"."""
    words = tokens.words
    if "of" not in words or _PARTICIPLES.isdisjoint(words):
        return None
    for k in range(1, len(words) - 4):
        if words[k] in PARTICIPLES and words[k - 1] == ",":
            some = k + 1 + (words[k + 1] == "that")
            if words[some + 1] == "of" and words[some + 2] in _DEFINITE:
                last = next((i for i in range(some, len(words)) if words[i] == ";"), len(words))
                return tokens.starts[some], tokens.ends[last - 1]
    return None


def _opens(words: Sequence[str], k: int) -> bool:
    return words[k] == "including" or words[k : k + 2] == ["among", "them"]
