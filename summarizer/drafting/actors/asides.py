"""Where a clause goes on behind what hangs on its subject: an apposition, a bracket, a clause with "who", those who back it."""

from summarizer.drafting.actors.governed import NOMINAL
from summarizer.drafting.lexicon.roles import ALLIED
from summarizer.text.grammar.word_classes import word_class

_ASIDE = 16
"""Tokens of an apposition or a bracket."""
_NAME = 5
"""Tokens of a name set off by commas."""


def past_backers(words: list[str], last: int) -> int:
    """Where the clause goes on behind those who back its subject: "troops backed by helicopters fought their way"."""
    if words[last : last + 1] == [] or words[last] not in ALLIED or words[last + 1 : last + 2] != ["by"]:
        return last
    k = last + 2
    while k < len(words) and k - last < _ASIDE and word_class(words[k]) in (*NOMINAL, "d", "s"):
        k += 1
    return k


def past_aside(words: list[str], i: int, kind: str) -> int:
    """Where the clause goes on behind what hangs on its subject from `i`: an apposition, a bracket, "in Orvel"; or -1."""
    word = words[i]
    if word == ",":
        follows = word_class(words[i + 1]) if i + 1 < len(words) else "."
        if follows in "bhmo":
            return -1 if _in_relative(words, i) else i + 1  # "a teacher, Ana Okar, was shot"
        if follows == "w" and word_class(words[min(i + 2, len(words) - 1)]) not in "nds":
            return i + 2
        end = _find(words, ",", i + 1)
        goes_on = 0 <= end < len(words) - 1 and (word_class(words[end + 1]) in "vekbhmoa" or words[end + 1] in _HOMES)
        return end + 1 if goes_on else -1
    if word == "(":
        return _find(words, ")", i + 1)
    if word in ("and", "or") or (kind == "P" and word not in _ENDING):
        k = i + 1
        while (
            k < len(words)
            and k - i < _ASIDE
            and (word_class(words[k]) in NOMINAL or words[k].isdigit() or words[k] == "of" or words[k - 1] == "the")
        ):
            k += 1
        return k if k > i + 1 else -1
    return -1


def _in_relative(words: list[str], at: int) -> bool:
    """Whether the apposition that ends at token `at` stands in a clause with "who", whose verb the next one is not."""
    opening = next((k for k in range(at - 1, max(0, at - _NAME - 1), -1) if words[k] == ","), 0)
    for k in range(opening - 1, max(0, opening - _ASIDE), -1):
        if words[k] == ",":
            return word_class(words[k + 1]) == "w"
    return False


def _find(words: list[str], mark: str, start: int) -> int:
    """Index of the next such mark near by; -1 where there is none."""
    return next((k for k in range(start, min(len(words), start + _ASIDE)) if words[k] == mark), -1)


_HOMES = frozenset(("of", "from"))
"""Behind an age: where somebody lives ("Tomas Ober, 31, from Orvel, was shot")."""
_ENDING = frozenset("by according after before as since because despite like including than".split())
