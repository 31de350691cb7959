"""Accounts that a turn of speech sets against each other."""

import pytest
from drafted import brief_of


def sides(text: str) -> list[list[str]]:
    """The speakers of each dispute."""
    return [[p.claimant.name if p.claimant else "" for p in d.positions] for d in brief_of(text).disputed_claims]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Officials blamed the bombing on smugglers. But the governor told the agency that the bomb was the work of the Marran Front.",
            ["Officials", "governor"],
        ),
        (
            "The army said it had shelled a rebel camp near Orvel. But villagers said the shells had fallen on their fields.",
            ["army", "villagers"],
        ),
        (
            "The mission said the convoy had reached the camp. But refugees said they had received no food.",
            ["mission", "refugees"],
        ),
        (
            "The army said it had struck a camp of the rebels, but residents said the strike had hit a wedding.",
            ["army", "residents"],
        ),
        (
            "The governor said troops sat in nine villages. The army, however, told reporters the troops were gone from the valley.",
            ["governor", "army"],
        ),
        (
            "Police said the shots came from the crowd, while marchers said police had fired first.",
            ["Police", "marchers"],
        ),
    ],
)
def test_but_sets_an_account_of_the_same_deed_against_the_one_before(text: str, speakers: list[str]) -> None:
    """At the head of a sentence or between two speakers of one."""
    assert sides(text) == [speakers]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said the road to Orvel would reopen on Monday. But drivers said the road was full of mud.",
        "The ministry said nine people had died in the strike. But the minister said more strikes would follow.",
        "The army said the attack on Orvel killed nine rebels. But the governor said the attack also hurt three traders.",
        "The army said rebels had attacked a post at Orvel. But rebels said on Monday they had attacked two posts at Lisk.",
        "The governor said the attack killed nine guards, while the police said they had arrested ten men over the attack.",
    ],
    ids=["to come", "more to come", "adds", "elsewhere", "what followed"],
)
def test_but_may_only_turn_to_something_else(text: str) -> None:
    """What is to come, what is added, what was elsewhere."""
    assert sides(text) == []
