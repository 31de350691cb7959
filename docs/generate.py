"""Write the pages of `docs/` that are made from the program: `python docs/generate.py`. A test compares them."""

import contextlib
import io
import os
from pathlib import Path

from summarizer.checks.rules.rulebook import FAMILIES, RULES, page
from summarizer.cli.front import COMMANDS, build_parser

HERE = Path(__file__).resolve().parent
OPENING = """# The command line

<!-- written by docs/generate.py -->

The result goes to stdout and nothing else does; what a person should know goes to stderr. Exit status: 0 done, 1
error-level findings remain, 2 wrong use or unreadable input, 3 the engine failed. An error is one line: what, why, what
to do.

Settings come from arguments, then from the environment (`SUMMARIZER_` and the name: `SUMMARIZER_ENGINE`, `SUMMARIZER_TIMEOUT`, ...; the key
also from `OPENAI_API_KEY`), then from `config.toml` in the user's configuration folder (`~/.config/summarizer` on Linux;
`SUMMARIZER_CONFIG` names another). Nothing is read from the working folder. [All settings](python.md#settings); the levels of rules stand in a
table of their own:

```toml
fallback = "rules"
max_calls = 4

[severities]
FIG105 = "error"
STY = "off"
```

An option about a model (`--replay`, `--base-url`, ...) needs one to be named, by `--engine` or a setting: the rules would pass over it in silence.

`summarizer --print-completion bash` (zsh, tcsh) prints a completion script.
"""

RULES_OPENING = """<!-- written by docs/generate.py -->

An error makes a brief `degraded` and ends a command with status 1; a warning and a note are only shown. Each page has what the rule
looks for, a bad and a good example. The level of a rule or of a whole family can be changed: `--severity FIG105=error`,
`--severity STY=off`, a table `[severities]` in the [configuration](../cli.md), or `Settings(severities={"STY": "off"})` in [Python](../python.md).
A rule that is off finds nothing; a figure that it would have found is no more verified than before."""


def pages() -> dict[Path, str]:
    """Every generated page and its text."""
    made = {HERE / "rules" / f"{rule.id}.md": page(rule).rstrip() + "\n" for rule in RULES.values()}
    made[HERE / "rules" / "README.md"] = list_of_rules()
    made[HERE / "cli.md"] = command_line()
    return made


def list_of_rules() -> str:
    """The rules by family, each with its level and a link to its page."""
    lines = ["# The rules of the checks", "", RULES_OPENING]
    for family, about in FAMILIES.items():
        lines += ["", f"## {family}: {about}", "", "| rule | level | what it finds |", "| --- | --- | --- |"]
        lines += [f"| [{r.id}]({r.id}.md) | {r.severity} | {r.title} |" for r in RULES.values() if r.family == family]
    return "\n".join(lines) + "\n"


def command_line() -> str:
    """The help of every command, at a width that does not depend on who asks."""
    os.environ["COLUMNS"] = "100"
    names = ["", *COMMANDS]
    parts = [OPENING]
    for name in names:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.suppress(SystemExit):
            build_parser().parse_args([name, "--help"] if name else ["--help"])
        parts.append(f"## summarizer {name}".rstrip() + f"\n\n```text\n{printed.getvalue().rstrip()}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
