"""Sentences and paragraphs: which stops end one, which line breaks part two."""

import pytest
from hypothesis import given
from reading import hostile_text
from steps import steps

from summarizer.text.words.sentences import split_sentences


def cut(text: str) -> list[str]:
    """The sentences of `text`, white space made plain."""
    return [" ".join(text[s.start : s.end].split()) for s in split_sentences(text)]


ONE = [
    "Gen. Omar Tal of the U.S. Army spoke on Jan. 5 at 3 a.m. in St. Mark.",
    "Mr. J. K. Lar, of No. 4 Company, walked 3.5 km.",
    '"We saw it." he said.',
    "The Marran Front... withdrew.",
    "Tessara Inc. said it lost 12 trucks.",
    "What now? asked the mayor.",
    "Officials of the U.S. Embassy left at 10 p.m. Friday.",
]
"""Each is a single sentence."""

SEVERAL = [
    ("Five died. Nine fled.", ["Five died.", "Nine fled."]),
    ("He left the U.S. The army stayed.", ["He left the U.S.", "The army stayed."]),
    ("“It is over.” She left.", ["“It is over.”", "She left."]),
    ("(Five died.) Nine fled.", ["(Five died.)", "Nine fled."]),
    ("Really?! Yes… No.", ["Really?!", "Yes…", "No."]),
    ("They said no. 12 were hurt.", ["They said no. 12 were hurt."]),
    ("Twelve died.[3] Nine fled.", ["Twelve died.[3]", "Nine fled."]),
    ("The army left.The town burned.", ["The army left.", "The town burned."]),
    ("twelve died . nine fled .", ["twelve died .", "nine fled ."]),
    ("قتل خمسة أشخاص؟ نعم.", ["قتل خمسة أشخاص؟", "نعم."]),
]


@pytest.mark.parametrize("text", ONE)
def test_a_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    """Abbreviations, initials, decimals and quoted ends go on."""
    assert [text] == cut(text)


@pytest.mark.parametrize(("text", "sentences"), SEVERAL)
def test_a_stop_ends_a_sentence(text: str, sentences: list[str]) -> None:
    """Closing quotes, brackets and note marks stay with the sentence they close."""
    assert sentences == cut(text)


def test_a_headline_without_a_stop_is_a_sentence_of_its_own() -> None:
    """A line that ends well before the others' width parts from what follows."""
    assert cut("Shells hit Orvel market\nFive people died when shells hit the market, police said.") == [
        "Shells hit Orvel market",
        "Five people died when shells hit the market, police said.",
    ]


WRAPPED = """ORVEL, 3 MAR 91 (KADHAR RADIO) -- [TEXT] THE COMMAND OF THE 2D BRIGADE
REPORTED TODAY THAT NINE FIGHTERS OF THE MARRAN FRONT WERE KILLED IN THE
HILLS ABOVE TESSARA.  THE COMMAND ADDED THAT ITS TROOPS LOST TWO MEN AND
THAT THE FRONT LEFT ITS RIFLES BEHIND.

   MEANWHILE, THE FRONT SAID IN A STATEMENT READ OVER THE TELEPHONE THAT
IT HAD LOST NOBODY."""


def test_hard_wrapped_upper_case_text_is_joined_over_its_lines() -> None:
    """A break where the next word would not have fitted is no end of anything."""
    sentences = split_sentences(WRAPPED)

    assert [s.paragraph for s in sentences] == [0, 0, 1]
    assert (
        cut(WRAPPED)[2] == "MEANWHILE, THE FRONT SAID IN A STATEMENT READ OVER THE TELEPHONE THAT IT HAD LOST NOBODY."
    )


def test_a_list_and_a_table_have_a_sentence_a_line() -> None:
    """Bullets, rows and short lines part."""
    assert cut("Toll by town\n- Orvel: 12 dead\n- Tessara: 3 dead\n| Kadhar | 4 |") == [
        "Toll by town",
        "- Orvel: 12 dead",
        "- Tessara: 3 dead",
        "| Kadhar | 4 |",
    ]


def test_paragraphs_of_one_long_line_each_are_kept_apart() -> None:
    """Lines wider than anybody wraps are whole paragraphs."""
    line = "Police in the town of Orvel said on Monday that twelve people had died in the fire at the mill and that nine were hurt"
    text = f"{line}\n{line} too\n{line} as well"

    assert [s.paragraph for s in split_sentences(text)] == [0, 1, 2]


def test_carriage_returns_part_like_line_feeds() -> None:
    """A blank line is one whatever its line ends."""
    assert [s.paragraph for s in split_sentences("Five died.\r\n\r\nNine fled.")] == [0, 1]


@given(hostile_text)
def test_any_text_is_covered_in_order(text: str) -> None:
    """Sentences lie in order, start and end on something visible, and leave only white space out."""
    sentences = split_sentences(text)

    rest, at = "", 0
    for s in sentences:
        assert at <= s.start < s.end
        assert not text[s.start].isspace()
        assert not text[s.end - 1].isspace()
        rest += text[at : s.start]
        at = s.end
    assert not (rest + text[at:]).strip()


@pytest.mark.parametrize("piece", [". ", "a. ", "...", "U.S. ", "a b\n", "\n", '."', "(", "? (", "word "])
def test_work_grows_with_length_only(piece: str) -> None:
    """Four times the text takes about four times the work, whatever it repeats."""

    def work(size: int) -> int:
        text = piece * (size // len(piece))
        return steps(lambda: split_sentences(text))

    assert work(40_000) < 4.4 * work(10_000) + 500
