"""Runs of capitalised words: what may be a name, before anybody asks whose."""

from typing import NamedTuple

from summarizer.text.lexicon.countries import CAPITALS, COUNTRIES, DEMONYMS
from summarizer.text.lexicon.given_names import FAMILY_NAMES, GIVEN_NAMES
from summarizer.text.lexicon.names import (
    ARMED_NOUNS,
    BAND_HEADS,
    BETWEEN_SENTENCES,
    GROUP_HEADS,
    KNOWN,
    ORGANISATION_HEADS,
    OWNED,
    PARTICLES,
    STARTERS,
    STRONG_HEADS,
    TITLES,
)
from summarizer.text.lexicon.outlets import OUTLETS
from summarizer.text.lexicon.people import PERSON_NOUNS, singular
from summarizer.text.lexicon.speakers import SPEAKER_NOUNS
from summarizer.text.naming.name_openings import CALENDAR, holds_office, opens_body, opens_landform
from summarizer.text.words.tokens import Tokens

LONGEST = 14
"""Tokens a name may hold."""

_ABBREVIATED = frozenset(
    "gen lt col maj capt brig sgt cpl pvt adm cmdr gov sen rep mr mrs ms dr prof rev st jr sr mt".split()
)
_BRIDGES = PARTICLES | frozenset(("-", "'", ".", "'s", "of", "for", "without", "in", "and", "the", "to"))
_CALLED = frozenset("party alliance doctors group network forces".split())
"""Heads that, as the first word, take "of" and "for" into the name as those of armed groups do."""
_NEVER_TITULAR = TITLES | KNOWN.keys() | COUNTRIES.keys() | DEMONYMS.keys() | CAPITALS.keys() | SPEAKER_NOUNS.keys()
"""What "of the" and "for" never make one name with."""
_ARTICLES = frozenset("al el as ad an ar at az ash".split())
_ARTICLED = frozenset(("-", "al"))
_ANNOUNCING = frozenset("the charity group organisation organization movement sect".split())
_SURNAMES = frozenset(("may", "march", "june", "august", "april"))
_COURTESY = frozenset(("mr", "mrs", "ms", "dr", "minister", "secretary", "pm"))
_ADVERBIAL = ("ately", "ously", "ently", "antly", "ingly", "edly", "ively", "ically", "arily", "ually")
"""Endings of adverbs that open a sentence ("Ultimately"), and of hardly any name."""
_OPENING = frozenset("\"“„«‘':()[]–—-…;•*|")


class Run(NamedTuple):
    """Half-open token range of one sentence."""

    first: int
    last: int
    initial: bool
    """Its first word starts a sentence or a quotation, where common words are capitalised too."""


def find_runs(tokens: Tokens, codes: set[str]) -> list[Run]:
    """Runs of one sentence in mixed case, in order. `codes` are bearers' letters with digits ("J4") met before; new ones are added."""
    text, starts, words = tokens.text, tokens.starts, tokens.words
    runs: list[Run] = []
    done = 0
    for i in [i for i, start in enumerate(starts) if text[start].isupper()]:
        if i < done:
            continue
        word = words[i]
        initial = i == 0 or words[i - 1] in _OPENING or words[i - 1] == "."
        if word in CALENDAR and not (word == "may" and i + 1 < len(words) and tokens.capital(i + 1)):
            if i + 2 < len(words) and words[i + 1].isdigit() and words[i + 2] in GROUP_HEADS and tokens.capital(i + 2):
                runs.append(Run(i, i + 3, initial=False))  # "the June 4 Movement"
                done = i + 3
            continue
        if word in BETWEEN_SENTENCES and not _acronym(tokens, i):
            continue
        if initial and word in STARTERS and word not in TITLES and not _acronym(tokens, i):
            continue
        if _designates(tokens, i):
            if _code(tokens, i, codes, runs):
                runs.append(Run(i, i + 2, initial=False))
                done = i + 2
            continue
        plain = _common_speaker(tokens, i) or _common_people(tokens, i) or word.endswith(_ADVERBIAL)
        body = opens_body(tokens, i) and (plain or not initial)
        if initial and plain and not body:
            continue
        if initial and (_heading(tokens, i) or _participle(tokens, i) or _band_opens(tokens, i)):
            continue
        heads = not initial and word.endswith("s") and words[i - 1] not in _ANNOUNCING and not body
        if heads and _common_speaker(tokens, i):
            continue  # a heading without a stop stands before it
        start = _article_before(tokens, i) if i and words[i - 1] in _ARTICLED else i
        last = _extend(tokens, start)
        runs.append(Run(start, last, initial and start == i))
        done = last
    return runs


