"""What all commands share: the parser, and how an error becomes one line and an exit status."""

import argparse
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any, NoReturn

from summarizer.cli.notices import one_line, say
from summarizer.cli.output import abandon
from summarizer.errors import EngineError, SummarizerError

COMMANDS = ("brief", "batch", "check", "figures", "prompt", "models", "cache", "schema", "rules")
"""In the order of the help. Each is a room of this package with `add(commands)`."""

WRONG_USE = 2
ENGINE_FAILED = 3
INTERRUPTED = 130
"""128 and the number of SIGINT, as shells put it."""
PIPE_CLOSED = 141
"""128 and the number of SIGPIPE: the reader of our output went away, which is its right."""


def _formatter(prog: str) -> argparse.HelpFormatter:
    """Help as wide as the terminal. Every argument asks for one, and asked for the width it loads four archive formats."""
    told = os.environ.get("COLUMNS", "")
    columns = int(told) if told.isdecimal() else 0
    if not columns:
        with suppress(OSError):  # no terminal
            columns = os.get_terminal_size().columns
    return argparse.RawDescriptionHelpFormatter(prog, width=(columns or 80) - 2)


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one line each."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("formatter_class", _formatter)
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        """Print one line that names the command and the cause, and exit with 2."""
        self.exit(WRONG_USE, f"{self.prog}: {one_line(message)}; see '{self.prog} --help'\n")

    def parse_args(self, args: Any = None, namespace: Any = None) -> Any:
        """What was given; what no command takes is told by the command that was called, with its own help."""
        arguments, left = self.parse_known_args(args, namespace)
        if left:
            told = f"does not know {left[0]!r}" if left[0][:1] == "-" else f"takes no further {left[0]!r}"
            self._commands().get(arguments.command, self).error(told)
        return arguments

    def _commands(self) -> dict[str, "Parser"]:
        return next((a.choices for a in self._actions if isinstance(a.choices, dict)), {})

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """What is no command may be a slip of the pen, or the report itself."""
        if isinstance(action.choices, dict) and value not in action.choices:
            import difflib  # only where a command is not known

            near = difflib.get_close_matches(value, action.choices, 1)
            report = ["brief"] if os.path.exists(value) else []
            self.error(
                f"no command {value!r}"
                + (f", did you mean '{self.prog} {(near or report)[0]}'?" if near or report else "")
            )
        super()._check_value(action, value)


class _Completion(argparse.Action):
    """`--print-completion SHELL`: a script for the shell to complete commands, options and files with."""

    def __call__(self, parser: argparse.ArgumentParser, namespace: Any, values: Any, option: str | None = None) -> None:
        import shtab  # third party, and only for this option

        for action in _file_arguments(parser):
            action.complete = shtab.FILE  # type: ignore[attr-defined]  # how shtab is told, by its documentation
        print(shtab.complete(parser, shell=values))
        parser.exit(0)


def _file_arguments(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Arguments of all commands whose values are files."""
    for action in parser._actions:
        if isinstance(action.choices, dict):
            for command in action.choices.values():
                yield from _file_arguments(command)
        elif action.metavar in ("INPUT", "FILE", "TEXT", "FOLDER") and action.dest != "title":
            yield action


def build_parser(called: str | None = None) -> Parser:
    """The parser of the whole command line, or of what is `called`, if that is a command: then no other is loaded."""
    parser = Parser(
        prog="summarizer",
        description="One-page briefs of conflict and crisis reports, every figure tied to the words it came from.",
        epilog="""examples:
  summarizer brief report.txt                     the page of one report
  summarizer brief first.html second.pdf -o x.md  one event, several reports
  summarizer batch reports --into briefs          a page for each report of a folder
  summarizer check draft.txt --source report.txt  does the report carry what the draft says?
  summarizer rules FIG101                         what a finding means

'summarizer COMMAND --help' tells more. Exit status: 0 done, 1 errors remain, 2 wrong use or input, 3 the engine failed.""",
    )
    parser.add_argument("-V", "--version", action="store_true", help="print the version and exit")
    parser.add_argument(
        "--print-completion",
        action=_Completion,
        choices=("bash", "zsh", "tcsh"),
        metavar="SHELL",
        help="print a completion script for bash, zsh or tcsh and exit",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", parser_class=Parser)
    for name in (called,) if called in COMMANDS else COMMANDS:
        import_module(f"summarizer.cli.{name}").add(commands)
    return parser


def run(argv: Sequence[str]) -> int:
    """Parse, call the command, and turn whatever goes wrong into one line on stderr."""
    try:
        parser = build_parser(argv[0] if argv else None)
        arguments = parser.parse_args(list(argv))
        if arguments.command is None:
            parser.error("no command given")
        status: int = arguments.run(arguments)
        return status
    except SystemExit as stop:  # argparse, after its help or its one line
        return stop.code if isinstance(stop.code, int) else WRONG_USE
    except SummarizerError as error:
        say(f"summarizer: {error}")
        return ENGINE_FAILED if isinstance(error, EngineError) else WRONG_USE
    except KeyboardInterrupt:
        say("summarizer: interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        abandon()
        return PIPE_CLOSED
