"""Two who lay one deed on different sides."""

import pytest
from drafted import brief_of


@pytest.mark.parametrize(
    "text",
    [
        "Shells that killed two people in Tolm came from army positions, the mayor said, but the army said the rebels had fired them.",
        "The Marran militia said soldiers had fired on the convoy near Tolm. The army said militiamen had laid an ambush for the convoy.",
        (
            "The army's spokesman, Captain Guy Orst, said Tolm was calm. The movement's spokesman, Colonel Ivo Brask, said talks were near. A "
            "shell hit a camp at Adar. Orst blamed the rebels. Brask said the shell was fired by the army's own guns."
        ),
    ],
)
def test_each_makes_the_other_side_the_doer(text: str) -> None:
    """The deed is one, and each names who did it."""
    [dispute] = brief_of(text).disputed_claims

    assert dispute.kind == "responsibility"
    assert [p.claimant is not None for p in dispute.positions] == [True, True]


@pytest.mark.parametrize(
    "text",
    [
        "The army said rebels had attacked a post near Tolm. The rebels said they had attacked the post at dawn.",
        "The army said rebels had attacked Tolm. The militia said soldiers had left Adar by lorry.",
        "The mayor said the rebels had shelled Tolm. The army said the rebels had also shelled the mill.",
        "Two men died when soldiers raided Tolm, doctors said. The army said militants had opened fire on soldiers.",
    ],
    ids=["owned", "another deed", "one doer", "a deed done to it"],
)
def test_who_owns_a_deed_or_tells_of_another_blames_nobody_for_it(text: str) -> None:
    """The same side's deed by both accounts, or two deeds."""
    assert brief_of(text).disputed_claims == []


def test_no_such_warning_is_the_one_just_told_of() -> None:
    """ "No such" takes up what the speaker before said."""
    [dispute] = brief_of(
        "Colonel Edo Pren said the agency had been told of the danger. The agency's director, Filip Lanz, wrote that it had received no such warning."
    ).disputed_claims

    assert dispute.issue == "Whether the agency had been told of the danger"
    assert [p.stance for p in dispute.positions] == ["asserts", "denies"]


def test_a_different_story_is_told_in_the_next_sentence() -> None:
    """That they tell one is no position; what they tell is."""
    [dispute] = brief_of(
        "The army said a patrol had come under fire from Tolm and had killed 22 men. Nine villagers who fled to Adar told a different story. "
        "The soldiers, they said, came when people were in church and shot them behind the mill."
    ).disputed_claims

    assert dispute.positions[1].statement.startswith("The soldiers")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "A priest in Tolm gave the names of 37 dead to the bishop. The army insists there were 22.",
            ["37", "22"],
        ),
        (
            "Lena Okar's party said 140 of its supporters were being held. The minister put the number of arrests at 52.",
            ["140", "52"],
        ),
    ],
)
def test_a_bare_count_takes_up_the_one_before(text: str, figures: list[str]) -> None:
    """ "There were 22", "the number of arrests"."""
    [dispute] = brief_of(text).disputed_claims

    assert [p.figure.text for p in dispute.positions if p.figure] == figures
