"""COV: what the source says was done to people, and the checked text leaves out."""

from collections.abc import Iterable, Sequence

from summarizer.checks.compare import counted_grade
from summarizer.checks.facets import Facet
from summarizer.checks.align import SourceIndex
from summarizer.schemas.records import Figure, Finding


def coverable(index: SourceIndex) -> list[Facet]:
    """The harm figures of the source that a brief should carry: asserted, not replaced by a later one, each once."""
    replaced = replaced_figures(index)
    kept: list[Facet] = []
    for facet in index.facets:
        figure = facet.figure
        if figure.harm is None or (figure.bond and (figure.bond.modality != "asserted" or figure.bond.implied)):
            continue
        if (figure.bond.source if figure.bond else 0, figure.start) in replaced or figure.qualifier == "none_reported":
            continue
        if not any(repeats(facet, old) for old in kept):
            kept.append(facet)
    return kept


def replaced_figures(index: SourceIndex) -> frozenset[tuple[int, int]]:
    """Report and start of the figures that another figure updates."""
    return frozenset(
        (f.figure.bond.source, f.figure.part_of)
        for f in index.facets
        if f.figure.relation == "updates" and f.figure.part_of is not None and f.figure.bond
    )


def repeats(new: Facet, old: Facet) -> bool:
    """Whether two harm figures say the same: equal in harm and number, of people that do not clash."""
    return carries(new.figure, old.figure) and counted_grade(new, old) != "other"


def carries(a: Figure, b: Figure) -> bool:
    """Whether `a` gives the harm and number of `b`."""
    return a.harm == b.harm and (a.low, a.best, a.high) == (b.low, b.best, b.high)


def check_coverage(rows: Sequence[Figure], index: SourceIndex, rule: str) -> tuple[list[Finding], int, int]:
    """Findings for harm figures no row carries, how many are carried, and of how many."""
    found: list[Finding] = []
    wanted = coverable(index)
    missing = [facet for facet in wanted if not any(_covers(row, facet.figure) for row in rows)]
    for facet in missing:
        figure = facet.figure
        people = f" {figure.counted}" if figure.counted and figure.counted not in figure.text else ""
        message = f"the source has {figure.text}{people} {(figure.harm or '').replace('_', ' ')}; nothing here carries it"
        found.append(Finding(rule, "error", message, evidence=index.evidence([facet.sentence])))
    return found, len(wanted) - len(missing), len(wanted)


def _covers(row: Figure, figure: Figure) -> bool:
    if row.harm != figure.harm:
        return False
    if (row.start, row.text) == (figure.start, figure.text):
        return True
    if figure.qualifier == "vague" and row.best is not None and row.best > 1:
        return figure.low is None or row.best * 2 >= figure.low  # the count that a later sentence gives for the vague word
    values = {v for v in (row.low, row.best, row.high) if v is not None}
    wanted: Iterable[object] = (v for v in (figure.best, figure.low, figure.high) if v is not None)
    return (row.low, row.best, row.high) == (figure.low, figure.best, figure.high) or any(v in values for v in wanted)
