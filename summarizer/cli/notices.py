"""Lines for whoever runs the command: everything that is not the result goes to stderr."""

import sys


def say(message: str) -> None:
    """One line to stderr, where everything goes that is not the result; nowhere if it is closed."""
    if sys.stderr is not None:
        print(one_line(message), file=sys.stderr)


def one_line(message: str) -> str:
    """`message` without line breaks and control characters, whatever a file name or an argument holds."""
    return "".join(c if c.isprintable() else " " for c in message)
