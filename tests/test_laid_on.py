"""On whom deaths are laid is read with their number."""

import pytest
from drafted import brief_of

from summarizer.text.document import Document


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("The office attributed 233 deaths in Kadhar to the army.", ["the army"]),
        ("Some 40 deaths were attributed to the army.", ["the army"]),
        ("The monitor blamed the army for 40 deaths.", ["the army"]),
        ("It attributed 33 deaths to the army, 8 to the Front and 9 to bandits.", ["the army", "the Front", "bandits"]),
        ("The office attributed 33 deaths to the army and hoped for better.", ["the army"]),
        ("The office counted 33 deaths.", [None]),
    ],
)
def test_who_is_blamed_for_counted_deaths(text: str, agents: list[str | None]) -> None:
    """ "Attributed N to X and M to Y": each number has its own."""
    assert [f.bond.agent for f in Document(text).figures if f.harm and f.bond] == agents


def test_numbers_laid_on_each_side_are_parts_of_the_deaths_told() -> None:
    """They are added to nothing."""
    brief = brief_of(
        "Drones have killed 310 civilians in Kadhar since April, the rights bureau said on Friday. "
        "It attributed 233 of the deaths to the army and 58 to the Marran Front."
    )
    rows = {row.figure.text: row for row in brief.casualties}

    assert [rows[n].attributed_to for n in ("233", "58")] == ["the army", "the Marran Front"]
    assert {c.name for n in ("233", "58") if (c := rows[n].claimant)} == {"rights bureau"}
    assert rows["58"].relation == rows["233"].relation == "part_of"
