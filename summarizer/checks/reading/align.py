"""Which sentences of the source could carry a sentence of the checked text, and which of its figures stand near."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from copy import copy
from decimal import Decimal
from functools import cached_property
from itertools import chain
from math import log

from summarizer.checks.lexicon.people import person_class
from summarizer.checks.reading.calendar import Calendar
from summarizer.checks.reading.facet import Facet, Quantity
from summarizer.checks.reading.facets import content, facets
from summarizer.checks.reading.labels import LabelBook
from summarizer.checks.reading.stems import singular
from summarizer.schemas.records import Evidence, Figure
from summarizer.schemas.terms import Harm, Kind
from summarizer.text.bundle import Bundle

NEIGHBOUR = 0.5
"""What a word counts that stands in the sentence before or after: a report goes on about the same thing."""

_ANOTHER = frozenset(("separate", "separately", "elsewhere"))
"""Words of a toll that another event has: it replaces none."""


class SourceIndex:
    """The reports of a bundle, ready to be asked where a figure stands. Sentence numbers are 1-based."""

    def __init__(self, bundle: Bundle, outdated: Iterable[tuple[int, int]] = ()) -> None:
        self.bundle = bundle
        self._outdated = frozenset(outdated)
        self.facets: list[Facet] = []
        self._kinds: dict[Kind, list[Facet]] | None = None
        self._overlaps: dict[tuple[frozenset[str], int], float] = {}
        self.sentences: list[frozenset[str]] = []
        bundle.figures()  # each learns which report it stands in
        for s, document in enumerate(bundle.documents):
            stems = [content(tokens) for tokens in document.tokens]
            self.facets += facets(document, stems, bundle.number(s, 0))
            self.sentences += [frozenset(filter(None, row)) for row in stems]
        self._count = Counter(chain.from_iterable(self.sentences))
        self._first = [bundle.number(s, 0) for s in range(len(bundle.documents))]

    @cached_property
    def replaced(self) -> frozenset[tuple[int, int]]:
        """Report and start of the figures that another figure updates, of the same report or of a later one."""
        return self._outdated | frozenset(
            (f.figure.bond.source, f.figure.part_of)
            for f in self.facets
            if f.figure.relation == "updates"
            and f.figure.part_of is not None
            and f.figure.bond
            and _ANOTHER.isdisjoint(f.words)
        )

    @cached_property
    def classes(self) -> frozenset[str]:
        """The classes of people that any noun of the source belongs to."""
        return frozenset(c for c in map(person_class, map(singular, self.bundle.words)) if c)

    @cached_property
    def calendar(self) -> Calendar:
        """The dates of the source."""
        return Calendar(self.bundle)

    @cached_property
    def labels(self) -> LabelBook:
        """The scores and named numbers of the source."""
        return LabelBook(self.bundle)

    def of_kind(self, kind: Kind) -> list[Facet]:
        """The facets of one kind, in text order; numerals that leave out their unit are of two."""
        if self._kinds is None:
            self._kinds = {}
            for facet in self.facets:
                self._kinds.setdefault(facet.figure.kind, []).append(facet)
                if facet.elided:
                    self._kinds.setdefault(facet.elided[0], []).append(facet)
        return self._kinds.get(kind, [])

    @cached_property
    def by_value(self) -> dict[Decimal, list[Facet]]:
        """The facets that state each number, both ends of a range among them."""
        found: dict[Decimal, list[Facet]] = {}
        for facet in self.facets:
            f = facet.figure
            if f.qualifier == "vague":
                continue
            for value in {facet.value, f.best} | ({f.low, f.high} if f.qualifier == "range" else set()):
                if value is not None:
                    found.setdefault(value, []).append(facet)
        return found

    @cached_property
    def _values(self) -> dict[int, frozenset[Quantity]]:
        found: dict[int, set[Quantity]] = {}
        for facet in self.facets:
            if (told := facet.quantity) is not None and not (facet.figure.bond and facet.figure.bond.implied):
                found.setdefault(facet.sentence, set()).add(told)
        return {number: frozenset(values) for number, values in found.items()}

    def values(self, number: int) -> frozenset[Quantity]:
        """The numbers that a sentence states, each with its unit."""
        return self._values.get(number, frozenset())

    @cached_property
    def by_head(self) -> dict[str, list[Facet]]:
        """The facets that count people by each noun, by its stem."""
        found: dict[str, list[Facet]] = {}
        for facet in self.facets:
            if facet.people and (noun := facet.noun):
                found.setdefault(noun, []).append(facet)
        return found

    @cached_property
    def _harms(self) -> Counter[tuple[int, Harm]]:
        return Counter((f.sentence, f.figure.harm) for f in self.facets if f.figure.harm and _counts(f))

    def counts_harm(self, facet: Facet, harm: Harm) -> bool:
        """Whether the facet's sentence has another number for the harm, parts of totals left out."""
        own = facet.figure.harm == harm and _counts(facet)
        return self._harms[facet.sentence, harm] > own

    def narrowed(self, numbers: set[int]) -> "SourceIndex":
        """The same source with the figures of some sentences only: what a line of a brief may stand on."""
        narrow = copy(self)
        narrow.facets = [f for f in self.facets if f.sentence in numbers]
        narrow.__dict__.pop("by_value", None)
        narrow.__dict__.pop("_harms", None)
        narrow.__dict__.pop("_values", None)
        narrow.__dict__.pop("by_head", None)
        narrow._kinds = None
        return narrow

    def knows(self, word: str) -> bool:
        """Whether the source uses the stem at all."""
        return word in self._count

    @cached_property
    def _weights(self) -> dict[str, float]:
        """How much each stem of the source tells about where one is in it."""
        most = len(self.sentences) + 1.5
        of_count = {seen: log(most / seen) + 0.1 for seen in set(self._count.values())}
        return {word: of_count[seen] for word, seen in self._count.items()}

    @cached_property
    def rarest(self) -> float:
        """What a word tells that the source uses once."""
        return log(len(self.sentences) + 1.5) + 0.1

    def weigh(self, words: Iterable[str]) -> float:
        """How much the stems tell together; one that the source does not use tells nothing."""
        weights = self._weights
        return sum([weights[word] for word in words if word in weights])

    def overlap(self, words: frozenset[str], number: int) -> float:
        """Share of `words`, by weight, that sentence `number` and its neighbours hold: 0 to 1.

        Kept, because the figures of one sentence ask it of the same sentences one after another.
        """
        known = self._overlaps.get((words, number))
        if known is None:
            known = self._overlaps[words, number] = self._overlap(words, number)
        return known

    def _overlap(self, words: frozenset[str], number: int) -> float:
        whole = self.weigh(words)
        if not whole:
            return 0.0
        here = self.sentences[number - 1]
        rest = words - here
        shared = self.weigh(words & here)
        if rest:
            before = self.sentences[number - 2] if number > 1 else frozenset()
            after = self.sentences[number] if number < len(self.sentences) else frozenset()
            shared += NEIGHBOUR * self.weigh(rest & (before | after))
        return shared / whole

    def share(self, words: frozenset[str], held: frozenset[str]) -> float:
        """Share of `words`, by weight, among `held`: 0 to 1."""
        shared = self.weigh(words & held)
        return shared / self.weigh(words) if shared else 0.0

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """The number and the words, lower case, of every sentence."""
        for s, document in enumerate(self.bundle.documents):
            for i, tokens in enumerate(document.tokens):
                yield self.bundle.number(s, i), tokens.words

    def start_of(self, number: int) -> int:
        """The first sentence of the report that sentence `number` stands in."""
        return self._first[bisect_right(self._first, number) - 1]

    def best(self, words: frozenset[str], numbers: Iterable[int]) -> int | None:
        """Of the sentences `numbers`, the one that holds most of `words`; None where there is none."""
        scored = [(self.overlap(words, n), -n) for n in numbers]
        return -max(scored)[1] if scored else None

    def text_between(self, a: Figure, b: Figure) -> str:
        """The source's words between two of its figures of one report."""
        source = a.bond.source if a.bond else 0
        return self.bundle.documents[source].text[a.end : b.start]

    def text_before(self, figure: Figure, reach: int = 40) -> str:
        """The source's last characters before one of its figures."""
        source = figure.bond.source if figure.bond else 0
        return self.bundle.documents[source].text[max(0, figure.start - reach) : figure.start]

    def clause_before(self, figure: Figure) -> str:
        """The source's words from the start of the sentence to one of its figures."""
        bond = figure.bond
        if bond is None or bond.sentence < 0:
            return ""
        document = self.bundle.documents[bond.source]
        return document.text[document.sentences[bond.sentence].start : figure.start]

    def text_after(self, figure: Figure, reach: int = 40) -> str:
        """The source's next characters behind one of its figures."""
        source = figure.bond.source if figure.bond else 0
        return self.bundle.documents[source].text[figure.end : figure.end + reach]

    def evidence(self, numbers: Iterable[int]) -> list[Evidence]:
        """The sentences as evidence, in text order, at most three."""
        found = (self.bundle.evidence(n) for n in sorted(set(numbers))[:3])
        return [e for e in found if e]


def _counts(facet: Facet) -> bool:
    bond = facet.figure.bond
    return bool(facet.value) and facet.figure.relation != "part_of" and not (bond is not None and bond.implied)
