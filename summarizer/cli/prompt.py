"""`summarizer prompt`: what would be sent to the model, without sending it."""

import argparse
import json
from typing import Any

from summarizer.cli.endpoint import add_endpoint
from summarizer.cli.options import add_describing, add_reading, load, read_inputs
from summarizer.cli.output import check_writable, file_or_stdout, write
from summarizer.errors import SettingsError


def add(commands: Any) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "prompt",
        help="print what would be sent to the model",
        description="Print the messages of the first request for a report. Nothing is sent, no key is needed.",
        epilog="""examples:
  summarizer prompt examples/air-strike.txt
  summarizer prompt examples/air-strike.txt --engine openai/gpt-5 --json
  summarizer prompt examples/air-strike.txt --templates my-prompts""",
    )
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="a report, or several reports of one event")
    parser.add_argument("--json", action="store_true", help="the whole body of the request, schema included")
    parser.add_argument("-o", "--output", type=file_or_stdout, metavar="FILE", help="write it there")
    add_endpoint(parser)
    add_describing(parser)
    add_reading(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the messages, or the body with --json."""
    check_writable(arguments.output)
    settings = load(arguments)
    sources = read_inputs(arguments.inputs, arguments, settings)

    from summarizer.engines.openai import OpenAIEngine
    from summarizer.pipeline import read

    name = settings.engine or f"openai/{settings.model or 'MODEL'}"
    if not name.startswith("openai/"):
        raise SettingsError(f"{name!r} sends nothing", hint="give --engine openai/MODEL")
    body = OpenAIEngine(name.partition("/")[2], settings).request(read(sources))
    if arguments.json:
        result = json.dumps(body, indent=2, ensure_ascii=False)
    else:
        result = "\n\n".join(f"--- {message['role']}\n{message['content']}" for message in body["messages"])
    write(result + "\n", arguments.output)
    return 0
