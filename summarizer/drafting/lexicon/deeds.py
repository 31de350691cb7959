"""Deeds that harm nobody by themselves and belong in a brief: who claims, denies, orders, votes, takes, shuts, flees.

A deed is a verb, mostly with what it is done to: "launched" alone tells nothing, "launched an inquiry" does. Weights
rank deeds against each other and against incidents (`events`); kinds are those of situation reports, not of a codebook.
"""

from typing import NamedTuple

from summarizer.schemas.terms import EventType


class Act(NamedTuple):
    """One row of the table: a verb of `verbs`, with one of `objects` near it where any are listed."""

    kind: str
    weight: float
    verbs: frozenset[str]
    objects: frozenset[str] = frozenset()
    type: EventType = "not stated"
    subject_first: bool = False
    """The object may also stand before the verb: "the hospital was destroyed"."""
    before: frozenset[str] = frozenset()
    """One of these stands right before the verb, where any are listed: "it carried out the raid"."""
    after: frozenset[str] = frozenset()
    """One of these stands right behind it, where any are listed: "protested to Tessara", a note and no crowd."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ASSAULTS = _words(
    "attack attacks assault bombing bombings blast blasts strike strikes airstrike airstrikes raid raids killing killings "
    "massacre shooting explosion explosions kidnapping abduction ambush shelling violence"
)
_HOMES = _words(
    "home homes house houses hospital hospitals clinic clinics school schools mosque mosques church churches market markets "
    "bridge bridges building buildings shop shops warehouse warehouses pipeline pipelines crops village villages houses "
    "apartments camp shelters station depot plant university refinery airport port convoy vehicles property"
)
_PLACES = _words(
    "town towns city cities village villages territory territories district districts area areas province airport base "
    "bases port border road roads highway bridge neighbourhood neighbourhoods neighborhood neighborhoods hill hills camp "
    "positions checkpoint checkpoints capital region suburbs suburb stronghold strongholds outpost outposts route routes "
    "parts swathes ground crossing crossings dam oilfield oilfields headquarters ministry palace"
)
_GOODS = _words(
    "food water electricity power fuel medicine medicines medical aid supplies equipment convoy convoys deliveries "
    "assistance access oxygen bread blood gas heating"
)
_ARMS = _words("weapons rifles rifle guns ammunition grenades explosives pistols cache arms detonators dynamite")
_TROOPS = _words("troops soldiers forces army fighters rebels brigade battalion peacekeepers units insurgents")
_BASES = _words("base bases headquarters outpost outposts garrison barracks post posts")
_SPOILS = _words(
    "cattle cows livestock goats sheep camels vehicles money cash goods food medicines fuel bank banks shop shops warehouse trucks lorries motorcycles"
)
_INQUIRY = _words("investigation investigations inquiry inquiries probe review autopsy commission accounting")
_REGRET = _words(
    "condolences condolence sympathies sympathy concern concerns outrage shock sorrow solidarity regret horror grief support "
    "sadness alarm prayers"
)

ACTS: tuple[Act, ...] = (
    Act("claim", 3.5, _words("claimed claims claim claiming took takes accepted admitted"), _words("responsibility")),
    Act("claim", 3.5, _words("claimed claims"), _ASSAULTS),
    Act("claim", 3.3, _words("carried behind"), _ASSAULTS, before=_words("it they was were had fighters")),
    Act("claim", 3.0, _words("responsibility"), _words("claim claimed claims claiming")),
    Act(
        "denial",
        3.0,
        _words("denied denies denying rejected rejects dismissed dismisses refuted disputed disputes disavowed"),
    ),
    Act("blame", 2.5, _words("blamed blames blaming accused accuses accusing")),
    Act("blame", 2.5, _words("responsible"), _words("was were is are"), subject_first=True),
    Act("blame", 2.2, _words("hiding hidden sheltering harbouring harboring"), _HOMES),
    Act(
        "reaction",
        2.0,
        _words("condemned condemns condemning denounced denounces deplored decried mourned welcomed apologised apologized"),
    ),
    Act("reaction", 2.0, _words("expressed expresses offered offers offering conveyed sent extended expressing"), _REGRET),
    Act("reaction", 2.0, _words("condolences sympathies")),
    Act("reaction", 2.0, _words("protested"), after=_words("to")),
    Act("reaction", 1.8, _words("issued released"), _words("statement condolences")),
    Act("reaction", 1.8, _words("responded reacted"), _ASSAULTS | _words("statement"), after=_words("to by")),
    Act(
        "reaction",
        1.8,
        _words("called described calling describing"),
        _ASSAULTS | _words("incident deaths crime crimes horrifying abhorrent barbaric inexcusable"),
    ),
    Act(
        "inquiry",
        2.5,
        _words(
            "launched launches ordered orders opened announced announces began begun promised promises demanded demands "
            "called calls pledged investigating expects expected started set"
        ),
        _INQUIRY,
    ),
    Act("truce", 3.0, _words("agreed signed extended brokered declared announced held collapsed violated broke broken resumed rejected expired began"),
        _words("truce truces ceasefire ceasefires lull accord armistice deal"), "Agreement", subject_first=True),
    Act("politics", 2.8, _words("voted vote votes vetoed veto adopted approved passed balking weakened drafted"),
        _words("resolution resolutions council parliament measure draft bill law sanctions assembly senate referendum congress"), "Other", subject_first=True),
    Act("politics", 2.8, _words("summoned expelled recalled summons expels recalls"),
        _words("ambassador ambassadors diplomat diplomats envoy envoys charge")),
    Act("politics", 2.2, _words("met meet meets held hold holding resumed opened hosted attended attend worked ended failed stalled"),
        _words("talks negotiations summit meeting conference session diplomats envoys council"), "Other"),
    Act("politics", 2.0, _words("travel travelled traveled flew fly arrived visit visited"),
        _words("talks coordinate meeting summit minister envoy secretary president mission"), subject_first=True),
    Act("politics", 2.8, _words("imposed impose imposes lifted announced"), _words("sanctions embargo blockade tariffs"), "Other"),
    Act("politics", 2.0, _words("requested asked seeks sought requests"), _words("permission troops help assistance peacekeepers asylum extradition")),
    Act("politics", 2.5, _words("banned outlawed dissolved recognised recognized legalised legalized"),
        _words("party group movement front government organisation organization rally rallies carrying demonstrations protests state republic militia")),
    Act("politics", 3.0, _words("overthrew overthrown toppled deposed"), type="Other"),
    Act("politics", 2.2, _words("accepted invited declined"), _words("invitation invitations summit")),
    Act("politics", 2.5, _words("resigned resigns quit elected sworn ousted sacked dismissed appointed")),
    Act("arrest", 3.0, _words("arrested detained apprehended charged convicted sentenced"), type="Arrests"),
    Act("operation", 2.8, _words("launched launch carried conducted mounted staged"),
        _words("raid raids operation operations search offensive manhunt searches sweep")),
    Act("operation", 2.5, _words("raided searched stormed")),
    Act("operation", 2.8, _words("freed released rescued liberated"),
        _words("hostage hostages prisoner prisoners captives captive detainees pupils students children women soldiers people workers civilians"), "Other", subject_first=True),
    Act("naming", 2.0, _words("identified named released published issued issues hunting hunt seeking"),
        _words("suspect suspects attacker attackers bomber gunman gunmen warrant warrants photos manhunt")),
    Act("operation", 2.4, _words("searching combing scouring searched combed"),
        _words("forest forests area areas hills mountains survivors missing gunmen attackers kidnappers escapees rubble sea"), ),
    Act("change", 2.6, _words("laid lay surrendered"), _words("arms weapons"), "Change to group/activity"),
    Act("change", 2.6, _words("defected defect"), type="Change to group/activity"),
    Act("change", 2.6, _words("split merged"), _words("wings factions groups into from with"), "Change to group/activity", before=_words("front movement group party militia militias "
        "groups faction army alliance coalition has had have council two")),
    Act("base", 2.6, _words("opened established built moved shifted relocated transferred"), _BASES, "Headquarters or base established"),
    Act("base", 2.6, _words("set"), _BASES, "Headquarters or base established", after=_words("up")),
    Act("operation", 2.6, _words("surrendered recaptured")),
    Act("operation", 2.2, _words("discharged"), _words("patients wounded injured hospital hospitals"), subject_first=True),
    Act("truce", 3.0, _words("exchanged swapped handed"), _words("prisoners captives bodies remains detainees"), "Agreement", subject_first=True),
    Act("evacuation", 2.0, _words("evacuated airlifted flown"), _words("hospital hospitals clinic trauma infirmary")),
    Act("evacuation", 2.5, _words("evacuated evacuate evacuating airlifted repatriated repatriation flown"), type="Other"),
    Act("find", 2.6, _words("seized confiscated impounded intercepted dismantled defused"),
        _ARMS | _words("shells rockets missiles mortars cartridges rounds bomb bombs device devices vest"), "Disrupted weapons use", subject_first=True),
    Act("find", 2.6, _words("found recovered discovered uncovered unearthed"), _ARMS, "Disrupted weapons use", subject_first=True),
    Act("control", 3.0, _words("handed ceded"), _words("town city village district territory province airport island"),
        "Non-violent transfer of territory"),
    Act("control", 3.2, _words("captured seized recaptured retook retaken overran took taken lost swept gained"),
        _PLACES | _words("control"), subject_first=True),
    Act("control", 3.2, _words("recaptured retook overran")),
    Act("control", 2.8, _words("advanced pushed moved withdrew retreated pulled entered surrounded besieged encircled cut blocked"),
        _PLACES | _words("outskirts troops forces"), ),
    Act("destruction", 2.6, _words("looted ransacked torched vandalised vandalized"),
        _HOMES | _words("offices office"), "Looting/property destruction", subject_first=True),
    Act("destruction", 2.6, _words("stole stolen robbed rustled looted"), _SPOILS, "Looting/property destruction", subject_first=True),
    Act("destruction", 2.6, _words("drove"), _words("cattle cows livestock goats sheep camels"), "Looting/property destruction", after=_words("off away")),
    Act("destruction", 2.6, _words("destroyed damaged burned burnt razed wrecked smashed demolished flattened targeted gutted"),
        _HOMES | _words("offices office"), subject_first=True),
    Act("destruction", 2.8, _words("sank sunk holed towed capsized"), _words("ship ships boat boats vessel vessels tanker ferry frigate "
        "destroyer trawler freighter waterline port coast"), subject_first=True),
    Act("destruction", 2.6, _words("set"), _words("fire ablaze alight")),
    Act("aid", 2.2, _words("distributed delivered airdropped provided reached shipped"),
        _words("kits rations food aid tents supplies water vaccines medicine medicines helicopters blankets people families shelter assistance")),
    Act("need", 2.2, _words("doubled tripled soared raised rose"), _words("price prices"), subject_first=True),
    Act("need", 2.4, _words("shortage shortages lack scarce dwindling"), _GOODS | _words("doctors staff beds")),
    Act("need", 2.4, _words("blocked halted suspended cut disrupted stopped ran running"),
        _GOODS, subject_first=True),
    Act("displacement", 2.8, _words("fled flee fleeing displaced uprooted homeless"), type="Other"),
    Act("displacement", 2.6, _words("crossed left forced driven"),
        _words("villagers residents people families refugees civilians thousands households"), "Other", subject_first=True, before=_words("have has had were was")),
    Act("security", 2.4, _words("imposed declared extended lifted ordered announced announces"),
        _words("curfew emergency mourning lockdown law"), "Other", subject_first=True),
    Act("security", 2.2, _words("set put erected"), _words("roadblocks checkpoints barricades")),
    Act("security", 2.2, _words("deployed deploy sent sending deploying reinforced dispatched arrived"),
        _words("troops soldiers forces police army reinforcements warships peacekeepers officers battalion guards tanks"), subject_first=True),
    Act("find", 2.4, _words("found discovered recovered uncovered unearthed"), _words("bodies grave graves"), "Other", subject_first=True),
    Act("find", 2.4, _words("found discovered seized recovered uncovered unearthed"), _words("body tunnel tunnels device devices bomb bombs vest missiles"), subject_first=True),
    Act("security", 2.2, _words("closed shut closing tightened stepped sealed reopened cancelled canceled"),
        _words("border borders airport airports road roads school schools security crossing crossings embassy embassies airspace"), subject_first=True),
    Act("protest", 2.5, _words("gathered massed filled blocked assembled"), _words("protesters demonstrators square crowd crowds"),
        type="Peaceful protest", subject_first=True),
    Act("protest", 2.5, _words("protested marched rallied demonstrated protests demonstration demonstrations"), type="Peaceful protest"),
    Act("statement", 1.6, _words("admitted admits acknowledged acknowledges"), _words("that it he she they responsibility mistakes failures")),
    Act("statement", 1.6, _words("warned warns urged urges promised promises vowed vows pledged pledges demanded demands "
        "ordered insisted threatened advised advises")),
)  # fmt: skip
"""In order: the first row that holds gives a sentence's deed at that verb."""

