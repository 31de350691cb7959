"""The flow of a brief, one verb a line."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from summarizer import __version__
from summarizer.checks import check_brief
from summarizer.engines.base import Engine
from summarizer.errors import EngineError, InputError, LanguageError
from summarizer.resolve import resolve
from summarizer.schemas.records import Brief, Draft, Report, Source
from summarizer.settle import mend_prose, settle
from summarizer.text.bundle import Bundle
from summarizer.text.collector import Uncollected
from summarizer.text.words.language import is_foreign, language_of

if TYPE_CHECKING:
    from summarizer.asking import Costly

Severities = Mapping[str, str] | None


def make_brief(sources: Sequence[Source], engine: Engine, severities: Severities = None) -> Brief:
    """Read, draft, resolve, check, settle: the verified brief of the reports."""
    bundle = read(sources)
    if hasattr(engine, "mend"):
        from summarizer.asking import ask_model  # a model's steps load a database and its library: only for a model

        return ask_model(cast("Costly", engine), bundle, severities)
    draft = engine.draft(bundle)
    if not isinstance(draft, Draft):
        hint = "draft(bundle) returns a summarizer.schemas.records.Draft"
        raise EngineError(f"gave {type(draft).__name__} and no draft", input=f"engine {engine.name!r}", hint=hint)
    with Uncollected():
        return finish(draft, bundle, engine.name, severities)


def read(sources: Sequence[Source]) -> Bundle:
    """The reports as one bundle; InputError where one holds no sentence, LanguageError where one is not in English."""
    bundle = Bundle(sources)
    for source, document in zip(bundle.sources, bundle.documents, strict=True):
        name = source.name or "the text"
        if not any(c.isalpha() for start, end, _ in document.sentences for c in source.text[start:end]):
            raise InputError("no sentence in it", input=name, hint="pass the text of a report")
        language = language_of(source.text)
        if language not in ("en", "unknown"):
            raise _not_english(language, name)
    return bundle


def refuse_other_languages(text: str, name: str) -> None:
    """LanguageError where a text to be checked is plainly not in English; a line with a few foreign names is."""
    if is_foreign(text):
        raise _not_english(language_of(text), name)


def _not_english(language: str, name: str) -> LanguageError:
    told = f"is in another language than English ({language})"
    return LanguageError(told, input=name, hint="pass an English text of it")


def finish(draft: Draft, bundle: Bundle, engine: str, severities: Severities = None) -> Brief:
    """The brief of a draft, whoever wrote it: resolved to spans, checked, settled."""
    brief = resolve(draft, bundle)
    brief.run.engine = engine
    brief.run.version = __version__
    report = judge(brief, bundle, severities)
    if mend_prose(brief, report, bundle):
        report = judge(brief, bundle, severities)
    return settle(brief, report)


def judge(brief: Brief, bundle: Bundle, severities: Severities = None) -> Report:
    """What the check finds: the only authority on trust."""
    return check_brief(brief, bundle, severities, listed=False)
