"""Speech told at second hand or withheld: "was quoted as saying", "it was reported", "could not verify"."""

from summarizer.schemas.terms import Speech as SpeechAct
from summarizer.text.lexicon.speech import (
    ABLE,
    ADVERBS,
    AUXILIARY,
    BE,
    BY_WHOM,
    DECLINED,
    HARMED,
    HEARSAY,
    HELPING,
    NEGATIONS,
    NOBODY,
    PARTICIPLES,
    QUOTE_VERBS,
    REFUSED,
    SCORNED,
    UNVERIFIED,
    VERBS,
)
from summarizer.text.speech.noun_phrase import Phrase
from summarizer.text.speech.phrase_behind import right_phrase
from summarizer.text.speech.speaker_phrase import left_phrase, named_behind
from summarizer.text.speech.speech_act import Act, content, plausible
from summarizer.text.words.tokens import Tokens

_REACH = 16
"""Tokens between "quoted" and "as saying"."""
_AFTER_IT_WAS = frozenset(("that", "by", ",", "here", "today", "in"))


def read_passive(tokens: Tokens, i: int) -> Act | None:
    """The passive at `i`: "X was quoted as saying", "it was reported that", "were said to have", "confirmed by X"."""
    words = tokens.words
    word = words[i]
    behind = words[i + 1] if i + 1 < len(words) else "."
    if word in QUOTE_VERBS:
        saying = _as_saying(words, i)
        phrase = left_phrase(tokens, i) if saying else None
        return Act(i, "said", "before", phrase, phrase.edge, content(tokens, saying + 2)) if phrase else None
    it = next((k for k in range(max(0, i - 4), i) if words[k] == "it"), None)
    if (
        it is not None
        and (behind in _AFTER_IT_WAS or word in HEARSAY)
        and behind != "to"
        and word not in ("told", "informed")
    ):
        by, stop = right_phrase(tokens, i + 2) if behind == "by" else (None, i + 1)
        if by:
            return Act(i, VERBS[word], "before", by, it, content(tokens, stop))
        return Act(i, "reported_by_outlet", "unnamed", Phrase(it, i + 1, it), it, content(tokens, i + 1))
    if behind == "to" and word in HEARSAY:
        # "are said", but "believed"
        start = next(k for k in range(i, -1, -1) if words[k] in BE) if word == "said" else i
        return Act(i, "reported_by_outlet", "unnamed", Phrase(start, i + 1, start), start, i + 1)
    if behind == "by" and word in HEARSAY:  # "was said by the station to have died"
        by, stop = right_phrase(tokens, i + 2)
        to = next((k for k in range(i + 3, min(stop + 1, len(words))) if words[k] == "to"), 0)
        if by and to:
            return Act(i, VERBS[word], "trail", by._replace(last=to), i + 1, to)
    if word == "reported" and behind in HARMED:
        return read_missing(tokens, i, behind)
    if behind == "by" and (word == "claimed" or (word not in BY_WHOM and VERBS[word] == "denied")):
        return read_by(tokens, i)
    if behind == "by" and word in BY_WHOM:
        by, stop = right_phrase(tokens, i + 2)
        if by and plausible(tokens, by):
            return Act(i, VERBS[word], "trail", by, i + 1, content(tokens, stop))
    return None


def read_missing(tokens: Tokens, i: int, behind: str) -> Act | None:
    """ "reported missing by their relatives": who reports it; None where nobody is named."""
    words = tokens.words
    by, stop = right_phrase(tokens, i + 3) if behind in HARMED and words[i + 2 : i + 3] == ["by"] else (None, i)
    return Act(i, "said", "trail", by, i + 2, content(tokens, stop)) if by and plausible(tokens, by) else None


def read_able(tokens: Tokens, i: int) -> Act | None:
    """ "was able to confirm", "has so far managed to verify": what a speaker could say, where nothing denies it."""
    words = tokens.words
    if i < 2 or words[i - 1] != "to" or words[i - 2] not in ABLE:
        return None
    start = i - 2
    while start and (words[start - 1] in AUXILIARY or words[start - 1] in ADVERBS or words[start - 1] in ("so", "far")):
        if words[start - 1] in NEGATIONS:
            return None
        start -= 1
    if start and words[start - 1] in NEGATIONS:
        return None
    phrase = left_phrase(tokens, start)
    if phrase is None or words[phrase.first] in NOBODY or not plausible(tokens, phrase):
        return None
    return Act(i, VERBS[words[i]], "before", phrase, phrase.edge, content(tokens, i + 1))


_CLAIMED_AS_OWN = frozenset(
    "victory victories success successes gain gains territory territories island islands land area areas waters region".split()
)
"""Before "claimed by": what somebody claims to have or to own, and no deed."""


def read_by(tokens: Tokens, i: int) -> Act | None:
    """ "an attack claimed by X", "a charge rejected by X": the participle at `i`, and who speaks."""
    return _claimed(tokens, i) if tokens.words[i] == "claimed" else _turned_down(tokens, i)


def _claimed(tokens: Tokens, i: int) -> Act | None:
    """ "an attack claimed by X": who claims to have done it, and nothing about what it did."""
    by, stop = right_phrase(tokens, i + 2)
    if i and tokens.words[i - 1] in _CLAIMED_AS_OWN:
        return None
    return Act(i, "claimed_responsibility", "named", by, i, stop) if by and plausible(tokens, by) else None


def _turned_down(tokens: Tokens, i: int) -> Act | None:
    """ "a charge rejected by X", "the toll was disputed by X": who turns down what was said; None where it is no charge."""
    if SCORNED.isdisjoint(tokens.words[max(0, i - _CHARGED) : i]):
        return None
    by, stop = right_phrase(tokens, i + 2)
    return Act(i, "denied", "named", named_behind(tokens, by, stop), i, stop) if by and plausible(tokens, by) else None


_CHARGED = 5
"""Tokens from the noun of a charge to the verb that turns it down."""


def read_quoting(tokens: Tokens, i: int) -> Act | None:
    """ "X quoted Y as saying": the speaker, and whom X passes on."""
    words = tokens.words
    at = _as_saying(words, i)
    phrase = left_phrase(tokens, i) if at > i + 1 else None
    if phrase is None or not plausible(tokens, phrase):
        return None
    return Act(i, "said", "before", phrase, phrase.edge, content(tokens, at + 2), Phrase(i + 1, at, i + 1))


def _as_saying(words: list[str], i: int) -> int:
    """Where "as saying" stands behind the verb at `i`; 0 where it does not."""
    reach = range(i + 1, min(i + _REACH, len(words) - 1))
    return next((k for k in reach if words[k] == "as" and words[k + 1] in PARTICIPLES), 0)


def read_withheld(tokens: Tokens, i: int) -> Act | None:
    """ "did not say", "could not verify", "declined to comment"."""
    words = tokens.words
    verb = i
    while verb > 0 and words[verb - 1] in HELPING:
        verb -= 1
    act: SpeechAct
    if REFUSED.isdisjoint(words[verb:i]):
        return None
    if words[i] in UNVERIFIED or words[i] == "verified" or words[i] == "confirmed":
        act = "could_not_verify"
    elif words[i] in DECLINED:
        act = "declined_to_comment"
    else:
        return None
    phrase = left_phrase(tokens, verb)
    if phrase is None or words[phrase.first] in NOBODY:
        return None
    return Act(i, act, "before", phrase, phrase.edge, content(tokens, i + 1))
