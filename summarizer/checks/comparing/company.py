"""What speaks for a number although another one of the source fits its place: the numbers it stands with, its place, its speaker.

A sentence that reworded another may share more words with a third; the numbers it took along tell where it came from.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from summarizer.checks.comparing.compare import Pair
from summarizer.checks.comparing.gapping import people_of
from summarizer.checks.comparing.lists import shared_label
from summarizer.checks.comparing.speakers import same_speaker
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet, Quantity
from summarizer.patterns import late

_ONTO = late(r",? (?:to|with|on) (?:about |some |almost |nearly |just over )?[$£€]?")
_TELLING = 4
"""Counts up to here stand in too many sentences to tell one."""


def companions(claims: Sequence[Facet]) -> None:
    """Tell each figure of a checked text the others, and which numbers of its sentence tell it from other sentences."""
    rows: dict[int, list[Facet]] = {}
    by_value: dict[Decimal | None, list[Facet]] = {}
    for claim in claims:
        by_value.setdefault(claim.value, []).append(claim)
        if claim.line is not None:
            claim.line.told, claim.line.told_by_value = claims, by_value
        rows.setdefault(claim.sentence, []).append(claim)
    for row in rows.values():
        for claim, behind in pairwise(row):
            if _ONTO.fullmatch(claim.tail) and behind.figure.start - claim.figure.end <= len(claim.tail) + 1:
                claim.onto = behind.value
        values = frozenset(told for f in row if (told := f.quantity) is not None and _tells(f))
        for claim in row:
            claim.beside = values - {claim.quantity}


def _tells(facet: Facet) -> bool:
    figure = facet.figure
    return figure.kind not in ("date", "time", "ordinal") and (
        figure.unit is not None or figure.kind == "percent" or (facet.value or 0) > _TELLING
    )


def in_company(claim: Facet, pairs: Sequence[Pair], rival: Pair | None, index: SourceIndex) -> bool:
    """Whether one of the pairs, of the claim's own number, is vouched for where the rival is not."""
    there = _values(rival.source, index) if rival else frozenset[Quantity]()
    return any(
        _handed_apart(claim, p.source, rival.source, index)
        if rival is not None and p.source.sentence == rival.source.sentence
        else (
            _with_them(claim, p.source, there, index)
            or _in_one_place(claim, p.source, index)
            or _in_his_words(claim, p.source, rival)
        )
        for p in pairs
    )


def _handed_apart(claim: Facet, source: Facet, rival: Facet, index: SourceIndex) -> bool:
    """Whether a sentence of both numbers gives the claim's to the claim's place or people, and the rival's to others."""
    if _in_one_place(claim, source, index) and not shared_label(claim, rival, index):
        return True
    names = people_of(source, rival, index)
    return names is not None and names[0] in claim.words and names[1] not in claim.words


def _with_them(claim: Facet, source: Facet, there: frozenset[Quantity], index: SourceIndex) -> bool:
    """Whether another number of the claim's sentence stands with it in the source, and none with the rival."""
    return bool(claim.beside & _values(source, index)) and claim.beside.isdisjoint(there)


def _in_one_place(claim: Facet, source: Facet, index: SourceIndex) -> bool:
    """Whether the two numbers are of one place, month or person, and the source's is no number of things for people harmed."""
    things = claim.figure.harm is not None and source.figure.harm is None and source.head is not None
    return not things and shared_label(claim, source, index)


def _values(source: Facet, index: SourceIndex) -> frozenset[Quantity]:
    """The other numbers of a figure's sentence in the source."""
    return index.values(source.sentence) - {source.quantity}


def _in_his_words(claim: Facet, source: Facet, rival: Pair | None) -> bool:
    """Whether claim and source give the number to one speaker, and the rival's is another's."""
    said, meant = claim.figure.claimant, source.figure.claimant
    if said is None or meant is None or not same_speaker(said, meant):
        return False
    other = rival.source.figure.claimant if rival else None
    return other is not None and not same_speaker(said, other)
