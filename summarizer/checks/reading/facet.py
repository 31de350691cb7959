"""A figure with what tells it from the other figures of its text."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from decimal import Decimal

from summarizer.checks.reading.portions import NOTHING, Portion, portions
from summarizer.checks.reading.stems import singular, stem
from summarizer.checks.reading.victors import NOBODY, Sides
from summarizer.schemas.record import record
from summarizer.schemas.records import Figure
from summarizer.schemas.terms import Kind
from summarizer.text.harm.means import UNTOLD, Cause, Named

HARM_NOUNS = frozenset(
    "dead death more murder killing slaying injury wounded injured missing casualty fatality killed wound hurt other others"
    " further additional fatal".split()
)
"""Heads that name what was done, or nothing: the people stay open."""


Quantity = tuple[Decimal, str | None]
"""A number and its unit."""


class Line:
    """What the figures of one sentence share."""

    __slots__ = (
        "_portions",
        "counted",
        "figures",
        "means",
        "past",
        "row",
        "stems",
        "tokens",
        "told",
        "told_by_value",
        "words",
    )

    def __init__(self, tokens: Sequence[str], row: Sequence[str | None], means: list[Named], *, past: bool) -> None:
        self.tokens = tokens
        """Its words and marks, lower case."""
        self.row = row
        """The stem of each, None for what tells nothing."""
        self.means = means
        self.past = past
        """It looks back: last month, since 2011, the worst in years."""
        self.words = frozenset(tokens)
        self.stems = frozenset(filter(None, row))
        self.figures: list[tuple[int, int]] = []
        """First token, and the one behind the last, of each figure that its words state."""
        self.counted: set[str] = set()
        """Stems of the nouns that they count by."""
        self.told: Sequence[Facet] = ()
        """All figures of the text, where that is checked."""
        self.told_by_value: Mapping[Decimal | None, Sequence[Facet]] = {}
        """The same by their numbers."""
        self._portions: dict[int, Portion] | None = None

    def portion(self, start: int) -> Portion:
        """The words that tell of the figure that begins at a token."""
        if self._portions is None:
            self._portions = portions(self.tokens, self.row, self.figures)
        return self._portions.get(start, NOTHING)


@record(slots=True)
class Facet:
    """One figure, ready to compare. Stems, not words; numbers and common words are left out."""

    figure: Figure
    sentence: int
    """Number of the sentence: 1-based through the bundle for a source, 0-based index for a checked text."""
    value: Decimal | None
    """The single number it states: best, else the bound as worded; None for vague words."""
    head: str | None = None
    """Singular counted noun, or None where the words leave it out."""
    people: str | None = None
    """Class of the head where it counts people."""
    after: tuple[str, ...] = ()
    """Stems of the next words, the nearest first."""
    before: frozenset[str] = frozenset()
    """Stems within reach before it."""
    near: frozenset[str] = frozenset()
    """Stems within reach on either side."""
    around: frozenset[str] = field(default_factory=frozenset)
    """Stems of the whole sentence."""
    past: bool = False
    """Its sentence looks back: last month, since 2011, the worst in years."""
    last: str | None = None
    """Stem of the nearest word before it that tells something."""
    raw: tuple[str, ...] = ()
    """The words right before and after it as they are, lower case."""
    left: str | None = None
    """The word right before it."""
    qualities: frozenset[str] = frozenset()
    """Stems of what describes the counted noun: "afghan" of "seven Afghan soldiers"."""
    words: frozenset[str] = frozenset()
    """All words of its line, lower case."""
    label: str | None = None
    """Stem of the word whose name the number is part of: "league" of "League Two"."""
    begins: tuple[str, str] | None = None
    """The number word and the one after it, where they begin a name: "One World Tower"."""
    score: tuple[int, int] | None = None
    """The two numbers of the score it stands in, the smaller first."""
    result: tuple[tuple[int, int], ...] = ()
    """The scores of the row it stands in: "6-4 3-6 6-3"."""
    date: str | None = None
    """The whole date it stands in, as written."""
    marker: bool = False
    """It numbers a list: "2." at the start of a line."""
    headline: bool = False
    """The line it stands in is written as a headline."""
    lead: tuple[str, ...] = ()
    """Stems between the mark or figure before it and itself, the nearest first: the words that govern it alone."""
    trail: tuple[str, ...] = ()
    """Stems between itself and the next mark or figure, the nearest first."""
    tail: str = ""
    """The words right behind it as written, up to the next mark or digit."""
    bearer: tuple[str, ...] = ()
    """The words of whoever is as old as it says; empty for what is no age."""
    cause: Cause = UNTOLD
    """By what its people were harmed, where it counts people harmed and the words say so."""

    sides: Sides = NOBODY
    """Who won and who lost by the score it stands in."""
    onto: Decimal | None = None
    """The number that a checked text sets behind it with "to": 5 of "fell 12 to 5"."""
    elided: tuple[Kind, str] | None = None
    """Of a bare numeral, the kind and unit of the one before it that it leaves out: "asked for 300 euros; the court awarded 120"."""
    beside: frozenset[Quantity] = frozenset()
    """The other telling numbers of its sentence, in a checked text."""

    line: Line | None = None
    """What it shares with the other figures of its sentence."""
    start: int = 0
    """Its first token."""

    @property
    def unit(self) -> str | None:
        """Its unit, be it left out."""
        return self.figure.unit or (self.elided[1] if self.elided else None)

    @property
    def quantity(self) -> Quantity | None:
        """The number with its unit; None for vague words."""
        return None if self.value is None else (self.value, self.unit)

    @property
    def portion(self) -> Portion:
        """The words of its sentence that tell of it."""
        return self.line.portion(self.start) if self.line else NOTHING

    @property
    def told(self) -> "Sequence[Facet]":
        """All figures of its text, where that is checked."""
        return self.line.told if self.line else ()

    def told_of(self, value: Decimal | None) -> "Sequence[Facet]":
        """Those of them that state one number."""
        return self.line.told_by_value.get(value, ()) if self.line else ()

    @property
    def noun(self) -> str | None:
        """Stem of the counted noun; None where the words leave it out."""
        return stem(singular(self.head)) if self.head else None
