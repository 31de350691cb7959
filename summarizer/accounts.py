"""What a brief costs: requests, tokens and seconds, counted as they happen, failed tries included.

One account a brief. It holds the bounds too, so that whoever spends asks here first.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation

from summarizer.errors import BudgetError, SettingsError
from summarizer.schemas.record import record
from summarizer.schemas.records import Run
from summarizer.transport import Tries

MILLION = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Spent:
    """One turn: a question that was answered, or that failed."""

    kind: str
    """first · larger (after a truncated answer) · unreadable · correction."""
    outcome: str
    """answered · truncated · refused · filtered · unreadable · or the error's class."""
    tokens_in: int
    tokens_out: int
    seconds: float
    mode: str

    def ended(self, seconds: float) -> "Spent":
        """The same turn, with the seconds it took."""
        return replace(self, seconds=round(seconds, 3))


@record(slots=True)
class Account:
    """The running account of one brief."""

    tries: Tries
    max_tokens: int
    """Tokens in and out, in all."""
    started: float
    """On the clock of `tries`."""
    turns: list[Spent] = field(default_factory=list)
    corrections: int = 0
    watch: Callable[[Spent], None] | None = None
    """Told of every turn as it ends (`-v`). Never of a text."""

    @property
    def tokens_in(self) -> int:
        """Tokens asked with, so far."""
        return sum(turn.tokens_in for turn in self.turns)

    @property
    def tokens_out(self) -> int:
        """Tokens answered with, so far."""
        return sum(turn.tokens_out for turn in self.turns)

    def add(self, turn: Spent) -> None:
        """Write a turn down."""
        self.turns.append(turn)
        if self.watch:
            self.watch(turn)

    def check(self) -> None:
        """BudgetError where a bound on requests, time or tokens leaves no further turn."""
        self.tries.check()
        if self.tokens_in + self.tokens_out >= self.max_tokens:
            raise BudgetError(
                f"{self.tokens_in + self.tokens_out} tokens were spent of {self.max_tokens}", hint="raise max_tokens"
            )

    def write(self, run: Run, prices: str | None) -> None:
        """Put the account into `run`."""
        run.calls = self.tries.sent
        run.corrections = self.corrections
        run.transport_retries = self.tries.retried
        run.tokens_in = self.tokens_in
        run.tokens_out = self.tokens_out
        run.cost = cost(prices, self.tokens_in, self.tokens_out)
        run.seconds = round(self.tries.clock.now() - self.started, 3)


def cost(prices: str | None, tokens_in: int, tokens_out: int) -> Decimal | None:
    """What tokens cost at `prices` ("0.15/0.60" for a million in and out); None without a price.

    >>> cost("2/8", 500_000, 100_000)
    Decimal('1.8')
    """
    if not prices:
        return None
    each_in, _, each_out = prices.partition("/")
    try:
        price_in, price_out = Decimal(each_in.strip()), Decimal(each_out.strip())
    except InvalidOperation:
        raise SettingsError(f"prices are {prices!r}", hint='give "IN/OUT" for a million tokens, "0.15/0.60"') from None
    return ((price_in * tokens_in + price_out * tokens_out) / MILLION).normalize()


def account_line(run: Run) -> str:
    """The account on one line, for stderr.

    >>> account_line(Run(engine="openai/m", model="m", calls=2, corrections=1, tokens_in=900, tokens_out=310, seconds=4.2))
    'openai/m: 2 calls, 1 correction, 0 retries, 900 tokens in, 310 out, cost unknown, 4.2 s'
    """
    if run.engine == "rules" and not run.fallback:
        return "rules: no model, no network"
    if run.cached:
        return f"{run.engine}: from the cache, no call made"
    parts = [
        _many(run.calls, "call"),
        _many(run.corrections, "correction"),
        _many(run.transport_retries, "retry", "retries"),
        f"{run.tokens_in} tokens in, {run.tokens_out} out",
        "cost unknown" if run.cost is None else f"cost {run.cost:f}",
    ]
    if run.seconds is not None:
        parts.append(f"{run.seconds:.1f} s")
    said = f"{run.engine}: {', '.join(parts)}"
    return f"{said}; {run.fallback}" if run.fallback else said


def _many(count: int, one: str, several: str | None = None) -> str:
    return f"{count} {one if count == 1 else several or one + 's'}"
