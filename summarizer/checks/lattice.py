"""Compare a claim's figure with all the figures of the source: who vouches for it, and who fits its place better.

Every pair gets points for what the two share (`POINTS`). Two things cast doubt on a number that the source does have:
its own best pair has few points, or a figure of another number has many. The points are round values of a logistic
regression over annotated summaries; each is a statement about reporting that an editor can read and dispute.
"""

from dataclasses import dataclass, field
from itertools import islice

from summarizer.checks.align import SourceIndex
from summarizer.checks.bounds import Change, gentlest
from summarizer.checks.compare import FEARS, Pair, grade
from summarizer.checks.facets import Facet
from summarizer.checks.harm_words import names_harm
from summarizer.checks.stems import stem
from summarizer.schemas.records import Figure

LEAD = 2
"""Sentences that make the lead of a report."""

POINTS: dict[str, tuple[float, float]] = {
    # what the two share: (points of the claimed number, points of another number)
    "same harm": (1.0, 0.7),
    "other harm": (-3.6, -2.0),
    "harm only there": (-1.5, -0.8),
    "same people or things": (1.3, 0.5),
    "wider or narrower words for them": (0.0, -1.2),
    "nothing counted beside one of them": (0.8, -0.1),
    "kind left open": (-0.9, 0.0),
    "other kind": (-2.5, -1.0),
    "shared sentence": (1.8, 1.3),
    "shared words after": (0.7, 1.0),
    "shared words before": (0.7, 0.4),
    "same word right after": (0.5, 0.7),
    "same word right before": (0.6, 1.2),
    "in the lead": (1.1, 0.3),
    "in the first sentence": (0.8, 0.4),
    "harm named beside it": (0.7, 0.9),
    "feared or denied": (0.1, -1.4),
    "part of a total": (-1.3, -0.7),
    "narrower people than the claim's": (-1.1, -0.7),
    "in a sentence that looks back": (-0.4, -0.1),
    "counts what the claim names as another": (-1.4, -2.1),
    "same bound": (0.3, -0.0),
}
NO_RIVAL = -0.1
HARM_CLAIM = 1.2
"""Claims of harm are the ones that go wrong, and the ones that matter."""
FLOOR = 0.8

_MEASURED = frozenset({"age", "percent", "money", "distance", "duration"})

HISTORY = -0.8
"""Points short of which a number told of another time is taken for the event's own."""

MOST = 300
"""Figures compared with one claim; a report has fewer, and hostile text must not cost its square."""

DOUBT = 0.4
"""Points short of which a number that the source has is reported as belonging elsewhere."""
SUSPICION = -0.2
"""Points short of which it is reported as a warning."""


@dataclass(slots=True)
class Judgement:
    """What the source says to one claim figure."""

    claim: Facet
    same: list[Pair] = field(default_factory=list)
    """Pairs of the same number, the best first."""
    rival: Pair | None = None
    """The best figure of another number."""
    change: Change | None = None
    other_quantity: bool = False
    """Every figure of this number measures something else than the claim's: years for months, an age for a count."""
    doubt: float = 0.0
    """Above 0, the number belongs elsewhere more likely than not."""


def judge(claim: Facet, index: SourceIndex) -> Judgement:
    """Compare with every figure of the source that could stand for the claim's."""
    value = claim.value
    if value is None:
        return Judgement(claim)
    dated = claim.figure.kind in ("date", "time", "ordinal")
    found = index.by_value.get(value, [])
    same = [pair(claim, s, index) for s in found[:MOST] if dated or s.figure.kind not in ("date", "time")]
    others = (s for s in index.of_kind(claim.figure.kind) if s.value is not None and s.value != value)
    rivals = [pair(claim, s, index) for s in islice(others, MOST)]
    same.sort(key=own_points, reverse=True)
    out = Judgement(claim, same, max(rivals, key=rival_points, default=None))
    if same:
        out.other_quantity = all(p.kind == "other" and _differ(p) for p in same)
        out.doubt = -own_points(same[0]) - FLOOR + (HARM_CLAIM if claim.figure.harm else 0.0)
        out.doubt += rival_points(out.rival) if out.rival else -NO_RIVAL
        vouching = [p for p in same if own_points(p) >= own_points(same[0]) - 1.0 or (p.harm == "same" and not p.clash)]
        out.change = gentlest(claim.figure, (p.source.figure for p in vouching))
    return out


