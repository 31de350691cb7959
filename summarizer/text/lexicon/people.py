"""Nouns that name people, and those that look like it and do not.

The tables decide what the grammar may count as a person where the verb alone does not ("captured 12 tanks").
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PERSON_NOUNS = _words(
    "person man woman child boy girl baby infant toddler teenager youth adult minor youngster kid man woman husband wife"
    " father mother son daughter brother sister uncle aunt cousin nephew niece parent grandparent grandfather grandmother"
    " grandson granddaughter grandchild relative sibling twin widow orphan bride groom guest neighbor neighbour friend"
    " companion fiance fiancee stepson stepdaughter bystander passer-by passerby onlooker pedestrian passenger driver pilot crew"
    " crewman crewmember sailor captain tourist traveler traveller visitor worshipper worshiper pilgrim mourner shopper"
    " customer commuter resident villager inhabitant citizen civilian national local foreigner migrant immigrant refugee evacuee"
    " asylum-seeker returnee survivor victim patient"
    " soldier troop trooper serviceman servicewoman servicemember officer sergeant lieutenant corporal private captain"
    " major colonel general admiral brigadier marshal commander deputy cadet conscript recruit reservist veteran marine"
    " paratrooper commando ranger guard bodyguard sentry guardsman policeman policewoman constable gendarme cop sheriff"
    " deputy detective inspector patrolman agent spy informer informant collaborator interpreter translator"
    " fighter militant insurgent rebel guerrilla guerilla gunman militiaman jihadist jihadi extremist terrorist radical"
    " subversive bomber suicide-bomber attacker assailant assassin killer murderer shooter sniper hijacker kidnapper"
    " abductor hostage-taker captor perpetrator suspect criminal bandit robber thief trafficker smuggler dealer drug-dealer"
    " gangster gunrunner mercenary warlord operative facilitator associate accomplice leader ringleader chief head boss"
    " member aide supporter sympathizer sympathiser follower partisan activist campaigner protester protestor demonstrator"
    " rioter striker dissident opponent oppositionist loyalist separatist nationalist islamist leftist rightist maoist"
    " communist sandinista combatant belligerent aggressor enemy infiltrator intruder planner organizer organiser"
    " financier courier emplacer maker planner coordinator supplier transporter handler carrier-man bombmaker bomb-maker trainer instructor recruiter"
    " prisoner inmate detainee captive hostage convict defendant defector deserter fugitive abductee internee"
    " minister president premier governor mayor councillor councilor councilman senator congressman deputy lawmaker"
    " legislator parliamentarian mp politician candidate diplomat ambassador consul envoy attache official bureaucrat"
    " magistrate judge prosecutor lawyer attorney justice secretary undersecretary chairman chairwoman chairperson"
    " spokesman spokeswoman spokesperson director manager executive businessman businesswoman merchant trader banker"
    " rancher landowner farmer peasant campesino fisherman shepherd herder herdsman miner labourer laborer worker employee"
    " engineer technician mechanic electrician contractor builder student pupil schoolgirl schoolboy schoolchild"
    " schoolteacher teacher professor lecturer academic scholar scientist expert adviser advisor consultant analyst"
    " doctor nurse medic paramedic physician surgeon midwife health-worker aid-worker firefighter fireman rescuer"
    " volunteer responder missionary priest nun monk bishop archbishop cardinal pastor cleric imam preacher rabbi sheikh"
    " jesuit elder chieftain tribesman clansman"
    " journalist reporter cameraman photographer correspondent editor columnist publisher broadcaster blogger writer poet"
    " singer actor actress artist athlete player footballer coach"
    " peacekeeper observer monitor inspector negotiator mediator delegate representative"
    " human individual male female occupant taxpayer voter believer foe ally leftwinger unionist trade-unionist"
    " shopkeeper vendor hawker waiter cook chef cleaner maid servant janitor porter watchman security-guard night-watchman keeper caretaker gravedigger undertaker"
    " beggar prostitute settler colonist nomad islander townsman compatriot countryman colleague counterpart staffer"
    " newborn pensioner retiree granny elderly homeless non-combatant noncombatant aidworker crewmate hunter climber hiker"
    " skier swimmer diver cyclist biker motorcyclist motorist trucker conductor stewardess steward hostess attendant"
    " clerk baker butcher tailor barber carpenter plumber painter gardener bricklayer welder grocer jeweller jeweler blacksmith"
    " cobbler barman bartender docker stevedore woodcutter logger goatherd headmaster headmistress headteacher schoolmaster"
    " principal provost"
    " deacon vicar seminarian notary warden warder jailer bailiff surveyor gunner sapper deminer raider looter apprentice"
)
PLURAL_PEOPLE = _words(
    "people men women children police troops personnel militia folk crew staff youth cattle-herders gendarmerie"
    " dead injured wounded elderly living civilians fishermen policemen policewomen gunmen militiamen servicemen"
    " servicewomen tribesmen businessmen countrymen schoolchildren grandchildren paramilitaries personnel combatants"
    " others dozens elements infantry guerrillas forces fedayeen mujahideen mujahedeen mujahedin taliban peshmerga talibs"
    " janjaweed carabinieri wives crewmen clergy guards tourists kin ones reservists marines delinquents nationals"
    " hooligans subversives undesirables"
    " muslims christians jews hindus catholics protestants copts sikhs kurds arabs serbs croats turks greeks czechs slovaks swedes"
    " finns danes britons argentines filipinos hutus pashtuns uzbeks tajiks kazakhs uighurs uyghurs bosniaks hazaras moros"
)
"""Plural without -s, plural by use, or a people or a faith that no ending tells from a name."""

GROUP_NOUNS = _words(
    "group family household crowd team squad band gang couple crew pair party patrol unit platoon company convoy column"
    " cell brigade battalion regiment delegation couple class congregation number total majority handful"
    " dozen score hundred thousand host lot mob tribe clan community population ring network bunch cluster contingent"
    " series"
)
"""A noun that stands for several people, or that "of" may join to people ("a group of insurgents")."""

MAN_SUFFIXES = ("man", "men", "woman", "women")
PERSON_SUFFIXES = (
    "ists",
    "ist",
    "ers",
    "eers",
    "eer",
    "ors",
    "ians",
    "ian",
    "ees",
    "ants",
    "analysts",
    "eros",
    "istas",
    "ites",
    "crats",
)
"""Endings that make an unknown lower-case noun a likely person. "ant" and "or" alone also end things: plurals only."""

NOT_PERSONS = _words(
    "number numbers shelter shelters helicopter helicopters bunker bunkers launcher launchers cluster clusters tower towers"
    " paper papers letter letters matter matters border borders order orders water waters power powers river rivers center"
    " centers quarter quarters headquarters computer computers container containers trailer trailers tanker tankers border"
    " tractor tractors sector sectors factor factors motor motors mortar mortars error errors door doors floor floors corridor"
    " corridors reactor reactors harbor harbors vector vectors visor mirror tremor tremors color colors detector detectors"
    " summer winter december november october september disaster disasters cover charter charters chapter chapters offer"
    " offers transformer transformers carrier carriers destroyer destroyers cruiser cruisers freighter freighters bomber-plane"
    " bulldozer bulldozers starter laser lasers layer layers counter counters corner corners poster posters newspaper"
    " newspapers dinner dinners hammer hammers timber hunger anger danger dangers weather shoulder shoulders finger"
    " fingers folder folders ladder ladders powder user-id boiler filter filters trigger triggers detonator detonators"
    " generator generators initiator initiators transmitter receivers receiver projector projectors elevator elevators"
    " plants plant restaurants restaurant grants grant variants variant fragments implants warrants covenants"
    " committee committees coffee employee-card"
    " interior exterior factors flavor favor labor behavior horror terror vigor rumor rumors tumor odor honor humor"
    " other others fire wire messenger-app over under after before never ever however whatever either neither whether"
    " rather together further former latter another per super hyper cyber"
    " list lists twist twists mist fist fists wrist wrists waist waists"
    " meters meter metres kilometers kilometer kilometres kilometre liters liter litres"
)
"""Nouns with a person's ending that name things."""

