"""When a row or an event holds: the date that governs its number, not the nearest in characters."""

import pytest

from summarizer import summarize

# report | words of the figure or its people | words of its date
CASES = """
With the arrest of the cell's leader yesterday, troops have detained more than 125 men in Orvel since December 1. | more than 125 | since December 1
With the arrest of the cell's leader yesterday, troops have detained more than 125 men in Orvel since December 1. | the cell's leader | yesterday
Since the beginning of Operation Clear Water on 1 September, 482 rebels have been killed. | 482 | Since the beginning of Operation Clear Water on 1 September
The army said it had killed 40 rebels since Friday and 300 rebels since the start of May. | 300 | since the start of May
Nine soldiers died in April and 14 in May, the ministry said. | 14 | May
A mine killed two policemen in Kadhar on Monday, bringing the number of policemen killed this month to 19. | two | Monday
A mine killed two policemen in Kadhar on Monday, bringing the number of policemen killed this month to 19. | 19 | this month
More than 60 people have been detained since the protests began on 2 October, a lawyer said. | More than 60 | since the protests began on 2 October
On Monday 12 people were hurt in Orvel and 30 people were hurt in Talen on Tuesday. | 12 | Monday
On Monday 12 people were hurt in Orvel and 30 people were hurt in Talen on Tuesday. | 30 | Tuesday
A car bomb killed 21 people on Wednesday in the deadliest attack since May. | 21 | Wednesday
Riders abducted 31 farmhands from Kadhar on Tuesday in the fourth such raid in the valley since June. | 31 | Tuesday
It was the deadliest attack since May 2014, when gunmen shot dead 31 worshippers at a mosque. | 31 | May 2014
The floods were the worst since 1998, when 212 people died in the valley. | 212 | 1998
The army said 18 of its soldiers had died since the truce was first signed on 2 May. | 18 | since the truce was first signed on 2 May
The army said 18 of its soldiers had died since the truce was announced. | 18 | since the truce
At least 9 people were killed in May, down from 40 casualties in the previous month. | At least 9 | May
A barge was boarded off Lem on 9 May; a deckhand was killed and two are missing. | two | 9 May
Militants have abducted 43 villagers in less than two weeks. | 43 | less than two weeks
With the arrest of the courier yesterday, troops have detained more than 25 leaders along with more than 125 men since May 1. | more than 25 | since May 1
The deputy of the leader seized on June 28 was killed in Sarn district yesterday. | the leader | yesterday
A top leader, wanted for the June 28 raid, was killed in Sarn district yesterday. | A top leader | yesterday
Press office 12-S-7 ORVEL, Kadhar (Jan. 20, 2031) - Troops killed two rebels in Sarn yesterday. | two | yesterday
In the year to September the mission documented 640 killings. | 640 | year to September
The number of civilians killed in Kadhar in the first half of the year rose to 430, from 310 in the same period last year. | 430 | first half of the year
In April two judges were killed on the same day. | two | April
Rockets have killed 12 people in Orvel over the past week. | 12 | past week
Operation Reed has left 57 rebels dead to date, the army said. | 57 | to date
Two weeks ago, rebels killed six soldiers in an ambush near Lem. | six | Two weeks ago
Fighting in Orvel over the past week has killed 40 people. | 40 | past week
A mine hit a ferry in Talen last night. The raids carried out in Orvel in the past 12 days have killed 26 people. | 26 | past 12 days
They agreed to meet in Sabra in October to draft a truce that will end a war that has left over 900 dead in nine years. | over 900 | nine years
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_a_row_has_the_date_that_governs_it(line: str) -> None:
    """A date behind the number goes before one of another clause, and a record's "since" dates nothing."""
    text, words, when = line.split(" | ")
    rows = summarize(text, engine="rules").casualties
    row = next(r for r in rows if words in (r.figure.text, r.victims))

    assert row.when is not None
    assert when == row.when.text


