"""Published models of the brief and of the check's report."""

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from pydantic import ConfigDict, Field

from summarizer.schemas.figure import Claimant, Figure, Model
from summarizer.schemas.source import Evidence, Source, Statement
from summarizer.schemas.terms import (
    ActorRole,
    ActorType,
    Demographic,
    DisputeKind,
    EventType,
    Harm,
    PlacePrecision,
    Population,
    Precision,
    Relation,
    Severity,
    Stance,
    Status,
    Verdict,
)

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.totals import Estimate


class When(Model):
    """A time as stated, resolved only as far as the publication date allows."""

    text: str
    start: datetime.date | None = None
    end: datetime.date | None = None
    precision: Precision = "unresolved"


class Where(Model):
    """A place as stated. No coordinates are looked up."""

    text: str
    precision: PlacePrecision = "unknown"


class KeyEvent(Model):
    id: str
    what: str
    type: EventType = "not stated"
    when: When | None = None
    where: Where | None = None
    actors: list[str] = []
    """Ids of actors."""
    claimant: Claimant | None = None
    evidence: list[Evidence] = []


class Actor(Model):
    id: str
    name: str
    aliases: list[str] = []
    type: ActorType = "unknown"
    role: ActorRole = "mentioned"
    evidence: list[Evidence] = []


class Casualty(Model):
    id: str
    harm: Harm
    figure: Figure
    victims: str | None = None
    """Who was harmed, as written."""
    population: Population = "unknown"
    demographics: list[Demographic] = []
    claimant: Claimant | None = None
    attributed_to: str | None = None
    """Whom the source blames, in its words."""
    event: str | None = None
    """Id of a key event."""
    when: When | None = None
    where: Where | None = None
    relation: Relation | None = None
    part_of: str | None = None
    """Id of the row that this one is part of, adds to or updates."""
    evidence: list[Evidence] = []
    verdict: Verdict = "not_found"


class OtherFigure(Model):
    id: str
    figure: Figure
    what: str
    evidence: list[Evidence] = []
    verdict: Verdict = "not_found"


class Position(Model):
    claimant: Claimant | None
    stance: Stance
    statement: str
    figure: Figure | None = None
    evidence: list[Evidence] = []


class DisputedClaim(Model):
    id: str
    issue: str
    kind: DisputeKind
    positions: list[Position] = []
    verification: Statement | None = None
    """What the sources themselves say about verification; null where they say nothing."""


class Finding(Model):
    rule: str
    severity: Severity
    message: str
    path: str | None = None
    """Where in a brief ("casualties[2].figure"); null for a finding in free text."""
    start: int | None = None
    """Where in the checked free text, 0-based; null for a finding in a brief."""
    end: int | None = None
    evidence: list[Evidence] = []
    """The sentences of the source that the figure was compared with."""
    hint: str | None = None


class CheckedFigure(Model):
    figure: Figure
    verdict: Verdict
    path: str | None = None
    rule: str | None = None
    evidence: list[Evidence] = []


class Report(Model):
    """What the check found."""

    findings: list[Finding] = []
    figures: list[CheckedFigure] = []
    covered: int = 0
    """Harm figures of the source that the checked text carries."""
    coverable: int = 0
    """Harm figures of the source in all."""

    @property
    def ok(self) -> bool:
        """No error-level finding."""
        return all(f.severity != "error" for f in self.findings)

    def __repr__(self) -> str:
        """One line: how many findings of each level, and how many figures stand."""
        levels = [finding.severity for finding in self.findings]
        counts = {level: levels.count(level) for level in ("error", "warning", "note")}
        counted = ", ".join(f"{number} {level}{'s' * (number != 1)}" for level, number in counts.items())
        verified = sum(figure.verdict == "verified_in_source" for figure in self.figures)
        return (
            f"<Report {'ok' if self.ok else 'not ok'}: {verified} of {len(self.figures)} figures verified; {counted}>"
        )

    def __str__(self) -> str:
        """A line a finding, then the counts."""
        lines = [f"{finding.severity} {finding.rule}: {finding.message}" for finding in self.findings]
        return "\n".join([*lines, repr(self)[1:-1]])


class Run(Model):
    """Which engine answered, and what it cost."""

    engine: str = "rules"
    model: str | None = None
    prompt: str | None = None
    """Fingerprint of the prompt templates; null where no model was asked."""
    schema_hash: str | None = None
    calls: int = 0
    corrections: int = 0
    transport_retries: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cost: Decimal | None = None
    """In the configured currency; null = unknown."""
    cached: bool = False
    seconds: float | None = None
    """Wall time of the run; null for the rules engine, whose output is reproducible byte for byte."""
    version: str = ""
    fallback: str | None = None
    """Why another engine than the one asked for answered; null where the asked one did."""


class Brief(Model):
    """The page: what happened, who, harm done to people, what is contested, what is not known."""

    model_config = ConfigDict(populate_by_name=True, serialize_by_alias=True)

    schema_: Literal["brief/1"] = Field(default="brief/1", alias="schema")
    status: Status = "complete"
    headline: Statement
    bottom_line: list[Statement] = []
    key_events: list[KeyEvent] = []
    actors: list[Actor] = []
    casualties: list[Casualty] = []
    other_figures: list[OtherFigure] = []
    disputed_claims: list[DisputedClaim] = []
    gaps: list[str] = []
    findings: list[Finding] = []
    sources: list[Source] = []
    run: Run = Field(default_factory=Run)
    covered: int = 0
    coverable: int = 0

    def __repr__(self) -> str:
        """One line: a brief holds the whole text of its reports, which no prompt should print."""
        counts = (
            f"{len(getattr(self, name))} {name}" for name in ("key_events", "casualties", "disputed_claims", "findings")
        )
        return f"<Brief {self.status}: {self.headline.text!r}; {', '.join(counts)}>"

    def __str__(self) -> str:
        """The page as Markdown."""
        return self._repr_markdown_()

    def _repr_markdown_(self) -> str:
        """The page where a notebook shows Markdown."""
        from summarizer.render import render  # the values know no format but through this door

        return str(render(self, "markdown"))

    def _repr_html_(self) -> str:
        """The page where a notebook shows HTML."""
        from summarizer.render.notebook import render

        return render(self)  # type: ignore[arg-type]  # a published brief has a record's attributes

    def total(self, harm: Harm, profile: "str | Path" = "literal") -> "Estimate":
        """Add the rows of one harm that may be added: different incidents, without parts, updates, repeats and rival counts.

        `profile` names the table that turns vague words into bounds (domain rules section 3): "literal", "acled",
        "strict", "isaf", or the path of a file of your own.
        """
        from summarizer.totals import total  # kept out of the import of the models: it reads profile tables

        return total(self, harm, profile)
