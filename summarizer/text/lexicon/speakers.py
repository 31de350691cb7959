"""Nouns that name speakers, each with the kind of claimant it makes (domain rules, section 6).

Tables only; `claimants.py` reads them.
"""

from summarizer.schemas.terms import ClaimantType

_NOUNS: dict[ClaimantType, str] = {
    "hospital_or_morgue": (
        "hospital hospitals morgue mortuary doctor doctors medic medics surgeon surgeons nurse nurses clinic clinics physician "
        "physicians paramedic paramedics medical coroner forensic"
    ),
    "health_authority": "health",
    "rescue_or_civil_defence": (
        "rescuer rescuers rescue firefighter firefighters firemen ambulance helmets crescent responder responders "
        "emergency lifeguards coastguard coastguards"
    ),
    "UN": "un unicef unhcr ocha unrwa wfp unama minusma monusco ohchr iom unmiss unifil",
    "police": (
        "police policeman policemen policewoman constable constables supt insp gendarme gendarmes gendarmerie cops cop inspector sheriff "
        "superintendent detective detectives investigator investigators prosecutor prosecutors"
    ),
    "NGO_or_monitor": (
        "observatory monitor monitors monitoring watchdog watch rights amnesty ngo ngos charity charities activist activists "
        "campaigners campaigner organization organisation organizations organisations icrc msf oxfam acled airwars ucdp aid humanitarian hrw"
    ),
    "local_authority": (
        "governor mayor municipality municipal provincial district county councillor councilor prefect "
        "governorate regional councilman alderman "
    ),
    "eyewitness_or_resident": (
        "protester protesters demonstrator demonstrators resident residents witness witnesses eyewitness eyewitnesses villager villagers survivor survivors neighbour neighbours "
        "neighbor neighbors local locals bystander bystanders passerby shopkeeper shopkeepers inhabitants inhabitant refugee "
        "refugees farmer elder elders driver student students townspeople onlookers worshipper worshippers trader traders"
    ),
    "family": (
        "relative relatives family families father mother brother sister son daughter husband wife widow uncle aunt cousin "
        "parents grandfather grandmother nephew niece"
    ),
    "social_media": "twitter telegram facebook instagram tiktok youtube whatsapp blogger bloggers",
    "media_own_reporting": (
        "reuters afp ap bbc cnn sana tasnim interfax tass xinhua upi dpa efe ansa anadolu irna fars aljazeera jazeera arabiya "
        "newspaper newspapers radio television tv broadcaster daily weekly magazine media journalist journalists reporter "
        "reporters correspondent correspondents outlet outlets newscast website news press guardian times telegraph haaretz "
        "notimex acan prela telam novosti mehr naharnet"
    ),
    "document_or_imagery": (
        "communications intercepts images imagery footage video videos documents document records photographs photos data "
        "cables transcript letter file files log logs satellite map maps"
    ),
    "military": (
        "army military navy airforce general generals colonel colonels lieutenant brigadier major captain admiral sergeant "
        "commander commanders marines marine troops soldier soldiers pentagon isaf nato coalition battalion brigade division "
        "forces force centcom idf warship staff defense defence command corps air"
    ),
    "party_to_conflict": (
        "rebel rebels militant militants insurgent insurgents guerrilla guerrillas militia militias jihadist jihadists front "
        "taliban isis isil hamas hezbollah houthi houthis qaeda shabaab farc eln pkk plo fmln fighters separatists separatist "
        "secessionists gunmen group groups opposition"
    ),
    "government_of_party": (
        "government ministry minister president presidency premier chancellor cabinet parliament lawmaker lawmakers embassy "
        "ambassador diplomat diplomats secretary king prince foreign interior junta administration "
        "consulate consul senator congressman state"
    ),
    "third_government": "governments capitals powers west kremlin",
    "unnamed_official": (
        "official officials source sources authorities authority officer officers aide aides insider bureaucrats "
        "informant informants"
    ),
    "unknown": (
        "spokesman spokeswoman spokesperson spokesmen spokespeople analyst analysts expert experts professor lawyer lawyers "
        "director head chief leader leaders representative member members statement investigation inquiry study survey "
        "researcher researchers historian author executive company pilot pilots owner man woman men women people teacher bishop "
        "archbishop priest imam cleric cardinal pope academic academics economist scientist scientists "
        "negotiator mediator adviser advisor envoy delegate delegation observer observers prisoner prisoners worker workers "
        "person persons critics critic report reports document boy girl coach engineer judge court jury tribunal commission "
        "union unions association committee council institute university agency department bureau office party centre center mission"
    ),
}

SPEAKER_NOUNS: dict[str, ClaimantType] = {word: kind for kind, words in _NOUNS.items() for word in words.split()}
"""Nouns that speak, lower case, with the claimant they make. `unknown`: a speaker, of no listed kind by this word alone."""

