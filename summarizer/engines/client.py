"""One request to an OpenAI-compatible endpoint: through the openai client, with its own second tries off.

What leaves the machine passes one gate: the configured host and no other, six named headers and no other, redirects
refused, answers bounded. An error becomes a `SendError` with one line that says what to do.
"""

import asyncio
import datetime
import logging
import re
import ssl
import zlib
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import httpx2
import openai

from summarizer.engines.answers import error_message
from summarizer.errors import CassetteError
from summarizer.redaction import redact
from summarizer.settings import OPENAI_URL, Settings
from summarizer.transport import RETRIED, Pause, SendError, retry_after

ANSWER_BYTES = 8_000_000
"""An answer longer than this, as sent or unpacked, is no draft."""

CONNECT = 10.0
"""Seconds to reach the endpoint in; a model may take its time to answer, a host not to be there."""

_SENT_HEADERS = frozenset({"authorization", "content-type", "content-length", "host", "accept", "accept-encoding"})
"""All that leaves with a request: no telemetry of the client library, no organisation, no custom header of the shell."""

_QUOTA = frozenset({"insufficient_quota", "billing_hard_limit_reached", "quota_exceeded"})

_HINTS = {
    400: "the endpoint does not take this request",
    401: "check the API key",
    403: "the key may not use this model or endpoint",
    404: "no such model or path; `summarizer models` lists what the endpoint offers",
    413: "the report is too long for this endpoint",
    422: "the endpoint does not take this request",
    429: "try again later",
}
_THEIRS = "the fault is the endpoint's: try again later"

for _name in ("openai", "httpx2", "httpcore2", "instructor"):
    if logging.getLogger(_name).level == logging.NOTSET:
        # At DEBUG these write whole requests, the report's text in them, into the caller's log.
        logging.getLogger(_name).setLevel(logging.WARNING)


@dataclass(slots=True)
class Endpoint:
    """A host that answers chat completions, and the one key it may see."""

    base_url: str
    key: str | None = field(repr=False)
    pause: Pause = field(default_factory=Pause, repr=False)
    _client: openai.AsyncOpenAI | None = field(default=None, repr=False)
    _loop: asyncio.AbstractEventLoop | None = field(default=None, repr=False)

    def client(self) -> openai.AsyncOpenAI:
        """The openai client of the running loop, with its pool of connections."""
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop:
            self._client = openai.AsyncOpenAI(
                api_key=self.key or "none",
                base_url=self.base_url,
                max_retries=0,
                http_client=httpx2.AsyncClient(
                    transport=_Gate(httpx2.URL(self.base_url).host, with_key=bool(self.key)),
                    follow_redirects=False,
                ),
            )
            self._loop = loop
        return self._client

    async def complete(self, body: dict[str, Any], timeout: float) -> bytes:
        """The bytes that answer the chat completion request `body`; SendError where there are none.

        `timeout` in seconds holds for each step of the connection, and 10 for its being made; the whole is bounded by
        the caller.
        """
        return await self._ask("POST", "/chat/completions", body, timeout)

    async def models(self, timeout: float) -> bytes:
        """The bytes of the endpoint's list of models."""
        return await self._ask("GET", "/models", None, timeout)

    async def _ask(self, method: str, path: str, body: dict[str, Any] | None, timeout: float) -> bytes:
        client = self.client()
        limits = httpx2.Timeout(timeout, connect=min(timeout, CONNECT))
        try:
            if method == "GET":
                answer = await client.get(path, cast_to=httpx2.Response, options={"timeout": limits})
            else:
                answer = await client.post(path, cast_to=httpx2.Response, body=body, options={"timeout": limits})
        except openai.APIStatusError as error:
            raise _refused(error.response, self.key) from None
        except openai.APIConnectionError as error:
            raise _unreached(error, redact(self.base_url, self.key)) from None
        return answer.content


_endpoints: dict[tuple[str, str | None], Endpoint] = {}


def endpoint(settings: Settings) -> Endpoint:
    """The endpoint that `settings` name: one a process and key, so that callers share its connections and pauses."""
    named = (settings.base_url or OPENAI_URL, settings.reveal_key())
    if named not in _endpoints:
        _endpoints[named] = Endpoint(*named)
    return _endpoints[named]


@cache
def _certificates() -> ssl.SSLContext:
    """The system's certificates, read once: 20 ms that every further endpoint would pay again."""
    return httpx2.create_ssl_context()


