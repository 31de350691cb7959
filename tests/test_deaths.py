"""Deaths told by how they came or by what was found, and the same words where nobody died."""

import pytest

from summarizer.text.document import Document


def harmed(text: str) -> list[tuple[str, str]]:
    """Words and harm of each figure that bears an asserted harm."""
    figures = Document(text).figures
    return [(f.text, f.harm) for f in figures if f.harm and f.bond and f.bond.modality == "asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomber blew himself up outside the bank.", [("A bomber", "killed")]),
        ("The gunman fired at the crowd before turning the gun on himself.", [("The gunman", "killed")]),
        ("A man set off a vest, killing himself and injuring two clerks.", [("A man", "killed"), ("two", "injured")]),
        ("A recruit killed himself and two guards.", [("A recruit", "killed"), ("two", "killed")]),
        ("Eleven guerrillas fell in the fighting.", [("Eleven", "killed")]),
        ("They cut the throats of the mayor and his wife.", [("the mayor", "killed"), ("his wife", "killed")]),
        ("Three teachers had their throats slit.", [("Three", "killed")]),
        ("The remains of 31 of them were found in a well.", [("31", "killed")]),
        ("The army lost an officer and three soldiers.", [("an officer", "killed"), ("three", "killed")]),
        ("The shell killed a busker.", [("a busker", "killed")]),
        ("He shot nine people, four of them fatally.", [("nine", "casualties_unspecified"), ("four", "killed")]),
    ],
)
def test_how_people_died_tells_that_they_did(text: str, expected: list[tuple[str, str]]) -> None:
    """The deed alone, or what was found of them, counts the dead."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Eleven villages fell in the fighting.",
        "The rebels blew up two bridges themselves.",
        "They cut the ropes of 12 boats.",
        "A result of the talks was announced.",
        "The remains of 12 houses were cleared.",
        "He was not a man who kills himself.",
    ],
)
def test_the_same_words_of_things_count_no_dead(text: str) -> None:
    """Places fall too, and no person is the result of anything."""
    assert harmed(text) == []


def test_one_more_man_is_no_share() -> None:
    """ "A third" behind a verb of harm, or as the subject of "was", is one man more."""
    assert harmed("The patrol fired back, killing two men and wounding a third.") == [
        ("two", "killed"),
        ("a third", "injured"),
    ]
    assert harmed("A third, an Orveli medic, was hurt.") == [("A third", "injured")]
    assert harmed("A third, mostly women, were hurt.") == [("women", "injured")]


def test_one_of_them_is_one_person() -> None:
    """ "One of them" and "one of whom" count one."""
    assert harmed("One of them was wounded.") == [("One of them", "injured")]
    assert harmed("Nine men were at the gate, one of whom was killed.") == [("one of whom", "killed")]


def test_who_finds_the_remains_of_people_tells_of_their_deaths() -> None:
    """ "Exhumed the remains of 40 people", as "the remains were found"."""
    assert harmed("Experts had exhumed the remains of 40 people from two graves.") == [("40", "killed")]
    assert harmed("They did not find the remains of 12 men.") == []


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Since the beginning of the year 41 members of the security forces have fallen in the line of duty.", ["41"]),
        ("On the first day 12 people died.", ["12"]),
        ("By the third day 30 people had been killed.", ["30"]),
        ("Prices have fallen in line with demand.", []),
    ],
)
def test_a_number_behind_a_time_is_of_the_people_behind_it(text: str, dead: list[str]) -> None:
    """ "Since the start of the year 41 guards have fallen": the year ends before the 41."""
    assert [f.text for f in Document(text).figures if f.harm == "killed"] == dead
