"""Harm told in other words than killing and wounding: taken away, treated, burned, missing, in flight, told anew."""

import pytest

from summarizer.schemas.records import Figure
from summarizer.text.document import Document


def last(text: str) -> Figure:
    """The last figure of a text that counts harm."""
    return [figure for figure in Document(text).figures if figure.harm][-1]


@pytest.mark.parametrize(
    ("text", "words", "harm"),
    [
        ("In May 17 students were seized at a college in Orvel.", "17", "abducted"),
        ("The Front carried off at least 60 villagers from a church.", "at least 60", "abducted"),
        ("Four men were taken away by gunmen.", "Four", "abducted"),
        ("The head teacher said 17 pupils had been taken.", "17", "abducted"),
        ("Six farmers were taken from their homes at night.", "Six", "abducted"),
        ("Six farmers were taken by masked men on motorcycles.", "Six", "abducted"),
        ("Four men were led away by soldiers.", "Four", "detained"),
        ("Four persons were taken in for questioning.", "Four", "detained"),
        ("Three of the guards had gunshot wounds.", "Three", "injured"),
        ("At least a dozen others were treated in the provincial hospital.", "At least a dozen", "injured"),
        ("Doctors there had treated 61 people for gunshot wounds.", "61", "injured"),
        ("His two colleagues were badly burned.", "two", "injured"),
        ("He is one of eight villagers reported missing in the district.", "eight", "missing"),
        ("Four of the divers have not been seen since.", "Four", "missing"),
        ("It published the names of 416 civilians whose deaths it has confirmed.", "416", "killed"),
        ("Police shot 12 protesters dead.", "12", "killed"),
        ("The office recorded 229 cases of sexual violence.", "229", "sexual_violence"),
        ("At least three women described being sexually assaulted by guards.", "At least three", "sexual_violence"),
        ("Some 22,000 people have found refuge in schools.", "Some 22,000", "displaced"),
        ("More than 9,500 people have crossed into Tessara.", "More than 9,500", "displaced"),
        ("Another 19 were believed to be trapped under the school.", "19", "besieged"),
    ],
)
def test_harm_is_read_in_the_words_reports_use(text: str, words: str, harm: str) -> None:
    """Each wording binds its number to the harm an analyst would code, and asserts it."""
    figure = last(text)

    assert (figure.text, figure.harm) == (words, harm)
    assert figure.bond is not None
    assert figure.bond.modality == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Four planes were taken away by tow trucks.",
        "Six miners were taken from the rubble.",
        "Six pupils were taken by train to the coast.",
        "Six seats were taken.",
        "Some 200 militants have crossed into Tessara.",
        "The blaze burned 40 houses.",
        "The state cut off 12 roads.",
        "He promised 500 crowns to every family of the dead.",
    ],
)
def test_things_fighters_and_the_living_suffer_no_harm(text: str) -> None:
    """The same words of things, of fighters on the move and of relatives bind nothing."""
    assert [f.text for f in Document(text).figures if f.harm] == []


@pytest.mark.parametrize(
    ("text", "words", "harm"),
    [
        ("Soldiers fired on the crowd, killing nine. The ministry put the figure at five.", "five", "killed"),
        ("Police shot 12 protesters dead. Lawyers said the number was closer to 20.", "20", "killed"),
        ("Hundreds were arrested. The number was 340, police said.", "340", "detained"),
    ],
)
def test_another_number_for_what_was_told_takes_up_its_harm(text: str, words: str, harm: str) -> None:
    """ "Put the figure at five" counts what the sentence before counted."""
    figure = last(text)

    assert (figure.text, figure.harm) == (words, harm)


def test_a_number_told_anew_takes_up_nothing_where_two_harms_stand() -> None:
    """After dead and wounded in one sentence nobody can say which of them "the figure" is."""
    figures = Document("The raid killed nine and wounded 30. The ministry put the figure at five.").figures

    assert [f.harm for f in figures if f.text == "five"] == [None]


@pytest.mark.parametrize(
    ("text", "words", "harm", "relation"),
    [
        ("The sheikh was shot dead with two of his bodyguards.", "two", "killed", None),
        ("A strike killed Mullah Zarif, also known as Torak, and two of his associates.", "two", "killed", None),
        ("The wounded numbered over 70.", "over 70", "injured", None),
        ("She said 37 children had starved to death.", "37", "killed", None),
        ("The number of displaced has passed 40,000.", "40,000", "displaced", None),
        ("The losses bring to 53 the total number of Orvel's dead since 2001.", "53", "killed", "total"),
        ("The raid killed 142 and was the deadliest since the siege of 1998.", "142", "killed", None),
        ("Most of the dead were foreign tourists, including 30 Tessarans.", "30", "killed", "part_of"),
        (
            "In Orvel 19 people lost their lives when a camp was shelled, among them a family of six.",
            "six",
            "killed",
            "part_of",
        ),
    ],
)
def test_tolls_and_company_in_death_are_read(text: str, words: str, harm: str, relation: str | None) -> None:
    """Who died with somebody, what the wounded numbered and what a record counts is asserted harm of the report."""
    [figure] = [f for f in Document(text).figures if f.text == words]

    assert (figure.harm, figure.relation) == (harm, relation)
    assert figure.bond is not None
    assert figure.bond.modality == "asserted"


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Two men were killed with two others injured.", ["Two"]),
        ("There were 156 fewer civilian deaths than in 2014.", []),
        ("It was not immediately clear how many people died.", []),
        ("Two bombs claimed nine lives - one at the station, the other outside shops.", ["nine"]),
        ("The death toll could reach 100.", []),
    ],
)
def test_differences_and_what_may_come_are_no_toll(text: str, dead: list[str]) -> None:
    """What was not said to have happened is neither killed nor asserted."""
    killed = [f for f in Document(text).figures if f.harm == "killed" and f.bond and f.bond.modality == "asserted"]

    assert [f.text for f in killed] == dead
