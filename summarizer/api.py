"""The public calls: text or files in, published models out."""

from summarizer.schemas import Figure
from summarizer.schemas.publish import publish_figures
from summarizer.text.document import Document


def find_figures(text: str) -> list[Figure]:
    """Every figure in `text`, read and bound, in text order; offsets count the characters of `text` as passed."""
    return publish_figures(Document(text).figures)
