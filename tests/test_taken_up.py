"""People counted first and harmed later, and parts of people of whom no harm is told."""

import pytest

from summarizer import summarize
from summarizer.text.document import Document


def harmed(text: str) -> list[tuple[str, str]]:
    """Words and harm of each figure that bears an asserted harm."""
    figures = Document(text).figures
    return [(f.text, f.harm) for f in figures if f.harm and f.bond and f.bond.modality == "asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four rebels fired on a patrol in Orvel. It shot back, killing the rebels.", [("Four", "killed")]),
        ("Several rebels attacked a post. The strike killed the rebels.", [("Several", "killed")]),
        ("Troops saw two men laying a mine. An aircraft engaged and killed both.", [("two", "killed")]),
        ("Nine rebels were seen. Two rebels were killed. The rebels were hit.", [("Two", "killed")]),
        ("A guard and a cook were at the gate. Both were killed.", [("Both", "killed")]),
        ("Two guards were hurt. Both died.", [("Two", "injured"), ("Both", "killed")]),
        ("They are both affected by the news.", []),
        ("Some 40 farmers met. The rebels killed the guards.", [("the guards", "killed")]),
    ],
)
def test_a_later_harm_goes_to_the_count_it_takes_up(text: str, expected: list[tuple[str, str]]) -> None:
    """ "The rebels" and "both" count nobody anew where the sentence before counts them."""
    assert harmed(text) == expected


def test_the_row_rests_on_both_sentences() -> None:
    """The evidence of such a row is the count and the later harm."""
    brief = summarize("Four rebels fired on a patrol in Orvel. Troops shot back, killing the rebels.", engine="rules")
    assert [v.sentence for v in brief.casualties[0].evidence] == [1, 2]


def test_a_part_of_the_unharmed_is_a_count_of_its_own() -> None:
    """ "Two of the 12 passengers died" counts two, and the total holds them."""
    brief = summarize("Two of the 12 passengers died when a bus hit a mine near Orvel on Monday.", engine="rules")
    assert brief.total("killed").best == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One suspect was wounded and captured.", [("One", "injured"), ("One", "detained")]),
        ("Rebels wounded and captured 11 soldiers.", [("11", "injured"), ("11", "detained")]),
        ("Four men were captured and later killed.", [("Four", "killed")]),
    ],
)
def test_a_wound_and_a_capture_are_two_harms_of_one_figure(text: str, expected: list[tuple[str, str]]) -> None:
    """Who was wounded and captured is counted in both; who died is counted as dead."""
    assert harmed(text) == expected


def test_sums_of_two_places_are_no_sum() -> None:
    """Four held in one place are not the one and the three held in another."""
    text = (
        "In Sarn district, an expert was detained with three associates. "
        "In Hask district, a search led to the arrest of four men."
    )
    brief = summarize(text, engine="rules")
    assert [row.relation for row in brief.casualties] == [None, None, None]
    assert brief.total("detained").best == 8


def test_a_second_man_is_no_repeat() -> None:
    """ "A second armed man" is another than "an armed man"."""
    text = "Troops killed an armed man at the gate in Orvel. Inside they found a second armed man, who was also killed."
    assert len(summarize(text, engine="rules").casualties) == 2
