"""Several reports of one event, their sentences counted through: what a draft cites and a check reads."""

from collections.abc import Sequence
from functools import cached_property

from summarizer.schemas.records import Evidence, Figure, Source
from summarizer.text.document import Document


class Bundle:
    """Reports and their analyses. A sentence's number is 1-based and counted through all reports."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self.sources = list(sources)
        self.documents = [Document(source.text, source.published) for source in sources]
        self.places: list[tuple[int, int]] = [
            (s, i) for s, document in enumerate(self.documents) for i in range(len(document.sentences))
        ]
        """Of each sentence number less one: index of its report, index in that report."""
        self._first = [0]
        for document in self.documents:
            self._first.append(self._first[-1] + len(document.sentences))

    def number(self, source: int, index: int) -> int:
        """The number of sentence `index` (0-based) of report `source`."""
        return self._first[source] + index + 1

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word and number of the reports, lower case."""
        return frozenset().union(*(tokens.words for document in self.documents for tokens in document.tokens))

    def evidence(self, number: int) -> Evidence | None:
        """The whole sentence `number` as evidence; None where there is no such sentence."""
        if not 1 <= number <= len(self.places):
            return None
        source, index = self.places[number - 1]
        document = self.documents[source]
        sentence = document.sentences[index]
        return Evidence(source, number, sentence.start, sentence.end, document.text[sentence.start : sentence.end])

    def figures(self) -> list[tuple[int, Figure]]:
        """Every figure of every report, with the number of its sentence."""
        found = []
        for s, document in enumerate(self.documents):
            for figure in document.figures:
                if figure.bond:
                    figure.bond.source = s
                    found.append((self.number(s, figure.bond.sentence), figure))
        return found
