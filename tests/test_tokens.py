"""Tokens: what is one, how it is looked up, and where exactly it stands."""

import gc

import pytest
from hypothesis import given
from reading import hostile_text

from summarizer.text.collector import OneRun
from summarizer.text.document import Document
from summarizer.text.words.tokens import tokenize

CASES = [
    ("Orvel's mayor", "orvel 's mayor"),
    ("Orvel’s mayor", "orvel 's mayor"),
    ("They don't know", "they don 't know"),
    ("O'Rel said 'no'", "o ' rel said ' no '"),
    ("the U.S. army", "the u.s army"),
    ("at 3 a.m. today", "at 3 a.m today"),
    ("J. Lar", "j . lar"),
    ("1,234,567.8 tons", "1,234,567.8 tons"),
    ("22,24,26", "22 , 24 , 26"),
    ("1,00,000 rupees", "1,00,000 rupees"),
    ("1.234.567,8", "1.234.567,8"),
    ("1'234 francs", "1'234 francs"),
    ("1\u202f234 morts", "1\u202f234 morts"),
    ("192.168.1.2", "192 . 168 . 1 . 2"),
    ("9.10.2015", "9 . 10 . 2015"),
    ("10:30", "10:30"),
    ("Su-34M", "su - 34 m"),
    ("155mm", "155 mm"),
    ("5-year-old", "5 - year - old"),
    ("12k, 3½", "12 k , 3 ½"),
    ("٣٤ قتيلا", "34 قتيلا"),
    ("１２ men", "12 men"),
    ("Müller été", "müller été"),
    ("ki\u200blled", "killed"),
    ("cafe\u0301s", "cafes"),
    ("a\u202eb", "ab"),
    ("$3bn", "$ 3 bn"),
]


@pytest.mark.parametrize(("text", "words"), CASES)
def test_a_text_is_cut_into_these_tokens(text: str, words: str) -> None:
    """Look-up forms are lower case, with straight apostrophes, ASCII digits and no invisible characters."""
    assert words.split(" ") == tokenize(text).words


def test_an_invisible_character_stays_in_the_span() -> None:
    """The form leaves the zero-width space out, the span does not."""
    tokens = tokenize("12 ki\u200blled")

    assert tokens.raw(1, 2) == "ki\u200blled"


def test_offsets_count_from_the_start_of_the_whole_text() -> None:
    """A stretch in the middle keeps the offsets of the text it was cut from."""
    text = "Five fled. Nine “stayed”."

    tokens = tokenize(text, 11, len(text))

    assert [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)] == ["Nine", "“", "stayed", "”", "."]


def test_joined_and_capital_describe_the_text_as_written() -> None:
    """Tokens that touch are joined; capitals are read from the text, not from the look-up form."""
    tokens = tokenize("F-16 jets")

    assert [tokens.joined(i) for i in range(4)] == [False, True, True, False]
    assert [tokens.capital(i) for i in range(4)] == [True, False, False, False]


@given(hostile_text)
def test_any_text_is_cut_in_order_without_overlap(text: str) -> None:
    """Spans lie in order, hold something, and cover every letter and digit of the text."""
    tokens = tokenize(text)

    assert all(a < b for a, b in zip(tokens.starts, tokens.ends, strict=True))
    assert all(b <= a for b, a in zip(tokens.ends, tokens.starts[1:], strict=False))
    covered = "".join(text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True))
    assert [c for c in text if c.isalnum()] == [c for c in covered if c.isalnum()]


def test_words_of_a_table_and_numerals_are_found_where_they_stand() -> None:
    """Places are those of the row, in order, and numerals are words that start with a digit."""
    tokens = tokenize("Two of the 12 guards, aged 30 to 41, fled on the 3rd.")
    assert [tokens.words[i] for i in tokens.where(frozenset(("guards", "of", "to")))] == ["of", "guards", "to"]
    assert tokens.where(frozenset(("nobody",))) == []
    assert [tokens.words[i] for i in tokens.numerals()] == ["12", "30", "41", "3"]


def test_a_command_leaves_the_collector_on_and_nothing_to_walk() -> None:
    """What one run made counts as old at its end; the collector is as it was."""
    with OneRun():
        assert not gc.isenabled()
        kept: list[list[int]] = [[] for _ in range(5000)]
    assert gc.isenabled()
    assert len(gc.get_objects(generation=0)) < len(kept)
    assert gc.get_freeze_count() == 0


def test_reading_a_long_text_leaves_the_collector_as_it_was() -> None:
    """It is paused while the layers are built, and only then."""
    long = "Twelve people died in Orvel. " * 8000

    assert gc.isenabled()
    assert len(Document(long).quantities) == 8000
    assert gc.isenabled()
    gc.disable()
    try:
        assert len(Document(long).tokens) == 8000
        assert not gc.isenabled()
    finally:
        gc.enable()
