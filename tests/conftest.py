"""What every test stands on: no key, no user's configuration, no cache but its own."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from summarizer.cassettes import prepare, vcr_options

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


hypothesis.settings.register_profile("shared", deadline=None)  # a busy machine is no failure
hypothesis.settings.register_profile("nightly", deadline=None, max_examples=20_000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "shared"))

_connect = socket.socket.connect
_HERE = ("127.", "::1", "localhost")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test of this process reach anything but this machine: what needs the world is recorded or served here."""

    def connect(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and not str(address[0]).startswith(_HERE):
            raise AssertionError(f"a test reached for {address[0]}")
        _connect(self, address)

    if not os.environ.get("RECORD_BASE_URL"):  # scripts/record.py asks the endpoint it was told
        monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of reports to try."""
    return EXAMPLES


def pytest_configure(config: pytest.Config) -> None:
    """Name our marks."""
    config.addinivalue_line("markers", "unplayed: plays the cassette of another test, and not all of it")


def pytest_recording_configure(config: pytest.Config, vcr: Any) -> None:
    """Recordings are matched and written as the product does it."""
    prepare(vcr)


@pytest.fixture(scope="session")
def vcr_config() -> dict[str, Any]:
    """The product's own rules: method, path and body, no host, no header, no key."""
    return vcr_options()


@pytest.fixture
def vcr_cassette_dir(request: pytest.FixtureRequest) -> str:
    """`cassettes/<test module>/<test>.yaml` at the root."""
    return str(ROOT / "cassettes" / request.node.path.stem)


@pytest.fixture(autouse=True)
def cassettes_are_played_to_their_end(request: pytest.FixtureRequest) -> Iterator[None]:
    """A recorded request that is no longer made fails the test that it was recorded for."""
    played = request.getfixturevalue("vcr") if request.node.get_closest_marker("vcr") else None
    yield
    if (
        played is not None
        and request.config.getoption("--record-mode") in (None, "none")
        and not request.node.get_closest_marker("unplayed")
    ):
        assert played.play_count == len(played.requests), (
            f"{played.play_count} of {len(played.requests)} recorded requests were made"
        )
