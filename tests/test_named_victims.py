"""Whom a harm befalls where people are named: titles, posts told in passing, lists of names, relative clauses."""

import pytest

from summarizer.text.document import Document


def harmed(text: str) -> dict[str, str]:
    """The harm of each figure of a text, by the words of the figure."""
    return {" ".join(f.text.split()): str(f.harm) for f in Document(text).figures if f.harm}


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("Nurses mourned the killing of Dr. Ines Calder, head of the ward.", {"Dr. Ines Calder": "killed"}),
        ("Lt. Col. Daro Venn was killed in Orvel.", {"Lt. Col. Daro Venn": "killed"}),
        ("The killing of Mara F. Doss shocked Orvel.", {"Mara F. Doss": "killed"}),
        ("Nobody has claimed the abduction of Dr. Abel's daughter.", {"Dr. Abel's daughter": "abducted"}),
    ],
)
def test_the_stop_of_a_title_or_initial_ends_no_name(text: str, victims: dict[str, str]) -> None:
    """ "Dr.", "Lt. Col." and a middle initial belong to the name behind them."""
    assert harmed(text) == victims


def test_a_capital_tells_a_name_from_a_verb() -> None:
    """A name that ends like a participle or an adverb is one, in a sentence that writes other words small."""
    assert harmed("On the pass, army surgeon Winfred Ober and one porter were killed.") == {
        "army surgeon Winfred Ober": "killed",
        "one": "killed",
    }


def test_a_hyphen_makes_no_verb_of_a_modifier() -> None:
    """ "Left-wing mayors" are victims of the list they stand in; nobody left."""
    found = harmed("The feud has led to the killing of priests, left-wing mayors and herders.")

    assert found == {"priests": "killed", "left-wing mayors": "killed", "herders": "killed"}


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        (
            "Gunmen kidnapped the baker Ilo Fenn, cousin of Petra Vane, a judge in Orvel and former head of the port.",
            {"the baker Ilo Fenn": "abducted"},
        ),
        (
            "Sena Wark, head of the Weavers' Guild, and Nils Abel, an Orveli surveyor, were abducted and killed in spring.",
            {"Sena Wark": "killed", "Nils Abel": "killed"},
        ),
        (
            "Near Kessim, Dara Holm, a teacher at the mill school; Jan Oster, a plumber; Lia Brandt, a nurse; and a shepherd were kidnapped.",
            {"Dara Holm": "abducted", "Jan Oster": "abducted", "Lia Brandt": "abducted", "a shepherd": "abducted"},
        ),
        ("Holm's daughter, Ina; Pavel Ruso, the village clerk; and a driver were also killed.",
         {"Ina": "killed", "Pavel Ruso": "killed", "a driver": "killed"}),
    ],
)  # fmt: skip
def test_a_post_told_in_passing_is_no_second_victim(text: str, victims: dict[str, str]) -> None:
    """ "X, mayor of Y" is one person, in lists with commas and in lists with semicolons."""
    assert harmed(text) == victims


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        (
            "Tomas Ilbert, keeper of the lighthouse near Sembo in the coastal district of Dolbe, who was kidnapped in spring, was found dead on Tuesday.",
            {"Tomas Ilbert": "killed"},
        ),
        ("The survey tells of the deaths of ten herders, killed by mines near Orvel.", {"ten": "killed"}),
        (
            "The court heard of the assassination of governor Karl Torr and his wife, who were shot dead in July.",
            {"governor Karl Torr": "killed", "his wife": "killed"},
        ),
    ],
)
def test_who_means_a_person_and_no_place_or_deed(text: str, victims: dict[str, str]) -> None:
    """A relative clause looks past places to the person they belong to; a death ends an abduction."""
    assert harmed(text) == victims


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("The killing or wounding of 12 villagers was condemned.", {"12": "casualties_unspecified"}),
        ("The deaths and injuries of 12 villagers were condemned.", {"12": "casualties_unspecified"}),
        ("The abduction and murder of 12 girls shocked Orvel.", {"12": "killed"}),
        ("Nurses put the casualty toll at 17 dead and 52 wounded.", {"17": "killed", "52": "injured"}),
        ("Forty people were detained in hospital after the crash.", {"Forty": "injured"}),
        ("Police detained 90 people in Orvel hospital.", {"90": "detained"}),
        ("He said the junta had disappeared 40 of its opponents.", {"40": "missing"}),
        ("He said 40 opponents had disappeared.", {"40": "missing"}),
        ("Two were convicted of the murder of Ilo Brandt one year before.", {"Ilo Brandt": "killed"}),
    ],
)
def test_the_noun_and_the_verb_of_harm_share_their_people(text: str, victims: dict[str, str]) -> None:
    """Two nouns before one "of", a toll with its own states, and verbs whose object tells their sense."""
    assert harmed(text) == victims


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("The murders of Ines Holm, Captain Ilo Brandt and teacher Jan Oster go unpunished.",
         {"Ines Holm": "killed", "Captain Ilo Brandt": "killed", "teacher Jan Oster": "killed"}),
        ("Officials said that Ruso Vant, the Baker, and head of the smugglers, died in a cave.", {"Ruso Vant": "killed"}),
        ("They denied a part in the death of Nils Abel, lawyer and former judge.", {"Nils Abel": "killed"}),
        ("The mayor's brother, Karl Torr, and his driver were shot dead.", {"The mayor's brother": "killed", "his driver": "killed"}),
        ("The bodies of Karl Torr and Mara Doss were found.", {"Karl Torr": "killed", "Mara Doss": "killed"}),
        ("The deaths of two soldiers and a nurse were confirmed.", {"two": "killed", "a nurse": "killed"}),
        ("Daro Venn, 34; Mara Doss, 29; and an unnamed guard were killed.",
         {"Daro Venn": "killed", "Mara Doss": "killed", "an unnamed guard": "killed"}),
        ("Torr was killed instantly, while his brother Jan, 29, died in hospital.", {"Torr": "killed", "his brother Jan": "killed"}),
        ("Brandt told the crew after Oster was killed that he would stay.", {"Oster": "killed"}),
        ("The envoy to Upper Orvel was wounded.", {"The envoy": "injured"}),
    ],
)  # fmt: skip
def test_each_person_of_a_list_is_told_once(text: str, victims: dict[str, str]) -> None:
    """Ages, posts and names between commas split no list and add nobody; a verb belongs to the name before it."""
    assert harmed(text) == victims


