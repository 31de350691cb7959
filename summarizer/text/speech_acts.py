"""Acts of speaking in one sentence: the word that marks each, its speaker's phrase and where its content starts."""

from summarizer.text.adjuncts import PUNCTUATION, adjunct
from summarizer.text.lexicon_speech import DETERMINERS, PARTICIPLES, SPEECH_NOUNS, VERBS
from summarizer.text.speaker_phrase import Phrase, left_phrase, right_phrase
from summarizer.text.speech_act import Act, content, plausible
from summarizer.text.speech_verbs import read_verb
from summarizer.text.tokens import Tokens

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
            act = read_verb(tokens, i) or (_noun(tokens, i) if word in SPEECH_NOUNS else None)
        elif word in SPEECH_NOUNS:
            act = _noun(tokens, i)
        elif word == "citing":
            act = _citing(tokens, i)
        elif word in PARTICIPLES:
            act = Act(i, PARTICIPLES[word], "participle", None, i, content(tokens, i + 1))
        else:
            act = Act(i, "reported_by_outlet", "unnamed", Phrase(i, i + 1, i), i, i + 1)
        if act is not None:
            acts.append(act)
    return acts


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
    if owner is None or not plausible(tokens, owner):
        return None
    if stop < len(words) and words[stop] == "that":
        return Act(i, act, "before", owner, owner.edge, content(tokens, stop))
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
