"""The page for a terminal, set with rich; plain text with the same layout where colours are off.

Three forms: `compact` (headline, bottom line, casualties, check line), `page` (one screen or two), `full` (the page,
nothing cut, then every cited sentence). Width, colour and links follow the terminal unless the caller says otherwise:
NO_COLOR, a dumb terminal and a pipe get none.
"""

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from io import StringIO
from pathlib import Path
from typing import Literal

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from summarizer.render.arrange import arrange
from summarizer.render.inert import one_line
from summarizer.render.links import address_of
from summarizer.render.marks import MEANING, SYMBOL, Mark
from summarizer.render.page import Dispute, Event, Item, KeyFigure, Page, Row
from summarizer.render.phrases import REFS
from summarizer.render.sheet import DENSE, fit_sheet
from summarizer.schemas.records import Brief, Evidence

Form = Literal["compact", "page", "full"]

_WIDEST = 108
"""Columns: longer lines are hard to read, however wide the window."""
_NARROW = 72
"""Columns below which the casualty table becomes a list."""
_COLOUR: dict[Mark, str] = {"verified": "green", "disputed": "yellow", "unsure": "yellow", "flagged": "bold red"}
_STATUS = {"complete": "green", "degraded": "yellow", "rejected": "bold red"}


def render(
    brief: Brief,
    *,
    form: Form = "page",
    width: int | None = None,
    colour: bool | None = None,
    links: bool | None = None,
) -> str:
    """The brief as text for a terminal of `width` columns.

    `colour` and `links` (OSC 8 hyperlinks from [12] to the sentence in the report) default to what standard output can.
    """
    able = _takes_colour()
    colour = able if colour is None else colour
    columns = max(24, min(width or shutil.get_terminal_size((80, 24)).columns, _WIDEST))
    page = arrange(brief)
    if form == "page":
        page, _ = fit_sheet(page, DENSE)
    setter = _Setter(brief, columns, links=(able if links is None else links))
    console = Console(
        file=StringIO(),
        width=columns,
        force_terminal=colour or setter.links,
        color_system="standard" if colour else None,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
        no_color=not colour,
        _environ={},
    )
    with console.capture() as capture:
        console.print(setter.compact(page) if form == "compact" else setter.page(page, evidence=form == "full"))
    lines = capture.get().splitlines()
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


