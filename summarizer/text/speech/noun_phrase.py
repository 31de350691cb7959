"""A speaker's noun phrase, read from its end to its start."""

from typing import NamedTuple

from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS
from summarizer.text.lexicon.sentences import BEFORE_NAMES
from summarizer.text.lexicon.speakers import SPEAKER_NOUNS
from summarizer.text.lexicon.speech import (
    ADVERBS,
    BREAKS,
    DETERMINERS,
    FINITE,
    NOT_BEFORE_VERBS,
    NOUN_FORMS,
    OWN_VOICE,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
)
from summarizer.text.speech.adjuncts import PUNCTUATION
from summarizer.text.words.letter_case import all_capitals
from summarizer.text.words.tokens import Tokens

REACH = 30
"""Tokens a phrase may hold: keeps the search linear, and no speaker's name is longer."""
MARKS = frozenset('"“”„«»')
ARTICLES = frozenset(("the", "a", "an"))
LINKS = frozenset(("and", "or", "&"))
RELATIVE = frozenset(("who", "which", "whom"))
STRONG = frozenset(VERBS) - NOUN_FORMS
"""Reporting verbs that are never part of a noun phrase."""
_SAYING = frozenset(("said", "says", "say", "told"))
_BEFORE_ARTICLE = frozenset(("all", "both", "half", "as", "by", "not", "only", "even", "save"))
_OPENERS = frozenset("and but or so yet also then still however meanwhile moreover nor".split())


_TITLED = 4
"""Letters of a word that a headline still writes without a capital."""


class Phrase(NamedTuple):
    """A speaker's noun phrase, as half-open token ranges of one sentence."""

    first: int
    last: int
    """End of the phrase, without relative clauses."""
    edge: int
    """Where the whole subject starts, leading adverbials included."""
    apposition: tuple[int, int] | None = None
    """What stands beside the name: "Cook, a spokesman for the army, said"."""


def titled(tokens: Tokens, k: int) -> bool:
    """Whether an adverb ends a name: "Kadhar Today", "Orvel Now"."""
    named = tokens.words[k] in ("today", "now", "tonight", "daily") and k > 0
    return named and tokens.capital(k) and tokens.capital(k - 1) and not all_capitals(tokens)


def is_forename(tokens: Tokens, k: int) -> bool:
    """Whether "Said" is a man's name: a capital inside running text, beside a name or a rank ("Brigadier Omar Said blamed")."""
    if tokens.words[k] != "said" or not k or not tokens.capital(k) or tokens.words[k - 1] in MARKS:
        return False
    beside = (j for j in (k - 1, k + 1) if 0 < j < len(tokens) and tokens.words[j].isalpha())
    running = any(len(w) > _TITLED and tokens.raw(j, j + 1).islower() for j, w in enumerate(tokens.words))
    return running and any(tokens.capital(j) for j in beside)


def noun_phrase(tokens: Tokens, end: int) -> Phrase | None:
    """The noun phrase that ends at `end`, relative clauses inside it jumped over."""
    words = tokens.words
    first = last = end
    if words[end - 1] in LINKS:
        return None
    if words[end - 1] in PRONOUNS and words[end - 1] not in RELATIVE:
        return None if words[end - 1] in OWN_VOICE else Phrase(end - 1, end, end - 1)
    floor = max(0, end - REACH)
    while first > floor:
        at = first - 1
        word = words[at]
        if word == ")" and at > 1 and words[at - 2] == "(":  # "the Marran Front (MF) command"
            first -= 3
        elif word == "." and abbreviates(tokens, at):  # "Dr. Venn", "St. Anna's clinic", "J. K. Venn"
            first -= 2
        elif _walled(tokens, at) or (word in LINKS and not _joins(tokens, at, floor)):
            break
        elif word in RELATIVE and first < end:
            if _opens_phrase(tokens, first):  # "which the rebels denied": the clause has a subject of its own
                break
            first = last = at
        elif is_forename(tokens, at):
            first = at
        elif last == end and (_verb(words, at) or (word in ARTICLES and at > floor and _starts(words[at - 1]))):
            clause = _relative(words, at, floor)  # inside "an official who asked not to be named"
            if not clause:  # the phrase starts behind a verb, or with its article
                first -= word in ARTICLES
                break
            first = last = clause
        elif word in ARTICLES and at > floor and _starts(words[at - 1]):
            first = at
            break
        elif word in RELATIVE or word in STRONG:
            break
        else:
            first = at
    edge = first
    first = _trim(tokens, first, last)
    if first >= last or (last - first == 1 and words[first] in NOT_BEFORE_VERBS):
        return None
    return Phrase(first, last, edge)


