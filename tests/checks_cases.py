"""Claims against sources, with the rules each must break: the cases of the checker's tests."""

from dataclasses import dataclass

STRIKE = (
    "Shelling killed 17 people and injured 40 in the town of Orvel on Monday, the health ministry said. "
    "The dead included three children. The army said it had shot down 12 drones."
)
TOLL = "The death toll from the bombing in Tessara rose from 12 to 19 on Tuesday, the governor said."
BOUND = "At least 23 villagers were killed near Kadhar, and more than 60 were wounded, the mayor said."
CAMP = "The camp at Lissen holds 1,187 families. It cost $2.4 million and stands 10 km from the border."
TWO = "Two people died in Orvel and three in Tessara when the storm struck, officials said."
DAM = "A breach of the dam could kill 4,000 people, engineers warned. Nobody has been hurt so far."
LAST = "Three people died in floods in Kadhar on Monday. Last year 40 people died in floods in Tessara."
VAGUE = "Dozens of fighters were killed in the raid on Belmar, the army said."
ABDUCT = "Gunmen of the Marran Front abducted 14 students from a school near Orvel. Two teachers were freed."
POLL = "Of the 200 houses in Orvel, 50 were destroyed, the council said. One in five families has left."


@dataclass(frozen=True)
class Case:
    """`rules` are the rules of errors and warnings, and of notes about figures, in any order."""

    id: str
    source: str
    claim: str
    rules: tuple[str, ...] = ()


