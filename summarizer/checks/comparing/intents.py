"""Numbers that the source gives as asked for, tried, promised or allowed, and that a claim tells as what came about."""

import re
from collections.abc import Callable, Sequence

from summarizer.checks.comparing.compare import Pair
from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import stem
from summarizer.patterns import late

_ASKED = frozenset(
    stem(w)
    for w in "ask demand seek sought want request propose recommend urge try tried trying attempt promise pledge agree bid offer plan hope need require appeal".split()
)
_ASKED_FOR = late(
    r"\b(?:ask(?:ed|s|ing)? for|call(?:ed|s|ing) for|demand(?:ed|s|ing)?|sought|seek(?:s|ing)?|want(?:ed|s)?|need(?:ed|s)?|requir(?:ed|es)|appeal(?:ed|s)? for|request(?:ed)?|proposed|recommended"
    r"|tr(?:y|ies|ied|ying) to|attempt(?:s|ed|ing)? to|promis(?:es|ed|ing) to|pledg(?:es|ed|ing) to)\b[^.;:,]*$",
    re.IGNORECASE,
)
"""Words before a number that was wished for or tried, not reached."""
_PROMISED = late(
    r"[^.;:,\d]{0,24}\b(?:it|he|she|they|who|that)(?: had| have| has)? (?:promised|pledged|agreed|offered)\b"
)
"""Words behind a number that was only promised."""
_HOLDS = late(
    r"\b(?:(?:designed|built|licen[sc]ed|meant|intended|equipped|authori[sz]ed|permitted)(?: to [a-z]+)?(?: for| up to| only| just)*"
    r"|(?:capacity|room|space|seats|beds)(?: is| was)?(?: of| for)?) $",
    re.IGNORECASE,
)
"""Words before a number that something can hold."""
_CAPACITY = frozenset(
    stem(w)
    for w in "designed built licensed meant intended equipped authorised authorized permitted capacity room space seat bed allowed limit".split()
)
_ONE_OF = late(r"\bone of (?:the |his |her |their |its )?$", re.IGNORECASE)


def not_come_about(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> bool:
    """Whether the number is everywhere told as wished for, as a capacity or as those of whom one is told, the claim tells
    it as what is, and the source has another number for that."""
    if not pairs:
        return False
    return (
        (_ASKED.isdisjoint(claim.around) and not claim.figure.harm and _only(claim, pairs, index, _wished))
        or (claim.figure.kind == "count" and _CAPACITY.isdisjoint(claim.around) and _only(claim, pairs, index, _held))
        or (
            not _DONE.isdisjoint(claim.raw[:3])
            and _AHEAD.isdisjoint(claim.words)
            and _only(claim, pairs, index, _to_come)
        )
        or (claim.figure.kind == "count" and claim.left in _HAVING and _only(claim, pairs, index, _one_of))
    )


def only_wished(claim: Facet, rival: Facet | None, index: SourceIndex) -> bool:
    """Whether the number in the claim's place was wished for or promised, and the claim tells of what is."""
    return rival is not None and _ASKED.isdisjoint(claim.around) and _wished(rival, index)


def _only(
    claim: Facet, pairs: Sequence[Pair], index: SourceIndex, so_told: Callable[[Facet, SourceIndex], bool]
) -> bool:
    """Whether every pair is so told, and another number of the claim's sort is not."""
    if not all(so_told(p.source, index) for p in pairs):
        return False
    mine = claim.figure
    return any(
        f.unit == mine.unit
        and f.value not in (None, claim.value)
        and _alike(claim, f)
        and not (f.figure.bond and f.figure.bond.implied)
        and not so_told(f, index)
        for f in index.of_kind(mine.kind)[:MOST]
    )


def _alike(claim: Facet, facet: Facet) -> bool:
    """Whether the two count one thing; the other may leave out the people it counts."""
    return facet.noun == claim.noun or (claim.people is not None and facet.people in ("person", claim.people))


_HAVING = frozenset(("has", "had", "have", "having", "with"))
_DONE = frozenset(("has", "have", "had"))
_AHEAD = frozenset("will would shall to could may might plan plans planned due expected".split())
_TO_COME = late(
    r"\b(?:will|would|is to|are to|plans? to|planned to|intends? to|hopes? to|expected to|due to) [a-z]+ (?:about |some |up to )?$"
)


def _to_come(facet: Facet, index: SourceIndex) -> bool:
    return _TO_COME.search(index.text_before(facet.figure)) is not None


def _wished(facet: Facet, index: SourceIndex) -> bool:
    return (
        _ASKED_FOR.search(index.text_before(facet.figure)) is not None
        or _PROMISED.match(index.text_after(facet.figure, 60)) is not None
    )


def _held(facet: Facet, index: SourceIndex) -> bool:
    return _HOLDS.search(index.text_before(facet.figure)) is not None


def _one_of(facet: Facet, index: SourceIndex) -> bool:
    return _ONE_OF.search(index.text_before(facet.figure, 16)) is not None
