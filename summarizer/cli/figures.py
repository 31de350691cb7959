"""`summarizer figures`: every figure of a report, read and bound."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from summarizer.cli.options import add_reading, load, read_inputs
from summarizer.cli.output import check_writable, file_or_stdout, write

if TYPE_CHECKING:
    from summarizer.schemas.records import Figure

FORMATS = ("text", "json", "jsonl")


def add(commands: Any) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "figures",
        help="list every figure of a report, with what it counts and who says it",
        description="List every figure of a report in the order of its text: place, words, value, and what it is bound to.",
        epilog="""examples:
  summarizer figures examples/earthquake.txt
  summarizer figures examples/earthquake.txt --harm
  summarizer figures examples/earthquake.txt --format jsonl

The place is the half-open span of characters of the text as read.""",
    )
    parser.add_argument("input", metavar="INPUT", help="a file, an http(s) address, or - for standard input")
    parser.add_argument("--harm", action="store_true", help="only figures of harm done to people")
    parser.add_argument(
        "-f", "--format", type=str.lower, choices=FORMATS, default="text", metavar="FORMAT", help=", ".join(FORMATS)
    )
    parser.add_argument("-o", "--output", type=file_or_stdout, metavar="FILE", help="write the list there")
    add_reading(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read the figures and print them."""
    check_writable(arguments.output, arguments.input)
    settings = load(arguments)
    source = read_inputs([arguments.input], arguments, settings)[0]

    from summarizer.pipeline import read

    figures = read([source]).documents[0].figures
    if arguments.harm:
        figures = [figure for figure in figures if figure.harm]
    write(_set(figures, arguments.format), arguments.output)
    return 0


def _set(figures: list[Figure], chosen: str) -> str:
    if chosen == "text":
        return "".join(_as_line(figure) + "\n" for figure in figures)
    from summarizer.render.json import encode

    if chosen == "json":
        return encode(figures, indent=2) + "\n"
    return "".join(encode(figure) + "\n" for figure in figures)


def _as_line(figure: Figure) -> str:
    from summarizer.render.inert import one_line

    bound: list[str] = [figure.kind]
    bound += [figure.harm] if figure.harm else []
    bound += [one_line(figure.counted)] if figure.counted else []
    bound += (
        [f"{figure.relation} {'' if figure.part_of is None else figure.part_of}".strip()] if figure.relation else []
    )
    bound += [f"{one_line(figure.claimant.name)} ({figure.claimant.speech})"] if figure.claimant else []
    return f"{figure.start}-{figure.end}\t{one_line(figure.text)}\t{_value(figure)}\t{' · '.join(bound)}"


def _value(figure: Figure) -> str:
    """The estimate as an interval: "12", "12..", "..7", "~300", "90..100"; the number in a date is none."""
    if figure.kind == "date":
        return "-"
    low, best, high = (None if n is None else f"{n:f}" for n in (figure.low, figure.best, figure.high))
    unit = f" {figure.unit}" if figure.unit else ""
    if best is not None and low == best == high:
        return best + unit
    if best is not None:
        return f"~{best}{unit}"
    if low is None and high is None:
        return "-"
    return f"{low or ''}..{high or ''}{unit}"
