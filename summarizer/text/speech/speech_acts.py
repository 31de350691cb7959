"""Acts of speaking in one sentence: the word that marks each, its speaker's phrase and where its content starts."""

from summarizer.text.lexicon.places import REGION_NOUNS
from summarizer.text.lexicon.speakers import SPEAKER_NOUNS
from summarizer.text.lexicon.speech import (
    BE,
    BY_COUNT,
    COUNTED_NOUNS,
    DETERMINERS,
    FINITE,
    LIVES,
    NAMED,
    NAMING,
    NOT_HEADINGS,
    PARTICIPLES,
    PASSING_ON,
    SPEECH_NOUNS,
    VERBS,
)
from summarizer.text.speech.adjuncts import PUNCTUATION, adjunct
from summarizer.text.speech.noun_phrase import Phrase
from summarizer.text.speech.phrase_behind import right_phrase
from summarizer.text.speech.quoting_clauses import beside_quotation
from summarizer.text.speech.speaker_phrase import left_phrase, owner_phrase
from summarizer.text.speech.speech_act import Act, content, plausible
from summarizer.text.speech.speech_verbs import read_verb
from summarizer.text.words.letter_case import all_capitals
from summarizer.text.words.tokens import Tokens

CUES = frozenset(
    VERBS.keys()
    | PARTICIPLES.keys()
    | SPEECH_NOUNS.keys()
    | PASSING_ON
    | NAMING
    | {"according", "per", "reportedly", "allegedly"}
)
"""Words that may mark an act of speaking."""

_TURNS = frozenset(("but", "while", "whereas", ";", "and", "though", "although", "yet"))
_OPENERS = frozenset("and but while meanwhile however still yet also".split())
_BINDING = frozenset(("as", "without", "before", "from"))
"""Words before a participle that speaks for nobody here; "quoted as saying" is read with its verb."""
_POINTS = frozenset((":", "–", "—", "-"))
_OBJECT = 9
"""Tokens from "named" to "as"."""
_HEADING = 6
"""Tokens that may stand before the colon of "Police: ..."."""


def find_acts(tokens: Tokens) -> list[Act]:
    """Acts of one sentence, in the order of their cues."""
    words = tokens.words
    acts: list[Act] = []
    for i in tokens.where(CUES):
        word = words[i]
        if word in ("according", "per"):
            act = _according(tokens, i)
        elif word in VERBS:
            act = read_verb(tokens, i) or (_noun(tokens, i) if word in SPEECH_NOUNS else None)
        elif word in SPEECH_NOUNS:
            act = _noun(tokens, i)
        elif word in PASSING_ON:
            act = _citing(tokens, i)
        elif word in NAMING:
            act = _naming(tokens, i)
        elif word in PARTICIPLES:
            bound = i and words[i - 1] in _BINDING
            bound = bound or (word == "claiming" and not LIVES.isdisjoint(words[i + 1 : i + 6]))
            act = (
                None
                if bound
                else _progressive(tokens, i) or Act(i, PARTICIPLES[word], "participle", None, i, content(tokens, i + 1))
            )
        else:
            act = Act(i, "reported_by_outlet", "unnamed", Phrase(i, i + 1, i), i, i + 1)
        if act is not None:
            acts.append(act)
    if not acts and (act := beside_quotation(tokens) or _heading(tokens)):
        acts.append(act)
    return acts


def _progressive(tokens: Tokens, i: int) -> Act | None:
    """ "The radio is reporting that": the participle at `i` behind a form of "be"."""
    words = tokens.words
    verb = i - 1 - (i > 1 and words[i - 1].endswith("ly"))
    start = content(tokens, i + 1)
    if verb < 1 or words[verb] not in BE or words[start - 1] != "that":
        return None
    phrase = left_phrase(tokens, i)
    return (
        Act(i, PARTICIPLES[words[i]], "before", phrase, phrase.edge, start)
        if phrase and plausible(tokens, phrase)
        else None
    )


