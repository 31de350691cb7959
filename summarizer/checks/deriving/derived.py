"""Numbers a source does not print but supports: rounded, added, subtracted.

Everything is derivable from enough numbers, so each derivation takes few figures of one sort: same kind, no clash of
harm or of the things counted, and for sums and differences figures that stand near one another.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations, pairwise

from summarizer.checks.comparing.compare import counted_grade, harm_grade, kind_grade
from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.deriving.rounding import rounds_to, step
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import singular

POOL = 24
"""Figures of one sort considered for sums; hostile text holds thousands."""
SIDE_BY_SIDE = 40
"""Characters between two counts that make a ratio: "one in five", "50 of the 200 houses"."""
_APART = 2
"""Sentences that the members of a sum or difference may lie apart."""


def fitting(claim: Facet, facets: Iterable[Facet]) -> list[Facet]:
    """The figures that could be the same sort of thing as the claim."""
    return [
        f
        for f in facets
        if f.value is not None
        and (f.figure.kind not in ("date", "time") or claim.figure.kind == f.figure.kind)
        and kind_grade(claim, f) != "other"
        and harm_grade(claim, f) != "other"
        and counted_grade(claim, f) != "other"
    ]


def rounded(claim: Facet, fits: Sequence[Facet]) -> Derivation | None:
    """A round form of one figure: hedged is honest, bare is not."""
    value, qualifier = claim.value, claim.figure.qualifier
    if value is None or claim.figure.kind == "ordinal":
        return None
    for facet in fits:
        ends = (facet.figure.low, facet.figure.high) if facet.figure.qualifier == "range" else (facet.value,)
        for exact in ends:
            split = claim.people is not None and exact is not None and exact != int(exact)  # nobody counts 7.1 people
            if exact is not None and not split and rounds_to(value, exact, qualifier):
                bare = qualifier == "exact" and not (claim.headline and _short_form(claim)) and not _cut(value, exact)
                return Derivation("FIG110" if bare else "FIG111", f"rounded from {facet.figure.text}", (facet,))
    return None


def _cut(value: Decimal, exact: Decimal) -> bool:
    """Whether only the decimals of a long number are left out: 420 of 420.41."""
    return exact != int(exact) and value >= _LONG and abs(value - exact) < 1


_LONG = 100
"""From here on decimals tell nothing that a reader would miss."""


def _short_form(claim: Facet) -> bool:
    """Whether a headline's short form ("410K", "$1.2M") says by itself that the number is cut."""
    return claim.figure.text[-1:].lower() in "kmb" and any(c.isdigit() for c in claim.figure.text)


def combined(claim: Facet, fits: Sequence[Facet]) -> Derivation | None:
    """A sum of two to four figures of one sort that stand near one another.

    One sort means the same harm, or the same thing counted: everything else adds up to anything. Where nothing says that
    the figures count different people, or the source prints a number of its own, the sum is mere arithmetic (FIG125).
    """
    value = claim.value
    if value is None or len(fits) < 2:
        return None
    pool = [f for f in fits if f.value is not None and f.value > 0 and _addable(claim, f)][:POOL]
    total = any(
        f.value is not None and f.value > value and f.figure.relation != "part_of" and not _of_a_period(f)
        for f in pool
        if f.figure.harm
    )
    weak: Derivation | None = None
    for group in _groups(pool):
        if claim.figure.kind == "money" and any(f.left == "by" for f in group):
            continue  # a sum and what it rose by make no total
        if sum(f.value or 0 for f in group) != value or len({_sort(f) for f in group}) != 1:
            continue
        how = "the sum of " + " and ".join(f.figure.text for f in group)
        if not total and not _outdone(claim, group, fits) and _distinct(group):
            return Derivation("FIG112", how, group)
        weak = weak or Derivation("FIG125", how, group)
    return weak


_ON_TOP = frozenset("also another additional additionally plus further combined altogether addition".split())


