"""The page as values: what every format prints, in the order of the one-page brief.

`arrange` makes a page from a brief; a format only sets it. Texts are the words of the brief, not yet escaped for any
medium. `refs` are numbers of evidence sentences, printed as [12]. An `anchor` names an item: "c2" is the brief's
second casualty row, whatever id its maker gave it.
"""

from collections.abc import Iterator
from dataclasses import field

from summarizer.render.marks import Mark
from summarizer.schemas.record import record
from summarizer.schemas.records import Casualty, Evidence, Figure, Finding
from summarizer.schemas.terms import Status


@record(slots=True)
class Item:
    """What every printed item shares."""

    anchor: str
    text: str
    evidence: list[Evidence] = field(default_factory=list)
    marks: tuple[Mark, ...] = ()
    speaker: str | None = None
    """Who says so; None where the words themselves already name the speaker."""

    @property
    def refs(self) -> list[int]:
        """Numbers of the evidence sentences, each once, in order."""
        return sorted({quote.sentence for quote in self.evidence})


@record(slots=True)
class KeyFigure(Item):
    """One of the figures at the head of the page; `text` is the words as reported."""

    about: str = ""
    """What was counted or measured."""
    row: str = ""
    """Anchor of the row it stands for; its own anchor where it has no other place on the page."""
    figure: Figure | None = None


@record(slots=True)
class Event(Item):
    """A key event; `text` says what happened."""

    when: str = ""
    exact: bool = False
    """The date is resolved to one day."""
    where: str = ""
    type: str = ""


@record(slots=True)
class Party(Item):
    """An actor; `text` is the name as reported."""

    note: str = ""


@record(slots=True, kw_only=True)
class Row(Item):
    """A casualty row; `text` is the words as reported."""

    casualty: Casualty

    @property
    def whom(self) -> str:
        """How the row belongs to the one above it, and who was harmed."""
        return ": ".join(part for part in (self.tie, self.people) if part)

    harm: str = ""
    people: str = ""
    scene: str = ""
    """Where and when."""
    blamed: str = ""
    depth: int = 0
    """0 = stands alone, 1 = belongs to the row above it."""
    tie: str = ""
    """How it belongs: "of them", "and further", "earlier"."""


@record(slots=True)
class Side(Item):
    """One position in a dispute; `text` is its statement."""

    stance: str = ""
    figure: Figure | None = None


@record(slots=True)
class Dispute:
    anchor: str
    issue: str
    kind: str
    sides: list[Side]
    verification: Item | None
    """What the report says about verification."""


@record(slots=True)
class Check:
    """The check line."""

    figures: str
    """"11 of 11 figures verified"."""
    cover: str
    """"9 of 9 harm figures of the source on the page"."""
    engine: str
    """"Engine: rules. No model, no network."."""
    findings: str
    """"2 findings: 1 error, 1 warning"; empty where there are none."""
    sound: bool = True
    """Every figure is verified and none of the source is missing."""

    @property
    def line(self) -> str:
        """The whole line, as it closes the page."""
        found = f" {self.findings}." if self.findings else ""
        return f"{self.figures}; {self.cover}.{found} {self.engine}"


@record(slots=True)
class Page:
    title: Item
    header: list[str]
    """Place, date, reports; the status apart."""
    status: Status
    bottom_line: list[Item]
    key_figures: list[KeyFigure]
    events: list[Event]
    parties: list[tuple[str, list[Party]]]
    """Actors under their headings."""
    rows: list[Row]
    casualty_heading: str
    disputes: list[Dispute]
    gaps: list[str]
    sources: list[str]
    check: Check
    findings: list[Finding]
    cuts: list[str] = field(default_factory=list)
    """What was left off so that the page holds: "3 actors"."""

    @property
    def items(self) -> Iterator[Item]:
        """Everything printed that rests on evidence, in order."""
        yield self.title
        yield from self.bottom_line
        yield from self.key_figures
        yield from self.events
        for _, members in self.parties:
            yield from members
        yield from self.rows
        for dispute in self.disputes:
            yield from dispute.sides
            if dispute.verification:
                yield dispute.verification
