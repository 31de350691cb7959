"""One act of speaking, as the words of its sentence mark it."""

from typing import Literal

from summarizer.schemas.record import record
from summarizer.schemas.terms import Speech as SpeechAct
from summarizer.text.lexicon.countries import COUNTRIES
from summarizer.text.lexicon.speakers import SPEAKER_NOUNS
from summarizer.text.lexicon.speech import PAPERS, PRONOUNS
from summarizer.text.speech.adjuncts import adjunct
from summarizer.text.speech.noun_phrase import MARKS, Phrase
from summarizer.text.words.letter_case import all_capitals
from summarizer.text.words.tokens import Tokens

Shape = Literal["before", "behind", "lead", "trail", "participle", "unnamed", "house", "named"]


_BEFORE = frozenset(("before", "again", "earlier", "often", "also", "once"))
_QUOTED = tuple([mark] for mark in MARKS)


@record(slots=True)
class Act:
    """One marked act of speaking, in token indices of its sentence."""

    cue: int
    """The verb or the noun."""
    speech: SpeechAct
    shape: Shape
    """before: the speaker stands before the verb; behind: behind it; lead and trail: "according to"; house: "citing X";
    named: "claimed by X", which says nothing more."""
    phrase: Phrase | None
    first: int
    """Where the whole attribution starts."""
    content: int
    """Where what is said starts, if it follows."""
    passed_on: Phrase | None = None
    """Whom the speaker passes on."""


def content(tokens: Tokens, i: int) -> int:
    """First token of what is said: behind times, media, "that" and a colon."""
    words = tokens.words
    i = adjunct(tokens, i)
    i += words[i + 1 : i + 2] == ["that"] and (words[i] in _BEFORE or words[i].endswith("ly"))  # "said before that"
    that = False
    while i < len(words):
        if words[i] in ("that", ":", "how"):
            that = True
        elif words[i] != "," or not (that or words[i + 1 : i + 2] in _QUOTED):
            break
        i += 1
    return i


def plausible(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the phrase names somebody who can speak."""
    words = tokens.words[phrase.first : phrase.last]
    if any(w in SPEAKER_NOUNS or w in PRONOUNS or w in COUNTRIES or w in PAPERS for w in words):
        return True
    return any(tokens.capital(k) for k in range(phrase.first, phrase.last)) and not all_capitals(tokens)
