"""Several places told as one."""

import pytest

from summarizer import summarize

LISTS = [
    ("Over 61,000 people are displaced in Sorvan, Harl and Veshan provinces.", "Sorvan, Harl and Veshan provinces"),
    ("Nine people were killed in Orvel and Tessara on Monday.", "Orvel and Tessara"),
    ("Nine people died in northern Talen and southern Orvel.", "northern Talen and southern Orvel"),
    ("Nine people were killed in Talen, Kadhar, officials said.", "Talen"),
    ("Nine people died in Talen and Daro Venn was arrested.", "Talen"),
    ("Nine people died in Talen and Orvel's army was blamed.", "Talen"),
]


@pytest.mark.parametrize(("text", "where"), LISTS)
def test_a_row_of_several_places_names_them_all(text: str, where: str) -> None:
    """A list of places stays whole; who is named behind "and" with a verb of his own is no place."""
    row = summarize(text, engine="rules").casualties[0]
    assert row.where is not None
    assert row.where.text.startswith(where)
