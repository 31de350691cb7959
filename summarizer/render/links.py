"""Where a cited sentence can be looked up: the report's own address, with a text fragment that a browser scrolls to."""

from pathlib import Path
from urllib.parse import quote as percent

from summarizer.render.inert import web_address
from summarizer.schemas.records import Evidence, Source

_WORDS = 6
"""Words at either end of a sentence that a text fragment names."""


def address_of(source: Source, quote: Evidence, folder: Path) -> str | None:
    """A link to the sentence: on the web by text fragment (WICG Scroll to Text), else the file in `folder`; None if neither."""
    address = web_address(source.url)
    if address:
        return f"{address.partition('#')[0]}#:~:text={_fragment(quote.text)}"
    if not source.name or "\0" in source.name or len(source.name) > 1000:
        return None
    path = folder / source.name
    try:
        return path.as_uri() if path.is_file() else None
    except (OSError, ValueError):
        return None


def _fragment(text: str) -> str:
    """The sentence's first and last words, percent-encoded; "-" and "," are syntax there."""
    words = text.encode("utf-8", "ignore").decode().split()
    ends = [words] if len(words) <= 2 * _WORDS else [words[:_WORDS], words[-_WORDS:]]
    return ",".join(percent(" ".join(part), safe="").replace("-", "%2D") for part in ends)
