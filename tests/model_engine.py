"""What the tests of the model's engine share: invented reports, a clock that waits for nothing, an engine on it."""

import json
import time
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from summarizer.engines.openai import OpenAIEngine
from summarizer.engines.rules import RulesEngine
from summarizer.pipeline import make_brief, read
from summarizer.schemas.records import Brief, Draft, Source
from summarizer.settings import Settings
from summarizer.sources import read_source
from summarizer.text.bundle import Bundle
from summarizer.transport import Clock

REPORT = (
    "MARRA, Sept 3 (Halden Press) - Shelling killed at least 12 villagers near Orvel on Monday, the mayor said. "
    "Another 30 people were injured, a hospital official said. The army denied that it had fired."
)


class FastClock:
    """Real time, except that sleeping only moves the hands."""

    def __init__(self) -> None:
        self.ahead = 0.0
        self.slept: list[float] = []

    def now(self) -> float:
        """Seconds."""
        return time.monotonic() + self.ahead

    async def sleep(self, seconds: float) -> None:
        """Move the hands."""
        self.slept.append(seconds)
        self.ahead += seconds

    def clock(self, chance: float = 0.5) -> Clock:
        """As the transport takes it."""
        return Clock(self.now, self.sleep, lambda: chance)


def bundle(text: str = REPORT) -> Bundle:
    """A bundle of one report."""
    return read([Source(text)])


def good_draft(reports: Bundle) -> Draft:
    """The rules engine's draft: what a good model would answer."""
    return RulesEngine().draft(reports)


def written(draft: Draft) -> str:
    """A draft as a model writes it: JSON without what it leaves open."""
    return json.dumps(_lean(asdict(draft)), ensure_ascii=False)


def engine(url: str, clock: FastClock | None = None, **settings: Any) -> OpenAIEngine:
    """An engine at `url` that keeps nothing, on a clock that waits for nothing."""
    chosen = Settings(**{"base_url": url, "cache": False, "timeout": 60.0, **settings})
    return OpenAIEngine("scripted", chosen, clock=(clock or FastClock()).clock())


def brief_of(engine: OpenAIEngine, text: str = REPORT) -> Brief:
    """The brief of one report."""
    return make_brief([Source(text)], engine)


def example_sources(folder: Path) -> Mapping[str, Source]:
    """The reports of `examples/` by name."""
    return {path.stem: read_source(path) for path in sorted(folder.glob("*.txt"))}


def _lean(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _lean(v) for k, v in value.items() if v is not None and v != []}
    return [_lean(v) for v in value] if isinstance(value, list) else value
