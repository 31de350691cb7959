"""Whom a harm leaves out and whom it takes in: companions, exceptions, verbs left out, states behind a list."""

import pytest

from summarizer.text.document import Document


def harmed(text: str) -> dict[str, str]:
    """The harm of each figure of a text, by the words of the figure."""
    return {f.text: str(f.harm) for f in Document(text).figures if f.harm}


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("Two men carrying a child were killed.", {"Two": "killed"}),
        ("Two men carrying a child died.", {"Two": "killed"}),
        ("The woman leading two children was wounded.", {"The woman": "injured"}),
        ("People fleeing the town were killed.", {"People": "killed"}),
        ("A pilot saying Mr Doss was killed called Orvel.", {"Mr Doss": "killed"}),
        ("Videos show people carrying three wounded.", {"three": "injured"}),
        ("The bus carrying 40 pilgrims was trapped.", {"40": "besieged"}),
        ("The plane carrying 40 recruits was shot down.", {}),
    ],
)
def test_those_whom_a_victim_led_or_carried_are_no_victims(text: str, victims: dict[str, str]) -> None:
    """The object of a participle is no subject of the verb behind it, where people do what the participle says."""
    assert harmed(text) == victims


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("The army killed 12 rebels and the rebels nine soldiers.", {"12": "killed", "nine": "killed"}),
        ("The Front wounded six guards, and the guards two fighters.", {"six": "injured", "two": "injured"}),
        ("The army killed 12 rebels and the two drivers.", {"12": "killed", "two": "killed"}),
        (
            "Rebels killed the mayor and the governor three days later.",
            {"the mayor": "killed", "the governor": "killed"},
        ),
    ],
)
def test_a_verb_left_out_keeps_its_subject_and_its_victims_apart(text: str, victims: dict[str, str]) -> None:
    """ "And the rebels nine soldiers": the rebels killed nine; they are not among the dead."""
    assert harmed(text) == victims


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("All but two of the 14 passengers died.", {}),
        ("The blast left two soldiers and a nurse dead.", {"two": "killed", "a nurse": "killed"}),
        ("He shot two guards and a nurse dead.", {"two": "killed", "a nurse": "killed"}),
        ("The raid left two soldiers dead and a nurse missing.", {"two": "killed", "a nurse": "missing"}),
        ("The blast left three injured and two dead.", {"three": "injured", "two": "killed"}),
        ("The crash cost two pilots their lives.", {"two": "killed"}),
        ("The ferry sank with the loss of 31 lives.", {"31": "killed"}),
        ("Police took 45 people into custody.", {"45": "detained"}),
        ("Four men were hanged for spying.", {"Four": "killed"}),
        ("A portrait was hanged in the hall.", {}),
    ],
)
def test_exceptions_and_shared_states(text: str, victims: dict[str, str]) -> None:
    """ "All but two died" tells of no two dead; a state behind a list is everybody's; set phrases of harm."""
    assert harmed(text) == victims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The dead are three nieces, ages 3, 5 and 11; two nuns, ages 61 and 70; a 44-year-old clerk; and an old guard.",
            ["three", "two", "a 44-year-old clerk", "an old guard"],
        ),
        (
            "Medics found three people stabbed: a nun with burns; a clerk with cuts to a hand; and a guard with cuts to the ear.",
            ["three", "a nun", "a clerk", "a guard"],
        ),
        ("The raid killed three people; a patrol and a medic came later; and a fire broke out.", ["three"]),
    ],
)
def test_a_list_with_semicolons(text: str, expected: list[str]) -> None:
    """What an item of a list tells of somebody, ages or wounds, does not end the list."""
    found = [f for f in Document(text).figures if f.harm]
    assert [f.text for f in found] == expected
    assert {f.relation for f in found if f.best == 1} <= {"part_of"}


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("A guard who ran off after robbing two clerks in a bank was arrested.", {"A guard": "detained"}),
        ("Two men who left without paying the cook were arrested.", {"Two": "detained"}),
        ("A driver who rammed a gate before fleeing to Orvel was shot dead.", {"A driver": "killed"}),
    ],
)
def test_a_gerund_in_a_relative_clause_leaves_the_subject_its_verb(text: str, victims: dict[str, str]) -> None:
    """Whoever "ran off after robbing clerks" is the one arrested, not the bank."""
    assert harmed(text) == victims
