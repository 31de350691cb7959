"""The shape of a rule."""

from dataclasses import dataclass

from summarizer.schemas.terms import Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule with an example either way."""

    id: str
    title: str
    severity: Severity
    explanation: str
    source: str
    """A line of a report."""
    bad: str
    """A line of a checked text that breaks the rule against `source`; empty for notes, which blame nothing."""
    good: str
    """The same line as the rule wants it; for notes, the line that draws the note."""

    @property
    def family(self) -> str:
        """The three letters before the number."""
        return self.id[:3]
