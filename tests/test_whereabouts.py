"""Where a row's harm was done: its own clause, what "there" takes up, the sentence before, the event's opening."""

import pytest
from drafted import rows_of
from steps import steps

from summarizer import summarize
from summarizer.drafting.incidents.scene import where_of

# report | words of the figure | the place as written; "-" for none
CASES = """
Gunmen stormed a post in the town of Talen on Monday, killing 14 guards and injuring eight, according to officials in the nearby city of Orvel, some 30 miles north of Kweris. | eight | the town of Talen
Gunmen attacked the city of Orvel. In a nearby village, they shot dead at least 20 civilians. | at least 20 | a nearby village
Shells fell on the Tessaran border town of Talen on Friday, killing 31 people. | 31 | the Tessaran border town of Talen
A bomber struck the Kadhari city of Al-Rema on Friday, killing 17 people. | 17 | the Kadhari city of Al-Rema
A car bomb hit a queue of recruits outside the northern city of Orvel. Seven recruits were killed, a police commander said. | Seven | the northern city of Orvel
At Mill Road, the busiest station in Kadhar, four drivers were killed. | four | Mill Road
In Talen district, commandos came under fire while searching a compound. The force returned fire, killing five militants. | five | Talen district
Ten people died on the bridge at Kafr Talen. | Ten | Kafr Talen
On Monday, in the town of Kell, 20 km further east, a bomb hit a lorry of the aid mission in Sahren, killing two people. | two | the town of Kell
In Kadhar province, a bomb killed three soldiers in the town of Lisk. | three | the town of Lisk
Rumours spread in a city where a bomb killed five people in March. | five | -
Twelve villagers drowned at the ford of Las Almas. | Twelve | the ford of Las Almas
Two men were killed in the suburb of Hythe Green after a chase. | Two | the suburb of Hythe Green
Gunmen ambushed a convoy near the well of Tin Adar. A dozen fighters died there. | A dozen | the well of Tin Adar
A grain store took a direct hit in Orvel. Six people died there. | Six | Orvel
A petrol station took a direct hit; six civilians died there. | six | A petrol station
An aftershock brought down an already damaged clinic, killing three nurses. | three | an already damaged clinic
Snakebites have killed nine people in the camps, and an electric cable at Talen killed a couple. | nine | the camps
Floods killed 1,700 people nationwide in June. | 1,700 | nationwide
Eleven civilians and a soldier were killed in three provinces, the minister said. | Eleven | three provinces
Doctors in the besieged district of Harl said five children had died of hunger. | five | the besieged district of Harl
The mayor of Saint Brannoc says 14 people are being treated in the town's hospital after a rocket hit a tram stop. | 14 | Saint Brannoc
Nine guests were shot dead in Talen; a dozen others were treated in the provincial hospital, where gunmen later killed a nurse. | a nurse | the provincial hospital
Nine guests were shot dead in Talen; a dozen others were treated in the provincial hospital. | a dozen | Talen
Mortars killed 14 people in the former whaling port of Orvel on Friday, including a gunner who died at a barracks. | 14 | the former whaling port of Orvel
A mortar hit a hut in the half-empty port city of Lisk, killing three. | three | the half-empty port city of Lisk
A bomb attack on the main bus station of Orvel killed 23 people. | 23 | the main bus station of Orvel
Government aircraft bombed Upper Sarn, killing 15 people. | 15 | Upper Sarn
A mission vehicle was fired on at Bridge 12 and two monitors were hurt. | two | Bridge 12
Twin car bombs outside a courthouse in the capital, Orvel, left 52 dead. | 52 | the capital, Orvel
On Monday, at Bouranga, the ambush of a convoy killed one gendarme and three drivers. | three | Bouranga
Units of Operation Grey Heron killed 57 fighters. | 57 | -
A bomb killed 12 people on Harvest Day. | 12 | -
More than 9,500 people have fled into neighbouring Tessara. | More than 9,500 | neighbouring Tessara
Jets pounded rebel-held areas of Orvel, where 250 civilians were killed. | 250 | rebel-held areas of Orvel
Ambulances took the wounded to the Orvel hospital. Nine people were killed. | Nine | -
The army launched an offensive to retake the Jurm valley. Some 2,300 families have fled the valley. | Some 2,300 | Jurm valley
A rocket struck a dormitory in Orvel on Sunday, killing four students. | four | Orvel
According to medics and Talen residents, 120 civilians were killed by snipers. | 120 | Talen
Three deadly attacks hit a checkpoint near the airport in Orvel. Police said five people were killed in the city. | five | Orvel
A drone struck a farmhouse near Talen. It killed a farmer and wounded two children. | two | Talen
Clashes in Talen killed three men. Meanwhile, four women were shot dead. | four | -
Fighting erupted in Talen on Monday. Overall, 300 people have been killed. | 300 | Talen
Rebels raided a school in Orvel. Police said two guards were killed. Three pupils were wounded. | Three | Orvel
A mortar hit a market in Orvel, killing nine, easily surpassing the June attack at the Talen bazaar. | nine | Orvel
Ten people were killed at a wedding in El Marey. | Ten | El Marey
Four miners died in the northern hill town of Seral, near Talen. | Four | the northern hill town of Seral
A boat sank off Talen, drowning 40 people, the coastguard in Orvel said. | 40 | Talen
Rebels threw a grenade near an Orvel seaside concert venue on Friday, killing one guest. | one | an Orvel seaside concert venue
Four people were killed in a Talen apartment yesterday. | Four | a Talen apartment
One carter was knifed to death at a northeastern Kadhar primary school this morning. | One | a northeastern Kadhar primary school
A blast at Tessara's naval engineering academy today killed 12 cadets. | 12 | Tessara's naval engineering academy
Gunmen attacked the city of Orvel. Two people were killed in a bar. | Two | the city of Orvel
Four people were killed in an Orvel club bus. | Four | -
The bombing in Orvel was the newest in a string of attacks that have killed 40 people. | 40 | -
A bomb killed nine in Orvel today after a string of attacks that have left 31 dead in Kadhar. | 31 | Kadhar
Gunmen killed three people in Orvel. The group has also killed dozens of priests in recent attacks. | dozens | -
A drone hit a gathering of river pilots, killing 18. Nine cooks were hurt in the attack in the upper Orvel province. | 18 | the upper Orvel province
A car bomb killed nine people, medics said. The minister condemned the bombing at a meeting in Talen on Tuesday. | nine | -
Shells hit a barn in Kadhar province. The shelling was in retaliation for an attack on a Norland army base. The bishop blamed the shelling, which killed 11 nuns. | 11 | Kadhar province
Rockets killed nine people in revenge for a raid on Talen. | nine | -
Rockets killed nine people in response to a raid on Talen that left four dead. | four | Talen
Shells killed 22 rebels in northwest Kadhar. Elders say nine of the dead belonged to the Marran Front, a band fighting the army in Tessara. | nine | northwest Kadhar
Wardens fired at Wilbur Ovens, 39, of Upper Venn, and three people were hurt. | three | -
Gales hit the coast. Two others—one in Talen, one in Sabra—were killed by slates. | Two | -
Three people died in floods: two in Talen and one in Sabra. | Three | -
A poet spent 31 days on hunger strike in Talen Prison. At the time, four people were killed. | four | -
Wardens were called to an Orvel villa at dusk and found three carters dead. | three | an Orvel villa
They agreed to meet in Sabra to draft a truce that will end a war that has left over 900 dead. | over 900 | -
Shelling killed a couple in Talen, while five people were wounded in Kweris. | five | Kweris
Shelling killed two men in Talen, while five people were wounded in Kweris. | two | Talen
The clinic in Orvel treated 64 people. Shells killed 12 people in Kweris. | 12 | Kweris
A meeting at Talen Castle deplored the attack. Ten people died in Orvel. | Ten | Orvel
Ministers deplored the raid after talks in Talen, in which ten people died. | ten | -
A student, from Talen, was killed in Orvel. | A student | Orvel
Ten people were taken hostage from Talen. | Ten | Talen
An officer died in the Battle of Talen. | An officer | Talen
Six people were killed at the busy Mill Street bus station. | Six | the busy Mill Street bus station
Two people were killed in the Syrian towns of Orvel and Talen. | Two | the Syrian towns of Orvel and Talen
Three people died in the Talen attack. | Three | Talen
Two officers were stabbed to death at a Talen police station. | Two | a Talen police station
In Talen district, Kadhar province, a patrol killed two insurgents on Monday. | two | Talen district, Kadhar province
Gunmen attacked a checkpoint in Talen district, Kadhar province. The force returned fire and killed five gunmen. | five | Talen district, Kadhar province
Gunmen killed nine people at Mill Road. Of the 30 injured, 12 were children. | 12 | Mill Road
Police shot dead two men at a checkpoint outside Orvel. | two | Orvel
"""
ROWS = [tuple(part.strip() for part in line.split("|")) for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("text", "figure", "where"), ROWS, ids=[f"{row[1]}: {row[0][:60]}" for row in ROWS])
def test_where(text: str, figure: str, where: str) -> None:
    """The row names the place where the harm was done, as the report words it, and none rather than another's."""
    found = [
        row.where.text if row.where else "-"
        for row in summarize(text, engine="rules").casualties
        if row.figure.text == figure
    ]

    assert found[:1] == [where]


