"""Sums, differences and spans that the claim's own words ask for."""

import pytest
from test_checks_figures import rules

BUS = (
    "A bomb killed 15 people on a bus in Hadral, police said. Another 22 passengers were hurt. Attacks on roads have killed 86 "
    "civilians this year, against 54 in the whole of last year."
)
FLEET = "The airline will retire 24 of its 83 aircraft. It cut 1,900 jobs, almost a fifth of its workforce."
STORM = (
    "Winds reached 210 kilometres an hour. Power was cut to 640,000 homes; by Sunday, 250,000 of them were reconnected."
)
BRIBES = "The court heard that 14 companies paid bribes between 2009 and 2013. The rate rose to 4.75 percent from 4.25 percent."
TALKS = "The two sides met in Vestra on 3 November and will meet again on 14 November, the envoy said."
OLM = (
    "About 26,000 people are trapped in Olm, 7,000 fewer than a year ago. A school collapsed on 23 girls; 16 of them were pulled out alive. "
    "Rockets killed a mother and three of her children in Orvel, and the front lost 70 men elsewhere."
)
SWAP = "A first exchange freed 20 men from each side. The blast killed nine women and four children."


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BUS, "The bomb killed or wounded 37 people."),
        (BUS, "Attacks on roads have killed 86 civilians, 32 more than last year."),
        (FLEET, "The airline will be left with 59 aircraft."),
        (FLEET, "The airline employs about 10,000 people."),
        (STORM, "On Sunday 390,000 homes were still without power."),
        (STORM, "Winds reached 130 miles an hour."),
        (BRIBES, "Companies paid bribes over four years."),
        (BRIBES, "The rate rose by half a point."),
        (TALKS, "The two sides will meet again 11 days after that."),
        (OLM, "A year ago about 33,000 people were trapped in Olm."),
        (OLM, "Seven girls died in the school."),
        (OLM, "Rockets killed four people in Orvel."),
        (SWAP, "An earlier exchange freed 40 prisoners."),
        (SWAP, "The blast killed people, including 13 women and children."),
    ],
)
def test_what_the_claim_works_out_is_no_error(source: str, claim: str) -> None:
    """The number follows from two of the source by the operation that the claim names."""
    assert {r for r in rules(claim, source) if r.startswith("FIG")} <= {
        "FIG105",
        "FIG110",
        "FIG111",
        "FIG112",
        "FIG113",
        "FIG119",
    }


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (BUS, "The bomb killed 37 people."),
        (BUS, "The bomb killed 32 people."),
        (FLEET, "The airline bought 59 aircraft."),
        (BRIBES, "The court sits every four years."),
        (TALKS, "The two sides met for 11 days."),
    ],
)
def test_without_a_word_for_the_operation_it_is_an_error(source: str, claim: str) -> None:
    """The same number with no word for the operation is in the source by no way."""
    assert "FIG101" in rules(claim, source)


def test_a_total_is_the_sum_of_its_parts_in_one_text() -> None:
    """Verified parts that follow a total vouch for it; a sum that does not come out is an error."""
    source = "Gunmen killed eight officers in Kadhar. Three attackers were shot dead."
    assert rules("Eleven people died: eight officers and three attackers.", source) == ["FIG112"]
    assert "FIG101" in rules("Twelve people died: eight officers and three attackers.", source)


def test_a_second_verb_of_saying_ends_a_denial() -> None:
    """What somebody says beside a denial is told as fact."""
    source = "A spokesman denied any role and said the Front had lost 11 men in air strikes."
    assert "FIG116" not in rules("The Front said 11 of its men had died in air strikes.", source)


PASSED = (
    "The number of dead has topped 300, the ministry said. Losses exceeded $4 million in the first half of the year."
)


@pytest.mark.parametrize(
    "claim",
    [
        "More than 300 people have died.",
        "Losses came to more than $4 million.",
        "Losses came to over $4 million in six months.",
        "More than 300 people have died, most of them in a single day.",
    ],
)
def test_a_number_that_was_passed_is_more_than_it(claim: str) -> None:
    """ "Topped" and "exceeded" say "more than"; half of the year is six months; a single day counts nothing."""
    assert set(rules(claim, PASSED)) <= {"FIG113"}


REST = (
    "Hallen is to cut 3,400 jobs and close one of its five mills. About 1,900 of the posts will go in Drossel. A further 850 will be lost"
    " at the head office and the rest at suppliers abroad."
)


def test_the_rest_is_the_whole_without_its_parts() -> None:
    """Told where the rest is told."""
    assert rules("Around 650 jobs will go at suppliers abroad.", REST) == ["FIG112"]
    assert "FIG101" in rules("Around 750 jobs will go at suppliers abroad.", REST)
    assert "FIG101" in rules("Around 650 people work in Drossel.", REST)
