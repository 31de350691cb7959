"""`summarizer batch`: many reports, a page each. What cannot be read is told and passed over; a second run goes on."""

from __future__ import annotations

import argparse
import os
import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.cli.brief import FORMATS, PAPERS, page_options
from summarizer.cli.endpoint import add_bounds, add_endpoint, watched_engine
from summarizer.cli.notices import one_line, say
from summarizer.cli.options import add_reading, add_severity, load, read_inputs
from summarizer.cli.output import check_writable, is_terminal, write
from summarizer.errors import EngineError, InputError, SettingsError

if TYPE_CHECKING:
    from summarizer.engines.base import Engine
    from summarizer.settings import Settings

ENDINGS = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", ".eml")
"""Of the files of a folder that are taken for reports; a file that is named is always taken."""

STATUS = {"kept": 0, "complete": 0, "degraded": 1, "rejected": 1, "unreadable": 2, "failed": 3}
"""What became of a report, and the exit status it asks for; the run ends with the greatest."""

_LONGEST = 120
"""Characters of a file's name that an address gives; file systems end at 255, with the ending of the page."""


class Task(NamedTuple):
    """A report and the page it becomes."""

    report: str
    page: str


class Outcome(NamedTuple):
    """What became of a report: a key of `STATUS`, and the page or the reason why there is none."""

    status: str
    told: str


