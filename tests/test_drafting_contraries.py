"""Accounts that exclude each other by what they say happened."""

import pytest
from drafted import brief_of

PAIRS = [
    (
        "The ministry said the pilots had been made to read from a sheet. The prison board said the men had spoken freely.",
        "occurrence",
        "How those held are treated",
    ),
    (
        "The agency said its convoy had been looted by militiamen near Sahl. The army said that the convoy had arrived complete.",
        "occurrence",
        "What became of the aid",
    ),
    (
        "The Guard said it had kept the ceasefire since Monday. The mission said it had recorded 14 breaches by the Guard.",
        "occurrence",
        "Whether the truce was kept",
    ),
    (
        "A rights group said cluster bombs were dropped on Keth. The army said only conventional munitions were used.",
        "cause_or_weapon",
        "What was used",
    ),
    (
        "A captain said the villagers had been told to leave. Their chairman, Musa Dar, said no one had told them anything.",
        "occurrence",
        "Whether they were told to leave",
    ),
    (
        "The rebels said all eight rockets hit the plant. The army said it shot down the rockets over the river.",
        "occurrence",
        "Whether what was fired got through",
    ),
    (
        "The army said it had killed Samo Kesh, a rebel commander, near Tolm. The Marran Front said Kesh was alive and well.",
        "occurrence",
        "Whether the army had killed Samo Kesh, a rebel commander, near Tolm",
    ),
    (
        "Relatives of the prisoner said he had been beaten to death in his cell. The police said he had hanged himself with a sheet.",
        "cause_or_weapon",
        "What the death was due to",
    ),
    (
        "Survivors said the four men had been lined up against a wall. The army said they had died in a firefight at the edge of Tolm.",
        "cause_or_weapon",
        "How they were killed",
    ),
    (
        "Parents said the boys had been abducted from a bus. The Marran Front said they had come to it of their own free will.",
        "occurrence",
        "Whether they were taken or went of their own will",
    ),
    (
        "The army said it had captured Tolm after two days. The Marran Front said its men had repelled the attack on Tolm.",
        "occurrence",
        "Who holds the place",
    ),
    (
        "The captain said the trawler had been rammed by a grey cutter. The coast guard said it had run on a rock in the dark.",
        "cause_or_weapon",
        "What the vessel was lost to",
    ),
    (
        "The ministry said the hotel housed a drone control post. The owner said there were only guests, and no soldiers had been there.",
        "intent_or_target",
        "What the place was used for",
    ),
    (
        "The inquiry's head said his team had not been allowed into the camp. The ministry said access had never been refused.",
        "occurrence",
        "Whether access was given",
    ),
    (
        "The monitors said 230 people were held in Tolm without charge. The minister said all those in custody had been brought before a judge.",
        "occurrence",
        "Whether those held have had a hearing",
    ),
    (
        (
            "The union said police had attacked peaceful marchers in Tolm without warning. The police commissioner said his officers had acted only "
            "after repeated provocation."
        ),
        "responsibility",
        "Who began the violence",
    ),
    (
        "The freed prisoners were all farmers, the commissioner of Kadhar said. The army said they were convicted militants.",
        "victim_status",
        "Whether they were fighters or civilians",
    ),
    (
        "A drone strike killed nine people at a wedding, villagers said, while the army said it had killed four commanders of the Front.",
        "intent_or_target",
        "What was hit",
    ),
    (
        "Relatives said a boy in Tolm had been shot by a sniper. The army said he had been hit by a stray bullet.",
        "intent_or_target",
        "How they came to be hit",
    ),
    (
        "The ministry said all hostages in Tolm were safe. A relative, Ada Kol, said three of the hostages had been killed.",
        "occurrence",
        "Whether they are alive",
    ),
    (
        "The governor of Tolm said no ransom had been given. A negotiator, Ivo Brask, said two million had been handed over.",
        "occurrence",
        "Whether a ransom was paid",
    ),
    (
        "His family says he was taken from his home in Tolm. The police say he is not in their custody.",
        "occurrence",
        "Whether he is in custody",
    ),
    (
        "A rebel delegate in Tolm said they had freed all the prisoners. The Red Cross said 12 were still being held.",
        "occurrence",
        "Whether all were freed",
    ),
    (
        "Inmates of Tolm said guards had opened fire without warning. The director said the guards had first fired into the air.",
        "occurrence",
        "Whether there was a warning",
    ),
    (
        "The governor said the camp at Tolm had enough food for a month. Aid workers said people in the camp were starving.",
        "occurrence",
        "Whether there is enough",
    ),
    (
        "The army said an ambulance near Tolm had been carrying weapons. The charity said the ambulance had been carrying two wounded women.",
        "intent_or_target",
        "What it was carrying",
    ),
    (
        "The Front said it controlled the airport. An army officer said his men were still inside the terminal.",
        "occurrence",
        "Who holds the place",
    ),
]


@pytest.mark.parametrize(("text", "kind", "issue"), PAIRS, ids=[issue for _, _, issue in PAIRS])
def test_two_accounts_of_which_one_can_be_so_are_a_dispute(text: str, kind: str, issue: str) -> None:
    """No word of denial, and yet each says what the other's words leave no room for."""
    [dispute] = brief_of(text).disputed_claims

    assert (dispute.kind, dispute.issue) == (kind, issue)


