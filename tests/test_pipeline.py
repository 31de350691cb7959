"""The whole flow with the rules engine: errors, status, prose that stands, and what must hold of any brief."""

import datetime
import json
from typing import Any

import pytest
from drafted import brief_of
from hypothesis import given, settings, strategies as st
from steps import steps

from summarizer.engines.rules import RulesEngine
from summarizer.errors import InputError, LanguageError
from summarizer.pipeline import make_brief
from summarizer.render.json import render as render_json
from summarizer.schemas.records import Brief, Draft, DraftCasualty, DraftLine, Source
from summarizer.text.bundle import Bundle

REPORT = (
    "A bomb killed at least 12 people in Orvel on Monday, police said. Two of the dead were children. "
    "The Marran Front said 12 soldiers were injured."
)


def test_a_sentence_of_many_counts_by_their_speakers_is_no_stall() -> None:
    """What a sentence says of itself is read once, not for each of its figures."""

    def work(size: int) -> int:
        counts = ", ".join(f"the ministry said {n} people were injured by Orvelian troops" for n in range(2, size + 2))
        briefs: list[Brief] = []
        lines = steps(lambda: briefs.append(make_brief([Source(f"On Monday {counts}.")], RulesEngine())))
        assert len(briefs[0].casualties) == size
        return lines

    assert work(100) < 3 * work(50)


def test_a_sentence_of_marks_alone_is_passed_over() -> None:
    """A line of control characters has no words, and no first one."""
    assert make_brief([Source("A\x1e\x08")], RulesEngine()).status == "complete"


class Scripted:
    """An engine that answers with a draft given in advance."""

    name = "scripted"

    def __init__(self, answer: Draft) -> None:
        self.answer = answer

    def draft(self, bundle: Bundle) -> Draft:
        """The draft, whatever the bundle."""
        return self.answer


def test_a_rules_brief_is_complete_and_says_which_engine_answered() -> None:
    """Every row verified, coverage counted, no finding of error level."""
    brief = brief_of(REPORT)

    assert (brief.status, brief.run.engine) == ("complete", "rules")
    assert brief.covered == brief.coverable > 0
    assert {"verified_in_source"} == {row.verdict for row in brief.casualties}


@pytest.mark.parametrize("text", ["", " \n\t", "12 34 — !!", "\u200b\u2060"])
def test_a_text_without_a_sentence_is_refused(text: str) -> None:
    """The error names the input."""
    with pytest.raises(InputError, match="no sentence"):
        make_brief([Source(text, name="empty.txt")], RulesEngine())


def test_a_language_the_rules_do_not_read_is_refused() -> None:
    """Never a brief of nonsense."""
    text = "Bei dem Angriff auf die Stadt sind nach Angaben der Behörden mindestens zwölf Menschen getötet und viele verletzt worden."

    with pytest.raises(LanguageError, match="another language"):
        make_brief([Source(text)], RulesEngine())


def test_an_unsupported_row_stays_flagged_and_the_status_says_so() -> None:
    """Fail closed: visible, not verified, degraded."""
    draft = Draft(
        DraftLine("Bomb in Orvel", [1]),
        casualties=[
            DraftCasualty("killed", "40", cites=[1]),
            DraftCasualty("killed", "at least 12", victims="people", claimant="police", cites=[1]),
        ],
    )
    brief = make_brief([Source(REPORT)], Scripted(draft))

    assert brief.status == "degraded"
    assert [row.verdict for row in brief.casualties] == ["not_found", "verified_in_source"]


def test_a_draft_without_one_row_that_stands_is_rejected() -> None:
    """Nothing of it can be trusted."""
    draft = Draft(DraftLine("Bomb in Orvel", [1]), casualties=[DraftCasualty("killed", "40", cites=[1])])

    assert make_brief([Source(REPORT)], Scripted(draft)).status == "rejected"


def test_prose_with_an_unsupported_figure_gives_way_to_the_reports_words() -> None:
    """Headline and bottom line never carry what the check refuses."""
    draft = Draft(DraftLine("Bomb kills 40 in Orvel", [1]), bottom_line=[DraftLine("A bomb killed 40 people.", [1])])
    brief = make_brief([Source(REPORT)], Scripted(draft))

    assert "40" not in brief.headline.text
    assert all("40" not in line.text for line in brief.bottom_line)


