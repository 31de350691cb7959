"""Who the dead were: fighters to one speaker, others to another."""

import pytest
from drafted import brief_of

ARMY = "Troops raided Tolm on Monday. The army said nine militants had been killed. "


@pytest.mark.parametrize(
    ("account", "stance"),
    [
        ("Elders said that the dead were shepherds and farmers.", "asserts"),
        ("Relatives said they were guests at a wedding.", "asserts"),
        ("Elders said none of those killed was a militant.", "denies"),
        ("Elders said nine farmers had been killed.", "asserts"),
        ("The family of one of them said he was on his way to a bakery and carried nothing but bread.", "asserts"),
    ],
)
def test_militants_to_one_and_farmers_to_another_are_a_dispute(account: str, stance: str) -> None:
    """By what they were, by what they were not, or by the same count of other people."""
    [dispute] = brief_of(ARMY + account).disputed_claims

    assert (dispute.kind, dispute.issue) == ("victim_status", "Who the dead were")
    assert [p.stance for p in dispute.positions] == ["asserts", stance]


@pytest.mark.parametrize(
    "account",
    [
        "Elders said three farmers had also been hurt.",
        "Elders said the men were shot by guards.",
        "The police said they were militants of the Marran Front.",
    ],
)
def test_who_says_nothing_of_what_they_were_contradicts_nobody(account: str) -> None:
    """Others hurt, how they died, or the same again."""
    assert brief_of(ARMY + account).disputed_claims == []


def test_members_of_a_named_group_are_fighters() -> None:
    """Counted by their group, against those who say where the dead were going."""
    [dispute] = brief_of(
        "Thirteen people died in the raid, elders said, and relatives said all of the dead had been on their way to a wedding. The army "
        "said it had killed six members of the Ansar Brigades."
    ).disputed_claims

    assert dispute.issue == "Who the dead were"
