"""Numbers that the source has for another matter."""

import pytest
from test_checks_figures import rules

BANK = (
    "The central bank of Lorrane kept its rate at 4 percent as inflation rose to 7.9 percent in September from 7.1 percent. "
    "The crown gained 0.8 percent against the dollar, and shares lost 38 percent in a year. Unemployment stood at 5.2 percent."
)
TRIAL = (
    "A court in Besna sentenced a hospital director to seven years in prison for taking bribes of 1.2 million crowns. "
    "Prosecutors had asked for nine years. She was also fined 400,000 crowns and barred from office for 10 years."
)
RAID = (
    "Gunmen stormed a post near Kadhar, killing eight officers, the governor said. Three attackers were shot dead and two were "
    "captured. Four policemen are missing. The men left behind 30 rifles and 8,000 rounds."
)
ROADS = "Attacks on roads in Hadral have killed 86 civilians this year, against 54 in the whole of last year, a monitor said."
LINE = "The airline will close its base at Renn, where 420 people work, and drop 11 routes, it said."


@pytest.mark.parametrize(
    ("source", "claim", "rule"),
    [
        (BANK, "Inflation rose to 7.1 percent in September.", "FIG109"),
        (BANK, "The crown gained 5.2 percent against the dollar.", "FIG109"),
        (BANK, "Unemployment stood at 7.9 percent.", "FIG109"),
        (BANK, "Shares have risen 38 percent in a year.", "FIG109"),
        (TRIAL, "The director was jailed for nine years for taking bribes.", "FIG109"),
        (TRIAL, "The director took bribes of 400,000 crowns.", "FIG109"),
        (RAID, "Police shot dead two attackers and captured three.", "FIG102"),
        (RAID, "Four officers were killed and eight are missing.", "FIG102"),
        (ROADS, "Road attacks killed 86 civilians in Hadral last year.", "FIG109"),
        (LINE, "The airline will close 11 bases.", "FIG103"),
    ],
)
def test_a_number_stays_with_its_own_words(source: str, claim: str, rule: str) -> None:
    """What stands before, behind or around a number in the source is what it may be said of."""
    assert rule in rules(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BANK, "Inflation rose to 7.9 percent in September."),
        (BANK, "Inflation climbed from 7.1 percent to 7.9 percent."),
        (BANK, "The crown rose 0.8 percent against the dollar."),
        (BANK, "Shares have fallen 38 percent in a year."),
        (TRIAL, "Prosecutors wanted nine years for the director."),
        (TRIAL, "The director was jailed for seven years and fined 400,000 crowns."),
        (RAID, "Eight officers were killed and four are missing."),
        (RAID, "Three attackers died and two were taken prisoner."),
        (ROADS, "Attacks on roads have killed 86 civilians this year, after 54 last year."),
        (LINE, "The airline will drop 11 routes and close a base."),
    ],
)
def test_the_same_in_other_words_passes(source: str, claim: str) -> None:
    """A paraphrase that keeps each number with its words breaks no rule."""
    assert rules(claim, source) == []
