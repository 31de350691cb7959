"""Whether a sentence is written in capitals throughout, so that a capital tells no name."""

from summarizer.text.words.tokens import Tokens

_SAMPLE = 200
"""Characters that tell: the rest of a sentence is written like its start."""


def all_capitals(tokens: Tokens) -> bool:
    """Whether the sentence is written in capitals throughout: agency text, headlines."""
    if len(tokens) < 2:
        return False
    start = tokens.starts[0]
    return tokens.text[start : min(start + _SAMPLE, tokens.ends[-1])].isupper()
