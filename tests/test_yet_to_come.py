"""Harm that is only looked for, and what no longer is: whom searchers expect, what raids will lead to, players who do not play."""

import pytest

from summarizer.text.document import Document


def harmed(text: str) -> list[tuple[str, str]]:
    """Words and harm of each figure that bears an asserted harm."""
    figures = Document(text).figures
    return [(f.text, f.harm) for f in figures if f.harm and f.bond and f.bond.modality == "asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The siege will end in the killing of every villager, Venn warned.", []),
        ("The blockade would lead to the deaths of hundreds of children.", []),
        ("A breach of the dam could cause the deaths of many farmers.", []),
        ("The raid led to the deaths of 12 farmers.", [("12", "killed")]),
        ("Judges will investigate the killing of six teachers.", [("six", "killed")]),
    ],
)
def test_what_something_will_lead_to_has_not_happened(text: str, expected: list[tuple[str, str]]) -> None:
    """Deaths that something will or could lead to are no deaths yet; those it led to are, and those looked into."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crews do not hope to find any miner trapped.", []),
        ("Divers hoped to find nine miners trapped.", []),
        ("Divers arrived to find nine miners dead.", [("nine", "killed")]),
        ("You would not expect to find 40 bodies in a barn.", [("40", "killed")]),
    ],
)
def test_whom_searchers_expect_to_find(text: str, expected: list[tuple[str, str]]) -> None:
    """People somebody expects to find harmed are not found yet; what one would not expect to find was found."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orvel started with Venn and Marr missing through injury.", []),
        ("Two strikers were missing with flu.", []),
        ("Two miners are missing after an injury to a third.", [("Two", "missing")]),
    ],
)
def test_a_player_missing_through_injury(text: str, expected: list[tuple[str, str]]) -> None:
    """Who does not play for an injury is missed by his side alone."""
    assert harmed(text) == expected
