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


SPANS = (
    "The mill turns out 400 carts a day and its workers earn 900 euros a month. The camp takes in 60 people every week."
)


@pytest.mark.parametrize(
    "claim", ["It turns out 400 carts a week.", "Workers earn 900 euros a week.", "The camp takes in 60 people a day."]
)
def test_a_number_for_another_span_is_an_error(claim: str) -> None:
    """So many a day are not so many a week."""
    assert "FIG109" in rules(claim, SPANS)


@pytest.mark.parametrize(
    "claim",
    [
        "It turns out 400 carts a day.",
        "Workers earn a monthly 900 euros.",
        "The camp takes in about 60 people each week.",
    ],
)
def test_a_number_for_its_own_span_passes(claim: str) -> None:
    """However the span is worded."""
    assert "FIG109" not in rules(claim, SPANS)
