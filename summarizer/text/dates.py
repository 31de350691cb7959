"""Dates and times in a text, resolved only as far as the publication date allows."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.schemas.records import When
from summarizer.text.sentences import Sentence
from summarizer.text.tokens import Tokens


@dataclass(slots=True)
class Date:
    """One mention of a date, and its words' place."""

    start: int
    end: int
    sentence: int
    when: When


def find_dates(
    text: str, sentences: Sequence[Sentence], tokens: Sequence[Tokens], published: datetime.date | None
) -> list[Date]:
    """Mentions in text order. Without `published`, what depends on it stays unresolved."""
    return []
