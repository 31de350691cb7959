"""What a run may be told: one frozen value, from arguments, the environment, the user's own file, in that order.

Nothing is read from the working folder: a report, a `.env` or a configuration that arrives with somebody else's
files must not be able to send the key to another host, or to switch the engine.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from summarizer.errors import SettingsError

if TYPE_CHECKING:
    from pathlib import Path  # loads urllib, which the offline page can do without

PREFIX = "SUMMARIZER_"
_MODES = ("auto", "tools", "json_schema", "json")
_FALLBACKS = (None, "rules")
LEVELS = ("error", "warning", "note", "off")
"""What `severities` may make of a rule."""
OPENAI_URL = "https://api.openai.com/v1"


class Secret:
    """A key that prints as stars; `reveal()` gives the characters to the one place that sends them.

    >>> str(Secret("abc"))
    '**********'
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The characters of the key."""
        return self._value

    def __repr__(self) -> str:
        return "**********"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __reduce__(self) -> Any:
        raise TypeError("a key is never pickled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a brief is made. Every field has a working default; `Settings()` reads nothing from outside.

    >>> Settings(engine="openai/gpt-5", api_key="k").key_host
    'api.openai.com'
    """

    engine: str | None = None
    """`"rules"`, `"openai/MODEL"`, or None: the model where a key is configured, otherwise the rules."""
    model: str | None = None
    """The model of an LLM engine where `engine` names none."""
    base_url: str | None = None
    """The OpenAI-compatible endpoint; None is OpenAI's own."""
    api_key: Secret | str | None = None
    """Sent to the host of `base_url` and to no other. A str is wrapped at once, so that no print shows it."""
    timeout: float = 120.0
    """Seconds one brief may take in all, every retry included."""
    max_corrections: int = 2
    """Further turns that carry only what failed the check."""
    max_calls: int = 6
    """Requests one brief may make in all."""
    max_tokens: int = 60_000
    """Tokens in and out one brief may spend in all."""
    max_input_bytes: int = 20_000_000
    """Of one report as stored, before decoding."""
    mode: str = "auto"
    """How an endpoint is asked for a draft: `tools`, `json_schema`, `json`, or `auto`, which finds out and remembers."""
    temperature: float = 0.0
    """Of the model's sampling."""
    answer_tokens: int = 4_096
    """Tokens one answer may have; a truncated one is asked for once more with twice as many."""
    retries: int = 3
    """Further requests after one that failed in transport (429, 5xx, a timeout, a dropped connection)."""
    fallback: str | None = None
    """`"rules"`: what answers where the model gives no usable draft, said so on the page. None: the error stands."""
    prices: str | None = None
    """Of a million tokens in and out, "0.15/0.60"; None leaves the cost unknown."""
    refresh: bool = False
    """Ask anew even where a checked answer is kept, and keep the new one."""
    record: Path | None = None
    """A file to record the requests and answers of this run in."""
    replay: Path | None = None
    """A recording to answer from; nothing is sent."""
    cache: bool = True
    """Keep checked answers of a model; the rules engine is never cached."""
    cache_dir: Path | None = None
    """None is the user's own cache folder."""
    templates: Path | None = None
    """A folder whose prompt templates take the place of the shipped ones."""
    severities: Mapping[str, str] = field(default_factory=dict)
    """Rule id or family to its level, or "off": `{"STY": "note"}`. The longer name goes first."""
    allow_private_hosts: bool = False
    """Let URL input reach loopback and private addresses: an intranet, a test."""

    def __post_init__(self) -> None:
        if isinstance(self.api_key, str):
            object.__setattr__(self, "api_key", Secret(self.api_key) if self.api_key.strip() else None)
        for name in ("timeout", "answer_tokens", "max_calls", "max_tokens", "max_input_bytes"):
            if not getattr(self, name) > 0:
                raise SettingsError(f"{name} is {getattr(self, name)!r}", hint="give a number above zero")
        for name in ("max_corrections", "retries", "temperature"):
            if not getattr(self, name) >= 0:
                raise SettingsError(f"{name} is {getattr(self, name)!r}", hint="give zero or more")
        for name, known in (("mode", _MODES), ("fallback", _FALLBACKS)):
            if getattr(self, name) not in known:
                shown = ", ".join(word for word in known if word)
                raise SettingsError(f"{name} is {getattr(self, name)!r}", hint=f"known: {shown}")
        for rule, level in self.severities.items():
            if str(level).lower() not in LEVELS:
                raise SettingsError(f"severity of {rule} is {level!r}", hint=f"known: {', '.join(LEVELS)}")
        levels = {str(rule).upper(): str(level).lower() for rule, level in self.severities.items()}
        object.__setattr__(self, "severities", levels)
        if self.base_url is not None:
            _check_base_url(self.base_url)

    def reveal_key(self) -> str | None:
        """The characters of the key, for the one place that sends them."""
        return self.api_key.reveal() if isinstance(self.api_key, Secret) else None

    @property
    def key_host(self) -> str:
        """The one host the key may be sent to."""
        return _host(self.base_url or OPENAI_URL)

    def with_changes(self, **changes: Any) -> Settings:
        """A copy with the fields that are not None replaced: how arguments go over the environment."""
        given = {name: value for name, value in changes.items() if value is not None}
        return replace(self, **given) if given else self