GENERIC = frozenset(
    [
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "spokesmen",
        "spokespeople",
        "official",
        "officials",
        "source",
        "sources",
        "authorities",
        "authority",
        "officer",
        "officers",
        "director",
        "head",
        "chief",
        "leader",
        "leaders",
        "representative",
        "member",
        "members",
        "statement",
        "report",
        "reports",
        "deputy",
        "vice",
        "secretary",
        "commander",
        "commanders",
        "adviser",
        "advisor",
        "aide",
        "aides",
        "worker",
        "workers",
        "staff",
        "council",
        "office",
        "department",
        "agency",
        "bureau",
        "command",
        "local",
        "state",
        "regional",
        "provincial",
        "district",
        "group",
        "groups",
        "force",
        "forces",
        "defence",
        "defense",
        "emergency",
    ]
)
"""Heads too general to tell the kind of speaker alone: the words before them and their "of ..." are asked first."""

INSTITUTIONS = frozenset(
    "school university college company club bank association union federation firm foundation society institute museum "
    "airline network league".split()
)
"""Houses whose president or secretary is no government."""

PLURALS = frozenset(
    [
        "police",
        "authorities",
        "media",
        "troops",
        "people",
        "forces",
        "monitors",
        "cops",
        "sources",
        "officials",
        "residents",
        "witnesses",
        "rebels",
        "militants",
        "guerrillas",
        "doctors",
        "medics",
        "villagers",
        "relatives",
        "activists",
        "prosecutors",
        "investigators",
        "taliban",
        "houthis",
        "parents",
        "rescuers",
        "survivors",
        "families",
        "locals",
        "soldiers",
        "eyewitnesses",
        "insurgents",
        "separatists",
        "jihadists",
        "reports",
        "analysts",
        "experts",
    ]
)
"""Speakers that "they" may stand for."""

COMPOUND: dict[tuple[str, str], ClaimantType] = {
    **{
        (area, noun): "local_authority"
        for area in ("local", "regional", "provincial", "municipal", "district", "county", "city", "village")
        for noun in ("authorities", "officials", "official", "authority", "government", "administration")
    },
    ("united", "nations"): "UN",
    ("civil", "defence"): "rescue_or_civil_defence",
    ("civil", "defense"): "rescue_or_civil_defence",
    ("white", "helmets"): "rescue_or_civil_defence",
    ("red", "crescent"): "rescue_or_civil_defence",
    ("red", "cross"): "NGO_or_monitor",
    ("human", "rights"): "NGO_or_monitor",
    ("without", "borders"): "NGO_or_monitor",
    ("the", "children"): "NGO_or_monitor",
    ("data", "project"): "NGO_or_monitor",
    ("emergency", "management"): "rescue_or_civil_defence",
    ("emergency", "services"): "rescue_or_civil_defence",
    ("emergency", "service"): "rescue_or_civil_defence",
    ("disaster", "management"): "rescue_or_civil_defence",
    ("disaster", "agency"): "rescue_or_civil_defence",
    ("for", "migration"): "UN",
    ("world", "health"): "UN",
    ("world", "food"): "UN",
    ("rights", "group"): "NGO_or_monitor",
    ("aid", "group"): "NGO_or_monitor",
    ("advocacy", "group"): "NGO_or_monitor",
    ("aid", "agency"): "NGO_or_monitor",
    ("fire", "department"): "rescue_or_civil_defence",
    ("fire", "service"): "rescue_or_civil_defence",
    ("fire", "brigade"): "rescue_or_civil_defence",
    ("coast", "guard"): "military",
    ("foreign", "ministry"): "government_of_party",
    ("defence", "ministry"): "military",
    ("defense", "ministry"): "military",
    ("defence", "minister"): "government_of_party",
    ("defense", "minister"): "government_of_party",
    ("interior", "ministry"): "government_of_party",
    ("state", "television"): "media_own_reporting",
    ("state", "tv"): "media_own_reporting",
    ("state", "media"): "media_own_reporting",
    ("state", "radio"): "media_own_reporting",
    ("news", "agency"): "media_own_reporting",
    ("social", "media"): "social_media",
    ("prime", "minister"): "government_of_party",
    ("attorney", "general"): "government_of_party",
    ("secretary", "general"): "unknown",
    ("town", "hall"): "local_authority",
    ("city", "council"): "local_authority",
    ("provincial", "council"): "local_authority",
    ("satellite", "images"): "document_or_imagery",
    ("security", "forces"): "military",
    ("air", "force"): "military",
    ("islamic", "state"): "party_to_conflict",
    ("boko", "haram"): "party_to_conflict",
    ("revolutionary", "guards"): "military",
    ("national", "guard"): "military",
    ("armed", "forces"): "military",
    ("armed", "group"): "party_to_conflict",
    ("security", "sources"): "unnamed_official",
    ("security", "source"): "unnamed_official",
    ("security", "officials"): "unnamed_official",
    ("security", "official"): "unnamed_official",
    ("intelligence", "official"): "unnamed_official",
    ("intelligence", "officials"): "unnamed_official",
    ("aid", "workers"): "NGO_or_monitor",
    ("aid", "worker"): "NGO_or_monitor",
    ("liberation", "front"): "party_to_conflict",
    ("liberation", "army"): "party_to_conflict",
    ("white", "house"): "third_government",
    ("state", "department"): "third_government",
}
"""Pairs of words that mean another kind of speaker than their parts."""

REBEL_ARMIES = frozenset(("people", "people's", "liberation", "revolutionary", "resistance", "rebel", "free"))
"""Words before "army" or "brigade" that make it an insurgent one."""
