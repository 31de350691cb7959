"""Words that bound a number, by the qualifier they state (the table of qualifiers of the house's domain rules)."""

from summarizer.schemas.terms import Qualifier


def _phrases(qualifier: Qualifier, rows: str) -> dict[tuple[str, ...], Qualifier]:
    return {tuple(row.split()): qualifier for row in rows.split(";")}


BEFORE: dict[tuple[str, ...], Qualifier] = (
    _phrases(
        "at_least",
        "at least;at the least;no fewer than;no less than;not fewer than;not less than;a minimum of;minimum of;minimum;"
        "as few as;as little as;at a minimum;≥;> =;at the very least",
    )
    | _phrases(
        "more_than",
        "more than;greater than;over;well over;just over;a little over;slightly over;upwards of;upward of;in excess of;"
        "exceeding;above;well above;just above;far more than;well more than;much more than;slightly more than;"
        "a little more than;little more than;just more than;north of;>;far over;more then;exceeds;exceeded;exceed;"
        "surpassed;surpasses;surpassing;topped;topping;past",
    )
    | _phrases(
        "at_most",
        "up to;as many as;as much as;as high as;at most;at the most;no more than;not more than;a maximum of;maximum of;maximum;"
        "no greater than;not exceeding;≤;< =;max .;at the very most;a total of up to",
    )
    | _phrases(
        "fewer_than",
        "fewer than;less than;under;below;well under;well below;far fewer than;far less than;lower than;<;much less than",
    )
    | _phrases(
        "about",
        "about;around;some;roughly;approximately;approx;approx .;an estimated;estimated;circa;ca;ca .;c .;~;≈;in the region of;"
        "somewhere around;in the order of;on the order of;in the neighborhood of;in the neighbourhood of;an approximate;"
        "or so;an average of;on average;perhaps;maybe;give or take;an approximately;estimated at;estimated to be",
    )
    | _phrases(
        "nearly", "nearly;almost;close to;just under;nearing;approaching;just below;just shy of;shy of;very nearly"
    )
)
"""Longest match wins; the words stand right before the number, "another" and articles between allowed."""
LAST_WORDS: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = {}
"""The same by their last word, longest first."""
for _phrase, _qualifier in sorted(BEFORE.items(), key=lambda item: -len(item[0])):
    LAST_WORDS.setdefault(_phrase[-1], []).append((_phrase, _qualifier))

AFTER: dict[tuple[str, ...], Qualifier] = (
    _phrases(
        "at_least",
        "or more;and more;and above;or above;or over;and over;and older;or older;at least;at the least;at a minimum;+;plus;- plus;minimum;at the very least",
    )
    | _phrases(
        "at_most",
        "or fewer;or less;at most;at the most;or under;and under;or younger;and younger;or below;or lower;maximum;at the maximum;at the very most",
    )
    | _phrases("about", "or so;- odd;- some;- something;odd;or thereabouts;approximately;give or take;approx;ish;- ish")
)
PREPOSITIONS: dict[str, frozenset[str]] = {
    "over": frozenset(
        "hand hands handed handing turn turns turned turning run runs ran running rolled knocked leaned fight fighting battle battles"
        " dispute disputes clash clashes control concern concerns war row anger victory triumph win protests talks deal sovereignty"
        " argument tensions outrage outcry responsibility jurisdiction power authority quarrel feud doubts questions".split()
    ),
    "about": frozenset(
        "ask asks asked asking talk talks talked talking speak speaks spoke spoken speaking concern concerns concerned worry worries"
        " worried questions doubts information news story stories complain complained complaints anything something nothing details word"
        " film book forget forgot warned warning warnings inquire inquired rumors rumours allegations sure angry happy right wrong".split()
    ),
    "under": frozenset("came come coming live lives lived placed put brought buried trapped crushed served".split()),
}
"""Words that make the next one a preposition: "handed over 12 bodies" and "asked about two men" bound nothing."""

BETWEEN = frozenset(("another", "additional", "further", "other", "extra"))
"""May stand between a bound and its number: "at least another 12". No article may: "fears about the 12 men" bounds nothing."""

CHANGES = frozenset(
    "rose rise rises risen rising climbed climb climbs climbing increased increase increases increasing grew grow grows growing"
    " grown jumped jump jumps fell fall falls fallen falling dropped drop drops dropping declined decline declines declining"
    " decreased decrease decreases went go goes gone going up down raised raise raises raising revised revise revises revising"
    " changed change changes changing cut cuts cutting reduced reduce reduces reducing updated lowered lower doubled tripled"
    " soared plunged slashed moved swelled shrank ballooned surged slid downgraded upgraded lifted".split()
)
"""Before "from A to B": an update of one figure by another, no range (domain rule)."""

GOVERNED = {"past": CHANGES - frozenset("go goes gone going went moved up down".split())}
"""Bounds only behind these words: "climbed past 500", not "in the past 500 days"."""