def test_a_list_of_names_gives_each_victim_their_own_name() -> None:
    """The people of the first figure do not run on to the name behind the comma."""
    figures = Document("The murders of Ines Holm, Captain Ilo Brandt and Jan Oster go unpunished.").figures

    assert [f.counted for f in figures] == ["Ines Holm", "Captain Ilo Brandt", "Jan Oster"]
    assert figures[0].bond is not None
    assert figures[0].bond.victims == "Ines Holm"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The dead were identified as Daro Venn, 34; Mara Doss, 29; and a guard.",
            ["Daro Venn", "Mara Doss", "a guard"],
        ),
        (
            "The blast killed three people. Police named the victims as Karl Torr, 34, and Mara Doss, 29.",
            ["Karl Torr", "Mara Doss"],
        ),
        ("The wounded include Daro Venn, 34, a driver, and his sister Mara, 29.", ["Daro Venn", "his sister Mara"]),
    ],
)
def test_those_a_report_names_are_parts_of_those_it_counts(text: str, names: list[str]) -> None:
    """ "The victims were named as" and "the wounded include" name people already counted."""
    assert [f.text for f in Document(text).figures if f.relation == "part_of"] == names


def test_the_one_dead_man_is_the_one_named() -> None:
    """One person identified is that person, and no part of others."""
    assert harmed("Police identified the dead man as Karl Torr.") == {"Karl Torr": "killed"}


@pytest.mark.parametrize(
    ("text", "wholes", "parts"),
    [
        ("Two guards - a father and his son - were shot dead.", {"Two"}, {"a father", "his son"}),
        ("Nine sailors -- seven Tessarans and two Orvelis -- and three divers were killed.", {"Nine", "three"}, {"seven", "two"}),
        ("It came days after nine sailors (seven Tessarans and two Orvelis) and three divers were killed.", {"nine", "three"}, {"seven", "two"}),
        ("Two cooks and seven men (four porters and three drivers) were wounded.", {"Two", "seven"}, {"four", "three"}),
        ("Police arrested 12 people (including three boys).", {"12"}, {"three"}),
    ],
)  # fmt: skip
def test_people_told_one_by_one_are_parts_of_those_counted(text: str, wholes: set[str], parts: set[str]) -> None:
    """Between dashes or brackets stand the parts; the harm is told of the whole."""
    figures = [f for f in Document(text).figures if f.harm]

    assert {f.text for f in figures if f.relation != "part_of"} == wholes
    assert {f.text for f in figures if f.relation == "part_of"} == parts


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The killing in Orvel on Monday of three teachers shocked the province.", "three"),
        ("The abduction from the town of Orvel of 40 schoolgirls was condemned.", "40"),
        ("The court took up the four drivers' killing.", "four"),
        ("The Front claimed a raid that left seven guards injured in Orvel.", "seven"),
    ],
)
def test_a_noun_of_harm_finds_its_people_behind_place_and_day(text: str, number: str) -> None:
    """ "The killing in Orvel on Monday of three", "the four drivers' killing", "a raid that left seven injured"."""
    assert list(harmed(text)) == [number]


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("At least 17 people, most of them women and children, were killed.", {"At least 17": "killed"}),
        (
            "Forty were killed and scores, many of them children, injured.",
            {"Forty": "killed", "scores": "injured", "many": "injured"},
        ),
        ("Another 16 people, including the mayor, sustained injuries.", {"16": "injured", "the mayor": "injured"}),
        ("Gunmen killed his brother, Karl Torr, and a guard.", {"his brother": "killed", "a guard": "killed"}),
        ("Seven miners remain trapped underground.", {"Seven": "besieged"}),
        ("Three hostages were freed, but seven remain in captivity.", {"Three": "abducted", "seven": "abducted"}),
        ("An estimated 900 people have been forced to leave the town.", {"An estimated 900": "displaced"}),
        ("The two drivers did not survive.", {"two": "killed"}),
        ("The two drivers survived.", {}),
        ("Ten people were burned alive in their car.", {"Ten": "killed"}),
        ("Doctors treated dozens for smoke inhalation.", {"dozens": "injured"}),
        (
            "The ministry put the number of dead at 51 and the number of injured at 204.",
            {"51": "killed", "204": "injured"},
        ),
        ("We hear that Mayor Ilo Vant, 42, was killed by two stones.", {"Mayor Ilo Vant": "killed"}),
    ],
)
def test_ways_to_tell_harm_of_agency_english(text: str, victims: dict[str, str]) -> None:
    """Parts in passing, harm without its usual verb, and tolls set in turn."""
    assert harmed(text) == victims


