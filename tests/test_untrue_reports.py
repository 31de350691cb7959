"""Harm that a sentence calls untrue, and harm that a denial takes for granted."""

import pytest

from summarizer import summarize
from summarizer.schemas.records import Figure
from summarizer.text.document import Document


def only(text: str) -> Figure:
    """The one harmed figure of a text."""
    (figure,) = [f for f in Document(text).figures if f.harm]
    return figure


@pytest.mark.parametrize(
    "text",
    [
        "The rumour that the priest was hurt in the fire is baseless.",
        "The army said reports that 12 villagers had been killed were false.",
        "Claims that 40 people died in the strike are untrue, the ministry said.",
        "There is no truth in reports that 12 people were killed, the mayor said.",
        "It is not true that 12 people were killed, the mayor said.",
        "Rumours that 30 pupils had been abducted proved false.",
        "He denied that 40 people had died.",
    ],
)
def test_harm_told_as_untrue_is_denied(text: str) -> None:
    """A report that its sentence calls false gives no count of anybody's."""
    bond = only(text).bond

    assert bond is not None
    assert bond.modality == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "Reports that 12 people had been killed could not be verified.",
        "The report that 12 people were killed was confirmed by the mayor.",
    ],
)
def test_harm_reported_and_not_refuted_stands(text: str) -> None:
    """What nobody calls untrue is told."""
    bond = only(text).bond

    assert bond is not None
    assert bond.modality == "asserted"


def test_who_denies_a_part_in_an_attack_gives_no_count() -> None:
    """The dead of "denied responsibility for the attack that killed 12" are told as known, by nobody named."""
    figure = only("The Marran Front denied responsibility for the attack that killed 12.")

    assert figure.bond is not None
    assert (figure.bond.modality, figure.claimant) == ("asserted", None)


def test_a_report_called_false_is_disputed_and_counted_for_who_gave_it() -> None:
    """The speaker who calls a count false stands against it in a dispute, and in no row."""
    brief = summarize(
        "State radio reported on Monday that 12 villagers had been killed in a strike on Orvel. The army said reports that 12 villagers had been"
        " killed were false.",
        engine="rules",
    )
    (claim,) = brief.disputed_claims

    assert [row.claimant and row.claimant.name for row in brief.casualties] == ["State radio"]
    assert claim.issue == "Whether 12 villagers had been killed"
    assert [p.stance for p in claim.positions] == ["asserts", "denies"]
    assert claim.positions[1].claimant is not None
    assert claim.positions[1].claimant.name == "army"


@pytest.mark.parametrize(
    "text",
    [
        "Reports on social media that civilians were killed in the Amber sector are false.",
        "Rumours in the town that 12 people had died are untrue.",
    ],
)
def test_what_is_said_anywhere_and_called_false_counts_nobody(text: str) -> None:
    """Where the rumour runs stands between it and what it says."""
    assert not [f for f in Document(text).figures if f.harm and f.bond and f.bond.modality == "asserted"]
