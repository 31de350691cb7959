"""What a sentence says that somebody or something did is neither what they are suspected of nor done to themselves."""

import datetime

import pytest
from drafted import brief_of

from summarizer.text.document import Document

NEWS = " Two guards were killed in Lisk on Friday."


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("A fire suspected to have been set by smugglers swept a depot in Orvel, killing nine.", "asserted"),
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
    """ "Two attackers blew themselves up, killing 14": the 14 are no attackers."""
    rows = brief_of("At the depot, two hooded attackers blew themselves up, killing 14 and injuring 30.").casualties
    assert [(r.figure.text, r.victims) for r in rows] == [("two", "hooded attackers"), ("14", None), ("30", None)]


def test_the_dead_of_two_counts_are_parts_of_neither() -> None:
    """ "Nine porters and six raiders were killed. The dead include two Norlanders": nobody says that these were raiders."""
    rows = brief_of(
        "Nine porters and six raiders were killed, a clerk said. The dead include two Norlanders, the clerk said."
    ).casualties
    assert [(r.figure.text, r.part_of) for r in rows] == [("Nine", None), ("six", None), ("two", None)]


def test_a_day_to_come_is_no_day_of_last_week() -> None:
    """ "Ahead of Monday's regatta", told on a Friday."""
    (date,) = Document("Streets were cleared ahead of Monday's regatta.", published=datetime.date(2031, 5, 16)).dates
    assert date.when.start == datetime.date(2031, 5, 19)


def test_more_people_than_one_are_no_person() -> None:
    """ "Killed one person and injured 13": the 13 are not "person"."""
    rows = brief_of("A mine near Tolm killed one person and injured 13.").casualties
    assert [(r.figure.text, r.victims) for r in rows] == [("one", "person"), ("13", None)]


def test_a_road_cut_off_is_nobody_besieged() -> None:
    """ "Cut off one of the rebels' supply routes" counts no people."""
    assert brief_of("Fighters cut off one of the rebels' main supply routes near Lisk on Friday.").casualties == []
