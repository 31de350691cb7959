"""Reading a report from whatever it comes in: its words, what it states about itself, and what is not the report."""

import datetime
import io
import logging
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st
from paper import write_pdf
from steps import steps

from summarizer.errors import InputError
from summarizer.schemas.records import Source
from summarizer.sources import files, read_source, read_text
from summarizer.sources.dates import find_publication_date, find_telex_date, is_only_a_date
from summarizer.sources.encodings import decode
from summarizer.sources.furniture import blank, find_furniture

BODY = "Two farmers were killed near Orvel on Monday when a shell hit their field, the mayor said."
SECOND = "Police counted nine craters, and the army said that it had not fired any shells in that area."
THIRD = "The front runs some 4 km to the east of the village, and most of its people left it in the spring."


def stated(source: Source) -> dict[str, Any]:
    """What a source says about itself, without what is not stated."""
    names = ("title", "publisher", "author", "dateline", "published")
    return {name: value for name in names if (value := getattr(source, name)) is not None}


@dataclass(frozen=True)
class Head:
    """The head of a report and what it states."""

    id: str
    text: str
    expected: dict[str, Any] = field(default_factory=dict)
    markdown: bool = False


HEADS = [
    Head("only the text", BODY),
    Head("title", f"Shell kills two\n\n{BODY}", {"title": "Shell kills two"}),
    Head(
        "agency",
        f"Shell kills two\n\nHalden Press Agency\n9 September 2024\n\nLOMIRA, Sudarra (Halden Press Agency) - {BODY}",
        {
            "title": "Shell kills two",
            "publisher": "Halden Press Agency",
            "dateline": "LOMIRA, Sudarra",
            "published": datetime.date(2024, 9, 9),
        },
    ),
    Head("publisher from the dateline", f"ORVEL (AFP) — {BODY}", {"publisher": "AFP", "dateline": "ORVEL"}),
    Head(
        "a dateline with its agency and day before a colon",
        f"ORVEL (Press Bureau), 12 August: {BODY}",
        {"publisher": "Press Bureau", "dateline": "ORVEL"},
    ),
    Head("a dateline with its day before a colon", f"PORT ORVEL, Aug. 12: {BODY}", {"dateline": "PORT ORVEL"}),
    Head("a speaker before a colon is no dateline", f"ARMY CHIEF (RETIRED): {BODY}", {}),
    Head("a day and hour in brackets", f"(May 3, 2024  8:15 PM CST) {BODY}", {"published": datetime.date(2024, 5, 3)}),
    Head("a bracket that holds more than a day", f"(A photo of May 3, 2024) {BODY}", {}),
    Head("a dateline before a bar", f"ORVEL, Kadhar | {BODY}", {"dateline": "ORVEL, Kadhar"}),
    Head(
        "place and agency in ordinary letters",
        f"Orvel (Reuters) - {BODY}",
        {"publisher": "Reuters", "dateline": "Orvel"},
    ),
    Head(
        "filed on a line of its own",
        f"Shell kills two\nBy Ida Holm\nPort Orvel, 17 November 2026 (Harbour Press)\n\n{BODY}",
        {
            "title": "Shell kills two",
            "author": "Ida Holm",
            "publisher": "Harbour Press",
            "dateline": "Port Orvel",
            "published": datetime.date(2026, 11, 17),
        },
    ),
    Head(
        "city and country below the author",
        f"Shell kills two\nBy Ida Holm\nPort Orvel, Kadhar | 3 May 2024\n\n{BODY}",
        {
            "title": "Shell kills two",
            "author": "Ida Holm",
            "dateline": "Port Orvel, Kadhar",
            "published": datetime.date(2024, 5, 3),
        },
    ),
    Head(
        "place and day before a colon",
        f"Port Orvel, 3 May 2024: {BODY}",
        {"dateline": "Port Orvel", "published": datetime.date(2024, 5, 3)},
    ),
    Head(
        "place and day in brackets",
        f"(Port Orvel, 3 May 2024) {BODY}",
        {"dateline": "Port Orvel", "published": datetime.date(2024, 5, 3)},
    ),
    Head(
        "day before place",
        f"3 May 2024, Port Orvel – {BODY}",
        {"dateline": "Port Orvel", "published": datetime.date(2024, 5, 3)},
    ),
    Head("city and country before a long dash", f"Port Orvel, Kadhar — {BODY}", {"dateline": "Port Orvel, Kadhar"}),
    Head(
        "posted by and on",
        f"Shell kills two\nPosted by Ida Holm on May 3, 2024 at 4:05 pm\n{BODY}",
        {"title": "Shell kills two", "author": "Ida Holm", "published": datetime.date(2024, 5, 3)},
    ),
    Head(
        "a stamp with its time",
        f"Shell kills two\n2024-05-03T10:00:00Z\n{BODY}",
        {"title": "Shell kills two", "published": datetime.date(2024, 5, 3)},
    ),
    Head("entries of a chronology are no datelines", f"Orvel, 3 May 2024: {BODY}\n\nTessara, 4 May 2024: {SECOND}", {}),
    Head(
        "a date in a title is no dateline",
        f"Shelling of 17 November 2026 (see annex)\n\n{BODY}",
        {"title": "Shelling of 17 November 2026 (see annex)"},
    ),
    Head(
        "day behind the agency",
        f"ORVEL (KNA) 17 Nov. - {BODY}",
        {"publisher": "KNA", "dateline": "ORVEL"},
    ),
    Head(
        "weekday before the day",
        f"ORVEL, Friday, Nov. 17 (KNA) _ {BODY}",
        {"publisher": "KNA", "dateline": "ORVEL"},
    ),
    Head("place in brackets", f"(Port Orvel) – {BODY}", {"dateline": "Port Orvel"}),
    Head("agency in brackets", f"(Reuters) - {BODY}", {"publisher": "Reuters"}),
    Head("no place in brackets", f"(Laughter) - {BODY}", {}),
    Head("status is no publisher", f"ORVEL, Kadhar (UPDATED) – {BODY}", {"dateline": "ORVEL, Kadhar"}),
    Head(
        "telex",
        f"ORVEL, 15 JAN 90 (EFE) -- [TEXT] {BODY.upper()}",
        {"publisher": "EFE", "dateline": "ORVEL", "published": datetime.date(1990, 1, 15)},
    ),
    Head(
        "a day without its year is no date",
        f"ORVEL, Nov. 17 (UPI) -- {BODY}",
        {"publisher": "UPI", "dateline": "ORVEL"},
    ),
    Head("slug", f"BC-ORVEL-SHELL URGENT\nORVEL (AP) -- {BODY.upper()}", {"publisher": "AP", "dateline": "ORVEL"}),
    Head(
        "byline with publisher",
        f"Shell kills two\nBy Ida Holm, Coastal Dispatch\n{BODY}",
        {"title": "Shell kills two", "author": "Ida Holm", "publisher": "Coastal Dispatch"},
    ),
    Head(
        "two authors",
        f"Shell kills two\nBy Ida Holm and Per Aune\nPublished: 3 May 2024, 10:30 GMT\n{BODY}",
        {"title": "Shell kills two", "author": "Ida Holm and Per Aune", "published": datetime.date(2024, 5, 3)},
    ),
    Head(
        "byline with a date",
        f"Shell kills two\nBy Ida Holm, Coastal Dispatch | Monday 6 May 2024, 10:30\n{BODY}",
        {
            "title": "Shell kills two",
            "author": "Ida Holm",
            "publisher": "Coastal Dispatch",
            "published": datetime.date(2024, 5, 6),
        },
    ),
    Head(
        "a reporter without a name",
        f"Shell kills two\nBy our own correspondent in Orvel, 6 May 2024\n{BODY}",
        {
            "title": "Shell kills two",
            "author": "our own correspondent in Orvel",
            "published": datetime.date(2024, 5, 6),
        },
    ),
    Head(
        "publisher and date",
        f"Coastal Dispatch, 6 May 2024\nShell kills two\n{BODY}",
        {"title": "Shell kills two", "publisher": "Coastal Dispatch", "published": datetime.date(2024, 5, 6)},
    ),
    Head(
        "place and date below a title",
        f"Shell kills two\n(Port Orvel, 6 May 2024)\n{BODY}",
        {"title": "Shell kills two", "published": datetime.date(2024, 5, 6)},
    ),
    Head(
        "the day of an attack in a title is no publication date",
        f"Attack on Orvel, 6 May 2024\n{BODY}",
        {"title": "Attack on Orvel, 6 May 2024"},
    ),
    Head(
        "By and a day is no byline",
        f"By Monday night, 6 May 2024\n{BODY}",
        {"title": "By Monday night, 6 May 2024"},
    ),
    Head(
        "weekday and month first",
        f"Shell kills two\nMonday, May 6, 2024\n{BODY}",
        {"title": "Shell kills two", "published": datetime.date(2024, 5, 6)},
    ),
    Head(
        "ISO with time",
        f"Shell kills two\nDate: 2024-05-06T08:00:00Z\n{BODY}",
        {"title": "Shell kills two", "published": datetime.date(2024, 5, 6)},
    ),
    Head(
        "published goes before updated",
        f"Shell\nUpdated: 7 May 2024\nPublished: 6 May 2024\n{BODY}",
        {"title": "Shell", "published": datetime.date(2024, 5, 6)},
    ),
    Head(
        "updated where nothing else",
        f"Shell\nLast updated: 7 May 2024\n{BODY}",
        {"title": "Shell", "published": datetime.date(2024, 5, 7)},
    ),
    Head("a date that can be read two ways is none", f"Shell\nPublished: 03/02/2025\n{BODY}", {"title": "Shell"}),
    Head(
        "a date that can be read one way",
        f"Shell\nPublished: 23/02/2025\n{BODY}",
        {"title": "Shell", "published": datetime.date(2025, 2, 23)},
    ),
    Head("signed below", f"{BODY}\n\n{SECOND} – Rana Holm/\n", {"author": "Rana Holm"}),
    Head(
        "a sentence beginning with By is no byline",
        f"By Monday night the dead had been counted\n{BODY}",
        {"title": "By Monday night the dead had been counted"},
    ),
    Head(
        "a dash in a sentence is no dateline",
        "MIGs – fighter aircraft of an old make – were seen over Orvel by many people on that Monday morning.",
        {},
    ),
    Head(
        "a dash in upper-case copy is no dateline",
        "THE ARMY -- WHICH HOLDS ORVEL -- SAID THAT TWO OF ITS SOLDIERS HAD BEEN KILLED THERE ON MONDAY.",
        {},
    ),
    Head(
        "headline about the press",
        f"Press freedom under fire, monitors say\n{BODY}",
        {"title": "Press freedom under fire, monitors say"},
    ),
    Head(
        "Markdown",
        f"# Shell **kills** two\n\n*Relief Desk*, by Tomas Ekwe\n\nDate: 2023-10-27\n\nGANTA – {BODY}",
        {
            "title": "Shell kills two",
            "publisher": "Relief Desk",
            "author": "Tomas Ekwe",
            "dateline": "GANTA",
            "published": datetime.date(2023, 10, 27),
        },
        markdown=True,
    ),
    Head(
        "front matter",
        f'---\ntitle: "Shell kills two"\nauthor: Ida Holm\ndate: 2024-05-06\ntags: [war]\n---\n\n{BODY}',
        {"title": "Shell kills two", "author": "Ida Holm", "published": datetime.date(2024, 5, 6)},
        markdown=True,
    ),
]


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.id)
def test_the_head_of_a_report_is_read(head: Head) -> None:
    """Title, publisher, author, dateline and date, as far as they are stated and no further."""
    assert stated(read_text(head.text, markdown=head.markdown)) == head.expected


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.id)
def test_reading_moves_nothing(head: Head) -> None:
    """What is left stands where it stood: each character of the text is the one given, or a blank."""
    text = read_text(head.text, markdown=head.markdown).text
    assert len(text) <= len(head.text)
    assert all(kept in (old, " ") for kept, old in zip(text, head.text, strict=False))
    assert head.text[len(text) :].strip(" \n—–-/") == "" or "Rana" in head.text


