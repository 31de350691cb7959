"""A figure with what tells it from the other figures of its text: the two sides of every comparison."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set as AbstractSet
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from operator import attrgetter

from summarizer.checks.lexicon.people import MILITARY, person_class
from summarizer.checks.reading.ages import bearer_of
from summarizer.checks.reading.calendar import SEASON
from summarizer.checks.reading.ellipsis import MEASURES, elliptical, shares_unit
from summarizer.checks.reading.facet import HARM_NOUNS, Facet, Line
from summarizer.checks.reading.harm_words import harm_beside
from summarizer.checks.reading.headlines import headline_rows
from summarizer.checks.reading.labels import figure_label, find_results, find_scores, name_begun, numbers_list
from summarizer.checks.reading.nouns_beside import joined_figures
from summarizer.checks.reading.stems import STOP, singular, stem
from summarizer.checks.reading.victors import Sides, sides_of
from summarizer.patterns import late
from summarizer.schemas.records import Figure
from summarizer.text.document import Document
from summarizer.text.harm.means import means_in, own_cause
from summarizer.text.words.tokens import Tokens

BACKGROUND = frozenset(
    "last previous previously earlier since history historic ago record deadliest worst past annually yearly overall far"
    " separate separately another meanwhile elsewhere".split()
)
"""Words of sentences that look back or aside, from the event to its background."""

_AMERICAN = stem("american")
_APOSTROPHES = frozenset("'’‘")
_SHORT_YEAR = late(r"\d\ds?")
"""Two digits after an apostrophe: "'91", "the '70s"."""


REACH = 7
"""Words on each side that count as near a figure."""


def stated(figure: Figure) -> Decimal | None:
    """The one number the words state: "more than 40" people have a low of 41 and state 40. None for vague words."""
    if figure.qualifier == "vague":
        return None
    if figure.best is not None:
        return figure.best
    past = figure.kind == "count"  # only what is counted in ones has a next number: half of them have none
    if figure.low is not None:
        return (
            figure.low - 1
            if past
            and figure.low >= 1
            and figure.low % 1 == 0
            and figure.qualifier == "more_than"
            and not _worded(figure, figure.low)
            else figure.low
        )
    if figure.high is not None:
        return (
            figure.high + 1
            if past and figure.qualifier == "fewer_than" and not _worded(figure, figure.high)
            else figure.high
        )
    return None


def _worded(figure: Figure, value: Decimal) -> bool:
    return value == int(value) and str(int(value)) in figure.text.replace(",", "")


@lru_cache(maxsize=16_384)
def _telling(word: str) -> str | None:
    """The stem of a word that tells something."""
    return None if word in STOP or not word[0].isalpha() else stem(word)


def content(tokens: Tokens) -> list[str | None]:
    """The stem of each token, None for numbers, marks and common words."""
    row = list(map(_telling, tokens.words))
    if "us" in tokens.words:
        for i, word in enumerate(tokens.words):
            if word == "us" and tokens.raw(i, i + 1) == "US":
                row[i] = _AMERICAN
    return row


def facets(document: Document, stems: list[list[str | None]], first: int = 0) -> list[Facet]:
    """The facets of a text's figures. `stems` as `content` gives them per sentence; `first` is added to each index."""
    figures = joined_figures(document)
    if not figures:
        return []
    headlines = headline_rows(document.tokens)
    found: list[Facet] = []
    lines: dict[int, Line] = {}
    measured: Facet | None = None
    borders = _borders(document)
    for figure in figures:
        bond = figure.bond
        index = bond.sentence if bond and bond.sentence >= 0 else _sentence_at(document, figure.start)
        if not 0 <= index < len(stems):
            continue
        tokens, row = document.tokens[index], stems[index]
        a, b = _span(tokens, figure)
        after = tuple(s for s in row[b : b + REACH] if s)
        before = frozenset(s for s in row[max(0, a - REACH) : a] if s)
        near = before.union(after)
        if figure.harm is None and figure.kind in ("count", "other") and (harm := harm_beside(tokens.words, a, b)):
            figure = replace(figure, kind="count", harm=harm)
        head = (bond.head if bond else None) or _compound(tokens, figure, b)
        people = person_class(singular(head)) if head else None
        if head in HARM_NOUNS or (head and tokens.words[b + 1 : b + 3] == ["to", "death"]):
            head, people = None, "person"
        if people in _RANKED and figure.counted:
            people = _side(people, _WORD.findall(figure.counted.lower()))
        line = lines.get(index)
        if line is None:
            past = not BACKGROUND.isdisjoint(tokens.words)
            line = lines[index] = Line(tokens.words, row, list(means_in(tokens.words)), past=past)
        facet = Facet(figure, first + index, stated(figure), head, people, after, before, near, line.stems, line.past)
        facet.words, facet.headline = line.words, headlines[index]
        facet.line, facet.start = line, a
        if bond and not bond.implied:
            line.figures.append((a, b))
            if head:
                line.counted.add(stem(singular(head)))
        facet.marker = numbers_list(document.text, figure)
        # "the League 45 soldiers"
        facet.label = None if people and figure.text.isdigit() else figure_label(document, index, figure)
        facet.begins = None if headlines[index] else name_begun(document, index, figure.start)
        facet.last = next((w for w in reversed(row[max(0, a - REACH) : a]) if w), None)
        facet.raw = tuple(tokens.words[max(0, a - 3) : a] + tokens.words[b : b + 4])
        facet.left = tokens.words[a - 1] if a else None
        if figure.unit and figure.kind in MEASURES:
            measured = facet
            if found and shares_unit(found[-1], facet, document.text):
                found[-1].elided = figure.kind, figure.unit
        elif measured and elliptical(facet, measured):
            facet.elided = measured.figure.kind, measured.figure.unit or ""
        facet.qualities = _qualities(figure, head)
        facet.tail = _tail(document.text, figure.end)
        if figure.kind == "age" or (figure.kind == "count" and not figure.counted):
            facet.bearer = bearer_of(tokens, a, b)
        found.append(facet)
        taken = borders.get(index, _NOTHING)
        facet.lead, facet.trail = _own_words(tokens, row, a, b, taken)
        if figure.harm in _BODILY:
            behind = bisect_left(tokens.starts, bond.victims_end) if bond and bond.victims_end else b
            facet.cause = own_cause(tokens.words, a, max(b, behind), taken, bond.agent if bond else None, line.means)
    _place(found, document)
    return found


