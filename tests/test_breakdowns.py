"""Counts that others break down, and tolls that run on from day to day."""

from datetime import date

import pytest

from summarizer import summarize
from summarizer.text.document import Document


def parts(text: str) -> dict[str, str]:
    """The parts among the harmed of a text, with the number each is a part of."""
    figures = {f.start: f for f in Document(text).figures if f.harm}
    return {
        f.text: figures[f.part_of].text for f in figures.values() if f.relation == "part_of" and f.part_of in figures
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nine people were killed, one in Orvel and eight in Talen.", {"one": "Nine", "eight": "Nine"}),
        ("Nine people were killed in Kadhar, one in Orvel and eight in Talen.", {"one": "Nine", "eight": "Nine"}),
        ("Police arrested 12 people, nine in Orvel.", {"nine": "12"}),
        ("Nine people were killed, two of them in Orvel and one in Talen.", {"two": "Nine", "one": "Nine"}),
        ("Some 900 people are displaced in two towns; 310 of them are staying in schools.", {"310": "Some 900"}),
        ("Nine people were killed in Orvel and nine in Talen.", {}),
        ("Nine people were killed in Orvel, four in Talen and two in Harl.", {}),
        ("He killed nine men, three women and a child.", {}),
        ("Nine were killed, and another two in Talen.", {}),
    ],
)
def test_bare_numbers_behind_a_count_break_it_down(text: str, told: dict[str, str]) -> None:
    """Numbers that add up to the count before them, or stand beside it, count of the same people."""
    assert parts(text) == told


@pytest.mark.parametrize(
    ("text", "toll"),
    [
        ("The number of dead reached 30 on 8 August and 34 on 1 September.", ["34"]),
        ("The death toll stood at 30 on 31 July, 41 on 8 August and 48 on 14 August.", ["48"]),
        ("The toll rose to 41 on 8 August and to 48 on 14 August.", ["48"]),
        ("The toll was 30 in May and 34 in June.", ["30"]),
    ],
)
def test_a_later_day_s_toll_takes_the_place_of_the_one_before(text: str, toll: list[str]) -> None:
    """Of a toll that runs on the last day's is the count; those of two months stand side by side."""
    assert [row.figure.text for row in summarize(text, engine="rules").casualties] == toll


@pytest.mark.parametrize(
    "text",
    [
        "The death of the girl would bring the toll to 15.",
        "The final toll may be 40.",
        "The toll could reach 100.",
    ],
)
def test_a_toll_yet_to_come_is_none(text: str) -> None:
    """What a death would bring the toll to is counted by nobody."""
    assert not [
        f for f in Document(text).figures if f.bond and f.bond.modality == "asserted" and f.harm and f.best != 1
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Six soldiers and a clerk were murdered, which raised the toll of the month to 36.", None),
        ("Two soldiers died, bringing the death toll to 36.", None),
        ("The number of soldiers killed rose from 12 to 36.", "soldiers"),
    ],
)
def test_a_sum_counts_no_people_of_its_last_part(text: str, people: str | None) -> None:
    """Who the other dead of a toll were is not said by those who died last."""
    assert [f.counted for f in Document(text).figures if f.best == 36] == [people]


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("Gunmen took 20 people away on lorries.", "abducted"),
        ("The rebels took 20 villagers with them.", "abducted"),
        ("Soldiers took 20 men away.", "detained"),
        ("Ambulances took 20 people away.", None),
        ("Helicopters carried 20 soldiers away.", None),
    ],
)
def test_armed_men_who_take_people_away_hold_them(text: str, harm: str | None) -> None:
    """ "Took 20 people away": what becomes of them is told by who takes them."""
    assert [f.harm for f in Document(text).figures if f.best == 20] == [harm]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        (
            "A bomb killed six on Monday. Gangs abducted 140 people this year against 96 in all of last year.",
            "asserted",
        ),
        ("A bomb killed six on Monday. The mission counts 140 deaths this month, up from 31 in 2030.", "asserted"),
        ("A bomb killed six on Monday. Rebels killed more than 140 people last year.", "past"),
        ("A bomb killed six on Monday. Some 140 were killed in raids against villages last year.", "past"),
    ],
)
def test_the_year_of_a_number_compared_with_is_not_that_of_the_deed(text: str, modality: str) -> None:
    """ "Against 96 in all of last year": the 140 are of this one."""
    figures = Document(text, date(2031, 5, 1)).figures

    assert [f.bond and f.bond.modality for f in figures if 140 in (f.best, f.low, (f.low or 1) - 1)] == [modality]


def test_people_of_their_own_noun_that_make_up_a_count_of_people_are_its_parts() -> None:
    """ "Nine people, five sailors and four children"; "nine men, four women and five boys" are 18."""
    (whole, *parts) = Document("The storm killed nine people, five sailors and four children.").figures
    assert [(p.relation, p.part_of) for p in parts] == [("part_of", whole.start)] * 2
    assert all(f.relation is None for f in Document("The storm killed nine men, four women and five boys.").figures)
