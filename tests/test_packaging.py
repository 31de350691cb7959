"""What is installed: every package, the two root folders under their one name, versions that work together."""

import os
import re
import tomllib
from importlib import metadata, resources
from pathlib import Path

import pytest

import summarizer

ROOT = Path(__file__).resolve().parent.parent
in_checkout = pytest.mark.skipif(not (ROOT / "summarizer").is_dir(), reason="needs the checkout")


@in_checkout
def test_the_package_list_equals_the_folders() -> None:
    """A package left out of the list would be left out of the wheel without a word."""
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
    found = {
        ".".join(Path(folder).relative_to(ROOT).parts)
        for folder, _, files in os.walk(ROOT / "summarizer", followlinks=True)
        if "__init__.py" in files
    }
    assert sorted(found) == sorted(listed)


@in_checkout
def test_the_mapped_folders_are_linked() -> None:
    """Type checkers and editors find `summarizer.schemas` and `summarizer.prompts` through the links."""
    for name in ("schemas", "prompts"):
        assert (ROOT / name).resolve() == (ROOT / "summarizer" / name).resolve()


def test_the_root_folders_install_under_one_name_only() -> None:
    """No top-level package called `schemas` or `prompts` is installed."""
    # a build leaves its own list of sources in the checkout, which is no installation: only one has a RECORD
    installed = [d for d in metadata.distributions(name="summarizer") if d.read_text("RECORD")]
    files = [f for d in installed for f in d.files or []]
    assert files
    assert [str(f) for f in files if f.parts and f.parts[0] in ("schemas", "prompts", "tests", "examples")] == []


def test_the_prompts_are_shipped() -> None:
    """Templates are read from the installed package, nested folders included."""
    folder = resources.files("summarizer.prompts")
    assert [entry.name for entry in folder.joinpath("brief").iterdir() if entry.name.endswith(".j2")] != []


def test_the_types_are_shipped() -> None:
    """Type checkers of those who install the package read its annotations (PEP 561)."""
    assert resources.files("summarizer").joinpath("py.typed").is_file()


def test_the_version_is_the_installed_one() -> None:
    """`__version__` is the metadata's version."""
    assert metadata.version("summarizer") == summarizer.__version__


@pytest.mark.parametrize(
    ("package", "floor"), [("openai", (3, 3)), ("instructor", (1, 17)), ("pydantic", (2, 13)), ("vcrpy", (9, 4))]
)
def test_versions_resolve_to_todays(package: str, floor: tuple[int, int]) -> None:
    """Without floors, pip silently picks an instructor and an openai of years ago that install and do not work."""
    found = re.match(r"(\d+)\.(\d+)", metadata.version(package))
    assert found is not None
    assert (int(found[1]), int(found[2])) >= floor


@in_checkout
def test_the_lock_names_no_machine() -> None:
    """The lock file holds versions and hashes, no address or folder of the machine it was made on."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert re.findall(r"(?:file|https?)://\S+|--(?:extra-)?index-url.*|--find-links.*", lock) == []
    assert re.search(r"^openai==3\.", lock, re.M)
    assert re.search(r"^instructor==1\.(1[7-9]|[2-9]\d)", lock, re.M)
    assert "--hash=sha256:" in lock
