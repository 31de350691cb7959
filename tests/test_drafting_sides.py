"""Whose side a speaker is on, and whom a claim makes the doer."""

import pytest
from drafted import sheets_of

from summarizer.drafting.disputes.sides import akin, doers, side_of
from summarizer.drafting.reading.claims import Claim, read_claims


def claim(text: str) -> Claim:
    """The first claim of a text."""
    return read_claims(sheets_of(text))[0]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Tessara's general staff said two men had died in Tolm.", "tessara"),
        ('"They mined it," said the Orvelian commander, General Pavel Stroom.', "orvelian"),
        ("A member of the militia said his side had held its fire.", "rebels"),
        ("The army said two men had died in Tolm.", "state"),
    ],
)
def test_a_speaker_is_of_the_side_that_names_him(text: str, side: str) -> None:
    """By his name, his office or a common noun."""
    assert side in side_of(claim(text))


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Orvel's ministry said Tessaran commandos had attacked its post.", "tessaran"),
        ("The mayor said the charges had been set off from the Orvelian bank.", "orvelian"),
        ("The mayor said the rounds had been fired by the militia.", "rebels"),
    ],
)
def test_a_doer_stands_before_its_verb_or_behind_by_and_from(text: str, doer: str) -> None:
    """Active, passive, a direction."""
    assert doer in doers(claim(text))


def test_who_is_hit_is_no_doer() -> None:
    """The object of the verb, and the subject of a passive."""
    assert doers(claim("The mayor said that Tessaran posts had been attacked.")) == frozenset()


def test_a_state_and_its_adjective_are_one_side() -> None:
    """Nothing else that begins alike is."""
    assert akin(frozenset(("orvel",)), frozenset(("orvelian",)))
    assert not akin(frozenset(("orvel",)), frozenset(("orvanto",)))
