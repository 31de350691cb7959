"""Common nouns by which a report tells of groups that act, suffer or speak: "gunmen", "the army", "hospital officials"."""

from summarizer.schemas.terms import ActorType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BANDS: dict[ActorType, str] = {
    "state_forces": "army military troops soldiers forces police policemen navy commandos marines paratroopers gendarmes "
    "gendarmerie guards servicemen guardsmen detectives conscripts recruits cadets officers "
    "gunners investigators constabulary cops sailors airmen force coastguard coastguards service guard members personnel",
    "rebel_group": "rebels insurgents guerrillas jihadists jihadis separatists secessionists islamists mujahideen fighters "
    "opposition",
    "political_militia": "militants gunmen militia militias militiamen terrorists extremists attackers assailants "
    "paramilitaries kidnappers gang gangs bandits assassins raiders bombers hijackers hitmen vigilantes cartel cartels "
    "abductors captors robbers men mercenaries snipers pirates",
    "rioters": "rioters mob mobs looters",
    "protesters": "protesters protestors demonstrators marchers strikers",
    "external_forces": "coalition peacekeepers alliance",
}
_HOUSES: dict[ActorType, str] = {
    "government": "government authorities ministry regime parliament administration officials lawmakers prosecutors "
    "court cabinet presidency council diplomats mediators negotiators junta embassy authority directorate commission department office",
    "ngo_or_monitor": "agencies charities charity activists monitors groups organisations organizations volunteers workers "
    "rescuers medics paramedics firefighters doctors services teams staff observers partners",
    "unknown": "group company firm church churches union unions committee agency hackers leaders elders sources federation "
    "association organisers organizers",
}
_PEOPLE: dict[ActorType, str] = {
    "civilians": "civilians residents villagers students pupils children tourists foreigners worshippers pilgrims "
    "passengers refugees migrants families farmers labourers laborers shoppers hostages prisoners detainees inmates "
    "teachers nurses patients journalists schoolchildren schoolgirls schoolboys girls women citizens workers "
    "aid-workers herders fishermen miners traders commuters locals nationals witnesses survivors relatives spectators "
    "mourners bystanders fans lawyers parents settlers youths guests",
}
_SINGLE: dict[ActorType, str] = {
    "political_militia": "gunman attacker assailant bomber militant terrorist hijacker kidnapper extremist shooter "
    "ringleader militiaman",
    "rebel_group": "rebel insurgent",
    "state_forces": "commander policeman soldier officer",
    "government": "official ambassador prosecutor diplomat governor mayor",
    "unknown": "suspect driver source",
}

GROUPS: dict[str, ActorType] = {}
"""Lower-case noun -> the kind of actor it names."""
for _table in (_BANDS, _HOUSES, _PEOPLE, _SINGLE):
    for _type, _nouns in _table.items():
        for _noun in _nouns.split():
            GROUPS.setdefault(_noun, _type)

ARMED = frozenset(noun for nouns in _BANDS.values() for noun in nouns.split())
PEOPLE = frozenset(noun for nouns in _PEOPLE.values() for noun in nouns.split()) - ARMED
"""Who suffers and witnesses, and is an actor by that alone."""
SINGLE = frozenset(noun for nouns in _SINGLE.values() for noun in nouns.split())
"""One person whom the report does not name: an actor by violence or by what he states for a house."""
STORMS = _words("storm hurricane cyclone typhoon")
COLOURS = _words("black white silver grey gray red blue green yellow brown orange")
DOERS = _words(
    "gunman attacker assailant bomber hijacker kidnapper shooter ringleader suspect killer murderer assassin sniper perpetrator"
)
"""Before a name: its bearer is held to have done the deed ("suspect Tomas Ober")."""
HOUSE_OFFICERS = _words(
    "commander official ambassador prosecutor governor mayor diplomat policeman soldier officer source"
)
"""Single persons who speak for a house."""

ARMED_WORDS = _words(
    "army armies soldier soldiers troops military rebel rebels militant militants fighter fighters militia militias militiamen insurgent "
    "insurgents separatist separatists guerrilla guerrillas paramilitary paramilitaries combatants war ceasefire truce front shelling shelled "
    "artillery rockets airstrike airstrikes warplanes battle fighting junta coalition"
)
"""Words of a war: where none stands in a report, its dead were no combatants and nobody asks."""
COMPOUNDING = _words(
    "army military police government navy coalition militia opposition ministry rebel company court union church council "
    "hospital group gang mob cartel alliance junta regime embassy agency parliament administration cabinet militant "
    "terrorist insurgent guerrillas families students children women terrorists opposition charity committee suspect driver "
    "extremist men staff girls soldier officer"
)
"""Nouns that also stand before another noun ("army post"): heads only where no noun follows."""

NEED_MODIFIER = _words(
    "forces group groups agencies agency services workers teams guards staff members personnel leaders organisations organizations ministry "
    "company firm men officers council committee court union unions church churches volunteers nationals families women "
    "girls foreigners fighters official commander observers alliance administration locals "
    "service guard commission department office authority directorate federation association relatives elders prosecutor governor mayor diplomat cabinet fans embassy force source sources officer"
)
"""Nouns that name nobody without the words before them ("security forces", "aid agencies", "armed men")."""

