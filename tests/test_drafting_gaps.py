"""What the reports do not say, asked only where it may be asked."""

import pytest
from drafted import brief_of

STATUS = "Whether the dead were civilians or combatants: not stated."
DOER = "Who was responsible for the first event: not stated."


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("A blast killed nine people in Orvel on Monday as fighting between the army and rebels went on.", True),
        ("Three people were killed in a shooting outside a bar in Orvel on Monday, police said.", False),
        ("An earthquake killed 130 people in rebel-held Orvel on Monday. The army offered help.", False),
    ],
    ids=["war", "crime", "earthquake"],
)
def test_the_status_of_the_dead_is_asked_where_there_may_be_combatants(text: str, *, asked: bool) -> None:
    """No soldier, no rebel, no battle in the report: nobody wonders."""
    assert (STATUS in brief_of(text).gaps) is asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("A bomb killed nine people in Orvel on Monday.", True),
        ("The two sides exchanged the bodies of 34 soldiers at Orvel on Monday.", False),
        (
            (
                "A bomb killed nine people in Orvel on Monday. The minister, Ada Kol, blamed the Army of the Just. The group said it did not attack "
                "houses of prayer."
            ),
            False,
        ),
    ],
    ids=["unsolved", "nothing to answer for", "disputed"],
)
def test_who_was_responsible_is_asked_where_somebody_must_be_and_nobody_is_named(text: str, *, asked: bool) -> None:
    """What the page shows as disputed is no gap."""
    assert (DOER in brief_of(text).gaps) is asked


def test_who_is_told_to_fight_in_the_first_event_is_not_missing() -> None:
    """The doer need not stand beside the number: "troops backed by helicopters fought their way into the town"."""
    brief = brief_of(
        "Government troops backed by helicopters fought their way into Upper Dessa on Saturday, killing 12 people, the ministry said."
    )
    assert not [line for line in brief.gaps if "responsible" in line]