def test_where_a_speaker_works_is_no_place_of_the_harm() -> None:
    """ "A rights group based in Norland" counts the dead of another country."""
    brief = summarize(
        "More than 3,200 people have been killed, according to the Kadhar Monitor, a rights group based in Norland.",
        engine="rules",
    )
    assert brief.casualties[0].where is None
    brief = summarize("Twelve people were killed, said Ann Venn, who saw six die in Orvel.", engine="rules")
    assert {row.where.text for row in brief.casualties if row.where} == {"Orvel"}


def test_other_places_left_unnamed_are_not_the_one_named_before() -> None:
    """ "Eleven in Sorrel and 12 in other places"."""
    brief = summarize("Eleven people were killed in the village of Sorrel and 12 in other places.", engine="rules")
    assert [row.where.text if row.where else None for row in brief.casualties] == [
        "the village of Sorrel",
        "other places",
    ]


def test_a_new_paragraph_takes_no_place_and_day_over_from_a_part_of_the_story() -> None:
    """The ministry's count for the province is not that of the school told just before; one that takes the strike up is."""
    text = (
        "VELMAR, 19 November 2026 - Some 38 people have been killed since clashes resumed in southern Kadhar, the UN said on Thursday.\n\n"
        "Eleven of them died when a shell hit a school in Orvel on Sunday.\n\n"
        "The Kadhar health ministry reported 112 injured."
    )
    row = next(r for r in summarize(text, engine="rules").casualties if r.harm == "injured")
    assert (row.where, row.when) == (None, None)


