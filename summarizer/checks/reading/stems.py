"""Words brought to one form, so that two texts that say the same share them.

A light suffix stripper after Harman's S-stemmer and the first step of Porter's: enough to join "kills", "killed" and
"killing", too little to join "organ" and "organisation". Irregular forms and the few synonyms of the field come from
tables.
"""

from functools import lru_cache

from summarizer.checks.lexicon.synonyms import IRREGULAR, SYNONYMS

STOP = frozenset(
    """
    a about above after again against all also although am among an and any are around as at be because been before
    being below between both but by can could did do does doing down during each either else ever every for from
    further get gets got had has have having he her here hers herself him himself his how however i if in into is it
    its itself just least less like made make many may me might more most much must my nearly neither no nor not now of
    off on once one only or other others our ours out over own per put quite rather s said same say says saying she
    should since so some still such t than that the their theirs them themselves then there these they this those
    though through to told too under until up upon us very was we well were what when where which while who whom whose
    why will with within without would yet you your according added almost another at approximately exactly roughly
    really back already including includes include says
    """.split()
)
"""Words too common to tell one sentence from another, the words that bound a number and those of speaking among them."""

_VOWELS = frozenset("aeiouy")
_KNOWN: dict[str, str] = {}
_LIMIT = 50_000
"""Forms remembered; hostile text must not fill the memory."""


def stem(word: str) -> str:
    """The form a lower-case word shares with its inflections and listed synonyms."""
    known = _KNOWN.get(word)
    if known is None:
        form = IRREGULAR.get(word) or _strip(word)
        known = SYNONYMS.get(word) or SYNONYMS.get(form) or form
        if len(_KNOWN) < _LIMIT:
            _KNOWN[word] = known
    return known


@lru_cache(maxsize=16_384)
def singular(word: str) -> str:
    """A lower-case noun without its regular plural ending, irregular plurals from the table."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _strip(word: str) -> str:
    word = singular(word)
    for ending in ("ing", "ed"):
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) >= 3 and not _VOWELS.isdisjoint(root):
            word = root[:-1] if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz" else root
            break
    if len(word) > 7 and word.endswith("tion"):
        word = word[:-3]
    if len(word) > 5 and word.endswith("ly"):
        word = word[:-2]
    if len(word) > 4 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 4 and word.endswith("y"):
        word = word[:-1] + "i"
    return word
