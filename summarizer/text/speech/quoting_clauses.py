"""Verbs that speak only because a quotation stands beside them: '"They shot him," she sobbed.', 'Doss points at the hill: "They ..."'."""

from summarizer.text.lexicon.speakers import SPEAKER_NOUNS
from summarizer.text.lexicon.speech import DETERMINERS, FINITE, MODAL, PREPOSITIONS, PRONOUNS
from summarizer.text.speech.noun_phrase import MARKS, Phrase
from summarizer.text.speech.phrase_behind import right_phrase
from summarizer.text.speech.speaker_phrase import left_phrase
from summarizer.text.speech.speech_act import Act, content, plausible
from summarizer.text.words.tokens import Tokens

_BROKEN_OFF = frozenset((",", "?", "!", "–", "—"))
"""What ends the quoted words where their sentence goes on."""
_IRREGULAR = frozenset("began wept swore sang spoke told broke wrote went thought cut put".split())
_ENDINGS = ("ed", "es", "s")
_NAME = 6
"""Tokens between the quotation and the verb of whoever spoke."""
_TERM = 3
"""Fewer words in quotation marks are a title or a term."""
_ENDS = frozenset((".", ",", ":", ";", "–", "—"))


def beside_quotation(tokens: Tokens) -> Act | None:
    """The act of speaking that only its place beside quoted words marks; None where there is none."""
    words = tokens.words
    if MARKS.isdisjoint(words):
        return None
    for k in range(1, len(words) - 1):
        if words[k] not in MARKS:
            continue
        if words[k - 1] == ":" and k > 1:
            act = _before_colon(tokens, k - 1)
        elif words[k - 1] in _BROKEN_OFF or (words[k + 1] == "," and MARKS.isdisjoint(words[k - _TERM : k])):
            act = _behind(tokens, k + 1 + (words[k + 1] == ","))
        else:
            continue
        if act is not None:
            return act
    return None


def _behind(tokens: Tokens, start: int) -> Act | None:
    """The clause behind quoted words: "she began,", "sobbed Mara Doss."."""
    words = tokens.words
    for v in range(start, min(start + _NAME, len(words))):
        if words[v] in MARKS or (words[v] in _ENDS and words[v] != ","):
            break
        if not _may_speak(tokens, v):
            continue
        if v == start:
            phrase, stop = right_phrase(tokens, v + 1)
            ends = words[stop : stop + 1] in ([], ["."], [","])
            fits = phrase is not None and ends and (tokens.capital(v + 1) or words[v + 1] == "the")
            if phrase is not None and fits and plausible(tokens, phrase):
                return Act(v, "said", "behind", phrase, v, content(tokens, stop))
            return None
        subject = left_phrase(tokens, v)
        if (
            subject is None
            or subject.first != start
            or not _ends_clause(words, v + 1)
            or not plausible(tokens, subject)
        ):
            continue
        return Act(v, "said", "before", subject, subject.edge, content(tokens, v + 1))
    return None


def _before_colon(tokens: Tokens, colon: int) -> Act | None:
    """The subject of the clause whose colon brings the quoted words: "Doss points at the hill:", "the mayor, on state radio:"."""
    words = tokens.words
    for v in range(1, min(colon, _NAME)):
        if _may_speak(tokens, v):
            subject = left_phrase(tokens, v)
            named = subject is not None and words[0] not in DETERMINERS
            if subject is not None and subject.first == 0 and (named or words[subject.last - 1] in SPEAKER_NOUNS):
                return Act(v, "said", "before", subject, 0, colon + 1)
            return None
    first = next((k for k in range(colon) if words[k].isalpha()), colon)
    last = min(colon, words.index(",", first) if "," in words[first:colon] else colon)
    named = first < last <= first + _NAME and not SPEAKER_NOUNS.keys().isdisjoint(words[first:last])
    named = named and (tokens.capital(last - 1) or words[last - 1] in SPEAKER_NOUNS)
    return Act(colon, "said", "before", Phrase(first, last, first), 0, colon + 1) if named else None


def _may_speak(tokens: Tokens, v: int) -> bool:
    """Whether the token has the shape of a verb in the past or present."""
    word = tokens.words[v]
    if tokens.capital(v) or not word.isalpha() or word in PREPOSITIONS or word in PRONOUNS:
        return False
    return word in _IRREGULAR or (word.endswith(_ENDINGS) and word not in FINITE and word not in MODAL)


def _ends_clause(words: list[str], k: int) -> bool:
    """Whether the clause ends there, or goes on with how it was said: "she laughed, pointing", "he sobbed into a phone"."""
    return (
        k >= len(words) or words[k] in _ENDS or words[k] in MARKS or words[k] in PREPOSITIONS or words[k].endswith("ly")
    )
