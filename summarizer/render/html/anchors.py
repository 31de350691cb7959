"""Places in the reports that the page points at: cited sentences, and the exact words of figures and names.

A place has an id for links and for the light that pointing at it switches on. Ids are counted here,
never made from text of a brief, so no brief can choose one.
"""

import re
from collections.abc import Iterable
from typing import Literal

from summarizer.schemas.record import record
from summarizer.schemas.records import Evidence, Figure, Source


@record(slots=True)
class Place:
    """A half-open stretch of one report."""

    source: int
    start: int
    end: int
    id: str
    kind: Literal["sentence", "figure", "name"]
    back: str
    """Anchor of the item of the brief that points here first."""
    number: int = 0
    """Of a sentence."""


class Anchors:
    """Collects the places of one page. A span that does not lie in its report is no place."""

    def __init__(self, sources: list[Source]) -> None:
        self.sources = sources
        self.sentences: dict[int, Place] = {}
        self._words: dict[tuple[int, int, int], Place] = {}

    @property
    def places(self) -> list[Place]:
        """Every place, in no order."""
        return [*self.sentences.values(), *self._words.values()]

    def sentence(self, quote: Evidence, back: str) -> str | None:
        """Id of the sentence that `quote` stands in; the stretches cited from one sentence make one place."""
        if not self._lies_in(quote.source, quote.start, quote.end):
            return None
        place = self.sentences.get(quote.sentence)
        if place is None:
            place = Place(quote.source, quote.start, quote.end, f"s{quote.sentence}", "sentence", back, quote.sentence)
            self.sentences[quote.sentence] = place
        elif place.source == quote.source:
            place.start, place.end = min(place.start, quote.start), max(place.end, quote.end)
        return place.id

    def figure(self, figure: Figure, evidence: Iterable[Evidence], back: str) -> str | None:
        """Id of the figure's own words; None where the evidence does not hold these words at this place."""
        for quote in evidence:
            if (
                quote.start <= figure.start
                and figure.end <= quote.end
                and self._lies_in(quote.source, figure.start, figure.end)
            ):
                if self.sources[quote.source].text[figure.start : figure.end] != figure.text:
                    return None
                return self._word(quote.source, figure.start, figure.end, "figure", back)
        return None

    def name(self, name: str, evidence: Iterable[Evidence], back: str) -> str | None:
        """Id of the first place in the evidence where the name stands."""
        for quote in evidence:
            found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", quote.text) if name else None
            if found and self._lies_in(quote.source, quote.start, quote.end):
                return self._word(quote.source, quote.start + found.start(), quote.start + found.end(), "name", back)
        return None

    def _word(self, source: int, start: int, end: int, kind: Literal["figure", "name"], back: str) -> str | None:
        if not self._lies_in(source, start, end):
            return None
        place = self._words.setdefault(
            (source, start, end), Place(source, start, end, f"w{len(self._words) + 1}", kind, back)
        )
        return place.id

    def _lies_in(self, source: int, start: int, end: int) -> bool:
        return 0 <= source < len(self.sources) and 0 <= start < end <= len(self.sources[source].text)
