"""What may be a name in a sentence written in capitals throughout: ranks, heads and the tables tell, not the letters."""

from summarizer.text.lexicon.countries import CAPITALS, COUNTRIES, DEMONYMS
from summarizer.text.lexicon.dates import MONTHS, WEEKDAYS
from summarizer.text.lexicon.given_names import GIVEN_NAMES
from summarizer.text.lexicon.names import (
    FORCE_NOUNS,
    GROUP_HEADS,
    KNOWN,
    ORGANISATION_HEADS,
    PARTICIPANTS,
    PARTICLES,
    PLACE_HEADS,
    QUALIFYING,
    STARTERS,
    TITLES,
)
from summarizer.text.lexicon.outlets import OUTLETS
from summarizer.text.lexicon.people import PERSON_NOUNS, singular
from summarizer.text.lexicon.places import BEARINGS, HERE_IDIOMS, REGION_NOUNS, TOWN_NOUNS
from summarizer.text.lexicon.speakers import SPEAKER_NOUNS
from summarizer.text.lexicon.speech import (
    ADVERBS,
    AUXILIARY,
    BREAKS,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
)
from summarizer.text.naming.name_runs import Run
from summarizer.text.words.tokens import Tokens

_TABLES = (KNOWN, OUTLETS, COUNTRIES, CAPITALS, DEMONYMS)
_PHRASES = frozenset(phrase for table in _TABLES for phrase in table) - {"us"}
_LENGTHS: dict[str, int] = {}
for _phrase in _PHRASES:
    _words = _phrase.replace("-", " - ").split()
    _LENGTHS[_words[0]] = max(_LENGTHS.get(_words[0], 0), len(_words))

_COMMON = (
    (
        STARTERS
        | FINITE
        | frozenset(VERBS)
        | PREPOSITIONS
        | DETERMINERS
        | ADVERBS
        | AUXILIARY
        | BREAKS
        | PRONOUNS
        | PARTICIPANTS
    )
    | MONTHS.keys()
    | WEEKDAYS.keys()
) - TITLES
_HEADS = (
    PLACE_HEADS
    | GROUP_HEADS.keys()
    | ORGANISATION_HEADS.keys()
    | frozenset("neighborhood neighbourhood township suburb".split())
)
_BEHIND_PLACE = frozenset((",", ".", ";", ")", "and", "on", "at"))
_OF_PLACES = TOWN_NOUNS | REGION_NOUNS
"""Nouns whose "of" leads to a name: "the department of", "the city of"."""
_LONGEST = 5
"""Words a person's name may hold, and words looked back from a head."""


def find_capital_runs(tokens: Tokens, surnames: set[str]) -> list[Run]:
    """Runs of one sentence in capitals. `surnames` are last names and abbreviations met before; new ones are added."""
    words = tokens.words
    runs: list[Run] = []
    done = 0
    for i, word in enumerate(words):
        if i < done or not word[0].isalpha():
            continue
        run = _told(tokens, i, done, surnames)
        if run is None and i and words[i - 1] == "of" and i > 1 and words[i - 2] in _OF_PLACES:
            last = _name_end(words, i)
            run = Run(i, last, initial=False) if last > i else None
        if run is None and i > 1 and words[i - 1] == "," and words[i - 2] == "capital":
            last = _name_end(words, i)
            run = Run(i, last, initial=False) if last > i else None
        if run is None and i and words[i - 1] in ("(", "[") and words[i + 1 : i + 2] in ([")"], ["]"]):
            run = _abbreviated(words, i, done, runs)
            if run:
                surnames.add(word)
        if run is None and i and words[i - 1] in ("in", "near"):
            last = _name_end(words, i)
            if (
                last > i
                and not _idiom(words[i])
                and not _idiom(words[last - 1])
                and words[last : last + 1]
                and words[last] in _BEHIND_PLACE
            ):
                run = Run(i, last, initial=False)
        if run is None:
            continue
        if words[run.first] in TITLES and words[run.last - 1] not in TITLES:
            surnames.add(words[run.last - 1])
        runs.append(run)
        done = max(run.last, i + 1)
    return sorted(runs)


def _told(tokens: Tokens, i: int, done: int, surnames: set[str]) -> Run | None:
    """The run that the word at `i` itself tells: a name of the tables, a rank, a head, a given name, a claim."""
    words = tokens.words
    word = words[i]
    run = _listed(tokens, i) if word in _LENGTHS else None
    if run is None and word in TITLES:
        run = _ranked(tokens, i)
    if run is None and word in _CALLED:
        run = _called(words, i)
    if run is None and word in _HEADS:
        run = _headed(words, i, done)
    if run is None and word in _GIVEN:
        run = _given(words, i)
    if run is None and word == "claimed" and "responsibility" in words[i + 1 : i + 4]:
        run = _claiming(words, i, done)
    if run is None and word in surnames:
        run = Run(i, i + 1, initial=False)
    return run


def _listed(tokens: Tokens, i: int) -> Run | None:
    """The longest phrase of the tables that starts at `i`."""
    words = tokens.words
    for length in range(_LENGTHS.get(words[i], 0), 0, -1):
        phrase = " ".join(words[i : i + length]).replace(" - ", "-")
        if phrase in _PHRASES:
            last = min(i + length, len(words))
            follows = phrase in DEMONYMS and last < len(words) and words[last] in TITLES
            return None if follows else Run(i, last, initial=False)
    return None


