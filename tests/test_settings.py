"""Settings: where they come from, what goes over what, and that nothing else can send the key anywhere."""

import dataclasses
import pickle
import re
from pathlib import Path

import pytest

from summarizer.errors import SettingsError
from summarizer.settings import Secret, Settings, config_path, load_settings

KEY = "sk-planted-0123456789"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A user's file."""
    path = tmp_path / "config.toml"
    path.write_text(
        'engine = "openai/file"\ntimeout = 30\nmax_calls = 3\n\n[severities]\nSTY = "off"\n', encoding="utf-8"
    )
    return path


def test_arguments_go_over_the_environment_over_the_file(config: Path) -> None:
    """Three places, in this order; what none of them names keeps its default."""
    environ = {"SUMMARIZER_ENGINE": "openai/environment", "SUMMARIZER_TIMEOUT": "20"}
    settings = load_settings(environ, config, timeout=10, max_calls=None)
    assert (settings.engine, settings.timeout, settings.max_calls) == ("openai/environment", 10, 3)
    assert settings.severities == {"STY": "off"}
    assert settings.max_corrections == Settings().max_corrections


def test_without_anything_the_defaults_hold() -> None:
    """No file, no variable: the rules engine, offline."""
    assert load_settings({}) == Settings()


def test_plain_settings_read_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """`Settings()` in a program is what the program says."""
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert Settings().api_key is None


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"OPENAI_API_KEY": KEY}, KEY),
        ({"SUMMARIZER_API_KEY": KEY}, KEY),
        ({"SUMMARIZER_API_KEY": KEY, "OPENAI_API_KEY": "other"}, KEY),
        ({"OPENAI_API_KEY": ""}, None),
        ({}, None),
    ],
)
def test_the_key_comes_from_the_environment(environ: dict[str, str], expected: str | None) -> None:
    """Ours goes over OpenAI's; an empty one is none."""
    assert load_settings(environ).reveal_key() == expected


@pytest.mark.parametrize(
    "show", [str, repr, lambda s: f"{s}", lambda s: f"{s.api_key!r}", lambda s: str(dataclasses.replace(s, timeout=1))]
)
def test_the_key_is_never_shown(show: object) -> None:
    """However settings are printed."""
    assert callable(show)
    assert KEY not in show(Settings(api_key=KEY))


def test_the_key_is_never_pickled() -> None:
    """A worker gets its own from its own environment."""
    with pytest.raises(TypeError):
        pickle.dumps(Secret(KEY))


def test_a_wrong_key_is_not_repeated(tmp_path: Path) -> None:
    """An error about the key says nothing of it."""
    path = tmp_path / "config.toml"
    path.write_text("api_key = 12345678\n", encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load_settings({}, path)
    assert "12345678" not in str(caught.value)


@pytest.mark.parametrize(
    "name",
    [
        ".env",
        "config.toml",
        "summarizer.toml",
        "pyproject.toml",
        ".summarizer.toml",
        "setup.cfg",
        ".config/summarizer/config.toml",
    ],
)
def test_nothing_in_the_working_folder_redirects_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """A report may arrive with any file beside it."""
    home = tmp_path / "home"
    work = tmp_path / "work"
    path = work / name
    path.parent.mkdir(parents=True)
    home.mkdir()
    path.write_text(
        'base_url = "https://evil.example/v1"\n[tool.summarizer]\nbase_url = "https://evil.example/v1"\n',
        encoding="utf-8",
    )
    monkeypatch.chdir(work)
    settings = load_settings({"HOME": str(home), "OPENAI_API_KEY": KEY})
    assert settings.key_host == "api.openai.com"


def test_another_programs_variable_does_not_redirect_the_key() -> None:
    """OPENAI_BASE_URL is the SDK's; ours is named, so that one look at the environment shows where the key goes."""
    assert (
        load_settings({"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": "https://evil.example/v1"}).key_host
        == "api.openai.com"
    )


@pytest.mark.parametrize(
    ("url", "host"),
    [
        (None, "api.openai.com"),
        ("https://models.example.org/v1", "models.example.org"),
        ("http://127.0.0.1:8080/v1", "127.0.0.1"),
        ("http://[::1]:8080/v1", "::1"),
        ("HTTPS://Models.Example.ORG", "models.example.org"),
    ],
)
def test_the_key_is_bound_to_one_host(url: str | None, host: str) -> None:
    """The one that the settings name."""
    assert Settings(base_url=url).key_host == host


@pytest.mark.parametrize(
    "url",
    [
        "ftp://models.example.org",
        "models.example.org",
        "https://",
        "file:///etc",
        "https://key@models.example.org/v1",
        "",
    ],
)
def test_a_wrong_endpoint_is_refused(url: str) -> None:
    """Before anything is sent."""
    with pytest.raises(SettingsError):
        Settings(base_url=url)


@pytest.mark.parametrize("field", ["timeout", "max_calls", "max_tokens", "max_input_bytes"])
def test_bounds_are_above_zero(field: str) -> None:
    """A bound of zero would be a run that cannot start."""
    with pytest.raises(SettingsError, match=field):
        Settings().with_changes(**{field: 0})


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("SUMMARIZER_TIMEOUT", "soon"),
        ("SUMMARIZER_MAX_CALLS", "3.5"),
        ("SUMMARIZER_CACHE", "perhaps"),
        ("SUMMARIZER_CACHE_DIR", "relative/folder"),
        ("SUMMARIZER_TEMPLATES", "prompts"),
        ("SUMMARIZER_CONFIG", "/missing/config.toml"),
    ],
)
def test_a_wrong_variable_names_itself(variable: str, value: str) -> None:
    """And the working folder cannot be reached by a relative path."""
    with pytest.raises(SettingsError) as caught:
        load_settings({variable: value})
    assert variable in str(caught.value) or value in str(caught.value)
    assert re.search(r"; (give|mend) ", str(caught.value))


@pytest.mark.parametrize(
    "text",
    [
        "colour = 'red'",
        "timeout = 'soon'",
        "timeout = true",
        "severities = 3",
        "[severities]\nSTY = 'loud'",
        "not toml",
        "cache = 1",
    ],
)
def test_a_wrong_file_names_itself(tmp_path: Path, text: str) -> None:
    """An unknown name, a wrong type, a broken file."""
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load_settings({}, path)
    assert str(path) in str(caught.value)


def test_the_file_lies_in_the_users_folder() -> None:
    """By the XDG rule, or where SUMMARIZER_CONFIG says."""
    assert config_path({"HOME": "/srv/ana"}) == "/srv/ana/.config/summarizer/config.toml"
    assert config_path({"HOME": "/srv/ana", "XDG_CONFIG_HOME": "/etc/ana"}) == "/etc/ana/summarizer/config.toml"
    assert config_path({"SUMMARIZER_CONFIG": "/etc/s.toml"}) == "/etc/s.toml"
    assert config_path({}) is None


def test_settings_do_not_change() -> None:
    """A run passes them down; nobody alters them on the way."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().timeout = 3  # type: ignore[misc]  # that it cannot be assigned is the point
    assert Settings().with_changes(timeout=None) == Settings()
