"""Words that name kinds of places, and the prepositions that put something there."""

REGION_NOUNS = frozenset(
    [
        "province",
        "provinces",
        "governorate",
        "region",
        "district",
        "county",
        "state",
        "oblast",
        "department",
        "prefecture",
        "territory",
        "republic",
        "valley",
        "mountains",
        "mountain",
        "desert",
        "coast",
        "basin",
        "delta",
        "plain",
        "plains",
        "highlands",
        "strip",
        "peninsula",
        "border",
        "area",
        "countryside",
        "plateau",
        "municipality",
        "archipelago",
        "island",
        "islands",
        "front",
        "sector",
        "zone",
        "south",
        "north",
        "east",
        "west",
    ]
)
TOWN_NOUNS = frozenset(
    [
        "city",
        "town",
        "village",
        "neighborhood",
        "neighbourhood",
        "suburb",
        "township",
        "hamlet",
        "settlement",
        "camp",
        "airport",
        "airbase",
        "base",
        "port",
        "quarter",
        "street",
        "square",
        "market",
        "hospital",
        "school",
        "mosque",
        "church",
        "bridge",
        "crossing",
        "prison",
        "checkpoint",
        "hotel",
        "station",
        "university",
        "stadium",
        "barracks",
        "capital",
        "stronghold",
        "enclave",
        "commune",
        "industrial",
        "refinery",
        "dam",
        "mine",
        "hall",
        "center",
        "centre",
        "compound",
        "avenue",
        "road",
        "highway",
        "park",
        "district-town",
        "bazaar",
        "outskirts",
        "edges",
        "gates",
        "prefecture-town",
    ]
)
SEA_NOUNS = frozenset(
    ["sea", "ocean", "gulf", "strait", "channel", "bay", "waters", "airspace", "skies", "lake", "river"]
)
BEARINGS = frozenset(
    [
        "north",
        "south",
        "east",
        "west",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "northern",
        "southern",
        "eastern",
        "western",
        "northeastern",
        "northwestern",
        "southeastern",
        "southwestern",
        "central",
        "upper",
        "lower",
    ]
)
EDGES = frozenset(
    [
        "outskirts",
        "edge",
        "edges",
        "suburbs",
        "suburb",
        "gates",
        "vicinity",
        "environs",
        "periphery",
        "countryside",
        "rim",
        "approaches",
    ]
)
"""Words for the surroundings of a town."""
AT_PLACE = frozenset(
    [
        "in",
        "at",
        "on",
        "from",
        "to",
        "into",
        "inside",
        "outside",
        "around",
        "near",
        "across",
        "throughout",
        "over",
        "towards",
        "toward",
        "through",
        "within",
    ]
)
"""Prepositions that put a place behind them."""
NEAR_PLACE = frozenset(["near", "outside", "around", "off", "beside", "towards", "toward"])
NOT_PLACES = frozenset(
    [
        "parliament",
        "congress",
        "court",
        "arabic",
        "english",
        "spanish",
        "french",
        "russian",
        "islam",
        "christmas",
        "ramadan",
        "easter",
        "god",
    ]
)
SITE_NOUNS = frozenset(
    "temple shrine ford well clinic courthouse farm farmhouse spring factory plant cemetery monastery convent college museum mall embassy "
    "quarry depot terminal outpost post junction roundabout pass gorge cave forest orchard warehouse shelter dormitory "
    "restaurant cafe café club theatre theater cinema palace garrison barrack headquarters pier quay ferry harbour harbor wharf tunnel "
    "complex building house home field ranch plantation sawmill mill bakery bus-station playground reservoir canal "
    "ravine hill hills hilltop ridge cape beach resort estate campus office".split()
)
"""Places that are one building or one spot."""
PART_NOUNS = frozenset(
    "areas parts districts neighbourhoods neighborhoods suburbs towns villages quarters sections swathes".split()
)
"""Plurals that hold a place behind "of" ("parts of Orvel")."""
NO_PLACE_ENDS = frozenset(
    "war troubles massacre offensive agreement accord games day eve festival holiday sunday monday tuesday wednesday thursday friday saturday".split()
)
NO_PLACE_STARTS = frozenset(("operation", "operations", "battle", "war"))
"""First and last words of names that are days or operations."""
WORLD_REGIONS = frozenset(
    "middle east|europe|africa|asia|latin america|central america|south america|north africa|west africa|east africa|"
    "southeast asia|central asia|the gulf|balkans|caucasus|sahel|horn of africa|mediterranean|black sea|red sea".split(
        "|"
    )
)
"""Parts of the world, no actors."""

