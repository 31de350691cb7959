"""Published models of a number and what it is bound to."""

from decimal import Decimal

from pydantic import BaseModel, ConfigDict

from summarizer.schemas.terms import ClaimantType, Harm, Kind, Qualifier, Relation, Speech


class Model(BaseModel):
    """Base of every published value: built from records by attribute, closed to unknown fields."""

    model_config = ConfigDict(from_attributes=True, extra="forbid", use_attribute_docstrings=True)


class Claimant(Model):
    """Who says a thing."""

    name: str
    """As the source names it: "the Syrian Observatory for Human Rights", "residents", "a hospital official"."""
    type: ClaimantType = "unknown"
    speech: Speech = "said"


class Figure(Model):
    """A number as the words state it, and what it is bound to."""

    text: str
    """The words as written, bound and unit included: "at least 17", "10 kilometers"."""
    start: int
    """Character offset of `text` in the text that was read, 0-based."""
    end: int
    """One past the last character: `source[start:end] == text`."""
    low: Decimal | None = None
    """Least value the words allow; null where they state none, as "dozens" does: what a vague word may mean is the choice
    of a profile (`Brief.total`). 0 only where the text says none."""
    best: Decimal | None = None
    """The value stated; null where only a bound or a vague word is."""
    high: Decimal | None = None
    """Greatest value the words allow; null where they state none."""
    qualifier: Qualifier = "exact"
    kind: Kind = "count"
    unit: str | None = None
    """"km", "%", "USD", ... or null."""
    counted: str | None = None
    """The counted noun phrase as written ("ISIS jihadists"), or null."""
    harm: Harm | None = None
    relation: Relation | None = None
    part_of: int | None = None
    """`start` of the figure that this one is part of, adds to or updates."""
    claimant: Claimant | None = None
