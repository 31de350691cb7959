"""Who says what, by many ways of reporting speech."""

from dataclasses import dataclass

import pytest
from hypothesis import given, settings, strategies as st
from steps import steps

from summarizer.schemas.records import Claimant
from summarizer.text.document import Document
from summarizer.text.speech.spoken import Speech, speaker_at


@dataclass(frozen=True)
class Case:
    """A text, words of it, and who must answer for them."""

    text: str
    words: str
    name: str | None
    type: str | None = None
    speech: str | None = None


def speech_of(case: Case) -> tuple[Claimant | None, list[Speech]]:
    document = Document(case.text)
    return speaker_at(document.speech, case.text.index(case.words)), document.speech


BEFORE = [
    Case("The army said 12 people were killed in Orvel.", "12", "army", "military", "said"),
    Case("Police say the bomb killed two shoppers.", "two", "Police", "police", "said"),
    Case(
        "The health ministry announced on Friday that 12 people had died.", "12", "health ministry", "health_authority"
    ),
    Case(
        "A hospital official in Orvel told reporters that 9 bodies had arrived.",
        "9",
        "hospital official in Orvel",
        "hospital_or_morgue",
    ),
    Case(
        "Colonel Tarek Bassam told the Orvel Times the raid killed 30 rebels.", "30", "Colonel Tarek Bassam", "military"
    ),
    Case("Residents said by telephone that 5 houses had burned.", "5", "Residents", "eyewitness_or_resident"),
    Case("Two police sources said 4 officers were wounded.", "4", "Two police sources", "police"),
    Case(
        "Ana Ruvel, a spokeswoman for the Marran Front, said 40 soldiers had died.",
        "40",
        "Ana Ruvel",
        "party_to_conflict",
    ),
    Case(
        "The head of the hospital, Dr. Sami Okar, said 17 patients were children.",
        "17",
        "Dr. Sami Okar",
        "hospital_or_morgue",
    ),
    Case(
        "Tessara's defence ministry confirmed 3 pilots were missing.",
        "3",
        "Tessara's defence ministry",
        "military",
        "confirmed",
    ),
    Case(
        "The governor of Kadhar, Ilan Tosk, acknowledged that 8 civilians had died.",
        "8",
        "Ilan Tosk",
        "local_authority",
        "confirmed",
    ),
    Case("The rebels claimed they had killed 60 soldiers.", "60", "rebels", "party_to_conflict", "said"),
    Case(
        "The Marran Front claimed responsibility for the blast that killed 6 people.",
        "6",
        "Marran Front",
        "party_to_conflict",
        "claimed_responsibility",
    ),
    Case("The government denied that 50 villagers had been shot.", "50", "government", "government_of_party", "denied"),
    Case("The army has rejected claims that it killed 11 farmers.", "11", "army", "military", "denied"),
    Case("Villagers accused the troops of killing 7 herders.", "7", "Villagers", "eyewitness_or_resident", "accused"),
    Case(
        "Officials blamed the rebels for an ambush that left 5 dead.", "5", "Officials", "unnamed_official", "accused"
    ),
    Case("Aid workers estimated that 3,000 people had fled.", "3,000", "Aid workers", "NGO_or_monitor", "estimated"),
    Case("Doctors put the number of dead at 21.", "21", "Doctors", "hospital_or_morgue", "estimated"),
    Case(
        "The Red Crescent put the toll at 34 killed and 90 injured.",
        "90",
        "Red Crescent",
        "rescue_or_civil_defence",
        "estimated",
    ),
    Case("The UN warned that 400 families were trapped.", "400", "UN", "UN", "warned"),
    Case("UNICEF has documented 14 attacks on schools.", "14", "UNICEF", "UN"),
    Case("The Observatory recorded 17 deaths in Kadhar.", "17", "Observatory", "NGO_or_monitor"),
    Case("Witnesses described how gunmen shot 4 men.", "4", "Witnesses", "eyewitness_or_resident"),
    Case("Relatives said the two brothers were farmers.", "two", "Relatives", "family"),
    Case("Moscow announced it had destroyed 12 camps.", "12", "Moscow", "third_government"),
    Case("On Friday the army said 12 rebels had died.", "12", "army"),
    Case("In Orvel police said 3 men were arrested.", "3", "police"),
    Case(
        "In a statement on Monday, the presidency said 10 guards were killed.",
        "10",
        "presidency",
        "government_of_party",
    ),
    Case("The ministry in a statement said 10 guards were killed.", "10", "ministry"),
    Case("The mayor on Tuesday told parliament that 2,000 people were homeless.", "2,000", "mayor", "local_authority"),
    Case("Meanwhile, the navy said 6 sailors were missing.", "6", "navy", "military"),
    Case("However, one resident said 20 bodies lay in the street.", "20", "one resident", "eyewitness_or_resident"),
    Case(
        "Army spokesman Ilan Tosk, who was visiting the front, said 9 men died.",
        "9",
        "Army spokesman Ilan Tosk",
        "military",
    ),
    Case("The agency, which monitors the truce, reported 5 violations.", "5", "agency"),
    Case("Police and hospital sources said 15 people died.", "15", "Police and hospital sources"),
    Case("A doctor who treated the wounded said 6 were in danger.", "6", "doctor", "hospital_or_morgue"),
    Case("Bassam also said 5 tanks were lost.", "5", "Bassam"),
    Case(
        "An opposition activist said on Telegram that 8 shells had hit the market.",
        "8",
        "opposition activist",
        "NGO_or_monitor",
    ),
    Case(
        "State television said 4 drones were shot down.",
        "4",
        "State television",
        "media_own_reporting",
        "reported_by_outlet",
    ),
    Case("Reuters reported that 13 miners were trapped.", "13", "Reuters", "media_own_reporting", "reported_by_outlet"),
    Case(
        "The Orvel News Agency reported 13 miners trapped.",
        "13",
        "Orvel News Agency",
        "media_own_reporting",
        "reported_by_outlet",
    ),
    Case("A statement from the army said 30 rebels were killed.", "30", "army", "military"),
    Case("An army statement said 30 rebels were killed.", "30", "army statement", "military"),
    Case("A statement by the Marran Front claimed 30 soldiers had died.", "30", "Marran Front", "party_to_conflict"),
    Case("The group's spokesman, Adil Ferro, tweeted that 12 fighters had been captured.", "12", "Adil Ferro"),
    Case("An investigation found that 43 civilians died.", "43", "investigation"),
    Case("Satellite images show that 200 homes were burned.", "200", "Satellite images", "document_or_imagery"),
    Case("The soldiers said nothing, but a nurse said 3 were dead.", "3", "nurse", "hospital_or_morgue"),
    Case("The opposition insists 70 people are still detained.", "70", "opposition", "party_to_conflict"),
    Case("Lawmakers think 300 people may have died.", "300", "Lawmakers", "government_of_party", "estimated"),
    Case("The trapped miners' families say 13 men are below ground.", "13", "trapped miners' families", "family"),
]

