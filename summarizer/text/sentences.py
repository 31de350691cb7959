"""Split a text into sentences, offsets kept."""

import re
from typing import NamedTuple


class Sentence(NamedTuple):
    """A half-open stretch of the text, without the white space around it."""

    start: int
    end: int
    paragraph: int
    """Number of the paragraph it stands in, 0-based."""


def split_sentences(text: str) -> list[Sentence]:
    """Sentences of `text`, in order."""
    return [Sentence(m.start(), m.end(), i) for i, m in enumerate(re.finditer(r"\S[^.\n]*\.?", text))]
