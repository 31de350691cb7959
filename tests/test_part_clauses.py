"""What a clause tells of a part of the people counted is not told of the whole."""

from summarizer import summarize

TEXT = (
    "ORVEL - At least 19 people have been killed in four days of protests in Orvel, doctors said on Sunday. "
    "The ministry gave a toll of eight, among them two guards who it said were beaten to death in Harl on Friday. "
    "It said 43 officers had been hurt."
)


def test_the_place_of_a_part_is_not_that_of_the_whole() -> None:
    """ "Eight, among them two who were beaten to death in Harl on Friday": six of them were not."""
    rows = {row.figure.text: row for row in summarize(TEXT, engine="rules").casualties}
    where, when = rows["eight"].where, rows["eight"].when

    assert (where and where.text, when and when.text) != ("Harl", "Friday")
    assert where is None or where.text != "Harl"
    assert rows["43"].where is None or rows["43"].where.text != "Harl"


def test_a_toll_over_the_days_of_one_crisis_has_a_rival() -> None:
    """A count of three days is the report's own: another speaker's smaller toll disputes it."""
    (found,) = summarize(TEXT, engine="rules").disputed_claims

    assert [p.figure.text for p in found.positions if p.figure] == ["At least 19", "eight"]


def test_a_part_told_between_commas_leaves_the_place_to_the_whole() -> None:
    """Behind the comma that closes the clause the sentence goes on with everybody."""
    text = "A bomb killed 12 people, including two who had stopped to help, in Orvel on Monday."
    rows = {row.figure.text: row for row in summarize(text, engine="rules").casualties}

    assert rows["12"].where is not None
    assert rows["12"].where.text == "Orvel"


def test_what_a_speaker_adds_about_some_is_not_told_of_all() -> None:
    """ "Put the toll at 39, saying seven of the bodies found in Harl were not theirs": the 39 are of no place there."""
    text = (
        "Floods killed at least 46 people across the Norrin highlands, officials said. "
        "The disaster agency put the toll at 39, saying that seven of the bodies found in Harl had been counted twice."
    )
    rows = {row.figure.text: row for row in summarize(text, engine="rules").casualties}

    assert rows["39"].where is None or rows["39"].where.text != "Harl"
