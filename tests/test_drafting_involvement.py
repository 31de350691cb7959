"""Which mentions make somebody a side of the violence, and which only look like it."""

import pytest
from drafted import brief_of

from summarizer.schemas.records import Actor


def actors(text: str) -> dict[str, Actor]:
    """The actors of the rules engine's brief, by name."""
    return {actor.name: actor for actor in brief_of(text).actors}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Four clerks were killed at Orvel Technical College on Tuesday.", "Orvel Technical College"),
        ("Marek Ober was convicted of murder at Tessara Crown Court on Friday.", "Tessara Crown Court"),
        ("A strike targeting rebels mistakenly hit two homes, killing nine people.", "rebels"),
    ],
)
def test_where_it_happened_and_whom_it_missed_are_not_hit(text: str, name: str) -> None:
    """ "Killed at the college" tells the place; only fire is shot at somebody."""
    found = actors(text).get(name)
    assert found is None or found.role != "target"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Tomas Ober's murder had raised fears in the town, police said.", "Tomas Ober", "target"),
        ("The Marran Front's killing of 12 farmers drew anger.", "Marran Front", "perpetrator"),
        ("The rebels' offensive killed 12 farmers.", "rebels", "fighting"),
        ("Gunmen fired at Orvelian soldiers near the bridge.", "Orvelian soldiers", "target"),
        (
            "Two bombers struck in a valley where Orvel's army has fought the Marran Front, killing 12 people.",
            "army",
            "fighting",
        ),
        ("The guards fought with about 40 mainly Turkish protesters.", "Turkish protesters", "fighting"),
        ("Police raided three flats and arrested four men after the blast that killed six.", "police", "mentioned"),
        ("Police raided a mosque and shot dead two people.", "police", "perpetrator"),
        ("The blast that killed six came as US troops withdrew to their ships.", "US troops", "mentioned"),
    ],
)
def test_the_construction_decides_the_side(text: str, name: str, role: str) -> None:
    """Whose murder, whose killing of whom; the clause of a place; a search; who leaves."""
    assert actors(text)[name].role == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Israeli attacks rocked the Kadhar Strip, killing 12 people.", "Israel"),
        ("A Turkish helicopter fired missiles at a camp, killing 12 people.", "Turkey"),
        ("American-fired missiles killed 20 militants in Kadhar.", "American"),
    ],
)
def test_a_nations_attacks_make_it_a_side(text: str, name: str) -> None:
    """The adjective before the deed or the machine; the land's own name where both look alike."""
    assert actors(text)[name].role == "perpetrator"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("At least 40 people were killed after Tropical Storm Orla hit Tessara. Orla had struck Kadhar.", "Orla"),
        ("A man in the black Corvado Sprinter hit the crowd, killing six. The Corvado then struck a wall.", "Corvado"),
    ],
)
def test_storms_and_cars_are_no_actors(text: str, name: str) -> None:
    """A storm by its noun, a thing by the colour, the owner or the "a" before it."""
    assert not [found for found in actors(text) if name in found]


def test_what_follows_a_clause_of_another_subject_is_not_the_first_ones_deed() -> None:
    """ "Police stopped her car after it hit a wall, injuring six": the car did."""
    assert actors("Police stopped her car after it hit a wall, injuring six.")["police"].role == "mentioned"
    assert actors("Gunmen entered the village before dawn, killing six.")["gunmen"].role == "perpetrator"


def test_whose_husband_is_hit_is_not_hit() -> None:
    """The harm is the husband's."""
    assert actors("Doria Vett's husband was shot dead in Orvel on Sunday.")["Doria Vett"].role == "mentioned"


def test_a_verb_behind_to_is_no_part_of_a_groups_name() -> None:
    """ "To lure police": the police."""
    found = actors("They used the wreck to lure police into the trap. The police said the blast killed six.")
    assert "police" in found
    assert not [name for name in found if "lure" in name]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Robert Ober was backing up his car when six men were killed.", "Robert Ober", "mentioned"),
        ("Six boys were fired on by gunmen near a bakery in Orvel.", "gunmen", "perpetrator"),
        ("Robbers in Tessara fired three old hunting rifles at police, killing two.", "robbers", "perpetrator"),
        ("Firefighters fought the blaze that killed six in Orvel.", "firefighters", "mentioned"),
        ("Doctors battled to save six men who were shot.", "doctors", "mentioned"),
        ("Rebels fought the army near Orvel, killing six.", "army", "fighting"),
        ("The men seized hundreds of hostages in a hospital in Orvel, killing two.", "hostages", "target"),
        ("Six bombings targeted at the Orvelian army killed 12 people.", "Orvelian army", "target"),
        ("One policeman was killed in clashes between farmers and herders.", "policeman", "target"),
        ("One policeman was killed in clashes between farmers and herders.", "farmers", "fighting"),
    ],
)
def test_what_one_strives_against_is_no_foe(text: str, name: str, role: str) -> None:
    """A blaze is fought by nobody's side; hostages are seized, not beaten; one man who falls between two sides is neither."""
    assert actors(text)[name].role == role


def test_a_place_before_a_persons_office_does_not_speak() -> None:
    """ "Said Orvel campaigner Tomas Lund": he does."""
    assert "Orvel" not in actors("Six died in the crush, said Orvel campaigner Tomas Lund.")


def test_a_walkout_is_no_attack_and_a_noun_like_a_verb_no_deed() -> None:
    """ "The miners' strike"; "the directorate and the kidnapping division"."""
    found = actors("The miners' strike began on Monday. Terrorists killed 12 miners in Orvel.")
    assert found["miners"].role == "target"
    found = actors("Agents of the Security Directorate and the kidnapping division seek the six men who were seized.")
    assert found["Security Directorate"].role == "mentioned"
