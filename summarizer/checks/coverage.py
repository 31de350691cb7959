"""COV: what the source says was done to people, and the checked text leaves out."""

from collections.abc import Sequence
from dataclasses import replace

from summarizer.checks.comparing.compare import counted_grade
from summarizer.checks.comparing.speakers import same_speaker
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.schemas.record import record
from summarizer.schemas.records import Brief, Figure, Finding
from summarizer.text.harm.echoes import echoes


def coverable(index: SourceIndex) -> list[Facet]:
    """The harm figures of the source that a brief should carry: asserted, not replaced by a later one, each once.

    Told again in another sentence, of people named alike, a figure is the same figure.
    """
    kept: list[Facet] = []
    told: dict[tuple[object, ...], int] = {}
    silent = echoes(facet.figure for facet in index.facets)
    bound = {(f.bond.source if f.bond else 0, f.start) for _, f in index.bundle.figures() if f.harm}
    for facet in index.facets:
        figure = facet.figure
        if (figure.bond.source if figure.bond else 0, figure.start) not in bound:
            continue  # what only a headline's grammar would bind is told again below it
        if figure.harm is None or (figure.bond and figure.bond.modality != "asserted"):
            continue
        if id(figure) in silent:
            continue
        if (figure.bond.source if figure.bond else 0, figure.start) in index.replaced:
            continue
        key = (figure.harm, figure.low, figure.best, figure.high, facet.head)
        if facet.head is None or told.setdefault(key, facet.sentence) == facet.sentence:
            kept.append(facet)
    return kept


@record(slots=True)
class Row:
    """A figure that a text or brief carries, with its facet in the source where it is the source's own."""

    figure: Figure
    facet: Facet | None = None
    sentences: frozenset[int] = frozenset()
    """Numbers of the sentences it cites; empty for free text."""


SPAN = 5
"""A vague word's greatest number over its least, as domain tables put it: dozens are 24 to 99, hundreds 200 to 999."""

MOST_NAMED = 60
"""Omissions named one by one; a page has no room for more, and the counts tell of the rest."""


def check_coverage(rows: Sequence[Row], index: SourceIndex, rule: str) -> tuple[list[Finding], int, int]:
    """Findings for harm figures no row carries, how many are carried, and of how many."""
    found: list[Finding] = []
    wanted = coverable(index)
    by_harm: dict[str | None, list[Row]] = {}
    for row in rows:
        by_harm.setdefault(row.figure.harm, []).append(row)
    carried = {(row.figure.harm, row.figure.start, row.figure.text) for row in rows}
    missing = [
        facet
        for facet in wanted
        if (facet.figure.harm, facet.figure.start, facet.figure.text) not in carried
        and not any(_covers(row, facet) for row in by_harm.get(facet.figure.harm, ()))
    ]
    for facet in missing[:MOST_NAMED]:
        figure = facet.figure
        people = f" {figure.counted}" if figure.counted and figure.counted not in figure.text else ""
        message = (
            f"the source has {figure.text}{people} {(figure.harm or '').replace('_', ' ')}; nothing here carries it"
        )
        found.append(Finding(rule, "error", message, evidence=index.evidence([facet.sentence])))
    return found, len(wanted) - len(missing), len(wanted)


def brief_rows(brief: Brief, index: SourceIndex) -> list[Row]:
    """The casualty rows of a brief, each with its facet where its figure is one of the source's."""
    places = {(f.figure.bond.source if f.figure.bond else 0, f.figure.start, f.figure.text): f for f in index.facets}
    rows = []
    for row in brief.casualties:
        source = row.evidence[0].source if row.evidence else 0
        facet = places.get((source, row.figure.start, row.figure.text))
        figure = row.figure if row.figure.harm == row.harm else replace(row.figure, harm=row.harm)
        rows.append(Row(figure, facet, frozenset(e.sentence for e in row.evidence)))
    return rows


def _covers(row: Row, facet: Facet) -> bool:
    """Whether a row carries a figure of the source: it is that figure, or tells the same of the same people."""
    figure = facet.figure
    if row.figure.harm != figure.harm:
        return False
    if row.facet is facet or (row.figure.start, row.figure.text) == (figure.start, figure.text):
        return True
    implied = figure.bond is not None and figure.bond.implied
    if facet.sentence in row.sentences and (implied or figure.qualifier == "vague") and row.facet is not None:
        return row.facet.sentence != facet.sentence  # the same people told again in another sentence
    if not _same_number(row.figure, figure):
        return False
    said, told = figure.claimant, row.figure.claimant
    if figure.qualifier == "vague" and said and told and not same_speaker(said, told):
        return False  # another speaker's count does not stand for this one's word
    if row.facet is None:
        return True
    people = counted_grade(row.facet, facet)
    if row.facet.sentence == facet.sentence:
        return False  # two figures of one sentence are two
    return people == "same" or (people != "other" and (facet.sentence in row.sentences or (row.figure.best or 0) > 1))


def _same_number(row: Figure, figure: Figure) -> bool:
    if (row.low, row.best, row.high) == (figure.low, figure.best, figure.high):
        return True
    if figure.qualifier == "vague" and row.best is not None and row.best > 1:
        # the count that a later sentence gives for the vague word
        return figure.least is None or figure.least <= row.best * 2 <= figure.least * 2 * SPAN
    values = {v for v in (row.low, row.best, row.high) if v is not None}
    return any(v in values for v in (figure.best, figure.low, figure.high) if v is not None)
