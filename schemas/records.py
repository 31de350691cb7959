"""The same values as the published models, as plain records: what the inside of the package passes along.

Building pydantic's schemas costs ten times the start of the interpreter, and the offline command line must not
pay it. So rooms below the front door speak records, and `summarizer.schemas` publishes them as pydantic models of
the same names and fields at the edge (`publish`). `tests/test_schemas.py` holds the two side by side.

Offsets are character offsets into the text as given, 0-based and half-open.
"""

from __future__ import annotations

import datetime
from dataclasses import field
from decimal import Decimal

from summarizer.schemas.bonds import Bond
from summarizer.schemas.draft_records import (
    Draft as Draft,
    DraftActor as DraftActor,
    DraftCasualty as DraftCasualty,
    DraftDispute as DraftDispute,
    DraftEvent as DraftEvent,
    DraftFigure as DraftFigure,
    DraftLine as DraftLine,
    DraftPosition as DraftPosition,
)
from summarizer.schemas.record import record
from summarizer.schemas.terms import (
    ActorRole,
    ActorType,
    ClaimantType,
    Demographic,
    DisputeKind,
    EventType,
    Harm,
    Kind,
    PlacePrecision,
    Population,
    Precision,
    Qualifier,
    Relation,
    Severity,
    Speech,
    Stance,
    Status,
    Verdict,
)


@record(slots=True)
class Source:
    """One report, as read."""

    text: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    dateline: str | None = None
    published: datetime.date | None = None
    url: str | None = None
    name: str | None = None


@record(slots=True)
class Claimant:
    name: str
    type: ClaimantType = "unknown"
    speech: Speech = "said"


@record(slots=True)
class Figure:
    """A number as the words state it, and what it is bound to. `source` and `modality` are for the inside only."""

    text: str
    start: int
    end: int
    low: Decimal | None = None
    best: Decimal | None = None
    high: Decimal | None = None
    qualifier: Qualifier = "exact"
    kind: Kind = "count"
    unit: str | None = None
    counted: str | None = None
    harm: Harm | None = None
    relation: Relation | None = None
    part_of: int | None = None
    claimant: Claimant | None = None
    bond: Bond | None = None
    """Inside only: what the grammar knew when it bound the figure."""

    @property
    def least(self) -> Decimal | None:
        """The least number the words can mean: as stated, else what the plural of a vague word holds ("dozens": 24)."""
        return self.low if self.low is not None or self.bond is None else self.bond.least


@record(slots=True)
class Evidence:
    source: int
    sentence: int
    start: int
    end: int
    text: str


@record(slots=True)
class Statement:
    text: str
    evidence: list[Evidence] = field(default_factory=list)


@record(slots=True)
class When:
    text: str
    start: datetime.date | None = None
    end: datetime.date | None = None
    precision: Precision = "unresolved"


@record(slots=True)
class Where:
    text: str
    precision: PlacePrecision = "unknown"


@record(slots=True)
class KeyEvent:
    id: str
    what: str
    type: EventType = "not stated"
    when: When | None = None
    where: Where | None = None
    actors: list[str] = field(default_factory=list)
    claimant: Claimant | None = None
    evidence: list[Evidence] = field(default_factory=list)


@record(slots=True)
class Actor:
    id: str
    name: str
    aliases: list[str] = field(default_factory=list)
    type: ActorType = "unknown"
    role: ActorRole = "mentioned"
    evidence: list[Evidence] = field(default_factory=list)


@record(slots=True)
class Casualty:
    id: str
    harm: Harm
    figure: Figure
    victims: str | None = None
    population: Population = "unknown"
    demographics: list[Demographic] = field(default_factory=list)
    claimant: Claimant | None = None
    attributed_to: str | None = None
    event: str | None = None
    when: When | None = None
    where: Where | None = None
    relation: Relation | None = None
    part_of: str | None = None
    evidence: list[Evidence] = field(default_factory=list)
    verdict: Verdict = "not_found"


@record(slots=True)
class OtherFigure:
    id: str
    figure: Figure
    what: str
    evidence: list[Evidence] = field(default_factory=list)
    verdict: Verdict = "not_found"


@record(slots=True)
class Position:
    claimant: Claimant | None
    stance: Stance
    statement: str
    figure: Figure | None = None
    evidence: list[Evidence] = field(default_factory=list)


@record(slots=True)
class DisputedClaim:
    id: str
    issue: str
    kind: DisputeKind
    positions: list[Position] = field(default_factory=list)
    verification: Statement | None = None


@record(slots=True)
class Finding:
    rule: str
    severity: Severity
    message: str
    path: str | None = None
    start: int | None = None
    end: int | None = None
    evidence: list[Evidence] = field(default_factory=list)
    hint: str | None = None


@record(slots=True)
class CheckedFigure:
    figure: Figure
    verdict: Verdict
    path: str | None = None
    rule: str | None = None
    evidence: list[Evidence] = field(default_factory=list)


@record(slots=True)
class Report:
    findings: list[Finding] = field(default_factory=list)
    figures: list[CheckedFigure] = field(default_factory=list)
    covered: int = 0
    """Harm figures of the source that the checked text carries."""
    coverable: int = 0
    """Harm figures of the source in all."""

    @property
    def ok(self) -> bool:
        """No error-level finding."""
        return all(f.severity != "error" for f in self.findings)


@record(slots=True)
class Run:
    engine: str = "rules"
    model: str | None = None
    prompt: str | None = None
    schema_hash: str | None = None
    calls: int = 0
    corrections: int = 0
    transport_retries: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cost: Decimal | None = None
    cached: bool = False
    seconds: float | None = None
    version: str = ""
    fallback: str | None = None
    """Why another engine than the one asked for answered; None where the asked one did."""


@record(slots=True)
class Brief:
    headline: Statement
    status: Status = "complete"
    bottom_line: list[Statement] = field(default_factory=list)
    key_events: list[KeyEvent] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)
    casualties: list[Casualty] = field(default_factory=list)
    other_figures: list[OtherFigure] = field(default_factory=list)
    disputed_claims: list[DisputedClaim] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    run: Run = field(default_factory=Run)
    covered: int = 0
    coverable: int = 0
