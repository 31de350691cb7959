"""The page as Markdown (CommonMark with GitHub's tables): what a pipe gets."""

from collections.abc import Sequence

from summarizer.render.arrange import arrange
from summarizer.render.inert import markdown as plain, web_address
from summarizer.render.marks import MEANING, SYMBOL, Mark, symbols
from summarizer.render.page import Dispute, Event, Item, KeyFigure, Page, Row, Side
from summarizer.render.phrases import references
from summarizer.render.sheet import DENSE, fit_sheet
from summarizer.schemas.records import Brief


def render(brief: Brief, *, whole: bool = False) -> str:
    """The brief on one page of Markdown, cut to what holds on a sheet; `whole` cuts nothing."""
    page = arrange(brief)
    if not whole:
        page, _ = fit_sheet(page, DENSE)
    return "\n\n".join(block for block in _blocks(page, brief) if block) + "\n"


def _blocks(page: Page, brief: Brief) -> list[str]:
    status = f"**{page.status}**"
    return [
        f"# {plain(page.title.text) or 'Untitled'}{_after(page.title, refs=False)}",
        " · ".join([*map(plain, page.header), status]),
        _lead("Bottom line.", " ".join(map(_sentence, page.bottom_line))),
        _lead("Key figures.", " · ".join(map(_key_figure, page.key_figures))),
        _section("Key events", "\n".join(map(_event, page.events))),
        _section("Actors", " ".join(_parties(heading, members) for heading, members in page.parties)),
        f"## Casualties ({plain(page.casualty_heading)})",
        _table(page.rows),
        _section("Disputed", "\n".join(map(_dispute, page.disputes))),
        _section("Not known", " · ".join(map(plain, page.gaps)) or "Nothing that the page asks for is missing."),
        _sources(page, brief),
        _lead("Findings.", " · ".join(f"{plain(f.rule)} ({f.severity}): {plain(f.message)}" for f in page.findings)),
        _close(page),
    ]


def _lead(heading: str, text: str) -> str:
    return f"**{heading}** {text}" if text else ""


def _section(heading: str, text: str) -> str:
    return f"## {heading}\n{text}" if text else ""


def _after(item: Item, *, refs: bool = True, speaker: bool = False) -> str:
    """Speaker, evidence and marks after the words: ", the mayor [3, 4] ✓"."""
    parts = [f", {plain(item.speaker)}" if speaker and item.speaker else ""]
    if refs and item.refs:
        parts.append(f" {_refs(item.refs)}")
    if item.marks:
        parts.append(f" {symbols(item.marks)}")
    return "".join(parts)


def _sentence(item: Item, said: str = "") -> str:
    """The item's words, who says so and its evidence before the full stop, as a sentence: "It fell [3] ✓."."""
    text = plain(item.text)
    body = text[:-1] if text.endswith(".") and not text.endswith("..") else text
    stop = "" if body.endswith(("!", "?", "…", ".")) else "."
    return f"{body}{said}{_after(item)}{stop}"


def _refs(refs: Sequence[int]) -> str:
    return f"[{references(refs)}]"


def _key_figure(key: KeyFigure) -> str:
    return f"**{plain(key.text)}** {plain(key.about)}{_after(key, speaker=True)}"


def _event(event: Event) -> str:
    head = " · ".join(plain(part) for part in (event.when, event.where) if part)
    said = f" ({plain(event.speaker)})" if event.speaker else ""
    kind = f" *{plain(event.type)}*" if event.type else ""
    return f"- {f'**{head}.** ' if head else ''}{_sentence(event, said)}{kind}"


def _parties(heading: str, members: Sequence[Item]) -> str:
    names = [plain(m.text) + (f" ({plain(note)})" if (note := getattr(m, "note", "")) else "") for m in members]
    return f"**{heading}** {' · '.join(names)}."


_COLUMNS = ("figure", "people", "where, when", "blamed on", "who says so", "")


def _table(rows: Sequence[Row]) -> str:
    """The casualty table; columns that no row fills are left out, and the harm is named where there are several."""
    if not rows:
        return ""
    several = len({row.harm for row in rows}) > 1
    cells = [_cells(row, several) for row in rows]
    kept = [i for i in range(len(_COLUMNS)) if any(line[i] for line in cells)]
    table = [[_COLUMNS[i] for i in kept], ["---"] * len(kept), *([line[i] for i in kept] for line in cells)]
    return "\n".join(f"| {' | '.join(line)} |" for line in table)


def _cells(row: Row, several: bool) -> list[str]:
    words = f"{'↳ ' * row.depth}{plain(row.text)}"
    if several:
        words += f" {row.harm}"
    people = plain(row.whom)
    speaker = f"{plain(row.speaker or '')} {_refs(row.refs) if row.refs else ''}".strip()
    return [words, people, plain(row.scene), plain(row.blamed), speaker, symbols(row.marks)]


def _dispute(dispute: Dispute) -> str:
    sides = " ".join(f"*{plain(side.speaker or '')}{_stance(side)}:* {_sentence(side)}" for side in dispute.sides)
    told = dispute.verification
    check = f"*On verification:* {_sentence(told)}" if told else "No verification stated."
    return f"- **{plain(dispute.issue)}** {sides} {check}"


def _stance(side: Side) -> str:
    return "" if side.stance == "asserts" else f" ({side.stance})"


def _sources(page: Page, brief: Brief) -> str:
    lines = []
    for number, (line, source) in enumerate(zip(page.sources, brief.sources, strict=True), 1):
        address = web_address(source.url)
        lines.append(f"{number}. {plain(line)}{f' <{address}>' if address else ''}")
    return _section("Sources", "\n".join(lines))


def _close(page: Page) -> str:
    """What was cut, the check line and the key to the marks that occur."""
    used: set[Mark] = {mark for item in page.items for mark in item.marks}
    key = " · ".join(f"{symbol} {MEANING[mark]}" for mark, symbol in SYMBOL.items() if mark in used)
    cut = f"Cut to hold on one page: {', '.join(page.cuts)}; the JSON has them. " if page.cuts else ""
    return f"<sub>{cut}{plain(page.check.line)}{f' {key}.' if key else ''}</sub>"
