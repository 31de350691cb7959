"""The level of each finding: the rulebook's, unless the caller changes it."""

from collections.abc import Mapping

from summarizer.errors import SettingsError
from summarizer.schemas.records import Finding, Report
from summarizer.schemas.terms import Severity

_LEVELS: dict[str, Severity] = {"error": "error", "warning": "warning", "note": "note"}


def settle(report: Report, severities: Mapping[str, str] | None = None) -> Report:
    """Give each finding its level, drop what is off, and put findings in the order of the text.

    `severities` maps a rule id ("FIG105") or the start of one ("STY") to "error", "warning", "note" or "off"; the longest
    match counts.
    """
    kept: list[Finding] = []
    for finding in report.findings:
        level = _level(finding.rule, severities or {})
        if level is not None:
            finding.severity = level
            kept.append(finding)
    kept.sort(key=lambda f: (f.start is None, f.start or 0, f.path or "", f.rule))
    report.findings = kept
    return report


def refuse_unknown(severities: Mapping[str, str]) -> None:
    """SettingsError for a level of a rule that there is not: a slip of the pen must not leave the rule as it was."""
    from summarizer.checks.rules.rulebook import RULES

    for name in severities:
        if not name or not any(rule.startswith(name) for rule in RULES):
            raise SettingsError(f"no rule or family {name!r}", hint="'summarizer rules' lists them")


def _level(rule: str, severities: Mapping[str, str]) -> Severity | None:
    for length in range(len(rule), 0, -1):
        wish = severities.get(rule[:length])
        if wish is not None:
            return _LEVELS.get(wish)
    from summarizer.checks.rules.rulebook import RULES  # three rooms of prose: for what has a finding

    return RULES[rule].severity
