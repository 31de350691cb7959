"""Numbers that the source tells only by another: "twice as many damaged", "rising by 300 to 9,000", "two hours and 51 minutes"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, pairwise

from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.deriving.conversions import in_base_units
from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.deriving.derived import POOL
from summarizer.checks.deriving.rounding import rounds_to
from summarizer.checks.lexicon.units import CONVERSIONS
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.patterns import late
from summarizer.schemas.terms import Qualifier

_TIMES = {"half": Decimal("0.5"), "twice": Decimal(2), "double": Decimal(2), "two": Decimal(2), "three": Decimal(3)}
_TIMES |= {"four": Decimal(4), "five": Decimal(5), "six": Decimal(6), "ten": Decimal(10)}
_AS_MANY = late(
    r"[^.;:\d]{0,80}\b(half|twice|double|(?:two|three|four|five|six|ten) times) (as (?:many|much|high|large|big|long|heavy)(?: as)?|that\b)",
    re.IGNORECASE,
)
"""Behind a number: how many times it something else is, or it is of something else."""
_AGAINST = " as"
_RISING = r"(?:ris|rose|increas|go(?:es|ing)? up|went up|gr[eo]w|climb|jump)\w*"
_FALLING = r"(?:fall|fell|drop|declin|decreas|go(?:es|ing)? down|went down|slump|slip|shr[aiu]nk|cut)\w*"
_BY = late(rf"\b(?:({_RISING})|{_FALLING})(?: [a-z]+)? by (?:about |some |almost |nearly |more than )?[$£€]?$")
_TO = late(r"[^.;:,\d]{0,16} to (?:about |some |almost |nearly |just over )?[$£€]?")
_UP_BY = late(r", (?:(up)|down|an? (?:(rise|increase|gain)|fall|drop|cut) of) (?:about |some )?[$£€]?")


def told_by_another(claim: Facet, index: SourceIndex) -> Derivation | None:
    """How the number follows from one that the source tells it by, or None."""
    value = claim.value
    if value is None or value <= 0:
        return None
    if claim.figure.kind == "duration":
        return _added_up(claim, value, index)
    return _times_another(claim, value, index) or _before_change(claim, value, index)


def _alike(claim: Facet, facet: Facet) -> bool:
    """Whether two figures count or measure the same sort of thing; a count may be of what is left out."""
    a, b = claim.figure, facet.figure
    return a.unit == b.unit and (a.kind == b.kind or {a.kind, b.kind} == {"count", "other"})


def _fits(value: Decimal, exact: Decimal, qualifier: Qualifier) -> bool:
    return value == exact or (qualifier != "exact" and rounds_to(value, exact, qualifier))


def _times_another(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "120 damaged" of "60 destroyed and twice as many damaged"; 20 kg of "80 kg, four times as much as"."""
    if claim.left == "by" or _MULTIPLYING.isdisjoint(index.bundle.words):
        return None
    for facet in index.facets[:MOST]:
        if not facet.value or not _alike(claim, facet) or (facet.figure.bond and facet.figure.bond.implied):
            continue
        found = _AS_MANY.match(index.text_after(facet.figure, 120))
        if found is None:
            continue
        times = _TIMES[found[1].split()[0].lower()]
        exact = facet.value / times if found[2].lower().endswith(_AGAINST) else facet.value * times
        if _fits(value, exact, claim.figure.qualifier):
            return Derivation("FIG119", f"{found[1]} {found[2]} of {facet.figure.text}", (facet,))
    return None


_MULTIPLYING = frozenset(("half", "twice", "double", "times"))


def _before_change(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """What a number was before: 8,700 of "rising by 300 to 9,000", 2,000 of "2,100, up 100"."""
    for a, b in _changes(claim, index):
        between = index.text_between(a.figure, b.figure)
        by = _BY.search(index.text_before(a.figure, 48))
        if by and _TO.fullmatch(between):
            amount, end, rose = a, b, by[1]
        elif up := _UP_BY.fullmatch(between):
            amount, end, rose = b, a, up[1] or up[2]
        else:
            continue
        start = (end.value or Decimal(0)) + (-1 if rose else 1) * (amount.value or Decimal(0))
        if _fits(value, start, claim.figure.qualifier):
            return Derivation("FIG112", f"{end.figure.text} before the change of {amount.figure.text}", (a, b))
    return None


def _changes(claim: Facet, index: SourceIndex) -> Iterator[tuple[Facet, Facet]]:
    """Neighbouring figures of one sentence that count or measure what the claim does."""
    facets = [f for f in index.facets[:MOST] if f.value and _alike(claim, f)]
    return ((a, b) for a, b in pairwise(facets) if a.sentence == b.sentence)


_LINKS = frozenset((" and ", " ", ", "))
_CLOSE = Decimal("1.15")


def _added_up(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "Nearly three hours" of "two hours and 51 minutes": units of one span, the larger first."""
    table = CONVERSIONS.get(claim.figure.unit or "")
    if table is None or claim.figure.qualifier not in ("exact", "nearly", "about", "more_than"):
        return None
    mine = value * table[1]
    for a, b in pairwise(index.of_kind("duration")[:MOST]):
        one, two = in_base_units(a), in_base_units(b)
        if one is None or two is None or a.sentence != b.sentence or not two[1] < one[1] / (a.value or 1):
            continue
        if index.text_between(a.figure, b.figure) not in _LINKS:
            continue
        whole = one[1] + two[1]
        match claim.figure.qualifier:
            case "nearly":
                near = whole < mine <= whole * _CLOSE
            case "more_than":
                near = mine < whole <= mine * _CLOSE
            case "about":
                near = whole / _CLOSE <= mine <= whole * _CLOSE
            case _:
                near = mine == whole
        if near:
            return Derivation("FIG113", f"{a.figure.text} and {b.figure.text}", (a, b))
    return None


def so_many_times(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """The two numbers that make the multiple, of those that stand where the source tells most of what the claim tells."""
    pool = [f for f in index.facets if f.value and not (f.figure.bond and f.figure.bond.implied)][:POOL]
    pairs = [(a, b) for a, b in combinations(pool, 2) if abs(a.sentence - b.sentence) <= 1 and _alike(a, b)]
    most = max((_shared(claim, a, b) for a, b in pairs), default=0)
    for a, b in pairs:
        low, high = sorted((a.value or Decimal(0), b.value or Decimal(0)))
        if low and _shared(claim, a, b) == most and _makes(value, high / low, claim.figure.qualifier):
            return Derivation("FIG119", f"{a.figure.text} against {b.figure.text}", (a, b))
    return None


def _shared(claim: Facet, a: Facet, b: Facet) -> int:
    """Telling words of the claim's sentence beside either number, whichever has fewer."""
    return min(len(claim.around & a.around), len(claim.around & b.around))


def _makes(value: Decimal, times: Decimal, qualifier: Qualifier) -> bool:
    if qualifier in ("nearly", "fewer_than"):
        return value * _BELOW <= times < value
    if qualifier in ("more_than", "at_least"):
        return value <= times <= value * _ABOVE
    return abs(times - value) <= max(value / 100, Decimal("0.05"))


_BELOW, _ABOVE = Decimal("0.85"), Decimal("1.2")
"""How far a multiple in words may stand from the one that two numbers make."""