def _acronym(tokens: Tokens, i: int) -> bool:
    """Whether the word is written in capitals throughout ("IS"), which no common opener is."""
    return tokens.ends[i] - tokens.starts[i] > 1 and tokens.raw(i, i + 1).isupper()


def _common_speaker(tokens: Tokens, i: int) -> bool:
    """Whether a common noun opens the sentence ("Prosecutors said"), not the outlet or the group of that name."""
    word = tokens.words[i]
    if word not in SPEAKER_NOUNS or word in KNOWN or word in OUTLETS or _acronym(tokens, i):
        return False
    return i + 1 >= len(tokens) or not tokens.capital(i + 1)


def _common_people(tokens: Tokens, i: int) -> bool:
    """Whether a plural of people opens the sentence ("Commandos landed")."""
    word = tokens.words[i]
    if word in KNOWN or word in OUTLETS or (i + 1 < len(tokens) and tokens.capital(i + 1)):
        return False
    one = singular(word)
    return one != word and one in PERSON_NOUNS


def _heading(tokens: Tokens, i: int) -> bool:
    """Whether one word and a colon head the sentence ("Shelter: 300 tents"); a colon after a speaker is his."""
    return (
        i == 0 and len(tokens) > 1 and tokens.words[1] == ":" and tokens.words[0].isalpha() and not _acronym(tokens, 0)
    )


def _band_opens(tokens: Tokens, i: int) -> bool:
    """Whether a common noun for a band opens the sentence before its men ("Cartel gunmen")."""
    return tokens.words[i] in GROUP_HEADS and i + 1 < len(tokens) and tokens.words[i + 1] in ARMED_NOUNS


def _participle(tokens: Tokens, i: int) -> bool:
    """Whether a participle opens the sentence before a nation's adjective ("Retreating Orvelian troops")."""
    return tokens.words[i].endswith(("ing", "ed")) and i + 1 < len(tokens) and tokens.words[i + 1] in DEMONYMS


def _article_before(tokens: Tokens, i: int) -> int:
    """Where the name starts whose Arabic article is written small: "al-Rashid"."""
    if tokens.words[i - 1] != "-":
        return i - 1 if f"{tokens.words[i - 1]} {tokens.words[i]}" in KNOWN else i  # "al Qaeda"
    article = i > 1 and tokens.words[i - 2] in _ARTICLES
    whole = article and tokens.joined(i) and tokens.joined(i - 1) and not tokens.joined(i - 2)
    return i - 2 if whole else i


def _month_as_name(tokens: Tokens, i: int) -> bool:
    """Whether a month's word is a surname: "Anna May said", not "met Anna May 5"."""
    words = tokens.words
    before = words[i - 1]
    named = before in GIVEN_NAMES or before in _COURTESY
    return words[i] in _SURNAMES and named and not (i + 1 < len(words) and words[i + 1][0].isdigit())


def _syllables(tokens: Tokens, first: int, i: int) -> int:
    """Tokens of a hyphen and the small second syllable behind a Korean or Chinese family name: "Han Seo-yun"; else 0."""
    words = tokens.words
    if i - first < 2 or words[i - 2] not in FAMILY_NAMES or i + 1 >= len(words):
        return 0
    return 2 if tokens.joined(i) and tokens.joined(i + 1) and words[i + 1].isalpha() and len(words[i + 1]) < 6 else 0


def _designates(tokens: Tokens, i: int) -> bool:
    """Whether the letters belong to a type number: "Su-34M", "M23" with its digits cut off."""
    words = tokens.words
    if i and tokens.joined(i) and words[i - 1].isdigit():
        return True
    k = i + 1
    if k < len(words) and words[k] == "-":
        k += 1
    return k < len(words) and words[k].isdigit() and tokens.joined(k)


_BANDS = frozenset("rebel rebels militia militias insurgents insurgency militants guerrillas separatists".split())


def _code(tokens: Tokens, i: int, codes: set[str], runs: list[Run]) -> bool:
    """Whether letters and digits are a bearer's short name: known, in brackets behind an armed group's name, or before its noun."""
    words = tokens.words
    if i + 1 >= len(words) or not words[i + 1].isdigit() or not tokens.joined(i + 1):
        return False
    code = words[i] + words[i + 1]
    named = bool(runs) and runs[-1].last == i - 1 and words[i - 1] == "(" and words[i - 2] in GROUP_HEADS
    behind = words[i + 2 : i + 3]
    if (named and behind == [")"]) or (behind != [] and behind[0] in _BANDS):  # "the M5 rebel movement"
        codes.add(code)
    return code in codes or code in KNOWN