def _according(tokens: Tokens, i: int) -> Act | None:
    """ "according to X" or "per X", before or behind what X said."""
    words = tokens.words
    per = words[i] == "per"
    if per and tokens.capital(i) and (i or words[1:2] != ["the"]):
        return None  # a forename
    if i + 1 >= len(words) or (not per and words[i + 1] != "to"):
        return None
    phrase, stop = right_phrase(tokens, i + 1 if per else i + 2)
    if phrase is None or (per and not _sourced(tokens, phrase)):
        return None
    k = i - (i > 0 and words[i - 1] == ",")
    lead = not i or (words[k - 1] in _TURNS if k else True)
    lead = lead or (i <= 3 and all(words[m] in PUNCTUATION or words[m] in _OPENERS for m in range(i)))
    end = adjunct(tokens, stop)
    return Act(i, "said", "lead" if lead else "trail", phrase, i, end + (end < len(words) and words[end] == ","))


def _sourced(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether "per" leads to a source, not to a unit ("per day", "per person")."""
    last = phrase.last - 1
    return not all_capitals(tokens) and (tokens.capital(last) or tokens.words[last] in ("police", "media", "officials"))


def _citing(tokens: Tokens, i: int) -> Act | None:
    phrase, stop = right_phrase(tokens, i + 1)
    return Act(i, "said", "house", None, i, stop, phrase) if phrase else None


def _naming(tokens: Tokens, i: int) -> Act | None:
    """ "The army named them as Daro Venn and a third man": who the harmed were is the army's word."""
    words = tokens.words
    behind = next((k for k in range(i + 2, min(i + _OBJECT, len(words))) if words[k] == "as"), 0)
    if not behind or NAMED.isdisjoint(words[i + 1 : behind]) or (i and words[i - 1] in BE):
        return None
    speaker = left_phrase(tokens, i)
    if speaker is None or not plausible(tokens, speaker):
        return None
    return Act(i, "said", "before", speaker, speaker.edge, behind + 1)


def _noun(tokens: Tokens, i: int) -> Act | None:
    """ "Orvel's claim that", "a report by the monitor that", "the ministry's toll of", "by the monitor's count"."""
    words = tokens.words
    word = words[i]
    k = i
    while k > max(0, i - 4) and words[k - 1] != "'s" and words[k - 1].isalpha() and words[k - 1] not in DETERMINERS:
        k -= 1
    owner = owner_phrase(tokens, k - 1) if k and words[k - 1] == "'s" else None
    stop = i + 1
    if words[stop : stop + 1] in (["by"], ["from"]):
        by, stop = right_phrase(tokens, i + 2)
        owner = owner or by
    if owner is None or not plausible(tokens, owner):
        return None
    act = SPEECH_NOUNS[word]
    if words[stop : stop + 1] == ["that"]:
        return Act(i, act, "before", owner, owner.edge, content(tokens, stop))
    if words[i + 1 : i + 2] == ["of"] and word in COUNTED_NOUNS:
        return Act(i, act, "before", owner, owner.edge, i + 2)
    if word in BY_COUNT and owner.edge and words[owner.edge - 1] == "by":
        return Act(i, act, "lead", owner, owner.edge, stop)
    return None


def _heading(tokens: Tokens) -> Act | None:
    """The speaker of a headline: "Police: ten killed", "Ten killed: police", "Ten killed - officials"."""
    words = tokens.words
    if _POINTS.isdisjoint(words):
        return None
    n = len(words)
    for k in range(1, min(_HEADING, n - 2)):
        if words[k] == ":" and not words[k - 1].isdigit():
            phrase = Phrase(0, k, 0)
            return Act(k, "said", "before", phrase, 0, k + 1) if _heads(tokens, phrase) else None
    end = n - (n > 0 and words[-1] == ".")
    for k in range(end - 2, max(2, end - _HEADING), -1):
        if words[k] in _POINTS and not (words[k] == "-" and tokens.joined(k)):
            phrase = Phrase(k + 1, end, k + 1)
            return Act(k, "said", "behind", phrase, k, n) if _heads(tokens, phrase) else None
    return None


def _heads(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the words beside the colon or dash of a headline name a speaker and nothing else."""
    words = tokens.words[phrase.first : phrase.last]
    if words[-1] not in SPEAKER_NOUNS or words[-1] in NOT_HEADINGS or words[0] in ("a", "an"):
        return False
    if words[-1] in REGION_NOUNS:
        return False  # "Orvel district: two killed": where it was
    return not any(w in FINITE or w.isdigit() or w in PUNCTUATION or w in VERBS for w in words)