def _differ(p: Pair) -> bool:
    """Whether a clash of kinds is one of units or of a unit against a count, not of an ordinal or a bare numeral."""
    a, b = p.claim.figure.kind, p.source.figure.kind
    return bool(_MEASURED & {a, b}) and "ordinal" not in (a, b)


def pair(claim: Facet, source: Facet, index: SourceIndex) -> Pair:
    """The pair with its context shares."""
    graded = grade(claim, source)
    graded.around = index.overlap(claim.around, source.sentence)
    graded.after = index.share(frozenset(claim.after), source.near)
    graded.before = index.share(claim.before, source.near)
    graded.first = source.sentence == index.start_of(source.sentence)
    graded.lead = source.sentence - index.start_of(source.sentence) < LEAD
    graded.told = claim.figure.harm is not None and names_harm(claim.figure.harm, source.around)
    return graded


def own_points(p: Pair) -> float:
    """Points of a pair of one number."""
    return _points(p, 0)


def rival_points(p: Pair) -> float:
    """Points of a pair of two numbers."""
    return _points(p, 1)


def _points(p: Pair, side: int) -> float:
    total = 0.0
    for name, amount in features(p):
        total += POINTS[name][side] * amount
    return total


def features(p: Pair) -> list[tuple[str, float]]:
    """What the two figures share, by the names of `POINTS`."""
    claim, source = p.claim.figure, p.source.figure
    shares = [("shared sentence", p.around), ("shared words after", p.after), ("shared words before", p.before)]
    return shares + [(name, 1.0) for name, holds in (*_bindings(p, claim, source), *_places(p), *_tellings(p, claim, source)) if holds]


def _bindings(p: Pair, claim: Figure, source: Figure) -> tuple[tuple[str, bool], ...]:
    return (
        ("same harm", p.harm == "same"),
        ("other harm", p.harm == "other"),
        ("harm only there", p.harm == "open" and source.harm is not None and claim.harm is None),
        ("same people or things", p.counted == "same"),
        ("wider or narrower words for them", p.counted == "compatible"),
        ("nothing counted beside one of them", p.counted == "open"),
        ("kind left open", p.kind == "open"),
        ("other kind", p.kind == "other"),
        ("same bound", claim.qualifier == source.qualifier),
    )


def _places(p: Pair) -> tuple[tuple[str, bool], ...]:
    other = p.counted != "same" and p.source.head is not None and stem(p.source.head) in p.claim.before
    return (
        ("same word right after", bool(p.claim.after) and p.claim.after[:1] == p.source.after[:1]),
        ("same word right before", p.claim.last is not None and p.claim.last == p.source.last),
        ("in the lead", p.lead),
        ("in the first sentence", p.first),
        ("harm named beside it", p.told),
        ("in a sentence that looks back", p.source.past and not p.claim.past),
        ("counts what the claim names as another", other),
    )


def _tellings(p: Pair, claim: Figure, source: Figure) -> tuple[tuple[str, bool], ...]:
    asserted = (not claim.bond or claim.bond.modality == "asserted") and FEARS.isdisjoint(p.claim.words)
    feared = source.bond is not None and source.bond.modality in ("hypothetical", "denied")
    generic, narrow = p.claim.people in (None, "person"), p.source.people not in (None, "person")
    return (
        ("feared or denied", feared and asserted),
        ("part of a total", source.relation == "part_of"),
        ("narrower people than the claim's", claim.harm is not None and generic and narrow),
    )
