"""Quotation marks of a text, paired: straight, curly, low-high and guillemets, over sentences and paragraphs."""

import re

from summarizer.schemas.record import record

_MARK = re.compile(r"[\"“”„«»'‘’]|\n[^\S\n]*\n")  # a mark, or the end of a paragraph
_OPEN = {"“": "”", "„": "“”", "«": "»", "»": "«"}
_STOPS = frozenset(".!?…")
_SINGLE = frozenset("'‘’")
MAX_SINGLE = 400
"""Characters that single quotation marks may hold; more is two apostrophes."""


@record(slots=True)
class Quotation:
    """One quotation; `start` and `end` hold the words, the marks stand outside."""

    start: int
    end: int
    continued: bool = False
    """The mark was left open and the next paragraph goes on quoting."""


def find_quotations(text: str) -> list[Quotation]:
    """Quotations in text order, not overlapping; an unclosed mark counts only where the next paragraph opens again."""
    if not any(mark in text for mark in "\"“„«'‘"):
        return []
    found: list[Quotation] = []
    opened: re.Match[str] | None = None
    single: int | None = None
    for match in _MARK.finditer(text):
        mark = match.group()
        if mark[0] == "\n":
            if opened and match.start() > opened.end() and _reopens(text, match.end()):
                found.append(Quotation(opened.end(), match.start(), continued=True))
            opened = single = None
        elif mark in _SINGLE:
            if opened is None:  # inside double marks single ones say nothing new
                single = _step_single(found, single, match)
        elif opened is None:
            if mark == '"' or mark in _OPEN:
                opened, single = match, None
        elif _closes(opened.group(), mark) and not _reopened(text, opened, match):
            if match.start() > opened.end():
                found.append(Quotation(opened.end(), match.start()))
            opened = None
        elif mark == opened.group():  # the same speaker's next paragraph
            last = opened.end() + len(text[opened.end() : match.start()].rstrip())
            if last > opened.end():
                found.append(Quotation(opened.end(), last, continued=True))
            opened = match
    return found


def _step_single(found: list[Quotation], single: int | None, match: re.Match[str]) -> int | None:
    """Where an open single quotation starts, after this mark: one opens before a word only, and closes behind one."""
    text, at = match.string, match.start()
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if before.isalnum() and after.isalnum():
        return single  # an apostrophe
    if after.isalnum() and match.group() != "’":
        return match.end() if single is None or match.end() - single > MAX_SINGLE else single
    if single is not None and single < at <= single + MAX_SINGLE and not before.isspace():
        found.append(Quotation(single, at))
    return None


def _reopened(text: str, opened: re.Match[str], match: re.Match[str]) -> bool:
    """Whether a straight mark opens a further paragraph of an open quotation: space before it, a word behind, a stop between."""
    at = match.start()
    if match.group() != '"' or at - opened.end() < 2 or not text[at - 1].isspace():
        return False
    return at + 1 < len(text) and text[at + 1].isalnum() and text[opened.end() : at].rstrip()[-1:] in _STOPS


def _closes(opening: str, mark: str) -> bool:
    return mark == '"' if opening == '"' else mark in _OPEN[opening]


def _reopens(text: str, offset: int) -> bool:
    """Whether the next paragraph starts with an opening mark."""
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset < len(text) and text[offset] in '"“„«'
