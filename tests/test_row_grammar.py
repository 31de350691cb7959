"""Whose harm it is: clauses without a subject, lists and parts behind a word of harm, and counts of "those" harmed."""

import pytest

from summarizer.text.document import Document


def harmed(text: str) -> list[tuple[str, str]]:
    """Words and harm of each figure that bears an asserted harm."""
    figures = Document(text).figures
    return [(f.text, f.harm) for f in figures if f.harm and f.bond and f.bond.modality == "asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A man attacked a bus, wounding four, two of them badly, before being shot dead by police.",
            [("A man", "killed"), ("four", "injured"), ("two", "injured")],
        ),
        (
            "The man was arrested along with two pupils and a clerk.",
            [("The man", "detained"), ("two", "detained"), ("a clerk", "detained")],
        ),
        ("They inflicted 14 casualties, including six dead.", [("14", "casualties_unspecified"), ("six", "killed")]),
        ("The result was one sergeant and two soldiers dead.", [("one", "killed"), ("two", "killed")]),
        ("A bus driver, aged 42, and a girl perished.", [("A bus driver", "killed"), ("a girl", "killed")]),
        ("The force detained one of Venn's brothers.", [("one of Venn's brothers", "detained")]),
        ("The eight had been taken from their homes by armed men.", [("eight", "abducted")]),
        ("THE FRONT HOLDS 31 PRISONERS OF WAR.", [("31", "abducted")]),
        ("A further 14 people were treated for shock.", [("14", "injured")]),
        (
            "A strike killed Daro Venn, a clerk who led raids on convoys, and two of his men.",
            [("Daro Venn", "killed"), ("two", "killed")],
        ),
        (
            "Troops detained a courier, who carried money, and three guards were hurt.",
            [("a courier", "detained"), ("three", "injured")],
        ),
        ("Two were shot as they ran and have died.", [("Two", "killed")]),
        ("A rebel attempting to place a bomb was killed when it burst.", [("A rebel", "killed")]),
        ("A priest who saw the raid has disappeared.", [("A priest", "missing")]),
        ("A woman who said the man was killed has left.", [("the man", "killed")]),
        ("Killed: 312 (of whom 96 children)", [("312", "killed"), ("96", "killed")]),
        ("Two men were taken to hospital the next day.", [("Two", "injured")]),
        ('"They fired as if at birds," said a pupil who was wounded.', [("a pupil", "injured")]),
        ("The floods displaced 14,000 people (2,840 households).", [("14,000", "displaced")]),
        ("Some 8,000 people in besieged Talen need food.", [("Some 8,000", "besieged")]),
        ("Shells killed 12 people in besieged Talen.", [("12", "killed")]),
        ("Rebels put the army's losses at 40 men and three lorries.", [("40", "casualties_unspecified")]),
        ("The army said its losses were 12 dead.", [("12", "killed")]),
        ("The bank's losses reached 40 million, and 300 workers were dismissed.", []),
        ("In all, 38 of the 50 inmates who had fled were caught and jailed.", [("38", "detained")]),
        ("A raid killed nine in Talen, Kadhar, and 12 were hurt.", [("nine", "killed"), ("12", "injured")]),
        ("Thirty died. Four of the victims were nationals.", [("Thirty", "killed"), ("Four", "killed")]),
        ("The number of those killed in Orvel rose to 400.", [("400", "killed")]),
        ("The number of those wounded stood at 30.", [("30", "injured")]),
        ("The plant rehearsed an accident with 20 casualties.", []),
        ("Drink causes 520,000 deaths per year.", []),
    ],
)
def test_the_harm_goes_to_whom_the_clause_names(text: str, expected: list[tuple[str, str]]) -> None:
    """Clipped clauses, lists, parts and drills each give the harm to their own people, or to nobody."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OWN CASUALTIES: ONE DEAD, THREE WOUNDED.", [("ONE", "killed"), ("THREE", "injured")]),
        ("Troops took three prisoners.", [("three", "detained")]),
        ("Rebels took 12 soldiers prisoner.", [("12", "abducted")]),
        ("Rebels took 12 people hostage.", [("12", "abducted")]),
        ("One policeman was grazed by a bullet.", [("One", "injured")]),
        ("The blast claimed seven victims.", [("seven", "killed")]),
        ("The blast claimed several victims.", []),
        ("The bank claimed seven vans.", []),
    ],
)
def test_labels_prisoners_and_victims_claimed(text: str, expected: list[tuple[str, str]]) -> None:
    """A label gives way to what its value names; who takes prisoners tells whether that is an arrest."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen killed 15 people and doctors said two were hurt.",
            [("15", "people", "killed"), ("two", "people", "injured")],
        ),
        (
            "Divers raised the burnt remains of nine miners and doctors confirmed that 11 had died.",
            [("nine", "miners", "killed"), ("11", "miners", "killed")],
        ),
        ("The burnt remains of a bus were cleared.", []),
        ("The front has killed Muslims and Kurds.", [("Muslims", "Muslims", "killed"), ("Kurds", "Kurds", "killed")]),
        ("The 27 year old was shot dead by a patrol.", [("The 27 year old", None, "killed")]),
    ],
)
def test_who_is_counted(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """Who speaks behind "and" is none of the dead; remains are of people counted; a people in the plural is no one person."""
    figures = [f for f in Document(text).figures if f.harm]
    assert [(f.text, f.counted, f.harm) for f in figures] == expected
    assert all(f.best != 1 for f in figures if f.counted in ("Muslims", "Kurds"))
