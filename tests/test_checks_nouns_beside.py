"""Nouns and harms that stand further off than the binder looks, and bounds and fears told in other words."""

import pytest
from test_checks_figures import rules

from summarizer import check

CUT = "The UN said 44 of its Orvelian peacekeeping troops were captured by the Marran Front, while 75 of its Kadhari peacekeepers were surrounded."
SCHOOL = "A lorry struck a group of scouts near Orvel. Three fourth-graders and one woman were killed, and a girl is in hospital."
TOLL = "Searchers in Orvel brought up the last two missing miners. The death toll from the 3 May fire that wrecked the pit at Lissen is 301, the minister said. He said 485 miners escaped."
LOST = "At least two people died in the crash of a jet in Orvel. Its owner said nine people were aboard, and police found no survivors."
PILOT = (
    "Nobody knows yet why a plane fell from the sky and killed eight firefighters and their pilot in Tessara on Sunday. Witnesses heard a noise. "
    "Police know no more. In May nine people died in the crash of a mail plane in Kadhar."
)
STUDY = "The Lissen institute used six goats in a study of burns. Under sedation the legs of the goats were wounded. At the end they were put down."
CONFIRMED = "A bus hit a lorry near Orvel and burst into flames. Police confirmed that 18 had died."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("44 Orvelian Peacekeepers Captured by Marran Front", CUT),
        ("Lorry Kills 3 Scouts", SCHOOL),
        ("Orvel Ends Search With Death Toll at 301", TOLL),
        ("9 Killed in Skydiving Plane Crash", PILOT),
        ("9 Feared Dead in Orvel Jet Crash", LOST),
        ("Study Left 6 Goats Dead", STUDY),
        ("At least 18 people died when a bus hit a lorry near Orvel.", CONFIRMED),
        ("9 Choke to Death on Cakes", "As of Friday nine people in Orvel had died of the cakes."),
        ("500 Dead in Wreck", "About 500 Orvelians, Kadharis and Tessarans died when their boat was sunk by traffickers. Another 200 died in a second wreck."),
    ],
)  # fmt: skip
def test_what_the_words_bind_is_not_flagged(claim: str, source: str) -> None:
    """A number whose noun, harm or bound the report gives further off passes as an error and as a warning."""
    assert not {"FIG101", "FIG102", "FIG105", "FIG109", "FIG115"} & set(rules(claim, source))


@pytest.mark.parametrize(
    ("claim", "source", "rule"),
    [
        ("75 Orvelian Peacekeepers Captured by Marran Front", CUT, "FIG109"),
        ("485 Dead in Orvel Pit", TOLL, "FIG109"),
        ("At least 18 people died when a bus hit a lorry near Orvel.", "A bus hit a lorry near Orvel and burst into flames. The crash killed 18 people.", "FIG105"),
        ("9 Killed in Orvel Jet Crash", LOST.replace("no survivors", "seven survivors"), "FIG109"),
    ],
)  # fmt: skip
def test_what_belongs_elsewhere_still_is(claim: str, source: str, rule: str) -> None:
    """The same readings vouch for nothing that the report tells of others."""
    assert rule in rules(claim, source)


CUP = "Orvel needed 240 to win. Seven batsmen of Tessara failed. Both sides have won three of seven matches."


def test_a_margin_is_vouched_for_by_none_but_itself() -> None:
    """Seven matches do not make a win by seven wickets."""
    assert "FIG101" in rules("Orvel beat Tessara by seven wickets in the cup.", CUP)
    assert "FIG101" not in rules(
        "Orvel beat Tessara by seven wickets in the cup.", CUP + " It was over with seven wickets left."
    )


def test_one_and_the_other_two_are_three() -> None:
    """ "The other two" says that the three were all; basis points are hundredths of a per cent."""
    assert "FIG112" in rules(
        "Three rowers fell ill in Orvel.",
        "One of the girls is in hospital in Orvel while the other two are out of danger.",
    )
    assert "FIG113" in rules(
        "The bank of Orvel cut its rate by 25 basis points.", "The bank lowered the rate to 2.75% from 3%."
    )


def test_a_number_that_begins_a_name_needs_the_name() -> None:
    """ "Six Rivers" is no count of six; another six of the report does not vouch for it."""
    source = "Six guards were killed at the gate of the tower in Orvel on Monday."

    wrong = check("The guards were killed at the gate of Six Rivers Tower in Orvel on Monday.", source)
    right = check("The raid hit Six Rivers Tower in Orvel.", "The raid hit the Six Rivers Tower in Orvel on Monday.")

    assert [f.rule for f in wrong.findings if f.severity == "error" and f.start is not None][:1] == ["FIG101"]
    assert right.ok