THING_NOUNS = _words(
    "tank tanks vehicle vehicles truck trucks car cars bus buses plane planes aircraft jet jets helicopter helicopters drone"
    " drones missile missiles rocket rockets weapon weapons rifle rifles gun guns pistol pistols grenade grenades mortar"
    " mortars shell shells bomb bombs mine mines landmine landmines cartridge cartridges magazine magazines round rounds"
    " bullet bullets explosive explosives device devices ied ieds ammunition kilogram kilograms ton tons pound pounds"
    " house houses home homes building buildings shop shops store stores school schools hospital hospitals clinic clinics"
    " church churches mosque mosques bridge bridges road roads town towns village villages city cities area areas"
    " district districts province provinces region regions compound compounds cave caves base bases post posts checkpoint"
    " checkpoints camp camps position positions target targets target stronghold strongholds outpost outposts hideout hideouts cache caches"
    " attack attacks strike strikes raid raids airstrike airstrikes bombing bombings explosion explosions blast blasts"
    " operation operations clash clashes incident incidents battle battles sortie sorties shooting shootings"
    " ship ships boat boats vessel vessels tanker tankers barge barges train trains wagon wagons motorcycle motorcycles"
    " bicycle bicycles cow cows goat goats sheep camel camels horse horses dog dogs cattle animal animals bird birds fish"
    " donkey donkeys pig pigs pet pets cat cats wolf wolves bear bears deer whale whales elephant elephants rhino rhinos"
    " panda pandas lion lions tiger tigers poultry puppy puppies buffalo insect insects shark sharks livestock chicken chickens"
    " percent per cent day days week weeks month months year years hour hours minute minutes kilometer kilometers mile miles"
    " dollar dollars euro euros peso pesos million billion"
    " tree trees crop crops acre acres hectare hectares document documents computer computers phone phones radio radios"
    " bag bags kilo kilos gram grams antenna tower towers pylon pylons station stations barrack barracks"
    " country countries state states nation nations place places side sides case cases point points part parts time times"
    " job jobs seat seats vote votes goal goals game games match matches"
    " wound wounds injury injuries death deaths loss losses toll fatality fatalities"
    " power water oil gas food money territory ground land materiel equipment supplies supply cargo"
    " office offices embassy embassies factory factories warehouse warehouses pipeline pipelines hotel hotels bank banks"
)
"""Nouns that name no person: their counts carry no harm done to people."""

