"""Words that tell what a name names: ranks, offices, heads of organisations and groups, and a few well-known bearers."""

from typing import Literal, NamedTuple

from summarizer.schemas.terms import ActorType

NameKind = Literal["person", "group", "state", "organisation", "place", "outlet", "unknown"]


class Known(NamedTuple):
    """A name known by heart."""

    kind: NameKind
    type: ActorType
    key: str


TITLES = frozenset(
    "mr mrs ms miss dr prof sir lord lady dame rev fr sheikh shaykh sheik imam mullah maulana ayatollah hojatoleslam bishop archbishop cardinal "
    "pope father sister brother saint king queen prince princess emperor sultan emir general gen lieutenant lt colonel col "
    "major maj captain capt brigadier brig sergeant sgt corporal cpl private pvt pfc admiral adm commodore marshal commander "
    "cmdr lance ensign warrant constable inspector superintendent det insp supt ch officer trooper detective sheriff president premier chancellor minister ministers "
    "secretary ambassador senator sen representative rep congressman congresswoman governor gov mayor deputy vice prime "
    "chairman chairwoman chief director judge justice attorney prosecutor spokesman spokeswoman spokesperson professor "
    "doctor analyst commissioner envoy consul councillor councilor councilman speaker chancellor mp "
    "foreign defense defence interior finance justice-minister ex former acting retired late comrade doña señor "
    "pm coordinator journalist lawyer activist witness resident executive undersecretary under-secretary qari hafiz haji mawlawi".split()
)
"""Ranks and offices before a person's name, lower case."""

ROLES = frozenset(
    "analyst expert spokesman spokeswoman spokesperson professor activist lawyer witness resident journalist reporter director "
    "president minister leader commander chief general colonel captain major lieutenant officer mayor governor senator "
    "lawmaker judge prosecutor doctor surgeon economist historian author researcher teacher farmer driver shopkeeper pilot "
    "soldier student priest bishop cleric imam ambassador envoy diplomat secretary chairman founder candidate businessman "
    "father mother brother sister son daughter wife husband widow uncle cousin nephew neighbour neighbor photographer "
    "cameraman editor correspondent coordinator official deputy ally adviser advisor aide king emir sheikh suspect gunman "
    "attacker bomber militant dictator premier chancellor coach inspector superintendent sergeant constable sheriff guard "
    "medic nurse paramedic preacher member recruiter manager engineer specialist fellow scholar head chef volunteer survivor "
    "commissioner coroner magistrate warden ranger elder headmaster headteacher prefect negotiator mediator nun monk midwife".split()
)
"""Common nouns that stand right before a person's name ("analyst Romain Ober")."""

PERSON_NOUNS = ROLES | frozenset(
    "source monitor man woman boy girl person rebel fighter member eyewitness policeman informant grandmother grandfather "
    "aunt girlfriend boyfriend negotiator mediator observer researcher".split()
)
"""Common nouns that "he" or "she" may stand for."""

PARTICLES = frozenset(
    "al el ul bin ibn bint abu abd de del della da di dos das du la le van von der den ter ad as ash ez y e ben".split()
)
"""Small words inside names."""

ORGANISATION_HEADS: dict[str, ActorType] = {
    **dict.fromkeys(
        "observatory watch amnesty monitor monitors foundation charity society committee".split(), "ngo_or_monitor"
    ),
    **dict.fromkeys("crescent cross".split(), "ngo_or_monitor"),
    **dict.fromkeys("nations union organization organisation league nato".split(), "international_organisation"),
    **dict.fromkeys(
        "ministry government department parliament congress senate cabinet council commission agency office bureau court "
        "tribunal embassy assembly presidency administration authority directorate secretariat municipality treasury "
        "intelligence chancellery".split(),
        "government",
    ),
    **dict.fromkeys(
        "army navy police guard guards staff marines corps gendarmerie military command battalion regiment division "
        "squadron fleet".split(),
        "state_forces",
    ),
    **dict.fromkeys(
        "institute university college center centre association federation programme program company corporation bank "
        "fund group network party institution school academy club church diocese conference initiative project coalition "
        "campaign trust service services international alliance".split(),
        "unknown",
    ),
}
"""Last words of organisations' names, and what actor they make."""