def _takes_colour() -> bool:
    """Whether standard output shows colours: a terminal, not dumb, and nobody set NO_COLOR (no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


class _Setter:
    def __init__(self, brief: Brief, width: int, *, links: bool) -> None:
        self.width = width
        self.links = links
        self.sources = brief.sources

    def compact(self, page: Page) -> RenderableType:
        parts: list[RenderableType] = [*self.head(page), Text()]
        if page.rows:
            parts.append(self.rows(page.rows, narrow=True))
        parts.extend(Text(f"≠ {one_line(d.issue)}", "yellow") for d in page.disputes)
        return Group(*parts, Text(), self.close(page))

    def page(self, page: Page, *, evidence: bool) -> RenderableType:
        parts: list[RenderableType] = self.head(page)
        if page.key_figures:
            parts.append(self.section("Key figures", [self.key_figures(page.key_figures)]))
        if page.events:
            parts.append(self.section("Key events", [self.event(event) for event in page.events]))
        if page.parties:
            parts.append(self.section("Actors", [self.parties(heading, group) for heading, group in page.parties]))
        casualties = [self.rows(page.rows, narrow=self.width < _NARROW)] if page.rows else []
        parts.append(self.section("Casualties", casualties, one_line(page.casualty_heading)))
        if page.disputes:
            parts.append(self.section("Disputed", [self.dispute(dispute) for dispute in page.disputes]))
        gaps = [Text(f"· {one_line(gap)}") for gap in page.gaps] or [Text("Nothing that the page asks for is missing.")]
        parts.append(self.section("Not known", gaps))
        parts.append(self.section("Sources", [Text(f"{n}. {one_line(s)}") for n, s in enumerate(page.sources, 1)]))
        if page.findings:
            parts.append(self.section("Findings", [self.finding(page, i) for i in range(len(page.findings))]))
        if evidence:
            parts.append(self.section("Evidence", list(self.evidence(page))))
        return Group(*parts, Text(), self.close(page))

    def head(self, page: Page) -> list[RenderableType]:
        header = Text().append(" · ".join(map(one_line, page.header)), "dim")
        header.append(" · ", "dim").append(page.status, _STATUS[page.status])
        title = Text().append(one_line(page.title.text) or "Untitled", "bold")
        lines: list[RenderableType] = [self.marked(title, page.title.marks), header, Text()]
        lines.extend(self.sentence(item) for item in page.bottom_line)
        return lines

    def section(self, heading: str, body: Sequence[RenderableType], note: str = "") -> RenderableType:
        title = Text().append(heading.upper(), "bold cyan")
        if note:
            title.append(f"  {note}", "dim")
        return Group(Text(), title, *body)

    def sentence(self, item: Item, text: Text | None = None) -> Text:
        """The item's words, evidence and marks."""
        line = text if text is not None else Text()
        line.append(one_line(item.text))
        return self.after(line, item)

    def after(self, line: Text, item: Item, *, speaker: bool = True) -> Text:
        if speaker and item.speaker:
            line.append(f", {one_line(item.speaker)}", "italic")
        return self.marked(self.refs(line, item.evidence), item.marks)

    def refs(self, line: Text, evidence: Iterable[Evidence]) -> Text:
        """[3] [4], each a link to its sentence where the terminal and the report have one."""
        seen: dict[int, Evidence] = {quote.sentence: quote for quote in evidence}
        for number in sorted(seen)[:REFS]:
            line.append(" ").append(f"[{number}]", self.link(seen[number]))
        return line.append(f" +{len(seen) - REFS:,} more", "dim") if len(seen) > REFS else line

    def link(self, quote: Evidence) -> Style:
        style = Style(color="blue", dim=True)
        if not self.links or not 0 <= quote.source < len(self.sources):
            return style
        address = address_of(self.sources[quote.source], quote, Path.cwd())
        return style + Style(link=address) if address else style

    def marked(self, line: Text, marks: Iterable[Mark]) -> Text:
        for mark in marks:
            line.append(" ").append(SYMBOL[mark], _COLOUR[mark])
        return line

    def key_figures(self, keys: Sequence[KeyFigure]) -> RenderableType:
        """Words right, what they count left of a common edge; on a narrow terminal one after the other."""
        lines = [(Text(one_line(key.text), "bold"), self.after(Text(one_line(key.about)), key)) for key in keys]
        if self.width < _NARROW:
            return Group(*(Text.assemble(words, " ", about) for words, about in lines))
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(justify="right", max_width=28, overflow="fold")
        table.add_column(overflow="fold")
        for words, about in lines:
            table.add_row(words, about)
        return table

    def event(self, event: Event) -> RenderableType:
        head = " · ".join(one_line(part) for part in (event.when, event.where) if part)
        line = self.sentence(event, Text().append(head, "bold").append("  ") if head else Text())
        if event.type:
            line.append(f"  {one_line(event.type)}", "dim italic")
        return _hanging(Text("• " if event.exact else "◦ "), line)

    def parties(self, heading: str, members: Sequence[Item]) -> RenderableType:
        line = Text()
        for i, member in enumerate(members):
            note = getattr(member, "note", "")
            line.append(" · " if i else "").append(one_line(member.text)).append(
                f" ({one_line(note)})" if note else "", "dim"
            )
        return _hanging(Text(f"{heading}  ", "bold"), line)

    def rows(self, rows: Sequence[Row], *, narrow: bool) -> RenderableType:
        """The casualties: a table, or under 72 columns and in the compact form a list."""
        if narrow:
            return Group(*(self.row_line(row) for row in rows))
        table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 2, 0, 0), show_edge=False, header_style="dim")
        for heading, ratio in (("figure", 3), ("people", 4), ("where, when", 5), ("who says so", 5)):
            table.add_column(heading, overflow="fold", vertical="top", ratio=ratio)
        table.add_column("", no_wrap=True)
        above = ""
        for row in rows:
            words = Text().append("  " * (row.depth - 1) + "↳ " if row.depth else "", "dim")
            words.append(one_line(row.text), "bold").append(f" {row.harm}")
            scene = one_line(row.scene)
            told = Text("″" if scene and scene == above else scene)
            if row.blamed:
                told.append("; " if told.plain else "").append("blamed on ", "dim").append(one_line(row.blamed))
            above = scene or above
            speaker = self.refs(Text(one_line(row.speaker or "")), row.evidence)
            table.add_row(words, self.whom(row), told, speaker, self.marked(Text(), row.marks))
        return table

    def whom(self, row: Row) -> Text:
        """How the row belongs to the one above it, dimmed, and who was harmed."""
        tie = one_line(row.tie)
        return Text(tie + (": " if tie and row.people else ""), "dim not bold").append(
            one_line(row.people), "not dim not bold"
        )

    def row_line(self, row: Row) -> RenderableType:
        line = Text().append(one_line(row.text), "bold").append(f" {row.harm}")
        if row.whom:
            line.append(", ").append(self.whom(row))
        for part in (row.scene, row.blamed and f"blamed on {row.blamed}"):
            if part:
                line.append(f"; {one_line(part)}", "dim")
        if row.speaker:
            line.append("; ").append(one_line(row.speaker), "italic")
        line = self.after(line, row, speaker=False)
        return _hanging(Text("  " * row.depth + ("↳ " if row.depth else "• "), "dim"), line)

    def dispute(self, dispute: Dispute) -> RenderableType:
        lines: list[RenderableType] = [Text(one_line(dispute.issue), "bold")]
        for side in dispute.sides:
            stance = "" if side.stance == "asserts" else f" ({side.stance})"
            line = Text().append(f"{one_line(side.speaker or '')}{stance}: ", "yellow").append(one_line(side.text))
            lines.append(_hanging(Text("≠ ", "yellow"), self.after(line, side, speaker=False)))
        told = dispute.verification
        check = (
            self.sentence(told, Text().append("On verification: ", "dim"))
            if told
            else Text("No verification stated.", "dim")
        )
        return Group(*lines, Padding(check, (0, 0, 0, 2)))

    def finding(self, page: Page, index: int) -> RenderableType:
        finding = page.findings[index]
        colour = {"error": "bold red", "warning": "yellow", "note": "dim"}[finding.severity]
        line = Text(one_line(finding.message))
        if finding.hint:
            line.append(f"; {one_line(finding.hint)}", "dim")
        return _hanging(
            Text(f"{one_line(finding.rule)} {finding.severity}  ", colour), self.refs(line, finding.evidence)
        )

    def evidence(self, page: Page) -> Iterable[RenderableType]:
        """Every cited sentence once, by number."""
        quotes = {quote.sentence: quote for item in page.items for quote in item.evidence}
        for number in sorted(quotes):
            yield _hanging(Text(f"[{number}] ", self.link(quotes[number])), Text(one_line(quotes[number].text)))

    def close(self, page: Page) -> RenderableType:
        line = Text().append("✓ " if page.check.sound else "⚠ ", "green" if page.check.sound else "yellow")
        line.append(one_line(page.check.line), "dim")
        if page.cuts:
            line.append(f" Cut to hold on one page: {', '.join(page.cuts)}.", "dim")
        used = {mark for item in page.items for mark in item.marks}
        key = " · ".join(f"{symbol} {MEANING[mark]}" for mark, symbol in SYMBOL.items() if mark in used)
        return Group(line, Text(key, "dim"))


def _hanging(bullet: Text, body: RenderableType) -> RenderableType:
    """The body beside its bullet, its further lines indented."""
    grid = Table.grid(padding=0)
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(bullet, body)
    return grid
