"""Whose side a speaker is on, and whom a claim makes the doer."""

import pytest
from drafted import brief_of, sheets_of

from summarizer.drafting.disputes.sides import akin, doers, hits, remember_sides, side_of
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


def test_a_side_once_told_is_remembered() -> None:
    """Who was introduced as the movement's spokesman speaks for it by his bare name."""
    claims = read_claims(
        sheets_of(
            "The movement's military spokesman, Colonel Ivo Brask, said Tolm was calm. Brask said no shell had been fired."
        )
    )
    remember_sides(claims)

    assert "rebels" in side_of(claims[-1])
    assert "state" not in side_of(claims[-1])


def test_who_is_blamed_is_made_the_doer() -> None:
    """The object of the charge, although no verb of violence follows."""
    assert doers(claim("Captain Orst blamed the rebels.")) == {"rebels"}


def test_a_deed_may_be_done_to_a_side() -> None:
    """ "Opened fire on soldiers"."""
    assert hits(claim("The mayor said men had opened fire on soldiers near Tolm."), frozenset(("state",)))


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


@pytest.mark.parametrize(
    "text",
    [
        "A man held on suspicion of being of the Marran Front has died, his lawyer said.",
        "One soldier was hurt and the army left, the mayor said.",
    ],
)
def test_what_was_said_before_a_name_tells_no_side(text: str) -> None:
    """Words before the comma are an apposition only where one can stand."""
    assert not side_of(claim(text)) & {"front", "marran", "rebels", "state"}


def test_captured_soldiers_were_captured_by_nobody_here() -> None:
    """A participle before its noun tells whom, not what was done."""
    assert not doers(claim("The League released 12 captured soldiers, the mayor said."))


def test_the_army_and_its_enemy_each_count_the_dead_of_both_sides() -> None:
    """Losses told by their own side are set against what the enemy claims, though the report turns elsewhere in between."""
    brief = brief_of(
        "The army said on Friday its troops had killed 40 insurgents in a three-day sweep of the Torr forest. Two soldiers were killed, army "
        "spokesman Colonel Edo Marak said. Villagers fled. Roads were closed. The rebel Torr Liberation Army, which has fought for a "
        "separate state since 1997, said that it had lost only six fighters and had killed 19 soldiers."
    )
    counts = [[p.figure.text for p in d.positions if p.figure] for d in brief.disputed_claims]
    assert ["40", "six"] in counts
    assert ["Two", "19"] in counts
