"""Nouns that tell what kind of actor, or which people, a phrase names."""

from summarizer.schemas.terms import ActorType, Demographic, Population

_ACTORS: dict[ActorType, str] = {
    "state_forces": "army armies military troops soldiers soldier navy airforce police policemen officers gendarmerie "
    "gendarmes brigade battalion regiment commandos marines paratroopers battalions warplanes aircraft jets gunships "
    "guards guard corps constabulary commando squadron platoon security patrol",
    "rebel_group": "rebels rebel insurgents insurgent guerrillas guerrilla jihadists jihadist jihadis liberation "
    "separatists separatist taliban isis isil islamists mujahideen front opposition fighters insurgency secessionists",
    "political_militia": "militants militant gunmen gunman militia militias militiamen terrorists terrorist attackers "
    "assailants paramilitaries paramilitary kidnappers gang gangs bandits cartel hitmen assassins squad squads movement "
    "brigades cell network pirates pirate",
    "rioters": "rioters rioter mob looters vandals",
    "protesters": "protesters protestors demonstrators demonstrator protester marchers strikers",
    "civilians": "civilians civilian villagers residents people women children students pupils farmers passengers "
    "refugees families workers shoppers worshippers bystanders teachers tourists journalists peasants",
    "government": "government ministry minister president parliament cabinet presidency authorities premier pentagon "
    "kremlin governor administration regime state department council municipality",
    "external_forces": "coalition peacekeepers nato isaf peacekeeping alliance",
    "international_organisation": "nations union un unhcr unicef who wfp icrc osce eu agency",
    "ngo_or_monitor": "observatory watch amnesty monitor monitors crescent cross humanitarian charity rights "
    "association foundation institute medecins doctors borders aid relief",
    "media": "television agency newspaper radio press news tv broadcaster daily times post",
}

ACTOR_NOUNS: dict[str, ActorType] = {}
"""Lower-case word -> the kind of actor it names; the first kind that lists a word keeps it."""
for _type, _words in _ACTORS.items():
    for _word in _words.split():
        ACTOR_NOUNS.setdefault(_word, _type)

STATE_SIDE = frozenset({"state_forces", "government", "external_forces"})
"""Kinds of actor that take ground for a state."""
ARMED_SIDE = frozenset({"rebel_group", "political_militia", "identity_militia"})

_POPULATIONS: dict[Population, str] = {
    "civilian": "civilian civilians noncombatant noncombatants non-combatant non-combatants",
    "foreign_or_peacekeeper": "peacekeeper peacekeepers",
    "police": "police policeman policemen policewoman policewomen cop cops constable constables gendarme gendarmes",
    "state_forces": "soldier soldiers troop troops serviceman servicemen servicewoman servicewomen marine marines "
    "conscript conscripts airman airmen sailor sailors paratrooper paratroopers recruit recruits guardsman guardsmen "
    "reservist reservists servicemember servicemembers commandos",
    "non_state_armed": "militant militants insurgent insurgents rebel rebels gunman gunmen jihadist jihadists jihadi "
    "jihadis guerrilla guerrillas fighter fighters terrorist terrorists militiaman militiamen extremist extremists "
    "separatist separatists islamist islamists attacker attackers assailant assailants taliban mujahideen subversives "
    "subversive paramilitaries paramilitary bandits",
    "mixed": "combatant combatants",
}
POPULATIONS: dict[str, Population] = {w: p for p, words in _POPULATIONS.items() for w in words.split()}
"""Noun -> population. "People", "residents", "men" are not here: who they were is for the source to say."""
FORCES = frozenset("forces personnel officers officer members".split())
STATE_BODIES = frozenset("security military army navy armed government service".split())
"""Right before a word of `FORCES` these make it the state's: "security forces", "army officers"."""

_DEMOGRAPHICS: dict[Demographic, str] = {
    "child": "child children boy boys girl girls schoolchild schoolchildren pupil pupils schoolgirl schoolgirls schoolboy "
    "schoolboys teenager teenagers minor minors toddler toddlers kids youngsters",
    "infant": "infant infants baby babies newborn newborns",
    "woman": "woman women mother mothers grandmother grandmothers nun nuns wife wives widow",
    "man": "man men father fathers grandfather husband husbands",
    "older": "elderly pensioner pensioners",
    "health_worker": "doctor doctors nurse nurses medic medics paramedic paramedics physician physicians midwife midwives",
    "aid_worker": "aid rescuer rescuers volunteer volunteers responder responders humanitarian",
    "journalist": "journalist journalists reporter reporters cameraman cameramen photographer photographers",
    "teacher": "teacher teachers lecturer lecturers professor professors",
    "detainee": "detainee detainees prisoner prisoners inmate inmates captive captives",
}
DEMOGRAPHICS: dict[str, Demographic] = {w: d for d, words in _DEMOGRAPHICS.items() for w in words.split()}
"""Noun -> the group the recorders count apart."""
