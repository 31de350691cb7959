"""Cold starts, as multiples of `python -c pass`, ours and comparable tools' interleaved in one run.

    python benchmarks/start.py [--rounds 15]

Each round starts every command once; the figure is the median over rounds of CPU and wall time divided by that round's
floor, so that a busy machine slows all of them alike. A tool that is not installed is left out.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "air-strike.txt"
PYTHON = sys.executable


class Start(NamedTuple):
    """A command and the goal it has, as a multiple of the floor."""

    name: str
    command: tuple[str, ...]
    goal: float | None = None
    needs: str = "summarizer"


MAIN = "import sys; from summarizer.cli import main; sys.exit(main(sys.argv[1:]))"
STARTS = (
    Start("python -c pass", (PYTHON, "-c", "pass")),
    Start("summarizer --version", (PYTHON, "-c", MAIN, "--version"), 1.5),
    Start("summarizer --help", (PYTHON, "-c", MAIN, "--help"), 2.5),
    Start("import summarizer", (PYTHON, "-c", "import summarizer"), 1.6),
    Start("summarizer brief, to a pipe", (PYTHON, "-c", MAIN, "brief", str(EXAMPLE), "-q"), 7.0),
    Start("import trafilatura", (PYTHON, "-c", "import trafilatura"), needs="trafilatura"),
    Start("import typer", (PYTHON, "-c", "import typer"), needs="typer"),
    Start("import openai", (PYTHON, "-c", "import openai"), needs="openai"),
    Start(
        "instructor.from_openai",
        (PYTHON, "-c", "import instructor, openai; instructor.from_openai(openai.OpenAI(api_key='-'))"),
        needs="instructor",
    ),
    Start("sumy --help", (PYTHON, "-m", "sumy", "--help"), needs="sumy"),
    Start("llm --help", (PYTHON, "-m", "llm", "--help"), needs="llm"),
)


class Cost(NamedTuple):
    """Seconds of one start."""

    wall: float
    cpu: float


def start(command: tuple[str, ...]) -> Cost:
    """Run a command to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    subprocess.run(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""},
    )
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def main() -> None:
    """Print one line a command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    starts = [s for s in STARTS if find_spec(s.needs)]
    costs: dict[str, list[Cost]] = {s.name: [] for s in starts}
    for number in range(rounds + 1):
        for s in starts:
            cost = start(s.command)
            if number:  # the first round fills the caches of compiled files
                costs[s.name].append(cost)
    floor = costs[starts[0].name]
    print(f"{'command':30} {'wall ms':>8} {'x floor':>8} {'cpu ms':>8} {'x floor':>8} {'goal':>6}")
    for s in starts:
        own = costs[s.name]
        wall = statistics.median(a.wall / b.wall for a, b in zip(own, floor, strict=True))
        cpu = statistics.median(a.cpu / b.cpu for a, b in zip(own, floor, strict=True))
        middle = Cost(statistics.median(c.wall for c in own), statistics.median(c.cpu for c in own))
        print(f"{s.name:30} {1e3 * middle.wall:8.0f} {wall:8.1f} {1e3 * middle.cpu:8.0f} {cpu:8.1f} {s.goal or '':>6}")


if __name__ == "__main__":
    main()
