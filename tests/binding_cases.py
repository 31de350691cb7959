"""Sentences written for this project, each with every figure of harm in it: words, counted people, harm, marks.

Marks: a relation (part_of, adds_to, updates, total), a modality other than asserted, "implied" where no numeral stands.
"""

from dataclasses import dataclass

Bound = tuple[str, str | None, str, str]


@dataclass(frozen=True)
class Case:
    """One text and its figures of harm in order."""

    text: str
    expected: tuple[Bound, ...]


def case(text: str, *expected: Bound) -> Case:
    """A case; a figure is (words, counted, harm, marks)."""
    return Case(text, expected)


K, W, M, A, D = "killed", "injured", "missing", "abducted", "detained"

PASSIVE = (
    case("Twelve miners were killed near Orvel.", ("Twelve", "miners", K, "")),
    case("At least 12 people have been killed in Tessara.", ("At least 12", "people", K, "")),
    case("Some 40 villagers are feared killed.", ("Some 40", "villagers", K, "")),
    case("Nine workers are feared dead after the blast.", ("Nine", "workers", K, "")),
    case("Nine sailors are still missing.", ("Nine", "sailors", M, "")),
    case(
        "Twelve people, including three children, were killed.",
        ("Twelve", "people", K, ""),
        ("three", "children", K, "part_of"),
    ),
    case("Twelve people, the mayor of Orvel said, were killed.", ("Twelve", "people", K, "")),
    case("Twelve people, who had been waiting for bread, were killed.", ("Twelve", "people", K, "")),
    case("Twelve people travelling in a bus near Orvel were killed.", ("Twelve", "people", K, "")),
    case("Twelve people (all of them traders) were killed.", ("Twelve", "people", K, "")),
    case("Two soldiers and five civilians were killed.", ("Two", "soldiers", K, ""), ("five", "civilians", K, "")),
    case(
        "Two soldiers, a nurse and five civilians were killed.",
        ("Two", "soldiers", K, ""),
        ("a nurse", "a nurse", K, "implied"),
        ("five", "civilians", K, ""),
    ),
    case("The army said 12 soldiers had been wounded.", ("12", "soldiers", W, "")),
    case("On Friday, in the town of Orvel, 12 people were shot dead.", ("12", "people", K, "")),
    case("In the raid 12 people were killed and 30 wounded.", ("12", "people", K, ""), ("30", "people", W, "")),
    case("Twelve people were attacked and killed on the road.", ("Twelve", "people", K, "")),
    case("Six men were captured and later executed.", ("Six", "men", K, "")),
    case("Six men were beaten to death by a mob.", ("Six", "men", K, "")),
    case("Three aid workers were taken hostage by gunmen.", ("Three", "aid workers", A, "")),
    case("Eighteen suspects were taken into custody.", ("Eighteen", "suspects", D, "")),
    case("Some 4,000 families were displaced by the fighting.", ("Some 4,000", "families", "displaced", "")),
    case("Around 300 residents remain trapped in the old town.", ("Around 300", "residents", "besieged", "")),
    case("Two guards got killed in the exchange.", ("Two", "guards", K, "")),
    case("Seven protesters were gunned down outside the palace.", ("Seven", "protesters", K, "")),
)

REDUCED = (
    case("Twelve people killed in the raid were buried on Sunday.", ("Twelve", "people", K, "")),
    case("The blast, with 12 people killed, was the worst this year.", ("12", "people", K, "")),
    case("12 killed, 30 wounded in Orvel blast", ("12", None, K, ""), ("30", None, W, "")),
    case("Two soldiers were killed and three others wounded.", ("Two", "soldiers", K, ""), ("three", "others", W, "")),
    case("Mortar fire hit a school, with eight pupils injured.", ("eight", "pupils", W, "")),
    case("Among the 40 people arrested was a judge.", ("40", "people", D, "")),
)

