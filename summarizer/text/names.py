"""Names in a text: people, groups, states and their organs, organisations, places."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from summarizer.text.sentences import Sentence
from summarizer.text.tokens import Tokens

NameKind = Literal["person", "group", "state", "organisation", "place", "outlet", "unknown"]


@dataclass(slots=True)
class Name:
    """One mention of a name."""

    text: str
    start: int
    end: int
    sentence: int
    """Index of the sentence, 0-based."""
    kind: NameKind = "unknown"
    title: str | None = None
    """Rank or office as written beside it ("Lieutenant General", "Pentagon spokesman")."""
    key: str = ""
    """Same for all mentions of one bearer within the text ("Rami Abdel Rahman" and "Abdel Rahman")."""


def find_names(text: str, sentences: Sequence[Sentence], tokens: Sequence[Tokens]) -> list[Name]:
    """Mentions in text order, not overlapping."""
    return []
