"""Harm told as a loss, as a hit, or by the number alone; and the same words where nobody is harmed."""

import pytest

from summarizer.text.document import Document


def harmed(text: str) -> list[tuple[str, str, str | None]]:
    """Words, harm and people of each figure that bears an asserted harm."""
    figures = Document(text).figures
    return [(f.text, f.harm, f.counted) for f in figures if f.harm and f.bond and f.bond.modality == "asserted"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He lost his wife and two sons in the raid.", [("his wife", "killed", "his wife"), ("two", "killed", "sons")]),
        ("A shepherd, 16, lost both legs.", [("A shepherd", "injured", "A shepherd")]),
        ("Two drivers lost an arm each.", [("Two", "injured", "drivers")]),
        ("The Front admitted the loss of two of its fighters.", [("two", "killed", "its fighters")]),
        ("Three soldiers were hit by fragments.", [("Three", "injured", "soldiers")]),
        ("At least 26 others were struck by bullets.", [("At least 26", "casualties_unspecified", "others")]),
        ("Nine with light injuries went home.", [("Nine", "injured", None)]),
        ("The ward received 73 patients with blast injuries.", [("73", "injured", "patients")]),
        ("Three women said that they had been gang-raped by soldiers.", [("Three", "sexual_violence", "women")]),
        ("The rebels put their own dead at 33.", [("33", "killed", None)]),
        ("The commission gives the number of dead as 63.", [("63", "killed", None)]),
        ("That brings to eleven the number of people known to have died.", [("eleven", "killed", "people")]),
        ("The other two were found dead.", [("two", "killed", None)]),
        ("The remaining four were dead when help came.", [("four", "killed", None)]),
        (
            "Seven died where they sat and two more in the ambulance.",
            [("Seven", "killed", None), ("two", "killed", None)],
        ),
        ("The cemetery keeper has buried 212 since the siege began.", [("212", "killed", None)]),
        ("The army says the dead were fighters, and that there were 25 of them.", [("25", "killed", None)]),
        ("Thirteen persons were fatally wounded on the bridge.", [("Thirteen", "killed", "persons")]),
        ("Two gallant soldiers paid the supreme price.", [("Two", "killed", "gallant soldiers")]),
        (
            "Partners report 96 civilian deaths, including 22 children, and 340 injuries.",
            [("96", "killed", "civilian deaths"), ("22", "killed", "children"), ("340", "injured", "injuries")],
        ),
        ("Fifty were ransomed and four were never seen again.", [("four", "missing", None)]),
        ("Seven had not been found by nightfall.", [("Seven", "missing", None)]),
        ("More than 100 people are believed to be under the rubble.", [("More than 100", "besieged", "people")]),
        ("The column killed 41 soldiers and lost nobody.", [("41", "killed", "soldiers"), ("nobody", "killed", None)]),
        ("The ward received 73 patients with blast and shrapnel injuries.", [("73", "injured", "patients")]),
        ("The quake left 3,000 people without a roof.", [("3,000", "displaced", "people")]),
        ("The northern side reports one of its men killed.", [("one of its men", "killed", "one of its men")]),
    ],
)
def test_harm_told_in_other_words(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """A loss, a hit, an injury carried along or a bare rest of those told is harm all the same."""
    assert harmed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He lost his wife to cancer.",
        "He lost his mother at the age of eight.",
        "She is facing losing her son.",
        "The team lost three players to injury.",
        "The firm announced the loss of 300 workers.",
        "Soldiers were hit by a shortage of food.",
        "Two women gathering wood near post 14 were shot at.",
        "The other two bridges were destroyed.",
        "The army lost two tanks. A third was captured.",
        "The rebels hit two helicopters. A third was shot down.",
        "A third were killed.",
        "The landslide buried 40 people.",
        "Six men were not found guilty.",
        "The police found 12 rifles under the rubble.",
        "Nine firms paid the highest price for oil.",
        "Soldiers buried 40 mines.",
    ],
)
def test_the_same_words_harm_nobody(text: str) -> None:
    """Illness, sport, posts, shots that missed and things lost are no casualties."""
    assert harmed(text) == []


def test_who_takes_up_the_people_and_not_a_part_told_in_passing() -> None:
    """A relative clause behind "mostly women" tells of all of them."""
    whole, *parts = Document("Troops freed 38 persons, mostly women and children, who had been held captive.").figures

    assert (whole.text, whole.harm) == ("38", "abducted")
    assert [(part.text, part.part_of) for part in parts] == [("women", whole.start), ("children", whole.start)]


def test_parts_told_one_after_another_are_parts() -> None:
    """What comes after a semicolon tells of the same whole."""
    women, infants = Document("Of the bodies found, 17 were those of women; five were infants.").figures

    assert [(f.harm, f.relation) for f in (women, infants)] == [("killed", "part_of")] * 2


def test_one_more_of_those_told_is_added() -> None:
    """An ordinal alone adds one person to those told just before."""
    four, fifth = (
        f for f in Document("Four inmates lay dead in the laundry. A fifth was found hanged.").figures if f.harm
    )

    assert (fifth.text, fifth.counted, fifth.relation, fifth.part_of) == ("A fifth", "inmates", "adds_to", four.start)


def test_six_more_are_of_the_kind_told_before() -> None:
    """Whom "more" counts is said by the number before it."""
    _, more = Document("Three guards were killed and six more were hurt.").figures

    assert (more.text, more.harm, more.counted) == ("six", "injured", "guards")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Twelve villagers died. The prosecutor acknowledges 18.", "villagers"),
        ("Some 240,000 people have fled, the office says. The government says 310,000.", "people"),
        ("Twelve people were killed. The real number is probably closer to 50.", "people"),
        ("Twelve people were killed. The rebels speak of 40.", "people"),
        ("Twelve people were killed. Residents put it at 20.", "people"),
    ],
)
def test_a_number_said_alone_takes_up_the_count_before_it(text: str, people: str) -> None:
    """Harm and people of a bare number are those of the count right before."""
    first, second = Document(text).figures

    assert (second.harm, second.counted) == (first.harm, people)


@pytest.mark.parametrize(
    "text",
    [
        "Organisers said 30,000 people took part after twelve people were killed. The ministry said 6,000.",
        "Twelve people died in the raid on 18 houses. The mayor said 19.",
        "Twelve people died. The hall seats 300.",
        "Twelve people died. The guide said 4,000.",
        "The rebels killed 40 soldiers. The army will not say how many it has arrested; lawyers have counted 212.",
    ],
)
def test_a_number_said_alone_takes_up_nothing_it_cannot_mean(text: str) -> None:
    """With another count beside it, or of another size, it is no count of the dead."""
    assert Document(text).figures[-1].harm is None
