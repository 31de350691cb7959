"""Casualty rows: one a reported figure and speaker, repeats folded, parts under their whole, nothing inferred."""

from dataclasses import replace
from decimal import Decimal

import pytest
from drafted import brief_of, rows_of, shown
from steps import steps

from summarizer import summarize
from summarizer.drafting.casualties.folding import fold
from summarizer.drafting.casualties.people import demographics, population


def test_a_figure_told_three_times_is_one_row_with_three_evidences() -> None:
    """Title, lead and body give the same toll."""
    brief = brief_of(
        "Bomb kills 12 in Orvel\n\nA bomb killed 12 people in Orvel on Monday, police said.\n\n"
        "Police said the 12 people died at once."
    )

    assert [shown(row) for row in brief.casualties] == [("killed", "12", "people")]
    assert [e.sentence for e in brief.casualties[0].evidence] == [2, 1, 3]


def test_a_part_stays_under_its_whole() -> None:
    """Three of the sixteen, never nineteen."""
    whole, part = brief_of("Sixteen rebels, including three children, were killed in Orvel, a monitor said.").casualties

    assert (whole.relation, whole.part_of) == (None, None)
    assert (part.relation, part.part_of, part.demographics) == ("part_of", whole.id, ["child"])


def test_a_later_smaller_count_of_the_same_people_is_a_part() -> None:
    """The lead gives the total, the body its parts."""
    brief = brief_of("Troops killed 17 insurgents in Orvel on Monday. Seven insurgents were killed at the last house.")

    assert [row.relation for row in brief.casualties[1:]] == ["part_of"]
    assert brief.casualties[1].part_of == "c1"


def test_counts_of_different_incidents_stand_apart() -> None:
    """Two places, two events, no relation."""
    rows = brief_of(
        "Troops killed 17 insurgents in Orvel on Monday. In Tessara, troops killed three insurgents."
    ).casualties

    assert len({row.event for row in rows}) == 2
    assert [row.relation for row in rows] == [None, None]


def test_the_newest_count_stands_and_says_that_it_updates() -> None:
    """ "Rose from 17 to 23": the 17 is no row."""
    rows = brief_of("The death toll of the blast in Orvel rose from 17 to 23 on Monday, the ministry said.").casualties

    assert [(row.figure.text, row.relation) for row in rows] == [("23", "updates")]


def test_an_initial_count_told_later_is_replaced_not_disputed() -> None:
    """ "Police initially said 15"."""
    brief = brief_of(
        "A bomb killed 23 people in Orvel, the ministry said. Police initially said that 15 people had died."
    )
    newest, first = brief.casualties

    assert (newest.relation, newest.part_of) == ("updates", first.id)
    assert brief.disputed_claims == []


def test_a_vague_word_gives_way_to_the_count_of_the_same_people() -> None:
    """Several, then four."""
    rows = brief_of(
        "Troops killed several insurgents in Orvel on Monday. The troops killed four insurgents in a house."
    ).casualties

    assert [row.figure.text for row in rows] == ["four"]
    assert {1, 2} == {e.sentence for e in rows[0].evidence}


def test_hypothetical_and_denied_figures_are_no_rows() -> None:
    """What may happen or is said not to have happened is not counted."""
    text = (
        "The ministry denied that 30 soldiers had been killed. A new strike could kill hundreds of people, it warned."
    )

    assert rows_of(text) == []


def test_nobody_hurt_is_a_row_that_states_zero() -> None:
    """Zero only where the report says none."""
    rows = brief_of("A bomb went off in Orvel on Monday. Nobody was injured, police said.").casualties

    assert [("injured", Decimal(0), "none_reported")] == [(r.harm, r.figure.best, r.figure.qualifier) for r in rows]


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("people", "unknown"),
        ("residents", "unknown"),
        ("young men", "unknown"),
        ("civilians", "civilian"),
        ("Marran soldiers", "state_forces"),
        ("police officers", "police"),
        ("jihadists", "non_state_armed"),
        ("peacekeepers", "foreign_or_peacekeeper"),
        ("soldiers and rebels", "mixed"),
        ("two service members", "state_forces"),
        ("plainclothes cops", "police"),
    ],
)
def test_population_is_read_never_inferred(phrase: str, wanted: str) -> None:
    """Only a noun that names a population gives one."""
    assert population(phrase) == wanted


def test_demographics_are_read_from_the_words() -> None:
    """Groups the recorders count apart, in order."""
    assert demographics("two women and five school children") == ["woman", "child"]


