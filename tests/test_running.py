"""Running counts: a toll of months is never added to the incidents of the days told beside it."""

from decimal import Decimal

import pytest

from summarizer import summarize
from summarizer.schemas.terms import Harm

# report | harm | least number | least number by single incidents
CASES = """
Police in Tessara arrested six men on Tuesday. Since the first of the year, police have arrested 214 people in the province. | detained | 6 | 6
A patrol killed four rebels near Kadhar on Monday. So far this year, the army has killed 310 rebels. | killed | 4 | 4
Gunmen shot dead a teacher in Velsk on Friday. This year alone, 17 teachers have been killed there. | killed | 1 | 1
Two soldiers were wounded near Sarn on Sunday. In the past three months, mines have wounded 61 soldiers. | injured | 2 | 2
The mission recorded 1,204 deaths in the six months to June. On 3 July, a strike killed eight people in Marun. | killed | 8 | 8
Between January and March, 96 people were abducted there. On Saturday gunmen abducted five traders. | abducted | 5 | 5
A bomb killed two policemen in Kadhar on Monday, bringing the number of policemen killed this month to 19. | killed | 2 | 2
An ambush this month killed two guards. A raid on Monday killed four guards in Talen. | killed | 6 | 6
Last week's raid on the depot killed five guards. On Monday, a second raid killed two guards. | killed | 7 | 2
The army said it had killed 40 rebels since Friday and 300 rebels since the start of May. | killed | 300 | 300
The coast guard detained 12 men off Lem on Monday. It has detained 83 men since the start of the season. | detained | 12 | 12
Since January 900 people have been killed in Orvel. | killed | 900 | 900
From 1 to 25 September, the army detained 204 suspects in Tessara. | detained | 204 | 204
Police detained 30 men on Monday and 45 on Tuesday, bringing the number detained since the weekend to 120. | detained | 120 | 75
A force killed three rebels in Sarn district last night. In June, a similar operation killed more than 30 rebels. | killed | 34 | 3
Troops detained two men in Zarel yesterday. Troops have killed nine rebels in the district since December 1. | killed | 9 | 0
Troops detained two men in Zarel yesterday. In June, troops killed more than 30 rebels there. | killed | 31 | 0
At least 40 people were killed between Friday and Sunday in Benna, a hospital said. Of these, 22 died on Sunday. | killed | 40 | 40
Over the past 24 hours, forces killed 11 rebels in three provinces. In Orvel, an air strike killed six rebels near Talen. In Kadhar, troops killed five rebels who attacked a convoy. | killed | 11 | 11
A strike on Thursday killed two commanders. With these deaths, forces have killed 18 commanders in the past 90 days. | killed | 2 | 2
Troops detained 17 men in Old Talen on Wednesday. A day earlier, troops detained eight men in New Talen. | detained | 25 | 25
Troops detained a courier in Lower Sarn on Jan. 6. He moved money for the Dec. 20 attack that wounded 11 soldiers. | injured | 11 | 0
An insurgent killed in a raid on Friday had taken part in the July assault in which 20 pupils died, officials said. | killed | 21 | 1
The army has lost 12 men in the past week. Four soldiers were killed on Sunday; three died on Tuesday in an ambush. | killed | 7 | 7
A car bomb killed 21 people in Tessara on Wednesday. It was the deadliest attack since a bombing in April killed 35. | killed | 56 | 21
A bomber killed three guards in Velsk on Saturday. A week earlier, a bomber had killed five recruits there. | killed | 8 | 3
Police have held 18 people in the past two days in Velsk. Three of them were hurt on Friday. | injured | 3 | 3
Nine soldiers died in April and 14 in May, the ministry said. | killed | 23 | 23
Since June, 48 people have died, 19 of them in Harl. On Monday shells killed seven villagers in Lisk. | killed | 7 | 7
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_a_count_over_time_is_not_added_to_what_it_holds(line: str) -> None:
    """Incidents go before a running count; of counts over time alone the widest is the total."""
    text, harm, least, single = line.split(" | ")
    brief = summarize(text, engine="rules")
    told: list[Harm] = ["killed", "injured", "detained", "abducted"]
    wanted = next(h for h in told if h == harm)

    assert (Decimal(least), Decimal(single)) == (brief.total(wanted).low, brief.total(wanted, profile="isaf").low or 0)
