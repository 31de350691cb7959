"""What is wrong with a deed as a text tells it."""

from typing import NamedTuple

from summarizer.checks.telling.told import Clause


class Wrong(NamedTuple):
    """A rule that is broken, at tokens of the checked sentence, and the sentence of the source that shows it."""

    rule: str
    message: str
    first: int
    last: int
    number: int

    @classmethod
    def at(cls, clause: Clause, rule: str, message: str, number: int) -> "Wrong":
        """At the verb."""
        return cls(rule, message, clause.deed.first, clause.deed.last, number)
