"""Negations that only point at what was just said."""

import pytest
from drafted import brief_of


@pytest.mark.parametrize(
    ("text", "issue", "stance"),
    [
        (
            "The charity said it had handed the list to the army. The army says it never received it.",
            "Whether the charity had handed the list to the army",
            "denies",
        ),
        (
            "Women in the camp said guards had beaten them. The mission said it had found nothing to support the accounts.",
            "Whether guards had beaten them",
            "denies",
        ),
        (
            "Parents said the police had taken away their sons. The police said they had found no evidence to suggest that.",
            "Whether the police had taken away their sons",
            "doubts",
        ),
        (
            "The Front said it had shot down a jet. The army said it had not.",
            "Whether the Front had shot down a jet",
            "denies",
        ),
        (
            "Marran commanders said they had held off an attack on Orvel and killed nine soldiers. The army said it had made no attempt on the town.",
            "Whether the army had made any attempt on the town",
            "denies",
        ),
        (
            "The mayor said gunmen of the Marran Front had mined the dam. Divers said its wall had been cracked for years. The Front said it had no men in the valley.",
            "Whether the Front had any men in the valley",
            "denies",
        ),
    ],
)
def test_a_negation_that_only_points_answers_the_last_account(text: str, issue: str, stance: str) -> None:
    """A pronoun, an auxiliary alone, nothing that bears it out, and what a side named in the account says of itself."""
    [dispute] = brief_of(text).disputed_claims

    assert dispute.issue == issue
    assert [p.stance for p in dispute.positions] == ["asserts", stance]


@pytest.mark.parametrize(
    "text",
    [
        "The Front said it had taken nine soldiers prisoner. The army said it had not yet spoken to their families.",
        "The Front said it had killed nine soldiers. The army said it had no comment.",
        "At least 19 people were killed when a dam broke near Orvel, officials said. The Council said it had no people in the district.",
        "Traders said soldiers had robbed nine shops. The council said it had not met since May.",
        "The army said nine rebels had given up. Rebel leader Ivo Brask said he did not know of it.",
    ],
    ids=["not yet", "no comment", "people of another kind", "nobody of its side", "did not know"],
)
def test_who_answers_nothing_disputes_nothing(text: str) -> None:
    """Who leaves it open, or is not told of, turns nothing down."""
    assert brief_of(text).disputed_claims == []
