"""Whom a court, an accuser, a confession or a noun before the name holds to have done a deed of violence."""

import pytest
from drafted import brief_of

from summarizer.schemas.records import Actor


def actors(text: str) -> dict[str, Actor]:
    """The actors of the rules engine's brief, by name."""
    return {actor.name: actor for actor in brief_of(text).actors}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police named suspect Tomas Ober after the bombing that killed 12.", "Tomas Ober"),
        (
            "The suspected bomber, 30-year-old Lena Orvik, was from the hills, an official said after the blast that killed six.",
            "Lena Orvik",
        ),
        ("Lena Orvik was behind the attack that killed six, officials said.", "Lena Orvik"),
        ("Carl Ober was found guilty of murder after he stabbed two clerks.", "Carl Ober"),
        ("Marek Ober, 31, from Velda, Kadharshire, was convicted of killing two clerks.", "Marek Ober"),
        ("Marek Ober pleaded guilty to the manslaughter of two clerks.", "Marek Ober"),
        ("The Marran Front was accused of atrocities in Orvel.", "Marran Front"),
    ],
)
def test_who_is_held_to_have_done_the_deed_is_blamed(text: str, name: str) -> None:
    """A verdict, a confession, "behind the attack", a doer's noun before the name."""
    assert actors(text)[name].role == "alleged_perpetrator"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The minister's aide, Tomas Ober, was accused of fraud. A bomb killed six in Orvel.", "Tomas Ober"),
        ("The Orvel Committee was accused of giving misleading advice before the quake killed 12.", "Orvel Committee"),
        ("Marek Ober, 31, from Velda, Kadharshire, was convicted of killing two clerks.", "Kadharshire"),
        ("The clerk was killed by a gunman, Tomas Ober said.", "Tomas Ober"),
    ],
)
def test_other_offences_and_neighbours_of_the_accused_make_no_side(text: str, name: str) -> None:
    """Fraud is no violence; the county of the convict did nothing; who speaks of a gunman is none."""
    found = actors(text).get(name)
    assert found is None or found.role in ("claimant", "mentioned")


def test_the_gunman_is_the_person_whom_the_report_names_as_such() -> None:
    """One actor, not two, where one person alone is named so."""
    found = actors(
        "A gunman opened fire in two homes, killing seven people. "
        "The gunman, 34-year-old Marlo Dant, was arrested, police said."
    )
    assert "gunman" not in found
    assert found["Marlo Dant"].role == "perpetrator"


def test_two_suspects_with_names_leave_the_noun_alone() -> None:
    """Nobody knows which of the two "the suspect" is."""
    found = actors(
        "The suspect, Marlo Dant, and another suspect, Karo Vett, shot two men. The suspect killed a clerk on Monday."
    )
    assert "suspect" in found
