"""What is told without a verb of saying in the main clause."""

import pytest
from drafted import brief_of, sheets_of

from summarizer.drafting.reading.told_in_passing import told_in_passing


def told(text: str) -> list[tuple[str, str]]:
    """Who tells, and what, of the one sentence of a text."""
    [sheet] = sheets_of(text)
    return [(act.claimant.name, text[act.start : act.end].rstrip(".")) for act in told_in_passing(sheet)]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("The Tessar Brigade, which the army says is paid by Lassa, holds four towns.", "army", "is paid by Lassa"),
        ("Nine men, whom the police accuse of planting mines, were shown.", "police", "of planting mines"),
        (
            "The convoy, which the United Nations says was carrying flour, was hit.",
            "United Nations",
            "was carrying flour",
        ),
        (
            "Witnesses and a photographer saw police fire into the crowd.",
            "Witnesses and a photographer",
            "police fire into the crowd",
        ),
        ("Nine died in an attack the army has blamed on the Front.", "army", "army has blamed on the Front"),
        ("Soldiers took the cattle, which the governor denies.", "governor", ""),
        ("Two journalists heard shots from the fort.", "Two journalists", "shots from the fort"),
    ],
)
def test_relative_clauses_and_what_was_seen(text: str, who: str, what: str) -> None:
    """The speaker of a relative clause, and those who were there."""
    assert told(text) == [(who, what)]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge, which it says is safe, was shut.",
        "The plan, which ministers say they like, was dropped.",
        "The army saw its losses rise.",
        "The doctor said witnesses saw nothing.",
    ],
    ids=["a pronoun", "a clause with its own subject", "no witnesses", "within a saying"],
)
def test_what_is_nobodys_account(text: str) -> None:
    """Neither pronouns, nor figures of speech, nor what somebody else tells."""
    assert told(text) == []


def test_who_is_named_in_a_relative_clause_may_be_denied() -> None:
    """The accused answers what was said of it in passing."""
    [dispute] = brief_of(
        "The Tessar Brigade, which the army says is paid by Lassa, holds four towns. Lassa has repeatedly denied paying the group."
    ).disputed_claims

    assert [(p.claimant.name if p.claimant else "", p.stance) for p in dispute.positions] == [
        ("army", "asserts"),
        ("Lassa", "denies"),
    ]
