"""Numbers that are part of a name ("League Two", "Radio 1", "day one") or of a score ("4-2"): checked as a whole.

The 2 of "League Two" counts nothing, so that no other 2 of the source can vouch for it; nor can two far numbers
vouch for a score.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from summarizer.checks.reading.stems import stem
from summarizer.patterns import late
from summarizer.schemas.records import Figure
from summarizer.text.bundle import Bundle
from summarizer.text.document import Document
from summarizer.text.lexicon.numbers import SMALL

LABELS = frozenset(
    stem(w)
    for w in (
        "league war radio channel day number no level part phase chapter class type grade division group category"
        " section article round stage gate room flight highway route ligue number bbc day game test stage lap race heat"
        " pool tier serie figure step zone sector district ward platform runway squadron regiment area bundesliga game"
        " apollo boeing airbus resolution volume episode season unit block reactor lane terminal".split()
    )
)
"""Words that a number after them belongs to as a name."""

_SCORE = late(
    r"(?<![\w.,/:'’-])(?<!\d )(\d{1,3}) ?[-–] ?(\d{1,3})(?![\d.,]\d|\d| ?[-–] ?[a-z\d]| ?(?:years?|days?|months?|weeks?|hours?|minutes?|kms?|miles?|feet|per)\b|[%a-z])"
)
_JOINTS = tuple(re.compile(rf"{mark}(?:(?<=\d{mark})|(?<=\d {mark})) ?\d") for mark in "-–")
"""What every score has, and few texts: asked first. A pattern that opens with one plain mark skips to it."""
_NUMBER_OF: dict[str, int] = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "first": 1, "second": 2, "third": 3}


class Score(NamedTuple):
    """Two numbers joined by a dash; offsets into the text they were read from."""

    start: int
    end: int
    numbers: tuple[int, int]


def find_scores(text: str) -> Iterator[Score]:
    """Scores in text order. A pair of years or a rising range of counts is told apart by the reader of quantities."""
    found = [
        Score(m.start(), m.end(), _pair(int(m[1]), int(m[2]))) for m in (_SCORE.finditer(text) if _joins(text) else ())
    ]
    for match in _VOTED.finditer(text) if any(word in text for word in _VOTING) else ():
        one, two = _counted(match[1]), _counted(match[2])
        if one is not None and two is not None:
            found.append(Score(match.start(1), match.end(2), _pair(one, two)))
    yield from sorted(found)


_VOTED = late(
    r"\b(?:vot(?:e[ds]?|ing)|majority|passed|approved|rejected|backed|defeated)\b(?: [a-z]+){0,4}? (\d{1,3}|[a-z]{3,8})(?: votes)? to (\d{1,3}|[a-z]{3,8})\b(?! [a-z]+ in\b)"
)
"""A vote told in words: "voted by 31 to 24", "a majority of ten to two"."""


_VOTING = ("vot", "majorit", "passed", "approved", "rejected", "backed", "defeated")
"""What a text that tells of a vote holds: asked first."""


def _joins(text: str) -> bool:
    """Whether a dash stands between two numbers."""
    return any(joint.search(text) for joint in _JOINTS)


def _pair(one: int, two: int) -> tuple[int, int]:
    return (min(one, two), max(one, two))


def _counted(word: str) -> int | None:
    value = int(word) if word.isdecimal() else SMALL.get(word)
    return None if value is None else int(value)


_RESULT = late(
    r"(?<![\w.,/:'’-])\d{1,2}-\d{1,2}(?: ?\(\d{1,2}-\d{1,2}\))?+(?:(?:, ?| to | )\d{1,2}-\d{1,2}(?![\d-])(?: ?\(\d{1,2}-\d{1,2}\))?+)++"
)
_ASIDE = late(r"\([^)]*+\)")
_PAIR = late(r"(\d{1,2})-(\d{1,2})")


class Result(NamedTuple):
    """Two scores and more in a row, which tell one result: "6-4 3-6 6-3"; tie-breaks in brackets are left out."""

    start: int
    end: int
    scores: tuple[tuple[int, int], ...]


def find_results(text: str) -> Iterator[Result]:
    """Rows of scores in text order, each score as written."""
    for match in _RESULT.finditer(text) if _joins(text) else ():
        pairs = _PAIR.findall(_ASIDE.sub(" ", match.group()))
        yield Result(match.start(), match.end(), tuple((int(a), int(b)) for a, b in pairs))


_TABLE_LINE = late(r"(?<=[a-z]) (\d{1,2}), (?:[A-Z][\w'&]{0,20} ){1,4}(\d{1,2})(?![\w:%-])")
"""A result as agencies set it: "Match ends, Orvel Town 1, Tessara 2"."""


_AHEAD = late(r"\b(two|three|four)[ -]goals? (?:down|up|lead|deficit|advantage|behind|ahead)\b")
"""A score told by its difference: "came from two goals down"."""


class LabelBook:
    """The scores and named numbers of a bundle."""

    def __init__(self, bundle: Bundle) -> None:
        self.scores: set[tuple[int, int]] = set()
        self.results = {r.scores for d in bundle.documents for r in find_results(d.text)}
        self.named: set[tuple[str, Decimal]] = set()
        self.begun: set[tuple[str, str]] = set()
        """Number words and the word after each."""
        for document in bundle.documents:
            self.scores.update(s.numbers for s in find_scores(document.text))
            if "goal" in document.text:
                self.scores.update((0, int(SMALL[m[1]])) for m in _AHEAD.finditer(document.text))
            for line in _TABLE_LINE.finditer(document.text):
                low, high = sorted((int(line[1]), int(line[2])))
                self.scores.add((low, high))
            self.named.update(named_numbers(document))
            for tokens in document.tokens:
                self.begun.update(p for p in pairwise(tokens.words) if p[0] in _WORDS)

    def tells(self, result: tuple[tuple[int, int], ...]) -> bool:
        """Whether the source has this row of scores, told of the winner or of the loser."""
        return result in self.results or tuple((b, a) for a, b in result) in self.results


def label_of(document: Document, index: int, start: int) -> str | None:
    """The stem of the labelling word right before the figure that starts at `start` in sentence `index`."""
    tokens = document.tokens[index]
    i = bisect_left(tokens.starts, start)
    while i > 0 and tokens.words[i - 1] in ("-", "–", "#", "."):
        i -= 1
    if i == 0:
        return None
    found = stem(tokens.words[i - 1])
    if tokens.words[i - 1].endswith(("ed", "ing")):
        return None  # "the crowd numbered 300"
    if found == "no" and not document.text[start].isdigit():
        return None  # "no one"
    return found if found in LABELS else None


def numbers_list(text: str, figure: Figure) -> bool:
    """Whether the figure only numbers an entry of a list: "2." at the start of a line."""
    if len(figure.text) > 2 or text[figure.end : figure.end + 2] not in (". ", ") ", ".\n", ".\t"):
        return False
    at = figure.start
    while at and text[at - 1] in " \t(":
        at -= 1
    return at == 0 or text[at - 1] == "\n"


def figure_label(document: Document, index: int, figure: Figure) -> str | None:
    """The stem of the word whose name the figure is part of: "league" of "League Two"; None where it counts something."""
    if figure.kind not in ("count", "other", "designation") or figure.qualifier != "exact" or figure.harm:
        return None
    if figure.kind == "designation" and len(inner := figure.text.split()) > 1:  # "Figure 7" has its word within
        found = stem(inner[-2].lower())
        return found if found in LABELS else None
    return label_of(document, index, figure.start)


_WORDS = frozenset("one two three four five six seven eight nine ten".split())


def name_begun(document: Document, index: int, start: int) -> tuple[str, str] | None:
    """The number and the word after it that begin a name in sentence `index` ("One World Tower"); None elsewhere.

    Capitals tell a name only inside a sentence that is no headline.
    """
    tokens = document.tokens[index]
    i = bisect_left(tokens.starts, start)
    if not 0 < i < len(tokens) - 1 or tokens.words[i] not in _WORDS or not tokens.words[i - 1][0].isalpha():
        return None
    if not (tokens.capital(i) and tokens.capital(i + 1)) or tokens.words[-1] not in _STOPS:
        return None
    return tokens.words[i], tokens.words[i + 1]


_STOPS = frozenset((".", "!", "?", '"', "”"))


def named_numbers(document: Document) -> Iterator[tuple[str, Decimal]]:
    """Each labelling word with the number after it, digits, words and Roman numerals alike."""
    for figure in document.figures:
        index = figure.bond.sentence if figure.bond else -1
        if figure.best is None or not 0 <= index < len(document.tokens):
            continue
        label = label_of(document, index, figure.start)
        if label:
            yield label, figure.best
        inner = figure.text.split()
        if figure.kind == "designation" and len(inner) > 1:
            yield stem(inner[-2].lower()), figure.best
    for tokens in document.tokens:
        words = tokens.words
        for i, word in enumerate(words):
            if word in _NUMBER_OF and i and stem(words[i - 1]) in LABELS:
                yield stem(words[i - 1]), Decimal(_NUMBER_OF[word])
            elif word in ("first", "second") and words[i + 1 : i + 3] == ["world", "war"]:
                yield "war", Decimal(_NUMBER_OF[word])
            elif word in ("ww1", "wwi", "ww2", "wwii"):
                yield "war", Decimal(2 if word in ("ww2", "wwii") else 1)
            elif word in ("wwi", "ww") and words[i + 1 : i + 2] in (["1"], ["2"]):
                yield "war", Decimal(words[i + 1])
