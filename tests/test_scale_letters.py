"""Scales written short behind digits."""

from decimal import Decimal

import pytest

from summarizer.text.numbers.scale_letters import short_scale
from summarizer.text.words.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "money", "expected"),
    [
        ("12k homes", False, 1000),
        ("3bn", True, 10**9),
        ("10 mln tons", False, 10**6),
        ("4M", False, 10**6),
        ("100m sprint", False, 1),
        ("100m", True, 10**6),
        ("5 mm", False, 1),
        ("300K, as kelvin goes", False, 1),
        ("40M-year-old fossil", False, 10**6),
        ("40m-high wall", False, 1),
        ("7t", False, 1),
        ("7t", True, 10**12),
    ],
)
def test_a_letter_raises_a_number_or_measures_it(text: str, money: bool, expected: int) -> None:
    """By case, by what follows, and by a currency before it."""
    tokens = tokenize(text)

    assert short_scale(tokens, 1, Decimal(tokens.words[0]), money=money) == expected
