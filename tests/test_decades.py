"""Decades in words."""

import pytest
from reading import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a man in his thirties", ["thirties | range 30..39 | age year"]),
        ("in her late forties", ["forties | range 40..49 | age year"]),
        ("in his mid-fifties", ["fifties | range 50..59 | age year"]),
        ("the early nineties", ["nineties | range 90..99 | date"]),
        ("in the nineteen sixties", ["nineteen sixties | range 1960..1969 | date"]),
        ("temperatures in the low thirties", []),
        ("nineteen cars", ["nineteen | 19 | count"]),
    ],
)
def test_a_decade_is_of_a_life_or_a_century(text: str, expected: list[str]) -> None:
    """Whose it is tells which."""
    assert lines(text) == expected
