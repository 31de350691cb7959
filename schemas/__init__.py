"""The values of the product. Records inside, pydantic models at the edge; loaded on first touch.

`from summarizer.schemas import Brief` gives the published pydantic model; `summarizer.schemas.records.Brief` is the
plain record the inside works on; `publish` turns the one into the other.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.schemas.brief import (
        Actor as Actor,
        Brief as Brief,
        Casualty as Casualty,
        CheckedFigure as CheckedFigure,
        DisputedClaim as DisputedClaim,
        Finding as Finding,
        KeyEvent as KeyEvent,
        OtherFigure as OtherFigure,
        Position as Position,
        Report as Report,
        Run as Run,
        When as When,
        Where as Where,
    )
    from summarizer.schemas.figure import Claimant as Claimant, Figure as Figure
    from summarizer.schemas.source import Evidence as Evidence, Source as Source, Statement as Statement

_ROOMS = {
    "figure": ("Claimant", "Figure"),
    "source": ("Evidence", "Source", "Statement"),
    "brief": (
        "Actor",
        "Brief",
        "Casualty",
        "CheckedFigure",
        "DisputedClaim",
        "Finding",
        "KeyEvent",
        "OtherFigure",
        "Position",
        "Report",
        "Run",
        "When",
        "Where",
    ),
}
_HOME = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = sorted(_HOME)


def __getattr__(name: str) -> Any:
    """Load the room of a published model when it is first asked for (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"summarizer.schemas.{_HOME[name]}"), name)
    globals()[name] = value
    return value
