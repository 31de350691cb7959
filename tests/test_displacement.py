"""Flight told without the word, and the same verbs of people who are at home or fled nothing."""

import pytest

from summarizer.text.document import Document


def displaced(text: str) -> list[tuple[str, str | None]]:
    """Words and people of each figure of displaced people."""
    figures = Document(text).figures
    return [(f.text, f.counted) for f in figures if f.harm == "displaced" and f.bond and f.bond.modality == "asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 120 families have abandoned the town.", ("Some 120", "families")),
        ("About 3,000 villagers left their homes on Monday.", ("About 3,000", "villagers")),
        ("Nearly 400 families have moved to higher ground.", ("Nearly 400", "families")),
        ("Six hundred villagers cannot return to their homes.", ("Six hundred", "villagers")),
        ("More than 50 families are unable to go home because the fields are mined.", ("More than 50", "families")),
        ("Another 2,300 people are sleeping in tents.", ("Another 2,300", "people")),
        (
            "At least 900 residents are sheltering in the town hall of Orvel and in schools.",
            ("At least 900", "residents"),
        ),
        ("Some 400 households have gone to stay with relatives.", ("Some 400", "households")),
        ("Some 70 households are staying with relatives.", ("Some 70", "households")),
    ],
)
def test_people_away_from_home_are_displaced(text: str, expected: tuple[str, str]) -> None:
    """What they left, where they went, what keeps them away or where they sleep tells it."""
    found = displaced(text)

    assert [(words.removeprefix("Another "), people) for words, people in found] == [
        (expected[0].removeprefix("Another "), expected[1])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The soldiers abandoned the town.",
        "Workers abandoned 40 lorries.",
        "About 300 tourists left the hotel.",
        "Some 60 pupils were sleeping in the school when the shell hit.",
        "About 40 soldiers are sleeping in tents.",
        "The embassy moved its 30 clerks to higher ground.",
        "About 2,000 people cannot go home for the holiday.",
        "The two men went home.",
    ],
)
def test_the_same_verbs_displace_nobody(text: str) -> None:
    """Fighters, guests and people at home are not displaced."""
    assert displaced(text) == []


def test_a_number_set_beside_the_displaced_is_theirs() -> None:
    """The count between commas is that of the people before it, wherever they are from."""
    assert displaced("The villagers from Orvel, 1,100 in all, cannot go home because their fields are mined.") == [
        ("1,100", None)
    ]


def test_a_part_of_the_displaced_is_a_part() -> None:
    """Where a part of the displaced sleeps does not add them to the whole."""
    whole, part = Document("Some 58,000 people have fled, of whom 21,000 are sheltering in schools.").figures

    assert (part.harm, part.relation, part.part_of) == ("displaced", "part_of", whole.start)


def test_of_these_takes_parts_of_the_people_told_before() -> None:
    """The numbers behind "of these" are parts of the count of the sentence before."""
    whole, first, second = Document(
        "Some 58,000 people have been displaced. Of these, 41,000 live with families and 17,000 in camps."
    ).figures

    assert [(f.harm, f.relation, f.part_of) for f in (first, second)] == [("displaced", "part_of", whole.start)] * 2


def test_who_evacuates_people_is_not_blamed_for_it() -> None:
    """A rescuer is no perpetrator."""
    (figure,) = [f for f in Document("The Red Crescent said it had evacuated 212 families.").figures if f.harm]
    assert figure.bond
    assert (figure.harm, figure.bond.agent) == ("displaced", None)


@pytest.mark.parametrize(
    ("text", "harms"),
    [
        ("At least 17,000 people have lost their homes.", ["displaced"]),
        ("About 400 families lost their houses, and 12 people died.", ["displaced", "killed"]),
        ("Some 3,000 people lost their jobs.", [None]),
        ("The army lost 12 men.", ["killed"]),
    ],
)
def test_who_lost_their_homes_are_displaced_as_the_homeless_are(text: str, harms: list[str | None]) -> None:
    """Not who lost their jobs, nor who was lost."""
    assert [figure.harm for figure in Document(text).figures] == harms
