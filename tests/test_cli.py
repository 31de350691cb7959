"""The command line as a person or a script meets it: the result on stdout, everything else on stderr, four statuses."""

import io
import json
import os
import re
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from summarizer.cli import main
from summarizer.cli.brief import FORMATS
from summarizer.cli.front import build_parser
from summarizer.render import RENDERERS

COMMAND = [sys.executable, "-m", "summarizer"]


class Ran(NamedTuple):
    """What a call left behind."""

    status: int
    out: str
    err: str


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path, stdin: str | None = None) -> Ran:
    """Run a command in this process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO((stdin or "").encode())))
        status = main([str(argument) for argument in arguments])
    done = capsys.readouterr()
    return Ran(status, done.out, done.err)


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, examples: Path) -> Path:
    """A report in the working folder, among things that are no report."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty.txt").touch()
    (tmp_path / "blank.txt").write_text(" \n\n\t\n", encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 9)
    (tmp_path / "figures.txt").write_text("12 34 56\n", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n0000")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing")
    (tmp_path / "page.html").write_text("<html><body><a href=/>Home</a></body></html>", encoding="utf-8")
    (tmp_path / "broken.json").write_text('{"schema": "brief/1"', encoding="utf-8")
    (tmp_path / "other.json").write_text('{"schema": "brief/1", "colour": "red"}', encoding="utf-8")
    (tmp_path / "folder").mkdir()
    with (tmp_path / "huge.txt").open("wb") as stream:
        stream.truncate(50_000_000)
    (tmp_path / "config.toml").write_text("colour = 'red'\n", encoding="utf-8")
    path = tmp_path / "report.txt"
    path.write_bytes((examples / "air-strike.txt").read_bytes())
    return path


MISUSES = [
    "",
    "unknown",
    "--unknown",
    "Brief report.txt",
    "brief",
    "brief --unknown report.txt",
    "brief --form report.txt",
    "brief missing.txt",
    "brief report.txt missing.txt",
    "brief folder",
    "brief empty.txt",
    "brief blank.txt",
    "brief binary.txt",
    "brief figures.txt",
    "brief picture.png",
    "brief broken.pdf",
    "brief page.html",
    "brief huge.txt",
    "brief report.txt --format",
    "brief report.txt --format docx",
    "brief report.txt -f Word",
    "brief report.txt --engine",
    "brief report.txt --engine magic",
    "brief report.txt --engine openai/",
    "brief report.txt --engine rules/x",
    "brief report.txt --base-url ftp://models.example.org --engine openai/m",
    "brief report.txt --base-url http://key@models.example.org --engine openai/m",
    "brief report.txt --timeout soon",
    "brief report.txt --timeout 0",
    "brief report.txt --timeout -3",
    "brief report.txt --width 80",
    "brief report.txt --format terminal --width wide",
    "brief report.txt --format terminal --width 3",
    "brief report.txt --format terminal --width 80.5",
    "brief report.txt --form compact",
    "brief report.txt --format terminal --form tiny",
    "brief report.txt --published yesterday",
    "brief report.txt --published 2025-02-30",
    "brief report.txt --published 14/03/2025",
    "brief report.txt report.txt --title One",
    "brief - -",
    "brief -",
    "brief report.txt -o folder",
    "brief report.txt -o missing/page.md",
    "brief report.txt -o",
    "brief report.txt --severity",
    "brief report.txt --severity STY",
    "brief report.txt --severity STY=loud",
    "brief report.txt --severity =error",
    "brief report.txt --severity FGI=off",
    "brief report.txt --replay missing.yaml",
    "brief report.txt --record taken.yaml",
    "brief report.txt --base-url http://localhost:8080/v1",
    "brief report.txt --templates folder",
    "batch folder --into pages --prices 1/2",
    "brief http://127.0.0.1/",
    "brief http://169.254.169.254/latest/meta-data/",
    "brief http://[::1]/",
    "brief ftp://example.org/report.txt",
    "brief file:///etc/hosts",
    "brief https://user:secret@example.org/",
    "check",
    "check report.txt",
    "check report.txt --source",
    "check missing.txt --source report.txt",
    "check report.txt --source missing.txt",
    "check empty.txt --source report.txt",
    "check broken.json --source report.txt",
    "check other.json --source report.txt",
    "check binary.txt --source report.txt",
    "check - --source -",
    "check report.txt --source report.txt --format csv",
    "figures",
    "figures missing.txt",
    "figures report.txt report.txt",
    "figures report.txt --format csv",
    "figures folder",
    "schema",
    "schema draft",
    "schema brief -o missing/x.json",
    "rules FIG999",
    "rules nonsense",
    "rules FIG101 FIG102",
    "--print-completion",
    "--print-completion fish-and-chips",
    "brief re\nport.txt",
    "brief \x1b[31mred\x1b[0m",
]


