"""The brief as one printed sheet."""

import io

import hostile
import pytest
from browser import NAMES, brief_of
from pypdf import PdfReader
from render_briefs import calm, harbour, with_payload

from summarizer.render.pdf import render
from summarizer.schemas.records import Brief, Statement


def _text(made: bytes) -> str:
    """The words of the only page."""
    [sheet] = PdfReader(io.BytesIO(made)).pages
    return " ".join(sheet.extract_text().split())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_exactly_one_page(name: str, paper: str) -> None:
    """Each brief is one page on either paper."""
    reader = PdfReader(io.BytesIO(render(brief_of(name), paper=paper)))  # type: ignore[arg-type]  # a paper of the table

    assert len(reader.pages) == 1
    width, height = reader.pages[0].mediabox.width, reader.pages[0].mediabox.height
    assert (round(width), round(height)) == ((595, 842) if paper == "a4" else (612, 792))


def test_text_is_in_reading_order() -> None:
    """What can be selected stands in the order of the page."""
    text = _text(render(harbour()))

    words = (
        "Rockets on Orvel",
        "Key figures",
        "some 4 km",
        "Key events",
        "Actors",
        "Casualties",
        "72",
        "Disputed",
        "Not known",
        "9 of 11",
    )
    places = [text.index(word) for word in words]
    assert places == sorted(places)


def test_fonts_are_inside_and_the_page_is_tagged() -> None:
    """Every font is embedded; the structure tree, language and title that PDF/UA asks for are there."""
    reader = PdfReader(io.BytesIO(render(harbour())))
    catalog = reader.trailer["/Root"]

    fonts = reader.pages[0]["/Resources"]["/Font"]  # type: ignore[index]  # pypdf's objects are untyped
    for font in fonts.values():
        descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
        assert any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))
    assert catalog["/MarkInfo"]["/Marked"]  # type: ignore[index]  # pypdf types a catalog as any object
    assert "/StructTreeRoot" in catalog  # type: ignore[operator]  # pypdf types a catalog as any object
    assert catalog["/Lang"] == "en"  # type: ignore[index]  # pypdf types a catalog as any object
    assert reader.metadata is not None
    assert reader.metadata.title == "Rockets on Orvel's harbour quarter kill at least 31, hospital says"


def test_same_brief_same_bytes() -> None:
    """Nothing of the day or the machine is in the file."""
    assert render(harbour()) == render(harbour())


def test_a_long_brief_is_cut_and_says_so() -> None:
    """Actors and events go before casualty rows, and the sheet names what went."""
    brief = harbour()
    brief.casualties *= 8
    brief.actors *= 10
    brief.key_events *= 20

    text = _text(render(brief))

    assert "Cut to hold on one page: 40 actors, " in text
    assert "Neither count could be independently verified." in text


def test_what_may_not_be_cut_is_set_smaller_until_it_holds() -> None:
    """Even fifty disputes and gaps stay on one page."""
    brief = harbour()
    brief.disputed_claims *= 30
    brief.gaps *= 30
    brief.bottom_line *= 10

    assert _text(render(brief)).count("On verification") == 30


@pytest.mark.parametrize("brief", [calm(), Brief(headline=Statement(""))])
def test_bare_briefs(brief: Brief) -> None:
    """A brief with next to nothing is a page."""
    assert "Not known" in _text(render(brief))


@pytest.mark.parametrize(
    "payload",
    [
        "#pagebreak()",
        "$x^2$",
        "*b* _e_ `c`",
        "#panic()",
        "= Heading",
        "<label> @ref",
        "\\",
        "#{1+1}",
        "/* c */",
        "// c",
        "]",
        '"',
        *hostile.CONTROLS,
    ],
)
def test_text_is_never_markup(payload: str) -> None:
    """What an article writes is data: it comes out as written, and the page stays one page."""
    text = _text(render(with_payload(payload)))

    if payload.isprintable() and payload.isascii():
        assert "".join(payload.split()) in "".join(text.split())
