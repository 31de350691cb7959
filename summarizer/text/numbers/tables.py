"""Read the numbers of a stretch that is a table, a log or an attack, though no stop parts it: one by one, in plain time.

No sentence holds hundreds of numbers with hardly a word between them. Bounds, units and ranges are not looked for there,
so that the time a character takes stays near that of news whatever anybody sends.
"""

from decimal import Decimal

from summarizer.text.lexicon.numbers import SMALL, TENS
from summarizer.text.numbers.digits import digit_value
from summarizer.text.words.tokens import Tokens

MOST_FIGURES = 200
"""Numbers in one sentence; the longest list of names and ages in the news has fewer."""

_WORDS: dict[str, Decimal] = {word: Decimal(value) for word, value in (SMALL | TENS).items()}


def is_table(tokens: Tokens, hits: list[int]) -> bool:
    """Whether the stretch, with words of number at the tokens `hits`, is too dense to be read as a sentence."""
    return len(hits) > MOST_FIGURES and 4 * len(hits) > len(tokens)


def read_table(tokens: Tokens, hits: list[int]) -> list[tuple[int, Decimal]]:
    """Token and value of each plain number among `hits`."""
    found = []
    for i in hits:
        word = tokens.words[i]
        value = digit_value(word) if "0" <= word < ":" else _WORDS.get(word)
        if value is not None:
            found.append((i, value))
    return found
