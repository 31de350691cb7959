"""The house a person speaks for."""

import pytest
from drafted import brief_of, sheets_of

from summarizer.drafting.disputes.houses import remember_houses, together
from summarizer.drafting.reading.claims import read_claims

TOGETHER = (
    "The rescue service of Kadhar said nine had died. Roads were open, said its director, Emil Tarso.",
    "The army said the raid was over. A spokesman, Major Ansel Reiss, said two men had died.",
    "The port authority said a spark was to blame. The head of the port authority, Rima Dall, said it was careless.",
    "Lena Okar, a spokeswoman for Relief Bridge, said nine had died. Relief Bridge said a tent had burned.",
)
APART = (
    "Orvel's military spokesman, Ivo Brask, said it held. The rebels' military commander, Oleh Dar, said it did not.",
    "The general staff said the Hadar Movement had used shields. Its leader, Omar Kast, said it had not.",
    "The mayor of Tolm said nine had died. The police chief of Tolm, Ann Venn, said two had died.",
    "There were no barracks in Tolm, its mayor, Oda Pryl, said. The ministry said there were.",
)


@pytest.mark.parametrize("text", TOGETHER)
def test_who_is_introduced_by_a_house_speaks_for_it(text: str) -> None:
    """By "its", by "a spokesman" behind its words, and by an office "of" or "for" it."""
    claims = read_claims(sheets_of(text))
    remember_houses(claims)

    assert together(claims[0], claims[-1])


@pytest.mark.parametrize("text", APART)
def test_an_office_of_another_house_is_no_tie(text: str) -> None:
    """Two sides' military men, the group that was accused, two posts of one town."""
    claims = read_claims(sheets_of(text))
    remember_houses(claims)

    assert not together(claims[0], claims[-1])


def test_two_voices_of_one_house_are_no_dispute() -> None:
    """The director's later toll goes on from that of the service."""
    assert not brief_of(
        "The Kadhar rescue service said 58 people had been killed by the blast in Kadhar on Friday. Roads were open, said its "
        "director, Emil Tarso. Tarso later said that 61 people had been killed by the blast."
    ).disputed_claims


def test_its_director_is_of_the_house_that_spoke_before_the_quotation() -> None:
    """A quotation that opens before it names its speaker is not the one before it."""
    claims = read_claims(
        sheets_of(
            'The charity Open Hands said its powder was harmless. "There is no danger. We drink it," its director, Sara Klimt, said.'
        )
    )
    remember_houses(claims)

    assert {c.house for c in claims if c.claimant.name == "Sara Klimt"} == {"charity Open Hands"}
