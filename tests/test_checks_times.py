"""Numbers of another time."""

import pytest
from test_checks_figures import rules

STATION = (
    "Shells hit the bus station of Orvel on Thursday, killing 14 people and wounding 39. The army denied that it had fired. "
    "The governor called for calm. In March, mortars killed 11 people at the same station."
)


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        ("In March, 14 people lost their lives at the station.", ["FIG109"]),
        ("In March, 11 people lost their lives at the station.", []),
        ("The shells on Thursday took 14 lives.", []),
        ("The army may have killed 14 people.", []),
    ],
)
def test_a_toll_stays_with_its_month(claim: str, found: list[str]) -> None:
    """A number told of another month than the source's is an error where the source has one for that month."""
    assert [r for r in rules(claim, STATION) if r != "FIG105"] == found
