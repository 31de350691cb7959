"""EVD204: names of the prompt's worked example in an answer about another report.

Small models copy the example. Its people and places are invented, so a name of it on a page comes from nowhere else.
"""

import re
from dataclasses import asdict

from summarizer.schemas.records import Brief, Finding
from summarizer.text.bundle import Bundle

RULE = "EVD204"
_RUN = re.compile(r"[a-z(] ?((?:[A-Z][a-z]+ ?)+)")
"""Capitals in a row within a sentence; the first is the name, the others may be its kind ("Harrowgate Brigade")."""
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december".split()
)
_SECTIONS = ("bottom_line", "key_events", "actors", "casualties", "other_figures", "disputed_claims")


def example_names(example: str, bundle: Bundle) -> frozenset[str]:
    """The names of the example that no report of the bundle has, in lower case."""
    texts = [source.text.lower() for source in bundle.sources]
    firsts = {run.split()[0].lower() for run in _RUN.findall(example)}
    named = {name for name in firsts - _CALENDAR if len(name) > 4}
    return frozenset(name for name in named if not any(name in text for text in texts))


def find_leaks(brief: Brief, names: frozenset[str]) -> list[Finding]:
    """A finding for each part of the brief that holds one of `names`."""
    parts = [("headline", brief.headline.text)]
    for section in _SECTIONS:
        parts += [(f"{section}[{i}]", str(_written(item))) for i, item in enumerate(getattr(brief, section))]
    found = []
    for path, words in parts:
        held = sorted(names.intersection(re.findall(r"[a-z]{5,}", words.lower())))
        if held:
            message = f"{held[0]!r} comes from the example in the prompt; the report does not have it"
            found.append(Finding(RULE, "error", message, path=path))
    return found


def _written(item: object) -> object:
    """What the engine wrote of an item: its evidence is the report's own."""
    plain = asdict(item)  # type: ignore[call-overload]  # every item of a brief is a record
    plain.pop("evidence", None)
    return plain
