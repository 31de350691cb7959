"""Numbers that the source has for another matter."""

import pytest
from test_checks_figures import rules

from summarizer.checks import check_text
from summarizer.schemas.records import Source
from summarizer.text.bundle import Bundle

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


STORES = (
    "Sales at its 310 stores fell 3.5 percent; online sales, which make up 18 percent of the total, rose 22 percent. The retailer will "
    "close 26 stores over two years and cut 1,400 of its 16,000 jobs. It was founded in 1998 and its head office was built in 1984."
)
QUAKE = "The quake struck at a depth of 10 km and was felt in Karesh, 250 km away. Nine people died in Holm and six in Vantor."
LUNE = (
    "A plane crashed at Port Marrow on Friday, killing six people. It was bound for Karesh. The airline has 45 employees. "
    "In 2016 another of its planes overran the runway at Lune, injuring four."
)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (STORES, "Online sales rose 18 percent."),
        (STORES, "The retailer will close 310 stores."),
        (STORES, "The retailer will cut 16,000 jobs."),
        (STORES, "The head office was built in 1998."),
        (QUAKE, "The quake struck at a depth of 250 km."),
        (QUAKE, "Nine people died in Vantor."),
        (LUNE, "A crash at Lune in 2016 killed six people."),
    ],
)
def test_a_word_keeps_the_number_it_governs(source: str, claim: str) -> None:
    """The neighbour's number, the neighbour's year and the neighbour's place are errors."""
    assert "FIG109" in rules(claim, source)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        (STORES, "Online sales grew 22 percent and make up 18 percent of the total."),
        (STORES, "The retailer, founded in 1998, will close 26 of its 310 stores."),
        (STORES, "The retailer has 16,000 jobs and will cut 1,400 of them."),
        (QUAKE, "The quake struck at a depth of 10 km and was felt 250 km away."),
        (QUAKE, "Nine people died in Holm."),
        (LUNE, "A crash at Lune in 2016 injured four people."),
    ],
)
def test_the_numbers_of_one_sentence_in_another_order_pass(source: str, claim: str) -> None:
    """A rewording that keeps each number under its own word breaks no rule."""
    assert [r for r in rules(claim, source) if r.startswith("FIG")] == []


def test_the_message_names_what_stands_in_the_place() -> None:
    """Who reads the finding sees both figures, and the sentences of both."""
    report = check_text("The retailer will close 310 stores.", Bundle([Source(STORES)]))
    finding = next(f for f in report.findings if f.rule == "FIG109")
    assert finding.message == "says 310 stores; the source has these of another matter, and in this place 26 stores"
    assert len(finding.evidence) == 2


SIDES = (
    "Troops captured three rebel leaders in Kesh and wounded four soldiers by mistake. Two army officers died there."
)


@pytest.mark.parametrize(
    "claim",
    ["Three soldiers were captured in Kesh.", "Four soldiers were captured in Kesh.", "Two rebel officers died."],
)
def test_people_of_the_other_side_are_an_error(claim: str) -> None:
    """What stands before "leaders" and "officers" says whose they are."""
    assert {"FIG102", "FIG103", "FIG109"} & set(rules(claim, SIDES))


@pytest.mark.parametrize(
    "claim", ["Three rebel commanders were captured.", "Two soldiers died.", "Troops captured three militant leaders."]
)
def test_other_words_for_one_side_pass(claim: str) -> None:
    """Rebel leaders may be militant commanders."""
    assert rules(claim, SIDES) == []


WORKS = (
    "The maker of carts will cut 3,400 jobs and close one of its five mills in Norland. It employs 28,000 people worldwide, 19,500 of them in"
    " Norland. The court awarded Lena Farr's family 180,000 crowns. They had sought 500,000."
)


@pytest.mark.parametrize(
    "claim",
    [
        "The maker of carts closes a mill in Norland with the loss of 3,400 jobs.",
        "The maker has about 28,000 workers.",
        "The court awarded Lena Farr's family 180,000 crowns, well below the 500,000 they had asked for.",
    ],
)
def test_words_of_another_number_do_not_take_it(claim: str) -> None:
    """The whole of a part, those whom somebody employs, an amount told without its currency."""
    assert not {"FIG103", "FIG109"} & set(rules(claim, WORKS))
