"""Number words that count nothing: "no-one", "in a single day"."""

from summarizer.checks.lexicon.units import CONVERSIONS
from summarizer.checks.reading.facet import Facet


def counts_nothing(facet: Facet) -> bool:
    """Whether the figure of a checked text is a way of speaking that the source need not have."""
    text = facet.figure.text.lower()
    if text == "a single":  # of what else is counted: it took no more than a day
        return facet.tail[1:].split(" ", 1)[0] in CONVERSIONS
    return text == "one" and ("no", "-") in (facet.raw[:2], facet.raw[1:3])
