"""What goes back and forth in the turns with a model: failing items out, replacements in."""

from dataclasses import dataclass, field

from summarizer.schemas.record import record
from summarizer.schemas.records import Draft


@dataclass(frozen=True, slots=True)
class Failing:
    """One item of a draft that goes back to the model, with what is wrong and the sentences it concerns."""

    path: str
    """Where in the draft: "headline", "casualties[2]"; a bare section name for what is missing from it."""
    item: str | None
    """The item as compact JSON; None for a missing one."""
    faults: tuple[str, ...]
    """What is wrong, one rule's message each."""
    sentences: tuple[int, ...] = ()
    """Numbers of the sentences concerned."""

    @property
    def section(self) -> str:
        """The list of the draft that the item stands in."""
        return self.path.partition("[")[0]

    @property
    def index(self) -> int | None:
        """Its place in that list, 0-based; None for the headline and for what is missing."""
        inside = self.path.partition("[")[2].rstrip("]")
        return int(inside) if inside.isdigit() else None


@record(slots=True)
class Reply:
    """One answer of a model, read."""

    draft: Draft
    replaces: dict[tuple[str, int], int] = field(default_factory=dict)
    """Of an item (section, index): the number, from 1, of the failing item that it replaces."""
    failing: list[Failing] = field(default_factory=list)
    """The items that break the schema: in the answer, not in the draft."""