def test_the_day_of_filing_is_no_day_of_the_event() -> None:
    """A date in the brackets of a dateline dates nothing, whatever furniture runs before the place."""
    brief = summarize(
        "Press office 12-S-7 ORVEL, Kadhar (Jan. 20, 2031) - Troops killed two rebels in Sarn.", engine="rules"
    )

    assert [row.when for row in brief.casualties] == [None]


def test_an_earlier_raid_has_its_own_day_and_its_own_event() -> None:
    """ "Two weeks ago" and "a week earlier" set another raid apart from the report's own."""
    for earlier in ("Two weeks ago", "A week earlier"):
        text = f"Rebels attacked a post at Lem on Saturday and killed two soldiers. {earlier}, rebels killed six soldiers in an ambush there."
        first, other = summarize(text, engine="rules").casualties

        assert first.event != other.event
        assert other.when is not None
        assert earlier == other.when.text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "A bomber killed 16 recruits in Tessara on Tuesday, two weeks after a similar attack there killed nine policemen.",
            "nine",
        ),
        ("Operation Reed, which began on 4 May, has left 57 rebels dead, the army said.", "57"),
    ],
)
def test_a_date_that_is_somebody_elses_is_not_taken(text: str, words: str) -> None:
    """Better no date than that of the attack told beside it, or of the clause in commas."""
    row = next(r for r in summarize(text, engine="rules").casualties if r.figure.text == words)

    assert row.when is None


def test_a_raid_in_another_province_is_another_event() -> None:
    """An update that goes through the provinces tells of one raid in each."""
    text = (
        "ORVEL (March 4) - A force captured a supplier in Sarn district, Kadhar province, yesterday.\n\n"
        "In Tessara province, a force detained three suspects during a search in Lem district yesterday."
    )
    first, other = summarize(text, engine="rules").casualties

    assert first.event != other.event


def test_the_story_goes_on_after_a_clause_in_passing() -> None:
    """ "Two of his men" belong to the arrest, not to the bombing that the sentence before mentions of the leader."""
    text = (
        "A force captured a commander in Talen district last night. The commander, who planned the Oct. 30 bombing of a mosque that "
        "killed 14 worshippers, was taken without a shot. Two of his men were also detained."
    )
    leader, dead, men = summarize(text, engine="rules").casualties

    assert leader.event == men.event != dead.event
    assert (dead.when and dead.when.text, men.when and men.when.text) == ("Oct. 30", "last night")


def test_a_deadline_dates_no_event() -> None:
    """ "Warned that stocks will last until mid-September" happened on no day in September."""
    brief = summarize(
        "As of 4 September 2024\n\nThe agency reached 41,000 people and warned that its stocks will last only until mid-September.",
        engine="rules",
    )

    assert all(event.when is None for event in brief.key_events)


def test_those_who_crossed_a_border_are_no_part_of_the_displaced() -> None:
    """No report says that they are; a smaller count after a greater one is not enough."""
    brief = summarize(
        "An estimated 58,000 people have been displaced in Tessara. Some 9,400 people have crossed into neighbouring Orvel.",
        engine="rules",
    )

    assert [row.relation for row in brief.casualties] == [None, None]


