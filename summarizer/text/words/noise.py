"""Leave out the digits that state no figure: those of web addresses, and of long chains written without a space."""

from summarizer.text.words.tokens import Tokens

LONGEST = 48
"""Tokens. A chain of letters, digits and marks longer than this is a key, a log line or an attack, no figure."""


def readable(tokens: Tokens, hits: list[int]) -> list[int]:
    """Those of the tokens `hits` (in order) that may open a figure."""
    spans = _links(tokens) if ":" in tokens.words else []
    if "@" in tokens.words:
        hits = [i for i in hits if not (i + 1 < len(tokens) and tokens.words[i + 1] == "@" and tokens.joined(i + 1))]
    if len(hits) > LONGEST // 2:
        spans = sorted(spans + _chains(tokens))
    if not spans:
        return hits
    kept, at = [], 0
    for i in hits:
        while at < len(spans) and spans[at][1] <= i:
            at += 1
        if at == len(spans) or i < spans[at][0]:
            kept.append(i)
    return kept


def _links(tokens: Tokens) -> list[tuple[int, int]]:
    """Half-open token ranges of web addresses, from the scheme to the first white space."""
    words, n = tokens.words, len(tokens.words)
    found: list[tuple[int, int]] = []
    i = 1
    while i + 2 < n:
        if (
            words[i] == ":"
            and words[i + 1] == "/"
            and words[i + 2] == "/"
            and tokens.joined(i + 1)
            and tokens.joined(i + 2)
        ):
            first, i = i - 1, i + 3
            while i < n and tokens.joined(i):
                i += 1
            found.append((first, i))
        i += 1
    return found


def _chains(tokens: Tokens) -> list[tuple[int, int]]:
    """Half-open token ranges of more than `LONGEST` tokens in a row that touch each other."""
    found: list[tuple[int, int]] = []
    first, end = 0, -1
    for i, (start, stop) in enumerate(zip(tokens.starts, tokens.ends, strict=True)):
        if start != end:
            if i - first > LONGEST:
                found.append((first, i))
            first = i
        end = stop
    if len(tokens) - first > LONGEST:
        found.append((first, len(tokens)))
    return found
