"""The reports beside the brief: paragraphs, in which the places that the page points at are marked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from summarizer.render.html.anchors import Place
from summarizer.render.inert import inert
from summarizer.schemas.record import record
from summarizer.schemas.records import Source

_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_GAP = re.compile(r"\n[^\S\n]*(?=\n)\s*")


@record(slots=True)
class Piece:
    """Words of the report, or the opening or close of a place."""

    do: Literal["text", "open", "close"]
    place: Place
    text: str = ""
    first: bool = True
    """The place opens here and is not only taken up again in a further paragraph."""
    link: bool = False
    """The place is a link back to the brief; a place inside of one can't be."""


_NOWHERE = Place(0, 0, 0, "", "sentence", "")


@record(slots=True)
class Paragraph:
    pieces: list[Piece]
    lines: bool
    """Its line breaks mean something: it is no text wrapped at a fixed width."""
    right_to_left: bool
    """Most of its letters are of a script written so. The first letter, which `dir=auto` asks, may open a quotation."""


def paragraphs(source: Source, places: Iterable[Place]) -> list[Paragraph]:
    """The report's paragraphs, every character in its place; linear in text and places."""
    text = source.text.replace("\r\n", " \n").replace("\r", "\n")  # as long as before: offsets hold
    ordered = sorted(places, key=lambda place: (place.start, -place.end, place.kind != "sentence"))
    found: list[Paragraph] = []
    start = 0
    cursor = 0
    open_pieces: list[Piece] = []
    for end, after in _stretches(text):
        if text[start:end].strip():
            pieces: list[Piece] = []
            carried, open_pieces = open_pieces, []
            for piece in carried:
                _open(pieces, piece.place, open_pieces, first=False)
            at = start
            while cursor < len(ordered) and ordered[cursor].start < end:
                place = ordered[cursor]
                at = _advance(text, at, max(at, place.start), pieces, open_pieces)
                if place.end > at:
                    _open(pieces, _clipped(place, open_pieces), open_pieces, first=True)
                cursor += 1
            _advance(text, at, end, pieces, open_pieces)
            pieces.extend(map(_close, reversed(open_pieces)))
            open_pieces = [piece for piece in open_pieces if piece.place.end > after]
            found.append(Paragraph(pieces, _keeps_lines(text[start:end]), reads_leftwards(text[start:end])))
        start = after
    return found


def reads_leftwards(text: str) -> bool:
    """Whether more letters are of Hebrew, Arabic and their neighbours than of other scripts."""
    if text.isascii():
        return False
    leftwards = len(_LEFTWARDS.findall(text))
    return 2 * leftwards > sum(map(str.isalpha, text))


def _stretches(text: str) -> Iterable[tuple[int, int]]:
    """End of each paragraph and start of the next."""
    for gap in _GAP.finditer(text):
        yield gap.start(), gap.end()
    yield len(text), len(text)


def _open(pieces: list[Piece], place: Place, open_pieces: list[Piece], *, first: bool) -> None:
    link = place.kind == "figure" and not any(outer.link for outer in open_pieces)
    piece = Piece("open", place, first=first, link=link)
    pieces.append(piece)
    open_pieces.append(piece)


def _close(piece: Piece) -> Piece:
    return Piece("close", piece.place, link=piece.link)


def _clipped(place: Place, open_pieces: Sequence[Piece]) -> Place:
    """The place, no longer than the one it opens in: elements nest."""
    end = open_pieces[-1].place.end if open_pieces else place.end
    return place if place.end <= end else replace(place, end=end)


def _advance(text: str, at: int, to: int, pieces: list[Piece], open_pieces: list[Piece]) -> int:
    """Words from `at` up to `to`, closing the places that end on the way."""
    while open_pieces and open_pieces[-1].place.end <= to:
        piece = open_pieces.pop()
        if piece.place.end > at:
            pieces.append(Piece("text", _NOWHERE, inert(text[at : piece.place.end])))
            at = piece.place.end
        pieces.append(_close(piece))
    if to > at:
        pieces.append(Piece("text", _NOWHERE, inert(text[at:to])))
    return max(at, to)


def _keeps_lines(paragraph: str) -> bool:
    """Whether line breaks are the author's; in text wrapped at 60 to 90 columns all lines but the last are about full."""
    lines = paragraph.strip().split("\n")
    longest = max(map(len, lines))
    return not (len(lines) > 2 and 55 <= longest <= 100 and min(map(len, lines[:-1])) > longest * 0.7)