STRONG_HEADS = frozenset(
    "observatory watch ministry department commission agency nations union organization organisation committee council army "
    "institute university association federation foundation parliament embassy directorate guards crescent".split()
)
"""Heads that take "of", "for" and "in" behind them into the name."""

GROUP_HEADS: dict[str, ActorType] = {
    **dict.fromkeys(
        "front brigade brigades mujahideen mujahedin mujahidin movement jihad resistance insurgency rebels rebel faction fighters liberation".split(),
        "rebel_group",
    ),
    **dict.fromkeys("militia militias vigilantes".split(), "political_militia"),
    **dict.fromkeys("cartel gang mafia syndicate".split(), "political_militia"),
}
"""Last words of armed groups' names."""

PLACE_HEADS = frozenset(
    "province district governorate city county region valley river mountains mountain desert sea gulf strait island islands "
    "street avenue road square airport port camp bridge village town township peninsula bay lake hills highway crossing "
    "base airbase prison hospital mosque church cathedral market heights plain state oblast".split()
)

_GROUPS: tuple[tuple[str, ActorType, str], ...] = (
    ("islamic state", "rebel_group", "isis|isil|daesh|islamic state|islamic state group|islamic state in syria and iraq|islamic state in iraq and syria|islamic state of iraq and the levant|isis-k|iskp"),
    ("al qaeda", "rebel_group", "al-qaeda|al qaeda|al-qaida|al qaida|qaeda"),
    ("taliban", "rebel_group", "taliban|taleban"),
    ("hamas", "rebel_group", "hamas"),
    ("hezbollah", "rebel_group", "hezbollah|hizbollah|hizbullah"),
    ("islamic jihad", "rebel_group", "islamic jihad|palestinian islamic jihad"),
    ("houthis", "rebel_group", "houthi|houthis|ansar allah"),
    ("boko haram", "rebel_group", "boko haram|iswap"),
    ("al shabaab", "rebel_group", "al-shabaab|al shabaab|shabaab|al-shabab|shabab"),
    ("nusra front", "rebel_group", "nusra front|al-nusra front|jabhat al-nusra|al-nusra"),
    ("hayat tahrir al-sham", "rebel_group", "hayat tahrir al-sham|hts"),
    ("kurdistan workers party", "rebel_group", "pkk|kurdistan workers party"),
    ("ypg", "rebel_group", "ypg"),
    ("farc", "rebel_group", "farc"),
    ("eln", "rebel_group", "eln"),
    ("fmln", "rebel_group", "fmln|farabundo marti national liberation front"),
    ("eta", "rebel_group", "eta"),
    ("ira", "rebel_group", "ira|provisional ira"),
    ("tamil tigers", "rebel_group", "tamil tigers|ltte"),
    ("shining path", "rebel_group", "shining path|sendero luminoso"),
    ("m23", "rebel_group", "m23"),
    ("wagner", "political_militia", "wagner|wagner group"),
    ("janjaweed", "political_militia", "janjaweed"),
    ("rapid support forces", "rebel_group", "rapid support forces|rsf"),
    ("free syrian army", "rebel_group", "free syrian army|fsa"),
    ("syrian democratic forces", "rebel_group", "syrian democratic forces|sdf"),
)  # fmt: skip
"""Key, actor type and names of armed groups."""

_ORGANISATIONS: tuple[tuple[str, ActorType, str], ...] = (
    ("united nations", "international_organisation", "united nations|un|u.n"),
    ("nato", "international_organisation", "nato"),
    ("isaf", "external_forces", "isaf"),
    ("european union", "international_organisation", "european union|eu"),
    ("african union", "international_organisation", "african union|au"),
    ("arab league", "international_organisation", "arab league"),
    ("unicef", "international_organisation", "unicef"),
    ("unhcr", "international_organisation", "unhcr"),
    ("ocha", "international_organisation", "ocha"),
    ("unrwa", "international_organisation", "unrwa"),
    ("world health organization", "international_organisation", "world health organization|world health organisation"),
    ("world food programme", "international_organisation", "world food programme|wfp"),
    ("icrc", "ngo_or_monitor", "icrc|international committee of the red cross"),
    ("red cross", "ngo_or_monitor", "red cross"),
    ("red crescent", "ngo_or_monitor", "red crescent"),
    ("doctors without borders", "ngo_or_monitor", "doctors without borders|msf|médecins sans frontières|medecins sans frontieres"),
    ("human rights watch", "ngo_or_monitor", "human rights watch"),
    ("amnesty international", "ngo_or_monitor", "amnesty international|amnesty"),
    ("save the children", "ngo_or_monitor", "save the children"),
    ("white helmets", "ngo_or_monitor", "white helmets"),
    ("revolutionary guards", "state_forces", "revolutionary guards|revolutionary guard|islamic revolutionary guard corps|irgc"),
    ("pentagon", "government", "pentagon"),
    ("kremlin", "government", "kremlin"),
    ("white house", "government", "white house"),
    ("downing street", "government", "downing street"),
    ("state department", "government", "state department"),
    ("security council", "international_organisation", "security council|un security council"),
    ("cia", "government", "cia"),
    ("fbi", "government", "fbi"),
)  # fmt: skip

