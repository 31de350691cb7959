"""Figures judged as a whole: dates, scores, rows of scores, numbers that are part of a name or of an age class."""

import re
from decimal import Decimal

from summarizer.checks.comparing.dates import DateVerdict
from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.comparing.outcome import Outcome, finding_at
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import stem
from summarizer.checks.reading.victors import won_by_others
from summarizer.schemas.records import CheckedFigure


def dated(claim: Facet, verdict: DateVerdict) -> Outcome:
    """A date: every part that it states must be one of the source's."""
    figure = claim.figure
    if verdict.missing:
        finding = finding_at(claim, "DAT501", f"{verdict.missing} of {figure.text!r} is not in the source", [])
        return Outcome(CheckedFigure(figure, "not_found", rule="DAT501"), [finding])
    return Outcome(CheckedFigure(figure, "verified_in_source"), [])


def scored(claim: Facet, score: tuple[int, int], index: SourceIndex) -> Outcome:
    """A score: its two numbers must stand together in the source."""
    if score in index.labels.scores:
        others = [f for f in index.facets[:MOST] if f.score == score]
        if won_by_others(claim.sides, [f.sides for f in others]):
            return _of_others(claim, others[0], index)
        return Outcome(CheckedFigure(claim.figure, "verified_in_source"), [])
    finding = finding_at(claim, "FIG101", f"the source has no {score[1]}-{score[0]}", [])
    return Outcome(CheckedFigure(claim.figure, "not_found", rule="FIG101"), [finding])


def _of_others(claim: Facet, told: Facet, index: SourceIndex) -> Outcome:
    """A score that the source gives to the other side, or to another match."""
    evidence = index.evidence([told.sentence])
    message = f"says {claim.figure.text}; the source has these of another matter"
    finding = finding_at(claim, "FIG109", message, evidence)
    return Outcome(CheckedFigure(claim.figure, "wrong_binding", rule="FIG109", evidence=evidence), [finding])


def resulted(claim: Facet, index: SourceIndex) -> Outcome:
    """A row of scores, as of a match in sets."""
    if index.labels.tells(claim.result):
        others = [
            f
            for f in index.facets[:MOST]
            if f.result and {frozenset(s) for s in f.result} == {frozenset(s) for s in claim.result}
        ]
        if won_by_others(claim.sides, [f.sides for f in others]):
            return _of_others(claim, others[0], index)
        return Outcome(CheckedFigure(claim.figure, "verified_in_source"), [])
    row = " ".join(f"{a}-{b}" for a, b in claim.result)
    finding = finding_at(claim, "FIG101", f"the source has no {row} in a row", [])
    return Outcome(CheckedFigure(claim.figure, "not_found", rule="FIG101"), [finding])


def named(claim: Facet, index: SourceIndex) -> Outcome | None:
    """A number that is part of a name or of an age class, judged as a whole; None for one that counts."""
    if claim.label is not None:
        return _labelled(claim, claim.label, index)
    if claim.begins is not None and claim.begins not in index.labels.begun:
        name = " ".join(word.capitalize() for word in claim.begins)
        finding = finding_at(claim, "FIG101", f"the source has no name that begins {name}", [])
        return Outcome(CheckedFigure(claim.figure, "not_found", rule="FIG101"), [finding])
    return Outcome(CheckedFigure(claim.figure, "verified_in_source"), []) if _age_class(claim, index) else None


def _labelled(claim: Facet, label: str, index: SourceIndex) -> Outcome:
    inner = claim.figure.text.lower().split()[:-1]
    if not index.labels.named.isdisjoint(
        (stem(word), claim.value) for word in (label, *inner) if claim.value is not None
    ) or (inner and claim.value is not None and _numbers_a_name(claim.value, index)):
        return Outcome(CheckedFigure(claim.figure, "verified_in_source"), [])
    way = None
    if label in ("no", "number") and claim.value is not None:
        from summarizer.checks.deriving.told_apart import (
            joins_others,
        )  # loads five rooms: few numbers are places in a row

        way = joins_others(claim.value, index)
    if way is not None:
        finding = finding_at(
            claim, way.rule, f'"{claim.figure.text}" is {way.how}', index.evidence(f.sentence for f in way.facets)
        )
        return Outcome(CheckedFigure(claim.figure, "verified_in_source", rule=way.rule), [finding])
    said = claim.figure.text if inner else f"{label} {claim.figure.text}"
    finding = finding_at(claim, "FIG101", f"{said} is not in the source", [])
    return Outcome(CheckedFigure(claim.figure, "not_found", rule="FIG101"), [finding])


def _numbers_a_name(value: Decimal, index: SourceIndex) -> bool:
    """Whether the number is part of some name or rank of the source: "Resolutions 12 and 14", "the 14th"."""
    return any(f.figure.kind in ("designation", "ordinal", "other") for f in index.by_value.get(value, []))


def _age_class(claim: Facet, index: SourceIndex) -> bool:
    """Whether an age class is the source's in another form: "under-21" and "U21"."""
    if "under" not in claim.raw[:3] or claim.value is None:
        return False
    return any(re.fullmatch(r"[uU]-?\d+s?", f.figure.text) for f in index.by_value.get(claim.value, []))
