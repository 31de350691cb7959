"""Letters that are units in company."""

import pytest
from reading import lines

UNITS = [
    ("2h 30m on foot", ["2h | 2 | duration hour", "30m | 30 | duration minute"]),
    ("they took 4m 12s", ["4m | 4 | duration minute", "12s | 12 | duration second"]),
    ("won in 9.8 s", ["9.8 s | 9.8 | duration second"]),
    ("after 45 s", ["45 s | 45 | duration second"]),
    ("a 60 W bulb", ["60 W | 60 | other W"]),
    ("700 W/m² of sun", ["700 W/m² | 700 | rate W/m²"]),
    ("a beam of 4 TeV", ["4 TeV | 4 | other TeV"]),
    ("5 N·m of torque", ["5 N·m | 5 | other N·m"]),
    ("it fell to -9C", ["-9C | -9 | other °C"]),
    ("temperatures of 41C", ["41C | 41 | other °C"]),
    ("a temperature of 90 K", ["90 K | 90 | other K"]),
    ("at 33.2 N, 44.1 E", ["33.2 N | 33.2 | other °", "44.1 E | 44.1 | other °"]),
    ("2 atm of it", ["2 atm | 2 | other atm"]),
]
NO_UNITS = [
    ("30m people", ["30m | 30000000 | count"]),
    ("in his 30 s", ["30 | 30 | count"]),
    ("12 ATMs", ["12 | 12 | count"]),
    ("flat 12C", ["flat 12C | 12 | designation"]),
    ("Flat 3c", ["Flat 3c | 3 | designation"]),
    ("freezing in flat 12C", ["flat 12C | 12 | designation"]),
    ("90K people", ["90K | 90000 | count"]),
    ("1 S Main Street", ["1 | 1 | count"]),
]


@pytest.mark.parametrize(("text", "expected"), UNITS)
def test_letters_are_units_in_company(text: str, expected: list[str]) -> None:
    """Minutes behind hours, seconds behind a decimal, degrees where words tell of heat."""
    assert lines(text) == expected


@pytest.mark.parametrize(("text", "expected"), NO_UNITS)
def test_letters_alone_are_none(text: str, expected: list[str]) -> None:
    """Millions, ages, machines, flats."""
    assert lines(text) == expected
