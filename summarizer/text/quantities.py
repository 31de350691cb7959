"""Read the quantities of a sentence: value, bound, kind and unit, not yet bound to people or harm."""

from dataclasses import dataclass
from decimal import Decimal

from summarizer.schemas.terms import Kind, Qualifier
from summarizer.text.tokens import Tokens


@dataclass(slots=True)
class Quantity:
    """A quantity as the words state it."""

    first: int
    """Index of its first token, bound words ("at least") included."""
    last: int
    """One past its last token, unit included."""
    number: int
    """Index of the first token of the number itself."""
    start: int
    end: int
    low: Decimal | None
    best: Decimal | None
    high: Decimal | None
    qualifier: Qualifier
    kind: Kind
    unit: str | None = None


def read_quantities(tokens: Tokens) -> list[Quantity]:
    """Quantities of one sentence, in text order, not overlapping."""
    found = []
    for i, word in enumerate(tokens.words):
        if word.isdigit():
            v = Decimal(word)
            found.append(Quantity(i, i + 1, i, tokens.starts[i], tokens.ends[i], v, v, v, "exact", "count"))
    return found
