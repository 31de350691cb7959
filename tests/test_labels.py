"""Figures behind a label, as situation reports list them."""

import pytest

from summarizer.text.document import Document


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Killed: 12. Wounded: 30. Missing: 4.", [("12", "killed"), ("30", "injured"), ("4", "missing")]),
        ("Dead: 12; injured: 30.", [("12", "killed"), ("30", "injured")]),
        (
            "AT A GLANCE\nKilled: 12\nWounded: 30\n\n- Arrested: 5\n",
            [("12", "killed"), ("30", "injured"), ("5", "detained")],
        ),
        ("Death toll: 31", [("31", "killed")]),
        ("Fatalities: at least 12", [("at least 12", "killed")]),
        ("Number of people killed: 19", [("19", "killed")]),
        ("Displaced: 4,500 families", [("4,500", "displaced")]),
        ("Missing persons: 14", [("14", "missing")]),
        ("Houses destroyed: 30", []),
        ("He was clear about those killed: 12 men and a boy came back.", []),
    ],
)
def test_a_label_gives_its_figure_the_harm(text: str, found: list[tuple[str, str]]) -> None:
    """ "Killed: 12" counts twelve dead; a clause before a colon is no label."""
    assert [(f.text, f.harm) for f in Document(text).figures if f.harm] == found


def test_a_label_names_the_people() -> None:
    """ "Civilians killed: 12" counts civilians."""
    (figure,) = Document("Civilians killed: 12.").figures

    assert (figure.harm, figure.counted) == ("killed", "Civilians")


def test_what_stands_in_brackets_behind_is_a_part() -> None:
    """ "Injured: 9 (two critically)": two of the nine."""
    nine, two = Document("Injured: 9 (two critically)").figures

    assert (two.harm, two.relation, two.part_of) == ("injured", "part_of", nine.start)


def test_a_rate_names_no_people() -> None:
    """ "12 rockets a day" is a rate, and the day is not wounded."""
    assert [f.text for f in Document("12 rockets a day wounded villagers.").figures if f.harm] == ["villagers"]


def test_the_age_of_an_unnamed_person_counts_nobody() -> None:
    """ "A shopkeeper, 60," is one person."""
    figures = Document("Two students were killed and a shopkeeper, 60, died.").figures

    assert [(f.text, f.harm) for f in figures if f.harm] == [("Two", "killed"), ("a shopkeeper", "killed")]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The ministry put the number of soldiers killed at 14.", "soldiers"),
        ("The number of people killed rose to 12.", "people"),
        ("The number of dead stands at 40.", None),
    ],
)
def test_the_number_of_people_names_them(text: str, people: str | None) -> None:
    """The people stand in the toll, and the figure behind it counts them."""
    (figure,) = [f for f in Document(text).figures if f.harm]

    assert figure.counted == people
