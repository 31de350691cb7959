"""Cut a page until it holds, in the order of the one-page brief, and say what was cut.

Key events beyond the five that a page is meant to hold go first, then actors, then further events; the bottom line, key figures, disputes and gaps never. Casualty rows go only when
nothing else is left to cut, parts before totals and verified rows before flagged ones, because a page that runs over is
no page. Whatever is cut stays in the JSON and is named on the page.
"""

from collections.abc import Callable
from dataclasses import replace

from summarizer.render.page import Page, Row
from summarizer.render.phrases import count

FEW = 5
"""Key events a one-page brief is meant to hold (domain rules, section 9)."""


def fit(page: Page, holds: Callable[[Page], bool]) -> Page:
    """The largest page that `holds`; the smallest there is where none does. `holds` must be monotone."""
    if holds(page):
        return page
    actors = sum(len(members) for _, members in page.parties)
    low, high = 1, actors + max(0, len(page.events) - 1) + max(0, len(page.rows) - 1)
    order = first_to_go(page.rows)
    while low < high:  # measuring may mean setting the page: ask few times
        middle = (low + high) // 2
        if holds(shorter(page, middle, order)):
            high = middle
        else:
            low = middle + 1
    return shorter(page, low, order) if high > 0 else page


def between(page: Page, cut: Page, steps: int = 12) -> list[Page]:
    """From the whole page down to `cut`, its shortest form, at most so many pages: for whom measuring is exact."""
    things = sum(len(members) for _, members in page.parties) - sum(len(members) for _, members in cut.parties)
    things += len(page.events) - len(cut.events) + len(page.rows) - len(cut.rows)
    order = first_to_go(page.rows)
    return [shorter(page, number, order) for number in sorted({things * i // steps for i in range(steps + 1)})]


def first_to_go(rows: list[Row]) -> list[str]:
    """Anchors of casualty rows: verified before flagged, parts before totals, the last before the first."""
    order = sorted(
        enumerate(rows), key=lambda at: (bool({"flagged", "unsure"} & set(at[1].marks)), -at[1].depth, -at[0])
    )
    return [row.anchor for _, row in order]


def shorter(page: Page, things: int, order: list[str]) -> Page:
    """The page with so many things less, in the order of cutting."""
    surplus = min(things, max(0, len(page.events) - FEW))
    actors = min(things - surplus, sum(len(members) for _, members in page.parties))
    events = surplus + min(things - surplus - actors, max(0, min(len(page.events), FEW) - 1))
    rows = min(things - actors - events, max(0, len(page.rows) - 1))
    parties = [(heading, list(members)) for heading, members in page.parties]
    for _ in range(actors):
        parties[-1][1].pop()
        if not parties[-1][1]:
            parties.pop()
    gone = set(order[:rows])
    named = ((actors, "actor"), (events, "event"), (rows, "casualty row"))
    return replace(
        page,
        parties=parties,
        events=page.events[: len(page.events) - events],
        rows=[row for row in page.rows if row.anchor not in gone],
        cuts=[count(number, noun) for number, noun in named if number],
    )
