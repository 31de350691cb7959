"""Whether two names of speakers are one speaker's."""

from summarizer.checks.reading.folded import fold
from summarizer.schemas.records import Claimant

_PREPOSITIONS = frozenset({"of", "at", "in", "for", "from", "with", "on", "to"})
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their"})


def same_speaker(a: Claimant, b: Claimant) -> bool:
    """Whether two names of speakers may be one speaker's: equal, or one holds all words of the other and the same head.

    "Ministry" may be "Health Ministry of Sudarra"; "army" is not "radio of the people's army", nor "police" their chief.
    """
    if fold(a.name) == fold(b.name) or fold(a.name) in fold(b.name).split(" and "):  # who speaks with another speaks
        return True
    one, two = name_words(a.name), name_words(b.name)
    return bool(one and two) and (one <= two or two <= one) and speaking_noun(a.name) == speaking_noun(b.name)


def name_words(name: str) -> set[str]:
    """The words of a speaker's name, without articles and the genitive."""
    return {w for w in fold(name).replace("'s", "").split() if w not in _DETERMINERS}


def speaking_noun(name: str) -> str:
    """The last word before the first preposition: "doctors" of "doctors at the hospital"."""
    words = fold(name).replace("'s", "").split()
    stop = next((i for i, w in enumerate(words) if w in _PREPOSITIONS and i), len(words))
    return words[stop - 1] if words else ""