def test_enough_misuses_are_tried() -> None:
    """The list is long enough to mean something."""
    assert len(set(MISUSES)) >= 60


@pytest.mark.parametrize("line", MISUSES)
def test_wrong_use_is_one_line_and_status_2(report: Path, capsys: pytest.CaptureFixture[str], line: str) -> None:
    """The input or the option, what is wrong with it, what to do: no traceback, nothing on stdout, no control character."""
    ran = run(capsys, *line.split(" ")) if line else run(capsys)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert ran.err.startswith("summarizer")
    assert ran.err.rstrip("\n").isprintable()
    assert "Traceback" not in ran.err
    assert "secret" not in ran.err
    assert re.search(r"[;:] ", ran.err)


@pytest.mark.parametrize(
    "name",
    [
        "SUMMARIZER_TIMEOUT=soon",
        "SUMMARIZER_CACHE=perhaps",
        "SUMMARIZER_CONFIG=config.toml",
        "SUMMARIZER_CONFIG=/missing",
        "SUMMARIZER_BASE_URL=nowhere",
    ],
)
def test_a_wrong_setting_names_itself(
    report: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The environment can be wrong too."""
    variable, _, value = name.partition("=")
    monkeypatch.setenv(variable, value)
    ran = run(capsys, "brief", report)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_the_brief_goes_to_stdout_and_nothing_else_does(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A pipe gets Markdown; what a person should know goes to stderr."""
    ran = run(capsys, "brief", report)
    assert ran.status in (0, 1)
    assert ran.out.startswith("# Air strike on Tessara market")
    lines = ran.err.splitlines()
    assert all(line.startswith("summarizer: ") for line in lines)
    assert "rules" in lines[0]
    assert re.search(r"\d+ of \d+ harm figures of the source on the page", lines[-1])


def test_quiet_says_nothing(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For scripts that log stderr."""
    assert run(capsys, "brief", report, "--quiet").err == ""


def test_a_report_comes_through_a_pipe(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`-`, with what only the caller knows about it."""
    text = report.read_text(encoding="utf-8").split("\n\n", 2)[2]
    ran = run(
        capsys, "brief", "-", "--title", "Strike on a market", "--published", "2025-03-14", "-f", "json", stdin=text
    )
    source = json.loads(ran.out)["sources"][0]
    assert (source["title"], source["published"], source["name"]) == ("Strike on a market", "2025-03-14", "stdin")


@pytest.mark.parametrize("name", ["markdown", "terminal", "json", "csv", "hxl", "jsonld", "html"])
def test_every_format_is_written(report: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """By its name to stdout, by its ending to a file: the same bytes."""
    printed = run(capsys, "brief", report, "-f", name)
    assert printed.status in (0, 1), printed.err
    path = report.with_name("page" + RENDERERS[name].suffix)
    run(capsys, "brief", report, "-o", path, *([] if name != "terminal" else ["-f", "terminal"]))
    assert path.read_bytes().decode("utf-8") == printed.out


def test_the_formats_are_those_of_the_renderers() -> None:
    """The command lists by hand what the renderers offer, so that help loads nothing."""
    assert tuple(RENDERERS) == FORMATS


def test_a_file_is_there_whole_or_not_at_all(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A failed run leaves the old page alone, a good one replaces it and keeps its permissions; no draft stays behind."""
    page = report.with_name("page.md")
    page.write_text("the old page", encoding="utf-8")
    page.chmod(0o640)
    assert run(capsys, "brief", report.with_name("missing.txt"), "-o", page).status == 2
    assert page.read_text(encoding="utf-8") == "the old page"
    assert run(capsys, "brief", report, "-o", page).status in (0, 1)
    assert page.read_text(encoding="utf-8").startswith("# Air strike")
    assert stat.S_IMODE(page.stat().st_mode) == 0o640
    assert list(report.parent.glob("*.part")) == []


def test_a_device_may_be_written(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is no regular file is written through, not replaced."""
    assert run(capsys, "brief", report, "-o", os.devnull).status in (0, 1)
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_a_false_text_is_found_out(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 1, a line with place, level, rule and message for each finding, and a closing count."""
    ran = run(capsys, "check", "-", "--source", report, stdin="Calm.\nThe strike killed 96 people, doctors said.\n")
    assert ran.status == 1
    assert re.search(r"^stdin:2:\d+: error FIG\d+: .*96", ran.out, re.MULTILINE)
    assert re.search(r"^\d+ of \d+ figures verified; .*1 error", ran.out.splitlines()[-1])


def test_figures_left_out_are_one_list(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A sentence leaves most of a report out; the finding that matters must not drown in that. JSON has each."""
    text = "The strike killed 96 people, doctors said.\n"
    told = run(capsys, "check", "-", "--source", report, stdin=text).out.splitlines()
    assert sum("COV702" in line for line in told) == 1
    listed = told[next(i for i, line in enumerate(told) if "COV702" in line) + 1 : -1]
    assert "    source [3]: 18 fighters killed" in listed
    found = json.loads(run(capsys, "check", "-", "--source", report, "-f", "json", stdin=text).out)["findings"]
    assert sum(finding["rule"] == "COV702" for finding in found) == len(listed)
    few = run(capsys, "check", "-", "--source", report, "--severity", "cov=OFF", stdin=text).out
    assert "COV702" not in few


def test_a_format_is_taken_in_any_case(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As the endings of files are."""
    assert run(capsys, "brief", report, "-f", "JSON").out == run(capsys, "brief", report, "-f", "json").out


def test_an_input_that_takes_long_is_told(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing else would show for seconds that the command works."""
    text = "The shops were open. " * 25_000 + "Two men were killed in Orvel."
    ran = run(capsys, "figures", "-", stdin=text)
    assert ran.err.startswith("summarizer: 0.5 million characters")


def test_a_true_text_passes(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 0 where no finding is an error."""
    ran = run(
        capsys, "check", "-", "--source", report, stdin="At least 31 people were killed in Tessara, doctors said.\n"
    )
    assert (ran.status, ran.err) == (0, "")


def test_a_draft_may_be_a_page_or_a_pdf(report: Path, capsys: pytest.CaptureFixture[str], examples: Path) -> None:
    """Its text is checked, not its markup, and stderr says what lines and columns count."""
    page = report.parent / "draft.html"
    said = "Doctors said an air strike had killed 96 people in the town of Tessara."
    page.write_text(f'<html><body style="x:77"><article><p>{said}</p></article></body></html>', encoding="utf-8")
    ran = run(capsys, "check", page, "--source", report, "--severity", "COV=off")
    assert ran.status == 1
    assert ran.out.splitlines()[-1].startswith("0 of 1 figures verified")
    assert "is read as a page" in ran.err
    ran = run(capsys, "check", examples / "bombing.pdf", "--source", examples / "bombing.txt")
    assert (ran.status, ran.out[:5]) == (0, "24 of")


def test_a_draft_in_another_language_is_no_draft(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its figures would not be found, and nothing found is no error."""
    french = "Au moins quarante personnes ont été tuées dans le bombardement de la ville, selon la police.\n"
    ran = run(capsys, "check", "-", "--source", report, stdin=french)
    assert (ran.status, ran.out) == (2, "")
    assert "stdin: is in another language" in ran.err


def test_a_brief_of_another_text_is_told(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before thirty lines of places that do not fit."""
    run(capsys, "brief", report, "-q", "-o", "brief.json")
    Path("other.txt").write_text("Two men were killed in Orvel on Monday, police said.", encoding="utf-8")
    ran = run(capsys, "check", "brief.json", "--source", "other.txt")
    assert ran.status == 1
    assert ran.err == "summarizer: brief.json: was made from another text than other.txt; its places cannot fit\n"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ('{"schema": "brief/1"}', "headline: field required"),
        ('{"schema": "brief/1", "headline": {"text": 3}}', "headline.text: input should be a valid string"),
        ('{"schema": ', "line 1 column"),
    ],
)
def test_what_is_no_brief_is_told_by_its_first_fault(
    report: Path, capsys: pytest.CaptureFixture[str], text: str, cause: str
) -> None:
    """The field, or the place where the JSON breaks off."""
    ran = run(capsys, "check", "-", "--source", report, stdin=text)
    assert ran.status == 2
    assert "stdin: is no brief (" in ran.err
    assert cause in ran.err


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("breif report.txt", "did you mean 'summarizer brief'?"),
        ("report.txt", "did you mean 'summarizer brief'?"),
        ("nonsense", "no command 'nonsense'; see 'summarizer --help'"),
        ("figures report.txt other.txt", "figures: takes no further 'other.txt'; see 'summarizer figures --help'"),
        ("check report.txt --source report.txt --loud", "check: does not know '--loud'; see 'summarizer check --help'"),
    ],
)
def test_a_slip_of_the_pen_is_answered(report: Path, capsys: pytest.CaptureFixture[str], line: str, told: str) -> None:
    """By the command that was called, and with what may have been meant."""
    assert told in run(capsys, *line.split()).err


def test_a_keyboard_is_told_that_it_is_waited_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing else would show that the command reads."""
    stdin = io.TextIOWrapper(io.BytesIO(b"Two men were killed in Orvel on Monday, police said."))
    monkeypatch.setattr(stdin, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", stdin)
    assert main(["figures", "-"]) == 0
    assert capsys.readouterr().err.startswith("summarizer: type or paste the text, and end it with Ctrl-")


def test_json_does_not_steer_a_terminal(
    report: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What turns a text round or begins a command of the terminal is escaped there, and the value is the same."""
    text = "Two \u202emen\u202c were killed in Orvel\x9b31m on Monday, police said."
    piped = run(capsys, "brief", "-", "-f", "json", stdin=text).out
    monkeypatch.setattr("summarizer.cli.output.is_terminal", lambda: True)
    shown = run(capsys, "brief", "-", "-f", "json", stdin=text).out
    assert "\u202e" in piped
    assert not set(shown) & {"\u202e", "\u202c", "\x9b"}
    assert json.loads(shown) == json.loads(piped)


def test_levels_can_be_changed(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A family that is off finds nothing."""
    false = "The strike killed 96 people, doctors said.\n"
    ran = run(capsys, "check", "-", "--source", report, "--severity", "FIG=off", "--severity", "COV=off", stdin=false)
    assert ran.status == 0
    assert "FIG" not in ran.out


def test_a_brief_checks_itself(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What `brief --format json` wrote goes back into `check`; the findings are JSON on request."""
    page = report.with_name("page.json")
    made = run(capsys, "brief", report, "-o", page)
    ran = run(capsys, "check", page, "--source", report, "--format", "json")
    assert ran.status == made.status
    assert {"findings", "figures"} <= set(json.loads(ran.out))


def test_figures_are_listed_at_their_places(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each line begins with the span of the figure's own words in the file."""
    text = report.read_text(encoding="utf-8")
    ran = run(capsys, "figures", report)
    rows = [line.split("\t") for line in ran.out.splitlines()]
    assert len(rows) > 10
    for place, words, *_ in rows:
        start, end = map(int, place.split("-"))
        assert " ".join(text[start:end].split()) == words


def test_a_date_has_no_value_in_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    """The day of the month is no count of anything."""
    out = run(capsys, "figures", "-", stdin="Two men were killed in Orvel on 12 May 2025, police said.").out
    assert [line.split("\t")[1:3] for line in out.splitlines()] == [["Two", "2"], ["12 May 2025", "-"]]


def test_figures_of_harm_alone(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One JSON value a line."""
    found = [json.loads(line) for line in run(capsys, "figures", report, "--harm", "-f", "jsonl").out.splitlines()]
    assert found
    assert all(figure["harm"] for figure in found)
    assert json.loads(run(capsys, "figures", report, "--harm", "-f", "json").out) == found


@pytest.mark.parametrize("name", ["brief", "report", "figure"])
def test_the_schema_describes_what_is_written(capsys: pytest.CaptureFixture[str], name: str) -> None:
    """A JSON Schema of a named draft, made from the models."""
    schema = json.loads(run(capsys, "schema", name).out)
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert "properties" in schema


def test_rules_are_listed_and_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """Every rule of the list has a page; a family lists its own."""
    listed = re.findall(r"^  ([A-Z]{3}\d{3})", run(capsys, "rules").out, re.MULTILINE)
    assert len(listed) > 20
    assert run(capsys, "rules", listed[0].lower()).out.startswith(f"# {listed[0]}: ")
    assert set(re.findall(r"^  ([A-Z]{3})\d", run(capsys, "rules", "att").out, re.MULTILINE)) == {"ATT"}


def commands() -> list[str]:
    """The names of all commands."""
    parser = build_parser()
    return list(next(a for a in parser._actions if a.dest == "command").choices or ())


@pytest.mark.parametrize("command", commands())
def test_every_command_explains_itself_with_examples(capsys: pytest.CaptureFixture[str], command: str) -> None:
    """Help goes to stdout with status 0, and shows calls that can be copied."""
    ran = run(capsys, command, "--help")
    assert (ran.status, ran.err) == (0, "")
    assert f"  summarizer {command}" in ran.out.split("examples:")[1]


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_the_version_is_printed(capsys: pytest.CaptureFixture[str], flag: str) -> None:
    """One line."""
    assert re.fullmatch(r"summarizer \d+\.\d+\.\d+\n", run(capsys, flag).out)


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_completion_names_every_command(capsys: pytest.CaptureFixture[str], shell: str) -> None:
    """A script for the shell."""
    script = run(capsys, "--print-completion", shell).out
    assert all(command in script for command in commands())


def called(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a process of its own."""
    env = {**os.environ, **environment}
    return subprocess.run([*COMMAND, *map(str, arguments)], capture_output=True, env=env, check=False, timeout=60)


def test_the_same_report_gives_the_same_bytes_everywhere(report: Path) -> None:
    """Hash seeds, locales, time zones and terminal widths change nothing that is piped."""
    places = [
        {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
        {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "Asia/Kathmandu", "COLUMNS": "40"},
        {"PYTHONHASHSEED": "9", "LC_ALL": "de_DE.UTF-8", "TZ": "America/St_Johns", "PYTHONUTF8": "0"},
    ]
    pages = {called("brief", report, "--quiet", **place).stdout for place in places}
    assert len(pages) == 1
    assert pages != {b""}


OFFLINE = """
import sys
before = set(sys.modules)
sys.stdout = open({out!r}, "w", encoding="utf-8")
from summarizer.cli import main
status = main(["brief", {report!r}, "--quiet"])
sys.stdout.close()
print(status, *sorted(set(sys.modules) - before), file=sys.stderr)
"""


def test_the_offline_page_loads_no_third_party_module(report: Path) -> None:
    """A brief to a pipe costs the standard library's small part and ours: no pydantic, no rich, no asyncio."""
    code = OFFLINE.format(out=str(report.with_name("out.md")), report=str(report))
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    status, *modules = done.stderr.split()
    assert status in ("0", "1")
    assert {name for name in modules if name.split(".")[0] not in (*sys.stdlib_module_names, "summarizer")} == set()
    assert report.with_name("out.md").read_text(encoding="utf-8").startswith("# Air strike")
    assert {"asyncio", "ssl", "socket", "http.client", "unittest", "tomllib", "logging", "shutil"} & set(
        modules
    ) == set()
    few_need = {
        "checks.deriving.ways",
        "checks.rules.rulebook",
        "checks.telling.retold",
        "cli.batch",
        "cli.check",
        "render.json",
        "schemas.brief",
    }
    assert {f"summarizer.{name}" for name in few_need} & set(modules) == set()


@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")
def test_a_reader_that_goes_away_is_no_error(report: Path) -> None:
    """`summarizer brief ... | head -1` says nothing on stderr."""
    read, write = os.pipe()
    os.close(read)
    process = subprocess.Popen([*COMMAND, "brief", str(report), "-q"], stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (141, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM)])
def test_a_signal_ends_a_run_at_once(report: Path, number: signal.Signals, status: int) -> None:
    """While it waits for input: one line at most, and the old page untouched. Half a second on a quiet machine."""
    page = report.with_name("page.md")
    page.write_text("the old page", encoding="utf-8")
    command = [*COMMAND, "brief", "-", "-o", str(page)]
    pipe = subprocess.PIPE
    # a shell starts its background jobs with SIGINT ignored, and that is handed down
    process = subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=pipe, preexec_fn=lambda: signal.signal(number, signal.SIG_DFL)
    )
    time.sleep(1.0)
    sent = time.monotonic()
    process.send_signal(number)
    process.wait(timeout=10)
    assert time.monotonic() - sent < 2
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out) == (status, b"")
    assert b"Traceback" not in err
    assert page.read_text(encoding="utf-8") == "the old page"
    assert list(report.parent.glob("*.part")) == []
