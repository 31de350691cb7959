"""The formats by name, and what every one of them does alike."""

import sys

import pytest
from hypothesis import given, settings, strategies as st
from render_briefs import TEXT, harbour, quote, with_payload

from summarizer.errors import SettingsError
from summarizer.render import RENDERERS, render
from summarizer.render.arrange import arrange
from summarizer.render.inert import inert, one_line
from summarizer.render.links import address_of
from summarizer.schemas.publish import publish_brief
from summarizer.schemas.records import Evidence, Source


def test_an_unknown_format_names_the_known_ones() -> None:
    """The error says which formats there are."""
    with pytest.raises(SettingsError, match="markdown, terminal, json"):
        render(harbour(), "docx")


def test_a_missing_part_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the typesetter, the PDF's error is the command to type."""
    monkeypatch.setitem(sys.modules, "typst", None)
    monkeypatch.delitem(sys.modules, "summarizer.render.pdf", raising=False)

    with pytest.raises(SettingsError, match=r"pip install 'summarizer\[pdf\]'"):
        render(harbour(), "pdf")


@pytest.mark.parametrize("format", [name for name in RENDERERS if name != "pdf"])
def test_the_same_brief_gives_the_same_text(format: str) -> None:
    """Twice the same, and the same from the published model."""
    assert render(harbour(), format) == render(harbour(), format) == render(publish_brief(harbour()), format)


def test_two_reports_of_one_event() -> None:
    """Sentences are counted through; each report has its place on the page, its evidence lit in its own text."""
    brief = harbour()
    second = "The coast guard said 33 bodies had been found."
    brief.sources.append(Source(second, "Second report", "Other Agency"))
    brief.casualties[3].evidence = [Evidence(1, 13, 0, len(second), second)]
    brief.casualties[3].figure.start, brief.casualties[3].figure.end = 21, 23
    brief.casualties[3].figure.text = "33"

    page = str(render(brief, "html"))

    assert page.count('<article id="r') == 2
    assert 'id="s13">The coast guard said <a class="w" href="#c4"' in page
    assert "2 reports (Northern Wire, Other Agency)" in page
    assert "2. Other Agency, “Second report”" in str(render(brief, "markdown"))


def test_wrong_offsets_make_no_link_and_no_crash() -> None:
    """Evidence that lies outside its report is printed as a number, not as a link."""
    brief = harbour()
    for row in brief.casualties:
        row.evidence = [Evidence(7, 99, 5, 2, "nowhere"), Evidence(0, 98, 10**9, 10**9 + 5, "far")]

    page = str(render(brief, "html"))

    assert '<span class="r">99</span>' in page
    assert 'href="#s99"' not in page


def test_overlapping_evidence_nests() -> None:
    """Evidence that overlaps is cut to nest: every element that opens closes, and no word is lost or doubled."""
    brief = harbour()
    for i, row in enumerate(brief.casualties):
        row.evidence = [Evidence(0, 50 + i, 40 * i, 40 * i + 100, TEXT[40 * i : 40 * i + 100])]

    page = str(render(brief, "html"))
    report = page[page.index("<aside") : page.index("</aside>")]

    assert report.count("<span") == report.count("</span>")
    assert report.count("<a ") == report.count("</a>")


@given(st.text(st.characters(codec=None), max_size=80))
@settings(max_examples=200, deadline=None)
def test_inert_text_never_steers(text: str) -> None:
    """Whatever the text, what is printed holds no control, hidden or turning character, and can be written."""
    line = one_line(text)

    assert not [
        c
        for c in line
        if ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or 0x202A <= ord(c) <= 0x202E or 0x2066 <= ord(c) <= 0x2069
    ]
    inert(text).encode("utf-8")


@given(st.text(st.characters(codec=None), min_size=1, max_size=40))
@settings(max_examples=25, deadline=None)
def test_any_text_in_any_field_renders(text: str) -> None:
    """Every format sets a brief whatever stands in its fields, and gives text that can be written."""
    brief = with_payload(text)
    for name in ("markdown", "json", "html", "csv", "hxl", "jsonld", "geojson", "terminal"):
        str(render(brief, name)).encode("utf-8")


def test_a_figure_flagged_by_a_finding_counts_as_flagged() -> None:
    """A row that the check finds fault with is no verified figure, whatever its verdict says."""
    brief = harbour()
    brief.findings[0].path = "casualties[0].figure"

    page = arrange(brief)

    assert page.rows[0].marks[0] == "flagged"
    assert "8 of 11 figures verified, 3 flagged" in page.check.line


def test_links_to_sentences(tmp_path_factory: pytest.TempPathFactory) -> None:
    """On the web by text fragment, else to the file if it is there, else not at all."""
    folder = tmp_path_factory.mktemp("reports")
    (folder / "report.txt").write_text("x")
    sentence = quote(5)[0]

    web = address_of(Source("", url="https://news.example/a#top"), sentence, folder)
    assert web == "https://news.example/a#:~:text=Neither%20count%20could%20be%20independently%20verified."
    assert str(address_of(Source("", name="report.txt"), sentence, folder)).startswith("file:///")
    assert address_of(Source("", name="gone.txt"), sentence, folder) is None
    assert address_of(Source("", url="javascript:alert(1)", name="a\0b"), sentence, folder) is None


def test_one_line_is_linear() -> None:
    """A megabyte of white space, which no pattern may go over again and again."""
    assert one_line("(" + "  \n" * 300_000 + "x" + " " * 300_000 + "y") == "(x y"


def test_a_common_noun_is_small_within_a_line() -> None:
    """The capital that a sentence's start gave to "Residents" is not theirs, if the brief itself knows them as residents."""
    brief = harbour()
    known = next(row for row in brief.casualties if row.claimant and row.claimant.name == "residents")
    assert known.claimant
    known.claimant.name, known.attributed_to = "Residents", "Gunmen of the north"
    known.figure.claimant = known.claimant
    brief.actors[0].name, brief.actors[1].name = "residents", "Gunmen"

    [row] = [row for row in arrange(brief).rows if row.casualty is known]
    assert (row.speaker, row.blamed) == ("residents", "Gunmen of the north")


@pytest.mark.parametrize(
    ("what", "about"),
    [
        (
            "Some wheat burned in the harbour, worth 2.5 million marks, the port authority estimated.",
            "Some wheat burned in the harbour",
        ),
        ("Repairs to the quay were put at 2.5 million marks.", "Repairs to the quay were put"),
        ("Repairs to the quay will cost 2.5 million marks.", "Repairs to the quay will cost"),
        ("The port paid what the firm had asked for, 2.5 million marks.", "The port paid what the firm had asked"),
    ],
)
def test_no_word_hangs_in_the_air_before_a_figure(what: str, about: str) -> None:
    """A key figure says what it measures, without the word that led to it in the sentence."""
    brief = harbour()
    [money] = [other for other in brief.other_figures if "million" in other.figure.text]
    money.what, money.figure.text, money.figure.counted = what, "2.5 million marks", None

    [key] = [key for key in arrange(brief).key_figures if key.figure is money.figure]
    assert key.about == about
