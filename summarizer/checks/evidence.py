"""EVD: evidence that slices, and quotations that stand in the source word for word."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from summarizer.checks.reading.folded import fold
from summarizer.schemas.records import Brief, Evidence, Finding
from summarizer.text.bundle import Bundle
from summarizer.text.words.quotation import find_quotations

SHORTEST = 3
"""Words from which a quotation is checked; below that, quotation marks may stand for irony or a term."""


class Cited(NamedTuple):
    """A part of a brief with the evidence it stands on."""

    path: str
    evidence: list[Evidence]
    needed: bool = True


def cited_parts(brief: Brief) -> Iterator[Cited]:
    """Every part of a brief that carries evidence, in page order."""
    yield Cited("headline", brief.headline.evidence)
    for i, line in enumerate(brief.bottom_line):
        yield Cited(f"bottom_line[{i}]", line.evidence)
    for i, event in enumerate(brief.key_events):
        yield Cited(f"key_events[{i}]", event.evidence)
    for i, actor in enumerate(brief.actors):
        yield Cited(f"actors[{i}]", actor.evidence)
    for i, row in enumerate(brief.casualties):
        yield Cited(f"casualties[{i}]", row.evidence)
    for i, other in enumerate(brief.other_figures):
        yield Cited(f"other_figures[{i}]", other.evidence)
    for i, dispute in enumerate(brief.disputed_claims):
        for j, position in enumerate(dispute.positions):
            yield Cited(f"disputed_claims[{i}].positions[{j}]", position.evidence)
        if dispute.verification:
            yield Cited(f"disputed_claims[{i}].verification", dispute.verification.evidence)


def check_evidence(brief: Brief, bundle: Bundle) -> list[Finding]:
    """Missing evidence, and evidence whose offsets do not cut its words."""
    found: list[Finding] = []
    for part in cited_parts(brief):
        if part.needed and not part.evidence:
            found.append(Finding("EVD203", "error", "cites no sentence of the source", path=part.path))
        found += (
            Finding(
                "EVD202",
                "error",
                f"offsets {e.start} to {e.end} do not cut {e.text[:60]!r}",
                path=f"{part.path}.evidence[{i}]",
            )
            for i, e in enumerate(part.evidence)
            if not slices(e, bundle)
        )
    return found


def slices(evidence: Evidence, bundle: Bundle) -> bool:
    """Whether the offsets of a piece of evidence cut exactly its words out of its report."""
    if not 0 <= evidence.source < len(bundle.sources):
        return False
    text = bundle.sources[evidence.source].text
    return 0 <= evidence.start <= evidence.end <= len(text) and text[evidence.start : evidence.end] == evidence.text


def check_quotations(text: str, folded: Iterable[str]) -> list[Finding]:
    """Quotations of `text` that none of the folded sources holds; spaces around marks are not compared."""
    found: list[Finding] = []
    sources = None
    for quotation in find_quotations(text):
        words = text[quotation.start : quotation.end]
        if len(words.split()) < SHORTEST or _all_quoted(text, quotation.start, quotation.end):
            continue
        if sources is None:
            sources = [_bare(source) for source in folded]
        parts = [p for p in (_bare(fold(piece)) for piece in _pieces(words)) if p]
        if any(all(part in source for part in parts) for source in sources):
            continue
        message = f"the source does not have the quotation {words[:80]!r} word for word"
        found.append(Finding("EVD201", "error", message, start=quotation.start, end=quotation.end))
    return found


def _all_quoted(text: str, start: int, end: int) -> bool:
    """Whether the marks hold the whole text: then they quote the answer, not the source."""
    return end - start >= len(text.strip()) - 3


def _pieces(words: str) -> list[str]:
    """A quotation cut at its ellipses and editor's brackets."""
    for mark in ("...", "…", "[", "]"):
        words = words.replace(mark, "\n")
    return words.split("\n")


def _bare(text: str) -> str:
    """Letters and digits alone, words one space apart: "semi - final", "semi-final" and "'s" of a tokenised text agree."""
    return " ".join("".join(c if c.isalnum() or c in "%$£€" else " " for c in text).split())
