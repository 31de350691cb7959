"""People of whom nobody knows what became of them."""

import pytest

from summarizer.text.document import Document


def missing(text: str) -> list[str]:
    """Words of each figure of people missing."""
    figures = Document(text).figures
    return [f.text for f in figures if f.harm == "missing" and f.bond and f.bond.modality == "asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fate of the other two, a driver and an interpreter, is not known.", ["two"]),
        ("The fate of 14 miners is unknown.", ["14"]),
        ("The whereabouts of six students remain unclear.", ["six"]),
    ],
)
def test_whose_fate_is_unknown_is_missing(text: str, expected: list[str]) -> None:
    """What nobody knows of people counted makes them missing."""
    assert missing(text) == expected


@pytest.mark.parametrize("text", ["The fate of 14 miners is now known.", "The fate of two villages is unclear."])
def test_a_fate_that_is_known_or_no_peoples_counts_nobody(text: str) -> None:
    """Neither a fate told nor that of a thing makes anybody missing."""
    assert missing(text) == []


def test_a_part_that_dies_of_its_wounds_is_counted_once() -> None:
    """ "23 people, one of whom, a student, later died": the one is the dead student, no injured row of his own."""
    figures = Document("Doctors treated 23 people for head wounds, one of whom, a student, later died.").figures
    assert [(f.text, f.harm) for f in figures] == [("23", "injured"), ("a student", "killed")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rescuers were still looking for five people late on Saturday.", ["five"]),
        ("Divers searched for nine passengers.", ["nine"]),
        ("Rescue teams were searching the rubble for 12 people.", ["12"]),
        ("Police are looking for two men over the attack.", []),
        ("Villagers looked for work.", []),
    ],
)
def test_whom_rescuers_look_for_is_missing(text: str, expected: list[str]) -> None:
    """Counted people whom rescuers seek are missing; police seek suspects."""
    assert missing(text) == expected


def test_wounds_may_be_told_as_a_pair() -> None:
    """ "For gunshot and spear wounds": hurt, as "for gunshot wounds" tells."""
    figures = Document("Doctors treated 61 people for gunshot and spear wounds.").figures
    assert [(f.text, f.harm) for f in figures] == [("61", "injured")]
