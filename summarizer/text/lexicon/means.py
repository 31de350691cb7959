"""Words that tell by what people were harmed, each with its class; and which classes may tell of one and the same death.

The classes are coarser than the codebook's sub-event types (ACLED: air or drone strike, shelling, remote explosive,
grenade, attack): they hold apart what no editor would take for another wording of the same. Deaths of illness and of
want are the non-violent causes that are never added to direct deaths (UN guidance on SDG indicator 16.1.2).
"""

from itertools import combinations
from typing import Literal

Means = Literal[
    "air", "shelling", "planted", "blast", "shooting", "blade", "beating", "execution", "gas", "attack", "fire", "drowning",
    "crash", "collapse", "crush", "hazard", "illness", "want",
]  # fmt: skip

_WORDS: dict[Means, str] = {
    "air": "airstrike airstrikes air_strike air_strikes air_raid air_raids air_attack air_attacks aerial warplane warplanes jets "
    "fighter_jet bombing_raid bombing_raids gunship gunships barrel_bomb barrel_bombs drone drones drone_strike drone_strikes bombardment",
    "shelling": "shelling shelled shell shells artillery mortar mortars rocket rockets missile missiles howitzer howitzers shellfire",
    "planted": "car_bomb car_bombs car_bombing car_bombings truck_bomb suicide_bomb suicide_bomber suicide_bombers suicide_bombing "
    "suicide_bombings suicide_attack suicide_attacks suicide_attacker roadside_bomb roadside_bombs ied ieds landmine landmines land_mine "
    "land_mines parcel_bomb letter_bomb booby_trap booby_traps grenade grenades explosive_device explosive_devices",
    "blast": "bomb bombs bombing bombings bombed blast blasts explosion explosions exploded explode explodes exploding detonated "
    "strike strikes struck",
    "shooting": "shot shoot shooting shootings gunfire gunned gunman gunmen sniper snipers bullet bullets machine_gunned opened_fire open_fire",
    "blade": "stabbed stabbing stabbings knife knives knifed machete machetes hacked beheaded beheading beheadings decapitated axe axes",
    "beating": "beaten lynched lynching clubbed bludgeoned stoned stoning tortured torture strangled",
    "execution": "executed execution executions hanged hanging firing_squad",
    "gas": "chlorine sarin nerve_agent mustard_gas poison_gas chemical_attack chemical_weapon gas_attack toxic_gas",
    "attack": "attack attacks attacked attackers assault assaults raid raids clash clashes clashed fighting battle battles ambush "
    "ambushed firefight massacre massacred murdered murder violence unrest riot riots crossfire combat offensive slaughtered assassinated "
    "hostilities war",
    "fire": "burned burnt burning blaze blazes fire inferno wildfire wildfires",
    "drowning": "drowned drown drowning drownings capsized capsize capsizing sank sunk sinking shipwreck shipwrecks",
    "crash": "crash crashes crashed collision collided derailed derailment overturned pile_up hit_and_run",
    "collapse": "collapse collapsed collapses collapsing cave_in caved_in",
    "crush": "stampede stampedes crush trampled",
    "hazard": "earthquake earthquakes quake tremor flood floods flooding landslide landslides mudslide mudslides avalanche avalanches "
    "cyclone hurricane typhoon tornado tsunami storm storms eruption lightning",
    "illness": "cholera measles malaria ebola covid coronavirus dengue meningitis polio typhoid tuberculosis diphtheria dysentery diarrhoea "
    "diarrhea hepatitis flu influenza pneumonia rabies cancer disease diseases illness illnesses virus epidemic pandemic infection "
    "infections heart_attack heart_failure natural_causes complications chikungunya zika mpox sepsis kidney_failure",
    "want": "hunger starvation starved starve starving famine malnutrition malnourished thirst dehydration hypothermia frostbite heatstroke "
    "heatwave froze frozen freezing",
}  # fmt: skip
"""Class -> words in lower case; `_` joins the two words of a phrase."""

WORDS: dict[str, Means] = {}
"""Word -> its class."""
PHRASES: dict[str, dict[str, Means]] = {}
"""First word of a phrase -> its second word -> the class."""
for _means, _words in _WORDS.items():
    for _word in _words.split():
        _first, _, _second = _word.partition("_")
        if _second:
            PHRASES.setdefault(_first, {})[_second.partition("_")[2] or _second] = _means
        else:
            WORDS[_word] = _means

BARE: dict[str, Means] = {
    "cold": "want",
    "heat": "want",
    "exposure": "want",
    "exhaustion": "want",
    "aids": "illness",
    "hiv": "illness",
}
"""Words that name a cause only right behind "of" or "from": "died of cold"."""

_EXPLOSIVE: tuple[Means, ...] = ("air", "shelling", "blast", "gas")
_ACCIDENTS: tuple[Means, ...] = ("crash", "fire", "drowning", "collapse", "crush", "hazard")
_GROUPS: tuple[tuple[Means, ...], ...] = (
    _EXPLOSIVE,
    ("planted", "blast", "attack"),
    (*_EXPLOSIVE, "attack", "collapse", "fire"),  # a strike brings a house down, and sets it on fire
    ("planted", "collapse", "fire"),
    ("attack", "beating"),
    ("attack", "execution", "shooting"),
    ("attack", "execution", "blade"),
    _ACCIDENTS,
    ("blast", "fire", "collapse"),
    ("blast", "crash"),  # an engine explodes
    ("blast", "crush"),  # people flee it
    ("illness", "want"),
    ("gas", "illness"),
)
"""Classes of which any two may be words for one and the same."""
ALIKE: frozenset[frozenset[Means]] = frozenset(frozenset(two) for group in _GROUPS for two in combinations(group, 2))
NON_VIOLENT: frozenset[Means] = frozenset({"illness", "want"})