@pytest.mark.parametrize(
    ("text", "older", "newer"),
    [
        ("The initial toll of 12 rose to 19.", "12", "19"),
        ("An attack killed two, Doss said, revising an earlier toll of one dead.", "one", "two"),
    ],
)
def test_a_toll_that_another_replaced_is_told_as_such(text: str, older: str, newer: str) -> None:
    """The newer toll updates the older one, whichever stands first."""
    figures = {f.text: f for f in Document(text).figures if f.harm}

    assert (figures[newer].relation, figures[newer].part_of) == ("updates", figures[older].start)


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("The injured, 23 in all, were taken to three hospitals.", {"23": "injured"}),
        ("Among those arrested are two generals.", {"two": "detained"}),
        ("The storm has claimed 31 lives so far, 12 of them in Orvel.", {"31": "killed", "12": "killed"}),
    ],
)
def test_a_number_beside_the_people_counts_them(text: str, victims: dict[str, str]) -> None:
    """ "The injured, 23 in all", "among those arrested are", "so far, 12 of them"."""
    assert harmed(text) == victims


def test_a_speaker_behind_a_comma_is_not_the_victims_name() -> None:
    """ "Including a girl, police chief Daro Venn said" names who speaks, "a girl, Sana Venn, was hurt" who was hurt."""
    (girl,) = [
        f
        for f in Document("A bomb hurt 30 people, including a girl, police chief Daro Venn said.").figures
        if f.text == "a girl"
    ]
    assert girl.bond is not None
    assert girl.bond.victims == "a girl"


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("Daro Venn, 18, from Lisk, Vale of Sembo, died in hospital.", {"Daro Venn": "killed"}),
        ("A group of 15 men, from the Sarn Coast, Talen and Upper Lisk, were arrested.", {"15": "detained"}),
        ("Twelve people in Lisk and Daro Venn, a clerk, were killed.", {"Twelve": "killed", "Daro Venn": "killed"}),
        ("Crowds rushed the dam that joins Talen and Lisk, and guards say one of them, a clerk, was killed.",
         {"one of them": "killed"}),
        ("Clerks heard from friends of Venn that he was said to have robbed a mill, and was killed.", {}),
        ("In Lisk, Daro Venn, a clerk, was killed.", {"Daro Venn": "killed"}),
        ("In Lisk, Daro Venn, 34, was killed.", {"Daro Venn": "killed"}),
        ("Soldiers arrested miners at the La Sarna, Morova, Casa Lisk, and Sembo pits.", {"miners": "detained"}),
        ("SOLDIERS ARRESTED MINERS AT THE LA SARNA, MOROVA, AND SEMBO PITS.", {"MINERS": "detained"}),
        ("Soldiers arrested Ilo Fenn in Lisk, Mara Doss and a clerk.",
         {"Ilo Fenn": "detained", "Mara Doss": "detained", "a clerk": "detained"}),
    ],
)  # fmt: skip
def test_a_place_among_commas_is_nobody(text: str, victims: dict[str, str]) -> None:
    """Where a place lies, and a row of places, name no victim; a person between commas stays one."""
    assert harmed(text) == victims


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("A mine killed the operational head of the Tessaran navy.", "the operational head of the Tessaran navy"),
        ("A member of the council was killed.", "A member of the council"),
        ("The head of the council, Daro Venn, was killed.", "The head of the council, Daro Venn"),
        ("Soldiers killed the leader, Daro Venn, on Sunday.", "the leader, Daro Venn"),
        ("A girl of Lisk was killed.", "A girl"),
    ],
)
def test_an_office_runs_on_to_what_it_is_of(text: str, people: str) -> None:
    """ "The head" says nothing without the body, and is named where the name stands behind it."""
    assert [f.bond.victims for f in Document(text).figures if f.bond] == [people]
