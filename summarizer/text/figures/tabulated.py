"""Figures in the cells of a table: the harm stands at the head of the column, the place or the people at the head of the row.

Situation reports print tables with bars or tabs between the cells. No line of a table is a clause: "Injured" and, in the next
line, "Orvel" do not make Orvel injured.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from summarizer.patterns import late
from summarizer.schemas.record import record
from summarizer.schemas.records import Figure
from summarizer.schemas.terms import Harm
from summarizer.text.figures.counted import COUNTABLE
from summarizer.text.grammar.word_classes import HARM_VERBS
from summarizer.text.lexicon.harm_nouns import COUNTED_EVENTS, STATES
from summarizer.text.lexicon.people import PERSON_NOUNS, singular
from summarizer.text.lexicon.places import REGION_NOUNS, TOWN_NOUNS

BARS = "|\t"
"""What stands between the cells."""
_PLACES = REGION_NOUNS.union(
    TOWN_NOUNS, ("location", "place", "site", "locality", "country", "commune", "woreda", "upazila")
)
_PLAIN = frozenset(
    "of the and number total new reported confirmed persons people population est estimated cumulative currently internally"
    " civilian so far to date no # families households individuals".split()
)
"""Words at the head of a column that change nothing in whose harm it counts; "livestock killed" counts none."""
_SUMS = frozenset("total totals overall sum all".split())
_WORD = late(r"[^\W\d_]+|%")
_NUMBER = late(r"[~><≥+]?\s?\d[\d,. '\u00a0\u202f]*\+?$")
_RULE = late(r"[\s|:+=_-]+$")


@record(slots=True)
class Cell:
    """A cell of a table whose column counts people harmed."""

    start: int
    end: int
    harm: Harm | None
    """None in the heads of the columns."""
    column: int
    """Where the head of its column stands."""
    label: tuple[int, int] | None = None
    """Where the head of its row stands: a place, or the people counted."""
    place: bool = False
    total: bool = False
    """Its row sums up the others."""


@record(slots=True)
class _Table:
    bar: str
    heads: list[Cell]
    harms: list[Harm | None]
    place: int
    """The column of places; -1 where none is."""


def read_cells(text: str) -> list[Cell]:
    """The cells of all tables of a text that count people harmed, in order."""
    if not any(bar in text for bar in BARS):
        return []
    found: list[Cell] = []
    table: _Table | None = None
    at = 0
    for line in text.splitlines(keepends=True):
        start, at = at, at + len(line)
        bar = next((b for b in BARS if line.strip().count(b) >= (1 if b == "\t" else 2)), None)
        if bar is None:
            if line.strip():
                table = None
            continue
        cells = _split(text, start, start + len(line.rstrip("\r\n")), bar)
        if table is not None and table.bar == bar and len(cells) == len(table.harms):
            found.extend(_row(text, cells, table))
        if not any(map(str.isdecimal, line)) and not _RULE.match(line.strip()):
            table = _head(text, cells, bar)
            found.extend(table.heads if table is not None else ())
    return found


def _split(text: str, start: int, end: int, bar: str) -> list[tuple[int, int]]:
    """The stretches between the bars of a line, without the white space around them and without empty ends."""
    edges = [start - 1, *(i for i in range(start, end) if text[i] == bar), end]
    spans = []
    for left, right in pairwise(edges):
        inner = text[left + 1 : right]
        first = left + 1 + len(inner) - len(inner.lstrip())
        spans.append((first, first + len(inner.strip())))
    if bar == "|" and spans[0][0] == spans[0][1]:
        del spans[0]
    if bar == "|" and spans and spans[-1][0] == spans[-1][1]:
        del spans[-1]
    return spans


def _head(text: str, cells: Sequence[tuple[int, int]], bar: str) -> _Table | None:
    """The table that a line without numbers opens; None where no column counts people harmed."""
    words = [_WORD.findall(text[first:last].lower()) for first, last in cells]
    harms = [_harm_of(cell) for cell in words]
    if not any(harms[1:]):
        return None
    place = next((i for i, cell in enumerate(words) if cell and cell[-1] in _PLACES and harms[i] is None), -1)
    heads = [Cell(first, last, None, first) for first, last in cells]
    return _Table(bar, heads, harms, place)


def _harm_of(words: Sequence[str]) -> Harm | None:
    """The harm that the head of a column names: "Dead", "People displaced", "Killed or injured"; None for other counts."""
    harms: set[Harm] = set()
    for word in words:
        verb = HARM_VERBS.get(word)
        harm = STATES.get(word) or COUNTED_EVENTS.get(word) or (verb.harm if verb else None)
        if harm is not None:
            harms.add(harm)
        elif word not in _PLAIN and singular(word) not in PERSON_NOUNS and word not in ("and", "or"):
            return None
    if harms == {"killed", "injured"}:
        return "casualties_unspecified"
    return harms.pop() if len(harms) == 1 else None


def _row(text: str, cells: Sequence[tuple[int, int]], table: _Table) -> list[Cell]:
    """The cells of one row that hold a number and count people harmed."""
    words = [_WORD.findall(text[first:last].lower()) for first, last in cells]
    total = any(cell and not _SUMS.isdisjoint(cell) for cell in words)
    k = table.place if table.place >= 0 else 0
    named = words[k] if table.harms[k] is None else []
    people = table.place < 0 and bool(named) and singular(named[-1]) in PERSON_NOUNS
    label = cells[k] if named and not total and (people or table.place >= 0) else None
    return [
        Cell(first, last, harm, head.start, label, table.place >= 0, total)
        for (first, last), harm, head in zip(cells, table.harms, table.heads, strict=True)
        if harm is not None and _NUMBER.match(text[first:last])
    ]


def bind_cells(text: str, figures: Sequence[Figure], cells: Sequence[Cell]) -> None:
    """Give the figures of a line of a table what the heads of their column and row say."""
    for figure in figures:
        at = bisect_right(cells, figure.start, key=lambda cell: cell.start) - 1
        cell = cells[at] if at >= 0 else None
        whole = cell is not None and figure.end <= cell.end and figure.kind in COUNTABLE and figure.unit is None
        if cell is None or cell.harm is None or figure.bond is None or not whole or not figure.best:
            continue
        figure.harm, figure.bond.column = cell.harm, cell.column
        figure.relation = "total" if cell.total else figure.relation
        if cell.label is not None and cell.place:
            figure.bond.place = text[slice(*cell.label)]
        elif cell.label is not None:
            figure.bond.victims_start, figure.bond.victims_end = cell.label
            figure.counted = figure.bond.victims = text[slice(*cell.label)]
            figure.bond.head = singular(_WORD.findall(figure.counted.lower())[-1])


def tabulated(start: int, end: int, cells: Sequence[Cell]) -> bool:
    """Whether a cell of a table stands between two offsets."""
    at = bisect_right(cells, start, key=lambda cell: cell.end)
    return at < len(cells) and cells[at].start < end
