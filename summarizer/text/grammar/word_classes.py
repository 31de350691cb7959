"""The class of a word, from the closed tables first and its ending next; no dictionary of open classes is needed."""

from summarizer.schemas.terms import Harm
from summarizer.text.lexicon import grammar as g, harms as h
from summarizer.text.lexicon.harm_nouns import STATES


class HarmVerb:
    """One written form of a verb of harm."""

    __slots__ = ("form", "frame", "harm")

    def __init__(self, harm: Harm, frame: str, form: str) -> None:
        self.harm = harm
        self.frame = frame
        """t, i, b or p: see `lexicon/harms`."""
        self.form = form
        """base, pres, past (or participle: `both`), part (participle only), ing."""


def _forms(lemma: str) -> list[tuple[str, str]]:
    """Written forms of a regular verb."""
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [(lemma, "base"), (lemma[:-1] + "ies", "pres"), (lemma[:-1] + "ied", "both"), (lemma + "ing", "ing")]
    if lemma in _DOUBLING:
        stem = lemma + lemma[-1]
    third = lemma + "es" if lemma.endswith(("s", "sh", "ch", "x")) else lemma + "s"
    ing = "dying" if lemma == "die" else stem + "ing"
    return [(lemma, "base"), (third, "pres"), (stem + "ed", "both"), (ing, "ing")]


_DOUBLING = frozenset({"stab", "kidnap", "trap", "stun"})


def _harm_verbs() -> dict[str, HarmVerb]:
    table = {}
    for harm, frames in h.FRAMES.items():
        for frame, lemmas in frames.items():
            for lemma in lemmas.split():
                for word, form in _forms(lemma):
                    table[word] = HarmVerb(harm, frame, form)
    for word, (harm_name, frame, form) in h.IRREGULAR.items():
        table[word] = HarmVerb(harm_name, frame, form)  # type: ignore[arg-type]  # a table's plain strings
    return table


HARM_VERBS = _harm_verbs()


PLAIN_VERBS = frozenset(HARM_VERBS) | frozenset("drive leave claim seize expel".split())
"""Verbs whose base form the grammar takes for a verb before a number or determiner ("floods drive 340,000 from ...")."""


def _closed() -> dict[str, str]:
    table: dict[str, str] = {}
    for code, words in (
        ("v", g.PRESENT_VERBS),
        ("v", g.IRREGULAR_PASTS),
        ("e", g.IRREGULAR_PARTICIPLES),
        ("n", g.ING_NOUNS),
        ("n", g.ED_NOUNS),
        ("n", g.NOT_ADVERBS),
        ("a", g.ADVERBS),
        ("t", g.TIME_WORDS),
        ("S", g.SUBORDINATORS),
        ("P", g.PREPOSITIONS),
        ("i", g.PART_MARKERS),
        ("w", g.RELATIVES),
        ("d", g.DETERMINERS),
        ("s", g.POSSESSIVES),
        ("p", g.PRONOUNS),
        ("v", g.GET),
        ("b", g.BE),
        ("h", g.HAVE),
        ("o", g.DO),
        ("m", g.MODALS),
        ("!", g.NEGATIONS),
        ("c", g.COORDINATORS),
        ("T", ("to",)),
    ):
        table.update(dict.fromkeys(words, code))
    for word, verb in HARM_VERBS.items():
        table[word] = "k" if verb.form in ("both", "part", "past", "pres", "ing") else table.get(word, "n")
    for word in ("killing", "kidnapping", "drowning", "slaying", "beheading"):
        table[word] = "k"
    for word in STATES:
        if table.get(word, "n") == "n":
            table[word] = "j"
    table["but"] = "c"
    return table


CLASSES = _closed()


class _Classes(dict[str, str]):
    """Classes by word, those told by their form among them: a look-up costs half of what a cached call does."""

    def __missing__(self, word: str) -> str:
        found = _by_form(word)
        if len(self) < _LIMIT:
            self[word] = found
        return found


_LIMIT = 16_384
"""Words remembered; hostile text must not fill the memory."""

word_class = _Classes(CLASSES).__getitem__
"""The one-letter class of a lower-case word; punctuation is its own class."""


def _by_form(word: str) -> str:
    """The class of a word that no table has."""
    if not word[0].isalnum():
        return word if len(word) == 1 or word == "'s" else "n"
    if len(word) > 3 and word.endswith("ed"):
        return "e"
    if len(word) > 4:
        if word.endswith("ing"):
            return "g"
        if word.endswith("ly"):
            return "a"
    return "n"