def test_days_resolve_against_the_publication_date_only() -> None:
    """Monday before the Wednesday of publication; nothing without one."""
    dated = make_brief([Source(REPORT, published=datetime.date(2025, 3, 12))], RulesEngine()).key_events[0].when
    undated = brief_of(REPORT).key_events[0].when

    assert dated is not None
    assert dated.start == datetime.date(2025, 3, 10)
    assert undated is not None
    assert (undated.start, undated.precision) == (None, "unresolved")


HARMS = ["killed", "injured", "detained", "abducted"]
PLACES = ["Orvel", "Tessara", "Brisk", "Lomira"]
SPEAKERS = ["police", "the mayor", "a monitor", "the Marran Front", "doctors"]
PEOPLE = ["people", "soldiers", "rebels", "civilians", "children", "police officers"]
BOUNDS = ["", "at least ", "more than ", "about ", "up to ", "nearly "]
ACTS = ["An air strike", "A bomb", "Shelling", "Gunmen", "Troops", "Rebels"]

sentences = st.builds(
    "{} {} {}{} {} in {} on {}, {} said.".format,
    st.sampled_from(ACTS),
    st.sampled_from(HARMS),
    st.sampled_from(BOUNDS),
    st.integers(2, 4000) | st.sampled_from(["dozens of", "several", "hundreds of", "two", "seventy-two", "1,200"]),
    st.sampled_from(PEOPLE),
    st.sampled_from(PLACES),
    st.sampled_from(["Monday", "Friday", "12 March", "Sunday evening"]),
    st.sampled_from(SPEAKERS),
)
fillers = st.sampled_from(
    [
        "The government denied that any civilians had died.",
        "Neither count could be independently verified.",
        "Meanwhile, talks went on in the capital.",
        "“We saw everything,” a resident, Amina Rauf, 58, said.",
        "It was the third attack this year.",
        "Three of the dead were women.",
        "The toll rose from 3 to 5 overnight, doctors said.",
        "The town lies 40 km (25 miles) from the border.",
        "Fighting goes on\n\nNo truce in sight",
    ]
)
reports = st.lists(sentences | fillers, min_size=1, max_size=9).map(" ".join)


@settings(max_examples=120, deadline=None)
@given(reports)
def test_the_check_finds_no_error_in_a_rules_brief(report: str) -> None:
    """Whatever the report says, the rules engine's brief is supported by it."""
    brief = brief_of(report)

    assert [(f.rule, f.path, f.message) for f in brief.findings if f.severity == "error"] == []
    assert brief.status == "complete"


@settings(max_examples=60, deadline=None)
@given(reports)
def test_every_span_of_a_brief_slices_to_its_text(report: str) -> None:
    """Evidence and figures, in the text of their report."""
    brief = brief_of(report)
    parts: list[Any] = [
        brief.headline,
        *brief.bottom_line,
        *brief.key_events,
        *brief.actors,
        *brief.casualties,
        *brief.other_figures,
    ]
    evidence = [e for part in parts for e in part.evidence]
    evidence += [e for d in brief.disputed_claims for p in d.positions for e in p.evidence]

    assert all(brief.sources[e.source].text[e.start : e.end] == e.text for e in evidence)
    figures = [row.figure for row in brief.casualties] + [other.figure for other in brief.other_figures]
    assert all(report[f.start : f.end] == f.text for f in figures)


@settings(max_examples=30, deadline=None)
@given(reports)
def test_the_same_report_gives_the_same_bytes(report: str) -> None:
    """Twice in one process; across hash seeds in test_api."""
    assert render_json(brief_of(report)) == render_json(brief_of(report))
    json.loads(render_json(brief_of(report)))


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=400))
def test_any_text_gives_a_brief_or_a_named_error(text: str) -> None:
    """Hostile input never ends in anything else."""
    try:
        brief = brief_of(text)
    except InputError:
        return
    assert brief.headline.text
