"""What a full stop may belong to besides the end of a sentence: abbreviations of news English."""

BEFORE_NAMES = frozenset(
    "mr mrs ms mx dr prof gen lt col maj capt sgt cpl pvt adm cmdr cdr brig sen rep gov pres rev fr hon sec supt insp"
    " messrs st ste mt ft sr sra srta dña mme mlle ing lic esq atty amb det ptl spc ssgt sfc msgt wo cpo ens vadm radm"
    " comdr lieut archbp bp asst dep pte gnr".split()
)
"""Titles and the like: always followed by a name, so the stop after one never ends a sentence."""

BEFORE_NUMBERS = frozenset("no nos nr nrs art sec fig vol pp p par ch approx ca est tel ext rs max".split())
"""The stop ends no sentence where a digit follows."""

MAY_END = frozenset("etc al km kg lb lbs oz hrs min vs viz cf ave blvd rd dept assn ltd inc corp co bros jr".split())
"""Whatever their case: the stop ends a sentence only where a word that starts sentences follows."""

MAY_END_CAPITAL = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun univ"
    " ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn"
    " tex va vt wash wis wyo ala".split()
)
"""The same, of abbreviations that are everyday words in lower case ("sat", "mass")."""

STARTERS = frozenset(
    "the a an he she it they we i you his her its their our this that these those there here in on at after before"
    " when while as but and if for from with according however meanwhile earlier later hundreds dozens thousands"
    " several some many most more no not one two three four five six seven eight nine ten both all another other what"
    " who where why how why since until during despite although also".split()
)
"""Words that commonly open a sentence and are no part of a name."""