BEHIND = [
    Case("Twelve people were killed in Orvel, the army said.", "Twelve", "army", "military"),
    Case("Twelve people were killed in Orvel, said the army.", "Twelve", "army", "military"),
    Case("Twelve people were killed in Orvel, police said on Friday.", "Twelve", "police", "police"),
    Case("Twelve people were killed, police in Orvel said in a statement.", "Twelve", "police in Orvel", "police"),
    Case(
        "Twelve people were killed, a hospital official told AFP.", "Twelve", "hospital official", "hospital_or_morgue"
    ),
    Case("The blast, police said, killed 10 people.", "10", "police", "police"),
    Case("“Ten of us were hit,” said Lena Okar, a nurse.", "Ten", "Lena Okar", "hospital_or_morgue"),
    Case("“Ten of us were hit,” Lena Okar said.", "Ten", "Lena Okar"),
    Case('"Ten of us were hit," she said.', "Ten", "she"),
    Case(
        '"Ten of us were hit," says analyst Romain Ober of the Kadhar Institute.',
        "Ten",
        "analyst Romain Ober of the Kadhar Institute",
    ),
    Case(
        "Dozens were hurt, said Rana Adil of the Orvel Observatory for Human Rights.",
        "Dozens",
        "Rana Adil of the Orvel Observatory for Human Rights",
        "NGO_or_monitor",
    ),
    Case("At least 40 died, according to the health ministry.", "40", "health ministry", "health_authority"),
    Case("According to the health ministry, at least 40 died.", "40", "health ministry", "health_authority"),
    Case("According to police the man shot 4 passers-by.", "4", "police", "police"),
    Case(
        "At least 40 died, according to two officials who asked not to be named.",
        "40",
        "two officials",
        "unnamed_official",
    ),
    Case(
        "The fighting killed 40 people on Monday, according to residents, and wounded 60.",
        "60",
        "residents",
        "eyewitness_or_resident",
    ),
    Case("By the monitor's count, 19 villages were burned.", "19", "monitor", "NGO_or_monitor", "estimated"),
    Case("The storm left 8 dead, officials said, adding that 5 were missing.", "5", "officials", "unnamed_official"),
    Case("The raid killed 8, a monitor reported.", "8", "monitor", "NGO_or_monitor"),
    Case("The raid killed 8, local media reported.", "8", "local media", "media_own_reporting", "reported_by_outlet"),
    Case(
        "Nobody survived among the 8 on board, the coast guard confirmed.", "8", "coast guard", "military", "confirmed"
    ),
    Case(
        "The raid killed 8 people, a spokesman for the Marran Front told the BBC.",
        "8",
        "spokesman for the Marran Front",
        "party_to_conflict",
    ),
    Case("As many as 90 people died, the doctor estimated.", "90", "doctor", "hospital_or_morgue", "estimated"),
    Case("Tanks shelled the market, killing 8, as residents told it.", "8", "residents"),
    Case("Five soldiers died on Monday, the army said the next day.", "Five", "army", "military"),
    Case("Five soldiers died – the army said.", "Five", "army", "military"),
]

