"""Entries of reports told by day, hour or place: what a head says holds for what stands under it, and for nothing else."""

import pytest
from steps import steps

from summarizer import summarize

BY_DAY = """Field note: Sarn county

3 June
Mortar bombs killed nine people in Dren. In Ostva, gunmen abducted two engineers.

4 June
Fighting around Pell Bridge left seven soldiers dead. Five others have died in hospital.

Health
Measles has killed three infants in Dren.
"""
LABELS = """Odra, week 12

10 April: Armed men robbed a convoy at Kell. Two drivers were killed.

11 April: Aircraft bombed Upper Sarn, killing 15 people.

Four more people died of cold.
"""
CHRONOLOGY = """Abuses in Lower Tarn

On 9 January, soldiers burned huts in Amara. Four old men died in the flames.

On the night of 20 January, a girl was abducted in Tovik. Two guards were wounded.

In February 2031, nothing was reported.
"""


def days_of(text: str) -> dict[str, str | None]:
    """Each row's figure and day."""
    return {row.figure.text: row.when.text if row.when else None for row in summarize(text, engine="rules").casualties}


def test_a_day_on_a_line_of_its_own_holds_until_the_next_heading() -> None:
    """What stands under "3 June" happened then; who has died since, and what another title opens, did so on no day told."""
    assert days_of(BY_DAY) == {"nine": "3 June", "two": "3 June", "seven": "4 June", "Five": None, "three": None}


def test_a_day_before_its_entry_holds_for_that_paragraph() -> None:
    """ "10 April: ..." dates its own sentences, not those of a paragraph below the list."""
    assert days_of(LABELS) == {"Two": "10 April", "15": "11 April", "Four": None}


def test_a_chronology_dates_its_paragraphs() -> None:
    """ "On 9 January, ..." holds for the sentences that follow in the paragraph."""
    assert days_of(CHRONOLOGY) == {"Four": "9 January", "a girl": "20 January", "Two": "20 January"}


def test_each_day_is_an_event_of_its_own() -> None:
    """Two raids at one place, told under two days, are two."""
    first, second = summarize(
        "2 May\nGunmen raided the mill at Talen. Three men were killed.\n\n5 May\nGunmen raided the mill at Talen. Six men were killed.\n",
        engine="rules",
    ).casualties

    assert first.event != second.event


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday 5 May\n\nA rocket hit a tram in Orvel. Four people were wounded.\n",  # the day of the page
        "On Wednesday and again on Thursday jets bombed Talen. In the second raid, 16 people died.\n\nOn Friday calm returned.\n",
    ],
)
def test_a_day_alone_or_one_of_two_is_no_head(text: str) -> None:
    """One day at the top says when the page was made; two days in one breath do not say which."""
    assert set(days_of(text).values()) <= {None}


def test_the_next_hour_of_a_running_report_is_at_no_place_of_the_last() -> None:
    """A place is not carried over the head of an entry."""
    text = "20:40\nA rocket hit a tram in Orvel, killing two people.\n\n19:55\nThree drones were shot down. Four people were hurt.\n"
    places = {row.figure.text: row.where and row.where.text for row in summarize(text, engine="rules").casualties}

    assert places == {"two": "Orvel", "Four": None}


def test_the_next_hour_is_not_on_the_day_of_the_last() -> None:
    """Nor is a day carried over the head of an hour."""
    text = "18:50 In Kellig a guard was stabbed on Friday.\n\n15:20 Gunmen have stormed a hotel and are holding about 60 people.\n"

    assert days_of(text) == {"a guard": "Friday", "about 60": None}


def test_a_place_set_above_its_paragraphs_holds_where_they_name_none() -> None:
    """A heading that is only a place says where."""
    text = "Gunmen attacked two districts, officials said.\n\nHavel district\nA mine killed three men.\n\nDren district\nSix shops were burned and a guard was wounded.\n\nNeeds\nFour people died of cholera last week.\n"
    places = {row.figure.text: row.where and row.where.text for row in summarize(text, engine="rules").casualties}

    assert places == {"three": "Havel district", "a guard": "Dren district", "Four": None}


def test_many_dated_figures_in_one_sentence_stay_quick() -> None:
    """The dates of a figure are looked for near it."""

    def work(size: int) -> int:
        listed = ", ".join(f"{i + 2} people were killed in Orvel on {i % 28 + 1} May" for i in range(size))
        return steps(lambda: summarize(f"The ministry said that {listed}.", engine="rules"))

    assert work(100) < 2.8 * work(50)