def test_who_is_blamed_is_worded_as_in_the_source() -> None:
    """The doubt of the source stays; an agentless strike stays agentless."""
    first = brief_of(
        "A monitor said apparent Russian air strikes on Orvel on Monday killed at least 17 civilians."
    ).casualties[0]
    second = brief_of("An air strike on Orvel killed 17 civilians on Monday, a monitor said.").casualties[0]

    assert first.attributed_to == "apparent Russian air strikes"
    assert second.attributed_to is None


def test_the_raids_take_their_owner_from_the_sentence_before() -> None:
    """ "In the raids": whose they were was said just before."""
    brief = brief_of(
        "French warplanes conducted strikes near Orvel on Monday. Sixteen rebels were killed in the raids, a monitor said."
    )

    assert [row.attributed_to for row in brief.casualties] == ["French warplanes"]


def test_place_and_day_are_carried_from_the_event() -> None:
    """The second sentence names neither."""
    brief = brief_of("A bomb went off in Orvel on Monday. Twelve people were killed, police said.")
    row = brief.casualties[0]

    assert (row.where and row.where.text, row.when and row.when.text) == ("Orvel", "Monday")


def test_a_stretch_of_time_is_the_when_of_a_figure() -> None:
    """ "In just 24 hours"."""
    row = brief_of("The ministry said its raids had killed hundreds of militants in just 24 hours.").casualties[0]

    assert row.when is not None
    assert "24 hours" in row.when.text


def test_a_named_victim_takes_up_the_unnamed_one_before() -> None:
    """One commander, one row."""
    brief = brief_of(
        "The army announced that a commander was killed by rebels near Orvel on Monday. General Orhan Veyd was killed in an ambush."
    )

    assert len(brief.casualties) == 1


def test_two_outlets_with_one_figure_make_one_row_with_both_evidences() -> None:
    """Two reports of one event."""
    brief = brief_of(
        "A bomb killed 12 people in Orvel on Monday, police said.",
        "Police said a bomb killed 12 people in Orvel on Monday.",
    )

    assert [shown(row) for row in brief.casualties] == [("killed", "12", "people")]
    assert [e.source for e in brief.casualties[0].evidence] == [0, 1]


def test_a_headline_and_its_text_are_one_row() -> None:
    """The bound, the speaker and the number of a part come from the body; the headline adds no row."""
    brief = brief_of(
        "UN: shelling of camp in Orvel kills 16, mostly children\n\nShells hit a camp in Orvel on Tuesday, killing at "
        "least 16 people, 10 of them children, the refugee agency said."
    )

    assert [shown(row) for row in brief.casualties] == [
        ("killed", "at least 16", "people"),
        ("killed", "10", "children"),
    ]
    assert brief.casualties[1].part_of == "c1"


def test_two_kinds_of_few_people_are_two_rows() -> None:
    """Two guards shot on Wednesday are not the two sons killed at the funeral."""
    brief = brief_of("Two of his bodyguards were shot dead in Orvel. A bomb killed his two sons in Orvel.")

    assert [row.victims for row in brief.casualties] == ["his bodyguards", "sons"]


def test_parts_told_side_by_side_belong_to_the_total() -> None:
    """ "Eleven women and six children were among the dead": neither is part of the other."""
    brief = brief_of(
        "A bomb killed 34 people in Orvel on Monday. Eleven women and six children were among the dead, a doctor said."
    )

    assert [(row.figure.text, row.part_of) for row in brief.casualties] == [
        ("34", None),
        ("Eleven", "c1"),
        ("six", "c1"),
    ]


def test_people_nobody_counts_make_no_row_where_the_harm_is_counted() -> None:
    """Bodies in the corridors and "most of them" are the dead and wounded told before."""
    brief = brief_of(
        "A bomb killed 34 people and wounded 80 in Orvel. Most of them were being treated in hospital. Bodies were seen in the corridors."
    )

    assert [row.figure.text for row in brief.casualties] == ["34", "80"]


def test_the_day_of_an_earlier_attack_is_not_that_of_todays() -> None:
    """What is told of last November and of the whole year dates no row of the report's own event."""
    brief = brief_of(
        "Shells hit a camp in Orvel, killing 16 people.\n\nThe agency condemned the attack.\n\nIt called for a truce.\n\n"
        "Doctors said 200 people were wounded.\n\nLast November, 11 people were killed when a rocket hit a school in "
        "Tessara.\n\nThe UN says 2,700 civilians have been killed this year."
    )

    assert {row.figure.text: row.when.text if row.when else None for row in brief.casualties} == {
        "16": None,
        "200": None,
        "11": "Last November",
        "2,700": "this year",
    }


