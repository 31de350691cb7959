"""Acts of speaking in one sentence: the word that marks each, its speaker's phrase and where its content starts."""

from dataclasses import dataclass
from typing import Literal

from summarizer.schemas.terms import Speech as SpeechAct
from summarizer.text.lexicon_places import CAPITALS, COUNTRIES
from summarizer.text.lexicon_speakers import SPEAKER_NOUNS
from summarizer.text.lexicon_speech import (
    ADDRESSED,
    AUXILIARY,
    BE,
    DECLINED,
    DETERMINERS,
    FINITE,
    LISTENERS,
    MODAL,
    NEED_THAT,
    NEED_TOLL,
    NEGATIONS,
    NOBODY,
    PAPERS,
    PARTICIPLES,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_VERBS,
    SPEECH_NOUNS,
    TOLL_NOUNS,
    UNVERIFIED,
    VERBS,
    WEAK,
)
from summarizer.text.speaker_phrase import (
    MARKS,
    PUNCTUATION,
    Phrase,
    adjunct,
    after_listener,
    left_phrase,
    right_phrase,
)
from summarizer.text.tokens import Tokens

Shape = Literal["before", "behind", "lead", "trail", "participle", "unnamed", "house"]


@dataclass(slots=True)
class Act:
    """One marked act of speaking, in token indices of its sentence."""

    cue: int
    """The verb or the noun."""
    speech: SpeechAct
    shape: Shape
    """before: the speaker stands before the verb; behind: behind it; lead and trail: "according to"; house: "citing X"."""
    phrase: Phrase | None
    first: int
    """Where the whole attribution starts."""
    content: int
    """Where what is said starts, if it follows."""
    passed_on: Phrase | None = None
    """Whom the speaker passes on."""


CUES = (
    frozenset(VERBS)
    | frozenset(PARTICIPLES)
    | frozenset(SPEECH_NOUNS)
    | {"according", "citing", "reportedly", "allegedly"}
)


def find_acts(tokens: Tokens) -> list[Act]:
    """Acts of one sentence, in the order of their cues."""
    words = tokens.words
    acts: list[Act] = []
    for i, word in enumerate(words):
        if word not in CUES:
            continue
        if word == "according":
            act = _according(tokens, i)
        elif word in VERBS:
            act = _verb(tokens, i) or (_noun(tokens, i) if word in SPEECH_NOUNS else None)
        elif word in SPEECH_NOUNS:
            act = _noun(tokens, i)
        elif word == "citing":
            act = _citing(tokens, i)
        elif word in PARTICIPLES:
            act = Act(i, PARTICIPLES[word], "participle", None, i, _content(tokens, i + 1))
        else:
            act = Act(i, "reported_by_outlet", "unnamed", Phrase(i, i + 1, i), i, i + 1)
        if act is not None:
            acts.append(act)
    return acts


def _content(tokens: Tokens, i: int) -> int:
    """First token of what is said: behind times, media, "that" and a colon."""
    words = tokens.words
    i = adjunct(tokens, i)
    while i < len(words) and (
        words[i] in ("that", ":", "how") or (words[i] == "," and i + 1 < len(words) and words[i + 1] in MARKS)
    ):
        i += 1
    return i


def _according(tokens: Tokens, i: int) -> Act | None:
    words = tokens.words
    if i + 1 >= len(words) or words[i + 1] != "to":
        return None
    phrase, stop = right_phrase(tokens, i + 2)
    if phrase is None:
        return None
    lead = all(
        words[k] in PUNCTUATION or words[k] in ("and", "but", "while", "meanwhile", "however", "still", "yet")
        for k in range(i)
    )
    lead = (
        lead
        or words[i - 1] in ("but", "while", ";", "whereas")
        or (words[i - 1] == "," and words[i - 2] in ("but", "while", "and"))
    )
    end = adjunct(tokens, stop)
    if end < len(words) and words[end] == "," and not lead:
        lead = False
    return Act(i, "said", "lead" if lead else "trail", phrase, i, end + (end < len(words) and words[end] == ","))


def _citing(tokens: Tokens, i: int) -> Act | None:
    phrase, stop = right_phrase(tokens, i + 1)
    return Act(i, "said", "house", None, i, stop, phrase) if phrase else None


def _passive(words: list[str], i: int) -> bool:
    """Whether "was", "been" or the like stands before the verb, adverbs aside."""
    return any(
        words[k] in BE
        for k in range(max(0, i - 2), i)
        if k == i - 1 or words[i - 1].endswith("ly") or words[i - 1] in ("also", "not")
    )


def _verb(tokens: Tokens, i: int) -> Act | None:
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
    start = _content(tokens, after_listener(tokens, i + 1) if word in ADDRESSED else i + 1)
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
        if not _plausible(tokens, phrase) or (phrase.last < i and words[i - 1] in DETERMINERS):
            return None
        if behind in FINITE or behind in PREPOSITIONS or behind in (".", "and", "or", ","):
            if not (behind == "," or (behind == "." and i + 2 >= len(words))) or word in (
                "report",
                "reports",
                "claims",
                "estimates",
            ):
                return None
    if act == "accused" and behind in (".", ","):
        return None
    if word == "claimed" and behind == "responsibility":
        act = "claimed_responsibility"
    return Act(i, act, "before", phrase, phrase.edge, start)


