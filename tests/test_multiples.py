"""Twelves and twenties."""

import pytest
from reading import lines


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("three dozen", 36),
        ("two score", 40),
        ("four score rebels", 80),
        ("three score and ten years", 70),
        ("two gross", 288),
        ("five gross of nails", 720),
        ("a gross of nails", 144),
    ],
)
def test_old_numbers_are_read(text: str, value: int) -> None:
    """The word raises the number before it."""
    assert lines(text)[0].split(" | ")[1] == str(value)


@pytest.mark.parametrize("text", ["the two score goals", "two gross violations", "two score twice"])
def test_verbs_and_adjectives_raise_nothing(text: str) -> None:
    """Goals are scored, and violations may be gross."""
    assert lines(text)[0] == "two | 2 | count"
