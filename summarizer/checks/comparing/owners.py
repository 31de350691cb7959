"""Numbers that the source has for another matter: what stands before them there belongs, in the claim, to another number.

Each test asks for a figure of the source that stands in the claim's place, so that the editor sees both. Headlines are
left out: their short forms put other words beside a number than the report does.
"""

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.checks.comparing.beside import told_beside
from summarizer.checks.comparing.changes import given_up, other_change
from summarizer.checks.comparing.company import in_company
from summarizer.checks.comparing.compare import Pair
from summarizer.checks.comparing.contrasts import of_other_side
from summarizer.checks.comparing.distinctions import told_of_another
from summarizer.checks.comparing.gapping import of_others
from summarizer.checks.comparing.intents import not_come_about, only_wished
from summarizer.checks.comparing.lattice import MOST, Judgement, pair
from summarizer.checks.comparing.lists import for_another, of_another
from summarizer.checks.comparing.neighbours import done_to_neighbour, governed_elsewhere, stepped_onto, told_behind
from summarizer.checks.comparing.ranks import other_rank
from summarizer.checks.comparing.taken import exchanged_people, of_other_country, of_other_things, of_things, told_twice
from summarizer.checks.comparing.times import of_another_time, other_span, told_of_now
from summarizer.checks.comparing.voices import counted_by_speaker
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.schemas.terms import Kind
from summarizer.text.lexicon.numbers import SMALL

_MEASURED: frozenset[Kind] = frozenset({"percent", "money", "duration", "distance", "age", "rate"})
_CLOSER = 0.3
"""Share of the words before a claim by which another number must be closer to them."""
_NEAR = 0.1
"""Share of the claim's words by which the other number's sentence may hold fewer of them."""
_SURE = -1.6
"""Points of doubt below which the number's own sentence tells the same as the claim in other words."""
_SURE_COUNT = -0.3
"""The same for counts, of which a report has many."""
_IDIOMS = 4
"""Up to here a text may count by itself what the report only names."""
_WORD = 3
"""Letters of a noun; shorter ones are units."""


class Owner(NamedTuple):
    """The pair that shows whose the number is, and the figure that stands in the claim's place."""

    pair: Pair
    rival: Pair | None


def owner(claim: Facet, verdict: Judgement, index: SourceIndex) -> Owner | None:
    """To what else the source gives the number, where another number stands in the claim's place."""
    ranks = other_rank(claim, index)
    if ranks is not None:
        return Owner(pair(claim, ranks[0], index), pair(claim, ranks[1], index))
    others = _counting_others(claim, verdict, index) if verdict.same else None
    if others is not None:
        return others
    if not verdict.same or claim.headline or whole_named(claim) or any(_ranked(claim, p.source) for p in verdict.same):
        return None
    kept = [p for p in verdict.same if not p.clash]
    if kept and given_up(claim, kept, index):
        return Owner(kept[0], verdict.rival)
    if not_come_about(claim, kept, index):
        return Owner(kept[0], verdict.rival)
    if for_another(claim, kept, index):
        return Owner(kept[0], verdict.rival)
    elsewhere = of_another(claim, kept, index)
    if elsewhere is not None:
        return Owner(kept[0], pair(claim, elsewhere, index))
    if kept and (of_another_time(claim, kept, index) or other_change(claim, kept, index)):
        return Owner(kept[0], verdict.rival)
    if other_span(claim, kept):
        return Owner(kept[0], None)
    if kept and (now := told_of_now(claim, kept, index)) is not None:
        return Owner(kept[0], pair(claim, now, index))
    done = (
        (
            _done_to_others(claim, verdict, index)
            or of_other_side(claim, [p.source for p in kept], index)
            or stepped_onto(claim, [p.source for p in kept], index)
            or told_behind(claim, [p.source for p in kept], index)
            or done_to_neighbour(claim, [p.source for p in kept], index)
            or told_of_another(claim, [p.source for p in kept], index)
            or of_others(claim, [p.source for p in kept], index)
            or counted_by_speaker(claim, [p.source for p in kept], index)
        )
        if kept
        else None
    )
    if (
        done is not None
        and not told_beside(claim, done, index)
        and not only_wished(claim, done, index)
        and not _joined(claim, kept, index)
    ):
        return Owner(kept[0], pair(claim, done, index))
    governed = _governed(claim, verdict, index)
    if governed is not None:
        return governed
    if _words_of_another(claim, verdict) and not in_company(claim, kept, verdict.rival, index):
        return Owner(verdict.same[0], verdict.rival)
    if kept and (told_twice(claim, kept, verdict.rival, index) or of_other_country(claim, kept, verdict.rival)):
        return Owner(kept[0], verdict.rival)
    return _other_things(claim, verdict, index) or _rival_people(claim, verdict)


def _joined(claim: Facet, pairs: Sequence[Pair], index: SourceIndex) -> bool:
    """Whether a number that shares the claim's unit stands beside it in the source too: "24 and 17 years"."""
    twins = {
        f.quantity for f in claim.told if f is not claim and f.sentence == claim.sentence and (f.elided or claim.elided)
    }
    return any(not twins.isdisjoint(index.values(p.source.sentence)) for p in pairs) if twins else False


def whole_named(claim: Facet) -> bool:
    """Whether the number only names the whole of a part told, "two of the eight": the words behind it are the part's."""
    return (
        claim.head is None and claim.left == "the" and claim.raw[1:3] == ("of", "the") and claim.figure.kind == "count"
    )


