"""`summarizer rules`: what the checks look for, and why."""

import argparse
from typing import Any

from summarizer.cli.output import write
from summarizer.errors import SettingsError


def add(commands: Any) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "rules",
        help="list the rules of the checks, or explain one",
        description="List the rules of the checks by family, or explain one with a bad and a good example.",
        epilog="""examples:
  summarizer rules
  summarizer rules FIG101
  summarizer rules COV""",
    )
    parser.add_argument("rule", nargs="?", metavar="RULE", help="a rule (FIG101) or a family (FIG)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the page of a rule, or the list."""
    from summarizer.checks.rules.rulebook import FAMILIES, RULES, page

    wanted = (arguments.rule or "").upper()
    if wanted in RULES:
        write(page(RULES[wanted]).rstrip() + "\n")
        return 0
    families = [wanted] if wanted in FAMILIES else list(FAMILIES)
    if wanted and wanted not in FAMILIES:
        raise SettingsError(f"no rule {arguments.rule!r}", hint="'summarizer rules' lists them")
    lines: list[str] = []
    for family in families:
        lines += ["", f"{family}  {FAMILIES[family]}"]
        lines += [f"  {r.id}  {r.severity:7}  {r.title}" for r in RULES.values() if r.family == family]
    write("\n".join(lines[1:]) + "\n")
    return 0