TITLES = _words(
    "mr mrs ms dr general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt"
    " president minister senator deputy governor mayor judge magistrate bishop archbishop monsignor father priest sheikh"
    " sheik mullah qari haji commander brigadier admiral inspector constable sir lord prince princess king queen"
    " ambassador professor prof reverend rev pastor imam ayatollah hojatoleslam chief"
    " spokesman specialist spc pfc staff sergeant-major cardinal fr sr"
)
"""Ranks and offices that stand before a name."""

NO_NAMES = _words(
    "one two anyone someone everyone everybody somebody mankind humanity damage damages property fighting violence terrorism information war peace death life material information fire trade"
    " traffic news order justice law politics policy democracy repression help aid health education progress work business"
    " public private state government congress parliament army navy air force security intelligence communism"
    " power industry agriculture transportation commerce drug drugs cocaine coca unrest chaos panic combat"
)
"""Nouns that stand without a determiner and name no person."""
RESIDENTS = _words("people person resident civilian family refugee villager child woman household inhabitant")
"""Who crosses a border is displaced, where it is one of these."""
FLEEING_FROM_JUSTICE = _words(
    "gunman attacker assailant suspect robber thief prisoner inmate militant fighter rebel bomber killer murderer guerrilla"
    " terrorist insurgent kidnapper abductor hijacker shooter driver soldier policeman officer trooper leader commander chief"
    " criminal bandit smuggler trafficker detainee convict perpetrator dealer guard pilot captain president dictator man boy"
    " woman individual captive hostage burglar hitman assassin jihadist extremist troop police force army"
)
"""Who flees is not displaced, where it is one of these."""
ACTING = _words(
    "people men women children boys girls civilians villagers residents farmers workers soldiers policemen fighters rebels militants"
    " migrants refugees students pupils protesters demonstrators passengers others herders fishermen"
)
"""Plurals behind which a form in -ing tells what they do: "women gathering wood"."""
ING_ACTIONS = _words("crossing gathering fighting training mourning looting landing holding building firing")
"""Forms in -ing that are nouns elsewhere."""
KIN = _words(
    "husband wife father mother son daughter brother sister uncle aunt cousin nephew niece parent grandparent grandfather grandmother"
    " grandson granddaughter grandchild sibling twin child baby relative fiance fiancee stepson stepdaughter"
)
"""Whom one may be said to have lost: dead."""
FEMALE = _words(
    "woman girl mother wife daughter sister aunt niece grandmother granddaughter widow bride waitress actress policewoman businesswoman"
    " schoolgirl nun mrs ms miss queen princess"
)
MALE = _words(
    "man boy father husband son brother uncle nephew grandfather grandson widower groom waiter actor policeman businessman fisherman"
    " schoolboy monk mr king prince"
)
"""Nouns and titles that tell whether "she" or "he" takes them up."""
EMPLOYED = _words("worker employee staff player voter member supporter customer subscriber delegate deputy reader")
"""Whose loss may be that of a post or a vote."""
FAMILY_NOUNS = _words("family families household households")
"""Counted in themselves; how many people they are is not stated."""

ANAPHORIC_NOUNS = _words(
    "men women man woman victims victim individual individuals suspect suspects detainee detainees insurgent insurgents militant"
    " militants prisoner prisoners hostage hostages dead wounded injured deceased casualties pair trio two three four both"
    " soldier soldiers attacker attackers assailant assailants gunman gunmen person persons people child children"
)
"""Heads that, with "the", most often take up people already counted."""


def singular(noun: str) -> str:
    """The singular of a regular plural; irregular people nouns by table; other words unchanged."""
    found = _IRREGULAR.get(noun)
    if found is not None:
        return found
    if len(noun) > 3 and noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        if noun.endswith("ies") and len(noun) > 4:
            return noun[:-3] + "y"
        if noun.endswith(("ches", "shes", "sses", "xes")):
            return noun[:-2]
        return noun[:-1]
    if noun.endswith("men"):
        return noun[:-3] + "man"
    return noun


_IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "wives": "wife",
    "schoolchildren": "schoolchild",
    "grandchildren": "grandchild",
    "lives": "life",
    "bodies": "body",
    "casualties": "casualty",
    "series": "series",
    "police": "police",
}
