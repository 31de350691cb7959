"""Verbs of speech and their speakers: "X said", "said X", "X was quoted as saying", "X declined to comment"."""

from summarizer.schemas.terms import Speech as SpeechAct
from summarizer.text.adjuncts import PUNCTUATION, after_listener
from summarizer.text.lexicon_speech import (
    ADDRESSED,
    AUXILIARY,
    BE,
    DECLINED,
    DETERMINERS,
    FINITE,
    MODAL,
    NEED_THAT,
    NEED_TOLL,
    NEGATIONS,
    NOBODY,
    PARTICIPLES,
    PREPOSITIONS,
    QUOTE_VERBS,
    TOLL_NOUNS,
    UNVERIFIED,
    VERBS,
    WEAK,
)
from summarizer.text.speaker_phrase import MARKS, Phrase, left_phrase, right_phrase
from summarizer.text.speech_act import Act, content, plausible
from summarizer.text.tokens import Tokens

_NOUNS = frozenset(("report", "reports", "claims", "estimates"))
"""Forms that are nouns where nothing follows."""


def _passive(words: list[str], i: int) -> bool:
    """Whether "was", "been" or the like stands before the verb, adverbs aside."""
    return any(
        words[k] in BE
        for k in range(max(0, i - 2), i)
        if k == i - 1 or words[i - 1].endswith("ly") or words[i - 1] in ("also", "not")
    )


def read_verb(tokens: Tokens, i: int) -> Act | None:
    """The act of speaking that the verb at `i` marks; None where it marks none."""
    words = tokens.words
    word = words[i]
    if i + 1 < len(words) and words[i + 1] == "-" and tokens.joined(i + 1):
        return None
    if word in PARTICIPLES and word not in VERBS:
        return None
    act = VERBS[word]
    if _passive(words, i):
        return _said_of(tokens, i)
    if word in QUOTE_VERBS:
        return _quoting(tokens, i)
    negated = any(words[k] in NEGATIONS for k in range(max(0, i - 3), i)) or words[i - 1 : i] == ["to"]
    if negated or (i + 2 < len(words) and word == "declined"):
        return _withheld(tokens, i)
    return _inverted(tokens, i, act) or _plain(tokens, i, act)


def _plain(tokens: Tokens, i: int, act: SpeechAct) -> Act | None:
    """A speaker, the verb, the content."""
    words = tokens.words
    word = words[i]
    behind = words[i + 1] if i + 1 < len(words) else "."
    start = content(tokens, after_listener(tokens, i + 1) if word in ADDRESSED else i + 1)
    told = start > i + 1 and (words[start - 1] == "that" or words[start - 1] == ":")
    quoted = start < len(words) and words[start] in MARKS
    phrase = left_phrase(tokens, i)
    if phrase is None:
        if (
            i
            and (words[i - 1] in ("and", "but", ",") or words[i - 1].endswith("ly"))
            and (word not in WEAK or told or quoted)
        ):
            return Act(i, act, "participle", None, i, start)
        return None
    if words[phrase.first] in NOBODY and words[phrase.first] != "neither":
        return None
    if word in NEED_THAT and not (told or quoted):
        return None
    if word in NEED_TOLL and not any(words[k] in TOLL_NOUNS for k in range(i + 1, min(i + 8, len(words)))):
        return None
    if word in WEAK and not (told or quoted):
        if not plausible(tokens, phrase) or (phrase.last < i and words[i - 1] in DETERMINERS):
            return None
        ends = behind == "," or (behind == "." and i + 2 >= len(words))
        if (behind in FINITE or behind in PREPOSITIONS or behind in (".", "and", "or", ",")) and (
            not ends or word in _NOUNS
        ):
            return None
    if act == "accused" and behind in (".", ","):
        return None
    if word == "claimed" and behind == "responsibility":
        act = "claimed_responsibility"
    return Act(i, act, "before", phrase, phrase.edge, start)


