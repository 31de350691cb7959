"""Clauses without a verb of their own: a place or time in front of a figure, and numbers beside a part of the dead."""

import pytest

from summarizer.text.document import Document


def harmed(text: str) -> dict[str, str]:
    """The harm of each figure of a text, by the words of the figure."""
    return {f.text: str(f.harm) for f in Document(text).figures if f.harm}


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("In Orvel 12 people were killed and in Talen nine.", {"12": "killed", "nine": "killed"}),
        (
            "Twelve died in Orvel, on Tuesday four and in the hills near Sarn two.",
            dict.fromkeys(("Twelve", "four", "two"), "killed"),
        ),
        ("Shells wounded 12 people in Orvel and in Talen nine.", {"12": "injured", "nine": "injured"}),
        ("Nine people were arrested in Orvel and in Talen 30, police said.", {"Nine": "detained", "30": "detained"}),
        ("Twelve people were killed on Monday and nine on Tuesday.", {"Twelve": "killed", "nine": "killed"}),
        (
            "Twelve people were killed in Orvel on Monday, nine on Tuesday and four in Talen.",
            dict.fromkeys(("Twelve", "nine", "four"), "killed"),
        ),
        ("In Orvel 12 people were killed and in Talen nine were hurt.", {"12": "killed", "nine": "injured"}),
        ("In Orvel 12 people were killed and in Talen nine, among them a boy, hurt.", {"12": "killed"}),
        ("In Orvel 12 people were killed and in Talen nine houses burned.", {"12": "killed"}),
        ("Twelve people were killed and in all nine.", {"Twelve": "killed"}),
    ],
)
def test_a_figure_behind_its_place_or_time_shares_the_verb(text: str, victims: dict[str, str]) -> None:
    """ "And in Talen nine": killed as those before were, unless something else befell them."""
    found = harmed(text)

    assert {k: v for k, v in found.items() if v == "killed" or k in victims} == victims


@pytest.mark.parametrize(
    ("told", "parts"),
    [
        ("Five of the dead were in Orvel and two in Hellin.", {"Five": None, "two": None}),
        ("Fifteen of the dead worked there and six were children.", {"Fifteen": None, "six": "children"}),
        ("Eight of the victims were women, five were in Orvel.", {"Eight": "women", "five": None}),
        ("Three of the dead were soldiers, and two will be buried on Sunday.", {"Three": "soldiers"}),
        ("Four of the dead were guards and three clerks were hurt.", {"Four": "guards"}),
    ],
)
def test_numbers_beside_a_part_count_of_the_same_dead(told: str, parts: dict[str, str | None]) -> None:
    """ "Five of the dead were in Orvel and two in Hellin": the two are dead, and no people of the five's."""
    figures = Document(f"A bomb killed 30 people. {told}").figures
    found = {f.text: f.counted for f in figures if f.harm == "killed" and f.relation == "part_of"}

    assert found.keys() == parts.keys()
    assert all(found[number] == people for number, people in parts.items() if people)


def test_the_dead_of_whom_a_part_is_taken_are_dead() -> None:
    """ "Nine of the 22 dead were from Orvel" says that 22 died."""
    figures = {f.text: f for f in Document("Nine of the 22 dead were from Orvel, six from Talen.").figures}

    assert [figures[n].harm for n in ("Nine", "22", "six")] == ["killed"] * 3
    assert figures["six"].part_of == figures["22"].start


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Three clerks were also among those killed.", "clerks"),
        ("Among those who died were three nurses.", "nurses"),
        ("Three guards were not among those killed.", None),
        ("Three guards were not among the dead.", None),
    ],
)
def test_those_killed_have_parts(text: str, people: str | None) -> None:
    """ "Those killed" and "those who died" are the dead; who is not among them is none."""
    parts = [f.counted for f in Document(text).figures if f.harm == "killed" and f.best == 3]

    assert parts == ([people] if people else [])


@pytest.mark.parametrize(
    "text",
    [
        "The search for 12 missing miners was called off.",
        "Divers went on with the search for 12 missing.",
        "They demanded that efforts to find 12 missing girls go on.",
    ],
)
def test_people_sought_are_missing(text: str) -> None:
    """Whoever they are sought by, they are missing: the search is not what makes it so."""
    assert [(f.harm, f.bond and f.bond.modality) for f in Document(text).figures if f.best == 12] == [
        ("missing", "asserted")
    ]
