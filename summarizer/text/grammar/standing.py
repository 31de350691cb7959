"""The class of each word where it stands: what its neighbours and its capital make of it."""

from collections.abc import Mapping, Sequence

from summarizer.text.grammar.word_classes import CLASSES, word_class
from summarizer.text.lexicon.harms import CAPTIVE_WORDS, PARTICLE_VERBS
from summarizer.text.lexicon.people import ACTING, ING_ACTIONS
from summarizer.text.lexicon.sentences import BEFORE_NAMES
from summarizer.text.words.tokens import Tokens

_ACRONYMS = frozenset("us is who it may".split())
"""Words that in capitals are names: the US, IS, the WHO."""
_REPORTING = frozenset("reports notes claims tweets".split())
"""Nouns that after a name are verbs of saying."""
_LEADERS = frozenset(("armed", *CAPTIVE_WORDS, *(verb for verb, _ in PARTICLE_VERBS if verb.endswith("ing"))))
"""Words that may change their own class before another word."""
_FOLLOWERS = _REPORTING | ING_ACTIONS | {".", "-", "wounds", "far", "remains"}
"""Words that may change their own class or that of the word before them."""
_PAIRED = {("so", "far"): "aa", ("remains", "of"): "n"}
"""Two words, and what they make of the first or of both: "the burnt remains of nine miners"."""
_HOOKS = _LEADERS | _FOLLOWERS
_ENDED = frozenset("ega")
"""Classes that an ending gives."""
_STOP = "~"
"""Class of a full stop inside a name: "Gen. Venn", "Daro F. Venn"."""
_LONG = 5  # letters of a word that a headline in title case would not leave small


def classes_of(tokens: Tokens, opens: Mapping[int, int], *, shouting: bool) -> list[str]:
    """The class of each token of a sentence; `opens` holds the tokens where a quantity starts."""
    words = tokens.words
    classes = list(map(word_class, words))
    if not shouting:
        _capitals(tokens, classes)
    hooks = tokens.where(_HOOKS)
    for i in sorted({k for hook in hooks for k in (hook - 1, hook) if 0 <= k < len(words) - 1}):
        word, follower = words[i], words[i + 1]
        if follower == "." and i + 2 < len(words) and _in_name(tokens, i):
            classes[i + 1] = _STOP
        elif (
            follower == "-"
            and classes[i] in "ve"
            and word in CLASSES
            and i + 2 < len(words)
            and tokens.joined(i + 1)
            and tokens.joined(i + 2)
        ):
            classes[i] = "n"  # "left-wing parties"
        elif (
            follower == "-"
            and word == "would"
            and words[i + 2 : i + 3] == ["be"]
            and tokens.joined(i + 1)
            and tokens.joined(i + 2)
        ):
            classes[i] = classes[i + 2] = "n"  # "would-be bombers"
        if word == "gang" and follower == "-" and _class(classes, i + 2) == "k":
            classes[i] = classes[i + 1] = "a"  # "were gang-raped"
        if (
            follower in ING_ACTIONS
            and classes[i + 1] == "n"
            and word in ACTING
            and _class(classes, i + 2) in ("d", "s", "n", "P")
        ):
            classes[i + 1] = "g"  # "two women gathering wood"
        if word == "armed" and follower == "with":
            classes[i] = "e"  # "a man armed with a knife was shot"
        paired = _PAIRED.get((word, follower), "")
        classes[i : i + len(paired)] = paired
        if word in CAPTIVE_WORDS and classes[i] == "j" and classes[i + 1] == "n":
            classes[i] = "n"  # "a hostage standoff"
        if (
            follower == "wounds"
            and classes[i] == "n"
            and _class(classes, i + 2) not in ("d", "s")
            and i + 2 not in opens
        ):
            classes[i + 1] = "n"  # "gunshot wounds", not "blast wounds 12"
        if (word, follower) in PARTICLE_VERBS and word.endswith("ing"):
            classes[i] = "g"  # "shooting dead two guards"
        if follower in _REPORTING and not shouting and not tokens.capital(i + 1):
            listed = i and classes[i] == "n" and (i + 2 in opens or words[i + 2 : i + 3] == ["one"])
            if listed or tokens.capital(i):
                classes[i + 1] = "v"  # "the BBC reports 12 have died"
    return classes


def _capitals(tokens: Tokens, classes: list[str]) -> None:
    """Take words with a capital for names, where only their ending made them verbs or adverbs: "Alfred", "Sterling"."""
    title_case = None
    words = tokens.words
    for i in tokens.where(_ACRONYMS):
        if tokens.capital(i) and tokens.text[tokens.ends[i] - 1].isupper():
            classes[i] = "n"
    for i in [i for i, c in enumerate(classes) if c in _ENDED]:
        if i and words[i] not in CLASSES and tokens.capital(i):
            if title_case is None:
                title_case = _title_case(tokens)
            if not title_case:
                classes[i] = "n"


def _title_case(tokens: Tokens) -> bool:
    """Whether a sentence writes its words with capitals, as some headlines do."""
    return not any(
        len(word) >= _LONG and word[0].isalpha() and not tokens.capital(i) for i, word in enumerate(tokens.words)
    )


def _in_name(tokens: Tokens, i: int) -> bool:
    """Whether the stop after token `i` is that of a title or an initial with a name behind it."""
    word = tokens.words[i]
    if not (tokens.joined(i + 1) and tokens.capital(i) and tokens.capital(i + 2)):
        return False
    return word in BEFORE_NAMES or (
        len(word) == 1 and i > 0 and tokens.capital(i - 1) and tokens.words[i - 1][0].isalpha()
    )


def _class(classes: Sequence[str], i: int) -> str:
    return classes[i] if i < len(classes) else ""