@pytest.mark.parametrize(
    "line",
    [
        "Add a comment",
        "Sort by",
        "There are no comments yet. Add your comment to start the conversation.",
        "12 comments",
        "Share this article",
        "Facebook Twitter WhatsApp Email Print",
        "Share | Tweet | 12 Shares",
        "Read more: Flood kills 40 in the south",
        "Also read: Ten killed in Brisk",
        "Advertisement",
        "ADVERTISEMENT",
        "Photo: Jo Doe/AFP",
        "Smoke over 12 burnt houses in Orvel on Monday. (Jo Doe/Reuters)",
        "Image source, Getty Images",
        "FILE PHOTO: Soldiers near Orvel, where 30 died in May",
        "We use cookies to give you the best experience on our 3 sites.",
        "Sign up for our newsletter and get 5 stories a day",
        "© 2024 Coastal Dispatch. All rights reserved.",
        "Home > World > Kadhar",
        "3 min read",
        "Most read",
        "Skip to main content",
        "(Reporting by Ida Holm; editing by Per Aune)",
        "* * * * *",
        "Subscribe",
    ],
)
def test_furniture_is_not_the_report(line: str) -> None:
    """Wherever it stands, the line is blank in the source, and the report around it is not."""
    text = f"Shell kills two\n\n{BODY}\n\n{line}\n\n{SECOND}"
    source = read_text(text)
    assert line not in source.text
    assert BODY in source.text
    assert source.text.find(SECOND) == text.find(SECOND)


