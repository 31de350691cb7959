"""Every way of writing a number that `expressions.txt` lists, read through the public call."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer import find_figures
from summarizer.schemas import Figure
from summarizer.schemas.terms import KINDS, QUALIFIERS


def cases() -> Iterator[tuple[str, str]]:
    """Text and what it states: "at least 12 => at_least 12 count"; several figures are parted by semicolons."""
    for row in Path(__file__).with_name("expressions.txt").read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("# "):
            text, _, expected = row.partition(" => ")
            yield text.replace("\\n", "\n"), expected


def states(figure: Figure, expected: str) -> bool:
    """Whether a figure is what one part of a row says: qualifier, value, kind and unit, as far as written there."""
    said, _, unit = expected.partition(" in ")
    words = said.split()
    qualifier = words.pop(0) if words[0] in QUALIFIERS else None
    kind = words.pop() if words[-1] in KINDS else None
    if "to" in words:
        qualifier, fits = "range", [figure.low, figure.high] == pytest.approx([float(words[0]), float(words[2])])
    else:
        stated = next((v for v in (figure.best, figure.low, figure.high) if v is not None), None)
        step = (figure.qualifier == "more_than") - (
            figure.qualifier == "fewer_than"
        )  # more than 12 people are 13 at least
        number = float(words[0])
        fits = (
            qualifier == "vague"
            if stated is None
            else float(stated) in (pytest.approx(number, rel=1e-9), number + step)
        )
    return fits and qualifier in (None, figure.qualifier) and kind in (None, figure.kind) and unit in ("", figure.unit)


@pytest.mark.parametrize(("text", "expected"), tuple(cases()))
def test_an_expression_states_these_figures(text: str, expected: str) -> None:
    """All of them, in order, and nothing else; the words of each lie where its offsets say."""
    figures = find_figures(text)

    assert all(text[f.start : f.end] == f.text for f in figures)
    if expected == "no count":
        assert "count" not in {f.kind for f in figures}
    else:
        parts = expected.split("; ")
        assert len(figures) == len(parts)
        assert all(states(f, part) for f, part in zip(figures, parts, strict=True))