ACTIVE = (
    case("Two bombers killed 12.", ("12", None, K, "")),
    case("Two bombers killed 12 shoppers and wounded 30 others.", ("12", "shoppers", K, ""), ("30", "others", W, "")),
    case(
        "The strike killed two commanders and around 200 fighters.",
        ("two", "commanders", K, ""),
        ("around 200", "fighters", K, ""),
    ),
    case("A bomb went off in Orvel, killing 12 people.", ("12", "people", K, "")),
    case("Rebels are said to have killed 12 policemen.", ("12", "policemen", K, "")),
    case("The attack left 12 dead and 30 wounded.", ("12", "dead", K, ""), ("30", None, W, "")),
    case("Shelling of Orvel left 12 people dead.", ("12", "people", K, "")),
    case("The quake has claimed 60 lives.", ("60", "lives", K, "")),
    case("The flood took the lives of 60 people.", ("60", "people", K, "")),
    case("Gunmen kidnapped 14 teachers from a school in Kadhar.", ("14", "teachers", A, "")),
    case("Police arrested 20 suspects.", ("20", "suspects", D, "")),
    case("Troops captured 20 rebels and 12 tanks.", ("20", "rebels", D, "")),
    case("Troops destroyed 12 tanks and killed 20 rebels.", ("20", "rebels", K, "")),
    case("The raid on two villages killed 9 herders.", ("9", "herders", K, "")),
    case(
        "Strikes killed three soldiers in Orvel and two in Tessara.",
        ("three", "soldiers", K, ""),
        ("two", "soldiers", K, ""),
    ),
    case("The Marran Front took 12 soldiers hostage.", ("12", "soldiers", A, "")),
    case("The fighting forced 12,000 people to flee.", ("12,000", "people", "displaced", "")),
    case(
        "Warplanes hit 60 targets.",
    ),
    case("Five gunmen attacked the base and killed a guard.", ("a guard", "a guard", K, "implied")),
    case("Three rockets wounded a farmer.", ("a farmer", "a farmer", W, "implied")),
    case("The Marran Front, which has 5,000 fighters, killed six officers.", ("six", "officers", K, "")),
    case("The blast that killed 12 people was heard in Orvel.", ("12", "people", K, "")),
    case("A mine killed and wounded 30 pilgrims.", ("30", "pilgrims", "casualties_unspecified", "")),
)

INTRANSITIVE = (
    case("Forty people died in the fire.", ("Forty", "people", K, "")),
    case("Three of the wounded died in hospital.", ("Three", "the wounded", K, "")),
    case("Eight fishermen drowned.", ("Eight", "fishermen", K, "")),
    case("Eleven people lost their lives on the bridge.", ("Eleven", "people", K, "")),
    case("Some 2,000 villagers fled to Tessara.", ("Some 2,000", "villagers", "displaced", "")),
    case("Nine people suffered injuries.", ("Nine", "people", W, "")),
    case("Two of them succumbed to their wounds.", ("Two", None, K, "")),
)

NOMINAL = (
    case("The deaths of 12 miners shocked Orvel.", ("12", "miners", K, "")),
    case("The death toll stood at 12.", ("12", None, K, "")),
    case("The death toll rose to 17 on Monday.", ("17", None, K, "updates")),
    case("The death toll rose from 12 to 17.", ("12", None, K, ""), ("17", None, K, "updates")),
    case("Hospitals reported 12 deaths and 30 injuries.", ("12", "deaths", K, ""), ("30", "injuries", W, "")),
    case("The army suffered 40 casualties.", ("40", "casualties", "casualties_unspecified", "")),
    case("The bodies of 12 miners were recovered.", ("12", "miners", K, "")),
    case("Rescuers recovered 12 bodies.", ("12", "bodies", K, "")),
    case(
        "He condemned the killing of six teachers and their cook.",
        ("six", "teachers", K, ""),
        ("their cook", "their cook", K, "implied"),
    ),
    case("The abduction of 30 pupils led to protests.", ("30", "pupils", A, "")),
    case("The arrest of two journalists was condemned.", ("two", "journalists", D, "")),
    case("There were 12 dead and 30 wounded.", ("12", "dead", K, ""), ("30", None, W, "")),
    case("The number of people killed has reached 31.", ("31", "people", K, "")),
    case(
        "The flood displaced 30,000 people and affected 200,000 others.",
        ("30,000", "people", "displaced", ""),
        ("200,000", "others", "affected", ""),
    ),
    case("Two dead rebels lay by the road.", ("Two", "dead rebels", K, "")),
    case("The patrol found three wounded men.", ("three", "wounded men", W, "")),
)

