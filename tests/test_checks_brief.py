"""The checker on briefs: a rules brief stands, and whatever is altered in one is found."""

import copy
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from summarizer import check, summarize
from summarizer.checks import check_brief
from summarizer.checks.comparing.speakers import same_speaker
from summarizer.engines.rules import RulesEngine
from summarizer.pipeline import make_brief
from summarizer.schemas.records import Brief, Source
from summarizer.text.bundle import Bundle

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
NUMBERS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()


Way = tuple[str | int, ...]
"""Attributes and indices from a brief down to one of its values."""


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.stem)
def example(request: pytest.FixtureRequest) -> tuple[Brief, Bundle]:
    sources = [Source(request.param.read_text(encoding="utf-8"))]
    return make_brief(sources, RulesEngine()), Bundle(sources)


def errors(brief: Brief, bundle: Bundle) -> list[str]:
    """Rule and place of each error."""
    return [f"{f.rule} {f.path}: {f.message}" for f in check_brief(brief, bundle).findings if f.severity == "error"]


def at(value: Any, path: Way) -> Any:
    """What stands at the end of a path."""
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return value


def altered(brief: Brief, path: Way, value: object) -> Brief:
    """A copy of `brief` with another value at the end of a path."""
    other = copy.deepcopy(brief)
    setattr(at(other, path[:-1]), str(path[-1]), value)
    return other


def digit_changes(text: str, rng: random.Random) -> Iterator[str]:
    """`text` with each of its digits in turn replaced by another, and each number word by another."""
    for i, char in enumerate(text):
        if char in "0123456789":
            yield text[:i] + str((int(char) + rng.randint(1, 9)) % 10) + text[i + 1 :]
    for match in re.finditer(rf"\b({'|'.join(NUMBERS)})\b", text):
        other = rng.choice([word for word in NUMBERS if word != match.group()])
        yield text[: match.start()] + other + text[match.end() :]


def figures_of(brief: Brief) -> list[Way]:
    """Paths to every figure of a brief's rows."""
    return [
        *(("casualties", i, "figure") for i in range(len(brief.casualties))),
        *(("other_figures", i, "figure") for i in range(len(brief.other_figures))),
    ]


def lines_of(brief: Brief) -> list[Way]:
    """Paths to the prose of a brief."""
    return [
        ("headline", "text"),
        *(("bottom_line", i, "text") for i in range(len(brief.bottom_line))),
        *(("key_events", i, "what") for i in range(len(brief.key_events))),
    ]


def test_a_rules_brief_has_no_error(example: tuple[Brief, Bundle]) -> None:
    """What the rules engine writes, the checker finds nothing wrong with."""
    brief, bundle = example

    assert errors(brief, bundle) == []


def test_every_digit_of_every_figure_counts(example: tuple[Brief, Bundle]) -> None:
    """A row whose figure has one digit changed, in its words or its values, is an error."""
    brief, bundle = example
    rng = random.Random(7)
    missed = []
    for path in figures_of(brief):
        figure = at(brief, path)
        changes = digit_changes(figure.text, rng)
        missed += [text for text in changes if not errors(altered(brief, (*path, "text"), text), bundle)]
        for bound in ("low", "best", "high"):
            value = getattr(figure, bound)
            if value is not None and not errors(altered(brief, (*path, bound), value + 1), bundle):
                missed.append(f"{figure.text}: {bound}")

    assert missed == []


def test_every_digit_of_the_prose_counts(example: tuple[Brief, Bundle]) -> None:
    """A headline, bottom line or event with one number changed is an error."""
    brief, bundle = example
    rng = random.Random(11)
    missed = [
        text
        for path in lines_of(brief)
        for text in digit_changes(at(brief, path), rng)
        if not errors(altered(brief, path, text), bundle)
    ]

    assert missed == []


def test_swapped_harm_is_found(example: tuple[Brief, Bundle]) -> None:
    """Killed for injured and injured for killed, in the row alone or with its figure."""
    brief, bundle = example
    missed = []
    for i, row in enumerate(brief.casualties):
        other = "injured" if row.harm == "killed" else "killed"
        alone = altered(brief, ("casualties", i, "harm"), other)
        both = altered(alone, ("casualties", i, "figure", "harm"), other)
        missed += [row.figure.text for changed in (alone, both) if not errors(changed, bundle)]

    assert missed == []


