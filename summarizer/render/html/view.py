"""What the template asks: where a thing links to, what lights up with it, how its marks read."""

from collections.abc import Iterable
from typing import NamedTuple

from summarizer.render.html.anchors import Anchors
from summarizer.render.html.chart import Bar, Scale, bar_of, scale_of
from summarizer.render.html.prose import Known, Stretch, cut
from summarizer.render.html.report import Paragraph, paragraphs
from summarizer.render.inert import one_line, web_address
from summarizer.render.marks import MEANING, NAME, SYMBOL, Mark
from summarizer.render.page import Dispute, Event, Item, Page, Row, Side
from summarizer.render.phrases import REFS
from summarizer.schemas.record import record
from summarizer.schemas.records import Brief, Evidence, Figure, Finding

_PATHS = {
    "headline": "title",
    "bottom_line": "b",
    "key_events": "e",
    "actors": "a",
    "casualties": "c",
    "other_figures": "f",
    "disputed_claims": "d",
}


class Ref(NamedTuple):
    """An evidence number and the id of its sentence; no id where the sentence is not in the report."""

    number: int
    id: str | None


class Sign(NamedTuple):
    """A mark: its class, its symbol, and its words for those who cannot see it."""

    mark: Mark
    symbol: str
    name: str
    meaning: str


@record(slots=True)
class Group:
    """Casualty rows of one harm, parts with their totals, and the scale on which they compare."""

    harm: str
    rows: list[Row]
    scale: Scale | None = None
    cut: bool = False
    """No row of it is on the printed sheet."""