class _Gate(httpx2.AsyncBaseTransport):
    """The one way out: checks host and headers, and reads the answer no further than its bound."""

    def __init__(self, host: str, *, with_key: bool) -> None:
        limits = httpx2.Limits(max_connections=100, max_keepalive_connections=20)
        self._inner = httpx2.AsyncHTTPTransport(verify=_certificates(), limits=limits)
        self._host = host
        self._dropped = frozenset() if with_key else frozenset({"authorization"})

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.host != self._host:
            raise SendError(f"a request to {request.url.host!r} was stopped: the endpoint is {self._host!r}")
        for name in [name for name in request.headers if name not in _SENT_HEADERS or name in self._dropped]:
            del request.headers[name]
        request.headers["accept-encoding"] = "identity"
        answer = await self._inner.handle_async_request(request)
        try:
            content = await _read(answer)
        finally:
            await answer.aclose()
        headers = [(k, v) for k, v in answer.headers.multi_items() if k not in ("content-encoding", "content-length")]
        return httpx2.Response(answer.status_code, headers=headers, content=content, request=request)

    async def aclose(self) -> None:
        await self._inner.aclose()


async def _read(answer: httpx2.Response) -> bytes:
    """The unpacked body, bounded before and after unpacking: a gzip bomb is stopped at the bound."""
    parts, size = [], 0
    assert isinstance(answer.stream, httpx2.AsyncByteStream)
    async for part in answer.stream:
        size += len(part)
        if size > ANSWER_BYTES:
            raise SendError(f"the answer is longer than {ANSWER_BYTES:,} bytes", status=answer.status_code)
        parts.append(part)
    body = b"".join(parts)
    packed = answer.headers.get("content-encoding", "identity").strip().lower()
    if packed in ("", "identity"):
        return body
    if packed not in ("gzip", "x-gzip", "deflate"):
        raise SendError(f"the answer is packed as {packed!r}, which was not asked for", status=answer.status_code)
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        plain = unpack.decompress(body, ANSWER_BYTES + 1)
    except zlib.error:
        plain = b""
    if len(plain) > ANSWER_BYTES:
        raise SendError(f"the answer is longer than {ANSWER_BYTES:,} bytes", status=answer.status_code)
    return plain


def _refused(answer: httpx2.Response, key: str | None) -> SendError:
    """The error for a status that is not 2xx. Endpoints echo keys: what is shown of their words holds none."""
    status = answer.status_code
    said, code = error_message(answer.content)
    said = redact(said, key)
    quota = status == 429 and (code in _QUOTA or "quota" in said.lower())
    told = f"the endpoint answered {status}"
    hint = "the account's quota is used up" if quota else _HINTS.get(status, _THEIRS if status >= 500 else None)
    if status == 401 and not key:
        hint = "no key is configured: set OPENAI_API_KEY"
    if status in (400, 413) and "context" in said.lower():
        hint = "the report is longer than the model's context"
    if 300 <= status < 400:
        hint = "it redirects, and the key goes to no other host: give the base URL it redirects to"
    return SendError(
        f"{told}: {said}" if said else told,
        status=status,
        retryable=(status >= 500 or status in RETRIED) and not quota,
        retry_after=retry_after(answer.headers, datetime.datetime.now(datetime.UTC)),
        hint=hint,
    )


def _unreached(error: openai.APIConnectionError, url: str) -> SendError:
    """The error where no answer came. A recording that does not hold the request is no network fault: told as such."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, (SendError, CassetteError)):
            raise cause
        if type(cause).__name__ == "CannotOverwriteExistingCassetteException":
            where = re.search(r"first difference (.*?) \(end\)", str(cause), re.DOTALL)
            hint = where[1] if where else "it was played already, or none like it was recorded"
            raise CassetteError("the recording does not hold this request", hint=hint) from None
        if isinstance(cause, RuntimeError) and "Network is disabled" in str(cause):
            raise CassetteError("the network is blocked and no recording answers") from None
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, openai.APITimeoutError):
        return SendError("the endpoint did not answer in time", retryable=True)
    why = error.__cause__
    shown = f"{type(why).__name__}: {why}" if why and str(why) else type(why).__name__
    return SendError(f"cannot reach {url} ({shown})", retryable=True, hint="is the server running, and the host right?")
