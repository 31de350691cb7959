"""Structured one-page briefs of conflict and crisis reports, every figure tied to the words it came from.

>>> from summarizer import find_figures
>>> figure = find_figures("Shelling killed at least 12 villagers near Orvel, the mayor said.")[0]
>>> figure.text, figure.harm, figure.counted, figure.claimant.name
('at least 12', 'killed', 'villagers', 'mayor')

Importing the package loads nothing but its own front door; each name loads its room on first touch.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.api import (
        asummarize as asummarize,
        check as check,
        find_figures as find_figures,
        summarize as summarize,
    )
    from summarizer.engines.base import Engine as Engine
    from summarizer.errors import SummarizerError as SummarizerError
    from summarizer.schemas.brief import Brief as Brief, Report as Report
    from summarizer.schemas.figure import Figure as Figure
    from summarizer.schemas.source import Source as Source
    from summarizer.settings import Settings as Settings

_HOME = {
    "Brief": "summarizer.schemas.brief",
    "Engine": "summarizer.engines.base",
    "Figure": "summarizer.schemas.figure",
    "Report": "summarizer.schemas.brief",
    "Settings": "summarizer.settings",
    "Source": "summarizer.schemas.source",
    "SummarizerError": "summarizer.errors",
    "asummarize": "summarizer.api",
    "check": "summarizer.api",
    "find_figures": "summarizer.api",
    "summarize": "summarizer.api",
}

__all__ = [
    "Brief",
    "Engine",
    "Figure",
    "Report",
    "Settings",
    "Source",
    "SummarizerError",
    "asummarize",
    "check",
    "find_figures",
    "summarize",
]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Load a public name's room when it is first asked for (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value
