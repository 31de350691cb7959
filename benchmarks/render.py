"""What setting a brief costs, once it exists: milliseconds of CPU and kilobytes for each format.

    python benchmarks/render.py [--rounds 15]

The reports are those of examples/, and one of 1,000 words made of two of them, the size the goals speak of: its HTML at
most 60 kB, made in at most 10 ms. Times are CPU milliseconds of this process, the median of the rounds, formats taking
turns; the first, which loads templates and fonts, is not counted. The last line sets the same Markdown page as bare HTML with
markdown-it-py, for comparison. Formats whose library is not installed are left out.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from summarizer.engines.rules import RulesEngine
from summarizer.errors import SettingsError
from summarizer.pipeline import make_brief
from summarizer.render import RENDERERS, render
from summarizer.schemas.records import Brief, Source
from summarizer.sources import read_source

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
WORDS = 1_000
GOAL_BYTES, GOAL_MILLISECONDS = 60_000, 10.0


def brief_of_words() -> Brief:
    """The rules' brief of a report of `WORDS` words."""
    text = "\n\n".join(
        (EXAMPLES / name).read_text(encoding="utf-8") for name in ("air-strike.txt", "bombing.txt", "earthquake.txt")
    )
    end = 0
    for _ in range(WORDS):
        end = next((i for i in range(end + 1, len(text)) if text[i].isspace() and not text[i - 1].isspace()), len(text))
    return make_brief([Source(text[:end], name="a report of 1,000 words")], RulesEngine())


def median_milliseconds(make: Callable[[], object], rounds: int) -> float:
    """CPU milliseconds of one call."""
    took = []
    for _ in range(rounds):
        began = time.process_time()
        make()
        took.append(time.process_time() - began)
    return statistics.median(took) * 1000


def main() -> int:
    """Print a table; 1 where the HTML page of the long report misses a goal."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    briefs = {path.stem: make_brief([read_source(str(path))], RulesEngine()) for path in sorted(EXAMPLES.glob("*.txt"))}
    briefs["1,000 words"] = brief_of_words()
    print(f"{'format':12} {'median ms':>10} {'most ms':>8} {'1,000 words':>12} {'most kB':>8} {'1,000 words':>12}")
    met = True
    for name in RENDERERS:
        try:
            sizes = {
                key: len(made if isinstance(made := render(brief, name), bytes) else made.encode())
                for key, brief in briefs.items()
            }
        except SettingsError as error:
            print(f"{name:12} {error}")
            continue
        times = {
            key: median_milliseconds(lambda b=brief, n=name: render(b, n), rounds) for key, brief in briefs.items()
        }
        long = times["1,000 words"], sizes["1,000 words"]
        print(
            f"{name:12} {statistics.median(times.values()):10.2f} {max(times.values()):8.2f} {long[0]:12.2f} "
            f"{max(sizes.values()) / 1000:8.1f} {long[1] / 1000:12.1f}"
        )
        if name == "html":
            met = long[0] <= GOAL_MILLISECONDS and long[1] <= GOAL_BYTES
    try:
        from markdown_it import MarkdownIt
    except ImportError:
        return int(not met)
    reader = MarkdownIt("commonmark").enable("table")
    page = str(render(briefs["1,000 words"], "markdown"))
    took, size = median_milliseconds(lambda: reader.render(page), rounds), len(reader.render(page).encode())
    print(f"{'markdown-it':12} {'':10} {'':8} {took:12.2f} {'':8} {size / 1000:12.1f}   the Markdown page as bare HTML")
    return int(not met)


if __name__ == "__main__":
    sys.exit(main())
