"""People with wounds, and whoever tells of his own."""

import pytest

from summarizer.text.document import Document


def harmed(text: str) -> list[tuple[str, str]]:
    """Words and harm of each figure that bears an asserted harm."""
    figures = Document(text).figures
    return [(f.text, f.harm) for f in figures if f.harm and f.bond and f.bond.modality == "asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors were treating 33 patients, nine of them with severe burns.", [("nine", "injured")]),
        ("Divers pulled out four men, two of them with broken legs.", [("two", "injured")]),
        ("The pilot, Olin Marr, survived with serious injuries.", [("The pilot", "injured")]),
        ("Two passengers escaped with minor injuries.", [("Two", "injured")]),
        ("Three miners were freed with crushed hands.", [("Three", "injured")]),
        ("Two passengers escaped with the money.", []),
        ("Nine of them came with clean hands.", []),
        ("Three boys were shot in the foot.", [("Three", "injured")]),
        ("Three boys were shot in the head.", [("Three", "casualties_unspecified")]),
    ],
)
def test_with_wounds_is_injured(text: str, expected: list[tuple[str, str]]) -> None:
    """Wounds behind "with" hurt those before them, be they a part, survivors or escaped; hands and money do not."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"They fired," said a pupil who was wounded in the leg.', [("a pupil", "injured")]),
        ('"They fired," said Daro Venn, who was detained for a day.', [("Daro Venn", "detained")]),
        ('"They fired," said a teacher who saw it.', []),
    ],
)
def test_who_tells_what_was_done_to_himself_was_harmed(text: str, expected: list[tuple[str, str]]) -> None:
    """A speaker is no victim, unless a clause behind the name says so."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine herders were found suffering from deep cuts.", [("Nine", "injured")]),
        ("Medics treated two herders suffering from burns.", [("two", "injured")]),
        ("Six porters were burnt, and one was fighting for her life.", [("one", "injured")]),
        ("A guard was fighting for his life on Sunday.", [("A guard", "injured")]),
        ("Four guards were fighting for the town.", []),
        ("Four towns were suffering from neglect.", []),
        ("The two other victims are in stable condition.", [("two", "injured")]),
    ],
)
def test_suffering_from_wounds_and_fighting_for_life(text: str, expected: list[tuple[str, str]]) -> None:
    """Who is found suffering from wounds, fights for his life or lies in stable condition is hurt."""
    assert harmed(text) == expected
