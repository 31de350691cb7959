"""Verbs of harm: what was done to people, and to whom the grammar ties it.

A verb's frame says where its victims stand: `t` transitive (object, or subject of the passive), `i` intransitive
(subject), `b` both ("12 were drowned", "12 drowned"). Whether the verb asks for people is a frame of its own:
`p` marks verbs that take things as readily ("captured 12 tanks"), so that only a noun of people may be bound.
"""

from summarizer.schemas.terms import Harm

FRAMES: dict[Harm, dict[str, str]] = {
    "killed": {
        "t": "kill murder massacre assassinate execute slaughter butcher behead decapitate lynch martyr exterminate"
        " electrocute asphyxiate disembowel",
        "p": "eliminate liquidate annihilate incinerate",
        "i": "die perish succumb",
        "b": "drown suffocate starve",
    },
    "injured": {
        "t": "wound injure maim hospitalize hospitalise hurt mutilate stab concuss scald lacerate",
        "i": "",
        "b": "",
    },
    "abducted": {"t": "abduct kidnap", "p": "snatch"},
    "detained": {
        "t": "detain arrest apprehend jail imprison incarcerate intern",
        "p": "capture recapture",
    },
    "displaced": {"t": "", "p": "displace uproot evacuate", "i": "flee"},
    "besieged": {"p": "besiege trap strand encircle"},
    "missing": {"i": "vanish", "b": "disappear"},
    "sexual_violence": {"t": "rape gang-rape"},
    "affected": {"p": "affect sicken torture"},
    "casualties_unspecified": {"t": "harm", "p": "neutralize neutralise"},
}
"""Verbs by their base form."""

IRREGULAR: dict[str, tuple[str, str, str]] = {
    "slew": ("killed", "t", "past"),
    "slain": ("killed", "t", "part"),
    "slays": ("killed", "t", "pres"),
    "slaying": ("killed", "t", "ing"),
    "hurt": ("injured", "t", "both"),
    "hurts": ("injured", "t", "pres"),
    "fled": ("displaced", "i", "both"),
    "hanged": ("killed", "t", "both"),
    "dying": ("killed", "i", "ing"),
    "slay": ("killed", "t", "base"),
}

PARTICLE_VERBS: dict[tuple[str, str], tuple[Harm, str]] = {
    ("gunned", "down"): ("killed", "t"),
    ("gunning", "down"): ("killed", "t"),
    ("mowed", "down"): ("killed", "t"),
    ("mown", "down"): ("killed", "t"),
    ("cut", "down"): ("killed", "p"),
    ("blown", "up"): ("killed", "p"),
    ("rounded", "up"): ("detained", "t"),
    ("rounding", "up"): ("detained", "t"),
    ("shot", "dead"): ("killed", "t"),
    ("shoot", "dead"): ("killed", "t"),
    ("shooting", "dead"): ("killed", "t"),
    ("stabbed", "dead"): ("killed", "t"),
    ("locked", "up"): ("detained", "t"),
    ("wiped", "out"): ("killed", "p"),
    ("burned", "alive"): ("killed", "t"),
    ("burnt", "alive"): ("killed", "t"),
    ("cut", "off"): ("besieged", "p"),
}
"""A verb and the word right after it."""

TO_DEATH_VERBS = frozenset(
    "put beaten stabbed hacked burned burnt crushed shot tortured stoned trampled frozen starved clubbed bludgeoned"
    " beat hanged choked strangled knifed starving burning beating stoning kicked bled bleeding".split()
)
"""Verbs that kill with "to death"."""

CAPTIVE_VERBS = frozenset("take takes took taken taking hold holds held holding seize seized seizing keep kept".split())
CAPTIVE_WORDS: dict[str, Harm] = {
    "hostage": "abducted",
    "hostages": "abducted",
    "captive": "abducted",
    "prisoner": "detained",
}
"""With a verb of taking or holding: "took 12 people hostage", "was held captive"."""

LIFE_VERBS = frozenset(
    "claim claims claimed claiming take takes took taken taking cost costs costing lose loses lost losing end ended".split()
)
"""With "lives": "claimed 12 lives", "lost their lives", "cost the lives of 12"."""

