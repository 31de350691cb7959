"""`summarizer models`: what an endpoint offers."""

import argparse
from typing import Any

from summarizer.cli.options import load
from summarizer.cli.output import write


def add(commands: Any) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "models",
        help="list the models an endpoint offers",
        description="List the models that an OpenAI-compatible endpoint offers, as --engine takes them.",
        epilog="""examples:
  summarizer models
  summarizer models --base-url http://localhost:11434/v1""",
    )
    parser.add_argument("--base-url", metavar="URL", help="the endpoint; the key is sent to its host and to no other")
    parser.add_argument("--timeout", type=float, default=15.0, metavar="SECONDS", help="to wait for the answer (15)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print one engine name a line."""
    settings = load(arguments)

    from summarizer.engines.listing import offered_models

    write("".join(f"openai/{name}\n" for name in offered_models(settings)))
    return 0
