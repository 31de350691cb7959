"""Who did the harm of a figure: the subject of its verb, past participles, lists and places that stand between."""

import pytest
from drafted import brief_of

from summarizer.text.document import Document

CASES = """
Troops armed with rifles and grenades shot dead three villagers. | Troops
Border guards backed by armoured cars and drones killed 17 smugglers in the marsh. | Border guards
Raiders coming from the hills of Lisk and Sembo killed 14 farmers. | Raiders
Troops backed by tanks and the Marran militia killed nine. | the Marran militia
Twelve shells fell in Orvel and soldiers killed four men. | soldiers
The Front claimed a raid at Orvel's Customs House last week that killed eight people. | a raid
A bomb in a car that killed two was planted by the Front. | A bomb
A man in overalls threw a grenade among porters gathered for tea at a depot, killing six. | A man
Gunmen at a post in Lisk killed nine. | Gunmen
Raids on a caravan near Orvel last month killed 40 people. | Raids
A gunman stormed a wedding hosted by a banker in Lisk, killing 11 guests. | A gunman
Gunmen opened fire on pupils gathered in the yard, killing nine. | Gunmen
Rebels from the hills attacked in Orvel, killing nine. | Rebels
A raid targeting smugglers hit two farms, killing nine. | A raid
A man swinging a spade attacked and killed two pickers. | A man
Men dressed as porters fired on a ferry, killing nine. | Men
A gang armed with knives fired on a ferry, killing nine. | A gang
Raiders ambushed sentries who were returning from Lisk, killing nine. | Raiders
A bomb hit a valley where the army has fought the Front for years, killing nine. | A bomb
Guards fired at marchers who threw stones, killing nine. | Guards
The army repelled a raid by gunmen, killing nine. | The army
The army responded to a raid by gunmen, killing nine. | The army
Tessara backs raiders who killed nine. | raiders
A man described by guards as a tailor killed nine. | A man
The Front owned up to a squad that has raided farms in Lisk, killing nine. | a squad
The shelling that villagers say has killed nine went on. | The shelling
The woman who guards said killed nine fled to Lisk. | The woman
A bomb struck a fair in Lisk, the mayor said on Friday, killing nine. | A bomb
Clerks named the men who sold the diesel believed to have killed nine. | the diesel
"""


@pytest.mark.parametrize(("text", "agent"), [line.split(" | ") for line in CASES.strip().splitlines()])
def test_doer(text: str, agent: str) -> None:
    """What only hangs on the doers, or on the place of the deed, did nothing."""
    assert {f.bond.agent for f in Document(text).figures if f.harm and f.bond} == {agent}


def test_the_verb_after_a_relative_clause_of_two_verbs_tells_of_its_people() -> None:
    """Whom the man held is not who was killed; a second subject behind "and" stays one."""
    held, killed = Document("A man who entered a mill and held two women hostage was killed by the army.").figures[::-1]
    assert (held.text, held.harm, killed.text, killed.harm) == ("two", "abducted", "A man", "killed")
    both = Document("The man who entered the mill and two women were killed by the army.").figures
    assert [(f.text, f.harm) for f in both] == [("The man", "killed"), ("two", "killed")]


def test_one_by_serves_both_verbs() -> None:
    """ "Nine were killed and three wounded by rebels": the nine too; nobody killed those who "died" beside them."""
    both, died = (
        [(f.text, f.bond.doer) for f in Document(text).figures if f.bond]
        for text in (
            "Nine clerks were killed and three wounded by rebels.",
            "Nine clerks died and three were wounded by rebels.",
        )
    )
    assert both == [("Nine", "rebels"), ("three", "rebels")]
    assert died == [("Nine", None), ("three", "rebels")]


def test_both_before_and_is_no_count() -> None:
    """ "Both porters and guests": two kinds of people, and no two."""
    counts = [
        f.text for f in Document("Both porters and guests were killed. Both porters were killed.").figures if f.harm
    ]
    assert counts == ["porters", "guests", "Both porters"]


def test_two_bodies_whose_members_are_counted_make_one_figure() -> None:
    """ "18 members of the coast guard and harbour police" counts no police beside the 18."""
    active, passive, two = (
        [(f.text, f.counted) for f in Document(text).figures]
        for text in (
            "The raid killed 18 members of the coast guard and harbour police.",
            "Members of the army and the police were killed.",
            "A member of the council and the mayor were killed.",
        )
    )
    assert active == [("18", "members of the coast guard and harbour police")]
    assert len(passive) == 1
    assert [text for text, _ in two] == ["A member", "the mayor"]


