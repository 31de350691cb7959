"""The rulebook: its examples do what they say, and its pages are printed from it."""

from pathlib import Path

import pytest

from summarizer.checks import check_text
from summarizer.checks.rules.rulebook import FAMILIES, RULES, Rule, page
from summarizer.schemas.records import Source
from summarizer.text.bundle import Bundle

PAGES = Path(__file__).parent.parent / "docs" / "rules"
BESIDE = ("EVD201", "STY801", "DAT501", "STY803", "STY804", "ACT403", "ATT305", "DAT504", "DAT505")
"""Rules beside the figures that any text can break."""
FIGURES = [rule for rule in RULES.values() if rule.family == "FIG" or rule.id in BESIDE]

ALIKE = {"FIG109": {"FIG109", "FIG123"}, "FIG123": {"FIG109", "FIG123"}}
"""One finding at two strengths: which of them an example draws hangs on the points of the comparison."""


def broken(claim: str, source: str) -> set[str]:
    """The rules of findings about `claim`."""
    return {f.rule for f in check_text(claim, Bundle([Source(source)])).findings}


@pytest.mark.parametrize("rule", FIGURES, ids=lambda rule: rule.id)
def test_a_bad_example_breaks_its_rule(rule: Rule) -> None:
    """What the book calls a breach is found as one; for a note, what it shows draws the note."""
    assert broken(rule.bad or rule.good, rule.source) & ALIKE.get(rule.id, {rule.id})


@pytest.mark.parametrize("rule", [r for r in FIGURES if r.bad], ids=lambda rule: rule.id)
def test_a_good_example_keeps_its_rule(rule: Rule) -> None:
    """What the book calls right draws no error and no warning."""
    report = check_text(rule.good, Bundle([Source(rule.source)]))

    assert [f.rule for f in report.findings if f.severity != "note"] == []


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_each_rule_has_its_page(rule: Rule) -> None:
    """The documentation of a rule is the book's page, to the letter."""
    assert page(rule) == (PAGES / f"{rule.id}.md").read_text(encoding="utf-8")


def test_no_page_is_left_over() -> None:
    """Every page of the rules' folder belongs to a rule, but for the index, which links them all."""
    pages = {p.stem for p in PAGES.glob("*.md")} - {"README"}
    index = (PAGES / "README.md").read_text(encoding="utf-8")

    assert sorted(RULES) == sorted(pages)
    assert [rule for rule in RULES if f"({rule}.md)" not in index] == []


def test_every_rule_belongs_to_a_family() -> None:
    """The three letters of each id are a family of the book."""
    assert {rule.family for rule in RULES.values()} == set(FAMILIES)
