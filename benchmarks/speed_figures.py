"""How fast figures are read: megabytes of news a second on one core, beside the naive pattern, and on hostile text.

    python benchmarks/speed_figures.py [--json]

The text is made from the reports in examples/ (their text files, repeated), so anybody can run it. All times are CPU
seconds of this process, best of several rounds, the readers taking turns; on a shared machine only the ratios of one
run mean anything. Peers that are installed (text2num, quantulum3, number-parser) join the table on their own.
"""

import argparse
import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from summarizer.sources import read_text
from summarizer.text.document import Document
from summarizer.text.numbers.quantities import read_quantities
from summarizer.text.words.sentences import split_sentences
from summarizer.text.words.tokens import tokenize

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
ROUNDS = 3
MEGABYTE = 1_000_000

NAIVE = re.compile(
    r"\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?"
    r"|scores|several|first|second|third)\b(?:\s*(?:%|percent|per cent|km|kilometers|miles|hours|days|weeks|months|years|dollars))?",
    re.IGNORECASE,
)
"""What most people would write: digits, number words, a few units; no ranges, bounds, dates or names."""

HOSTILE = {
    "1,": "1,", "hundred": "hundred ", "one token of digits": "1", "one token of letters": "a", "stops": ". ", "ranges": "1 to ",
    "dashes": "1-", "dates": "May 5 ", "spaced digits": "1 000 ", "fractions": "and a half ", "quotes": '"', "scales": "million ",
}  # fmt: skip
MARKED = {
    "brackets": "(", "links": "[](", "stars": "* ", "lines": "\n", "items": "- ", "datelines": "ORVEL – ", "comments": "<!--", "underscores": "_a_",
    "captions": "Photo: ", "terminal titles": "\x1b]", "terminal colours": "\x1b[1;",
}  # fmt: skip
"""What a report may be full of before any sentence of it is read."""


def articles() -> list[str]:
    """The texts of the examples, in the order of their names."""
    return [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]


def quantities(text: str) -> int:
    """Sentences, tokens and quantities, without binding: how many quantities."""
    return sum(len(read_quantities(tokenize(text, s.start, s.end))) for s in split_sentences(text))


def report(text: str) -> int:
    """A text read as a report, furniture and head lines found: how many characters."""
    return len(read_text(text, markdown=True).text)


def figures(text: str) -> int:
    """Everything `find_figures` reads and binds: how many figures."""
    return len(Document(text).figures)


def naive(text: str) -> int:
    """The pattern's matches."""
    return sum(1 for _ in NAIVE.finditer(text))


def peers() -> dict[str, Callable[[str], object]]:
    """The readers of others that are installed here."""
    found: dict[str, Callable[[str], object]] = {}
    try:
        from text_to_num import alpha2digit

        found["text2num"] = lambda text: alpha2digit(text, "en")
    except ImportError:
        pass
    try:
        from quantulum3 import parser

        found["quantulum3"] = parser.parse
    except ImportError:
        pass
    try:
        from number_parser import parse

        found["number-parser"] = parse
    except ImportError:
        pass
    return found


def seconds(read: Callable[[str], object], texts: list[str]) -> float:
    """CPU seconds of one pass over `texts`."""
    began = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - began


def of_size(texts: list[str], size: int) -> str:
    """The articles one after another, as often as it takes to fill `size` characters."""
    whole = "\n\n".join(texts)
    return (whole + "\n\n") * (size // len(whole)) + whole[: size % len(whole)]


def measure() -> dict[str, dict[str, float]]:
    """All tables: speed on news, growth with length, worst cases."""
    texts = articles()
    news = texts * max(1, 400_000 // sum(map(len, texts)))
    size = sum(map(len, news)) / MEGABYTE
    readers: dict[str, Callable[[str], object]] = {
        "figures, bound": figures,
        "quantities": quantities,
        "report": report,
        "naive pattern": naive,
    } | peers()
    best = dict.fromkeys(readers, float("inf"))
    for _ in range(ROUNDS):
        for name, read in readers.items():
            best[name] = min(best[name], seconds(read, news))
    speed = {name: size / took for name, took in best.items()}
    base = speed["naive pattern"]
    one, four = of_size(texts, MEGABYTE), of_size(texts, 4 * MEGABYTE)
    growth = {}
    for name, read in (("figures, bound", figures), ("quantities", quantities)):
        small = min(seconds(read, [one]) for _ in range(2))
        growth[name] = seconds(read, [four]) / small
    hostile = {
        name: speed["quantities"] / (0.2 / seconds(quantities, [piece * (200_000 // len(piece))]))
        for name, piece in HOSTILE.items()
    }
    marked = {
        name: speed["report"] / (0.2 / seconds(report, [piece * (200_000 // len(piece))]))
        for name, piece in MARKED.items()
    }
    return {
        "MB/s of news": speed,
        "times the naive pattern": {name: value / base for name, value in speed.items()},
        "time(4 MB) / time(1 MB)": growth,
        "hostile text: time a byte / time a byte of news (quantities)": hostile,
        "hostile report: time a byte / time a byte of news (report)": marked,
    }


def main() -> int:
    """Print the tables, or JSON of the same."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print JSON")
    table = measure()
    if parser.parse_args().json:
        print(json.dumps(table, indent=1))
        return 0
    for title, rows in table.items():
        print(title)
        for name, value in rows.items():
            print(f"  {name:24s} {value:8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