def test_a_dropped_or_added_bound_is_found(example: tuple[Brief, Bundle]) -> None:
    """A figure given as exact that the words bound, or bounded that the words give bare."""
    brief, bundle = example
    missed = []
    for path in figures_of(brief):
        other = "at_least" if at(brief, path).qualifier == "exact" else "exact"
        if not errors(altered(brief, (*path, "qualifier"), other), bundle):
            missed.append(at(brief, path).text)

    assert missed == []


def test_a_swapped_speaker_is_found(example: tuple[Brief, Bundle]) -> None:
    """A figure in the mouth of another speaker of the report is found, unless that one gives it too."""
    brief, bundle = example
    missed = []
    for i, row in enumerate(brief.casualties):
        gives_it = [
            r.claimant
            for r in brief.casualties
            if (r.harm, r.figure.best) == (row.harm, row.figure.best) and r.claimant
        ]
        for other in brief.casualties:
            if not other.claimant or any(same_speaker(other.claimant, c) for c in gives_it) or not row.claimant:
                continue
            changed = altered(brief, ("casualties", i, "claimant"), other.claimant)
            if not any(f.rule.startswith("ATT") for f in check_brief(changed, bundle).findings):
                missed.append((row.figure.text, other.claimant.name))

    assert missed == []


def test_an_omitted_row_is_found(example: tuple[Brief, Bundle]) -> None:
    """A harm figure that no row carries any more is an error, unless another row gives the same number of that harm."""
    brief, bundle = example
    missed = []
    for i, row in enumerate(brief.casualties):
        number = (row.harm, row.figure.best or row.figure.low)
        if sum((r.harm, r.figure.best or r.figure.low) == number for r in brief.casualties) > 1:
            continue
        changed = copy.deepcopy(brief)
        del changed.casualties[i]
        if not errors(changed, bundle):
            missed.append((row.harm, row.figure.text))

    assert missed == []


def test_who_makes_a_brief_is_told_the_same_but_for_the_figures_of_quoted_lines(example: tuple[Brief, Bundle]) -> None:
    """Without the list a report has the same findings, and of the figures those of lines in words of their own, and the rows'."""
    brief, bundle = example
    full, short = check_brief(brief, bundle), check_brief(brief, bundle, listed=False)
    assert short.findings == full.findings
    assert len(short.figures) < len(full.figures)
    assert [f for f in full.figures if f in short.figures] == short.figures


def test_evidence_must_slice(example: tuple[Brief, Bundle]) -> None:
    """Evidence moved by one character no longer cuts its words, and is found."""
    brief, bundle = example
    start = brief.headline.evidence[0].start

    found = errors(altered(brief, ("headline", "evidence", 0, "start"), start + 1), bundle)

    assert any(e.startswith("EVD202") for e in found)


def test_a_line_without_evidence_is_found(example: tuple[Brief, Bundle]) -> None:
    """A headline that cites nothing is an error."""
    brief, bundle = example

    assert any(e.startswith("EVD203") for e in errors(altered(brief, ("headline", "evidence"), []), bundle))


def test_another_speakers_count_does_not_stand_for_a_vague_word() -> None:
    """ "Dozens", by one speaker, is left out where only another's "some 100" of like people remains."""
    text = "The army said some 100 militants were killed in Orvel. Dozens of combatants were killed near Tessara, monitors said."
    sources = [Source(text)]
    brief, bundle = make_brief(sources, RulesEngine()), Bundle(sources)
    brief.casualties = [row for row in brief.casualties if row.figure.text != "Dozens"]

    assert len(brief.casualties) == 1
    assert any(e.startswith("COV") for e in errors(brief, bundle))


def test_people_sentenced_to_death_are_no_dead_that_a_page_leaves_out() -> None:
    """Whom a court sentences is alive."""
    text = "Judges in Orvel have sentenced 41 men to death for killing 15 policemen."

    assert [f.rule for f in check(summarize(text, engine="rules"), text).findings] == []
