"""Deaths told by who did not live, and the same words where everybody did."""

import pytest

from summarizer.text.document import Document


def harmed(text: str) -> list[tuple[str, str, str | None]]:
    """Words, harm and people of each figure that bears an asserted harm."""
    figures = Document(text).figures
    return [(f.text, f.harm, f.counted) for f in figures if f.harm and f.bond and f.bond.modality == "asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Neither of the two guards at the gate survived.", ("two", "killed", "guards")),
        ("Not one of the 14 who were on the raft survived.", ("14", "killed", None)),
        ("None of the six guards came out alive.", ("six", "killed", "guards")),
        ("Four of the drivers did not survive.", ("Four", "killed", "the drivers")),
        ("Three of the boys did not live to see the harbour.", ("Three", "killed", "the boys")),
        ("Two of the wounded did not make it.", ("Two", "killed", "the wounded")),
    ],
)
def test_whose_survival_is_denied_are_dead(text: str, expected: tuple[str, str, str | None]) -> None:
    """The number stands with those of whom nobody lived, wherever the denial stands."""
    assert harmed(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Neither of the two guards was armed.",
        "Not one of the 23 was carrying a weapon.",
        "Some 200 people did not live in the village.",
        "Four applicants did not make it to the final.",
        "All six came out alive.",
        "Nobody survived.",
    ],
)
def test_the_same_words_count_no_dead(text: str) -> None:
    """A denial of anything else, and a denial of nobody counted, is no death."""
    assert harmed(text) == []


def test_none_of_those_counted_was_harmed() -> None:
    """Nobody harmed of a number of people is said as such."""
    assert harmed("Not one of the 12 was hurt.") == [("Not one", "injured", None)]
