"""ATT305: a statement that the source has from somebody else.

As ATT301 for a figure, without one: each sentence of the source that holds the statement's words must be told by a speaker whom
it names itself, apart from the claim's, and the source must know the claim's speaker.
"""

from collections.abc import Iterator

from summarizer.checks.comparing.speakers import name_words
from summarizer.checks.comparing.voices import apart, known
from summarizer.checks.reading.facets import content
from summarizer.checks.reading.stems import stem
from summarizer.checks.telling.told import Told
from summarizer.schemas.records import Claimant, Finding
from summarizer.text.document import Document
from summarizer.text.speech.spoken import Speech

_FEWEST = 2
"""Telling words of a statement."""
_MOST = 100
"""Acts of speaking of a checked text looked at."""


def check_tellers(claim: Document, told: Told) -> Iterator[Finding]:
    """Statements in the wrong mouth."""
    for act in claim.speech[:_MOST]:
        if act.carried or act.unnamed or act.source or act.name_start < 0:
            continue
        named = claim.text[act.name_start : act.name_end].lower()
        if not any(word in named for word in name_words(act.claimant.name)):
            continue  # "it said", "according to the communique": whose that is only the text before tells
        words = _said(claim, act)
        if len(words) < _FEWEST:
            continue
        other = _other(act.claimant, words, told)
        if other is not None:
            number, teller = other
            message = f"says so in the words of {act.claimant.name}; the source has it from {teller.name}"
            evidence = told.index.evidence([number])
            yield Finding("ATT305", "warning", message, start=act.name_start, end=act.name_end, evidence=evidence)


def _said(claim: Document, act: Speech) -> frozenset[str]:
    """The telling words of what is said, without the speaker's name."""
    tokens = claim.tokens[act.sentence]
    stretch = zip(content(tokens), tokens.starts, strict=True)
    name = {stem(w) for w in name_words(act.claimant.name)}
    return frozenset(s for s, at in stretch if s and act.start <= at < act.end and s not in name)


def _other(speaker: Claimant, words: frozenset[str], told: Told) -> tuple[int, Claimant] | None:
    """The sentence that tells it and its speaker, where every sentence that may tell it has another one."""
    tellers: dict[tuple[str, str], tuple[int, Claimant]] = {}
    for number in told.near(words):
        act = told.act(number)
        if act is None:
            return None
        tellers.setdefault((act.claimant.name, act.claimant.type), (number, act.claimant))
    if not all(apart(speaker, teller, told.index) for _, teller in tellers.values()):
        return None  # each asked of once
    return next(iter(tellers.values())) if tellers and known(speaker, told.index) else None
