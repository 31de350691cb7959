"""Numbers: words, digits and both, read to the value a reader takes them for."""

from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from summarizer.text.numbers.numerals import read_numeral
from summarizer.text.words.tokens import tokenize

UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = [(10**15, "quadrillion"), (10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand")]


def in_words(n: int, link: str) -> str:
    """`n` in English words; `link` stands after "hundred": "and" or nothing."""
    for size, word in SCALES:
        if n >= size:
            rest = n % size
            join = f" {link} " if rest < 100 and link else " "
            return in_words(n // size, link) + f" {word}" + (join + in_words(rest, link) if rest else "")
    if n >= 100:
        return f"{UNITS[n // 100]} hundred" + (
            f" {link} ".replace("  ", " ") + in_words(n % 100, link) if n % 100 else ""
        )
    if n >= 20:
        return TENS[n // 10] + (f"-{UNITS[n % 10]}" if n % 10 else "")
    return UNITS[n]


CASES = [
    ("a hundred and five", 105),
    ("twelve hundred", 1200),
    ("twenty-five hundred", 2500),
    ("one twenty-two", 122),
    ("nineteen eighty-four", 1984),
    ("twenty twenty-one", 2021),
    ("hundred thousand", 100_000),
    ("half a million", 500_000),
    ("half a dozen", 6),
    ("two dozen", 24),
    ("a dozen", 12),
    ("one and a half million", 1_500_000),
    ("two million and a half", 2_500_000),
    ("three and a half", "3.5"),
    ("four and three quarters", "4.75"),
    ("six hundred point zero two", "600.02"),
    ("point five", "0.5"),
    ("1.2 million", 1_200_000),
    ("3 hundred and 21", 321),
    ("4 thousand 2 hundred", 4200),
    ("12k", 12_000),
    ("65K", 65_000),
    ("1.2m", 1_200_000),
    ("4bn", 4_000_000_000),
    ("3 lakh", 300_000),
    ("two crore", 20_000_000),
    ("1,00,000", 100_000),
    ("12,345.6", "12345.6"),
    ("1.234.567", 1_234_567),
    ("1.234,5", "1234.5"),
    ("3,5", "3.5"),
    ("10 000", 10_000),
    ("1\u00a0234\u00a0567", 1_234_567),
    ("1'234", 1234),
    ("2½", "2.5"),
    ("2 1/4", "2.25"),
    ("3/4", "0.75"),
    ("¾", "0.75"),
    ("1e6", 1_000_000),
    ("2.5×10−3", "0.0025"),
    ("6×10⁻³", "0.006"),
    ("10⁶", 1_000_000),
    ("10**6", 1_000_000),
    ("10 ^ -2", "0.01"),
    ("4x2^5", 128),
    ("3 * 10^4", 30_000),
    ("1.5^--2", "2.25"),
    ("quarter of a million", 250_000),
    ("half of a billion", 500_000_000),
    ("one half million", 500_000),
    ("two and a half dozen", 30),
    ("three-hundred-and-six", 306),
    ("thirty and two and one fifth", "32.2"),
    ("eighteen oh six", 1806),
    ("six point oh two", "6.02"),
    ("one ten-thousandth", "0.0001"),
    ("3 , 500", 3500),
    ("3 / 4", "0.75"),
    ("one in eight", "0.125"),
    ("1 in every 4", "0.25"),
    ("half-a-dozen", 6),
    ("half-a-million", 500_000),
    ("a dozen and a half", 18),
    ("four and 2/5", "4.4"),
    ("one hundred and two thirds", Decimal(302) / 3),
    ("ninty-two", 92),
    ("one in a million", "0.000001"),
    ("three quarters", "0.75"),
    ("two-fifths", "0.4"),
    ("one eighth", "0.125"),
    ("two thirds of a billion", Decimal(2) / 3 * 10**9),
    ("thirtyfive", 35),
    (".5 million", 500_000),
    ("four one-hundredths", "0.04"),
    ("two oh five", 205),
    ("1 234,5", "1234.5"),
    ("12 345 678,90", "12345678.90"),
    ("٣٫٥", "3.5"),
    ("١٬٢٣٤", 1234),
    ("six thirty-fifths", Decimal(6) / 35),
    ("seven and three quarter million", 7_750_000),
    ("three-quarter million", 750_000),
    ("two-thirds", Decimal(2) / 3),
    ("4 fifths", "0.8"),
    ("nine and 3 quarters", "9.75"),
    ("7 and a 1/2", "7.5"),
    ("3/5ths", "0.6"),
    ("one and a half hundred", 150),
    ("three hundred and one third", Decimal(901) / 3),
    ("six hundred and three-quarter million", 600_750_000),
    ("two million, three hundred thousand, thirty-one", 2_300_031),
    ("seven-thousand-two-hundred", 7200),
    ("٤٢", 42),
    ("४२", 42),
]
ORDINALS = [
    ("10th", 10),
    ("3d", 3),
    ("second", 2),
    ("twenty-first", 21),
    ("two hundredth", 200),
    ("one thousand and fourth", 1004),
]
TWO_NUMBERS = [
    "seven in 2015",
    "eight in two weeks",
    "5 , 104",
    "2 x 3",
    "6 / 7 / 2015",
    "one hundred and two hundred",
    "4000 3 hundred",
    "five and six",
    "twenty 1",
    "2 million 12 others",
    "3 quarters",
    "2 third",
    "three quarter-finals",
    "6 million-300 thousand",
]
"""The first number ends before the second begins."""


def whole(text: str) -> Decimal | None:
    """The value of `text` where it is one number from end to end."""
    tokens = tokenize(text)
    numeral = read_numeral(tokens, 0)
    return numeral.value if numeral and numeral.last == len(tokens) else None


@pytest.mark.parametrize(("text", "value"), CASES)
def test_a_number_has_this_value(text: str, value: int | str | Decimal) -> None:
    """Words, digits and custom of several countries."""
    assert Decimal(value) == whole(text)


@pytest.mark.parametrize(("text", "value"), ORDINALS)
def test_an_ordinal_is_one(text: str, value: int) -> None:
    """Ordinals keep the number they rank by."""
    numeral = read_numeral(tokenize(text), 0)

    assert numeral is not None
    assert (Decimal(value), True) == (numeral.value, numeral.ordinal)


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("killing two men and hurting a third", True),
        ("two towns and a third of a third", False),
        ("it fell by a third", False),
    ],
)
def test_a_third_after_two_is_the_next_one(text: str, ordinal: bool) -> None:
    """An article before an ordinal makes a share, unless the number below it has just been counted."""
    tokens = tokenize(text)
    numeral = read_numeral(tokens, tokens.words.index("third") - 1)

    assert (numeral is None) == ordinal


@pytest.mark.parametrize("text", TWO_NUMBERS)
def test_two_numbers_in_a_row_stay_two(text: str) -> None:
    """Only what may stand below a scale word is added to it."""
    assert whole(text) is None


@given(st.integers(0, 10**18 - 1), st.sampled_from(["", "and"]), st.sampled_from([str.lower, str.upper, str.title]))
def test_written_numbers_come_back(n: int, link: str, case: object) -> None:
    """Every whole number below a quintillion, with and without "and", in any case."""
    assert callable(case)
    assert n == whole(case(in_words(n, link)))


@given(st.integers(0, 10**12), st.sampled_from([",", "\u00a0", "\u202f", "\u2009", "'", "’"]))
def test_grouped_digits_come_back(n: int, mark: str) -> None:
    """Whatever parts the thousands."""
    assert n == whole(f"{n:,}".replace(",", mark))


@given(st.decimals(0, 10**9, places=3, allow_nan=False))
def test_decimals_come_back(value: Decimal) -> None:
    """Digits after the point are kept exactly."""
    assert value == whole(f"{value:,}")