def add(commands: Any) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "batch",
        help="make the page of each of many reports",
        description="Make the page of each report on its own, into a folder. Several reports of one event are a brief, not a batch.",
        epilog="""examples:
  summarizer batch examples --into briefs
  summarizer batch monday tuesday/late.pdf --into briefs --format html --resume
  summarizer batch examples --into tables --format csv > outcome.tsv

One line a report on stdout: what became of it, the report, and the page or the reason why there is none, between tabs.
A report that cannot be read, or that a model fails on, does not stop the others. Exit status: the gravest of all; a page
that --resume leaves alone counts as done.""",
    )
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a file, an http(s) address, or a folder: all reports in it and below",
    )
    parser.add_argument("--into", required=True, metavar="FOLDER", help="where the pages go; made if it is not there")
    parser.add_argument(
        "-f", "--format", type=str.lower, choices=FORMATS, default="markdown", metavar="FORMAT", help=", ".join(FORMATS)
    )
    parser.add_argument(
        "--paper", choices=PAPERS, metavar="SIZE", help="of the printed sheet, for pdf and html: a4 or letter"
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        help="leave pages alone that are younger than their report, whatever the options were",
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress and no count on stderr")
    parser.add_argument("-v", "--verbose", action="store_true", help="tell of each turn with a model on stderr")
    add_endpoint(parser)
    add_bounds(parser)
    add_severity(parser)
    add_reading(parser)
    parser.set_defaults(run=run, form=None, width=None)


def run(arguments: argparse.Namespace) -> int:
    """Make the pages one after the other, and print what became of each report. The gravest status of all."""
    from summarizer.render import RENDERERS

    tasks = list(plan(arguments.inputs, arguments.into, RENDERERS[arguments.format].suffix))
    settings = load(arguments)
    if settings.record or settings.replay:
        raise SettingsError("a recording holds one brief", hint="make each with 'summarizer brief'")
    engine = watched_engine(settings, verbose=arguments.verbose)
    options = page_options(arguments.format, arguments, to_file=True)
    _make_folder(arguments.into)
    tally: Counter[str] = Counter()
    for number, task in enumerate(tasks, 1):
        outcome = _become(task, arguments, settings, engine, options)
        tally[outcome.status] += 1
        write("\t".join(map(one_line, (outcome.status, task.report, outcome.told))) + "\n")
        if not arguments.quiet and not is_terminal():
            say(f"summarizer: {number} of {len(tasks)}: {task.report}: {outcome.status}")
    if not arguments.quiet:
        _tell_left_out(arguments.inputs, arguments.into)
        counted = ", ".join(f"{tally[status]} {status}" for status in STATUS if tally[status])
        say(f"summarizer: {len(tasks)} report{'s' * (len(tasks) != 1)}: {counted}")
    return max(STATUS[status] for status in tally)


def plan(inputs: list[str], into: str, ending: str) -> Iterator[Task]:
    """Each report once, with a page of its own: under the report's whole name, folders kept.

    A name depends on nothing but its report, so that a later run with more reports finds the same pages. SettingsError
    where two reports have one name.

    >>> [task.page.replace(os.sep, "/") for task in plan(["a/x.txt", "b/x.pdf", "a/../a/x.txt"], "out", ".md")]
    ['out/x.txt.md', 'out/x.pdf.md']
    """
    taken: dict[str, str] = {}
    for report, name in _named(inputs, into):
        page = os.path.join(into, name + ending)
        other = taken.setdefault(page, report)
        if other is report:
            yield Task(report, page)
        elif os.path.realpath(other) != os.path.realpath(report):
            raise SettingsError(
                f"has the name of {other}, and both would become {page}", input=report, hint="give them a batch each"
            )


def _named(inputs: list[str], into: str) -> Iterator[tuple[str, str]]:
    """The reports of the inputs in order, each with the name that its page builds on."""
    from summarizer.sources import is_address

    for given in inputs:
        if given == "-":
            raise SettingsError("standard input is one report", hint="pass it to 'summarizer brief -'")
        if is_address(given):
            yield given, re.sub(r"[^\w.-]+", "-", given.partition("://")[2]).strip("-.")[:_LONGEST] or "page"
        elif os.path.isdir(given):
            if os.path.realpath(given) == os.path.realpath(into):
                raise SettingsError(
                    "holds the reports", input=into, hint="name another folder with --into, in it or elsewhere"
                )
            found = list(_reports_in(given, os.path.realpath(into)))
            if not found:
                raise InputError("holds no report", input=given, hint=f"reports end in {', '.join(ENDINGS)}")
            yield from ((path, os.path.relpath(path, given)) for path in found)
        else:
            yield given, os.path.basename(given) or "page"


def _reports_in(folder: str, left_out: str) -> Iterator[str]:
    """Reports in `folder` and below in the order of their names; hidden ones and the folder of the pages left out."""
    return (path for path in _files_in(folder, left_out) if path.lower().endswith(ENDINGS))


def _files_in(folder: str, left_out: str) -> Iterator[str]:
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(
            f
            for f in folders
            if f[0] != "." and os.path.realpath(os.path.join(where, f)) != left_out and not _is_of_a_page(f, files)
        )
        yield from (os.path.join(where, f) for f in sorted(files) if f[0] != ".")


def _is_of_a_page(folder: str, files: list[str]) -> bool:
    """Whether a folder holds the pictures and frames of a page that a browser saved beside it."""
    page = folder.removesuffix("_files")
    return page != folder and not {page + ".html", page + ".htm"}.isdisjoint(files)


def _tell_left_out(inputs: list[str], into: str) -> None:
    """On stderr how many files of the folders are not called like reports, and what they end in: a .docx may be one."""
    folders = [given for given in inputs if os.path.isdir(given)]
    files = [path for given in folders for path in _files_in(given, os.path.realpath(into))]
    others = [path for path in files if not path.lower().endswith(ENDINGS)]
    if others:
        endings = sorted({os.path.splitext(path)[1].lower() or "no ending" for path in others})
        shown = ", ".join(endings[:8]) + (", ..." if len(endings) > 8 else "")
        say(
            f"summarizer: {len(others)} other file{'s' * (len(others) != 1)} left out ({shown}); name one to have it read"
        )


def _become(
    task: Task, arguments: argparse.Namespace, settings: Settings, engine: Engine, options: dict[str, Any]
) -> Outcome:
    """Make one page. What is wrong with this report or with its answer is an outcome; what is wrong with the run is raised."""
    from summarizer.pipeline import make_brief
    from summarizer.render import render

    if arguments.resume and _is_younger(task.page, task.report):
        return Outcome("kept", task.page)
    _make_folder(os.path.dirname(task.page))
    check_writable(task.page)
    try:
        sources = read_inputs([task.report], arguments, settings)
        brief = make_brief(sources, engine, settings.severities)
    except InputError as error:
        return Outcome("unreadable", str(error).removeprefix(f"{task.report}: "))
    except EngineError as error:
        return Outcome("failed", str(error))
    write(render(brief, arguments.format, **options), task.page)
    return Outcome(brief.status, task.page)


def _is_younger(page: str, report: str) -> bool:
    """Whether the page is there and its report has not changed since; an address is not asked again."""
    try:
        return os.path.getmtime(page) >= (os.path.getmtime(report) if os.path.exists(report) else 0)
    except OSError:
        return False


def _make_folder(path: str) -> None:
    try:
        os.makedirs(path, exist_ok=True)
    except OSError as error:
        raise SettingsError(
            f"cannot be made ({error.strerror})", input=path, hint="choose another folder with --into"
        ) from error
