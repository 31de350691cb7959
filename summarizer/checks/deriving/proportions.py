"""Shares and multiples: per cent of a total, fractions in words, how far a figure rose, so much each, so many times."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from summarizer.checks.comparing.compare import counted_grade
from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.deriving.derived import POOL, SIDE_BY_SIDE
from summarizer.checks.deriving.fractions import fractions, number_in_words
from summarizer.checks.deriving.multiples import so_many_times
from summarizer.checks.deriving.rounding import step
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import singular, stem
from summarizer.patterns import late
from summarizer.text.lexicon.grammar import NEGATIONS
from summarizer.text.lexicon.numbers import DENOMINATORS

_PAIRED = frozenset("hand foot eye ear arm leg wing side end knee shoulder lung kidney shoe".split())
"""Things that come in twos: "six fingers on each hand" are twelve."""
_EACH = frozenset(("each", "apiece", "per"))
_TIMES = frozenset(("times", "fold"))
_COMPARED = frozenset("more as the number higher larger bigger greater less lower cheaper fold".split())
"""Words behind "times" that make it a multiple, not how often something happened."""
_FROM_TO = late(r"[^.;:]{0,30}\bto[^.;:]{0,12}")
_DOWN_FROM = late(
    r"[^.;:]{0,40}\b(?:(?:up|down) from|compared (?:with|to)|against|from)(?: (?:an?|the|some|about))? ?", re.IGNORECASE
)
"""Between a figure and the one it rose or fell from: "14 million this year, down from"."""
_DIRECT = late(r"\b(?:up|down) from(?: (?:an?|the|some|about))? ?$", re.IGNORECASE)
_YEAR_BETWEEN = late(r"(?: [a-z]+)? in ((?:19|20)\d\d),? (?:and|to|against|but|after)(?: [a-z]+){0,2} ?[$£€]?")
_YEAR_BEHIND = late(r"(?: [a-z]+)? in ((?:19|20)\d\d)\b")
_BEHIND = late(r"[.,;:()]")
_STARTS = late(r"\b(?:from|at)\b[^.;:,]{0,32}$", re.IGNORECASE)
_SLACK = Decimal(1)
"""Points of a per cent by which "a third" may be printed: 33 or 34."""
_NEAR = 4
"""Sentences between two counts of one thing."""


def shared(claim: Facet, index: SourceIndex) -> Derivation | None:
    """A per cent or fraction that the source gives in another form, or a number that is a stated share of another."""
    value = claim.value
    if value is None or value <= 0:
        return None
    if claim.figure.kind == "percent":
        return _per_cent(claim, value, index) or _growth(value, index) or _of_one_thing(claim, value, index)
    if claim.figure.kind in ("count", "other") and (fraction := _one_in(claim, value, index)):
        return fraction
    if value < 1 and claim.figure.kind == "other":
        if _share_of_its_own(claim, value, index):
            return None
        for facet in index.of_kind("percent"):
            if facet.value and abs(facet.value / 100 - value) <= value / 8:
                return Derivation("FIG119", f"{facet.figure.text} as a fraction", (facet,))
        for number, share, words in fractions(claim, index):
            if abs(share - value) <= value / 50:
                return Derivation("FIG119", f"{words!r} in other words", (), (number,))
        return _changed_by(claim, value, index)
    return _part(claim, value, index) or _multiple(claim, value, index) or _whole_of(claim, value, index)


def _share_of_its_own(claim: Facet, value: Decimal, index: SourceIndex) -> bool:
    """Whether the source has another "one in four" where it tells what the claim tells as "one in five"."""
    if not claim.figure.text.lower().startswith("one in"):
        return False
    told = [(n, share) for n, share, words in fractions(claim, index) if words.startswith("one ")]
    best = max((index.overlap(claim.around, n) for n, _ in told), default=0.0)
    return bool(told) and best >= _TOLD and all(abs(share - value) > value / 10 for _, share in told)


_TOLD = 0.5
"""Share of the claim's words from which on a sentence tells the same as the claim."""


def _counts(index: SourceIndex) -> list[Facet]:
    return [f for f in index.facets if f.figure.kind in ("count", "money", "other") and f.value][:POOL]