KNOWN: dict[str, Known] = {
    **{name: Known("group", actor, key) for key, actor, names in _GROUPS for name in names.split("|")},
    **{name: Known("organisation", actor, key) for key, actor, names in _ORGANISATIONS for name in names.split("|")},
}
"""Names known by heart, lower case; the text's own statement of an alias comes before this table."""

FORCE_NOUNS = frozenset(
    "army military navy troops forces soldiers warplanes aircraft jets planes raids raid strikes strike airstrikes airstrike "
    "helicopters drones drone artillery shelling police government officials authorities commanders bombers bombing warships "
    "missiles missile rockets rocket tanks tank marines commandos paratroopers warplane jet air airforce fighters gunboats gunboat "
    "security helicopter gunship gunships warship snipers gunfire attack attacks assault assaults bombardment offensive incursion".split()
)
"""Words that make an adjective of nation before them an actor ("Orvelian warplanes")."""

STANDING = frozenset("brokered backed led mediated sponsored fired launched".split())
"""Participles behind an adjective of nation, by which the state takes part ("an Orvelian brokered truce")."""
ARMS = frozenset(
    "army military navy troops forces soldiers warplanes aircraft jets raids raid strikes strike airstrikes airstrike "
    "helicopters drones artillery shelling bombers bombing bombardment warships missiles rockets tanks marines commandos "
    "paratroopers offensive invasion occupation".split()
)
"""Words that make an adjective of nation before them a party to the fighting."""

ARMED_NOUNS = frozenset(
    "militants fighters rebels insurgents guerrillas gunmen jihadists terrorists militiamen commander commanders militia movement faction".split()
)
"""Heads that make a name before them a group."""

NOT_NAMES = frozenset(
    "islam islamic muslim muslims christian christians jew jews jewish shiite shiites shia sunni sunnis pentecostal evangelical coptic arab arabs arabic english "
    "islamist islamists catholic catholics protestant protestants hindu hindus buddhist orthodox western eastern northern "
    "southern african european asian latin american-led god allah internet covid covid-19 i ok tv islamism marxist marxists maoist "
    "updated breaking photo file copyright comments comment related read watch video share follow twitter facebook add "
    "sort share advertisement ethnic vp ceo cfo mps phd bloody ied ieds rpg rpgs vbied svbied uav uavs cctv vip suv gps sms dna text".split()
)  # fmt: skip

STARTERS = frozenset(
    "there here neighbouring neighboring what when where why who how which while if as because since after before although though but and or so yet "
    "nor not no yes then thus hence also once until unless despite amid among about according meanwhile however earlier "
    "later instead still even only just more most many much several some few all both each every any other others another "
    "such these those this that the a an he she it they we i you his her its their our my your one two three four five six "
    "seven eight nine ten eleven twelve dozens hundreds thousands scores tens at by for from in into near of off on out over "
    "through to toward towards under up upon with within without against along around across behind below beneath beside "
    "between beyond during except like past per than till until via is are was were be been do does did has have had will "
    "would can could may might must shall should let please local authorities officials police people witnesses residents "
    "women men children civilians soldiers troops rebels militants government security medical rescue fighting clashes "
    "neither nor violence attacks attack strikes bombing shelling heavy first second third last next new former nearly almost around "
    "least overall separately elsewhere previously recently today yesterday tomorrow monday tuesday wednesday thursday "
    "friday saturday sunday january february march april may june july august september october november december "
    "two-thirds half roughly initially apparently reportedly following including citing speaking asked we're it's "
    "unidentified unknown suspected alleged armed government-backed control hospital hospitals state-run speaking "
    "death deaths sources nobody somebody everybody everyone anyone someone nothing none foreign national international western military opposition".split()
)
"""Words that start a sentence and are no names there."""

