"""How an endpoint is asked for a draft: by a tool call, by a JSON schema, or by JSON mode with the schema in the prompt.

`instructor` turns the draft model into the request and parses the answer; its handlers are called directly, once a
mode for the request and once an answer for the parsing. Its patched client is not used: it rebuilds the schema and
walks the model on every call (60 % of its time), sends by itself, and renders message text as a template as soon as
it is given a `context`.
"""

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal

from instructor.v2.core.mode import Mode as Technique
from instructor.v2.core.providers import Provider
from instructor.v2.core.registry import mode_registry
from instructor.v2.providers.openai import handlers as _handlers  # noqa: F401 - importing registers the handlers
from pydantic import ValidationError

from summarizer.engines.answers import Completion
from summarizer.schemas.draft import Draft

Mode = Literal["json_schema", "tools", "json"]

ORDER: tuple[Mode, ...] = ("json_schema", "tools", "json")
"""The order of trying: the schema holds most servers to the shape (llama.cpp, vLLM and Ollama by a grammar)."""

_TECHNIQUES: Mapping[Mode, Technique] = {
    "json_schema": Technique.JSON_SCHEMA,
    "tools": Technique.TOOLS,
    "json": Technique.MD_JSON,  # its parser also reads JSON in a code fence, as models without a grammar write it
}


class UnreadableError(Exception):
    """The answer is no draft. `fault` says why, in one line, for the model; `error` holds pydantic's, item by item."""

    def __init__(self, fault: str, error: ValidationError | None = None) -> None:
        super().__init__(fault)
        self.fault = fault
        self.error = error


@cache
def request_fields(mode: Mode) -> dict[str, Any]:
    """What a request of `mode` holds besides model, messages and sampling. Computed once; never to be changed."""
    if mode == "json":
        # instructor's own JSON mode would print the schema indented into the system message: 2,100 tokens a call
        return {"response_format": {"type": "json_object"}}
    handler = mode_registry.get_handlers(Provider.OPENAI, _TECHNIQUES[mode])
    _, prepared = handler.request_handler(response_model=Draft, kwargs={"messages": []})
    fields = {name: value for name, value in prepared.items() if name != "messages"}
    if mode == "tools":
        fields["tools"][0]["function"]["description"] = "Hand in the draft of the brief."
    return fields


@cache
def schema_text() -> str:
    """The compact schema as JSON on one line: what JSON mode puts into the prompt, and what the fingerprint is of."""
    return json.dumps(Draft.model_json_schema(), separators=(",", ":"))


def parse(completion: Completion, mode: Mode) -> Draft:
    """The draft in an answer that ended by itself; UnreadableError where there is none."""
    written = completion.written.strip()
    if not written:
        raise UnreadableError("it was empty")
    called = bool(completion.choices[0].message.tool_calls)
    handler = mode_registry.get_handlers(Provider.OPENAI, _TECHNIQUES["tools" if called else "json"])
    parser: Callable[..., Any] = handler.response_parser
    try:
        parsed = parser(completion, Draft)
    except ValidationError as error:
        raise UnreadableError(_fault(error), error) from None
    except (ValueError, RecursionError):
        raise UnreadableError("it holds no JSON object") from None
    if not isinstance(parsed, Draft):
        raise UnreadableError("it holds no JSON object")
    return parsed


def _fault(error: ValidationError) -> str:
    """The first fault, without the value and without pydantic's links: the model's own words are never sent back."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    if first["type"] == "json_invalid":
        return "it is no JSON"  # where it breaks off tells a model nothing, and would make the same failure look new
    where = ".".join(str(part) for part in first["loc"])
    return f"{where}: {first['msg']}" if where else first["msg"]
