"""The brief as a table: casualty counts and events, with ACLED's column names where it has the column."""

import csv
from collections.abc import Iterable
from io import StringIO

from summarizer.render.table import COLUMNS, cells, lines_of
from summarizer.schemas.records import Brief


def render(brief: Brief) -> str:
    """The table as CSV (RFC 4180, line feeds). A cell that a spreadsheet would compute begins with a quote mark."""
    return write([[column.name for column in COLUMNS], *map(cells, lines_of(brief))])


def write(rows: Iterable[list[str]]) -> str:
    """Rows as CSV text."""
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()
