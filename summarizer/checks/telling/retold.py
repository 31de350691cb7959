"""The door: what a text tells without needing a number, deed by deed, against what the source tells of the same deed."""

from collections.abc import Iterator

from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facets import content
from summarizer.checks.reading.headlines import is_headline
from summarizer.checks.telling.contraries import contrary
from summarizer.checks.telling.days import another_day
from summarizer.checks.telling.deeds import DeedReader
from summarizer.checks.telling.nouns import only_spoken_of
from summarizer.checks.telling.others import somebody_else
from summarizer.checks.telling.places import another_place
from summarizer.checks.telling.standing import otherwise
from summarizer.checks.telling.steps import one_step_further
from summarizer.checks.telling.tellers import check_tellers
from summarizer.checks.telling.told import Clause, Told
from summarizer.schemas.records import Finding
from summarizer.text.document import Document

_MOST = 200
"""Sentences of a checked text looked at."""


def check_retold(claim: Document, index: SourceIndex) -> list[Finding]:
    """Deeds told otherwise than the source has them: one finding a deed at most."""
    told = Told(index)
    found = list(check_tellers(claim, told))
    return found + [
        finding
        for i in range(min(len(claim.tokens), _MOST))
        if not is_headline(claim.tokens[i]) and not _copied(claim, i, index)
        for finding in _of_sentence(claim, i, told)
    ]


def _copied(claim: Document, i: int, index: SourceIndex) -> bool:
    """Whether a sentence stands in the source as it is."""
    sentence = claim.sentences[i]
    words = claim.text[sentence.start : sentence.end]
    return any(words in document.text for document in index.bundle.documents)


def _of_sentence(claim: Document, i: int, told: Told) -> Iterator[Finding]:
    tokens = claim.tokens[i]
    stems = content(tokens)
    for deed in DeedReader(tokens, claim.quantities[i]).deeds():
        if deed.clipped or deed.standing not in ("done", "ahead", "denied"):
            continue
        clause = Clause(deed, tokens, stems)
        found = (
            otherwise(clause, told)
            or contrary(clause, told)
            or only_spoken_of(clause, told)
            or one_step_further(clause, told)
            or somebody_else(clause, told)
            or another_place(clause, told)
            or another_day(clause, told)
        )
        if found is not None:
            evidence = told.index.evidence([found.number])
            start, end = tokens.starts[found.first], tokens.ends[found.last - 1]
            yield Finding(found.rule, "warning", found.message, start=start, end=end, evidence=evidence)
