"""What is told of the dead leaves them dead; who they were; whom armed men took; who speaks beside the harm."""

import pytest

from summarizer import summarize
from summarizer.text.document import Document


def harmed(text: str) -> dict[str, str]:
    """The harm of each figure of a text, by the words of the figure."""
    return {f.text: str(f.harm) for f in Document(text).figures if f.harm}


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("At least 27 of the dead were shot after they had given up.", {"At least 27": "killed"}),
        ("Eight of the dead had burns.", {"Eight": "killed"}),
        ("Three of the dead guards were shot.", {"Three": "killed"}),
        ("Fifteen of the dead carried Orveli papers.", {"Fifteen": "killed"}),
        ("Two of the wounded needed surgery.", {"Two": "injured"}),
        ("Six of the wounded died.", {"Six": "killed"}),
        ("Experts counted 19 skeletons in the grave.", {"19": "killed"}),
        ("The dead were two guards.", {"two": "killed"}),
        ("The dead were not two guards.", {}),
        ("Twelve men escaped during the fighting and four were recaptured.", {"four": "detained"}),
        ("They killed 63 men and took 118 others away.", {"63": "killed", "118": "abducted"}),
        ("The hospital is treating 71 people, most of them for broken bones.", {"71": "injured"}),
        ("The hospital is treating 71 people for cholera.", {}),
    ],
)
def test_the_dead_stay_dead(text: str, victims: dict[str, str]) -> None:
    """Whatever else is said of them: that they were shot, had burns or carried papers."""
    assert harmed(text) == victims


def test_the_dead_are_told_by_kind() -> None:
    """ "The dead were 26 men, five women and two infants": three parts of the 33."""
    toll, *kinds = Document("A lorry killed 33 people. The dead were 26 men, five women and two infants.").figures

    assert [(f.text, f.counted, f.part_of) for f in kinds] == [
        ("26", "men", toll.start),
        ("five", "women", toll.start),
        ("two", "infants", toll.start),
    ]


def test_those_who_were_shot_are_no_part_of_those_who_drowned() -> None:
    """A woman shot in a riot is not among the dead of the flood."""
    rows = summarize(
        "ORVEL - A flood drowned 39 people in Orvel. Soldiers opened fire on a crowd in Orvel, and three people were shot dead.",
        engine="rules",
    ).casualties

    assert {row.figure.text: row.relation for row in rows} == {"39": None, "three": None}


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Rita Moss said 12 people died.\n\nThe hospital is treating nine people, its director says.",
            ["Moss", "hospital"],
        ),
        (
            "The ministry said 12 people died.\n\nNine people were wounded, its spokesman said.",
            ["ministry", "ministry"],
        ),
        ('Rita Moss said 12 people died.\n\nBrandt: "We have found nine bodies. They were burnt."', ["Moss", ""]),
    ],
)
def test_who_speaks_is_not_whoever_spoke_last(text: str, speakers: list[str]) -> None:
    """ "Its director" is that of the hospital its sentence tells of; a name before a colon is somebody else."""
    rows = summarize(text, engine="rules").casualties
    names = [row.claimant.name if row.claimant else "" for row in rows]

    assert [name.rsplit(" ", 1)[-1] for name in names] == speakers


def test_they_between_commas_are_the_people_told_last() -> None:
    """ "The rebels took the town after a battle in which, they say, 70 died": nobody who spoke before."""
    text = (
        "The mission said 12 people died.\n\nThe rebels took Orvel after a battle in which, they say, 70 soldiers died."
    )

    assert [row.claimant and row.claimant.name for row in summarize(text, engine="rules").casualties] == [
        "mission",
        "rebels",
    ]


def test_part_of_them_is_named_in_a_sentence_of_its_own() -> None:
    """ "Eleven of them are children": children, though the sentence has no word of harm."""
    assert [f.counted for f in Document("A lorry killed 39 people. Eleven of them are children.").figures] == [
        "people",
        "children",
    ]


def test_a_count_in_that_year_has_no_day_of_the_story() -> None:
    """ "In that year 310 civilians were killed": not on the day of the raid told before."""
    text = "ORVEL - On Thursday soldiers raided Orvel and killed four people. In that year 310 civilians were killed in raids."
    counted = {row.figure.text: row.when and row.when.text for row in summarize(text, engine="rules").casualties}

    assert counted["310"] != "Thursday"
