"""Persons told by an age, a death, kin, a house they speak for; peoples, outlets and bodies that are no persons."""

import pytest

from summarizer.text.document import Document
from summarizer.text.naming.names import Name


def names(text: str) -> dict[str, Name]:
    """The names of a text, as written."""
    return {name.text: name for name in Document(text).names}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marlo Vett of the Orvel Quake Institute said the tremor killed six.", "Marlo Vett"),
        ("Doria Vett, from the Prosecution Service, said the blast killed six.", "Doria Vett"),
        ("Sixty-five-year-old Lorro Vett suffered a wound.", "Lorro Vett"),
        ("Doria Vett died in May.", "Doria Vett"),
        ("He was shot, as was Doria Vett's husband.", "Doria Vett"),
        ("A sergeant surnamed Yun shot himself.", "Yun"),
        ("The police arrested a man named Torro on Monday.", "Torro"),
        ("On Monday Don Varro shot his wife.", "Don Varro"),
    ],
)
def test_a_persons_neighbours_tell(text: str, name: str) -> None:
    """Towns and bodies have no age, no husband and no surname."""
    assert names(text)[name].kind == "person"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("In Orvel ethnic Tarkas say the police search them.", "Tarkas", "group"),
        ("The helpers of Wildlife Rescue Orvel called it needless.", "Wildlife Rescue Orvel", "organisation"),
        ("Six people were killed, reports the Orvel Courier.", "Orvel Courier", "outlet"),
        ("Six people were killed, the Orvel Courier reports.", "Orvel Courier", "outlet"),
        ("Six people were killed, per the Kadhar Courier.", "Kadhar Courier", "outlet"),
    ],
)
def test_what_many_say_and_what_reports_is_no_person(text: str, name: str, kind: str) -> None:
    """A people has a plural verb; an outlet carries the report."""
    assert names(text)[name].kind == kind


@pytest.mark.parametrize(
    "name", ["Tessara County Sheriff's Office", "Orvel Prosecutor's Office", "Firemen's Benevolent Association"]
)
def test_the_holder_of_an_office_stands_inside_its_name(name: str) -> None:
    """One name, not two."""
    assert name in names(f"The {name} said six people were killed.")


def test_what_belongs_to_a_person_is_no_part_of_the_name() -> None:
    """Only a holder of an office or a trade stands inside it."""
    assert "Orvel's Interior Ministry" not in names("Six died, said Orvel's Interior Ministry.")


def test_a_surname_goes_to_the_person_whom_it_fits() -> None:
    """A given name that is also a particle tells two persons of one family apart."""
    first, second = (
        names("Daria Vett called. Later Della Vett, 15, was found.")[n] for n in ("Daria Vett", "Della Vett")
    )
    assert first.key != second.key


def test_what_somebody_is_also_known_as_is_an_alias() -> None:
    """ "Tomas Ober, also known as Abu Karim": one bearer."""
    found = names("The police seek Tomas Ober, also known as Abu Karim, after the blast.")
    assert found["Tomas Ober"].key == found["Abu Karim"].key


def test_offices_abbreviated_and_bands_before_their_men_are_no_names() -> None:
    """ "The VP" is somebody named elsewhere; "Cartel gunmen" are gunmen."""
    assert not {"VP", "CEO", "Cartel"} & names("Cartel gunmen fled. The VP and the CEO left Orvel.").keys()


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Zahir Ober, a spokesperson for the rebel group, said so.", "Zahir Ober", "person"),
        ("On Monday Det Ch Insp Korra Lund agreed.", "Korra Lund", "person"),
        ("On Monday Officer Verdan Holt was shot.", "Verdan Holt", "person"),
        ("A group called the Indian Mujahideen claimed the attack.", "Indian Mujahideen", "group"),
        ("The Washington Post reports it. Later the Post said two were missing.", "Post", "outlet"),
    ],
)
def test_offices_nations_and_short_names_keep_the_kind(text: str, name: str, kind: str) -> None:
    """Who speaks for a group is none; a rank is no name; a nation may open a group's; "the Post" is the newspaper."""
    assert names(text)[name].kind == kind


def test_mr_and_mrs_of_one_surname_are_two() -> None:
    """ "Mr Orvik" is Paul, "Mrs Orvik" Gerda, though she was named first."""
    text = "Gerda Orvik, 51, was found. Her husband, Paul Orvik, 42, fled. Mr Orvik was held. Mrs Orvik is dead."
    found = Document(text).names
    keys = {(name.title, name.text): name.key for name in found}
    assert keys[("Mr", "Orvik")] == "paul orvik"
    assert keys[("Mrs", "Orvik")] == "gerda orvik"


def test_a_plural_that_opens_the_sentence_is_no_person() -> None:
    """ "Hobbyists who flew drones": many."""
    found = names("Hobbyists who flew drones over the base were held.").get("Hobbyists")
    assert found is None or found.kind != "person"


def test_the_surname_alone_is_the_one_without_a_title() -> None:
    """A report that says "Mrs Orvik" of the wife means the husband by "Orvik"."""
    text = "Gerda Orvik was shot by Paul Orvik. Mrs Orvik, 50, had left. Orvik, 51, fled."
    keys = {(name.title, name.text): name.key for name in Document(text).names}
    assert keys[(None, "Orvik")] == "paul orvik"
