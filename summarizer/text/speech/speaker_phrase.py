"""Noun phrases of speakers: left of their verb, or right of it ("said X", "according to X")."""

from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS
from summarizer.text.lexicon.speakers import SPEAKER_NOUNS
from summarizer.text.lexicon.speech import (
    ADVERBS,
    AUXILIARY,
    BREAKS,
    DETERMINERS,
    FINITE,
    NOT_ADVERBS,
    PAPERS,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
)
from summarizer.text.speech.adjuncts import PUNCTUATION
from summarizer.text.speech.noun_phrase import (
    MARKS,
    REACH,
    RELATIVE,
    STRONG,
    Phrase,
    abbreviates,
    ends_clause,
    noun_phrase,
    titled,
)
from summarizer.text.words.tokens import Tokens

_NAME = 14
"""Tokens that the phrase before an apposition may hold."""
_FULL_NAME = 6
"""Tokens of the longest name of a person."""
_BRACKET = 12
"""Tokens a bracket inside a speaker's name may hold."""
_STOPS = frozenset((";", ":", "(", ")", "–", "—"))
_CLOSING = frozenset((")", "]"))
_FORENAMES = frozenset(("jan", "april", "june", "august", "may"))
"""Months that are forenames too: "the director, Jan Moor"."""


def left_phrase(tokens: Tokens, verb: int) -> Phrase | None:
    """The subject of the verb at `verb`; None where what stands there cannot be one."""
    words = tokens.words
    end = _skip_back(tokens, verb)
    if end <= 0:
        return None
    if words[end - 1] == ",":
        return _beside(tokens, end - 1)
    if words[end - 1] in RELATIVE or words[end - 1] == "that":  # "the doctor, who said": the antecedent speaks
        end -= 1
        end -= end > 0 and words[end - 1] == ","
        return _antecedent(tokens, end) if end else None
    return noun_phrase(tokens, end)


def _antecedent(tokens: Tokens, end: int) -> Phrase | None:
    """Whom "who" means behind a phrase: the leaders of "the departure of two leaders who said"."""
    phrase = noun_phrase(tokens, end)
    if phrase is None:
        return None
    words = tokens.words
    inner = max((k + 1 for k in range(phrase.first + 1, phrase.last - 1) if words[k] in PREPOSITIONS), default=0)
    speaks = not SPEAKER_NOUNS.keys().isdisjoint(words[phrase.first : inner - 1])
    if inner and not speaks and words[phrase.last - 1] in SPEAKER_NOUNS:
        return phrase._replace(first=inner)
    return phrase


def _skip_back(tokens: Tokens, verb: int) -> int:
    """End of the subject: adverbs, auxiliaries, dates and "in a statement" before the verb skipped."""
    words = tokens.words
    end = verb
    floor = max(0, verb - REACH)
    while end > floor:
        word = words[end - 1]
        if word == "on" and end < verb and (words[end] in WEEKDAYS or words[end] in MONTHS or words[end].isdigit()):
            end -= 1
        elif titled(tokens, end - 1):
            break
        elif word in ADVERBS or word in AUXILIARY or (word.endswith("ly") and word not in NOT_ADVERBS):
            if word == "all" or (word in WEEKDAYS and end >= 2 and words[end - 2] in ("of", "the")):
                break
            end -= 1
        elif word == "long" and end >= 2 and words[end - 2] in AUXILIARY:
            end -= 1  # "has long denied"
        elif (word.isdigit() and end >= 2 and words[end - 2] in MONTHS) or (
            word in MONTHS and end < verb and words[end].isdigit()
        ):
            end -= 1
        elif word in PAPERS and end > floor + 3:
            start = next((k for k in range(end - 2, max(end - 6, 0), -1) if words[k] in ("in", "during", "at")), 0)
            if not start:
                break
            end = start
        elif word in _CLOSING and (opening := _opening(words, end - 1)):
            end = opening
        else:
            break
    return end


def _opening(words: list[str], closing: int) -> int:
    """Where the bracket starts that closes at `closing` ("the Marran Front (MF) said"); 0 where it starts too far off."""
    return next((k for k in range(closing - 1, max(-1, closing - _BRACKET), -1) if words[k] in ("(", "[")), 0)


def _beside(tokens: Tokens, comma: int) -> Phrase | None:
    """The phrase before an apposition that `comma` closes: "Cook, a spokesman, said"."""
    words = tokens.words
    start = comma
    floor = max(0, comma - 2 * REACH)
    while start > floor and words[start - 1] not in MARKS and words[start - 1] not in _STOPS:
        if words[start - 1] == "that" and words[start] not in FINITE and not _describing(tokens, start - 1):
            break  # content of another speaker; "that has fought" is a relative clause
        start -= 1
    best: Phrase | None = None
    for opening in range(comma - 2, start, -1):
        if words[opening] != ",":
            continue
        phrase = noun_phrase(tokens, opening)
        fits = phrase is not None and phrase.last - phrase.first <= _NAME and phrase.edge >= start
        if phrase is None or not fits:
            continue
        posted = words[phrase.first] in DETERMINERS and _is_full_name(
            tokens, opening + 1, comma
        )  # "the registrar, Ann Venn, said"
        if not (posted or _is_speaker(tokens, phrase.first, phrase.last)):
            continue
        opens = words[phrase.edge - 1] in BREAKS or _after_a_clause(words, start, phrase.edge - 1)
        if phrase.edge == start or words[phrase.edge - 1] == "," or opens:
            best = named_first(tokens, phrase._replace(apposition=(opening + 1, comma)))
            if best.first != phrase.first or tokens.capital(
                phrase.last - 1
            ):  # a common noun may itself stand beside a name
                break
    if best is not None:
        return _with_common_noun(tokens, best, start)
    nearest = noun_phrase(tokens, comma)  # "The Hands", spokesmen for the gang, said
    if nearest is None or any(ends_clause(words, k) for k in range(nearest.edge, comma)):
        return None
    return nearest if nearest.edge > 1 and words[nearest.first] in SPEAKER_NOUNS else None


