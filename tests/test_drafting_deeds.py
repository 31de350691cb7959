"""Events without harm: what was claimed, denied, ordered, taken, shut; and which of an incident's sentences lead."""

import pytest
from drafted import brief_of, sheets_of

from summarizer.drafting.events.deeds import read_deed

TOLD = [
    ("The Marran Front claimed responsibility for the blast.", "claim"),
    ("The Marran Front said it was behind the attack.", "claim"),
    ("The army denied that its guns had fired on the town.", "denial"),
    ("The government blamed the Marran Front.", "blame"),
    ("The ministry said members of the Tolm clan were responsible.", "blame"),
    ("President Ilan Doraz condemned the attack.", "reaction"),
    ("The president of Halden expressed his condolences.", "reaction"),
    ("The governor ordered an inquiry into the shooting.", "inquiry"),
    ("Both sides agreed to extend the truce by a week.", "truce"),
    ("The Security Council is set to meet on Friday to vote on a draft resolution.", "politics"),
    ("Belmark summoned the ambassador of Vostania.", "politics"),
    ("Police launched raids in the eastern suburbs.", "operation"),
    ("Rebel fighters swept into the city of Orvel.", "control"),
    ("The only hospital in Tolm was destroyed.", "destruction"),
    ("There are shortages of food and medicine in Tolm.", "need"),
    ("Some 3,000 villagers have crossed into Belmark.", "displacement"),
    ("The authorities imposed a curfew in Orvel.", "security"),
]


@pytest.mark.parametrize(("text", "kind"), TOLD, ids=[t[:40] for t, _ in TOLD])
def test_a_deed_without_harm_is_an_event(text: str, kind: str) -> None:
    """One sentence, one deed."""
    deed = read_deed(sheets_of(text)[0])

    assert deed is not None
    assert deed.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "The council may vote on a resolution.",
        "The army did not capture the town.",
        "Will the two sides sign a truce?",
        "“I blamed the army,” she said.",
        "We blamed the army for it.",
        "He was the man who ordered the inquiry.",
        "The army denied it.",
        "The rebels could take the town, the army warned.",
    ],
)
def test_what_was_not_done_or_not_told_is_no_deed(text: str) -> None:
    """Plans, questions, negations, quotations, own stories, relative clauses, denials of nothing named."""
    assert read_deed(sheets_of(text)[0]) is None


def test_may_can_be_the_name_of_a_person() -> None:
    """ "May promised" is done, "may promise" is not."""
    assert read_deed(sheets_of("Prime Minister Theodora May promised to review the strategy.")[0])


def test_events_stand_gravest_first_and_reactions_last() -> None:
    """The dead, then who did it, then who mourns."""
    events = brief_of(
        "A bomb killed nine people in Orvel on Tuesday, police said. President Ilan Doraz condemned the attack. "
        "The Marran Front claimed responsibility for it."
    ).key_events

    assert [event.what.split()[0:3] for event in events] == [
        ["A", "bomb", "killed"],
        ["The", "Marran", "Front"],
        ["President", "Ilan", "Doraz"],
    ]


def test_reactions_are_few() -> None:
    """However many condemn, two are told."""
    text = "A bomb killed nine people in Orvel. " + " ".join(
        f"The president of {land} condemned the attack." for land in ("Belmark", "Vostania", "Halden", "Kadhar")
    )

    assert len(brief_of(text).key_events) == 3


def test_another_deed_of_an_incident_is_an_event_of_its_own() -> None:
    """The second bomb of the wave, at another place."""
    events = brief_of(
        "Gunmen killed 30 people in a wave of attacks on Monday. In the attacks, a car bomb struck recruits in Tessara."
    ).key_events

    assert "a car bomb struck recruits" in events[-1].what
    assert events[-1].where is not None


def test_the_lead_tells_its_incident_even_where_a_later_sentence_names_more() -> None:
    """News puts the deed first."""
    event = brief_of(
        "Gunmen stormed a hospital in Orvel and opened fire on patients.\n\n"
        "Some nine hours after the raid began on Monday, ministry spokesman Sedar Olin said all attackers were dead."
    ).key_events[0]

    assert event.what.startswith("Gunmen stormed a hospital")


def test_a_condemnation_takes_neither_place_nor_type_from_the_attack() -> None:
    """The speaker was not where the bomb was."""
    event = brief_of(
        "A bomb killed nine people in Orvel. President Ilan Doraz condemned the attack in Orvel."
    ).key_events[-1]

    assert (event.where, event.type) == (None, "not stated")


def test_a_sentence_that_opens_with_a_pronoun_leads_no_deed() -> None:
    """ "They detained 31 people": nobody would know who."""
    events = brief_of("The army came to Tolm on Monday. They closed the border.").key_events

    assert all(not event.what.startswith("They") for event in events)


