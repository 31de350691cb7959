"""Cues, sub-event types and incidents: what happened, and which sentences tell of the same thing."""

import pytest
from drafted import brief_of, incidents_of, sheets_of

from summarizer.drafting.reading.cues import event_type, read_cues
from summarizer.drafting.reading.wording import shorten
from summarizer.schemas.terms import EventType

TYPED: list[tuple[str, EventType]] = [
    ("Warplanes bombed a market in Orvel on Monday.", "Air/drone strike"),
    ("Artillery shelled the village of Tessara on Monday.", "Shelling/artillery/missile attack"),
    ("A suicide bomber blew himself up outside a court in Orvel.", "Suicide bomb"),
    ("A roadside bomb killed three soldiers near Orvel.", "Remote explosive/landmine/IED"),
    ("Gunmen opened fire on worshippers in Orvel, killing four.", "Attack"),
    ("Troops recaptured the town of Orvel after a week of fighting.", "Government regains territory"),
    ("Rebels overran the base at Tessara on Sunday.", "Non-state actor overtakes territory"),
    ("Fighting between the army and rebels raged in Orvel, with air strikes on both sides.", "Armed clash"),
    ("Gunmen kidnapped 12 pupils from a school in Orvel.", "Abduction/forced disappearance"),
    ("The two sides signed a ceasefire in Orvel on Friday.", "Agreement"),
    ("Police arrested five suspects in Orvel.", "Arrests"),
    ("Air defences intercepted three drones over Orvel.", "Disrupted weapons use"),
    ("Thousands of people protested in Orvel against the vote.", "Peaceful protest"),
    ("Police fired tear gas at protesters in Orvel.", "Protest with intervention"),
    ("Soldiers burned 60 huts in the village of Amara.", "Looting/property destruction"),
    ("Police fired on a march by teachers in Orvel, killing one woman.", "Excessive force against protesters"),
    ("Protesters filled the bridge at Orvel. Police broke up the protest with batons.", "Protest with intervention"),
    ("Gunmen killed a judge and his driver in Orvel on Monday.", "Attack"),
    ("Rebels killed a commander of the guards in Orvel on Monday.", "not stated"),
    ("The two sides agreed to a 48-hour pause in fighting in Orvel on Friday.", "Agreement"),
    ("A bomb explodes at a depot in Orvel.", "Remote explosive/landmine/IED"),
    ("A pipeline explodes at a depot in Orvel.", "not stated"),
    ("A boiler exploded at a factory in Lisk on Monday, killing three workers.", "not stated"),
    ("Floods have killed 86 people in Orvel and washed away huts of families displaced by fighting.", "Natural hazard"),
    ("The monitor said air strikes in support of the offensive had killed 13 civilians in Orvel.", "Air/drone strike"),
    (
        "The Marran Front mounted three bombings in Orvel on Monday after jets bombed its camp.",
        "Remote explosive/landmine/IED",
    ),
    ("Six sailors died on Friday after an exchange of fire near Orvel.", "Armed clash"),
    ("A ferry carrying families fleeing the clashes capsized off Orvel on Monday and nine people drowned.", "Other"),
    ("An explosion at a paint works in Orvel killed nine workers on Monday.", "not stated"),
    ("A fuel store blew up in Orvel on Monday, killing four. Police ruled out an attack.", "not stated"),
    ("Rebels blew up a bridge near Orvel on Monday, killing two guards.", "Remote explosive/landmine/IED"),
    ("A blast killed nine in an attack on a market in Orvel on Monday.", "Remote explosive/landmine/IED"),
    ("A bus hit an anti-tank mine near Orvel on Monday, killing nine.", "Remote explosive/landmine/IED"),
    ("Nine villagers died when a bomb fell on a mill near Orvel on Monday.", "Air/drone strike"),
    ("Two mortar bombs landed in a market in Orvel on Monday, killing four.", "Shelling/artillery/missile attack"),
    ("Fighters of the Marran Front shot down an army helicopter near Orvel on Monday.", "Armed clash"),
    ("Rebels entered the town of Kadhar on Monday without firing a shot.", "Non-violent transfer of territory"),
    ("Farmers blocked the main road to Orvel on Monday, burning tyres.", "Violent demonstration"),
    ("Parents blocked a bridge in Orvel on Monday.", "Peaceful protest"),
    ("Police used water cannon against a crowd in Orvel on Monday, hurting two people.", "Protest with intervention"),
    ("Hundreds marched in Orvel on Monday over the killing of a teacher.", "Peaceful protest"),
    ("Kadhar was overrun by rebels on Tuesday.", "Non-state actor overtakes territory"),
    ("Government forces were driven out of Lisk on Tuesday.", "Non-state actor overtakes territory"),
    ("A strong earthquake struck eastern Vostania before dawn.", "Natural hazard"),
    ("At least 60 people died when the Arwin dam burst on Thursday.", "Natural hazard"),
    ("A helicopter of the mission was shot down near Orvel on Friday.", "Attack"),
    ("The army shot down two drones over Orvel on Friday.", "Disrupted weapons use"),
    ("Talks on a ceasefire stalled on Sunday over a demand that troops withdraw from Orvel.", "Other"),
    ("Settlers set fire to olive trees and two cars in Orvel on Friday.", "Looting/property destruction"),
    ("Protesters set fire to a customs office in Orvel on Friday.", "Violent demonstration"),
    ("Police shot dead 16 unarmed protesters in Orvel on Friday.", "Excessive force against protesters"),
    (
        "Soldiers fired live ammunition to clear a sit-in in Orvel on Friday, and seven people were killed.",
        "Excessive force against protesters",
    ),
    ("About 500 farmers blocked the border crossing at Orvel on Friday.", "Peaceful protest"),
    ("A shell hit a camp at Orvel on Friday, killing five people.", "Shelling/artillery/missile attack"),
    ("The army and the Front exchanged 80 prisoners at Orvel on Friday.", "Agreement"),
    ("A bomb dropped by a drone hit a church in Orvel on Monday, killing a priest.", "Air/drone strike"),
    ("A similar outbreak of violence in Orvel killed 200 people on Monday.", "not stated"),
    ("An outbreak of cholera in Orvel killed 20 people on Monday.", "Natural hazard"),
    ("Gunmen ambushed a bus near Orvel on Monday, killing six passengers.", "Attack"),
    ("Rebels ambushed an army patrol near Orvel on Monday, killing six soldiers.", "Armed clash"),
    ("A hillside collapsed on the village of Amara on Monday, burying 40 houses.", "Natural hazard"),
    ("The air force said it bombed a camp of bandits in Orvel on Friday, killing 35.", "Air/drone strike"),
]


