"""One toll told twice is one row; two tolls with one number are two."""

import pytest

from summarizer import summarize


def rows(text: str) -> list[tuple[str, str | None, int]]:
    """Figure, whole and number of citations of each row."""
    found = summarize(text, engine="rules").casualties
    figures = {row.id: row.figure.text for row in found}
    return [(row.figure.text, figures.get(row.part_of or ""), len(row.evidence)) for row in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A guard killed six clerks in Orvel, the army ministry says. Residents said he killed six in the hall.",
            [("six", None, 2)],
        ),
        (
            "A guard shot six clerks dead in Orvel, the mayor says. Residents said he shot at least six dead.",
            [("six", None, 1), ("at least six", None, 1)],
        ),
    ],
)
def test_a_toll_with_two_tellers(text: str, expected: list[tuple[str, str | None, int]]) -> None:
    """Two speakers who give one count of one incident tell of one toll; another bound is another count."""
    assert rows(text) == expected


def test_the_toll_of_another_week_is_another() -> None:
    """Nine dead last week are not the nine of today, whatever the number."""
    found = rows(
        "A bomb killed at least nine people today in Orvel, the mayor said. It was loud. "
        "Last week, nine people, including a judge, were killed in two other bombings."
    )

    assert found == [("at least nine", None, 1), ("nine", None, 1), ("a judge", "nine", 1)]


def test_two_few_found_at_two_places() -> None:
    """Three bodies found at one town are none of the three found at another."""
    found = rows(
        "Storms killed at least eight people, the agency reports. The rain began late. Three bodies were found in the Orvel area"
        " after storms. The agency reports three bodies were found in Sarn after storms."
    )

    assert [figure for figure, _, _ in found] == ["at least eight", "Three", "three"]


def test_the_words_of_the_bereaved() -> None:
    """Whom a relative calls her brother is the one whose death was told."""
    found = rows(
        "Daro Venn was beaten in Orvel and died of his wounds on Monday. "
        '"They killed my brother and took his coat," Lena Venn said.'
    )

    assert [figure for figure, _, _ in found] == ["Daro Venn"]


def test_also_elsewhere_is_another_incident() -> None:
    """ "Also today", "also in Sarn": what follows is no part of the toll before."""
    found = rows(
        "Bombs struck farmers in Orvel today, the mayor said. A first bomb was found in the hay. Later another bomb struck"
        " farmers at the gate, killing at least 14 and wounding 30. Also today, two bombs in Sarn killed a clerk."
    )

    assert found[-1] == ("a clerk", None, 1)


def test_counts_that_add_up_to_the_toll_are_its_parts() -> None:
    """Nine soldiers and three rebels are the 12 dead, whoever tells of them."""
    found = rows(
        "A villager says at least 12 people died in a crush in Orvel. "
        "Governor Issa Marr says nine soldiers and three rebels were killed on Monday."
    )

    assert found[1:] == [("nine", "at least 12", 1), ("three", "at least 12", 1)]
