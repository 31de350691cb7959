"""The words that may carry a harm: a sentence without one is not parsed further."""

from collections.abc import Sequence

from summarizer.text.lexicon_harm_nouns import COUNTED_EVENTS, EVENT_NOUNS, KILLER_NOUNS, LIFE_NOUNS, STATES, TOLL_NOUNS
from summarizer.text.lexicon_harms import (
    BURNED,
    CAPTIVE_WORDS,
    CONDITIONS,
    DRIVE_VERBS,
    HELD,
    HOSPITALS,
    INJURY_NOUNS,
    LOSE_VERBS,
    PARTICLE_VERBS,
    REFUGE,
    SEIZE_VERBS,
    SHOOT_VERBS,
    SURVIVING,
)
from summarizer.text.word_classes import HARM_VERBS

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
        *HOSPITALS,
        *KILLER_NOUNS,
        *DRIVE_VERBS,
        *CONDITIONS,
        *BURNED,
        *REFUGE,
        *SURVIVING,
        *HELD,
        "custody",
        "questioning",
        "away",
        "off",
        "crossed",
        "seen",
        "taken",
        "sexual",
        "sexually",
        "included",
        "named",
        "identified",
        "among",
    }
)


def has_cue(words: Sequence[str]) -> bool:
    """Whether any word of a sentence may carry a harm."""
    return not CUES.isdisjoint(words)
