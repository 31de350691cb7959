"""Figures inside the page's sentences, found again so that each can be pointed at."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarizer.schemas.records import Evidence

_MOST = 60
"""Figures looked for in one sentence."""


class Known(NamedTuple):
    """A figure of the page and where its words stand."""

    words: str
    id: str
    """Of the words in the report."""
    sentences: frozenset[tuple[int, int]]
    """Report and number of the sentences it rests on."""


class Stretch(NamedTuple):
    """A stretch of a sentence of the page; `id` is the figure's place in the report."""

    text: str
    id: str | None = None


def cut(text: str, evidence: Iterable[Evidence], known: Sequence[Known]) -> list[Stretch]:
    """`text` in stretches; a figure is known again by its words, if both rest on the same sentence of the report."""
    cited = {(quote.source, quote.sentence) for quote in evidence}
    here = [figure for figure in known if figure.sentences & cited][:_MOST]
    by_words = {figure.words.casefold(): figure.id for figure in reversed(here)}
    if not by_words:
        return [Stretch(text)]
    longest_first = sorted(by_words, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w.,])(?:{'|'.join(map(re.escape, longest_first))})(?!\w|[.,]\d)", re.IGNORECASE)
    stretches: list[Stretch] = []
    at = 0
    for found in pattern.finditer(text):
        if found.start() > at:
            stretches.append(Stretch(text[at : found.start()]))
        stretches.append(Stretch(found[0], by_words.get(found[0].casefold())))
        at = found.end()
    if at < len(text):
        stretches.append(Stretch(text[at:]))
    return stretches
