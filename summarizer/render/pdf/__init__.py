"""The brief as a PDF of exactly one page, set by Typst: fonts embedded, tagged for screen readers (PDF/UA-1)."""

import json
from importlib.resources import as_file, files
from typing import Any, Literal

import typst

from summarizer.render.arrange import arrange
from summarizer.render.fit import between
from summarizer.render.inert import one_line
from summarizer.render.marks import MEANING, SYMBOL
from summarizer.render.page import Item, Page
from summarizer.render.phrases import references
from summarizer.render.sheet import fit_sheet
from summarizer.schemas.records import Brief

_PAPER = {"a4": "a4", "letter": "us-letter"}
_EMBEDDED = 0x0530
"""Scripts below are in the fonts that Typst carries; others need one of the system's."""


def render(brief: Brief, *, paper: Literal["a4", "letter"] = "a4") -> bytes:
    """The page as PDF. The same brief gives the same bytes where its script is Latin, Greek or Cyrillic."""
    page = arrange(brief)
    shortest, _ = fit_sheet(page)
    data = json.dumps([_data(candidate) for candidate in between(page, shortest)], ensure_ascii=False)
    with as_file(files("summarizer.render.pdf") / "brief.typ") as template:
        made: bytes = typst.compile(
            str(template),
            format="pdf",
            sys_inputs={"data": data, "paper": _PAPER[paper]},
            ignore_system_fonts=all(ord(c) < _EMBEDDED or 0x2000 <= ord(c) < 0x2800 for c in data),
            pdf_standards="ua-1",
            timestamp=0,
        )
    return made


def _data(page: Page) -> dict[str, Any]:
    """The page as plain values, every text inert."""
    used = {mark for item in page.items for mark in item.marks}
    return {
        "title": one_line(page.title.text) or "Brief",
        "headline": _item(page.title),
        "header": [one_line(part) for part in page.header],
        "status": page.status,
        "bottom_line": [_item(item) for item in page.bottom_line],
        "key_figures": [_item(key, about=key.about) for key in page.key_figures],
        "events": [_item(e, when=e.when, where=e.where, type=e.type) for e in page.events],
        "parties": [
            {"heading": heading, "members": [_item(member, note=member.note) for member in members]}
            for heading, members in page.parties
        ],
        "casualties": one_line(page.casualty_heading),
        "rows": [
            _item(row, harm=row.harm, people=row.people, tie=row.tie, scene=_scene(row.scene, row.blamed))
            | {"depth": min(row.depth, 4)}
            for row in page.rows
        ],
        "disputes": [
            {
                "issue": one_line(dispute.issue),
                "sides": [
                    _item(side, stance="" if side.stance == "asserts" else side.stance) for side in dispute.sides
                ],
                "told": one_line(
                    f"On verification: {dispute.verification.text}"
                    if dispute.verification
                    else "No verification stated."
                ),
                "refs": _refs(dispute.verification) if dispute.verification else "",
            }
            for dispute in page.disputes
        ],
        "gaps": [one_line(gap) for gap in page.gaps] or ["Nothing that the page asks for is missing."],
        "sources": [one_line(source) for source in page.sources],
        "check": one_line(page.check.line),
        "cuts": f"Cut to hold on one page: {', '.join(page.cuts)}." if page.cuts else "",
        "symbols": SYMBOL,
        "key": " · ".join(f"{symbol} {MEANING[mark]}" for mark, symbol in SYMBOL.items() if mark in used),
    }


def _item(item: Item, **more: str) -> dict[str, Any]:
    texts = {"text": item.text, "speaker": item.speaker or "", **more}
    return {name: one_line(text) for name, text in texts.items()} | {
        "refs": _refs(item),
        "marks": list(item.marks),
    }


def _refs(item: Item) -> str:
    return references(item.refs)


def _scene(scene: str, blamed: str) -> str:
    return "; ".join(part for part in (scene, f"blamed on {blamed}" if blamed else "") if part)
