"""The LLM engine: any OpenAI-compatible endpoint drafts the brief; `check` decides what of it is kept.

It renders, asks and reads; it never judges. A truncated answer is asked for once more with twice the length; a
refusal and a content filter end the brief; an answer that cannot be read goes back to the one loop of second tries
(`corrections`), as does everything that `check` finds.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summarizer.accounts import Account, Spent, cost
from summarizer.engines.answers import Completion, Outcome, read_completion
from summarizer.engines.client import Endpoint, endpoint
from summarizer.engines.dialects import Dialect, Memory, first_dialect, next_dialect, next_mode
from summarizer.engines.loop import background
from summarizer.engines.modes import UnreadableError, parse, request_fields, schema_text
from summarizer.engines.salvage import reply_of, salvage
from summarizer.errors import DraftError, EndpointError, RefusedError, SummarizerError, TruncatedError
from summarizer.prompting import Message, Prompts, digest, load_prompts
from summarizer.redaction import redact
from summarizer.schemas.records import Draft
from summarizer.schemas.turns import Failing, Reply
from summarizer.settings import Settings, cache_folder
from summarizer.telemetry import turn_span
from summarizer.text.bundle import Bundle
from summarizer.transport import Clock, SendError, Tries, send

_memories: dict[Path | None, Memory] = {}


@dataclass(slots=True)
class OpenAIEngine:
    """A model behind a chat completions endpoint."""

    model: str
    settings: Settings = field(default_factory=Settings, repr=False)
    watch: Callable[[Spent], None] | None = field(default=None, repr=False)
    """Told of every turn as it ends (`-v`)."""
    clock: Clock = field(default_factory=Clock, repr=False)
    """Where the time of waits and bounds comes from."""
    prompts: Prompts = field(init=False, repr=False)
    endpoint: Endpoint = field(init=False)
    memory: Memory = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.prompts = load_prompts(self.settings.templates)
        self.endpoint = endpoint(self.settings)
        self.memory = _memory(self.settings)

    @property
    def name(self) -> str:
        """`openai/` and the model."""
        return f"openai/{self.model}"

    @property
    def schema_hash(self) -> str:
        """Fingerprint of the draft's schema."""
        return digest(schema_text())[:12]

    def identity(self) -> dict[str, Any]:
        """All of this engine that could change an answer: a part of the cache's key."""
        return {
            "engine": self.name,
            "base_url": self.endpoint.base_url,
            "mode": self.settings.mode,
            "temperature": self.settings.temperature,
            "answer_tokens": self.settings.answer_tokens,
            "max_corrections": self.settings.max_corrections,
            "prompt": self.prompts.fingerprint,
            "schema": self.schema_hash,
        }

    def account(self) -> Account:
        """A fresh account with the bounds of one brief; SettingsError where its prices cannot be read."""
        cost(self.settings.prices, 0, 0)
        now = self.clock.now()
        tries = Tries(self.settings.max_calls, now + self.settings.timeout, self.settings.retries, clock=self.clock)
        return Account(tries, self.settings.max_tokens, now, watch=self.watch)

    def draft(self, bundle: Bundle) -> Draft:
        """One draft, asked for once; DraftError where the answer holds none."""
        return self.ask(bundle, self.account()).draft

    def ask(self, bundle: Bundle, account: Account, fault: str | None = None) -> Reply:
        """The first turn, or the same again after an answer that could not be read, with the `fault` it had."""
        kind = "unreadable" if fault else "first"

        def messages(schema: str) -> list[Message]:
            if fault:
                return self.prompts.unreadable(bundle, fault, schema)
            return self.prompts.first(bundle, schema)

        return self._turn(kind, messages, account)

    def mend(self, bundle: Bundle, failing: list[Failing], account: Account) -> Reply:
        """A correction: the failing items go out, their replacements come back."""
        return self._turn("correction", lambda schema: self.prompts.correction(bundle, failing, schema), account)

    @property
    def example(self) -> str:
        """The worked example of the prompt: none of it may turn up in an answer."""
        return " ".join(self.prompts.example)

    def question(self, bundle: Bundle) -> list[Message]:
        """The messages of the first turn, whatever the mode: a part of the cache's key."""
        return self.prompts.first(bundle)

    def request(self, bundle: Bundle) -> dict[str, Any]:
        """The body of the first request, in the mode that would be used: what `summarizer prompt` prints."""
        dialect = self._dialect()
        messages = self.prompts.first(bundle, self._schema(dialect))
        return self._body(messages, dialect, self.settings.answer_tokens)

    def _turn(self, kind: str, messages: Any, account: Account) -> Reply:
        """One question until it is answered, truncated twice, refused or unreadable."""
        limit = self.settings.answer_tokens
        for lengthened in (False, True):
            account.check()
            completion, dialect = self._complete("larger" if lengthened else kind, messages, limit, account)
            ended = completion.outcome(limit)
            if ended == "truncated":
                limit *= 2
                continue
            if ended in ("refused", "filtered"):
                raise _declined(ended, completion)
            return self._read(completion, dialect)
        raise TruncatedError(
            f"the answer was cut off at {limit // 2} tokens, also the second time", hint="raise answer_tokens"
        )

    def _read(self, completion: Completion, dialect: Dialect) -> Reply:
        try:
            return reply_of(parse(completion, dialect.mode))
        except UnreadableError as error:
            if saved := salvage(completion.written, error.error):
                return saved
            if other := next_mode(dialect, self.settings.mode):
                # it answered in prose, or empty: a server that takes the mode and ignores it
                self.memory.keep(self.endpoint.base_url, self.model, other)
            raise DraftError(error.fault, hint="the model's answer is no draft") from None

    def _complete(self, kind: str, messages: Any, limit: int, account: Account) -> tuple[Completion, Dialect]:
        """The completion of one question, in the first dialect that the endpoint takes."""
        dialect = self._dialect()
        while True:
            began = account.tries.clock.now()
            spent = Spent(kind, "", 0, 0, 0.0, dialect.mode)
            body = self._body(messages(self._schema(dialect)), dialect, limit)
            try:
                with turn_span(self.model, self.endpoint.base_url, limit, self.settings.temperature) as span:
                    completion = background.run(self._send(body, account.tries))
                    span(completion.choices[0].finish_reason, completion.tokens_in, completion.tokens_out)
                outcome: str = completion.outcome(limit)
                spent = Spent(kind, outcome, completion.tokens_in, completion.tokens_out, 0.0, dialect.mode)
                self.memory.keep(self.endpoint.base_url, self.model, dialect)
                return completion, dialect
            except SummarizerError as error:
                spent = Spent(kind, type(error).__name__, 0, 0, 0.0, dialect.mode)
                other = next_dialect(dialect, error, self.settings.mode) if isinstance(error, SendError) else None
                if other is None:
                    raise _plain(error, self.endpoint.key) from None
                dialect = other
            finally:
                account.add(spent.ended(account.tries.clock.now() - began))

    async def _send(self, body: dict[str, Any], tries: Tries) -> Completion:
        async def once() -> Completion:
            return read_completion(await self.endpoint.complete(body, tries.left))

        return await send(once, tries, self.endpoint.pause)

    def _body(self, messages: list[Message], dialect: Dialect, limit: int) -> dict[str, Any]:
        body: dict[str, Any] = {"model": self.model, "messages": messages, dialect.limit: limit}
        if dialect.sampling:
            body["temperature"] = self.settings.temperature
        return body | request_fields(dialect.mode)

    def _dialect(self) -> Dialect:
        known = self.memory.recall(self.endpoint.base_url, self.model)
        if known and self.settings.mode in ("auto", known.mode):
            return known
        return first_dialect(self.settings.key_host, self.settings.mode)

    def _schema(self, dialect: Dialect) -> str:
        """The schema for the prompt, where the request cannot carry it."""
        return schema_text() if dialect.mode == "json" else ""


def _declined(outcome: Outcome, completion: Completion) -> RefusedError:
    if outcome == "filtered":
        return RefusedError("the endpoint's content filter stopped the answer")
    said = " ".join((completion.choices[0].message.refusal or "").split())[:120]
    return RefusedError(f"the model declined: {said}")


def _plain(error: SummarizerError, key: str | None) -> SummarizerError:
    """A failed request as the caller meets it: without what only the second tries needed, and without the key."""
    if isinstance(error, SendError):
        said = redact(error.message, key)
        return EndpointError(said, status=error.status, retryable=error.retryable, hint=error.hint)
    return error


def _memory(settings: Settings) -> Memory:
    """What is known of endpoints: one memory a cache folder; an empty one for recordings, which must not depend on it."""
    if settings.record or settings.replay:
        return Memory()
    folder = cache_folder(settings.cache_dir) if settings.cache else None
    return _memories.setdefault(folder, Memory(folder))
