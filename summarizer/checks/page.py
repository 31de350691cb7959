"""LEN: the brief fits one page."""

from collections.abc import Iterator

from summarizer.schemas.records import Brief, Finding

PAGE_WORDS = 900
"""Words of the whole record from which no arrangement of one A4 page holds it; the page itself cuts to 450."""
BOTTOM_WORDS = 50
BOTTOM_LINES = 2


def check_length(brief: Brief) -> list[Finding]:
    """Whether the page and its bottom line keep their lengths (domain rules, section 9)."""
    found: list[Finding] = []
    bottom = sum(len(line.text.split()) for line in brief.bottom_line)
    if len(brief.bottom_line) > BOTTOM_LINES or bottom > BOTTOM_WORDS:
        message = f"the bottom line has {len(brief.bottom_line)} lines and {bottom} words; 2 and 50 are the most"
        found.append(Finding("LEN902", "warning", message, path="bottom_line"))
    words = sum(len(text.split()) for text in _texts(brief))
    if words > PAGE_WORDS:
        found.append(Finding("LEN901", "warning", f"{words} words; one page holds about {PAGE_WORDS // 2}", path=""))
    return found


def _texts(brief: Brief) -> Iterator[str]:
    yield brief.headline.text
    for line in brief.bottom_line:
        yield line.text
    for event in brief.key_events:
        yield event.what
    for row in brief.casualties:
        yield f"{row.figure.text} {row.victims or ''}"
    for dispute in brief.disputed_claims:
        yield dispute.issue
        for position in dispute.positions:
            yield position.statement
