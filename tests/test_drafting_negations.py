"""Accounts that say of something that it was not so, against those that say it was."""

import pytest
from drafted import brief_of

DENIED = [
    (
        "Officials said soldiers had hit a mill and killed nine. But none of the mills was hit, said the army.",
        "Whether any of the mills was hit",
    ),
    (
        (
            "Rebel officials said the mill in Tolm had been hit by two rockets. The army in the capital said it had not carried out any "
            "strikes in the district."
        ),
        "Whether the army in the capital had carried out any strikes in the district",
    ),
    (
        (
            "A Tessaran officer said the shots had come from the rebel trench near Tolm. A member of the militia said that his side had not "
            "opened fire that day and blamed the cold."
        ),
        "Whether the side of the member of the militia had opened fire that day",
    ),
    (
        "Orvel's ministry said Tessaran commandos had crossed the river at Tolm. Tessara's general staff said no Tessaran had crossed the river.",
        "Whether any Tessaran had crossed the river",
    ),
    (
        "Marchers said soldiers had fired live ammunition in Tolm. The council said no live rounds had been used.",
        "Whether any live rounds had been used",
    ),
    (
        "Councillor Ada Kol said she had warned of trouble at the bar. Its owner, Ivo Brask, said there had never been trouble there.",
        "Whether there had been trouble there",
    ),
    (
        "Minister Ada Kol accused the rebels of shelling Tolm. The Front's delegate, Ivo Brask, said his forces had not fired since Friday.",
        "Whether Ivo Brask's forces had fired since Friday",
    ),
    (
        "The Front said its delegates had never been invited to Tolm. The mediator said invitations had been sent in May.",
        "Whether the Front's delegates had been invited to Tolm",
    ),
    (
        "The prison's chief said no one was mistreated in Tolm. Two of those released said they had been beaten with cables.",
        "Whether anyone was mistreated in Tolm",
    ),
    (
        "The army said it had warned people in Tolm two hours before. Residents said nobody had warned them.",
        "Whether anybody had warned them",
    ),
    (
        "The mayor said a shepherd and his daughter had been killed by a missile near Tolm. Minister Ada Kol said no civilian had been harmed.",
        "Whether any civilian had been harmed",
    ),
    (
        "The army said it had moved its howitzers from Tolm. A commander of the Front said he had seen no sign of that.",
        "Whether the army had moved its howitzers from Tolm",
    ),
    (
        "The village head said no soldier came until morning. The police said a patrol reached the village within an hour.",
        "Whether any soldier came until morning",
    ),
]


@pytest.mark.parametrize(("text", "issue"), DENIED)
def test_what_was_not_so_is_set_against_who_says_it_was(text: str, issue: str) -> None:
    """The question is the clause without its "not", its subject by name; who says no denies."""
    [dispute] = brief_of(text).disputed_claims

    assert dispute.issue == issue
    assert [p.stance for p in dispute.positions] == ["asserts", "denies"]


@pytest.mark.parametrize(
    "text",
    [
        "Villagers said jets had bombed the mill in Tolm. The army said it could not comment on strikes.",
        "Villagers said jets had bombed the mill in Tolm. The police said they had not yet reached the scene of the strike.",
        "Villagers said jets had bombed the mill in Tolm. The army said no group had claimed the strike.",
        "Villagers said jets had bombed the mill in Tolm. The army said it had not lost any men in the strike.",
        "The army said it had killed two rebels near Tolm. The Marran Front said it would not fire first again.",
        "Medic Aid said the ward had been bombed. Bombing does not heal, said Lena Okar, director of Medic Aid.",
        "The mayor said a shell had hit the mill in Tolm. A shell that had not exploded killed a boy, police said.",
        "The mayor said a shell had hit the mill in Tolm. The judge said he could do nothing about the shelling.",
    ],
    ids=[
        "no comment",
        "not yet",
        "nobody claimed it",
        "of something else",
        "will not",
        "one house",
        "another shell",
        "could do",
    ],
)
def test_who_leaves_it_open_contradicts_nobody(text: str) -> None:
    """Could not, would not, not yet, or not about this."""
    assert brief_of(text).disputed_claims == []


