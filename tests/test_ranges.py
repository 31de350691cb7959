"""Ranges below zero and between dashes."""

import pytest
from reading import lines

RANGES = [
    ("-5 to 12 degrees", "-5 to 12 degrees | range -5..12 | other °"),
    ("between -9 and -4", "between -9 and -4 | range -9..-4 | count"),
    ("minus 4 to minus 10", "minus 4 to minus 10 | range -10..-4 | count"),
    ("from minus two to plus two degrees", "from minus two to plus two degrees | range -2..2 | other °"),
    ("-8°C to 3°C", "-8°C to 3°C | range -8..3 | other °C"),
    ("3° to 4°C", "3° to 4°C | range 3..4 | other °C"),
    ("$400-$900", "$400-$900 | range 400..900 | money USD"),
    ("$2,000-3,000", "$2,000-3,000 | range 2000..3000 | money USD"),
    ("a hundred to a hundred and ten", "a hundred to a hundred and ten | range 100..110 | count"),
    ("5-12-year-olds", "5-12-year-olds | range 5..12 | age year"),
    ("1.5-to-2 litre cans", "1.5-to-2 litre | range 1.5..2 | other l"),
    ("between the ages of 9 and 13", "9 and 13 | range 9..13 | age year"),
    ("between 7 and 8 p.m.", "between 7 and 8 p.m. | range 19..20 | time"),
    ("from 7 to 9 a.m.", "from 7 to 9 a.m. | range 7..9 | time"),
    ("10 to 12 p.m.", "10 to 12 p.m. | range 10..12 | time"),
    ("0-5 years", "0-5 years | range 0..5 | duration year"),
    ("three or four dozen men", "three or four dozen | range 36..48 | count"),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_a_range_has_two_ends(text: str, expected: str) -> None:
    """Of two numbers below zero the larger may be said first."""
    assert lines(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("they won 3-0", ["3 | 3 | other", "0 | 0 | other"]),
        ("2 and -3", ["2 | 2 | count", "-3 | -3 | count"]),
        ("from 5 to -3", ["5 | 5 | count", "-3 | -3 | count"]),
        ("a 3-metre-by-4-metre room", ["3-metre | 3 | distance m", "4-metre | 4 | distance m"]),
    ],
)
def test_two_numbers_stay_two(text: str, expected: list[str]) -> None:
    """A list, a fall and a plan are no ranges."""
    assert lines(text) == expected
