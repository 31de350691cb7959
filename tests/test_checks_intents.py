"""Numbers that came about, against those tried, promised, allowed or of another time."""

import pytest
from test_checks_figures import rules

RENN = (
    "A ferry with 1,050 people aboard, which is designed to hold 500, reached Renn on Sunday. Its owner tried to draw £5,000 from a fund but managed to take £300. "
    "The islands promised places: of the 35,000 people they had promised to take in, fewer than 8,000 have been moved. "
    "The chain would close 24 of its 310 shops; it has already shut 15 shops since March. Tal Venn, one of six children of a miner, leaves four children. "
)


@pytest.mark.parametrize(
    "claim",
    [
        "The ferry carried 500 people to Renn.",
        "The owner drew £5,000 from a fund.",
        "The islands have taken in 35,000 people.",
        "The chain has closed 24 shops since March.",
        "Tal Venn had six children.",
    ],
)
def test_what_was_only_wished_for_or_allowed_did_not_come_about(claim: str) -> None:
    """A number tried, promised, planned, allowed, or of those of whom one is told, where another number came about."""
    assert "FIG109" in rules(claim, RENN)


@pytest.mark.parametrize(
    "claim",
    [
        "The ferry carried 1,050 people to Renn; it was designed for 500.",
        "The owner tried to draw £5,000.",
        "The islands promised to take in 35,000 people.",
        "The chain is to close 24 shops.",
        "Tal Venn had four children.",
    ],
)
def test_what_the_claim_tells_as_a_wish_passes(claim: str) -> None:
    """The same numbers, told as the report tells them."""
    assert "FIG109" not in rules(claim, RENN)


def test_a_number_of_an_earlier_time_is_not_that_of_the_news() -> None:
    """The first sentence gives what the claim's verb governs; the number claimed is of a record before."""
    source = "A panel found in Renn was sold for £19m on Friday.\n\nThe previous record was set in 2013, when a panel was sold for £11m."
    assert "FIG109" in rules("A panel found in Renn was sold for £11m.", source)
    assert "FIG109" not in rules("A panel found in Renn was sold for £19m.", source)


def test_the_rescued_are_not_the_missing() -> None:
    """Who the report says is missing or dead was not saved."""
    source = "Eight people were pulled alive from the hotel in Renn but 12 guests are missing."
    assert "FIG109" in rules("Twelve guests were rescued from the hotel in Renn.", source)


def test_a_part_of_those_aboard_is_no_number_of_dead() -> None:
    """ "Nine children" aboard are not nine children killed."""
    source = "Seventeen people were killed when a coach fell into a ravine at Renn.\n\nThere were 56 people on board, including nine children."
    assert "FIG109" in rules("Nine children were killed at Renn.", source)


def test_a_number_in_the_place_of_another_is_of_another_matter() -> None:
    """Three games won are not three match points saved where two were."""
    source = "Venn saved two match points before winning the last three games in Renn."
    assert "FIG109" in rules("Venn saved three match points.", source)
    assert rules("Venn saved two match points.", source) == []


def test_the_part_of_a_whole_named_beside_it_passes() -> None:
    """ "Fewer than 8,000 of the 35,000": the whole that the claim names is no rival of its part."""
    source = "The islands were to take in the 35,000 people they had promised to accept; so far, fewer than 8,000 have been moved."
    assert (
        rules("The islands have taken in fewer than 8,000 of the 35,000 people they promised to accept.", source) == []
    )


def test_a_toll_of_the_year_named_before_it_is_not_of_now() -> None:
    """ "The worst since 2009, when five people died" does not make five dead now."""
    source = (
        "Firemen in Renn have put out a fire that destroyed 93 homes and drove 4,500 people out of theirs.\n\n"
        "A 72-year-old woman died when she went back to her farm for her dogs.\n\n"
        "It is the valley's worst fire since 2009, when 5 people died and a school was lost."
    )
    assert "FIG109" in rules("Five people have died in a fire that destroyed 93 homes in Renn.", source)
    assert "FIG109" not in rules("The fire was worse in 2009, when 5 people were killed.", source)
