"""Harm that was only played in a drill or told in a story."""

import pytest

from summarizer import summarize

STAGED = [
    "A drill held in August, which imagined a blast with 200 dead, drew a crowd in Orvel.",
    "The exercise envisaged a flood that left 1,000 people homeless.",
    "Nurses practised the evacuation of 500 patients and residents from Orvel.",
    "A simulated attack left 12 people injured in the stadium.",
    "The 2014 film Grey River, in which 40 passengers are killed, was shot in Talen.",
    "The novel tells of a siege in which 300 villagers die.",
]
REAL = [
    ("Two soldiers were killed during an exercise near Talen.", "Two"),
    ("The army tested a rocket, killing two soldiers.", "two"),
    ("A bomb at a film theatre in Talen killed 12 people.", "12"),
    ("The play recalls a raid in which 12 villagers were killed.", "12"),
    ("Doctors tested 40 displaced people for typhoid.", "40"),
]


@pytest.mark.parametrize("text", STAGED)
def test_what_is_played_or_told_harmed_nobody(text: str) -> None:
    """Drills, scenarios, films and novels make no row."""
    assert summarize(text, engine="rules").casualties == []


@pytest.mark.parametrize(("text", "figure"), REAL)
def test_what_happened_beside_a_drill_or_a_film_stays(text: str, figure: str) -> None:
    """Deaths at an exercise, in a theatre or retold in the past tense are real."""
    assert [row.figure.text for row in summarize(text, engine="rules").casualties] == [figure]
