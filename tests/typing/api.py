"""Valid uses of the public API, never run: mypy and pyright must accept every line."""

import asyncio
from datetime import date
from decimal import Decimal
from pathlib import Path

from summarizer import (
    Brief,
    Engine,
    Figure,
    Report,
    Settings,
    Source,
    SummarizerError,
    asummarize,
    check,
    find_figures,
    summarize,
)
from summarizer.errors import EndpointError, InputError
from summarizer.schemas.records import Draft, DraftLine
from summarizer.text.bundle import Bundle

brief: Brief = summarize("Two people were killed in Orvel, police said.")
brief = summarize(Path("report.txt"))
brief = summarize(Source(text="...", publisher="Northern Wire Service", published=date(2025, 3, 14)))
brief = summarize([Path("first.txt"), Path("second.pdf"), Source(text="...")], engine="rules")
brief = summarize(
    Path("report.txt"),
    engine="openai/some-model",
    settings=Settings(base_url="http://127.0.0.1:8080/v1", api_key="key"),
)


class Silent:
    """Whatever has a name and drafts is an engine."""

    name = "silent"

    def draft(self, bundle: Bundle) -> Draft:
        """Nothing to report."""
        return Draft(headline=DraftLine("Nothing to report"))


engine: Engine = Silent()
brief = summarize("...", engine=engine)


async def several() -> tuple[Brief, Brief]:
    """The same call for asyncio."""
    return await asyncio.gather(asummarize("..."), asummarize(Path("report.txt")))


report: Report = check("At least 12 were killed.", "Shelling killed at least 12.")
report = check(brief, [Path("first.txt"), "Shelling killed at least 12."])
ok: bool = report.ok
for finding in report.findings:
    where: tuple[int | None, int | None] = (finding.start, finding.end)
    rule: str = finding.rule

figures: list[Figure] = find_figures("Shelling killed at least 12 villagers.")
low: Decimal | None = figures[0].low
speaker: str | None = figures[0].claimant.name if figures[0].claimant else None

for row in brief.casualties:
    words: str = row.figure.text
    quote: str = row.evidence[0].text
headline: str = brief.headline.text
total = brief.total("killed", profile="literal")
brief.total("killed", profile=Path("desk.toml"))
text: str = brief.model_dump_json(by_alias=True)

try:
    summarize(Path("missing.txt"))
except InputError as error:
    line: str = f"{error.input}: {error.message} ({error.hint})"
except EndpointError as error:
    status: int | None = error.status
except SummarizerError as error:
    again: bool = error.retryable
