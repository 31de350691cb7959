"""What stands between a speaker's verb and the content: times, media, listeners ("on Friday", "in a statement")."""

from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS
from summarizer.text.lexicon.speech import (
    ADVERBS,
    BREAKS,
    DETERMINERS,
    FINITE,
    LISTENERS,
    PAPERS,
    PREPOSITIONS,
)
from summarizer.text.words.tokens import Tokens

PUNCTUATION = frozenset(',;:()[]{}.!?–—"“”„«»…|/*')
_POSTS = tuple([paper] for paper in sorted(PAPERS))
_MEDIA = frozenset(
    "twitter x telegram facebook instagram whatsapp phone telephone television radio channel website site page blog".split()
)
_AFTER = frozenset("last next this that every each following same".split())
_PERIODS = frozenset("day week month year night morning evening afternoon weekend time".split())


def adjunct(tokens: Tokens, i: int) -> int:
    """End of the time, medium or listener that starts at `i` ("on Friday", "in a statement"); `i` where none does."""
    words = tokens.words
    n = len(words)
    while i < n:
        word = words[i]
        after = i
        if word in WEEKDAYS or (
            word in ADVERBS and word not in ("only", "both", "all", "even", "just", "not", "no", "further")
        ):
            after = i + 1
        elif word in MONTHS and i + 1 < n and words[i + 1].isdigit():
            after = i + 2
        elif (
            word == "on"
            and i + 1 < n
            and (words[i + 1] in WEEKDAYS or words[i + 1] in MONTHS or words[i + 1].isdigit())
        ):
            after = i + 2
            while after < n and (words[after].isdigit() or words[after] in MONTHS or words[after] in WEEKDAYS):
                after += 1
        elif word in ("in", "during", "at", "on", "via", "through", "by", "to", "from"):
            after = _medium(tokens, i)
        elif (word in _AFTER and i + 1 < n and words[i + 1] in _PERIODS) or (
            word == "the" and i + 2 < n and words[i + 1] in _AFTER and words[i + 2] in _PERIODS
        ):
            after = i + 2 + (word == "the")
        if after == i:
            return i
        i = after
    return i


def _medium(tokens: Tokens, i: int) -> int:
    """End of "in a statement", "on Twitter", "to reporters", "by telephone" at `i`."""
    words = tokens.words
    for k in range(i + 1, min(i + 7, len(words))):
        word = words[k]
        if word in PAPERS or word in LISTENERS or word in _MEDIA:
            return k + 1 + (words[k + 1 : k + 2] in _POSTS)
        if word in PUNCTUATION or word in FINITE or word in PREPOSITIONS or word in BREAKS:
            break
    return i


def after_listener(tokens: Tokens, i: int) -> int:
    """Where the content starts after "told": behind "reporters", "AFP", "the Orvel Times"."""
    words = tokens.words
    n = len(words)
    if i < n and words[i] in LISTENERS:
        i += 1
        if i + 1 < n and words[i] == "news" and words[i + 1] in ("agency", "channel"):
            i += 2
        return i
    if i < n and words[i] in ('"', "“", "«"):  # told "La Orvela" that
        close = next((k for k in range(i + 1, min(i + 6, n)) if words[k] in ('"', "”", "»")), 0)
        if close and words[close + 1 : close + 2] == ["that"]:
            return close + 1
    start = i
    while i < n and i - start < 8:
        word = words[i]
        if word in PUNCTUATION or word in BREAKS or word in FINITE or word[0].isdigit():
            break
        if (
            i > start
            and (word in DETERMINERS or word in PREPOSITIONS)
            and words[i - 1] not in PREPOSITIONS
            and word != "of"
        ):
            break
        if (
            i > start
            and tokens.capital(start)
            and not tokens.capital(i)
            and word not in ("news", "agency", "of", "television")
        ):
            break
        i += 1
    return i
