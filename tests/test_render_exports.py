"""The brief as tables, claims and coordinates."""

import csv
import datetime
import json
from io import StringIO

import hostile
import pytest
from render_briefs import TEXT, calm, harbour, quote, with_payload

from summarizer.render import RENDERERS, render
from summarizer.render.acled import EVENT_TYPE, time_precision
from summarizer.render.geojson import coordinates
from summarizer.schemas.records import Brief, Evidence, Source, Statement, When
from summarizer.schemas.terms import EVENT_TYPES


def _rows(text: str | bytes) -> list[dict[str, str]]:
    assert isinstance(text, str)
    return list(csv.DictReader(StringIO(text)))


def test_casualties_and_events_in_one_table() -> None:
    """Each count is a row with its event; events without counts follow."""
    rows = _rows(render(harbour(), "csv"))

    assert [row["count_id"] for row in rows] == [*(f"c{i}" for i in range(1, 10)), ""]
    assert rows[0]["event_date"] == "2025-03-11"
    assert rows[0]["sub_event_type"] == "Shelling/artillery/missile attack"
    assert rows[0]["event_type"] == "Explosions/Remote violence"
    assert rows[0]["disputed"] == "yes"
    assert rows[-1]["event_id"] == "e3"


def test_not_stated_is_blank_and_words_are_kept() -> None:
    """A bound fills one cell, a vague word none; the words stand beside them."""
    rows = _rows(render(harbour(), "csv"))

    assert [rows[0][name] for name in ("figure_as_reported", "low", "best", "high")] == ["at least 31", "31", "", ""]
    assert [rows[5][name] for name in ("figure_as_reported", "low", "best", "high")] == ["Dozens", "", "", ""]


def test_hashtags_stand_in_the_second_row() -> None:
    """HXL: every column has a hashtag, right under its name."""
    heading, tags, *rows = list(csv.reader(StringIO(str(render(harbour(), "hxl")))))

    assert len(tags) == len(heading)
    assert all(tag.startswith("#") for tag in tags)
    assert len(rows) == 10


@pytest.mark.parametrize("payload", hostile.FORMULAS)
@pytest.mark.parametrize("format", ["csv", "hxl"])
def test_no_cell_is_a_formula(payload: str, format: str) -> None:
    """A cell never begins with a character that makes a spreadsheet compute."""
    brief = harbour()
    brief.key_events[0].what = brief.casualties[0].victims = brief.casualties[0].figure.text = payload
    assert brief.casualties[0].claimant
    brief.casualties[0].claimant.name = brief.sources[0].publisher = payload

    cells = [cell for row in csv.reader(StringIO(str(render(brief, format)))) for cell in row]

    assert not [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@|%\t\r") and cell]


@pytest.mark.parametrize("payload", hostile.CONTROLS)
def test_tables_carry_no_control_characters(payload: str) -> None:
    """Control characters of an article do not reach a table."""
    text = str(render(with_payload(payload), "csv"))

    assert text.replace("\n", "").isprintable()


def test_every_sub_event_type_has_its_type() -> None:
    """ACLED's 25 sub-event types all have an event type; ours two have none."""
    assert set(EVENT_TYPES) - set(EVENT_TYPE) == {"Natural hazard", "not stated"}


def test_positions_become_claims_without_verdicts() -> None:
    """Each position is a Claim with its speaker and where it appears; a rating is nowhere."""
    graph = json.loads(render(harbour(), "jsonld"))["@graph"]

    assert [claim["@type"] for claim in graph] == ["Claim"] * 3
    assert graph[1]["author"] == {"@type": "Organization", "name": "The Marran Front"}
    assert graph[2]["author"]["@type"] == "GovernmentOrganization"
    assert graph[0]["appearance"][0]["url"] == "https://news.example/orvel?id=1"
    assert "ClaimReview" not in str(graph)
    assert "Rating" not in str(graph)


def test_claims_are_safe_inside_a_page() -> None:
    """No payload closes the script element that a page would put the claims in."""
    assert "<" not in str(render(with_payload("</script><script>alert(1)</script>"), "jsonld"))


def _located(text: str) -> Brief:
    brief = harbour()
    brief.sources = [Source(text)]
    for event in brief.key_events:
        event.evidence = [Evidence(0, 1, 0, len(text), text)]
    brief.casualties = []
    return brief


def test_no_coordinates_unless_stated() -> None:
    """A place name is not looked up."""
    assert json.loads(render(harbour(), "geojson"))["features"] == []


def test_stated_coordinates_become_points() -> None:
    """Degrees, minutes and hemispheres are read; longitude comes first."""
    made = json.loads(render(_located("The convoy was hit at 34°30′N 36°15′W, the monitor said."), "geojson"))

    assert [feature["geometry"]["coordinates"] for feature in made["features"]] == [[-36.25, 34.5]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 34.5512° N, 36.7231° E", [(36.7231, 34.5512)]),
        ("coordinates: 34.5512, 36.7231", [(36.7231, 34.5512)]),
        ("latitude 34.5512, longitude -36.7231", [(-36.7231, 34.5512)]),
        ("12°15'30\" S, 45°00'00\" E", [(45.0, -12.258333)]),
        ("prices rose by 34.55, 36.72 and 40.10 marks", []),
        ("at 99.5° N, 36.7° E", []),
        ("it was 34° on Tuesday in the north", []),
    ],
)
def test_coordinates(text: str, expected: list[tuple[float, float]]) -> None:
    """Only pairs that are called coordinates or carry hemispheres count."""
    assert [(longitude, latitude) for longitude, latitude, _ in coordinates(text)] == expected


def test_every_format_renders_both_briefs() -> None:
    """Each format of the registry sets a full and a bare brief, as text or bytes as it says."""
    for name, renderer in RENDERERS.items():
        for brief in (harbour(), calm(), Brief(headline=Statement(""))):
            assert isinstance(render(brief, name), bytes if renderer.binary else str), name


def test_evidence_of_the_fixture_is_exact() -> None:
    """The briefs made for these tests keep the contract's invariant."""
    for number in range(1, 13):
        found = quote(number)[0]
        assert TEXT[found.start : found.end] == found.text


@pytest.mark.parametrize(("days", "code"), [(1, "2"), (7, "2"), (8, "3"), (29, "3"), (31, "3"), (32, ""), (366, "")])
def test_a_range_has_the_code_of_its_length(days: int, code: str) -> None:
    """ACLED: within a week is 2, within a month is 3; for a year it has none. An exact day is 1, an unknown one blank."""
    start = datetime.date(2024, 2, 1)
    end = start + datetime.timedelta(days=days - 1)
    assert time_precision(When("some time", start, end, "range")) == code
    assert time_precision(When("Thursday", start, start, "exact")) == "1"
    assert time_precision(When("one day", None, None, "unresolved")) == ""
    assert time_precision(When("since 2001", datetime.date(2001, 1, 1), None, "range")) == ""
    assert time_precision(None) == ""
