"""A brief in a REPL and a notebook."""

from html.parser import HTMLParser

import pytest
from render_briefs import harbour, with_payload

from summarizer.render import render
from summarizer.schemas.publish import publish_brief


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the element."""
        self.seen.append((tag, dict(attrs)))


@pytest.mark.parametrize("payload", ["", '"><script>alert(1)</script>'])
def test_a_notebook_gets_one_sandboxed_frame(payload: str) -> None:
    """The output cell holds a frame and nothing else; the page is inside it."""
    brief = with_payload(payload) if payload else harbour()
    reader = _Tags()
    reader.feed(publish_brief(brief)._repr_html_())

    [(tag, attributes)] = reader.seen
    assert tag == "iframe"
    assert attributes["sandbox"] == "allow-scripts"
    assert attributes["srcdoc"] == render(brief, "html")


def test_a_repl_gets_one_line_and_print_the_page() -> None:
    """The representation is short, `print` shows the Markdown page."""
    brief = publish_brief(harbour())

    assert repr(brief).startswith("<Brief degraded: \"Rockets on Orvel's")
    assert len(repr(brief)) < 200
    assert str(brief) == brief._repr_markdown_() == render(harbour(), "markdown")
