"""The documentation does what it says: commands run, Python runs, generated pages are current, links lead somewhere."""

import doctest
import importlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]

pytestmark = pytest.mark.skipif(not (ROOT / "README.md").is_file(), reason="needs the checkout")

FRESH = re.compile(r"pip install|pytest")
"""Commands that need a fresh environment: `.ci/run` runs them, and a test below sees to it that it does."""


class Block(NamedTuple):
    """A fenced block of a page. `console` blocks are shown and not run: they need a network, a key or a checkout."""

    page: str
    line: int
    language: str
    code: str


def blocks() -> Iterator[Block]:
    """Every fenced block of the documentation."""
    for path in PAGES:
        if not path.is_file():
            continue
        text = path.read_text(encoding="utf-8")
        for match in re.finditer(r"^```(\w*)[^\n]*\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
            line = text.count("\n", 0, match.start()) + 1
            yield Block(str(path.relative_to(ROOT)), line, match[1], match[2])


BLOCKS = list(blocks())


def named(block: Block) -> str:
    """Page and line as the test's name."""
    return f"{block.page}:{block.line}"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what the documentation's examples read, as the working folder."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copytree(ROOT / "cassettes", tmp_path / "cassettes")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("block", [b for b in BLOCKS if b.language == "sh" and not FRESH.search(b.code)], ids=named)
def test_commands_run(block: Block, folder: Path) -> None:
    """Each command of a block ends with status 0, or 1 where it found what it looks for."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for command in block.code.replace("\\\n", " ").splitlines():
        if command.strip() and not command.startswith("#"):
            done = subprocess.run(
                command, shell=True, capture_output=True, text=True, env={**os.environ, "PATH": path}, check=False
            )
            assert done.returncode in (0, 1), f"{command}\n{done.stderr}"
            assert "Traceback" not in done.stderr


@pytest.mark.parametrize("block", [b for b in BLOCKS if b.language == "python"], ids=named)
def test_python_runs(block: Block, folder: Path) -> None:
    """Each block is a program of its own."""
    exec(compile(block.code, named(block), "exec"), {"__name__": "__main__"})


def test_every_block_is_of_a_known_kind() -> None:
    """A block in another language would be a block that no test reads."""
    assert [
        named(b) for b in BLOCKS if b.language not in ("sh", "python", "console", "text", "json", "toml", "markdown")
    ] == []


def test_the_first_two_commands_are_run_in_a_fresh_environment() -> None:
    """What the README asks of a newcomer first is what `.ci/run` does."""
    first, second = [b.code.strip() for b in BLOCKS if b.page == "README.md" and b.language == "sh"][:2]
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for command in (first, second):
        for part in command.split(" && "):
            assert re.sub(r"^pip install", "pip install -q", part) in script


def _generator() -> object:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="argparse words its help differently in each version")
def test_generated_pages_are_current(monkeypatch: pytest.MonkeyPatch) -> None:
    """`python docs/generate.py` would change nothing."""
    monkeypatch.setenv("COLUMNS", "100")
    pages = _generator().pages()  # type: ignore[attr-defined]  # a script, not a module of the package
    assert [
        str(path.relative_to(ROOT))
        for path, text in pages.items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ] == []


def test_every_command_is_documented() -> None:
    """Each command has its heading in the page of the command line, and is named in a block somewhere."""
    from summarizer.cli.front import COMMANDS

    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"\n## summarizer {name}\n" not in page] == []


def test_every_setting_is_documented() -> None:
    """Each field of the settings stands in the table of the Python page, and nothing else does."""
    from dataclasses import fields

    from summarizer import Settings

    page = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    table = page.partition("| setting |")[2].partition("\n\n")[0]
    named = [name for line in table.splitlines()[2:] for name in re.findall(r"`(\w+)`", line.split("|")[1])]
    assert sorted(named) == sorted(f.name for f in fields(Settings))


LINK = re.compile(r"\]\(([^)\s]+)\)")


def test_links_lead_somewhere() -> None:
    """Each link to a file of the repository names one that is there."""
    missing = [
        f"{path.name}: {target}"
        for path in PAGES
        for target in LINK.findall(
            re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
        )
        if not target.startswith(("http://", "https://", "#")) and not (path.parent / target.split("#")[0]).exists()
    ]
    assert missing == []


def test_nothing_names_a_machine() -> None:
    """No page or script of the repository names a folder of the machine it was written on."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    pattern = re.compile(r"(?<![\w.])/(?:home|Users|root)/\w+")
    named = [
        name for name in listed if name.endswith((".md", ".toml", ".lock", ".py")) and name != "tests/test_docs.py"
    ]
    assert [
        name for name in named if (ROOT / name).is_file() and pattern.search((ROOT / name).read_text(encoding="utf-8"))
    ] == []


def test_the_readme_is_short() -> None:
    """A newcomer reads one screen or two."""
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) < 130


def test_commands_are_quoted_like_a_shell_reads_them() -> None:
    """Every line of a block that runs is a whole command."""
    for block in BLOCKS:
        if block.language == "sh":
            for command in block.code.replace("\\\n", " ").splitlines():
                shlex.split(command)


MODULES = sorted(
    str(path.relative_to(ROOT).with_suffix("")).replace(os.sep, ".").removesuffix(".__init__")
    for folder in ("summarizer", "schemas")
    for path in (ROOT / folder).rglob("*.py")
    if ">>>" in path.read_text(encoding="utf-8") and "__main__" not in path.name
)


@pytest.mark.parametrize("module", MODULES)
def test_examples_in_docstrings_run(module: str) -> None:
    """What a docstring shows is what the call gives."""
    result = doctest.testmod(importlib.import_module(module))
    assert result.attempted
    assert not result.failed
