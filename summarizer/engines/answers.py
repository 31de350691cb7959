"""Read what an endpoint sent: one chat completion, or a typed reason why it is none.

Everything here is hostile until read: a gateway's HTML page, a body without choices, NaN, null content, a list where
an object belongs. Plain values come out, shaped as the client library shapes them, so that `instructor` can parse them.
"""

import json
from dataclasses import dataclass, field
from typing import Any, Literal

from summarizer.prompting import sendable
from summarizer.transport import SendError

Outcome = Literal["answered", "truncated", "refused", "filtered"]


@dataclass(slots=True)
class Called:
    """A tool's name and its arguments as JSON."""

    name: str
    arguments: str


@dataclass(slots=True)
class ToolCall:
    function: Called


@dataclass(slots=True)
class Said:
    """What the model wrote."""

    content: str | None = None
    refusal: str | None = None
    tool_calls: list[ToolCall] = field(default_factory=list)


@dataclass(slots=True)
class Choice:
    message: Said
    finish_reason: str


@dataclass(slots=True)
class Completion:
    """One answer. `choices` holds exactly one."""

    choices: list[Choice]
    tokens_in: int = 0
    tokens_out: int = 0
    model: str | None = None

    @property
    def written(self) -> str:
        """The draft as the model wrote it: the arguments of its tool call, else its text."""
        said = self.choices[0].message
        return said.tool_calls[0].function.arguments if said.tool_calls else said.content or ""

    def outcome(self, limit: int) -> Outcome:
        """How the answer ended. `limit`: the tokens it was allowed.

        Some servers call an answer complete that ran into the limit; the count of its tokens gives it away.
        """
        choice = self.choices[0]
        if choice.finish_reason == "content_filter":
            return "filtered"
        if choice.message.refusal:
            return "refused"
        if choice.finish_reason == "length" or self.tokens_out >= limit:
            return "truncated"
        return "answered"


def read_completion(body: bytes) -> Completion:
    """The completion in `body`; SendError, worth one further try, where there is none."""
    try:
        root = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise _wrong(body) from None
    if not isinstance(root, dict):
        raise _wrong(body)
    choices = root.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    message = first.get("message") if isinstance(first, dict) else None
    if not isinstance(first, dict) or not isinstance(message, dict):
        raise _wrong(body, _said_error(root))
    said = Said(_text(message.get("content")), _text(message.get("refusal")), _tool_calls(message.get("tool_calls")))
    usage = root.get("usage")
    usage = usage if isinstance(usage, dict) else {}
    return Completion(
        [Choice(said, _text(first.get("finish_reason")) or "stop")],
        _count(usage.get("prompt_tokens")),
        _count(usage.get("completion_tokens")),
        _text(root.get("model")),
    )


def error_message(body: bytes) -> tuple[str, str]:
    """What an error's body says, on one line of 200 characters at most, and its code or type; empty where nothing."""
    try:
        root = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        return "", ""
    error = root.get("error", root) if isinstance(root, dict) else None
    if isinstance(error, str):
        return _one_line(error), ""
    if not isinstance(error, dict):
        return "", ""
    code = error.get("code") if isinstance(error.get("code"), str) else error.get("type")
    return _one_line(_text(error.get("message")) or ""), _text(code) or ""


def _wrong(body: bytes, said: str = "") -> SendError:
    if said:
        told = f"the endpoint answered with an error: {said}"
    elif not body.strip():
        told = "the endpoint sent an empty answer"
    elif body.lstrip()[:1] == b"<":
        told = "the endpoint sent a web page, not a chat completion"
    else:
        told = "the endpoint's answer is no chat completion"
    return SendError(told, status=200, retryable=True, once=True, hint="is the base URL right? Most end in /v1")


def _said_error(root: dict[str, Any]) -> str:
    """Some gateways send an error with status 200."""
    error = root.get("error")
    message = error.get("message") if isinstance(error, dict) else error
    return _one_line(message) if isinstance(message, str) else ""


def _tool_calls(value: Any) -> list[ToolCall]:
    calls = []
    for call in value if isinstance(value, list) else []:
        function = call.get("function") if isinstance(call, dict) else None
        if isinstance(function, dict):
            arguments = function.get("arguments")
            written = _text(arguments) or json.dumps(arguments)
            calls.append(ToolCall(Called(_text(function.get("name")) or "", written)))
    return calls


def _text(value: Any) -> str | None:
    """A string that can be written down again: half a character pair, which JSON can name, becomes U+FFFD."""
    return sendable(value) if isinstance(value, str) else None


def _count(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else 0


def _one_line(text: str) -> str:
    kept = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return kept if len(kept) <= 200 else kept[:199] + "…"


def _no_constant(name: str) -> Any:
    raise ValueError(name)