def _plausible(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the phrase names somebody who can speak."""
    words = tokens.words
    return any(
        words[k] in SPEAKER_NOUNS
        or words[k] in PRONOUNS
        or tokens.capital(k)
        or words[k] in COUNTRIES
        or words[k] in PAPERS
        for k in range(phrase.first, phrase.last)
    )


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
        or (words[i + 1][0].isdigit() and not _plausible(tokens, phrase))
    ):
        return None
    if not _plausible(tokens, phrase):
        return None
    if i and words[i - 1] == ",":
        beside = left_phrase(tokens, i)
        if beside is not None and beside.apposition and after not in (",", "."):
            return None
    apposition = None
    if after == ",":
        end = next((k for k in range(stop + 1, min(stop + 15, len(words))) if words[k] in PUNCTUATION), len(words))
        apposition = (stop + 1, end)
    return Act(i, act, "behind", phrase._replace(apposition=apposition), i, _content(tokens, stop))


def _said_of(tokens: Tokens, i: int) -> Act | None:
    """The passive: "was quoted as saying", "it was reported that", "were said to have"."""
    words = tokens.words
    if words[i] in QUOTE_VERBS:
        saying = next((k for k in range(i + 1, min(i + 12, len(words) - 1)) if words[k] == "as"), 0)
        phrase = left_phrase(tokens, i)
        if saying and phrase:
            return Act(i, "said", "before", phrase, phrase.edge, _content(tokens, saying + 2))
        return None
    if words[i] in ("told", "informed"):
        return None
    expletive = next((k for k in range(max(0, i - 4), i) if words[k] in ("it", "as")), None)
    behind = words[i + 1] if i + 1 < len(words) else "."
    if expletive is not None and words[expletive] == "it" and behind in ("that", "by", ",", "here", "today", "in"):
        if behind == "by":
            phrase, stop = right_phrase(tokens, i + 2)
            if phrase:
                return Act(i, VERBS[words[i]], "before", phrase, expletive, _content(tokens, stop))
        return Act(
            i, "reported_by_outlet", "unnamed", Phrase(expletive, i + 1, expletive), expletive, _content(tokens, i + 1)
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
        if phrase and _plausible(tokens, phrase):
            return Act(i, VERBS[words[i]], "trail", phrase, i + 1, _content(tokens, stop))
    return None


def _quoting(tokens: Tokens, i: int) -> Act | None:
    """ "X quoted Y as saying": whom X passes on."""
    words = tokens.words
    passed_on, stop = right_phrase(tokens, i + 1)
    phrase = left_phrase(tokens, i)
    if passed_on is None or phrase is None or not _plausible(tokens, phrase):
        return None
    if words[stop : stop + 1] == ["as"] or "as" in words[passed_on.first : passed_on.last]:
        at = words.index("as", i)
        passed_on = Phrase(passed_on.first, min(at, passed_on.last), passed_on.first)
        return Act(i, "said", "before", phrase, phrase.edge, _content(tokens, at + 2), passed_on)
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
    return Act(i, act, "before", phrase, phrase.edge, _content(tokens, i + 1))


def _noun(tokens: Tokens, i: int) -> Act | None:
    """ "Orvel's claim that", "a report by the monitor that", "the ministry's toll of"."""
    words = tokens.words
    act = SPEECH_NOUNS[words[i]]
    behind = words[i + 1] if i + 1 < len(words) else "."
    owner: Phrase | None = None
    k = i
    while k > max(0, i - 4) and words[k - 1] != "'s" and words[k - 1].isalpha() and words[k - 1] not in DETERMINERS:
        k -= 1
    if k and words[k - 1] == "'s":
        owner = left_phrase(tokens, k - 1)
    elif k and words[k - 1] in ("its", "their", "his", "her"):
        return None
    stop = i + 1
    if behind in ("by", "from"):
        by, stop = right_phrase(tokens, i + 2)
        owner = owner or by
    if owner is None or not _plausible(tokens, owner):
        return None
    if stop < len(words) and words[stop] == "that":
        return Act(i, act, "before", owner, owner.edge, _content(tokens, stop))
    if behind == "of" and words[i] in (
        "toll",
        "estimate",
        "claim",
        "count",
        "tally",
        "figures",
        "report",
        "claims",
        "reports",
    ):
        return Act(i, act, "before", owner, owner.edge, i + 2)
    if (
        words[i] in ("count", "tally", "estimate", "figures", "estimates")
        and owner.edge
        and words[owner.edge - 1] == "by"
    ) or (owner.edge < i and words[owner.edge] == "by"):
        return Act(i, act, "lead", owner, owner.edge, stop)
    return None


def is_metonym(words: list[str]) -> bool:
    """Whether the words are a country or a capital that speaks for its government."""
    name = " ".join(words)
    return name in COUNTRIES or name in CAPITALS


__all__ = ["CUES", "LISTENERS", "Act", "find_acts", "is_metonym"]
