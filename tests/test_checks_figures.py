"""The checker on free text: each claim breaks exactly the rules it should."""

import pytest
from checks_cases import CASES, Case

from summarizer.checks import check_text
from summarizer.schemas.records import Source
from summarizer.text.bundle import Bundle

ALIKE = {"FIG123": "FIG109"}
"""One finding at two strengths."""


def rules(claim: str, source: str) -> list[str]:
    """The rules that `claim` breaks or draws a note from, omissions left out."""
    report = check_text(claim, Bundle([Source(source)]))
    return sorted(ALIKE.get(f.rule, f.rule) for f in report.findings if not f.rule.startswith("COV"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_claim_breaks_the_rules_it_should(case: Case) -> None:
    """Nothing more is found in a claim than what is wrong with it, and nothing less."""
    assert sorted(case.rules) == rules(case.claim, case.source)
