"""Whom a figure counts and harms where other words stand between: relative clauses, parts in passing, shared numbers."""

import pytest

from summarizer.schemas.records import Figure
from summarizer.text.document import Document


def read(text: str) -> dict[str, Figure]:
    """The figures of a text by their words; of equal words the last."""
    return {figure.text: figure for figure in Document(text).figures}


@pytest.mark.parametrize(
    ("text", "words", "harm", "people"),
    [
        ("Some 11 guards who had held the eastern gate were also killed.", "Some 11", "killed", "guards"),
        (
            "At least 9,000 people have been killed in Orvel, and about 2,400 driven from their homes.",
            "about 2,400",
            "displaced",
            "people",
        ),
        ("Twelve of the dead were conscripts on leave.", "Twelve", "killed", "conscripts"),
        ("Armed men stormed the school, shooting dead two guards and a teacher.", "two", "killed", "guards"),
        ("She said 11 civilians, three of them children, and a soldier had been killed.", "11", "killed", "civilians"),
        ("The shelling left 14 people dead, forcing nearly 900 from their homes.", "nearly 900", "displaced", "people"),
        (
            "The army killed up to 150 servicemen and foreign mercenaries in Orvel.",
            "up to 150",
            "killed",
            "servicemen and foreign mercenaries",
        ),
        ("The fire killed 40 of the 52 guests who were staying in Orvel.", "40", "killed", "guests"),
        (
            "Four rebels were wounded. The army said one guard was shot dead and another seven were hurt.",
            "seven",
            "injured",
            "guard",
        ),
        (
            "Since May 94 civilians have lost their lives, 11 of them minors, and nearly 500 have been wounded.",
            "nearly 500",
            "injured",
            "civilians",
        ),
    ],
)
def test_the_people_harmed_are_found_across_what_stands_between(text: str, words: str, harm: str, people: str) -> None:
    """A relative clause, a part told in passing and a shared verb leave harm and people bound to their number."""
    figure = read(text)[words]

    assert (harm, people) == (figure.harm, figure.counted)


@pytest.mark.parametrize(
    ("text", "part", "people", "whole"),
    [
        (
            "A blast left at least 24 villagers dead, including two traders and a guard.",
            "two",
            "traders",
            "at least 24",
        ),
        ("Partners verified 27 deaths, of which 18 were of women and children.", "18", "women and children", "27"),
        ("It named 11 people who were killed on the bridge, of whom two were girls.", "two", "girls", "11"),
        (
            "Since May 94 civilians have lost their lives to drones and missiles, 11 of them minors.",
            "11",
            "minors",
            "94",
        ),
        (
            "Six people were killed that same night in Orvel, 40 kilometres east, among them a medic.",
            "a medic",
            "a medic",
            "Six",
        ),
        ("Of the 64 wounded, 38 were women or children.", "38", "women or children", "64"),
    ],
)
def test_a_part_is_tied_to_its_whole_wherever_it_is_told(text: str, part: str, people: str, whole: str) -> None:
    """After a state, a relative clause, a place or a preposition, the part keeps its harm, its people and its whole."""
    found = read(text)

    assert ("part_of", found[whole].start) == (found[part].relation, found[part].part_of)
    assert (found[whole].harm, people) == (found[part].harm, found[part].counted)


def test_who_is_not_among_those_killed_is_not_counted_as_dead() -> None:
    """ "Killed 40 of the 52 guests" leaves 12 alive; "two of the 12 killed" does not."""
    assert read("The fire killed 40 of the 52 guests who were staying there.")["52"].harm is None
    assert read("Two of the 12 killed were officers.")["12"].harm == "killed"


def test_people_under_one_number_are_one_row() -> None:
    """ "150 guards and teachers" is one figure, and no row without a number for the teachers."""
    figures = [f for f in Document("The raid killed 150 guards and teachers in Orvel.").figures if f.harm]

    assert [(f.text, f.counted) for f in figures] == [("150", "guards and teachers")]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The patrol searched a compound in Velm. No women or children were injured.", "women or children"),
        ("No police officers, soldiers or civilians were injured in Orvel.", "police officers, soldiers or civilians"),
        ("No woman or child was hurt.", "woman or child"),
        ("None of the guards or prisoners were hurt.", None),
    ],
)
def test_no_denies_all_the_people_joined_to_it(text: str, people: str | None) -> None:
    """ "No women or children were injured" is one figure of nobody, its people told together and never split."""
    harmed = [figure for figure in Document(text).figures if figure.harm]

    assert [("none_reported", people)] == [(figure.qualifier, figure.counted) for figure in harmed]


def test_quotation_marks_around_the_people_stay_whole() -> None:
    """The people of '190 "rioters"' carry both marks."""
    figure = read('190 "rioters" have been arrested, the ministry said.')["190"]

    assert figure.counted == '"rioters"'