@pytest.mark.parametrize(("text", "wanted"), TYPED, ids=[t[:40] for t, _ in TYPED])
def test_an_event_has_its_acled_sub_event_type(text: str, wanted: EventType) -> None:
    """One sentence, one event, the sub-event type of the codebook."""
    assert [wanted] == [event.type for event in brief_of(text).key_events]


def test_an_air_strike_inside_a_battle_is_one_armed_clash() -> None:
    """ACLED's rule of precedence."""
    assert event_type({"air", "clash"}) == "Armed clash"


def test_a_seizure_needs_a_side_to_be_typed() -> None:
    """Who took the place decides the type; where nobody is named it stays open."""
    assert event_type({"gain"}) == "not stated"
    assert event_type({"gain"}, "armed") == "Non-state actor overtakes territory"


def test_what_is_only_planned_or_mentioned_is_marked() -> None:
    """A modal makes a cue unreal, a subordinate clause makes it background; an announced change is real."""
    cues = read_cues("after the strikes , rebels said they may attack the town".split())

    assert [(c.name, c.back, c.unreal) for c in cues] == [("strike", True, False), ("attack", False, True)]
    assert not read_cues("belmark announced it would stop recruiting fighters".split())[0].unreal


def test_a_date_in_a_name_is_no_day() -> None:
    """ "The March 9 Movement" was not on 9 March."""
    [event] = brief_of(
        "Fighters of the March 9 Movement seized the town of Orvel on Saturday after a battle."
    ).key_events

    assert event.when is not None
    assert event.when.text == "Saturday"


