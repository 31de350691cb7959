"""Rows that stand side by side: no part of dead who died on other days or of another cause, nor of a count told anew."""

import pytest

from summarizer import summarize
from summarizer.text.document import Document


def parts(text: str) -> dict[str, str | None]:
    """For each row the figure of the row that it is a part of, adds to or updates."""
    rows = summarize(text, engine="rules").casualties
    figures = {row.id: row.figure.text for row in rows}
    return {row.figure.text: figures.get(row.part_of or "") for row in rows}


def test_the_dead_of_another_month_are_no_part() -> None:
    """ "Last October" is not "since Monday"."""
    found = parts(
        "ORVEL - Shells fell on Orvel. Since Monday, 19 people have been killed in shelling along the line. "
        "Last October, five soldiers were killed in shelling near the line."
    )

    assert found["five"] is None


def test_the_dead_of_an_illness_are_no_part_of_those_of_a_flood() -> None:
    """412 cases and 11 deaths are of cholera, whatever the flood's toll is."""
    found = parts(
        "- Floods have killed 48 people in Sarn, the agency said.\n\n- Cholera: 412 cases and 11 deaths in Sarn.\n\n"
        "- In Lower Sarn 13 people drowned in the floods."
    )

    assert found["11"] is None
    assert found["13"] == "48"


def test_a_count_of_the_day_before_holds_no_parts() -> None:
    """ "That figure was 25 on Wednesday" is an older count: what is told next is no part of it."""
    found = parts(
        "ORVEL - The hospital has received 34 bodies since Sunday. That figure was 25 on Wednesday night.\n\n"
        "Residents said 12 people were killed when shells fell on Olm."
    )

    assert found["12"] != "25"


@pytest.mark.parametrize(
    ("text", "counted", "part"),
    [
        (
            "Shells hurt 18 people. The mission, which has 60 monitors there, said one of them was hurt.",
            "monitors",
            False,
        ),
        ("Shells hurt 18 people. One of them was hurt badly.", "people", True),
        ("About 70 clerks were on the bus and nine of them were hurt.", "clerks", False),
    ],
)
def test_one_of_them_is_of_the_people_told_beside_it(text: str, counted: str, *, part: bool) -> None:
    """Of the monitors that its own sentence counts, not of the wounded told before."""
    figure = Document(text).figures[-1]

    assert (figure.counted or "people", figure.relation == "part_of") == (counted, part)


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        (
            "The toll rose to 29 on Saturday after five more bodies were found and two of the wounded died.",
            ["part_of"] * 2,
        ),
        ("The toll rose to 29, and another four people died in Talen.", ["adds_to"]),
    ],
)
def test_those_after_whom_a_toll_rose_are_in_it(text: str, relations: list[str]) -> None:
    """Who was found before the toll rose is counted in it."""
    toll, *rest = [f for f in Document(text).figures if f.harm == "killed"]

    assert [(f.relation, f.part_of) for f in rest] == [(relation, toll.start) for relation in relations]


@pytest.mark.parametrize(
    "counted",
    [
        "Twenty of the injured are still being treated on Tuesday in Orvel.",
        "Nineteen people had been confirmed dead on Tuesday.",
        "The toll rose to 19 after rescuers found two bodies on Tuesday.",
        "That figure was 19 on Tuesday.",
    ],
)
def test_the_day_of_a_count_is_not_that_of_the_deed(counted: str) -> None:
    """When people were counted or treated says nothing of when a boy was hurt with them."""
    text = f"ORVEL - A bomb killed 18 people in a market in Orvel. {counted} A boy was hurt by the bomb."
    (boy,) = [row for row in summarize(text, engine="rules").casualties if row.victims == "A boy"]

    assert boy.when is None


def test_a_deed_told_twice_as_what_was_before_is_one() -> None:
    """ "Who swam off after killing four was caught ... the owner said he killed four": four dead, not eight."""
    brief = summarize(
        "(Jun 23, 2014) A deckhand who swam ashore after allegedly killing four crewmates at a far pier was captured today, the harbour "
        "police say. There had been a search since the authorities said he killed four and injured six Saturday night before fleeing "
        "the ship with an axe.",
        engine="rules",
    )

    assert brief.total("killed").best == 4
