"""Distances between two numbers that the claim's words ask for: above the limit, short of a majority, still missing, the others.

Any two numbers lie some way apart, so the words must say which two: the one compared with is named behind the number,
or the claim tells what is left of a whole whose part the source tells.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from summarizer.checks.comparing.compare import harm_grade
from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.deriving.derived import POOL
from summarizer.checks.deriving.portions import parts
from summarizer.checks.deriving.rounding import rounds_to
from summarizer.checks.lexicon.people import RIVALS
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import STOP, stem
from summarizer.patterns import late
from summarizer.text.lexicon.grammar import NEGATIONS

_BEYOND = late(
    r"[^.;:,]{0,24}?\b(?:above|below|over|under|beyond|short of|ahead of|behind|(?:more|less|fewer|higher|lower|faster|longer|shorter) than) ([^.;:,]+)",
    re.IGNORECASE,
)
"""Behind a number: what it is compared with."""
_LEFT = frozenset(
    "left remain remains remained remaining still missing outstanding unaccounted rest others unsold unpaid unsolved unfinished other free empty vacant available spare".split()
)
"""Words of a claim that tell what is left of a whole."""
_OTHERS = late(r"\bthe (?:others?|rest|remainder|remaining)\b([^.;:]*)", re.IGNORECASE)
_NUMBERED = late(r" (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)", re.IGNORECASE)
"""Behind "the remaining": how many they are."""
_FAR = 6
"""Sentences between a number and the limit it is compared with."""
_BACK = 5
"""Sentences between a whole and its part."""
_FEW = 2
"""Up to here a number is left over by many pairs."""
_WORD = late(r"[^\W\d_]+")


def gap(claim: Facet, index: SourceIndex) -> Derivation | None:
    """How the number is the distance of two figures of the source, or None."""
    value = claim.value
    if (
        value is None
        or value <= 0
        or claim.figure.kind not in ("count", "other", "money", "percent", "rate", "distance", "duration")
    ):
        return None
    found = _before_more(claim, value, index) or _to_end(claim, value, index) or _compared(claim, value, index)
    if found or (claim.figure.unit is None and value <= _FEW):
        return found
    return _left(claim, value, index) or _told_as_others(claim, value, index) or _complement(claim, value, index)


def _fits(claim: Facet, value: Decimal, a: Facet, b: Facet) -> bool:
    """Whether the number is the distance of the two, or an honest round form of it."""
    exact = abs((a.value or Decimal(0)) - (b.value or Decimal(0)))
    return exact == value or (claim.figure.qualifier != "exact" and rounds_to(value, exact, claim.figure.qualifier))


def _way(a: Facet, b: Facet, *sentences: int) -> Derivation:
    low, high = sorted((a, b), key=lambda f: f.value or 0)
    return Derivation("FIG112", f"{high.figure.text} without {low.figure.text}", (a, b), sentences)


def _compared(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "30 km/h above the limit" of a limit of 50 and a speed of 82."""
    found = _BEYOND.match(claim.tail)
    if found is None:
        return None
    than = [stem(w) for w in _WORD.findall(found[1].lower()) if w not in STOP][:3]
    pool = list(_measures(claim, index))[: 4 * POOL]
    for b in pool:
        if b.near.isdisjoint(than):
            continue
        for a in pool:
            if (
                a is not b
                and (abs(a.sentence - b.sentence) <= _FAR or not claim.around.isdisjoint(a.near))
                and _fits(claim, value, a, b)
                and a.near.isdisjoint(than)
            ):
                return _way(a, b)
    return None


_BEFORE = frozenset("before earlier previously until already".split())
_RAISED = late(r"[^.;]*\b(?:bring|tak|rais)(?:ing|es?|s)\b[^.;]* to (?:at least |about |some )?", re.IGNORECASE)


