"""What a sentence counts in days, seasons or nights of its own does not take the day and place told before."""

import datetime

import pytest
from drafted import brief_of

from summarizer.schemas.records import Casualty
from summarizer.text.document import Document


def test_who_died_days_after_the_attack_is_no_part_of_its_dead() -> None:
    """Neither the day nor the toll of the attack is his."""
    brief = brief_of(
        "The raid of 3 May 2033 killed five people in Orvel. Olin Venn, a driver, was shot dead by guards two weeks after the raid."
    )
    row = next(r for r in brief.casualties if r.figure.text == "Olin Venn")
    assert (row.when, row.relation) == (None, None)


def test_a_season_of_its_own_takes_neither_day_nor_place_from_the_story() -> None:
    """ "Warned earlier this summer that ... had killed at least 31"."""
    brief = brief_of(
        "Gunmen raided a ferry landing in northern Kadhar on Monday, killing six porters. Shots were heard in the evening. "
        "The governor warned earlier this summer that raiders from Lisk had killed at least 31 fishermen."
    )
    row = next(r for r in brief.casualties if r.figure.text == "at least 31")
    assert row.when is not None
    assert row.when.text == "earlier this summer"
    assert row.where is None


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Two guards were killed overnight Wednesday.", "overnight Wednesday", 14),
        ("Two guards were killed overnight on Wednesday.", "overnight on Wednesday", 14),
        ("Two guards were killed overnight into Thursday.", "overnight into Thursday", 15),
        ("Two guards were killed Tuesday overnight.", "Tuesday overnight", 13),
    ],
)
def test_a_night_with_its_weekday_is_that_of_the_weekday(text: str, words: str, day: int) -> None:
    """ "Overnight" alone is the night before the report."""
    (date,) = Document(text, published=datetime.date(2031, 5, 16)).dates
    assert (date.when.text, date.when.start) == (words, datetime.date(2031, 5, day))


def test_a_group_with_state_in_its_name_ends_before_the_province_it_was_fought_in() -> None:
    """ "A raid on the Islamic State in Tolm Province": the place is the province."""
    document = Document("Six guards died in a raid on the Islamic State in Tolm Province on Friday.")
    assert [p.text for p in document.places] == ["Tolm Province"]
    assert "Islamic State" in [n.text for n in document.names]


def row_of(text: str, words: str) -> Casualty:
    """The row of a report with these words."""
    return next(r for r in brief_of(text).casualties if r.figure.text == words)


def test_a_day_of_the_next_clause_is_not_the_days_of_the_dead() -> None:
    """ "Last month killed 30 sailors and owners fear that this week's regatta ..."."""
    row = row_of(
        "Storms off Lem last month killed 30 sailors and owners fear that this week's regatta will be called off.",
        "30",
    )
    assert row.when is not None
    assert row.when.text == "last month"


def test_the_name_of_a_day_is_no_weekday() -> None:
    """ "During Black Thursday" was not last Thursday."""
    assert row_of("Guards shot dead nine dockers during Black Thursday in Lisk.", "nine").when is None


def test_a_war_with_its_number_is_no_place() -> None:
    """ "A mine from World War I went off in ..."."""
    row = row_of("A mine left from World War I went off in the market town of Getten, killing two farmers.", "two")
    assert row.where is not None
    assert row.where.text == "the market town of Getten"


def test_earlier_in_the_year_is_another_time_and_place() -> None:
    """What the story tells in between is not where that was."""
    row = row_of(
        "A fire killed a porter at the Orvel depot. Earlier in the year, raiders killed nine clerks at a bank.",
        "nine",
    )
    assert row.where is None
    assert row.when is not None
    assert row.when.text == "Earlier in the year"


def test_the_deadliest_of_several_deeds_has_a_part_of_their_dead() -> None:
    """Its 14 are among the 25."""
    brief = brief_of(
        "At least 25 people were killed in raids across Kadhar on Monday. In the bloodiest raid, gunmen killed at least 14 people."
    )
    assert [(r.relation, r.part_of) for r in brief.casualties] == [(None, None), ("part_of", "c1")]


def test_who_died_days_later_is_no_part_of_the_dead() -> None:
    """ "Weeks later, the driver was shot": neither the day nor the toll of the attack is his."""
    row = row_of(
        "The raid of 3 May 2033 killed five people in Orvel. Weeks later, Olin Venn was killed by guards.",
        "Olin Venn",
    )
    assert (row.when, row.relation) == (None, None)


def test_what_a_deed_is_like_gives_it_no_day_and_no_place() -> None:
    """ "Which killed six porters, was similar to the robbery in Lisk in May 2030"."""
    row = row_of("The ambush, which killed six porters, was similar to the robbery in Lisk in May 2030.", "six")
    assert (row.when, row.where) == (None, None)


def test_the_day_of_the_deed_men_are_held_over_is_not_that_of_their_arrest() -> None:
    """ "In connection with Monday's shooting"."""
    row = row_of(
        "On Tuesday, guards arrested two clerks and four porters in connection with Monday's shooting.", "four"
    )
    assert row.when is not None
    assert row.when.text == "Tuesday"
