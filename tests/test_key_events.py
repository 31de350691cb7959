"""The key events: one line for each event, with the sentences that tell of it and of no other, gravest and newest first."""

from drafted import brief_of

from summarizer.schemas.records import Brief


def told(brief: Brief) -> list[tuple[str, list[int]]]:
    """Each event by its first words, with the numbers of its sentences."""
    return [(" ".join(e.what.split()[:4]), sorted(q.sentence for q in e.evidence)) for e in brief.key_events]


def test_the_suicide_bomber_is_not_the_roadside_bomb_told_after_him() -> None:
    """A weapon named again goes back past an act done with another one."""
    events = told(
        brief_of(
            "A suicide bomber killed 31 people in the city of Orvel on Monday. A roadside bomb also killed two soldiers on a road north of "
            "Lisk. The suicide bomber set off his explosives beside a shrine. The bombing came after a week of calm."
        )
    )

    assert events == [("A suicide bomber killed", [1, 3, 4]), ("A roadside bomb also", [2])]


def test_the_bombers_named_again_tell_the_same_attack() -> None:
    """At a place that only the second sentence names."""
    events = told(
        brief_of(
            "Two suicide bombers struck outside a district office on Friday, killing more than 50 people, officials said. The bombers detonated "
            "their explosives near the Amara village post office."
        )
    )

    assert events == [("Two suicide bombers struck", [1, 2])]


def test_the_bomb_of_the_lead_went_off_once() -> None:
    """How it went off is no event beside the deaths that it caused."""
    events = told(
        brief_of(
            "Six people have died after constables tried to lift an old bomb in Orvel on Monday. The bomb went off at 10:45 in a yard "
            "behind the mill, the council said."
        )
    )

    assert events == [("Six people have died", [1, 2])]


def test_other_bombs_are_events_of_their_own() -> None:
    """Nothing is taken up where a new one is told."""
    events = told(
        brief_of(
            "A car bomb killed nine people at a market in Orvel on Monday. Another bomb killed four people in the town of Lisk on Monday."
        )
    )

    assert len(events) == 2


def test_the_stamp_of_a_page_is_no_day_of_the_event() -> None:
    """The weekday of the second sentence is no other day than the stamp's."""
    events = told(
        brief_of(
            "(Jun 6, 2029  9:15 AM) Police have shot dead four men who attacked a barracks in Orvel, killing one constable. A spokesman says the "
            "men attacked the constables Wednesday after driving a van into the gate of Lisk province's headquarters."
        )
    )

    assert events == [("Police have shot dead", [1, 2])]


def test_blame_for_the_harm_told_above_is_no_second_event() -> None:
    """It is what somebody says of the first one; blame alone still has its line."""
    again = brief_of(
        "An air strike hit two farms in the district of Tessara, killing 12 children, an official said on Monday. President Ivo Brask blamed the "
        "alliance for air strikes that killed 14 women and children."
    )
    alone = brief_of(
        "A truck bomb killed 12 people in Orvel on Monday. President Ivo Brask blamed the Marran Front for the bombing."
    )

    assert told(again) == [("An air strike hit", [1, 2])]
    assert len(alone.key_events) == 2


def test_what_happened_on_the_same_day_is_another_event() -> None:
    """ "The raids came on the same day that nine guards were killed" tells of the soldiers."""
    events = told(
        brief_of(
            "Drones killed 16 fighters in the district of Tessara on Monday. The dead were all from one village. The raids came on the same day that "
            "nine guards were killed."
        )
    )

    assert [cited for _, cited in events] == [[1], [3]]


def test_the_dead_of_a_war_are_no_part_of_its_latest_deed() -> None:
    """ "In Kadhar's 5-year insurgency" sums up."""
    events = told(
        brief_of(
            "Fighters murdered at least 300 people in the villages around Orvel, the council said. Troops responded with air strikes on Monday. If the "
            "death toll is around 900, it is the worst in years, a monitor said. More than 10,000 people have died in Kadhar's 5-year insurgency."
        )
    )

    assert events[0] == ("Fighters murdered at least", [1, 3])
    assert [4] in [cited for _, cited in events]


