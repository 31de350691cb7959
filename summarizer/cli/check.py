"""`summarizer check`: does the source carry what a text says?"""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from summarizer.cli.notices import say
from summarizer.cli.options import add_describing, add_reading, add_severity, load, read_inputs, tell_typist
from summarizer.cli.output import check_writable, file_or_stdout, write
from summarizer.errors import InputError, SettingsError

if TYPE_CHECKING:
    from summarizer.schemas.brief import Brief
    from summarizer.schemas.records import Finding, Report
    from summarizer.settings import Settings
    from summarizer.text.bundle import Bundle

FORMATS = ("text", "json")


def add(commands: Any) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "check",
        help="check any text, a person's or a machine's, against the reports it stands on",
        description="Check a text, or a brief as JSON, against the reports it stands on. No model is involved.",
        epilog="""examples:
  summarizer check draft.txt --source examples/air-strike.txt
  summarizer check brief.json --source examples/air-strike.txt --format json
  echo "At least 31 people were killed in Tessara, doctors said." | summarizer check - --source examples/air-strike.txt

Each finding is one line: place in the text, level, rule, message; 'summarizer rules RULE' explains it. More than three
figures that are left out are one list. Exit status 1 where a finding is an error.""",
    )
    parser.add_argument(
        "text",
        metavar="TEXT",
        help="the text to check, a page of the brief as Markdown, or a brief as JSON; - for standard input",
    )
    parser.add_argument(
        "-s",
        "--source",
        action="append",
        required=True,
        metavar="INPUT",
        help="a report it stands on (may be repeated)",
    )
    parser.add_argument(
        "-f", "--format", type=str.lower, choices=FORMATS, default="text", metavar="FORMAT", help=", ".join(FORMATS)
    )
    parser.add_argument("-o", "--output", type=file_or_stdout, metavar="FILE", help="write the findings there")
    add_severity(parser)
    add_describing(parser)
    add_reading(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check, print the findings. 1 where one of them is an error."""
    check_writable(arguments.output, arguments.text, *arguments.source)
    if arguments.text == "-" and "-" in arguments.source:
        raise SettingsError("standard input can be read only once", hint="give '-' once")
    settings = load(arguments)
    text, name = _read_checked(arguments.text, settings)

    from summarizer.cli.own_page import claims_of  # patterns that no other command needs
    from summarizer.sources import is_own_page

    if is_own_page(text):
        say(f"summarizer: {name}: is a page of ours; its claims are checked, each on its line")
        text = claims_of(text)
    sources = read_inputs(arguments.source, arguments, settings)

    from summarizer.pipeline import read

    report = _report(text, name, read(sources), settings)
    if arguments.format == "json":
        from summarizer.render.json import encode

        result = encode(report, indent=2) + "\n"
    else:
        result = _as_lines(report, text, name)
    write(result, arguments.output)
    return 0 if report.ok else 1


def _read_checked(given: str, settings: Settings) -> tuple[str, str]:
    """The text to check. One in a plain file stays exactly as it stands there, for findings count its characters; of a page,
    a PDF or a mail it is the text that is read from them.
    """
    from summarizer.sources import is_mail, is_page, is_pdf, read_bytes
    from summarizer.sources.encodings import decode
    from summarizer.sources.files import read_file, read_stdin, shown

    if given == "-":
        tell_typist()
    data = read_stdin(settings.max_input_bytes) if given == "-" else read_file(given, settings.max_input_bytes)
    name = "stdin" if given == "-" else shown(given)
    if is_pdf(data) or is_page(data, name) or is_mail(data):
        say(f"summarizer: {name}: is read as a page; lines and columns count the text in it")
        return read_bytes(data, name).text, name
    return decode(data, name), name


def _report(text: str, name: str, bundle: Bundle, settings: Settings) -> Report:
    from summarizer.checks import check_brief, check_text

    if not text.lstrip().startswith("{"):
        from summarizer.outdated import outdated_counts
        from summarizer.pipeline import refuse_other_languages

        refuse_other_languages(text, name)
        return check_text(text, bundle, settings.severities, outdated_counts(bundle))

    from summarizer.schemas.publish import record_brief

    brief = _read_brief(text, name)
    if brief.sources and not {source.text for source in brief.sources} & {source.text for source in bundle.sources}:
        names = ", ".join(source.name or "the source" for source in bundle.sources)
        say(f"summarizer: {name}: was made from another text than {names}; its places cannot fit")
    return check_brief(record_brief(brief), bundle, settings.severities)


def _read_brief(text: str, name: str) -> Brief:
    """The brief in a text; InputError with the first thing that is wrong with it."""
    from summarizer.schemas.brief import Brief  # pydantic: only where a brief comes back in

    try:
        return Brief.model_validate(json.loads(text))
    except (ValueError, RecursionError) as error:
        hint = "pass what 'summarizer brief --format json' wrote"
        raise InputError(f"is no brief ({_cause(error)})", input=name, hint=hint) from error


def _cause(error: Exception) -> str:
    """What is wrong first: the path and the fault of a field, or where the JSON breaks off."""
    faults = getattr(error, "errors", None)
    if faults is None:
        return str(error).splitlines()[0]
    first = faults()[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg'].lower()}"


def _as_lines(report: Report, text: str, name: str) -> str:
    from summarizer.render.inert import one_line

    starts = [0, *(at + 1 for at, c in enumerate(text) if c == "\n")]
    lines: list[str] = []
    left_out = [finding for finding in report.findings if finding.rule == "COV702" and finding.evidence]
    folded = left_out if len(left_out) > _LISTED else []
    for finding in report.findings:
        if folded and finding.rule == "COV702" and finding.evidence:
            continue
        lines.append(
            f"{name}:{_place(finding, starts)}: {finding.severity} {finding.rule}: {one_line(finding.message)}"
        )
        lines += [f"    source [{e.sentence}]: {one_line(e.text)}" for e in finding.evidence[:2]]
        if finding.hint:
            lines.append(f"    {one_line(finding.hint)}")
    if folded:  # a sentence checked against a long report leaves most of it out, and is meant to
        level = folded[0].severity
        lines.append(f"{name}:1: {level} COV702: {len(folded)} harm figures of the source are not carried here")
        lines += [f"    source [{f.evidence[0].sentence}]: {one_line(_figure_of(f.message))}" for f in folded]
    return "\n".join([*lines, _closing(report)]) + "\n"


_LISTED = 3
"""Figures left out that are told each with its sentence; of more, a list."""


def _figure_of(message: str) -> str:
    """ "12 killed" of "the source has 12 killed; nothing here carries it"."""
    return message.removeprefix("the source has ").removesuffix("; nothing here carries it")


def _place(finding: Finding, starts: list[int]) -> str:
    """Line and column of the checked text, 1-based, or the path in a brief."""
    if finding.start is None:
        return finding.path or "1"
    from bisect import bisect_right

    line = bisect_right(starts, finding.start)
    return f"{line}:{finding.start - starts[line - 1] + 1}"


def _closing(report: Report) -> str:
    verified = sum(figure.verdict == "verified_in_source" for figure in report.figures)
    errors = sum(finding.severity == "error" for finding in report.findings)
    warnings = sum(finding.severity == "warning" for finding in report.findings)
    return (
        f"{verified} of {len(report.figures)} figures verified; {report.covered} of {report.coverable} harm figures of the "
        f"source carried; {errors} error{'s' * (errors != 1)}, {warnings} warning{'s' * (warnings != 1)}"
    )
