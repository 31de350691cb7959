"""The speaker's noun phrase behind its verb: "said X", "according to X", "citing X"."""

from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS
from summarizer.text.lexicon.speech import ADVERBS, BREAKS, DETERMINERS, FINITE, PARTICIPLES, PREPOSITIONS, PRONOUNS
from summarizer.text.speech.adjuncts import PUNCTUATION, adjunct
from summarizer.text.speech.noun_phrase import (
    ARTICLES,
    LINKS,
    REACH,
    RELATIVE,
    STRONG,
    Phrase,
    abbreviates,
    speaks,
    titled,
)
from summarizer.text.words.tokens import Tokens

_BEFORE_KINDS = ARTICLES | frozenset("one two three another several some many".split())
"""Behind these a word such as "local" tells of the speaker: "according to one local official"."""


def right_phrase(tokens: Tokens, start: int) -> tuple[Phrase | None, int]:
    """The phrase that starts at `start`, and the token where it stops."""
    words = tokens.words
    i = start
    stop = min(len(words), start + REACH)
    while i < stop:
        word = words[i]
        if word in PUNCTUATION:
            inside = word == "." and i + 1 < stop and (tokens.joined(i + 1) or abbreviates(tokens, i))
            if not inside:
                break
        if word == "-" and not tokens.joined(i):
            break
        if i > start:
            if word in BREAKS or word in RELATIVE or word in FINITE or word in PARTICIPLES:
                break
            if words[i + 1 : i + 2] == ["there"] and i > start + 1:
                break  # "the clinic run there by a charity"
            inner = words[i - 1] in ("the", "of", "-") or titled(tokens, i)
            if not inner and (word in STRONG or word in ADVERBS or word in PRONOUNS):
                break
            if (
                word in DETERMINERS
                and words[i - 1] not in PREPOSITIONS
                and words[i - 1] not in LINKS
                and not (words[i - 1] in _BEFORE_KINDS and word not in ARTICLES)
                and words[i - 1] != "all"
            ):
                break
            if word in PREPOSITIONS and adjunct(tokens, i) > i:
                break
            if word in LINKS and not speaks(tokens, i + 1, min(i + 3, stop)):
                break
            if word in MONTHS and words[i - 1] not in ("of",) and i + 1 < stop and words[i + 1].isdigit():
                break
        i += 1
    if i == start or words[start] in WEEKDAYS or words[start] in MONTHS:
        return None, i
    return Phrase(start, i, start), i
