"""Rises, falls, amounts and ends of a change, places in a row, numbers handed out one by one."""

import pytest
from test_checks_figures import rules

TRADE = (
    "Exports from Lorrane rose by 2.6 percent in March while imports fell by 4.1 percent. The bank lifted its rate by half a point "
    "to 5.75 percent. Some 8,200 lorries crossed the border, down from 9,900 a year before. In the port, 350 more people "
    "are at work than last year, which makes 4,100 in all."
)
RAIDS = (
    "It was the fourth raid on the depot since May; the second guard was hurt. Eleven people died in Orvel and six in the village of "
    "Renn. Output was 37 tonnes in June and 52 tonnes in July. The court set terms of 20 years for Brandt and 14 for Osk."
)


@pytest.mark.parametrize(
    ("source", "claim", "rule"),
    [
        (TRADE, "Imports rose by 4.1 percent.", "FIG109"),
        (TRADE, "The bank raised its rate by 5.75 percent.", "FIG109"),
        (TRADE, "Some 8,200 lorries crossed the border, up from 9,900.", "FIG109"),
        (TRADE, "In the port 350 people are at work.", "FIG109"),
        (RAIDS, "It was the second raid on the depot since May.", "FIG109"),
        (RAIDS, "Eleven people died in Renn.", "FIG109"),
        (RAIDS, "Output was 52 tonnes in June.", "FIG109"),
        (RAIDS, "The court set 20 years for Osk.", "FIG109"),
    ],
)
def test_a_number_keeps_its_change_its_row_and_its_place(source: str, claim: str, rule: str) -> None:
    """The other way, the end for the amount, the addition for the whole, another rank, another place or month."""
    assert rule in rules(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TRADE, "Exports grew by 2.6 percent in March, while imports were down by 4.1 percent."),
        (TRADE, "The bank raised its rate to 5.75 percent."),
        (TRADE, "Some 8,200 lorries crossed the border, compared with 9,900 a year before."),
        (TRADE, "In the port 350 more people are at work than a year ago."),
        (RAIDS, "It was the fourth raid on the depot since May."),
        (RAIDS, "Six people died in Renn and 11 in Orvel."),
        (RAIDS, "Output was 52 tonnes in July after 37 tonnes in June."),
        (RAIDS, "Brandt must serve 20 years."),
    ],
)
def test_the_same_in_other_words_passes(source: str, claim: str) -> None:
    """The order of the parts and the verb may change."""
    assert rules(claim, source) == []
