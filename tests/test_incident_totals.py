"""Least numbers of killed and captured of press releases that go through their people more than once."""

import pytest

from summarizer import summarize

LEAD = "TESSARA - A combined force detained a Marran Front leader and two suspected insurgents in Darsak district, Kadhar province, yesterday.\n"


def least(text: str) -> tuple[int, int]:
    """The least number killed and detained, single incidents counted."""
    brief = summarize(text, engine="rules")
    killed, detained = (brief.total(harm, profile="isaf").low for harm in ("killed", "detained"))
    return int(killed or 0), int(detained or 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A patrol detained two men in Belt district on Monday. A third man was detained in a barn nearby.", (0, 3)),
        (
            "A patrol detained three men in Belt district on Monday. Two were unarmed. A third man was detained with a rifle.",
            (0, 3),
        ),
        (
            (
                "Six gunmen were killed in the Zarin valley yesterday. The patrol was met by four of them. All four were killed."
                " Two other gunmen were killed on a ridge."
            ),
            (6, 0),
        ),
        (
            (
                "TESSARA - A force captured a senior facilitator in Orvel, yesterday.\nThe man, known as Mullah Zaher, sold opium for the front."
                " He came to Orvel a year ago. Nobody was hurt.\nZaher was detained in his home."
            ),
            (0, 1),
        ),
        (
            (
                "TESSARA - In Darsak district, Kadhar province, police detained two suspected insurgents on Monday.\n"
                "In Ulmar district, police detained two suspected insurgents."
            ),
            (0, 4),
        ),
        (
            "TESSARA - Police captured a leader in Darsak district, Kadhar province, on Monday.\nIn Ulmar district, police captured a leader.",
            (0, 2),
        ),
        (
            (
                "TESSARA - Police detained two suspected insurgents in Belt district, Sohan province, on Monday.\n"
                "Also in Sohan province, a patrol detained a suspected insurgent in Lalak district."
            ),
            (0, 3),
        ),
        (
            (
                "TESSARA - Police detained two suspected insurgents in Belt district, Sohan province, on Monday.\n"
                "The two suspected insurgents were brought to a base in Lalak district and detained there."
            ),
            (0, 2),
        ),
        (
            (
                "TESSARA - A force detained several suspected insurgents in Girda district on Sunday.\nTheir leader had killed drivers in March."
                "\nOne additional suspected insurgent was detained in the next village."
            ),
            (0, 4),
        ),
        (
            "TESSARA - A strike killed a leader, Daro Venn, and one of his fighters in Belt district yesterday. Both men were killed as they drove.",
            (2, 0),
        ),
        (
            "TESSARA - A force captured a leader in Girda district. The leader was detained along with one of his associates.",
            (0, 2),
        ),
        (
            (
                "TESSARA - Five men were detained in Girda district, including a leader and his deputy."
                " The leader and deputy were caught in one house; the three others were detained nearby."
            ),
            (0, 5),
        ),
        (
            (
                "TESSARA - A force detained two suspects in Girda district. One of them was known as the leader."
                " He was detained with the other suspect."
            ),
            (0, 2),
        ),
        (
            "TESSARA - A force detained four insurgents in Belt district. Among the four was Daro Venn, a leader who was captured in bed.",
            (0, 4),
        ),
        ("TESSARA - Soldiers captured a planner and two would-be bombers in Mota district on Monday.", (0, 3)),
    ],
)
def test_people_told_again_are_counted_once(text: str, expected: tuple[int, int]) -> None:
    """A third man after two is new and after three is not; the rest of six; a name brought in late; another district."""
    assert least(text) == expected


@pytest.mark.parametrize(
    "line",
    [
        "He is responsible for attacks that killed 12 policemen.",
        "He ordered the killing of several policemen.",
        "The leader was behind a raid on a post that left three policemen dead.",
        "The leader took part in an attack that killed six policemen.",
        "He led the bombing of a bus, in which nine people were killed.",
        "The leader had killed 20 people.",
        "His attacks have killed dozens of civilians.",
        "His capture follows that of another leader, Malik Surat.",
        "He is believed to have killed several drivers.",
        "The leader replaced Qari Nadir, who was killed by a drone.",
        "The three had used the same road a week before, when a bomb there killed two soldiers.",
    ],
)
def test_deeds_of_the_past_are_of_no_incident_told(line: str) -> None:
    """What a leader is sought for, whom he replaced, and what lies a week before the report's own day."""
    assert least(LEAD + line) == (0, 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The leader ordered the killing of several policemen in Orvel.", (3, 0)),
        (
            "TESSARA - Police looking for a man wanted for murders killed three fighters in Belt district on Monday.",
            (3, 0),
        ),
        (
            "TESSARA - Coalition forces carried out a raid in which two fighters were killed in Belt district on Monday.",
            (2, 0),
        ),
    ],
)
def test_what_the_report_is_about_counts(text: str, expected: tuple[int, int]) -> None:
    """A deed of the past told by itself, and people killed in the search for somebody with a record."""
    assert least(text) == expected
