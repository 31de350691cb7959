"""What kind of actor a bearer of a name or a group is."""

from summarizer.drafting.actors.actor_roles import PARTIES, VIOLENT, Role, settle
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
        return _type_of_group(role)
    if bearer.kind == "state":
        if {"perpetrator", "alleged_perpetrator"} & role.roles and not any(m.kind == "place" for m in bearer.mentions):
            return "external_forces"
        return bearer.type if bearer.type != "unknown" else "government"
    words = [w.strip(".,'’").lower() for w in bearer.name.split()]
    named = _by_its_words(words) or _by_its_use(role, words)
    if named is not None:
        return named
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
    return "rebel_group" if bearer.kind == "group" and not VIOLENT.isdisjoint(role.roles) else "unknown"


def _type_of_group(role: Role) -> ActorType:
    """The kind of a group that a common noun tells: people who march protest, activists who are hit only watch nobody."""
    watching = settle(role.roles) == "claimant" or not RELIEF_WORDS.isdisjoint(role.bearer.name.split())
    kind: ActorType = "civilians" if role.head == "activists" and not watching else role.bearer.type
    return "protesters" if role.marched and kind == "civilians" else kind


def _speaks_for_opposition(role: Role) -> bool:
    """It only speaks, as the opposition: nothing tells of arms."""
    name = role.claimant.name.lower() if role.claimant else ""
    return name.startswith("opposition ") and VIOLENT.isdisjoint(role.roles)


_EITHER = frozenset(("council", "authority", "administration"))
"""Heads of names that towns have, and armed movements."""


def _by_its_use(role: Role, words: list[str]) -> ActorType | None:
    """The kind that what the reports tell of it decides: a party that only speaks, a man by his last name, many who fight."""
    bearer = role.bearer
    if bearer.type == "identity_militia" and VIOLENT.isdisjoint(role.roles):
        return "civilians"  # a clan that is not told to fight
    if bearer.type == "international_organisation" and not VIOLENT.isdisjoint(role.roles):
        return "external_forces"  # "a NATO airstrike killed"
    if (
        "movement" in words
        and VIOLENT.isdisjoint(role.roles)
        and _ARMED_WORDS.isdisjoint(words)
        and bearer.kind == "group"
    ):
        return "unknown"  # a movement may be a party
    if _speaks_for_opposition(role):
        return "unknown"  # "the opposition Civic Front said": a party until it is told to fight
    if words[-1] in _EITHER and not VIOLENT.isdisjoint(role.roles):
        return "rebel_group"  # a council that is said to have fired is no town's
    if bearer.kind != "unknown" or len(words) < _PAIR:
        return None
    if words[-1] not in ACTOR_NOUNS and words[-1] in (alias.lower() for alias in bearer.aliases):
        return "person"  # "Chloe Barns", later "Barns"
    return "rebel_group" if not VIOLENT.isdisjoint(role.roles) and words[-1].endswith("s") else None  # "the Sea Tigers"


_PAIR = 2  # words
_ARMED_WORDS = frozenset("liberation resistance armed army islamic jihad fighters rebel front revolutionary".split())
_SITES = frozenset("school university college hospital clinic academy hotel company bank airport mosque church".split())
"""Last words of places and firms, whatever stands before them."""


def _by_its_words(words: list[str]) -> ActorType | None:
    """The kind that a name's own words tell, whatever its noun is else: a world agency, a relief council, a trade union."""
    head = words[-1]
    if words[:2] == ["united", "nations"] or (words[0] == "un" and len(words) > 1):
        return "international_organisation"
    if words[0] in _WORLD and not _WORLD_BODIES.isdisjoint(words[1:]):
        return "international_organisation"
    if head in _BOARDS and words[0] in _STATELY:
        return "government"  # "the Investigative Committee"
    if head in _BOARDS and not RELIEF_WORDS.isdisjoint(words):
        return "ngo_or_monitor"
    if head in _SITES:
        return "unknown"
    if not _RESEARCH.isdisjoint(words) and "national" in words[:_PAIR]:
        return "government"
    if head == "force" and not _UNPAID.isdisjoint(words):
        return "political_militia"  # "the Kestor Volunteer Force"
    if "sheriff's" in words:
        return "state_forces"
    if any(w in _RESEARCH and words[i + 1 : i + 2] == ["for"] for i, w in enumerate(words)):
        return "ngo_or_monitor"  # "the Orvel Centre for Peace Research"
    if head in _LEAGUES and not _STATES_IN.isdisjoint(words):
        return "international_organisation"
    if words[:2] == ["council", "of"] and words[-1] in _MEMBERS:
        return "ngo_or_monitor"
    if head == "union" and len(words) > 1 and words[-2].endswith("s"):
        return "ngo_or_monitor"  # "the Teachers' Union"
    if head in _LEAGUES and len(words) > 1:
        return "unknown"  # "the Green Union": a party, a union or a state's
    if words[:3] == ["army", "of", "the"] and words[3:4] != [] and words[3] not in _STATES:
        return "rebel_group"  # "the Army of the Just"
    return None


_WORLD = frozenset("world international european african asian arab caribbean nordic eurasian".split())
_WORLD_BODIES = frozenset(
    "agency fund office organisation organization programme program council bank federation commission court parliament "
    "union league".split()
)
_UNPAID = frozenset(("volunteer", "volunteers", "resistance"))
_RESEARCH = frozenset(("centre", "center", "institute"))
_LEAGUES = frozenset(("union", "league"))
_STATES_IN = frozenset(("states", "nations", "republics", "arab"))
_STATELY = frozenset(("investigative", "investigation", "security", "intelligence", "electoral", "election"))
_BOARDS = frozenset(("council", "committee", "commission", "office", "agency", "board"))
_MEMBERS = frozenset("churches bishops mothers elders imams rabbis women".split())
_STATES = frozenset(("republic", "kingdom", "union", "state", "federation", "north", "south", "east", "west"))
