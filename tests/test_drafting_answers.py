"""Who is accused and tells it otherwise, although nobody denies."""

import pytest
from drafted import brief_of


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            (
                "Fishermen said navy guns had set the village of Pasal alight. The navy's chief, Admiral Ivo Brask, said the fires had been started "
                "by the rebels."
            ),
            ["Fishermen", "Admiral Ivo Brask"],
        ),
        (
            (
                "The Council accused the government of stopping 14 lorries at Tolm. The government's commissioner, Ada Kol, said the lorries had "
                "driven on at noon."
            ),
            ["Council", "Ada Kol"],
        ),
        (
            (
                "No one claimed the attack in Tolm. The minister, Ada Kol, blamed the Army of the Just. The group said on a messaging channel that it "
                "did not attack houses of prayer."
            ),
            ["Ada Kol", "group"],
        ),
        (
            "Kadhar said its jets had not left the country. Tessara's ministry said two Kadhari jets had bombed a village.",
            ["Tessara's ministry", "Kadhar"],
        ),
    ],
)
def test_the_accused_side_gives_the_other_account(text: str, sides: list[str]) -> None:
    """By its office, by its noun, or as the group that was just named."""
    [dispute] = brief_of(text).disputed_claims

    assert [p.claimant.name if p.claimant else "" for p in dispute.positions] == sides


@pytest.mark.parametrize(
    "text",
    [
        "Residents said soldiers had burned the mill at Tolm. The army said it was looking into the fire.",
        "Residents said soldiers had burned the mill at Tolm. The army said it had opened a road to Adar.",
        "The army said its soldiers had burned the mill at Tolm. An army officer said it was a depot.",
    ],
    ids=["open", "another matter", "its own deed"],
)
def test_who_leaves_it_open_or_speaks_of_something_else_answers_nothing(text: str) -> None:
    """An inquiry, a road, a deed of one's own."""
    assert brief_of(text).disputed_claims == []


@pytest.mark.parametrize(
    "text",
    [
        "Residents said soldiers had fired on a bus near Tolm. The army said no soldier would go unpunished.",
        "Villagers said rebels had burned the school at Tolm. The rebels said they would not talk to the press.",
        "The mayor said two people were wounded near Tolm by shells fired by the army. The army said none of its soldiers was hurt.",
        "Farmers said army shelling had killed cattle near Tolm. The army said no ceasefire was in force.",
        "Doctors said no patients were left in the clinic at Tolm. The charity said it had moved the patients to Adar.",
        "The minister said he was not worried about Tolm. The opposition insisted on a debate.",
        "The minister said no ransom would be paid. The kidnappers asked for two million crowns, a relative said.",
        "The union said 4,000 teachers were on strike in Tolm. The ministry said 300 schools were closed by the strike.",
        "Nurses said a sniper had wounded three children near Tolm. The army said a soldier was hit by a stray bullet.",
    ],
)
def test_what_only_sounds_like_no_contradicts_nobody(text: str) -> None:
    """What is to come, whom nobody hurt on its own side, what was left, another strike, another victim."""
    assert brief_of(text).disputed_claims == []


@pytest.mark.parametrize(
    "text",
    [
        "Shells that killed two people in Tolm came from army positions, the mayor said, but the army said the rebels had fired them.",
        "The Marran militia said soldiers had fired on the convoy near Tolm. The army said militiamen had laid an ambush for the convoy.",
        (
            "The army's spokesman, Captain Guy Orst, said Tolm was calm. The movement's spokesman, Colonel Ivo Brask, said talks were near. A "
            "shell hit a camp at Adar. Orst blamed the rebels. Brask said the shell was fired by the army's own guns."
        ),
    ],
)
def test_each_makes_the_other_side_the_doer(text: str) -> None:
    """The deed is one, and each names who did it."""
    [dispute] = brief_of(text).disputed_claims

    assert dispute.kind == "responsibility"
    assert [p.claimant is not None for p in dispute.positions] == [True, True]


