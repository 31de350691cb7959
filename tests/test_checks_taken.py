"""Numbers taken from what stands beside them."""

import pytest
from test_checks_figures import rules

FILM = "The film Lantern grossed $181 million around the world on a budget of $160 million. It runs for 112 minutes."
FEVER = "At least 27 clinics in 17 provinces were closed. A train left the rails on a 50mph curve near Orvel; eight people were killed."
TROOPS = (
    "The envoy said that 44 of its Fijian troops had been captured in Kadhar, while 75 of its Filipino troops were surrounded. At least 22"
    " children between the ages of 8 and 12 are dead, doctors said."
)

MARCH = (
    "Fourteen officers and at least nine marchers were hurt in Orvel, police said. A poll on Friday put support for the march at 68%. In"
    " December, 59% were for it."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (FILM, "The film Lantern grossed $160 million around the world, more than its budget of $160 million."),
        (FEVER, "17 Clinics Closed Over Fever"),
        (FEVER, "Fifty people were killed when a train left the rails near Orvel."),
        (TROOPS, "75 Fijian troops were captured in Kadhar."),
        (TROOPS, "Twelve children are dead, doctors said."),
        (
            "Police searched the flat for hours and took 16 knives, an officer said. The men deny theft.",
            "Sixteen men are on trial.",
        ),
    ],
)
def test_a_number_of_what_stands_beside_is_found(source: str, claim: str) -> None:
    """A budget told as takings, provinces as clinics, speed as the dead, one country's men as another's, an age as a toll, knives as men."""
    assert {"FIG101", "FIG102", "FIG103", "FIG109", "FIG115", "FIG123"} & set(rules(claim, source))


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (FILM, "Lantern made $181 million, more than its budget of $160 million."),
        (FILM, "Lantern cost $160 million. It had a budget of $160 million."),
        (FEVER, "27 Clinics in 17 Provinces Closed"),
        (TROOPS, "44 Fijian troops were captured in Kadhar."),
        (MARCH, "Fourteen officers and at least nine marchers were hurt."),
        (MARCH, "Support rose to 68% from 59%."),
    ],
)
def test_numbers_in_their_own_place_pass(source: str, claim: str) -> None:
    """One number may be told twice of one matter."""
    assert not {"FIG101", "FIG102", "FIG103", "FIG109", "FIG115", "FIG123"} & set(rules(claim, source))
