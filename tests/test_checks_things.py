"""What a checked text says of things as it says it of people, and amounts that leave out their currency."""

import pytest
from test_checks_figures import rules

VOTE = "The commission threw out the result in one district, where 1,400 ballot papers had vanished. A new vote is due within 60 days."
SUIT = "Lawyers had asked for 30,000 dollars for each family. The court awarded 12,000. It also ordered a memorial."
AID = "The agency needs 18 million dollars for the camps and has received 6 million."
OFFICERS = (
    "Two former army officers got life. Three sergeants received terms of 15 years. Four policemen gave evidence."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (VOTE, "The district votes again within 60 days after 1,400 ballots went missing."),
        (SUIT, "The court granted every family 12,000 dollars."),
        (SUIT, "Their lawyers wanted 30,000 dollars for every family."),
        (AID, "So far the agency was given 6 million dollars."),
        (AID, "The agency has asked for 18 million dollars."),
        (OFFICERS, "Three non-commissioned officers were sentenced to 15 years."),
        ("Some 24,300 people watched the match.", "The crowd numbered 24,300."),
    ],
)
def test_other_words_for_the_same_pass(source: str, claim: str) -> None:
    """Things that went missing, a sum awarded without its currency, officers of an army: the number is the source's."""
    assert [r for r in rules(claim, source) if r != "FIG121"] == []


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SUIT, "The court granted every family 30,000 dollars."),
        (AID, "So far the agency was given 18 million dollars."),
        (
            "Halvik expects to sell 380,000 cars this year; it had forecast 430,000.",
            "Halvik cut its forecast for the year to 430,000 cars.",
        ),
    ],
)
def test_what_was_wished_for_or_given_up_is_not_what_is(source: str, claim: str) -> None:
    """A sum that was asked for was not paid, and a forecast given up is not the new one."""
    assert "FIG109" in rules(claim, source)


def test_things_that_another_number_of_the_sentence_counts() -> None:
    """ "Ninety blankets and 20 tents" are no 90 tents, although the word stands near."""
    stores = "Aid workers have handed out 900 blankets and 200 tents since Monday. The mill holds 40 families."
    assert "FIG103" in rules("Aid workers distributed 900 tents.", stores)
    assert rules("Aid workers distributed 200 tents and 900 covers.", stores) == []
