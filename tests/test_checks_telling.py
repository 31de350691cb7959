"""Deeds and statements told without a number: whether they happened, who did them, where, and who says so."""

import pytest
from test_checks_figures import rules

from summarizer.checks import check_text
from summarizer.schemas.records import Source
from summarizer.text.bundle import Bundle

TOWN = (
    "General Pavo Drezen said his troops would retake the village of Sarn within days. No warning was sent to residents before "
    "midnight. A neighbour allegedly heard two voices on the night of the murder. The ministry rejected reports that patients had "
    "been turned away from the hospital in Meriba. Engineers warned that the outbreak could spread to the capital. The law comes "
    "into force if the president signs it. The former minister, Bruno Talley, is accused of taking money from the fund. The club "
    "has not won the cup since 1998. Vaccines have not arrived in Tolm."
)
PEOPLE = (
    "A court sentenced the mining executive Rolf Eckart to nine years in prison for bribery. His lawyer, Mina Castell, was "
    "acquitted of all charges. Ilse Brandt said army mortars had fallen short of the hills. Halden Rusk said the suburbs would be "
    "evacuated by night. The union federation disputed the figures of the bank. The bill, put forward by the Green Union, was "
    "opposed by the Farm Party."
)
PLACES = (
    "A drone hit a bus near Kestin on Wednesday. The army holds Sarn. Fever has closed schools in the Dalu district. In the "
    "neighbouring Kassin district nobody is ill. The port of Kestin was shelled. The village of Orra lies south of it. Shells "
    "set fire to the northern suburbs of Orvel."
)


@pytest.mark.parametrize(
    "claim",
    [
        "General Drezen's troops have retaken the village of Sarn.",
        "A neighbour heard two voices on the night of the murder.",
        "The president has signed the law.",
        "Bruno Talley took money from the fund.",
        "The outbreak spread to the capital, engineers said.",
    ],
)
def test_what_is_planned_feared_or_alleged_is_not_done(claim: str) -> None:
    """A deed that the source leaves open everywhere is no fact."""
    assert "STY803" in rules(claim, TOWN)


@pytest.mark.parametrize(
    "claim",
    [
        "A warning was sent to residents before midnight.",
        "The ministry said patients had been turned away from the hospital in Meriba.",
        "Vaccines have arrived in Tolm.",
        "Vaccines will arrive, said officials, who have arrived in Tolm with vaccines.",
    ],
)
def test_a_dropped_negation_is_found(claim: str) -> None:
    """What the source denies everywhere is the contrary of what it says."""
    assert "STY804" in rules(claim, TOWN)


def test_an_added_negation_is_found() -> None:
    """What the source tells as done and the text denies."""
    assert "STY804" in rules("A court did not sentence Rolf Eckart to nine years in prison.", PEOPLE)


@pytest.mark.parametrize(
    "claim",
    [
        "Drezen promised that his troops would retake Sarn.",
        "The troops are to retake the village of Sarn.",
        "Residents had no warning sent to them before midnight.",
        "The ministry denied that patients had been turned away from the hospital.",
        "It is not known whether the president will sign the law.",
        "The club last won the cup in 1998.",
        "The outbreak may spread to the capital.",
        "Bruno Talley is said to have taken money from the fund.",
        "Vaccines had yet to arrive in Tolm.",
    ],
)
def test_an_honest_wording_keeps_its_standing(claim: str) -> None:
    """Plans told as plans, denials as denials, and a negation that holds for a time only."""
    assert {"STY803", "STY804"}.isdisjoint(rules(claim, TOWN))


@pytest.mark.parametrize(
    ("claim", "rule"),
    [
        ("Mina Castell was sentenced to nine years in prison.", "ACT403"),
        ("The Green Union opposed the bill.", "ACT403"),
        ("Halden Rusk said army mortars had fallen short of the hills.", "ATT305"),
        ("The union federation welcomed the figures of the bank.", "STY804"),
        ("Mina Castell was convicted of all charges.", "STY804"),
        ("Halden Brusk said the suburbs would be evacuated.", "ACT401"),
    ],
)
def test_somebody_else_is_found(claim: str, rule: str) -> None:
    """A deed, a statement or a stance that the source gives to another name."""
    assert rule in rules(claim, PEOPLE)


@pytest.mark.parametrize(
    "claim",
    [
        "Eckart was sentenced to nine years.",
        "The executive Rolf Eckart was sentenced by a court.",
        "Castell was cleared.",
        "Brandt said mortars of the army had fallen short.",
        "The federation disputed the bank's figures.",
        "The Farm Party opposed the bill.",
        "According to Rusk, the suburbs would be evacuated.",
    ],
)
def test_an_honest_name_passes(claim: str) -> None:
    """Part of a name, a description or another verb for the same deed."""
    assert {"ACT401", "ACT403", "ATT305", "STY804"}.isdisjoint(rules(claim, PEOPLE))


@pytest.mark.parametrize(
    ("claim", "wrong"),
    [
        ("A drone hit a bus near Sarn on Wednesday.", True),
        ("Fever has closed schools in the Kassin district.", True),
        ("Shells set fire to the northern suburbs of Sarn.", True),
        ("Shells set fire to northern suburbs of Orvel.", False),
        ("A drone hit a bus near Kestin.", False),
        ("Fever has closed schools in the district of Dalu.", False),
    ],
)
def test_another_place_is_found(claim: str, wrong: bool) -> None:
    """A deed that the source has near another town, or in another district."""
    assert ("DAT504" in rules(claim, PLACES)) is wrong


