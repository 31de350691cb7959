"""How a number follows from figures of the source."""

from typing import NamedTuple

from summarizer.checks.reading.facet import Facet


class Derivation(NamedTuple):
    """How a number follows from figures of the source."""

    rule: str
    how: str
    facets: tuple[Facet, ...]
    sentences: tuple[int, ...] = ()
    """Sentences, 1-based through the bundle, whose words were read where no figure stands."""
