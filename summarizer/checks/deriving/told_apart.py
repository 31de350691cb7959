"""Sums and remainders that the words of a report make: "nine others", "another five", "all but one of them".

Any two figures add up to something. Here one of them says itself that it comes on top of, or is left of, the other.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from summarizer.checks.comparing.compare import FEARS, counted_grade
from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.deriving.derived import POOL, grows
from summarizer.checks.deriving.proportions import from_to
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.harm_words import STRICT, names_harm
from summarizer.patterns import late

_WELL_OVER = Decimal("1.25")
"""How far "more than two dozen" may lie below the sum."""
LEAD = 3
"""Sentences in which a report tells who was harmed before it goes into detail."""
_REACH = 6
"""Sentences between a figure and the one that comes on top of it."""
_MEANWHILE = frozenset("meanwhile separately elsewhere".split())
"""Words of a sentence that goes on to another incident."""
_FOLLOWED = ("followed by", " then ", "another", " plus ", "after that")
_ALL_BUT = late(r"\ball but (one|two|three|four|five|six|\d{1,3})\b", re.IGNORECASE)
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_ABOARD = frozenset("aboard board abroad passeng carri occup crew".split())
_SURVIVED = frozenset("surviv survivor alive escap".split())
_FROM = frozenset(("from", "between"))
_OTHERS = frozenset(("other", "others"))


def told_apart(claim: Facet, index: SourceIndex) -> Derivation | None:
    """How the claim's number follows from figures that the source tells as others, as left over, as one after another."""
    value = claim.value
    if value is None or value <= 1:
        return None
    if claim.figure.kind in ("ordinal", "designation"):
        return joins_others(value, index)
    if claim.figure.kind == "duration":
        return _in_a_row(claim, value, index) or _between_ages(claim, value, index)
    if changed := _changed(claim, value, index):
        return changed
    if claim.figure.kind not in ("count", "other"):
        return None
    return (
        _with_others(claim, value, index)
        or _all_of_a_sentence(claim, value, index)
        or _dead_and_missing(claim, value, index)
        or _without_survivors(claim, value, index)
        or _all_but(claim, value, index)
        or _one_and_the_others(value, index)
        or _one_named(claim, value, index)
    )


def joins_others(value: Decimal, index: SourceIndex) -> Derivation | None:
    """The place in a row that the source tells by those before: "No. 19", "the 19th", of one that joins 18 others."""
    for facet in index.by_value.get(value - 1, []):
        if (
            facet.figure.kind == "count"
            and _JOINS.search(index.text_before(facet.figure))
            and _comes_on_top(facet, index)
        ):
            return Derivation("FIG112", f"one more than the {facet.figure.text} joined", (facet,))
    return None


_JOINS = late(r"\b(?:join|joins|joined|joining|after)\b[^.;:,]{0,12}$", re.IGNORECASE)