def test_a_raid_that_kills_is_no_arrest() -> None:
    """Although the army says that it came to arrest men."""
    event = brief_of(
        "Three men were killed when troops raided the camp at Orvel on Monday, doctors said. The army said it had arrested wanted men in the raid."
    ).key_events[0]

    assert event.type == "Attack"


def test_a_bare_charge_is_no_event() -> None:
    """ "Lumbu blamed the rebels" stands among the disputes."""
    told = brief_of("A shell killed five people at Orvel on Monday. Captain Lumbu blamed the rebels.").key_events

    assert [e.what for e in told] == ["A shell killed five people at Orvel on Monday."]


def test_a_condition_ends_at_a_colon() -> None:
    """ "If you are just joining us: ..." makes nothing unreal behind it."""
    (cue,) = read_cues("if you are just joining us : artillery shelled the town".split())[-1:]

    assert (cue.name, cue.unreal) == ("shelling", False)


def test_a_planned_attack_is_no_event() -> None:
    """What may happen is not told as an event of its own."""
    assert brief_of("Rebels could attack the port, the army warned.").key_events == []


def test_sentences_of_one_place_and_act_are_one_incident() -> None:
    """The blast of the lead, taken up twice."""
    found = incidents_of(
        "A bomb killed 12 people in Orvel on Monday. The blast hit a market in Orvel. Nobody claimed the attack."
    )

    assert [len(incident.sheets) for incident in found.told] == [3]


@pytest.mark.parametrize(
    "second",
    [
        "In Tessara, a bomb killed three people.",
        "On Friday a bomb killed three people.",
        "Separately, a bomb killed three people.",
        "Another bomb killed three people.",
    ],
)
def test_another_place_another_day_or_a_word_of_its_own_opens_an_incident(second: str) -> None:
    """What sets events apart."""
    found = incidents_of(f"A bomb killed 12 people in Orvel on Monday. {second}")

    assert len(found.told) == 2


def test_an_earthquake_is_one_event_in_many_places() -> None:
    """Other places do not open other events for a hazard."""
    found = incidents_of(
        "An earthquake killed at least 64 people in eastern Vostania. Forty-one died in Raven Pass. Eleven were killed in the village of Sorrel."
    )

    assert len(found.told) == 1


def test_a_figure_told_in_passing_goes_to_the_incident_it_belongs_to() -> None:
    """The raids of the subordinate clause are told of later; their dead are not the dead of the advance."""
    brief = brief_of(
        "Rebels advanced on Orvel, despite France's announcement that its strikes had killed hundreds of rebels.\n\n"
        "French warplanes hit a camp near Tessara on Monday.\n\n"
        "The French raids near Tessara killed 20 militants, a monitor said."
    )
    hundreds = next(row for row in brief.casualties if row.figure.text == "hundreds")
    event = next(e for e in brief.key_events if e.id == hundreds.event)

    assert event.type == "Air/drone strike"
    assert hundreds.where is None


def test_headings_belong_to_what_stands_under_them() -> None:
    """A title's figure makes no event and no row of its own."""
    brief = brief_of("Bomb kills 12 in Orvel\n\nA bomb killed 12 people in Orvel on Monday, police said.")

    assert len(brief.key_events) == 1
    assert [[e.sentence for e in row.evidence] for row in brief.casualties] == [[2, 1]]


def test_event_sentences_are_the_reports_own_words_without_boilerplate() -> None:
    """Datelines, links to the sentence before and the like are left out; what stays is a part of the sentence."""
    text = "ORVEL, Kadhar (NWS) — Meanwhile, shelling killed two villagers in Tessara on Monday, the mayor said."
    event = brief_of(text).key_events[0]

    assert event.what == "Shelling killed two villagers in Tessara on Monday, the mayor said."
    assert event.what[1:] in text


def test_the_day_of_a_statement_is_not_the_day_of_the_event() -> None:
    """The spokesman spoke on Friday; when the shell fell is not stated."""
    event = brief_of("The mayor said on Friday that a shell had killed two villagers in Orvel.").key_events[0]

    assert event.when is None


