"""Words of a claim that tell two numbers of the source apart."""

import pytest
from test_checks_figures import rules

SLIDE = (
    "A hillside above Kadhar gave way after a week of rain, the prefect said on Monday. Forty-four bodies were dug out in the "
    "quarter of Besna. Nineteen people died in Tarro, where a clinic was crushed. Volunteers led 310 tenants to safety. Another "
    "150 people are missing, the fire brigade said on Tuesday."
)
POLL = (
    "The Farmers' League lost its majority in Lorrane on Sunday. It won 61 of the 150 seats. The Reform Bloc of Ada Menn took "
    "48 seats and the Greens 22. Talks after the last vote took 40 days."
)
CAMPS = (
    "Clinics around Hadral have recorded 1,870 cases of measles, of which 240 were confirmed by a laboratory. The two camps "
    "hold 35,000 people."
)
SPENT = "The League spent 4,100 crowns on posters, the Bloc 2,900 crowns on rallies."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SLIDE, "The crushed clinic in Tarro cost 44 lives."),
        (SLIDE, "The number of missing people stood at 310, the fire brigade said."),
        (POLL, "Ada Menn's Reform Bloc came next with 61 seats."),
        (CAMPS, "A laboratory confirmed 1,870 of the cases."),
    ],
)
def test_words_that_all_speak_for_another_number_are_an_error(source: str, claim: str) -> None:
    """Where every word that tells the two numbers apart stands with the other one, the claim took the wrong one."""
    assert "FIG109" in rules(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (SLIDE, "The crushed clinic in Tarro cost 19 lives."),
        (SLIDE, "Rescuers dug 44 dead out of the mud in Besna."),
        (SLIDE, "In all 150 people were missing on Tuesday."),
        (POLL, "With 61 seats the League is without a majority."),
        (POLL, "Menn's party has 48 seats."),
        (CAMPS, "Of the 1,870 cases 240 have been confirmed by a laboratory."),
        (SPENT, "The League paid 4,100 crowns for posters, while the Bloc spent 2,900 crowns on rallies."),
    ],
)
def test_an_honest_rewording_passes(source: str, claim: str) -> None:
    """A number that keeps its own words, or stands beside the other one, breaks no rule."""
    assert rules(claim, source) == []
