"""What holds for the checker on any text."""

import pytest
from hypothesis import given, settings, strategies as st
from steps import steps

from summarizer.checks import check_text
from summarizer.checks.comparing.bounds import change
from summarizer.checks.comparing.gapping import people_of
from summarizer.checks.deriving.rounding import digits, rounds_to
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.folded import fold, holds
from summarizer.checks.reading.masked import find_altered, read_words
from summarizer.schemas.records import Report, Source
from summarizer.schemas.terms import QUALIFIERS, Qualifier
from summarizer.text.bundle import Bundle

TOWNS = st.sampled_from(("Orvel", "Tessara", "Belmar", "Lissen"))
HARMS = st.sampled_from((("killed", "killing"), ("injured", "injuring")))
COUNTS = st.integers(2, 4000)
BOUNDS = st.sampled_from(("", "at least ", "more than ", "about ", "nearly ", "up to "))
HOSTILE = st.text(st.sampled_from("17 ,.-–'\"“”\u200b\u202e\u00a0\r\nkilled Orvel at least % £ K\ud800"), max_size=80)


def checked(claim: str, source: str) -> Report:
    return check_text(claim, Bundle([Source(source)]))


def alarms(claim: str, source: str) -> list[str]:
    return [f.rule for f in checked(claim, source).findings if f.severity != "note"]


@given(COUNTS, HARMS, TOWNS, BOUNDS)
def test_a_sentence_is_carried_by_itself(count: int, harm: tuple[str, str], town: str, bound: str) -> None:
    """No sentence breaks a rule against a source that has it word for word."""
    line = f"{bound}{count} people were {harm[0]} in {town} on Monday, the mayor said.".capitalize()

    assert alarms(line, line) == []


@given(COUNTS, COUNTS, HARMS, TOWNS)
def test_another_number_is_never_carried(count: int, other: int, harm: tuple[str, str], town: str) -> None:
    """A number in the place of another draws an error or, where it is a round form, a warning."""
    source = f"Shelling of {town} {harm[0]} {count} people on Monday, the mayor said."
    claim = f"Shelling of {town} {harm[0]} {other} people."

    assert bool(alarms(claim, source)) == (count != other)


@given(COUNTS, TOWNS)
def test_another_harm_is_never_carried(count: int, town: str) -> None:
    """Killed as injured, and the other way round, is an error."""
    killed, injured = f"{count} people were killed in {town}.", f"{count} people were injured in {town}."

    assert not checked(killed, injured).ok
    assert not checked(injured, killed).ok


@given(HOSTILE, HOSTILE)
@settings(max_examples=200)
def test_hostile_text_is_checked_with_exact_spans(claim: str, source: str) -> None:
    """Findings on any text cut a stretch of it, and evidence slices its report."""
    report = checked(claim, source)

    for finding in report.findings:
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start < finding.end <= len(claim)
        for piece in finding.evidence:
            assert source[piece.start : piece.end] == piece.text


@given(st.text(max_size=200))
def test_checking_twice_says_the_same(text: str) -> None:
    """The same input gives the same findings."""
    assert checked(text, text) == checked(text, text)


@given(st.sampled_from(QUALIFIERS), st.sampled_from(QUALIFIERS))
def test_a_bound_is_kept_by_itself_alone(a: Qualifier, b: Qualifier) -> None:
    """Every bound keeps itself, and what is kept both ways is one bound."""
    assert change(a, a) == "kept"
    if change(a, b) == change(b, a) == "kept" and a != b:
        assert {a, b} <= {"exact", "none_reported"}


@given(st.integers(11, 10**7), st.integers(1, 4))
def test_a_number_rounds_to_fewer_digits(number: int, places: int) -> None:
    """Rounding to a place is honest under "about" where it stays within a tenth."""
    from decimal import Decimal

    exact, round_form = Decimal(number), Decimal(round(number, -places))
    if round_form > 0 and digits(round_form) < digits(exact) and abs(round_form - exact) * 10 <= exact:
        assert rounds_to(round_form, exact, "about")
    assert not rounds_to(exact, exact, "about")


@given(
    st.lists(
        st.sampled_from(("the", "blast", "killed", "12", "seven", "people", "in", "Orvel")), min_size=2, max_size=12
    ),
    st.data(),
)
def test_an_altered_number_shows_where_a_line_is_blanked(words: list[str], data: st.DataObject) -> None:
    """A line copied from a source with one number altered matches it blanked, and names the number."""
    places = [i for i, word in enumerate(words) if word in ("12", "seven")]
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    other = [*words[:at], "13", *words[at + 1 :]]

    found = find_altered(read_words(" ".join(other)), read_words(" ".join(words)))

    assert found is not None
    assert ("13", words[at]) in found


@pytest.mark.parametrize(
    ("whole", "part", "expected"),
    [("42 hurt", "2 hurt", False), ("42 hurt", "42 hurt", True), ("a b", "b", True), ("1.5 km", "5 km", False)],
)
def test_a_line_is_held_from_word_to_word(whole: str, part: str, expected: bool) -> None:
    """The end of a longer number is not the number."""
    assert holds(fold(whole), fold(part)) == expected


def test_a_long_source_is_checked_in_linear_time() -> None:
    """Twice the report takes about twice the work, thousands of numbers and no full stop included."""
    lines = "Shelling killed 17 people in Orvel and injured 40 near Tessara on 3 May 2019, the mayor said. "

    def work(source: str) -> int:
        return steps(lambda: checked("Shelling killed 18 people in Orvel.", source))

    assert work(lines * 80) < 2.4 * work(lines * 40)
    assert work("1,1,1," * 2_000) < 2.4 * work("1,1,1," * 1_000)


def test_a_number_that_another_gives_over_and_over_is_checked_in_linear_time() -> None:
    """A source's speakers are set against the claim's once each, however often they give the number."""
    told = "Twelve people were killed in Orvel, the mayor said. "

    def work(source: str) -> int:
        return steps(lambda: checked("Twelve people were killed in Orvel, the army said.", source))

    assert work(told * 160) < 2.1 * work(told * 80)


def test_a_text_of_many_numbers_is_checked_in_linear_time() -> None:
    """A number that fits a claim's place is looked up among those that the text states, not searched for."""
    told = [f"The army denied that {n} people died in Orvel, and residents said {n + 1} did. " for n in range(2, 42)]
    source = "".join(told)

    def work(copies: int) -> int:
        return steps(lambda: checked(source * copies, source))

    assert work(2) < 2.1 * work(1)


def test_the_people_of_two_numbers_are_read_back_from_the_second() -> None:
    """What stands between two numbers of a long sentence costs nothing."""

    def work(size: int) -> int:
        listed = ", ".join(f"the ministry said {n} people were hurt by Kadhari troops" for n in range(2, size + 2))
        index = SourceIndex(Bundle([Source(f"On Monday {listed}.")]))
        return steps(lambda: people_of(index.facets[0], index.facets[-1], index))

    work(80)  # what is kept of words is kept by now
    assert work(80) == work(40)


def test_a_severity_can_be_changed_by_rule_and_by_family() -> None:
    """The longest match of rule id or prefix counts, and "off" drops a finding."""
    bundle = Bundle([Source("Shelling killed 17 people in Orvel.")])
    claim = "At least 18 people were killed in Orvel."

    levels = [
        check_text(claim, bundle, s).findings[0].severity
        for s in ({}, {"FIG": "warning"}, {"FIG": "warning", "FIG101": "note"})
    ]

    assert levels == ["error", "warning", "note"]
    assert check_text(claim, bundle, {"FIG": "off", "COV": "off"}).findings == []
