"""Who won by a score, whose age it is, which year belongs to which deed."""

import pytest
from test_checks_figures import rules

MATCH = (
    "Renn United came from two goals down to beat Orvel Rovers 4-2 on Saturday. In the other match Tessara edged Besna City 3-1.\n\n"
    "Mara Venn beat Tal Orrin 6-4 3-6 7-5, and Ilse Karn beat Dora Brask 6-2 6-1."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Renn United beat Orvel Rovers 4-2.",
        "Orvel Rovers lost 4-2 to Renn United.",
        "Renn United came from 2-0 down to win.",
        "Mara Venn beat Tal Orrin 6-4 3-6 7-5.",
        "A 4-2 win over Orvel Rovers lifted Renn United.",
    ],
)
def test_the_score_of_the_winner_passes(claim: str) -> None:
    """A score told of the winner or the loser, and one told by its difference."""
    assert rules(claim, MATCH) == []


@pytest.mark.parametrize(
    "claim",
    [
        "Orvel Rovers beat Renn United 4-2.",
        "Renn United lost 4-2 to Orvel Rovers.",
        "Renn United beat Orvel Rovers 3-1.",
        "Mara Venn beat Tal Orrin 6-2 6-1.",
    ],
)
def test_a_score_given_to_the_loser_or_to_another_match_is_an_error(claim: str) -> None:
    """The sides are exchanged, or the score is of another match."""
    assert "FIG109" in rules(claim, MATCH)


LIFE = (
    "Hanna Venn, who ran for Orvel from 2013, failed a test in April. Her coach, Luca Poli, 56, was suspended. She won one medal, in 1983. In 2002 she was made a knight. "
    "The fire is the worst in the valley since 1994. Wages have been flat since 2010. The vault of the 13th century was built in Renn."
)


@pytest.mark.parametrize(
    ("claim", "rule"),
    [
        ("Venn, 56, failed a test in April.", "FIG103"),
        ("She was made a knight in 1983.", "FIG109"),
        ("It is the valley's worst fire since 2010.", "FIG109"),
        ("The vault of the 15th century stands in Renn.", "DAT501"),
        ("Luca Poli has coached for 56 years.", "FIG115"),
    ],
)
def test_an_age_a_year_a_century_of_another_is_an_error(claim: str, rule: str) -> None:
    """Each number stands in the report, beside another name or deed."""
    assert rule in rules(claim, LIFE)


@pytest.mark.parametrize(
    "claim",
    [
        "Luca Poli, 56, was suspended.",
        "She was made a knight in 2002.",
        "It is the valley's worst fire since 1994.",
        "The vault of the thirteenth century stands in Renn.",
    ],
)
def test_the_age_the_year_the_century_of_its_own_passes(claim: str) -> None:
    """The same, as the report has them."""
    assert not {"FIG109", "DAT501", "FIG115"} & set(rules(claim, LIFE))


def test_the_number_before_the_end_of_a_change_is_its_own() -> None:
    """ "Fell 5% to 80": another per cent stands before the 80 in the report."""
    source = "Sales at Renn slipped 2.4% to £688m. Sales in old shops were down 5.1%."
    assert "FIG109" in rules("Sales at Renn fell 5.1% to £688m.", source)
    assert "FIG109" not in rules("Sales at Renn fell 2.4% to £688m.", source)


TRIAL = (
    "Tal Orrin, 34, denies killing 67-year-old Josef Venn in Renn. Her aunt, who is 58, was bitten on both hands.\n\n"
    "A man of 31 and a woman of 29 have been arrested on suspicion of keeping a dangerous dog. "
    "The rate of smoking among men rose to 27%, while among women it stood at 25%."
)


@pytest.mark.parametrize(
    "claim",
    [
        "A 67-year-old man has gone on trial accused of murdering a neighbour.",
        "A 58-year-old woman was arrested on suspicion of keeping a dangerous dog.",
        "The rate of smoking among women rose to 27%.",
    ],
)
def test_a_number_of_the_other_person_or_side_is_an_error(claim: str) -> None:
    """The victim's age for the accused, an age of who did nothing of the kind, the men's rate for the women's."""
    assert {"FIG109", "FIG103"} & set(rules(claim, TRIAL))


@pytest.mark.parametrize(
    "claim",
    [
        "A 34-year-old man has gone on trial accused of killing Josef Venn, 67.",
        "A 29-year-old woman was arrested on suspicion of keeping a dangerous dog.",
        "The rate of smoking among women was 25%.",
        "Smoking among men rose to 27%.",
    ],
)
def test_a_number_of_the_right_person_or_side_passes(claim: str) -> None:
    """The same, as the report has them."""
    assert not {"FIG109", "FIG103"} & set(rules(claim, TRIAL))
