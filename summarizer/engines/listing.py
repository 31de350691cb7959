"""The models an endpoint offers."""

import json
import time

from summarizer.engines.client import endpoint
from summarizer.engines.loop import background
from summarizer.errors import EndpointError
from summarizer.redaction import redact
from summarizer.settings import Settings
from summarizer.transport import SendError, Tries, send


def offered_models(settings: Settings) -> list[str]:
    """The names of the models, sorted; EndpointError where the endpoint does not list them."""
    asked = endpoint(settings)
    tries = Tries(most=2, deadline=time.monotonic() + settings.timeout, retries=1)

    async def ask() -> bytes:
        async def once() -> bytes:
            return await asked.models(tries.left)

        return await send(once, tries, asked.pause)

    try:
        body = background.run(ask())
    except SendError as error:
        said = redact(error.message, asked.key)
        raise EndpointError(said, status=error.status, retryable=error.retryable, hint=error.hint) from None
    try:
        listed = json.loads(body)["data"]
        return sorted({entry["id"] for entry in listed if isinstance(entry["id"], str)})
    except (ValueError, KeyError, TypeError):
        raise EndpointError(
            "the endpoint's answer is no list of models", hint="is the base URL right? Most end in /v1"
        ) from None