def _per_cent(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    facets = index.facets
    for facet in facets:
        if (
            facet.figure.kind == "other"
            and facet.value
            and facet.value < 1
            and abs(facet.value * 100 - value) <= _SLACK
        ):
            return Derivation("FIG119", f"{facet.figure.text} as a per cent", (facet,))
    for number, share, words in fractions(claim, index):
        if abs(share * 100 - value) <= _SLACK:
            return Derivation("FIG119", f"{words!r} as a per cent", (), (number,))
    for facet in index.of_kind("percent"):
        if facet.value and facet.value + value == 100 and not NEGATIONS.isdisjoint(claim.words):
            return Derivation("FIG119", f"the rest of {facet.figure.text}", (facet,))
    for a, b in combinations(_counts(index), 2):
        low, high = sorted((a.value or Decimal(0), b.value or Decimal(0)))
        near = a.sentence == b.sentence and abs(b.figure.start - a.figure.end) < SIDE_BY_SIDE
        if near and abs(low * 100 / high - value) <= max(step(value) / 2, Decimal("0.5")):
            return Derivation("FIG119", f"{a.figure.text} against {b.figure.text}", (a, b))
    return None


def _growth(value: Decimal, index: SourceIndex) -> Derivation | None:
    """How far a figure rose or fell that the source gives as "from 40 to 50"."""
    for a, b in from_to(index):
        start, end = a.value or Decimal(0), b.value or Decimal(0)
        if start and abs(abs(end - start) * 100 / start - value) <= max(step(value) / 2, Decimal("0.5")):
            return Derivation("FIG119", f"the change from {a.figure.text} to {b.figure.text}", (a, b))
    return None


def _changed_by(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "Fell by a third" of "14%, from 21%"."""
    if claim.left not in ("by", "a", "one", "almost", "nearly") or "by" not in claim.raw[:3]:
        return None
    for a, b in from_to(index):
        start, end = a.value or Decimal(0), b.value or Decimal(0)
        if start and abs(abs(end - start) / start - value) <= value / 10:
            return Derivation("FIG119", f"the change from {a.figure.text} to {b.figure.text}", (a, b))
    return None


def from_to(index: SourceIndex) -> Iterator[tuple[Facet, Facet]]:
    """Pairs of figures of one kind told as a change: "from $33 a share to $36", "at 90 kilos and got down to 81"."""
    numbers = [
        f
        for f in index.facets
        if f.value is not None and f.figure.kind not in ("date", "time", "ordinal", "designation")
    ]
    for a, b in pairwise(numbers):
        if a.sentence != b.sentence or not _alike(a, b):
            continue
        between = index.text_between(a.figure, b.figure)
        if _FROM_TO.fullmatch(between) and _STARTS.search(index.text_before(a.figure)):
            yield a, b
        elif _DOWN_FROM.fullmatch(between):
            yield b, a
    yield from _by_years(numbers, index)
    yield from _aside(numbers, index)


def _by_years(numbers: Sequence[Facet], index: SourceIndex) -> Iterator[tuple[Facet, Facet]]:
    """Two figures of one thing, each with its year, the earlier first: "80 million in 2022 and 100 million in 2023"."""
    for a, b in pairwise(numbers):
        if a.sentence != b.sentence or not _alike(a, b):
            continue
        one = _YEAR_BETWEEN.fullmatch(index.text_between(a.figure, b.figure))
        two = _YEAR_BEHIND.match(index.text_after(b.figure)) if one else None
        if one and two and one[1] != two[1]:
            yield (a, b) if one[1] < two[1] else (b, a)


def _aside(numbers: Sequence[Facet], index: SourceIndex) -> Iterator[tuple[Facet, Facet]]:
    """The same with a per cent between the two: "6,400 homes, or a tenth of them, down from 9,000"."""
    for a, _, b in zip(numbers, numbers[1:], numbers[2:], strict=False):
        if a.sentence == b.sentence and _alike(a, b) and _DIRECT.search(index.text_before(b.figure)):
            yield b, a


def _alike(a: Facet, b: Facet) -> bool:
    """Whether two figures measure one sort of thing; the second may leave the unit out ("from 169 minutes to 130")."""
    one, two = a.figure, b.figure
    return (one.kind == two.kind and one.unit == two.unit) or (
        two.kind in ("count", "other") and two.unit is None and b.head is None
    )


def _of_one_thing(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "54% of the wells" of 50,000 wells and 27,000 wells: two counts of the thing the per cent is taken of."""
    if "of" not in claim.raw or not claim.after:
        return None
    counts = [f for f in index.of_kind("count") if f.value and f.head and stem(f.head) == claim.after[0]][:POOL]
    for a, b in combinations(counts, 2):
        low, high = sorted((a.value or Decimal(0), b.value or Decimal(0)))
        if b.sentence - a.sentence > _NEAR or low == high:
            continue
        part = low * 100 / high
        if min(abs(part - value), abs(100 - part - value)) <= max(step(value) / 2, Decimal("0.5")):
            return Derivation("FIG119", f"{a.figure.text} against {b.figure.text}", (a, b))
    return None


def _one_in(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "One in five" of a source that says "a fifth" or "20 per cent"."""
    if value == 1 and "in" in claim.raw:
        value = number_in_words(claim.raw[claim.raw.index("in") + 1 :]) or value  # the "one" of "one in five"
    elif "in" not in claim.raw[:3] or "one" not in claim.raw[:3]:
        return None
    if value < 2:
        return None
    for number, share, words in fractions(claim, index):
        if abs(share * value - 1) <= Decimal("0.02"):
            return Derivation("FIG119", f"{words!r} in other words", (), (number,))
    for facet in index.of_kind("percent"):
        if facet.value and abs(facet.value * value - 100) <= value:
            return Derivation("FIG119", f"{facet.figure.text} in other words", (facet,))
    return None


def _part(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """A stated share of a stated whole of the same or the next sentence."""
    counts = _counts(index)
    parts = [
        f
        for f in index.facets
        if f.value and (f.figure.kind == "percent" or (f.figure.kind == "other" and f.value < 1))
    ]
    for part in parts[:POOL]:
        share = (part.value or Decimal(0)) / (100 if part.figure.kind == "percent" else 1)
        for whole in counts:
            exact = (whole.value or Decimal(0)) * share
            apart = 2 if claim.figure.kind == "money" and part.figure.kind != "percent" else 1
            near = abs(part.sentence - whole.sentence) <= apart and whole is not part and _of_one_sort(claim, whole)
            if (
                near
                and exact
                and _may_hold(claim, whole)
                and abs(exact - value) <= max(min(step(value) / 2, exact / 10), exact / 50)
            ):
                return Derivation("FIG119", f"{part.figure.text} of {whole.figure.text}", (part, whole))
    for number, share, words in fractions(claim, index):
        for whole in counts:
            exact = (whole.value or Decimal(0)) * share
            if (
                abs(number - whole.sentence) <= 1
                and _may_hold(claim, whole)
                and exact
                and abs(exact - value) <= exact / 50
            ):
                return Derivation("FIG119", f"{words!r} of {whole.figure.text}", (whole,))
    return None


_SHARE_BEHIND = late(
    r"[^.;:,\d]{0,20},? (?:or )?(?:(?:about|almost|nearly|roughly|some|over) )?(?:a|one) ([a-z]+) of\b"
)


def _whole_of(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "About 10,000 work there" of "1,900 jobs, almost a fifth of its workforce": the whole of a stated part."""
    if claim.figure.qualifier not in ("about", "nearly"):
        return None
    for part in _counts(index):
        match = _SHARE_BEHIND.match(index.text_after(part.figure))
        under = DENOMINATORS.get(match[1]) if match else None
        if match and under and _may_hold(claim, part) and abs((part.value or 0) * under - value) <= value / 10:
            return Derivation("FIG119", f"the whole of which {part.figure.text} are {match[1]}s", (part,))
    return None


def _may_hold(claim: Facet, whole: Facet) -> bool:
    """Whether a share of the whole is counted in the claim's unit."""
    return (claim.figure.kind == "money") == (whole.figure.kind == "money") and (claim.figure.unit or "") == (
        whole.figure.unit or ""
    )


def _of_one_sort(claim: Facet, whole: Facet) -> bool:
    """Whether a share of the whole may be what the claim counts: a share of people is no number of things."""
    return not claim.head or not whole.head or (claim.people is None) == (whole.people is None)


def _implied(facet: Facet) -> bool:
    return facet.figure.bond is not None and facet.figure.bond.implied


def _multiple(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """So many times as much, so much each."""
    if not _TIMES.isdisjoint(claim.raw):
        return None if _COMPARED.isdisjoint(claim.raw) else so_many_times(claim, value, index)
    for rate in [f for f in index.facets if f.value and f.value > 1 and not _EACH.isdisjoint(f.raw)][:POOL]:
        behind = _BEHIND.split(index.text_after(rate.figure))[0].lower().split()
        if _EACH.isdisjoint(behind):
            continue
        if rate.figure.kind != claim.figure.kind or rate.figure.unit != claim.figure.unit:
            continue
        if claim.figure.kind != "money" and counted_grade(claim, rate) not in ("same", "compatible"):
            continue
        amount = rate.value or Decimal(0)
        if amount * 2 == value and not _PAIRED.isdisjoint(map(singular, behind)):
            return Derivation("FIG119", f"twice {rate.figure.text}", (rate,))
        for times in index.of_kind("count"):
            near = times is not rate and 0 <= rate.sentence - times.sentence <= 2 and not _implied(times)
            if near and times.value and times.value > 1 and times.value * amount == value:
                return Derivation("FIG119", f"{times.figure.text} times {rate.figure.text}", (times, rate))
    return None