def test_a_dateline_inside_a_text_opens_another_dispatch() -> None:
    """Collected releases are told apart."""
    text = "ORVEL (Nov. 7) — Troops killed three insurgents on Monday.\n\nTESSARA (Nov. 8) — Troops killed two insurgents on Tuesday."

    assert sheets_of(text)
    assert len(incidents_of(text).told) == 2


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Dozens of militants armed with rockets and grenades attacked a prison in Orvel on Monday, killing 13 guards.",
            "Attack",
        ),
        ("A suicide bomb attack on a protest in Orvel killed 80 people on Monday.", "Suicide bomb"),
        (
            "The army and rebels accused each other on Friday of breaking a ceasefire in Orvel, officials said.",
            "not stated",
        ),
        ("The ministry charged on Monday that the rebels were hiding launchers in a camp near Orvel.", "not stated"),
    ],
)
def test_no_type_is_taken_from_a_mere_mention(text: str, wanted: EventType) -> None:
    """Weapons only carried, a rally that was bombed, a truce that was broken, a charge that is speech."""
    assert {event.type for event in brief_of(text).key_events} <= {wanted}


def test_the_recaptured_who_fled_are_no_territory() -> None:
    """Prisoners are taken back, no town is."""
    (event, *_) = brief_of("By Tuesday evening, police had recaptured 37 of the prisoners in Orvel.").key_events

    assert event.type != "Government regains territory"


def test_arrests_over_an_attack_are_arrests() -> None:
    """The attack is why, not what was done."""
    types = [
        e.type
        for e in brief_of(
            "On Sunday, police arrested 12 people in Orvel in connection with Saturday's attack."
        ).key_events
    ]

    assert types == ["Arrests"]


def test_people_seized_in_a_raid_are_an_abduction() -> None:
    """The harm tells the act where the verb leaves it open."""
    brief = brief_of("Gunmen seized 46 pupils in a raid on a school in Orvel on Monday, the governor said.")

    assert brief.key_events[0].type == "Abduction/forced disappearance"


def test_a_town_that_is_not_the_one_struck_tells_of_another_event() -> None:
    """The province named beside the first town does not bridge to the second."""
    strike, drone = brief_of(
        "An air strike killed 31 people in Talen on Thursday, the worst attack on Kadhar province in May.\n\n"
        "The army said it had shot down a drone near Brisk and that one soldier had been injured."
    ).casualties

    assert strike.event != drone.event


def test_another_action_is_another_event() -> None:
    """ "In another action" sets a sentence apart as "in another attack" does."""
    soldiers, watchman = brief_of(
        "Rebels ambushed a convoy near Talen, killing five soldiers. In another action, a bomb exploded in Orvel, killing a watchman."
    ).casualties

    assert soldiers.event != watchman.event


def test_hunger_goes_on_with_no_shelling() -> None:
    """Who dies of want is no victim of the attack told before."""
    shells, hunger = brief_of("Shells killed nine men in Talen. Five children have died of hunger.").casualties

    assert shells.event != hunger.event


def test_a_part_of_an_incident_is_typed_by_its_own_act() -> None:
    """A sentence told beside its incident has the type that its own words give."""
    brief = brief_of(
        "Rebels attacked three towns of Kadhar province on Friday, killing 30 people.\n\n"
        "In Talen, a suicide bomber blew himself up at a court, killing nine."
    )

    assert {event.type for event in brief.key_events} == {"Attack", "Suicide bomb"}


def test_a_verified_count_is_no_part_of_the_first() -> None:
    """ "Verified 27 deaths" counts the same again."""
    first, again = brief_of(
        "On 8 May gunmen attacked a camp in Talen. Officials said that 32 people were killed. Aid workers later verified 27 deaths."
    ).casualties

    assert again.relation is None
    assert first.event == again.event


def test_nobody_charged_is_no_arrest() -> None:
    """ "Nobody had been charged" tells no event of its own."""
    brief = brief_of(
        "Gunmen attacked a farm in Talen on Monday, killing nine men.\n\nBy the end of the month nobody had been charged."
    )

    assert [event.type for event in brief.key_events] == ["Attack"]


def test_people_who_tell_of_their_own_place_tell_of_another_event() -> None:
    """ "Villagers in the Corran uplands said" is about Corran, not about the town of the paragraph before."""
    judge, herdsmen = brief_of(
        "On Saturday, gunmen killed a judge in Talen.\n\nVillagers in the Corran uplands said three herdsmen had been beaten to death."
    ).casualties

    assert judge.event != herdsmen.event
    assert herdsmen.when is None


