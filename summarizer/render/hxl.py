"""The same table with a row of hashtags, for the humanitarian data tools that read them (HXL standard 1.1)."""

from summarizer.render.csv import write
from summarizer.render.table import COLUMNS, cells, lines_of
from summarizer.schemas.records import Brief


def render(brief: Brief) -> str:
    """CSV whose second row are HXL hashtags."""
    heading = [[column.name for column in COLUMNS], [column.hashtag for column in COLUMNS]]
    return write([*heading, *map(cells, lines_of(brief))])
