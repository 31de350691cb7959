"""FIG, STY: each row of a brief against the figure of the source that it stands on.

A row is more than prose: its figure was re-read from the source, so that the twin must be there, equal in number,
bound and harm. What does not have a twin in the cited sentences is not on the source's word.
"""

from collections.abc import Sequence, Set as AbstractSet
from functools import cached_property
from typing import NamedTuple

from summarizer.checks.comparing.bounds import change
from summarizer.checks.reading.folded import fold
from summarizer.schemas.records import Brief, Casualty, CheckedFigure, Evidence, Figure, Finding
from summarizer.schemas.terms import Harm, Verdict
from summarizer.text.bundle import Bundle
from summarizer.text.document import Document

_BOUND_RULE = {"lost": "FIG104", "added": "FIG105", "weakened": "FIG105", "changed": "FIG106"}
_EITHER: tuple[frozenset[Harm], ...] = (frozenset({"abducted", "detained"}), frozenset({"abducted", "missing"}))


class Problem(NamedTuple):
    """What is wrong with a figure of a row, before it gets its place on the page."""

    rule: str
    message: str
    verdict: Verdict = "wrong_binding"


class SourceFigures:
    """The figures of a bundle by sentence number."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.by_sentence: dict[int, list[Figure]] = {}
        self.replaced: set[tuple[int, int]] = set()
        self.by_words: dict[tuple[int, str], list[Figure]] = {}
        self.by_place: dict[tuple[int, int, int], list[Figure]] = {}
        self.all: list[Figure] = []
        for number, figure in bundle.figures():
            self.all.append(figure)
            self.by_sentence.setdefault(number, []).append(figure)
            self.by_words.setdefault((number, figure.text.casefold()), []).append(figure)
            self.by_place.setdefault((number, figure.start, figure.end), []).append(figure)
            if figure.relation == "updates" and figure.part_of is not None and figure.bond:
                self.replaced.add((figure.bond.source, figure.part_of))

    @cached_property
    def agents(self) -> set[tuple[Harm | None, str | None]]:
        """Each harm with those who the source says did it."""
        return {(f.harm, agent) for f in self.all if f.bond for agent in (f.bond.agent, f.bond.doer)}

    def cited(self, evidence: Sequence[Evidence]) -> list[Figure]:
        """The figures of the cited sentences, in the order cited."""
        return [f for e in evidence for f in self.by_sentence.get(e.sentence, ())]

    def twins(self, figure: Figure, evidence: Sequence[Evidence]) -> list[Figure]:
        """The cited figures of the same words; the one at the same place alone where it is among them."""
        words = figure.text.casefold()
        there = [f for e in evidence for f in self.by_place.get((e.sentence, figure.start, figure.end), ())]
        exact = [f for f in there if f.text.casefold() == words]
        return exact or [f for e in evidence for f in self.by_words.get((e.sentence, words), ())]


def check_rows(brief: Brief, figures: SourceFigures) -> tuple[list[CheckedFigure], list[Finding]]:
    """The verdict on each figure of the rows and other figures, and what is wrong with them."""
    checked: list[CheckedFigure] = []
    found: list[Finding] = []

    def put(path: str, figure: Figure, evidence: list[Evidence], problems: list[Problem]) -> None:
        verdict: Verdict = problems[0].verdict if problems else "verified_in_source"
        rule = problems[0].rule if problems else None
        checked.append(CheckedFigure(figure, verdict, path, rule, evidence))
        found.extend(Finding(p.rule, "error", p.message, path=path, evidence=evidence) for p in problems)

    wholes = {row.figure.start for row in brief.casualties}
    for i, row in enumerate(brief.casualties):
        put(f"casualties[{i}].figure", row.figure, row.evidence, row_problems(row, figures, wholes))
    for i, other in enumerate(brief.other_figures):
        put(
            f"other_figures[{i}].figure",
            other.figure,
            other.evidence,
            number_problems(other.figure, other.evidence, figures),
        )
    for i, dispute in enumerate(brief.disputed_claims):
        for j, position in enumerate(dispute.positions):
            if position.figure:
                path = f"disputed_claims[{i}].positions[{j}].figure"
                put(
                    path,
                    position.figure,
                    position.evidence,
                    number_problems(position.figure, position.evidence, figures),
                )
    return checked, found


def number_problems(figure: Figure, evidence: Sequence[Evidence], figures: SourceFigures) -> list[Problem]:
    """What is wrong with the number itself: its words, its values, its bound."""
    twins = figures.twins(figure, evidence)
    if not twins:
        return [Problem("FIG101", f"{figure.text!r} is not a figure of the cited sentences", "not_found")]
    equal = [t for t in twins if (t.low, t.best, t.high) == (figure.low, figure.best, figure.high)]
    if not equal:
        return [
            Problem(
                "FIG101", f"the values given for {figure.text!r} are not what its words say", "conflicts_with_source"
            )
        ]
    if all(t.qualifier != figure.qualifier for t in equal):
        rule = _BOUND_RULE.get(change(figure.qualifier, equal[0].qualifier), "FIG106")
        message = f"{figure.text!r} is given as {figure.qualifier}; its words say {equal[0].qualifier}"
        return [Problem("FIG106" if rule == "FIG105" else rule, message)]
    if all((t.kind, t.unit) != (figure.kind, figure.unit) for t in equal):
        return [Problem("FIG115", f"{figure.text!r} is given as {figure.kind}; its words say {equal[0].kind}")]
    if not any(_placed(figure, t) for t in equal):
        return [Problem("EVD202", f"offsets {figure.start} to {figure.end} do not cut {figure.text!r}")]
    return []


def _placed(figure: Figure, twin: Figure) -> bool:
    return (figure.start, figure.end) == (twin.start, twin.end)


def row_problems(row: Casualty, figures: SourceFigures, wholes: AbstractSet[int] = frozenset()) -> list[Problem]:
    """What is wrong with a casualty row: number, harm, people, part or whole, fact or fear."""
    problems = number_problems(row.figure, row.evidence, figures)
    if problems:
        return problems
    twins = [
        t
        for t in figures.twins(row.figure, row.evidence)
        if (t.low, t.best, t.high) == (row.figure.low, row.figure.best, row.figure.high)
    ]
    fitting = [t for t in twins if t.harm in (None, row.harm) or frozenset({t.harm, row.harm}) in _EITHER]
    if row.figure.harm not in (None, row.harm):
        return [Problem("FIG102", f"the row says {row.harm}, its figure {row.figure.harm}")]
    if not fitting:
        harm = twins[0].harm or ""
        rule = "STY802" if harm == "casualties_unspecified" and row.harm == "killed" else "FIG102"
        return [Problem(rule, f"says {row.figure.text} {row.harm}; the source has {row.figure.text} {harm}")]
    twin = next((t for t in fitting if t.harm == row.harm), fitting[0])
    return [*_bound_problems(row, twin, figures, wholes), *_people_problems(row, figures)]


def _bound_problems(row: Casualty, twin: Figure, figures: SourceFigures, wholes: AbstractSet[int]) -> list[Problem]:
    bond = twin.bond
    if bond and bond.modality in ("hypothetical", "denied"):
        return [Problem("FIG116", f"{twin.text!r} is {bond.modality} in the source, the row gives it as fact")]
    if bond and (bond.source, twin.start) in figures.replaced and row.relation != "updates":
        return [Problem("FIG108", f"{twin.text!r} was replaced by a later figure of the source")]
    if twin.relation == "part_of" and row.relation in (None, "total") and (row.relation or twin.part_of in wholes):
        return [Problem("FIG107", f"{twin.text!r} is part of a larger figure in the source")]
    return []


def _people_problems(row: Casualty, figures: SourceFigures) -> list[Problem]:
    """Numbers inside the words for the victims must be the source's; so must the words, the figure's own apart."""
    victims = row.victims
    if not victims:
        return []
    words_cited = " ".join(e.text for e in row.evidence)
    if victims in words_cited or fold(victims) in (cited := fold(words_cited)):
        return []
    if any(f.harm == row.harm and f.bond and f.bond.victims == victims for f in figures.all):
        return []  # the words of another telling of the same harm
    numbers = [f.text for f in Document(victims).figures if not (f.bond and f.bond.implied)]
    numbers += "".join(c if c.isdigit() else " " for c in victims).split()
    for number in numbers:
        if fold(number) not in cited:
            return [Problem("FIG101", f"{number!r} in {victims!r} is not in the cited sentences", "not_found")]
    words = fold(victims).split()
    if words and not any(word in cited for word in words if len(word) > 2):
        return [Problem("FIG103", f"the cited sentences do not speak of {victims!r}")]
    return []
