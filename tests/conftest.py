"""What every test stands on: no key, no user's configuration, no cache but its own."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
"""Of the checkout, or of whatever copy of the tests is run against an installed wheel."""
EXAMPLES = ROOT / "examples"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Take away whatever this machine's user has set: keys, endpoints, proxies, configuration, caches."""
    for name in list(os.environ):
        if name.startswith(("SUMMARIZER_", "OPENAI_", "ANTHROPIC_", "AZURE_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / ".cache"))


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of reports to try."""
    return EXAMPLES
