"""Ask a model for a brief: look in the cache, ask, correct, check, store; or fall back, and say so.

The steps of the flow for an engine that costs something. They add to it and relax nothing: the same `resolve`,
`check` and `settle` stand between a model and the page as between the rules and the page.
"""

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Protocol

from summarizer import __version__
from summarizer.accounts import Account
from summarizer.cache import Cache
from summarizer.cassettes import cassette
from summarizer.checks import check_brief
from summarizer.corrections import Correcting, corrected_draft
from summarizer.engines.rules import RulesEngine
from summarizer.errors import EngineError
from summarizer.leaks import example_names, find_leaks
from summarizer.prompting import Message, digest
from summarizer.resolve import resolve
from summarizer.schemas import draft as wire
from summarizer.schemas.records import Brief, Draft, Finding, Report
from summarizer.schemas.turns import Failing
from summarizer.settings import Settings, cache_folder
from summarizer.settle import mend_prose, settle
from summarizer.text.bundle import Bundle

Severities = Mapping[str, str] | None

_caches: dict[Path, Cache] = {}


class Costly(Correcting, Protocol):
    """A model's engine: it keeps an account, and it can say everything that could change its answer."""

    settings: Settings

    @property
    def example(self) -> str:
        """The worked example of its prompt; none of it belongs on a page."""
        ...

    def account(self) -> Account:
        """A fresh account with the bounds of one brief."""
        ...

    def identity(self) -> dict[str, Any]:
        """Model, endpoint, sampling, prompt, schema: a part of the cache's key."""
        ...

    def question(self, bundle: Bundle) -> list[Message]:
        """The messages of the first turn, whatever the mode."""
        ...


def ask_model(engine: Costly, bundle: Bundle, severities: Severities = None) -> Brief:
    """The brief of a model's draft: kept, or asked for within the bounds of the settings.

    Raises EngineError where no draft ever stood and no fallback is set.
    """
    with cassette(engine.settings.record, engine.settings.replay):
        return _ask(engine, bundle, severities)


def _ask(engine: Costly, bundle: Bundle, severities: Severities) -> Brief:
    settings = engine.settings
    desk = _Desk(bundle, example_names(engine.example, bundle), severities)
    cache = _cache(settings)
    key = answer_key(engine, bundle) if cache else ""
    account = engine.account()
    try:
        if cache and not settings.refresh and (kept := _kept(cache, key)):
            return _from_cache(desk.finish(*kept), engine)
        with cache.flight(key, settings.timeout) if cache else nullcontext():
            if cache and not settings.refresh and (kept := _kept(cache, key)):
                return _from_cache(desk.finish(*kept), engine)
            draft, unread = corrected_draft(engine, bundle, desk.judge, account, settings.max_corrections)
            brief = desk.finish(draft, unread)
            if cache and brief.status != "rejected":
                cache.put(key, {"draft": asdict(draft), "unread": [asdict(item) for item in unread]})
    except EngineError as error:
        if settings.fallback is None:
            raise
        rules = RulesEngine()
        brief = desk.finish(rules.draft(bundle))
        _describe(brief, engine)
        brief.run.engine = rules.name
        brief.run.fallback = f"{engine.name} gave no draft: {error}"
    else:
        _describe(brief, engine)
    account.write(brief.run, settings.prices)
    return brief


def answer_key(engine: Costly, bundle: Bundle) -> str:
    """The key of an answer: a hash of everything that could change it.

    The rendered messages stand for the templates, the reports, their metadata and the cut into numbered sentences;
    the version for the rules that correct a draft.
    """
    return digest(
        {
            "identity": engine.identity(),
            "messages": engine.question(bundle),
            "version": __version__,
            "severities": dict(engine.settings.severities),
        }
    )


class _Desk:
    """Judges drafts of one bundle and turns the last one into the brief."""

    def __init__(self, bundle: Bundle, names: frozenset[str], severities: Severities) -> None:
        self.bundle = bundle
        self.names = names
        self.severities = severities

    def judge(self, draft: Draft) -> Report:
        """What the check finds in the page that `draft` would become."""
        return self._report(resolve(draft, self.bundle))

    def finish(self, draft: Draft, unread: Sequence[Failing] = ()) -> Brief:
        """The brief: prose that was refused gives way to the report's own words, and the refusal stays visible."""
        brief = resolve(draft, self.bundle)
        brief.run.version = __version__
        report = self._report(brief)
        replaced: list[Finding] = []
        if mend_prose(brief, report, self.bundle):
            replaced = [_as_replaced(f) for f in report.findings if f.severity == "error" and _is_prose(f.path)]
            report = self._report(brief)
        report.findings += [*replaced, *map(_as_unread, unread)]
        return settle(brief, report)

    def _report(self, brief: Brief) -> Report:
        report = check_brief(brief, self.bundle, self.severities, listed=False)
        report.findings += find_leaks(brief, self.names)
        return report


def _is_prose(path: str | None) -> bool:
    return bool(path) and str(path).startswith(("headline", "bottom_line"))


def _as_replaced(finding: Finding) -> Finding:
    """The finding about a line that is no longer on the page: it stays, and keeps the brief from being complete."""
    where = (finding.path or "").partition(".")[0]
    return replace(finding, path=None, message=f"{where} was replaced by the report's own words: {finding.message}")


def _as_unread(item: Failing) -> Finding:
    """An item of the last answer that is not on the page, because it breaks the schema: told, not dropped in silence."""
    where = item.section.replace("_", " ")
    return Finding("EVD205", "warning", f"an item of the model's {where} could not be read: {item.faults[0]}")


def _kept(cache: Cache, key: str) -> tuple[Draft, list[Failing]] | None:
    """The draft kept under `key` and what of it could not be read; None where there is none."""
    value = cache.get(key)
    try:
        draft = wire.record(wire.Draft.model_validate(value["draft"]))
        return draft, [Failing(item["path"], None, tuple(item["faults"])) for item in value["unread"]]
    except (ValueError, KeyError, TypeError):
        return None


def _from_cache(brief: Brief, engine: Costly) -> Brief:
    """The brief of a kept draft, which was resolved and checked again as if it had just come. It cost nothing."""
    _describe(brief, engine)
    brief.run.cached = True
    brief.run.seconds = 0.0
    return brief


def _describe(brief: Brief, engine: Costly) -> None:
    identity = engine.identity()
    brief.run.engine = engine.name
    brief.run.model = engine.name.partition("/")[2]
    brief.run.prompt = identity["prompt"]
    brief.run.schema_hash = identity["schema"]


def _cache(settings: Settings) -> Cache | None:
    """The cache of the settings, one a folder and process; None where a run must not use one."""
    if not settings.cache or settings.record or settings.replay:
        return None
    folder = cache_folder(settings.cache_dir)
    return _caches.setdefault(folder, Cache(folder))
