"""What the check of one figure came to, and how a figure is named to an editor."""

from summarizer.checks.reading.facet import Facet
from summarizer.schemas.record import record
from summarizer.schemas.records import CheckedFigure, Evidence, Finding


@record(slots=True)
class Outcome:
    """What the check of one figure came to."""

    checked: CheckedFigure
    findings: list[Finding]


def finding_at(claim: Facet, rule: str, message: str, evidence: list[Evidence], hint: str | None = None) -> Finding:
    """An error at the words of a figure; `settle` gives each rule the level it has."""
    return Finding(rule, "error", message, start=claim.figure.start, end=claim.figure.end, evidence=evidence, hint=hint)


def in_words(facet: Facet) -> str:
    """A figure as an editor would name it: its words, the people and the harm."""
    figure = facet.figure
    parts = [figure.text]
    if figure.counted and figure.counted not in figure.text:
        parts.append(figure.counted)
    harm = (figure.harm or "").replace("_", " ")
    if harm and not (figure.counted or "").casefold().endswith(harm):  # "the injured"
        parts.append(harm)
    return " ".join(parts)
