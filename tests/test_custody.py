"""People taken or held, told by who takes or holds them; and the same verbs of things and events."""

import pytest

from summarizer.text.document import Document


def held(text: str) -> list[tuple[str, str, str | None]]:
    """Words, harm and people of each figure that bears an asserted harm."""
    figures = Document(text).figures
    return [(f.text, f.harm, f.counted) for f in figures if f.harm and f.bond and f.bond.modality == "asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels are thought to be holding around 40 soldiers.", ("around 40", "abducted", "soldiers")),
        ("The police are holding 30 men.", ("30", "detained", "men")),
        ("Two of his aides were dragged from a bus in Talen.", ("Two", "abducted", "his aides")),
        ("The gunmen say they are holding 60 people.", ("60", "abducted", "people")),
        ("The police say they are holding 60 people.", ("60", "detained", "people")),
        ("The rebels said they still held 31 villagers.", ("31", "abducted", "villagers")),
        ("Nine teachers are still being held by the gunmen.", ("Nine", "abducted", "teachers")),
        ("The patrols picked up nine boys.", ("nine", "detained", "boys")),
        ("Police have one man in custody.", ("one", "detained", "man")),
        ("Three of his aides are in custody.", ("Three", "detained", "his aides")),
        ("The gunmen made off with nine teachers.", ("nine", "abducted", "teachers")),
        ("The guerrillas took with them two of his bodyguards.", ("two", "abducted", "his bodyguards")),
        ("The ministry says 122 people were held.", ("122", "detained", "people")),
        ("Five rebels were taken alive.", ("Five", "detained", "rebels")),
        (
            "Six men were taken from their homes in Orvel by masked men belonging to the guard.",
            ("Six", "abducted", "men"),
        ),
        ("Five villagers crossing the line were seized by men in uniform.", ("Five", "abducted", "villagers")),
    ],
)
def test_who_holds_people_tells_the_harm(text: str, expected: tuple[str, str, str]) -> None:
    """Forces of the state detain, armed men abduct."""
    assert held(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The hall holds 400 people.",
        "The police are holding a meeting with 40 farmers.",
        "They were holding 12 rifles.",
        "The bus picked up nine passengers.",
        "Rescuers picked up 40 survivors from the water.",
        "A congress that is being held in Orvel on missing children opens today.",
        "The guerrillas are being held responsible for the raid.",
        "The child is in the custody of her aunt.",
        "The suspects are in custody.",
        "The meeting of 40 elders was held in Orvel.",
        "Some 400 people were held up at the border.",
        "Troops released 11 detainees.",
    ],
)
def test_the_same_verbs_hold_nobody(text: str) -> None:
    """Things and events are held, passengers and survivors picked up, and those released are held no more."""
    assert held(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Front still holds five aid workers.", [("five", "abducted")]),
        ("Police still hold the keys of 12 shops.", []),
        ("The hall holds 300 people.", []),
        ("The unit freed a teacher who had been held for ransom.", [("a teacher", "abducted")]),
        ("Troops took four suspects in for questioning.", [("four", "detained")]),
        ("Police held two men for further questioning.", [("two", "detained")]),
    ],
)
def test_who_holds_people_and_for_what(text: str, expected: list[tuple[str, str]]) -> None:
    """Rebels who hold people have abducted them; for questioning, people are detained."""
    assert [(f.text, f.harm) for f in Document(text).figures if f.harm] == expected


def test_men_taken_together_with_a_suspect_are_taken_too() -> None:
    """What he is suspected of stands between them."""
    text = (
        "Police arrested Kamil Orso (34), suspected of financing the Eastern Brigades, together with four accomplices."
    )
    assert [f.text for f in Document(text).figures if f.harm == "detained"] == ["Kamil Orso", "four"]


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("Gunmen kidnapped nine farmers near Pell. Six are still being held.", "abducted"),
        ("Police arrested nine men near Pell. Six are still being held.", "detained"),
    ],
)
def test_whoever_is_still_held_is_held_as_he_was_taken(text: str, harm: str) -> None:
    """Those still held after a kidnapping are in nobody's custody."""
    (six,) = [f for f in Document(text).figures if f.text == "Six"]
    assert six.harm == harm
