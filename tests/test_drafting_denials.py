"""Denials: what is turned down, whose it was, and how the page asks it."""

import pytest
from drafted import brief_of, sheets_of

from summarizer.drafting.reading.claims import read_claims


def told(text: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """The disputes of a text: what is asked, and who holds what."""
    return [
        (d.issue, [(p.claimant.name if p.claimant else "", str(p.stance)) for p in d.positions])
        for d in brief_of(text).disputed_claims
    ]


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        (
            "The Marran Front said the army had broken the dyke by shelling it. A ministry spokesman said that was nonsense.",
            "Whether the army had broken the dyke by shelling it",
        ),
        (
            "The mayor of Tolm said a shell had hit the clinic. The defence ministry denied hitting any medical building.",
            "The charge against the defence ministry: hitting any medical building",
        ),
        (
            (
                "The Council said its men had been tortured in Kesh prison. The governor of the prison denied that any inmate had been "
                "ill-treated."
            ),
            "Whether any inmate had been ill-treated",
        ),
        (
            "Colonel Dast accused Kadhar of sending two battalions to Tolm. Kadhar's government denied that it had any troops there.",
            "Whether Kadhar's government had any troops there",
        ),
    ],
)
def test_a_denial_asks_what_it_turns_down(text: str, issue: str) -> None:
    """ "That was nonsense" points back, a hospital is a medical building, and "it" is the speaker by name."""
    assert [asked for asked, _ in told(text)] == [issue]


def test_who_calls_a_denial_a_lie_takes_the_other_side() -> None:
    """One question with three who answer it, and never "whether a lie"."""
    [(issue, sides)] = told(
        "Mayor Ada Kol said two missiles had struck the hospital in Tolm. The Orvelian ministry denied hitting any medical building. "
        "The foreign minister of Tessara, Ivo Brask, called that a lie."
    )

    assert issue == "The charge against the Orvelian ministry: hitting any medical building"
    assert sides == [("Mayor Ada Kol", "asserts"), ("Orvelian ministry", "denies"), ("Ivo Brask", "asserts")]


def test_findings_are_those_of_the_group_that_made_them() -> None:
    """Not of whoever spoke right before."""
    [(issue, sides)] = told(
        "Soldiers shot dead nine farmers near Tolm, the rights group Open Court said on Monday. It had spoken to 20 witnesses. "
        "The county board has declared a day of mourning. An army spokesman rejected the findings."
    )

    assert issue.startswith("Whether soldiers shot dead nine farmers")
    assert [who for who, _ in sides] == ["rights group Open Court", "army spokesman"]


def test_a_denial_of_what_happened_years_ago_answers_nobody_of_today() -> None:
    """The sentence before tells of that year, in the report's own words."""
    assert told(
        "The president said no mother should bury a child on a feast day. A raid on Tolm in 2011 killed 38 people. The coalition at first denied it."
    ) == []  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Tolm said a shell had hit it. The army ruled",
        "The army said it had left. The mayor said he had seen no sign",
    ],
)
def test_a_sentence_that_breaks_off_is_no_denial(text: str) -> None:
    """Nothing stands behind "ruled" or "no sign", and nothing fails."""
    assert brief_of(text).disputed_claims == []


def test_who_said_nothing_of_a_denier_did_not_accuse_him() -> None:
    """ "Ruvana denies supporting the rebels" answers nobody who only spoke of the rebels."""
    brief = brief_of(
        "The mortars had been fired from an area held by rebels, a security source said. Fighting has gone on for a month. Roads are cut. "
        "Ruvana denies supporting the rebels."
    )
    assert all(p.claimant is None or p.claimant.name != "Ruvana" for d in brief.disputed_claims for p in d.positions)


def test_denying_as_a_rule_denies_nothing_told() -> None:
    """ "It routinely denies a part in such raids"."""
    brief = brief_of(
        "The League has said nothing of the raid on the Orvel depot, but it routinely denies a part in such raids, the Mail reports."
    )
    assert brief.disputed_claims == []


