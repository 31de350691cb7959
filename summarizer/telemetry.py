"""Spans with the names of OpenTelemetry's GenAI conventions, where opentelemetry is installed; nothing where it is not.

Only counts and names are written: never a prompt, a report or an answer
(https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

Write = Callable[[str, int, int], None]
"""Writes down how an answer ended, its tokens in and its tokens out."""


@contextmanager
def turn_span(model: str, base_url: str, limit: int, temperature: float) -> Iterator[Write]:
    """A span around one turn; call what it gives when the answer is there."""
    try:
        trace: Any = import_module("opentelemetry.trace")
    except ImportError:
        yield lambda ended, tokens_in, tokens_out: None
        return
    tracer = trace.get_tracer("summarizer")
    with tracer.start_as_current_span(f"chat {model}", kind=trace.SpanKind.CLIENT) as span:
        span.set_attribute("gen_ai.operation.name", "chat")
        span.set_attribute("gen_ai.provider.name", "openai")
        span.set_attribute("gen_ai.request.model", model)
        span.set_attribute("gen_ai.request.max_tokens", limit)
        span.set_attribute("gen_ai.request.temperature", temperature)
        span.set_attribute("server.address", urlsplit(base_url).hostname or "")

        def write(ended: str, tokens_in: int, tokens_out: int) -> None:
            span.set_attribute("gen_ai.response.finish_reasons", [ended])
            span.set_attribute("gen_ai.usage.input_tokens", tokens_in)
            span.set_attribute("gen_ai.usage.output_tokens", tokens_out)

        yield write