NOUNS = [
    Case(
        "Despite Moscow's announcement that its strikes had killed hundreds, the front held.",
        "hundreds",
        "Moscow",
        "third_government",
    ),
    Case("The army's claim that 50 rebels were killed could not be checked.", "50", "army", "military"),
    Case(
        "A report by the Kadhar Monitor that 12 children died drew protests.", "12", "Kadhar Monitor", "NGO_or_monitor"
    ),
    Case("The ministry's denial that 12 prisoners were shot was brief.", "12", "ministry", None, "denied"),
    Case("The union's estimate of 400 dead is disputed.", "400", "union", None, "estimated"),
]

UNNAMED = [
    Case("The opposition spoke of 14 dead.", "14", "opposition"),
    Case("He spoke of his fear after 14 people died.", "14", None),
    Case("It was reported that 4 people had drowned.", "4", None),
    Case("The clashes reportedly killed 14 people.", "14", None),
    Case("Three guards are said to have been taken.", "Three", None),
    Case("Police said 14 people were reportedly hurt.", "14", "Police"),
    Case("Unconfirmed reports said 14 people were hurt.", "14", "Unconfirmed reports"),
]

PASSED_ON = [
    Case("The ministry said residents had told it 12 people were buried.", "12", "residents"),
    Case(
        "The Orvel News Agency quoted a military source as saying 10 rebels died.", "10", "military source", "military"
    ),
    Case("A military source was quoted by state radio as saying 10 rebels died.", "10", "military source"),
    Case("Colonel Bassam was quoted as saying 10 rebels died.", "10", "Colonel Bassam", "military"),
    Case("Local media, citing hospital officials, reported that 11 people died.", "11", "hospital officials"),
    Case(
        "Local media reported that 11 people died, citing hospital officials.",
        "11",
        "hospital officials",
        "hospital_or_morgue",
    ),
    Case(
        "The Kadhar Monitor said 11 people died, citing hospital officials.", "11", "Kadhar Monitor", "NGO_or_monitor"
    ),
    Case("The general said 200 fighters died, according to intercepted radio messages.", "200", "general", "military"),
]

