"""The command line. Each command is a room with `add(commands)` and `run(arguments)`; loading one loads no other part.

`--version` is answered before anything else is loaded: a shell prompt or a package script may ask it at every turn.
"""

import sys


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 errors remain, 2 wrong use or input, 3 the engine failed."""
    given = sys.argv[1:] if argv is None else argv
    if given in (["--version"], ["-V"]):
        from summarizer import __version__

        print(f"summarizer {__version__}")
        return 0
    from summarizer.cli.front import run

    return run(given)
