"""Second tries of a request, and nothing else: when to send again, how long to wait, when to stop.

One owner: tenacity, here. The client library's own retries are off and `instructor` never sees a request, so tries
cannot multiply. Sent again: 429 (unless it is a quota), 408, 409, 5xx, timeouts, dropped connections, and once an
answer that is no chat completion. Never: 400, 401, 403, 404, 422, redirects, quota.

Time, sleep and chance are arguments, so that tests wait for nothing.
"""

import asyncio
import datetime
import math
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import field
from email.utils import parsedate_to_datetime
from typing import TypeVar

from tenacity import AsyncRetrying, RetryCallState

from summarizer.errors import BudgetError, EndpointError
from summarizer.schemas.record import record

RETRIED = frozenset({408, 409, 429})
"""Statuses below 500 that may pass by themselves."""

T = TypeVar("T")

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 20.0
"""Seconds; of the waits that the endpoint does not name itself."""


class SendError(EndpointError):
    """One request failed. Becomes the caller's EndpointError once no further try is left."""

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
        once: bool = False,
        hint: str | None = None,
    ) -> None:
        super().__init__(message, status=status, retryable=retryable, hint=hint)
        self.retry_after = retry_after
        """Seconds the endpoint asked to wait; None where it did not."""
        self.once = once
        """Worth one further try and no more: the answer came, and was no answer."""


@record(slots=True)
class Clock:
    """Where time comes from and how it is waited for."""

    now: Callable[[], float] = time.monotonic
    """Seconds of a clock that never jumps."""
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    chance: Callable[[], float] = random.random
    """Between 0 and 1: spreads the tries of many callers."""


@record(slots=True)
class Pause:
    """Until when nobody asks an endpoint: one caller's 429 holds for all callers of the process."""

    until: float = 0.0


@record(slots=True)
class Tries:
    """The bounds of one brief's requests, and what was used of them."""

    most: int
    """Requests in all, every kind of second try included."""
    deadline: float
    """On `Clock.now`; nothing is sent or waited for past it."""
    retries: int = 3
    """Further tries of one request."""
    sent: int = 0
    retried: int = 0
    clock: Clock = field(default_factory=Clock)

    @property
    def left(self) -> float:
        """Seconds to the deadline."""
        return self.deadline - self.clock.now()

    def check(self) -> None:
        """BudgetError where no further request may be sent."""
        if self.sent >= self.most:
            raise BudgetError(f"{self.sent} requests were sent and no draft stands", hint="raise max_calls")
        if self.left <= 0:
            raise BudgetError("the time for this brief ran out", hint="raise timeout")


async def send(request: Callable[[], Awaitable[T]], tries: Tries, pause: Pause) -> T:
    """The answer of `request`, sent again where that can help; SendError or BudgetError where it cannot."""

    async def once() -> T:
        await _wait_out(pause, tries)
        tries.check()
        tries.sent += 1
        try:
            async with asyncio.timeout(max(tries.left, 0.0)):
                return await request()
        except TimeoutError:
            raise BudgetError("the endpoint did not answer in the time for this brief", hint="raise timeout") from None
        except SendError as error:
            if error.status == 429 and error.retry_after is not None:
                pause.until = max(pause.until, tries.clock.now() + error.retry_after)
            raise

    def stop(state: RetryCallState) -> bool:
        error = _error(state)
        most = 1 if error.once else tries.retries
        return state.attempt_number > most or tries.sent >= tries.most or state.upcoming_sleep >= tries.left

    def wait(state: RetryCallState) -> float:
        error = _error(state)
        spread: float = _FIRST_WAIT * 2.0 ** (state.attempt_number - 1) * (0.5 + tries.clock.chance())
        return max(error.retry_after or 0.0, min(spread, _LONGEST_WAIT))

    def count(state: RetryCallState) -> None:
        tries.retried += 1

    async for attempt in AsyncRetrying(
        retry=_worth_it, stop=stop, wait=wait, sleep=tries.clock.sleep, before_sleep=count, reraise=True
    ):
        with attempt:
            return await once()
    raise AssertionError("tenacity ends with an answer or an error")


def retry_after(headers: Mapping[str, str], now: datetime.datetime) -> float | None:
    """Seconds to wait, as the endpoint's headers ask: milliseconds, seconds or a date (RFC 9110, 10.2.3).

    None where nothing readable is asked. Negative and past waits are 0. `now` is the wall clock, with its zone.
    """
    if (wait := _seconds(headers.get("retry-after-ms"))) is not None:
        return wait / 1000
    asked = headers.get("retry-after")
    if (wait := _seconds(asked)) is not None:
        return wait
    try:
        date = parsedate_to_datetime(asked or "")
    except (ValueError, TypeError, OverflowError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=datetime.UTC)  # "-0000": a time in UTC whose zone is not stated
    return max(0.0, (date - now).total_seconds())


def _seconds(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return max(0.0, value) if math.isfinite(value) else None


def _error(state: RetryCallState) -> SendError:
    error = state.outcome.exception() if state.outcome else None
    return error if isinstance(error, SendError) else SendError(str(error))


def _worth_it(state: RetryCallState) -> bool:
    error = state.outcome.exception() if state.outcome else None
    return isinstance(error, SendError) and error.retryable


async def _wait_out(pause: Pause, tries: Tries) -> None:
    """Wait until the endpoint may be asked again; BudgetError where that is past the deadline."""
    while (rest := pause.until - tries.clock.now()) > 0:
        if rest >= tries.left:
            raise BudgetError(f"the endpoint asks to wait {rest:.0f} s, longer than this brief may take")
        await tries.clock.sleep(rest)
