"""Closed word classes of English: the words that hold a sentence together.

One letter a class, so that a sentence's classes read like a pattern: d determiner, s possessive determiner,
p personal pronoun, P preposition, m modal, b be, h have, o do, c coordinator, S subordinator, w relative word,
a adverb, t word of time, ! negation, T the infinitive's "to", v verb form, e form in -ed or -en, g form in -ing,
n nominal (noun, adjective, name).
"""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


DETERMINERS = frozenset(_words("a an the this these those every each another any no all both either neither such"))
DEFINITE = frozenset(_words("the this that these those both"))
POSSESSIVES = frozenset(_words("his her their its my our your whose"))
PRONOUNS = frozenset(_words("he she it they him them we us i you me himself herself themselves itself one's"))
BE = frozenset(_words("is are was were be been being am 're 'm wasn weren isn aren"))
HAVE = frozenset(_words("have has had having 've hasn haven hadn"))
DO = frozenset(_words("do does did don doesn didn"))
GET = frozenset(_words("get gets got getting gotten"))
MODALS = frozenset(
    _words("will would can could may might must shall should 'll 'd cannot can won couldn wouldn shouldn")
)
NEGATIONS = frozenset(_words("not 't never nor neither"))
COORDINATORS = frozenset(_words("and or but nor & plus"))
RELATIVES = frozenset(_words("who whom whose which"))
SUBORDINATORS = frozenset(
    _words(
        "that when while because although though if unless whether as where once whereas until till lest how why what so than"
    )
)
CLAUSE_OPENING_PREPOSITIONS = frozenset(_words("after before since until as once"))
"""Prepositions that may open a clause: "after 12 people were killed"."""

PREPOSITIONS = frozenset(
    _words(
        "in on at of by with from into onto near for against over under between among amid during within without through"
        " throughout across along around about above below behind beside beyond inside outside off up down out toward"
        " towards upon via per despite following including like unlike except excluding besides due aboard alongside"
        " after before since because-of according"
    )
)
PART_MARKERS = frozenset(_words("including included include includes among amongst comprising mostly mainly"))
"""Words that open a list of parts."""

TIME_WORDS = frozenset(
    _words(
        "today yesterday tomorrow tonight overnight monday tuesday wednesday thursday friday saturday sunday"
        " morning afternoon evening night midnight noon dawn dusk weekend january february"
        " april june july september october november december"
        " week weeks month months year years day days hour hours minute minutes ago earlier later recently"
    )
)
LAST_WORDS = frozenset(_words("last next this past previous following same early late"))

ADVERBS = frozenset(
    _words(
        "also still then there here ago however meanwhile thus therefore yet already again just only even too instead"
        " perhaps maybe often soon now later earlier further alone together apiece abroad elsewhere overall altogether"
        " well almost quite rather very so far away back home ever else otherwise moreover nevertheless nonetheless"
        " afterwards afterward separately alive online ahead forward apart aside inside outside indeed worldwide"
    )
)
NOT_ADVERBS = frozenset(
    _words(
        "family families army supply reply italy july assembly monopoly ally rally fly anomaly daily weekly monthly yearly"
        " early only elderly friendly deadly holy ugly bully belly jelly lily sally emily kelly billy molly italy likely"
        " lonely lovely lively costly orderly bodily"
    )
)
"""Words in -ly that are no adverbs."""

ING_NOUNS = frozenset(
    _words(
        "peacekeeping bombing bombings shooting shootings fighting shelling shellings building buildings killing killings stabbing"
        " stabbings beheading beheadings wedding weddings meeting meetings evening morning training beijing kidnapping"
        " kidnappings hanging crossing crossings landing landings warning warnings hearing hearings reading finding"
        " findings gathering gatherings king kings ring wing wings string spring thing things something nothing anything"
        " everything during clothing housing funding mining painting offspring sibling siblings darling viking filing"
        " firing burning drowning drownings lynching lynchings bing ping uprising uprisings being beings briefing"
        " statement ruling rulings ceiling feeling proceeding proceedings setting settlement trafficking smuggling"
        " poisoning poisonings mourning outing outings stranding rigging policing looting"
    )
)
ED_NOUNS = frozenset(
    _words(
        "hundred red bed seed need speed greed breed shed shred sled indeed ahmed mohammed muhammed hamed mohamed saeed"
        " rashed khaled waleed majed sayed syed naked sacred wicked feed weed creed deed reed embed sheikh-saeed"
        " united armed unarmed masked improvised alleged unidentified uniformed retired high-ranking so-called"
    )
)
"""Words in -ed that are names, nouns or plain adjectives ("armed men")."""

IRREGULAR_PASTS = frozenset(
    _words(
        "blew crept forgave fed dug spun won bent quit swung clung slid rebuilt overtook withheld upheld foresaw"
        " said told left went came made took found saw gave got knew thought became began broke brought built bought caught"
        " chose cut dealt did drew drove ate fell felt fought flew forgot froze grew heard held hit hung hurt kept laid led"
        " lent let lit lost meant met paid put ran rang read rode rose sang sank sat sent set shook shot shut slept sold"
        " spent split spoke spread stole stood struck stuck swept swore taught threw told tore understood wept woke won"
        " wore wrote withdrew sought swam flung slew overthrew undertook beat burst cost hid lay underwent overcame outlived bled bore arose drank sprang retook overran rewrote oversaw forbade strode dreamt leapt"
    )
)
IRREGULAR_PARTICIPLES = frozenset(
    _words(
        "taken given known seen gone done shown driven thrown broken chosen spoken stolen written fallen forgotten frozen"
        " grown hidden risen shaken sworn torn worn beaten flown drawn withdrawn undertaken overthrown held left found"
        " made said told hit struck shot sent put led set kept brought caught built bought lost met paid swept laid cut"
        " hung fought burnt blown borne proven eaten ridden sunk retaken overrun overtaken overseen overridden foreseen rewritten undone undergone forbidden"
        " strewn bitten woken arisen swollen"
    )
)
FINITE_PARTICIPLES = frozenset(w for w in IRREGULAR_PARTICIPLES if not w.endswith("n")) | {"opened"}
"""Participles that look like pasts and hardly stand before a noun: "told police", "found bodies", "opened fire"."""
PRESENT_VERBS = frozenset(
    _words(
        "face faces backs says say tells adds is remains appears seems becomes includes means shows continues believes knows wants"
        " gives takes makes holds goes comes gets keeps puts brings rises stands hits leaves kills shoots claims"
        " insists alleges denies confirms announces accuses estimates brings represents involves remain appear"
        " seem become continue believe know want mean include kill die leave live want insist go come fear survive"
        " occurred happen happens includes contains consists results bring brings raise raises push pushes reaches reach"
    )
)
"""Present forms that are hardly ever nouns; others count as nouns unless the grammar asks for a verb."""
