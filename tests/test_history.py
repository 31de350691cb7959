"""Which words set a harm in another time than the report's own."""

import pytest

from summarizer import summarize

OWN = [
    ("Police shot dead 16 protesters during last month's marches, a lawyer said.", "16"),
    ("Five guards died on Sunday. Three teachers kidnapped last month in Orvel were freed.", "Three"),
    ("A raid killed two. In recent months 30 villagers have been killed in Talen.", "30"),
]
EARLIER = [
    ("A raid on Sunday killed two. Last year a raid killed 16 people.", "16"),
    ("A raid on Sunday killed two. In 2011 a raid killed 16 people.", "16"),
]


@pytest.mark.parametrize(("text", "figure"), OWN)
def test_last_month_is_of_the_time_of_the_report(text: str, figure: str) -> None:
    """Months are the time of a report, whether it names them or says how long ago they were."""
    assert figure in [row.figure.text for row in summarize(text, engine="rules").casualties]


@pytest.mark.parametrize(("text", "figure"), EARLIER)
def test_years_are_history(text: str, figure: str) -> None:
    """A year alone or the last one makes no row beside the event of the day."""
    assert figure not in [row.figure.text for row in summarize(text, engine="rules").casualties]


@pytest.mark.parametrize(
    "text",
    [
        "On the anniversary of the coup, a bomb killed 12 people in Orvel on Monday.",
        "A bomb killed 12 people in Orvel on Monday, the anniversary of the coup.",
        "On the tenth anniversary of the coup, soldiers shot dead 12 marchers.",
    ],
)
def test_what_is_done_on_an_anniversary_is_of_today(text: str) -> None:
    """The coup was years ago, the dead are not."""
    assert [row.figure.text for row in summarize(text, engine="rules").casualties] == ["12"]
