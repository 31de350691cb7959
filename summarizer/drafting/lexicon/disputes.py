"""Words by which claims meet: what denies, what contrasts, what a strike is said to have hit, and words of one meaning."""

from decimal import Decimal

from summarizer.schemas.terms import DisputeKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DENIALS = _words(
    "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes "
    "refuted dispute disputes disputed disputing contradict contradicts contradicted disavowed repudiated rebuffed "
    "laughed scoffed sneered mocked ridiculed derided shrugged brushed waved"
)
ACCUSATIONS = _words(
    "accuse accuses accused accusing blame blames blamed blaming alleged allege alleges charged denounced"
)
CHARGES = _words(
    "charge charges claim claims accusation accusations allegation allegations report reports figure figures "
    "numbers number toll count account version assertion assertions responsibility involvement findings finding conclusions conclusion slander slanders lies smear smears insinuation insinuations calumny "
    "notion suggestion suggestions"
)
"""Nouns that stand for what somebody said before."""
RESEARCHED = _words("findings finding conclusions conclusion report")
"""Charges that stand in what an inquiry or a monitor has written."""
COUNTS = _words("figure figures number numbers toll count quantity amount")
"""Charges that are counts."""
NO_DENIAL = _words(
    "criticism idea ideas invitation ultimatum bill motion candidacy offer offers proposal proposals request requests demand demands appeal appeals bid call calls vote deal plan agreement accord terms mediation"
)
"""What is turned down rather than denied when it is rejected."""

