"""Cut a page until it holds, in the order of the one-page brief, and say what was cut.

Actors go first, then key events; the bottom line, key figures, disputes and gaps never. Casualty rows go only when
nothing else is left to cut, parts before totals and verified rows before flagged ones, because a page that runs over is
no page. Whatever is cut stays in the JSON and is named on the page.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from summarizer.render.page import Page
from summarizer.render.phrases import count


def fit(page: Page, holds: Callable[[Page], bool]) -> Page:
    """The largest page that `holds`; the smallest there is where none does. `holds` must be monotone."""
    if holds(page):
        return page
    steps = list(_smaller(page))
    low, high = 0, len(steps) - 1
    while low < high:  # measuring may mean setting the page: ask few times
        middle = (low + high) // 2
        if holds(steps[middle]):
            high = middle
        else:
            low = middle + 1
    return steps[low] if steps else page


def _smaller(page: Page) -> Iterator[Page]:
    """The page with one thing less each time."""
    parties = [(heading, list(members)) for heading, members in page.parties]
    actors = sum(len(members) for _, members in parties)
    gone = 0
    while any(members for _, members in parties):
        next(members for _, members in reversed(parties) if members).pop()
        gone += 1
        left = [(heading, list(members)) for heading, members in parties if members]
        yield replace(page, parties=left, cuts=_cuts(gone, 0, 0))
    for events in range(1, len(page.events)):
        yield replace(page, parties=[], events=page.events[:-events], cuts=_cuts(actors, events, 0))
    events = max(0, len(page.events) - 1)
    rows = list(page.rows)
    while len(rows) > 1:
        rows.remove(min(reversed(rows), key=lambda row: ("flagged" in row.marks, -row.depth)))
        cuts = _cuts(actors, events, len(page.rows) - len(rows))
        yield replace(page, parties=[], events=page.events[:1], rows=list(rows), cuts=cuts)


def _cuts(actors: int, events: int, rows: int) -> list[str]:
    named = ((actors, "actor"), (events, "event"), (rows, "casualty row"))
    return [count(number, noun) for number, noun in named if number]
