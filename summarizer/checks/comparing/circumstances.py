"""How the source gives a number: as part of another, as replaced by another, as feared, of people described otherwise."""

import re
from collections.abc import Sequence

from summarizer.checks.comparing.compare import FEARS, Pair
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.patterns import late
from summarizer.schemas.records import Figure

_LOADED_CLASSES = frozenset({"civilian", "fighter", "soldier", "police"})


def circumstance(claim: Facet, same: Sequence[Pair], index: SourceIndex) -> tuple[str, Pair] | None:
    """The rule that the claim breaks by leaving out how the source gives the number, and the pair that shows it.

    A rule is broken only where no mention of the number in the source is free of the circumstance.
    """
    pairs = [p for p in same if not p.clash]
    if not pairs or not claim.figure.harm:
        return None
    asserted = claim.figure.bond is None or claim.figure.bond.modality == "asserted"
    if asserted and FEARS.isdisjoint(claim.words) and all(_feared(p) for p in pairs):
        return "FIG116", pairs[0]
    if all(_replaced(p, index) for p in pairs) and not _tells_both(claim):
        return "FIG108", pairs[0]
    if asserted and not claim.past and all(_of_another_time(p, index) for p in pairs) and _told_now(claim, index):
        return "FIG109", pairs[0]
    # "six of the dead"
    part = claim.figure.relation == "part_of" or (claim.figure.bond is not None and claim.figure.bond.partitive)
    if claim.people in (None, "person") and not part and all(_part(p) for p in pairs):
        return "FIG107", pairs[0]
    if (
        not (part or _adds(claim))
        and _ADDED.isdisjoint(claim.words)
        and all(_adds(p.source) and _in_toll(p.source, index) for p in pairs)
    ):
        return "FIG107", pairs[0]
    if (
        claim.people in _LOADED_CLASSES
        and all(p.source.people == "person" for p in pairs)
        and not _described(claim, index)
    ):
        return "FIG117", pairs[0]
    return None


_ADDED = frozenset("more another further additional other others also new latest".split())
"""Words of a claim that leaves room for those told before."""


def _adds(facet: Facet) -> bool:
    return facet.figure.bond is not None and facet.figure.bond.adding


def _in_toll(source: Facet, index: SourceIndex) -> bool:
    """Whether the words go on to the toll that the further ones are part of: "11 more bodies, bringing the toll to 64"."""
    return _TO_TOLL.search(index.text_after(source.figure, 120)) is not None


_TO_TOLL = late(r"^[^.;]*\b(?:bringing|taking|raising|brings?|brought|takes?|took|raise[sd]?)\b[^.;]* to\b")


def _feared(p: Pair) -> bool:
    bond = p.source.figure.bond
    return bond is not None and bond.modality in ("hypothetical", "denied")


def _of_another_time(p: Pair, index: SourceIndex) -> bool:
    bond = p.source.figure.bond
    if not (p.claim.words & p.source.words).isdisjoint(map(str, index.calendar.years)):
        return False  # the claim names the year itself
    if bond is not None and bond.modality == "past":
        return True
    return p.source.past and _WHEN.search(index.text_before(p.source.figure)) is not None


_WHEN = late(r"\b(?:in|since|of) (?:[A-Z][a-z]+ )?(?:19|20)\d\d, when (?:about |some |at least |more than )?$")
"""Before a number: "the worst since 2009, when"."""


def _told_now(claim: Facet, index: SourceIndex) -> bool:
    """Whether the source gives a figure of this harm for the event itself."""
    return any(
        f.figure.harm == claim.figure.harm
        and f.figure.bond
        and f.figure.bond.modality == "asserted"
        and not f.figure.bond.implied
        for f in index.facets
    )


def _replaced(p: Pair, index: SourceIndex) -> bool:
    figure = p.source.figure
    return (figure.bond.source if figure.bond else 0, figure.start) in index.replaced


def _tells_both(claim: Facet) -> bool:
    """Whether the claim gives the old number as old."""
    return not claim.words.isdisjoint(("from", "earlier", "initial", "initially", "revised", "first"))


def _part(p: Pair) -> bool:
    return p.source.figure.relation == "part_of" and p.source.people not in (None, "person")


