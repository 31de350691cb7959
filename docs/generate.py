"""Write the pages of `docs/` that are made from the program: `python docs/generate.py`. A test compares them."""

import contextlib
import io
import os
from pathlib import Path

from summarizer.checks.rules.rulebook import RULES, page
from summarizer.cli.front import COMMANDS, build_parser

HERE = Path(__file__).resolve().parent
OPENING = """# The command line

<!-- written by docs/generate.py -->

The result goes to stdout and nothing else does; what a person should know goes to stderr. Exit status: 0 done, 1
error-level findings remain, 2 wrong use or unreadable input, 3 the engine failed. An error is one line: what, why, what
to do.

Settings come from arguments, then from the environment (`SUMMARIZER_` and the name: `SUMMARIZER_ENGINE`, `SUMMARIZER_TIMEOUT`, ...; the key
also from `OPENAI_API_KEY`), then from `config.toml` in the user's configuration folder (`~/.config/summarizer` on Linux;
`SUMMARIZER_CONFIG` names another). Nothing is read from the working folder.

`summarizer --print-completion bash` (zsh, tcsh) prints a completion script.
"""


def pages() -> dict[Path, str]:
    """Every generated page and its text."""
    made = {HERE / "rules" / f"{rule.id}.md": page(rule).rstrip() + "\n" for rule in RULES.values()}
    made[HERE / "cli.md"] = command_line()
    return made


def command_line() -> str:
    """The help of every command, at a width that does not depend on who asks."""
    os.environ["COLUMNS"] = "100"
    names = [""] + [room.__name__.rpartition(".")[2] for room in COMMANDS]
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
