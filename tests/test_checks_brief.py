"""The checker on briefs: a rules brief stands, and whatever is altered in one is found."""

import copy
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from summarizer.checks import check_brief
from summarizer.checks.attribution import same_speaker
from summarizer.engines.rules import RulesEngine
from summarizer.pipeline import make_brief
from summarizer.schemas.records import Brief, Figure, Source
from summarizer.text.bundle import Bundle

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
NUMBERS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()


@dataclass(frozen=True)
class Mutation:
    """One thing changed in a brief."""

    what: str
    brief: Brief


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.stem)
def example(request: pytest.FixtureRequest) -> tuple[Brief, Bundle]:
    sources = [Source(request.param.read_text(encoding="utf-8"))]
    return make_brief(sources, RulesEngine()), Bundle(sources)


def errors(brief: Brief, bundle: Bundle) -> list[str]:
    """Rule and place of each error."""
    return [f"{f.rule} {f.path}: {f.message}" for f in check_brief(brief, bundle).findings if f.severity == "error"]


def changed(brief: Brief, what: str, change: Callable[[Brief], None]) -> Mutation:
    """A copy of `brief` with one thing changed."""
    other = copy.deepcopy(brief)
    change(other)
    return Mutation(what, other)


def digit_changes(text: str, rng: random.Random) -> Iterator[str]:
    """`text` with each of its digits in turn replaced by another, and each number word by another."""
    for i, char in enumerate(text):
        if char in "0123456789":
            yield text[:i] + str((int(char) + rng.randint(1, 9)) % 10) + text[i + 1 :]
    for match in re.finditer(rf"\b({'|'.join(NUMBERS)})\b", text):
        other = rng.choice([word for word in NUMBERS if word != match.group()])
        yield text[: match.start()] + other + text[match.end() :]


def figures_of(brief: Brief) -> list[Callable[[Brief], Figure]]:
    """Ways to every figure of a brief's rows."""
    rows = [lambda b, i=i: b.casualties[i].figure for i in range(len(brief.casualties))]
    others = [lambda b, i=i: b.other_figures[i].figure for i in range(len(brief.other_figures))]
    return [*rows, *others]  # type: ignore[list-item] # mypy cannot infer a lambda with a default


def test_a_rules_brief_has_no_error(example: tuple[Brief, Bundle]) -> None:
    """What the rules engine writes, the checker finds nothing wrong with."""
    brief, bundle = example

    assert [] == errors(brief, bundle)


def test_every_digit_of_every_figure_counts(example: tuple[Brief, Bundle]) -> None:
    """A row whose figure has one digit changed, in its words or its values, is an error."""
    brief, bundle = example
    rng = random.Random(7)
    missed = []
    for reach in figures_of(brief):
        figure = reach(brief)
        for text in digit_changes(figure.text, rng):
            mutation = changed(brief, f"{figure.text} as {text}", lambda b, r=reach, t=text: setattr(r(b), "text", t))
            missed += [] if errors(mutation.brief, bundle) else [mutation.what]
        for bound in ("low", "best", "high"):
            value = getattr(figure, bound)
            if value is not None:
                mutation = changed(brief, f"{figure.text} {bound}", lambda b, r=reach, n=bound, v=value: setattr(r(b), n, v + 1))
                missed += [] if errors(mutation.brief, bundle) else [mutation.what]

    assert [] == missed


def test_every_digit_of_the_prose_counts(example: tuple[Brief, Bundle]) -> None:
    """A headline, bottom line, event or position with one number changed is an error."""
    brief, bundle = example
    rng = random.Random(11)
    lines: list[tuple[str, Callable[[Brief, str], None]]] = [(brief.headline.text, lambda b, t: setattr(b.headline, "text", t))]
    for i, line in enumerate(brief.bottom_line):
        lines.append((line.text, lambda b, t, i=i: setattr(b.bottom_line[i], "text", t)))  # type: ignore[misc]
    for i, event in enumerate(brief.key_events):
        lines.append((event.what, lambda b, t, i=i: setattr(b.key_events[i], "what", t)))  # type: ignore[misc]
    missed = []
    for text, put in lines:
        for other in digit_changes(text, rng):
            mutation = changed(brief, other, lambda b, p=put, t=other: p(b, t))
            missed += [] if errors(mutation.brief, bundle) else [mutation.what]

    assert [] == missed