TWO = [
    Case("The army said 5 people died, but residents said 20 were killed.", "5", "army"),
    Case("The army said 5 people died, but residents said 20 were killed.", "20", "residents"),
    Case("Police put the toll at 5, while the opposition spoke of dozens and said 20 had died.", "5", "Police"),
    Case("Five people died, according to police, but a nurse said there were 9 bodies.", "Five", "police"),
    Case("Five people died, according to police, but a nurse said there were 9 bodies.", "9", "nurse"),
    Case("Police said 5 people died; the rebels claimed 30 soldiers had been killed.", "5", "Police"),
    Case("Police said 5 people died; the rebels claimed 30 soldiers had been killed.", "30", "rebels"),
    Case("The army said it killed 30 rebels, and the Marran Front said it lost 4 men.", "4", "Marran Front"),
    Case("The army said it killed 30 rebels, and the Marran Front said it lost 4 men.", "30", "army"),
    Case("At least 5 died, the army said, while the rebels reported 12 dead.", "5", "army"),
    Case("At least 5 died, the army said, while the rebels reported 12 dead.", "12", "rebels"),
    Case("The army said that 5 soldiers died and denied that 9 civilians were hit.", "9", "army", "military", "denied"),
    Case("The ministry said 12 died and added that 30 were in hospital.", "30", "ministry"),
]

CARRIED = [
    Case("Colonel Tarek Bassam met reporters. He said 5 rebels died.", "5", "Colonel Tarek Bassam"),
    Case(
        "Colonel Tarek Bassam said the road was open. He said 5 rebels died.", "5", "Colonel Tarek Bassam", "military"
    ),
    Case(
        "Colonel Tarek Bassam said the road was open. Bassam said 5 rebels died.",
        "5",
        "Colonel Tarek Bassam",
        "military",
    ),
    Case(
        "The Orvel Observatory said the road was open. It said 5 rebels died.",
        "5",
        "Orvel Observatory",
        "NGO_or_monitor",
    ),
    Case(
        "The Orvel Observatory said the road was open. The Observatory added that 5 rebels died.",
        "5",
        "Orvel Observatory",
    ),
    Case(
        "Kadhar's health ministry reported an outbreak. The ministry also said 5 people died.",
        "5",
        "Kadhar's health ministry",
        "health_authority",
    ),
    Case("Residents fled. They said 5 shells had landed.", "5", "Residents"),
    Case("Witnesses said the street burned. They counted 5 bodies.", "5", "Witnesses"),
    Case(
        "Rana Adil of the Orvel Observatory said the road was open. The Observatory said 5 rebels died.",
        "5",
        "Orvel Observatory",
        "NGO_or_monitor",
    ),
    Case("“The road is open,” said Lena Okar. “We have 5 dead here.”", "5", "Lena Okar"),
    Case("“The road is open. We have 5 dead here. Send help,” said Lena Okar.", "5", "Lena Okar"),
    Case("“The road is open,” said Lena Okar.\n\n“We have 5 dead here. We need help.”", "5", "Lena Okar"),
    Case("Lena Okar said: “The road is open.\n\n“We have 5 dead here. We need help.”", "5", "Lena Okar"),
    Case(
        "He said the town was quiet.\n\nStrikes on Orvel killed “some 100 militants”, and other raids struck camps.",
        "100",
        "He",
    ),
    Case(
        "General Adil Ferro told reporters the town was quiet.\n\nStrikes on Orvel killed “some 100 militants”, and other raids struck camps.",
        "100",
        "General Adil Ferro",
    ),
    Case("General Adil Ferro told reporters the town was quiet. The road to Kadhar was cut in 2019.", "2019", None),
    Case("The police said the road was open. It rained for 3 days.", "3", None),
    Case("“We lost 4 men,” Ferro said. “It was a long night.” A monitor said 9 had died.", "9", "monitor"),
]

TITLES_AND_CAPITALS = [
    Case("Police: 10 killed in Orvel blast", "10", "Police"),
    Case("10 killed in Orvel blast: police", "10", "police"),
    Case("10 killed in Orvel blast - officials", "10", "officials"),
    Case("THE ARMED FORCES REPORTED THAT 12 GUERRILLAS WERE KILLED IN ORVEL.", "12", "ARMED FORCES", "military"),
    Case("COLONEL TAREK BASSAM SAID THAT 12 GUERRILLAS WERE KILLED.", "12", "COLONEL TAREK BASSAM", "military"),
    Case("AT LEAST 12 PEOPLE DIED, ACCORDING TO POLICE REPORTS.", "12", "POLICE REPORTS", "police"),
    Case("IT WAS REPORTED THAT 12 PEOPLE DIED.", "12", None),
]

