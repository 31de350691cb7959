"""The words that may carry a harm: a sentence without one is not parsed further."""

from collections.abc import Sequence

from summarizer.text.grammar.word_classes import HARM_VERBS
from summarizer.text.lexicon.displacement import LODGING, SETTLEMENTS
from summarizer.text.lexicon.grammar import NEGATIONS
from summarizer.text.lexicon.harm_nouns import COUNTED_EVENTS, EVENT_NOUNS, KILLER_NOUNS, LIFE_NOUNS, STATES, TOLL_NOUNS
from summarizer.text.lexicon.harms import (
    BLOWN_UP,
    BROKEN,
    BULLETS,
    BURNED,
    BURY_VERBS,
    CAPTIVE_WORDS,
    CONDITIONS,
    DRIVE_VERBS,
    FALLEN,
    FIGHTS,
    FRAGMENTS,
    HELD,
    HOSPITALS,
    INJURY_NOUNS,
    LIMBS,
    LOSE_VERBS,
    PARTICLE_VERBS,
    REFLEXIVES,
    REFUGE,
    SEEKING,
    SEIZE_VERBS,
    SHOOT_VERBS,
    SURVIVING,
    TURNED,
)

CUES = frozenset(
    {
        *HARM_VERBS,
        *COUNTED_EVENTS,
        *EVENT_NOUNS,
        *LIFE_NOUNS,
        *STATES,
        *TOLL_NOUNS,
        *CAPTIVE_WORDS,
        *INJURY_NOUNS,
        *LOSE_VERBS,
        *SEIZE_VERBS,
        *(verb for verb, _ in PARTICLE_VERBS),
        *SHOOT_VERBS,
        *BULLETS,
        *BURY_VERBS,
        *FRAGMENTS,
        *LODGING,
        *HOSPITALS,
        *KILLER_NOUNS,
        *DRIVE_VERBS,
        *CONDITIONS,
        *BURNED,
        *REFUGE,
        *SURVIVING,
        *HELD,
        *SEEKING,
        "custody",
        "throat",
        "throats",
        "suicide",
        "fate",
        "whereabouts",
        "holds",
        "questioning",
        "holding",
        "held",
        "picked",
        "alive",
        "loss",
        "losses",
        "abandoned",
        "abandoning",
        "higher",
        "safer",
        "homes",
        "fatally",
        "mortally",
        "supreme",
        "ultimate",
        "away",
        "off",
        "crossed",
        "seen",
        "rubble",
        "debris",
        "ruins",
        "wreckage",
        "without",
        "taken",
        "sexual",
        "sexually",
        "included",
        "named",
        "identified",
        "among",
    }
)


_DENIED = frozenset("live make made return go found".split())
_DENYING = NEGATIONS | {"cannot", "unable"}
_TAKING, _TAKERS = frozenset("took take taking".split()), frozenset(("them", "him"))
"""Words that may carry a harm with one of the others: "did not live", "cannot return", "took with them"."""
_WITH: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (REFLEXIVES, BLOWN_UP | TURNED),
    (FALLEN, FIGHTS | {"duty"}),
    (frozenset(("remains",)), frozenset("found recovered exhumed unearthed discovered identified".split())),
    (frozenset(("left",)), SETTLEMENTS),
    (BROKEN, LIMBS),
    (frozenset(("dragged", "hauled", "bundled")), frozenset(("from",))),
    (frozenset(("victims",)), frozenset(("claimed", "claims", "claiming"))),
    (frozenset(("prisoners", "prisoner")), frozenset(("took", "take", "taking"))),
)
"""Words of which the one carries a harm only beside the other: "blew himself up", "fell in combat", "have left the area"."""
_FIRST = frozenset().union(*(one for one, _ in _WITH))


def has_cue(words: Sequence[str]) -> bool:
    """Whether any word of a sentence may carry a harm, by itself or with another."""
    if not CUES.isdisjoint(words) or not (_DENIED.isdisjoint(words) or _DENYING.isdisjoint(words)):
        return True
    if not (_TAKING.isdisjoint(words) or _TAKERS.isdisjoint(words)):
        return True
    if _FIRST.isdisjoint(words):
        return False
    return any(not (one.isdisjoint(words) or other.isdisjoint(words)) for one, other in _WITH)