def _ranked(claim: Facet, source: Facet) -> bool:
    """Whether the source ranks the last of what the claim counts: "her ninth race" of nine races."""
    return (
        source.figure.kind == "ordinal" and claim.figure.kind != "ordinal" and claim.after[:1] == source.after[:1] != ()
    )


def _done_to_others(claim: Facet, verdict: Judgement, index: SourceIndex) -> Facet | None:
    """Another number beside the claim's own, behind which the source has the claim's words: "two were released on bail"."""
    told = tuple(word for word in claim.after if word not in SMALL)[:2]
    own = [p.source for p in verdict.same]
    if (
        claim.figure.kind != "count"
        or claim.head
        or claim.left in ("of", "the")
        or len(told) < 2
        or any(not f.around.isdisjoint(told) for f in own)
    ):
        return None
    others = (
        f
        for f in index.of_kind("count")[:MOST]
        if f.value and f.value != claim.value and f.after[:2] == told and f.figure.harm == claim.figure.harm
    )
    return next((f for f in others if any(abs(f.sentence - o.sentence) <= 1 for o in own)), None)


def _governed(claim: Facet, verdict: Judgement, index: SourceIndex) -> Owner | None:
    """The figure that the word before the claim's number governs in the source."""
    pairs = [p for p in verdict.same if p.kind != "other" and p.counted != "other"]
    small = claim.figure.kind == "count" and (claim.value or 0) <= _IDIOMS
    if not pairs or small or any(p.harm == "same" for p in verdict.same):
        return None
    other = governed_elsewhere(claim, [p.source for p in pairs], index)
    if (
        other is None
        or told_beside(claim, other, index)
        or in_company(claim, pairs, pair(claim, other, index), index)
        or (verdict.doubt <= _SURE and all(p.source.sentence != other.sentence for p in pairs))
    ):
        return None
    return Owner(pairs[0], pair(claim, other, index))


def exchanged_things(claim: Facet, verdict: Judgement, index: SourceIndex) -> bool:
    """Whether the number counts other people or things everywhere, and the claim's are counted by another number."""
    if claim.headline or claim.figure.kind != "count" or not claim.head:
        return False
    if not all(p.kind == "same" and _else(claim, p.source, p) for p in verdict.same):
        return False
    return any(f.noun == claim.noun and f.value and f.value != claim.value for f in index.of_kind("count")[:MOST])


def _else(claim: Facet, source: Facet, p: Pair) -> bool:
    """Whether the two count by different nouns; for things, whatever words stand near."""
    things = claim.people is None and source.people is None and source.head is not None
    return p.counted == "other" or (things and source.noun != claim.noun)


def _words_of_another(claim: Facet, verdict: Judgement) -> bool:
    """Whether the words before the claim's number stand, in a sentence that fits as well, before another number."""
    rival, figure = verdict.rival, claim.figure
    if rival is None or rival.kind != "same" or figure.unit != rival.source.figure.unit:
        return False
    if any(f.value == rival.source.value and f.sentence == claim.sentence for f in claim.told):
        return False  # "rose to 68% from 59%"
    if (
        any(p.source.sentence == rival.source.sentence for p in verdict.same)
        or rival.around < max(p.around for p in verdict.same) - _NEAR
    ):
        return False
    if verdict.same[0].kind == "other" or verdict.same[0].counted == "other":
        return False
    apart = (
        claim.last is not None
        and claim.last in rival.source.before
        and all(claim.last not in p.source.around for p in verdict.same)
    )
    if figure.kind in _MEASURED and verdict.same[0].kind == "same":
        return verdict.doubt > _SURE and (apart or rival.before - max(p.before for p in verdict.same) >= _CLOSER)
    return figure.kind == "count" and apart and verdict.doubt > _SURE_COUNT and (claim.value or 0) > _IDIOMS


def _counting_others(claim: Facet, verdict: Judgement, index: SourceIndex) -> Owner | None:
    """The number where it counts other things or people alone."""
    if of_other_things(claim, verdict) or of_things(claim, verdict):
        return Owner(verdict.same[0], verdict.rival)
    exchanged = exchanged_people(claim, verdict, index)
    return Owner(verdict.same[0], pair(claim, exchanged, index)) if exchanged is not None else None


def _rival_people(claim: Facet, verdict: Judgement) -> Owner | None:
    """The number where it counts people of another side alone: soldiers for rebels."""
    pairs = [p for p in verdict.same if p.source.figure.kind == "count"]
    sides = claim.people in _SIDES and all(p.source.people in _SIDES - {claim.people} for p in pairs)
    return Owner(pairs[0], None) if sides and pairs and claim.figure.harm else None


_SIDES = frozenset({"soldier", "fighter", "police"})
"""Classes of people who fight one another."""


def _other_things(claim: Facet, verdict: Judgement, index: SourceIndex) -> Owner | None:
    """The number where it counts other things alone, although the source speaks of the claim's."""
    figure, head, noun = claim.figure, claim.head, claim.noun
    if (
        figure.kind != "count"
        or claim.people
        or not head
        or not noun
        or (claim.value or 0) <= _IDIOMS
        or figure.qualifier != "exact"
    ):
        return None
    if claim.after[:1] != (noun,) or len(head) < _WORD or any(p.source.after[:1] == (noun,) for p in verdict.same):
        return None
    pairs = [p for p in verdict.same if p.source.figure.kind == "count"]
    clash = bool(pairs) and all(p.counted == "other" and p.source.head and not p.source.people for p in pairs)
    return Owner(pairs[0], None) if clash and verdict.doubt > _SURE and index.knows(noun) else None
