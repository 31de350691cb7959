"""FIG126: people harmed by something else than the source says."""

import pytest

from summarizer import check

_OTHER = [
    ("A car bomb killed 12 people in Orvel on Sunday, police said.", "An air strike killed 12 people in Orvel."),
    ("Nine soldiers drowned when a ferry capsized off Marran.", "Nine soldiers were killed in an ambush off Marran."),
    ("Gunmen shot dead 17 villagers in Kadhar.", "Seventeen villagers were killed by a landmine in Kadhar."),
    ("Cholera has killed 46 people in the camp since May.", "Shelling has killed 46 people in the camp since May."),
    ("Twenty-two miners died when a shaft collapsed.", "Twenty-two miners were shot dead."),
    ("Eleven people died in floods near Tessara.", "Gunmen killed 11 people near Tessara."),
    ("At least 30 passengers were injured when the bus crashed.", "A mortar attack injured at least 30 passengers."),
    ("Six prisoners were hanged at dawn.", "Six prisoners died in a fire at dawn."),
]
_SAME = [
    ("A missile hit the market, killing 12 people.", "An air strike killed 12 people at the market."),
    ("A bomb went off at the station, killing 12 people.", "A suicide bomber killed 12 people at the station."),
    ("The earthquake killed 80 people, most of them when a school collapsed.", "80 people died in a school collapse."),
    ("Seven migrants drowned after the boat capsized.", "Seven migrants died in a shipwreck."),
    ("A man with a knife killed four people in Orvel.", "Four people died in a stabbing in Orvel."),
    ("Thirty fans were trampled to death at the ground.", "Thirty fans died in a stampede."),
    ("Gunmen attacked a bus, killing nine people.", "Nine people died in a massacre."),
    (
        "Rebels attacked the convoy with rockets. Nine soldiers were shot dead.",
        "Nine soldiers were killed in a rocket attack on a convoy.",
    ),
    ("Five children died of malnutrition in Tessara.", "Five children starved to death in Tessara."),
    ("Twelve people died of the virus last week.", "Covid killed 12 people last week."),
    ("Eleven people were killed in Orvel.", "Eleven people were killed in a bombing in Orvel."),
    ("A fire at a fireworks factory killed 14 workers.", "A blast at a fireworks factory killed 14 workers."),
    ("Six people were killed in fighting in Kadhar.", "Six people were shot dead in Kadhar."),
    ("The old man died of a heart attack; five others were hurt in the attack.", "Five people were hurt in an attack."),
]


@pytest.mark.parametrize(("source", "claim"), _OTHER)
def test_another_cause_of_the_same_number_is_an_error_that_names_both(source: str, claim: str) -> None:
    """The number, the people and the harm are the source's, and what harmed them is not."""
    (finding,) = [f for f in check(claim, source).findings if f.rule == "FIG126"]
    assert finding.severity == "error"
    assert finding.evidence[0].text == source
    assert finding.message.count("(") == 2


@pytest.mark.parametrize(("source", "claim"), _SAME)
def test_another_word_for_the_same_cause_is_none(source: str, claim: str) -> None:
    """A missile is an air strike, a drowning a shipwreck, and a cause the source leaves open may be any."""
    assert not [f for f in check(claim, source).findings if f.rule == "FIG126"]


def test_a_cause_told_of_others_in_the_next_sentence_does_not_vouch() -> None:
    """Shelling killed three; the five who starved are not its victims."""
    source = "Shelling killed three residents on Sunday. Five children died of hunger in the besieged district, doctors said."
    assert [f.rule for f in check("Shelling killed five children.", source).findings if f.severity == "error"] == [
        "FIG126"
    ]
    assert check("Shelling killed three residents.", source).ok


def test_a_cause_told_a_sentence_later_vouches() -> None:
    """A report tells one event in many words."""
    source = "Twelve people were killed in a bombing in Orvel. Gunmen then opened fire on those who fled."
    assert check("Gunmen killed 12 people in Orvel.", source).ok
