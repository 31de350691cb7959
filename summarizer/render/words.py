"""The page's own words: how the terms of the data contract are printed."""

from summarizer.schemas.terms import (
    ActorRole,
    ActorType,
    DisputeKind,
    Harm,
    Population,
    Severity,
    Speech,
    Stance,
)

HARM: dict[Harm, str] = {
    "killed": "killed",
    "injured": "injured",
    "missing": "missing",
    "abducted": "abducted",
    "detained": "detained",
    "displaced": "displaced",
    "besieged": "besieged",
    "sexual_violence": "sexual violence",
    "affected": "affected",
    "casualties_unspecified": "casualties, dead or injured",
}

DONE_TO = frozenset(
    "dead deaths bodies corpses fatalities killed wounded injured injuries casualties hostages detainees refugees".split()
)
"""Words for people that already say what was done to them."""

ALWAYS_STATED: tuple[Harm, ...] = ("killed", "injured", "missing", "displaced")
"""Harms whose absence the page names: not stated is not zero."""

POPULATION: dict[Population, str] = {
    "civilian": "civilians",
    "state_forces": "state forces",
    "non_state_armed": "fighters of armed groups",
    "police": "police",
    "foreign_or_peacekeeper": "foreign forces or peacekeepers",
    "mixed": "civilians and fighters",
    "unknown": "not stated who",
}

ACTOR: dict[ActorType, str] = {
    "state_forces": "state forces",
    "rebel_group": "rebel group",
    "political_militia": "militia",
    "identity_militia": "communal militia",
    "rioters": "rioters",
    "protesters": "protesters",
    "civilians": "civilians",
    "external_forces": "external forces",
    "government": "government",
    "international_organisation": "international organisation",
    "ngo_or_monitor": "monitor or aid group",
    "media": "media",
    "person": "person",
    "unknown": "",
}

ROLE: dict[ActorRole, str] = {
    "perpetrator": "Fighting",
    "alleged_perpetrator": "Fighting",
    "fighting": "Fighting",
    "ally": "Fighting",
    "target": "Targeted",
    "mediator": "Mediating",
    "claimant": "Speaking",
    "mentioned": "Named",
}
"""Heading under which an actor of a role stands, in this order."""

ROLE_NOTE: dict[ActorRole, str] = {"alleged_perpetrator": "blamed", "perpetrator": "perpetrator", "ally": "ally"}

SPEECH_NOTE: dict[Speech, str] = {
    "confirmed": "confirms",
    "claimed_responsibility": "claims responsibility",
    "denied": "denies",
    "accused": "accuses",
    "estimated": "estimate",
    "warned": "warns",
    "could_not_verify": "could not verify",
    "declined_to_comment": "declines to comment",
}
"""What stands after a speaker in a table, where it is more than "says"."""

STANCE: dict[Stance, str] = {"asserts": "asserts", "denies": "denies", "doubts": "doubts", "no_comment": "no comment"}

DISPUTE: dict[DisputeKind, str] = {
    "value": "how many",
    "occurrence": "whether it happened",
    "responsibility": "who did it",
    "victim_status": "who the victims were",
    "cause_or_weapon": "by what means",
    "place_or_time": "where or when",
    "intent_or_target": "what was aimed at",
    "motive": "why",
}

SEVERITY: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "note"}

OUTLET = "the report"
"""The speaker of what the outlet states in its own voice."""

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_NUMBERS = (
    "no none nobody a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half tens dozens scores hundreds "
    "thousands few several many numerous handful both another"
)
_BOUNDS = "about almost approximately around as at between close estimated exactly fewer just less more most nearly only over roughly some under up"
SMALL = frozenset(f"{_NUMBERS} {_BOUNDS}".split())
"""Words that open a figure and are capital only where they open a sentence."""
