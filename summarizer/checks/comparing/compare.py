"""How two bound figures of the same number stand to each other: kind, unit, harm, people, thing.

The grades of one pair; `lattice` turns them into an outcome.
"""

from typing import Literal

from summarizer.checks.lexicon.people import PARTS, RIVALS
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.harm_words import names_harm
from summarizer.checks.reading.stems import singular, stem
from summarizer.schemas.record import record
from summarizer.schemas.records import Figure
from summarizer.schemas.terms import Harm, Kind

Grade = Literal["same", "compatible", "open", "other"]
"""same: said on both sides alike · compatible: one is the wider word · open: one side leaves it out · other: they clash."""

_LIKE: tuple[frozenset[Kind], ...] = (
    frozenset({"count", "other"}),
    frozenset({"count", "rate"}),
    frozenset({"ordinal", "designation"}),
    frozenset({"other", "designation"}),
    frozenset({"date", "time"}),
    frozenset({"other", "ordinal"}),
    frozenset({"other", "distance"}),
    frozenset({"other", "money"}),
    frozenset({"other", "rate"}),
    frozenset({"rate", "distance"}),
    frozenset({"rate", "percent"}),
    frozenset({"other", "percent"}),
    frozenset({"other", "age"}),
)
"""Kinds that readers of noisy text confuse, or that one number may have on either side."""

_HARMS_ALIKE: tuple[frozenset[Harm], ...] = (
    frozenset({"abducted", "detained"}),
    frozenset({"killed", "casualties_unspecified"}),
    frozenset({"injured", "casualties_unspecified"}),
    frozenset({"affected", "displaced"}),
    frozenset({"affected", "besieged"}),
    frozenset({"abducted", "missing"}),
)
"""Harms one report may give for one and the same people."""


FEARS = frozenset("feared fear fears could may might presumed likely believed possible possibly would will if".split())
"""Words of a claim that does not state the harm as fact."""


@record(slots=True)
class Pair:
    """A claim figure beside a source figure, graded."""

    claim: Facet
    source: Facet
    kind: Grade
    harm: Grade
    counted: Grade
    around: float = 0.0
    """Share of the claim sentence's words the source sentence holds, 0 to 1."""
    after: float = 0.0
    """The same for the words that follow the figure: what is counted, and what became of it."""
    before: float = 0.0
    """The same for the words before the figure."""
    short: float = 0.0
    """How far its sentence falls short of the one that holds most of the claim's words, 0 to 1."""
    qualities: float = 0.0
    """Share of the words that describe the people or things of the claim, 0 to 1."""
    outbid: bool = False
    """Another number of its sentence is bound to the claim's harm."""
    several: bool = False
    """Its sentence has another number for its harm, of which it is no part."""
    lead: bool = False
    """It stands in the first sentences of its report, where news gives what matters."""
    first: bool = False
    """It stands in the first sentence."""
    things: bool = False
    """Both count the same things, to which the claim alone says something was done: "1,400 ballots went missing"."""
    told: bool = False
    """Its sentence speaks of the claim's harm, bound to the figure or not."""
    worth: float = 0.0
    """Points of a pair of one number, once the two are judged."""

    @property
    def clash(self) -> bool:
        """Whether anything bound to the number differs."""
        return "other" in (self.kind, self.harm, self.counted)


def grade(claim: Facet, source: Facet) -> Pair:
    """The two figures side by side; context shares are filled in by the caller."""
    return Pair(claim, source, kind_grade(claim, source), harm_grade(claim, source), counted_grade(claim, source))


