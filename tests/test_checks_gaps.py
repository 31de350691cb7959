"""Distances between numbers and portions of them, worked out by a claim."""

import pytest
from test_checks_figures import rules

QUARRY = (
    "Nineteen miners were hurt when a shaft fell in at Renn. Of the injured, four were flown to Besna; the others were treated in the town. "
    "The speed limit in the tunnel is 40 km/h; the recorder of the train showed 72 km/h. Nine people died, two of them children. "
    "Thieves took 310 kilograms of copper that night. Only 42 kg has been found. Inspectors listed 26 faults, of which nine were mended."
)
TOWN = (
    "The river killed at least 17 people by Friday. On Thursday the toll stood at 11. Some 5,200 farms, or a fifth of those in the valley, "
    "had no water, down from 8,100 a day before. Boats saved 240 people, 110 of them from roofs. One farm in four will close, the union said, "
    "and the number of guards was doubled to 60."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (QUARRY, "Fifteen of the injured were treated in the town."),
        (QUARRY, "The train ran 32 km/h above the limit."),
        (QUARRY, "The train was more than 30 km/h over the speed limit."),
        (QUARRY, "Seven adults died at Renn."),
        (QUARRY, "Nearly 270 kilograms of the copper is still missing."),
        (QUARRY, "Seventeen of the faults had not been mended."),
        (TOWN, "The toll rose by six to at least 17."),
        (TOWN, "Some 2,900 farms got their water back."),
    ],
)
def test_a_distance_that_the_words_ask_for_passes(source: str, claim: str) -> None:
    """What is left, what came on top, how far above a limit."""
    assert set(rules(claim, source)) <= {"FIG112", "FIG111"}


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (QUARRY, "About 14% of the copper has been found."),
        (TOWN, "Nearly half of the 240 people saved were on roofs."),
        (TOWN, "A quarter of the farms will close, the union said."),
        (TOWN, "The number of guards rose from 30 to 60."),
    ],
)
def test_a_portion_of_two_figures_passes(source: str, claim: str) -> None:
    """A fraction or per cent of two counts or measures that the source sets side by side."""
    assert set(rules(claim, source)) <= {"FIG119"}


@pytest.mark.parametrize(
    ("source", "claim", "rule"),
    [
        (QUARRY, "Thirteen people died at Renn.", "FIG101"),
        (QUARRY, "Eleven of the injured were treated in the town.", "FIG101"),
        (QUARRY, "About 31% of the copper has been found.", "FIG101"),
        (TOWN, "Nearly a third of those saved were on roofs.", "FIG101"),
        (
            "Inflation slowed to 6.5% in May. Some 40,000 more people are out of work.",
            "The plant will cut 2,600 jobs.",
            "FIG101",
        ),
        ("Thieves took 310 kilograms of copper.", "Thieves took 310 grams of copper.", "FIG115"),
    ],
)
def test_numbers_that_only_happen_to_follow_are_errors(source: str, claim: str, rule: str) -> None:
    """A distance nobody asked for, a share of people given as jobs, the number in another unit."""
    assert rule in rules(claim, source)


def test_ends_and_smaller_units_bound_a_number() -> None:
    """Ages in a row make a range, and months behind years make more than the years."""
    court = "The boys, aged 13, 16 and 15, were jailed for two years and three months."
    assert rules("The boys were aged 13 to 16.", court) == []
    assert rules("They were jailed for more than two years.", court) == []
