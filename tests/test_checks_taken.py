"""Numbers taken from what stands beside them."""

import pytest
from test_checks_figures import rules

OPERA = "The opera Lantern took $74 million abroad and had cost $58 million to stage. It lasts 205 minutes."
MILLS = "At least 34 mills in 19 valleys were shut. A tram left its track on a 30mph bend near Orvel; five people were killed."
GUARDS = (
    "The office reported that 31 of its Norland guards were missing in Kadhar, and that 58 of its Sudarran guards were safe. At least 17"
    " pupils between the ages of 9 and 13 have drowned, doctors said."
)

MARCH = (
    "Fourteen officers and at least nine marchers were hurt in Orvel, police said. A poll on Friday put support for the march at 68%. In"
    " December, 59% were for it."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (OPERA, "The opera Lantern took $58 million abroad, more than the $58 million that it had cost."),
        (MILLS, "19 Mills Shut Over Dust"),
        (MILLS, "Thirty people were killed when a tram left its track near Orvel."),
        (GUARDS, "58 Norland guards were missing in Kadhar."),
        (GUARDS, "Thirteen pupils have drowned, doctors said."),
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
        (OPERA, "Lantern took $74 million, more than the $58 million that it had cost."),
        (OPERA, "Lantern cost $58 million. It had cost $58 million to stage."),
        (MILLS, "34 Mills in 19 Valleys Shut"),
        (GUARDS, "31 Norland guards were missing in Kadhar."),
        (MARCH, "Fourteen officers and at least nine marchers were hurt."),
        (MARCH, "Support rose to 68% from 59%."),
    ],
)
def test_numbers_in_their_own_place_pass(source: str, claim: str) -> None:
    """One number may be told twice of one matter."""
    assert not {"FIG101", "FIG102", "FIG103", "FIG109", "FIG115", "FIG123"} & set(rules(claim, source))