def test_no_fighting_is_no_clash() -> None:
    """ "Where there has been no fighting" leaves the landslide a hazard."""
    brief = brief_of(
        "In the district of Vell, where there has been no fighting, a landslide buried a bus on Tuesday and 19 passengers died."
    )

    assert [event.type for event in brief.key_events] == ["Natural hazard"]


def test_an_event_is_on_the_day_of_its_main_verb() -> None:
    """Workers abducted on the 11th were freed on the 21st."""
    (event,) = brief_of("Two of the five aid workers abducted in Sarn on 11 August were freed on 21 August.").key_events

    assert event.when is not None
    assert event.when.text == "21 August"


def test_a_denial_is_not_of_the_time_that_it_denies() -> None:
    """ "Denied that its ships had called there in the past year" was said now."""
    events = brief_of(
        "A tanker was hit by a missile off Lem on Saturday, killing two sailors. "
        "The owner, Pelar Shipping, denied that any of its ships had called at the port in the past year."
    ).key_events

    assert [(e.when.text if e.when else None) for e in events if "denied" in e.what] == [None]


def test_another_number_for_the_toll_just_given_is_of_the_same_event() -> None:
    """ "The Council puts the figure at 2,000" tells of the toll before it, not of what the report goes on to."""
    rows = brief_of(
        "Shelling killed nine people in Orvel on Tuesday. Since fighting resumed in February, more than 1,300 people have been killed "
        "around Tessara, the health office says. The Council puts the figure at over 2,000. About 85,000 people have fled the city."
    ).casualties
    events = {row.figure.text: row.event for row in rows}
    assert events["over 2,000"] == events["more than 1,300"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Rebels shot dead two soldiers near Orvel on Monday.", ["rebels", "soldiers"]),
        ("Police arrested four men in Orvel on Monday.", ["police"]),
        ("The army said it had shelled a hill near Orvel on Monday.", ["army"]),
        ("Police said on Monday that they had detained two men in Orvel.", ["police"]),
        ("Gunmen killed a judge in Orvel on Monday, police said.", ["gunmen"]),
        ("President Anna Dray imposed a curfew in Orvel on Monday.", ["Anna Dray"]),
    ],
)
def test_an_event_has_the_groups_that_take_part_in_it(text: str, parties: list[str]) -> None:
    """Who acts or is hit in the sentence is a party, by a common noun too; who only tells it is none."""
    brief = brief_of(text)
    names = {actor.id: actor.name for actor in brief.actors}
    assert [names[actor] for actor in brief.key_events[0].actors] == parties


def test_days_after_a_strike_it_is_no_cause() -> None:
    """ "Two died, days after an air strike" does not say that the strike killed them."""
    brief = brief_of("Two people died in Orvel on Monday, days after a truce was broken by shelling of the hills.")
    assert brief.key_events[0].type == "not stated"


def test_what_an_agency_warned_of_did_not_happen() -> None:
    """ "Warned of an attack" tells of none."""
    brief = brief_of("Rain fell in Orvel on Monday.\n\nThe minister said agents had warned of an attack on the port.")
    assert "Attack" not in [event.type for event in brief.key_events]


def test_the_sentence_of_an_event_is_not_cut_before_its_act() -> None:
    """A long sentence keeps the clause that tells what the event was."""
    text = (
        "The convoy of nine lorries was carrying food and blankets from the garrison town of Kell through the eastern hills "
        "to an outpost that lies on the river near the border with Tessara late on Sunday afternoon when it struck a roadside "
        "bomb, the army said in a statement."
    )
    assert "roadside bomb" in brief_of(text).key_events[0].what


def test_a_cut_leaves_no_verb_without_its_object() -> None:
    """What stands between commas behind a verb parts it from its object: there is no cut at either."""
    text = (
        "The high command of the armed forces brings to the knowledge of the public that units engaged in the operation in "
        "the eastern hills repelled, in the night of the 17th, an attack on the outpost of Kell by several hundred men of the "
        "Marran Front and their allies."
    )
    assert shorten(text, 200) == text
