"""What stands around a token, and what that makes of it: the questions a reader of noun phrases asks."""

from collections.abc import Sequence

from summarizer.text.grammar.verbs import Phrase
from summarizer.text.grammar.word_classes import HARM_VERBS
from summarizer.text.lexicon.grammar import FINITE_PARTICIPLES
from summarizer.text.lexicon.harms import BELIEVED
from summarizer.text.lexicon.people import NO_NAMES, PERSON_NOUNS, PLURAL_PEOPLE, TITLES
from summarizer.text.numbers.quantity import Quantity
from summarizer.text.words.nouns import is_plural, sort_of
from summarizer.text.words.tokens import Tokens

MODIFIERS = frozenset(
    "own other additional further more such same suspected alleged armed unarmed fellow senior local several extra new first"
    " last second third remaining second-hand badly seriously critically severely lightly slightly gravely heavily"
    " civilian young old elderly innocent fewer many few numerous multiple".split()
)
"""Words between a determiner or number and a participle that leave it an adjective ("two other wounded men")."""
DEMONYM_ENDINGS = ("an", "ese", "ish", "aqi", "aeli", "ani", "emi", "ali")
JOINED_ADJECTIVES = frozenset(
    "foreign local international national civilian military coalition government regional domestic foreign police army"
    " isaf nato allied afghan police western men women".split()
)
LEANING = frozenset("loyal sympathetic close hostile answerable subordinate responsible responsive opposed".split())
"""Adjectives that stand behind their noun with what they take."""
THING_ENDINGS = ("ions", "ings", "ments", "ties", "ces", "ges", "ives")
ADJECTIVE_ENDINGS = ("ous", "less", "able", "ible", "ive", "ful", "inate")


def shouts(tokens: Tokens) -> bool:
    """Whether a sentence is written in capitals throughout, so that they tell nothing."""
    stretch = tokens.text[tokens.starts[0] : tokens.ends[-1]] if tokens.words else ""
    opening = stretch[:_SAMPLE]
    return opening.upper() == opening and stretch.upper() == stretch


_SAMPLE = 16
"""Characters asked first: most sentences have a small letter among them."""


class NounContext:
    """The words of one sentence, with their classes and quantities."""

    def __init__(
        self,
        tokens: Tokens,
        classes: Sequence[str],
        quantities: Sequence[Quantity],
        opens: dict[int, int],
        *,
        shouting: bool,
    ) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.classes = classes
        self.quantities = quantities
        self.opens = opens
        self.shouting = shouting

    def _class(self, i: int) -> str:
        return self.classes[i] if 0 <= i < len(self.classes) else ""

    def counted_head(self, head: int, quantity: int) -> int:
        """The head token, or -1 where only a number stands: "the other two", "six more"."""
        if head < 0 or quantity < 0:
            return head
        q = self.quantities[quantity]
        return -1 if head < q.first or (head == q.last and self.words[head] == "more") else head

    def those(self, i: int) -> bool:
        """Whether "one of" may take one out of those at token `i`: "the guards", "them", "two men"."""
        known = i < len(self.words) and (self.classes[i] in ("d", "s") or self.words[i] in ("them", "whom"))
        known = known or self.words[i + 1 : i + 2] == ["'s"]  # "one of Venn's brothers"
        return known or (i in self.opens and self.quantities[self.opens[i]].qualifier != "vague")

    def so_called(self, j: int) -> bool:
        """ "14 so-called fighters": the word tells of the noun behind it."""
        return self.words[j + 1 : j + 3] == ["-", "called"]

    def none_of(self, i: int) -> Phrase | None:
        """The phrase that lets "of" take nobody out of people: "neither of the two", "not one of the 12"; None where none opens."""
        last = i + 1 if self.words[i] == "neither" else i + 2
        if self.words[last : last + 1] != ["of"] or (last == i + 2 and self.words[i + 1] != "one"):
            return None
        return Phrase("N", i, last, last - 1, det="no", sort="bare")

    def _inner_adjective(self, j: int, det: str, quantity: int, i: int) -> bool:
        """Whether the participle at `j` stands before its noun: "12 wounded soldiers", "the arrested leader"."""
        nxt = self._class(j + 1)
        if nxt == "-" and self.tokens.joined(j + 1):
            return False
        if self.words[j] in FINITE_PARTICIPLES or j + 1 in self.opens or nxt not in ("n", "e", "g", "k", "j"):
            return False
        if nxt in "egkj" and self._class(j + 2) != "n":
            return False
        if not det and quantity < 0 and j > i and self.words[j - 1] not in MODIFIERS:
            return False
        verb = HARM_VERBS.get(self.words[j])
        if verb is not None:
            if verb.form == "pres" or self.words[j] == "died":
                return False
            follower = self.words[j + 1]
            return det in ("def", "indef", "poss", "no") or sort_of(follower, capital=False) in ("people", "family")
        return True

    def _joined_adjectives(self, j: int, head: int) -> bool:
        """Whether "and" at `j` joins adjectives of one noun phrase: "Afghan and coalition soldiers"."""
        if self._class(j + 1) != "n" or j + 1 in self.opens or self._class(j + 2) != "n" or j + 2 in self.opens:
            return False
        w = self.words[head]
        if w in PERSON_NOUNS and w != "civilian":
            return False
        return w in JOINED_ADJECTIVES or (w.endswith(DEMONYM_ENDINGS) and not w.endswith(("man", "woman")))

    def _past_adverb(self, j: int) -> int:
        """Where people begin behind "of": "of internally displaced people", "of confirmed dead"."""
        if self._class(j) == "a" and self._people_after(j):
            return j + 1
        return j + (j + 1 < len(self.words) and self.words[j] in BELIEVED and self.classes[j + 1] == "j")

    def _people_after(self, j: int) -> bool:
        """Whether people follow "of": "a group of armed insurgents", "a total of 12"."""
        j += self._class(j) == "a"  # "a group of heavily armed men"
        if j in self.opens:
            return True
        for k in range(j, min(j + 6, len(self.words))):
            if k in self.opens:
                return True
            if self.classes[k] not in "ndsegkj-":
                return False
            w = self.words[k]
            if sort_of(w, capital=False) in ("people", "family") and (w in PLURAL_PEOPLE or is_plural(w)):
                return True
        return False

    def bare_name(self, i: int, j: int, *, plural: bool) -> bool:
        """Whether a phrase in capitals without a determiner is a name: no other singular noun stands so in English."""
        words = self.words[i:j]
        if any(w in PERSON_NOUNS or w in TITLES for w in words[:-1]):
            return True
        if (plural and (len(words) == 1 or words[-1].endswith(THING_ENDINGS))) or words[-1].endswith(ADJECTIVE_ENDINGS):
            return False
        return all(c == "n" for c in self.classes[i:j]) and not NO_NAMES & set(words)


def leans(words: Sequence[str], i: int) -> bool:
    """Whether an adjective at `i` stands behind its noun with what it takes: "militants loyal to the cleric"."""
    return words[i] in LEANING and words[i + 1 : i + 2] in (["to"], ["for"])
