"""The words before a group's noun that say whose or which they are: "Orvelian border guards", "pro-Orvelian activists"."""

from summarizer.drafting.lexicon.groups import ALLEGIANCES, NO_MODIFIERS, PASSING
from summarizer.drafting.reading.sheet import Sheet
from summarizer.text.grammar.word_classes import word_class
from summarizer.text.lexicon.countries import COUNTRIES, DEMONYMS

_MODIFIERS = 4
"""Words before the noun that may belong to the name; a compound with a hyphen is one."""
BASE_VERBS = frozenset(
    "attack bomb shell strike storm raid fire shoot kill seize capture fight clash claim deny say report want plan need call "
    "demand accuse blame release confirm reject agree call use control try there says urge warn vow condemn refuse have contradicts condemns "
    "loyal armed alike there lure trap trick provoke chase disarm educate evacuate intimidate eliminate "
    "assassinate relocate persuade convince inform assist".split()
)
"""Verbs in their base form behind a plural: "the rebels control the east"."""
_STANCES = frozenset(("pro", "anti", "non"))


def modifiers(sheet: Sheet, k: int) -> tuple[int, tuple[str, ...], str]:
    """Where the phrase of head `k` begins, its telling words, and the nation among them."""
    words, tokens = sheet.words, sheet.tokens
    first, taken, nation = k, 0, ""
    which: list[str] = []
    while first > 0 and taken < _MODIFIERS:
        word = words[first - 1]
        if word == "'s" and first > 1 and tokens.capital(first - 2) and words[first - 2].isalpha():
            owner = _state_before(words, first - 1)
            if owner:
                nation, first = owner
            break
        if word == "-" and first > 1 and tokens.joined(first) and tokens.joined(first - 1):
            compound = words[first - 2] + "-" + words[first]
            if which:
                which[0] = compound
            first -= 2
            continue
        if word == "'" and first > 1 and words[first - 2].endswith("s"):  # "the dockers' union"
            which.insert(0, words[first - 2])
            first -= 2
            continue
        kind = word_class(word)
        if first > 1 and (word in BASE_VERBS or word.endswith("ing")) and _acted(words[first - 2]):
            break  # "analysts blame gangs", "tents housing families", "to lure police"
        state = (word in DEMONYMS or word in COUNTRIES) and tokens.capital(first - 1)
        fits = state or kind == "n" or (kind == "e" and word in ALLEGIANCES)
        if not fits or not word[0].isalpha() or word in PASSING or word in NO_MODIFIERS:
            break
        if "\n" in tokens.text[tokens.ends[first - 1] + 2 : tokens.starts[first]]:
            break
        first -= 1
        taken += 1
        if first > 0 and f"{words[first - 1]} {word}" in DEMONYMS:
            first -= 1
            nation = DEMONYMS[f"{words[first]} {word}"]
            break
        if state and first > 1 and words[first - 1] == "-" and words[first - 2] in _STANCES:
            which.insert(0, f"{words[first - 2]}-{word}")  # "pro-Orvelian activists"
            first -= 2
            continue
        if state:
            nation = DEMONYMS.get(word) or COUNTRIES[word]
            break
        which.insert(0, word)
    return first, tuple(which), nation


def _acted(before: str) -> bool:
    """Whether a verb may stand behind the word: a plural noun, or "to"."""
    return before == "to" or (before.endswith("s") and word_class(before) == "n")


def _state_before(words: list[str], end: int) -> tuple[str, int] | None:
    """Key and first token of the country that ends at `end` ("South Sudan" before "'s")."""
    for length in (3, 2, 1):
        phrase = " ".join(words[max(0, end - length) : end])
        if length <= end and phrase in COUNTRIES:
            return COUNTRIES[phrase], end - length
    return None
