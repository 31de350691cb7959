"""Names in sentences written in capitals: who claims, given names, adjectives and ranks that open no name."""

import pytest

from summarizer.text.document import Document


def names(text: str) -> dict[str, str]:
    """The names of a text and their kinds."""
    return {name.text: name.kind for name in Document(text).names}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("THE UNTAMABLES TODAY CLAIMED RESPONSIBILITY FOR THE MURDER IN TANET.", "UNTAMABLES"),
        ("POLICE SEEK HECTOR OBER PARKA, A LOCAL BUSINESSMAN, IN TANET.", "HECTOR OBER PARKA"),
        ("THEN GENERAL OBER AND MAJOR TOMAS LUND LEFT.", "OBER"),
        ("THEY FOUGHT THE MARRAN FRONT.", "MARRAN FRONT"),
        ("FIGHTING WENT ON NEAR SAN JOSE ORVEL, WHERE SIX DIED.", "SAN JOSE ORVEL"),
    ],
)
def test_grammar_tells_a_name_where_letters_do_not(text: str, name: str) -> None:
    """The subject of a claim, a given name before others, a rank, a head."""
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("AN ANONYMOUS CALLER CLAIMED RESPONSIBILITY FOR THE MURDER IN TANET.", "CALLER"),
        ("NO SUBVERSIVE MOVEMENT HAS CLAIMED RESPONSIBILITY FOR THE BOMB.", "MOVEMENT"),
        ("IT FOLLOWS 19 DAYS OF STRONG REBEL ATTACKS.", "STRONG"),
        ("THEY DID NOT FIGHT A SINGLE ARMY BATTALION.", "SINGLE"),
        ("THE UNION CALLED A GENERAL STRIKE.", "STRIKE"),
        ("THEY FIRED ON PRIVATE VEHICLES.", "VEHICLES"),
    ],
)
def test_adjectives_and_nobodies_are_no_names(text: str, word: str) -> None:
    """What qualifies a body, an adjective like a rank, and whom nobody names."""
    assert not [name for name in names(text) if name.startswith(word) or name.endswith(word)]
