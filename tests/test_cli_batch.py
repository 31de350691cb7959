"""Many reports, a page each."""

import os
import shutil
import time
from pathlib import Path

import pytest
from test_cli import Ran, run

from summarizer.cli.batch import plan

REPORT = "Two people were killed in Orvel on {day}, police said."


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a folder of reports, among things that are none."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "reports"
    (folder / "late").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for name in ("monday.txt", "late/tuesday.md", ".hidden/draft.txt", "late/.swap.txt"):
        day = Path(name).stem.capitalize()
        (folder / name).write_text(REPORT.format(day=day), encoding="utf-8")
    (folder / "empty.txt").touch()
    (folder / "table.xlsx").write_bytes(b"PK\x03\x04")
    return folder


def lines(ran: Ran) -> list[list[str]]:
    """What was printed, cell by cell; folders as POSIX puts them."""
    return [line.replace(os.sep, "/").split("\t") for line in ran.out.splitlines()]


def test_a_folder_becomes_pages(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each report below it, in order; what cannot be read is told and stops nothing; the gravest status ends the run."""
    ran = run(capsys, "batch", "reports", "--into", "briefs")
    assert ran.status == 2
    assert lines(ran) == [
        ["unreadable", "reports/empty.txt", "is empty; pass the text of a report"],
        ["complete", "reports/monday.txt", "briefs/monday.txt.md"],
        ["complete", "reports/late/tuesday.md", "briefs/late/tuesday.md.md"],
    ]
    assert "killed in Orvel on Monday" in Path("briefs/monday.txt.md").read_text(encoding="utf-8")
    assert sorted(p.name for p in Path("briefs").rglob("*") if p.is_file()) == ["monday.txt.md", "tuesday.md.md"]
    assert ran.err.splitlines()[0] == "summarizer: 1 of 3: reports/empty.txt: unreadable".replace("/", os.sep)
    assert ran.err.splitlines()[-1] == "summarizer: 3 reports: 2 complete, 1 unreadable"
    assert ran.err.splitlines()[-2] == "summarizer: 1 other file left out (.xlsx); name one to have it read"
    assert run(capsys, "batch", "reports", "--into", "briefs", "-q").err == ""


def test_a_page_is_that_of_the_brief(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same bytes as of one report alone, in the format asked for."""
    for name, ending in (("json", ".json"), ("html", ".html"), ("csv", ".csv"), ("terminal", ".txt")):
        assert run(capsys, "batch", "reports/monday.txt", "--into", "briefs", "-f", name).status == 0
        run(capsys, "brief", "reports/monday.txt", "-f", name, "-o", "alone")
        assert Path(f"briefs/monday.txt{ending}").read_bytes() == Path("alone").read_bytes()


def test_resuming_leaves_what_is_done(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Pages younger than their report stay as they are; a report that changed, or has no page yet, is read."""
    run(capsys, "batch", "reports", "--into", "briefs")
    Path("briefs/late/tuesday.md.md").write_text("edited by hand", encoding="utf-8")
    (reports / "empty.txt").write_text(REPORT.format(day="Sunday"), encoding="utf-8")
    later = time.time() + 60
    os.utime(reports / "monday.txt", (later, later))
    ran = run(capsys, "batch", "reports", "--into", "briefs", "--resume")
    assert [line[0] for line in lines(ran)] == ["complete", "complete", "kept"]
    assert ran.status == 0
    assert Path("briefs/late/tuesday.md.md").read_text(encoding="utf-8") == "edited by hand"
    assert [line[0] for line in lines(run(capsys, "batch", "reports", "--into", "briefs"))] == ["complete"] * 3
    assert Path("briefs/late/tuesday.md.md").read_text(encoding="utf-8") != "edited by hand"


def test_pages_are_no_reports(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder of pages inside the folder of reports is not read the next time."""
    first = run(capsys, "batch", "reports", "--into", "reports/briefs")
    assert lines(run(capsys, "batch", "reports", "--into", "reports/briefs")) == lines(first)


def test_names_depend_on_the_report_alone(reports: Path) -> None:
    """More reports move no page; one report given twice is one; an address becomes a file's name."""
    few = {task.report: task.page for task in plan(["reports/monday.txt"], "out", ".md")}
    (reports / "monday.pdf").write_bytes(b"%PDF-1.7")
    many = list(plan(["reports", "reports/monday.txt"], "out", ".md"))
    assert few["reports/monday.txt"] in {task.page for task in many}
    assert len({task.page for task in many}) == len(many) == 4
    [task] = plan(["https://example.org/news/../one?id=2&x=<y>"], "out", ".md")
    assert Path(task.page).parent == Path("out")
    assert Path(task.page).name == "example.org-news-..-one-id-2-x-y.md"


WRONG = [
    "reports",
    "--into briefs",
    "- --into briefs",
    "reports/.hidden/none --into reports/monday.txt",
    "reports --into briefs --format docx",
    "reports --into briefs --paper a4",
    "reports --into briefs --engine magic",
    "reports/monday.txt copy/monday.txt --into briefs",
    "nothing-in-it --into briefs",
    "reports --into briefs --record tape.yaml",
    "reports --into ./reports",
]


@pytest.mark.parametrize("line", WRONG)
def test_wrong_use_ends_the_run_before_it_begins(reports: Path, capsys: pytest.CaptureFixture[str], line: str) -> None:
    """One line, status 2, no page."""
    shutil.copytree(reports / "late", "copy")
    shutil.copy(reports / "monday.txt", "copy/monday.txt")
    Path("nothing-in-it").mkdir()
    ran = run(capsys, "batch", *line.split())
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert not list(Path().rglob("*.md.md"))


def test_a_model_that_fails_on_one_report_is_asked_about_the_next(
    reports: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each report has its own account and its own outcome; status 3."""
    monkeypatch.setenv("SUMMARIZER_API_KEY", "k")
    endpoint = ("--engine", "openai/m", "--base-url", "http://127.0.0.1:9/v1", "--retries", "0", "--no-cache")
    ran = run(capsys, "batch", "reports/monday.txt", "reports/late", "--into", "briefs", *endpoint)
    assert ran.status == 3
    assert [line[0] for line in lines(ran)] == ["failed", "failed"]
    assert "cannot reach" in lines(ran)[0][2]


def test_the_frames_of_a_saved_page_are_no_reports(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A browser puts them into a folder beside the page; another folder of such a name is a folder of reports."""
    page = "<html><body><article><p>Two men were killed in Orvel on Monday, police said.</p></article></body></html>"
    for name in ("saved.html", "saved_files/frame.html", "case_files/page.html"):
        path = reports / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(page, encoding="utf-8")
    made = [line[1] for line in lines(run(capsys, "batch", "reports", "--into", "briefs"))]
    assert "reports/saved.html" in made
    assert "reports/case_files/page.html" in made
    assert "reports/saved_files/frame.html" not in made