@pytest.mark.parametrize(
    "text",
    [
        "The army said it had killed Samo Kesh near Tolm. The mayor said Ilan Doraz was alive and had been found in a cellar.",
        "The army said it had captured Tolm. The Marran Front said its men had repelled an attack on Adar.",
        "Doctors said two men had been beaten in the street. The prison said another inmate had died of a heart attack.",
        "Residents said fighters had entered the town. A teacher said they told people to go back to their houses.",
        "The army said it had not captured Tolm. The Marran Front said it had repelled the attack on Tolm.",
        "Police said nine people had died in Tolm. The hospital said 31 patients were safe there.",
        "The Red Cross said 12 captured soldiers had been handed over at Tolm. The government said it still held 140 prisoners.",
    ],
    ids=["another man", "another town", "another death", "no strike", "not captured", "patients", "prisoners"],
)
def test_accounts_of_two_matters_are_none(text: str) -> None:
    """Other people, other places, or words that agree."""
    assert brief_of(text).disputed_claims == []


def test_a_count_that_is_disputed_stands_with_its_giver() -> None:
    """ "Disputes this figure": over the count before, whose giver a sentence of its own names."""
    [dispute] = brief_of(
        "At least eleven people died in the clashes at Tolm on Monday. This is according to the chief of the quarter. The police "
        "commissioner disputes this figure."
    ).disputed_claims

    assert (dispute.kind, dispute.issue) == ("value", "How many people were killed")
    assert [p.claimant and p.claimant.name for p in dispute.positions] == [
        "chief of the quarter",
        "police commissioner",
    ]
    assert dispute.positions[0].figure is not None
    assert dispute.positions[0].figure.text == "At least eleven"


def test_two_denials_of_one_charge_are_positions_of_one_dispute() -> None:
    """The state's, and its ambassador's some sentences on."""
    [dispute] = brief_of(
        "Orvel on Tuesday dismissed a report by United Nations investigators that its forces had used chlorine at Dom. Five people died. "
        "Ambassador Greta Holm told the council that no chemical weapons had been used by its forces anywhere."
    ).disputed_claims

    assert [p.stance for p in dispute.positions] == ["asserts", "denies", "denies"]


def test_an_incident_said_to_be_staged_is_a_dispute() -> None:
    """ "The incident" takes up what the other told."""
    [dispute] = brief_of(
        "The governor escaped an attempt on his life at Tolm, his office said. The Dawn party said the incident had been staged."
    ).disputed_claims

    assert dispute.issue == "Whether it was staged"


def test_nobody_was_armed_is_unarmed() -> None:
    """A word of one side turned down is one of the other."""
    [dispute] = brief_of(
        "The ministry said its men opened fire only after shots came from the camp. Survivors said that nobody in the camp was armed."
    ).disputed_claims

    assert dispute.issue == "Whether they were armed"


def test_who_is_said_to_have_looked_on_says_that_he_stepped_in() -> None:
    """Only the side that is spoken of answers it."""
    [dispute] = brief_of(
        "Shopkeepers said soldiers had looked on while the market was looted. The army said its men had intervened and held nine looters."
    ).disputed_claims

    assert dispute.issue == "Whether they stepped in"
    assert not brief_of(
        "Neighbours said police had stood by as the shop burned. The fire brigade said it had saved two families from the house next door."
    ).disputed_claims


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        (
            "The army said it had killed a commander called Abu Leith. Nine houses burned. Roads were cut. The Brigades said Abu Leith was alive.",
            "Whether the army had killed a commander called Abu Leith",
        ),
        (
            '"They sell the flour to their men," the minister, Ida Lorn, said of the rebels. The mayor, Ada Kol, said every sack had been handed out.',
            "What became of the aid",
        ),
        (
            "The Orvel charity said gunmen had kidnapped nine nurses. The governor said all the nurses were accounted for.",
            "Whether anybody is missing",
        ),
        (
            "The army said it had freed nine pupils from a forest camp. A teacher said the gunmen had let them go.",
            "How they came free",
        ),
        (
            "The general said his troops had pulled back from Orvel. A monitor said tanks were still in the fields around Orvel.",
            "Whether the troops have left",
        ),
        (
            "The minister said food was reaching everybody. The coordinator, Ada Kol, said not one convoy had been let into the town.",
            "Whether aid gets through",
        ),
        (
            "The commission said the vote was free and fair. The opposition said the vote had been rigged.",
            "Whether the vote was fair",
        ),
        (
            "Organisers said the march was peaceful until the police charged. The chief of police, Ivo Brask, said the crowd had thrown petrol bombs.",
            "Who began the violence",
        ),
        (
            "Her mother said the girl had been poisoned. The head of the school, Farid Munir, blamed a faulty gas heater.",
            "What made them ill",
        ),
        (
            "A prisoner said warders had refused to let visitors in. The governor, Bruno Haas, said visits had gone on as usual until he was moved to another jail.",
            "Whether access was given",
        ),
    ],
)
def test_more_of_which_only_one_can_be_so(text: str, issue: str) -> None:
    """A name reaches farther back; "another jail" at the end sets nothing elsewhere."""
    assert [d.issue for d in brief_of(text).disputed_claims] == [issue]