MORE = [
    Case("The departure of two leaders who said 5 men were missing surprised all.", "5", "two leaders"),
    Case("Baku said its men had killed 400, which Marrania called “disinformation”.", "400", "Baku"),
    Case("Marrania called the claim of 5 dead a lie.", "5", "Marrania", None, "denied"),
    Case("The ministry dismissed that. Its spokesman said 25 had died.", "25", "ministry", "government_of_party"),
    Case("The union blamed the Interior Ministry. The ministry said 5 had died.", "5", "Interior Ministry"),
    Case("A resident, Yusuf Hadar, 44, said 5 had died.", "5", "Yusuf Hadar", "eyewitness_or_resident"),
    Case(
        "The Sons of Harrow, an armed group that fights in the south, claimed the blast. It said 5 had died.",
        "5",
        "Sons of Harrow",
    ),
    Case("No violations had been reported by Friday and 5 men went home.", "5", None),
    Case("Save the Children said 22 pupils had died.", "22", "Save the Children", "NGO_or_monitor"),
    Case("The attack, claimed by the Marran Front, killed 5.", "5", None),
    Case("Police confirmed the attack but put the toll at 13.", "13", "Police", "police", "estimated"),
    Case("The army gave a death toll of 23.", "23", "army", "military", "estimated"),
    Case("Figures from the health ministry show 41 people died.", "41", "health ministry", "health_authority"),
    Case("A Reuters tally shows 120 people have died.", "120", "Reuters", "media_own_reporting"),
    Case("An AFP journalist in Orvel saw 6 bodies.", "6", "AFP journalist in Orvel", "media_own_reporting"),
    Case("A soldier saw 6 bodies.", "6", None),
    Case("The bridge fell and 4 died, the Orvel Times reports.", "4", "Orvel Times", "media_own_reporting"),
    Case("The bridge fell and 4 died, per the AP.", "4", "AP", "media_own_reporting"),
    Case("The trap costs 4 coins per person.", "4", None),
    Case(
        "Two people died, the regional governor, Oleh Tamar, wrote on Telegram.", "Two", "Oleh Tamar", "local_authority"
    ),
    Case("An official who asked not to be named for safety said 37 had died.", "37", "official", "unnamed_official"),
    Case("The man, who was not named, denied he killed 3 guards.", "3", "man", None, "denied"),
    Case(
        "The army accused the Front of killing 25 people, a charge the group denied.",
        "25",
        "army",
        "military",
        "accused",
    ),
    Case(
        "The Front's spokesman, Adil Ferro, rejected the report, saying that only 2 fighters had died.",
        "2",
        "Adil Ferro",
    ),
    Case("The report, published on Monday by the Tanet Watch, said 70 villagers were shot.", "70", "Tanet Watch"),
    Case(
        "Twelve soldiers died, state media reported, quoting the defence ministry.",
        "Twelve",
        "defence ministry",
        "military",
    ),
    Case(
        "The relief charity Doctors Without Borders (MSF) said it treated 59 people.",
        "59",
        "relief charity Doctors Without Borders",
        "NGO_or_monitor",
    ),
    Case("The Marran Front (MF) said it lost 5 men.", "5", "Marran Front", "party_to_conflict"),
    Case("MSF said in a post on X that 59 people had arrived.", "59", "MSF", "NGO_or_monitor"),
    Case("The army moved in at dawn and said 10 rebels had died.", "10", "army", "military"),
    Case("Denying the charge, Okar said 5 men had died.", "5", "Okar"),
    Case("The council said it was aware of reports that 9 civilians were killed.", "9", "council"),
    Case("If the army says 5 rebels died, nobody will believe it.", "5", None),
    Case("The report of an alleged raid on 5 farms is false.", "5", None),
    Case("Officers, called at dawn, found the man and 2 dogs.", "2", None),
    Case(
        "President Lena Okar left. The dam broke. Okar said 5 people died.",
        "5",
        "President Lena Okar",
        "government_of_party",
    ),
    Case(
        "Colonel Luis Arturo Isak spoke of calm. Col Isak said 5 men died.", "5", "Colonel Luis Arturo Isak", "military"
    ),
    Case("“It burned,” the driver said. “All ran. “We had 5 carts. “It went on,” he added.", "5", "driver"),
    Case(
        "Tessara said it struck twice. Tessaran warplanes had bombed 5 camps, the government of Tessara said.",
        "5",
        "government of Tessara",
    ),
    Case(
        "Boasting of victory, it had “reached the gates”.\n\n“The group said so. It has 5 guns,” said analyst Lena Okar.",
        "5",
        "analyst Lena Okar",
    ),
    Case("Relatives tell the Orvel Mirror they thought 5 men were alive.", "5", "Relatives", "family"),
]

