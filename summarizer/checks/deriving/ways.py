"""The ways a number may follow from others of the source, tried from the surest to the loosest."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from summarizer.checks.comparing.compare import harm_grade
from summarizer.checks.comparing.lattice import LEAD, MOST, Judgement, pair
from summarizer.checks.deriving.attackers import with_attacker
from summarizer.checks.deriving.contests import contested
from summarizer.checks.deriving.conversions import converted, exchanged, spelt
from summarizer.checks.deriving.counting import HAT_TRICK, counted
from summarizer.checks.deriving.derivation import Derivation
from summarizer.checks.deriving.derived import combined, difference, fitting, joined, rounded, rounded_sum
from summarizer.checks.deriving.gaps import gap
from summarizer.checks.deriving.multiples import told_by_another
from summarizer.checks.deriving.portions import portion
from summarizer.checks.deriving.proportions import shared
from summarizer.checks.deriving.remainders import remainder
from summarizer.checks.deriving.spans import age_before, between_dates, quarter
from summarizer.checks.deriving.told_apart import told_apart
from summarizer.checks.lexicon.people import person_class
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import singular, stem
from summarizer.patterns import late


def derive(claim: Facet, verdict: Judgement, index: SourceIndex) -> Derivation | None:
    """How the number follows from others of the source, or None.

    Where the source prints a number for the very people and harm of the claim, no sum and no count replaces it.
    """
    spaced = _spaced(claim, index)
    if spaced is not None:
        return spaced
    ordinal = _last_of_a_row(claim, index)
    if ordinal is not None:
        return ordinal
    fits = fitting(claim, index.facets)
    loose = _unheaded(claim, index)
    loose_fits = fits if loose is claim else fitting(loose, index.facets)
    round_form = rounded(loose, loose_fits)
    ways = (
        round_form if round_form and round_form.rule == "FIG111" else None,
        converted(claim, index.facets),
        combined(loose, loose_fits),
        joined(loose, loose_fits, index),
        told_apart(loose, index),
        with_attacker(claim, index),
        contested(claim, index),
        difference(claim, fits, index.facets),
        remainder(claim, index),
        gap(claim, index),
        shared(claim, index),
        portion(claim, index),
        told_by_another(claim, index),
        between_dates(claim, index),
        age_before(claim, index),
        None if _in_its_place(claim, verdict) else _span_of_years(claim, index),
        spelt(claim, index),
        quarter(claim, index),
        exchanged(claim, index.facets),
        round_form,
        _loosely_rounded(claim, index),
        _couple(claim, index),
        rounded_sum(claim, index),
        _counted(claim, verdict, index),
    )
    known = [way for way in ways if way]
    found = next((way for way in known if way.rule != "FIG125"), known[0] if known else None)
    if (
        found
        and found.rule in ("FIG112", "FIG118")
        and (_printed_beside(claim, found, index) or _outfitted(verdict, found))
    ):
        found = found._replace(rule="FIG125")
    return found


def asked_for(claim: Facet, index: SourceIndex) -> Derivation | None:
    """How the number follows by an operation that the claim's own words name."""
    return gap(claim, index) or portion(claim, index) or remainder(claim, index) or age_before(claim, index)


def _spaced(claim: Facet, index: SourceIndex) -> Derivation | None:
    """A long number that the source prints with a space behind its comma, as cut-up text does: "more than 3, 500"."""
    if claim.value is None or claim.value < _LARGE or claim.value != int(claim.value):
        return None
    printed = f"{int(claim.value):,}".replace(",", ", ")
    for facet in index.by_value.get(Decimal(printed.split(", ")[0]), []):
        if printed in facet.figure.text + index.text_after(facet.figure, len(printed)):
            return Derivation("FIG118", f"printed {printed!r}", (facet,))
    return None


def _loosely_rounded(claim: Facet, index: SourceIndex) -> Derivation | None:
    """A round form of a large number of the lead, whatever the words call what is counted: models for cars (FIG110)."""
    if claim.figure.kind != "count" or claim.value is None or claim.value < _LARGE:
        return None
    loose = replace(claim, head=None, people=None)
    lead = [
        f for f in index.of_kind("count") if f.sentence - index.start_of(f.sentence) < LEAD and (f.value or 0) >= _LARGE
    ]
    way = rounded(loose, fitting(loose, lead))
    return way._replace(rule="FIG110") if way else None


_LARGE = 1000


def _couple(claim: Facet, index: SourceIndex) -> Derivation | None:
    """ "200" for "a couple of hundred": two of them, rounded by the source itself (FIG110)."""
    kind = claim.figure.kind
    for facet in index.of_kind("count") if kind == "count" else [*index.of_kind("count"), *index.of_kind(kind)]:
        figure = facet.figure
        if figure.qualifier != "vague" or figure.low != claim.value or "couple" not in figure.text.lower():
            continue
        behind = index.text_after(figure).lower().split()[:3]
        alike = (figure.kind, figure.unit) == (kind, claim.figure.unit)
        counts = kind == "count" or alike or any(word.rstrip("s.,") == claim.figure.unit for word in behind)
        if counts and harm_grade(claim, facet) != "other":
            return Derivation("FIG110", f"the least that {figure.text!r} says", (facet,))
    return None


def _unheaded(claim: Facet, index: SourceIndex) -> Facet:
    """A headline's claim without the word behind its number where that need be no noun: "5 Terrorized Jewish Camp"."""
    both = _TWO_SORTS.match(claim.tail) if claim.people else None
    if claim.people and (
        (claim.figure.counted and " and " in claim.figure.counted)
        or (both and person_class(singular(both[1])) and person_class(singular(both[2])))
    ):
        return replace(claim, head=None, people=None)  # "women and children": no noun alone is counted
    if not claim.headline or claim.head is None or claim.people is not None or claim.figure.kind != "count":
        return claim
    return (
        claim if any(f.head and stem(f.head) == stem(claim.head) for f in index.facets) else replace(claim, head=None)
    )