PARTICIPANTS = frozenset(
    "people persons person men women children victims members group groups attack attacks bomb bombs explosion explosions "
    "army police guerrillas terrorists rebels soldiers civilians troops house houses car cars city town village country "
    "area areas building buildings street night morning afternoon hours days week month year number total report reports "
    "one statement today armed unidentified unknown several heavily other same new main security public national local news domestic secondary primary drug press medical police radio high".split()
)
"""Common words of reports that a sentence in capitals must not take for names."""
QUALIFYING = frozenset(
    "strong weak single whole entire important constant continuous heavy powerful large small big great huge massive brutal cruel bloody "
    "criminal illegal legal official unofficial independent different recent puppet enemy so-called alleged clandestine renewed "
    "violent fierce serious possible new old young true false various numerous elite regular private public joint".split()
)
"""Adjectives that a sentence in capitals puts before a body, and that open no name of one."""
OWNED = frozenset(
    "people men women workers farmers children lord doctors peasants teachers citizens saint king queen".split()
)
"""Words whose "'s" stands inside a name ("People's Liberation Army")."""

OFFICE_PARTS = frozenset(
    "foreign defense defence interior finance vice deputy prime former acting retired late ex chief foreign-affairs".split()
)
"""Words of titles that make none alone ("defence sector")."""
OFFICERS = frozenset(
    "commissioner minister secretary envoy representative coordinator rapporteur undersecretary director department".split()
)
"""Who holds an office "for" or "of" a field."""
OFFICE_FIELDS = frozenset(
    "human rights refugees humanitarian affairs political foreign defence defense interior state armed conflict children "
    "peacekeeping operations relief security justice health information finance education agriculture energy labour labor "
    "commerce transport trade emergency and for of the - home homeland".split()
)
"""Words of such fields ("High Commissioner for Human Rights")."""
ZONES = frozenset("am gmt utc cdt cst edt est pdt pst mdt mst bst cet cest ist".split())
"""Time zones and halves of the day, written with capitals."""
BETWEEN_SENTENCES = frozenset(
    "by from during the a an these this those that it he she they we but and in on at for when after as if read".split()
)
"""Words that, capitalised inside a run, start a new sentence behind a heading without a stop."""

BAND_NOUNS = frozenset(
    "gang militia faction rebels insurgents guerrillas militants jihadists separatists movement rebel insurgent cartel armed separatist secessionist".split()
)
"""Words for armed groups, beside whose name they stand."""
STATE_HEADS = frozenset(("republic", "kingdom", "emirate", "sultanate"))
DOCUMENT_HEADS = frozenset(
    "plan report agreement accord act treaty constitution convention charter marathon festival games cup operation".split()
)
"""Last words of what is written, held or planned: names of no bearer."""
VIOLENT_GROUPS = frozenset(
    "extremist terrorist militant jihadist islamist terror paramilitary linked affiliated separatist outlawed banned".split()
)
"""Words that with "group" make it an armed one."""
CALLED = frozenset(("as", "called", "named", "dubbed", "itself"))
RELIEF_WORDS = frozenset(
    "rights aid relief humanitarian monitoring monitor advocacy charity children's medical watchdog conservation campaign documentation wildlife rescue".split()
)
"""Words that make a group no armed one."""
CIVIC_BODIES = frozenset(
    "helpline hotline charity union association foundation watchdog nonprofit ngo federation".split()
)
"""Right before a name: a body of citizens, whatever its name says ("the migrants' helpline Open Sea")."""
STATE_NOUNS = frozenset(
    "government republic kingdom president ministry minister parliament capital presidency foreign defence defense ambassador".split()
)
"""What a state owns or is ruled by."""
BAND_HEADS = frozenset("sons daughters soldiers lions guardians brotherhood defenders knights".split())
"""Words that with "of" and a name make a group's name."""
