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
