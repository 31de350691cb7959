"""What words of violence mean by the words about them, and the types of events that follow from it."""

import pytest
from drafted import brief_of

from summarizer.drafting.reading.cues import read_cues


def cues(sentence: str) -> set[str]:
    """The cues of the acts that a sentence gives as its own."""
    return {c.name for c in read_cues(sentence.split()) if not (c.back or c.unreal)}


@pytest.mark.parametrize(
    ("sentence", "wanted", "unwanted"),
    [
        ("the hostage rescue team lost two members in a fall", "", "abduct"),
        ("riot police stood at the gate", "", "riot"),
        ("a bomb disposal unit was called", "", "bomb"),
        ("gunmen seized a hostage", "abduct", ""),
        ("a crowd of marchers wanted to storm the archive", "riot", "hazard"),
        ("a storm destroyed the harbour", "hazard", "riot"),
        ("gunmen stormed a small army outpost", "engage", "attack"),
        ("gunmen stormed a hotel", "attack", "engage"),
        ("troops stormed the ferry", "storm", "attack"),
        ("three nurses were shot and a man was held", "attack", ""),
        ("a gunman shot a nurse", "attack", ""),
        ("the sergeant shot himself and a guard found him", "", "attack"),
        ("a film was shot in the valley", "", "attack"),
        ("a man fired several shots near the hall", "attack", ""),
        ("some who hid there were burned alive", "attack", "loot"),
        ("bombings and raids occur there almost daily", "", "bomb"),
        ("drones are typically used in raids", "", "air"),
        ("a daily convoy was bombed", "bombing", ""),
        ("missiles hit a house of militants fighting the army", "", "clash"),
        ("militants were fighting the army", "clash", ""),
        ("details of the deaths were released", "", "other"),
        ("the whistle stopped the attacking side", "", "attack"),
        ("rebels were attacking the town", "attack", ""),
        ("two were evacuated to a hospital in lisk", "", "displace"),
        ("the gunman fled on foot", "", "displace"),
        ("hundreds fled the town", "displace", ""),
        ("two blasts were followed by a gun battle", "clash", ""),
        ("five captives were released", "other", ""),
        ("a guard who fled after killing two colleagues was captured on monday", "arrest", "displace"),
        ("thirteen guards who had been taken hostage were released", "other", "abduct"),
        ("an envoy met the man for those who fled the town", "", "displace"),
    ],
)
def test_the_words_about_it_say_what_a_word_tells(sentence: str, wanted: str, unwanted: str) -> None:
    """A cue where the act is told, none where it is a name, a noun, a habit or the background."""
    found = cues(sentence)

    assert not wanted or wanted in found
    assert unwanted not in found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dozens of hostages held by the Marran Front since May were freed on Monday in Orvel.", "Other"),
        ("Gunmen kidnapped 12 pupils in Orvel on Monday and released four women.", "Abduction/forced disappearance"),
        ("Gunmen stormed an army outpost in Orvel on Monday, killing 10 soldiers.", "Armed clash"),
        ("Three constables died in Orvel on Monday after being shot outside a bank.", "Attack"),
        ("A guard who fled after killing two colleagues at a post near Orvel was captured on Monday.", "Arrests"),
        ("Three men were charged in Orvel on Monday with killing two teachers.", "Arrests"),
        ("Rockets killed 20 militants near Orvel on Monday, most of them of a militia fighting the army.", "Shelling/artillery/missile attack"),
        ("Troops clashed with some 600 protesters in Orvel on Monday.", "Violent demonstration"),
        ("Villagers who hid in their homes near Orvel were burned alive on Monday, killing nine.", "Attack"),
    ],
)  # fmt: skip
def test_the_type_is_that_of_the_deed_told(text: str, kind: str) -> None:
    """After ACLED, by what the sentence itself says was done."""
    assert brief_of(text).key_events[0].type == kind


def test_who_merely_names_protesters_tells_no_protest() -> None:
    """A remark on who was there is no event."""
    events = brief_of(
        "Nine people died in a raid on a ferry off Orvel on Monday. A spokeswoman for the Free Tessara union said that demonstrators had come aboard to "
        "show their will."
    ).key_events

    assert len(events) == 1
