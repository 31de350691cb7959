"""Numbers of one sentence that each follow their own people, and numerals that leave out their unit."""

import pytest
from test_checks_figures import rules

COURT = (
    "The court jailed the mayor for nine years and his driver for four. Inflation fell to 12% from 15 a month earlier."
)
VOTE = "The Front won 45 seats, the Bloc 38 and the Greens seven. Anna Belm gave $300 and her sister Tora $120."
RAID = "Kadhar police arrested 30 people in Orvel and 12 in Tessara. Captain Vasz said 45 people had died, and Mayor Olm said 38 were hurt."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (COURT, "The driver got nine years."),
        (COURT, "The mayor got four years."),
        (VOTE, "The Bloc won 45 seats."),
        (VOTE, "The Greens won 38 seats."),
        (VOTE, "Tora gave $300."),
        (RAID, "Mayor Olm said 45 people had died."),
    ],
)
def test_the_number_of_others_is_an_error(source: str, claim: str) -> None:
    """Each number belongs to the people right before it."""
    assert {"FIG109", "FIG103", "ATT301", "FIG102"} & set(rules(claim, source))


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (COURT, "The driver got four years."),
        (COURT, "The two were jailed for nine and four years."),
        (COURT, "Inflation fell from 15% to 12%."),
        (VOTE, "The Greens won seven seats."),
        (VOTE, "The Bloc won 38 seats."),
        (VOTE, "The sisters gave $300 and $120."),
        (RAID, "Kadhar police arrested 12 people in Tessara."),
        (RAID, "Mayor Olm said 38 people were hurt."),
    ],
)
def test_numbers_of_their_own_people_pass(source: str, claim: str) -> None:
    """A numeral takes the unit and the noun of the one before it; a place behind a number is nobody's name."""
    assert not {"FIG101", "FIG103", "FIG105", "FIG109", "FIG115", "FIG123"} & set(rules(claim, source))
