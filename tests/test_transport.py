"""Second tries: when a request is sent again, how long is waited, and when it stops."""

import asyncio
import datetime
import math

import pytest
from model_engine import FastClock

from summarizer.errors import BudgetError
from summarizer.transport import Pause, SendError, Tries, retry_after, send

NOW = datetime.datetime(2026, 3, 2, 12, 0, 0, tzinfo=datetime.UTC)

FORMS = [
    ({}, None),
    ({"retry-after": "7"}, 7.0),
    ({"retry-after": "0"}, 0.0),
    ({"retry-after": "1.5"}, 1.5),
    ({"retry-after": " 3 "}, 3.0),
    ({"retry-after": "-5"}, 0.0),
    ({"retry-after": "nan"}, None),
    ({"retry-after": "inf"}, None),
    ({"retry-after": "1e999"}, None),
    ({"retry-after": "86400000"}, 86_400_000.0),
    ({"retry-after": ""}, None),
    ({"retry-after": "soon"}, None),
    ({"retry-after": "Mon, 02 Mar 2026 12:00:30 GMT"}, 30.0),
    ({"retry-after": "Monday, 02-Mar-26 12:01:00 GMT"}, 60.0),
    ({"retry-after": "Mon Mar  2 12:00:05 2026"}, 5.0),
    ({"retry-after": "Mon, 02 Mar 2026 13:00:10 +0100"}, 10.0),
    ({"retry-after": "Mon, 02 Mar 2026 12:00:40 -0000"}, 40.0),
    ({"retry-after": "Mon, 02 Mar 2020 12:00:00 GMT"}, 0.0),
    ({"retry-after": "Mon, 99 Foo 2026 99:99:99 GMT"}, None),
    ({"retry-after-ms": "250"}, 0.25),
    ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
    ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
    ({"retry-after": "١٢"}, 12.0),
    ({"retry-after": "9" * 400}, None),
]


@pytest.mark.parametrize(("headers", "expected"), FORMS, ids=[str(h)[:40] for h, _ in FORMS])
def test_every_form_of_retry_after_is_read(headers: dict[str, str], expected: float | None) -> None:
    """Milliseconds, seconds, dates of three formats, and nonsense that is passed over."""
    assert expected == retry_after(headers, NOW)


class Flaky:
    """A request that fails with the given errors, then answers."""

    def __init__(self, *errors: SendError) -> None:
        self.errors = list(errors)
        self.calls = 0

    async def __call__(self) -> str:
        """Fail or answer."""
        self.calls += 1
        if self.errors:
            raise self.errors.pop(0)
        return "answer"


def tries(clock: FastClock, *, most: int = 10, seconds: float = 120.0, retries: int = 3) -> Tries:
    """Bounds on a fast clock."""
    return Tries(most, clock.now() + seconds, retries, clock=clock.clock())


def failing(retry_after: float | None = None, *, status: int = 503, once: bool = False) -> SendError:
    """A failure that may pass."""
    return SendError("scripted", status=status, retryable=True, retry_after=retry_after, once=once)


async def test_waits_grow_and_stay_within_bounds() -> None:
    """0.5, 1, 2 seconds, spread by half either way."""
    clock = FastClock()

    assert await send(Flaky(*(failing() for _ in range(3))), tries(clock), Pause()) == "answer"

    assert clock.slept == [0.5, 1.0, 2.0]


@pytest.mark.parametrize("asked", [0.0, 0.2, 5.0, 45.0])
async def test_never_earlier_than_asked(asked: float) -> None:
    """The wait is the endpoint's where that is longer than ours."""
    clock = FastClock()

    await send(Flaky(failing(asked, status=429)), tries(clock), Pause())

    assert sum(clock.slept) >= max(asked, 0.5)


async def test_a_wait_past_the_deadline_is_not_begun() -> None:
    """An endpoint that asks for an hour gets its error told at once."""
    clock = FastClock()
    asked = Flaky(failing(3600.0, status=429))

    with pytest.raises(SendError) as error:
        await send(asked, tries(clock), Pause())

    assert (error.value.status, asked.calls, clock.slept) == (429, 1, [])


async def test_one_callers_429_pauses_all() -> None:
    """Nobody asks an endpoint before the time it named, whoever was told."""
    clock, pause = FastClock(), Pause()
    await send(Flaky(failing(8.0, status=429)), tries(clock), pause)
    told = clock.now()
    pause.until = told + 8.0

    await send(Flaky(), tries(clock), pause)

    assert clock.now() - told >= 8.0


async def test_what_cannot_pass_is_not_sent_again() -> None:
    """An error that is not retryable is told at once."""
    asked = Flaky(SendError("scripted", status=401))

    with pytest.raises(SendError):
        await send(asked, tries(FastClock()), Pause())

    assert asked.calls == 1


async def test_an_answer_that_is_none_gets_one_further_try() -> None:
    """A gateway's page is asked for once more, not three times."""
    asked = Flaky(*(failing(once=True) for _ in range(5)))

    with pytest.raises(SendError):
        await send(asked, tries(FastClock()), Pause())

    assert asked.calls == 2


@pytest.mark.parametrize("retries", [0, 1, 3, 9])
@pytest.mark.parametrize("most", [1, 2, 5])
async def test_the_bound_on_requests_holds_over_all_tries(retries: int, most: int) -> None:
    """Whatever the settings, no more requests than the smaller bound."""
    asked = Flaky(*(failing() for _ in range(50)))

    with pytest.raises(SendError):
        await send(asked, tries(FastClock(), most=most, retries=retries, seconds=1e6), Pause())

    assert min(most, retries + 1) == asked.calls


async def test_a_request_that_hangs_ends_at_the_deadline() -> None:
    """The deadline holds within the request too."""

    async def hang() -> str:
        await asyncio.sleep(30)
        return "late"

    clock = FastClock()
    began = clock.now()
    with pytest.raises(BudgetError, match="did not answer in the time"):
        await send(hang, tries(clock, seconds=0.1), Pause())

    assert clock.now() - began < 2.0


async def test_a_clock_that_ran_out_sends_nothing() -> None:
    """Past the deadline there is no request."""
    asked = Flaky()
    clock = FastClock()
    bounds = tries(clock)
    clock.ahead += 121

    with pytest.raises(BudgetError, match="ran out"):
        await send(asked, bounds, Pause())

    assert asked.calls == 0
    assert not math.isnan(bounds.left)
