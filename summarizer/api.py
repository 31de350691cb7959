"""The public calls: text or files in, published models out.

Everything below this room speaks records; this is where they become pydantic models, and back.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from summarizer.engines.base import Engine
from summarizer.engines.rules import RulesEngine
from summarizer.errors import InputError
from summarizer.pipeline import make_brief, read
from summarizer.schemas import Brief, Figure, Report, Source, records
from summarizer.schemas.publish import publish_brief, publish_figures, publish_report, record_brief, record_source
from summarizer.text.document import Document

Input = str | Path | Source | records.Source
"""One report: the text itself, a file, or a source with what is known about it."""


def summarize(source: Input | Sequence[Input], engine: str | Engine | None = None, settings: Any = None) -> Brief:
    """A verified brief of one report, or of several reports of one event."""
    return publish_brief(make_brief(_sources(source), RulesEngine()))


async def asummarize(
    source: Input | Sequence[Input], engine: str | Engine | None = None, settings: Any = None
) -> Brief:
    """`summarize` for asyncio: the same call in a worker thread, so that the loop stays free."""
    from asyncio import to_thread  # kept out of the offline path: asyncio alone costs three starts of the interpreter

    return await to_thread(summarize, source, engine, settings)


def check(text: str | Brief, source: Input | Sequence[Input]) -> Report:
    """Whether the sources carry what `text` says; no model is involved. Spans of findings count in `text`."""
    from summarizer.checks import check_brief, check_text

    bundle = read(_sources(source))
    if isinstance(text, Brief):
        return publish_report(check_brief(record_brief(text), bundle))
    return publish_report(check_text(text, bundle))


def find_figures(text: str) -> list[Figure]:
    """Every figure in `text`, read and bound, in text order; offsets count the characters of `text` as passed."""
    return publish_figures(Document(text).figures)


def _sources(given: Input | Sequence[Input]) -> list[records.Source]:
    """The records of what was passed, in order; InputError where nothing was."""
    items = [given] if isinstance(given, (str, Path, Source, records.Source)) else list(given)
    if not items:
        raise InputError("no report was passed", hint="pass a text, a path or a source")
    return [_source(item) for item in items]


def _source(given: Input) -> records.Source:
    if isinstance(given, str):
        return records.Source(given)
    if isinstance(given, Path):
        return records.Source(given.read_text(encoding="utf-8"), name=str(given))
    return record_source(given) if isinstance(given, Source) else given
