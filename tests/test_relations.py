"""Parts, additions and replacements: which figure of the text a figure refers to."""

from decimal import Decimal

import pytest

from summarizer.schemas.records import Figure
from summarizer.text.document import Document


def figures(text: str) -> list[Figure]:
    return [f for f in Document(text).figures if f.harm]


def related(text: str) -> list[tuple[str, str | None, str | None]]:
    """Each figure of harm: its words, its relation, and the words of the figure it refers to."""
    found = figures(text)
    by_start = {f.start: f.text for f in found}
    return [(f.text, f.relation, by_start[f.part_of] if f.part_of is not None else None) for f in found]


def test_a_part_names_its_whole() -> None:
    """ "including" makes a part of the figure before it."""
    assert related("16 fighters, including 3 officers, were killed.") == [("16", None, None), ("3", "part_of", "16")]


def test_casualties_broken_down_are_parts() -> None:
    """The dead and the wounded behind a colon are parts of the casualties before it."""
    text = "The raid cost the enemy 30 casualties: 12 dead and 18 wounded."
    assert related(text) == [("30", None, None), ("12", "part_of", "30"), ("18", "part_of", "30")]


def test_an_addition_refers_to_the_last_figure_of_the_same_harm() -> None:
    """ "another five" adds to those killed, not to those wounded, also across a sentence."""
    text = "Four guards were killed and nine wounded. Another five guards died in hospital."

    assert related(text)[-1] == ("five", "adds_to", "Four")


def test_others_add_nothing_to_another_harm() -> None:
    """Thirty others wounded do not add to twelve killed."""
    assert related("Twelve men, no, 12 men were killed and 30 others wounded.")[-2:] == [
        ("12", None, None),
        ("30", None, None),
    ]


def test_an_update_replaces_the_toll_of_an_earlier_sentence() -> None:
    """ "rose to" refers to the toll given before."""
    text = "The death toll stood at 12 on Monday. On Tuesday the death toll rose to 17."

    assert related(text) == [("12", None, None), ("17", "updates", "12")]


def test_from_to_is_an_update_in_one_sentence() -> None:
    """The first figure of "from 12 to 17" is the one replaced."""
    assert related("The death toll rose from 12 to 17.")[-1] == ("17", "updates", "12")


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Nine people were killed. Three of them were children.", "Three", "Nine"),
        ("Nine people were killed. Three of them were hit while they slept.", "Three", "Nine"),
        ("Twelve were wounded. Two of the wounded were hurt badly.", "Two", "Twelve"),
        ("Nine of the 16 people killed were women.", "Nine", "16"),
        ("Of the 16 people killed, nine were women.", "nine", "16"),
        ("Sixteen people were killed. The dead included two nurses.", "two", "Sixteen"),
        ("Nine people were killed. They included two nurses and a boy.", "a boy", "Nine"),
        ("Nine people were hurt. Among the victims were two nurses.", "two", "Nine"),
        ("Nine were wounded - seven men and two boys.", "seven", "Nine"),
    ],
)
def test_a_part_of_people_known_is_a_part(text: str, part: str, whole: str) -> None:
    """Partitives and lists refer to the figure they are taken from."""
    assert (part, "part_of", whole) in related(text)


def test_a_part_is_never_larger_than_its_whole() -> None:
    """ "Forty of the dead" after two dead cannot be a part of those two."""
    assert all(r != "part_of" for _, r, _ in related("Two men were killed. Forty of the dead were killed elsewhere."))


def test_people_left_out_are_taken_over() -> None:
    """A figure without a noun counts the people of the figure it goes with."""
    assert [f.counted for f in figures("Two soldiers were killed and three wounded.")] == ["soldiers", "soldiers"]


def test_a_sum_is_a_total() -> None:
    """ "bringing the total to", "a total of" and "in all" state a sum."""
    texts = (
        "A raid killed 5 men, bringing the total to 31.",
        "A total of 31 men were killed.",
        "In all, 31 men were killed.",
    )

    assert [figures(text)[-1].relation for text in texts] == ["total"] * 3


def test_background_is_history_only_beside_another_harm() -> None:
    """A deed somebody is tied to is history where the report tells of another harm, and the event itself where not."""
    deed = "The commander is linked to a bombing that killed four officers."
    alone, beside = figures(deed), figures(deed + " Two guards were killed on Monday.")

    assert alone[0].bond is not None
    assert beside[0].bond is not None
    assert (alone[0].bond.modality, beside[0].bond.modality) == ("asserted", "past")


def test_an_earlier_toll_is_the_one_replaced() -> None:
    """ "112 killed, raising an earlier toll of 87": the 112 replaces the 87, and later parts belong to the 112."""
    text = (
        "Floods killed 112 people, the agency said, raising an earlier toll of 87. Thirty-one of the dead were pupils."
    )

    new, old, part = (f for f in Document(text).figures if f.harm == "killed")

    assert (new.relation, new.part_of) == ("updates", old.start)
    assert old.relation is None
    assert (part.relation, part.part_of) == ("part_of", new.start)