FORCES = _words("air security police task border rapid defence defense strike peacekeeping coast")
"""The words that make "force" a body of men."""
ARMED_MEN = _words("armed masked uniformed hooded")
"""The only words that make "men" a group of gunmen."""
TELLING: dict[str, frozenset[str]] = {
    "men": ARMED_MEN,
    "force": FORCES,
    "members": _words("service"),
    "personnel": _words("security military police army navy armed service peacekeeping"),
    "service": _words(
        "prison security intelligence secret border customs emergency ambulance fire rescue police correctional penitentiary"
    ),
    "guard": _words("coast border national presidential republican revolutionary"),
    "commission": _words("electoral election elections truth"),
    "department": _words("education health fire police interior justice water forestry prison corrections"),
    "office": _words("weather meteorological statistics immigration"),
    "authority": _words("port aviation airport electoral disaster prison border land water transport health relief"),
}
"""General nouns, and the words one of which must stand before them."""
RELIEF = _words(
    "aid relief humanitarian rights medical rescue emergency charity health monitoring activist advocacy civil"
)
"""Before "groups", "agencies", "workers": helpers and monitors."""
BELLIGERENT = _words(
    "armed rebel extremist militant terrorist terror jihadist insurgent opposition islamist separatist splinter guerrilla "
    "militia paramilitary vigilante sectarian breakaway"
)
"""Before "group", "groups": a party to the fighting."""
STATE_WORDS = _words(
    "government security state border federal pro-government allied special riot military police army presidential loyalist "
    "national coast air defense defence intelligence regular prison customs secret"
)
"""Before "forces", "guards", "services", "officers": those of a state."""
REBEL_WORDS = _words(
    "rebel opposition anti-government separatist militia insurgent guerrilla kurdish islamist breakaway"
)

MODIFYING = _words(
    "suicide border security police prison army farm city riot school village town peace community dock mine factory bank train highway"
)
"""Nouns that open a group's name and are no names ("suicide bombers", "border guards")."""

KINDRED: dict[str, str] = {
    **dict.fromkeys("army military troops soldiers servicemen".split(), "army"),
    **dict.fromkeys("police policemen policeman officers cops".split(), "police"),
    **dict.fromkeys("government authorities regime administration".split(), "government"),
    **dict.fromkeys("protesters protestors demonstrators".split(), "protesters"),
    **dict.fromkeys("gunmen gunman".split(), "gunmen"),
    **dict.fromkeys("attackers attacker".split(), "attackers"),
    **dict.fromkeys("assailants assailant".split(), "assailants"),
    **dict.fromkeys("bombers bomber".split(), "bombers"),
    **dict.fromkeys("militants militant".split(), "militants"),
    **dict.fromkeys("terrorists terrorist".split(), "terrorists"),
    **dict.fromkeys("rebels rebel".split(), "rebels"),
    **dict.fromkeys("insurgents insurgent".split(), "insurgents"),
    **dict.fromkeys("militia militias militiamen militiaman".split(), "militia"),
    **dict.fromkeys("extremists extremist".split(), "extremists"),
    **dict.fromkeys("officials official".split(), "officials"),
}
"""Nouns of one body, which reports use in turn, to one of them."""

BANDS_OF = {
    "rebel": "rebels",
    "insurgent": "insurgents",
    "militant": "militants",
    "jihadist": "jihadists",
    "separatist": "separatists",
    "extremist": "extremists",
    "terrorist": "terrorists",
    "guerrilla": "guerrillas",
    "islamist": "islamists",
}
"""What goes before "groups", "fighters", "forces", and the noun that says the same ("rebel fighters", "rebels")."""
MATERIEL = _words(
    "warplanes warplane jets jet planes aircraft helicopters helicopter gunships drones drone warships tanks artillery "
    "missiles rockets forces fighters"
)
"""Behind a name: what its bearer acts with ("Orvelian warplanes bombed")."""

PASSING = _words(
    "several many some few other others more most all both any every no suspected alleged unidentified unknown so-called "
    "dead wounded injured first second third new former fellow nearby own same various such certain additional further "
    "remaining latest entire whole hundreds thousands dozens scores least including heavily mostly mainly another group "
    "groups one two three four five six seven eight nine ten th st nd rd eleven twelve fifteen twenty thirty forty fifty number least total around about nearly almost young innocent "
    "elderly female male top old deputy captured surviving captive slain fallen ordinary dollar million billion thousand hundred dozen next last fleeing early earlier late recent leading"
)
"""Words before the noun that tell how many or which, not who: no part of the name."""
ALLEGIANCES = _words("allied backed trained supported led united so-called displaced hired")
"""Participles that are part of the name: "allied fighters", "displaced families"."""
NO_MODIFIERS = _words(
    "targets charges attack attacks strike strikes raid raids bombing bombings killing killings assault blast clashes fighting "
    "fire kill bomb when police-said say tell there following including violence war meanwhile man woman responsible likely able "
    "targeting involving wearing aged times protect help support evacuate force target arrest free save treat use"
)
"""Nouns by their form that no group is named after."""

BODY_NOUNS = _words("army police government militia")
"""Nouns for the body itself: its name before those of its men ("the army", not "soldiers")."""
LOCAL = _words("provincial local regional city district state municipal village town riot armed")
"""Adjectives that tell one report's part of a body apart from nobody."""

SPOKESMEN = _words(
    "spokesman spokeswoman spokesperson spokesmen statement official officials source sources chief commander minister "
    "report reports communique"
)
"""Behind a house's name: who or what speaks for it."""