TURNING_DOWN = _words(
    "reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebuffed disputed laughed scoffed sneered mocked ridiculed "
    "derided shrugged brushed waved"
)
"""Denials that also turn down plans: they deny only with what was said as their object."""
SAYINGS = CHARGES | _words(
    "finding findings conclusion conclusions that denial denials as it this rumours rumors statement statements as"
)
"""What such a verb denies."""
BRANDING = _words("called calls calling described describes branded labelled labeled termed")
FALSE = _words(
    "absurd false baseless lies lie fabricated fabrication untrue propaganda nonsense distortion falsification unfounded fake "
    "groundless ridiculous slander fiction fanciful exaggeration exaggerated inflated incorrect inaccurate invention invented fantasy misleading "
    "hoax rumour rumor rumours rumors gossip myth fairytale concoction concocted made-up staged"
)
"""What a claim is called by who denies it: "called the claim absurd"."""
SAYING_SO = _words(
    "says said told added called accused denounced insisted blamed charged suggested put warned urged promised vowed"
)
"""Verbs by which a speaker goes on to something else."""
POINTING = _words("it this that them these those")
"""Words that stand for the claim of the sentence before."""
MEDIA = _words(
    "media outlets reports newspapers websites channels sources rumours rumors posts residents villagers witnesses activists"
)
"""Those whose claim may stand without a verb of saying: "some media have spoken of"."""
SIDES = {"police": "police", "army": "military", "military": "military"}
"""A noun by which a speaker is contradicted -> the type of claimant it means."""
ADMITTING = _words("acknowledges acknowledged admits admitted concedes conceded counts counted")
SCANT = _words("only just merely")
LYING = _words("lying exaggerating inflating fabricating falsifying inventing misleading distorting concealing hiding")
COUNTERING = _words("countered retorted insisted insists maintained maintains disagreed counters")
"""Verbs of who speaks against what was just said."""
CONTRARY = frozenset((("in", "contrast"), ("by", "contrast")))
"""How a sentence opens that sets an account against the one before."""
UNTELLING = _words(
    "evidence doubt comment reason indication claim immediate details information report reports plans plan choice sign signs "
    "casualties group one way word need longer more fewer later sooner other less further injuries deaths group groups statement response answer "
    "talks negotiations confirmation matter intention alternative justification survivors warrant suspects arrests"
)
"""Nouns that "no" stands before without contradicting anybody."""
_MEANS = {
    ("air",): "airstrike airstrikes helicopter helicopters jet jets warplane warplanes drone drones",
    ("air", "ground"): "missile missiles",
    ("ground",): "rocket rockets shell shells mortar mortars artillery shelling howitzer howitzers",
    ("air", "planted"): "bomb bombs",
    ("planted",): "mine mines landmine landmines ied ieds",
    ("hand",): "grenade grenades rocket-propelled",
    ("guns",): "gunfire bullets bullet snipers sniper",
    ("accident",): "accident malfunction spark cigarette valve negligence overheating lightning rain candle",
    ("sea",): "torpedo torpedoes",
}
MEANS: dict[str, frozenset[str]] = {word: frozenset(kinds) for kinds, words in _MEANS.items() for word in words.split()}
"""What something may be hit or destroyed by -> its classes; two that share none cannot be one."""
MEANS_PAIRS: dict[tuple[str, str], frozenset[str]] = {
    ("air", "strike"): frozenset(("air",)),
    ("air", "strikes"): frozenset(("air",)),
    ("air", "raid"): frozenset(("air",)),
    ("barrel", "bomb"): frozenset(("air",)),
    ("barrel", "bombs"): frozenset(("air",)),
    ("car", "bomb"): frozenset(("planted",)),
    ("roadside", "bomb"): frozenset(("planted",)),
    ("explosive", "device"): frozenset(("planted",)),
    ("suicide", "bomber"): frozenset(("planted",)),
    ("propelled", "grenade"): frozenset(("hand",)),
    ("gas", "explosion"): frozenset(("accident",)),
    ("gas", "leak"): frozenset(("accident",)),
    ("gas", "cylinder"): frozenset(("accident",)),
    ("short", "circuit"): frozenset(("accident",)),
    ("technical", "fault"): frozenset(("accident",)),
    ("engine", "failure"): frozenset(("accident",)),
    ("stored", "ammunition"): frozenset(("accident",)),
}
HAPPENED = _words("blast explosion collapse crash crater damage sinking wreck fire fires flames blaze disaster")
"""Nouns that take up what had happened to a thing."""
THE_HARMED = _words(
    "dead killed victims victim men women people they he she those them all deceased bodies casualties brother brothers son sons husband "
    "husbands father relatives most both man woman boy boys girl girls"
)
"""Words for those harmed of whom it is said what they were."""
DIFFERING = _words(
    "conflicting contradictory contradicting differing different rival competing opposing opposite contrary incompatible irreconcilable divergent "
    "clashing"
)
ACCOUNTS = _words(
    "account accounts version versions story stories explanation explanations description descriptions narrative narratives"
)
"""What differs where two sides tell one thing in two ways."""
AT_ODDS = _words("differ differed differs disagree disagreed disagrees")
DISPUTED = _words("disputed contested")
ASKING: dict[str, DisputeKind] = {
    **dict.fromkeys(("where", "when", "location", "whereabouts"), "place_or_time"),
    **dict.fromkeys(("who", "responsibility", "blame", "origin"), "responsibility"),
    **dict.fromkeys(("identity", "identities", "status"), "victim_status"),
    **dict.fromkeys(("cause", "causes", "weapon"), "cause_or_weapon"),
    **dict.fromkeys(("why", "motive"), "motive"),
    **dict.fromkeys(("what", "how", "circumstances", "whether", "events"), "occurrence"),
}
"""A word by which a sentence says what accounts differ on -> the kind of dispute."""
MODALS = _words("could can would will should must may might shall ca wo")
NOBODY = {"nobody": "anybody", "none": "any", "nothing": "anything"}
"""What says that something is not so of anybody -> the word of the question."""
UNSAID = _words(
    "say saying said know known give given comment commenting respond responded answer answered reply replied specify elaborate name "
    "identify provide provided disclose explain want believe think rule reach reached need expect accept allow intend receive received "
    "ruled clear sure willing prepared interested going aware able possible yet only immediately ready enough necessarily claimed claim mention speak see seen heard hear "
    "matter mean seem appear announce confirm confirmed verify verified establish established determine released understand show prove"
)
"""Words behind "not" that leave open what happened: who did not say, see or know contradicts nobody."""
DEED_TOPICS = _words("blame strike death hurt shooting burn capture hostage truce fighter crossing aircraft")
"""Ideas that by themselves tell what an account is of."""
AUTHORS = _words(
    "front army movement office ministry command council committee staff force forces brigade brigades league party watch directorate "
    "commission agency mission bureau corps guard militia resistance authority centre center union network association"
)
"""Nouns of those who write communiqués and notes."""
RELEASES = _words("communique communiqué communiques release statement bulletin note declaration dispatch circular")
"""What such a text calls itself."""
SIDES_BY_NOUN = {
    **dict.fromkeys(
        "army military government troops regime soldiers forces navy marines junta president presidency agents".split(),
        "state",
    ),
    **dict.fromkeys(("police", "officers", "policeman", "policemen", "gendarmes"), "police"),
    **dict.fromkeys(("gang", "gangs", "bandits", "robbers", "criminals"), "bandits"),
    **dict.fromkeys(
        "rebel rebels separatist separatists insurgents formations guerrillas militia militiamen militias militants".split(),
        "rebels",
    ),
}
"""A common noun of one side of a war -> the side."""
SIDES_BY_HEAD = dict.fromkeys(("front", "movement", "resistance", "insurgency"), "rebels")
"""Words that tell a side in the name or by the office of a speaker, and nothing elsewhere ("the front line")."""
OPEN = _words(
    "investigating investigate investigation investigated inquiry checking looking confirmed confirm confirms regret regretted regrets "
    "apologised apologized apology mistake error comment condolences aware review reviewing mourning sorry"
)
"""Words with which who is accused leaves open, or owns up to, what happened."""
VAGUE_SPEAKERS = _words("reportedly allegedly reports")
ROUNDING = Decimal("0.1")
"""Share of the greater number within which two counts are one, rounded."""

