"""Who did it to whom."""

import pytest
from test_checks_figures import rules

FIGHT = "Gunmen of the Marran Front killed seven soldiers at Orvel on Friday. Police shot dead three looters in Renn."


def test_doers_as_victims_are_an_error() -> None:
    """The number, the harm and both sides are the source's; their parts are exchanged."""
    assert rules("Soldiers killed seven Marran Front gunmen at Orvel.", FIGHT) == ["FIG103"]
    assert rules("Looters shot dead three policemen in Renn.", FIGHT) == ["FIG103"]


@pytest.mark.parametrize(
    "claim",
    [
        "Seven soldiers were killed by the Marran Front at Orvel.",
        "The Front's gunmen killed seven soldiers.",
        "Three looters were shot dead by police.",
    ],
)
def test_the_same_the_other_way_round_passes(claim: str) -> None:
    """A passive keeps the parts."""
    assert rules(claim, FIGHT) == []