@pytest.mark.parametrize(
    ("text", "issue", "sides"),
    [
        (
            "Officials blamed the raid on the Front, a charge rejected by its spokesman, Ivo Brask.",
            "Who is to blame for the raid",
            [("Officials", "asserts"), ("Ivo Brask", "denies")],
        ),
        (
            "The army said it had taken Orvel. The claim was dismissed by residents.",
            "Whether the army had taken Orvel",
            [("army", "asserts"), ("residents", "denies")],
        ),
        (
            "Divers say the wreck has been moved, which the port police deny.",
            "Whether the wreck has been moved",
            [("Divers", "asserts"), ("port police", "denies")],
        ),
        (
            "Villagers say soldiers took the cattle, something the army denies.",
            "Whether soldiers took the cattle",
            [("Villagers", "asserts"), ("army", "denies")],
        ),
        (
            "The Orvel mission denied recent media reports on Monday that its lorries had carried arms.",
            "Whether the Orvel mission's lorries had carried arms",
            [("", "asserts"), ("Orvel mission", "denies")],
        ),
        (
            "The Front has long denied Orvelian and Tessaran accusations that its men are paid by smugglers.",
            "Whether the Front's men are paid by smugglers",
            [("", "asserts"), ("Front", "denies")],
        ),
        (
            "The army blamed the blast on the Front. An aide said the guards had been asleep. The depot was empty. Its delegate rejected the accusation.",
            "Who is to blame for the blast",
            [("army", "asserts"), ("delegate", "denies")],
        ),
        (
            "Gunmen took 40 pupils, parents said. Police called the report a rumour.",
            "Whether gunmen took 40 pupils",
            [("parents", "asserts"), ("Police", "denies")],
        ),
        (
            "Some media reports suggest that the port sold fuel to rebels. Officials deny this.",
            "Whether the port sold fuel to rebels",
            [("Some media", "asserts"), ("Officials", "denies")],
        ),
        (
            "The mission denied recent reports that its guards, all from Orvel, had left the dam.",
            "Whether the mission's guards, all from Orvel, had left the dam",
            [("", "asserts"), ("mission", "denies")],
        ),
        (
            "The company dismissed as rumours reports that its ship had been hit by a mine.",
            "Whether the company's ship had been hit by a mine",
            [("", "asserts"), ("company", "denies")],
        ),
    ],
)
def test_a_denial_may_hang_on_what_it_turns_down(text: str, issue: str, sides: list[tuple[str, str]]) -> None:
    """A participle with "by", a relative clause, and reports that nobody in particular made."""
    assert told(text) == [(issue, sides)]


def test_who_gives_a_version_that_others_contradict_denies_nothing() -> None:
    """ "Contradicted by" is no denial of the one who spoke before it."""
    sheets = sheets_of("The ministry said jets had hit a depot, a version contradicted by the Orvel mission.")

    assert {c.claimant.name: c.denies for c in read_claims(sheets)} == {"ministry": False, "Orvel mission": True}


@pytest.mark.parametrize(
    "answer",
    ["The army would neither confirm nor deny the report.", "The army refused to confirm or deny the shelling."],
)
def test_who_neither_confirms_nor_denies_denies_nothing(answer: str) -> None:
    """It leaves the claim open."""
    text = f"ORVEL, 3 May 2026 - The rebels said soldiers had shelled the camp in Orvel. {answer}"

    assert brief_of(text).disputed_claims == []


def test_the_report_that_is_denied_is_what_was_just_reported() -> None:
    """Where nobody studied anything, "the report" is the claim told right before."""
    text = "ORVEL, 3 May 2026 - The rebels said soldiers had shelled the camp in Orvel. The army denied the report."
    (dispute,) = brief_of(text).disputed_claims

    assert [p.stance for p in dispute.positions] == ["asserts", "denies"]


def test_troops_who_respond_say_nothing() -> None:
    """They fought back, and contradicted nobody."""
    text = (
        "ORVEL, 3 May 2026 - The rebels stressed that the clash began when Marran troops attacked in Sarn. Members of the Arda "
        "battalion, who were on patrol, responded, supported by two helicopters."
    )

    assert brief_of(text).disputed_claims == []
