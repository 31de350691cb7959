"""`summarizer brief`: the page."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Any

from summarizer.cli.endpoint import add_bounds, add_endpoint, watched_engine
from summarizer.cli.notices import say
from summarizer.cli.options import add_describing, add_reading, add_severity, load, read_inputs
from summarizer.cli.output import check_writable, file_or_stdout, is_terminal, write
from summarizer.errors import SettingsError
from summarizer.text.collector import OneRun

if TYPE_CHECKING:
    from summarizer.schemas.records import Brief

FORMATS = ("markdown", "terminal", "json", "html", "pdf", "csv", "hxl", "geojson", "jsonld")
"""The names of `render.RENDERERS`; `tests/test_cli.py` holds the two together. Named here so that help loads nothing."""


PAPERS = ("a4", "letter")


def add(commands: Any) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "brief",
        help="make the one-page brief of one or more reports",
        description="Make the one-page brief of a report, or of several reports of one event.",
        epilog="""examples:
  summarizer brief examples/air-strike.txt
  summarizer brief examples/air-strike.txt --format json
  summarizer brief examples/bombing.txt -o bombing.md
  summarizer brief - --publisher "Halden Press Agency" --published 2024-09-09 < examples/bombing.txt

A terminal gets the page set for it, a pipe or a file Markdown, unless --format or the file's ending says otherwise.
Rules draft, unless a model is named: --engine openai/MODEL, or in the environment SUMMARIZER_MODEL and a key
(OPENAI_API_KEY). The same checks decide what stands.""",
    )
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a file (text, Markdown, HTML, PDF, e-mail), an http(s) address, or - for standard input",
    )
    parser.add_argument("-f", "--format", type=str.lower, choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    parser.add_argument(
        "-o",
        "--output",
        type=file_or_stdout,
        metavar="FILE",
        help="write there; the ending chooses the format (.html, .json, ...)",
    )
    parser.add_argument(
        "--paper", choices=PAPERS, metavar="SIZE", help="of the printed sheet, for pdf and html: a4 or letter"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="no summary on stderr")
    parser.add_argument("-v", "--verbose", action="store_true", help="tell of each turn with a model on stderr")
    shape = parser.add_argument_group("the page on a terminal")
    shape.add_argument(
        "--form", choices=("page", "compact", "full"), help="one page, only the essence, or with all evidence"
    )
    shape.add_argument("--width", type=_width, metavar="COLUMNS", help="columns to set it for")
    add_endpoint(parser)
    add_bounds(parser)
    add_severity(parser)
    add_describing(parser)
    add_reading(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make the brief, print it, and say on stderr how it stands. 1 where error-level findings remain."""
    with OneRun():
        return _run(arguments)


def _run(arguments: argparse.Namespace) -> int:
    chosen = arguments.format or _format_of(arguments.output)
    options = page_options(chosen, arguments, to_file=arguments.output is not None)
    check_writable(arguments.output, *arguments.inputs)
    settings = load(arguments)
    sources = read_inputs(arguments.inputs, arguments, settings)

    from summarizer.pipeline import make_brief
    from summarizer.render import render

    brief = make_brief(sources, watched_engine(settings, verbose=arguments.verbose), settings.severities)
    write(render(brief, chosen, **options), arguments.output)
    if not arguments.quiet:
        _summarise(brief)
    return 0 if brief.status == "complete" else 1


def _format_of(path: str | None) -> str:
    """The format for a file by its ending, or for whoever reads standard output."""
    if path is None:
        return "terminal" if is_terminal() else "markdown"
    from summarizer.render import RENDERERS

    fitting = [r for r in RENDERERS.values() if path.lower().endswith(r.suffix)]
    if fitting:
        return max(fitting, key=lambda r: len(r.suffix)).name
    if ending := os.path.splitext(path)[1]:
        endings = ", ".join(r.suffix for r in RENDERERS.values())
        raise SettingsError(
            f"no format ends in {ending!r}", input=path, hint=f"{endings} are written; or name one with --format"
        )
    return "markdown"


_SHAPES = {
    "form": (("terminal",), "shapes the terminal page"),
    "width": (("terminal",), "shapes the terminal page"),
    "paper": (("pdf", "html"), "is for the printed page"),
}
"""Options of the page: the formats that take each, and what it is for."""


def page_options(chosen: str, arguments: argparse.Namespace, *, to_file: bool) -> dict[str, Any]:
    """What the format's room is told of the arguments; SettingsError for an option of another format."""
    options = {name: getattr(arguments, name) for name in _SHAPES if getattr(arguments, name) is not None}
    for name in options:
        formats, purpose = _SHAPES[name]
        if chosen not in formats:
            raise SettingsError(f"--{name} {purpose}, and the format is {chosen}", hint=f"add --format {formats[0]}")
    if chosen == "pdf" and not to_file and is_terminal():
        raise SettingsError("a PDF is not for a terminal", hint="name a file with -o")
    if chosen == "terminal" and to_file:
        options |= {"colour": False, "links": False}
    return options


def _summarise(brief: Brief) -> None:
    from summarizer.accounts import account_line
    from summarizer.render.imprint import cover_of

    say(f"summarizer: {account_line(brief.run)}")
    say(f"summarizer: {brief.status}; {cover_of(brief)}")
    if not (brief.casualties or brief.disputed_claims or brief.actors):
        say("summarizer: no harm, no dispute and no actor was found; is this a report of a conflict or a crisis?")


def _width(value: str) -> int:
    columns = int(value) if value.isascii() and value.isdigit() else 0
    if not 24 <= columns <= 400:
        raise argparse.ArgumentTypeError(f"{value!r} is not a number of columns from 24 to 400")
    return columns
