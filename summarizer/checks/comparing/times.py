"""Numbers of another time: the dead of March are not those of today, last year's sales not this year's."""

import re
from collections.abc import Sequence

from summarizer.checks.comparing.compare import Pair, counted_grade
from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.patterns import late
from summarizer.text.lexicon.dates import AMBIGUOUS_MONTHS, MONTHS, WEEKDAYS

_YEAR = 4
"""Digits of a year."""


def of_another_time(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> bool:
    """Whether the source gives the number for another year, month or day than the claim, and another number for the claim's."""
    return (
        _of_another_year(claim, pairs, index)
        or _of_another_month(claim, pairs, index)
        or _of_another_day(claim, pairs, index)
        or _of_another_period(claim, pairs)
    )


def _of_another_year(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> bool:
    """Whether the claim tells the number of a year for which the source gives another number of the same harm."""
    harm = claim.figure.harm
    years = (
        [int(w) for w in claim.words if len(w) == _YEAR and w.isdecimal() and int(w) in index.calendar.years]
        if harm
        else []
    )
    if len(years) != 1:
        return False
    told = [f for f in index.facets[:MOST] if str(years[0]) in f.words]
    if _near(pairs, told):
        return False
    return any(f.figure.harm and f.value and f.value != claim.value for f in told)


def _near(pairs: Sequence[Pair], told: Sequence[Facet]) -> bool:
    """Whether any of the pairs stands in or beside a sentence of the figures."""
    sentences = {f.sentence for f in told}
    return any(p.source.sentence + step in sentences for p in pairs for step in (-1, 0, 1))


def _of_another_month(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> bool:
    """Whether the claim tells the number of a month for which the source gives another number of such people or things."""
    months = _months(claim)
    if len(months) != 1 or not pairs:
        return False
    told = [f for f in index.facets[:MOST] if months & _months(f)]
    if _near(pairs, told):
        return False
    return any(
        f.figure.kind == claim.figure.kind
        and f.figure.unit == claim.figure.unit
        and f.figure.harm == claim.figure.harm
        and f.value not in (None, claim.value)
        and counted_grade(claim, f) in ("same", "compatible")
        for f in told
    )


def _months(facet: Facet) -> frozenset[int]:
    """The months that a figure's sentence names; "may" and "march" need a word before them that makes them a month."""
    if facet.words.isdisjoint(MONTHS):
        return frozenset()
    tokens = facet.line.tokens if facet.line else ()
    return frozenset(
        MONTHS[word]
        for i, word in enumerate(tokens)
        if word in MONTHS and (word not in AMBIGUOUS_MONTHS or (i and tokens[i - 1] in _BEFORE_A_MONTH))
    )


_BEFORE_A_MONTH = frozenset("in since until by of last this early late mid from".split())


def _of_another_day(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> bool:
    """Whether the claim tells as of one weekday a toll of another, and the source has another toll of the claim's."""
    harm, days = claim.figure.harm, claim.words & WEEKDAYS.keys()
    if harm is None or len(days) != 1:
        return False
    if any(not days.isdisjoint(p.source.words) or WEEKDAYS.keys().isdisjoint(p.source.words) for p in pairs):
        return False
    tolls = (
        f
        for f in index.facets[:MOST]
        if f.figure.harm == harm and f.value and f.value != claim.value and f.figure.relation != "part_of"
    )
    return any(not days.isdisjoint(f.words) and (f.value or 0) > (claim.value or 0) for f in tolls)


def _of_another_period(claim: Facet, pairs: Sequence[Pair]) -> bool:
    """Whether the source gives the number for this year and the claim for the last one, or the other way round."""
    mine = _PERIOD.search(claim.tail)
    told = [
        match
        for p in pairs
        if (match := _PERIOD.search(p.source.tail)) and mine and match[2].lower() == mine[2].lower()
    ]
    return mine is not None and len(told) == len(pairs) and all(m[1].lower() != mine[1].lower() for m in told)


_PERIOD = late(r"\b(this|last|next) (year|month|week|season)\b", re.IGNORECASE)


def other_span(claim: Facet, pairs: Sequence[Pair]) -> bool:
    """Whether everywhere the number is told for another span than the claim's: "40 a week" is not "40 a month"."""
    mine = _EACH.match(claim.tail)
    told = [_EACH.match(p.source.tail) for p in pairs] if mine else ()
    return bool(told) and all(found and mine and found[1] != mine[1] for found in told)


_EACH = late(r"(?: [a-z]+){0,3}? (?:an?|per|each|every) (second|minute|hour|day|night|week|month|quarter|year)\b")


def told_of_now(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> Facet | None:
    """The number of the first sentence that the claim's verb or noun governs, where the claim's is of an earlier time."""
    mine = claim.figure
    if claim.past or mine.harm or mine.kind not in ("money", "percent", "count") or not claim.lead:
        return None
    if not _EARLIER.isdisjoint(claim.words) or not all(
        _earlier(p.source) and claim.lead[0] in p.source.lead for p in pairs
    ):
        return None
    word = claim.lead[0]
    firsts = (
        f for f in index.of_kind(mine.kind)[:MOST] if f.sentence == index.start_of(f.sentence) and not _earlier(f)
    )
    return next(
        (
            f
            for f in firsts
            if word in f.lead and f.value != claim.value and f.figure.unit == mine.unit and f.noun == claim.noun
        ),
        None,
    )


_EARLIER = frozenset("had previous previously last earlier before former once then".split())


def _earlier(facet: Facet) -> bool:
    return facet.past or not _EARLIER.isdisjoint(facet.words)