def test_the_day_in_a_dateline_dates_no_row() -> None:
    """The day a dispatch was filed is not the day of what it tells."""
    brief = brief_of("ORVEL (Kadhar), Nov 4 (AP) - Air strikes on a town killed 27 civilians, residents said.")

    assert [row.when for row in brief.casualties] == [None]


def test_a_toll_of_the_whole_war_has_no_day_and_place_of_an_event() -> None:
    """ "The conflict has left 9,000 dead" is no toll of Tuesday's raid."""
    brief = brief_of(
        "Jets struck the town of Betoum on Tuesday, killing 27 people.\n\nThe army was silent.\n\nWitnesses fled.\n\n"
        "The conflict has left more than 9,000 people dead, the UN says."
    )

    assert [(r.figure.text, r.when, r.where) for r in brief.casualties[1:]] == [("more than 9,000", None, None)]


def test_who_tells_of_a_killing_is_not_blamed_for_it() -> None:
    """A widow's "they killed my husband" names nobody."""
    brief = brief_of('"They killed my husband in front of me," said Aissa Dem, 34.')

    assert [row.attributed_to for row in brief.casualties] == [None]


def test_those_who_speak_after_the_harm_are_not_among_the_dead() -> None:
    """ "... killed their driver in Orvel on Thursday, police and the charity they work for said"."""
    brief = brief_of(
        "Gunmen killed their driver in northern Orvel on Thursday, police and the charity they work for said."
    )

    assert [row.figure.text for row in brief.casualties] == ["their driver"]


def test_wounded_who_died_are_no_part_of_the_dead_told_before() -> None:
    """ "60 wounded were admitted. Two of them died": the two are of the sixty."""
    brief = brief_of(
        "The raid killed three herders in Orvel. Around 60 wounded people were admitted to hospital. Two of them died, a doctor said."
    )

    assert [(row.figure.text, row.part_of) for row in brief.casualties if row.harm == "killed"][1] == ("Two", None)


def test_nobody_of_two_kinds_of_people_is_two_rows() -> None:
    """No coalition casualties and no civilians harmed are two statements."""
    brief = brief_of("There were no coalition casualties, and no civilians were harmed in Orvel.")

    assert [row.figure.qualifier for row in brief.casualties] == ["none_reported", "none_reported"]


def test_the_number_of_a_headline_outlives_a_body_without_one() -> None:
    """ "The journalists were detained" says of whom, the headline how many."""
    brief = brief_of(
        "Orvel detains three journalists\n\nThe journalists were detained on Monday at the airport, their union said."
    )

    assert "three" in brief.casualties[0].figure.text


def test_who_told_of_bodies_did_not_give_the_number_told_later() -> None:
    """A count that nobody names a speaker for stays with the report."""
    brief = brief_of(
        "Gunmen attacked a prison in Orvel. Dana Merrel, a neighbour, said there were bodies in the street. "
        "Eleven people were killed."
    )

    assert [(row.figure.text, row.claimant) for row in brief.casualties] == [("Eleven", None)]


def test_other_news_counts_other_people() -> None:
    """ "In other news" opens another event: its dead are no part of those told before."""
    brief = brief_of("A ferry sank off Orvel and 19 people died. In other news, four people were killed near Tessara.")

    assert [(row.figure.text, row.relation) for row in brief.casualties] == [("19", None), ("four", None)]


def test_a_victim_named_later_is_named_in_the_row() -> None:
    """ "One of their commanders" is told by name where the next sentence names him; the figure keeps its words."""
    brief = summarize(
        "The Guards said one of their commanders was killed in Orvel on Monday. General Hossan Hamed, who had led the northern front, was"
        " killed during a visit.",
        engine="rules",
    )
    (row,) = brief.casualties

    assert (row.figure.text, row.victims, str(row.verdict)) == (
        "one of their commanders",
        "General Hossan Hamed",
        "verified_in_source",
    )


def test_members_are_told_with_the_body_they_are_of() -> None:
    """ "40 members" says nothing; the noun runs on to the security forces, and makes their population known."""
    brief = summarize("The rebels said 40 members of the security forces had been killed in Orvel.", engine="rules")
    (row,) = brief.casualties
    assert (row.victims, row.population) == ("members of the security forces", "state_forces")


