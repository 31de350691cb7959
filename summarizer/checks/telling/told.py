"""The source as a row of deeds, read as they are asked for, and the sentences that may tell what a clause tells."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from summarizer.checks.reading.align import SourceIndex
from summarizer.checks.reading.stems import STOP, singular, stem
from summarizer.checks.telling.deeds import Deed, DeedReader, Ranges, lemma
from summarizer.text.lexicon.people import PERSON_NOUNS
from summarizer.text.speech.spoken import Speech
from summarizer.text.words.tokens import Tokens

ENOUGH = 0.6
"""Share of a clause's words, by weight, that a sentence must hold to tell of the same."""
FEWEST = 2
"""Words that the two must share."""
MOST = 1000
"""Sentences of the source looked at; hostile text has more."""

_POSTS = ("er", "or", "ist", "man", "woman", "ian", "ive", "eer", "ant")
"""Endings of nouns that say what somebody does."""
_ARTICLES = frozenset(("the", "a", "an", "this", "that", "its", "his", "her", "their"))
ORGANS = frozenset(
    "party union front council court bank ministry agency movement army federation alliance committee group bloc".split()
)
"""Nouns that an article may stand before in a name."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One deed of the checked text with the words of its clause."""

    deed: Deed
    tokens: Tokens
    stems: list[str | None]

    def words(self, *without: tuple[int, int]) -> frozenset[str]:
        """The stems of the clause beside its verb, without those of some stretches of tokens."""
        first, last = self.deed.reach
        apart = ((self.deed.first, self.deed.last), *without)
        kept = (k for k in range(first, last) if not any(a <= k < b for a, b in apart))
        return frozenset(s for k in kept if (s := self.stems[k]))


class Told:
    """The deeds of the source."""

    def __init__(self, index: SourceIndex) -> None:
        self.index = index
        self._readers: dict[int, DeedReader] = {}
        self._deeds: dict[int, list[Deed]] = {}
        self._lemmas: dict[int, frozenset[str]] = {}
        self._near: dict[frozenset[str], list[int]] = {}

    def tokens(self, number: int) -> Tokens:
        """The tokens of one sentence."""
        source, sentence = self.index.bundle.places[number - 1]
        return self.index.bundle.documents[source].tokens[sentence]

    def reader(self, number: int) -> DeedReader:
        """The reader of one sentence."""
        if number not in self._readers:
            source, sentence = self.index.bundle.places[number - 1]
            quantities = self.index.bundle.documents[source].quantities[sentence]
            self._readers[number] = DeedReader(self.tokens(number), quantities)
        return self._readers[number]

    def deeds(self, number: int) -> list[Deed]:
        """The deeds of one sentence."""
        if number not in self._deeds:
            self._deeds[number] = self.reader(number).deeds()
        return self._deeds[number]

    def act(self, number: int) -> Speech | None:
        """The one act of speaking of a sentence, where it names its speaker."""
        acts = self._acts.get(self.index.bundle.places[number - 1], [])
        named = [a for a in acts if not (a.carried or a.unnamed or a.source) and a.name_start >= 0]
        return acts[0] if len(acts) == 1 and named else None

    @cached_property
    def _acts(self) -> dict[tuple[int, int], list[Speech]]:
        """The acts of speaking by report and sentence."""
        found: dict[tuple[int, int], list[Speech]] = {}
        for source, document in enumerate(self.index.bundle.documents):
            for act in document.speech:
                found.setdefault((source, act.sentence), []).append(act)
        return found

    def near(self, words: frozenset[str], verbs: frozenset[str] = frozenset()) -> list[int]:
        """The sentences that hold the words of a clause, and one of the verbs where some are given."""
        found = self._near.get(words)
        if found is None:
            fewest = max(min(FEWEST, len(words)), len(words) // 2, 1)
            shared = Counter(chain.from_iterable(self._where[word] for word in words if word in self._where))
            many = (n for n in sorted(shared) if shared[n] >= fewest)
            found = self._near[words] = [n for n in many if self.index.overlap(words, n) >= ENOUGH]
        return [n for n in found if not verbs or not verbs.isdisjoint(self._verbs(n))]

    def _verbs(self, number: int) -> frozenset[str]:
        """The stems that a sentence's verbs may have."""
        if number not in self._lemmas:
            self._lemmas[number] = frozenset(map(lemma, self.tokens(number).words))
        return self._lemmas[number]

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """The stems that the verbs of the whole source may have."""
        return frozenset(map(lemma, self.index.bundle.words))

    @cached_property
    def _where(self) -> dict[str, list[int]]:
        """Stem -> the sentences that hold it."""
        found: dict[str, list[int]] = {}
        for number, held in enumerate(self.index.sentences[:MOST], 1):
            for word in held:
                found.setdefault(word, []).append(number)
        return found

    def stems(self, clause: Clause, ranges: Ranges) -> frozenset[str]:
        """The telling stems of some phrases of a checked clause."""
        return frozenset(s for a, b in ranges for s in clause.stems[a:b] if s)

    def stems_in(self, number: int, ranges: Ranges) -> frozenset[str]:
        """The same of a sentence of the source."""
        words = self.tokens(number).words
        return frozenset(stem(w) for a, b in ranges for w in words[a:b] if w not in STOP)

    def bearer(self, tokens: Tokens, phrase: tuple[int, int]) -> frozenset[str]:
        """The words of the name that a phrase is, of two and more; a surname stands for the name that the source has in full.

        Empty for anything else: "the Polish goalkeeper", "Hibs", "the Brazilian".
        """
        first, last = phrase
        start = last
        while start > first and (tokens.words[start - 1] == "'s" or tokens.capital(start - 1)):
            start -= 1
        words = [w for w in tokens.words[start:last] if w[0].isalpha() and w not in STOP]
        if len(words) > 1 and start > first and tokens.words[start - 1] in _ARTICLES:
            return frozenset(words) if not ORGANS.isdisjoint(words) else frozenset()
        post = tokens.words[start - 1] if start > first else ""  # "the executive Rolf Eckart"
        titled = not post or singular(post) in PERSON_NOUNS or post.endswith(_POSTS)
        if not titled or not words or words[0] in _ARTICLES:
            return frozenset()
        return self._full.get(words[0], frozenset()) if len(words) == 1 else frozenset(words)

    @cached_property
    def _full(self) -> dict[str, frozenset[str]]:
        """Last word of a name of two words and more -> all of them; nothing where two bearers share it."""
        found: dict[str, frozenset[str]] = {}
        for document in self.index.bundle.documents:
            for name in document.names:
                words = name.text.lower().split()
                if len(words) > 1:
                    known = found.get(words[-1])
                    found[words[-1]] = frozenset(words) if known is None else known & frozenset(words) or known
        return found
