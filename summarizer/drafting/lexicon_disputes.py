"""Words by which claims meet: what denies, what contrasts, what a strike is said to have hit, and words of one meaning."""

from decimal import Decimal

from summarizer.schemas.terms import DisputeKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DENIALS = _words(
    "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes "
    "refuted dispute disputes disputed disputing contradict contradicts contradicted disavowed repudiated rebuffed"
)
ACCUSATIONS = _words(
    "accuse accuses accused accusing blame blames blamed blaming alleged allege alleges charged denounced"
)
CHARGES = _words(
    "charge charges claim claims accusation accusations allegation allegations report reports figure figures "
    "numbers number toll count account version assertion assertions responsibility involvement"
)
"""Nouns that stand for what somebody said before."""
COUNTS = _words("figure figures number numbers toll count")
"""Charges that are counts."""
NO_DENIAL = _words(
    "criticism idea ideas invitation ultimatum bill motion candidacy offer offers proposal proposals request requests demand demands appeal appeals bid call calls vote deal plan"
)
"""What is turned down rather than denied when it is rejected."""

TURNING_DOWN = _words("reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebuffed disputed")
"""Denials that also turn down plans: they deny only with what was said as their object."""
SAYINGS = CHARGES | _words(
    "that suggestion suggestions denial denials notion as it this rumours rumors statement statements as"
)
"""What such a verb denies."""
BRANDING = _words("called calls calling described describes branded labelled labeled termed")
FALSE = _words(
    "absurd false baseless lies lie fabricated fabrication untrue propaganda nonsense distortion falsification unfounded fake "
    "groundless ridiculous slander fiction invention invented fantasy misleading"
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
DELIBERATE = _words("deliberate deliberately intentional intentionally premeditated")
MISHAP = _words(
    "collateral mistake mistakenly accident accidental accidentally error inadvertently unintended unintentional"
)
LYING = _words("lying exaggerating inflating fabricating falsifying inventing misleading distorting concealing hiding")
CONTRARY = frozenset((("in", "contrast"), ("by", "contrast")))
"""How a sentence opens that sets an account against the one before."""
UNTELLING = _words(
    "evidence doubt comment reason indication claim immediate details information report reports plans plan choice sign signs "
    "casualties group one way word need longer more other less further injuries deaths group groups statement response answer "
    "talks negotiations confirmation matter intention alternative justification survivors warrant suspects arrests"
)
"""Nouns that "no" stands before without contradicting anybody."""
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
    "death": "kill kills killed killing die dies died dead death deaths toll fatalities slain victims bodies",
    "hurt": "injured injuries injury wounded wound hurt",
    "civilian": "civilian civilians noncombatants residents villagers",
    "capture": "captured capture captures prisoner prisoners detained seized held custody captive",
    "strike": "strike strikes struck raid raids bombing bombings bombed bomb airstrike airstrikes shelling shelled attack "
    "attacks attacked hit targeted",
    "blame": "responsible responsibility behind carried blame blamed",
    "displaced": "displaced fled flee displacement homes refugees",
    "shelter": "shelter sheltering harbouring harboring support supporting arming funding backing",
    "weapon": "weapon weapons chemical gas chlorine sarin cluster munitions phosphorus",
    "burn": "burn burned burning burnt torched fire arson",
    "hostage": "kidnapped abducted abduction kidnapping hostage hostages taken missing",
    "truce": "ceasefire truce violated violation violations breached breach",
    "fighter": "fighter fighters militant militants insurgent insurgents gunmen terrorist terrorists rebel rebels combatants",
    "territory": "control captured recaptured retook retaken seized town city village fallen",
}
CONCEPTS: dict[str, str] = {}
"""Word -> the idea it shares with others."""
for _name, _list in _CONCEPTS.items():
    for _word in _list.split():
        CONCEPTS.setdefault(_word, _name)

_COMMON = (
    "that this with from have been were will would could their there which while when what after before over under into "
    "about also said says told they them than then more most some such only other because against where who whom whose "
    "being both between during each every just like made make many much must near next once same since still through "
    "until upon very well your denied rejected dismissed disputed claim claims claimed accused report reports statement "
    "spokesman spokeswoman minister official officials government called repeatedly"
)
COMMON = _words(_COMMON)
"""Words that say nothing of what a claim is about."""

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

EARLIER = _words("initially originally preliminary")
"""Words that mark a count as one that a newer has replaced."""
EXCLUDED = _words("included counted include counting besides")
"""With "not", words that set people apart from a count."""
UNVERIFIED = _words(
    "verified verify verification confirmed confirm corroborated confirmation established authenticated"
)
NEGATIONS = _words("not no neither nor never unable impossible without cannot unverified yet")