def _listed(a: Facet, b: Facet, index: SourceIndex) -> bool:
    return a.sentence == b.sentence and " and " in index.text_between(a.figure, b.figure)


def rounded_sum(claim: Facet, index: SourceIndex) -> Derivation | None:
    """A round form of two or three sums of money that stand near one another: "$1.3 billion" of 800 and 528 million."""
    if claim.figure.kind != "money" or claim.value is None:
        return None
    sums = [
        f for f in index.of_kind("money") if f.figure.unit == claim.figure.unit and f.value and f.value < claim.value
    ][:POOL]
    for group in _groups(sums):
        whole = sum((f.value or Decimal(0) for f in group), Decimal(0))
        linked = not _ON_TOP.isdisjoint(group[-1].words) or all(_listed(a, b, index) for a, b in pairwise(group))
        near = abs(whole - claim.value) <= min(step(claim.value) / 2, whole / 40)
        if len(group) < 4 and linked and near and rounds_to(claim.value, whole, "about"):
            return Derivation("FIG110", "rounded from the sum of " + " and ".join(f.figure.text for f in group), group)
    return None


def _distinct(group: Sequence[Facet]) -> bool:
    """Whether the words say that the figures count different people: one sentence lists them."""
    if any(f.figure.bond and f.figure.bond.implied for f in group) and not _kin(group):
        return False
    widest = max(group, key=lambda f: f.value or 0)
    if widest.people == "person" and any(f.people not in (None, "person") for f in group):
        return False  # "nine people" hold the "two children" of the next line
    return len({f.sentence for f in group}) == 1


_TOLD = 0.5
"""Share of the claim's words from which on a sentence tells the same as the claim."""
_PAIR = 2
_KIN = frozenset(("her", "his", "their"))


def _kin(group: Sequence[Facet]) -> bool:
    """Whether the second figure counts people of the first, who is named by a noun: "a mother and three of her children"."""
    last = group[-1]
    return (
        len(group) == _PAIR
        and last.left == "and"
        and not _KIN.isdisjoint((last.figure.counted or "").lower().split()[:1])
    )


def _outdone(claim: Facet, group: Sequence[Facet], fits: Sequence[Facet]) -> bool:
    """Whether the source prints another number for the same people that is no smaller than the largest part."""
    most = max(f.value or 0 for f in group)
    return any(
        (f.value or 0) >= most
        and all(f is not g for g in group)
        and not f.past
        and not _of_a_period(f)
        and _same_matter(claim, f, group)
        for f in fits
    )


def _same_matter(claim: Facet, facet: Facet, group: Sequence[Facet]) -> bool:
    """Whether a figure may count what the sum counts: the same harm, or where none is said, anything of its sort."""
    if claim.figure.harm or facet.figure.harm:
        return (
            facet.figure.harm in {claim.figure.harm, *(f.figure.harm for f in group)} and facet.figure.harm is not None
        )
    return _sort(facet) == _sort(group[0])


_PERIODS = frozenset("year years month months decade decades annually since war so".split())
"""Words near a toll that make it one of a period: it holds the event and much more."""


def _of_a_period(facet: Facet) -> bool:
    return bool(facet.figure.bond and facet.figure.bond.modality == "past") or not _PERIODS.isdisjoint(facet.raw)


def joined(claim: Facet, fits: Sequence[Facet], index: SourceIndex) -> Derivation | None:
    """The sum of two neighbouring counts of one sentence that "and" or "another" joins: "283 passengers and 15 crew"."""
    if claim.value is None or claim.figure.kind != "count":
        return None
    ordered = sorted(
        (f for f in fits if f.figure.kind == "count" and f.value), key=lambda f: (f.sentence, f.figure.start)
    )
    for a, b in pairwise(ordered):
        part = claim.figure.relation == "part_of"  # "13 women and children" among the dead: nine and four of them
        if a.sentence != b.sentence or (a.value or 0) + (b.value or 0) != claim.value:
            continue
        if not part and (_part_of_a_number(a) or _part_of_a_number(b)):
            continue
        between = index.text_between(a.figure, b.figure).lower()
        if len(between) <= 2 * SIDE_BY_SIDE and (" and" in between or " plus" in between or " another" in between):
            parts = "part_of" in (a.figure.relation, b.figure.relation) and not part
            sure = not parts and (
                len(between) <= SIDE_BY_SIDE and (a.people or b.people) and (part or not _outdone(claim, (a, b), fits))
            )
            # its own sentence tells who died
            sure = sure or (_kin((a, b)) and index.overlap(claim.around, a.sentence) >= _TOLD)
            return Derivation("FIG112" if sure else "FIG125", f"the sum of {a.figure.text} and {b.figure.text}", (a, b))
    return None


