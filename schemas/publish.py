"""Between records and published models: the one place where the inside meets pydantic."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from pydantic import TypeAdapter

from summarizer.schemas import brief as models, records
from summarizer.schemas.figure import Figure
from summarizer.schemas.source import Source


def publish_brief(brief: records.Brief) -> models.Brief:
    """The published model of a brief."""
    return models.Brief.model_validate(brief)


def publish_report(report: records.Report) -> models.Report:
    """The published model of a check's report."""
    return models.Report.model_validate(report)


def publish_figures(figures: Sequence[records.Figure]) -> list[Figure]:
    """The published models of figures."""
    return _FIGURES.validate_python(figures)


_FIGURES = TypeAdapter(list[Figure])
"""Validates all figures of a text in one call."""


def record_source(source: Source) -> records.Source:
    """The record of a published source."""
    return records.Source(**{f.name: getattr(source, f.name) for f in fields(records.Source)})


def record_brief(brief: models.Brief) -> records.Brief:
    """The record of a published brief, so that `check` reads one shape."""
    made: records.Brief = _record(brief, records.Brief)
    return made


def _record(value: Any, shape: type[Any]) -> Any:
    """Rebuild `value`, a published model, as the record class of the same name."""
    given = {}
    for f in fields(shape):
        if not hasattr(value, f.name):  # the inside-only fields
            continue
        given[f.name] = _inner(getattr(value, f.name))
    return shape(**given)


def _inner(value: Any) -> Any:
    if isinstance(value, list):
        return [_inner(item) for item in value]
    shape = getattr(records, type(value).__name__, None)
    if isinstance(shape, type) and is_dataclass(shape):
        return _record(value, shape)
    return value
