"""The clause of a sentence in which something is told: cut at semicolons, and at commas that a turn follows."""

from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.lexicon.speech import FINITE

REACH = 60  # tokens of a clause on either side: keeps the work linear
_TURNS = frozenset("and but while whereas although though where which who when after before as including".split())
_STOPS = frozenset((",", ";"))
_CLAUSE = 20  # tokens before ", and" in which a clause has its verb
_BEYOND = frozenset(("eclipsing", "surpassing", "exceeding", "recalling", "outstripping", "echoing"))
"""Participles that compare with another event."""


def clause_at(sheet: Sheet, offset: int) -> tuple[int, int]:
    """The tokens of the clause around `offset`: cut at semicolons, and at commas that a turn follows."""
    words = sheet.words
    at = min(sheet.token_at(offset), len(words) - 1)
    floor, top = max(0, at - REACH), min(len(words), at + REACH)
    first, last = floor, top
    for k in range(at, floor, -1):
        if (words[k - 1] in _STOPS or words[k] in _BEYOND) and _cut(words, k):
            first = k
            break
    for k in range(at + 1, top):
        if (words[k - 1] in _STOPS or words[k] in _BEYOND) and _cut(words, k):
            last = k
            break
    return first, last


def _cut(words: list[str], k: int) -> bool:
    """Whether a clause starts at token `k`."""
    if words[k] in _BEYOND:
        return True
    if words[k - 1] != "," or words[k] not in _TURNS:
        return words[k - 1] == ";"
    if words[k] != "and":
        return True
    before = words[
        max(0, k - _CLAUSE) : k - 1
    ]  # "eleven civilians, three of them children, and a soldier had been killed"
    if "that" in before:
        before = before[len(before) - before[::-1].index("that") :]
    return not FINITE.isdisjoint(before)