def _described(claim: Facet, index: SourceIndex) -> bool:
    """Whether the source uses the claim's word for the people at all, or another of its class."""
    return claim.noun is None or index.knows(claim.noun) or claim.people in index.classes


def stands_bounded(claim: Facet, same: Sequence[Pair], index: SourceIndex) -> bool:
    """Whether a bound that the best mention of the number lacks is the source's all the same.

    Another mention gives it; or reports differ and the claim takes the lowest of their numbers as "at least"; or "over"
    is no bound but the cause: "Brothers Fall Out Over $200".
    """
    figure = claim.figure
    if figure.qualifier == "exact":
        return False
    if any(_ends_stated(claim, p.source, index) or _and_more(claim, p.source, index) for p in same):
        return True
    if figure.qualifier in ("more_than", "at_least") and any(_passed(p.source, index) for p in same if not p.clash):
        return True
    if any(
        p.source.figure.qualifier == figure.qualifier
        and "other" not in (p.kind, p.harm)
        and (claim.headline or not p.clash)
        for p in same
    ):
        return True
    if (
        figure.qualifier == "more_than"
        and claim.headline
        and figure.harm is None
        and figure.start
        and figure.text[:4].lower() == "over"
    ):
        return True
    return figure.qualifier == "at_least" and (
        _lowest(same[0].source, index) or any(_counted_so_far(p, index) for p in same if not p.clash)
    )


def _ends_stated(claim: Facet, source: Facet, index: SourceIndex) -> bool:
    """Whether a range spans numbers of one sentence: "aged 13 to 15" of 13, 14 and 15."""
    low, high = claim.figure.low, claim.figure.high
    if claim.figure.qualifier != "range" or low is None or high is None:
        return False
    row = [f.value for f in index.of_kind(source.figure.kind) if f.sentence == source.sentence and f.value is not None]
    return low in row and high in row and len(row) > 1 and low == min(row) and high == max(row)


def _passed(source: Facet, index: SourceIndex) -> bool:
    """Whether something went beyond the number: "the toll has passed 2,000"."""
    return _BEYOND.search(index.text_before(source.figure)) is not None


_BEYOND = late(
    r"\b(?:pass(?:ed|es|ing)|top(?:s|ped|ping)|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|cross(?:ed|es|ing)|(?:went|gone|go|climb(?:s|ed)|r[io]sen?"
    r"|pushed) (?:above|past|beyond))(?: the)? [$£€]?$|\b(?:above|beyond|past|in excess of|upwards? of) [$£€]?$",
    re.IGNORECASE,
)
_RESIDUE = late(
    r"(?:,| and)(?: an?| [a-z]+| \d+)(?: half)?(?: and a half)? (?:months?|weeks?|days?|hours?|minutes?|seconds?)\b"
)


def _and_more(claim: Facet, source: Facet, index: SourceIndex) -> bool:
    """Whether smaller units follow a span: "four years and two months" is more than four years."""
    if claim.figure.qualifier != "more_than" or source.figure.kind != "duration":
        return False
    return _RESIDUE.match(index.text_after(source.figure)) is not None


_CONFIRMED = late(r"\bconfirm(?:ed|s|ing)?\b(?: that| the)?(?: the)?(?: deaths of)? $", re.IGNORECASE)


def _counted_so_far(p: Pair, index: SourceIndex) -> bool:
    """Whether the source gives a toll as what is known by now: "police confirmed that 18 had died" leaves room for more."""
    figure = p.source.figure
    return figure.harm is not None and _CONFIRMED.search(index.text_before(figure)) is not None


def _lowest(source: Facet, index: SourceIndex) -> bool:
    """Whether the sentence gives other, higher numbers for the same harm, each of another speaker."""
    mine = source.figure
    for facet in index.facets:
        other = facet.figure
        rival = facet.sentence == source.sentence and other.kind == "count" and (facet.value or 0) > (source.value or 0)
        if rival and other.harm == mine.harm and other.harm and _speaker(other) != _speaker(mine):
            return True
    return False


def _speaker(figure: Figure) -> str | None:
    return figure.claimant.name.casefold() if figure.claimant else None
