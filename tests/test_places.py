"""Places: the words behind "in" and "near", and how closely they fix a place."""

import pytest
from hypothesis import given, settings, strategies as st

from summarizer.text.document import Document

# sentence | place as written | name | how closely
CASES = """
Ten died in Orvel. | Orvel | Orvel | town
Ten died in the town of Orvel. | the town of Orvel | Orvel | town
Ten died in Orvel city. | Orvel city | Orvel | town
Ten died near Kweris. | Kweris | Kweris | near_town
Ten died outside Orvel. | Orvel | Orvel | near_town
Ten died 20 km north of Orvel. | north of Orvel | Orvel | near_town
Ten died on the southern edges of Orvel city. | the southern edges of Orvel city | Orvel | near_town
Ten died on the outskirts of Orvel. | the outskirts of Orvel | Orvel | near_town
They advanced to the outskirts of Syria's second city Orvel. | the outskirts of Syria's second city Orvel | Orvel | near_town
Ten died in Orvel province. | Orvel province | Orvel | region
Ten died in northern Kadhar. | northern Kadhar | Kadhar | region
Ten died in the north of Kadhar. | the north of Kadhar | Kadhar | region
Ten died in the Kadhar region. | the Kadhar region | Kadhar | region
Ten died in the Orvel area. | the Orvel area | Orvel | region
Ten died in the rebel stronghold of Orvel. | the rebel stronghold of Orvel | Orvel | town
Ten died in ISIS stronghold Orvel. | ISIS stronghold Orvel | Orvel | town
Ten died in Syria. | Syria | Syria | country
Ten died in northern Syria. | northern Syria | Syria | region
Ten died off the coast of Libya. | the coast of Libya | Libya | sea_or_air
Ten died in the Black Sea. | the Black Sea | Black Sea | sea_or_air
Ten died in Orvel's main market. | Orvel's main market | Orvel | town
Ten died at Tamar airport. | Tamar airport | Tamar | town
Strikes on Talen killed ten. | Talen | Talen | town
"""
ROWS = [tuple(part.strip() for part in line.split("|")) for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("text", "words", "name", "precision"), ROWS, ids=[row[0] for row in ROWS])
def test_place(text: str, words: str, name: str, precision: str) -> None:
    """The place is found with its nouns, and no closer than the words fix it."""
    assert [(words, name, precision)] == [(p.text, p.name, p.precision) for p in Document(text).places]


@pytest.mark.parametrize(
    "text",
    [
        "According to the Observatory ten died.",
        "It rained in October.",
        "They sent it to President Lena Okar.",
        "The Marran Front struck.",
        "Russia struck again.",
        "He was in parliament.",
        "The market burned.",
        "They handed it to Hezbollah.",
    ],
)
def test_no_place(text: str) -> None:
    """People, groups, months and states that act are no places."""
    assert [p.text for p in Document(text).places] == []


def test_the_larger_place_is_kept() -> None:
    """What holds a place is remembered with it."""
    found = Document("Strikes on Talen, in northern Kadhar, killed ten.").places

    assert [(p.text, p.inside) for p in found] == [("Talen", "northern Kadhar"), ("northern Kadhar", None)]


PIECES = "in near north of the town city province Orvel Kadhar , 's - – ( ) Syria off coast to according outskirts . \u200b \ud800".split(
    " "
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from(["", " "]))
def test_spans_slice_and_nothing_is_raised(pieces: list[str], gap: str) -> None:
    """Whatever is written: places hold their words, in order, not overlapping."""
    text = gap.join(pieces)
    before = 0

    for place in Document(text).places:
        assert before <= place.start < place.end
        assert text[place.start : place.end] == place.text
        before = place.end


@pytest.mark.parametrize("name", ["Strait of Sabra", "Gulf of Kadhar", "Bay of Lem", "Horn of Tessara"])
def test_a_land_or_water_named_with_of_is_one_place(name: str) -> None:
    """The name goes on behind "of"."""
    (place,) = Document(f"A tanker was hit in the {name} on Saturday.").places
    assert place.name == name
