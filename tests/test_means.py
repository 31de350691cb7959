"""By what people were harmed, as the words around their number say."""

import pytest

from summarizer.text.harm.means import UNTOLD, own_cause
from summarizer.text.lexicon.means import ALIKE, PHRASES, WORDS


@pytest.mark.parametrize(
    ("sentence", "at", "means", "words"),
    [
        ("twelve people were killed in an air strike on orvel", 0, {"air"}, "air strike"),
        ("five children died of cold in the camp", 0, {"want"}, "cold"),
        ("mortar fire killed five people", 3, {"shelling"}, "mortar"),
        ("a fire killed five people", 3, {"fire"}, "fire"),
        ("five people died of a heart attack", 0, {"illness"}, "heart attack"),
        ("gunmen killed five people after a flood", 2, {"shooting"}, "gunmen"),
        ("five people were killed after a bomb exploded", 0, {"blast"}, "bomb"),
        ("five people were killed", 0, set(), ""),
    ],
)
def test_the_words_nearest_to_the_number_tell_the_cause(sentence: str, at: int, means: set[str], words: str) -> None:
    """Behind the number first, then before it, then behind "after"."""
    cause = own_cause(sentence.split(), at, at + 1, frozenset())
    assert (set(cause.means), cause.words) == (means, words)


def test_whom_the_words_blame_goes_before_all_others() -> None:
    """ "A car bomb killed 12 people and wounded 30 near the flooded market": both numbers are the bomb's."""
    words = "a car bomb killed 12 people and wounded 30 near the flooded market".split()
    assert own_cause(words, 8, 9, {4, 8}, "A car bomb").means == {"planted"}


def test_a_sentence_of_two_causes_gives_none_to_a_number_beside_neither() -> None:
    """Nothing is guessed."""
    words = "gunmen came ; 12 people died ; floods went on".split()
    assert own_cause(words, 3, 4, frozenset()) == UNTOLD


def test_every_class_has_words_and_every_pair_two_classes() -> None:
    """The table is whole."""
    classes = {*WORDS.values(), *(m for seconds in PHRASES.values() for m in seconds.values())}
    assert all(len(pair) == 2 and pair <= classes for pair in ALIKE)
