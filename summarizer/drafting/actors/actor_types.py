"""What kind of actor a bearer of a name or a group is."""

from summarizer.drafting.actors.actor_roles import PARTIES, Role
from summarizer.drafting.lexicon.actors import ACTOR_NOUNS
from summarizer.drafting.lexicon.roles import BY_CLAIMANT
from summarizer.schemas.terms import ActorType
from summarizer.text.lexicon.names import RELIEF_WORDS

ARMED = frozenset(("rebel_group", "political_militia"))
"""Kinds of armed groups that are no state's."""
_ANY_BODY = frozenset(("alliance", "network", "cell"))
"""Heads of bodies of any kind, once they are part of a name."""
_GUARDS = frozenset(("guard", "guards"))
_OFFICIAL = frozenset(
    "national presidential coast republican border civil revolutionary royal palace home imperial security frontier state prison "
    "army rural municipal forest treasury customs financial".split()
)
"""Words by which a guard is a state's."""


def type_of_actor(role: Role) -> ActorType:
    """The kind of actor, by its name, else by how it speaks; a state whose forces act outside its land is external."""
    bearer = role.bearer
    if bearer.kind == "person":
        return "person"
    if role.head:
        return bearer.type
    if bearer.kind == "state":
        if {"perpetrator", "alleged_perpetrator"} & role.roles and not any(m.kind == "place" for m in bearer.mentions):
            return "external_forces"
        return bearer.type if bearer.type != "unknown" else "government"
    words = [w.strip(".,'’").lower() for w in bearer.name.split()]
    if words[-1] in _GUARDS and len(words) > 1 and _OFFICIAL.isdisjoint(words):
        return "political_militia"  # "the Talen Youth Guard"
    if role.claimant and role.claimant.type == "NGO_or_monitor" and bearer.type in ("government", "unknown"):
        return "ngo_or_monitor"  # "the rights group Open Court"
    if bearer.type != "unknown":
        return bearer.type
    if bearer.kind == "organisation" and bearer.key.split()[-1] in PARTIES:
        return "unknown"
    kinds = [ACTOR_NOUNS[w] for w in reversed(words) if w in ACTOR_NOUNS and w not in _ANY_BODY]
    if kinds and kinds[0] not in ARMED:
        return kinds[0]
    if not RELIEF_WORDS.isdisjoint(words):
        return "ngo_or_monitor"
    if kinds:
        return kinds[0]
    if "alleged_perpetrator" in role.roles and bearer.kind in ("unknown", "organisation") and role.claimed:
        return "rebel_group"  # who owns up to an attack is an armed group
    if role.claimant and role.claimant.type in BY_CLAIMANT and bearer.kind != "group":
        return BY_CLAIMANT[role.claimant.type]
    return "rebel_group" if bearer.kind == "group" else "unknown"