def test_who_has_been_arrested_since_was_held_on_no_day_told() -> None:
    """ "Three officials have been arrested" after a blast of 6 June: the arrests carry no day."""
    brief = summarize(
        "A warehouse exploded in Orvel on 6 June, killing 12. Three officials have been arrested.", engine="rules"
    )

    assert [row.when and row.when.text for row in brief.casualties] == ["6 June", None]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Shells killed nine people in Talen on Sunday.\n\nDoctors in the besieged district of Harl said five children had died of hunger.",
            "five",
        ),
        (
            "An air strike on Talen on Thursday killed 31 people.\n\nThe army shot down a drone near Brisk and one soldier was hurt, it said.",
            "one",
        ),
        (
            "On 5 May drones hit a mill in Talen, killing two. The night of 8 May brought a pause. Three engineers were injured.",
            "Three",
        ),
        ("Police detained nine men over Monday's bombing in Talen.", "nine"),
        (
            "Commander Zoral planned attacks, including the 12 May bombing of a post. Troops wounded two of his men.",
            "two",
        ),
        ("Gunmen seized girls in Talen. Eight escaped two days later; four others were shot dead.", "four"),
        ("On Monday, two policemen were shot dead near Brisk. Police said they had detained six men.", "six"),
        ("The raid, which killed six men, will be discussed on Friday.", "six"),
        ("Bombs killed nine men near Talen, the ministry reported on Friday.", "nine"),
        ("On Wednesday and again on Thursday jets bombed Talen. In the second raid, 16 people died.", "16"),
    ],
)
def test_no_day_is_carried_from_what_is_another_event(text: str, words: str) -> None:
    """Hunger, another town, another day in between, the deed somebody is held for, what is to come, the day of a saying."""
    row = next(r for r in summarize(text, engine="rules").casualties if r.figure.text.startswith(words))

    assert row.when is None


def test_a_day_of_reporting_in_the_passive_is_the_day() -> None:
    """ "46 deaths were reported in May" counts over May; "the ministry reported on Friday" says when it spoke."""
    (row,) = summarize(
        "In the camps 46 deaths from cholera were reported between 2 and 9 May.", engine="rules"
    ).casualties

    assert row.when is not None
    assert row.when.text == "2 and 9 May"


def test_the_day_a_toll_rose_is_not_the_day_of_the_attack() -> None:
    """ "Rose from 17 to 23 overnight" dates the count; the bomb went off on Sunday."""
    text = "The number of people killed in a bombing in Orvel rose from 17 to 23 overnight, officials said.\n\nThe bomb went off on Sunday. Police said that 15 people had died."
    row = next(r for r in summarize(text, engine="rules").casualties if r.figure.text == "15")

    assert row.when is not None
    assert row.when.text == "Sunday"


def test_the_next_morning_is_another_day() -> None:
    """ "The next morning" is told as such, never as the day before it."""
    text = "On 17 May a grenade killed two men in Grell. Police arrested a cousin the next morning."
    cousin = next(r for r in summarize(text, engine="rules").casualties if r.harm == "detained")

    assert cousin.when is not None
    assert cousin.when.text == "next morning"


def test_the_month_of_a_part_is_not_that_of_the_whole() -> None:
    """ "410,000 have fled, 90,000 of them this month": when the 410,000 fled is not told."""
    brief = summarize(
        "ORVEL, 18 May 2026 - Some 410,000 people have fled, 90,000 of them this month, the UN said.", engine="rules"
    )
    assert {row.figure.text: row.when and row.when.text for row in brief.casualties} == {
        "Some 410,000": None,
        "90,000": "this month",
    }


def test_a_deadline_lies_ahead() -> None:
    """ "Will supply ... by 31 March", said in November: of the next year."""
    brief = summarize(
        "HAVEN, 8 November 2024 - Belmark will supply the armed forces of Tarsa with forty howitzers and two batteries of missiles by "
        "31 March, the defence minister announced on Friday.",
        engine="rules",
    )
    assert [str(e.when.start) for e in brief.key_events if e.when] == ["2025-03-31"]


def test_since_when_a_group_has_fought_dates_no_claim() -> None:
    """ "The Front, a group that has fought since 2011, claimed responsibility": on a day not told."""
    brief = summarize(
        "LOMIRA, 9 September 2024 - A bomb killed six people in Lomira on Sunday, police said.\n\n"
        "The Sons of Harrow, an armed group that has fought for independence since 2011, claimed responsibility.",
        engine="rules",
    )
    assert not [e for e in brief.key_events if e.when and "2011" in e.when.text]


