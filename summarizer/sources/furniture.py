"""Which parts of a text are page furniture, not report.

Furniture is blanked, not cut out: each of its characters becomes a space, so every offset still counts the
characters of the text as it was read, and no figure of a comment form or a share bar reaches the page. Cutting would
have saved nothing and moved every offset behind it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from summarizer.patterns import late
from summarizer.sources.lexicon_furniture import COMMENT_FORM, LINES, OPENINGS, PICTURE_CREDITS, SHARE_WORDS


class Line(NamedTuple):
    """One line of a text without its break; `text` is `whole[start:end]`, spaces at its ends left out."""

    text: str
    start: int
    end: int


_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u200e\u200f"
_EDGES = " \t\u00a0|•·-–—*#>…._=~:()[]" + _INVISIBLE
_CREDIT_AT_END = late(
    r"\s*[(\[](?:file )?(?:photo|image|picture)s?(?: by|:|/| credit)[^()\[\]\n]{1,120}[)\]]\s*$", re.I
)
_READING_TIME = re.compile(r"\d{1,3}[ -](?:min(?:ute)?s?) read$")
_COMMENT_COUNT = re.compile(r"(?:\d{1,6}|no) comments?$")
_REPORTING_BY = re.compile(r"\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written) by .{3,200}\)?$")
_TERMINAL = late(r"\x1b(?:\[[0-?]{0,40}[ -/]{0,4}[@-~]|\][^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\)|[@-Z\\^_])")
"""Colours and links of a terminal that a text was copied from: the 31 of a red "ESC[31m" is no figure of a report."""
_FORM_SENTENCES = tuple(sorted(form + "." for form in COMMENT_FORM))
_FORM_NEEDS = 3
"""Paragraphs that must stand above a comment form for it to end the report; above that it is a link in the head."""


def lines_of(text: str) -> Iterator[Line]:
    """The lines of `text` that hold something."""
    for match in _LINE.finditer(text):
        found = match.group()
        stripped = found.strip(" \t\u00a0" + _INVISIBLE)
        if stripped:
            start = match.start() + found.index(stripped)
            yield Line(stripped, start, start + len(stripped))


def is_paragraph(line: str) -> bool:
    """Whether the line is running text of a report: a dozen words and a sentence's end."""
    return line.count(" ") >= 11 and line.rstrip("\"'”’»)] ").endswith((".", "!", "?", "…"))


def find_furniture(text: str) -> list[tuple[int, int]]:
    """Spans of furniture in `text`. Linear in its length."""
    spans = [match.span() for match in _TERMINAL.finditer(text)] if "\x1b" in text else []
    paragraphs = 0
    for line in lines_of(text):
        plain = line.text.strip(_EDGES).casefold()
        if _opens_comments(plain):
            if paragraphs >= _FORM_NEEDS:
                spans.append((line.start, len(text)))
                break
            spans.append((line.start, line.end))
        elif is_paragraph(line.text) and not _is_boilerplate(plain):
            paragraphs += 1
            if line.text[-1] in ")]" and (credit := _credit(text, line)):
                spans.append(credit)
        elif _is_furniture(line.text, plain):
            spans.append((line.start, line.end))
    return spans


def blank(text: str, spans: list[tuple[int, int]]) -> str:
    """`text` with the characters of `spans` as spaces, line breaks kept, and nothing after the last word.

    The result is a prefix of the same length as far as it goes: offsets hold in both texts.
    """
    parts: list[str] = []
    at = 0
    for start, end in sorted(spans):
        if end <= at:
            continue
        start = max(start, at)
        parts += (text[at:start], _NOT_A_BREAK.sub(" ", text[start:end]))
        at = end
    parts.append(text[at:])
    return "".join(parts).rstrip() if spans else text


_NOT_A_BREAK = re.compile(r"[^\n\r]")


def _credit(text: str, line: Line) -> tuple[int, int] | None:
    """The credit of a picture in brackets behind the last sentence of a line."""
    match = _CREDIT_AT_END.search(text, max(line.start, line.end - 160), line.end)
    return match.span() if match else None


def _opens_comments(plain: str) -> bool:
    return plain in COMMENT_FORM or plain.startswith(_FORM_SENTENCES) or _COMMENT_COUNT.match(plain) is not None


def _is_boilerplate(plain: str) -> bool:
    return plain.startswith(OPENINGS) or _REPORTING_BY.match(plain) is not None


def _is_furniture(line: str, plain: str) -> bool:
    """Of a line that is no running text, or running text that a page prints under every report."""
    if not plain:
        return not any(c.isalnum() for c in line) and len(line) >= 3  # a rule of dashes or stars
    if plain in LINES or _READING_TIME.match(plain):
        return True
    words = plain.split()
    if len(words) <= 60 and _is_boilerplate(plain):
        return True
    bar = [bare for word in words if (bare := word.strip(",|/()·•"))]
    if any(word in SHARE_WORDS for word in bar) and all(word.isdigit() or word in SHARE_WORDS for word in bar):
        return True
    if len(words) <= 40 and _has_credit(plain):
        return True
    return len(words) <= 12 and (" > " in line or " » " in line)  # "Home > World > Asia"


def _has_credit(plain: str) -> bool:
    """Whether a short line ends in the credit of a picture: "... on Monday. (Jo Doe/AFP)". A bar or bracket alone
    is not enough: "Ten killed in Orvel | Reuters" is a headline."""
    cut = plain.rfind("/")
    return cut > 0 and plain[cut + 1 :].strip(" .)]") in PICTURE_CREDITS