def test_swapped_harm_is_found(example: tuple[Brief, Bundle]) -> None:
    """Killed for injured and injured for killed, in the row alone or with its figure."""
    brief, bundle = example
    missed = []
    for i, row in enumerate(brief.casualties):
        other = "injured" if row.harm == "killed" else "killed"
        alone = changed(brief, f"row {row.figure.text}", lambda b, i=i, h=other: setattr(b.casualties[i], "harm", h))
        both = copy.deepcopy(alone.brief)
        both.casualties[i].figure.harm = both.casualties[i].harm
        for mutation in (alone, Mutation(f"both {row.figure.text}", both)):
            missed += [] if errors(mutation.brief, bundle) else [mutation.what]

    assert [] == missed


def test_a_dropped_or_added_bound_is_found(example: tuple[Brief, Bundle]) -> None:
    """A figure given as exact that the words bound, or bounded that the words give bare."""
    brief, bundle = example
    missed = []
    for reach in figures_of(brief):
        figure = reach(brief)
        other = "at_least" if figure.qualifier == "exact" else "exact"
        mutation = changed(brief, figure.text, lambda b, r=reach, q=other: setattr(r(b), "qualifier", q))
        missed += [] if errors(mutation.brief, bundle) else [mutation.what]

    assert [] == missed


def test_a_swapped_speaker_is_found(example: tuple[Brief, Bundle]) -> None:
    """A figure in the mouth of another speaker of the report is found, unless he gives it too."""
    brief, bundle = example
    missed = []
    for i, row in enumerate(brief.casualties):
        for other in brief.casualties:
            if not row.claimant or not other.claimant or same_speaker(row.claimant, other.claimant):
                continue
            if any(r.harm == row.harm and r.figure.best == row.figure.best and r.claimant == other.claimant for r in brief.casualties):
                continue
            mutation = changed(brief, f"{row.figure.text}: {other.claimant.name}", lambda b, i=i, c=other.claimant: setattr(b.casualties[i], "claimant", c))
            found = [f for f in check_brief(mutation.brief, bundle).findings if f.rule.startswith("ATT")]
            missed += [] if found else [mutation.what]

    assert [] == missed


def test_an_omitted_row_is_found(example: tuple[Brief, Bundle]) -> None:
    """A harm figure that no row carries any more is an error, unless another row gives the same number of that harm."""
    brief, bundle = example
    missed = []
    for i, row in enumerate(brief.casualties):
        if any(r is not row and r.harm == row.harm and (r.figure.best or r.figure.low) == (row.figure.best or row.figure.low) for r in brief.casualties):
            continue
        mutation = changed(brief, f"{row.harm} {row.figure.text}", lambda b, i=i: b.casualties.pop(i))
        missed += [] if errors(mutation.brief, bundle) else [mutation.what]

    assert [] == missed


def test_evidence_must_slice(example: tuple[Brief, Bundle]) -> None:
    """Evidence moved by one character no longer cuts its words, and is found."""
    brief, bundle = example

    def move(b: Brief) -> None:
        b.headline.evidence[0].start += 1

    assert any(e.startswith("EVD202") for e in errors(changed(brief, "moved", move).brief, bundle))


def test_a_line_without_evidence_is_found(example: tuple[Brief, Bundle]) -> None:
    """A headline that cites nothing is an error."""
    brief, bundle = example

    assert any(e.startswith("EVD203") for e in errors(changed(brief, "bare", lambda b: b.headline.evidence.clear()).brief, bundle))