def _extend(tokens: Tokens, first: int) -> int:
    """End of the run that starts at `first`."""
    text, starts, words = tokens.text, tokens.starts, tokens.words
    n = min(len(words), first + LONGEST)
    headed = words[first] in STRONG_HEADS or words[first] in GROUP_HEADS or words[first] in _CALLED
    i = first + 1
    while i < n:
        word = words[i]
        if text[starts[i]].isupper():
            if (word in CALENDAR and not _month_as_name(tokens, i)) or word in BETWEEN_SENTENCES:
                break
            headed = headed or word in ORGANISATION_HEADS
            i += 1
            continue
        step = _bridge(tokens, first, i, n, headed=headed) if word in _BRIDGES else 0
        if not step and word == "-":
            step = _syllables(tokens, first, i)
        if not step:
            break
        i += step
    return i


def _bridge(tokens: Tokens, first: int, i: int, n: int, *, headed: bool) -> int:
    """Tokens from a small word inside a name on to the capital behind it, that one included; 0 where the name ends."""
    words = tokens.words
    word, before = words[i], words[i - 1]
    follows = i + 1 < n and tokens.capital(i + 1)
    if word in ("-", "'") and tokens.joined(i) and i + 1 < n and tokens.joined(i + 1):
        arabic = words[i + 1] in PARTICLES or (i + 3 < n and words[i + 2] == "-" and tokens.capital(i + 3))
        return 2 if follows or arabic else 0
    step = 1 + (i + 1 < n and words[i + 1] in ("the", "a", "an"))
    if before == "state" and words[i - 2] == "islamic" and (word == "of" or words[i : i + 2] == ["in", "iraq"]):
        return 1 + follows  # the group's own name; "fought the Islamic State in Orvel Province" has a place
    if word in ("of", "for") and (
        before in STRONG_HEADS or before in GROUP_HEADS or before in _CALLED or (headed and before in ORGANISATION_HEADS)
        or _titular(tokens, first, i) or (i == first + 1 and (opens_landform(words, first) or _civil(words, first)))
    ):  # fmt: skip
        return step + 1 if i + step < n and tokens.capital(i + step) and words[i + step] not in CALENDAR else 0
    if word == "to" and headed and follows and words[i + 2 : i + 3] == ["("]:  # "Group for the Call to Harvest (GCH)"
        return 2
    if word in PARTICLES and (step := _particle(tokens, i, n)):
        return step
    if not follows:
        return 0
    joined = tokens.joined(i)
    fits = (
        (word == "." and (before in _ABBREVIATED or len(before) == 1))
        or (word == "'s" and (before in OWNED or holds_office(tokens, i)))
        or (word == "'" and joined and before.endswith("s"))  # "Teachers' Union"
        or (word == "of" and before in BAND_HEADS)
        or (word == "the" and before == "save")  # the charity
        or (i == first + 1 and opens_body(tokens, first) and (first > 0 or _common_people(tokens, first)))
        or (word == "and" and not {"of", "for", "in"}.isdisjoint(words[first:i]))
    )
    return 2 if fits else 0


def _civil(words: list[str], first: int) -> bool:
    """Whether the head of a body that is no state's opens its name: "the League of Lake States", "the Campaign for Peace"."""
    head = ORGANISATION_HEADS.get(words[first], "government")
    return first > 0 and words[first - 1] == "the" and head != "government" and head != "state_forces"


def _titular(tokens: Tokens, first: int, i: int) -> bool:
    """Whether one common noun with an article opens a name that goes on at `i`: "the Lantern of the Meek", "the Oath for Orvel"."""
    words = tokens.words
    word = words[first]
    if i != first + 1 or not first or words[first - 1] not in _ANNOUNCING or _acronym(tokens, first):
        return False
    whose = words[i + 1 : i + 2] == ["the"] or words[i] == "for"
    return whose and (words[first - 1] != "the" or word not in _NEVER_TITULAR)


def _particle(tokens: Tokens, i: int, n: int) -> int:
    """Tokens from a particle on to the capital behind it: "al-Assad", "bin Laden", "de la Cruz"."""
    words = tokens.words
    for step in (1, 2, 3):
        k = i + step
        if k >= n:
            return 0
        if tokens.capital(k):
            return step
        if words[k] != "-" and words[k] not in PARTICLES:
            return 0
    return 0
