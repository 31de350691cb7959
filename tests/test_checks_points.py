"""What two figures share: each feature on a sentence of its own, and the claims that turn on it."""

import pytest
from test_checks_figures import rules

from summarizer.checks.comparing.lattice import judge
from summarizer.checks.comparing.points import POINTS, features
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facets import content, facets
from summarizer.schemas.records import Source
from summarizer.text.bundle import Bundle
from summarizer.text.document import Document


def shared(claim: str, source: str, number: str) -> set[str]:
    """The names of the features of the pair of `number` in the claim and in the source."""
    index = SourceIndex(Bundle([Source(source)]))
    document = Document(claim)
    facet = next(f for f in facets(document, [content(t) for t in document.tokens]) if f.figure.text == number)
    pairs = judge(facet, index).same
    assert pairs
    return {name for name, amount in features(pairs[0]) if amount}


PAIRS = [
    ("5 soldiers die in Orvel", "Shelling near Orvel killed nine soldiers and destroyed five trucks.", "5", "things under a harm to people"),
    ("5 soldiers die in Orvel", "Shelling near Orvel killed nine soldiers and destroyed five trucks.", "5", "another number of its sentence has the harm"),
    ("Blast kills 12", "The blast in Tessara killed 12 pupils and one teacher.", "12", "one of several kinds of people harmed"),
    ("3 hurt in Marran", "A third man was hurt in Marran.", "3", "rank for a count"),
    ("Raid kills 4 in Kadhar", "The raid in Kadhar killed seven. Another four died on Monday.", "4", "on top of others"),
    ("Death toll hits 31", "The death toll in Orvel has risen to 31.", "31", "told as a toll"),
    ("7 US troops killed", "A crash killed seven US soldiers.", "7", "shared qualities"),
    ("7 troops killed", "A crash killed seven soldiers.", "7", "same narrow class of people"),
    ("Spy gets 6 years in jail", "He was jailed six years after the raid.", "6 years", "distance from an event"),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "source", "number", "name"), PAIRS, ids=[p[3] for p in PAIRS])
def test_a_feature_is_seen(claim: str, source: str, number: str, name: str) -> None:
    """Each feature is found on a sentence that has it."""
    assert name in shared(claim, source, number)


def test_qualities_set_apart() -> None:
    """ "US troops" shares no quality with "Afghan soldiers", although both are soldiers."""
    assert "shared qualities" not in shared("7 US troops killed", "A crash killed seven Afghan soldiers.", "7")


def test_every_feature_has_points() -> None:
    """No feature is worth nothing on both sides."""
    assert all(own or rival for own, rival in POINTS.values())


ELSEWHERE = [
    ("Storm kills 4 in Orvel", "A storm blew three tents and four stalls away in Orvel. It killed nine people."),
    ("Raid on Tessara kills 3 officers", "Three buses were burnt in the raid on Tessara, which killed eight officers."),
    (
        "Marran bombing kills 2",
        "The bombing in Marran killed 14 shoppers and 2 guards. The death toll is 16, officials said.",
    ),
]


@pytest.mark.parametrize(("claim", "source"), ELSEWHERE)
def test_a_number_of_something_else_is_found(claim: str, source: str) -> None:
    """The digits stand in the source, beside things or among some of the people only."""
    assert rules(claim, source)


def test_the_number_of_the_harm_stands() -> None:
    """The figure bound to the harm passes beside figures of things."""
    assert (
        rules(
            "Storm kills 9 in Orvel", "A storm blew three tents and four stalls away in Orvel. It killed nine people."
        )
        == []
    )


def test_a_rank_vouches_for_no_count() -> None:
    """ "A third signing" says nothing of three years; "a third man" hurt makes three hurt."""
    assert "FIG101" in rules("Vell signed a three-year deal.", "Vell is the third signing of Orvel Town this summer.")
    assert "FIG101" not in rules("Three men were hurt.", "Police in Orvel said a third man was hurt on Monday.")


def test_a_rank_vouches_for_its_anniversary() -> None:
    """A 75th anniversary is 75 years."""
    assert "FIG101" not in rules(
        "It was founded 75 years ago.", "The port marks its 75th anniversary since it was founded."
    )


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        ("Vell won 6-4 3-6 6-3.", False),
        ("Vell won 6-4, 3-6, 6-3.", False),
        ("Vell won 6-4 6-3.", True),
        ("Sorra won 7-5 6-4.", False),
        ("Sorra won 6-4 7-5.", True),
        ("Marr lost 4-6 6-3 3-6.", False),
    ],
)
def test_a_row_of_scores_is_one_result(claim: str, found: bool) -> None:
    """Scores that stand apart in the source make no result of their own."""
    source = "Vell beat Marr 6-4 3-6 6-3 in Orvel. Sorra beat Lind 7-5 (7-3) 6-4 before the rain."
    assert ("FIG101" in rules(claim, source)) is found


def test_a_sentence_of_deaths_carries_no_injuries() -> None:
    """A number that no verb binds is still one of the harm of which alone its sentence speaks."""
    source = "The death toll of the crash near Orvel, police said on Friday, now is 15. Some were hurt elsewhere."
    assert rules("15 hurt in Orvel crash", source)


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        ("Police wounded the gunman in Orvel.", True),
        ("Police killed the gunman in Orvel.", False),
        ("A shopper was wounded in Orvel.", False),
        ("A teacher was killed in Orvel.", False),
    ],
)
def test_the_dead_are_not_merely_hurt(claim: str, found: bool) -> None:
    """A noun without a number is held to what became of its people; who was hurt may have died since."""
    source = "Police killed a gunman at a market in Orvel. A shopper was wounded. A teacher was hurt."
    assert ("FIG102" in rules(claim, source)) is found


def test_another_span_in_its_place_is_not_explained_away() -> None:
    """Years that two dates happen to lie apart do not stand for the span that the source prints there."""
    source = "A man confessed to the murder in Orvel 35 years ago. The mine opened in 1991 and closed in 2023."
    assert "FIG101" in rules("A man confessed to the murder in Orvel 32 years ago.", source)


def test_a_noun_that_is_the_unit_counts_the_same() -> None:
    """ "18 - month", its hyphens written loose, is the source's 18-month deal; 18 men are not."""
    assert "FIG115" not in rules("Vell signs an 18 - month deal in Orvel.", "Vell signed an 18-month deal in Orvel.")
    assert rules("Vell signs 18 men in Orvel.", "Vell signed an 18-month deal in Orvel.")
