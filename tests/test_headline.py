"""The title of the page: a whole statement that says what happened and whom it harmed."""

import pytest
from drafted import brief_of, sheets_of

from summarizer.drafting.reading.whole_statements import is_whole
from summarizer.drafting.reading.wording import body_of, shorten


@pytest.mark.parametrize(
    ("head", "whole"),
    [
        ("A guard who fled", False),
        ("A guard who fled was caught", True),
        ("Gunmen that seized and burned the depot", False),
        ("Despite the truce that both sides had signed", False),
        ("Despite the truce that both sides had signed, shells fell on Orvel", True),
        ("As many as 40 miners died", True),
        ("A clerk accused of theft", False),
        ("A convoy shelled by the army", False),
        ("Police said the man who fled", False),
        ("Officials said on Monday that 12 miners died", True),
        ("The wounded, who were taken to Lisk, died", True),
        ("Gunmen charged into a court", True),
    ],
)
def test_a_statement_has_a_verb_of_its_own(head: str, *, whole: bool) -> None:
    """Not that of a relative clause, of an opening, or of a participle."""
    assert is_whole(head) is whole


def test_no_cut_leaves_a_subject_without_its_verb() -> None:
    """ "A guard who fled" tells nothing of him."""
    text = "A border guard who fled after the shooting of two colleagues at a post near Orvel was caught on Monday."

    assert shorten(text, 60) == text


def test_no_cut_leaves_an_opening_without_its_statement() -> None:
    """What leads up to the news is none."""
    text = "Despite the promise of the council that its raids were over, troops fired on a crowd in Orvel, killing nine people."

    assert shorten(text, 100).endswith("troops fired on a crowd in Orvel")


def test_the_title_goes_on_to_what_did_the_harm() -> None:
    """ "Nine people were killed" says neither where nor by what."""
    brief = brief_of(
        "At least nine people were killed and more than two dozen were wounded when a parcel bomb blew up beside a court in Orvel on Monday, "
        "the police said."
    )

    assert brief.headline.text.endswith("when a parcel bomb blew up beside a court in Orvel on Monday")


def test_the_title_goes_on_to_the_harm_that_was_done() -> None:
    """A short cut in front of the toll loses the news."""
    brief = brief_of(
        "An army air strike aimed at a training camp hit two farmhouses in the hills of the northern district of Tessara, killing six "
        "children, a doctor said on Monday."
    )

    assert brief.headline.text.endswith("killing six children")


def test_a_title_that_tells_all_stays_short() -> None:
    """It goes no further than the news."""
    brief = brief_of(
        "A car bomb killed nine people outside a court in Orvel on Monday, while in the north the council went on with its talks "
        "about a truce that nobody keeps."
    )

    assert brief.headline.text == "A car bomb killed nine people outside a court in Orvel on Monday"


def test_a_title_is_the_news_and_no_slow_opening() -> None:
    """The same sentence that the bottom line begins with."""
    brief = brief_of(
        "Nine names on a wall. Candles in the square, and flowers at the gate. As Orvel mourned those killed at the mill on Monday, "
        "the council met. A bomb killed nine workers at the mill in Orvel on Monday."
    )

    assert brief.headline.text.startswith("As Orvel mourned")


def test_the_label_of_a_wire_is_no_word_of_the_page() -> None:
    """What stands in brackets and capitals before the words."""
    (first,) = sheets_of("[TEXT] [ARMY PRESS OFFICE, LISK] A BOMB KILLED TWO PEOPLE IN ORVEL.")

    assert body_of(first) == "A BOMB KILLED TWO PEOPLE IN ORVEL."


def test_a_title_of_harm_alone_goes_on_to_its_cause() -> None:
    """Also where no word of violence tells it."""
    brief = brief_of(
        "One pupil was killed and two other passengers were injured after a minibus ran under a goods train near Orvel on Friday, the police say, "
        "in the second such case of the month."
    )

    assert brief.headline.text.endswith("after a minibus ran under a goods train near Orvel on Friday")
