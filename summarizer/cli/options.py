"""Arguments that several commands take, and what they become."""

import argparse
import datetime
import os
import sys
from typing import TYPE_CHECKING, Any

from summarizer.cli.notices import say
from summarizer.errors import SettingsError

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.schemas.records import Source
    from summarizer.settings import Settings

_DESCRIBING = ("title", "publisher", "author", "dateline", "published", "url")


def add_describing(parser: argparse.ArgumentParser) -> None:
    """What the caller knows about the one report that is passed; it goes over what the report states."""
    group = parser.add_argument_group("about the report, where the input does not state it (one input only)")
    group.add_argument("--title", metavar="TEXT", help="its headline")
    group.add_argument("--publisher", metavar="NAME", help="who published it")
    group.add_argument("--author", metavar="NAME", help="who wrote it")
    group.add_argument("--dateline", metavar="PLACE", help="where it was filed from")
    group.add_argument(
        "--published", metavar="DATE", type=_date, help="when, as 2025-03-14: what relative dates count from"
    )
    group.add_argument("--url", metavar="URL", help="where it can be read")


def add_reading(parser: argparse.ArgumentParser) -> None:
    """How inputs are read."""
    parser.add_argument(
        "--allow-private-hosts",
        action="store_true",
        default=None,
        help="let an address reach loopback and private networks",
    )


def add_severity(parser: argparse.ArgumentParser) -> None:
    """Levels of rules that the user sees otherwise."""
    parser.add_argument(
        "--severity",
        action="append",
        type=_severity,
        metavar="RULE=LEVEL",
        help="level of a rule or a family: error, warning, note or off (STY=off; may be repeated)",
    )


def read_inputs(inputs: list[str], arguments: argparse.Namespace, settings: "Settings") -> "list[Source]":
    """The sources of `inputs`, described by the arguments."""
    from summarizer.sources import read_source

    about = {name: value for name in _DESCRIBING if (value := getattr(arguments, name, None)) is not None}
    if about and len(inputs) > 1:
        raise SettingsError(
            f"--{next(iter(about))} describes one report, and {len(inputs)} were given", hint="give one input"
        )
    if inputs.count("-") > 1:
        raise SettingsError("standard input can be read only once", hint="give '-' once")
    if "-" in inputs:
        tell_typist()
    sources = [
        read_source(
            given, max_bytes=settings.max_input_bytes, allow_private_hosts=settings.allow_private_hosts, **about
        )
        for given in inputs
    ]
    if (size := sum(len(source.text) for source in sources)) > _LONG:
        say(f"summarizer: {size / 1e6:.1f} million characters, and a report has some thousands: this takes its time")
    return _each_once(sources)


_LONG = 500_000
"""Characters of the inputs from which a person at the keyboard waits for more than a few seconds."""


def tell_typist() -> None:
    """One line where standard input is a keyboard: nothing else would show that the text is waited for."""
    if sys.stdin is not None and sys.stdin.isatty():
        say(
            f"summarizer: type or paste the text, and end it with {'Ctrl-Z and Enter' if os.name == 'nt' else 'Ctrl-D'}"
        )


def _each_once(sources: "list[Source]") -> "list[Source]":
    """`sources` without those of the same publisher that say the same words again: a report given twice is one report."""
    kept: dict[tuple[str, str | None], Source] = {}
    for source in sources:
        first = kept.setdefault((source.text, source.publisher), source)
        if first is not source:
            say(f"summarizer: {source.name}: holds the same text as {first.name}; it counts once")
    return list(kept.values())


def load(arguments: argparse.Namespace, **more: Any) -> "Settings":
    """Settings with the arguments that name a setting on top."""
    from summarizer.settings import load_settings

    given = {name: value for name, value in vars(arguments).items() if name in _SETTINGS}
    severities = dict(arguments.severity) if getattr(arguments, "severity", None) else None
    settings = load_settings(**given, **more)
    _refuse_idle(arguments, settings)
    if severities:
        settings = settings.with_changes(severities={**settings.severities, **severities})
    if settings.severities:
        from summarizer.checks.rules.severity import refuse_unknown  # only where a level is changed

        refuse_unknown(settings.severities)
    return settings


_OF_A_MODEL = ("replay", "record", "base_url", "mode", "templates", "answer_tokens", "prices")
"""Arguments that mean a model: given while the rules draft, they would change nothing without a word."""


def _refuse_idle(arguments: argparse.Namespace, settings: "Settings") -> None:
    """SettingsError for an argument about a model where none is named: whoever replays a recording must not get another page.

    `--engine rules` says that no model is meant.
    """
    named = [name for name in _OF_A_MODEL if getattr(arguments, name, None) is not None]
    if not named or settings.engine or not hasattr(arguments, "replay"):  # `prompt` and `models` ask for no draft
        return
    from summarizer.engines.choice import chosen_name

    if chosen_name(settings) == "rules":
        option = "--" + named[0].replace("_", "-")
        raise SettingsError(f"{option} is for a model, and the rules draft", hint="add --engine openai/MODEL")


_SETTINGS = frozenset(
    {
        *(
            "engine",
            "model",
            "base_url",
            "mode",
            "templates",
            "answer_tokens",
            "timeout",
            "retries",
            "prices",
            "fallback",
        ),
        *("max_corrections", "max_calls", "max_tokens", "cache", "cache_dir", "refresh", "record", "replay"),
        "allow_private_hosts",
    }
)


def as_path(value: str) -> "Path":
    """A path of an argument; `pathlib` is loaded where one is given, not with the parser."""
    from pathlib import Path

    return Path(value)


def _date(value: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{value!r} is no date like 2025-03-14") from error


def _severity(value: str) -> tuple[str, str]:
    rule, found, level = value.partition("=")
    if not found or not rule.isalnum() or level.lower() not in ("error", "warning", "note", "off"):
        raise argparse.ArgumentTypeError(f"{value!r} is not like STY=note; levels are error, warning, note and off")
    return rule.upper(), level.lower()
