"""ATT303: verbs of speaking that say more than said."""

from collections.abc import Set as AbstractSet

from summarizer.checks.comparing.speakers import speaking_noun
from summarizer.checks.reading.stems import stem
from summarizer.schemas.records import Claimant, Finding
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


_SHOWING = frozenset((stem("revealed"), stem("confirmed")))
_EXAMINING = frozenset(
    "examination exam autopsy test tests survey study poll census analysis scan scans count audit images footage records".split()
)
"""What shows something without judging it."""


def _shows(claimant: Claimant) -> bool:
    """Whether nobody speaks: an examination reveals what it finds."""
    return claimant.type == "document_or_imagery" or speaking_noun(claimant.name) in _EXAMINING


def check_verbs(document: Document, known: AbstractSet[str]) -> list[Finding]:
    """Acts of speaking told with a verb of judgement, where the source uses none that judges so."""
    found: list[Finding] = []
    stems: set[str] | None = None
    for act in document.speech:
        verb = (act.verb or "").lower()
        if stem(verb) not in STRONG or act.name_start < 0 or f"{verb} to " in document.text:  # "admitted to" an act
            continue
        if stem(verb) in _SHOWING and _shows(act.claimant):
            continue
        stems = stems if stems is not None else {stem(w) for w in known if w[0].isalpha()}
        if STRONG[stem(verb)].isdisjoint(stems):
            message = f"{verb!r} says more than the source, which uses it of nobody"
            found.append(
                Finding("ATT303", "warning", message, start=act.name_start, end=max(act.name_end, act.name_start + 1))
            )
    return found
