"""Whose count a figure is: what speakers could verify, passives, houses, hedges, parts told in passing, counts that go on."""

import pytest

from summarizer.text.document import Document

# report | words of the figure | the speaker as named; "-" for nobody
CASES = """
According to the local health directorate, 58 people were killed. | 58 | local health directorate
According to a local fire chief, 58 people were killed. | 58 | local fire chief
The monitor was able to verify the deaths of 39 civilians. | 39 | monitor
The UN has so far been able to confirm 39 deaths. | 39 | UN
Kadhar Watch managed to confirm the names of 11 people who were killed. | 11 | Kadhar Watch
The monitor was not able to verify that 12 people died. Doctors said 12 people died. | 12 | monitor
Kadhar Watch has documented 12 deaths. | 12 | Kadhar Watch
Kadhar Watch has recorded 12 civilian deaths. | 12 | Kadhar Watch
Kadhar Watch has registered 12 civilian deaths. | 12 | Kadhar Watch
Kadhar Watch has counted 12 deaths. | 12 | Kadhar Watch
Kadhar Watch has verified 12 deaths. | 12 | Kadhar Watch
He was freed. A monitoring group, Airfield Watch, published the names of 4,116 civilians whose deaths it has confirmed. | 4,116 | Airfield Watch
The ministry gave no figures. Kadhar Watch listed 31 people whose deaths it had verified. | 31 | Kadhar Watch
The station reported a raid. A guard was said by the station to have died along with five of his men. | five | station
Twelve men were believed by the army to have been killed. | Twelve | army
The army said 12 rebels had died, a toll disputed by the Front. | 12 | army
"I saw 12 bodies," said a caretaker, Ada Kol. | 12 | Ada Kol
"I saw 12 bodies," said a plumber who lives nearby. | 12 | plumber
Kadhar maintains tight control over the camp, where 12 people died. | 12 | -
Five people are reported missing by their relatives. | Five | relatives
Eight villagers were reported missing in the district. | Eight | -
She is one of eight villagers reported missing in the district, according to the governor. | eight | governor
Assessment: civilian harm reported, civilians killed 16. | 16 | -
Another 19 people were believed to have died. | 19 | -
More than 48,000 people are estimated to have fled. | More than 48,000 | -
Three guards are said to have been killed. | Three | -
Talen Today put the death toll at 19. | 19 | Talen Today
According to Talen Today, 19 people were killed. | 19 | Talen Today
Police said today 19 people were killed. | 19 | Police
Medics Abroad, a charity that runs two clinics, said it had recorded 137 deaths. | 137 | Medics Abroad
The health ministry counted 88 deaths. Medics Abroad, a charity that runs two clinics, said it had recorded 137 deaths. | 137 | Medics Abroad
Eleven people were killed, said one, Lena Okar, who had walked home. | Eleven | Lena Okar
They detained 31 people, most of them, their families say, farmers. | 31 | -
In the raid 16 people died, five of whom, the Brigades admitted, were fighters. | 16 | -
In the raid 16 people died, five of whom, the Brigades admitted, were fighters. | five | Brigades
In the raid, the Brigades said, 16 people died. | 16 | Brigades
The air force said ten drones came. Tessara, which invaded in May, says it hits only barracks. Its defence ministry said the raid killed 150 soldiers. | 150 | defence ministry
The Tessaran army blamed rebels. Its spokesman said 150 soldiers were killed. | 150 | Tessaran army
The travel union spoke of 40 guests. Orvel Street has said the bodies will come home. Nine more guests are thought to be among the dead, it added. | Nine | Orvel Street
The Kadhar Authority said that 94 of the dead were children. A further 41 people were missing. | 41 | Kadhar Authority
The hospital says it has admitted 47 patients. Two died on arrival. | Two | hospital
Police said ten people died. Another 12 were wounded. | 12 | Police
Police said ten people died. Three of them were killed in a car. | Three | Police
Four men were killed when their car set off a mine, causing a blast that took the lives of all on board. | Four | -
A flood in Orvel killed 12 people, claiming the lives of nine children. | 12 | -
A blast wounded at least eight people, which is said to have been an accident. | at least eight | -
A patrol detained eight suspects, two of whom are believed to have left the country. | eight | -
Government air strikes hit Orvel. The Kadhar Relief Fund said ten people died. It said 12 people were hurt. | 12 | Kadhar Relief Fund
"I saw a man with a child," Mira Faure, a nurse, tells a reporter. Prime Minister Lena Okar condemns "an act of plain barbarism". She says 12 people were killed. | 12 | Prime Minister Lena Okar
Police said ten people died. Gunmen shot dead 12 villagers. | 12 | -
Police said ten people died. Gunmen fled. Another 12 were wounded. | 12 | -
"We lost ten men," a guard said. Another 12 people were wounded. | 12 | -
"""
ROWS = [tuple(part.strip() for part in line.split("|")) for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("text", "figure", "name"), ROWS, ids=[f"{row[1]}: {row[0][-60:]}" for row in ROWS])
def test_claimant(text: str, figure: str, name: str) -> None:
    """A figure has the speaker whose count it is, by the name the report gives, and nobody where it names nobody."""
    found = [f.claimant.name if f.claimant else "-" for f in Document(text).figures if f.text == figure and f.harm]

    assert found[:1] == [name]


@pytest.mark.parametrize("blank", ["\n\n", "\r\n\r\n"])
def test_a_count_goes_on_within_its_paragraph_only(blank: str) -> None:
    """In the next paragraph the report speaks for itself again."""
    figures = Document(f"Police said ten people died.{blank}Another 12 people were wounded.").figures

    assert [f.claimant.name if f.claimant else None for f in figures] == ["Police", None]


def test_two_who_speak_together_are_neither_of_them_alone() -> None:
    """ "The police" after "police and residents" speak for themselves; a ministry with two subjects is one house."""
    figures = Document("Police and residents said 12 people died. The police said they had killed two.").figures
    house = Document("The Ministry of Health and Labour said 12 people died. The ministry said 30 were hurt.").figures

    assert [f.claimant and f.claimant.name for f in figures if f.harm] == ["Police and residents", "police"]
    assert {f.claimant and f.claimant.name for f in house if f.harm} == {"Ministry of Health and Labour"}


def test_who_gives_an_account_gives_no_count() -> None:
    """ "Army and rebels give rival accounts of a strike that killed guests": nobody is named for the dead."""
    (figure,) = Document("Army and rebels give rival accounts of strike that killed guests").figures

    assert figure.claimant is None
