"""Numbers that a report tells only by another, and shares by which something changed."""

import pytest
from test_checks_figures import rules

VALLEY = (
    "Some 60 houses in Renn were destroyed and twice as many damaged. The boulder weighs 80 kg, four times as much as the one before. "
    "A season pass will cost £9,028, rising by £296 to that sum; a day pass is £2,104, up £68. The rescue lasted two hours and 51 minutes. "
    "Smoking fell to 14%, from 21% a while ago. Turnout was 38.4%, down from 61.2%. The picture hung with a woman in her nineties. "
    "It made £19m at the sale; fees take the total to 24.1 million. The blaze burned 12,700 hectares and a coach fell 80 metres. "
    "The ministry sent 10,000 troops and 3,500 police officers. Payments were made between April 2011 and January 2016."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Around 120 houses in Renn were damaged.",
        "The boulder before weighed about 20 kg.",
        "A day pass now costs £2,036.",
        "The rescue lasted nearly three hours.",
        "Smoking fell by a third to 14%.",
        "Turnout fell by 23 percentage points.",
        "The owner is in her 90s.",
        "The buyer paid £24.1m with fees.",
        "The blaze burned 127 square kilometres.",
        "The coach fell 80m.",
        "The ministry sent 13,500 troops and police.",
        "Payments were made over nearly five years.",
    ],
)
def test_a_number_told_by_another_passes(claim: str) -> None:
    """Twice as many, up so much, a span of two units, a share lost, metres in short, a sum in the report's currency."""
    assert set(rules(claim, VALLEY)) <= {"FIG111", "FIG112", "FIG113", "FIG119", "FIG124", "FIG125"}


@pytest.mark.parametrize(
    ("claim", "rule"),
    [
        ("Around 180 houses in Renn were damaged.", "FIG101"),
        ("A day pass now costs £2,140.", "FIG101"),
        ("The rescue lasted nearly four hours.", "FIG115"),
        ("Smoking fell by a sixth to 14%.", "FIG101"),
        ("Turnout fell by 26 percentage points.", "FIG101"),
    ],
)
def test_a_number_that_the_words_do_not_make_is_an_error(claim: str, rule: str) -> None:
    """Another multiple, another span, another share."""
    assert rule in rules(claim, VALLEY)


def test_a_number_of_its_own_in_the_place_outweighs_a_difference() -> None:
    """ "Two points behind the leaders" of a side four points behind them, whatever four less two is."""
    source = "Renn are now four points behind leaders Besna City. They beat Orvel by two goals in front of 2 cameras."
    assert "FIG112" not in rules("Renn are two points behind leaders Besna City.", source)


def test_a_share_of_its_own_outweighs_a_per_cent() -> None:
    """ "One in five" where the report itself says one in four of the same people."""
    source = "One in four adults in Norvel is overweight. Among men the rate rose from 20% to 27%."
    assert "FIG101" in rules("One in five adults in Norvel is overweight.", source)
    assert "FIG101" not in rules("One in four adults in Norvel is overweight.", source)


def test_per_cent_is_not_a_point_of_one() -> None:
    """From 61% to 38% is a fall of 23 points, not of 23 per cent."""
    source = "Turnout in Norvel was 38%, down from 61% at the last election."
    assert "FIG112" in rules("Turnout fell by 23 percentage points.", source)
    assert "FIG101" in rules("Turnout fell by 23 percent.", source)


@pytest.mark.parametrize(
    ("claim", "rule"),
    [
        ("Two people were killed by the storm in Renn.", "FIG112"),
        ("Eleven bidders took part, seven of them in the room.", "FIG125"),
        ("Mara Karn scored three goals.", "FIG118"),
    ],
)
def test_people_named_apart_the_rest_of_a_whole_and_a_hat_trick_are_counted(claim: str, rule: str) -> None:
    """A boy and his aunt are two although two others were hurt; seven of them are not the four by telephone."""
    source = (
        "A storm in Renn killed a boy and his aunt on Sunday. Nine people were hurt, two of them badly.\n\n"
        "Eleven bidders took part, four of them by telephone. Mara Karn completed her hat-trick; Renn were two goals down."
    )
    assert set(rules(claim, source)) <= {rule}


def test_a_sum_and_what_it_rose_by_make_no_total() -> None:
    """A pass that passes £9,000, rising by £296, does not cost £9,296."""
    source = "The price of a pass to Renn will pass £9,000 for the first time, rising by £296 to £9,028."
    assert "FIG101" in rules("The price of a pass to Renn will rise to £9,296.", source)


PRISON = (
    "Eleven inmates died and 19 others were hurt in a riot at the San Mateo prison. Twenty-six inmates escaped, of whom nine were caught. "
    "The prison, built for 900 inmates, holds more than 2,400."
)


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        ("The prison holds more than two and a half times as many inmates as it was built for.", {"FIG119"}),
        ("The prison holds nearly three times the number of inmates it was built for.", {"FIG119"}),
        ("The prison holds four times as many inmates as it was built for.", {"FIG101"}),
        ("The prison holds 1.7 times as many inmates as it was built for.", {"FIG101"}),
    ],
)
def test_so_many_times_is_read_from_the_two_numbers_it_compares(claim: str, found: set[str]) -> None:
    """Two numbers of the sentence that the claim retells make the multiple; two of any other sentence do not."""
    assert set(rules(claim, PRISON)) == found
