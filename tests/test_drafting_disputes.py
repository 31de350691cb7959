"""Disputed claims: positions side by side, and what is no dispute stays out."""

import pytest
from drafted import brief_of

from summarizer import summarize
from summarizer.schemas.records import DisputedClaim


def dispute(*texts: str) -> DisputedClaim:
    """The one dispute of the reports."""
    found = brief_of(*texts).disputed_claims
    assert len(found) == 1
    return found[0]


def speakers(claim: DisputedClaim) -> list[str]:
    """Who takes a position."""
    return [p.claimant.name if p.claimant else "" for p in claim.positions]


def test_rival_counts_of_one_event_are_a_dispute_over_a_value() -> None:
    """Two speakers, one blast, two numbers, each with its figure."""
    found = dispute(
        "A shell killed 31 people in Orvel on Monday, doctors said. The Marran Front put the toll at 47 dead. "
        "Neither count could be independently verified."
    )

    assert found.kind == "value"
    assert speakers(found) == ["doctors", "Marran Front"]
    assert [p.figure.text if p.figure else "" for p in found.positions] == ["31", "47"]
    assert found.verification is not None
    assert found.verification.text == "Neither count could be independently verified."


@pytest.mark.parametrize(
    "text",
    [
        "The toll of the blast in Orvel rose from 17 to 23 on Monday, the ministry said.",
        "A blast killed 31 people in Orvel, doctors said. In Tessara, a blast killed 12 people, police said.",
        "A blast killed 31 people in Orvel, doctors said. The blast injured 70 people, police said.",
        "A blast killed 31 people in Orvel, doctors said. Nine children were among the 31 dead, police said.",
        "A blast killed about 30 people in Orvel, doctors said. Some 31 people were killed, police said.",
        "A blast killed 31 people in Orvel on Monday. The blast killed 31 people, police said.",
    ],
    ids=["update", "place", "harm", "part", "rounding", "one silent"],
)
def test_what_is_no_dispute_stays_out(text: str) -> None:
    """Update, other scope, other people, rounding, one side silent."""
    assert brief_of(text).disputed_claims == []


def test_a_denial_stands_beside_the_claim_it_denies() -> None:
    """The charge is found in the sentence before."""
    found = dispute(
        "The government of Marrania accused neighbouring Colinas of arming the rebels. Colinas has repeatedly denied the charge."
    )

    assert found.kind == "responsibility"
    assert [p.stance for p in found.positions] == ["asserts", "denies"]
    assert speakers(found)[1] == "Colinas"


def test_a_denied_status_of_the_dead_is_a_dispute_over_it() -> None:
    """Civilians or not."""
    found = dispute(
        "Residents of Orvel said an air strike killed nine civilians on Monday. The army denied that any civilians had died."
    )

    assert (found.kind, found.issue) == ("victim_status", "Whether any civilians had died")


def test_a_rejected_offer_is_no_dispute() -> None:
    """Turned down is not denied."""
    assert brief_of("The rebels said they wanted talks. The government rejected the offer.").disputed_claims == []


def test_two_accounts_of_what_a_campaign_hits_are_a_dispute() -> None:
    """A general pattern: one side's strikes, two descriptions, one of them of the whole."""
    found = dispute(
        "France said its warplanes hit 40 terrorist targets near Orvel on Monday. "
        "Aid groups say most of the French strikes have hit civilians rather than rebels."
    )

    assert found.kind == "intent_or_target"
    assert speakers(found) == ["France", "Aid groups"]


def test_two_descriptions_that_do_not_contrast_are_none() -> None:
    """Two targets of two raids."""
    text = (
        "France said its warplanes hit rebels near Orvel. France said its warplanes hit a depot near Tessara on Monday."
    )

    assert brief_of(text).disputed_claims == []


def test_accused_and_denied_in_one_sentence_are_two_sides() -> None:
    """ "X blamed Y, which denied involvement": each side with its own words."""
    text = "ORVEL - A bomb killed three people in Orvel on Monday. The government blamed the Marran Front, which denied involvement."

    (dispute,) = summarize(text, engine="rules").disputed_claims

    assert dispute.kind == "responsibility"
    assert [(p.claimant and p.claimant.name, p.stance, p.statement) for p in dispute.positions] == [
        ("government", "asserts", "The government blamed the Marran Front"),
        ("Marran Front", "denies", "Denied involvement"),
    ]