@pytest.mark.parametrize(
    "line",
    [
        "Iranian general killed",
        "12 killed",
        "Search for survivors",
        "“Share this pain with us,” said a woman whose two sons had been killed in the first of the strikes.",
        "More than 30 people were treated for burns at the clinic of Orvel, its director told reporters on Monday.",
        "Photographs of the scene showed at least six bodies beside the road, and a burnt-out lorry behind them.",
        "Related families were given one tent each, and two meals a day, said the camp's manager on Tuesday.",
    ],
)
def test_the_report_is_not_furniture(line: str) -> None:
    """Crossheads and sentences stay, also where they begin with a word that furniture begins with."""
    assert line in read_text(f"{BODY}\n\n{line}\n\n{SECOND}").text


def test_readers_comments_end_the_report() -> None:
    """After the report a comment form opens what readers write: no figure of it is the report's."""
    text = f"{BODY}\n\n{SECOND}\n\n{THIRD}\n\nAdd a comment\n\nSort by\n\n{BODY.replace('Two', 'Two hundred')}"
    assert read_text(text).text == f"{BODY}\n\n{SECOND}\n\n{THIRD}"


def test_a_comment_link_above_the_report_does_not_end_it() -> None:
    """The same words in the head of a page are a link."""
    assert BODY in read_text(f"Leave a comment\n\n{BODY}\n\n{SECOND}").text