NOBODY = [
    Case("No group has claimed responsibility for the blast that killed 6 people.", "6", None),
    Case("The bomb killed 6 people in the market.", "6", None),
    Case("The report on 6 deaths was shelved.", "6", None),
    Case("A state of emergency holds in 6 towns.", "6", None),
    Case("Clashes were reported in 6 towns.", "6", None),
    Case("The claims against 6 officers were dropped.", "6", None),
    Case("Troops blamed for 6 deaths were withdrawn.", "6", None),
]

WITHHELD = [
    Case("The army declined to comment on the 6 deaths.", "6", "army", None, "declined_to_comment"),
    Case("The army did not say how many of the 6 were soldiers.", "6", "army", None, "declined_to_comment"),
    Case("Reuters could not independently verify the toll of 6.", "6", "Reuters", None, "could_not_verify"),
]

BESIDE_QUOTED = [
    Case('"They shot 6 of us," she laughed.', "6", "she"),
    Case('"They shot 6 of us," sobbed Mara Doss.', "6", "Mara Doss"),
    Case('"We ran," Mara Doss, 16, began, "and left 6 dead."', "6", "Mara Doss"),
    Case('Mara Doss points at the hill: "They killed 6 of us."', "6", "Mara Doss"),
    Case(
        'Government spokeswoman Oriane Kesten, on state radio: "There are 6 dead."',
        "6",
        "Government spokeswoman Oriane Kesten",
    ),
    Case('"We ran," said Mara Doss. The hall was silent. "They killed 6 of us."', "6", "Mara Doss"),
    Case('"We ran," said Mara Doss. Olin Venn was silent. "They killed 6 of us."', "6", None),
    Case('The sign at the gate reads: "Here died 6 men."', "6", None),
    Case('Rescuers keep a list: "Dead: 6."', "6", None),
    Case('In the film "The Hour", Mara Doss sings of 6 dead.', "6", None),
    Case("They found official reports confirming that 6 had died.", "6", None),
]

FROM_PLACES = [
    Case(
        "Reports from the village of Tolm in Kadhar say that raiders killed 6 men.",
        "6",
        "Reports from the village of Tolm in Kadhar",
    ),
    Case("All victories claimed by the rebels cost 6 lives.", "6", None),
    Case("An attack claimed by the rebels killed 6 men.", "6", None),
]

CASES = (
    FROM_PLACES
    + BESIDE_QUOTED
    + BEFORE
    + BEHIND
    + NOUNS
    + UNNAMED
    + PASSED_ON
    + TWO
    + CARRIED
    + TITLES_AND_CAPITALS
    + MORE
    + NOBODY
    + WITHHELD
)


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.text[:60]}|{c.words}")
def test_speaker(case: Case) -> None:
    """The words belong to the speaker whom a careful reader would name."""
    claimant, _ = speech_of(case)

    assert case.name == (claimant.name if claimant else None)
    if claimant and case.type:
        assert case.type == claimant.type
    if claimant and case.speech:
        assert case.speech == claimant.speech


def test_the_ones_behind_the_speaker_are_kept() -> None:
    """Whom a speaker passes on stays with the act of speaking."""
    _, acts = speech_of(Case("The general said 200 fighters died, according to intercepted radio messages.", "200", ""))

    assert [a.source.name for a in acts if a.source] == ["intercepted radio messages"]


def test_quotations_are_marked() -> None:
    """What stands in quotation marks is told from what the outlet words."""
    _, acts = speech_of(Case("Lena Okar said: “We have 5 dead here.”", "5", ""))

    assert [a.quoted for a in acts] == [True]