PROPORTIONS = _words("most mostly majority mainly primarily all only exclusively percent % none many half largely")
CONTRASTS = _words("other rather instead not never without no unlike whereas but contrary")

STRIKES = _words(
    "strike strikes airstrike airstrikes raid raids bombing bombings bombardment warplanes warplane jets aircraft shelling "
    "attack attacks missiles rockets drones bombed bombs campaign sorties planes"
)
"""Nouns of a campaign whose targets two sides may describe in two ways."""
AIMING = _words(
    "hit hits hitting target targets targeted targeting struck strike aimed aim aiming bombed bombing bomb destroyed "
    "killed shelled attacked against"
)

_TARGETS = {
    "armed": "terrorist terrorists jihadist jihadists isis isil militant militants insurgent insurgents extremists "
    "fighters fighter qaeda islamists gunmen mercenaries saboteurs",
    "rebels": "rebel rebels opposition moderate dissidents protesters",
    "civilians": "civilian civilians residential hospital hospitals school schools market markets homes houses women "
    "children families villagers residents clinic bakery mosque church neighbourhood neighborhoods shelter camp",
    "military": "military depot depots base bases command bunker bunkers weapons ammunition barracks arsenal store stores "
    "infrastructure headquarters launcher launchers troops soldiers",
    "power": "prop propping regime opponents rule",
}
TARGETS: dict[str, str] = {word: kind for kind, words in _TARGETS.items() for word in words.split()}
"""Word -> what sort of thing it says was aimed at."""