def _part_of_a_number(facet: Facet) -> bool:
    """Whether the words make the figure a part of one that the source prints, and not only "of the dead"."""
    return facet.figure.relation == "part_of" and facet.figure.part_of is not None


def difference(claim: Facet, fits: Sequence[Facet], facets: Sequence[Facet]) -> Derivation | None:
    """What is left of a total without its part, or how far a figure rose or fell: two figures of one sentence."""
    value = claim.value
    if value is None:
        return None
    if (
        claim.figure.unit == "percentage point"
        or (claim.head and singular(claim.head) == "point")
        or (claim.figure.kind == "other" and "point" in claim.after[:2])
    ):
        fits = [f for f in facets if f.figure.kind == "percent"]
        points = True
    else:
        points = False
    pool = [f for f in fits if f.value is not None and f.value > 0][:POOL]
    for a, b in combinations(pool, 2):
        apart = abs((a.value or Decimal(0)) - (b.value or Decimal(0)))
        if points and value == int(value) > 1:
            apart = apart.quantize(Decimal(1), ROUND_HALF_UP)
        if abs(a.sentence - b.sentence) > points or apart != value:
            continue
        if {a.figure.relation, b.figure.relation} & {"part_of", "updates"} and (
            grows(claim) or not _OTHERS.isdisjoint(claim.words)
        ):
            return Derivation("FIG112", f"the difference of {a.figure.text} and {b.figure.text}", (a, b))
        if points or (a.figure.kind == "money" and a.figure.unit == b.figure.unit and grows(claim)):
            return Derivation("FIG112", f"the difference of {a.figure.text} and {b.figure.text}", (a, b))
    return None


_OTHERS = frozenset("other others rest remaining more survived survivors survive escaped left".split())
_GROWTH = frozenset({"rise", "fall", "more", "extra", "lose", "gain", "cut", "add", "new", "surviv", "remain"})


def grows(claim: Facet) -> bool:
    """Whether the words beside a claim tell of a gain or a loss."""
    return not _GROWTH.isdisjoint(claim.near)


def _addable(claim: Facet, facet: Facet) -> bool:
    """Whether a figure may enter a sum for the claim: its harm or its noun is the claim's own."""
    figure = facet.figure
    if (
        figure.qualifier == "vague"
        or (figure.bond and figure.bond.modality != "asserted")
        or figure.relation in ("part_of", "updates")
    ):
        return False
    if claim.figure.harm:
        return figure.harm == claim.figure.harm
    if claim.figure.kind in ("money", "distance"):
        return figure.kind == claim.figure.kind and figure.unit == claim.figure.unit
    return counted_grade(claim, facet) in ("same", "compatible") or bool(claim.near & frozenset(facet.after[:2]))


def _sort(facet: Facet) -> tuple[str | None, str, str | None]:
    return (facet.figure.harm, facet.figure.kind, facet.figure.unit)


def _groups(pool: Sequence[Facet]) -> Iterator[tuple[Facet, ...]]:
    for size in (2, 3, 4):
        for start in range(len(pool)):
            near = [f for f in pool[start + 1 : start + 7] if f.sentence - pool[start].sentence <= _APART]
            for rest in combinations(near, size - 1):
                yield (pool[start], *rest)