def test_arrests_told_later_take_neither_place_nor_day_of_what_nobody_was_held_in() -> None:
    """Who steered the boat is arrested nobody says where; who is taken in a raid is taken there."""
    wreck = "A boat capsized off Cape Solen on Saturday, killing 16 people.\n\nTwo men suspected of steering it were arrested."
    raid = "Police raided a house in Orvel on Saturday, killing two men.\n\nTwelve people were arrested."
    found = {
        row.figure.text: (row.where and row.where.text, row.when and row.when.text)
        for text in (wreck, raid)
        for row in summarize(text, engine="rules").casualties
        if row.harm == "detained"
    }
    assert found == {"Two": (None, None), "Twelve": ("Orvel", "Saturday")}


def test_there_takes_up_the_house_that_the_paragraph_is_about() -> None:
    """ "The prison holds 2,400. In February 17 were killed there": in the prison, not in the village told of before it."""
    text = (
        "Eleven inmates died in a riot at the San Mateo prison on Sunday. Two men were shot dead in the village of Las Cruces.\n\n"
        "The prison holds 2,400 inmates. In May, 17 prisoners were killed in a riot there."
    )
    rows = {row.figure.text: row for row in summarize(text, engine="rules").casualties}
    assert rows["17"].where is not None
    assert rows["17"].where.text == "the San Mateo prison"


def test_a_channel_for_messages_is_no_water() -> None:
    """ "On its Telegram channel" is where somebody writes."""
    (row,) = summarize(
        "The Front said on its Telegram channel that 25 spies had been killed.", engine="rules"
    ).casualties
    assert row.where is None


def test_the_day_on_which_fighting_began_is_not_that_of_every_count() -> None:
    """A stretch has its first day: the count of a hospital at its end does not take that."""
    text = (
        "Clashes in the Nubar hills have left 34 people dead. The fighting began on Wednesday, when raiders killed five herders. "
        "Doctors treated 61 people for gunshot wounds."
    )
    days = {row.figure.text: row.when and row.when.text for row in summarize(text, engine="rules").casualties}
    assert days["five"] == "Wednesday"
    assert days["61"] is None


def test_a_paragraph_set_elsewhere_does_not_take_the_place_of_the_story() -> None:
    """ "I met Ada Moru in the camp outside Dessa. Her sons were killed": where they were killed is not told."""
    text = (
        "Last Thursday 19 miners were hacked to death in Pell. The bishops keep a list.\n\n"
        "I met Ada Moru in the camp outside Dessa, where thousands live. Her three sons were killed one night."
    )
    rows = {row.figure.text: row for row in summarize(text, engine="rules").casualties}
    assert rows["19"].where is not None
    assert rows["three"].where is None


@pytest.mark.parametrize(
    "line",
    ["Police said {} men had been arrested over it.", "Reporters met in Dessa. Shells killed {} men, police said."],
)
def test_a_report_of_a_thousand_paragraphs_is_placed_in_linear_work(line: str) -> None:
    """No sentence of an incident is looked for among all the others, paragraph by paragraph."""

    def work(paragraphs: int) -> int:
        lead = "Shelling killed nine people in Orvel on Tuesday, doctors said."
        rows = rows_of("\n\n".join([lead, *(line.format(number) for number in range(2, paragraphs + 2))]))
        return steps(lambda: [where_of(row.figure.start, row.sheet, row.incident) for row in rows])

    assert work(200) < 2.5 * work(100)