def load_settings(
    environ: Mapping[str, str] | None = None, config: str | os.PathLike[str] | None = None, **arguments: Any
) -> Settings:
    """Settings from `arguments` over the environment over the user's file; SettingsError names what is wrong.

    The file is `config.toml` in the user's configuration folder, or what SUMMARIZER_CONFIG names. Environment
    variables are SUMMARIZER_ and the field's name; OPENAI_API_KEY is read where SUMMARIZER_API_KEY is not set.
    """
    environ = os.environ if environ is None else environ
    path = config or config_path(environ)
    values = _from_file(path, must_exist=config is not None or PREFIX + "CONFIG" in environ)
    values.update(_from_environment(environ))
    return Settings(**values).with_changes(**arguments)


def config_path(environ: Mapping[str, str]) -> str | None:
    """Where the user's file would be. None without a home folder."""
    if named := environ.get(PREFIX + "CONFIG"):
        return os.path.expanduser(named)
    if sys.platform == "win32" or sys.platform == "darwin":
        from platformdirs import user_config_dir  # only there: elsewhere the XDG rule is two lines and loads nothing

        return os.path.join(user_config_dir("summarizer", appauthor=False), "config.toml")
    base = environ.get("XDG_CONFIG_HOME") or (environ["HOME"] + "/.config" if environ.get("HOME") else "")
    return os.path.join(base, "summarizer", "config.toml") if os.path.isabs(base) else None


def cache_folder(named: Path | None) -> Path:
    """The folder that answers of models are kept in: the one named, else the user's own cache folder."""
    if named is not None:
        return named
    from pathlib import Path

    from platformdirs import user_cache_path  # only where a model is asked

    return Path(user_cache_path("summarizer", appauthor=False))


def _from_file(path: str | os.PathLike[str] | None, *, must_exist: bool) -> dict[str, Any]:
    if path is None or not (must_exist or os.path.isfile(path)):
        return {}
    import tomllib  # only where a file is there to read

    try:
        with open(path, "rb") as stream:
            table = tomllib.load(stream)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"cannot be read ({_cause(error)})", input=str(path), hint="mend or remove it") from error
    known = {f.name for f in fields(Settings)}
    for name in table:
        if name not in known:
            raise SettingsError(f"unknown setting {name!r}", input=str(path), hint=f"known: {', '.join(sorted(known))}")
    return {name: _typed(name, value, str(path)) for name, value in table.items()}


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for f in fields(Settings):
        variable = PREFIX + f.name.upper()
        if (raw := environ.get(variable)) and f.name != "severities":
            values[f.name] = _typed(f.name, raw, variable)
    if "api_key" not in values and (key := environ.get("OPENAI_API_KEY")):
        values["api_key"] = Secret(key)
    return values


_TRUE = frozenset({"1", "true", "yes", "on"})
_FALSE = frozenset({"0", "false", "no", "off"})


def _typed(name: str, value: Any, where: str) -> Any:
    """`value` as the type of field `name`, whether it comes as TOML or as the text of a variable."""
    kind = next(str(f.type) for f in fields(Settings) if f.name == name)
    try:
        if kind == "bool" and isinstance(value, (bool, str)):
            return value if isinstance(value, bool) else _truth(value)
        if kind in ("int", "float") and not isinstance(value, bool):
            return int(value) if kind == "int" else float(value)
        if isinstance(value, str):
            return {"Secret": Secret, "Path": _absolute}.get(kind.split(" ")[0], str)(value)
        if kind.startswith("Mapping") and isinstance(value, dict):
            return _severities(value)
    except (TypeError, ValueError):
        pass
    shown = "that value" if name == "api_key" else repr(value)
    raise SettingsError(f"{name} cannot be {shown}", input=where, hint=_WANTED.get(kind.split(" ")[0], "give a text"))


_WANTED = {
    "int": "give a whole number",
    "float": "give a number",
    "bool": "give yes or no",
    "Path": "give a whole path, from the root",
    "Mapping[str,": f"give each rule or family one of {', '.join(LEVELS)}",
}
"""By the type of a field: what would be a value of it."""


def _truth(value: str) -> bool:
    word = value.strip().lower()
    if word not in _TRUE | _FALSE:
        raise ValueError(value)
    return word in _TRUE


def _severities(table: Mapping[str, Any]) -> dict[str, str]:
    if not all(str(word).lower() in LEVELS for word in table.values()):
        raise ValueError(table)
    return dict(table)


def _absolute(value: str) -> Path:
    """A path of a configuration; a relative one would let the working folder choose, so it is refused."""
    from pathlib import Path

    path = Path(os.path.expanduser(value))
    if not path.is_absolute():
        raise ValueError(value)
    return path


def _check_base_url(url: str) -> None:
    scheme, found, rest = url.partition("://")
    authority = rest.split("/", 1)[0].split("?", 1)[0]
    if not found or scheme.lower() not in ("http", "https") or not authority:
        raise SettingsError(f"base_url is {url!r}", hint="give an http or https address")
    if "@" in authority:
        raise SettingsError("base_url holds a user name or password", hint="pass the key as api_key")


def _host(url: str) -> str:
    """Of an address that `_check_base_url` passed."""
    authority = url.partition("://")[2].split("/", 1)[0].split("?", 1)[0].lower()
    if authority.startswith("["):
        return authority[1:].partition("]")[0]
    return authority.rpartition(":")[0] if authority.rpartition(":")[2].isdigit() else authority


def _cause(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