def test_the_examples_state_what_they_state(examples: Path) -> None:
    """The reports to try, as a newcomer reads them."""
    source = read_source(examples / "air-strike.txt")
    assert stated(source) == {
        "title": "Air strike on Tessara market kills at least 31, doctors say",
        "publisher": "Northern Wire Service",
        "author": "Ilena Varga",
        "dateline": "ORVEL, Kadhar",
        "published": datetime.date(2025, 3, 14),
    }
    assert source.name == str(examples / "air-strike.txt")


def test_a_page_gives_its_article(examples: Path) -> None:
    """Text and metadata; nothing hidden, no furniture, no comment."""
    source = read_source(examples / "bridge-shelling.html")
    assert stated(source) == {
        "title": "Six killed as shells hit bridge in Sarn",
        "publisher": "Lowland Times",
        "author": "Mira Tolland",
        "dateline": "SARN, Velden",
        "published": datetime.date(2024, 4, 17),
    }
    assert source.url == "https://lowland-times.example/2024/04/17/sarn-bridge"
    for words in ("at least 13 wounded", "four shells", "nine explosions", "about 600 people"):
        assert words in source.text
    for words in (
        "5,000",
        "99",
        "12 friends",
        "20 people",
        "Most read",
        "40 in the south",
        "comment",
        "cookies",
        "Facebook",
    ):
        assert words not in source.text


