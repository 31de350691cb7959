"""Harm that comes again and again, that might have come or that came to nobody: no count of an event."""

import pytest

from summarizer.text.document import Document


def modalities(text: str) -> list[tuple[str, str]]:
    """Words and modality of each figure that bears a harm."""
    return [(f.text, f.bond.modality) for f in Document(text).figures if f.harm and f.bond]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("That is an average of 12 deaths a day.", [("an average of 12", "habitual")]),
        ("Some 3,000 people die of it every year.", [("Some 3,000", "habitual")]),
        ("Each month some 20 people are abducted in Orvel.", [("some 20", "habitual")]),
        ("Had the doors been locked, dozens more might have died.", [("dozens", "hypothetical")]),
        ("The gang has sworn to kill ten judges.", [("ten", "hypothetical")]),
        ("Nine people may have died.", [("Nine", "asserted")]),
        ("A bomb killed nine people at a stall where many eat every day.", [("nine", "asserted")]),
        (
            "None of the four priests and some 100 refugees was hurt.",
            [("None", "asserted"), ("some 100", "denied")],
        ),
    ],
)
def test_what_comes_again_or_never_came_counts_nobody(text: str, expected: list[tuple[str, str]]) -> None:
    """A rate, a might-have-been, an oath and those beside "none of" count nobody harmed."""
    assert modalities(text) == expected


def harmed(text: str) -> list[tuple[str, str]]:
    """Words and harm of each figure that bears a harm."""
    return [(f.text, f.harm) for f in Document(text).figures if f.harm]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There are more than 100 dead or wounded.", [("more than 100", "casualties_unspecified")]),
        (
            "It reported 400 casualties without the figures of the dead and wounded.",
            [("400", "casualties_unspecified")],
        ),
        ("It damaged four telephones, but nobody was hurt.", [("nobody", "injured")]),
        ("The casualties among our troops are 38 dead and 101 wounded.", [("38", "killed"), ("101", "injured")]),
        ("The number of injured was put at 107.", [("107", "injured")]),
        ("Troops killed 14 so-called fighters.", [("14", "killed")]),
        ("Two men, Daro Venn and Olin Marr, were arrested.", [("Two", "detained")]),
        (
            "His son-in-law, who was at the wheel, and a nun were hurt.",
            [("His son-in-law", "injured"), ("a nun", "injured")],
        ),
        ("Venn threw down his gun when it was empty and was arrested.", [("Venn", "detained")]),
    ],
)
def test_each_harm_goes_to_its_own_people(text: str, expected: list[tuple[str, str]]) -> None:
    """Words between the people and their harm take nothing to others."""
    assert harmed(text) == expected
