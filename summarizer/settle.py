"""Bring the check's report onto the brief: verdicts, findings, prose that stands, and the status.

Fail closed. A row that the check refuses stays on the page, flagged, and the status says `degraded`; the headline and
the bottom line never carry what is refused: such a line gives way to a sentence of the report.
"""

from summarizer.drafting.reading.sheet import read_sheets
from summarizer.drafting.reading.wording import body_span
from summarizer.schemas.records import Brief, Casualty, OtherFigure, Report, Statement
from summarizer.schemas.terms import Status
from summarizer.text.bundle import Bundle


def mend_prose(brief: Brief, report: Report, bundle: Bundle) -> bool:
    """Replace refused lines of prose by the report's own sentence; whether anything was replaced.

    The brief must be checked again after it: only a check says what stands.
    """
    refused = {f.path for f in report.findings if f.severity == "error" and f.path}
    replaced = False
    if any(path == "headline" or path.startswith("headline.") for path in refused):
        brief.headline = _own_words(bundle)
        replaced = True
    lines = [
        line for i, line in enumerate(brief.bottom_line) if not any(p.startswith(f"bottom_line[{i}]") for p in refused)
    ]
    if len(lines) < len(brief.bottom_line):
        brief.bottom_line = lines or [_own_words(bundle)]
        replaced = True
    return replaced


def _own_words(bundle: Bundle) -> Statement:
    """The first full sentence of the reports, word for word."""
    sheets = read_sheets(bundle)
    lead = next((s for s in sheets if not s.heading), sheets[0])
    start, end = body_span(lead)
    evidence = bundle.evidence(lead.number)
    return Statement(lead.document.text[start:end], [evidence] if evidence else [])


def settle(brief: Brief, report: Report) -> Brief:
    """The brief with its verdicts, findings, coverage and status."""
    checked = {c.path: c.verdict for c in report.figures if c.path}
    rows: list[tuple[str, Casualty | OtherFigure]] = [
        (f"casualties[{i}].figure", r) for i, r in enumerate(brief.casualties)
    ]
    rows += [(f"other_figures[{i}].figure", r) for i, r in enumerate(brief.other_figures)]
    for path, row in rows:
        row.verdict = checked.get(path, "not_found")
    brief.findings = list(report.findings)
    brief.covered, brief.coverable = report.covered, report.coverable
    brief.status = status_of(brief, report)
    return brief


def status_of(brief: Brief, report: Report) -> Status:
    """`complete` without an error; `rejected` where no row of several stands; else `degraded`."""
    if report.ok:
        return "complete"
    if brief.casualties and all(row.verdict != "verified_in_source" for row in brief.casualties):
        return "rejected"
    return "degraded"
