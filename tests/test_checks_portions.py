"""Which words of a sentence tell of which of its figures."""

import pytest

from summarizer.checks.reading.facets import content, facets
from summarizer.checks.reading.stems import stem
from summarizer.text.document import Document


def told(text: str) -> list[tuple[str, set[str], set[str]]]:
    document = Document(text)
    found = facets(document, [content(tokens) for tokens in document.tokens])
    return [(f.figure.text, set(f.portion.own), set(f.portion.shared)) for f in found]


def test_words_belong_to_the_figure_on_their_side_of_a_break() -> None:
    """What stands before a comma or "and" between two figures is the first one's, what stands behind it the second's."""
    first, second = told("Exports fell 18 percent in Marran and 7 percent in Orvel.")
    assert "marran" in first[1]
    assert "marran" not in second[1] | second[2]
    assert "orvel" in second[1]
    assert "orvel" not in first[1]


def test_words_before_the_first_figure_are_shared() -> None:
    """A later figure may leave out what was said before the first one, unless something else is told from "while" on."""
    _, second = told("Exports fell 18 percent in Marran and 7 percent in Orvel.")
    assert "export" in second[2]
    _, second = told("Exports fell 18 percent in Marran, while wages rose 7 percent in Orvel.")
    assert "export" not in second[1] | second[2]


def test_figures_that_no_break_parts_share_their_words() -> None:
    """ "Rose from 7.1 percent to 7.9 percent" tells the same of both."""
    first, second = told("Rents rose from 7.1 percent to 7.9 percent.")
    assert "rent" in first[2]
    assert "rent" in second[2]


def test_a_figure_of_no_sentence_has_no_words() -> None:
    """A text without figures has no portions, and an empty one raises nothing."""
    assert told("") == []
    assert told("Nobody came.") == []


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("losses", "lost"),
        ("sale", "sold"),
        ("robberies", "robbed"),
        ("arrivals", "arrived"),
        ("choice", "chosen"),
    ],
)
def test_a_deed_is_one_word_as_noun_and_as_verb(noun: str, verb: str) -> None:
    """What the one side tells by a verb and the other by its noun tells of the same figure."""
    assert stem(noun) == stem(verb)