NAMED = (
    "The mayor, Halden Rusk, opened the bridge on Tuesday. General Pavo Drezen came on Friday. Dana Orlic spoke of the road. The law "
    "comes into force if the president signs it. The bill was put forward by the Green Union and opposed by the Farm Party. Striker "
    "Joao Mendel scored twice and the captain, Peter Hask, headed a third."
)


@pytest.mark.parametrize(
    ("claim", "rule"),
    [
        ("General Halden Rusk opened the bridge.", "ACT403"),
        ("Dana Drezen spoke of the road.", "ACT401"),
        ("The mayor opened the bridge on Friday.", "DAT505"),
        ("The Farm Party put forward the bill.", "ACT403"),
        ("Peter Hask scored twice.", "ACT403"),
        ("The president has signed the law, which has come into force.", "STY803"),
        ("The road is shut, and the president will not sign the law.", ""),
        ("The mayor, Rusk, opened the bridge on Tuesday.", ""),
        ("The captain, Hask, headed a third.", ""),
        ("General Drezen came on Friday, Dana Orlic said.", ""),
    ],
)
def test_a_title_a_mixed_name_and_a_day_are_compared(claim: str, rule: str) -> None:
    """The title of another, two names in one, the day of another deed; and what is right passes."""
    found = {"ACT401", "ACT403", "DAT505", "STY803", "STY804"} & set(rules(claim, NAMED))

    assert found == ({rule} if rule else set())


AHEAD = (
    "Norland says it is considering sanctions against five senior officials in Orvel. Teachers have threatened a walkout over pay in"
    " Tessara. Opposition parties called for a march on the capital on Friday. The two sides are due to resume talks in Toluva. A"
    " ceasefire is expected within days in the north. The army launched an offensive near Kadhar and plans a second one."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Norland has imposed sanctions on five senior officials in Orvel.",
        "Teachers in Tessara staged a walkout over pay.",
        "Opposition parties held a march on the capital.",
        "The two sides have resumed talks in Toluva.",
        "A ceasefire began in the north.",
    ],
)
def test_what_the_source_only_speaks_of_is_not_done(claim: str) -> None:
    """Sanctions considered, a walkout threatened, a march called for, whatever verb tells them as done."""
    assert "STY803" in rules(claim, AHEAD)


@pytest.mark.parametrize(
    "claim",
    [
        "Norland may impose sanctions on five senior officials in Orvel.",
        "Teachers plan a walkout over pay.",
        "The army has begun an offensive near Kadhar.",
        "Norland criticised five senior officials in Orvel.",
    ],
)
def test_what_was_begun_or_is_told_as_planned_passes(claim: str) -> None:
    """The noun alone says nothing."""
    assert "STY803" not in rules(claim, AHEAD)


STEPS = (
    "Prosecutors questioned two managers of the Grellen company. Police detained three men near the port. The storm damaged 40 houses"
    " in Olm. The airline postponed all flights to Orvel. The court convicted the driver of murder."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Prosecutors have charged two managers of the Grellen company.",
        "Police charged three men near the port.",
        "The storm destroyed 40 houses in Olm.",
        "The airline cancelled all flights to Orvel.",
    ],
)
def test_a_deed_told_further_than_it_went_is_found(claim: str) -> None:
    """Who was questioned was not charged."""
    assert "STY804" in rules(claim, STEPS)


@pytest.mark.parametrize(
    "claim",
    [
        "Prosecutors interviewed two managers of the Grellen company.",
        "Police arrested three men near the port.",
        "The driver was arrested for murder.",
        "The storm hit 40 houses in Olm.",
    ],
)
def test_an_earlier_step_or_another_word_passes(claim: str) -> None:
    """Who was convicted had been arrested."""
    assert "STY804" not in rules(claim, STEPS)


def test_what_somebody_else_denied_is_found() -> None:
    """One verb and one object tell the deed."""
    source = "Ilan Kroy admitted that he had driven the van. Dorin Vasz denied all charges throughout."
    assert "ACT403" in rules("Kroy denied all charges.", source)
    assert "ACT403" not in rules("Vasz denied all charges.", source)


def test_the_names_of_a_source_are_read_for_a_text_that_names_somebody_in_full() -> None:
    """A place whose words the source has needs none of its people known."""
    for claim, asked in (("The hospital is in Meriba.", False), ("General Pavo Drezen spoke of Sarn.", True)):
        bundle = Bundle([Source(TOWN)])
        check_text(claim, bundle)
        assert ("names" in vars(bundle.documents[0])) == asked


def test_an_examination_reveals_without_judging() -> None:
    """Only who speaks says more than the source by "revealed"."""
    source = "Two men were found dead in Orvel. An examination found that they had died of burns, the ministry said."
    assert "ATT303" not in rules("A post-mortem examination revealed that the two men had died of burns.", source)
    assert "ATT303" in rules("The ministry revealed that the two men had died of burns.", source)