def _side(people: str, words: Sequence[str]) -> str:
    """The class of officers, commanders and leaders, which the words before them decide: army officers, rebel commanders."""
    if any(person_class(singular(word)) == "fighter" for word in words[:-1]):
        return "fighter"
    return "soldier" if people == "police" and not MILITARY.isdisjoint(words) else people


_RANKED = frozenset({"police", "soldier", "official"})


_NOTHING: AbstractSet[int] = frozenset()
_BODILY = frozenset({"killed", "injured", "casualties_unspecified"})
_MARKS = frozenset(".;:,()!?–—")


def _borders(document: Document) -> dict[int, set[int]]:
    """By sentence, the tokens that belong to figures: no word beyond them belongs to the next figure."""
    found: dict[int, set[int]] = {}
    for figure in document.figures:
        bond = figure.bond
        if bond is None or bond.implied or not 0 <= bond.sentence < len(document.tokens):
            continue
        found.setdefault(bond.sentence, set()).update(range(*_span(document.tokens[bond.sentence], figure)))
    return found


def _own_words(
    tokens: Tokens, row: Sequence[str | None], a: int, b: int, taken: AbstractSet[int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The stems before and after the tokens `a` to `b` up to the next mark or figure, at most `REACH` tokens away."""
    sides: list[tuple[str, ...]] = []
    for steps in (range(a - 1, max(-1, a - 1 - REACH), -1), range(b, min(len(row), b + REACH))):
        stems = []
        for i in steps:
            if i in taken or tokens.words[i] in _MARKS:
                break
            if (word := row[i]) is not None:
                stems.append(word)
        sides.append(tuple(stems))
    return sides[0], sides[1]


_WORD = re.compile(r"[^\W\d_]+")
_TAIL = re.compile(r"[^.;:,()\d]{0,80}")


def _tail(text: str, at: int) -> str:
    match = _TAIL.match(text, at)
    return match[0] if match else ""


def _qualities(figure: Figure, head: str | None) -> frozenset[str]:
    if not figure.counted:
        return frozenset()
    noun = stem(singular(head)) if head else None
    words = _WORD.findall(figure.counted)
    return frozenset(
        _AMERICAN if w == "US" else stem(w.lower()) for w in words if w == "US" or w.lower() not in STOP
    ) - {noun}


def _place(found: list[Facet], document: Document) -> None:
    """Tell each facet the score or date it stands in."""
    text = document.text
    scores, results, dates = list(find_scores(text)), list(find_results(text)), document.dates
    result_starts = [r.start for r in results]
    score_starts, date_starts = [s.start for s in scores], [d.start for d in dates]
    for facet in found:
        figure = facet.figure
        if figure.kind in ("count", "other") and figure.unit is None and figure.qualifier != "range":
            i = bisect_right(score_starts, figure.start) - 1
            facet.score = scores[i].numbers if i >= 0 and figure.start < scores[i].end else None
        i = bisect_right(result_starts, figure.start) - 1
        facet.result = results[i].scores if i >= 0 and figure.start < results[i].end else ()
        if facet.score or facet.result:
            facet.sides = _sides(document, figure.start)
        if figure.kind in ("date", "time", "count", "ordinal"):
            i = bisect_right(date_starts, figure.start) - 1
            facet.date = dates[i].when.text if i >= 0 and figure.end <= dates[i].end else None
        if (
            facet.date is None
            and text[figure.start - 1 : figure.start] in _APOSTROPHES
            and _SHORT_YEAR.fullmatch(figure.text)
        ):
            facet.date = "'" + figure.text + ("s" if text[figure.end : figure.end + 1] == "s" else "")
        elif (
            len(figure.text) == 2
            and figure.text.isdigit()
            and (season := SEASON.search(text, max(0, figure.start - 8), figure.start))
        ):
            facet.date = season[1] + figure.text


def _sides(document: Document, at: int) -> Sides:
    """Who won and who lost by the score at an offset."""
    sentence = document.sentences[bisect_right(document.sentences, at, key=attrgetter("start")) - 1]
    return sides_of(document.text[sentence.start : sentence.end][:_LONG], at - sentence.start)


_LONG = 600
"""Characters of a sentence read for who won."""


def _sentence_at(document: Document, offset: int) -> int:
    for i, s in enumerate(document.sentences):
        if s.start <= offset < s.end:
            return i
    return -1


def _compound(tokens: Tokens, figure: Figure, after: int) -> str | None:
    """The noun that a count is hyphened to: "match" of "a four-match ban"."""
    words = tokens.words
    if (
        figure.kind == "count"
        and words[after : after + 1] == ["-"]
        and after + 1 < len(words)
        and words[after + 1].isalpha()
    ):
        return singular(words[after + 1])
    return None


def _span(tokens: Tokens, figure: Figure) -> tuple[int, int]:
    """Indices of the first token of the figure and of the first one after it."""
    a = bisect_left(tokens.starts, figure.start)
    b = bisect_left(tokens.starts, figure.end)
    return a, max(a, b)
