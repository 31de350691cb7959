"""Which place and day go from one count of a report to the next: none of a flight, of several places, of a weapon."""

import pytest

from summarizer import summarize
from summarizer.schemas.brief import Casualty


def rows(text: str) -> dict[str, Casualty]:
    """The casualty rows of a text by their figures."""
    return {row.figure.text: row for row in summarize(text, engine="rules").casualties}


def where(row: Casualty) -> str:
    """The place of a row; empty where it gives none."""
    return row.where.text if row.where else ""


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "ORVEL - Shells killed nine people in Talen on Monday and 400 families fled to Lisk.",
            {"nine": "Talen", "400": "Lisk"},
        ),
        ("ORVEL - Nine people were shot dead as they fled to Lisk.", {"Nine": ""}),
        (
            "ORVEL - About 6,500 people have fled to Lisk. The fighting has killed 150 people.",
            {"About 6,500": "Lisk", "150": ""},
        ),
    ],
)
def test_nobody_is_killed_where_others_fled_to(text: str, places: dict[str, str]) -> None:
    """The end of a flight is a place of those who fled alone."""
    found = rows(text)

    assert {number: where(found[number]) for number in places} == places


def test_a_mine_that_was_hit_is_no_place() -> None:
    """A lorry that hits a mine is blown up; "there" is what was told before."""
    text = "ORVEL - Troops surrounded a gorge near Brann. Three soldiers were hurt there when their truck hit a mine."

    assert "mine" not in where(rows(text)["Three"])


def test_a_coal_mine_that_was_hit_is_a_place() -> None:
    """A shell may hit a coal mine."""
    assert "mine" in where(rows("ORVEL - Three miners were killed when a shell hit a coal mine.")["Three"])


def test_a_sentence_of_several_places_hands_on_none() -> None:
    """ "In Orvel 16 died and in Talen nine": what is told next happened in neither, as far as anybody says."""
    text = (
        "ORVEL - Herders and farmers fought in the hills.\n\nIn Orvel 16 people died in clashes and in Talen nine.\n\n"
        "Two soldiers were killed as they tried to end the clashes."
    )
    found = rows(text)

    assert (where(found["16"]), where(found["nine"]), where(found["Two"])) == ("Orvel", "Talen", "")


def test_the_day_of_a_further_count_is_its_own() -> None:
    """ "A further ten were killed on Monday" does not date those told before or after it."""
    text = (
        "ORVEL - Herders attacked Talen.\n\nSixteen people were killed in the attack. A further ten people were killed in an attack on "
        "Monday. Two soldiers were killed in the attack."
    )
    found = rows(text)

    assert [row.when and row.when.text for row in found.values()] == [None, "Monday", None]