def test_no_evidence_doubts_and_no_sign_denies() -> None:
    """Who found nothing says less than who says it was not so."""
    [dispute] = brief_of(
        "Orvel said Tessara had struck the barracks with rockets from Marovia. Marovia said there was no evidence that its rockets had been used."
    ).disputed_claims

    assert dispute.issue == "Whether its rockets had been used"
    assert [p.stance for p in dispute.positions] == ["asserts", "doubts"]


def test_who_speaks_in_the_next_sentence_holds_no_office_of_the_one_before() -> None:
    """An office stands in the speaker's own sentence."""
    [dispute] = brief_of(
        "Five people drowned after guards fired at their rafts, Open Hands said. Marovia's ministry said that no shots had been fired."
    ).disputed_claims

    assert dispute.issue == "Whether any shots had been fired"


def test_no_such_warning_is_the_one_just_told_of() -> None:
    """ "No such" takes up what the speaker before said."""
    [dispute] = brief_of(
        "Colonel Edo Pren said the agency had been told of the danger. The agency's director, Filip Lanz, wrote that it had received no such warning."
    ).disputed_claims

    assert dispute.issue == "Whether the agency had been told of the danger"
    assert [p.stance for p in dispute.positions] == ["asserts", "denies"]


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        (
            "Drivers said two drones had circled over Tolm. They waited. The road was shut. The army said it had flown no drones on Monday.",
            "Whether the army had flown any drones on Monday",
        ),
        (
            "The Marran Front said it had fired at marines in the harbour. Smoke rose. A crane fell. There were, the commissioner said, no marines in Tolm.",
            "Whether there were any marines in Tolm",
        ),
    ],
)
def test_no_such_thing_reaches_farther_back(text: str, issue: str) -> None:
    """Where the noun that there was none of is what the other tells of, more may stand between the two."""
    assert [d.issue for d in brief_of(text).disputed_claims] == [issue]


@pytest.mark.parametrize(
    "text",
    [
        "The army said talks with the Front were over. The mayor said the Front had said no to the talks.",
        "The mayor said troops had left. A priest said detachment no 4 had kept its troops in Tolm.",
    ],
    ids=["said no to", "a number"],
)
def test_no_that_turns_no_account_down(text: str) -> None:
    """Who says no to something refuses it, and "no 4" is a number."""
    assert brief_of(text).disputed_claims == []


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        (
            "The mayor said the governor had ordered the camp closed. The governor, Ilan Prest, said he had never issued such an order.",
            "Whether the governor had ordered the camp closed",
        ),
        (
            "The army accused the Marran Front of burning the mill at Tolm. The Front's military wing said none of its units had been near it.",
            "The charge against the Marran Front: burning the mill at Tolm",
        ),
    ],
)
def test_such_a_thing_and_none_of_ours_answer_what_was_said(text: str, issue: str) -> None:
    """ "Never such an order" points back; "none of its units" answers a charge, and asks what was charged."""
    assert [d.issue for d in brief_of(text).disputed_claims] == [issue]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said 12 people had died. A priest said there had not been such a storm for years.",
        "A doctor said the clinic was full. A nurse said she had never seen such a crowd.",
        "The army said rebels had attacked a post at Tolm. The rebels said none of their men had been hurt.",
    ],
    ids=["existence", "seen", "own losses"],
)
def test_such_and_none_that_answer_nobody(text: str) -> None:
    """What is without its like, and whom a side has not lost."""
    assert brief_of(text).disputed_claims == []


def test_who_looked_and_found_none_answers_who_said_it_was_there() -> None:
    """What was looked at stands before the "no"."""
    [dispute] = brief_of(
        "The head of the school, Farid Munir, blamed a gas heater. The fire brigade said it had checked all heaters and found no leak."
    ).disputed_claims

    assert [p.stance for p in dispute.positions] == ["asserts", "denies"]


def test_no_inspection_is_the_contrary_of_inspected() -> None:
    """A noun in -ion, and the verb it is made of."""
    [dispute] = brief_of(
        "The water company said the dam had been inspected in spring. The chamber of engineers said that no inspection had taken place."
    ).disputed_claims

    assert dispute.issue == "Whether any inspection had taken place"