def _ranked(tokens: Tokens, i: int) -> Run | None:
    """Ranks or offices from `i`, with the name behind them."""
    words = tokens.words
    k = i
    while k < len(words) and k - i < 6 and (words[k] in TITLES or (k > i and words[k] in (".", "-"))):
        k += 1
    last = _name_end(words, k) if k > i else k
    if (
        k == i + 1
        and last == k + 1
        and words[i] in _ADJECTIVAL
        and (words[k].endswith("s") or words[k] in _COMMON_NOUNS)
    ):
        return None  # "A GENERAL STRIKE", "PRIVATE VEHICLES"
    return Run(i, last, initial=False) if last > k else None


_ADJECTIVAL = frozenset(("private", "general", "major", "chief"))
"""Ranks that are adjectives as well."""
_COMMON_NOUNS = FORCE_NOUNS | frozenset(
    "strike election assembly secretariat amnesty agreement situation problem role part victory blow battle operation change sector "
    "enterprise property aim goal objective cause reason concern rule idea public company bank school highway city".split()
)


def _called(words: list[str], i: int) -> Run | None:
    """A person's name of two or three words behind a calling: "PEASANT LEADER ABUNDIO RECINOS WAS ..."."""
    last = _name_end(words, i + 1)
    behind = words[last] if last < len(words) else "."
    whole = 1 < last - i - 1 <= _FULL and not any(word in _HEADS for word in words[i + 1 : last])
    closed = (
        not behind[0].isalpha() or behind.endswith("ed") or behind in FINITE or behind in AUXILIARY or behind in BREAKS
    )
    return Run(i + 1, last, initial=False) if whole and closed else None


_FULL = 3  # words of a person's name
_CALLED = frozenset(
    "leader priest bishop engineer businessman industrialist unionist politician landowner rancher catechist candidate student teacher "
    "photographer reporter physician".split()
)


def _name_end(words: list[str], start: int) -> int:
    """End of a person's or a place's name that starts at `start`."""
    k = start
    while k < len(words) and k - start < _LONGEST:
        word = words[k]
        if word in PARTICLES and k + 1 < len(words) and words[k + 1] not in _COMMON and word not in ("a", "e", "y"):
            k += 1
            continue
        if not _nameable(word) or (k == start and word in SPEAKER_NOUNS):
            break
        k += 1
    return k


def _nameable(word: str) -> bool:
    """Whether the word may be part of a name, as far as its form tells."""
    return len(word) > 2 and word.isalpha() and word not in _COMMON and not word.endswith(("ed", "ing", "ly"))


def _headed(words: list[str], head: int, floor: int) -> Run | None:
    """A name with its head word last: "TANET DEPARTMENT", "MARRAN NATIONAL LIBERATION FRONT"."""
    first = head
    while first > max(floor, head - _LONGEST) and _nameable(words[first - 1]) and words[first - 1] not in _NO_OPENING:
        first -= 1
    before = words[first - 1] if first else "the"
    led = before in _LEADING or before in ("(", "[", ",", "-", "]", ":")
    if before in ("any", "no"):
        return None  # "NO SUBVERSIVE MOVEMENT HAS CLAIMED IT"
    return Run(first, head + 1, initial=False) if first < head and led else None


_NO_OPENING = BEARINGS | QUALIFYING
_LEADING = DETERMINERS | PREPOSITIONS | QUALIFYING


def _given(words: list[str], i: int) -> Run | None:
    """A person's name from a given name on: "HECTOR OBER PARKA, A PILOT"; no saint's town."""
    if i and words[i - 1] in _SAINTS:
        return None
    last = _name_end(words, i + 1)
    return Run(i, last, initial=False) if 1 < last - i <= _FULL + 1 and words[last - 1] not in _HEADS else None


_SAINTS = frozenset("san santa santo saint sao fort port puerto villa ciudad colonia barrio avenida calle".split())
_GIVEN = GIVEN_NAMES - frozenset("frank max don dan sam tim ron ted jean ban lee long rich jerry".split())
"""Given names that are no other words in a text in capitals."""


def _claiming(words: list[str], i: int, floor: int) -> Run | None:
    """Who claimed responsibility, before the verb at `i`: "THE UNTAMED TODAY CLAIMED RESPONSIBILITY"."""
    last = i
    while last > floor and words[last - 1] in _SINCE:
        last -= 1
    first = last
    while first > max(floor, last - _FULL) and _nameable(words[first - 1]) and words[first - 1] not in SPEAKER_NOUNS:
        first -= 1
    opened = first == 0 or words[first - 1] == "the" or not words[first - 1][0].isalpha()
    return (
        Run(first, last, initial=False)
        if first < last and opened and singular(words[last - 1]) not in PERSON_NOUNS
        else None
    )


_SINCE = frozenset("today later also has have had immediately".split())


def _idiom(word: str) -> bool:
    """Whether the word behind "in" names no place ("in addition")."""
    return word in HERE_IDIOMS or word.endswith(("tion", "sion", "ment", "ness", "ity", "nce", "ism", "ship", "ery"))


def _abbreviated(words: list[str], i: int, floor: int, runs: list[Run]) -> Run | None:
    """An abbreviation in brackets, where the words before it have its initials; they become a run too.

    The abbreviation may keep the order of another language: "NATIONAL LIBERATION COLUMN (CLN)".
    """
    letters, initials = words[i], ""
    k = i - 1
    taken = 0
    while k > floor and taken < len(letters) and i - k < 12:
        k -= 1
        if words[k] in ("of", "for", "the", "and", "de"):
            continue
        if words[k][:1] not in letters:
            return None
        initials += words[k][:1]
        taken += 1
    if sorted(initials) != sorted(letters):
        return None
    if not runs or runs[-1].last <= k:
        runs.append(Run(k, i - 1, initial=False))
    return Run(i, i + 1, initial=False)
