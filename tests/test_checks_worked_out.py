"""Numbers that honest wordings work out: majorities, rests, parts of a sum, ages, the dead with their attacker."""

import pytest
from test_checks_figures import rules

VOTE = "The council voted by 31 to 24 on Tuesday to sell the land, with five members abstaining."
BODIES = "Ten bodies were found, six of them in a cellar and four in the yard."
BEDS = "Of the 90 beds, 60 are taken."
JUDGE = "The judge, who is 64, has sat on the bench for 21 years. Her clerk is 43."
RAID = "Police in Tarn shot dead 14 smugglers on Monday and captured 21 others on Tuesday."
COST = "The mission cost 8.4 million dollars. Norway paid 2.1 million dollars of the sum. A quarter is insured."
GUNMAN = "A gunman killed six people in Kell. Police said he shot himself as they closed in."
BUS = "Seven people died when a bus overturned near Kell. Four others died in hospital."
SHELLS = "Of the dead, 12 were soldiers and seven were civilians. A second shell fell on the port."
SALES = "The club had 80 members in 2022 and 100 members in 2023, of whom one in five lives abroad."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (VOTE, "The land was sold with a majority of seven votes."),
        (VOTE, "In all 60 members took part, five of them without taking sides in the vote."),
        (BODIES, "Four of the ten bodies lay in the yard, 40 per cent of the bodies."),
        (BODIES, "Well over half of the bodies were found in the cellar."),
        (BEDS, "Two thirds of the beds are taken."),
        (BEDS, "Thirty beds are free."),
        (JUDGE, "She has been a judge since she was 43."),
        (RAID, "35 smugglers were killed or captured in Tarn."),
        (RAID, "Police in Tarn dealt with the smugglers in two days."),
        (COST, "Norway paid a quarter of the cost."),
        (COST, "Other donors paid 6.3 million dollars."),
        (GUNMAN, "Seven people died in Kell, the gunman among them."),
        (BUS, "11 people died after a bus overturned near Kell."),
        (SHELLS, "Two shells fell on the port."),
        (SALES, "The number of members rose by a quarter."),
        (SALES, "Some 20 members live abroad."),
    ],
)
def test_a_number_worked_out_is_no_error(source: str, claim: str) -> None:
    """The source's own words make the sum, the rest or the share."""
    assert {"FIG101", "FIG109", "FIG115", "FIG123"}.isdisjoint(rules(claim, source))


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (VOTE, "The land was sold with a majority of nine votes."),
        (VOTE, "Seven members spoke of the land."),
        (BODIES, "A third of the bodies were found in the yard."),
        (BEDS, "Forty beds are free."),
        (RAID, "Police in Tarn shot dead 35 smugglers."),
        (COST, "Norway paid 6.3 million dollars."),
        (GUNMAN, "The gunman killed seven people in Kell."),
        (SHELLS, "Three shells fell on the port."),
    ],
)
def test_another_number_is_found(source: str, claim: str) -> None:
    """What no words of the source make stays an error or a warning."""
    assert {"FIG101", "FIG102", "FIG109", "FIG114", "FIG123", "FIG125"} & set(rules(claim, source))
