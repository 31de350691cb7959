"""The numbers, the place and the speaker that vouch for a number."""

from test_checks_figures import rules

TRADE = (
    "Lorrane's economy grew by 0.4% in the three months to June, slower than the 0.9% of the first three. Inflation slowed to 5.6% in June from "
    "6.2% in May, the governor said."
)
SIEGE = (
    "Gunmen killed six soldiers in an ambush near Kadhar on Monday, the ministry said. In a statement, the Marran Front said 19 soldiers had died. "
    "Most of the dead of the week, 23, were in the town of Anbor."
)


def test_numbers_keep_company() -> None:
    """Two numbers of one sentence vouch for one another although a third sentence has the claim's verb."""
    assert rules("Growth in Lorrane slowed to 0.4% from 0.9%.", TRADE) == []


def test_the_speaker_vouches_for_a_number() -> None:
    """Another speaker's number fits the place as well, but the claim says whose it is."""
    assert rules("The Marran Front said 19 soldiers were killed in the ambush.", SIEGE) == []
    assert rules("The ministry said six soldiers were killed in the ambush.", SIEGE) == []
