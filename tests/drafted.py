"""How the tests of the drafting rooms read a text: as one bundle, drafted and resolved."""

from summarizer.drafting.casualties.casualties import find_rows
from summarizer.drafting.casualties.row import Row
from summarizer.drafting.incidents.incidents import Incidents, find_incidents
from summarizer.drafting.reading.sheet import Sheet, read_sheets
from summarizer.engines.rules import RulesEngine
from summarizer.pipeline import make_brief
from summarizer.schemas.records import Brief, Casualty, Source
from summarizer.text.bundle import Bundle


def sheets_of(*texts: str) -> list[Sheet]:
    """The sheets of reports given as texts."""
    return read_sheets(Bundle([Source(text) for text in texts]))


def incidents_of(text: str) -> Incidents:
    """The incidents of one report."""
    return find_incidents(sheets_of(text))


def rows_of(*texts: str) -> list[Row]:
    """The casualty rows of reports, before they become a draft."""
    sheets = sheets_of(*texts)
    return find_rows(sheets, find_incidents(sheets))


def brief_of(*texts: str) -> Brief:
    """The rules engine's brief, as a record."""
    return make_brief([Source(text) for text in texts], RulesEngine())


def shown(row: Casualty) -> tuple[str, str, str | None]:
    """A row in short: harm, figure, people."""
    return row.harm, row.figure.text, row.victims