def test_a_pdf_gives_the_words_of_the_text(examples: Path) -> None:
    """The printed report reads like the typed one: same words, same statements, no page number."""
    printed, typed = read_source(examples / "bombing.pdf"), read_source(examples / "bombing.txt")
    assert printed.text.split() == typed.text.split()
    assert stated(printed) == stated(typed)


def test_a_word_divided_at_the_end_of_a_line_is_one_word() -> None:
    """Printers divide words; figures are bound to whole ones."""
    lines = [
        "Two farmers were killed near the village of Orvel on Mon-",
        "day, and eleven people were badly hurt, the mayor said.",
    ]
    assert "on Monday, and eleven people" in read_source_from(write_pdf([lines]), "a.pdf").text


def read_source_from(data: bytes, name: str) -> Source:
    """A source from bytes, by the same way a file takes."""
    from summarizer.sources import read_bytes

    return read_bytes(data, name)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1"]
)
def test_common_encodings_give_the_same_words(encoding: str) -> None:
    """With and without a byte order mark."""
    text = f"{BODY} José Müller said so, and added that the señor’s café was hit twice at 9:30.\n{SECOND}"
    text = text.replace("’", "'") if encoding == "latin-1" else text
    assert decode(text.encode(encoding), "x") == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Два человека погибли в городе Орвел, сообщила полиция. " * 9),
        ("shift_jis", "オルヴェルで二人が死亡したと警察が発表した。" * 9),
    ],
)
def test_other_encodings_are_weighed(encoding: str, text: str) -> None:
    """Where most bytes are no ASCII, the likeliest encoding is taken."""
    assert decode(text.encode(encoding), "x") == text