def test_parts_of_a_risen_toll_are_of_the_toll_and_not_of_those_who_died_since() -> None:
    """ "Rose from 11 to 19 after two died. Among the dead are seven women": of the 19."""
    text = "The toll has risen from 11 to 19 after two people died overnight. Among the dead are seven women."
    found = {f.text: f for f in figures(text)}

    assert (found["seven"].relation, found["seven"].part_of) == ("part_of", found["19"].start)


def test_a_list_by_place_takes_nobody_over_from_the_sentence_before() -> None:
    """The wounded of a clinic are not the children counted among the dead."""
    text = "Three children died. A total of 30 injured came in: 18 at the clinic, 12 at the hospital."

    assert {f.text: f.counted for f in figures(text)}["18"] is None


def test_the_wounds_of_the_dead_wound_nobody_besides() -> None:
    """ "All six had gunshot wounds" of six bodies."""
    assert [f.text for f in figures("A reporter saw six bodies in the morgue. All six had gunshot wounds.")] == ["six"]


def test_how_many_people_beside_a_number_are_is_no_part_of_others() -> None:
    """ "The attackers, between 60 and 80 of them, came": they are the attackers, and nobody killed."""
    text = "At least nine people were killed. The attackers, between 60 and 80 of them, came in three trucks."
    found = {f.text: f for f in Document(text).figures}

    assert (found["between 60 and 80"].harm, found["between 60 and 80"].counted) == (None, "attackers")


def test_the_wounded_who_died_since_are_no_part_of_the_dead_told_before() -> None:
    """Doctors had received 13 bodies; three of the wounded died later."""
    text = "Doctors had received 13 bodies and treated 31 wounded. Three of the wounded later died, a nurse said."

    assert related(text)[-1] == ("Three", None, None)


def test_bodies_of_some_are_parts_of_the_bodies() -> None:
    """ "26 bodies, including those of seven children and two women"."""
    text = "The hospital received 26 bodies, including those of seven children and two women."

    assert related(text) == [("26", None, None), ("seven", "part_of", "26"), ("two", "part_of", "26")]


def test_none_of_some_people_says_of_whom() -> None:
    """ "None of its fighters died" counts its fighters."""
    [nobody] = figures("None of its fighters died.")

    assert (nobody.qualifier, nobody.counted) == ("none_reported", "its fighters")


def test_the_wounded_take_over_no_people_of_the_dead_beside_them() -> None:
    """ "Two women died and many of the 58 wounded are weak": the 58 are no women."""
    found = figures("Two women died and many of the 58 wounded were in a grave state.")

    assert [f.counted for f in found] == ["women", None, None]


def test_a_part_is_of_the_toll_and_not_of_the_one_compared_with() -> None:
    """ "23 casualties, down from 40": what is told of the casualties next is told of the 23."""
    found = related(
        "The mission recorded 23 casualties, down from 40 casualties in April. Mines caused 11 of the casualties."
    )
    assert ("11", "part_of", "23") in found


def test_a_toll_that_rises_replaces_no_larger_one() -> None:
    """ "Raised the toll to eight" replaces the six of the police, not the 25 that a rebel group claims."""
    found = related(
        "A bomb killed six recruits, police said. The Front said 25 spies had been killed. The minister raised the death toll to eight."
    )
    assert ("eight", "updates", "six") in found


def test_people_told_by_another_deed_are_no_part_of_the_dead() -> None:
    """ "Two of the fugitives were shot dead": the eleven who died in the riot were none."""
    found = related("Eleven inmates died in a riot and 26 escaped. Two of the fugitives were shot dead on Monday.")
    assert ("Two", None, None) in found


def test_a_speaker_who_now_says_so_replaces_his_last_count() -> None:
    """A running report gives one speaker's count anew; the toll that rises next follows that one, not a death elsewhere."""
    found = related(
        "At least four people were killed in Orvel, governor Ana Mirov said. Mirov now says six people are dead. "
        "Officials in Talen report one woman killed. The death toll in Orvel has risen to nine."
    )
    assert ("six", "updates", "At least four") in found
    assert ("nine", "updates", "six") in found


def test_the_number_of_confirmed_dead_is_a_toll() -> None:
    """ "Bringing the number of confirmed dead to 58" counts the dead, as "the number of dead" does."""
    found = figures(
        "Divers recovered 14 more bodies, bringing the number of confirmed dead to 58, the coastguard said."
    )
    assert [(f.text, f.harm, f.relation) for f in found][1] == ("58", "killed", "total")


def test_the_toll_of_a_separate_attack_replaces_nobody() -> None:
    """The 41 of a rally are no update of the three of the fort."""
    document = Document(
        "Two bombs near the fort in Orvel have killed at least three people. On the coast, the toll from a separate attack on a "
        "rally has risen to 41."
    )
    three, toll = [figure for figure in document.figures if figure.harm]

    assert (three.low, toll.best) == (Decimal(3), Decimal(41))
    assert toll.part_of is None


def test_a_toll_is_read_over_what_those_in_the_accident_were_doing() -> None:
    """ "A bus carrying a choir" stands between the toll and its number."""
    document = Document(
        "The toll of a collision of a lorry and a bus carrying a choir has risen to 15 dead, police say."
    )

    assert [(figure.harm, figure.best) for figure in document.figures] == [("killed", Decimal(15))]
