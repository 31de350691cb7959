"""What an engine returns, as plain records: a lean draft, not yet trusted.

It cites sentences by number instead of copying their words, so offsets cannot fail to align; `resolve.py` turns it
into a brief and re-reads every figure from the source.
"""

from __future__ import annotations

from dataclasses import field

from summarizer.schemas.record import record
from summarizer.schemas.terms import (
    ActorRole,
    ActorType,
    Demographic,
    DisputeKind,
    EventType,
    Harm,
    Population,
    Relation,
    Stance,
)


@record(slots=True)
class DraftLine:
    text: str
    cites: list[int] = field(default_factory=list)
    """Sentence numbers, 1-based, counted through all reports of the bundle."""


@record(slots=True)
class DraftEvent:
    what: str
    type: EventType = "not stated"
    when: str | None = None
    where: str | None = None
    actors: list[str] = field(default_factory=list)
    claimant: str | None = None
    cites: list[int] = field(default_factory=list)


@record(slots=True)
class DraftActor:
    name: str
    aliases: list[str] = field(default_factory=list)
    type: ActorType = "unknown"
    role: ActorRole = "mentioned"
    cites: list[int] = field(default_factory=list)


@record(slots=True)
class DraftCasualty:
    harm: Harm
    figure: str
    """The words of the source, bound included: "at least 17"."""
    victims: str | None = None
    population: Population = "unknown"
    demographics: list[Demographic] = field(default_factory=list)
    claimant: str | None = None
    attributed_to: str | None = None
    event: int | None = None
    """Index of the event in the draft, 0-based."""
    when: str | None = None
    where: str | None = None
    relation: Relation | None = None
    part_of: int | None = None
    """Index of the row it belongs to in the draft, 0-based."""
    cites: list[int] = field(default_factory=list)


@record(slots=True)
class DraftFigure:
    figure: str
    what: str
    cites: list[int] = field(default_factory=list)


@record(slots=True)
class DraftPosition:
    claimant: str | None
    stance: Stance
    statement: str
    figure: str | None = None
    cites: list[int] = field(default_factory=list)


@record(slots=True)
class DraftDispute:
    issue: str
    kind: DisputeKind
    positions: list[DraftPosition] = field(default_factory=list)
    verification: DraftLine | None = None


@record(slots=True)
class Draft:
    headline: DraftLine
    bottom_line: list[DraftLine] = field(default_factory=list)
    key_events: list[DraftEvent] = field(default_factory=list)
    actors: list[DraftActor] = field(default_factory=list)
    casualties: list[DraftCasualty] = field(default_factory=list)
    other_figures: list[DraftFigure] = field(default_factory=list)
    disputed_claims: list[DraftDispute] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
