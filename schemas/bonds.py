"""What the reader of figures keeps for itself: how a number hangs in its sentence."""

from __future__ import annotations

from decimal import Decimal

from summarizer.schemas.record import record


@record(slots=True)
class Bond:
    """What the reader of figures knew besides the published fields; never exported."""

    source: int = 0
    """Index of the report in the bundle."""
    sentence: int = -1
    """Index of the sentence in its text, 0-based."""
    head: str | None = None
    """The counted noun, lower case, singular where the plural is regular."""
    implied: bool = False
    """No numeral or quantity word stands there: "a soldier", "General Hamedani", "villagers"."""
    least: Decimal | None = None
    """What a vague word means at the least in plain English (domain rules, section 3, `literal`): "dozens", 24. The
    figure itself states no number: a published total names the table that it is taken from."""
    adding: bool = False
    """The words say that these come on top of others: "another five", "two additional"."""
    told_in: int | None = None
    """Index of a later sentence that tells the harm of people counted here."""
    anew: bool = False
    """The words give another number for what was told before: "put the figure at five"."""
    partitive: bool = False
    """The words take a part of people known: "three of them", "two of the dead"."""
    modality: str = "asserted"
    """asserted · hypothetical · denied · habitual · past (history: another time than the report's event)."""
    cue: str | None = None
    """The word that bound the harm ("killed", "toll")."""
    cue_start: int | None = None
    agent: str | None = None
    """What the words say did it: the by-phrase or the subject of the verb, be it a side, a deed or a weapon."""
    doer: str | None = None
    """Who stands behind it: "the army" of "an air strike by the army"."""
    victims: str | None = None
    """The whole noun phrase of the people harmed, as written, without the figure."""
    victims_start: int | None = None
    victims_end: int | None = None
    place: str | None = None
    """The place at the head of its row of a table."""
    column: int | None = None
    """Where the head of its column stands, in a table."""