CASES = (
    # ---------------------------------------------------------------- the same
    Case("same words", STRIKE, "Shelling killed 17 people in Orvel."),
    Case("number word for digits", STRIKE, "Seventeen people were killed in Orvel."),
    Case("passive", STRIKE, "17 people were killed and 40 injured in the shelling of Orvel."),
    Case("nominal form", STRIKE, "The shelling left 17 dead and 40 wounded."),
    Case("part named as part", STRIKE, "The shelling killed 17 people, among them three children."),
    Case("things", STRIKE, "The army said it shot down 12 drones."),
    Case("headline", STRIKE, "17 Killed, 40 Injured in Shelling of Orvel"),
    Case("bound kept", BOUND, "At least 23 villagers were killed near Kadhar."),
    Case("bound in other words", BOUND, "No fewer than 23 villagers were killed near Kadhar."),
    Case("more than kept as over", BOUND, "Over 60 people were wounded near Kadhar."),
    Case("wider word for the people", BOUND, "At least 23 people were killed near Kadhar."),
    Case("new toll of an update", TOLL, "The death toll of the bombing has risen to 19."),
    Case("both ends of an update", TOLL, "The toll of the bombing rose from 12 to 19."),
    Case("grouped digits", CAMP, "The camp holds 1187 families."),
    Case("short million", CAMP, "The camp cost $2.4m."),
    Case("warning told as warning", DAM, "Engineers warned that a breach could kill 4,000 people."),
    Case("vague word kept", VAGUE, "Dozens of fighters were killed in Belmar."),
    Case("hostages", ABDUCT, "The Marran Front abducted 14 students near Orvel."),
    Case("history told as history", LAST, "Last year 40 people died in floods in Tessara."),
    Case("incident of the lead", LAST, "Three people died in floods in Kadhar."),
    # ---------------------------------------------------------------- not there
    Case("name with another number", "Figure 4 fell. Nine men saw it.", "Figure 9 fell.", ("FIG101",)),
    Case("name of a list", "Resolutions 12 and 14 stand.", "Resolution 14 stands.", ()),
    Case("one more", STRIKE, "Shelling killed 18 people in Orvel.", ("FIG101",)),
    Case("digits swapped", CAMP, "The camp holds 1,178 families.", ("FIG101",)),
    Case("dropped zero", DAM, "A breach could kill 400 people, engineers warned.", ("FIG101",)),
    Case("thousand for million", CAMP, "The camp cost $2.4 thousand.", ("FIG101",)),
    Case("billion for million", CAMP, "The camp cost $2.4 billion.", ("FIG101",)),
    Case("word number not there", STRIKE, "Thirteen people were killed in Orvel.", ("FIG101",)),
    Case("injured not there", STRIKE, "The shelling injured 44 people in Orvel.", ("FIG101",)),
    Case("per cent not there", POLL, "60 per cent of the houses were destroyed.", ("FIG101",)),
    Case("distance not there", CAMP, "The camp stands 30 km from the border.", ("FIG101",)),
    Case("hundreds for a number", STRIKE, "The shelling injured 400 people in Orvel.", ("FIG101",)),
    Case("drones one more", STRIKE, "The army shot down 13 drones.", ("FIG101",)),
    Case("students", ABDUCT, "Gunmen abducted 41 students.", ("FIG101",)),
    Case("upper case", STRIKE.upper(), "SHELLING KILLED 19 PEOPLE IN ORVEL.", ("FIG101",)),
    # ---------------------------------------------------------------- another harm
    Case("killed as injured", STRIKE, "The shelling injured 17 people in Orvel.", ("FIG102",)),
    Case("injured as killed", STRIKE, "The shelling killed 40 people in Orvel.", ("FIG102",)),
    Case("headline killed as wounded", STRIKE, "17 Wounded in Shelling of Orvel", ("FIG102",)),
    Case("headline injured as dead", STRIKE, "40 Dead in Shelling of Orvel", ("FIG102",)),
    Case("wounded as dead with bound", BOUND, "More than 60 villagers were killed near Kadhar.", ("FIG102",)),
    Case("dead as wounded with bound", BOUND, "At least 23 villagers were wounded near Kadhar.", ("FIG102",)),
    Case("harm the source has not", TOLL, "19 people were wounded in Tessara.", ("FIG102", "FIG122")),
    Case(
        "harm in words alone",
        "A mother and her sons were killed in Orvel.",
        "A mother and her sons were wounded in Orvel.",
        ("FIG122",),
    ),
    # ---------------------------------------------------------------- other people or things
    Case("drones as dead", STRIKE, "12 people were killed in Orvel.", ("FIG103",)),
    Case("children as drones", STRIKE, "The army shot down three drones.", ("FIG103",)),
    # ---------------------------------------------------------------- bounds
    Case("at least lost", BOUND, "23 villagers were killed near Kadhar.", ("FIG104",)),
    Case("more than lost", BOUND, "60 people were wounded near Kadhar.", ("FIG104",)),
    Case("at least as up to", BOUND, "Up to 23 villagers were killed near Kadhar.", ("FIG106",)),
    Case("at least as more than", BOUND, "More than 23 villagers were killed near Kadhar.", ("FIG106",)),
    Case("more than as fewer than", BOUND, "Fewer than 60 people were wounded near Kadhar.", ("FIG106",)),
    Case("at least as about", BOUND, "About 23 villagers were killed near Kadhar.", ("FIG105",)),
    Case("at least added", STRIKE, "At least 17 people were killed in Orvel.", ("FIG105",)),
    Case("about added to the dead", STRIKE, "About 17 people were killed in Orvel.", ("FIG105",)),
    Case("up to added", STRIKE, "Up to 40 people were injured in Orvel.", ("FIG105",)),
    Case("about added to things", CAMP, "The camp stands about 10 km from the border.", ("FIG124",)),
    Case("bound left out of a headline", BOUND, "23 Villagers Killed Near Kadhar", ("FIG120",)),
    Case(
        "bound of a span lost",
        "The road has been shut for more than 10 years.",
        "The road has been shut for 10 years.",
        ("FIG121",),
    ),
    Case("bound kept once is enough", BOUND + " The 23 dead were buried.", "23 villagers were killed near Kadhar."),
    Case("range as at least", "Between 13 and 19 people died in Orvel.", "At least 13 people died in Orvel."),
    # ---------------------------------------------------------------- vague words
    Case("dozens as 24", VAGUE, "24 fighters were killed in Belmar.", ("FIG114",)),
    Case("dozens as 40", VAGUE, "40 fighters were killed in the raid.", ("FIG114",)),
    # ---------------------------------------------------------------- another kind
    Case("age as count", "A 12-year-old was hurt in Orvel.", "12 people were hurt in Orvel.", ("FIG115",)),
    Case(
        "duration as count", "After 15 days of fighting, two soldiers had died.", "15 soldiers had died.", ("FIG115",)
    ),
    Case(
        "age for a sentence", "The pilot, now 24, was jailed for eight years.", "The pilot gets 24 years.", ("FIG115",)
    ),
    Case("years for months", "He was held for seven months.", "He was held for seven years.", ("FIG115",)),
    Case("distance as per cent", CAMP, "Aid reached 10 per cent of the camp.", ("FIG115",)),
    # ---------------------------------------------------------------- rounding
    Case("rounded under about", CAMP, "The camp holds about 1,200 families.", ("FIG111",)),
    Case("rounded under nearly", CAMP, "The camp holds nearly 1,200 families.", ("FIG111",)),
    Case("rounded under more than", CAMP, "The camp holds more than 1,000 families.", ("FIG111",)),
    Case("rounded bare", CAMP, "The camp holds 1,200 families.", ("FIG110",)),
    Case("nearly 50 for 48", "The blast killed 48 people.", "The blast killed nearly 50 people.", ("FIG111",)),
    Case("more than 40 for 43", "The blast killed 43 people.", "The blast killed more than 40 people.", ("FIG111",)),
    Case(
        "over 1,000 for 1,050",
        "The quake displaced 1,050 people.",
        "Over 1,000 people were displaced by the quake.",
        ("FIG111",),
    ),
    Case(
        "more than a larger number", "The blast killed 43 people.", "The blast killed more than 50 people.", ("FIG101",)
    ),
    Case("thousands in short", "The quake displaced 65,000 people.", "65K Displaced by Quake"),
    Case("headline short form", "The fund spent $1,067,000 on wells.", "Fund Spends $1M on Wells", ("FIG111",)),
    # ---------------------------------------------------------------- adding and subtracting
    Case("sum of two towns", TWO, "Five people died when the storm struck.", ("FIG112",)),
    Case("passengers and crew", "All 283 passengers and 15 crew were killed.", "298 people were killed.", ("FIG112",)),
    Case(
        "sum beside a printed total",
        "Nine people died in Orvel. Two children were killed by the first shell.",
        "Eleven people died in Orvel.",
        ("FIG125",),
    ),
    Case(
        "years between",
        "He was jailed in 1991. A court freed him in 2013.",
        "He was freed 22 years later.",
        ("FIG112",),
    ),
    # ---------------------------------------------------------------- conversion
    Case("miles", CAMP, "The camp stands six miles from the border.", ("FIG113",)),
    Case("weeks", "The truce lasted 14 days.", "The truce lasted two weeks.", ("FIG113",)),
    Case("decades", "The war lasted four decades.", "The war lasted 40 years.", ("FIG113",)),
    Case("decades not quite", "The war lasted four decades.", "The war lasted 39 years.", ("FIG101",)),
    # ---------------------------------------------------------------- shares
    Case("per cent of a stated total", POLL, "25% of the houses in Orvel were destroyed.", ("FIG119",)),
    Case("one in five", POLL, "20 per cent of families have left Orvel.", ("FIG119",)),
    # ---------------------------------------------------------------- counted
    Case(
        "two named", "Mara Venn and Tor Hale were detained in Orvel.", "Two people were detained in Orvel.", ("FIG118",)
    ),
    Case(
        "pair",
        "The pair were killed by a mine near Orvel.",
        "Two people were killed by a mine near Orvel.",
        ("FIG118",),
    ),
    Case(
        "boys and a girl",
        "Three boys and a girl were killed in Orvel.",
        "Four children were killed in Orvel.",
        ("FIG112",),
    ),
    Case(
        "ages in a row",
        "Soldiers aged 19, 22 and 31 were killed in Orvel.",
        "Three soldiers were killed in Orvel.",
        ("FIG118",),
    ),
    # ---------------------------------------------------------------- dates
    Case("year", "The bridge at Tessara fell in 2019.", "The bridge at Tessara fell in 2018.", ("DAT501",)),
    Case("year kept", "The bridge at Tessara fell in 2019.", "In 2019 the bridge at Tessara fell."),
    Case("day", "The bridge fell on 3 May 2019.", "The bridge fell on 4 May 2019.", ("DAT501",)),
    Case("month", "The bridge fell on 3 May 2019.", "The bridge fell on 3 June 2019.", ("DAT501",)),
    Case("day and month turned", "The bridge fell on 3 May 2019.", "The bridge fell on May 3, 2019."),
    Case("short year", "The treaty was signed in 1968.", "They recalled the treaty of '68."),
    # ---------------------------------------------------------------- names with numbers, scores
    Case("resolution", "Resolution 2735 was adopted.", "The council adopted Resolution 2735."),
    Case("other resolution", "Resolution 2735 was adopted.", "The council adopted Resolution 2753.", ("FIG101",)),
    Case("score", "Orvel won 3-1 in Tessara.", "Orvel beat Tessara 3-1."),
    Case(
        "other score",
        "Orvel won 3-1 in Tessara after 2 goals in 4 minutes.",
        "Orvel won 2-1 in Tessara.",
        ("FIG101", "FIG101"),
    ),
    Case("list marker", STRIKE, "1. Shelling killed 17 people in Orvel.\n2. 40 were injured.\n"),
    # ---------------------------------------------------------------- quotations and wording
    Case("quotation", 'The mayor said: "We counted nine bodies here."', 'He said they "counted nine bodies here".'),
    Case(
        "quotation with curly marks",
        "The mayor said: “We counted nine bodies here.”",
        'The mayor said: "We counted nine bodies here."',
    ),
    Case(
        "altered quotation",
        'The mayor said: "We counted nine bodies here."',
        'He said: "We counted only nine bodies here."',
        ("EVD201",),
    ),
    Case("loaded word", "Fighters attacked the post at Orvel.", "Terrorists attacked the post at Orvel.", ("STY801",)),
    Case(
        "loaded word of the source",
        "The army said terrorists attacked Orvel.",
        "Terrorists attacked Orvel, the army said.",
    ),
    Case(
        "loaded word quoted",
        "Fighters attacked the post.",
        'Fighters, called "terrorists" by nobody, attacked the post.',
    ),
    # ---------------------------------------------------------------- names and verbs of speaking
    Case(
        "another name",
        "The governor, Mara Venn, opened the road to Orvel.",
        "The governor, Tor Hale, opened the road to Orvel.",
        ("ACT401",),
    ),
    Case(
        "surname alone", "The governor, Mara Venn, opened the road to Orvel.", "Governor Venn opened the road to Orvel."
    ),
    Case("initials", "The Marran Liberation Front shelled Orvel.", "The MLF shelled Orvel, a town in the hills."),
    Case("another place", "A strike hit the market in Orvel.", "A strike hit the market in Tessara.", ("ACT401",)),
    Case(
        "said as admitted",
        "The army said the strike hit a depot.",
        "The army admitted the strike hit a depot.",
        ("ATT303",),
    ),
    Case(
        "admitted as in the source",
        "The army admitted the strike hit a depot.",
        "The army admitted that it had hit a depot.",
    ),
    # ---------------------------------------------------------------- another matter of the same report
    Case("other incident", LAST, "40 people died in floods in Kadhar on Monday.", ("FIG109",)),
)
