"""ACLED's event types of its sub-event types, and its precision codes (codebook, "Event types" and "Precision")."""

from summarizer.schemas.records import When
from summarizer.schemas.terms import EventType, PlacePrecision

_BATTLES, _PROTESTS, _RIOTS = "Battles", "Protests", "Riots"
_REMOTE, _CIVILIANS, _STRATEGIC = "Explosions/Remote violence", "Violence against civilians", "Strategic developments"

EVENT_TYPE: dict[EventType, str] = {
    "Government regains territory": _BATTLES,
    "Non-state actor overtakes territory": _BATTLES,
    "Armed clash": _BATTLES,
    "Excessive force against protesters": _PROTESTS,
    "Protest with intervention": _PROTESTS,
    "Peaceful protest": _PROTESTS,
    "Violent demonstration": _RIOTS,
    "Mob violence": _RIOTS,
    "Chemical weapon": _REMOTE,
    "Air/drone strike": _REMOTE,
    "Suicide bomb": _REMOTE,
    "Shelling/artillery/missile attack": _REMOTE,
    "Remote explosive/landmine/IED": _REMOTE,
    "Grenade": _REMOTE,
    "Sexual violence": _CIVILIANS,
    "Attack": _CIVILIANS,
    "Abduction/forced disappearance": _CIVILIANS,
    "Agreement": _STRATEGIC,
    "Arrests": _STRATEGIC,
    "Change to group/activity": _STRATEGIC,
    "Disrupted weapons use": _STRATEGIC,
    "Headquarters or base established": _STRATEGIC,
    "Looting/property destruction": _STRATEGIC,
    "Non-violent transfer of territory": _STRATEGIC,
    "Other": _STRATEGIC,
}
"""Absent: "Natural hazard" and "not stated", which ACLED does not code."""

_VIOLENCE, _DEMONSTRATIONS = "Political violence", "Demonstrations"
_DISORDER = {
    _BATTLES: _VIOLENCE,
    _PROTESTS: _DEMONSTRATIONS,
    _RIOTS: _VIOLENCE,
    _REMOTE: _VIOLENCE,
    _CIVILIANS: _VIOLENCE,
    _STRATEGIC: _STRATEGIC,
}
_DISORDER_OF_ITS_OWN: dict[EventType, str] = {
    "Excessive force against protesters": f"{_VIOLENCE}; {_DEMONSTRATIONS}",
    "Violent demonstration": _DEMONSTRATIONS,
}

GEO_PRECISION: dict[PlacePrecision, str] = {
    "town": "1",
    "near_town": "2",
    "region": "3",
    "country": "",
    "sea_or_air": "",
    "unknown": "",
}
"""1 = named town, 2 = near it, 3 = larger region; ACLED has no code for a country."""


_WEEK, _MONTH = 7, 31
"""Days."""


def time_precision(when: When | None) -> str:
    """ACLED's code: 1 = exact day, 2 = within a week, 3 = within a month; blank = not resolved, or to a longer time."""
    if when is None or when.start is None or when.precision == "unresolved":
        return ""
    if when.precision == "exact":
        return "1"
    if when.end is None and when.precision == "range":
        return ""  # "since 2001": no end is known
    days = (when.end - when.start).days + 1 if when.end else 1
    return "2" if days <= _WEEK else "3" if days <= _MONTH else ""


def disorder_type(type: EventType) -> str:
    """ACLED's disorder type; blank for what it does not code."""
    return _DISORDER_OF_ITS_OWN.get(type) or _DISORDER.get(EVENT_TYPE.get(type, ""), "")
