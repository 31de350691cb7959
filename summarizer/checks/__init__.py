"""The only authority on trust: any text, or a brief, against the reports it stands on. No model is involved."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from summarizer.checks.actors import check_brief_names, check_names
from summarizer.checks.attribution import check_speakers
from summarizer.checks.comparing.harms import check_harm_words
from summarizer.checks.coverage import Row, brief_rows, check_coverage
from summarizer.checks.disputes import check_disputes
from summarizer.checks.evidence import check_evidence, check_quotations
from summarizer.checks.figures import check_figures
from summarizer.checks.page import check_length
from summarizer.checks.prose import check_prose
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facets import content, facets
from summarizer.checks.reading.folded import fold
from summarizer.checks.reading.headlines import is_headline
from summarizer.checks.rows import SourceFigures, check_rows
from summarizer.checks.rules.severity import settle
from summarizer.schemas.records import Brief, Report
from summarizer.text.bundle import Bundle
from summarizer.text.document import Document

__all__ = ["check_brief", "check_text"]
NOTHING: Mapping[tuple[int, int], Decimal | None] = MappingProxyType({})


def check_text(
    text: str,
    bundle: Bundle,
    severities: Mapping[str, str] | None = None,
    outdated: Mapping[tuple[int, int], Decimal | None] = NOTHING,
) -> Report:
    """Check free text. Findings carry offsets into `text`; `severities` maps a rule id or prefix to a level or "off".

    `outdated`: report and start of each count that a later report replaced, and the number that holds now. A text that gives
    that number too may tell the older one.
    """
    # a dozen rooms that no brief is checked with
    from summarizer.checks.telling.retold import check_retold
    from summarizer.checks.verbs import check_verbs
    from summarizer.checks.wording import check_wording

    claim = Document(text)
    told = {f.best if f.best is not None else f.low for f in claim.figures} if outdated else set()
    index = SourceIndex(bundle, (place for place, now in outdated.items() if now not in told))
    report = Report()
    for outcome in check_figures(facets(claim, [content(t) for t in claim.tokens]), index):
        report.figures.append(outcome.checked)
        report.findings += outcome.findings
    report.findings += check_harm_words(claim, index)
    if not any(map(is_headline, claim.tokens)):  # a headline puts its own short forms in quotation marks
        report.findings += check_quotations(text, (fold(source.text) for source in bundle.sources))
    report.findings += check_names(claim, bundle)
    report.findings += check_retold(claim, index)
    report.findings += check_verbs(claim, index.calendar.words)
    report.findings += check_wording(text, (w for d in bundle.documents for t in d.tokens for w in t.words))
    missing, report.covered, report.coverable = check_coverage([Row(f) for f in claim.figures], index, "COV702")
    report.findings += missing
    return settle(report, severities)


def check_brief(
    brief: Brief, bundle: Bundle, severities: Mapping[str, str] | None = None, *, listed: bool = True
) -> Report:
    """Check a brief. Findings carry a path such as `casualties[2].figure`; so does each checked figure.

    Without `listed` the report leaves out the figures of lines that a cited sentence holds word for word.
    """
    index = SourceIndex(bundle)
    figures = SourceFigures(bundle)
    report = Report()
    for checked, found in (check_prose(brief, index, listed=listed), check_rows(brief, figures)):
        report.figures += checked
        report.findings += found
    report.findings += check_evidence(brief, bundle)
    report.findings += check_speakers(brief, figures)
    report.findings += check_brief_names(brief, bundle)
    report.findings += check_disputes(brief, figures)
    missing, report.covered, report.coverable = check_coverage(brief_rows(brief, index), index, "COV701")
    report.findings += missing
    report.findings += check_length(brief)
    return settle(report, severities)