def kind_grade(claim: Facet, source: Facet) -> Grade:
    """Whether the two measure the same sort of thing in the same unit."""
    a, b = claim.figure, source.figure
    if a.kind == b.kind:
        if a.unit and b.unit and a.unit != b.unit and not _degrees(a.unit, b.unit):
            return "other"
        return "same"
    if a.kind == "duration" and b.kind == "age" and claim.left in _SPENT and (source.bearer or claim.left != "for"):
        return "other"  # nobody is 40 "for 40 years" or "gets 40 years"
    if {a.kind, b.kind} == {"duration", "age"}:
        return "open" if (a.unit or "year") == (b.unit or "year") else "other"
    if a.harm and b.kind in ("rate", "distance"):
        return "other"  # nobody was killed by the mile
    if _unit_as_head(claim, b) or _unit_as_head(source, a):
        return "open"  # "an 18 - month deal", its hyphens written loose, counts months
    if a.unit and b.kind in ("count", "other") and source.head is None and stem(a.unit) in source.after[:2]:
        return "open"  # "14,000 flying hours"
    if frozenset({a.kind, b.kind}) in _LIKE or _bare(claim) or (_bare(source) and a.kind not in _MEASURED):
        return "open"
    if source.elided == (a.kind, a.unit) or (a.kind == "money" and _bare(source) and (source.value or 0) >= _MILLION):
        return "open"  # "£19m, which makes 24.1 million with fees"
    if b.kind == "ordinal" and a.harm and names_harm(a.harm, source.around):
        return "open"  # "a 27th resident has died" is 27 dead
    if "ordinal" in (a.kind, b.kind) and (claim.near & source.near or "anniversari" in claim.near | source.near):
        return "open"  # "Day 1" and "the first day", "75th anniversary" and "75 years"
    return "other"


_SPENT = frozenset("for gets get got getting faces face faced facing serves serve served spent spends given".split())
"""Before a stretch of time that somebody lives through."""


def _degrees(unit: str, other: str) -> bool:
    """Whether one side leaves out of which scale its degrees are."""
    return "°" in (unit, other) and unit[0] == other[0] == "°"


_MILLION = 1_000_000
_MEASURED = frozenset({"duration", "percent", "money", "distance", "date", "time"})


def _unit_as_head(counting: Facet, measured: Figure) -> bool:
    """Whether one side counts by a noun what the other side measures in a unit of that name; ages are in years."""
    if counting.figure.kind != "count" or not counting.head or measured.kind not in ("duration", "age", "distance"):
        return False
    return singular(counting.head) == (measured.unit or ("year" if measured.kind == "age" else None))


def _bare(facet: Facet) -> bool:
    """A numeral with nothing counted beside it ("She was 84.", "15 to life"): its kind is open."""
    figure = facet.figure
    return figure.kind in ("count", "other") and not facet.head and not figure.unit and not figure.harm


def harm_grade(claim: Facet, source: Facet) -> Grade:
    """Whether the same was done to the people counted."""
    a, b = claim.figure.harm, source.figure.harm
    if a == b:
        return "same" if a else "open"
    if a is None or b is None:
        return "open"
    if (a, b) == ("killed", "missing") and not FEARS.isdisjoint(claim.words):
        return "compatible"  # "nine feared dead" of nine missing
    return "compatible" if frozenset({a, b}) in _HARMS_ALIKE else "other"


def counted_grade(claim: Facet, source: Facet) -> Grade:
    """Whether the same people or things are counted."""
    a, b = claim.head, source.head
    if not a or not b:
        return "open"
    a, b = singular(a), singular(b)
    if a == b or stem(a) == stem(b):
        return "same"
    p, q = claim.people, source.people
    if p and q:
        if p == q or (p == "worker" and q == "person" and source.last == _EMPLOY):
            return "same"  # who employs 300 people has 300 workers
        if "person" in (p, q) or PARTS.get(p) == q or PARTS.get(q) == p:
            return "compatible"
        return "other" if (p, q) in RIVALS else "compatible"
    if (stem(a) in source.near and not _of_neighbour(claim, source)) or stem(b) in claim.near:
        return "compatible"
    if p or q:
        return "other"
    return "open" if claim.figure.kind != "count" else "other"


_EMPLOY = stem("employs")


def _of_neighbour(claim: Facet, source: Facet) -> bool:
    """Whether the things of the claim are counted by another figure of the sentence: 90 tents of "90 blankets and 20 tents"."""
    if claim.people or source.line is None or source.noun not in source.after[:3] or source.tail.startswith(" of "):
        return False
    return claim.noun != source.noun and claim.noun in source.line.counted
