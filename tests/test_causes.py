"""The dead of illness or want: shown by their own name, and never added to direct deaths."""

import pytest

from summarizer import summarize
from summarizer.causes import indirect
from summarizer.render import render

REPORT = (
    "TESSARA, 4 May 2026 - On Sunday shelling killed three residents of the town, the mayor said.\n\n"
    "Twelve people have died of cholera in the camps around Orvel since April, the health ministry said on Monday. "
    "Five children died of hunger in the besieged district, doctors said."
)


def test_deaths_of_illness_and_want_are_rows_of_their_own_name() -> None:
    """The page calls nobody killed who died of cholera or of hunger."""
    page = render(summarize(REPORT, engine="rules"), "markdown")
    assert "three killed" in page
    assert "twelve dead of illness" in page
    assert "five dead of hunger or exposure" in page
    assert "people dead of illness" in page  # among the key figures
    assert "Casualties (killed, dead of hunger or exposure and dead of illness; " in page


def test_a_total_of_the_killed_leaves_them_out() -> None:
    """Indirect deaths are not added to direct ones (UN guidance on SDG indicator 16.1.2)."""
    assert summarize(REPORT, engine="rules").total("killed").best == 3


def test_a_report_of_nothing_else_has_its_total() -> None:
    """Of an outbreak alone, the dead are those of the outbreak."""
    brief = summarize("Cholera killed 12 people in Orvel on Monday, the health ministry said.", engine="rules")
    assert brief.total("killed").best == 12


@pytest.mark.parametrize(
    "sentence",
    [
        "Twelve people died in an air strike on a cholera ward in Orvel.",
        "Twelve people were killed when gunmen attacked a hunger march.",
        "Twelve people died of their wounds in Orvel.",
        "Twelve people were killed in Orvel.",
        "Twelve people froze with fear, and 12 were injured.",
    ],
)
def test_no_one_else_is_counted_among_them(sentence: str) -> None:
    """A word of illness beside a number of the dead is no cause of death where another is named."""
    assert [row for row in summarize(sentence, engine="rules").casualties if indirect(row)] == []