def _opens_phrase(tokens: Tokens, at: int) -> bool:
    """Whether a noun phrase starts at the token, not a verb."""
    word = tokens.words[at]
    return word in DETERMINERS or word in PRONOUNS or (tokens.capital(at) and not all_capitals(tokens))


def abbreviates(tokens: Tokens, stop: int) -> bool:
    """Whether the full stop belongs to a title or an initial before a name."""
    if stop < 1 or not tokens.joined(stop) or not tokens.capital(stop - 1):
        return False
    word = tokens.words[stop - 1]
    return (word in BEFORE_NAMES or len(word) == 1) and stop + 1 < len(tokens) and tokens.capital(stop + 1)


def _walled(tokens: Tokens, at: int) -> bool:
    """Whether no noun phrase runs across the token."""
    words = tokens.words
    word = words[at]
    if word in PUNCTUATION or word in BREAKS or word == "as":
        return True
    return (word == "to" and at > 0 and words[at - 1] == "according") or (word in ("-", "'") and not tokens.joined(at))


def _verb(words: list[str], at: int) -> bool:
    """Whether a verb stands there: of speech, and no part of "so-called", or one that ends a clause."""
    return (words[at] in STRONG and words[at + 1 : at + 2] != ["-"]) or ends_clause(words, at)


def _relative(words: list[str], i: int, floor: int) -> int:
    """Where the relative clause starts that holds token `i`; 0 where none does."""
    for k in range(i, floor, -1):
        if words[k] in RELATIVE:
            return k
        if words[k] in PUNCTUATION or words[k] in _SAYING:
            break
    return 0


def _starts(before: str) -> bool:
    """Whether an article behind this word starts a noun phrase of its own, as in "a charge the group denied"."""
    return before not in PREPOSITIONS and before not in LINKS and before not in _BEFORE_ARTICLE


def ends_clause(words: list[str], i: int) -> bool:
    """Whether a verb stands at `i`, not "the wounded"."""
    return words[i] in FINITE and not (i and words[i - 1] in NOT_BEFORE_VERBS)


def _joins(tokens: Tokens, link: int, floor: int) -> bool:
    """Whether "and" at `link` joins two speakers, not two clauses: left of it stands a short noun phrase alone."""
    words = tokens.words
    for k in range(link - 1, floor - 1, -1):
        word = words[k]
        if word in PUNCTUATION or word in BREAKS:
            return k >= link - 1 - 8 and speaks(tokens, k + 1, link)
        if word in FINITE or word in STRONG or word.endswith("ed"):
            return False
    return link - floor <= 10 and speaks(tokens, floor, link)


def speaks(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words name somebody: a speaker's noun or a capital."""
    words = tokens.words
    return any(words[k] in SPEAKER_NOUNS or (tokens.capital(k) and k > first) for k in range(first, last)) or (
        first < last and tokens.capital(first)
    )


def _trim(tokens: Tokens, first: int, last: int) -> int:
    """Start of the phrase proper: behind openers, adverbs and a leading "In Orvel"."""
    words = tokens.words
    if first == 0 and words[0][0].isdigit() and ":" in words[0]:
        first = 1  # the hour of a running report
    while (
        first < last and (words[first] in _OPENERS or words[first] in ADVERBS) and words[first] not in ("local", "all")
    ):
        first += 1
    if first < last and words[first] in MONTHS and first + 1 < last and words[first + 1].isdigit():
        first += 2
    if first >= last or words[first] not in PREPOSITIONS:
        return first
    for k in range(first + 2, last):
        before = words[k - 1]
        if before in PREPOSITIONS or before in DETERMINERS or before in ("'s", "-"):
            continue
        if (
            words[k] in DETERMINERS
            or words[k] in PRONOUNS
            or before in WEEKDAYS
            or (before.isdigit() and tokens.capital(k))
        ):
            return k
        if words[k] in SPEAKER_NOUNS and not tokens.capital(k) and tokens.capital(k - 1):
            return k
    return last
