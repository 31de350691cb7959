"""Another number for what was just told: it takes the place of the first."""

import pytest

from summarizer import summarize
from summarizer.text.document import Document


@pytest.mark.parametrize(
    ("text", "harm", "figure"),
    [
        ("The initial toll was 21. It rose to 24 the next day.", "killed", "24"),
        ("Nine people died in the blast. It had risen to 11 by dawn.", "killed", "11"),
        ("Nine people died. Prices went up by 12 per cent. It rose to 24 in May.", "killed", "Nine"),
        ("The office revised the injured, to 312 from 340.", "injured", "312"),
        ("The ministry lowered the dead to 31.", "killed", "31"),
    ],
)
def test_a_toll_revised_is_one_row(text: str, harm: str, figure: str) -> None:
    """The newer number is the row; a number of something else replaces nobody."""
    assert [(str(r.harm), r.figure.text) for r in summarize(text, engine="rules").casualties] == [(harm, figure)]


def test_a_toll_that_climbed_past_a_number_is_more() -> None:
    """ "Rose past 40" states more than 40."""
    (figure,) = [f for f in Document("The death toll of the landslide climbed past 40 by noon.").figures if f.harm]

    assert figure.text == "past 40"
    assert figure.low == 41
    assert figure.relation == "updates"
