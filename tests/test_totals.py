"""Totals: only rows of different people are added, and each profile reads vague words by its own table."""

from decimal import Decimal
from pathlib import Path

import pytest
from steps import steps

from summarizer import repeats, summarize
from summarizer.errors import SettingsError
from summarizer.profiles import load_profile
from summarizer.schemas.publish import publish_brief
from summarizer.schemas.records import Brief, Casualty, Claimant, Evidence, Figure, Statement, Where
from summarizer.schemas.terms import Harm, Relation
from summarizer.text.document import Document
from summarizer.totals import Estimate, total


def brief_of(text: str, *, speakers: dict[str, str] | None = None, places: dict[str, str] | None = None) -> Brief:
    """A brief with one row for each asserted figure of harm in `text`; speakers and places by the figure's words."""
    document = Document(text)
    figures = [f for f in document.figures if f.harm and f.bond and f.bond.modality == "asserted"]
    ids = {f.start: f"c{i}" for i, f in enumerate(figures, 1)}
    brief = Brief(Statement("Headline."))
    for figure in figures:
        assert figure.bond is not None
        assert figure.harm is not None
        sentence = document.sentences[figure.bond.sentence]
        row = Casualty(ids[figure.start], figure.harm, figure, figure.counted)
        row.evidence = [Evidence(0, 1, sentence.start, sentence.end, text[sentence.start : sentence.end])]
        row.relation = figure.relation
        row.part_of = ids.get(figure.part_of) if figure.part_of is not None else None
        speaker, place = (speakers or {}).get(figure.text), (places or {}).get(figure.text)
        row.claimant = Claimant(speaker) if speaker else None
        row.where = Where(place, "town") if place else None
        brief.casualties.append(row)
    return brief


def numbers(estimate: Estimate) -> tuple[int | None, int | None, int | None]:
    return tuple(None if v is None else int(v) for v in (estimate.low, estimate.best, estimate.high))  # type: ignore[return-value]  # three values, always


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people were killed.", (12, 12, 12)),
        ("At least 12 people were killed.", (12, None, None)),
        ("Two soldiers and five civilians were killed.", (7, 7, 7)),
        ("Sixteen people, including three children, were killed.", (16, 16, 16)),
        ("Four guards were killed. Another five guards died in hospital.", (9, 9, 9)),
        ("The death toll stood at 12 on Monday. On Tuesday the death toll rose to 17.", (17, 17, 17)),
        ("Twelve miners were killed on Monday. The 12 miners were killed by gas.", (12, 12, 12)),
        ("Several guards were killed. Four guards were killed in the tower.", (4, 4, 4)),
        ("The patrol killed a smuggler. The smuggler was killed at a ford.", (1, 1, 1)),
        ("A raid killed 5 men, bringing the total to 31.", (31, 31, 31)),
        ("No civilians were killed.", (0, 0, 0)),
        ("Nobody has arrived.", (None, None, None)),
    ],
)
def test_what_may_be_added_is_added(text: str, expected: tuple[int | None, int | None, int | None]) -> None:
    """Parts, repeats, refinements and replaced figures add nothing; additions and different people do."""
    assert expected == numbers(total(brief_of(text), "killed"))


@pytest.mark.parametrize(
    ("profile", "several", "dozens", "plural"),
    [("literal", 2, 24, 2), ("acled", 3, 12, 3), ("strict", None, None, None), ("isaf", 3, 24, 2)],
)
def test_profiles_read_vague_words_by_their_own_table(
    profile: str, several: int | None, dozens: int | None, plural: int | None
) -> None:
    """One text, four tables; the upper end stays open."""
    texts = ("Several guards were killed.", "Dozens of guards were killed.", "Guards were killed.")

    lows = [numbers(total(brief_of(text), "killed", profile))[0] for text in texts]

    assert [several, dozens, plural] == lows
    assert all(total(brief_of(text), "killed", profile).high is None for text in texts)


@pytest.mark.parametrize(
    ("words", "literal", "acled", "strict"),
    [
        ("A few hundred", 200, 300, None),
        ("A couple of dozen", 24, 24, None),
        ("Scores of thousands of", 40000, 20000, None),
        ("Several dozen", 36, 36, None),
    ],
)
def test_a_vague_word_states_no_number_until_a_profile_reads_it(
    words: str, literal: int, acled: int, strict: int | None
) -> None:
    """The figure keeps the words alone; each table says what they mean at the least, small words times their unit."""
    brief = brief_of(f"{words} villagers were killed in Orvel.")

    [figure] = [row.figure for row in brief.casualties]

    assert (figure.low, figure.best, figure.high, figure.qualifier) == (None, None, None, "vague")
    assert [literal, acled, strict] == [numbers(total(brief, "killed", p))[0] for p in ("literal", "acled", "strict")]


def test_rival_counts_of_two_speakers_span_a_range() -> None:
    """Two counts of the same people by two speakers are not added; no winner is picked."""
    text = "Twelve villagers were killed, the army said. At least 30 villagers were killed, elders said."
    brief = brief_of(text, speakers={"Twelve": "the army", "At least 30": "elders"})

    assert numbers(total(brief, "killed")) == (12, None, None)


def test_two_speakers_on_two_events_are_added() -> None:
    """Counts of different speakers span a range only where they tell of one event."""
    text = "Twelve rebels were killed, the army said. Nine rebels were killed, elders said."
    brief = brief_of(text, speakers={"Twelve": "the army", "Nine": "elders"})
    assert numbers(total(brief, "killed")) == (9, None, 12)

    brief.casualties[0].event, brief.casualties[1].event = "e1", "e2"

    assert numbers(total(brief, "killed")) == (21, 21, 21)


