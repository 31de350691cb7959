"""Telephone numbers."""

import pytest
from reading import lines


@pytest.mark.parametrize(
    "text",
    [
        "+44 20 7946 0011",
        "+12025550144",
        "(202) 555-0144",
        "0800 555 0144",
        "06 12 34 56 78",
        "call 555-0144",
        "phone 555 0144 22",
    ],
)
def test_a_telephone_number_is_one_name(text: str) -> None:
    """It counts nothing."""
    found = lines(text + " for news")
    assert len(found) == 1
    assert found[0].endswith("| designation")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("killed (12) and 15", ["12 | 12 | count", "15 | 15 | count"]),
        ("05 dead, 03 hurt", ["05 | 5 | count", "03 | 3 | count"]),
        ("+12 points", ["12 | 12 | count"]),
        ("calls by 12 000 people", ["12 000 | 12000 | count"]),
    ],
)
def test_few_digits_are_counted(text: str, expected: list[str]) -> None:
    """A sign, a bracket or a nought alone makes no telephone number."""
    assert lines(text) == expected
