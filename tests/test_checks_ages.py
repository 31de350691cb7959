"""Whose age a number is."""

import pytest
from test_checks_figures import rules

from summarizer.checks.reading.ages import bearer_of
from summarizer.text.words.tokens import tokenize

COURT = "Irma Falk, 53, was jailed in Besna on Monday. Her deputy, Oto Reiss, 47, was fined. The 61-year-old accountant was freed."


@pytest.mark.parametrize(
    ("text", "age", "bearer"),
    [
        ("Irma Falk, 53, was jailed.", "53", ("Irma", "Falk")),
        ("the driver, 36, was hurt", "36", ("driver",)),
        ("Mara Venn (29) won", "29", ("Mara", "Venn")),
        ("Otto Brand, who is 66, will leave", "66", ("Otto", "Brand")),
        ("the 61-year-old accountant was freed", "61", ("accountant",)),
        ("the engine driver, a 36-year-old man, jumped", "36", ("engine", "driver")),
        ("The pilot, Jonas Welk, 51, turned back.", "51", ("pilot", "Jonas", "Welk")),
        ("the co-pilot, Dan Ferro, 27, had", "27", ("co-pilot", "Dan", "Ferro")),
        ("On Monday, 47 people were hurt", "47", ()),
    ],
)
def test_an_age_is_read_with_its_person(text: str, age: str, bearer: tuple[str, ...]) -> None:
    """Names before an age, nouns behind one, and nobody where the number is no age."""
    tokens = tokenize(text)
    first = tokens.words.index(age)
    last = first + 5 if tokens.words[first + 1 : first + 5] == ["-", "year", "-", "old"] else first + 1
    assert bearer_of(tokens, first, last) == bearer


def test_the_age_of_somebody_else_is_an_error() -> None:
    """Both people are named in the message, with the age that each has."""
    assert rules("Falk, 47, was jailed.", COURT) == ["FIG103"]


@pytest.mark.parametrize("claim", ["Falk, 53, was jailed.", "Reiss, 47, was fined.", "A 53-year-old woman was jailed."])
def test_an_age_that_may_be_theirs_passes(claim: str) -> None:
    """Nothing is said where the person is described in other words, or the age has another form of name."""
    assert "FIG103" not in rules(claim, COURT)