def _after_a_clause(words: list[str], start: int, k: int) -> bool:
    """Whether "and" at `k` joins a new clause to one with its verb: "the mayor confirmed it and Daro Venn, who was there, said"."""
    return words[k] == "and" and any(w in FINITE or w in VERBS for w in words[start:k])


def _describing(tokens: Tokens, that: int) -> bool:
    """Whether "that" goes on about a speaker's noun: "a charity that runs two clinics"."""
    words = tokens.words
    if that < 2 or words[that - 1] not in SPEAKER_NOUNS:
        return False
    return not (tokens.capital(that + 1) or words[that + 1] in DETERMINERS or words[that + 1] in PRONOUNS)


def _with_common_noun(tokens: Tokens, phrase: Phrase, start: int) -> Phrase:
    """The phrase with the common noun before it as its apposition: "a resident, Yusuf Adil, 44, said"."""
    words = tokens.words
    comma = phrase.edge - 1
    if comma <= start or words[comma] != "," or not tokens.capital(phrase.last - 1):
        return phrase
    before = noun_phrase(tokens, comma)
    if before is None or words[before.last - 1] not in SPEAKER_NOUNS or tokens.capital(before.last - 1):
        return phrase
    whole = before.edge == start or words[before.edge - 1] == "," or words[before.edge - 1] in BREAKS
    return phrase._replace(apposition=(before.first, before.last)) if whole else phrase


def named_first(tokens: Tokens, phrase: Phrase) -> Phrase:
    """The phrase with the person's name as its core: "the head of the hospital, Dr. Okar" is Dr. Okar."""
    if not phrase.apposition:
        return phrase
    first, last = phrase.apposition
    words = tokens.words
    cut = next((k for k in range(phrase.first + 1, phrase.last) if words[k] in PREPOSITIONS), phrase.last)
    if tokens.capital(cut - 1) or not _is_full_name(tokens, first, last):
        return phrase
    return Phrase(first, last, phrase.edge, (phrase.first, phrase.last))


def named_behind(tokens: Tokens, phrase: Phrase, stop: int) -> Phrase:
    """The phrase that ends at `stop` with what stands in commas behind it: "its spokesman, Ivo Brask, ..."."""
    words = tokens.words
    if words[stop : stop + 1] != [","]:
        return named_first(tokens, phrase._replace(apposition=None))
    reach = range(stop + 1, min(stop + 15, len(words)))
    end = next((k for k in reach if words[k] in PUNCTUATION and not abbreviates(tokens, k)), len(words))
    return named_first(tokens, phrase._replace(apposition=(stop + 1, end) if end > stop + 1 else None))


def _is_full_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the tokens look like one name: capitals but for short words ("Omar al Sadi", "Dr. Okar"), and no date."""
    words = tokens.words
    if not 0 < last - first <= _FULL_NAME or not words[last - 1].isalpha() or not tokens.capital(first):
        return False
    if words[first] in WEEKDAYS or (words[first] in MONTHS and words[first] not in _FORENAMES):
        return False
    return all(tokens.capital(k) or not words[k].isalpha() or len(words[k]) <= 3 for k in range(first, last))


def _is_speaker(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words may name a speaker: a name or a speaker's noun, and no clause."""
    words = tokens.words
    if any(words[k] in FINITE or words[k].isdigit() for k in range(first, last)):
        return False
    if words[first] in MONTHS or words[first] in WEEKDAYS:
        return False
    if any(words[k] in SPEAKER_NOUNS or words[k] in PRONOUNS for k in range(first, last)):
        return True
    return tokens.capital(last - 1) and words[first] not in PREPOSITIONS


def owner_phrase(tokens: Tokens, end: int) -> Phrase | None:
    """The phrase before a possessive at `end`: "the monitor" of "by the monitor's count"."""
    words = tokens.words
    first = end
    floor = max(0, end - 8)
    while first > floor:
        word = words[first - 1]
        inside = word == "of" and first > 1 and tokens.capital(first - 2)
        if not inside and (
            word in PUNCTUATION or word in PREPOSITIONS or word in BREAKS or word in STRONG or word in FINITE
        ):
            break
        first -= 1
        if word in DETERMINERS:
            break
    return Phrase(first, end, first) if first < end else None
