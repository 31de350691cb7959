"""Verbs, nouns and prepositions that give a phrase its role in a sentence."""

from summarizer.schemas.terms import ActorType, ClaimantType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VIOLENT = _words(
    "killed kill kills killing attacked attack attacking bombed bomb bombing shelled shell shelling struck strike strikes "
    "striking raided raiding hit hits hitting fired firing shot shoot shooting stormed storming ambushed ambushing "
    "kidnapped kidnapping kidnap kidnaps abduct abducts abducted abducting executed executing wounded wounding injured injuring raped raping torched "
    "torching burned burnt burning looted looting massacred massacring slaughtered beheaded beheading tortured torturing "
    "murdered murdering assassinated assassinating stabbed stabbing blew detonated detonating targeted targeting beat "
    "bombarded bombarding pounded pounding gunned gunning opened detaining slew assaulted assaulting lynched rammed "
    "ploughed plowed hijacked hijacking destroyed destroying razed hurled lobbed slain machine-gunned crashed downed"
)
"""What a perpetrator does; as passives what is done to a target."""
LEAN = _words(
    "opened fired crashed blew beat burned burnt burning downed hurled lobbed shell bomb strike attack shoot kill"
)
"""Violent only with the words behind: "opened fire", "blew himself up"."""
LEANED_ON = _words(
    "fire shots rounds rockets rocket missiles missile mortars mortar shells grenades grenade bombs bomb gunfire himself "
    "ammunition bullets tear rubber live herself themselves itself up down into homes houses villages village stones explosives explosive huts shops stalls granaries crops farms schools churches mosques"
)
COMBAT = _words(
    "clashed clashing clash fought fighting fight battled battling battle seized seizing captured capturing overran "
    "overrunning retook retaking recaptured recapturing advanced advancing besieged besieging invaded invading occupied "
    "occupying repelled repelling swept ousted deployed retreated encircled encircling expelled "
    "defeated surrounded regained intervened"
)
"""What sides of a battle do."""
STRIVING = _words("fought fighting fight battled battling battle")
NO_FOES = _words(
    "fire fires blaze blazes flames flood floods disease outbreak epidemic pandemic cholera ebola malaria polio hunger famine poverty "
    "corruption crime inflation depression cancer illness injuries pollution"
)
"""What one strives against and fights no battle with."""
BLAMING = _words("blamed accused accuse suspected blaming accusing blame blames accuses charged implicated")
SENTENCING = _words("convicted sentenced jailed imprisoned indicted arraigned tried")
"""What a court does to whom it holds guilty."""
CRIMES = _words(
    "murder murders murdering killing killings manslaughter homicide rape rapes raping genocide massacre massacres crimes "
    "atrocities attack attacks attacking bombing bombings shooting shootings stabbing stabbings kidnapping kidnappings abduction "
    "abductions assault assaults torture terrorism arson assassination assassinations violence"
)
"""Offences that are deeds of violence."""
OTHER_OFFENCES = _words(
    "fraud corruption bribery embezzlement negligence lying perjury libel defamation misconduct possession theft burglary "
    "evasion doping forgery laundering incompetence hypocrisy bias favouritism nepotism plagiarism mismanagement cheating "
    "inaccurate incomplete misleading drunk-driving speeding trafficking smuggling"
)
"""Offences that make nobody a side of the violence."""
SEARCHING = _words("raid raids raided raiding detaining")
LAWFUL = _words("police policemen officers detectives agents authorities gendarmes investigators prosecutors")
"""Whose raids are searches, where nothing else is told of them."""
SUFFERING = _words("died dies dying perished suffered fled suffering fleeing drowned drowning starved starving")
"""Verbs whose subject is who was harmed."""
DOING = _words(
    "carried carrying launched launching conducted conducting staged staging mounted mounting committed committing "
    "perpetrated planned masterminded executed began started resumed continued stepped led unleashed unleashing dropped "
    "dropping made planted planting took taking set conducts carry launch launches"
)
"""Verbs that lend the deed's noun behind them their subject."""
DEED = _words(
    "attack attacks strike strikes airstrike airstrikes bombing bombings shelling massacre massacres killing "
    "killings ambush ambushes assault assaults bombardment bombardments rocket rockets missile missiles shells bomb bombs "
    "murder murders kidnapping kidnappings abduction abductions execution executions shooting shootings siege atrocities "
    "hostage hostages rampage gunfire snipers drone drones airstrikes stabbing beheading beheadings assassination "
    "assassinations torture crackdown artillery fire blast explosion explosives barrage"
)
"""A deed of violence, with "'s", an adjective or "by" somebody's."""
BATTLE = _words(
    "raid raids offensive offensives battle battles fighting clashes clash operation operations war campaign incursion invasion"
)
"""A deed of sides that fight."""
HARMS = _words(
    "killing killings murder murders massacre death deaths abduction kidnapping bombing shelling execution assassination torture"
)
"""With "of", what was done to whom."""
MEDIATING = _words(
    "mediated mediation mediator mediators brokered brokering negotiated negotiators facilitated arranged chaired broker mediating hosted hosting"
)
ALLIED = _words("ally allies allied backed backing supported supporting alongside")
PROTESTING = _words("marched marching protested protesting rallied demonstrated demonstrating rioted chanted picketed")
"""What makes people protesters."""
STATING = _words(
    "urged urges condemned condemns denounced denounces deplored deplores decried welcomed welcomes apologised apologized demanded "
    "demands appealed criticised criticized praised hailed mourned"
)
"""What is done by words: its subject speaks."""
RECEIVING = _words("on against targeting at upon")
"""Prepositions between a deed and whom it strikes."""

PRONOUNS = _words("he she it they this these that those his her its their we i one another who")
"""Words that name nobody by themselves."""

BY_CLAIMANT: dict[ClaimantType, ActorType] = {
    "party_to_conflict": "rebel_group",
    "government_of_party": "government",
    "third_government": "government",
    "military": "state_forces",
    "police": "state_forces",
    "local_authority": "government",
    "health_authority": "government",
    "UN": "international_organisation",
    "NGO_or_monitor": "ngo_or_monitor",
    "media_own_reporting": "media",
    "rescue_or_civil_defence": "ngo_or_monitor",
    "eyewitness_or_resident": "civilians",
}
"""What a speaker's type says of the actor."""
