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
    "addition fact general particular return response turn private public disarray custody prison jail danger flames ruins action "
    "operation progress effect force court exile parliament congress favor favour order charge contrast view spite case detail "
    "part place power mind reprisal retaliation exchange advance practice question short sum vain doubt need use line peace war "
    "reality theory principle prayer uniform cash coma shock condition conditions serious critical stable".split()
)
"""What follows "in" and is no place."""
