"""What kind of actor a group is that a report tells of by a common noun: the noun, and for a general one the words before it."""

from summarizer.drafting.lexicon.groups import BELLIGERENT, GROUPS, REBEL_WORDS, RELIEF, STATE_WORDS
from summarizer.schemas.terms import ActorType

_RESCUE = frozenset(("rescue", "emergency", "fire", "ambulance"))
"""Before "service": a house of the state that helps."""


_CUSTOMARY = frozenset("tribal tribe clan elders village community religious church".split())
"""Before "council": elders, and no house of the state."""
_YOUNG = frozenset(("youths", "villagers", "residents", "herders", "locals"))
"""Civilians until they are told to be armed."""


def type_of(head: str, which: tuple[str, ...]) -> ActorType:
    """The kind of actor: what stands before a general noun decides."""
    said = frozenset(word for part in which for word in (part, *part.split("-")))
    if head in ("group", "groups", "organisations", "organizations", "elements"):
        if not BELLIGERENT.isdisjoint(said):
            return "rebel_group"
        return "ngo_or_monitor" if not RELIEF.isdisjoint(said) else "unknown"
    if head in ("forces", "fighters", "army", "troops", "soldiers", "leaders", "commander", "militias", "militia"):
        if not REBEL_WORDS.isdisjoint(said) and said.isdisjoint(("government", "state")):
            return "rebel_group"
        if head in ("militias", "militia"):
            return "political_militia"
        return "unknown" if head == "leaders" else "rebel_group" if head == "fighters" else "state_forces"
    if head == "council" and not _CUSTOMARY.isdisjoint(said):
        return "civilians"
    if head == "agency" and "news" in said:
        return "media"
    if head == "officers" or head == "officer":
        return "state_forces" if RELIEF.isdisjoint(said) else "ngo_or_monitor"
    if head == "staff" and "general" in said:
        return "state_forces"
    if head == "service" and not _RESCUE.isdisjoint(said):
        return "government"
    if head in ("service", "services", "agencies", "teams", "staff", "guards"):
        return (
            "state_forces" if not STATE_WORDS.isdisjoint(said) else "ngo_or_monitor" if head != "guards" else "unknown"
        )
    if head == "workers" and RELIEF.isdisjoint(said):
        return "civilians"
    if head == "men" or (head in _YOUNG and "armed" in said):
        return "political_militia"
    return GROUPS[head]
