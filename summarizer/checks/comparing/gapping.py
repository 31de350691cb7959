"""Numbers of one sentence that each follow their own people: "jailed the mayor for nine years and his driver for four".

The second of two numbers must have its people between the two, behind a break and no preposition; so "in Tessara" of "30 in
Orvel and 12 in Tessara" is nobody's name.
"""

from collections.abc import Sequence

from summarizer.checks.comparing.lattice import MOST
from summarizer.checks.lexicon.people import person_class
from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.facet import Facet
from summarizer.checks.reading.stems import STOP, singular
from summarizer.schemas.terms import Kind
from summarizer.text.words.tokens import Tokens

_COUNTING: frozenset[Kind] = frozenset({"count", "percent", "money", "duration", "distance", "rate"})
_BREAKS = frozenset("and but while whereas , ;".split())
_PREPOSITIONS = frozenset("in at near on of from to by with for among including over under after since against".split())
_PARTING = _BREAKS | _PREPOSITIONS
_REACH = 12


def of_others(claim: Facet, own: Sequence[Facet], index: SourceIndex) -> Facet | None:
    """The number behind the claim's people in a sentence that has the claim's own number behind others."""
    if claim.headline or claim.score or claim.result or claim.figure.kind not in _COUNTING or claim.line is None:
        return None
    before = claim.line.tokens[: claim.start]
    found = None
    for facet in own:
        others = (
            f
            for f in index.of_kind(claim.figure.kind)[:MOST]
            if f.sentence == facet.sentence and f.unit == facet.unit and f.value not in (None, claim.value)
        )
        other = next((f for f in others if _told_apart(facet, f, claim, before, index)), None)
        if other is None:
            return None
        found = found or other
    return found


def _told_apart(facet: Facet, other: Facet, claim: Facet, before: Sequence[str], index: SourceIndex) -> bool:
    """Whether the two figures of a sentence have each their people, and the claim names those of the other alone."""
    names = people_of(facet, other, index)
    if names is None:
        return False
    mine, theirs = names
    speaker = claim.figure.claimant or other.figure.claimant
    return mine not in claim.words and theirs in before and not (speaker and theirs in speaker.name.lower())


def people_of(facet: Facet, other: Facet, index: SourceIndex) -> tuple[str, str] | None:
    """The words for the people of two figures of one sentence, each told with its own; None for any others."""
    first, second = sorted((facet, other), key=lambda f: f.start)
    tokens = _tokens(first, index)
    if tokens is None or first.start == second.start or first.sentence != second.sentence:
        return None
    opening, late = _people(tokens, 0, first.start), _people(tokens, first.start + 1, second.start)
    if opening < 0 or late < 0 or not _own(tokens.words, first.start + 1, late):
        return None
    names = tokens.words[opening], tokens.words[late]
    return names if facet is first else names[::-1]


def _own(words: Sequence[str], first: int, late: int) -> bool:
    """Whether a break and no preposition stands before the second people, at token `late`; read back from there."""
    return next((words[i] in _BREAKS for i in range(late - 1, first - 1, -1) if words[i] in _PARTING), False)


def _people(tokens: Tokens, first: int, before: int) -> int:
    """The last word before a token that names people or a body; -1 where none does."""
    for i in range(before - 1, max(first, before - _REACH) - 1, -1):
        word = tokens.words[i]
        named = i > 0 and tokens.capital(i) and word not in STOP
        if named or person_class(singular(word)):
            return i
    return -1


def _tokens(facet: Facet, index: SourceIndex) -> Tokens | None:
    bond = facet.figure.bond
    if bond is None or bond.implied or bond.sentence < 0:
        return None
    return index.bundle.documents[bond.source].tokens[bond.sentence]