def test_a_carried_speaker_is_marked() -> None:
    """A speaker nobody names in the sentence is marked as carried over, without a place of the name."""
    _, acts = speech_of(
        Case("General Ferro said the town was quiet.\n\nRaids killed “some 100 militants” there.", "100", "")
    )

    assert [(a.carried, a.name_start >= 0) for a in acts] == [(False, True), (True, False)]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "said",
                "the army",
                "according to",
                "citing",
                "He",
                "“",
                "”",
                '"',
                ",",
                ".",
                "\n\n",
                "that",
                "’s",
                "claim",
                "quoted",
                "as saying",
                "12",
                "died",
                "was",
                "reported",
                "and",
                "but",
                "told",
                "not",
                "\u200b",
                "\ud800",
                ":",
            ]
        ),
        max_size=40,
    )
)
def test_spans_lie_in_the_text(words: list[str]) -> None:
    """Whatever is written, nothing is raised and every stretch lies in the text."""
    text = " ".join(words)
    document = Document(text)

    for act in document.speech:
        assert 0 <= act.start < act.end <= len(text)
        if act.name_start >= 0:
            assert act.name_start < act.name_end <= len(text)
            assert act.verb is not None


def test_long_hostile_texts_stay_linear() -> None:
    """Four times the text takes about four times the work, whatever is repeated."""

    def work(size: int) -> int:
        document = Document(unit * (size // len(unit)))
        _ = document.tokens
        return steps(lambda: document.speech)

    for unit in ("said ", "the army, ", "according to ", "“he said ", "a, said b, ", "’s claim "):
        assert work(8_000) < 4.8 * work(2_000) + 500, unit


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "A guard was shot dead and three cooks were hurt, the registrar, Ines Dorr, told a news conference in Orvel on Monday.",
            "Ines Dorr",
        ),
        ("Three people died in the raid on Marran, the commissioner for roads, Tal Hale, said.", "Tal Hale"),
        ("Three people died in the raid, police said in Orvel.", "police"),
        ("Three people died in the raid, the mayor said after a meeting.", "mayor"),
    ],
)
def test_where_and_when_it_was_said_is_no_part_of_what_was_said(text: str, name: str) -> None:
    """Behind a post and a name that close the sentence, "in Orvel on Monday" says nothing of its own."""
    assert {f.claimant and f.claimant.name for f in Document(text).figures if f.harm} == {name}


def test_who_names_the_dead_says_who_they_were() -> None:
    """ "He named them as ..." is the speaker's word, not the report's."""
    text = '"Three terrorists were eliminated," Brusk told state television. He named them as Abu Talha, Omar Rast and a third man.'
    assert {f.claimant and f.claimant.name for f in Document(text).figures if f.text in ("Abu Talha", "Omar Rast")} <= {
        "Brusk"
    }
    (act,) = [s for s in Document(text).speech if s.verb == "named"]
    assert (act.claimant.name, text[act.start : act.end]) == ("Brusk", "Abu Talha, Omar Rast and a third man.")


def test_a_speakers_name_ends_before_what_it_does_there() -> None:
    """ "The clinic run there by a charity" is the clinic."""
    text = "Nine people have died in camps around Orvel, according to the clinic run there by Open Roads."
    assert {f.claimant and f.claimant.name for f in Document(text).figures if f.harm} == {"clinic"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dr. Ada Holm, of the river clinic, said nine had died.", "Dr. Ada Holm"),
        ("Col. Brandt, a spokesman, said nine had died.", "Col. Brandt"),
        ("St. Brida's hospital reported nine dead.", "St. Brida's hospital"),
        ("J. R. Holm said nine had died.", "J. R. Holm"),
    ],
)
def test_a_full_stop_inside_a_name_ends_no_name(text: str, name: str) -> None:
    """Titles, saints and initials belong to the speaker's name."""
    assert {f.claimant and f.claimant.name for f in Document(text).figures if f.harm} == {name}


def test_what_a_report_is_based_on_is_no_part_of_what_was_said() -> None:
    """What stands before "the bureau said in a report based on ..." was said."""
    text = "Of the dead, 33 were children, the bureau said in a 12-page report based on 90 visits."
    assert {f.claimant and f.claimant.name for f in Document(text).figures if f.harm} == {"bureau"}


def test_the_report_speaks_for_who_wrote_it() -> None:
    """Another speaker in between does not become the author of "the report"."""
    text = (
        "Drones killed 33 people, the rights bureau said in a report on Friday. The army said it had struck fighters. "
        "The report found that 14 nurses were killed."
    )
    figure = next(f for f in Document(text).figures if f.text == "14")
    assert figure.claimant
    assert figure.claimant.name == "rights bureau"


