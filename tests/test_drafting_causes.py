"""What hit it: two means of which only one can have been."""

import pytest
from drafted import brief_of


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        (
            "Two drivers said the bus near Tolm had hit a mine; the bus company said that it had been struck by a rocket-propelled grenade.",
            "What caused it: a mine or a rocket-propelled grenade",
        ),
        (
            (
                "Rebel officials said the house in Tolm had been hit by a guided missile. The ministry in the capital said the collapse was the "
                "result of a gas explosion."
            ),
            "What caused it: a guided missile or a gas explosion",
        ),
    ],
)
def test_two_means_of_one_deed_are_a_dispute(text: str, issue: str) -> None:
    """Both means are named in the question, and in the position of each."""
    [dispute] = brief_of(text).disputed_claims

    assert (dispute.kind, dispute.issue) == ("cause_or_weapon", issue)


@pytest.mark.parametrize(
    "text",
    [
        "Doctors said the bus near Tolm had been hit by a missile. The mayor said it was struck by a rocket.",
        "Doctors said a house in Tolm was hit by a shell. Police said another house was destroyed by a car bomb.",
        "Doctors said a house was hit by a shell in Tolm. Police said a shop was destroyed by a car bomb in Adar.",
        "Doctors said the bus near Tolm had been hit by a shell. Police said it had not been hit by a mine.",
        "Two men were killed when their car hit a mine, the mayor said. In May a shell killed a boy, police said.",
    ],
    ids=["one thing", "another", "elsewhere", "not that", "another day"],
)
def test_two_means_that_may_be_one_or_of_two_deeds_are_none(text: str) -> None:
    """A rocket may be a missile; two blasts are two."""
    assert brief_of(text).disputed_claims == []


def test_a_third_who_names_one_of_the_means_takes_a_side() -> None:
    """On the other hand, and one of the surgeons: three positions of one dispute."""
    [dispute] = brief_of(
        "The city's committee blamed a barrel bomb dropped by a helicopter. The army, on the other hand, said the ward in Tolm had been "
        "destroyed by a rebel rocket. A surgeon, Sami Lahd, said it was a bomb."
    ).disputed_claims

    assert dispute.issue == "What caused it: a barrel bomb or a rebel rocket"
    assert [p.claimant and p.claimant.name for p in dispute.positions] == ["city's committee", "army", "Sami Lahd"]
