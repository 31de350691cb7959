"""Numbers that a report hands out to places, months and people."""

import pytest
from test_checks_figures import rules

TRADE = "Exports of the valley fell 18 percent in Asia and 7 percent in Europe. In Orvel, six mills closed; in Marran, 14 mills did."
PLANTS = "Four plants of the firm in Lisk stand still. The firm runs 31 plants in France."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TRADE, "Asian exports were down 7 percent."),
        (TRADE, "Exports to Europe slipped by 18 percent."),
        (TRADE, "In Marran six mills shut down."),
    ],
)
def test_a_number_stays_with_its_place(source: str, claim: str) -> None:
    """A place before the number, or its adjective, is compared like one behind it."""
    assert "FIG109" in rules(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (TRADE, "European exports were down 7 percent."),
        (TRADE, "In Orvel six mills shut down."),
        (PLANTS, "Four plants in France stand still."),
    ],
)
def test_the_place_of_the_number_or_the_land_around_it_passes(source: str, claim: str) -> None:
    """A claim may name the number's own place, or the country that it lies in."""
    assert rules(claim, source) == []


def test_a_number_for_somebody_else_is_an_error() -> None:
    """Also where the other's is no number."""
    source = "The jury asked for life for Brask and for ten years for Olm."
    assert "FIG109" in rules("The jury asked for ten years for Brask.", source)
    assert rules("The jury asked for ten years for Olm.", source) == []
