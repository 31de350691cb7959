"""Whose words a figure of prose is."""

import pytest
from test_checks_figures import rules

SIEGE = (
    "The Marran Front said it had lost 12 fighters at Kadhar. Army spokesman Captain Leo Dorn said 40 rebels had died. "
    "Doctors at the town's clinic said they had treated 75 people, 30 of them children."
)
STRIKE = (
    "The dockers' union said 6,500 were on strike. Its secretary, Mina Rusk, said 800 more would join on Monday. "
    "Port director Emil Sand told reporters that 2,100 had stayed away and that each day cost the port 3 million crowns."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SIEGE, "The Marran Front said 40 rebels had died at Kadhar."),
        (SIEGE, "Captain Leo Dorn said the Front had lost 12 fighters."),
        (STRIKE, "Port director Emil Sand said 800 more would join on Monday."),
        (STRIKE, "Each day costs the port 3 million crowns, according to Mina Rusk."),
    ],
)
def test_the_number_of_another_speaker_is_an_error(source: str, claim: str) -> None:
    """Both speak in the source, and the number is the other one's."""
    assert "ATT301" in rules(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SIEGE, "The army said 40 rebels had died."),
        (SIEGE, "The Front said it had lost 12 fighters."),
        (SIEGE, "Officials said 40 rebels had died."),
        (STRIKE, "The union said 800 more dockers would join on Monday."),
        (STRIKE, "Mina Rusk of the dockers' union said 6,500 were on strike."),
        (STRIKE, "The director said 2,100 had stayed away."),
    ],
)
def test_other_names_of_one_speaker_pass(source: str, claim: str) -> None:
    """A post, a short name, the house that somebody speaks for, or nobody in particular."""
    assert "ATT301" not in rules(claim, source)


LOSSES = "Five villagers were killed in the raid. The army said it had killed two rebels."


def test_who_gives_another_number_right_behind_gave_not_this_one() -> None:
    """The claim's speaker is told with a number of their own for the harm."""
    assert "FIG109" in rules("The army said five people had been killed.", LOSSES)
    assert "FIG109" not in rules("Five villagers were killed.", LOSSES)


CAMP = (
    'The health ministry recorded 143 deaths. Healers at Work, a charity, believes that the true number is higher. "We think that 8,000'
    ' people have been infected," its country director, Marta Quell, said. Police chief Emil Sand blamed the Marran Front for a raid. The'
    " Front said it knew of 12 attacks."
)


@pytest.mark.parametrize(
    "claim",
    [
        "The health ministry believes that 8,000 people have been infected.",
        "Police chief Emil Sand said he knew of 12 attacks.",
    ],
)
def test_who_speaks_for_another_house_or_blames_it_is_somebody_else(claim: str) -> None:
    """ "Its director" is of whoever spoke before; to blame a group is not to speak for it."""
    assert {"ATT301", "ATT305"} & set(rules(claim, CAMP))


def test_the_house_of_a_director_may_give_the_number() -> None:
    """What its director said the charity said."""
    assert not {"ATT301", "ATT305"} & set(rules("Healers at Work believes that 8,000 people have been infected.", CAMP))


def test_a_small_count_of_things_is_nobodys_number() -> None:
    """Two villages may be counted from names; "two of whom died" is another two."""
    source = "Raiders burned Gora and Tunfa, residents said. A hospital had admitted 22 people, two of whom later died, Dr Leila Osmane said."
    assert "ATT301" not in rules("The raiders burned two villages, residents said.", source)
