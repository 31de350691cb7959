"""A reported figure of harm on its way to the page."""

from dataclasses import field

from summarizer.drafting.incidents.incidents import Incident
from summarizer.drafting.reading.sheet import Sheet
from summarizer.schemas.record import record
from summarizer.schemas.records import Figure
from summarizer.schemas.terms import Relation


@record(slots=True)
class Row:
    """A reported figure and the sentences that give it."""

    figure: Figure
    sheet: Sheet
    """The sentence whose wording the row carries."""
    incident: Incident
    sheets: list[Sheet] = field(default_factory=list)
    """All sentences that give it, in text order."""
    relation: Relation | None = None
    whole: "Row | None" = None
    """The row it is part of, adds to or updates."""
    claimant: str | None = None
    named: str | None = None
    """Who the one victim is, where another sentence names the person: "one of its commanders", then "General Venn"."""
    persons: set[str] = field(default_factory=set)
    """Keys of the people that the rows folded into it name."""
    passing: bool = False
    """Its sentence tells of another event and only mentions it."""
    column: int | None = None
    """Where the head of the column stands that gives it, in a table."""
