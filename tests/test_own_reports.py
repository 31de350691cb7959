"""Briefs of the project's own reports against keys made by hand: no line falls below what has been reached."""

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "benchmarks" / "briefs.py"
FLOORS = {
    "casualty rows found": 0.82,
    "bindings right": 0.94,
    "actors found": 0.89,
    "events found": 0.84,
    "disputes found": 0.85,
    "figures read": 0.99,
    "traps avoided": 0.94,
}
MOST_WRONG = 0.045


@pytest.fixture(scope="module")
def lines() -> dict[str, float]:
    """The table of `benchmarks/briefs.py`."""
    spec = importlib.util.spec_from_file_location("own_reports", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    total, _ = module.measure()
    table: dict[str, float] = module.table(total)
    return table


@pytest.mark.parametrize("line", FLOORS)
def test_what_editors_want_is_found_as_often_as_before(lines: dict[str, float], line: str) -> None:
    """Rows, bindings, actors, events, disputes and figures of 42 reports stay at or above their floor."""
    assert lines[line] >= FLOORS[line]


def test_rows_nobody_wants_stay_few(lines: dict[str, float]) -> None:
    """A wrong row costs an editor more than a missing one."""
    assert lines["casualty rows wrong"] <= MOST_WRONG


def test_no_brief_of_the_rules_engine_fails_its_own_check() -> None:
    """Every report's brief is complete: the engine drafts nothing that its checker rejects."""
    from summarizer import summarize

    reports = sorted((SCRIPT.parent / "reports").glob("*.txt"))
    status = {path.stem: summarize(path.read_text(encoding="utf-8"), engine="rules").status for path in reports}

    assert reports
    assert {name: s for name, s in status.items() if s != "complete"} == {}
