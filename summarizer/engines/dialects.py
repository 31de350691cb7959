"""What an endpoint can do, found out by asking and remembered: the mode, the name of the length limit, the sampling.

Servers that speak the same protocol differ in three things. A refusal that names one of them moves on to the next
way of asking; what worked is kept, in the process and, where a folder is given, in a small file of it.
"""

import json
import os
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args

from summarizer.engines.modes import ORDER, Mode
from summarizer.prompting import digest
from summarizer.transport import SendError

Limit = Literal["max_tokens", "max_completion_tokens"]


@dataclass(frozen=True, slots=True)
class Dialect:
    """One way of asking."""

    mode: Mode = "json_schema"
    limit: Limit = "max_tokens"
    """The field that bounds the answer's length."""
    sampling: bool = True
    """Whether the endpoint takes a temperature."""


_MEANS = ("response_format", "json_schema", "json_object", "tool", "function", "schema", "grammar", "structured")
"""Words of a refusal that is about the mode and not about the request."""


def first_dialect(host: str, mode: str) -> Dialect:
    """Where to begin with an endpoint that was never asked."""
    begin: Mode = next((m for m in ORDER if m == mode), ORDER[0])
    hosted = host == "api.openai.com" or host.endswith(".openai.azure.com")
    return Dialect(begin, "max_completion_tokens" if hosted else "max_tokens")


def next_dialect(dialect: Dialect, error: SendError, mode: str) -> Dialect | None:
    """The next way of asking after a refusal; None where the refusal is about something else.

    `mode` is the setting: only "auto" moves from mode to mode.
    """
    if error.status not in (400, 404, 405, 415, 422, 500, 501):
        return None
    said = error.message.lower()
    if "max_completion_tokens" in said and dialect.limit == "max_tokens":
        return replace(dialect, limit="max_completion_tokens")
    if "max_completion_tokens" in said and "max_tokens" not in said.replace("max_completion_tokens", ""):
        return replace(dialect, limit="max_tokens")
    if "temperature" in said and dialect.sampling:
        return replace(dialect, sampling=False)
    if any(word in said for word in _MEANS):
        return next_mode(dialect, mode)
    return None


def next_mode(dialect: Dialect, mode: str) -> Dialect | None:
    """The same dialect in the next mode; None after the last one, or where the setting names one."""
    following = ORDER[ORDER.index(dialect.mode) + 1 :]
    return replace(dialect, mode=following[0]) if mode == "auto" and following else None


class Memory:
    """The dialect of each endpoint and model that answered."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = folder / "dialects.json" if folder else None
        self._known: dict[str, Dialect] = {}
        if self._file:
            with suppress(OSError, ValueError, TypeError, AttributeError):
                for key, value in json.loads(self._file.read_text(encoding="utf-8")).items():
                    if found := _dialect(value):
                        self._known[key] = found

    def recall(self, base_url: str, model: str) -> Dialect | None:
        """What worked last; None where nothing is known."""
        return self._known.get(digest([base_url, model]))

    def keep(self, base_url: str, model: str, dialect: Dialect) -> None:
        """Remember what worked. A folder that cannot be written costs the memory, not the brief."""
        key = digest([base_url, model])
        if self._known.get(key) == dialect:
            return
        self._known[key] = dialect
        if self._file:
            with suppress(OSError):
                self._write(self._file)

    def _write(self, file: Path) -> None:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".dialects-")
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            json.dump({key: asdict(value) for key, value in self._known.items()}, stream)
        os.replace(temporary, file)


def _dialect(value: dict[str, Any]) -> Dialect | None:
    known = value.get("mode") in ORDER and value.get("limit") in get_args(Limit)
    return Dialect(value["mode"], value["limit"], value.get("sampling") is not False) if known else None
