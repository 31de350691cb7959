"""`summarizer schema`: the published shapes as JSON Schema."""

import argparse
import json
from typing import Any

from summarizer.cli.output import check_writable, file_or_stdout, write

NAMES = ("brief", "report", "figure")


def add(commands: Any) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "schema",
        help="print the JSON Schema of a brief, a check's report or a figure",
        description="Print the JSON Schema of what the commands write as JSON, made from the published models.",
        epilog="""examples:
  summarizer schema brief
  summarizer schema report -o report.schema.json""",
    )
    parser.add_argument("name", choices=NAMES, metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("-o", "--output", type=file_or_stdout, metavar="FILE", help="write the schema there")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the schema."""
    check_writable(arguments.output)

    from summarizer.schemas import Brief, Figure, Report

    models: dict[str, type[Brief] | type[Report] | type[Figure]] = {"brief": Brief, "report": Report, "figure": Figure}
    model = models[arguments.name]
    made = model.model_json_schema(mode="serialization")
    shape = {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}
    write(json.dumps(shape, indent=2, ensure_ascii=False) + "\n", arguments.output)
    return 0
