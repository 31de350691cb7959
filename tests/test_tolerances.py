"""Tolerances: how far a stated number may be off."""

import pytest
from reading import lines

CASES = [
    ("5 ± 1", "5 ± 1 | about 4..6 best 5 | count"),
    ("3.4±0.1 kg", "3.4±0.1 kg | about 3.3..3.5 best 3.4 | other kg"),
    ("12 km +/- 2 km off", "12 km +/- 2 km | about 10..14 best 12 | distance km"),
    ("80 plus or minus five people", "80 plus or minus five | about 75..85 best 80 | count"),
    ("80 people", "80 | 80 | count"),
    ("200, give or take twenty", "200, give or take twenty | about 180..220 best 200 | count"),
    ("40, give or take", "40 | 40 | count"),
    ("off by plus or minus 3 percentage points", "3 percentage points | 3 | percent percentage point"),
    ("12+ people", "12+ | at_least 12.. | count"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_margin_belongs_to_its_number(text: str, expected: str) -> None:
    """The number stated is the best value, its margin the interval; without a margin nothing changes."""
    assert [expected] == lines(text)