INJURY_VERBS = frozenset(
    "suffer suffers suffered suffering sustain sustains sustained sustaining receive received receiving had has have having".split()
)
INJURY_NOUNS = frozenset(
    "injury injuries wound wounds burn burns fracture fractures trauma concussion bruises cuts inhalation poisoning shock".split()
)
"""With a verb of suffering and people as the subject: injured."""
STRUGGLING = frozenset("fighting fights fought fight battling battles battled struggling".split())
"""With "for" and a life: injured."""

AWAY_VERBS = frozenset("taken took takes take led marched dragged carried hauled spirited whisked bundled".split())
"""With "away" or "off" and people: abducted, or detained where the state's forces do it."""
FORCES = frozenset(
    "police policemen troops soldiers army forces officers commandos guards authorities marines gendarmes patrol patrols".split()
)
"""Whose taking of people is an arrest."""
REFUGE = frozenset("refuge shelter sanctuary asylum".split())
REFUGE_VERBS = frozenset("found sought taken took seek seeking taking find finding".split())
"""With a place of refuge and people who are no fighters: displaced."""
HOLDING = frozenset("have has had hold holds held holding kept keep".split())
"""With people "in custody": detained."""
SEIZE_VERBS = frozenset("seized seize seizes seizing".split())
"""Of people: abducted; of things: no harm."""

LOSE_VERBS = frozenset("lost lose loses losing".split())
"""With a counted noun of people: killed ("the army lost 12 men")."""
LOST_OTHERWISE = frozenset(
    "age aged childhood childbirth suicide injury injuries suspension illness cancer divorce emigration retirement rivals crowd".split()
)
"""What people are lost "to" or "in" who are not killed."""

TOLL_VERBS = frozenset(
    "rose rises rise risen climbed climbs reached reaches stood stands stand hit passed exceeded topped jumped increased was is"
    " remains has grown grew surpassed soared went fell dropped totaled totalled totals put estimated surged surges surge".split()
)

RISING = frozenset(
    "rose rises risen rise climbed climbs jumped increased grew grown soared surged surges raising raised raises".split()
)
"""Verbs after which a toll replaces an earlier one."""
BRINGING = frozenset("bringing brings brought bring taking takes pushing pushed".split())
"""Verbs after which a toll is the sum so far."""
SHOOT_VERBS = frozenset("shot shoot shoots shooting".split())
"""Of people: hit, dead or not."""
TREAT_VERBS = frozenset("treated treat treating".split())
"""In a hospital or for wounds: injured."""
SEEKING = frozenset("looking looked searching searched dug digging combing combed scouring scoured".split())
"""With "for" and rescuers before it: those looked for are missing."""
BURNED = frozenset("burned burnt".split())
GRAVELY = frozenset("badly severely seriously critically".split())
"""Burned so: injured."""
HOSPITAL_VERBS = frozenset(
    "taken rushed brought admitted airlifted transferred transported flown evacuated moved sent".split()
)
DRIVE_VERBS = frozenset(
    "drive drives drove driven driving expelled expel expelling forced forcing force forces chased chasing".split()
)
"""With people and "from": displaced."""
DRIVEN = frozenset("driven expelled forced chased".split())
"""Those of them that are participles."""
OLDER = frozenset("earlier previous initial preliminary provisional original".split())
"""Words before a toll that another one has replaced."""
STAY_VERBS = frozenset("remain remained remains stayed stay".split())
LEAVING = frozenset("leave flee move evacuate abandon".split())
"""With "forced to": displaced."""
HELD: dict[str, Harm] = {"captivity": "abducted", "custody": "detained", "detention": "detained"}
"""What people who "remain in" it suffer."""
SURVIVING = frozenset("survive survived".split())
LIVING = frozenset("live lived".split())
"""Denied, of people: killed."""
REFLEXIVES = frozenset(("himself", "herself", "themselves", "itself"))
BLOWN_UP = frozenset("blew blow blown blowing blows detonated explode exploded".split())
"""Of oneself: killed."""
TURNED = frozenset("turn turned turns turning".split())
SUICIDE = frozenset(("commit", "commits", "committed", "committing"))
FALLEN = frozenset("fell fallen fall falling".split())
FIGHTS = frozenset("combat battle action fighting clash clashes battles".split())
"""Who falls in them is dead."""
THROATS = frozenset(("throat", "throats"))
CUT = frozenset("cut slit cutting slitting slashed".split())
"""With "throat": killed."""
LIMBS = frozenset(
    "leg legs arm arms eye eyes hand hands foot feet finger fingers limb limbs toe toes eyesight hearing sight".split()
)
"""Who loses one is injured."""
BROKEN = frozenset("broken fractured crushed shattered severed mangled".split())
"""Of them: wounds."""
BULLETS = frozenset("bullet bullets gunfire crossfire shots gunshots".split())
"""People hit by them are hit as those "shot" are, dead or not."""
FRAGMENTS = frozenset("shrapnel fragment fragments splinters splinter pellets".split())
"""People hit by them are injured, where no word says that they died."""
BURY_VERBS = frozenset("buried bury burying".split())
UNDER = frozenset("under beneath underneath alive rubble debris mud snow sand".split())
"""Beside "buried": those there may live."""
SUPREME = frozenset(("supreme", "ultimate", "highest"))
"""The price that armies say their dead have paid."""
HIT_VERBS = frozenset("hit struck grazed peppered".split())
"""With "in hospital": injured."""
CONDITIONS = frozenset("critical serious grave intensive stable satisfactory guarded".split())
"""With "condition" or "care": injured."""
HOSPITALS = frozenset("hospital hospitals clinic clinics".split())
"""People taken there, or in there, are injured."""
LEAVE_VERBS = frozenset("leave leaves left leaving".split())
"""Light verbs that hand a state to their object: "left 12 dead"."""