def test_a_page_may_declare_its_encoding() -> None:
    """A meta element says how its own bytes are to be read."""
    page = f"<html><head><meta charset='iso-8859-2'></head><body><p>{BODY} Łukasz Żak said so.</p></body></html>"
    assert "Łukasz Żak said so." in read_source_from(page.encode("iso-8859-2"), "a.html").text


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"PK\x03\x04" + bytes(100), "a zip archive"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "a picture"),
        (b"\x1f\x8b\x08" + bytes(100), "compressed with gzip"),
        (b"\x7fELF" + bytes(100), "a program"),
        (bytes(range(256)) * 40, "is binary"),
        (bytes((7 * n * n + n) % 256 for n in range(4000)), "is binary"),
        (b"\x00\x01\x02\x03" * 500, "is binary"),
        (b"12 34 56 -- 78.9\n", "holds no words"),
        (b"%PDF-1.4\nbroken", "broken PDF|holds no text"),
        (b"%PDF-1.7\n" + b"\xff" * 5000, "broken PDF|holds no text"),
        (write_pdf([["", ""]]), "holds no text"),
        (b"<html><body></body></html>", "no article"),
        (b"<!doctype html><title>x</title>", "no article"),
        (b'{"title": "Two killed", "body": "Two men were killed in Orvel."}', "is JSON"),
        (b'\n[{"killed": 2}]', "is JSON"),
        (b'{"schema": "brief/1", "status": "complete"}', "is a brief as JSON"),
        (b'<?xml version="1.0"?><rss><item><title>Two killed</title></item></rss>', "is XML"),
    ],
    ids=range(20),
)
def test_what_cannot_be_read_is_one_line(tmp_path: Path, data: bytes, cause: str) -> None:
    """The input, the cause, the next step."""
    path = tmp_path / "report.txt"
    path.write_bytes(data)
    with pytest.raises(InputError, match=cause) as caught:
        read_source(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "; " in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "cause"),
    [
        ("missing.txt", "no such file"),
        (".", "is a directory"),
        ("", "no such file"),
        ("a\0b", "cannot be read"),
        ("x" * 300, "cannot be read"),
        (".", "'summarizer batch'"),
        ("www.example.org/report", "begins with https://"),
        ("news.example.org/a.html", "begins with https://"),
        ("Two men were killed in Orvel.", "through a pipe"),
    ],
)
def test_a_path_that_is_no_file_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, cause: str
) -> None:
    """A wrong path is told from a wrong file."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=cause):
        read_source(path)


def test_elements_of_a_page_are_read_as_a_page() -> None:
    """Copied out of a page without its head; Markdown may hold elements, and text may begin with a bracket."""
    part = b'<div class="story"><p>ORVEL - Shelling killed two villagers near Orvel on Sunday, the governor said.</p></div>'
    assert read_source_from(part, "part.txt").text.strip().startswith("Shelling killed two")
    assert "<div" in read_source_from(part, "part.md").text
    assert "[Two" in read_source_from(b"[Two men were killed in Orvel.", "x.txt").text
    assert "{Two" in read_source_from(b"{Two} men were killed in Orvel.", "x.txt").text


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """100 MB cost neither time nor memory."""
    monkeypatch.setattr(files, "_read", lambda *_: pytest.fail("it was read"))
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(100_000_000)
    with pytest.raises(InputError, match="larger than 20 MB"):
        read_source(path)


def test_a_device_without_end_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard input tells no size: it is read as far as the limit."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"word " * 1000)))
    with pytest.raises(InputError, match="stdin: is larger than"):
        read_source("-", max_bytes=1000)


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` is the report that comes through a pipe."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BODY.encode())))
    source = read_source("-")
    assert (source.text, source.name) == (BODY, "stdin")


def test_what_the_caller_knows_goes_over_what_the_input_states(examples: Path) -> None:
    """A date may be given as text; a name that is no field is a programming mistake."""
    source = read_source(examples / "air-strike.txt", publisher="Own Desk", published="2025-03-15", title=None)
    assert (source.publisher, source.published) == ("Own Desk", datetime.date(2025, 3, 15))
    assert source.title is not None
    with pytest.raises(TypeError):
        read_source(examples / "air-strike.txt", colour="red")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 March 2025", datetime.date(2025, 3, 14)),
        ("March 14th, 2025", datetime.date(2025, 3, 14)),
        ("Fri, 14 Mar 2025 10:00:00 GMT", datetime.date(2025, 3, 14)),
        ("2025/03/14", datetime.date(2025, 3, 14)),
        ("31 February 2025", None),
        ("14 March", None),
        ("May 2025", None),
        ("20250314", None),
        ("3/4/2025", None),
    ],
)
def test_publication_dates_are_whole_or_none(text: str, expected: datetime.date | None) -> None:
    """Nothing is filled in."""
    assert find_publication_date(text) == expected


def test_dates_in_sentences_are_not_lines_of_dates() -> None:
    """A line that says more than a date is not taken for one."""
    assert is_only_a_date("On 14 March 2025 the town fell") is None
    assert find_telex_date("15 JAN 68") == datetime.date(2068, 1, 15)


@given(st.text(st.characters(), max_size=300))
def test_any_text_is_read_in_place(text: str) -> None:
    """Controls, bidi marks: whatever is kept stands at its own offset; half a character has a stand-in there."""
    kept = read_text(text).text
    whole = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    assert len(kept) <= len(text)
    assert all(new == old or new == " " for new, old in zip(kept, whole, strict=False))


@given(
    st.lists(
        st.sampled_from(
            [BODY, SECOND, "Add a comment", "Share", "12", "", "Photo: x/AFP", "ORVEL – ", "By Ida Holm", "\u200b"]
        ),
        max_size=12,
    ),
    st.sampled_from(["\n", "\r\n", "\n\n", "\u2028"]),
)
def test_blanking_keeps_the_length_of_what_it_keeps(lines: list[str], end: str) -> None:
    """Furniture becomes blanks of its own length, whatever the line ends are."""
    text = end.join(lines)
    blanked = blank(text, find_furniture(text))
    assert text.startswith(blanked) or all(n in (o, " ") for n, o in zip(blanked, text, strict=False))


@pytest.mark.parametrize(
    "unit", ["1,1,1,", "hundred ", "(", "[](", "* ", "a/", "By A", "\n", "- ", "ORVEL – ", "<!--", "_a_", "Photo: "]
)
def test_hostile_text_is_read_in_linear_time(unit: str) -> None:
    """Twice as much of one thing over and over takes about twice the work."""

    def work(size: int) -> int:
        return steps(lambda: read_text(unit * (size // len(unit)), markdown=True))

    work(5_000)
    assert work(20_000) < 2.1 * work(10_000)


def test_colours_of_a_terminal_are_no_words() -> None:
    """A text copied with its escape sequences: they are blanked, and the numbers in them are no figures."""
    text = "Police said \x1b[31mtwo\x1b[0m \x1b]8;;https://example.org/12\x1b\\people\x1b]8;;\x07 were killed in Orvel."
    source = read_text(text)
    assert source.text.split() == "Police said two people were killed in Orvel.".split()
    assert len(source.text) == len(text)


@pytest.mark.parametrize("opening", ["\x1b]", "\x1b[", "\x1b[1;"])
def test_hostile_escapes_take_no_work(opening: str) -> None:
    """However many sequences never end, no line of code looks at each."""
    text = opening * 10_000 + " Two people were killed in Orvel."
    assert steps(lambda: read_text(text)) < 5_000


def test_a_printed_page_has_the_title_that_its_file_names() -> None:
    """A browser prints the site's menu above the headline; the file's title says which line it is. Another title is none."""
    page = ["Home World Sport", "", "Shell kills two farmers", "", BODY, "", SECOND]
    named = read_source_from(write_pdf([page], title="Shell kills two farmers | Coastal Dispatch"), "a.pdf")
    assert named.title == "Shell kills two farmers"
    assert read_source_from(write_pdf([page], title="Microsoft Word - final2.doc"), "a.pdf").title == "Home World Sport"


def test_a_count_of_comments_opens_them() -> None:
    """Below the report readers talk ("I heard 500 dead"); above its text the same line is only a link."""
    foot = "3 comments\n\nReader99: I heard that 500 people were killed in Orvel."
    report = f"Shell kills two\n\n3 comments\n\n{BODY}\n\n{SECOND}\n\n{THIRD}\n\n{foot}"
    text = read_text(report).text
    assert "500" not in text
    assert text.rstrip().endswith(THIRD)


def test_the_reader_of_pdfs_is_silent_unless_asked() -> None:
    """It warns about each small fault of a file; a program that has set its level keeps it."""
    logger = logging.getLogger("pypdf")
    before = logger.level
    try:
        for set_by_the_program, wanted in ((logging.NOTSET, logging.CRITICAL), (logging.DEBUG, logging.DEBUG)):
            logger.setLevel(set_by_the_program)
            read_source_from(write_pdf([[BODY]]), "a.pdf")
            assert logger.level == wanted
    finally:
        logger.setLevel(before)


def test_a_title_that_runs_into_the_dateline_ends_before_it() -> None:
    """Pages saved as one line: the title is a line of its own again, and no offset moves."""
    text = "Two ferries collide in fog off Lem TOLM, Kadhar, May 9 (Newswire) -- Two ferries collided on Friday, the harbour master of the town said."
    source = read_text(text)
    assert (source.title, source.dateline) == ("Two ferries collide in fog off Lem", "TOLM, Kadhar")
    assert len(source.text) == len(text)
    assert source.text.split("\n\n")[1].strip().startswith("Two ferries collided")
    dash = "Nine soldiers of the TDF — Tessara's army — were killed in the town of Lisk on Friday, the mayor said in a statement."
    assert read_text(dash).text == dash