def test_pictures_that_show_something_are_no_speaker() -> None:
    """ "Verified six videos that show shots" is what the monitor said."""
    text = "The monitor said it had verified six videos that show guards firing at 12 marchers."
    assert {act.claimant.name for act in Document(text).speech} == {"monitor"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nine were hurt, said its director, Dr. Omar Holm.", "Dr. Omar Holm"),
        ("Nine were hurt, according to Dr. Omar Holm.", "Dr. Omar Holm"),
        ("They were flown out, River Bridge said in a statement. It said that nine were hurt.", "River Bridge"),
    ],
)
def test_a_speaker_behind_the_verb_and_one_taken_up_by_it(text: str, name: str) -> None:
    """A title's full stop ends no name, and "it" takes up a name that was no person's."""
    assert {f.claimant and f.claimant.name for f in Document(text).figures if f.harm} == {name}


def test_the_first_sentence_of_a_quotation_is_its_speakers_too() -> None:
    """ "It was noon. They shot at us," she said: both sentences have a speech of hers."""
    document = Document('"It was noon and hot. They shot at us," said Nadia Kesh, a teacher.')

    assert {(act.sentence, act.claimant.name) for act in document.speech} == {(0, "Nadia Kesh"), (1, "Nadia Kesh")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Brigadier Omar Said blamed the Desert League for the loss of nine lorries.", "Brigadier Omar Said"),
        ("A port document says that 300 men worked there.", "port document"),
        ("A customs document seen by editors puts the number of dead at 30.", "customs document"),
    ],
)
def test_a_word_that_looks_like_a_verb_may_be_a_name(text: str, name: str) -> None:
    """Said is a man's name; "a customs document" has no verb."""
    assert name in [act.claimant.name for act in Document(text).speech]


@pytest.mark.parametrize("told", ["laughed at the claim", "scoffed at the report", "waved the charge away"])
def test_scorn_for_a_claim_is_a_denial(told: str) -> None:
    """Only with what was said as its object."""
    speech = Document(f"The army said it held Tolm. A rebel commander {told}.").speech

    assert speech[-1].claimant.speech == "denied"
    assert not Document("A rebel commander laughed at the boy.").speech


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("The government rejected an offer of talks from the Front, and 54 people died.", []),
        ("The government rejected the Front's call for a truce.", []),
        ("The government rejected the claim that 54 had died.", ["denied"]),
        ("The government dismissed reports that it plans a truce.", ["denied"]),
    ],
)
def test_an_offer_turned_down_denies_no_claim(text: str, acts: list[str]) -> None:
    """What is rejected is a claim or an offer: only the first is a denial."""
    assert [act.claimant.speech for act in Document(text).speech] == acts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("12:05 Mirov now says six people are dead.", "Mirov"),
        ("12:30 The defence ministry says 48 people were killed.", "defence ministry"),
        ("Officials in Dravosk report one woman killed by shelling.", "Officials in Dravosk"),
    ],
)
def test_neither_the_hour_nor_where_they_are_hides_who_reports(text: str, name: str) -> None:
    """The hour of a running report is no name; people in a place report as people do."""
    assert [act.claimant.name for act in Document(text).speech] == [name]


def test_it_is_no_person_of_a_common_noun() -> None:
    """A girl quoted by a report is not the "it" that goes on."""
    text = (
        'Soldiers killed 63 villagers, Open Court said. "They shot my father," the report quoted a 17-year-old girl as saying. '
        "At least nine women were raped, it said."
    )
    (row,) = [f for f in Document(text).figures if f.harm == "sexual_violence"]
    assert row.claimant is not None
    assert row.claimant.name == "Open Court"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The army claims to have killed 12 bandits.", "army"),
        ("The minister revises the toll to nine dead.", "minister"),
    ],
)
def test_the_present_tense_speaks_too(text: str, name: str) -> None:
    """A headline or a running report tells in the present who claims and who corrects."""
    assert [act.claimant.name for act in Document(text).speech] == [name]


@pytest.mark.parametrize(
    "text", ["The army's claims to have killed 12 were met with scorn.", "The firm updates its software."]
)
def test_claims_of_an_owner_and_other_updates_are_no_verbs_of_speech(text: str) -> None:
    """A noun, and what is no toll."""
    assert not Document(text).speech