def test_the_lead_stays_first_though_it_is_of_another_year() -> None:
    """A report on an old killing is about that killing."""
    events = told(
        brief_of(
            "Aron Tal and his uncle were killed at their shop in Orvel in 1992 by the Marran Front. Their family has welcomed the report. The killings came "
            "two weeks after Robin Fell, a student, was shot dead on 14 March 1991 by the Lisk Brigade."
        )
    )

    assert events[0][0] == "Aron Tal and his"


def test_a_clash_goes_before_what_was_vowed_and_felt() -> None:
    """What is done, before what is said."""
    events = told(
        brief_of(
            "At least 10 activists were killed in Orvel on Monday when troops boarded their ships. The troops clashed with some 600 protesters at the "
            "harbour. The council had vowed to stop the boats. A minister expressed his sorrow over the deaths."
        )
    )

    assert events[1][0] == "The troops clashed with"


def test_a_running_toll_does_not_tell_the_attack() -> None:
    """The first sentence does, and the last count is cited with it."""
    brief = brief_of(
        "09:12 - Two explosions have been heard at the ferry terminal in Orvel.\n\n09:40 - Police say that at least three people have been killed.\n\n"
        "10:05 - The toll rises to eight dead and 20 wounded, according to Commissioner Desmond Hale."
    )

    assert brief.key_events[0].what.startswith("Two explosions have been heard")
    assert 3 in [q.sentence for q in brief.key_events[0].evidence]


def test_that_attack_is_the_earlier_one_just_compared_with() -> None:
    """Its dead are none of the news, and no bottom line."""
    brief = brief_of(
        "At least eight others were hurt in a midday blast in Orvel on Thursday. Guards may be among its dead, a doctor says. It was the "
        "worst attack in the town since October 2029. A suicide bomber killed six guests of a wedding in that attack."
    )

    assert all("wedding" not in line.text for line in brief.bottom_line)
    assert [4] in [cited for _, cited in told(brief)]


def test_an_attack_that_harmed_nobody_is_told_by_its_deed() -> None:
    """Not by the sentence that says so."""
    brief = brief_of("The daily Lisk Courier said its offices were attacked. No casualties were reported.")

    assert told(brief) == [("The daily Lisk Courier", [1, 2])]


def test_mourning_the_dead_and_naming_an_attacker_are_no_attacks() -> None:
    """The type is that of what is done in the sentence."""
    brief = brief_of(
        "Fighters attacked a college in Orvel on Thursday, killing 142 students. Churches in Lisk mourned the dead of the attack on Sunday. The ministry "
        "named one of the attackers killed by guards as a clerk's son."
    )
    typed = {e.what.split()[0]: e.type for e in brief.key_events}

    assert typed["Fighters"] == "Attack"
    assert {typed.get("Churches", "not stated"), typed.get("The", "not stated")} == {"not stated"}


def test_the_gravest_of_a_row_of_attacks_stands_above_the_lesser() -> None:
    """ "In the day's deadliest" is no background."""
    events = told(
        brief_of(
            "Rebels killed at least 39 people in raids across Kadhar on Sunday, officials said. In the day's deadliest raid, gunmen stormed an army post in "
            "Tessara, killing 10 soldiers. Hours later a car bomb in the city of Lisk killed seven recruits."
        )
    )

    assert [cited for _, cited in events[:3]] == [[1], [2], [3]]


def test_the_same_day_is_no_date() -> None:
    """Which day that was, another sentence says."""
    brief = brief_of(
        "Drones killed 16 fighters in the district of Tessara on Monday. The raids came on the same day that nine guards were killed."
    )

    assert all(e.when is None or "same" not in e.when.text for e in brief.key_events)


def test_a_base_called_after_its_town_is_no_other_place() -> None:
    """The attack told again near it is the same one."""
    events = told(
        brief_of(
            "On Monday in Orvel a suicide bomber killed six soldiers. A suicide bomber on a motorcycle rode into a patrol near "
            "Orvel Air Base."
        )
    )

    assert events == [("On Monday in Orvel", [1, 2])]
