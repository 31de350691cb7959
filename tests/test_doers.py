"""Who did the harm of a figure: the subject of its verb, past participles, lists and places that stand between."""

import pytest

from summarizer.text.document import Document

CASES = """
Troops armed with rifles and grenades shot dead three villagers. | Troops
Security forces backed by helicopter gunships and jets killed 54 fighters in the hills. | Security forces
Militants coming from the hills of Lisk and Sembo killed 55 guards. | Militants
Troops backed by tanks and the Marran militia killed nine. | the Marran militia
Twelve shells fell in Orvel and soldiers killed four men. | soldiers
The group claimed a suicide attack at Orvel's Supreme Court last month that killed 22 people. | a suicide attack
A bomb in a car that killed two was planted by the Front. | A bomb
A bomber in a uniform detonated a belt among soldiers lined up for lunch at a base, killing 16. | A bomber
Gunmen opened fire on pupils gathered in the yard, killing nine. | Gunmen
Rebels from the hills attacked in Orvel, killing nine. | Rebels
"""


@pytest.mark.parametrize(("text", "agent"), [line.split(" | ") for line in CASES.strip().splitlines()])
def test_doer(text: str, agent: str) -> None:
    """What only hangs on the doers, or on the place of the deed, did nothing."""
    assert {f.bond.agent for f in Document(text).figures if f.harm and f.bond} == {agent}


def test_two_bodies_whose_members_are_counted_make_one_figure() -> None:
    """ "55 members of the army and tribal police" counts no police beside the 55."""
    active, passive, two = (
        [(f.text, f.counted) for f in Document(text).figures]
        for text in (
            "The raid killed 55 members of the army and tribal police.",
            "Members of the army and the police were killed.",
            "A member of the council and the mayor were killed.",
        )
    )
    assert active == [("55", "members of the army and tribal police")]
    assert len(passive) == 1
    assert [text for text, _ in two] == ["A member", "the mayor"]
