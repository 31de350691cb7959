"""A published estimate: the bounds of a total, and by whose table of vague words."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Estimate:
    """How many people, added over the rows that may be added. All three are null where no row states anything."""

    low: Decimal | None
    """Least number the words allow under the profile; rows without a lower bound add nothing to it."""
    best: Decimal | None
    """The sum of the stated numbers; null as soon as one row that counts states none."""
    high: Decimal | None
    """Greatest number the words allow; null as soon as one row that counts is open above."""
    profile: str
    """Name of the table that turned vague words into bounds."""
