"""What kind of actor the reports make of a name or a group, and how they name it."""

import pytest
from drafted import brief_of

from summarizer.schemas.records import Actor


def actors(text: str) -> dict[str, Actor]:
    """The actors of the rules engine's brief, by name."""
    return {actor.name: actor for actor in brief_of(text).actors}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("A spokeswoman for the Free Kadhar movement said six people were killed.", "Free Kadhar", "unknown"),
        ("The Free Kadhar movement attacked a base, killing six soldiers.", "Free Kadhar", "rebel_group"),
        ("Gunmen of the Ash Tigers killed two men in Orvel.", "Ash Tigers", "rebel_group"),
        ("A NATO airstrike killed 12 children in Kadhar.", "NATO", "external_forces"),
        ("NATO said six people were killed.", "NATO", "international_organisation"),
        ("Six activists were shot dead by police in Orvel.", "activists", "civilians"),
        ("Rights activists said 12 people were killed.", "rights activists", "ngo_or_monitor"),
        (
            "Militants attacked the Government Secondary School in Orvel, killing 29 students.",
            "Government Secondary School",
            "unknown",
        ),
        (
            "The National Institute of Hydrology said floods killed six.",
            "National Institute of Hydrology",
            "government",
        ),
        ("The Kestor Volunteer Force shot dead two men in Orvel.", "Kestor Volunteer Force", "political_militia"),
        ("The Orvel County Sheriff's Office said six died.", "Orvel County Sheriff's Office", "state_forces"),
        ("Corvado said two of its workers were kidnapped by gunmen in Orvel.", "Corvado", "unknown"),
    ],
)
def test_what_the_reports_tell_of_it_decides_the_kind(text: str, name: str, kind: str) -> None:
    """A movement may be a party; an alliance that bombs is a force from outside; who only falls watches nobody."""
    assert actors(text)[name].type == kind


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("An Afghan officer opened fire on US troops, killing two.", "Afghan officer", "perpetrator"),
        (
            "A South Korean soldier killed five colleagues, the ministry said.",
            "South Korean soldier",
            "alleged_perpetrator",
        ),
        ("A police officer was shot dead in Orvel.", "police officer", "target"),
        ("At least 10 pro-Tessaran activists were killed in Orvel.", "pro-Tessaran activists", "target"),
        ("The pro-Palestinian activists were killed in Orvel.", "pro-Palestinian activists", "target"),
        ("A female suicide bomber killed 36 people in Orvel.", "suicide bomber", "perpetrator"),
        ("A 48-year-old police officer was shot dead in Orvel.", "police officer", "target"),
        ("Denmark has men fighting the Marran Front. A bomb killed six.", "Marran Front", "fighting"),
    ],
)
def test_one_man_of_a_force_and_a_stance_are_named_as_written(text: str, name: str, role: str) -> None:
    """A single soldier is an actor by what he did or suffered; "pro-" is no nation; sex and age are no part of a name."""
    assert actors(text)[name].role == role


def test_the_troops_are_those_just_told_of() -> None:
    """ "The troops" behind "Israeli troops", whatever other nation's people are there."""
    found = actors(
        "Israeli troops stormed the ship, killing nine people. The troops clashed with Turkish protesters near it."
    )
    assert "troops" not in found


def test_a_suicide_bomber_makes_no_state_a_side() -> None:
    """ "Syrian suicide attacks" are no deed of Syria."""
    assert "Syria" not in actors("Syrian suicide attacks killed six people in Orvel.")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Robert Ober was arrested over the killing of two clerks.", "mentioned"),
        ("Police received word of a car driving off the road and hitting a wall, and six men died.", "mentioned"),
    ],
)
def test_an_arrest_on_grounds_and_anothers_participle_give_no_side(text: str, role: str) -> None:
    """A suspect is not hit; the car does the hitting."""
    assert {actor.role for actor in actors(text).values()} <= {role}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Four service members were killed in Orvel.", "service members"),
        ("Six security personnel were wounded by a bomb in Orvel.", "security personnel"),
        ("Bank robbers killed six people in Orvel.", "bank robbers"),
        ("Six men were shot dead, a deputy police chief said.", "police"),
        ("The police stormed the house. One police officer was hit in the arm by a gunman.", "police"),
    ],
)
def test_men_of_a_force_are_named_by_their_body(text: str, name: str) -> None:
    """ "Personnel" and "members" with what makes them a force's; the police before one officer."""
    assert name in actors(text)


def test_children_are_not_the_charity_of_their_name() -> None:
    """What is told of people is not told of the body that has them in its name."""
    found = actors("Save the Children said half the dead were children. Injured children were killed in Orvel.")
    assert found["Save the Children"].role == "claimant"
    assert found["children"].role == "target"


def test_officers_of_firms_are_no_force_and_one_officer_is_of_the_police_named() -> None:
    """A technology officer serves no state; a police officer adds no second police."""
    found = actors("The chief technology officer was shot dead. The Orvel Police said a police officer was wounded.")
    assert not [name for name in found if "officer" in name]
    assert [name for name in found if "olice" in name] == ["Orvel Police"]


def test_partners_of_a_nation_are_no_aid_group() -> None:
    """Partners by themselves are those who help; a nation's may be anybody."""
    assert "Afghan partners" not in actors("Our troops work alongside our Afghan partners. Six men were killed.")
    assert actors("Partners who reached the camp counted 27 deaths.")["partners"].type == "ngo_or_monitor"
