"""Bind the quantities of a text to the people counted, the harm done to them and the speaker."""

from collections.abc import Sequence

from summarizer.schemas.records import Bond, Figure
from summarizer.text.quantities import Quantity
from summarizer.text.sentences import Sentence
from summarizer.text.speakers import Speech, speaker_at
from summarizer.text.tokens import Tokens


def bind(
    text: str,
    sentences: Sequence[Sentence],
    tokens: Sequence[Tokens],
    quantities: Sequence[Sequence[Quantity]],
    speech: Sequence[Speech],
) -> list[Figure]:
    """Figures of the text in order, the implied ones ("a soldier was killed") among them."""
    figures = []
    for index, found in enumerate(quantities):
        for q in found:
            figures.append(
                Figure(
                    text[q.start : q.end], q.start, q.end, q.low, q.best, q.high, q.qualifier, q.kind, q.unit,
                    claimant=speaker_at(speech, q.start), bond=Bond(sentence=index),
                )
            )
    return figures
