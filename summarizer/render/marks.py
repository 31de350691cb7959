"""The check marks of the page: what the check found, and what the report itself contests."""

from collections.abc import Iterable
from typing import Literal

from summarizer.schemas.records import Brief, Casualty, Evidence, Figure, OtherFigure
from summarizer.schemas.terms import Verdict

Mark = Literal["verified", "disputed", "unsure", "flagged"]

SYMBOL: dict[Mark, str] = {"verified": "✓", "disputed": "≠", "unsure": "⚠", "flagged": "✗"}
MEANING: dict[Mark, str] = {
    "verified": "tied to its words",
    "disputed": "disputed in the report",
    "unsure": "doubtful: see the findings",
    "flagged": "not supported: see the findings",
}
NAME: dict[Mark, str] = {
    "verified": "verified",
    "disputed": "disputed",
    "unsure": "doubtful",
    "flagged": "not supported",
}
BY_VERDICT: dict[Verdict, Mark] = {
    "verified_in_source": "verified",
    "ambiguous": "unsure",
    "conflicts_with_source": "flagged",
    "wrong_binding": "flagged",
    "not_found": "flagged",
}


def place(figure: Figure, evidence: Iterable[Evidence]) -> tuple[int, int]:
    """Report and offset where the words of `figure` stand; report -1 where no evidence holds them."""
    for quote in evidence:
        if quote.start <= figure.start and figure.end <= quote.end:
            return quote.source, figure.start
    return -1, figure.start


class Marks:
    """Marks of one brief's items, its disputes and findings looked up once."""

    def __init__(self, brief: Brief) -> None:
        positions = [position for dispute in brief.disputed_claims for position in dispute.positions]
        self._contested = {place(p.figure, p.evidence) for p in positions if p.figure}
        self._quarrel = {(quote.source, quote.sentence) for p in positions for quote in p.evidence}
        self._faults: dict[str, Mark] = {}
        for finding in brief.findings:
            if finding.path and finding.severity != "note":
                item = item_of(finding.path)
                if finding.severity == "error" or item not in self._faults:
                    self._faults[item] = "flagged" if finding.severity == "error" else "unsure"

    def of_row(self, row: Casualty | OtherFigure, path: str) -> tuple[Mark, ...]:
        """Marks of a figure's row: its verdict, and ≠ where a position of a dispute holds the same words."""
        verdict = BY_VERDICT[row.verdict]
        fault = self._faults.get(path)
        if verdict == "verified" and fault:
            verdict = fault
        contested = place(row.figure, row.evidence) in self._contested
        return (verdict, "disputed") if contested else (verdict,)

    def of_statement(self, text: str, evidence: Iterable[Evidence], path: str) -> tuple[Mark, ...]:
        """Marks of a sentence of the page: ✓ only where it carries a figure and nothing was found against it."""
        fault = self._faults.get(path)
        marks: list[Mark] = [fault] if fault else []
        quotes = list(evidence)
        if not fault and quotes and any(c.isdigit() for c in text):
            marks.append("verified")
        if any((quote.source, quote.sentence) in self._quarrel for quote in quotes):
            marks.append("disputed")
        return tuple(marks)

    def of_position(self, path: str) -> tuple[Mark, ...]:
        """Marks of a side of a dispute: only what was found against it; that it is disputed is said by its place."""
        fault = self._faults.get(path)
        return (fault,) if fault else ()


def item_of(path: str) -> str:
    """The item that a finding's path points into: "casualties[2].figure" is about "casualties[2]".

    A side of a dispute is an item of its own: "disputed_claims[0].positions[1]".
    """
    parts = path.split(".")
    if len(parts) > 1 and parts[1].startswith("positions["):
        return ".".join(parts[:2])
    return parts[0]


def symbols(marks: Iterable[Mark]) -> str:
    """The marks as they are printed: "✓ ≠"."""
    return " ".join(SYMBOL[mark] for mark in marks)
