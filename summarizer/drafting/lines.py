"""The headline and the bottom line."""

from summarizer.drafting.sheet import Sheet
from summarizer.schemas.records import DraftLine
from summarizer.text.bundle import Bundle


def draft_headline(bundle: Bundle, sheets: list[Sheet]) -> DraftLine:
    """The first report's own title, else its first sentence."""
    first = sheets[0]
    title = bundle.sources[0].title
    return DraftLine(title or first.text, [first.number])