EPISTEMIC_PARTICIPLES = frozenset(
    "feared believed reported presumed confirmed thought known said understood declared listed pronounced found alleged"
    " suspected estimated considered seen reportedly allegedly left rendered made left gone went remain remained remains"
    " still were are was is be been".split()
)
"""Words that may stand between "be" and the harm: "are feared dead", "was found dead", "are still missing"."""

HYPOTHETICAL_GOVERNORS = frozenset(
    "try tries tried trying attempt attempts attempted attempting plan plans planned planning plot plots plotted plotting"
    " plotter threaten threatens threatened threatening threat threats vow vows vowed vowing want wants wanted intend intended"
    " intends intending sworn swore swear swears order orders ordered conspire conspired conspiring conspiracy aim aimed aiming hope hoped seek sought"
    " seeking refuse refused fail failed able ready prepared preparing prepare ability power capable designed meant"
    " intention intent promise promised urge urged call called incite inciting incited ask asked likely expected"
    " set bid operation mission search pursuit effort efforts campaign decision decided license licence right".split()
)
"""What makes a following infinitive something not (yet) done."""

BACKGROUND_WORDS = frozenset(
    "assisted participated complicit responsible linked suspected associated wanted convicted involved implicated sentenced tied connected sought guilty".split()
)
"""Words that tie a person to an earlier deed: the harm told after them is another event than the one reported."""

AVOIDING = frozenset(
    "avoid avoids avoided avoiding prevent prevents prevented preventing avert averted stop stopped".split()
)
"""Verbs whose gerund did not happen: "avoid harming them", "prevented them from killing"."""
BELIEVED = frozenset("believed feared thought presumed reported known said understood confirmed".split())
"""What somebody takes for a fact: "19 are believed to be trapped"."""
DENIALS = frozenset("denied denies deny denying rejected rejects dismissed refuted disputed false untrue".split())

ATTACKING = frozenset(
    "attacked opened fired shot shelled bombed stormed raided ambushed rammed drove detonated blew launched threw clashed"
    " fought hit struck burst crashed exploded".split()
)
"""Verbs of the deed that a participle behind them tells the outcome of: "when gunmen attacked a bus, killing five"."""

ATTACKS = frozenset(
    "attack attacks assault assaults strike strikes airstrike airstrikes raid raids bombing bombings bombardment shelling ambush ambushes"
    " offensive onslaught".split()
)
"""Nouns of a deed of war: whose it was stands right before them."""

HELPING = frozenset("evacuate evacuates evacuated evacuating relocate relocates relocated relocating".split())
"""Verbs that take people away from harm: who does it is no perpetrator."""
