"""Find the web addresses of a sentence: the digits in one are no figures."""

import re

from summarizer.text.tokens import Tokens

_LINK = re.compile(r"[a-z]{2,8}://\S+", re.IGNORECASE)


def link_spans(tokens: Tokens) -> list[tuple[int, int]]:
    """Half-open token ranges that web addresses cover."""
    if not len(tokens):
        return []
    found = []
    i = 0
    for match in _LINK.finditer(tokens.text, tokens.starts[0], tokens.ends[-1]):
        while i < len(tokens) and tokens.starts[i] < match.start():
            i += 1
        first = i
        while i < len(tokens) and tokens.ends[i] <= match.end():
            i += 1
        found.append((first, i))
    return found
