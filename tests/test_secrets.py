"""Planted keys of many formats: in no cassette, cache file, log, traceback, repr or message."""

import io
import logging
import traceback
from pathlib import Path

import pytest
from model_engine import REPORT, bundle, good_draft, written
from scripted_server import Answer, completion, error, scripted

from summarizer.cli.front import run
from summarizer.engines.openai import OpenAIEngine
from summarizer.errors import SummarizerError
from summarizer.pipeline import make_brief
from summarizer.redaction import redact
from summarizer.schemas.records import Source
from summarizer.settings import Secret, Settings, load_settings

SECRETS = {
    "openai": "sk-aB3dE6gH9jK2mN5pQ8sT1vW4",
    "openai project": "sk-proj-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7_aB3dE6gH9jK2mN5pQ8sT1vW4",
    "anthropic": "sk-ant-api03-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7",
    "openrouter": "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",
    "groq": "gsk_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9jK2mN5pQ8sT1",
    "hugging face": "hf_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH",
    "azure": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    "azure new": "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7a" * 3,
    "google": "AIzaSyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q",
    "aws": "AKIAIOSFODNN7EXAMPLE",
    "github": "ghp_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9",
    "jwt": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    "slack": "xoxb-123456789012-aB3dE6gH9jK2",
    "any other": "correct horse battery staple",
}
GOOD = completion(written(good_draft(bundle())))


def settings(url: str, key: str, **more: object) -> Settings:
    """With a key."""
    return Settings(base_url=url, api_key=key, timeout=20.0, retries=0, **more)  # type: ignore[arg-type]  # keywords of a test


@pytest.mark.parametrize("key", SECRETS.values(), ids=SECRETS)
def test_a_key_leaves_no_trace_but_its_header(key: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A brief recorded, kept and logged at DEBUG, against an endpoint that echoes key, cookie and organisation."""
    caplog.set_level(logging.DEBUG)
    echo = {
        "content-type": "application/json",
        "set-cookie": f"session={key}",
        "openai-organization": key,
        "x-key": key,
    }
    cassette, folder = tmp_path / "taken.yaml", tmp_path / "cache"

    with scripted(Answer(GOOD.body, 200, echo)) as server:
        for more in ({"record": cassette}, {"cache_dir": folder}):
            engine = OpenAIEngine("m", settings(server.url, key, **more))
            brief = make_brief([Source(REPORT)], engine)
            assert brief.status == "complete"
            assert f"Bearer {key}" in server.heads[-1]

    assert cassette.is_file()
    assert "villagers" not in caplog.text
    said = [repr(engine), repr(engine.settings), str(engine.settings.api_key), repr(brief), caplog.text]
    said += [path.read_bytes().decode("latin-1") for path in tmp_path.rglob("*") if path.is_file()]
    assert [text[:80] for text in said if key in text] == []


@pytest.mark.parametrize("key", SECRETS.values(), ids=SECRETS)
@pytest.mark.parametrize("status", [400, 401, 200])
def test_an_endpoint_that_echoes_the_key_does_not_get_it_shown(key: str, status: int) -> None:
    """Neither in the message, nor in a traceback with its causes."""
    echo = error(status, f"Incorrect API key provided: {key}. Bearer {key}")
    with scripted(echo) as server, pytest.raises(SummarizerError) as raised:
        make_brief([Source(REPORT)], OpenAIEngine("m", settings(server.url, key, cache=False)))

    stream = io.StringIO()
    traceback.print_exception(raised.value, file=stream)
    assert key not in str(raised.value)
    assert key not in stream.getvalue()


@pytest.mark.parametrize(
    "key", [v for n, v in SECRETS.items() if n != "any other"], ids=[n for n in SECRETS if n != "any other"]
)
def test_what_is_shaped_like_a_key_is_redacted_unseen(key: str) -> None:
    """Also where it is not the configured one."""
    assert key not in redact(f"the key was {key}, they said")


@pytest.mark.parametrize(
    "text", ["at least 12 villagers", "Resolution 2735", "https://example.org/a/b?c=d", "the sk-26 rifle", REPORT]
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    """A report is not redacted away."""
    assert redact(text) == text


def test_a_key_is_never_printed_nor_pickled() -> None:
    """Not by str, repr, format or a settings object."""
    key = SECRETS["openai"]
    held = settings("http://127.0.0.1:1/v1", key)

    assert key not in f"{Secret(key)} {Secret(key)!r} {held} {held!r}"
    with pytest.raises(TypeError):
        Secret(key).__reduce__()


def test_nothing_in_the_working_folder_redirects_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a .env, nor a configuration, nor a report there can send it to another host."""
    for name in (".env", "config.toml", "summarizer.toml", ".summarizer.toml", "pyproject.toml", ".netrc", "setup.cfg"):
        (tmp_path / name).write_text(
            'SUMMARIZER_BASE_URL=http://attacker.invalid/v1\nbase_url = "http://attacker.invalid/v1"\n'
        )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_API_KEY", SECRETS["openai"])

    assert load_settings().key_host == "api.openai.com"


def test_a_redirect_does_not_take_the_key_along() -> None:
    """A redirect is an error; the host it names hears nothing."""
    with scripted(GOOD) as other:
        away = Answer(b"", 307, {"location": f"{other.url}/chat/completions"})
        with scripted(away) as server, pytest.raises(SummarizerError, match="redirects"):
            make_brief([Source(REPORT)], OpenAIEngine("m", settings(server.url, SECRETS["openai"], cache=False)))
        assert other.count == 0


def test_proxies_of_the_shell_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """The configured host is asked itself: a proxy would see the report."""
    with scripted(GOOD) as proxy, scripted(GOOD) as server:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url.removesuffix("/v1"))
        make_brief([Source(REPORT)], OpenAIEngine("m", settings(server.url, SECRETS["openai"], cache=False)))

        assert (server.count, proxy.count) == (1, 0)


def test_the_command_line_shows_no_key(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A wrong key gives one helpful line on stderr, status 3, and not the key."""
    key = SECRETS["openai project"]
    report = tmp_path / "report.txt"
    report.write_text(REPORT)
    monkeypatch.setenv("SUMMARIZER_API_KEY", key)
    with scripted(error(401, f"Incorrect API key provided: {key}")) as server:
        status = run(["brief", str(report), "--engine", "openai/m", "--base-url", server.url, "--no-cache", "-v"])

    said = capsys.readouterr()
    assert status == 3
    assert "check the API key" in said.err
    assert key not in said.err + said.out


def test_no_recording_of_the_project_holds_a_key(request: pytest.FixtureRequest) -> None:
    """The committed cassettes are as clean as what we record now."""
    for file in (request.config.rootpath / "cassettes").rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        assert redact(text) == text
        assert "authorization" not in text.lower()
        assert "https://llm.invalid/v1/" in text
