"""The values of names: one mention, and the bearer of many."""

from dataclasses import field

from summarizer.schemas.record import record
from summarizer.schemas.terms import ActorType
from summarizer.text.lexicon.names import NameKind


@record(slots=True)
class Name:
    """One mention of a name."""

    text: str
    start: int
    end: int
    sentence: int
    """Index of the sentence, 0-based."""
    kind: NameKind = "unknown"
    title: str | None = None
    """Rank or office as written beside it ("Lieutenant General", "Pentagon spokesman")."""
    key: str = ""
    """Same for all mentions of one bearer within the text ("Rami Abdel Rahman" and "Abdel Rahman")."""
    type: ActorType = "unknown"
    """The actor type the words suggest; a state's is settled by what it does in the story."""
    weight: int = 0
    """How strong the evidence for the kind is: 0 a bare capital, 4 a known name."""


@record(slots=True)
class Bearer:
    """Whom or what all mentions of one key name."""

    key: str
    name: str
    """The fullest mention, as written."""
    aliases: list[str] = field(default_factory=list)
    """Other ways the text names the bearer, in order of appearance."""
    kind: NameKind = "unknown"
    type: ActorType = "unknown"
    title: str | None = None
    mentions: list[Name] = field(default_factory=list)
