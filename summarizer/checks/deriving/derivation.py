"""How a number follows from figures of the source."""

from dataclasses import dataclass

from summarizer.checks.reading.facet import Facet


@dataclass(frozen=True, slots=True)
class Derivation:
    """How a number follows from figures of the source."""

    rule: str
    how: str
    facets: tuple[Facet, ...]
    sentences: tuple[int, ...] = ()
    """Sentences, 1-based through the bundle, whose words were read where no figure stands."""
