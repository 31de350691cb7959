"""Rows from the columns of a table: told again in the prose beside it, and parts of the sum that the column has."""

from decimal import Decimal

from summarizer.drafting.casualties.row import Row

_LARGE = 10  # from here on a number that a table and its text share is one count
_ROUNDED = 50  # a sum may be given as "over 61,000"
_HUGE = 1000  # ... whatever place the text names


def column_of(row: Row) -> int | None:
    """Where the head of the row's column stands; None outside a table."""
    return row.figure.bond.column if row.figure.bond else None


def tells_cell(one: Row, other: Row) -> bool:
    """Whether the prose gives a cell of a table, or the cell what the prose gave: the same number of the same place."""
    if column_of(one) is None:
        one, other = other, one
    if column_of(other) is not None or one.figure.best != other.figure.best:
        return False
    place = one.figure.bond.place if one.figure.bond else None
    if one.figure.best is not None and one.figure.best >= (_LARGE if place is None else _HUGE):
        return True
    near = (other.sheet, other.sheet.before)
    return place is not None and any(s is not None and place.casefold() in s.text.casefold() for s in near)


def sum_up(rows: list[Row]) -> None:
    """Set the counts of a column under their sum, where a line of the table or another sentence gives it."""
    columns: dict[tuple[int, int], list[Row]] = {}
    for row in rows:
        if row.column is not None and not (column_of(row) and row.relation == "total"):
            columns.setdefault((row.sheet.source, row.column), []).append(row)
    for (_, column), cells in columns.items():
        size = sum((row.figure.best or Decimal(0) for row in cells), Decimal(0))
        whole = next((r for r in rows if _is_sum(r, cells[0], column, size)), None)
        for row in cells if whole is not None and len(cells) > 1 else ():
            row.relation, row.whole = "part_of", whole


def _is_sum(row: Row, cell: Row, column: int, size: Decimal) -> bool:
    """Whether a row gives the sum of a column: the line "Total", or the same number elsewhere in the report."""
    if row is cell or row.figure.harm != cell.figure.harm or row.sheet.source != cell.sheet.source:
        return False
    if column_of(row) is not None:
        return column_of(row) == column and row.relation == "total"
    stated = row.figure.best or row.figure.low
    return stated is not None and abs(stated - size) <= size / _ROUNDED
