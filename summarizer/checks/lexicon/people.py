"""Nouns that count people, by class, and which classes may not stand for one another."""

from summarizer.text.words.nouns import sort_of

_CLASSES = {
    "person": "person people human individual victim resident villager tenant occupant lodger householder local casualty fatality dead body corpse life soul "
    "death killing murder slaying wounded injured missing injury survivor inhabitant citizen bystander neighbour neighbor patient fatal other everyone nobody anyone friend companion pal buddy mate colleague",
    "civilian": "civilian noncombatant",
    "child": "child kid youngster minor schoolchild baby infant newborn toddler teen teenager youth adolescent juvenile "
    "orphan sibling grandchild",
    "boy": "boy schoolboy son brother lad nephew grandson",
    "girl": "girl schoolgirl daughter sister niece granddaughter",
    "woman": "woman lady mother mom mum wife grandmother widow aunt girlfriend bride policewoman businesswoman nun",
    "man": "man guy father dad husband grandfather uncle boyfriend gentleman groom businessman bloke",
    "adult": "adult parent pensioner elder grandparent spouse",
    "family": "family couple household relative twin pair duo trio quartet",
    "soldier": "soldier troop serviceman servicewoman marine gi sailor airman paratrooper guard guardsman conscript "
    "reservist commando veteran general colonel captain lieutenant sergeant corporal private major commander peacekeeper "
    "servicemember sniper recruit cadet personnel",
    "police": "police policeman officer constable cop gendarme deputy sheriff trooper detective agent",
    "fighter": "militant fighter insurgent rebel gunman jihadist jihadi guerrilla militiaman militia terrorist extremist "
    "separatist bomber attacker assailant kidnapper hijacker suspect perpetrator shooter warlord combatant mercenary "
    "islamist taliban gangster raider robber",
    "official": "official minister mayor governor judge diplomat politician lawmaker councillor senator ambassador envoy "
    "prosecutor lawyer representative delegate president mp leader candidate",
    "prisoner": "prisoner inmate detainee captive convict hostage abductee pow",
    "medic": "medic doctor nurse paramedic surgeon physician midwife",
    "journalist": "journalist reporter photographer cameraman correspondent editor blogger",
    "aid_worker": "aid humanitarian volunteer rescuer responder firefighter fireman",
    "student": "student pupil schoolchild classmate graduate trainee",
    "teacher": "teacher professor lecturer principal tutor headteacher",
    "worker": "worker employee staff miner labourer laborer contractor farmer fisherman driver pilot crew crewman "
    "shepherd herder trader vendor engineer technician cleaner cook builder",
    "traveller": "passenger tourist traveller traveler visitor motorist cyclist pedestrian commuter hiker climber "
    "skier swimmer pilgrim worshipper worshiper shopper spectator fan guest reveller reveler holidaymaker customer",
    "migrant": "migrant refugee evacuee asylum displaced immigrant deportee",
    "protester": "protester protestor demonstrator rioter activist marcher supporter striker campaigner dissident",
    "group_member": "member player athlete actor singer artist performer scientist researcher expert analyst witness "
    "voter follower user subscriber student juror monk priest bishop cleric imam rabbi christian muslim jew hindu shiite "
    "sunni catholic nun",
}

CLASS_OF: dict[str, str] = {}
"""Singular lower-case noun -> its class; the first class that lists a noun keeps it."""
for _name, _words in _CLASSES.items():
    for _word in _words.split():
        CLASS_OF.setdefault(_word, _name)

MILITARY = frozenset("army military naval navy commissioned noncommissioned infantry".split())
"""Words that make an officer a soldier."""

_ARMED = ("soldier", "fighter", "police")
_UNARMED = ("civilian", "child", "boy", "girl", "medic", "journalist", "aid_worker", "student", "teacher", "traveller",
            "migrant", "protester", "prisoner")  # fmt: skip

RIVALS: frozenset[tuple[str, str]] = frozenset(
    [
        *((a, u) for a in _ARMED for u in _UNARMED),
        *((u, a) for a in _ARMED for u in _UNARMED),
        *((a, b) for a in _ARMED for b in _ARMED if a != b),
        *((a, b) for a in ("woman", "girl") for b in ("man", "boy")),
        *((b, a) for a in ("woman", "girl") for b in ("man", "boy")),
        *((a, "official") for a in ("child", "soldier", "fighter")),
        *(("official", a) for a in ("child", "soldier", "fighter")),
        *((a, b) for a in ("woman", "man", "adult") for b in ("child", "boy", "girl")),
        *((b, a) for a in ("woman", "man", "adult") for b in ("child", "boy", "girl")),
    ]
)
"""Pairs of classes of which one never vouches for the other: who was a fighter is the quarrel itself (domain rules)."""

PARTS = {"boy": "child", "girl": "child", "child": "child"}
"""A class -> the wider one that may stand for it."""


def person_class(noun: str | None) -> str | None:
    """The class of a singular lower-case noun that counts people; None for a thing or an unknown word."""
    if not noun:
        return None
    return CLASS_OF.get(noun) or ("group_member" if sort_of(noun, capital=False) == "people" else None)
