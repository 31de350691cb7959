"""Where a sentence has its things: "flown to hospital in Lenz" is not "flown to hospital in Maldon".

Towns lie in districts, and a summary may name the wider place. So the source must have the very noun with another
place everywhere, and no sentence that names the two places together.
"""

from collections.abc import Sequence
from itertools import islice

from summarizer.checks.comparing.compare import Pair
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.patterns import late
from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS

_THING_IN_PLACE = late(r"\b([a-z]{4,}) (?:in|at|near) ([A-Z]\w{2,})\b")
_MOST = 1000
"""Sentences looked at; hostile text has more."""


def other_scene(claim: Facet, same: Sequence[Pair], index: SourceIndex) -> tuple[str, Facet, str] | None:
    """The noun and place behind the claim's number, the source's figure, and the noun with the place it has there."""
    pairs = [p for p in same if not p.clash]
    if claim.headline or not pairs:
        return None
    for found in _THING_IN_PLACE.finditer(claim.tail):
        noun, place = found[1], found[2]
        if place.lower() in MONTHS or place.lower() in WEEKDAYS or place.lower() not in index.bundle.words:
            continue
        scenes = [_scene(p.source, noun, index) for p in pairs]
        if (
            all(scenes)
            and scenes[0]
            and not any(_may_be(place, s, index) for s in scenes if s)
            and not _stands(found[0], index)
        ):
            return found[0], pairs[0].source, f"{noun} in {scenes[0]}"
    return None


def _scene(source: Facet, noun: str, index: SourceIndex) -> str | None:
    """The place that the noun has in a figure's sentence."""
    sentence = index.evidence([source.sentence])
    found = (m for m in _THING_IN_PLACE.finditer(sentence[0].text) if m[1] == noun) if sentence else iter(())
    place = next(found, None)
    return place[2] if place and place[2].lower() not in MONTHS and place[2].lower() not in WEEKDAYS else None


def _may_be(place: str, other: str, index: SourceIndex) -> bool:
    """Whether one of the places may be the other's, because a sentence names both."""
    return place == other or any(
        place.lower() in words and other.lower() in words for _, words in islice(index.rows(), _MOST)
    )


def _stands(words: str, index: SourceIndex) -> bool:
    return any(words in document.text for document in index.bundle.documents)
