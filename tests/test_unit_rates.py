"""What a unit is divided by."""

import pytest

from summarizer.text.numbers.unit_rates import read_divisor
from summarizer.text.words.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("km an hour now", (3, "hour")),
        ("m/s² of it", (4, "second²")),
        ("kg/m3 in all", (4, "m³")),
        ("kg per cubic metre", (4, "m³")),
        ("l per sq km", (4, "km²")),
        ("tons per hectare", (3, "ha")),
    ],
)
def test_a_divisor_is_a_period_or_a_measure(text: str, expected: tuple[int, str]) -> None:
    """One past its last token, and its name with its power."""
    assert read_divisor(tokenize(text), 1) == expected


@pytest.mark.parametrize("text", ["km a lorry", "kg/person", "ft/1.8 m", "km per driver", "kg / m of it", "km"])
def test_what_measures_nothing_divides_nothing(text: str) -> None:
    """People, things, numbers and strokes that touch nothing are no divisors."""
    assert read_divisor(tokenize(text), 1) is None
