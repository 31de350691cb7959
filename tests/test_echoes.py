"""Mentions that count nobody: no row where the harm is counted, and nothing a brief has left out."""

from summarizer import summarize
from summarizer.text.document import Document
from summarizer.text.harm.echoes import echoes


def silent(text: str) -> list[str]:
    """The words of the figures of a text that count nobody."""
    figures = Document(text).figures
    found = echoes(figures)
    return [f.text for f in figures if id(f) in found]


def test_people_without_a_number_are_silent_where_the_harm_is_counted() -> None:
    """Bodies in the corridors are the 34 dead; soldiers killed are another kind of people."""
    assert silent("A bomb killed 34 people. Bodies lay in the corridors.") == ["Bodies"]
    assert silent("A bomb killed 34 people. Soldiers were killed too.") == []


def test_without_any_count_they_are_all_the_report_says() -> None:
    """ "People were killed" stays where nobody says how many."""
    assert silent("People were killed in Orvel, witnesses said.") == []


def test_who_was_shot_is_told_by_the_killing() -> None:
    """ "They shot the driver" beside "the driver was killed" is one man, once."""
    assert silent("Gunmen killed the driver. They shot the driver at a roadblock.") == ["the driver"]


def test_nobody_harmed_is_never_silent() -> None:
    """A stated zero is a figure of its own."""
    assert silent("Nobody was hurt. A wall fell, killing two people and injuring three.") == []


def test_a_brief_without_them_has_left_nothing_out() -> None:
    """The check asks for no row that the draft rightly leaves out."""
    brief = summarize(
        "A bomb killed 34 people in Orvel on Monday. Bodies lay in the corridors, a doctor said.", engine="rules"
    )

    assert [row.figure.text for row in brief.casualties] == ["34"]
    assert brief.status == "complete"
