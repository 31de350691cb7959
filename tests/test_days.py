"""Dates of two rows compared by their words."""

import pytest

from summarizer.days import days_apart, days_between, is_before_told, is_fresh, is_long_back, months_before
from summarizer.schemas.records import When


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Monday", "Tuesday", True),
        ("on Monday", "Monday morning", False),
        ("4 June", "July 4", True),
        ("last week", "yesterday", True),
        ("June", "Friday", True),
        ("yesterday", "Friday", False),
        ("2014", "Monday", True),
    ],
)
def test_words_tell_two_days_apart(one: str, other: str, apart: bool) -> None:
    """Names of weekdays and months, and words that look back beside a day of the report's own; in either order."""
    assert days_apart(When(one), When(other)) is apart
    assert days_apart(When(other), When(one)) is apart


def test_without_a_date_nothing_is_apart() -> None:
    """A row that gives no date may tell of any day."""
    assert not days_apart(None, When("Monday"))


def test_days_are_counted_forward_through_the_year() -> None:
    """Months count as equal, December runs on into January, and a month alone is no day."""
    assert days_between(When("4 June"), When("June 9")) == 5
    assert days_between(When("Dec. 28"), When("January 3")) == 5
    assert days_between(When("June"), When("June 9")) is None


def test_a_date_is_of_the_report_or_long_back() -> None:
    """Last night is the report's own; two months ago lies long back, a named day does not."""
    assert is_fresh(When("last night"))
    assert not is_fresh(When("June"))
    assert is_long_back(When("two months ago"))
    assert not is_long_back(When("July 4"))


def test_months_are_told_apart_in_the_nearer_order() -> None:
    """June goes before 4 September, December before January; the same month and a weekday settle nothing."""
    assert months_before(When("June"), When("Sept. 4"))
    assert months_before(When("December"), When("January 3"))
    assert not months_before(When("Sept. 4"), When("June"))
    assert not months_before(When("June 2"), When("June 9"))
    assert not months_before(When("June"), When("Friday"))


def test_words_count_back_from_what_is_told() -> None:
    """ "A week before" does, "a week ago" counts from today, and "the day before" is the report's own."""
    assert is_before_told(When("a week before"))
    assert is_before_told(When("two months earlier"))
    assert not is_before_told(When("a week ago"))
    assert not is_before_told(When("the day before"))
