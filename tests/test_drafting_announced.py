"""Disputes that a report announces: who the sides are, and what each says."""

import pytest
from drafted import brief_of

from summarizer.schemas.records import DisputedClaim


def told(dispute: DisputedClaim) -> list[tuple[str, str]]:
    """Who says what."""
    return [(p.claimant.name if p.claimant else "", p.statement) for p in dispute.positions]


def test_each_side_blames_the_other_in_the_words_of_the_two_who_speak_next() -> None:
    """What each says is more than that both blame."""
    [dispute] = brief_of(
        "A bridge near Tolm was destroyed on Saturday, and each side blamed the other for breaking the truce. Orvel's ministry said Tessaran "
        "commandos had attacked its post. Tessara's general staff said its men had answered fire from the Orvelian bank."
    ).disputed_claims

    assert (dispute.kind, dispute.issue) == ("responsibility", "Who is to blame for breaking the truce")
    assert told(dispute) == [
        ("Orvel's ministry", "Tessaran commandos had attacked its post."),
        ("Tessara's general staff", "Its men had answered fire from the Orvelian bank."),
    ]


def test_a_pronoun_for_the_truce_is_spelled_out() -> None:
    """ "For breaking it" asks nothing that can be read alone."""
    [dispute] = brief_of(
        "A truce collapsed near Tolm on Saturday, and each side blamed the other for breaking it. Orvel's ministry said Tessaran commandos had "
        "attacked its post. Tessara's general staff said its men had answered fire from the Orvelian bank."
    ).disputed_claims

    assert dispute.issue == "Who is to blame for breaking the truce"


@pytest.mark.parametrize(
    ("text", "kind", "issue"),
    [
        (
            (
                "The two navies gave conflicting accounts of where the boat was at the time. Orvel's coast guard said it had been eight miles off "
                "Cape Tolm. Tessara's navy said it had been on the high seas."
            ),
            "place_or_time",
            "Where the boat was at the time",
        ),
        (
            (
                "The two ministries differ on why the camp was closed. Orvel's ministry said it had run out of water. Tessara's ministry said the "
                "land was wanted for a road."
            ),
            "motive",
            "Why the camp was closed",
        ),
    ],
)
def test_accounts_that_differ_on_something_are_asked_about_it(text: str, kind: str, issue: str) -> None:
    """Where, why: the words behind "on" and "of" are what is disputed."""
    [dispute] = brief_of(text).disputed_claims

    assert (dispute.kind, dispute.issue) == (kind, issue)
    assert [p.claimant and p.claimant.name.split("'")[0] for p in dispute.positions] == ["Orvel", "Tessara"]


def test_a_different_account_differs_from_the_one_before() -> None:
    """The denial stands first, and the claim follows."""
    [dispute] = brief_of(
        "The army denied on Monday that its aircraft had struck the market at Tolm. Traders gave a different account. Two jets dropped bombs "
        "on the stalls, they said."
    ).disputed_claims

    assert told(dispute)[0] == ("Traders", "Two jets dropped bombs on the stalls, they said.")
    assert [p.stance for p in dispute.positions] == ["asserts", "denies"]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides disagree on the border. Heavy rain fell on Monday in Tolm.",
        "Diplomats gave rival explanations. The mayor of Tolm said shops would open on Monday.",
    ],
)
def test_a_quarrel_without_two_who_speak_stays_out(text: str) -> None:
    """Who is meant is not guessed."""
    assert brief_of(text).disputed_claims == []


def test_a_different_story_is_told_in_the_next_sentence() -> None:
    """That they tell one is no position; what they tell is."""
    [dispute] = brief_of(
        "The army said a patrol had come under fire from Tolm and had killed 22 men. Nine villagers who fled to Adar told a different story. "
        "The soldiers, they said, came when people were in church and shot them behind the mill."
    ).disputed_claims

    assert dispute.positions[1].statement.startswith("The soldiers")
