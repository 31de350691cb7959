"""Numbers that a report does not print but supports, and those that only arithmetic leads to."""

from dataclasses import dataclass

import pytest

from summarizer.checks import check_text
from summarizer.schemas.records import Source
from summarizer.text.bundle import Bundle

RAID = "Soldiers executed 10 men in Orvel at dawn on Saturday. The prison stands on a hill. Five more were put to death for theft."
FIRE = "Five people died in the fire at the home, and about 30 were missing. Firemen searched all night."
PLANE = "A plane that carried 120 people crashed near Tessara. Officials said 25 people survived the crash."
FAMILY = "A lorry in Kadhar hit a mother with her four sons; all but one boy died."
WELLS = (
    "Kadhar province was thought to have 50,000 wells. A new count was held. It asked why 27,000 wells had vanished."
)


@dataclass(frozen=True)
class Derived:
    """A claim that follows from a source, the rule it draws and what the note must say."""

    source: str
    claim: str
    rule: str
    says: str


DERIVED = (
    # ------------------------------------------------------------ told on top of one another, left over
    Derived(RAID, "Marran Executes 15", "FIG112", "10 and Five"),
    Derived("Doctors said one pupil suffered a wound to the leg. Two other pupils had slight injuries as well.", "3 Pupils Injured in Orvel", "FIG112", "one and Two"),
    Derived("Gunmen killed three protesters in Orvel. The crowd then marched home. Another protester was killed in Tessara.", "4 Killed in Protests", "FIG112", "three and Another"),
    Derived(FIRE, "35 Feared Dead in Fire at Home", "FIG112", "Five dead and about 30 missing"),
    Derived(PLANE, "95 Dead as Plane Crashes Near Tessara", "FIG112", "120 without the 25"),
    Derived(FAMILY, "Mother and 3 Sons Killed by Car in Kadhar", "FIG112", "all but one of four"),
    Derived("The court in Orvel charged 43 aid workers on Monday.", "Tal Orrin and 42 other aid workers were charged.", "FIG112", "43 without"),
    Derived("Some 12 cm of rain fell on Orvel in 50 minutes, and then another 7 cm in 20 minutes.", "The rain fell on Orvel for 70 minutes.", "FIG112", "one after the other"),
    Derived("The clash left 14 bandits and 3 guards dead, the army said. Troops seized 40 rifles.", "17 Dead in Clash", "FIG112", "14 and 3"),
    Derived("Gunfire hurt nine others at the market in Orvel. Meanwhile, shells hurt seven people in Tessara.", "16 Injured in Orvel and Tessara", "FIG125", "nine and seven"),
    # ------------------------------------------------------------ shares and multiples
    Derived("Deaths on the roads of Kadhar dropped by nearly a third since May.", "Deaths on the roads of Kadhar fell 33%.", "FIG119", "a third"),
    Derived("A fifth of the teachers in Kadhar earn nothing.", "20% of the teachers in Kadhar earn nothing.", "FIG119", "ifth"),
    Derived("The ration in Orvel was cut from 160 grams to 120 in June.", "The ration in Orvel was cut by 25%.", "FIG119", "from 160 grams to 120"),
    Derived(WELLS, "54% of the wells have vanished.", "FIG119", "50,000 against 27,000"),
    Derived("The minister asked for the second half of the $700 million fund.", "The minister asked for $350 million.", "FIG119", "half"),
    Derived("The four widows will receive $2.5 million each, the court said.", "The widows will receive $10 million.", "FIG119", "four times"),
    Derived("The statue has six fingers on each hand.", "The statue has 12 fingers.", "FIG119", "twice six"),
    Derived("A dose costs $900 in Orvel and $3 in Tessara.", "A dose costs 300 times more in Orvel than in Tessara.", "FIG119", "$900 against $3"),
    Derived("Orvel legalised the herb on Monday. It joins 18 other towns.", "No. 19: Orvel Legalises Herb", "FIG112", "18 joined"),
    Derived("One boy was teased for his accent, another for his clothes, a fourth for his poems; all the boys died.", "4 Boys Teased to Death", "FIG118", "fourth"),
    Derived("The maker recalled 1.53 million Dorrs and other models on Monday.", "The maker recalled 1.5 million cars.", "FIG110", "1.53 million"),
    Derived("Shares rose from the first price of $33 a share to $35.80.", "Shares rose 8%.", "FIG119", "from $33"),
    Derived("The club will get two-thirds of the $15 million.", "The club will get $10 million.", "FIG119", "two-thirds"),
    Derived("The march was against the more than 3, 500 soldiers in Orvel.", "The march was against more than 3,500 soldiers.", "FIG118", "3, 500"),
    Derived("One man was drowned and two other people were killed by a wall in Orvel.", "Storm Kills 3 in Orvel", "FIG112", "One and two"),
    # ------------------------------------------------------------ all of one sentence, whatever else has the number
    Derived("Shells killed nurse Ada Venn and teacher Tor Hale. Two counts of murder were brought.", "Shelling That Killed 2 in Orvel", "FIG112", "all of one sentence"),
    # ------------------------------------------------------------ converted, rounded
    Derived("The truce in Orvel holds for 60 days.", "The truce in Orvel holds for two months.", "FIG113", "60 days"),
    Derived("The girl lay under the ruins for more than 43 hours.", "The girl lay under the ruins for 2 days.", "FIG110", "43 hours"),
    Derived("It was the worst flood in Kadhar in a quarter of a century.", "It was the worst flood in Kadhar in 25 years.", "FIG113", "quarter of a century"),
    Derived("The union called a day of strikes in Orvel.", "The union called a one-day strike in Orvel.", "FIG118", "a day"),
    Derived("The fund was valued at something between $6.1 billion and $9.04 billion.", "Fund Valued at $9B", "FIG111", "9.04"),
    Derived("The firm will pay Tessara $800 million. It will also pay $530 million to Orvel.", "Firm to Pay $1.3B", "FIG110", "the sum of"),
    Derived("The council seized a $565 million (8 billion marks) depot.", "The council seized a $565 million (£397 million) depot.", "FIG125", "a rate that the source does not give"),
    Derived("The index of the exchange ended up 420.41.", "The index rose 420.", "FIG111", "420.41"),
    Derived("Amina Rauf weighed 210 pounds at first, and fell from 210 to 140.", "She lost 70 pounds.", "FIG112", "from 210"),
    Derived("He was held in the camp from ages 5 to 19.", "He was held for 14 years.", "FIG112", "5 to 19"),
    Derived("The first army came from Orvel. Later an army came from Tessara.", "The first army came from Orvel. The second army came from Tessara.", "FIG118", "this text itself"),
    # ------------------------------------------------------------ counted
    Derived("Rescuers sought a male and female hiker near Mount Dor on Friday.", "Two hikers were sought near Mount Dor.", "FIG118", "one sentence"),
    Derived("The dead were a couple and their three children, the mayor of Orvel said.", "Five people died in Orvel.", "FIG118", "one sentence"),
)  # fmt: skip


