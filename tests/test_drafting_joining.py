"""When two disputes are one."""

import pytest

from summarizer.drafting.disputes.joining import takes_in
from summarizer.schemas.records import DraftDispute, DraftPosition
from summarizer.schemas.terms import DisputeKind, Stance


def dispute(issue: str, kind: DisputeKind, *sides: tuple[str, Stance, int, str]) -> DraftDispute:
    """A dispute by who holds what in which sentence, with a figure or none."""
    return DraftDispute(
        issue, kind, [DraftPosition(who, stance, "", figure or None, [n]) for who, stance, n, figure in sides]
    )


DEAD = dispute("How many people were killed", "value", ("army", "asserts", 1, "nine"), ("priest", "asserts", 3, "12"))


@pytest.mark.parametrize(
    ("new", "speakers"),
    [
        (
            dispute(
                "How many people were killed", "value", ("army", "asserts", 1, "nine"), ("mayor", "asserts", 5, "14")
            ),
            ["army", "priest", "mayor"],
        ),
        (
            dispute("Whether it is so", "occurrence", ("priest", "asserts", 3, ""), ("Colonel Dast", "denies", 4, "")),
            ["army", "priest", "Colonel Dast"],
        ),
        (
            dispute(
                "How many people were killed", "value", ("army", "asserts", 1, "nine"), ("mayor", "asserts", 5, "12")
            ),
            ["army", "priest"],
        ),
    ],
    ids=["a further count", "who denies one of them", "who else gives one of the numbers"],
)
def test_a_dispute_over_counts_takes_in_what_is_of_them(new: DraftDispute, speakers: list[str]) -> None:
    """A further speaker joins; a number that stands there already adds nothing."""
    kept = dispute(DEAD.issue, "value", ("army", "asserts", 1, "nine"), ("priest", "asserts", 3, "12"))

    assert takes_in(kept, new)
    assert [p.claimant for p in kept.positions] == speakers


def test_the_dead_and_the_wounded_are_two_questions() -> None:
    """The same two speakers in the same two sentences, and another harm."""
    wounded = dispute(
        "How many people were injured", "value", ("army", "asserts", 1, "30"), ("priest", "asserts", 3, "41")
    )

    assert not takes_in(
        DEAD, dispute(wounded.issue, "value", ("army", "asserts", 1, "30"), ("priest", "asserts", 4, "41"))
    )
