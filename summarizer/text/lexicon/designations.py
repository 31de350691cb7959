"""Words that make the number beside them a name: of a resolution, a road, a flight, a weapon, a military unit."""

NUMBERED = frozenset(
    "resolution resolutions article articles section sections chapter clause paragraph annex rule protocol directive decree law"
    " highway route road street avenue motorway interstate flight room gate platform terminal building block apartment flat house"
    " chapters clauses paragraphs pages verses camp sector zone district ward area checkpoint phase stage level category grade class tier step part volume page chapter"
    " scene episode season round game match lot item figure table appendix exhibit case file channel radio line bus train track pier"
    " unit brigade battalion division regiment company platoon squadron corps task-force detachment group formation hill point"
    " version model type mark mk series boeing airbus tupolev ilyushin antonov sukhoi mig shahed geran iskander kalibr grad m"
    " patriot falcon sputnik apollo voyager soyuz windows psalm verse vol no nos number numbers nr nrs act bill proposition"
    " amendment form schedule ref dossier extension ext formula reactor reactors shaft well mine hospital school plant factory"
    " bridge tower precinct station base outpost position day kilometre kilometer km box operation cell".split()
)
"""Before a bare number, the two make one name; lower-case ones only where nothing is counted after the number."""

NAMED_IN_WORDS = (NUMBERED - {"no", "nos", "m", "day", "group", "company", "force"}) | {"war", "league"}
"""Before a number word, both with capitals: "Gate Nine", "World War Two"."""
LOWER_NUMBERED = frozenset(
    "day room page round phase level chapter gate grade flight ward apartment sector checkpoint article section clause paragraph"
    " rule verse channel platform category class tier kilometre kilometer km pages chapters articles sections clauses paragraphs verses scene flat lot".split()
)
"""Name their number in lower case too, where it counts no noun behind it: "at kilometre 12"."""
SERIES = LOWER_NUMBERED | frozenset(
    "stage type part step week month year round zone block track season episode act floor line game option number square".split()
)
"""Tell which of a row in lower case: "on day three", "in week 6 of the siege"."""
GRADED = frozenset("category class tier grade level stage type".split())
"""Name it before a noun in the singular too: "a category 5 storm"."""
ALWAYS_NUMBERED = frozenset("no nos nr nrs number numbers resolution highway route flight boeing airbus mk".split())
"""Need no capital."""

FORMATIONS = frozenset(
    "brigade brigades division divisions battalion battalions regiment regiments army armies corps fleet fleets squadron squadrons"
    " company platoon platoons airborne infantry cavalry wing group legion artillery marine marines engineer precinct"
    " district amendment congress parallel avenue street floor meridian".split()
)
"""After an ordinal ("122nd Brigade"), capitals or an arm of service between allowed."""
ARMS = frozenset(
    "infantry mechanized mechanised motorized motorised armored armoured tank mountain airborne air assault artillery marine naval"
    " guards rifle parachute engineer combat support separate special operations light heavy coastal military police army"
    " rocket missile anti-aircraft territorial defense defence reserve signal cavalry reconnaissance security commando ranger".split()
)

NO_DESIGNATORS = frozenset(
    "mid pre post sub non anti ex under over about around some nearly almost least than late early the a an of to from and or in on"
    " at by for with is was were are up us uk per minus negative late-night one two three four five six seven eight nine ten"
    " twenty thirty forty fifty sixty seventy eighty ninety half hundred thousand million x".split()
) | frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct"
    " nov dec monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Before a hyphen and digits, these make no name: "mid-1990s", "pre-2011", "May-2015"."""

EMERGENCY_NUMBERS = frozenset(("911", "999", "112", "101", "111", "000"))
CALLS = frozenset(
    "call calls called calling caller callers dial dialed dialled dispatcher dispatchers operator operators phoned rang".split()
)
"""Beside an emergency number: the number is an address."""
PHONES = CALLS | frozenset(
    "tel telephone phone phones fax hotline helpline whatsapp mobile text sms ring number numbers line".split()
)
"""Before groups of digits that are dialled."""
PLURAL_DESIGNATORS = frozenset(
    "resolutions articles sections chapters clauses paragraphs pages verses numbers highways routes rooms flights channels".split()
)
"""Name every number of a list: "Articles 5, 7 and 12"."""