@pytest.mark.parametrize(
    "text",
    [
        "The army said rebels had attacked a post near Tolm. The rebels said they had attacked the post at dawn.",
        "The army said rebels had attacked Tolm. The militia said soldiers had left Adar by lorry.",
        "The mayor said the rebels had shelled Tolm. The army said the rebels had also shelled the mill.",
        "Two men died when soldiers raided Tolm, doctors said. The army said militants had opened fire on soldiers.",
    ],
    ids=["owned", "another deed", "one doer", "a deed done to it"],
)
def test_who_owns_a_deed_or_tells_of_another_blames_nobody_for_it(text: str) -> None:
    """The same side's deed by both accounts, or two deeds."""
    assert brief_of(text).disputed_claims == []


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Sons of the Valley, a group which left the movement in 2017 and is thought to have few men, claimed responsibility for the "
            "blast. But the interior minister, Rosa Lindt, said the bombing had been carried out by the National Congress."
        ),
        (
            "The Army of the Righteous claimed responsibility for the attack. The police chief, Ivo Renn, said he did not believe the claim "
            "and blamed the Marran Front."
        ),
    ],
)
def test_who_claims_a_deed_disputes_it_with_who_lays_it_on_another(text: str) -> None:
    """A claim of responsibility names who did it."""
    [dispute] = brief_of(text).disputed_claims

    assert dispute.kind == "responsibility"
    assert dispute.issue.startswith("Who carried out")


@pytest.mark.parametrize(
    "text",
    [
        "The Dawn Brigade claimed responsibility for the bombing in Tolm. Police said they were looking for two men.",
        "The Dawn Brigade claimed responsibility for the bombing in Tolm. The army said rebels had carried out the attack.",
        "Three of the dead were found in a well, the mayor said. The Dawn Brigade claimed responsibility for the attack.",
    ],
    ids=["nobody named", "a common noun", "a numeral at the head"],
)
def test_a_claim_of_responsibility_against_nobody_named(text: str) -> None:
    """Whoever "the rebels" are may be the group that claims it."""
    assert brief_of(text).disputed_claims == []


def test_the_accused_was_elsewhere() -> None:
    """Guns that were silent, and men in their barracks, answer a charge."""
    [dispute] = brief_of(
        "The rebel Northern Command accused army gunners of shelling the convoy. The army said its guns had been silent all day."
    ).disputed_claims

    assert [p.claimant.name if p.claimant else "" for p in dispute.positions] == ["rebel Northern Command", "army"]


def test_it_had_given_way_by_itself() -> None:
    """The side that is said to have blown it up tells how it went."""
    [dispute] = brief_of(
        "The rebel Valley Front said army engineers had blown up the dam. A military spokesman, Colonel Jan Petri, said the dam had collapsed "
        "because of heavy rain."
    ).disputed_claims

    assert [p.claimant.name if p.claimant else "" for p in dispute.positions] == [
        "rebel Valley Front",
        "Colonel Jan Petri",
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            "President Obern announced Kadhar would lend 40 pilots to Tessara to fight the Front, the Orvel Wire reports. "
            '"They will not be choosing targets," Obern said.'
        ),
        (
            "A warden admitted under questioning by barrister Edda Horn that Marr had asked for a doctor, but that the prison had not called "
            "one. Horn said the records showed that Marr had dined with two guards on the night of the fire."
        ),
    ],
    ids=["who announced it goes on", "who only asked"],
)
def test_who_told_it_or_asked_answers_no_charge(text: str) -> None:
    """An outlet that passes on what somebody said lays nothing on him; nor does a question on who put it."""
    assert brief_of(text).disputed_claims == []


def test_what_somebody_is_not_there_to_suffer_is_laid_on_nobody() -> None:
    """ "Our men are not there to be murdered by guards" is no account of a deed that others claim."""
    brief = brief_of(
        'A guard killed four Norland engineers at a dam in Kadhar. "Our men are not there to be murdered by Kadhari guards," '
        "Minister Obern said. The Front claimed responsibility."
    )
    assert brief.disputed_claims == []


def test_nobody_lays_a_deed_on_its_own_side() -> None:
    """The guerrillas of a "People's Army" are no soldiers: the army and its brigade give one account."""
    brief = brief_of(
        "Six soldiers were killed when guerrillas of the People's Army attacked a post near Lisk, the army said. "
        "A communique by the Third Brigade said that rebels attacked the post with mortars."
    )
    assert brief.disputed_claims == []
