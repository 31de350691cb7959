"""Compare a claim's figure with all the figures of the source: who vouches for it, and who fits its place better.

Every pair gets points for what the two share (`POINTS`). Two things cast doubt on a number that the source does have:
its own best pair has few points, or a figure of another number has many. The points are round values of a logistic
regression over annotated summaries; each is a statement about reporting that an editor can read and dispute.
"""

from dataclasses import field
from itertools import islice
from operator import attrgetter

from summarizer.checks.comparing.beside import told_beside
from summarizer.checks.comparing.bounds import Change, gentlest
from summarizer.checks.comparing.compare import Pair, grade
from summarizer.checks.comparing.points import own_points, rival_points
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.harm_words import names_harm
from summarizer.schemas.record import record

LEAD = 2
"""Sentences that make the lead of a report."""

NO_RIVAL = -0.2
HARM_CLAIM = 0.7
"""Claims of harm are the ones that go wrong, and the ones that matter."""
FLOOR = 0.9
_OF_ANIMALS = frozenset({"killed", "injured"})
"""Harms of which animals are told as people are."""

_MEASURED = frozenset({"age", "percent", "money", "distance", "duration"})

HISTORY = -0.7
"""Points short of which a number told of another time is taken for the event's own."""

MOST = 300
"""Figures compared with one claim; a report has fewer, and hostile text must not cost its square."""

DOUBT = 1.0
"""Points short of which a number that the source has is reported as belonging elsewhere."""
SUSPICION = 0.1
"""Points short of which it is reported as a warning."""


@record(slots=True)
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
    same = [
        pair(claim, s, index)
        for s in found[:MOST]
        if dated or not (s.figure.kind in ("date", "time") or _only_a_rank(claim, s))
    ]
    others = (s for s in index.of_kind(claim.figure.kind) if s.value is not None and s.value != value)
    rivals = [pair(claim, s, index) for s in islice(others, MOST)]
    best = max((p.around for p in (*same, *rivals)), default=0.0)
    for p in (*same, *rivals):
        p.short = best - p.around
    for p in same:
        p.worth = own_points(p)
    same.sort(key=attrgetter("worth"), reverse=True)
    out = Judgement(claim, same, _best_rival(claim, rivals, index))
    if same:
        out.other_quantity = all(p.kind == "other" and _differ(p) for p in same)
        out.doubt = -same[0].worth - FLOOR + (HARM_CLAIM if claim.figure.harm and not same[0].things else 0.0)
        out.doubt += rival_points(out.rival) if out.rival else -NO_RIVAL
        if value == 1 and claim.figure.harm and _one_harmed(out):
            out.doubt = min(out.doubt, SUSPICION)
        vouching = [p for p in same if p.worth >= same[0].worth - 1.0 or (p.harm == "same" and not p.clash)]
        out.change = gentlest(claim.figure, (p.source.figure for p in vouching))
    return out


def _best_rival(claim: Facet, rivals: list[Pair], index: SourceIndex) -> Pair | None:
    """The pair of another number that fits the claim's place best, but for numbers that the text states where they fit better."""
    ranked = sorted(rivals, key=rival_points, reverse=True)  # the first of the best stays the first
    return next((p for p in ranked if not told_beside(claim, p.source, index)), None)


def _one_harmed(found: Judgement) -> bool:
    """Whether the source tells of one person harmed as the claim does, and gives no other number of such people."""
    alone = any(p.harm == "same" and p.counted != "other" for p in found.same)
    return alone and (found.rival is None or found.rival.harm != "same")


def _differ(p: Pair) -> bool:
    """Whether a clash of kinds is one of units or of a unit against a count, not of an ordinal or a bare numeral."""
    a, b = p.claim.figure.kind, p.source.figure.kind
    if p.claim.figure.unit and p.source.figure.unit and p.claim.figure.unit != p.source.figure.unit:
        return True  # grams for kilograms
    return bool(_MEASURED & {a, b}) and "ordinal" not in (a, b)


def _only_a_rank(claim: Facet, source: Facet) -> bool:
    """Whether the source ranks something else than the claim counts: "a third goal" says nothing of three years."""
    if source.figure.kind != "ordinal" or claim.figure.kind in ("ordinal", "designation"):
        return False
    if claim.figure.harm and names_harm(claim.figure.harm, source.around):
        return False  # "a 27th resident has died" is 27 dead
    return claim.after[:1] != source.after[:1] and _JUBILEE.isdisjoint(claim.near | source.near)


_JUBILEE = frozenset({"anniversari", "birthdai", "birthdayi", "birthday"})
"""Stems of a word whose rank is a number of years."""


def pair(claim: Facet, source: Facet, index: SourceIndex) -> Pair:
    """The pair with its context shares."""
    graded = grade(claim, source)
    graded.around = index.overlap(claim.around, source.sentence)
    graded.after = index.share(frozenset(claim.after), source.near)
    graded.before = index.share(claim.before, source.near)
    graded.qualities = index.share(claim.qualities, source.qualities.union(source.after[:3]))
    graded.outbid = claim.figure.harm is not None and index.counts_harm(source, claim.figure.harm)
    graded.several = source.figure.harm is not None and index.counts_harm(source, source.figure.harm)
    behind = source.sentence - index.start_of(source.sentence)
    graded.first, graded.lead = behind == 0, behind < LEAD
    graded.things = (
        source.figure.harm is None
        and claim.figure.harm not in _OF_ANIMALS
        and claim.head is not None
        and claim.people is source.people is None
        and graded.counted in ("same", "compatible")
    )
    graded.told = claim.figure.harm is not None and names_harm(claim.figure.harm, source.around)
    return graded
