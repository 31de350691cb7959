"""Numbers taken from what stands beside them: said of two matters where the source has them of one, or of other things or people."""

from collections.abc import Sequence

from summarizer.checks.comparing.compare import Pair
from summarizer.checks.comparing.lattice import MOST, Judgement
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet


def told_twice(claim: Facet, pairs: Sequence[Pair], rival: Pair | None, index: SourceIndex) -> bool:
    """Whether the text says the number of another matter too, the source has it only there, and has another one here."""
    if rival is None or rival.kind != "same" or rival.source.unit != claim.unit:
        return False
    twins = [f for f in claim.told if f is not claim and f.quantity == claim.quantity and not _one_matter(f, claim)]
    if not twins or len(pairs) > len(twins) or any(f.value == rival.source.value for f in claim.told):
        return False
    here = max(_fit(claim, p.source, index) for p in pairs)
    there = max(_fit(f, p.source, index) for f in twins for p in pairs)
    return there > here and _fit(claim, rival.source, index) > here


def _one_matter(one: Facet, other: Facet) -> bool:
    """Whether two lines count the same: one harm of people of one noun."""
    return one.figure.harm is not None and (one.figure.harm, one.noun) == (other.figure.harm, other.noun)


def _fit(facet: Facet, source: Facet, index: SourceIndex) -> float:
    return index.weigh(facet.portion.all & source.portion.all)


def of_other_things(claim: Facet, verdict: Judgement) -> bool:
    """Whether the number counts other things alone, and one beside it the claim's by the very noun: "34 mills in 19 valleys"."""
    rival = verdict.rival
    if claim.figure.kind != "count" or claim.noun is None or rival is None or rival.source.noun != claim.noun:
        return False
    if any(f.value == rival.source.value for f in claim.told):
        return False
    beside = all(p.source.sentence == rival.source.sentence and p.source.left in _WHERE for p in verdict.same)
    return beside and all(p.kind == "same" and p.counted == "other" and p.source.head for p in verdict.same)


_WHERE = frozenset("in from across at on over to throughout among".split())
"""Words before a number that only says where another one was counted."""


def of_things(claim: Facet, verdict: Judgement) -> bool:
    """Whether people are counted by a number that everywhere counts things."""
    if claim.figure.kind != "count" or not claim.people or claim.headline or (claim.value or 0) <= _IDIOMS:
        return False
    return all(
        p.kind == "same" and p.counted == "other" and p.source.head and p.source.people is None for p in verdict.same
    )


_IDIOMS = 4
"""Up to here a text may count by itself what the report only names."""


def exchanged_people(claim: Facet, verdict: Judgement, index: SourceIndex) -> Facet | None:
    """The number of the claim's people beside its own, which counts others: "14 marchers" of "14 officers and nine marchers were hurt"."""
    if claim.figure.harm is None or not claim.people or not all(p.counted == "other" for p in verdict.same):
        return None
    for p in verdict.same:
        for f in index.by_head.get(claim.noun or "", [])[:MOST]:
            alike = f.figure.harm == p.source.figure.harm == claim.figure.harm and f.value not in (None, claim.value)
            if alike and f.sentence == p.source.sentence:
                return f
    return None


def of_other_country(claim: Facet, pairs: Sequence[Pair], rival: Pair | None) -> bool:
    """Whether the people are described otherwise everywhere, and another number's as the claim's: Norland for Sudarran guards."""
    if rival is None or not claim.people or not claim.qualities or rival.counted == "other":
        return False
    if not _alike(claim.qualities, rival.source.qualities):
        return False
    return all(p.source.qualities and not _alike(claim.qualities, p.source.around) for p in pairs)


def _alike(words: frozenset[str], others: frozenset[str]) -> bool:
    return any(word[:_ROOT] == other[:_ROOT] for word in words for other in others)


_ROOT = 4
"""Letters that a country shares with its people: Tessara, Tessaran."""