RELATIONS = (
    case(
        "A car bomb killed four guards and another five died later.",
        ("four", "guards", K, ""),
        ("five", "guards", K, "adds_to"),
    ),
    case(
        "At least 200 people were killed, 40 of them children.",
        ("At least 200", "people", K, ""),
        ("40", "children", K, "part_of"),
    ),
    case(
        "Sixteen fighters were killed, among them two commanders.",
        ("Sixteen", "fighters", K, ""),
        ("two", "commanders", K, "part_of"),
    ),
    case("The raid killed 12, including 3 children.", ("12", None, K, ""), ("3", "children", K, "part_of")),
    case(
        "The strike killed nine people, six of whom were women.",
        ("nine", "people", K, ""),
        ("six", "women", K, "part_of"),
    ),
    case("A further 12 people were hurt.", ("12", "people", W, "")),
)

MODALITY = (
    case("The rebels threatened to kill 10 judges.", ("10", "judges", K, "hypothetical")),
    case("A dam failure could kill thousands.", ("thousands", None, K, "hypothetical")),
    case("If the dam fails, 5,000 people will die.", ("5,000", "people", K, "hypothetical")),
    case("The army denied that 40 civilians were killed.", ("40", "civilians", K, "denied")),
    case("The strike did not kill 12 people.", ("12", "people", K, "denied")),
    case(
        "No civilians were harmed and nobody was killed.",
        ("No", "civilians", "casualties_unspecified", ""),
        ("nobody", None, K, ""),
    ),
    case("There were no casualties.", ("no", "casualties", "casualties_unspecified", "")),
    case("No civilians were hurt.", ("No", "civilians", W, "")),
    case("Nobody was hurt.", ("Nobody", None, W, "")),
    case("The plot to kill 12 officers was foiled.", ("12", "officers", K, "hypothetical")),
)

IMPLIED = (
    case("A soldier was killed.", ("A soldier", "A soldier", K, "implied")),
    case("Villagers were killed.", ("Villagers", "Villagers", K, "implied")),
    case("General Orhan Veyd was killed near Orvel.", ("General Orhan Veyd", "General Orhan Veyd", K, "implied")),
    case(
        "The force killed Front leader Daro Venn.", ("Front leader Daro Venn", "Front leader Daro Venn", K, "implied")
    ),
    case(
        "The patrol detained a facilitator and several other suspects.",
        ("a facilitator", "a facilitator", D, "implied"),
        ("several", "other suspects", D, "adds_to"),
    ),
    case("The rebels killed a group of herders.", ("a group of herders", "a group of herders", K, "implied")),
    case("Daro Venn's death was confirmed.", ("Daro Venn", "Daro Venn", K, "implied")),
    case(
        "They killed him at dawn.",
    ),
    case("The bomb killed its maker.", ("its maker", "its maker", K, "implied")),
    case(
        "A strike killed a leader, Daro Venn, and one of his fighters.",
        ("a leader", "a leader", K, "implied"),
        ("one of his fighters", "one of his fighters", K, "implied"),
    ),
    case("Two men dressed as policemen were killed.", ("Two", "men", K, "")),
    case("Two men suspected of making bombs were detained.", ("Two", "men", D, "")),
    case(
        "A man suspected of killing two soldiers was detained.",
        ("A man", "A man", D, "implied"),
        ("two", "soldiers", K, "past"),
    ),
    case("Three men caught planting a bomb were arrested.", ("Three", "men", D, "")),
    case("A man believed to be a spy was executed.", ("A man", "A man", K, "implied")),
    case("Two men armed with knives were killed.", ("Two", "men", K, "")),
    case("Three men who claimed to be police officers were killed.", ("Three", "men", K, "")),
    case("Two men fled as policemen were killed.", ("policemen", "policemen", K, "implied")),
    case("Two men fled after policemen were killed.", ("policemen", "policemen", K, "implied")),
    case("Police believed two men were killed.", ("two", "men", K, "")),
    case("Guards shot two men, killing them.", ("two", "men", K, "")),
    case("Guards shot a man and killed him.", ("a man", "a man", K, "implied")),
    case("A man wearing a vest approached a post and was shot dead.", ("A man", "A man", K, "implied")),
    case("A man came out with his rifle raised and was killed.", ("A man", "A man", K, "implied")),
    case("Two would-be bombers were killed.", ("Two", "would-be bombers", K, "")),
    case(
        "Two rebels were killed and a third was captured.",
        ("Two", "rebels", K, ""),
        ("a third", "rebels", D, "implied"),
    ),
    case(
        "A third were killed.",
    ),
    case("The two wounded were detained.", ("two", None, D, "")),
)

CASES = (*PASSIVE, *REDUCED, *ACTIVE, *INTRANSITIVE, *NOMINAL, *RELATIONS, *MODALITY, *IMPLIED)
