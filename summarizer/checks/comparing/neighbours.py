"""The word that governs a number, and the other number of the source that it governs there.

"Sales, which make up 18 percent of the total, rose 22 percent": who writes that sales rose 18 percent has taken the
neighbour's number. Only words that belong to one figure alone are compared: those up to the next mark or figure.
"""

from collections.abc import Sequence

from summarizer.checks.comparing.compare import counted_grade
from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import stem
from summarizer.patterns import late
from summarizer.schemas.terms import Kind
from summarizer.text.lexicon.speech import VERBS

_PREPOSITIONS = frozenset(
    "of at with from to in by for on between over under against into after since until than".split()
)
_UNITS = frozenset(("point", "percentag"))
"""Words that belong to the number before them: "rose by 0.3 points to 5.4%"."""
_SPEAKING = frozenset(map(stem, VERBS)) | {"put"}
"""Verbs of speaking govern whatever anybody says."""
_OPEN: frozenset[Kind] = frozenset({"ordinal", "date", "time", "designation"})


def governed_elsewhere(claim: Facet, own: Sequence[Facet], index: SourceIndex) -> Facet | None:
    """The figure of the source that the word before the claim's number governs there, if it governs none of `own`.

    `own` are the source's figures of the claim's number.
    """
    if claim.headline or not claim.lead or not own or claim.figure.kind in _OPEN:
        return None
    word = claim.lead[0]
    if (
        word in _UNITS
        or word in _SPEAKING
        or any(word in f.lead or word in f.trail or f.left in ("and", "or") for f in own)
    ):
        return None
    for other in index.of_kind(claim.figure.kind)[:MOST]:
        if _alike(claim, other) and not _told_of_both(claim, own, other, word, index):
            return other
    return None


def told_behind(claim: Facet, own: Sequence[Facet], index: SourceIndex) -> Facet | None:
    """The measure beside the claim's own, behind which the claim's verb stands: "found 230 kg" of "230 kg were taken; 31 kg have been found"."""
    unit = claim.figure.unit
    if unit is None or claim.headline or not claim.lead or not own or claim.figure.kind not in ("other", "money"):
        return None
    word = claim.lead[0]
    for other in index.of_kind(claim.figure.kind)[:MOST]:
        alike = other.figure.unit == unit and other.value not in (None, claim.value)
        if (
            alike
            and word in other.trail[:2]
            and all(word not in f.around and abs(f.sentence - other.sentence) <= 1 for f in own)
        ):
            return other
    return None


def stepped_onto(claim: Facet, own: Sequence[Facet], index: SourceIndex) -> Facet | None:
    """The figure that the source sets before the claim's next number: "fell 2% to 80" where the claim has "fell 5% to 80"."""
    if claim.onto is None or claim.left == "from" or not own:
        return None
    for end in index.by_value.get(claim.onto, [])[:MOST]:
        for f in index.of_kind(claim.figure.kind)[:MOST]:
            if f.sentence == end.sentence and 0 < end.figure.start - f.figure.end <= _STEP:
                step = _STEPS.fullmatch(index.text_between(f.figure, end.figure)) and f.left != "from"
                if step and f.value == claim.value:
                    return None
                if step and f.value is not None and f.figure.unit == claim.figure.unit:
                    return f
    return None


_STEP = 24
_STEPS = late(r",? (?:to|with|on) (?:about |some |almost |nearly |just over )?[$£€]?")


def done_to_neighbour(claim: Facet, own: Sequence[Facet], index: SourceIndex) -> Facet | None:
    """The number beside the claim's own of which the source says what the claim says of its own: "4,800 damaged and 1,150 destroyed"."""
    told = _told(claim)
    if (
        claim.figure.kind != "count"
        or claim.headline
        or not told
        or any(not told.isdisjoint(f.around - _told(f)) and f.lead for f in own[1:])
    ):
        return None
    if not own or any(not _told(f) or not told.isdisjoint(_told(f)) for f in own):
        return None
    for other in index.of_kind("count")[:MOST]:
        near = other.value not in (None, claim.value) and any(
            f.sentence == other.sentence and f.figure.end < other.figure.start for f in own
        )
        if (
            near
            and other.head is None
            and not (other.figure.bond and other.figure.bond.implied)
            and told <= _told(other)
        ):
            return other
    return None