def _inverted(tokens: Tokens, i: int, act: SpeechAct) -> Act | None:
    """The content, the verb, the speaker: "..., said X"."""
    words = tokens.words
    if i and words[i - 1] not in (",", "as", "?", "!", "–", "—", ")") and words[i - 1] not in MARKS:
        return None
    if words[i] in ADDRESSED or i + 1 >= len(words):
        return None
    phrase, stop = right_phrase(tokens, i + 1)
    if phrase is None or words[phrase.first] in ("that", "it") or words[phrase.first] in PREPOSITIONS:
        return None
    after = words[stop] if stop < len(words) else "."
    if (
        after in FINITE
        or after in VERBS
        or after in MODAL
        or after == "that"
        or (words[i + 1][0].isdigit() and not plausible(tokens, phrase))
    ):
        return None
    if not plausible(tokens, phrase):
        return None
    if i and words[i - 1] == ",":
        beside = left_phrase(tokens, i)
        if beside is not None and beside.apposition and after not in (",", "."):
            return None
    apposition = None
    if after == ",":
        end = next((k for k in range(stop + 1, min(stop + 15, len(words))) if words[k] in PUNCTUATION), len(words))
        apposition = (stop + 1, end)
    return Act(i, act, "behind", phrase._replace(apposition=apposition), i, content(tokens, stop))


def _said_of(tokens: Tokens, i: int) -> Act | None:
    """The passive: "was quoted as saying", "it was reported that", "were said to have"."""
    words = tokens.words
    if words[i] in QUOTE_VERBS:
        saying = next((k for k in range(i + 1, min(i + 12, len(words) - 1)) if words[k] == "as"), 0)
        phrase = left_phrase(tokens, i)
        if saying and phrase:
            return Act(i, "said", "before", phrase, phrase.edge, content(tokens, saying + 2))
        return None
    if words[i] in ("told", "informed"):
        return None
    expletive = next((k for k in range(max(0, i - 4), i) if words[k] in ("it", "as")), None)
    behind = words[i + 1] if i + 1 < len(words) else "."
    if expletive is not None and words[expletive] == "it" and behind in ("that", "by", ",", "here", "today", "in"):
        if behind == "by":
            phrase, stop = right_phrase(tokens, i + 2)
            if phrase:
                return Act(i, VERBS[words[i]], "before", phrase, expletive, content(tokens, stop))
        return Act(
            i, "reported_by_outlet", "unnamed", Phrase(expletive, i + 1, expletive), expletive, content(tokens, i + 1)
        )
    if behind == "to" and words[i] in ("said", "reported", "believed", "estimated", "alleged", "claimed"):
        start = next(k for k in range(i - 1, -1, -1) if words[k] in BE)
        return Act(i, "reported_by_outlet", "unnamed", Phrase(start, i + 1, start), start, i + 1)
    if behind == "by" and words[i] in (
        "reported",
        "confirmed",
        "announced",
        "claimed",
        "denied",
        "recorded",
        "documented",
    ):
        phrase, stop = right_phrase(tokens, i + 2)
        if phrase and plausible(tokens, phrase):
            return Act(i, VERBS[words[i]], "trail", phrase, i + 1, content(tokens, stop))
    return None


def _quoting(tokens: Tokens, i: int) -> Act | None:
    """ "X quoted Y as saying": whom X passes on."""
    words = tokens.words
    passed_on, stop = right_phrase(tokens, i + 1)
    phrase = left_phrase(tokens, i)
    if passed_on is None or phrase is None or not plausible(tokens, phrase):
        return None
    if words[stop : stop + 1] == ["as"] or "as" in words[passed_on.first : passed_on.last]:
        at = words.index("as", i)
        passed_on = Phrase(passed_on.first, min(at, passed_on.last), passed_on.first)
        return Act(i, "said", "before", phrase, phrase.edge, content(tokens, at + 2), passed_on)
    return None


def _withheld(tokens: Tokens, i: int) -> Act | None:
    """ "did not say", "could not verify", "declined to comment"."""
    words = tokens.words
    act: SpeechAct | None = None
    if words[i] in UNVERIFIED:
        act = "could_not_verify"
    elif words[i] in DECLINED and any(
        words[k] in ("not", "n't", "'t", "declined", "refused", "never", "n") for k in range(max(0, i - 4), i)
    ):
        act = "declined_to_comment"
    if act is None:
        return None
    verb = i
    while verb > 0 and (
        words[verb - 1] in AUXILIARY
        or words[verb - 1] in NEGATIONS
        or words[verb - 1]
        in (
            "to",
            "don",
            "didn",
            "couldn",
            "declined",
            "refused",
            "able",
            "independently",
            "immediately",
            "unable",
            "was",
            "ca",
        )
    ):
        verb -= 1
    phrase = left_phrase(tokens, verb)
    if phrase is None or words[phrase.first] in NOBODY:
        return None
    return Act(i, act, "before", phrase, phrase.edge, content(tokens, i + 1))
