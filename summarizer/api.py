"""The public calls: text or files in, published models out.

Everything below this room speaks records; this is where they become pydantic models, and back.
"""

import os
from collections.abc import Iterable, Mapping, Sequence, Set
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.engines.base import Engine
from summarizer.engines.choice import choose_engine
from summarizer.errors import InputError, SettingsError
from summarizer.pipeline import make_brief, read, refuse_other_languages
from summarizer.schemas import Brief, Figure, Report, Source, records
from summarizer.schemas.publish import publish_brief, publish_figures, publish_report, record_brief, record_source
from summarizer.sources import is_address, read_source, read_text
from summarizer.sources.plain import without_halves
from summarizer.text.document import Document

if TYPE_CHECKING:
    from summarizer.settings import Settings

Input = str | Path | Source | records.Source
"""One report: the text itself, a file, or a source with what is known about it."""


def summarize(
    source: Input | Sequence[Input], engine: str | Engine | None = None, settings: "Settings | None" = None
) -> Brief:
    """A verified brief of one report, or of several reports of one event.

    `source` is the text itself (str), a file (Path), a `Source`, or a sequence of them. `engine` is "rules",
    "openai/MODEL" or an object that follows `Engine`; None takes it from `settings`, and where these are None too,
    from the environment. Raises InputError for what cannot be read (a str that is plainly a path or an address is none),
    LanguageError for a language no engine reads, SettingsError for an engine that there is not, EngineError where a model
    gives no draft.
    """
    settings = _checked(_settings(engine, settings))
    chosen = choose_engine(engine, settings)
    return publish_brief(make_brief(read_inputs(source), chosen, settings.severities if settings else None))


async def asummarize(
    source: Input | Sequence[Input], engine: str | Engine | None = None, settings: "Settings | None" = None
) -> Brief:
    """`summarize` for asyncio: the same call in a worker thread, so that the loop stays free. Cancelling it sends no more."""
    from asyncio import CancelledError, to_thread  # not on the offline path: it costs three starts of the interpreter

    from summarizer.engines.loop import Scope, scope

    call = Scope()
    before = scope.set(call)
    try:
        return await to_thread(summarize, source, engine, settings)
    except CancelledError:
        call.cancel()
        raise
    finally:
        scope.reset(before)


def check(text: str | Brief, source: Input | Sequence[Input], settings: "Settings | None" = None) -> Report:
    """Whether the sources carry what `text` says; no model is involved. Spans of findings count in `text`.

    Raises InputError where `text` is plainly the path of a file, LanguageError where it is plainly not in English: nothing
    would be found in either, and nothing found is no error.
    """
    from summarizer.checks import check_brief, check_text
    from summarizer.outdated import outdated_counts

    _check_text(text, brief=True)
    settings = _checked(settings)
    severities = settings.severities if settings else None
    if isinstance(text, Brief):
        return publish_report(check_brief(record_brief(text), read(read_inputs(source)), severities))
    _refuse_file(text)
    refuse_other_languages(text, "the text")
    bundle = read(read_inputs(source))
    return publish_report(check_text(text, bundle, severities, outdated_counts(bundle)))


def find_figures(text: str) -> list[Figure]:
    """Every figure in `text`, read and bound, in text order; offsets count the characters of `text` as passed.

    Raises InputError where `text` is plainly the path of a file.
    """
    _check_text(text)
    _refuse_file(text)
    return publish_figures(Document(text).figures)


def read_inputs(given: Input | Sequence[Input]) -> list[records.Source]:
    """The records of what was passed, in order; InputError where nothing was."""
    if isinstance(given, (str, bytes, Path, Source, records.Source)) or not isinstance(given, Iterable):
        return [_source(given)]
    if isinstance(given, (Mapping, Set)):  # the keys of the one are no reports, the order of the other is of no run
        raise TypeError(f"several reports are a sequence (a list), not {type(given).__name__}")
    items = list(given)
    if not items:
        raise InputError("no report was passed", hint="pass a text, a path or a source")
    return [_source(item) for item in items]


def _source(given: Input) -> records.Source:
    """A text is read as a report: its furniture is blanked, its head lines become fields, its offsets stay."""
    if isinstance(given, str):
        _refuse_path(given)
        return read_text(given)
    if isinstance(given, Path):
        return read_source(given)
    if isinstance(given, Source):
        source = record_source(given)
        source.text = without_halves(source.text)
        return source
    if isinstance(given, records.Source):
        return given
    raise TypeError(f"a report is a str (its text), a Path or a Source, not {type(given).__name__}")


def _refuse_path(text: str) -> None:
    """InputError where a `str` is plainly a file's path or an address: nothing would be found in it, and called complete."""
    line = text.strip()
    one_word = len(line) < 1000 and len(line.split()) == 1
    if one_word and is_address(line):
        raise InputError(
            "is an address, and a str is the text itself",
            input=line,
            hint="read it with summarizer.sources.read_source",
        )
    named = one_word and ("/" in line or "\\" in line or os.path.splitext(line)[1][1:].isalnum())
    if named or (len(line) < 1000 and "\n" not in line and os.path.isfile(line)):
        raise InputError("is a path, and a str is the text itself", input=line, hint="pass a pathlib.Path")


_FILES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".pdf", ".json", ".docx", ".doc", ".rtf", ".eml")


def _refuse_file(text: str) -> None:
    """InputError where a text to be read as it stands is plainly the name of a file: "12/31" is a text."""
    line = text.strip()
    if len(line) < 1000 and len(line.split()) == 1 and (is_address(line) or line.lower().endswith(_FILES)):
        hint = "pass what is in it, as Path(...).read_text() gives it"
        raise InputError("is a path or an address, and a str is the text itself", input=line, hint=hint)


def _check_text(text: object, *, brief: bool = False) -> None:
    """TypeError that names what was passed, where it is not a text (or a brief)."""
    if not isinstance(text, (str, Brief) if brief else str):
        hint = "; pass its read_text()" if isinstance(text, Path) else ""
        raise TypeError(f"the text is a str{' or a Brief' if brief else ''}, not {type(text).__name__}{hint}")


def _checked(settings: "Settings | None") -> "Settings | None":
    """`settings`, unless they give a level to a rule that there is not."""
    if settings is not None and settings.severities:
        from summarizer.checks.rules.severity import refuse_unknown

        refuse_unknown(settings.severities)
    return settings


def _settings(engine: str | Engine | None, settings: "Settings | None") -> "Settings | None":
    """What was passed; else the environment, unless the engine asked for needs nothing of it."""
    if isinstance(settings, Mapping):
        raise SettingsError("settings is a mapping", hint="pass Settings(**values)")
    if settings is not None or engine == "rules" or (engine is not None and not isinstance(engine, str)):
        return settings
    from summarizer.settings import load_settings

    return load_settings()
