"""Arguments about the engine, shared by the commands that may ask a model."""

import argparse
from typing import TYPE_CHECKING

from summarizer.cli.notices import say
from summarizer.cli.options import as_path

if TYPE_CHECKING:
    from summarizer.accounts import Spent
    from summarizer.engines.base import Engine
    from summarizer.settings import Settings


def add_endpoint(parser: argparse.ArgumentParser) -> None:
    """Which engine, which endpoint, and how it is asked."""
    group = parser.add_argument_group("the engine")
    group.add_argument("--engine", metavar="NAME", help="rules, or openai/MODEL for any OpenAI-compatible endpoint")
    group.add_argument("--base-url", metavar="URL", help="the endpoint; the key is sent to its host and to no other")
    group.add_argument(
        "--mode",
        choices=("auto", "json_schema", "tools", "json"),
        metavar="MODE",
        help="how the model is held to the draft: json_schema, tools, json, or auto, which finds out and remembers",
    )
    group.add_argument(
        "--templates", type=as_path, metavar="FOLDER", help="prompt templates of your own (docs/templates.md)"
    )
    group.add_argument("--answer-tokens", type=int, metavar="N", help="tokens one answer may have (4096)")


def add_bounds(parser: argparse.ArgumentParser) -> None:
    """What a brief may cost, where answers are kept, and what happens when the model fails."""
    group = parser.add_argument_group("what a model may cost")
    group.add_argument("--timeout", type=float, metavar="SECONDS", help="for the whole brief, retries included (120)")
    group.add_argument("--max-corrections", type=int, metavar="N", help="further turns for what failed the check (2)")
    group.add_argument("--max-calls", type=int, metavar="N", help="requests in all, retries included (6)")
    group.add_argument("--max-tokens", type=int, metavar="N", help="tokens in and out in all (60000)")
    group.add_argument(
        "--retries", type=int, metavar="N", help="further requests after one that failed in transport (3)"
    )
    group.add_argument("--prices", metavar="IN/OUT", help="of a million tokens, as 0.15/0.60, for the cost on stderr")
    group.add_argument(
        "--fallback", choices=("rules",), metavar="NAME", help="rules: they answer where the model gives no draft"
    )
    kept = parser.add_argument_group("answers that are kept")
    kept.add_argument(
        "--no-cache", dest="cache", action="store_false", default=None, help="neither read nor keep checked answers"
    )
    kept.add_argument("--refresh", action="store_true", default=None, help="ask anew, and keep the new answer")
    kept.add_argument(
        "--record", type=as_path, metavar="FILE", help="record what is asked and answered (docs/cassettes.md)"
    )
    kept.add_argument(
        "--replay", type=as_path, metavar="FILE", help="answer from a recording; nothing is sent, no key needed"
    )


def watched_engine(settings: "Settings", *, verbose: bool) -> "Engine":
    """The engine of the settings; a model's tells of each turn on stderr where `verbose`."""
    from summarizer.engines.choice import choose_engine

    engine = choose_engine(None, settings)
    if verbose and hasattr(engine, "watch"):
        engine.watch = tell
    return engine


def tell(turn: "Spent") -> None:
    """One turn on stderr: counts and names, nothing of a report or an answer."""
    say(
        f"summarizer: {turn.kind} turn ({turn.mode}) {turn.outcome}: "
        f"{turn.tokens_in} tokens in, {turn.tokens_out} out, {turn.seconds:.1f} s"
    )
