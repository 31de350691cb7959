"""Number words that count nothing: "no-one", "in a single day", "One Town Says No", "The first is a film"."""

from collections.abc import Sequence

from summarizer.checks.lexicon.units import CONVERSIONS
from summarizer.checks.reading.facet import Facet
from summarizer.text.words.nouns import is_plural


def counts_nothing(facet: Facet) -> bool:
    """Whether the figure of a checked text is a way of speaking that the source need not have."""
    text = facet.figure.text.lower()
    if text == "a single":  # of what else is counted: it took no more than a day
        return _next(facet) in _SPANS
    if text != "one":
        return False
    return ("no", "-") in (facet.raw[:2], facet.raw[1:3]) or _article(facet)


_SPANS = frozenset((*CONVERSIONS, "night", "morning", "afternoon", "evening", "season"))


def _article(facet: Facet) -> bool:
    """Whether "One" of a headline stands for "a" or for a noun: "One Mayor Resigns", "Norland Isn't One"."""
    figure = facet.figure
    if not facet.headline or figure.kind != "count" or figure.harm or not figure.text[0].isupper() or facet.begins:
        return False
    noun = _next(facet)
    return facet.tail[1:2].isupper() and not is_plural(noun.lower()) if noun else not facet.tail.strip()


def _next(facet: Facet) -> str:
    return facet.tail[1:].split(" ", 1)[0]


def enumerates(facet: Facet, told: Sequence[Facet]) -> bool:
    """Whether an ordinal, or "one" before "the other", only goes through what the text has counted: "two films: the first is ..."."""
    figure, value = facet.figure, facet.value
    if value is None or (
        figure.kind != "ordinal" and not (facet.figure.text.lower() == "one" and "other" in facet.words)
    ):
        return False
    if facet.head or figure.harm or _next(facet) not in _GOING_ON:
        return False
    counts = (f for f in told if f.figure.kind == "count" and f is not facet)
    return any((f.value or 0) >= value and (f.value or 0) > 1 for f in counts)


_GOING_ON = frozenset("is was are were describes tells covers one and".split())
"""Words behind a number that takes up what was counted."""
