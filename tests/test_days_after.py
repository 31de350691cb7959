"""What a sentence counts in days, seasons or nights of its own does not take the day and place told before."""

import datetime

import pytest
from drafted import brief_of

from summarizer.schemas.records import Casualty
from summarizer.text.document import Document


def test_who_died_days_after_the_attack_is_no_part_of_its_dead() -> None:
    """Neither the day nor the toll of the attack is his."""
    brief = brief_of(
        "The attack of 15 April 2033 killed three people in Orvel. Olin Venn, 26, died after a gunfight with police three days after the attack."
    )
    row = next(r for r in brief.casualties if r.figure.text == "Olin Venn")
    assert (row.when, row.relation) == (None, None)


def test_a_season_of_its_own_takes_neither_day_nor_place_from_the_story() -> None:
    """ "Complained earlier this summer that ... killed at least 55"."""
    brief = brief_of(
        "Militants attacked three checkpoints in northern Kadhar on Monday, killing 10 soldiers. Fighting went on in the afternoon. "
        "Kadhar complained earlier this summer that militants from Lisk killed at least 55 guards in a spate of attacks."
    )
    row = next(r for r in brief.casualties if r.figure.text == "at least 55")
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
    """ "Against the Islamic State in Nangor Province": the place is the province."""
    document = Document("They were killed in an operation against the Islamic State in Nangor Province on Friday.")
    assert [p.text for p in document.places] == ["Nangor Province"]
    assert "Islamic State" in [n.text for n in document.names]


def row_of(text: str, words: str) -> Casualty:
    """The row of a report with these words."""
    return next(r for r in brief_of(text).casualties if r.figure.text == words)


def test_a_day_of_the_next_clause_is_not_the_days_of_the_dead() -> None:
    """ "Last month killed around 100 and analysts fear that attacks on this week's pilgrimage ..."."""
    row = row_of(
        "Attacks on a pilgrimage in Orvel last month killed around 100 people and analysts fear that attacks on this week's "
        "pilgrimage could be deadlier.",
        "around 100",
    )
    assert row.when is not None
    assert row.when.text == "last month"


def test_the_name_of_a_day_is_no_weekday() -> None:
    """ "During Bloody Sunday" was not last Sunday."""
    assert row_of("The regiment killed 13 protesters during Bloody Sunday in Lisk.", "13").when is None


def test_a_war_with_its_number_is_no_place() -> None:
    """ "A bomb left over from World War II exploded in ..."."""
    row = row_of(
        "A bomb left over from World War II exploded in the university town of Getten, killing three.", "three"
    )
    assert row.where is not None
    assert row.where.text == "the university town of Getten"


def test_earlier_in_the_year_is_another_time_and_place() -> None:
    """What the story tells in between is not where that was."""
    row = row_of(
        "A blast killed a passer-by at the Orvel stadium. Earlier in the year, two gunmen killed 12 people in an attack on a magazine.",
        "12",
    )
    assert row.where is None
    assert row.when is not None
    assert row.when.text == "Earlier in the year"


def test_the_deadliest_of_several_deeds_has_a_part_of_their_dead() -> None:
    """Its 30 are among the 40."""
    brief = brief_of(
        "At least 40 people were killed in bombings across Kadhar on Monday. In the deadliest bombing, a bomber killed at least 30 people."
    )
    assert [(r.relation, r.part_of) for r in brief.casualties] == [(None, None), ("part_of", "c1")]


def test_who_died_days_later_is_no_part_of_the_dead() -> None:
    """ "Days later, the brother was killed": neither the day nor the toll of the attack is his."""
    row = row_of(
        "The bombs of 15 April 2033 killed three people in Orvel. Days later, Olin Venn was killed by police.",
        "Olin Venn",
    )
    assert (row.when, row.relation) == (None, None)


def test_what_a_deed_is_like_gives_it_no_day_and_no_place() -> None:
    """ "Which killed five soldiers, was similar to the skirmish in Lisk in December 2030"."""
    row = row_of(
        "That shooting, which killed five soldiers, was similar to the skirmish in Lisk in December 2030.", "five"
    )
    assert (row.when, row.where) == (None, None)


def test_the_day_of_the_deed_men_are_held_over_is_not_that_of_their_arrest() -> None:
    """ "In connection with Saturday's attack"."""
    row = row_of("On Sunday, police arrested seven women and five men in connection with Saturday's attack.", "five")
    assert row.when is not None
    assert row.when.text == "Sunday"
