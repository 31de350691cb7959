"""The brief as JSON, byte for byte what the published model writes, without loading pydantic."""

import json
import re
from dataclasses import fields
from typing import Any

from summarizer.schemas import records
from summarizer.schemas.records import Brief

_INSIDE = {"bond"}
"""Fields of records that are never exported."""

_SHAPES: dict[str, tuple[str, ...]] = {
    shape.__name__: tuple(f.name for f in fields(shape) if f.name not in _INSIDE)
    for shape in (
        records.Source,
        records.Claimant,
        records.Figure,
        records.Evidence,
        records.Statement,
        records.When,
        records.Where,
        records.KeyEvent,
        records.Actor,
        records.Casualty,
        records.OtherFigure,
        records.Position,
        records.DisputedClaim,
        records.Finding,
        records.CheckedFigure,
        records.Report,
        records.Run,
    )
}
_SHAPES["Brief"] = ("status", *(f.name for f in fields(records.Brief) if f.name != "status"))
_SURROGATES = re.compile("[\ud800-\udfff]")


def render(brief: Brief, *, indent: int | None = 2) -> str:
    """The brief as JSON text; `indent` None gives one line. Decimals are strings, dates ISO 8601."""
    return encode(brief, indent=indent) + "\n"


def encode(value: Any, *, indent: int | None = None) -> str:
    """Any record or published model, or a list of them, as JSON. A lone surrogate stands as its escape."""
    separators = (",", ":") if indent is None else (",", ": ")
    text = json.dumps(_plain(value), ensure_ascii=False, indent=indent, separators=separators)
    return _SURROGATES.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    names = _SHAPES.get(type(value).__name__)
    if names is None:  # Decimal, date
        return str(value)
    given: dict[str, Any] = {"schema": "brief/1"} if type(value).__name__ == "Brief" else {}
    for name in names:
        given[name] = _plain(getattr(value, name))
    return given
