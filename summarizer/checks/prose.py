"""The lines of a brief, checked as any text is, but against the sentences that each line cites."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from operator import attrgetter
from typing import NamedTuple

from summarizer.checks.figures import check_figures
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facets import content, facets
from summarizer.checks.reading.folded import fold, holds
from summarizer.checks.reading.masked import BLANK, find_altered, read_words
from summarizer.schemas.records import Brief, CheckedFigure, Evidence, Figure, Finding
from summarizer.text.document import Document


class Line(NamedTuple):
    """A line of prose and what it cites."""

    path: str
    text: str
    evidence: list[Evidence]


def lines(brief: Brief) -> Iterator[Line]:
    """Every line of prose of a brief, in page order."""
    yield Line("headline", brief.headline.text, brief.headline.evidence)
    for i, line in enumerate(brief.bottom_line):
        yield Line(f"bottom_line[{i}]", line.text, line.evidence)
    for i, event in enumerate(brief.key_events):
        yield Line(f"key_events[{i}].what", event.what, event.evidence)
    for i, other in enumerate(brief.other_figures):
        yield Line(f"other_figures[{i}].what", other.what, other.evidence)
    for i, dispute in enumerate(brief.disputed_claims):
        cited = [e for p in dispute.positions for e in p.evidence]
        yield Line(f"disputed_claims[{i}].issue", dispute.issue, cited)
        for j, position in enumerate(dispute.positions):
            yield Line(f"disputed_claims[{i}].positions[{j}].statement", position.statement, position.evidence)
        if dispute.verification:
            yield Line(f"disputed_claims[{i}].verification", dispute.verification.text, dispute.verification.evidence)


def check_prose(brief: Brief, index: SourceIndex, *, listed: bool = True) -> tuple[list[CheckedFigure], list[Finding]]:
    """Verdicts and findings for the figures of the prose; a line that a cited sentence holds word for word stands.

    `listed` says whether the figures of such a line are given too: who makes a brief does not ask for them.
    """
    checked: list[CheckedFigure] = []
    found: list[Finding] = []
    by_sentence: dict[int, list[Figure]] = {}
    for facet in index.facets if listed else ():
        by_sentence.setdefault(facet.sentence, []).append(facet.figure)
    for line in lines(brief):
        piece = _copied_from(line)
        if piece is not None:
            checked += _copied(line, piece, by_sentence.get(piece.sentence, ()))
            continue
        cited = " ".join(e.text for e in line.evidence)
        document = Document(line.text)
        if holds(fold(cited), fold(line.text)):
            stated = (f for f in (document.figures if listed else ()) if not (f.bond and f.bond.implied))
            checked += (CheckedFigure(f, "verified_in_source", line.path, evidence=line.evidence) for f in stated)
            continue
        outcomes, problems = _check_line(line, document, cited, index)
        checked += outcomes
        found += problems
    return checked, found


def _copied_from(line: Line) -> Evidence | None:
    """The cited sentence that the line is, or is the start of, as it stands: nothing is left to compare."""
    for piece in line.evidence:
        if (
            line.text
            and piece.text.startswith(line.text)
            and not piece.text[len(line.text) : len(line.text) + 1].isalnum()
        ):
            return piece
    return None


def _copied(line: Line, piece: Evidence, figures: Iterable[Figure]) -> Iterator[CheckedFigure]:
    """The figures of a line copied from a sentence, out of the figures of that sentence."""
    for figure in figures:
        if not (figure.bond and figure.bond.implied) and figure.end - piece.start <= len(line.text):
            yield CheckedFigure(_moved(figure, -piece.start), "verified_in_source", line.path, evidence=[piece])


def _moved(figure: Figure, by: int) -> Figure:
    """The figure with its place counted from elsewhere; `replace` takes ten times as long."""
    moved = Figure(*_FIELDS(figure))
    moved.start += by
    moved.end += by
    return moved


_FIELDS = attrgetter(*(f.name for f in fields(Figure)))


def _check_line(
    line: Line, document: Document, cited: str, index: SourceIndex
) -> tuple[list[CheckedFigure], list[Finding]]:
    checked: list[CheckedFigure] = []
    found: list[Finding] = []
    words = read_words(line.text)
    numbered = BLANK in words.blanked
    if not numbered and not document.figures:
        return checked, found
    source = read_words(cited) if numbered else words
    for altered in find_altered(words, source) or ():
        message = f"says {altered.said!r} where the source has {altered.stands!r}"
        found.append(Finding("FIG101", "error", message, path=line.path, evidence=line.evidence))
    narrowed = index.narrowed({e.sentence for e in line.evidence})
    derived: list[tuple[int, int]] = []
    for outcome in check_figures(facets(document, [content(t) for t in document.tokens]), narrowed):
        outcome.checked.path = line.path
        checked.append(outcome.checked)
        figure = outcome.checked.figure
        if figure.kind == "designation" and outcome.findings and fold(figure.text) in _named(index):
            # a number in a name ("the Third Brigade"): a speaker may be named by another sentence than the one cited
            outcome.checked.verdict, outcome.checked.rule = "verified_in_source", None
            outcome.findings.clear()
        if outcome.checked.verdict == "verified_in_source" and figure.kind != "date":
            derived.append((figure.start, figure.end))
        for finding in outcome.findings:
            finding.path, finding.start, finding.end = line.path, None, None
            found.append(finding)
    if not found and numbered:
        found += _stray_digits(line, document, derived, set(source.words) | index.calendar.published_words)
    return checked, found


def _named(index: SourceIndex) -> set[str]:
    """The numbers that are part of a name in the source, folded."""
    return {fold(f.figure.text) for f in index.facets if f.figure.kind == "designation"}


def _stray_digits(line: Line, document: Document, judged: list[tuple[int, int]], known: set[str]) -> list[Finding]:
    """Digits outside the figures that were judged, in a date, a code, a name, must stand in the cited sentences."""
    for tokens in document.tokens:
        for i, word in enumerate(tokens.words):
            if word.isalpha() or not any(map(str.isdigit, word)) or word in known:
                continue
            if not any(a <= tokens.starts[i] < b for a, b in judged):
                message = f"{tokens.raw(i, i + 1)!r} is not in the cited sentences"
                return [Finding("FIG101", "error", message, path=line.path, evidence=line.evidence)]
    return []
