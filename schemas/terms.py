"""The closed vocabularies of a brief: every value a field of it may take.

Plain strings, so that the records of the offline path need no third-party module. The published models
(`figure.py`, `brief.py`) build their types on the same aliases.
"""

from typing import Literal, get_args

Harm = Literal[
    "killed",
    "injured",
    "missing",
    "abducted",
    "detained",
    "displaced",
    "besieged",
    "sexual_violence",
    "affected",
    "casualties_unspecified",
]
"""What was done to people. `casualties_unspecified`: "casualties" may mean dead or injured (ACLED FAQ)."""

Qualifier = Literal[
    "exact",
    "at_least",
    "more_than",
    "at_most",
    "fewer_than",
    "about",
    "nearly",
    "range",
    "vague",
    "none_reported",
]
"""How the words bound the number."""

Kind = Literal[
    "count",
    "percent",
    "money",
    "distance",
    "duration",
    "rate",
    "ordinal",
    "age",
    "date",
    "time",
    "designation",
    "other",
]
"""What sort of quantity it is. `other`: weights, areas, temperatures, votes, scores, bare numerals."""

Relation = Literal["total", "part_of", "adds_to", "updates"]
"""How a figure stands to another one of the same text."""

ClaimantType = Literal[
    "party_to_conflict",
    "government_of_party",
    "third_government",
    "military",
    "police",
    "local_authority",
    "health_authority",
    "rescue_or_civil_defence",
    "hospital_or_morgue",
    "UN",
    "NGO_or_monitor",
    "media_own_reporting",
    "eyewitness_or_resident",
    "family",
    "social_media",
    "unnamed_official",
    "document_or_imagery",
    "unknown",
]
"""Who speaks."""

Speech = Literal[
    "said",
    "confirmed",
    "claimed_responsibility",
    "denied",
    "accused",
    "estimated",
    "warned",
    "could_not_verify",
    "declined_to_comment",
    "reported_by_outlet",
]
"""The act of speaking, as neutral as the source's own verb allows."""

Population = Literal[
    "civilian",
    "state_forces",
    "non_state_armed",
    "police",
    "foreign_or_peacekeeper",
    "mixed",
    "unknown",
]
"""Who was harmed. `unknown` is the default: never inferred from "people" or "residents"."""

Demographic = Literal[
    "child",
    "woman",
    "man",
    "older",
    "infant",
    "health_worker",
    "aid_worker",
    "journalist",
    "teacher",
    "detainee",
]

ActorType = Literal[
    "state_forces",
    "rebel_group",
    "political_militia",
    "identity_militia",
    "rioters",
    "protesters",
    "civilians",
    "external_forces",
    "government",
    "international_organisation",
    "ngo_or_monitor",
    "media",
    "person",
    "unknown",
]
"""ACLED's eight inter codes by name, and the kinds of speaker that are no party to an event."""

ActorRole = Literal[
    "perpetrator", "alleged_perpetrator", "target", "fighting", "mediator", "claimant", "ally", "mentioned"
]

EventType = Literal[
    "Government regains territory",
    "Non-state actor overtakes territory",
    "Armed clash",
    "Excessive force against protesters",
    "Protest with intervention",
    "Peaceful protest",
    "Violent demonstration",
    "Mob violence",
    "Chemical weapon",
    "Air/drone strike",
    "Suicide bomb",
    "Shelling/artillery/missile attack",
    "Remote explosive/landmine/IED",
    "Grenade",
    "Sexual violence",
    "Attack",
    "Abduction/forced disappearance",
    "Agreement",
    "Arrests",
    "Change to group/activity",
    "Disrupted weapons use",
    "Headquarters or base established",
    "Looting/property destruction",
    "Non-violent transfer of territory",
    "Other",
    "Natural hazard",
    "not stated",
]
"""ACLED's 25 sub-event types, in its order of precedence, and two of ours for what ACLED does not code."""

DisputeKind = Literal[
    "value",
    "occurrence",
    "responsibility",
    "victim_status",
    "cause_or_weapon",
    "place_or_time",
    "intent_or_target",
    "motive",
]

Stance = Literal["asserts", "denies", "doubts", "no_comment"]

Precision = Literal["exact", "approximate", "range", "unresolved"]
"""Of a date: how the words fix it (NGEC's date design)."""

PlacePrecision = Literal["town", "near_town", "region", "country", "sea_or_air", "unknown"]

Verdict = Literal["verified_in_source", "conflicts_with_source", "not_found", "wrong_binding", "ambiguous"]
"""What the check found for a figure of the page."""

Severity = Literal["error", "warning", "note"]

Status = Literal["complete", "degraded", "rejected"]

HARMS: tuple[Harm, ...] = get_args(Harm)
QUALIFIERS: tuple[Qualifier, ...] = get_args(Qualifier)
KINDS: tuple[Kind, ...] = get_args(Kind)
EVENT_TYPES: tuple[EventType, ...] = get_args(EventType)
