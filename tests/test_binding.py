"""Binding figures to the people counted and the harm: one sentence a case, every figure of harm in it expected."""

import pytest
from binding_cases import CASES, Case
from binding_cases_news import NEWS
from hypothesis import given, strategies as st
from steps import steps

from summarizer.text.document import Document


def bound(text: str) -> list[tuple[str, str | None, str, str]]:
    """Figures with a harm: words, counted people, harm, and what marks them (relation or modality, "implied")."""
    out: list[tuple[str, str | None, str, str]] = []
    for figure in Document(text).figures:
        if figure.harm is None:
            continue
        assert figure.bond is not None
        assert text[figure.start : figure.end] == figure.text
        marks: list[str] = [figure.relation] if figure.relation else []
        if figure.bond.modality != "asserted":
            marks.append(figure.bond.modality)
        if figure.bond.implied and figure.qualifier != "none_reported":
            marks.append("implied")
        out.append((figure.text, figure.counted, figure.harm, " ".join(marks)))
    return out


@pytest.mark.parametrize("case", [*CASES, *NEWS], ids=[c.text[:60] for c in (*CASES, *NEWS)])
def test_every_figure_of_harm_is_bound_as_the_words_say(case: Case) -> None:
    """Words, people, harm, relation and modality of each figure of harm; no other figure bears a harm."""
    assert bound(case.text) == list(case.expected)


WORDS = "12 three people soldiers were killed and wounded , including the of them who in ( ) - two died by a some no 5 dead toll rose from to ."


@given(st.lists(st.sampled_from(WORDS.split()), max_size=40))
def test_any_order_of_words_is_bound_without_a_slip_of_offsets(words: list[str]) -> None:
    """Whatever the words, offsets are exact, figures are in order, and parts point at figures of the text."""
    text = " ".join(words)

    figures = Document(text).figures

    starts = [f.start for f in figures]
    assert sorted(starts) == starts
    assert [text[f.start : f.end] for f in figures] == [f.text for f in figures]
    assert all(f.part_of is None or f.part_of in starts for f in figures)


@pytest.mark.parametrize(
    "piece",
    [
        "12 killed, ",
        "were killed ",
        "and 12 ",
        "12 of ",
        ", 12 men",
        "(",
        "killed including ",
        "that who 12 ",
        "killed by ",
    ],
)
def test_hostile_repetition_stays_linear(piece: str) -> None:
    """Four times the text takes about four times the work: no search runs over the whole sentence."""

    def work(times: int) -> int:
        document = Document(piece * times + "were killed")
        return steps(lambda: document.figures)

    assert work(1200) < 4.8 * work(300) + 500  # quadratic would be 16


def test_the_inside_knows_whom_the_words_blame() -> None:
    """The by-phrase of a passive and the subject of an active verb are the agent, never a victim."""
    passive, active = (
        Document(s).figures[-1].bond for s in ("Six guards were killed by rebels.", "Rebels killed six guards.")
    )

    assert passive is not None
    assert active is not None
    assert (passive.agent, active.agent) == ("rebels", "Rebels")
    assert (passive.cue, passive.head, passive.victims) == ("killed", "guard", "guards")


def test_victims_run_on_to_the_name() -> None:
    """ "the leader, Daro Venn": one person, whose name belongs to the victims."""
    text = "Troops killed the Front's leader, Daro Venn."
    bond = Document(text).figures[0].bond

    assert bond is not None
    assert bond.victims == "the Front's leader, Daro Venn"
    assert bond.victims_start is not None
    assert text[bond.victims_start : bond.victims_end] == bond.victims


@pytest.mark.parametrize(
    ("text", "harmed"),
    [
        (
            "Gunmen killed three drivers and abducted five others, two aid officials and a police commander said.",
            ["three", "five"],
        ),
        ("The blast hurt 30 people, two doctors said.", ["30"]),
        ("The raid killed two aid officials and a police commander, residents said.", ["two", "a police commander"]),
        ("Five injured villagers said that soldiers had shot at them.", ["Five"]),
    ],
)
def test_who_tells_of_a_harm_is_not_counted_among_its_victims(text: str, harmed: list[str]) -> None:
    """A speaker in the list behind the victims has a number of its own, and no harm."""
    assert [figure.text for figure in Document(text).figures if figure.harm] == harmed


@pytest.mark.parametrize("when", ["early on Tuesday", "late at night", "early Tuesday", "on Tuesday"])
def test_the_hour_is_none_of_the_people(when: str) -> None:
    """ "19 others early on Tuesday": what is counted ends before the time."""
    [_, hurt] = Document(f"A strike killed seven workers and injured 19 others {when}, the mayor said.").figures
    assert (hurt.counted, hurt.harm) == ("others", "injured")