def _with_others(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    if claim.figure.bond and claim.figure.bond.adding:
        return None  # "six more": the claim counts the further ones alone
    pool = [f for f in index.of_kind("count") if _counts(claim, f, first=f.sentence == index.start_of(f.sentence))][
        : 2 * POOL
    ]
    for j, b in enumerate(pool):
        if not _comes_on_top(b, index):
            elsewhere = () if _MEANWHILE.isdisjoint(b.words) else _before(b, pool[max(0, j - _REACH) : j])
            for a in elsewhere:
                if (a.value or 0) + (b.value or 0) == value and a.sentence < b.sentence:
                    return Derivation("FIG125", f"{a.figure.text} and {b.figure.text} of another incident", (a, b))
            continue
        for a in _before(b, pool[max(0, j - 2 * _REACH) : j]):
            rest = value - (a.value or 0) - (b.value or 0)
            how = f"{a.figure.text} and {b.figure.text}, told one on top of the other"
            if rest == 0:
                return Derivation("FIG112", how, (a, b))
            for c in pool[j + 1 : j + 4]:
                if rest == c.value and _comes_on_top(c, index) and _one_report(b, c):
                    return Derivation("FIG112", f"{how}, and {c.figure.text}", (a, b, c))
    return None


def _all_of_a_sentence(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """All to whom one sentence of the lead says that the harm was done, the people named among them."""
    rows: dict[int, list[Facet]] = {}
    for facet in index.of_kind("count"):
        if (
            facet.figure.harm is not None
            and facet.figure.harm == claim.figure.harm
            and _counts(claim, facet, first=True)
        ):
            rows.setdefault(facet.sentence, []).append(facet)
    for number, group in rows.items():
        if len({f.people == "fighter" for f in group}) > 1:
            continue  # whether a toll holds the attacker is for its source to say
        total = sum((f.value or Decimal(0) for f in group), Decimal(0))
        bounded = (
            claim.figure.qualifier in ("at_least", "more_than")
            and max(f.value or 0 for f in group) < value < total <= value * _WELL_OVER
        )
        if len(group) > 1 and number - index.start_of(number) < LEAD and (total == value or bounded):
            how = " and ".join(f.figure.text for f in group)
            return Derivation("FIG112", f"all of one sentence: {how}", tuple(group))
    return None


def _before(facet: Facet, earlier: Sequence[Facet]) -> list[Facet]:
    """The figures that "others" may come on top of: those of its own sentence, else numbers of the sentences before."""
    earlier = [f for f in earlier if _one_report(f, facet)]
    own = [f for f in earlier if f.sentence == facet.sentence]
    return own or [f for f in earlier if not (f.figure.bond and f.figure.bond.implied)]


def _one_report(a: Facet, b: Facet) -> bool:
    one, two = a.figure.bond, b.figure.bond
    return one is not None and two is not None and one.source == two.source and b.sentence - a.sentence <= _REACH


def _comes_on_top(facet: Facet, index: SourceIndex) -> bool:
    bond = facet.figure.bond
    return (
        bond is not None
        and not bond.partitive
        and (bond.adding or "other" in index.text_after(facet.figure).split()[:2])
    )


def _counts(claim: Facet, facet: Facet, *, first: bool) -> bool:
    """Whether the figure counts people of the claim's harm, or the claim's own things, as a fact of the event."""
    figure = facet.figure
    bond = figure.bond
    if facet.value is None or facet.value < 1 or figure.relation in ("part_of", "updates", "total") or bond is None:
        return False
    if bond.modality != "asserted" and not (bond.modality == "past" and first):
        return False  # a first sentence that looks back still tells of the event
    if counted_grade(claim, facet) == "other":
        return False
    harm = claim.figure.harm
    if harm is None:
        return (
            claim.head is not None
            and (counted_grade(claim, facet) == "same" or facet.head is None)
            and figure.harm is None
        )
    if figure.harm is None:  # "four other pupils had cuts as well": the sentence says what became of them
        return facet.people is not None and harm in STRICT and names_harm(harm, facet.around)
    return figure.harm == harm


def _dead_and_missing(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "35 feared dead" of five dead and 30 missing."""
    if claim.figure.harm != "killed":
        return None
    dead = [f for f in index.facets if f.figure.harm == "killed" and f.value][:POOL]
    gone = [f for f in index.facets if f.figure.harm == "missing" and f.value][:POOL]
    for a in dead:
        for b in gone:
            if abs(a.sentence - b.sentence) <= 1 and (a.value or 0) + (b.value or 0) == value:
                feared = not FEARS.isdisjoint(claim.words)
                if feared or names_harm("killed", b.around):
                    how = f"{a.figure.text} dead and {b.figure.text} missing"
                    return Derivation("FIG112" if feared else "FIG125", how, (a, b))
    return None


def _without_survivors(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "95 dead" of 120 aboard, of whom 25 survived."""
    if claim.figure.harm != "killed":
        return None
    if lost := _none_left(value, index):
        return lost
    counts = [f for f in index.of_kind("count") if f.value][: 2 * POOL]
    for whole in [f for f in counts if not _ABOARD.isdisjoint(f.near)]:
        for left in [f for f in counts if not _SURVIVED.isdisjoint(f.near)]:
            if (whole.value or 0) - (left.value or 0) == value and abs(whole.sentence - left.sentence) <= _REACH:
                return Derivation(
                    "FIG112", f"{whole.figure.text} without the {left.figure.text} who survived", (whole, left)
                )
    return None


_NONE_LEFT = late(r"\b(?:no|any) survivors?\b|\b(?:nobody|no one|none)[^.]{0,30} survived\b", re.IGNORECASE)


def _none_left(value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "Nine dead" of nine aboard, where the report knows of no survivors."""
    for facet in index.by_value.get(value, []):
        aboard = facet.figure.kind == "count" and not _ABOARD.isdisjoint(facet.near)
        if aboard and any(_NONE_LEFT.search(d.text) for d in index.bundle.documents):
            return Derivation("FIG112", f"{facet.figure.text} aboard, with no survivors", (facet,))
    return None


def _all_but(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "All but one of the boys" where four were named before."""
    for document_number, document in enumerate(index.bundle.documents):
        for match in list(_ALL_BUT.finditer(document.text))[:POOL]:
            word = match[1].lower()
            whole = value + (_WORDS.get(word) or int(word))
            for facet in index.by_value.get(whole, []):
                bond = facet.figure.bond
                if bond is None or bond.source != document_number or counted_grade(claim, facet) == "other":
                    continue
                toll = facet.figure.harm == "killed" and facet.sentence - index.start_of(facet.sentence) < LEAD
                if (toll or 0 <= match.start() - facet.figure.end <= 4 * 40) and facet.figure.kind == "count":
                    return Derivation("FIG112", f"{match[0].lower()} of {facet.figure.text}", (facet,))
    return None


_ONE_OF = late(
    r"\bone of (?:the|them|his|her|their)\b[^.;\n]{0,160}\bthe other (two|three|four|five|six|\d{1,3})\b", re.IGNORECASE
)


def _one_and_the_others(value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "Three girls" of one of the girls and the other two: "the other" says that these were all."""
    for document in index.bundle.documents:
        for match in list(_ONE_OF.finditer(document.text))[:POOL]:
            word = match[1].lower()
            if value == 1 + (_WORDS.get(word) or int(word)):
                return Derivation("FIG112", f"one and the other {word}", ())
    return None


def _one_named(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "Tal Orrin and 42 others" of 43."""
    if _OTHERS.isdisjoint(claim.raw[-4:]):
        return None
    for facet in index.by_value.get(value + 1, []):
        same = facet.figure.harm == claim.figure.harm and counted_grade(claim, facet) != "other"
        if same and facet.figure.kind == "count" and not _comes_on_top(facet, index):
            return Derivation("FIG112", f"{facet.figure.text} without the one named", (facet,))
    return None


def _changed(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """How much was lost or won, where the source tells from what to what."""
    for a, b in from_to(index):
        same_thing = claim.noun is not None and claim.noun in (a.noun, b.noun)
        if a.figure.kind == "percent" and claim.figure.unit != "percentage point" and claim.figure.kind == "percent":
            continue  # from 20% to 24% is a rise of four points, not of four per cent
        if (same_thing or grows(claim)) and abs((b.value or 0) - (a.value or 0)) == value:
            return Derivation("FIG112", f"the change from {a.figure.text} to {b.figure.text}", (a, b))
    return None


def _between_ages(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "14 years" of "from ages 5 to 19"."""
    for facet in index.of_kind("age"):
        low, high = facet.figure.low, facet.figure.high
        told = facet.figure.qualifier == "range" and not _FROM.isdisjoint(
            (*facet.raw, *facet.figure.text.lower().split())
        )
        if claim.figure.unit == "year" and told and low and high and high - low == value:
            return Derivation("FIG112", f"the years {facet.figure.text}", (facet,))
    return None


def _in_a_row(claim: Facet, value: Decimal, index: SourceIndex) -> Derivation | None:
    """ "90 minutes" of 60 minutes, followed by another 30."""
    for a, b in _neighbours([f for f in index.of_kind("duration") if f.figure.unit == claim.figure.unit and f.value]):
        between = index.text_between(a.figure, b.figure).lower()
        if (a.value or 0) + (b.value or 0) == value and any(word in between for word in _FOLLOWED):
            return Derivation("FIG112", f"{a.figure.text} and {b.figure.text}, one after the other", (a, b))
    return None


def _neighbours(facets: Sequence[Facet]) -> Iterator[tuple[Facet, Facet]]:
    for a, b in pairwise(facets):
        if a.sentence == b.sentence:
            yield a, b
