"""Binding figures to the people counted and the harm: one sentence a case, every figure of harm in it expected."""

import pytest

from binding_cases import CASES, Case
from summarizer.text.document import Document


def bound(text: str) -> list[tuple[str, str | None, str, str]]:
    """Figures with a harm: words, counted people, harm, and what marks them (relation or modality, "implied")."""
    out = []
    for figure in Document(text).figures:
        if figure.harm is None:
            continue
        assert figure.bond is not None
        assert text[figure.start : figure.end] == figure.text
        marks = [figure.relation] if figure.relation else []
        if figure.bond.modality != "asserted":
            marks.append(figure.bond.modality)
        if figure.bond.implied and figure.qualifier != "none_reported":
            marks.append("implied")
        out.append((figure.text, figure.counted, figure.harm, " ".join(marks)))
    return out


@pytest.mark.parametrize("case", CASES, ids=[c.text[:60] for c in CASES])
def test_every_figure_of_harm_is_bound_as_the_words_say(case: Case) -> None:
    """Words, people, harm, relation and modality of each figure of harm; no other figure bears a harm."""
    assert bound(case.text) == list(case.expected)
