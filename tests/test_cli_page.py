"""What a person meets who uses the command line for the first time: odd terminals, odd endings, odd inputs."""

import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from test_cli import COMMAND, called, report, run

from summarizer.cli.output import in_letters_of

__all__ = ["report"]  # the fixture is shared


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [["brief"], ["figures"], ["brief", "-f", "json"]], ids=" ".join)
def test_a_full_disk_is_one_line(report: Path, arguments: list[str]) -> None:
    """Status 2 and the cause, whether the result fits the buffer or not; no traceback, not even at the very end."""
    with open("/dev/full", "w", encoding="utf-8") as full:
        command = [*COMMAND, *arguments, str(report)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert [line for line in done.stderr.splitlines() if "cannot be written" in line] == done.stderr.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors as POSIX has them")
def test_closed_outputs_are_told_from_each_other(report: Path) -> None:
    """Without stdout there is one line on stderr; without stderr nothing of it lands in the result."""
    close = [sys.executable, "-c", "import os, sys; os.close(int(sys.argv[1])); os.execv(sys.argv[2], sys.argv[2:])"]
    brief = [*COMMAND, "brief", str(report)]
    no_stdout = subprocess.run([*close, "1", *brief], stderr=subprocess.PIPE, text=True, check=False, timeout=60)
    assert (no_stdout.returncode, no_stdout.stderr) == (2, "summarizer: standard output is closed; send it to a file\n")
    no_stderr = subprocess.run([*close, "2", *brief], stdout=subprocess.PIPE, text=True, check=False, timeout=60)
    assert "summarizer:" not in no_stderr.stdout
    assert no_stderr.stdout.startswith("# Air strike")


def test_marks_stay_apart_on_a_terminal_without_letters_for_them() -> None:
    """Four signs stay four signs; a text that the terminal can show is left alone."""
    signs = in_letters_of("✓ ≠ ⚠ ✗", "ascii").split()
    assert len(set(signs)) == 4
    assert "?" not in signs
    assert in_letters_of("Orvél – ✓", "utf-8") == "Orvél – ✓"
    assert in_letters_of("Orvél – ✓", "latin-1") == "Orvél - +"


@pytest.mark.parametrize("name", ["page.docx", "page.xlsx", "page.markdown", "page.htm"])
def test_an_ending_that_no_format_has_is_refused(report: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """No Markdown under the name of a Word document; the line names the endings, and --format goes before."""
    ran = run(capsys, "brief", report, "-o", name)
    assert (ran.status, Path(name).exists()) == (2, False)
    assert ".html" in ran.err
    assert "--format" in ran.err
    assert run(capsys, "brief", report, "-o", name, "-f", "markdown").status == 0
    assert run(capsys, "brief", report, "-o", "page").status == 0


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792)), (None, (595, 842))])
def test_a_pdf_has_the_paper_asked_for(
    report: Path, capsys: pytest.CaptureFixture[str], paper: str | None, size: tuple[int, int]
) -> None:
    """One page of it."""
    assert run(capsys, "brief", report, "-o", "page.pdf", *(["--paper", paper] if paper else [])).status == 0
    [sheet] = PdfReader("page.pdf").pages
    assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == size


def test_the_html_page_names_its_paper_where_asked(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A browser then prints on it; else the reader's own paper holds."""
    assert "@page{size:letter}" in run(capsys, "brief", report, "-f", "html", "--paper", "letter").out
    assert "size:letter" not in run(capsys, "brief", report, "-f", "html").out


@pytest.mark.parametrize("arguments", ["-f markdown --paper a4", "-o page.csv --paper letter", "--paper a3"])
def test_paper_is_for_printed_pages(report: Path, capsys: pytest.CaptureFixture[str], arguments: str) -> None:
    """Wrong use elsewhere."""
    ran = run(capsys, "brief", report, *arguments.split())
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_a_text_of_something_else_is_asked_about(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A recipe gets its brief, and a question whether it was meant."""
    report.write_text("Bake the cake for 40 minutes. Serve it with cream.", encoding="utf-8")
    assert "is this a report" in run(capsys, "brief", report).err
    report.write_text("Two people were killed in Orvel on Monday, police said.", encoding="utf-8")
    assert "is this a report" not in run(capsys, "brief", report).err


def test_many_mentions_do_not_fill_the_page(report: Path) -> None:
    """A count that is repeated a hundred times names its first sentences and how many more there are, in every format."""
    report.write_text("Two people were killed in Orvel on Monday, police said.\n\n" * 100, encoding="utf-8")
    for chosen in ("markdown", "terminal"):
        page = called("brief", report, "-q", "-f", chosen).stdout.decode()
        assert "+92 more" in page
        assert len(page) < 3000
    assert "[3] [4] [5] [6] [7] [8] +92 more" in " ".join(page.split())


def test_a_report_given_twice_counts_once(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same words of the same publisher under two names are one report, and stderr says so."""
    report.with_name("copy.txt").write_bytes(report.read_bytes())
    once, twice = run(capsys, "brief", "report.txt"), run(capsys, "brief", "report.txt", "copy.txt", "report.txt")
    assert twice.out == once.out
    assert twice.err.count("counts once") == 2
    assert "copy.txt: holds the same text as report.txt" in twice.err


def test_a_dash_is_standard_output(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As in other tools: no file of that name."""
    assert run(capsys, "brief", report, "-o", "-").out == run(capsys, "brief", report).out
    assert run(capsys, "schema", "figure", "-o", "-").out == run(capsys, "schema", "figure").out
    assert not Path("-").exists()


@pytest.mark.parametrize(
    "line",
    [
        "brief report.txt -o report.txt",
        "figures report.txt -o ./report.txt",
        "check draft.txt -s report.txt -o report.txt",
        "check draft.txt -s report.txt -o draft.txt",
    ],
)
def test_no_report_is_written_over(report: Path, capsys: pytest.CaptureFixture[str], line: str) -> None:
    """The result never takes the place of what it was read from."""
    Path("draft.txt").write_text("Nine people died.", encoding="utf-8")
    before = report.read_bytes()
    ran = run(capsys, *line.split())
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert (report.read_bytes(), Path("draft.txt").read_text(encoding="utf-8")) == (before, "Nine people died.")