def test_since_when_somebody_is_something_dates_nothing_else() -> None:
    """ "The president, in power since 2011, blamed ..." was not said since 2011."""
    brief = summarize(
        "KARSK, 18 November 2026 - Seven people were killed in Karsk on Tuesday, police said.\n\n"
        "Dorn, in power since 2011, blamed foreign agents for the attack.",
        engine="rules",
    )
    assert not [e for e in brief.key_events if e.when and "2011" in e.when.text]


def test_what_somebody_did_last_month_dates_no_later_paragraph() -> None:
    """A leader killed two elders last month; the child in the next paragraph was hurt in the raid on him."""
    text = (
        "KABRA (Nov. 18, 2026) - Forces detained a militant leader in Sherin district overnight. The leader directed roadside bomb attacks "
        "and killed two elders last month.\n\nThe force returned fire, killing two insurgents. A child was wounded and treated."
    )
    brief = summarize(text, engine="rules")
    child = next(row for row in brief.casualties if row.harm == "injured")
    assert child.when is None or "month" not in child.when.text
    assert brief.sources[0].publisher is None


def test_the_month_of_an_older_count_dates_no_newer_one() -> None:
    """ "Up from 29,000 in October" dates the 29,000."""
    text = "The number of displaced people in Kadhar now stands at 31,000, up from 29,000 in October."

    assert [(r.figure.text, r.when) for r in summarize(text, engine="rules").casualties] == [("31,000", None)]


def test_a_count_in_that_time_takes_no_day_of_the_event_beside_it() -> None:
    """ "In that time" counts over the stretch told before, not on the day of the newest raid."""
    text = (
        "A trawler was hit by a rocket off Lem on Saturday, the coastguard said. It was the sixth attack since the truce "
        "ended on 3 May. Four deckhands have been killed in that time."
    )

    assert [(r.figure.text, r.when, r.where) for r in summarize(text, engine="rules").casualties] == [
        ("Four", None, None)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The army said it had killed 40 rebels in a sweep of Orvel, its biggest operation this year.",
        "The commission had put the number of dead at 22 in a preliminary finding two weeks ago.",
        "The clinic recorded 23 casualties, down from 40 in the previous week.",
    ],
)
def test_what_ranks_or_compares_dates_nothing(text: str) -> None:
    """ "Its biggest operation this year" and "down from 40 in the previous week" say nothing of when it was."""
    assert summarize(text, engine="rules").casualties[0].when is None


def _whens(text: str) -> dict[str, str | None]:
    """The words of each row's date, by its figure."""
    rows = summarize(text, engine="rules").casualties
    return {row.figure.text: row.when.text if row.when else None for row in rows}