@pytest.mark.parametrize("case", DERIVED, ids=lambda case: case.claim)
def test_a_supported_number_says_how_it_was_derived(case: Derived) -> None:
    """A number that the words of the report support draws one finding, which says from what it follows."""
    report = check_text(case.claim, Bundle([Source(case.source)]))
    assert {(f.rule, case.says in f.message) for f in report.findings if f.rule.startswith("FIG")} == {
        (case.rule, True)
    }


ARITHMETIC = (
    ("a part of a total is not added to it", "Storms killed at least 15 people. In Orvel one man drowned, and 2 others died in a hut.", "Storms Kill 17"),
    ("others of one sentence are no more than that sentence tells", "Police sought a man over the deaths of three people. A man and a woman and another man were killed.", "Police Seek Man for Killing 4"),
    ("how often something happened is no multiple", "Shells killed 4 people in 12 days, the mayor of Orvel said.", "Orvel was shelled 3 times."),
    ("each between people is no rate", "The two men shot not only each other but four women.", "8 Women Shot in Orvel"),
    ("further people are counted alone", "Police arrested three more men. Three other people were arrested on Thursday.", "6 More Arrested in Orvel"),
    ("a part of a row does not make room for another number", "The shells killed a mother and her two daughters in Orvel.", "Shells Kill Mother and 3 Daughters in Orvel"),
)  # fmt: skip


@pytest.mark.parametrize(("_why", "source", "claim"), ARITHMETIC, ids=[a[0] for a in ARITHMETIC])
def test_arithmetic_alone_supports_nothing(_why: str, source: str, claim: str) -> None:
    """Where no word of the report makes the sum, the number is an error or a warning."""
    report = check_text(claim, Bundle([Source(source)]))
    assert {f.severity for f in report.findings if f.rule.startswith("FIG")} & {"error", "warning"}


KEPT = (
    ("another mention bounds it so", "Rescuers found at least 30 people. \"More than 30 people were found,\" police said.", "More Than 30 People Found"),
    ("the lowest of what reports say", "The ministry said 11 people were killed, while the Marran Front said eight people were killed.", "At least eight people were killed."),
    ("over is the cause, no bound", "The brothers fell out over their bill of $200.", "Brothers Fall Out Over $200"),
    ("the toll of another attack replaces none", "Two bombs killed three people in Orvel. The toll of a separate attack rose to 41.", "Three people were killed in Orvel."),
    ("a harm that did not happen", "The baby was injured in the raid on Orvel.", "The baby was nearly killed in the raid on Orvel."),
    ("an age class in short", "Tal Orrin will lead the U21 side of Tessara.", "Tal Orrin will lead the under-21 side of Tessara."),
    ("a result set as a table", "Goal by Tal Orrin. Match ends, Orvel Town 1, Tessara 2.", "Tessara beat Orvel Town 2-1."),
    ("a channel with its owner's name", "The Radio 4 show was live.", "The BBC Radio 4 show was live."),
    ("the last of a row", "He ran his 401st marathon on Monday.", "He has run 401 marathons."),
    ("no-one", "The ministry said the village had been empty.", "No-one was in the village."),
    ("a year of the century", "The bell of Orvel was cast in 1893.", "The bell of Orvel was cast in the 1800s."),
)  # fmt: skip


@pytest.mark.parametrize(("_why", "source", "claim"), KEPT, ids=[k[0] for k in KEPT])
def test_what_the_source_allows_draws_nothing(_why: str, source: str, claim: str) -> None:
    """A bound, an earlier toll and a harm are the source's own although its first mention words them otherwise."""
    report = check_text(claim, Bundle([Source(source)]))
    assert [f.message for f in report.findings if not f.rule.startswith("COV")] == []
