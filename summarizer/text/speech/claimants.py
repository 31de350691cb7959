"""Turn a speaker's noun phrase into a claimant, and remember the speakers of a text for "he", "it" and short names."""

from dataclasses import dataclass

from summarizer.schemas.records import Claimant
from summarizer.schemas.terms import ClaimantType, Speech
from summarizer.text.lexicon.countries import CAPITALS, COUNTRIES
from summarizer.text.lexicon.names import GROUP_HEADS, KNOWN, ORGANISATION_HEADS, PERSON_NOUNS, TITLES
from summarizer.text.lexicon.outlets import OUTLET_HEADS
from summarizer.text.lexicon.places import TOWN_NOUNS
from summarizer.text.lexicon.speakers import PLURALS, SPEAKER_NOUNS
from summarizer.text.lexicon.speech import (
    DETERMINERS,
    PAPERS,
    PERSON_PRONOUNS,
    PLURAL_PRONOUNS,
    PREPOSITIONS,
    SEEN,
    SHOWING_NOUNS,
    THING_PRONOUNS,
)
from summarizer.text.speech.claimant_types import classify
from summarizer.text.speech.noun_phrase import Phrase
from summarizer.text.speech.phrase_behind import right_phrase
from summarizer.text.words.tokens import Tokens

ARTICLES = frozenset(("the", "a", "an"))
_INSIDE = frozenset(("of", "for", "at", "from", "with", "by"))
_HOUSES = ORGANISATION_HEADS.keys() | GROUP_HEADS.keys() | OUTLET_HEADS | KNOWN.keys() | {"street", "palace"}
"""Last words that name no person."""
_KIN = frozenset(("sons", "daughters", "brothers", "sisters", "children"))
_MODIFYING = frozenset("air satellite medical emergency rescue health aid humanitarian monitoring security".split())
"""Speakers' nouns that only say of what kind the noun behind them is."""
_STAMP = frozenset(":–—-•*.")
_SUBJECT = 12
"""Tokens of a sentence's subject looked at."""
_NAME = 8
"""Words a person's name holds at most, rank and office included."""


@dataclass(slots=True, eq=False)
class Speaker:
    """One speaker of the text."""

    name: str
    type: ClaimantType
    words: tuple[str, ...]
    """Look-up forms of the name."""
    person: bool = False
    plural: bool = False
    common: bool = False
    """Named by a common noun only ("a hospital official")."""
    head: str = ""
    """The noun that heads the name, or the last word of a person's."""
    start: int = -1


def _core(tokens: Tokens, phrase: Phrase) -> tuple[int, int]:
    """Token range of the speaker without article; of a paper ("a statement from the army", "the army's report") its owner."""
    words = tokens.words
    first, last = phrase.first, phrase.last
    cut = next((k for k in range(first + 1, last) if words[k] in PREPOSITIONS), last)
    if words[cut : cut + 1] == ["by"] and cut - first > 1 and cut < last - 1 and words[cut - 2] in SHOWING_NOUNS:
        if words[cut - 1] in SEEN:
            last = cut - 1  # "hospital records seen by the agency"
        else:
            first = cut + 1  # "figures released by the ministry"
    elif (words[cut - 1] in PAPERS or words[cut - 1] in SHOWING_NOUNS) and cut - first >= 1:
        if phrase.apposition and cut == last and (by := _author(words, *phrase.apposition)):
            first, last = by, phrase.apposition[1]
        elif words[cut : cut + 1] == ["from"] and not _SPOTS.isdisjoint(words[cut:last]):
            pass  # "reports from the village of Orvel", "from the same area": nobody there is named
        elif cut < last - 1 and words[cut] in ("from", "by", "of"):
            first = cut + 1
        else:
            owned = next((k for k in range(cut - 2, first, -1) if words[k] == "'s"), 0)
            last = owned or last
    while first < last - 1 and (words[first] in ARTICLES or words[first] in ("its", "their")):
        first += 1
    return first, last


_SPOTS = TOWN_NOUNS | {"area", "areas", "zone", "region", "ground", "scene"}


def _author(words: list[str], first: int, last: int) -> int:
    """Where the author stands in "the report, published by X, said"; 0 where none does."""
    return next((k + 1 for k in range(first, last - 1) if words[k] == "by"), 0)


def introduce(tokens: Tokens, phrase: Phrase, *, upper: bool = False) -> Speaker:
    """The speaker a phrase names, its words as written without the article."""
    words = tokens.words
    first, last = _core(tokens, phrase)
    while last - 1 > first and (words[last - 1] in PREPOSITIONS or words[last - 1] in ("-", "'s", "and")):
        last -= 1
    chosen = words[first:last]
    kind = classify(chosen)
    if phrase.apposition:
        beside = words[phrase.apposition[0] : phrase.apposition[1]]
        if kind == "unknown":
            while beside and beside[0] in DETERMINERS:
                beside = beside[1:]
            kind = classify(beside)
    cut = next((i for i, w in enumerate(chosen) if i and (w in PREPOSITIONS or w == ",")), len(chosen))
    head = chosen[cut - 1] if cut else ""
    nation = head in COUNTRIES or head in CAPITALS or head in _HOUSES
    if upper:  # the letters tell nothing: an article or a speaker's noun makes a common noun
        named = words[phrase.first] not in DETERMINERS and head not in SPEAKER_NOUNS
        common = not named
        person = named and not nation and cut <= _NAME
    else:
        named = any(tokens.capital(k) for k in range(first, last) if words[k] not in DETERMINERS)
        common = not named or (head in SPEAKER_NOUNS and not tokens.capital(first + cut - 1))
        letters = tokens.raw(first + cut - 1, first + cut)
        abbreviated = len(letters) > 1 and letters.isupper()
        person = not (common or nation or abbreviated or head in SPEAKER_NOUNS)
        person = person and (words[phrase.first] != "the" or not TITLES.isdisjoint(chosen))
    if person and (words[last : last + 2] == [",", "which"] or _is_house(words, phrase)):
        person = False
    if head in _KIN and words[first + 1 : first + 2] == ["of"] and tokens.capital(first):
        kind = "unknown"  # the "Sons of Orvel" are nobody's relatives
    plural = head in PLURALS or (common and head.endswith("s") and not head.endswith("ss"))
    return Speaker(
        " ".join(tokens.raw(first, last).split()),
        kind,
        tuple(chosen),
        person,
        plural,
        common,
        head,
        tokens.starts[first],
    )


