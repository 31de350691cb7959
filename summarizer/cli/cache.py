"""`summarizer cache`: what is kept of a model's answers, and how to be rid of it."""

import argparse
from typing import Any

from summarizer.cli.options import as_path, load
from summarizer.cli.output import write
from summarizer.errors import SettingsError


def add(commands: Any) -> None:
    """Add the command and its arguments."""
    parser = commands.add_parser(
        "cache",
        help="show or clear the kept answers of models",
        description="Show or clear the checked answers of models that are kept on this machine.",
        epilog="""examples:
  summarizer cache info
  summarizer cache clear""",
    )
    parser.add_argument("action", choices=("info", "clear"), metavar="ACTION", help="info or clear")
    parser.add_argument("--cache-dir", type=as_path, metavar="FOLDER", help="another folder than the user's own")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print folder, answers and size; or remove the answers and say how many there were."""
    settings = load(arguments)

    from summarizer.cache import Cache
    from summarizer.settings import cache_folder

    cache = Cache(cache_folder(settings.cache_dir))
    try:
        if arguments.action == "clear":
            write(f"{_answers(cache.clear())} removed from {cache.folder}\n")
        else:
            info = cache.info()
            write(f"{info.folder}\n{_answers(info.answers)}, {info.size:,} of {info.limit:,} bytes\n")
    except OSError as error:
        raise SettingsError(f"cannot be used: {error.strerror}", input=str(cache.folder)) from error
    finally:
        cache.close()
    return 0


def _answers(number: int) -> str:
    return f"{number:,} answer{'s' * (number != 1)}"