def test_an_officer_is_no_part_of_the_members_of_another_body() -> None:
    """Three members of staff were hurt, the commissioner says; one officer, the police say."""
    text = (
        "Gunmen attacked a school in Orvel on Sunday. Three members of staff were injured, the headmaster, Tal Hale, said. "
        "One officer was wounded, police said."
    )
    brief = summarize(text, engine="rules")
    assert [(row.figure.text.lower(), row.relation) for row in brief.casualties if row.harm == "injured"] == [
        ("three", None),
        ("one", None),
    ]


def test_more_of_some_than_the_toll_of_all_is_disputed() -> None:
    """Whoever says that 40 soldiers died contradicts a toll of 23 people."""
    text = (
        "ORVEL, 9 May 2026 - The death toll from Sunday's bomb attack in Orvel rose from 17 to 23, the health ministry said on Monday.\n\n"
        "The Marran Front claimed responsibility for the attack in Orvel and said 40 soldiers had been killed."
    )
    (dispute,) = [d for d in summarize(text, engine="rules").disputed_claims if d.kind == "value"]
    assert {p.claimant.name for p in dispute.positions if p.claimant} == {"health ministry", "Marran Front"}


def test_who_died_in_the_event_that_another_came_after_is_of_that_event() -> None:
    """ "The strike came two days after a car bomb killed 14": the 14 are no part of the strike's dead."""
    brief = brief_of(
        "A drone strike on Tessara killed at least 26 people on Wednesday, doctors said. The strike came two days after a car bomb "
        "in Velmar killed 14 soldiers."
    )
    strike, bomb = brief.casualties
    assert (bomb.figure.text, bomb.relation) == ("14", None)
    assert strike.event != bomb.event
    assert {e.type for e in brief.key_events} == {"Air/drone strike", "Remote explosive/landmine/IED"}


def test_a_figure_told_over_and_over_is_folded_at_the_same_cost() -> None:
    """Megabytes of one sentence: the last repeat is not compared with all before it."""

    def work(repeats: int) -> int:
        [row] = rows_of("Twelve people were killed in Orvel on Monday, police said.")
        sheets = [replace(row.sheet, number=number) for number in range(2, repeats + 2)]
        told = [replace(row, sheet=sheet, sheets=[sheet]) for sheet in sheets]

        def fold_all() -> None:
            for again in told:
                fold(row, again)

        lines = steps(fold_all)
        assert len(row.sheets) == repeats + 1
        return lines

    assert work(400) < 2.2 * work(200)


def test_a_person_named_behind_the_noun_is_nobody_told_before() -> None:
    """ "The planner, Daro Venn" is not the bomber."""
    text = "A bomb killed nine people in Talen on 4 May, among them the bomber.\n\nOn 2 June the planner, Daro Venn, was shot dead."
    rows = summarize(text, engine="rules").casualties
    assert ("the planner", "2 June") in [(r.figure.text, r.when.text if r.when else "") for r in rows]


def test_the_lead_that_says_what_an_attack_was_gives_its_day() -> None:
    """ "The bombing was an attack on 4 May": what the next sentence counts was on that day."""
    text = "Talen bridge bombing\n\nThe Talen bridge bombing was an attack on 4 May 2009 in Orvel. Nine people were killed."
    row = summarize(text, engine="rules").casualties[0]
    assert row.when is not None
    assert row.when.text == "4 May 2009"


def test_patients_in_a_critical_state_are_among_the_injured_by_any_count() -> None:
    """A part of people whose harm is not said rivals no other speaker's count, and the sum stays that of the whole."""
    text = (
        "A strike hurt more than 40 people in Talen on Monday, the mayor said.\n\n"
        "The director, Olin Marr, said 46 people were being treated, nine of them in serious condition."
    )
    brief = summarize(text, engine="rules")
    told = {row.figure.text: row for row in brief.casualties}
    assert list(told) == ["more than 40", "nine"]
    assert told["nine"].part_of == told["more than 40"].id
    assert brief.total("injured").low == 41


def test_both_counts_nobody_anew_whoever_says_it() -> None:
    """ "Both peacekeepers killed were from Bangaland, its ministry said" is told of the two before."""
    brief = brief_of(
        "Two UN peacekeepers were killed in Bamba on Sunday, the UN mission said. "
        "Both peacekeepers killed were from Bangaland, its foreign ministry said."
    )
    assert [row.figure.text for row in brief.casualties] == ["Two"]