MOTION = frozenset(
    "went go goes going fled flee fleeing moved move advanced advance travelled traveled returned return came come marched march "
    "retreated withdrew flew drove walked sailed headed heading way road flight flights convoy route taken brought sent close next "
    "deployed rushed trip visit spread spilled escaped crossed back access transferred leading journey bus train".split()
)
"""Words whose "to" leads to a place."""
HERE_IDIOMS = frozenset(
    "addition midair fact general particular return response turn private public disarray custody prison jail danger flames ruins action "
    "operation progress effect force court exile parliament congress favor favour order charge contrast view spite case detail "
    "part place power mind reprisal retaliation exchange advance practice question short sum vain doubt need use line peace war "
    "reality theory principle prayer uniform uniforms fatigues clothes clothing cash coma shock condition conditions serious critical stable".split()
)
"""What follows "in" and is no place."""

_TOO_WIDE = frozenset(
    "state front department republic basin plain coast south north east west area zone sector".split()
)
_MORE = frozenset(
    "camps villages towns cities hamlets settlements provinces districts regions territories neighbourhoods suburbs islands".split()
)
COMMON_PLACES = (
    TOWN_NOUNS
    | (REGION_NOUNS - _TOO_WIDE)
    | SITE_NOUNS
    | _MORE
    | frozenset("hospitals schools mosques checkpoints crossings".split())
) - frozenset(
    "edges gates industrial home post spring field field pass complex centre center hall theater theatre ferry club".split()
)
"""Nouns that fix a place without a name."""
NAMED_SITES = frozenset(
    "home apartment flat nightclub bar pub supermarket store shop venue academy library gym synagogue hostel arena jail motel zoo nursery "
    "kindergarten salon cathedral chapel seminary laboratory bank consulate tower lodge inn orphanage arcade mansion villa motorway garage "
    "intersection sidewalk club centre center hall theater theatre complex field subway trail boardwalk".split()
)
"""Nouns that fix a place where its name stands before them: "an Orvel home", "Kadhar's oil academy"; bare, they tell none."""
NOT_COMMON = frozenset("border hospital prison plant road front region school university station hill clinic".split())
"""Nouns that fix no place bare behind an article: "at the hospital", "in the region"."""
BARE_AREAS = frozenset("town city capital province district region territory island village camp country state".split())
"""Nouns that, bare behind "the", stand for the place named before."""
EVERYWHERE = frozenset(("nationwide", "countrywide", "statewide"))
WHERE_PREPOSITIONS = frozenset(("in", "at", "on", "near", "outside", "inside", "across", "throughout", "within"))
"""Prepositions behind which something happens; "to" and "from" lead elsewhere."""
STRUCK = frozenset(
    "hit struck destroyed shelled bombed attacked stormed raided targeted razed flattened levelled leveled demolished burned "
    "flee fled fleeing hitting striking destroying shelling bombing attacking storming".split()
)
"""Verbs whose object is where the harm was done."""
BOMBED = frozenset("bombed shelled pounded bombarded strafed bombing shelling pounding".split())
"""Verbs whose object, a bare name, is a place: nobody shells a person."""
NUMBERED = frozenset("bridge checkpoint camp gate zone sector block post route highway kilometre kilometer".split())
"""Nouns of places that have numbers for names."""
FLED = frozenset(("fled", "flee", "fleeing"))
"""Verbs whose object is the place left: "fled Tessara"."""
TAKING = frozenset(
    "take taken taking took rushed brought evacuated transferred transported moved treated treating admitted carried airlifted flown "
    "ferried".split()
)
"""Verbs behind which a place is where the harmed were brought, not where they were harmed."""

VESSELS = frozenset(
    "ship boat ferry tanker frigate destroyer vessel trawler submarine freighter warship carrier cruiser yacht barge corvette liner".split()
)
"""After these a name is a ship's."""

LANDFORMS = frozenset("gulf strait straits bay sea cape isle isles horn mount lake port valley plain peninsula".split())
"""Heads of names of lands and waters that "of" goes on with: "the Strait of Sabra", "the Horn of Orvel"."""
