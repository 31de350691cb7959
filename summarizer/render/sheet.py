"""How tall a brief is on a printed sheet, by estimate, and how it is made to hold on one.

Every format is cut by the same measure, so that the Markdown page, the printed HTML page and the page of a terminal
show the same rows. Lengths are in em of the sheet's type. The numbers follow the print style sheet of the HTML page;
`tests/test_render_browser.py` holds them against a browser.
"""

import re
from functools import cache, lru_cache, partial
from typing import Literal

from summarizer.render.fit import fit
from summarizer.render.page import Dispute, Item, KeyFigure, Page, Row
from summarizer.render.phrases import REFS

Size = Literal["ample", "large", "middle", "small", "less", "least"]

POINTS: dict[Size, float] = {"ample": 10.0, "large": 9.2, "middle": 8.5, "small": 7.9, "less": 7.2, "least": 6.6}
"""Type of the sheet, from large to small; `print.css` sets the same."""
_WHOLE: tuple[Size, ...] = ("ample", "large", "middle", "small")
"""Type in which a page may be set whole; in smaller type actors and events have gone before."""
_CROWDED: tuple[Size, ...] = ("small", "less", "least")
_WIDTH, _HEIGHT = 516.0, 715.0
"""Points of a sheet within its margins: the width of A4, the height of US Letter, so that either holds the page."""
_CHARACTER = 0.5
"""Width of an average character."""
_CAPITALS = re.compile("[A-ZÀ-ÖØ-ÞΑ-ΫА-Я]")
_LATE = re.compile("[^\0-\u2e7f]")
"""What stands where ideographs begin, or behind it: without one, nothing is wide."""


@cache
def _wide() -> re.Pattern[str]:
    """An ideograph or an emoji; such sets take 2 ms to compile, and hardly a page needs this one."""
    return re.compile("[\u2e80-\uffdc\U0001f000-\U0003ffff]")


_HEADING = 1.95
_FULL = 0.97
"""An estimate is not a measurement: so much of the sheet may be used."""


DENSE = 1.3
"""Sheets' worth of the style sheet's type that one sheet holds where it is set in a narrower face, as the PDF is."""


def fit_sheet(page: Page, sheets: float = 1.0) -> tuple[Page, Size]:
    """The page that holds on one sheet (or on so many `sheets`), and its type.

    Type shrinks a little before anything is cut, and further before a casualty row or most of the events are.
    """
    for size in _WHOLE:
        if holds(page, size, sheets):
            return page, size
    cut = page
    for size in _CROWDED:
        cut = fit(page, partial(holds, size=size, sheets=sheets))
        whole_table = len(cut.rows) == len(page.rows)
        if holds(cut, size, sheets) and whole_table and 2 * len(cut.events) >= len(page.events):
            return cut, size
    return cut, "least"


def holds(page: Page, size: Size, sheets: float = 1.0) -> bool:
    """Whether the page holds on the sheets set in `size`."""
    return height(page, _WIDTH / POINTS[size]) * POINTS[size] <= _HEIGHT * _FULL * sheets


