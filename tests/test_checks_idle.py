"""Number words of a checked text that count nothing the source must have."""

import pytest
from test_checks_figures import rules

MAYOR = "The mayor of Orvel resigned on Monday over the flood that killed 12 people in the town. His deputy stays."
FILMS = "Lantern is a film of 1984 by Tor Belm, who comes from Orvel. Lantern is also a play by Anna Rusk about the war in Kadhar."


@pytest.mark.parametrize(
    "claim",
    [
        "One Mayor Resigns Over Flood",
        "Mayors Resign Over Floods. Orvel's Isn't One",
        "The flood killed 12 people in a single night.",
    ],
)
def test_ways_of_speaking_count_nothing(claim: str) -> None:
    """ "One" of a headline is an article or a noun; "a single night" says how fast."""
    assert "FIG101" not in rules(claim, MAYOR)


def test_one_still_counts_people_harmed() -> None:
    """One dead is a toll."""
    assert {"FIG101", "FIG102", "FIG109", "FIG115"} & set(rules("One Dead in Orvel Flood", MAYOR))


def test_going_through_what_the_text_counted_counts_nothing() -> None:
    """ "Two works ...: the first is ..., the second is ..."."""
    claim = "There are two works of this name. The first is a film by Tor Belm. The second is a play by Anna Rusk."
    assert rules(claim, FILMS).count("FIG101") <= 1
