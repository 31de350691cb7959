"""The layout as a test: imports run one way, third parties stay behind their fences, a room holds one idea."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "summarizer"

pytestmark = pytest.mark.skipif(not PACKAGE.is_dir(), reason="reads the source tree, and only the tests are here")

ROWS = {
    "summarizer.errors": 0,
    "summarizer.patterns": 0,
    "summarizer.schemas": 10,
    "summarizer.settings": 10,
    "summarizer.redaction": 10,
    "summarizer.prompts": 10,
    "summarizer.text": 20,
    "summarizer.profiles": 20,
    "summarizer.days": 29,
    "summarizer.backgrounds": 29,
    "summarizer.causes": 30,
    "summarizer.mentions": 30,
    "summarizer.repeats": 31,
    "summarizer.running": 31,
    "summarizer.totals": 32,
    "summarizer.sources": 40,
    "summarizer.prompting": 40,
    "summarizer.merging": 40,
    "summarizer.leaks": 40,
    "summarizer.transport": 40,
    "summarizer.telemetry": 41,
    "summarizer.accounts": 41,
    "summarizer.drafting": 50,
    "summarizer.checks": 50,
    "summarizer.render": 50,
    "summarizer.engines": 60,
    "summarizer.outdated": 60,
    "summarizer.resolve": 70,
    "summarizer.settle": 70,
    "summarizer.cache": 70,
    "summarizer.cassettes": 70,
    "summarizer.corrections": 71,
    "summarizer.asking": 72,
    "summarizer.pipeline": 80,
    "summarizer.api": 90,
    "summarizer.cli": 100,
    "summarizer.__main__": 110,
}
"""Height of each room or package. A room imports rooms below it, and rooms of its own package."""

WINGS = {
    "summarizer.text": ("lexicon", "words", "numbers", "time", "grammar", "naming", "speech", "harm", "figures"),
    "summarizer.checks": ("lexicon", "rules", "reading", "comparing", "deriving", "telling"),
    "summarizer.drafting": ("lexicon", "reading", "incidents", "casualties", "actors", "events", "disputes"),
}
"""Folders inside the three large packages, lowest first; the rooms outside them stand above them all."""

UPWARD = {
    (
        "summarizer.schemas.brief",
        "summarizer.totals",
    ): "Brief.total is the published door to the totals, loaded by the call",
    ("summarizer.schemas.brief", "summarizer.render"): "a brief shows itself as its page in a REPL and a notebook",
    ("summarizer.schemas.brief", "summarizer.render.notebook"): "the same, for a notebook that shows HTML",
}
"""Imports that go up, each with its reason. The list may only shrink."""

FENCES = {
    "pydantic": ("summarizer.schemas", "summarizer.engines"),
    "pydantic_core": ("summarizer.schemas",),
    "openai": ("summarizer.engines",),
    "instructor": ("summarizer.engines",),
    "httpx2": ("summarizer.engines", "summarizer.transport"),
    "tenacity": ("summarizer.transport",),
    "jinja2": ("summarizer.prompting", "summarizer.render.html"),
    "diskcache": ("summarizer.cache",),
    "vcr": ("summarizer.cassettes",),
    "rich": ("summarizer.render.terminal", "summarizer.cli"),
    "typst": ("summarizer.render.pdf",),
    "lxml": ("summarizer.sources.html",),
    "trafilatura": ("summarizer.sources.html",),
    "pypdf": ("summarizer.sources.pdf",),
    "charset_normalizer": ("summarizer.sources.encodings",),
    "platformdirs": ("summarizer.settings", "summarizer.cache"),
    "shtab": ("summarizer.cli.front",),
    "opentelemetry": ("summarizer.telemetry",),
    "yaml": ("summarizer.cassettes",),
}
"""Where each third-party package may be imported."""

LONGEST = 300
LONGER: dict[str, str] = {}
"""Rooms that may be longer, each with its reason. The list may only shrink."""


@dataclass(frozen=True)
class Import:
    """One import statement of a room."""

    room: str
    target: str
    line: int


def rooms() -> Iterator[tuple[str, Path]]:
    """Every module of the package by its dotted name, the two mapped packages at their real folders."""
    for name, folder in (
        ("summarizer", PACKAGE),
        ("summarizer.schemas", ROOT / "schemas"),
        ("summarizer.prompts", ROOT / "prompts"),
    ):
        for path in sorted(folder.rglob("*.py")):
            inner = path.relative_to(folder).with_suffix("").parts
            if name == "summarizer" and inner[0] in ("schemas", "prompts"):
                continue  # the links; the folders themselves come next
            yield ".".join((name, *inner)).removesuffix(".__init__"), path


def imports(room: str, path: Path) -> Iterator[Import]:
    """The imports of a room wherever they stand, but for those that only type checkers see."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    unseen: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            unseen.update(inner for statement in node.body for inner in ast.walk(statement))
    for node in ast.walk(tree):
        if node in unseen:
            continue
        if isinstance(node, ast.Import):
            yield from (Import(room, alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno} imports relatively"
            assert node.module is not None
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield Import(room, inner if inner in NAMES else node.module, node.lineno)


NAMES = {name for name, _ in rooms()}
IMPORTS = [found for name, path in rooms() for found in imports(name, path)]


def row(room: str) -> int | None:
    """Height of a room: of the longest name in the table that it lies in."""
    fitting = [name for name in ROWS if room == name or room.startswith(name + ".")]
    return ROWS[max(fitting, key=len)] if fitting else None


def package(room: str) -> str:
    """`summarizer.text` of `summarizer.text.words.tokens`."""
    return ".".join(room.split(".")[:2])


def test_every_room_has_a_row() -> None:
    """A new room is placed in the table before it is written."""
    assert [name for name, _ in rooms() if name != "summarizer" and row(name) is None] == []


def test_imports_run_one_way() -> None:
    """A room imports only from rows below its own, or from its own package."""
    wrong = []
    for found in IMPORTS:
        if (
            not found.target.startswith("summarizer.")
            or found.room == "summarizer"
            or package(found.target) == package(found.room)
        ):
            continue
        above, below = row(found.room), row(found.target)
        if (found.room, package(found.target)) in UPWARD or (found.room, found.target) in UPWARD:
            continue
        if above is None or below is None or below >= above:
            wrong.append(f"{found.room}:{found.line} imports {found.target}")
    assert wrong == []


def wing(room: str) -> int:
    """Height of a room inside its package: of its wing, or above all wings."""
    wings = WINGS[package(room)]
    name = room.removeprefix(package(room) + ".").partition(".")[0]
    return wings.index(name) if name in wings else len(wings)


def test_wings_are_the_folders() -> None:
    """A new folder of a large package is placed in the table before it is filled."""
    for name, wings in WINGS.items():
        folder = PACKAGE / name.removeprefix("summarizer.")
        assert sorted(p.parent.name for p in folder.glob("*/__init__.py")) == sorted(wings)


def test_imports_run_one_way_between_wings() -> None:
    """A room of a large package imports from its own wing and from lower ones."""
    inner = (f for f in IMPORTS if package(f.room) in WINGS and package(f.target) == package(f.room))
    assert [f"{f.room}:{f.line} imports {f.target}" for f in inner if wing(f.target) > wing(f.room)] == []


def test_no_two_rooms_import_each_other() -> None:
    """Two rooms that need each other are one idea, or hide a third."""
    pairs = {(f.room, f.target) for f in IMPORTS if f.room != f.target}
    assert [pair for pair in pairs if pair[::-1] in pairs] == []


def test_upward_imports_are_still_needed() -> None:
    """An exception that nothing uses any more is taken out."""
    used = {(found.room, found.target) for found in IMPORTS}
    assert [pair for pair in UPWARD if pair not in used] == []


def test_engines_see_neither_checks_nor_pages() -> None:
    """An engine drafts; what may be trusted and how it is shown is not its to decide."""
    seen = {f.target for f in IMPORTS if f.room.startswith("summarizer.engines")}
    assert set() == {t for t in seen if t.startswith(("summarizer.checks", "summarizer.render", "summarizer.cli"))}


def test_third_parties_stay_behind_their_fences() -> None:
    """Each third-party package is imported only by the rooms that exist for it."""
    wrong = []
    for found in IMPORTS:
        top = found.target.split(".")[0]
        if top == "summarizer" or top in sys.stdlib_module_names:
            continue
        allowed = FENCES.get(top, ())
        if not any(found.room == room or found.room.startswith(room + ".") for room in allowed):
            wrong.append(f"{found.room}:{found.line} imports {top}")
    assert wrong == []


def test_rooms_are_short() -> None:
    """Over 300 lines there are two ideas in a room."""
    long = {
        name: lines for name, path in rooms() if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert {name: lines for name, lines in long.items() if name not in LONGER} == {}
    assert [name for name in LONGER if name not in long] == []


def test_no_drawer_rooms() -> None:
    """No room is called by a name that says nothing."""
    empty = {"utils", "helpers", "common", "misc", "manager", "handler", "base_utils"}
    assert [name for name, _ in rooms() if name.split(".")[-1] in empty] == []


LIGHT = """
import sys
before = set(sys.modules)
{code}
loaded = {{name.split(".")[0] for name in set(sys.modules) - before}}
print(*sorted(loaded - set(sys.stdlib_module_names) - {{"summarizer", "__main__"}}))
"""

HEAVY = ("asyncio", "unittest", "ssl", "http", "xml", "multiprocessing", "concurrent")


def loaded_by(code: str) -> set[str]:
    """Third-party packages that running `code` in a new interpreter loads."""
    done = subprocess.run(
        [sys.executable, "-c", LIGHT.format(code=code)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.splitlines()[-1].split()) if done.stdout.strip() else set()


@pytest.mark.parametrize(
    "code",
    [
        "import summarizer",
        "import summarizer.text.document, summarizer.engines.rules, summarizer.render.markdown, summarizer.render.json",
        "import summarizer.checks, summarizer.pipeline, summarizer.settings, summarizer.sources, summarizer.cli.front",
        "from summarizer.text.document import Document; Document('Two people were killed in Orvel, police said.').figures",
    ],
)
def test_the_offline_rooms_load_no_third_party_package(code: str) -> None:
    """The inside of the package speaks records; pydantic, openai and the web wait for whoever asks for them."""
    assert set() == loaded_by(code)


def test_importing_the_front_door_loads_no_other_room() -> None:
    """`import summarizer` is its own file and nothing else of the package."""
    code = "import sys, summarizer; print(*[m for m in sys.modules if m.startswith('summarizer.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
