"""A good draft gives a complete brief; the same draft with one thing wrong never gives one that hides it."""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import NamedTuple

import pytest
from model_engine import engine, example_sources, good_draft, written
from scripted_server import completion, scripted

from summarizer.pipeline import make_brief, read
from summarizer.schemas.records import Brief, Draft, Source

EXAMPLES = example_sources(Path(__file__).resolve().parent.parent / "examples")
BOUNDS = (
    "at least ",
    "more than ",
    "about ",
    "around ",
    "nearly ",
    "up to ",
    "some ",
    "over ",
    "almost ",
    "as many as ",
)
LEAST = 300


class Mutation(NamedTuple):
    """A draft with one thing wrong."""

    what: str
    row: int
    draft: Draft


def altered(words: str, by: str) -> str:
    """The figure with another number: one more, ten times as many, or words without one replaced whole."""
    digits = "".join(c for c in words if c.isdigit())
    if not digits:
        return "4,021" if by == "one" else "seventy-seven"
    first = words.index(digits[0])
    last = len(words) - words[::-1].index(digits[-1])
    number = int(digits) + 1 if by == "one" else int(digits) * 10
    return f"{words[:first]}{number}{words[last:]}"


def mutations(draft: Draft) -> Iterator[Mutation]:
    """Each row's figure, harm, speaker and bound changed in turn, and each row left out."""
    for i, row in enumerate(draft.casualties):
        others = [r for r in draft.casualties if r.figure != row.figure]
        own = set((row.claimant or "").lower().split())
        speakers = [r.claimant for r in draft.casualties if r.claimant and not own & set(r.claimant.lower().split())]
        for figure in (altered(row.figure, "one"), altered(row.figure, "ten"), *[r.figure for r in others[:1]]):
            yield Mutation("figure", i, _with(draft, i, figure=figure))
        for harm in [h for h in ("injured", "killed", "missing") if h != row.harm]:
            yield Mutation("harm", i, _with(draft, i, harm=harm))
        for speaker in ("the Lord Chamberlain's office", *speakers[:1]):
            yield Mutation("speaker", i, _with(draft, i, claimant=speaker))
        if bound := next((b for b in BOUNDS if row.figure.lower().startswith(b)), None):
            yield Mutation("bound", i, _with(draft, i, figure=row.figure[len(bound) :]))
        left = deepcopy(draft)
        del left.casualties[i]
        for other in left.casualties:
            if other.part_of is not None:
                other.part_of = None if other.part_of == i else other.part_of - (other.part_of > i)
        yield Mutation("omitted", i, left)


def _with(draft: Draft, row: int, **changes: str) -> Draft:
    changed = deepcopy(draft)
    for name, value in changes.items():
        setattr(changed.casualties[row], name, value)
    return changed


def harmless(mutation: Mutation, brief: Brief, right: Brief) -> bool:
    """Whether the page says what the unaltered one says: re-read from the source, the error never reached it."""

    def rows(page: Brief) -> list[tuple[object, ...]]:
        return sorted(
            (r.harm, r.figure.start, r.figure.text, r.claimant.name if r.claimant else "") for r in page.casualties
        )

    if rows(brief) == rows(right):
        return True
    # a bound left out may be re-read as a bare figure that a cited sentence itself gives of the same people
    row = brief.casualties[mutation.row] if mutation.what == "bound" else None
    return (
        row is not None
        and row.verdict == "verified_in_source"
        and any(
            e.start <= row.figure.start < e.end
            and brief.sources[e.source].text[row.figure.start : row.figure.end] == row.figure.text
            for e in row.evidence
        )
    )


def brief_from(draft: Draft, source: Source, url: str) -> Brief:
    """The brief of an engine that answers with `draft` and cannot correct it."""
    return make_brief([source], engine(url, max_corrections=0))


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_good_draft_gives_a_complete_brief(name: str) -> None:
    """Whatever the example, in one call."""
    source = EXAMPLES[name]
    with scripted(completion(written(good_draft(read([source]))))) as server:
        brief = brief_from(good_draft(read([source])), source, server.url)

    assert [f"{f.rule} {f.path}: {f.message}" for f in brief.findings if f.severity == "error"] == []
    assert (brief.status, brief.run.calls) == ("complete", 1)


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_mutation_hides_on_a_complete_page(name: str) -> None:
    """The page is degraded, or the row is flagged, or the error never reached it."""
    source = EXAMPLES[name]
    good = good_draft(read([source]))
    cases = list(mutations(good))
    answers = iter([completion(written(good)), *(completion(written(case.draft)) for case in cases)])
    hidden = []
    with scripted(each=lambda body: next(answers)) as server:
        right = brief_from(good, source, server.url)
        for case in cases:
            brief = brief_from(case.draft, source, server.url)
            loud = [f for f in brief.findings if f.severity != "note"]
            if case.what == "omitted":  # the rows after it have moved up: only what is said of the omission counts
                flagged = any(f.rule.startswith("COV") for f in loud)
            else:
                flagged = any((f.path or "").startswith(f"casualties[{case.row}]") for f in loud)
            if brief.status == "complete" and not flagged and not harmless(case, brief, right):
                hidden.append(f"{case.what} of row {case.row} ({good.casualties[case.row].figure})")

    assert hidden == []


def test_there_are_as_many_mutations_as_promised() -> None:
    """At least 300 over the examples."""
    assert sum(len(list(mutations(good_draft(read([source]))))) for source in EXAMPLES.values()) >= LEAST