def test_background_of_another_month_stands_below_what_was_done_now() -> None:
    """The deaths of June are told after the claim of today."""
    events = brief_of(
        "A bomb killed nine people in Orvel on Tuesday, police said. The Marran Front claimed responsibility for it. "
        "In June, twin car bombs in Tessara left 12 dead."
    ).key_events

    assert [event.what.split()[0] for event in events] == ["A", "The", "In"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nine militants surrendered in Orvel.", "operation"),
        ("Troops were searching the forest for the gunmen.", "operation"),
        ("The two sides exchanged prisoners at the bridge.", "truce"),
        ("The patrol ship was holed and towed to Orvel.", "destruction"),
        ("The charity distributed food to 3,000 families.", "aid"),
        ("Protesters have set fire to the customs office.", "destruction"),
        ("The price of bread was raised by a third.", "need"),
    ],
)
def test_deeds_of_situation_reports(text: str, kind: str) -> None:
    """Surrender, search, exchange, loss of ships, aid, arson, prices."""
    deed = read_deed(sheets_of(text)[0])

    assert deed is not None
    assert deed.kind == kind


def test_a_protest_to_another_state_is_no_demonstration() -> None:
    """ "Protested to Tessara" is a note; "protested in Orvel" is a crowd."""
    brief = brief_of("Marovia protested to Tessara over the strike. Thousands protested in Orvel on Monday.")

    assert {event.what.split()[0]: event.type for event in brief.key_events} == {
        "Marovia": "not stated",
        "Thousands": "Peaceful protest",
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Customs men confiscated 200 shells at the Kell crossing on Friday.", "Disrupted weapons use"),
        ("Police found 12 rifles and a crate of grenades in a barn near Talen.", "Disrupted weapons use"),
        ("Fighters of the Marran Front laid down their arms in Talen on Friday.", "Change to group/activity"),
        ("A commander of the Front defected to the army on Sunday.", "Change to group/activity"),
        ("The Front split into two wings on Friday.", "Change to group/activity"),
        ("Troops pulled out of Talen on Friday.", "Change to group/activity"),
        ("The Front moved its headquarters to Kell in June.", "Headquarters or base established"),
        ("Peacekeepers set up a post in Talen on Friday.", "Headquarters or base established"),
        ("The army handed the town of Talen over to the Front on Friday.", "Non-violent transfer of territory"),
        ("Raiders drove off 400 cows near Talen on Friday.", "Looting/property destruction"),
        ("Youths ransacked the offices of the Lake Party in Talen.", "Looting/property destruction"),
        ("Officers overthrew President Ober on Friday.", "Other"),
        ("The bodies of 40 men were found in a pit near Talen on Friday.", "Other"),
        ("The elders of the two clans made peace in Talen on Friday.", "Agreement"),
        ("Guards repelled an attack on the depot at Talen on Friday.", "Armed clash"),
        ("Rebels attacked an army post at Talen on Friday.", "Armed clash"),
        ("The army took back the town of Talen on Friday.", "Government regains territory"),
        ("A crowd burned a man alive in Talen on Friday.", "Mob violence"),
        ("Villagers lynched two men in Talen on Friday.", "Mob violence"),
        ("A crowd threw mud at the governor in Talen on Friday.", "Violent demonstration"),
        ("Thousands took to the streets of Talen on Friday.", "Peaceful protest"),
        ("Security men broke up a sit-in in Talen on Friday.", "Protest with intervention"),
        ("A shell fell on a school in Talen on Friday.", "Shelling/artillery/missile attack"),
        ("A drone hit a fuel store in Talen on Friday.", "Air/drone strike"),
    ],
)
def test_strategic_developments_are_told_by_their_type(text: str, kind: str) -> None:
    """Below another lead, a deed that harms nobody is an event of its own with its type."""
    lead = "Heavy rain fell in Orvel on Monday, and the river rose, the weather office said.\n\nA minister opened a road.\n\n"
    assert kind in [event.type for event in brief_of(lead + text).key_events]


def test_a_strike_of_teachers_is_none_from_the_air() -> None:
    """ "Went on strike" is no attack, whatever jets the report tells of."""
    brief = brief_of("Jets bombed Kell on Monday, killing two people.\n\nTeachers in Talen went on strike on Friday.")
    assert [event.type for event in brief.key_events] == ["Air/drone strike"]


def test_the_claim_of_a_blast_makes_it_a_bomb() -> None:
    """A later "the bombing" or a claim of responsibility says what the one blast of the report was."""
    text = "An explosion killed nine people in a market in Orvel on Monday.\n\nRain fell.\n\nThe Marran Front claimed responsibility."
    assert brief_of(text).key_events[0].type == "Remote explosive/landmine/IED"


def test_police_who_respond_to_a_report_react_to_nothing() -> None:
    """They go to the scene; a minister who responds has something to say."""
    (went,) = sheets_of("Firefighters responded to word of a shooting in Orvel on Monday.")
    (said,) = sheets_of("The minister Ivo Brask responded to the shooting in Orvel on Monday.")

    assert read_deed(went) is None
    assert (deed := read_deed(said)) is not None
    assert deed.kind == "reaction"


def test_the_hurt_flown_to_hospital_are_not_displaced() -> None:
    """No development of its own type."""
    events = brief_of(
        "Nine people were hurt in Orvel on Monday when a bus fell. Two of them were airlifted to a hospital in Lisk."
    ).key_events

    assert all(e.type == "not stated" for e in events if "airlifted" in e.what)