def _told(facet: Facet) -> frozenset[str]:
    """What the words behind a figure say of what it counts."""
    return frozenset(facet.trail[:3]) - {facet.noun, "person"}


def _alike(claim: Facet, other: Facet) -> bool:
    """Whether the claim's word governs the figure in the same way, and it measures the same sort of thing."""
    if other.value is None or other.value == claim.value or other.figure.unit != claim.figure.unit:
        return False
    if (
        other.lead[:1] != claim.lead[:1]
        or _link(claim) != _link(other)
        or (other.figure.bond and other.figure.bond.implied)
    ):
        return False
    return claim.figure.kind != "count" or counted_grade(claim, other) != "other"


def _link(facet: Facet) -> str | None:
    """The preposition right before a figure."""
    return facet.left if facet.left in _PREPOSITIONS else None


_JOINED = late(r"\band(?: [a-z]+){1,3} ?[$£€]?$")
"""Before a figure whose verb shares the subject of the verb before it: "has given 45 million and promised another"."""


def _told_of_both(claim: Facet, own: Sequence[Facet], other: Facet, word: str, index: SourceIndex) -> bool:
    """Whether the claim's number may have the same word, or its subject, for its own as well."""
    subject = set(claim.lead[1:])
    for f in own:
        joined = (
            f.sentence == other.sentence
            and f.figure.end < other.figure.start
            and _JOINED.search(index.text_between(f.figure, other.figure))
        )
        if (subject - set(other.lead)) & set(f.lead) and not joined:
            return True
    if any(f.sentence == other.sentence for f in own):
        return bool(subject) and not index.knows(claim.lead[1])  # somebody the source calls by another name
    return any(word in f.around for f in own)


def year_of_another(claim: Facet, index: SourceIndex) -> tuple[Facet, Facet] | None:
    """The source's figure of the claim's year, and the year that the claim's verb has there instead."""
    if claim.headline or not claim.lead or claim.value is None:
        return None
    word = claim.lead[0]
    own = index.by_value.get(claim.value, [])[:MOST]
    if not own or any(word in f.lead or (not f.lead and word in f.around) for f in own):
        return None
    length = len(claim.figure.text)
    dates = (f for f in index.facets[:MOST] if f.figure.kind == "date" and len(f.figure.text) == length)
    others = [f for f in dates if f.value is not None and f.value != claim.value]
    other = next((f for f in others if f.lead[:1] == (word,) and f.left == claim.left), None)
    other = other or _year_of_clause(claim, own, others, index) or _year_of_record(claim, own, others)
    return (own[0], other) if other is not None else None


def _year_of_clause(claim: Facet, own: Sequence[Facet], others: Sequence[Facet], index: SourceIndex) -> Facet | None:
    """The year of another clause that says all that the claim's does: "in 2002 he was made a knight"."""
    told = {word for word in claim.lead[:3] if index.knows(word)}
    if (len(told) < _CLAUSE and told != set(claim.lead)) or any(not told.isdisjoint(f.around) for f in own):
        return None
    return next((f for f in others if told <= {*f.lead, *f.trail}), None)


_CLAUSE = 2
"""Words that tell a clause."""


def _year_of_record(claim: Facet, own: Sequence[Facet], others: Sequence[Facet]) -> Facet | None:
    """The year since when the source tells a record, where the claim tells it since another: "the worst fire since 2009"."""
    if "since" not in claim.raw[:3] or not any(map(_superlative, claim.words)):
        return None
    if any(any(map(_superlative, f.words)) or "last" in f.words for f in own):
        return None
    return next((f for f in others if "since" in f.raw[:3] and any(map(_superlative, f.words))), None)


def _superlative(word: str) -> bool:
    return word in _RECORDS or (word.endswith("est") and word not in _NO_RECORDS)


_RECORDS = frozenset(("first", "worst", "best", "most"))
_NO_RECORDS = frozenset(
    "west latest arrest protest interest request test forest guest rest harvest invest suggest midwest contest".split()
)
