"""Set a brief: one room a format, each loaded when it is first asked for.

>>> sorted(RENDERERS)[:3]
['csv', 'geojson', 'html']
"""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any, NamedTuple

from summarizer.errors import SettingsError


class Renderer(NamedTuple):
    """One format of the page."""

    name: str
    room: str
    """Module that has `render(brief, **options)`."""
    media_type: str
    suffix: str
    """Of a file of this format, dot included."""
    what: str
    """One line for the command's help."""
    binary: bool = False
    """Whether `render` gives bytes, which no terminal should get."""
    extra: str | None = None
    """Optional part of the package that it needs: `pip install 'summarizer[pdf]'`."""

    def render(self, brief: Any, **options: Any) -> str | bytes:
        """Set `brief`, a record or a published model. SettingsError where an optional part is not installed."""
        try:
            room = import_module(self.room)
        except ModuleNotFoundError as error:
            if error.name is None or error.name.split(".")[0] == "summarizer":
                raise
            hint = f"pip install 'summarizer[{self.extra}]'" if self.extra else f"pip install {error.name}"
            raise SettingsError(f"the format {self.name} needs {error.name}", hint=hint) from error
        made: str | bytes = room.render(brief, **options)
        return made


_HERE = "summarizer.render"
RENDERERS: Mapping[str, Renderer] = MappingProxyType(
    {
        renderer.name: renderer
        for renderer in (
            Renderer("markdown", f"{_HERE}.markdown", "text/markdown", ".md", "the page as Markdown"),
            Renderer("terminal", f"{_HERE}.terminal", "text/plain", ".txt", "the page for a terminal"),
            Renderer("json", f"{_HERE}.json", "application/json", ".json", "every value, by the published schema"),
            Renderer(
                "html", f"{_HERE}.html", "text/html", ".html", "one self-contained page, the report beside the brief"
            ),
            Renderer(
                "pdf", f"{_HERE}.pdf", "application/pdf", ".pdf", "exactly one printed page", binary=True, extra="pdf"
            ),
            Renderer("csv", f"{_HERE}.csv", "text/csv", ".csv", "events and casualties as a table"),
            Renderer("hxl", f"{_HERE}.hxl", "text/csv", ".hxl.csv", "that table with humanitarian hashtags (HXL)"),
            Renderer("geojson", f"{_HERE}.geojson", "application/geo+json", ".geojson", "coordinates, only if stated"),
            Renderer(
                "jsonld", f"{_HERE}.jsonld", "application/ld+json", ".jsonld", "disputed claims as schema.org Claim"
            ),
        )
    }
)
"""Every format by name, in the order a person would look for it."""


def render(brief: Any, format: str, **options: Any) -> str | bytes:
    """Set `brief` in a format of `RENDERERS`; `options` are those of the format's room."""
    renderer = RENDERERS.get(format)
    if renderer is None:
        raise SettingsError(f"no format {format!r}", hint=f"one of {', '.join(RENDERERS)}")
    return renderer.render(brief, **options)
