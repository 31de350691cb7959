"""Whether a sentence is written in capitals throughout, so that a capital tells no name."""

from summarizer.text.words.tokens import Tokens

_SAMPLE = 200
"""Characters that tell: the rest of a sentence is written like its start."""


def all_capitals(tokens: Tokens) -> bool:
    """Whether the sentence is written in capitals throughout: agency text, headlines."""
    if tokens.capitals is None:
        starts = tokens.starts
        tokens.capitals = (
            len(starts) > 1 and tokens.text[starts[0] : min(starts[0] + _SAMPLE, tokens.ends[-1])].isupper()
        )
    return tokens.capitals
