"""A report from text or Markdown: its words exactly as read, and what they state about it."""

import re
from collections.abc import Iterator

from summarizer.patterns import late
from summarizer.schemas.records import Source
from summarizer.sources.furniture import blank, find_furniture
from summarizer.sources.heading import read_heading

_FRONT_MATTER = late(r"\A---[ \t]*\r?\n(?P<body>(?:[^\n]*\n){0,40}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_MARKUP = late(
    r"^[ \t]{0,3}#{1,6}[ \t]+|[ \t]+#+[ \t]*$"  # headings
    r"|^[ \t]{0,3}>[ \t]?"  # quotations
    r"|^[ \t]*[-*+][ \t]+(?=\S)"  # list marks
    r"|!\[[^\]\n]{0,300}\]\([^()\s]{0,500}(?:[ \t]+\"[^\"\n]{0,200}\")?\)"  # pictures
    r"|\]\([^()\s]{0,500}(?:[ \t]+\"[^\"\n]{0,200}\")?\)|(?<!\w)\[(?=[^\]\n]{1,300}\]\()"  # around the words of a link
    r"|\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=[\w.,!?])_{1,3}(?!\w)|`{1,3}|~~",  # emphasis
    re.MULTILINE,
)


_HALF = late("[\ud800-\udfff]")


def without_halves(text: str) -> str:
    """`text` with a replacement character, as long, for each half of a character: no file and no JSON can hold one."""
    return text if text.isascii() else _HALF.sub("\N{REPLACEMENT CHARACTER}", text)


def read_text(text: str, *, markdown: bool = False, name: str | None = None) -> Source:
    """`text` as a source. Its furniture, head lines and markup are blanked, so offsets count `text` as given.

    >>> source = read_text("Two killed in Orvel\\nBy Ida Holm\\nPublished: 3 May 2024\\n\\nORVEL - Two men were shot.")
    >>> source.title, source.author, str(source.published), source.dateline
    ('Two killed in Orvel', 'Ida Holm', '2024-05-03', 'ORVEL')
    """
    text = without_halves(text)
    front = ""
    if markdown:
        text, front = _blank_markup(text)
    text = blank(text, find_furniture(text))
    heading = read_heading(front + text)
    text = blank(text, [(start - len(front), end - len(front)) for start, end in heading.spans if start >= len(front)])
    if heading.body is not None and (body := heading.body - len(front)) > 0:
        text = text[:body] + "\n\n" + text[body + 2 :]  # the title's line ends there
    return Source(
        text,
        title=heading.title,
        publisher=heading.publisher,
        author=heading.author,
        dateline=heading.dateline,
        published=heading.published,
        name=name,
    )


_KNOWN = ("title", "publisher", "source", "author", "dateline", "date", "published")


def _blank_markup(text: str) -> tuple[str, str]:
    """`text` without its marks, and its front matter as the named lines that the head of any report may have."""
    front = _FRONT_MATTER.match(text)
    body = front.end() if front else 0
    spans = [*_comments(text, body), *(match.span() for match in _MARKUP.finditer(text, body))]
    if not front:
        return blank(text, spans), ""
    pairs = (line.partition(":") for line in front["body"].splitlines())
    named = [(k.strip().lower(), v.strip().strip("\"'")) for k, _, v in pairs]
    lines = "".join(f"{name.capitalize()}: {value}\n" for name, value in named if name in _KNOWN and value)
    return blank(text, [front.span(), *spans]), lines


def _comments(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Spans of `<!-- ... -->`, found without a pattern: one unclosed comment must not be searched for twice."""
    while (opens := text.find("<!--", start)) >= 0 and (closes := text.find("-->", opens + 4)) >= 0:
        start = closes + 3
        yield opens, start