def test_a_later_count_of_people_may_hold_those_told_before() -> None:
    """A total of people is not added to the smaller counts before it."""
    text = (
        "Two guards were killed at the gate. Three cooks were killed inside. Nine people were killed, the mayor said."
    )

    assert numbers(total(brief_of(text), "killed")) == (9, 9, 9)


def test_many_rows_are_added_in_linear_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row is held against the last ones of its place, and against no more."""
    monkeypatch.setattr(repeats, "REACH", 8)

    def work(rows: int) -> int:
        told = (f"{k + 2} guards were killed in Orvel on {k % 28 + 1} May." for k in range(rows))
        brief = brief_of(" ".join(told))
        assert len(brief.casualties) == rows
        return steps(lambda: total(brief, "killed"))

    assert work(80) < 2.2 * work(40)


def test_different_places_are_different_people() -> None:
    """The same number at two places is added."""
    text = "Three guards were killed in Orvel. Three guards were killed in Tessara."
    brief = brief_of(text)
    brief.casualties[0].where, brief.casualties[1].where = Where("Orvel", "town"), Where("Tessara", "town")

    assert numbers(total(brief, "killed")) == (6, 6, 6)


def test_the_published_brief_adds_up_like_the_record() -> None:
    """`Brief.total` of the published model reads the same fields."""
    brief = brief_of("Two soldiers and five civilians were killed. Nine men were hurt.")

    published = publish_brief(brief)

    for harm in ("killed", "injured", "missing"):
        assert total(brief, harm) == published.total(harm)


def test_a_profile_of_ones_own_builds_on_a_named_one(tmp_path: Path) -> None:
    """A TOML or JSON file changes single words of a built-in table."""
    toml = tmp_path / "desk.toml"
    toml.write_text('name = "desk"\nbase = "acled"\nplural = 5\n[words]\nseveral = 7\n')
    json = tmp_path / "desk.json"
    json.write_text('{"words": {"dozens": 0}}')

    assert (True, Decimal(7)) == load_profile(str(toml)).least("Several")
    assert ("desk", 5, (True, Decimal(12))) == (
        load_profile(str(toml)).name,
        load_profile(str(toml)).plural,
        load_profile(str(toml)).least("dozens"),
    )
    assert load_profile(str(json)).least("dozens") == (True, None)


@pytest.mark.parametrize("text", ["words = 3", "plural = 1.5", "not toml", 'base = "mine"'])
def test_a_broken_profile_is_refused_with_its_name(tmp_path: Path, text: str) -> None:
    """The error names the file and what was wrong."""
    path = tmp_path / "broken.toml"
    path.write_text(text)

    with pytest.raises(SettingsError, match=r"broken\.toml"):
        load_profile(str(path))


def test_an_unknown_profile_is_refused_with_the_known_ones() -> None:
    """The error lists the built-in names."""
    with pytest.raises(SettingsError, match="acled, isaf, literal, strict"):
        load_profile("airwars")


def test_a_row_without_evidence_still_counts() -> None:
    """A brief made elsewhere may lack evidence; its rows are added all the same."""
    harm: Harm = "killed"
    relation: Relation | None = None
    one = Figure("3", 0, 1, Decimal(3), Decimal(3), Decimal(3))
    row = Casualty("c1", harm, one, "guards", relation=relation)

    assert numbers(total(Brief(Statement("Headline."), casualties=[row]), "killed")) == (3, 3, 3)


def test_a_running_count_is_not_added_to_the_incidents_it_holds() -> None:
    """A count "since the start of May" stands alone beside a raid of today, and counts where nothing else is told."""
    raid = "ORVEL, 20 May 2024 - A raid on Orvel killed 12 people on Monday. "
    running = "In Kadhar, 90 people have been killed since the start of May, monitors said."

    both, alone = (summarize(text, engine="rules").total("killed").low for text in (raid + running, running))

    assert (str(both), str(alone)) == ("12", "90")


def test_a_profile_that_is_not_there_is_told(tmp_path: Path) -> None:
    """The path, the cause, the next step, and for a name the names there are."""
    with pytest.raises(
        SettingsError, match=r"mine\.toml: cannot be read as a profile \(No such file or directory\); check it"
    ):
        load_profile(tmp_path / "mine.toml")
    with pytest.raises(SettingsError, match="unknown profile 'mine'; use one of acled, isaf, literal, strict, or"):
        load_profile("mine")


def test_a_key_that_no_profile_has_is_refused(tmp_path: Path) -> None:
    """A slip of the pen must not leave a table as it was."""
    path = tmp_path / "mine.toml"
    path.write_text('base = "acled"\nplurals = 3\n', encoding="utf-8")
    with pytest.raises(SettingsError, match="unknown key 'plurals'; known: approximate, base"):
        load_profile(path)


def test_the_dead_of_a_whole_war_are_not_added_to_those_of_the_day() -> None:
    """ "The rebellion in the Kadhar hills has killed tens of thousands" counts over all its years."""
    brief = summarize(
        "ORVEL, 18 February 2020 - A fire at a depot in Orvel killed 20 clerks on Monday, the mayor said. The rebellion in the Kadhar "
        "hills has killed tens of thousands of villagers.",
        engine="rules",
    )

    assert brief.total("killed").low == 20