def _is_house(words: list[str], phrase: Phrase) -> bool:
    """The apposition calls the speaker a house: "Medics Abroad, a charity that runs two clinics, said"."""
    if not phrase.apposition or words[phrase.apposition[0]] not in DETERMINERS:
        return False
    first, last = phrase.apposition
    cut = next((k for k in range(first + 1, last) if words[k] in PREPOSITIONS or words[k] in _RELATIVE), last)
    return words[cut - 1] in _KINDS


_RELATIVE = frozenset(("that", "which", "based", "close", "linked", "known", "allied"))
_KINDS = frozenset(
    "group charity organisation organization agency network party militia broadcaster newspaper monitor watchdog alliance coalition "
    "association union collective foundation institute outlet website station ngo".split()
)


_NO_HOUSES = frozenset(("unknown", "eyewitness_or_resident"))
"""Kinds of speakers that are people; "the monitor" is a house."""


def stands_for(pronoun: str, speaker: Speaker) -> bool:
    """Whether the pronoun may stand for the speaker."""
    if pronoun in PERSON_PRONOUNS:
        return speaker.person or (speaker.common and not speaker.plural and speaker.head in PERSON_NOUNS)
    if pronoun in THING_PRONOUNS:
        somebody = speaker.common and speaker.head in PERSON_NOUNS and speaker.type in _NO_HOUSES
        return not (speaker.person or speaker.plural or somebody)
    return pronoun in PLURAL_PRONOUNS and (speaker.plural or not speaker.person)


def opening_subject(tokens: Tokens, start: int = 0) -> Phrase | None:
    """The noun phrase that opens a sentence, or its part from `start` on, where it names somebody."""
    words = tokens.words
    while start < len(words) and (words[start].replace(":", "").isdigit() or words[start] in _STAMP):
        start += 1  # "09:40 - "
    phrase, stop = right_phrase(tokens, start)
    if phrase is None or words[start] in PREPOSITIONS:
        return None
    last = start
    for k in range(start, min(stop, start + _SUBJECT)):
        word = words[k]
        if tokens.capital(k) or word in SPEAKER_NOUNS:
            last = k + 1
        elif not (
            word in DETERMINERS
            or word in _INSIDE
            or word in ("'s", "-")
            or (k == start + 1 and words[start] in DETERMINERS)
        ):
            break
    if words[last - 1] in _MODIFYING and last < len(words) and words[last].isalpha():
        return None  # "government air strikes"
    named = any(words[k] in SPEAKER_NOUNS for k in range(start, last)) or (
        last > start + 1 and tokens.capital(start + 1)
    )
    return Phrase(start, last, start) if named else None


def named_subject(tokens: Tokens) -> Phrase | None:
    """The subject that opens the sentence, by its name where one stands beside it: "A monitor, Airfield Watch, published"."""
    subject = opening_subject(tokens)
    if subject is None or tokens.words[subject.last : subject.last + 1] != [","]:
        return subject
    beside, stop = right_phrase(tokens, subject.last + 1)
    if beside is None or not tokens.capital(beside.first) or tokens.words[stop : stop + 1] != [","]:
        return subject
    return beside._replace(apposition=(subject.first, subject.last))


def speakers_beside(tokens: Tokens, phrase: Phrase) -> Phrase | None:
    """Those whom a "they say" between commas takes up: the last people of its sentence who may speak ("the rebels took the town after
    a battle in which, they say, 70 soldiers died"); None where it is no such aside or nobody is told of.
    """
    words, at = tokens.words, phrase.first
    if words[at] != "they" or words[at - 1 : at] != [","] or words[at + 2 : at + 3] != [","]:
        return None
    last = next((k for k in range(at - 2, -1, -1) if words[k] in SPEAKER_NOUNS and words[k].endswith("s")), -1)
    if last == at - 2 and last <= 1:
        return None  # "the soldiers, they said, came at dawn": told of, by others
    return Phrase(last, last + 1, last) if last >= 0 else None


def claim(speaker: Speaker, act: Speech) -> Claimant:
    """The claimant of one act of speaking."""
    if speaker.type == "unknown" and act == "claimed_responsibility":
        speaker.type = "party_to_conflict"
    if speaker.type == "media_own_reporting" and act == "said":
        act = "reported_by_outlet"
    return Claimant(speaker.name, speaker.type, act)