_TWO_SORTS = late(r" ([a-z]+) and ([a-z]+)\b")
"""Behind a number: two nouns that it counts together, "450 troops and police"."""


def _outfitted(verdict: Judgement, way: Derivation) -> bool:
    """Whether a number larger than every part of the sum fits the claim's place: the source's own total."""
    rival = verdict.rival
    if rival is None or not way.facets or rival.kind != "same" or not (rival.harm == "same" or rival.counted == "same"):
        return False
    return (rival.source.value or 0) > max(f.value or 0 for f in way.facets) and all(
        rival.source is not f for f in way.facets
    )


def _last_of_a_row(claim: Facet, index: SourceIndex) -> Derivation | None:
    """ "A 27th resident has died" makes 27 dead; "a fourth was bullied too" makes four people."""
    if claim.value is None or claim.figure.kind not in ("count", "other"):
        return None
    for facet in [f for f in index.by_value.get(claim.value, []) if f.figure.kind == "ordinal"][:MOST]:
        p = pair(claim, facet, index)
        one_more = index.text_before(p.source.figure, 3).lower().endswith((" a ", " an "))
        same_thing = (
            claim.figure.harm is None
            and claim.value > _IDIOMS
            and bool(claim.after)
            and claim.after[0] in facet.after[:1]
        )
        second = one_more and facet.after[:1] == (claim.noun,) and not _counted_as_more(claim, index)
        if (
            (claim.figure.harm and p.told)
            or same_thing
            or second
            or (one_more and claim.people and p.counted != "other" and p.around > _RELATED)
        ):
            return Derivation("FIG118", f"counted from {p.source.figure.text!r}", (p.source,))
    return None


def _counted_as_more(claim: Facet, index: SourceIndex) -> bool:
    """Whether the source prints a larger number of the claim's own things."""
    return any(f.noun == claim.noun and (f.value or 0) > (claim.value or 0) for f in index.of_kind("count"))


_IDIOMS = 3
"""Third parties and second halves count nothing."""
_RELATED = 0.1
"""Share of the claim's words that a sentence must hold to tell of the same people."""


def _printed_beside(claim: Facet, way: Derivation, index: SourceIndex) -> bool:
    """Whether the lead prints a number of its own for the harm that a sum or count claims."""
    if claim.figure.harm is None:
        return False
    largest = max((f.value or 0 for f in way.facets), default=0)
    for facet in index.facets:
        figure = facet.figure
        if figure.harm != claim.figure.harm or figure.qualifier == "vague" or (figure.bond and figure.bond.implied):
            continue
        lead = facet.sentence - index.start_of(facet.sentence) < LEAD
        if largest and (facet.value or 0) <= largest:
            continue  # no total: another part of the sum, or a part of a part
        if lead and figure.relation != "part_of" and all(facet is not f for f in way.facets):
            return True
    return False


def _in_its_place(claim: Facet, verdict: Judgement) -> bool:
    """Whether another span of time stands in the claim's very place: "35 years ago" for "32 years ago"."""
    rival = verdict.rival
    if rival is None or rival.around < _TOLD or rival.short or rival.source.figure.unit != claim.figure.unit:
        return False
    return bool(claim.after) and claim.after[:1] == rival.source.after[:1]


_TOLD = 0.5
"""Share of the claim's words from which on a sentence tells the same as the claim."""


def _counted(claim: Facet, verdict: Judgement, index: SourceIndex) -> Derivation | None:
    """A count of people named, unless the source prints a number for them; a smaller one in the same list is a part of it."""
    way = counted(claim, index.bundle)
    if way is None or HAT_TRICK in way.how or not _printed(verdict):
        return way
    rival = verdict.rival if claim.people in (None, "person") else None
    part = (
        rival is not None
        and rival.source.people not in (None, "person")
        and rival.source.sentence in way.sentences
        and (rival.source.value or 0) < (claim.value or 0)
    )
    return way if part else None


def _printed(verdict: Judgement) -> bool:
    rival = verdict.rival
    if rival is None or (rival.source.figure.bond and rival.source.figure.bond.implied):
        return False
    return rival.kind == "same" and (rival.harm == "same" or rival.counted == "same")


_APART_WORDS = frozenset("later ago after since old anniversary".split())
"""Words that make a number of years a distance between two events."""
_SPAN_WORDS = frozenset("in for over low high worst best first within spanning".split())
"""Words that make a longer number of years one; short ones are too common to tell."""
_LONG = 5
_DIED_AT = {("dead", "at"), ("dies", "at"), ("died", "at"), ("killed", "at")}
""" "Tal Orrin Dead at 88": an age."""


def _span_of_years(claim: Facet, index: SourceIndex) -> Derivation | None:
    """ "22 years later" of 1991 and 2013; an age from a year of birth."""
    figure = claim.figure
    died = _DIED_AT & set(pairwise(claim.raw))
    if died and claim.value is not None and claim.value > _LONG and (years := index.calendar.span(claim.value)):
        return Derivation("FIG112", f"the years from {years[0]} to {years[1]}", ())
    if claim.value is None or (
        figure.kind != "age" and not (figure.kind == "duration" and "year" in (figure.unit or "") + figure.text.lower())
    ):
        return None
    apart = figure.kind == "age" or not _APART_WORDS.isdisjoint(claim.raw)
    if not apart and (claim.value < _LONG or _SPAN_WORDS.isdisjoint(claim.raw)):
        return None
    years = index.calendar.span(claim.value)
    return Derivation("FIG112", f"the years from {years[0]} to {years[1]}", ()) if years else None
