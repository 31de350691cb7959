"""What a sentence says that somebody or something did is neither what they are suspected of nor done to themselves."""

import datetime

import pytest
from drafted import brief_of

from summarizer.text.document import Document

NEWS = " Two guards were killed in Lisk on Friday."


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("A bomb suspected to be the work of rebels detonated on a bus in Orvel, killing at least 20.", "asserted"),
        ("A man wanted for theft drove into a crowd, killing four.", "asserted"),
        ("An attack linked to the Front killed four people.", "asserted"),
        ("A man linked to an attack that killed four people was held.", "past"),
        ("The army shot at a man suspected of an attack that hit a base, killing nine.", "past"),
    ],
)
def test_only_what_somebody_is_tied_to_is_background(text: str, modality: str) -> None:
    """Beside other dead the toll of the day stays on the page."""
    told = [f for f in Document(text + NEWS).figures if f.harm == "killed"]
    assert told[0].bond is not None
    assert told[0].bond.modality == modality


def test_those_who_killed_are_not_those_they_killed() -> None:
    """ "Three bombers blew themselves up, killing 28": the 28 are no bombers."""
    rows = brief_of(
        "In Orvel, three female bombers blew themselves up at a shrine, killing 28 and injuring 92."
    ).casualties
    assert [(r.figure.text, r.victims) for r in rows] == [("three", "female bombers"), ("28", None), ("92", None)]


def test_the_dead_of_two_counts_are_parts_of_neither() -> None:
    """ "30 hostages and 11 militants were killed. The dead include two Marrans": nobody says that these were militants."""
    rows = brief_of(
        "Thirty hostages and 11 militants were killed, a source said. The dead include two Marrans, the source said."
    ).casualties
    assert [(r.figure.text, r.part_of) for r in rows] == [("Thirty", None), ("11", None), ("two", None)]


def test_a_day_to_come_is_no_day_of_last_week() -> None:
    """ "Ahead of Monday's celebration", told on a Friday."""
    (date,) = Document("Security was tight ahead of Monday's celebration.", published=datetime.date(2031, 5, 16)).dates
    assert date.when.start == datetime.date(2031, 5, 19)
