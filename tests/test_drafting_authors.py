"""A party's own text: its author speaks in it."""

from drafted import brief_of, sheets_of

from summarizer.drafting.reading.authors import find_authors

COMMUNIQUE = (
    "MARRAN FRONT\n\nCommunique no. 12\n\nThe radio in Orvel announced on Monday that fighters of the Marran Front had shelled Tolm, killing six "
    "villagers. This is a lie. We did not fire on Tolm. On the same day our men ambushed a column and 19 soldiers were killed. "
    "The ministry admits to four."
)


def test_a_communique_has_its_author_in_the_masthead() -> None:
    """The name in the letters of the text."""
    [author] = find_authors(sheets_of(COMMUNIQUE)).values()

    assert (author.name, author.number) == ("Marran Front", 1)


def test_a_news_report_has_none() -> None:
    """A headline with a body's name, and "we" in somebody's mouth."""
    text = 'Army says six killed in Tolm\n\nShells hit Tolm on Monday. "We saw our houses burn," said Lena Okar. "We ran," she said.'

    assert find_authors(sheets_of(text)) == {}


def test_the_author_denies_and_counts() -> None:
    """A denial in its own name, a count of its own against the ministry's, and no finding that it does not speak."""
    brief = brief_of(COMMUNIQUE)

    value, denied = brief.disputed_claims
    assert [(p.claimant and p.claimant.name, p.stance) for p in denied.positions] == [
        ("radio in Orvel", "asserts"),
        ("Marran Front", "denies"),
    ]
    assert denied.positions[1].statement == "This is a lie. We did not fire on Tolm."
    assert [p.figure.text for p in value.positions if p.figure] == ["19", "four"]
    assert not [f for f in brief.findings if f.rule.startswith("ATT")]


def test_a_statement_of_a_party_turns_down_a_slander() -> None:
    """The author stands behind "Statement of the", and "this slander" is what was just told."""
    [dispute] = brief_of(
        "Statement of the Lumba Liberation Army\n\nOn 3 July the enemy's radio claimed that our fighters burned the clinic at Mavo. "
        "We reject this slander. The clinic was hit by helicopters when there was not one of our men in Mavo. We ask the Red Cross to come."
    ).disputed_claims

    assert [p.claimant and p.claimant.name for p in dispute.positions] == ["enemy's radio", "Lumba Liberation Army"]
    assert dispute.positions[1].statement.startswith("We reject this slander. The clinic was hit")
