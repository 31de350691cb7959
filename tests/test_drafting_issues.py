"""What a dispute is said to be about, and which counts stand against each other."""

import pytest
from drafted import brief_of

from summarizer.schemas.records import Brief

ISSUES = [
    (
        "A rocket hit a ferry off Orvel on Monday. The army accused the Marran Front of firing on the ferry. The Marran Front denied this.",
        "The charge against the Marran Front: firing on the ferry",
    ),
    (
        "Shells hit Tessara on Monday. Villagers blamed the Marran Front. A spokesman for the Marran Front, Ilo Banda, denied any involvement.",
        "Whether the Marran Front did it",
    ),
    (
        (
            "Shells hit Tessara on Monday. Captain Anton Brusk said that rebels had shelled the market and vowed to answer. "
            "The Marran Front dismissed the claim as a lie."
        ),
        "Whether rebels had shelled the market",
    ),
    (
        (
            "Shells hit Tessara on Monday. The Marran Front claimed its fighters had shot down a helicopter in Orvel. "
            "The army said the claim was false: one helicopter had landed with engine trouble."
        ),
        "Whether the Marran Front's fighters had shot down a helicopter in Orvel",
    ),
    (
        "A bomb exploded in Orvel on Monday. The Kadhar League has claimed the attack. The Marran Front denied involvement in the attack.",
        "Who was behind the attack",
    ),
]


def issues(brief: Brief) -> list[str]:
    """What the disputes of a brief are about."""
    return [dispute.issue for dispute in brief.disputed_claims]


@pytest.mark.parametrize(("text", "wanted"), ISSUES, ids=[wanted for _, wanted in ISSUES])
def test_an_issue_is_the_proposition_in_dispute(text: str, wanted: str) -> None:
    """A charge, a claim of responsibility or what was said; never how it was said."""
    assert wanted in issues(brief_of(text))


def test_a_toll_put_by_another_speaker_later_is_a_rival() -> None:
    """It says that it counts the same dead, though it stands far from the first count and names no place."""
    brief = brief_of(
        "Shells hit a camp in Kadhar on Tuesday, killing at least 16 people, the refugee agency said. Tents burned for hours. "
        "Roads were cut. The Marran Council put the death toll at 29."
    )

    (dispute,) = brief.disputed_claims
    assert [p.figure.text for p in dispute.positions if p.figure] == ["at least 16", "29"]


def test_the_dead_of_a_war_are_no_rival_of_the_dead_of_a_raid() -> None:
    """Another scope is no dispute."""
    brief = brief_of(
        "An air raid killed 27 civilians in Orvel on Monday, residents said. "
        "The conflict has left more than 9,000 people dead, according to United Nations estimates."
    )

    assert brief.disputed_claims == []


def test_what_one_clinic_took_in_is_no_rival_of_a_greater_toll() -> None:
    """It counts only those who were brought there; a smaller toll it does contradict."""
    greater = "A blast killed 27 people in Orvel on Monday, police said. A doctor at the clinic said it had received 22 bodies."
    smaller = "A blast killed 6 people in Orvel on Monday, police said. A doctor at the clinic said it had received 22 bodies."

    assert brief_of(greater).disputed_claims == []
    assert len(brief_of(smaller).disputed_claims) == 1


def test_losses_of_one_side_are_set_against_each_other() -> None:
    """What the army says it lost and what its enemy says it lost, not what the enemy lost."""
    brief = brief_of(
        "Fighting raged in Orvel on Monday. Colonel Anton Brusk said 63 rebels had been killed and that the army had lost eight men. "
        "Marran Front spokesman Ilo Banda said the army had suffered more than 100 dead."
    )

    (dispute,) = brief.disputed_claims
    assert dispute.issue == "How many soldiers were killed"
    assert [p.figure.text for p in dispute.positions if p.figure] == ["eight", "more than 100"]


def test_two_counts_of_a_crowd_are_a_dispute() -> None:
    """Organisers and police, in one sentence, of the same march."""
    brief = brief_of(
        "A march was held in Orvel on Sunday. Organisers said 20,000 people took part, while police estimated the crowd at 3,500."
    )

    (dispute,) = brief.disputed_claims
    assert dispute.issue == "How many people took part"
    assert [p.figure.text for p in dispute.positions if p.figure] == ["20,000", "3,500"]


def test_dozens_are_a_rival_of_two_and_of_no_number_that_may_be_dozens() -> None:
    """What a vague word leaves open contradicts only what is less."""
    [dispute] = brief_of(
        "Two soldiers were killed in an ambush near Tolm, the army said. The Marran Front said dozens of soldiers had been killed."
    ).disputed_claims

    assert [p.figure.text for p in dispute.positions if p.figure] == ["Two", "dozens"]
    more = "Sixty soldiers were killed in an ambush near Tolm, the army said. The Marran Front said dozens of soldiers had been killed."
    assert brief_of(more).disputed_claims == []


def test_which_somebody_denied_is_no_part_of_the_question() -> None:
    """The charge and the denial are parted where one sentence tells both."""
    [dispute] = brief_of(
        "Troops entered Tolm on Monday. Traders said soldiers had looted shops, which Colonel Edo Pren denied."
    ).disputed_claims

    assert dispute.issue == "Whether soldiers had looted shops"
    assert [p.statement for p in dispute.positions] == [
        "Traders said soldiers had looted shops",
        "Which Colonel Edo Pren denied",
    ]