VERBS: dict[str, tuple[Act, ...]] = {
    verb: tuple(act for act in ACTS if verb in act.verbs) for verb in sorted(set().union(*(act.verbs for act in ACTS)))
}
"""Verb -> the rows it may be read by, in their order."""
SPOKEN = frozenset(("claim", "denial", "blame", "reaction", "inquiry", "statement"))
"""Kinds whose sentence names the place and day of what is spoken about, not of the speaking."""
UNDONE = _words("will would could may might should can if unless not never cannot to whether must yet until nor shall")
"""Words before a verb that take its deed out of what happened; `SCHEDULED` kinds bear them."""
SCHEDULED = frozenset(("politics", "inquiry", "truce", "evacuation"))
"""Kinds that are news when they are fixed for a day to come."""
FIXED = _words("set due scheduled expected begin start today tomorrow tonight")
"""Words by which a deed to come is fixed."""
RESPONDERS = _words("police officers officer crews crew firefighters paramedics medics ambulances deputies")
"""Who "responded" goes to the scene, and says nothing."""
CHARGED = _words("with in over")
"""What follows "charged" where it is the deed of a court, not a word of speech: "charged that"."""
UNTOLD = _words("i we you my our us me your")
"""Words of somebody's own story or appeal."""
HAPPENING = _words(
    "struck hit hits killed killing broke erupted continued continue continuing raged took occurred began exploded wounded "
    "wounding destroyed damaged left fell blew tore ripped swept shook happened intensified resumed landed slammed shot fought "
    "overran retook fled slain claimed targeted underway ended fired off himself herself themselves"
)
"""Verbs by which an act that stands as a noun took place: "a bomb tore through", "clashes broke out"."""
DOING = _words(
    "launched carried staged mounted detonated planted fired conducted dropped threw hurled suffered reported exchanged opened "
    "held took using driving wearing came announced began responded"
)
"""Verbs before an act that stands as a noun, by which somebody did it."""
POINTING = _words(
    "it this that them these those such report reports claim claims charge charges allegation allegations accusation accusations "
    "finding findings conclusions"
)
"""What stands after a denial that does not say what is denied."""
