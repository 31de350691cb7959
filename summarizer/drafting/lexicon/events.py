"""How the cues of a sentence (`lexicon/cue_words`) make an ACLED sub-event type, and other words that tell events apart.

One sentence may give several cues; `TYPES` reads them in ACLED's order, with its coding rules (an air strike inside a ground battle is one armed clash; abducted then killed is
an attack; intercepted weapons are disrupted weapons use).
"""

from typing import NamedTuple

from summarizer.schemas.terms import EventType


class TypeRule(NamedTuple):
    """A sub-event type and the cues that give it: one of `any`, one of `also` if it is not empty, none of `none`."""

    type: EventType
    any: frozenset[str]
    also: frozenset[str] = frozenset()
    none: frozenset[str] = frozenset()
    side: str = ""
    """"state" or "armed": what the acting side must be; empty where it does not matter."""


def _cues(words: str) -> frozenset[str]:
    return frozenset(words.split())


_VIOLENT = _cues("chemical air dropped suicide shelling ied bomb blast grenade clash gain sexual abduct attack engage")

TYPES: tuple[TypeRule, ...] = (
    TypeRule("Natural hazard", _cues("hazard"), none=_VIOLENT),
    TypeRule("Non-violent transfer of territory", _cues("transfer"), _cues("gain advance transfer")),
    TypeRule("Government regains territory", _cues("gain"), side="state"),
    TypeRule("Non-state actor overtakes territory", _cues("gain"), side="armed"),
    TypeRule("Disrupted weapons use", _cues("disrupt"), none=_cues("clash attack suicide arrest")),
    TypeRule(
        "Excessive force against protesters",
        _cues("protest"),
        _cues("kill"),
        _cues("riot mob suicide ied air shelling bomb"),
    ),
    TypeRule("Violent demonstration", _cues("protest"), _cues("clash"), _VIOLENT - {"clash"}),
    TypeRule("Protest with intervention", _cues("protest"), _cues("force disperse arrest"), _cues("riot mob")),
    TypeRule("Violent demonstration", _cues("riot"), none=_VIOLENT),
    TypeRule("Violent demonstration", _cues("protest"), _cues("riot loot")),
    TypeRule("Protest with intervention", _cues("disperse"), none=_VIOLENT | _cues("riot mob")),
    TypeRule("Mob violence", _cues("mob")),
    TypeRule("Armed clash", _cues("clash advance"), none=_cues("agreement suicide protest")),
    TypeRule("Chemical weapon", _cues("chemical")),
    TypeRule("Suicide bomb", _cues("suicide")),
    TypeRule("Air/drone strike", _cues("air dropped")),
    TypeRule("Remote explosive/landmine/IED", _cues("ied")),
    TypeRule("Shelling/artillery/missile attack", _cues("shelling")),
    TypeRule("Grenade", _cues("grenade")),
    TypeRule("Remote explosive/landmine/IED", _cues("bomb")),
    TypeRule("Remote explosive/landmine/IED", _cues("blast"), _cues("attack engage claim strike bombing")),
    TypeRule("Sexual violence", _cues("sexual")),
    TypeRule("Attack", _cues("abduct"), _cues("attack engage"), _cues("displace")),
    TypeRule("Abduction/forced disappearance", _cues("abduct")),
    TypeRule("Armed clash", _cues("engage"), none=_cues("agreement talks protest riot")),
    TypeRule("Attack", _cues("attack"), none=_cues("agreement talks")),
    TypeRule("Peaceful protest", _cues("protest")),
    TypeRule("Agreement", _cues("agreement")),
    TypeRule("Arrests", _cues("arrest"), none=_cues("talks")),
    TypeRule("Change to group/activity", _cues("change"), none=_cues("talks")),
    TypeRule("Headquarters or base established", _cues("base")),
    TypeRule("Looting/property destruction", _cues("loot"), none=_cues("blast strike bombing")),
    TypeRule("Other", _cues("talks other displace")),
)
"""In order: the first rule that holds gives the type."""

SUBORDINATE = _cues("after following follows followed since despite amid with who which whose where that before")
"""Words after which a sentence tells of something else than its own event."""

FAMILIES: dict[str, str] = {
    "air": "air", "strike": "air", "chemical": "chemical", "suicide": "bomb", "ied": "bomb", "bomb": "bomb", "blast": "bomb", "dropped": "bomb", "engage": "attack",
    "bombing": "bomb", "grenade": "bomb", "shelling": "shelling", "clash": "ground", "gain": "ground", "advance": "ground",
    "attack": "attack", "abduct": "abduct", "arrest": "arrest", "protest": "protest", "riot": "protest", "mob": "protest",
    "force": "protest", "disperse": "protest", "agreement": "agreement", "talks": "agreement", "hazard": "hazard", "sexual": "sexual",
    "loot": "loot", "change": "change", "disrupt": "disrupt", "displace": "displace",
}  # fmt: skip
"""Cue -> the family of acts it belongs to: sentences of one incident speak of one family."""
BROAD = frozenset({"attack", "ground"})
"""Families that any violent act may also be called by."""
VIOLENT = frozenset({"air", "chemical", "bomb", "shelling", "ground", "attack", "abduct"})
WEAPONS = _cues("air shelling ied suicide grenade chemical")
"""Cues that name the weapon: an act done with another one is another act."""
APART = _cues("separately elsewhere separate")
"""Words that set a sentence's event apart from the one told before."""
ANOTHER = _cues("another second third fresh further new")
"""The same, where an event's word follows ("another attack")."""
OPERATION = frozenset({"arrest", "disrupt"})
"""Families that go with fighting in one operation: suspects held, weapons seized."""
CARRIED = frozenset(
    "artillery mortar mortars rocket rockets missile missiles grenade grenades explosives drones".split()
)
"""Weapons that a man may also only carry: "gunmen armed with rockets"."""
ESCAPED = frozenset("inmates prisoners escapees fugitives convicts detainees".split())
"""Those of whom "recaptured" takes no territory."""
BREACHED = frozenset(
    "break breaking broke broken violate violating violated violation violations breach breaching breached shattered shatters "
    "collapse collapsed".split()
)
"""What is done to a truce that is no agreement."""
TYPE_CUES: dict[EventType, frozenset[str]] = {}
"""Sub-event type -> the cues any one of which it needs."""
for _rule in TYPES:
    TYPE_CUES[_rule.type] = TYPE_CUES.get(_rule.type, frozenset()) | _rule.any
PLANNED = _cues("change agreement talks base")
"""Cues whose announcement is the event, whatever "will" or "would" stands before them."""
MEANS = _cues(
    "bomber bombers attacker attackers assailant assailants gunman gunmen shooter shooters hijacker hijackers kidnapper kidnappers "
    "man men bomb bombs device devices explosives missile missiles rocket rockets shell shells drone drones car truck vehicle "
    "motorcycle minivan blast blasts explosion explosions shots mob crowd"
)
"""Who or what does one deed and no more: named again with "the", it tells of the same deed."""
AFTERMATH = _cues(
    "mourn mourned mourning bury buried burying grieved prayed visited visiting honoured honored attended attending sentenced "
    "convicted acquitted indicted pleaded pleads testified appeared appears arraigned remanded extradited arrive arrived condemned "
    "condemns condemning denounced praised apologised apologized met discussed debated protested marched rallied demonstrated commemorated "
    "commemorates"
)
"""Verbs of what is done after a deed and about it."""
POINTERS = _cues("the this that these those its their")