# report | words of the figure | words of its date; "-" for none
OTHERS = """
A cook who shot four herders in a remote hut was seized today, the mayor said. | four | -
A man accused of killing five people in Orvel was arrested on Monday. | five | -
The gunman who shot dead nine monks as they were praying was found dead on Monday. | nine | -
A bomber who killed 21 people at a market on Sunday was named on Tuesday as a teacher. | 21 | Sunday
Nine people who had been kidnapped were killed on Monday. | Nine | Monday
Villagers said four guards who were beaten were killed on Friday. | four | Friday
The raid killed 31 porters and was the worst since the shelling of the Norland mill in 1998. | 31 | -
The floods were the worst since the burst of Talen dam in 1998, when 212 people died in the valley. | 212 | 1998
Gunmen killed three people in Orvel on Friday. The group has also killed dozens of priests in recent attacks. | dozens | -
The sect killed 12 in Orvel on Monday and has lost hundreds of men in past clashes, the army said. | 12 | Monday
The bombing on Monday in Orvel was the newest in a string of attacks that have killed 40 people. | 40 | -
The bombing on Monday in Orvel was the newest in a string of attacks that have killed 40 people since May. | 40 | since May
A wave of attacks in Orvel killed 30 people on Monday. | 30 | Monday
A barge sank today, drowning two. It was the tenth anniversary of the Lisk wreck, which killed 30 sailors. | 30 | -
A nurse was held, and on Tuesday the mayor said he had confessed to killing three patients. | three | -
Gunmen killed three guards in Orvel yesterday. Earlier today, a minister said two millers were hurt by shots. | two | -
Gunmen killed three guards in Orvel on Sunday. Officials said on Monday that nine others were wounded. | nine | Sunday
The army also reported that four officers were wounded last night when gunmen attacked them in Talen. | four | last night
The court sentenced four men on Monday over a raid that killed nine people in Orvel. | nine | -
The bishop visited Orvel on Monday, where raiders had shot 12 people dead. | 12 | -
The mayor mourned 12 people who were killed on Sunday in Orvel. | 12 | Sunday
The stone was raised three years ago at a ford where the bodies of two brothers were found some four decades before. | two | -
A bomb exploded on Monday at a market where nine people were shopping before work, killing four. | four | Monday
Raiders burned a mill in Orvel on Sunday, killing ten millers. Hours later, a mine outside the city of Talen killed seven carters. | seven | Sunday
Raiders burned a mill in Orvel on Sunday, killing ten millers. Days later, a mine outside the city of Talen killed seven carters. | seven | -
Raiders killed 39 people in Kadhar today. In the day's deadliest raid, they stormed a mill in Talen, killing ten carters. | ten | today
Shells killed 18 people in Orvel today. The first attack killed six bakers in a yard. | six | today
A trader killed his brother in Orvel 35 years ago. The heir was arrested in Talen. Two wardens were killed in the jail. | Two | -
Families buried nine people killed on Monday by gunmen in Orvel. | nine | Monday
Temples mourned the dead in Orvel on Sunday. Wardens at the mill had shot dead two of the attackers. | two | -
A drone hit a meeting today of river pilots, killing 18. | 18 | today
"""


@pytest.mark.parametrize("line", OTHERS.strip().splitlines())
def test_the_day_of_another_deed_is_not_taken(line: str) -> None:
    """A day of the main clause dates no deed told of its subject, and no day carries over to what was done at other times."""
    text, words, when = line.split(" | ")

    assert (None if when == "-" else when) == _whens(text)[words]


# report | words of the figure | words of its date; "-" for none
NEXT = """
Shells hit a dairy in Talen, killing nine herders, a mayor said today. She said rebels carried out the shelling late yesterday. | nine | yesterday
Lorry bombs by the customs house in Orvel have killed five carters. Medics said those hurt in today's attack include a porter. | five | today
Gunmen shot dead nine farmers near Talen, the army said. The shooting took place on Monday, it added. | nine | Monday
Gunmen shot dead nine farmers near Talen, the army said. The latest attack took place on Monday. | nine | -
A car bomb killed nine people, medics said. The minister condemned the bombing at a meeting in Talen on Tuesday. | nine | -
A car bomb killed nine people, medics said. The bombing came a day after the raid on Talen on Tuesday. | nine | -
The war has killed 900 people. The attack on Monday was the worst. | 900 | -
A long gun battle in Orvel has left 26 raiders dead. After a tip, troops ambushed a villa last night, as the band hurled grenades. | 26 | last night
The war has killed 900 people. Troops ambushed a villa in Orvel last night. | 900 | -
A blast has killed nine people in Orvel. The army raided a house in Talen on Monday. | nine | -
"""


@pytest.mark.parametrize("line", NEXT.strip().splitlines())
def test_the_next_sentence_gives_the_day_of_the_deed_it_takes_up(line: str) -> None:
    """ "The shooting took place on Monday" dates what was told right before; a statement about the deed does not."""
    text, words, when = line.split(" | ")

    assert (None if when == "-" else when) == _whens(text)[words]
