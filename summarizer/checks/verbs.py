"""ATT303: verbs of speaking that say more than said."""

from collections.abc import Set as AbstractSet

from summarizer.checks.reading.stems import stem
from summarizer.schemas.records import Finding
from summarizer.text.document import Document

_SORTS = (
    "confirmed",
    "admitted conceded acknowledged",
    "revealed exposed",
    "claimed insisted boasted",
)
"""Verbs that judge what is said, those that judge alike together; said is the neutral one (domain rules, section 10)."""
STRONG: dict[str, frozenset[str]] = {
    stem(verb): frozenset(map(stem, verbs.split())) for verbs in _SORTS for verb in verbs.split()
}
"""Stem of such a verb -> the stems that say as much."""


def check_verbs(document: Document, known: AbstractSet[str]) -> list[Finding]:
    """Acts of speaking told with a verb of judgement, where the source uses none that judges so."""
    found: list[Finding] = []
    stems: set[str] | None = None
    for act in document.speech:
        verb = (act.verb or "").lower()
        if stem(verb) not in STRONG or act.name_start < 0 or f"{verb} to " in document.text:  # "admitted to" an act
            continue
        stems = stems if stems is not None else {stem(w) for w in known if w[0].isalpha()}
        if STRONG[stem(verb)].isdisjoint(stems):
            message = f"{verb!r} says more than the source, which uses it of nobody"
            found.append(
                Finding("ATT303", "warning", message, start=act.name_start, end=max(act.name_end, act.name_start + 1))
            )
    return found