def height(page: Page, width: float) -> float:
    """Height of the page on a sheet of `width`, both in em."""
    title = 1.6 + 2.25 * _lines(page.title.text, width, 1.95) + 1.35
    lede = 0.4 + sum(0.2 + 1.5 * _lines(f"{b.text} [00] ✓", width, 1.08) for b in page.bottom_line)
    body = _keys(page.key_figures, width) + _events(page, width) + _actors(page, width) + _casualties(page.rows, width)
    body += _HEADING + sum(_dispute(dispute, width) for dispute in page.disputes) if page.disputes else 0
    columns = max(1, int(width // 18.5))
    gaps = _HEADING + -(-sum(1.3 * _lines(gap, width / columns - 3, 1) for gap in page.gaps) // columns) + 1.3
    foot = 1.2 + sum(1.2 * _lines(source, width, 0.85) for source in page.sources)
    foot += 1.28 * _lines(page.check.line, width, 0.87) + 1.6 + (1.2 if page.cuts else 0)
    return title + lede + body + gaps + foot


def _keys(keys: list[KeyFigure], width: float) -> float:
    if not keys:
        return 0.0
    across = {3: 3, 5: 5, 6: 3}.get(len(keys), 4)
    column = width / across - 2.4
    tall = [
        1.5 * _lines(f"{key.text} ✓ ✓", column, 1.4)
        + 1.17 * _lines(f"{key.about}{' [0]' if key.speaker else _beside(key, 1)}", column, 0.95)
        + (1.2 * _lines(f"{key.speaker}{_beside(key, 1)}", column, 0.85) if key.speaker else 0)
        for key in keys
    ]
    return _HEADING + sum(max(tall[i : i + across]) + 0.5 for i in range(0, len(tall), across))


def _events(page: Page, width: float) -> float:
    if not page.events:
        return 0.0
    texts = (f"{e.when} {e.where} {e.text} {e.speaker or ''}{_beside(e, 3)} ✓ {e.type}" for e in page.events)
    return _HEADING + sum(0.12 + 1.22 * _lines(text, width - 2, 0.98) for text in texts)


def _actors(page: Page, width: float) -> float:
    if not page.parties:
        return 0.0
    groups = (" · ".join(f"{m.text} {m.note}" for m in members) + "x" * 14 for _, members in page.parties)
    return _HEADING + sum(0.2 + 1.4 * _lines(group, width, 0.95) for group in groups)


def _casualties(rows: list[Row], width: float) -> float:
    if not rows:
        return _HEADING
    words, who, chart = 0.21 * width, 0.27 * width, 8.4
    people = width - words - who - chart - 3
    tall = (
        max(
            _lines(row.text, words - 0.8, 1.1),
            _lines(f"{row.tie} {row.people} {row.scene} blamed {row.blamed}", people - 0.7, 0.95),
            _lines(f"{row.speaker}{_beside(row, 2)}", who - 0.7, 0.9),
        )
        for row in rows
    )
    return _HEADING + 1.2 + len({row.harm for row in rows}) * 1.15 + sum(0.22 + 1.09 * lines for lines in tall)


def _dispute(dispute: Dispute, width: float) -> float:
    across = max(1, min(len(dispute.sides), int((width + 0.75) // 13.75)))
    column = width / across - 0.9
    tall = [
        0.9
        + 1.2 * _lines(f"{side.speaker} {side.stance}", column, 0.95)
        + 1.2 * _lines(f"{side.text} [00] ✓", column, 0.97)
        for side in dispute.sides
    ]
    sides = sum(max(tall[i : i + across]) + 0.5 for i in range(0, len(tall), across))
    told = dispute.verification.text if dispute.verification else ""
    return 0.15 + 1.4 * _lines(dispute.issue, width, 1.05) + sides + 0.2 + 1.25 * _lines(told, width - 8, 0.9) + 0.4


def _beside(item: Item, least: int) -> str:
    """As wide as the evidence numbers beside an item, taken as at least so many."""
    number = len(item.refs)
    return " [00]" * max(least, min(number, REFS)) + (" +00 more" if number > REFS else "")


def _lines(text: str, width: float, size: float) -> int:
    """Lines of `text` in a column, both measures in em; a last short word may need one more, so widths are taken small."""
    return max(1, -int(-_ems(text) * size // max(width, 4.0)))


@lru_cache(maxsize=2048)  # a page is measured many times on its way to one that holds
def _ems(text: str) -> float:
    """Width of `text`: capitals and ideographs are wider than the average character."""
    wide = 0 if text.isascii() or not _LATE.search(text) else len(_wide().findall(text))
    return _CHARACTER * (len(text) + 0.4 * len(_CAPITALS.findall(text)) + wide)
