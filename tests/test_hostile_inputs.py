"""Pages, PDFs and bytes made to break or to stall a reader: a source or one line, within seconds and megabytes."""

import itertools
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from paper import typeset, write_pdf

from summarizer.errors import InputError
from summarizer.sources import read_bytes

ROOT = Path(__file__).resolve().parent.parent
SENTENCE = "Two people were killed in Orvel on Monday, the mayor told reporters there."

SHAPES: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: "".join(f"<p>On day {i}, {SENTENCE}</p>" for i in range(n)),
    "equal paragraphs": lambda n: f"<p>{SENTENCE}</p>" * n,
    "nested divs": lambda n: "<div>" * n + SENTENCE + "</div>" * n,
    "nested tables": lambda n: "<table><tr><td>" * n + SENTENCE,
    "nested lists": lambda n: "<ul><li>" * n + SENTENCE,
    "nested quotations": lambda n: "<blockquote>" * n + SENTENCE,
    "nested forms": lambda n: "<form>" * n + SENTENCE,
    "unclosed emphasis": lambda n: "<p><b><i>" * n + SENTENCE,
    "misnested": lambda n: "<b><p></b></p>" * n + SENTENCE,
    "links": lambda n: f"<a href='x'>{SENTENCE}</a>" * n,
    "breaks": lambda n: f"<p>{'some words here<br>' * n}</p>",
    "spans": lambda n: f"<p>{'<span>a few words. </span>' * n}</p>",
    "rows": lambda n: f"<table>{'<tr><td>1</td><td>2</td></tr>' * n}</table>",
    "headings": lambda n: "<h2>Two were killed</h2>" * n,
    "attributes": lambda n: f"<p {' '.join(f'a{i}=b' for i in range(n))}>{SENTENCE}</p>",
    "bare attributes": lambda n: f"<p {' '.join(f'a{i}' for i in range(n))}>{SENTENCE}</p>",
    "angle brackets": lambda n: "<" * n,
    "ampersands": lambda n: f"<p>{'&' * n}</p>",
    "comments": lambda n: "<!--" * n,
    "scripts": lambda n: "<script>" * n + SENTENCE,
    "styles": lambda n: f"<p>{SENTENCE}</p>" + "<style>p{}</style>" * n,
    "JSON-LD": lambda n: f"<script type='application/ld+json'>{'[' * n}</script><p>{SENTENCE}</p>",
    "meta elements": lambda n: "<meta name='date' content='x'>" * n + f"<p>{SENTENCE}</p>",
    "one word": lambda n: f"<p>{'a' * n}</p>",
    "character references": lambda n: f"<p>{'&#1;&#x1F4A3;' * n}{SENTENCE}</p>",
}
SIZES = (100, 5_000, 200_000)


@contextmanager
def within(seconds: float, megabytes: int) -> Iterator[None]:
    """Fail where the block takes more CPU seconds or makes the process grow by more."""
    peak, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    yield
    assert time.process_time() - started < seconds
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak
    assert grown // (1024 if sys.platform != "darwin" else 1024**2) < megabytes


def read(data: bytes, name: str) -> str:
    """The text, or the one line that says why not."""
    try:
        return read_bytes(data, name).text
    except InputError as error:
        line = str(error)
    assert "\n" not in line
    return line


@pytest.fixture(scope="module", autouse=True)
def warm() -> None:
    """Load the libraries before anything is timed."""
    read(f"<html><body><p>{SENTENCE}</p></body></html>".encode(), "x.html")
    read(write_pdf([[SENTENCE]]), "x.pdf")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_hostile_page_costs_little(shape: str, size: int) -> None:
    """75 pages, each within two seconds and 200 MB."""
    page = f"<!doctype html><html><body><article>{SHAPES[shape](size)}</article></body></html>"
    with within(seconds=2, megabytes=200):
        assert read(page.encode(), "x.html")


def test_entities_are_not_multiplied() -> None:
    """A billion laughs is a few."""
    names = "abcdefghij"
    entities = "".join(f"<!ENTITY {b} '{('&' + a + ';') * 10}'>" for a, b in itertools.pairwise(names))
    page = f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'ha'>{entities}]><html><body><p>&j;{SENTENCE}</p></body></html>"
    with within(seconds=1, megabytes=50):
        read(page.encode(), "x.html")


def test_an_external_entity_is_not_read(tmp_path: Path) -> None:
    """No page reaches for a file of this machine."""
    secret = tmp_path / "secret.txt"
    secret.write_text("planted-secret", encoding="utf-8")
    page = f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file://{secret}'>]><html><body><p>{SENTENCE} &x;</p></body></html>"
    assert "planted-secret" not in read(page.encode(), "x.html")


def mutated(data: bytes, chance: random.Random) -> bytes:
    """`data` with a few bytes changed, cut, doubled, or replaced by what parsers stumble over."""
    made = bytearray(data)
    pieces = (
        b"<<",
        b">>",
        b"0 R",
        b"999999999",
        b"-1",
        b"/Length",
        b"<div hidden>",
        b"</p>",
        b"<!--",
        b"]]>",
        b"&#x1;",
        b"\xff",
    )
    for _ in range(chance.randint(1, 30)):
        at = chance.randrange(len(made) or 1)
        match chance.randrange(4):
            case 0 if made:
                made[at] = chance.randrange(256)
            case 1:
                del made[at : at + chance.randint(1, 50)]
            case 2:
                made[at:at] = made[at : at + chance.randint(1, 80)]
            case _:
                made[at:at] = chance.choice(pieces)
    return bytes(made)


@pytest.mark.parametrize("name", ["bombing.pdf", "bridge-shelling.html", "displacement.md"])
def test_a_damaged_input_is_read_or_told(name: str) -> None:
    """400 damaged copies of each: nothing but a source or one line comes out."""
    data = (ROOT / "examples" / name).read_bytes()
    chance = random.Random(name)
    for _ in range(400):
        read(mutated(data, chance), name)


@given(st.binary(max_size=2000), st.sampled_from(["x.txt", "x.md", "x.html"]))
def test_any_bytes_are_read_or_told(data: bytes, name: str) -> None:
    """Whatever the bytes and the name are."""
    read(data, name)


@pytest.mark.parametrize("pages", [1, 3, 101])
def test_a_long_pdf_is_bounded(pages: int) -> None:
    """A hundred pages are read, more are told."""
    made = write_pdf([page for _ in range(pages) for page in typeset(SENTENCE)])
    assert ("more than 100 pages" in read(made, "x.pdf")) == (pages > 100)


@pytest.mark.parametrize("lines", [3_000, 300_000])
def test_a_crowded_page_of_a_pdf_costs_little(lines: int) -> None:
    """Thousands of lines on one page are read in seconds, more are told."""
    made = write_pdf([[SENTENCE] * lines])
    with within(seconds=6, megabytes=200):
        assert ("too large to read" in read(made, "x.pdf")) == (lines > 3_000)


def test_running_titles_and_page_numbers_are_no_text() -> None:
    """What every page repeats belongs to the paper, not to the report."""
    pages = [["Northern Wire Service 14 March", f"Page {n}: {SENTENCE}", f"{n} of 4"] for n in range(1, 5)]
    text = read(write_pdf(pages), "x.pdf")
    assert "14 March" not in text
    assert "of 4" not in text
    assert text.count("Two people were killed") == 4