_CONCEPTS = {
    "death": "kill kills killed killing die dies died dead death deaths toll fatalities slain victims bodies eliminated neutralised neutralized",
    "hurt": "injured injuries injury wounded wound hurt harm harmed casualties burns bruises bruise bruising scars marks",
    "civilian": "civilian civilians noncombatants residents villagers",
    "capture": "captured capture captures prisoner prisoners detained seized held hold holding custody captive",
    "strike": "strike strikes struck raid raids bombing bombings bombed bomb airstrike airstrikes shelling shelled attack "
    "attacks attacked hitting ambush ambushed hit targeted bombs missile missiles rocket rockets shell shells sorties",
    "shooting": "fired firing shot shots shooting gunfire",
    "aircraft": "aircraft jet jets plane planes warplane warplanes helicopter helicopters",
    "crossing": "cross crossed crossing",
    "blame": "responsible responsibility behind carried blame blamed involved involvement implicated",
    "displaced": "displaced fled flee displacement homes refugees",
    "shelter": "shelter sheltering harbouring harboring support supporting supported arming funding funded backing backed financing financed",
    "weapon": "weapon weapons gun guns chemical gas chlorine sarin cluster munitions phosphorus toxic nerve poison",
    "burn": "burn burned burning burnt torched fire fires arson alight ablaze blaze",
    "hostage": "kidnapped abducted abduction kidnapping hostage hostages taken missing",
    "truce": "ceasefire truce violated violation violations breached breach",
    "fighter": "fighter fighters militant militants insurgent insurgents gunmen terrorist terrorists rebel rebels combatants",
    "aid": "aid flour food sack sacks rations supplies parcels",
    "dam": "dam dams dyke dykes dike",
    "vehicle": "car cars bus buses minibus van vehicle vehicles",
    "payment": "pay pays paid paying payment payments",
    "hunger": "hunger hungry starving starvation famine malnutrition",
    "invite": "invite invited invitation invitations",
    "warning": "warn warned warning warnings",
    "torture": "tortured torture ill-treated ill-treatment mistreated mistreatment maltreated beaten beatings abused abuse",
    "medical": "hospital hospitals clinic clinics medical maternity",
    "ammunition": "ammunition rounds bullets bullet",
    "troops": "soldier soldiers troops patrol patrols policeman policemen",
    "arrival": "came arrived reached arrive arrival",
    "vessel": "vessel ship boat ferry tanker trawler boats vessels ships",
    "lorry": "lorry lorries truck trucks convoy",
    "territory": "control captured recaptured retook retaken seized town city village fallen",
}
CONCEPTS: dict[str, str] = {}
"""Word -> the idea it shares with others."""
for _name, _list in _CONCEPTS.items():
    for _word in _list.split():
        CONCEPTS.setdefault(_word, _name)

_COMMON = (
    "people that this with from have been were will would could their there which while when what after before over under into "
    "about also said says told they them than then more most some such only other because against where who whom whose "
    "being both between during each every just like made make many much must near next once same since still through "
    "until upon very well your denied rejected dismissed disputed claim claims claimed accused report reports statement "
    "spokesman spokeswoman minister official officials government called repeatedly"
)
COMMON = _words(_COMMON)
"""Words that say nothing of what a claim is about."""

FIGHTERS = _words("combatants fighters militants terrorists")
KIND_CUES: tuple[tuple[frozenset[str], DisputeKind], ...] = (
    (
        _words("chemical gas chlorine sarin weapon weapons missile rocket phosphorus munitions cause caused"),
        "cause_or_weapon",
    ),
    (_words("civilian civilians noncombatants combatants fighters militants terrorists"), "victim_status"),
    (
        _words("responsible responsibility behind blame blamed carried perpetrators perpetrator shelter arming"),
        "responsibility",
    ),
    (_words("targeted target targets targeting aimed legitimate"), "intent_or_target"),
    (_words("motive reason because revenge"), "motive"),
)
"""What a denied claim is about, by the words of the denial; else whether it happened at all."""

EARLIER = _words("initially originally preliminary corrected")
"""Words that mark a count as one that a newer has replaced."""
EXCLUDED = _words("included counted include counting besides")
"""With "not", words that set people apart from a count."""
UNVERIFIED = _words(
    "verified verify verification confirmed confirm corroborated confirmation established authenticated"
)
NEGATIONS = _words("not no neither nor never unable impossible without cannot unverified yet")
PLURALS = {
    "child": "children",
    "man": "men",
    "woman": "women",
    "body": "people",
    "death": "people",
    "policeman": "police officers",
}
COUNTED = {
    "state_forces": "soldiers",
    "police": "police officers",
    "hostage": "hostages",
    "child": "children",
    "prisoner": "prisoners",
}
"""Whom the counts of a dispute are of, where they are of one kind of people."""
OWN_STORY = frozenset(("me", "my"))
"""What one person lived through quarrels with nobody: "nobody asked me their names"."""
