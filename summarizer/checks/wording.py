"""STY: loaded words that the source does not use, and casualties read as dead."""

from collections.abc import Iterable

from summarizer.schemas.records import Finding
from summarizer.text.words.quotation import find_quotations
from summarizer.text.words.tokens import tokenize

LOADED = frozenset(
    """
    terrorist terrorists martyr martyrs martyred regime regimes occupier occupiers liberated liberate liberators
    neutralised neutralized neutralise neutralize eliminated butcher butchers infidel infidels
    crusader crusaders puppet puppets genocidal fascist fascists nazis cowardly heroic barbaric
    """.split()
)
"""Labels that take a side (domain rules, section 10); both sides' vocabulary alike."""


def check_wording(text: str, source_words: Iterable[str]) -> list[Finding]:
    """Loaded words outside quotation marks that stand nowhere in the source."""
    tokens = tokenize(text)
    hits = [i for i, word in enumerate(tokens.words) if word in LOADED]
    if not hits:
        return []
    known = set(source_words)
    quoted = [(q.start, q.end) for q in find_quotations(text)]
    return [
        Finding(
            "STY801",
            "warning",
            f"{tokens.raw(i, i + 1)!r} is a loaded word that the source does not use",
            start=tokens.starts[i],
            end=tokens.ends[i],
        )
        for i in hits
        if tokens.words[i] not in known and not any(a <= tokens.starts[i] < b for a, b in quoted)
    ]
