"""A neighbour's fate, the latest bodies for the toll, and what the toll was before."""

import pytest
from test_checks_figures import rules

STORM = (
    "Some 3,600 homes were damaged and about 940 destroyed in Renn. Divers recovered seven more bodies on Sunday, bringing the number of dead "
    "to 39. All but four of the bodies have been identified."
)


@pytest.mark.parametrize(
    ("claim", "rule"),
    [("Some 3,600 homes were destroyed in Renn.", "FIG109"), ("The storm killed seven people.", "FIG107")],
)
def test_a_part_or_a_neighbour_is_an_error(claim: str, rule: str) -> None:
    """Damaged is not destroyed, and those found last are not all the dead."""
    assert rule in rules(claim, STORM)


@pytest.mark.parametrize(
    "claim",
    [
        "Some 3,600 homes were damaged in Renn.",
        "About 940 homes were destroyed in Renn.",
        "Seven more bodies were recovered on Sunday.",
        "Before Sunday, 32 people were known to have died.",
        "Thirty-five of the bodies have been identified.",
        "The storm has killed 39 people.",
    ],
)
def test_what_the_source_says_of_each_passes(claim: str) -> None:
    """Each number with its own fate, and what follows from the words."""
    assert set(rules(claim, STORM)) <= {"FIG112"}
