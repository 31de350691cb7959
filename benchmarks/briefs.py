"""Briefs of the rules engine against hand-made keys of 70 invented reports.

    python benchmarks/briefs.py               the table
    python benchmarks/briefs.py --show        also what was missed, report by report
    python benchmarks/briefs.py --from 43     only the reports from that number on

Reports and keys lie in `benchmarks/reports/`. They were written for this project, each key by reading alone, before any
brief of its report was made. A key names the casualty rows of a good brief (harm, a pattern found in the figure or its
people, and patterns of people, speaker, place, day, the bound, whether it is a part; `^$` for a place or day that the report
does not give), rows an editor may also keep (`allowed_extra`), actors, events (patterns found together in an event and its sentences), disputes (two speakers), figures
with their kind, and numbers that count nothing (`not_counts`). A row in neither list counts as wrong.
"""

import argparse
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from summarizer import Brief, find_figures, summarize

REPORTS = Path(__file__).resolve().parent / "reports"
LINES = {
    "casualty rows found": ("row found", "row wanted"),
    "bindings right": ("bound right", "bound wanted"),
    "actors found": ("actor found", "actor wanted"),
    "events found": ("event found", "event wanted"),
    "disputes found": ("dispute found", "dispute wanted"),
    "figures read": ("figure found", "figure wanted"),
    "traps avoided": ("trap avoided", "trap wanted"),
    "casualty rows wrong": ("row wrong", "row said"),
}
"""Lines of the table: what is counted, of how many."""


def found(pattern: str, words: str | None) -> bool:
    """Whether the pattern stands in the words, whatever their case."""
    return bool(re.search(pattern, words or "", re.IGNORECASE | re.DOTALL))


def binding(row: Any, name: str) -> str:
    """What a casualty row says about its people, speaker, place, day or bound, as words; empty where it says nothing."""
    if name == "claimant":
        return row.claimant.name if row.claimant else "nobody named"
    if name == "where":
        return row.where.text if row.where else ""
    if name == "when":
        return row.when.text if row.when else ""
    return str(row.figure.qualifier) if name == "qualifier" else row.victims or ""


BINDINGS = ("victims", "claimant", "qualifier", "where", "when")


def score(text: str, key: dict[str, Any]) -> tuple[Counter[str], list[str]]:
    """The counts of one report, and what was missed."""
    brief = summarize(text, engine="rules")
    counts: Counter[str] = Counter()
    missed: list[str] = []
    _rows(brief, key, counts, missed)

    def line(name: str, *, hit: bool, what: object) -> None:
        counts[f"{name} wanted"] += 1
        counts[f"{name} {'avoided' if name == 'trap' else 'found'}"] += hit
        if not hit:
            missed.append(f"{name} {what}")

    for want in key["actors"]:
        line("actor", hit=any(found(want, " ".join([a.name, *a.aliases])) for a in brief.actors), what=want)
    for patterns in key["key_events"]:
        told = [e.what + " " + " ".join(v.text for v in e.evidence) for e in brief.key_events]
        line("event", hit=any(all(found(p, words) for p in patterns) for words in told), what=patterns)
    for want in key["disputed_claims"]:
        line("dispute", hit=any(_disputes(claim, want) for claim in brief.disputed_claims), what=want)
    figures = [(f.text, str(f.kind)) for f in find_figures(text)]
    for want in key["figures"]:
        kind = want.get("kind")
        line("figure", hit=any(found(want["text"], t) and kind in (None, k) for t, k in figures), what=want)
    for want in key.get("not_counts", []):
        line("trap", hit=not any(found(want, t) and k == "count" for t, k in figures), what=want)
    return counts, missed


def _rows(brief: Brief, key: dict[str, Any], counts: Counter[str], missed: list[str]) -> None:
    left = list(brief.casualties)
    counts["row said"] = len(left)
    for want in key["casualties"]:
        counts["row wanted"] += 1
        pool = [
            r for r in left if r.harm == want["harm"] and found(want["figure"], f"{r.figure.text} {r.victims or ''}")
        ]
        if not pool:
            missed.append(f"row {want['harm']} {want['figure']}")
            continue
        row = max(
            pool,
            key=lambda r: (
                sum(found(want[b], binding(r, b)) for b in BINDINGS if b in want) + found(want["figure"], r.figure.text)
            ),
        )
        left.remove(row)
        counts["row found"] += 1
        checks = [(b, found(want[b], binding(row, b)), binding(row, b)) for b in BINDINGS if b in want]
        if "part_of" in want:
            checks.append(("part_of", (row.relation == "part_of") == want["part_of"], str(row.relation)))
        for name, right, said in checks:
            counts["bound wanted"] += 1
            counts["bound right"] += right
            if not right:
                missed.append(f"row {row.figure.text!r}: {name} is {said!r}, wanted {want[name]!r}")
    for row in left:
        words = f"{row.figure.text} {row.victims or ''}"
        if not any(found(p, words) for p in key.get("allowed_extra", [])):
            counts["row wrong"] += 1
            missed.append(f"wrong row {row.harm} {words!r}")


def _disputes(claim: Any, want: dict[str, Any]) -> bool:
    names = [p.claimant.name if p.claimant else "" for p in claim.positions]
    told = " ".join([claim.issue, *(p.statement + " " + " ".join(e.text for e in p.evidence) for p in claim.positions)])
    return sum(any(found(w, n) for n in names) for w in want["claimants"]) >= 2 and found(want.get("issue", "."), told)


def measure(first: int = 1, last: int = 99) -> tuple[Counter[str], dict[str, list[str]]]:
    """The counts over the reports of these numbers, and what was missed in each."""
    total: Counter[str] = Counter()
    misses: dict[str, list[str]] = {}
    for path in sorted(REPORTS.glob("*.json")):
        if not first <= int(path.stem.removeprefix("report-")) <= last:
            continue
        counts, missed = score(
            path.with_suffix(".txt").read_text(encoding="utf-8"), json.loads(path.read_text(encoding="utf-8"))
        )
        total += counts
        misses[path.stem] = missed
    return total, misses


def table(total: Counter[str]) -> dict[str, float]:
    """Each line of the table as a share."""
    return {name: total[part] / total[whole] for name, (part, whole) in LINES.items()}


def main() -> None:
    """Print the table, and with `--show` the misses."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true", help="print what was missed, report by report")
    parser.add_argument(
        "--from", dest="first", type=int, default=1, metavar="N", help="leave out the reports before number N"
    )
    args = parser.parse_args()
    total, misses = measure(args.first)
    for name, missed in misses.items() if args.show else ():
        print(name, *missed, sep="\n  ")
    for line, share in table(total).items():
        part, whole = LINES[line]
        print(f"{line:22s} {share:6.3f}   {total[part]}/{total[whole]}")


if __name__ == "__main__":
    main()