def _before_more(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "Before that, 53 had died" of "11 more bodies, bringing the toll to 64"."""
    if _BEFORE.isdisjoint(claim.words):
        return None
    for b in (f for f in index.of_kind("count")[:MOST] if f.value and f.figure.bond and f.figure.bond.adding):
        for a in index.by_value.get(value + (b.value or 0), [])[:POOL]:
            if (
                a.sentence == b.sentence
                and a.figure.start > b.figure.end
                and _RAISED.match(index.text_between(b.figure, a.figure))
            ):
                return _way(a, b)
    return None


def _to_end(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "Rose by eight to 36" of 28 on Thursday and 36 on Friday."""
    if claim.left != "by":
        return None
    for end, _ in claim.beside:
        for a in index.by_value.get(end, [])[:POOL]:
            for b in index.of_kind(a.figure.kind)[:MOST]:
                alike = (
                    b.figure.harm == a.figure.harm
                    and b.figure.unit == a.figure.unit
                    and (a.figure.harm or a.noun == b.noun)
                )
                if (
                    alike
                    and b.value
                    and abs(b.value - end) == value
                    and abs(a.sentence - b.sentence) <= _BACK
                    and harm_grade(claim, a) != "other"
                ):
                    return _way(a, b)
    return None


def _measures(claim: Facet, index: SourceIndex) -> Iterator[Facet]:
    """The figures that measure or count the same as the claim."""
    for f in index.facets[:MOST]:
        if f.value is None or (f.figure.bond and f.figure.bond.implied) or f.figure.qualifier == "vague":
            continue
        if f.figure.unit == claim.figure.unit and (
            f.figure.kind == claim.figure.kind
            if claim.figure.unit or claim.figure.kind == "percent"
            else _same_things(claim, f)
        ):
            yield f


def _same_things(claim: Facet, facet: Facet) -> bool:
    return facet.figure.kind in ("count", "other") and (
        claim.noun is None or facet.noun is None or facet.noun == claim.noun
    )


def _left(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "Almost 200 kilograms are missing" of 230 kilograms taken and 31 found; "11 are not mended" of 17, of which six are."""
    if _LEFT.isdisjoint(claim.words) and NEGATIONS.isdisjoint(claim.words) and "but" not in claim.raw:
        return None
    for whole, part in parts(index) if value not in index.by_value else ():
        if (
            whole.figure.unit == claim.figure.unit
            and harm_grade(claim, whole) != "other"
            and _fits(claim, value, whole, part)
        ):
            return _way(whole, part)
    pool = list(_measures(claim, index))[: 2 * POOL]
    for i, a in enumerate(pool):
        for b in pool[i + 1 : i + 4]:
            told = _part_of(b, a, index)
            measured = (
                claim.figure.unit is not None and b.sentence - a.sentence <= 1 and not _LEFT.isdisjoint(claim.words)
            )
            if (
                (told or measured)
                and (a.value or 0) > (b.value or 0)
                and harm_grade(claim, a) != "other"
                and _fits(claim, value, a, b)
            ):
                return _way(a, b)
    return None


_OF_THEM = (" of them", " of those", " of these", " of which", " of whom")


def _part_of(part: Facet, whole: Facet, index: SourceIndex) -> bool:
    """Whether the words make one number a part of the other: "26 faults, of which nine", "nine of them"."""
    if part.figure.relation == "part_of":
        return part.figure.part_of == whole.figure.start
    if part.sentence != whole.sentence:
        return False
    before = index.text_between(whole.figure, part.figure).lower().rstrip()
    return before.endswith(_OF_THEM) or index.text_after(part.figure, 9).lower().startswith(_OF_THEM)


def _told_as_others(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "21 were treated in Renn" of 26 hurt, of whom five were flown out and "the others were treated in Renn"."""
    if claim.figure.kind != "count" or _LEFT.isdisjoint(index.bundle.words):
        return None
    counts = [f for f in index.of_kind("count")[:MOST] if f.value and not (f.figure.bond and f.figure.bond.implied)]
    for i, b in enumerate(counts):
        rest = _OTHERS.search(index.text_after(b.figure, 160).split("\n")[0])
        if (
            rest is None
            or _NUMBERED.match(rest[1])
            or claim.around.isdisjoint(stem(w) for w in _WORD.findall(rest[1].lower()) if w not in STOP)
        ):
            continue
        for a in counts[max(0, i - 6) : i]:
            if (
                b.sentence - a.sentence <= _BACK
                and (a.value or 0) - (b.value or 0) == value
                and harm_grade(claim, a) != "other"
            ):
                return _way(a, b)
    return None


def _complement(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "Four adults" of seven people, three of them children; "15 of them were not police" of 23, eight of them police."""
    negated = not NEGATIONS.isdisjoint(claim.words)
    part = claim.figure.relation == "part_of" or claim.tail.startswith(_OF_THEM)
    told = negated or part or claim.people not in (None, "person")
    if claim.figure.kind != "count" or not told:
        return None
    wholes = {f.figure.start: f for f in index.of_kind("count")[:MOST]}
    before: Facet | None = None
    for b in list(wholes.values()):
        a = wholes.get(b.figure.part_of) if b.figure.relation == "part_of" and b.figure.part_of is not None else None
        if a is None and part and before is not None and _part_of(b, before, index):
            a = before
        before = b
        if (
            a is None
            or (a.value or 0) - (b.value or 0) != value
            or a.figure.harm != (claim.figure.harm or a.figure.harm)
        ):
            continue
        other_sort = (claim.people or "", b.people or "") in RIVALS
        if part and not negated and not other_sort:
            return Derivation("FIG125", f"{a.figure.text} without {b.figure.text}", (a, b))
        if other_sort or (negated and b.noun and b.noun in claim.around):
            return _way(a, b)
    return None