class View:
    """A page and its places in the reports."""

    most_refs = REFS
    """Evidence numbers beside one item that are printed; a screen shows all."""

    def __init__(self, brief: Brief, page: Page, printed: Page) -> None:
        self.page = page
        self.printed = printed
        self.sources = brief.sources
        self.anchors = Anchors(brief.sources)
        self._kept = {item.anchor for item in printed.items}
        self._own: dict[str, str | None] = {}
        """Id of the very words of an item, by its anchor."""
        self._known: list[Known] = []
        self._place_figures()
        for item in page.items:
            for quote in item.evidence:
                self.anchors.sentence(quote, item.anchor)
        for finding in page.findings:
            for quote in finding.evidence:
                self.anchors.sentence(quote, "check")
        self.headings = {heading for heading, _ in printed.parties}
        """Of actors on the printed sheet."""
        self.groups = _groups(page.rows)
        for group in self.groups:
            group.cut = not any(row.anchor in self._kept for row in group.rows)
        self.charted = any(group.scale for group in self.groups)
        self._events = {f"e{i}": event for i, event in enumerate(brief.key_events, 1)}

    def _place_figures(self) -> None:
        """Rows first: what a figure of the report leads back to is its row, if it has one."""
        for row in self.page.rows:
            self._place(row, row.casualty.figure, row.anchor)
        for key in self.page.key_figures:
            if key.figure:
                self._place(key, key.figure, key.row)
        for dispute in self.page.disputes:
            for side in dispute.sides:
                if side.figure:
                    self._place(side, side.figure, side.anchor)
        for _, members in self.page.parties:
            for party in members:
                self._own[party.anchor] = self.anchors.name(party.text, party.evidence, party.anchor)

    def _place(self, item: Item, figure: Figure, back: str) -> None:
        mark = self._own[item.anchor] = self.anchors.figure(figure, item.evidence, back)
        if mark:
            sentences = frozenset((quote.source, quote.sentence) for quote in item.evidence)
            self._known.append(Known(figure.text, mark, sentences))

    def own(self, item: Item) -> str | None:
        """Id of the item's own words in the report, else of its first sentence."""
        return self._own.get(item.anchor) or next((ref.id for ref in self.refs(item.evidence) if ref.id), None)

    def refs(self, evidence: Iterable[Evidence]) -> list[Ref]:
        """Evidence numbers, each once, in order."""
        places = self.anchors.sentences
        numbers = sorted({quote.sentence for quote in evidence})
        return [Ref(number, places[number].id if number in places else None) for number in numbers]

    def lights(self, item: Item) -> str:
        """Ids of everything in the reports that belongs to an item."""
        ids = [self._own.get(item.anchor), *(ref.id for ref in self.refs(item.evidence))]
        return " ".join(filter(None, ids))

    def prose(self, item: Item) -> list[Stretch]:
        """The item's sentence, its figures apart."""
        return cut(one_line(item.text), item.evidence, self._known)

    def signs(self, item: Item) -> list[Sign]:
        """The item's marks."""
        return [Sign(mark, SYMBOL[mark], NAME[mark], MEANING[mark]) for mark in item.marks]

    @property
    def legend(self) -> list[Sign]:
        """The marks that occur on this page."""
        used = {mark for item in self.page.items for mark in item.marks}
        return [Sign(mark, symbol, NAME[mark], MEANING[mark]) for mark, symbol in SYMBOL.items() if mark in used]

    def cut(self, item: Item) -> str:
        """Class of an item that does not fit the printed page."""
        return "" if item.anchor in self._kept else " cut"

    def kind(self, row: Row) -> str:
        """Classes of a row: what was found against it, whether it belongs to another, whether it is printed."""
        faults = [mark for mark in row.marks if mark in ("flagged", "unsure")]
        return " ".join([*faults, *(["part"] if row.depth else []), *self.cut(row).split()])

    @property
    def timeline(self) -> list[Event]:
        """Key events in order of time; those without a day after them, as the brief orders them."""
        dated = {anchor: event.when.start for anchor, event in self._events.items() if event.when and event.when.start}
        first = sorted((e for e in self.page.events if e.anchor in dated), key=lambda e: dated[e.anchor])
        return [*first, *(event for event in self.page.events if event.anchor not in dated)]

    def iso(self, event: Event) -> str | None:
        """The event's day for machines, where it is resolved to one."""
        when = self._events[event.anchor].when
        return when.start.isoformat() if when and when.start and event.exact else None

    def bar(self, row: Row, scale: Scale) -> Bar:
        """The row's chart on the scale of its group."""
        return bar_of(row.casualty.figure, scale)

    def rival_scale(self, dispute: Dispute) -> Scale | None:
        """One scale for the counts of a dispute, where at least two sides state one."""
        figures = [side.figure for side in dispute.sides if side.figure]
        return scale_of(figures) if len(figures) > 1 else None

    def rival(self, side: Side, scale: Scale) -> Bar | None:
        """A side's count on the dispute's scale."""
        return bar_of(side.figure, scale) if side.figure else None

    def target(self, finding: Finding) -> str | None:
        """Anchor of the item that a finding is about."""
        path = (finding.path or "").partition(".")[0]
        name, _, index = path.partition("[")
        letter = _PATHS.get(name)
        if letter is None or letter == "title":
            return letter
        number = index.rstrip("]")
        anchor = f"{letter}{int(number) + 1}" if number.isdecimal() and len(number) < 6 else ""
        known = {item.anchor for item in self.page.items} | {dispute.anchor for dispute in self.page.disputes}
        return anchor if anchor in known else None

    @property
    def logarithmic(self) -> bool:
        """Whether a chart of the table stands on a logarithmic scale."""
        return any(group.scale and group.scale.logarithmic for group in self.groups)

    def report(self, index: int) -> list[Paragraph]:
        """The paragraphs of a report."""
        return paragraphs(self.sources[index], [place for place in self.anchors.places if place.source == index])

    def address(self, index: int) -> str | None:
        """The report's address, if it is a plain one on the web."""
        return web_address(self.sources[index].url)


def _groups(rows: Iterable[Row]) -> list[Group]:
    groups: list[Group] = []
    for row in rows:
        if not groups or (row.depth == 0 and groups[-1].harm != row.harm):
            groups.append(Group(row.harm, []))
        groups[-1].rows.append(row)
    for group in groups:
        group.scale = scale_of(row.casualty.figure for row in group.rows)
    return groups
