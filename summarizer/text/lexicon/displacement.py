"""Words by which reports tell that people are away from home: what they left, where they went, where they sleep."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ABANDONING = _words("abandoned abandon abandoning deserted")
"""With the place where people live: displaced."""
LEAVING_HOME = ABANDONING | _words("left leave leaving quit vacated vacate vacating")
"""With their homes: displaced."""
LOSING = _words("lost lose losing")
"""With their homes: displaced, as "made homeless" is; not with their village."""
DWELLINGS = _words("home homes house houses")
HOMES = DWELLINGS | _words(
    "village villages farm farms land lands hamlet hamlets town towns neighbourhood neighbourhoods neighborhood neighborhoods"
)
"""Theirs, where people live."""
SETTLEMENTS = _words(
    "town towns village villages hamlet hamlets city valley settlement neighbourhood neighborhood area district"
)
GOING = _words("moved move moving went gone go going climbed retreated taken brought evacuated")
SAFER = _words("higher safer")
FAR_FROM_HOME = _words("ground grounds areas area places place districts villages land")
""" "To higher ground", "to safer areas"."""
HOMEWARD = _words("return go come returning going coming")
KEPT_OUT = _words("cannot unable not 't never")
""" "Cannot go home", "are unable to return home"."""
SHELTERING = _words("sheltering sheltered camped camping encamped")
"""Verbs that say by themselves that people are not at home."""
LODGING = SHELTERING | _words("sleeping sleep slept living live stay staying stayed lodged housed hosted huddled")
SHELTERS = _words(
    "tents tent camps schools churches mosques caves shelters relatives centres centers sites open barns families tarpaulins"
)
"""Where, or with whom, people stay who have had to leave home."""
STAYING_AWAY = LEAVING_HOME | LOSING | GOING | HOMEWARD | LODGING
"""Verbs that may tell of displacement with the words beside them."""
