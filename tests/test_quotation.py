"""Quotation marks, paired."""

import pytest
from hypothesis import given, strategies as st

from summarizer.text.words.quotation import find_quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “a b c.” Then he left.", ["a b c."]),
        ('He said "a b c." Then he left.', ["a b c."]),
        ("He said «a b c» and „d e“ and »f g«.", ["a b c", "d e", "f g"]),
        ("'It was dark,' he said.", ["It was dark,"]),
        ("‘It wasn’t dark,’ he said.", ["It wasn’t dark,"]),
        ("The boys' fault and the girls' fault.", []),
        ("It's the men's, isn't it?", []),
        ("He said “a ‘b’ c”.", ["a ‘b’ c"]),
        ("He said: “First part.\n\n“Second part.”", ["First part.", "Second part."]),
        ('He said: "First part.\n\n"Second part."', ["First part.", "Second part."]),
        ('He said: "First part. "Second part."', ["First part.", "Second part."]),
        ('It is 5" wide.\n\nHe left.', []),
        ("", []),
    ],
)
def test_quotations(text: str, quoted: list[str]) -> None:
    """Each quotation is found without its marks, apostrophes and lone marks are not."""
    assert quoted == [text[q.start : q.end] for q in find_quotations(text)]


@given(st.text(alphabet="ab .,\n\"“”„«»'‘’", max_size=80))
def test_quotations_lie_in_order(text: str) -> None:
    """Whatever is written: quotations hold words, in order, not overlapping."""
    before = 0
    for quotation in find_quotations(text):
        assert before <= quotation.start < quotation.end <= len(text)
        before = quotation.end
