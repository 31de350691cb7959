"""What a claim's figure and a source's figure share, feature by feature, and what each is worth.

Each feature is a statement about reporting that an editor can read and dispute. Its points are round values of a
logistic regression over annotated summaries, kept only where fits on random halves of them held on the other halves.
"""

from collections.abc import Iterator

from summarizer.checks.comparing.compare import FEARS, Pair
from summarizer.checks.reading.stems import stem
from summarizer.schemas.records import Figure

POINTS: dict[str, tuple[float, float]] = {
    # what the two share: (points of the claimed number, points of another number)
    "same harm": (0.7, 0.6),
    "other harm": (-0.5, -1.4),
    "harm only there": (-0.8, 0.1),
    "harm only here": (-0.7, -0.2),
    "another number of its sentence has the harm": (-0.2, -0.5),
    "things under a harm to people": (-1.0, -1.0),
    "harm named beside it": (0.3, 0.5),
    "same people or things": (0.6, 0.6),
    "same narrow class of people": (0.7, 0.5),
    "narrower people than the claim's": (-0.5, 0.0),
    "one of several kinds of people harmed": (-1.0, -0.4),
    "counts what the claim names as another": (-0.4, -0.8),
    "shared qualities": (0.5, 0.2),
    "other kind": (-0.9, -0.1),
    "rank for a count": (-1.6, 0.0),
    "measure for a count": (-0.2, 0.0),
    "shared sentence": (0.9, 0.9),
    "short of the best sentence": (-0.6, -1.1),
    "shared words after": (0.8, 0.7),
    "shared words before": (0.5, 0.0),
    "same telling word right after": (0.3, 0.5),
    "same telling word right before": (0.4, 0.7),
    "same word right before": (1.2, 0.6),
    "in the lead": (1.0, 0.4),
    "in the first sentence": (0.8, 0.8),
    "in a sentence that looks back": (-0.5, -0.2),
    "feared or denied": (-0.1, -0.3),
    "part of a total": (0.0, -0.4),
    "on top of others": (-0.8, -0.6),
    "told as a toll": (0.8, 0.9),
    "distance from an event": (0.0, 0.7),
    "no number stands there": (0.2, -1.9),
    "same bound": (0.4, 0.1),
}

_MEASURES = frozenset({"rate", "distance", "money", "percent", "duration"})
_TOLL_WORDS = frozenset(
    "toll total bring brings bringing raising raises raised rises rise risen rose climb climbs climbed reached reaches hit hits hitting now stands".split()
)
"""Words by which a report gives its sum."""
_FROM_AN_EVENT = frozenset("after later ago before since earlier old apart".split())
"""Words that make a span of time a distance from an event: "four years after", not "four years in prison"."""


def own_points(p: Pair) -> float:
    """Points of a pair of one number."""
    return sum(POINTS[name][0] * amount for name, amount in features(p))


def rival_points(p: Pair) -> float:
    """Points of a pair of two numbers."""
    return sum(POINTS[name][1] * amount for name, amount in features(p))


def features(p: Pair) -> Iterator[tuple[str, float]]:
    """What the two figures share, by the names of `POINTS`, each with its amount of 0 to 1."""
    claim, source = p.claim.figure, p.source.figure
    yield "shared sentence", p.around
    yield "short of the best sentence", p.short
    yield "shared words after", p.after
    yield "shared words before", p.before
    yield "shared qualities", p.qualities
    for group in (
        _harms(p, claim, source),
        _people(p, claim, source),
        _kinds(p, claim, source),
        _places(p),
        _tellings(p, claim, source),
    ):
        for name, holds in group:
            if holds:
                yield name, 1.0


def _harms(p: Pair, claim: Figure, source: Figure) -> tuple[tuple[str, bool], ...]:
    only_here = claim.harm is not None and source.harm is None and not p.things
    return (
        ("same harm", p.harm == "same"),
        ("other harm", p.harm == "other"),
        ("harm only there", claim.harm is None and source.harm is not None),
        ("harm only here", only_here),
        ("another number of its sentence has the harm", only_here and p.outbid),
        ("things under a harm to people", only_here and p.source.head is not None and p.source.people is None),
        ("harm named beside it", p.told),
    )


def _people(p: Pair, claim: Figure, source: Figure) -> tuple[tuple[str, bool], ...]:
    generic, narrow = p.claim.people in (None, "person"), p.source.people not in (None, "person")
    narrower = claim.harm is not None and generic and narrow
    named = p.counted != "same" and p.source.head is not None and stem(p.source.head) in p.claim.before
    return (
        ("same people or things", p.counted == "same"),
        ("same narrow class of people", not generic and p.claim.people == p.source.people),
        ("narrower people than the claim's", narrower),
        ("one of several kinds of people harmed", narrower and source.harm is not None and p.several),
        ("counts what the claim names as another", named),
    )


def _kinds(p: Pair, claim: Figure, source: Figure) -> tuple[tuple[str, bool], ...]:
    return (
        ("other kind", p.kind == "other"),
        ("rank for a count", source.kind == "ordinal" != claim.kind),
        ("measure for a count", source.kind in _MEASURES and claim.kind != source.kind),
        ("same bound", claim.qualifier == source.qualifier),
    )


def _places(p: Pair) -> tuple[tuple[str, bool], ...]:
    claim, source = p.claim, p.source
    return (
        ("same telling word right after", bool(claim.after) and claim.after[:1] == source.after[:1]),
        ("same telling word right before", claim.last is not None and claim.last == source.last),
        ("same word right before", claim.left is not None and claim.left == source.left),
        ("in the lead", p.lead),
        ("in the first sentence", p.first),
        ("in a sentence that looks back", source.past and not claim.past),
    )


def _tellings(p: Pair, claim: Figure, source: Figure) -> tuple[tuple[str, bool], ...]:
    a, b = claim.bond, source.bond
    asserted = (a is None or a.modality == "asserted") and FEARS.isdisjoint(p.claim.words)
    away = (
        claim.kind == source.kind == "duration"
        and not _FROM_AN_EVENT.isdisjoint(p.source.raw)
        and _FROM_AN_EVENT.isdisjoint(p.claim.words)
    )
    return (
        ("feared or denied", b is not None and b.modality in ("hypothetical", "denied") and asserted),
        ("part of a total", source.relation == "part_of"),
        ("on top of others", b is not None and b.adding and not (a is not None and a.adding)),
        ("told as a toll", not _TOLL_WORDS.isdisjoint(p.source.raw)),
        ("distance from an event", away),
        ("no number stands there", b is not None and b.implied),
    )
