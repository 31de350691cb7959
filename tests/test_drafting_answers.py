"""Who is accused and tells it otherwise, although nobody denies."""

import pytest
from drafted import brief_of


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            (
                "Fishermen said navy guns had set the village of Pasal alight. The navy's chief, Admiral Ivo Brask, said the fires had been started "
                "by the rebels."
            ),
            ["Fishermen", "Admiral Ivo Brask"],
        ),
        (
            (
                "The Council accused the government of stopping 14 lorries at Tolm. The government's commissioner, Ada Kol, said the lorries had "
                "driven on at noon."
            ),
            ["Council", "Ada Kol"],
        ),
        (
            (
                "No one claimed the attack in Tolm. The minister, Ada Kol, blamed the Army of the Just. The group said on a messaging channel that it "
                "did not attack houses of prayer."
            ),
            ["Ada Kol", "group"],
        ),
        (
            "Kadhar said its jets had not left the country. Tessara's ministry said two Kadhari jets had bombed a village.",
            ["Tessara's ministry", "Kadhar"],
        ),
    ],
)
def test_the_accused_side_gives_the_other_account(text: str, sides: list[str]) -> None:
    """By its office, by its noun, or as the group that was just named."""
    [dispute] = brief_of(text).disputed_claims

    assert [p.claimant.name if p.claimant else "" for p in dispute.positions] == sides


@pytest.mark.parametrize(
    "text",
    [
        "Residents said soldiers had burned the mill at Tolm. The army said it was looking into the fire.",
        "Residents said soldiers had burned the mill at Tolm. The army said it had opened a road to Adar.",
        "The army said its soldiers had burned the mill at Tolm. An army officer said it was a depot.",
    ],
    ids=["open", "another matter", "its own deed"],
)
def test_who_leaves_it_open_or_speaks_of_something_else_answers_nothing(text: str) -> None:
    """An inquiry, a road, a deed of one's own."""
    assert brief_of(text).disputed_claims == []


@pytest.mark.parametrize(
    "text",
    [
        "Residents said soldiers had fired on a bus near Tolm. The army said no soldier would go unpunished.",
        "Villagers said rebels had burned the school at Tolm. The rebels said they would not talk to the press.",
        "The mayor said two people were wounded near Tolm by shells fired by the army. The army said none of its soldiers was hurt.",
        "Farmers said army shelling had killed cattle near Tolm. The army said no ceasefire was in force.",
        "Doctors said no patients were left in the clinic at Tolm. The charity said it had moved the patients to Adar.",
        "The minister said he was not worried about Tolm. The opposition insisted on a debate.",
        "The minister said no ransom would be paid. The kidnappers asked for two million crowns, a relative said.",
        "The union said 4,000 teachers were on strike in Tolm. The ministry said 300 schools were closed by the strike.",
        "Nurses said a sniper had wounded three children near Tolm. The army said a soldier was hit by a stray bullet.",
    ],
)
def test_what_only_sounds_like_no_contradicts_nobody(text: str) -> None:
    """What is to come, whom nobody hurt on its own side, what was left, another strike, another victim."""
    assert brief_of(text).disputed_claims == []