BLAMED = """
An air strike by the Tessaran army on a market in Lisk killed 30 civilians. | the Tessaran army
At least 30 civilians were killed by shells fired by rebels. | rebels
A roadside bomb planted by the rebels killed two soldiers. | the rebels
The attack by the group on the base killed 15 soldiers. | the group
Four people died when soldiers opened fire on a crowd. | soldiers
Police fired into crowds in the capital, leaving nine dead. | Police
A bomber blew himself up near a checkpoint in Orvel, killing nine soldiers. | A bomber
Militants loyal to the jailed cleric ambushed a convoy, killing 11 policemen. | Militants
The army blamed rebels for the deaths of 20 villagers. | rebels
Government forces and allied militias killed 40 fighters. | Government forces and allied militias
Herders from the hills killed 15 farmers. | Herders
A fire at a camp run by the army killed three children. | -
A rocket attack on a base used by foreign troops killed two workers. | -
Twelve rebels were killed when they attacked a police post. | -
Nine attackers were killed when gunmen stormed the base. | -
Nine insurgents were killed when troops stormed the base. | troops
A blast caused by a gas leak killed three workers. | -
A bomb in a car killed two. | -
Two clerks were killed when a man kicked in a door and opened fire. | a man
Two clerks were killed when a man dressed as a porter opened fire. | a man
Two clerks were killed as farmers met in a hall and a mine exploded. | -
Two clerks were killed by rogue members of the Tessaran border guard. | rogue members of the Tessaran border guard
A squad of the army killed two clerks. | A squad of the army
There were raids - on a sugar mill, a NATO base and an army camp that killed at least nine people. | -
The terrorist attacks killed nine farmers. | -
Rebel rockets killed nine farmers. | Rebel rockets
The Union Stockyards fire killed nine farmers. | -
A Russian helicopter fired on a camp, killing nine farmers. | A Russian helicopter
Nine clerks were killed and three wounded by rebels. | rebels
The insurgents inflicted 31 casualties on a patrol. | The insurgents
Russia's bombardment of Lisk began on Sunday. The assault has killed 23 farmers. | Russia's bombardment
Hundreds of militants crossed the river, killing nine clerks. | Hundreds of militants
Two clerks were killed in an insurgent attack in Lisk. | an insurgent attack
Two clerks died in NATO air strikes near Lisk. | NATO air strikes
Two clerks were killed in a police station attack. | -
Two clerks were killed in a suicide attack. | -
Two clerks were killed in the Lisk University attack. | -
Two clerks were killed in an army helicopter crash. | -
Two rebels were killed in a rebel attack. | -
The army base attack killed two clerks. | -
The Taliban claimed a raid on a court last month that killed 22 clerks. | The Taliban
The mayor said a Front guard was behind the blast, which killed nine clerks. | a Front guard
Rebels launched rockets that killed nine clerks. | Rebels
The government claimed the raid killed nine clerks. | -
Herders held a march, which was broken up by police in Lisk, killing nine clerks. | police
Herders were shelled by gunners in Lisk, killing nine clerks. | gunners
Herders were shelled in Lisk, killing nine clerks. | -
Nine clerks were killed when gunmen and two suicide bombers struck in Lisk. | gunmen and two suicide bombers
The army and allied militias shelled a village, killing nine clerks. | The army and allied militias
Nine clerks were killed by guards and police in Lisk. | guards and police
Nine clerks were killed by guards and police fled. | guards
Police believe they have killed two snipers, the Lisk Plain Dealer reports. | Police
Nine clerks were killed in a raid claimed by the Front. | the Front
Nine clerks were killed in bombings carried out by rebels. | rebels
A bombing blamed on the Front killed nine clerks. | the Front
Nine clerks were killed in a blast blamed on a gas leak. | -
Guards shot dead four men who attacked a mill, killing one clerk. | four men
"We killed nine clerks," the Marran Front said. | the Marran Front
A bomb meant to kill soldiers killed three clerks. | -
The killing of three clerks by soldiers sparked protests. | soldiers
Police looked into the killing of three clerks by the river. | -
The army's raids have left three clerks dead. | The army's raids
Three clerks died when the army shelled Lisk. | the army
Three clerks died when shells fired by the army hit Lisk. | the army
Three clerks died when a flood hit Lisk. | -
Three clerks died at the hands of rebels. | rebels
Three clerks died at the edge of Lisk. | -
Three raiders were killed after troops returned fire. | troops
They have killed two snipers, the Orvel Aid Times reports. | -
The Marran Front accused the army of breaking a truce by shelling its posts near Lisk, killing three clerks. | the army
The Front accused soldiers of firing on a crowd, killing six clerks. | soldiers
The Front, accusing the army of bad faith, attacked a post near Lisk, killing three clerks. | The Front
"""


@pytest.mark.parametrize(("text", "side"), [line.split(" | ") for line in BLAMED.strip().splitlines()])
def test_who_stands_behind_a_deed_or_a_weapon_is_blamed(text: str, side: str) -> None:
    """No deed, no weapon and no place is; nor who owns the place."""
    row = brief_of(text).casualties[-1]
    assert (row.attributed_to or "-") == side


def test_a_side_that_owns_up_is_blamed_by_the_name_its_sentence_has() -> None:
    """No page blames "rebel group Ansar" where the cited sentence says "Ansar"."""
    brief = brief_of(
        "Officers said nothing of the rebel group Ansar on Friday. The group has held the miners since May. "
        "Online, Ansar said it killed the nine miners over a debt."
    )
    assert [row.attributed_to for row in brief.casualties if row.figure.text == "nine"] == ["Ansar"]


def test_whoever_attacked_is_blamed_for_all_that_one_clause_counts() -> None:
    """ "14 were killed and 22 wounded when guerrillas attacked"."""
    rows = brief_of(
        "At least 14 sentries were killed and 22 wounded when guerrillas attacked a post near Lisk on Friday."
    ).casualties
    assert [row.attributed_to for row in rows] == ["guerrillas", "guerrillas"]
