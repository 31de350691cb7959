"""Where things stand, on which day a toll was told, and to whom something was done."""

import pytest
from test_checks_figures import rules

CRASH = (
    "Four of the injured were flown to hospital in Lenz on Sunday; nine others were treated in Brenn. A 37-year-old sergeant died. The pupils "
    "came from a school in Maldon. A farmer and a child saw the lorry burn. In the raid that followed eight people were held: five have been "
    "charged with theft and one with fraud. The remaining two were released on bail. Thieves took 90 kilograms of copper. Only 14 kg has been found."
)
FLOOD = (
    "At least 31 people have died in the floods, the mayor said on Friday. On Thursday the authorities had put the toll at 24. "
    "Ivo Karn, 66, and his wife, Ada, 59, sat on a roof. Councillors voted by 28 to 21 for a dam that was planned between May 2017 and June 2019."
)


@pytest.mark.parametrize(
    ("source", "claim", "rule"),
    [
        (CRASH, "Four of the injured were flown to hospital in Maldon.", "FIG109"),
        (CRASH, "A 37-year-old farmer died.", "FIG103"),
        (CRASH, "Five of the eight were released on bail.", "FIG109"),
        (CRASH, "Police have found 90 kilograms of the copper.", "FIG109"),
        (FLOOD, "The toll from the floods stands at 24, the mayor said on Friday.", "FIG109"),
        (FLOOD, "Ada Karn, 66, sat on a roof.", "FIG103"),
        (FLOOD, "Councillors voted by 28 to 12 for a dam.", "FIG101"),
        (FLOOD, "The dam was planned between May 2018 and June 2019.", "DAT501"),
    ],
)
def test_a_number_stays_in_its_scene(source: str, claim: str, rule: str) -> None:
    """Another town, another person, another day, another fate, another year."""
    assert rule in rules(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (CRASH, "Four of the injured were flown to hospital in Lenz."),
        (CRASH, "A sergeant of 37 died."),
        (CRASH, "Two of the eight were released on bail."),
        (FLOOD, "At least 31 people are dead, the mayor said on Friday."),
        (FLOOD, "Ivo Karn, 66, and Ada, 59, sat on a roof."),
        (FLOOD, "Councillors voted 28-21 for a dam."),
        (FLOOD, "The dam was planned between May 2017 and June 2019."),
    ],
)
def test_the_same_scene_passes(source: str, claim: str) -> None:
    """In other words, and in another order."""
    assert rules(claim, source) == []


def test_three_months_to_june_are_the_second_quarter() -> None:
    """A quarter is counted from the months that the source names."""
    assert rules("Output grew by 0.4% in the second quarter.", "Output grew by 0.4% in the three months to June.") == [
        "FIG113"
    ]
