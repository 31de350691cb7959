"""The lean draft as a model writes it: what is sent as the schema of the answer, and what parses the answer.

Mirrors `records.Draft` field by field (a test holds the two side by side). It cites sentences by number and never
copies a quote: cheaper, and an offset can then never fail to align. Nothing in it is trusted; `resolve` and `check`
come after.

Unknown fields are ignored and `S12` or `[S12]` is read as 12: harmless habits of models that would otherwise cost a
turn. A value outside a closed vocabulary is not mended: it goes back as a correction.
"""

from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from summarizer.schemas import records
from summarizer.schemas.terms import (
    ActorRole,
    ActorType,
    Demographic,
    DisputeKind,
    EventType,
    Harm,
    Population,
    Relation,
    Stance,
)


def _number(value: Any) -> Any:
    """`12`, `"S12"` and `"[S12]"` are the same sentence."""
    return value.strip().strip("[]").lstrip("Ss") if isinstance(value, str) else value


def _several(value: Any) -> Any:
    """One value where a list belongs is a list of one; null is none."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _at_most(items: int) -> dict[str, Any]:
    """A bound told to the model, not enforced on its answer: a page has room for no more, and the check says so."""
    return {"json_schema_extra": {"maxItems": items}}


def _short(characters: int) -> dict[str, Any]:
    return {"json_schema_extra": {"maxLength": characters}}


Cites = Annotated[list[Annotated[int, BeforeValidator(_number)]], BeforeValidator(_several), Field(**_at_most(6))]
Words = Annotated[str, Field(**_short(99))]
Prose = Annotated[str, Field(**_short(300))]
At = Annotated[int | None, Field(exclude=True)]
"""In an answer to a correction: the number of the failing item that this one replaces; absent for a new item."""


class Wire(BaseModel):
    """Base of the parts of a draft."""

    model_config = ConfigDict(extra="ignore")


class Verification(Wire):
    text: Prose
    cites: Cites = []


class Line(Verification):
    at: At = None


class Event(Wire):
    what: Prose
    type: EventType = "not stated"
    when: Words | None = None
    where: Words | None = None
    actors: Annotated[list[Words], BeforeValidator(_several)] = []
    claimant: Words | None = None
    cites: Cites = []
    at: At = None


class Actor(Wire):
    name: Words
    aliases: Annotated[list[Words], BeforeValidator(_several)] = []
    type: ActorType = "unknown"
    role: ActorRole = "mentioned"
    cites: Cites = []
    at: At = None


class Casualty(Wire):
    harm: Harm
    figure: Words
    victims: Words | None = None
    population: Population = "unknown"
    demographics: Annotated[list[Demographic], BeforeValidator(_several)] = []
    claimant: Words | None = None
    attributed_to: Words | None = None
    event: int | None = None
    when: Words | None = None
    where: Words | None = None
    relation: Relation | None = None
    part_of: int | None = None
    cites: Cites = []
    at: At = None


class OtherFigure(Wire):
    figure: Words
    what: Words
    cites: Cites = []
    at: At = None


class Position(Wire):
    claimant: Words | None = None
    stance: Stance
    statement: Prose
    figure: Words | None = None
    cites: Cites = []


class Dispute(Wire):
    issue: Words
    kind: DisputeKind
    positions: Annotated[list[Position], Field(**_at_most(4))] = []
    verification: Verification | None = None
    at: At = None


class Draft(Wire):
    """A one-page brief of the numbered sentences."""

    headline: Line
    bottom_line: Annotated[list[Line], Field(**_at_most(2))] = []
    key_events: Annotated[list[Event], Field(**_at_most(5))] = []
    actors: Annotated[list[Actor], Field(**_at_most(12))] = []
    casualties: Annotated[list[Casualty], Field(**_at_most(24))] = []
    other_figures: Annotated[list[OtherFigure], Field(**_at_most(8))] = []
    disputed_claims: Annotated[list[Dispute], Field(**_at_most(4))] = []
    gaps: Annotated[list[Words], Field(**_at_most(6))] = []

    @classmethod
    def model_json_schema(cls, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The compact schema. Computed once; a copy each time, for instructor writes into what it is given."""
        return deepcopy(_compact_draft_schema())


SECTIONS: Mapping[str, type[Wire]] = {
    "bottom_line": Line,
    "key_events": Event,
    "actors": Actor,
    "casualties": Casualty,
    "other_figures": OtherFigure,
    "disputed_claims": Dispute,
}
"""The lists of a draft and what their items are, in the order of the page."""


@cache
def _compact_draft_schema() -> dict[str, Any]:
    plain = BaseModel.model_json_schema.__func__(Draft)  # type: ignore[attr-defined]  # the override's own base, unbound
    compact: dict[str, Any] = _compact(plain, plain.get("$defs", {}))
    return {"title": "Draft", **compact}


def _compact(node: Any, shared: Mapping[str, Any]) -> Any:
    """Drop what costs tokens and tells a model nothing: titles, defaults, null branches, references."""
    if isinstance(node, list):
        return [_compact(item, shared) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return _compact(shared[node["$ref"].rsplit("/", 1)[1]], shared)
    if "anyOf" in node:
        options = [option for option in node["anyOf"] if option.get("type") != "null"]
        if len(options) == 1:
            return _compact(options[0], shared)
    kept = {k: v for k, v in node.items() if k not in ("title", "description", "default", "$defs")}
    if "properties" in kept:
        kept["properties"] = {name: _compact(part, shared) for name, part in kept["properties"].items()}
    for key in ("items", "anyOf"):
        if key in kept:
            kept[key] = _compact(kept[key], shared)
    if "enum" in kept:
        kept.pop("type", None)
    return kept


def record(part: BaseModel) -> Any:
    """The plain record of a parsed draft, or of one of its parts."""
    made = getattr(records, _RECORDS[type(part)])
    values = {}
    for name in made.__dataclass_fields__:
        value = getattr(part, name)
        if isinstance(value, list):
            value = [record(item) if isinstance(item, Wire) else item for item in value]
        elif isinstance(value, Wire):
            value = record(value)
        values[name] = value
    return made(**values)


_RECORDS: Mapping[type[BaseModel], str] = {
    Line: "DraftLine",
    Verification: "DraftLine",
    Event: "DraftEvent",
    Actor: "DraftActor",
    Casualty: "DraftCasualty",
    OtherFigure: "DraftFigure",
    Position: "DraftPosition",
    Dispute: "DraftDispute",
    Draft: "Draft",
}
