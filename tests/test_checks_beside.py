"""Numbers that a checked text states itself do not stand for another number's place."""

import pytest
from test_checks_figures import rules

SEATS = "It was a bad night for the League. It won 61 of the 150 seats, down from 93 four years ago. The Bloc took 48 seats."
GOALS = "Lind, Maro and Tesk have scored 87 goals in all competitions. Lind has 40 goals this season, while Maro is on 29 and Tesk on 18."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SEATS, "With 61 seats the League lost the majority it had held since it won 93."),
        (GOALS, "Together they have scored 87 goals. Lind has 40, Maro 29 and Tesk 18 in all competitions."),
    ],
)
def test_two_numbers_taken_along_together_stand_for_themselves(source: str, claim: str) -> None:
    """A number that the text states in its own place takes no other number's place."""
    assert rules(claim, source) == []


def test_two_numbers_exchanged_are_still_found() -> None:
    """Stating both numbers excuses neither where each stands in the other's words."""
    source = (
        "Dr Amal counted 44 dead in Besna. The prefect said that nineteen people died in a crushed clinic in Tarro."
    )
    assert "FIG109" in rules("There were 44 dead in the crushed clinic in Tarro and 19 in Besna.", source)
