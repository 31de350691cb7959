"""One text, analysed as far as anybody asks: each layer is computed on first use and kept."""

import datetime
from functools import cached_property

from summarizer.schemas.records import Figure
from summarizer.text.collector import Uncollected
from summarizer.text.figures.binding import bind
from summarizer.text.harm.cues import has_cue
from summarizer.text.naming.names import Name, find_names
from summarizer.text.naming.places import Place, find_places
from summarizer.text.numbers.quantities import read_quantities
from summarizer.text.numbers.quantity import Quantity
from summarizer.text.speech.speakers import find_speech
from summarizer.text.speech.spoken import Speech
from summarizer.text.time.dates import Date, find_dates
from summarizer.text.words.sentences import Sentence, split_sentences
from summarizer.text.words.tokens import Tokens, tokenize


class Document:
    """The layers of one text. All offsets are character offsets into `text` exactly as given."""

    def __init__(self, text: str, published: datetime.date | None = None) -> None:
        self.text = text
        self.published = published

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Sentences in order, numbered from 0."""
        with Uncollected():
            return split_sentences(self.text)

    @cached_property
    def tokens(self) -> list[Tokens]:
        """The tokens of each sentence."""
        with Uncollected():
            return [tokenize(self.text, s.start, s.end) for s in self.sentences]

    @cached_property
    def quantities(self) -> list[list[Quantity]]:
        """The quantities of each sentence."""
        with Uncollected():
            return [read_quantities(tokens) for tokens in self.tokens]

    @cached_property
    def speech(self) -> list[Speech]:
        """Who says which stretch."""
        with Uncollected():
            return find_speech(self.text, self.sentences, self.tokens)

    @cached_property
    def figures(self) -> list[Figure]:
        """Quantities bound to people, harm and speaker, and the implied ones."""
        if not any(self.quantities) and not any(has_cue(tokens.words) for tokens in self.tokens):
            return []  # nobody need be asked who speaks
        with Uncollected():
            return bind(self.text, self.sentences, self.tokens, self.quantities, self.speech)

    @cached_property
    def names(self) -> list[Name]:
        """Names of people, groups and places."""
        with Uncollected():
            return find_names(self.text, self.sentences, self.tokens)

    @cached_property
    def dates(self) -> list[Date]:
        """Dates and times, resolved as far as `published` allows."""
        return find_dates(self.text, self.sentences, self.tokens, self.published)

    @cached_property
    def places(self) -> list[Place]:
        """Where things are said to have happened."""
        return find_places(self.text, self.sentences, self.tokens, self.names)
