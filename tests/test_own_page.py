"""A page of ours, edited by hand and checked again."""

from pathlib import Path

import pytest

from summarizer.cli import main
from summarizer.cli.own_page import claims_of
from summarizer.sources import is_own_page

CLEAN = ("air-strike.txt", "arms-delivery.txt", "bombing.txt", "border-clash.txt", "ceasefire.txt")
"""Examples whose pages the check passes without a warning; the others draw one where the table gives no context."""


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, examples: Path) -> Path:
    """A page as the command writes it."""
    monkeypatch.chdir(tmp_path)
    assert main(["brief", str(examples / "air-strike.txt"), "-q", "-o", "page.md"]) == 0
    return tmp_path / "page.md"


@pytest.mark.parametrize("name", CLEAN)
def test_a_page_as_it_was_made_passes(
    name: str, tmp_path: Path, examples: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Numbers of sentences, marks, headings and the line of the check are no figures of the event."""
    page = str(tmp_path / "page.md")
    assert main(["brief", str(examples / name), "-q", "-o", page]) == 0
    assert main(["check", page, "--source", str(examples / name), "--severity", "COV=off"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines()[-1].endswith("0 errors, 0 warnings")
    assert "is a page of ours" in said.err


def test_a_changed_row_of_the_table_is_found_on_its_line(
    page: Path, examples: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor's slip in a cell is a claim like any other."""
    text = page.read_text(encoding="utf-8")
    row = next(i for i, line in enumerate(text.splitlines(), 1) if line.startswith("| 18 killed | fighters"))
    page.write_text(text.replace("| 18 killed | fighters", "| 81 killed | fighters"), encoding="utf-8")
    assert main(["check", str(page), "--source", str(examples / "air-strike.txt")]) == 1
    assert f"page.md:{row}:1: error FIG101" in capsys.readouterr().out


def test_a_changed_bottom_line_is_found(page: Path, examples: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """So is one in the prose."""
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("killed at least 31 people", "killed at least 37 people", 1), encoding="utf-8")
    assert main(["check", str(page), "--source", str(examples / "air-strike.txt")]) == 1
    assert "page.md:5:" in capsys.readouterr().out


def test_lines_keep_their_numbers(page: Path) -> None:
    """Each claim stands on the line of the page."""
    text = page.read_text(encoding="utf-8")
    claims = claims_of(text)
    assert claims.count("\n") == text.count("\n")
    assert "[" not in claims
    assert "nine children killed, doctors at Tessara General Hospital said." in claims


def test_other_texts_are_left_alone() -> None:
    """A draft with a heading, and one that speaks of verified figures."""
    assert not is_own_page("# Two killed\n\nTwo men were killed in Orvel on Monday [1].\n")
    assert not is_own_page("Two of three figures verified. Engine: a lorry.\n")


def test_a_page_is_no_report(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A brief of a brief would call its own words the source's."""
    assert main(["brief", str(page)]) == 2
    assert capsys.readouterr().err.endswith(
        "page.md: is the page of a brief, not a report; 'summarizer check' takes it\n"
    )
