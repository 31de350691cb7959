"""Find the paragraphs of a text: where a line break parts and where it only wraps.

A blank line always parts. A single break parts only where the lines are not hard-wrapped: agencies wrap at 60 to 80
columns, so a block whose lines are about as long as its longest is joined over its breaks, and a headline or a list is
not. The test is the typesetter's: a break is a wrap where the first word of the next line would not have fitted.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from summarizer.patterns import late

WIDEST_WRAP = 100
"""Columns. Nobody wraps wider than this; longer lines are whole paragraphs."""
NARROWEST_WRAP = 30
"""Columns. Shorter lines are lists, tables and verse."""

DEEPEST_INDENT = 12
"""Columns. What stands deeper is no indented paragraph: a head line was blanked before it, or it is centred."""
_RAGGED = 5
"""Columns by which the paragraphs of one agency text differ in width."""
_ROOMY = 50
"""Columns. A line of capitals that long is no headline but agency text."""
_OPEN_ENDS = frozenset(
    "the a an of in on at to by for from with and or but as that which who was were is are has have had be been not his her"
    " their its into near after before during under over more than least about around".split()
)
"""A line that ends on one is not finished."""

_BULLET = late(r"[*•·▪‣◦|]|-\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s")
_STOPS = (".", "!", "?", ":", ";", '."', ".”", ".'", ".’", ".)", '?"', "?”", '!"', "!”")


class _Line(NamedTuple):
    start: int
    end: int
    indented: bool
    columns: int
    """How far it reaches, the white space before it included: where a dateline was blanked, the line is no shorter."""


def find_paragraphs(text: str, *, caseless: bool = False) -> list[tuple[int, int]]:
    """Half-open stretches without the white space around them, in order. `caseless`: the text has no capitals to go by."""
    blocks: list[list[_Line]] = [[]]
    offset = 0
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body:
            start = offset + len(line) - len(line.lstrip())
            blocks[-1].append(_Line(start, start + len(body), 2 <= start - offset < DEEPEST_INDENT, len(line.rstrip())))
        elif blocks[-1]:
            blocks.append([])
        offset += len(line)
    width = _wrap_width(text, blocks)
    return [paragraph for block in blocks if block for paragraph in _join(text, block, width, caseless=caseless)]


def _wrap_width(text: str, blocks: list[list[_Line]]) -> int | None:
    """The column at which the whole text is wrapped; None where it is not, or is too short to tell."""
    width = max((line.columns for block in blocks for line in block), default=0)
    breaks = [_full(text, a, b, width) for block in blocks for a, b in pairwise(block)]
    return width if width <= WIDEST_WRAP and len(breaks) >= 3 and 2 * sum(breaks) > len(breaks) else None


def _full(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Whether the first word of `following` would not have fitted on `line`."""
    word = text[following.start : following.end].split(maxsplit=1)[0]
    return line.columns + 1 + len(word) > width - _RAGGED


def _join(text: str, block: list[_Line], whole: int | None, *, caseless: bool) -> Iterator[tuple[int, int]]:
    """The paragraphs of the lines between two blank ones. `whole`: the wrap width of the text as a whole."""
    width = max(line.columns for line in block)
    pairs = list(pairwise(block))
    wrapped = False
    if NARROWEST_WRAP <= width <= WIDEST_WRAP:
        if len(block) > 3:
            wrapped = 2 * sum(_full(text, a, b, width) for a, b in pairs) > len(pairs)
        elif whole is not None:
            wrapped, width = True, max(width, whole - 5)
    start = block[0].start
    for line, following in pairs:
        if not _runs_on(text, line, following, width, wrapped=wrapped, caseless=caseless):
            yield start, line.end
            start = following.start
    yield start, block[-1].end


def _runs_on(text: str, line: _Line, following: _Line, width: int, *, wrapped: bool, caseless: bool) -> bool:
    """Whether the paragraph goes on over the break between the two lines."""
    if _BULLET.match(text, following.start, following.end) or (following.indented and not line.indented):
        return False
    stopped = text.endswith(_STOPS, line.start, line.end)
    if wrapped:
        return _full(text, line, following, width) or (not stopped and line.columns > 0.7 * width)
    length = line.columns
    if stopped or caseless or length < NARROWEST_WRAP:
        return False
    capitals = (
        length > _ROOMY and text[line.start : line.end].isupper() and text[following.start : following.end].isupper()
    )
    return (
        capitals
        or text[following.start].islower()
        or text[line.start : line.end].rsplit(maxsplit=1)[-1].lower() in _OPEN_ENDS
    )
