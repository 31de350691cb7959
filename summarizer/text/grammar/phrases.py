"""Cut a sentence into phrases: noun phrases, verb groups, and the words between them that matter.

A shallow parse after Abney's chunks: each phrase is read left to right without going back, so the work is linear in
the number of tokens. Adverbs and words of time are passed over: no binding depends on them.
"""

from collections.abc import Sequence

from summarizer.text.grammar.noun_context import leans, shouts
from summarizer.text.grammar.noun_phrases import NounPhrases
from summarizer.text.grammar.standing import classes_of
from summarizer.text.grammar.verbs import Phrase, VerbReader
from summarizer.text.grammar.word_classes import HARM_VERBS, PLAIN_VERBS
from summarizer.text.lexicon.grammar import FINITE_PARTICIPLES, LAST_WORDS
from summarizer.text.lexicon.harms import INJURY_NOUNS, INJURY_VERBS
from summarizer.text.numbers.quantity import Quantity
from summarizer.text.words.tokens import Tokens

QUIET = frozenset("\"'“”‘’„«»`*_")
"""Marks that change nothing in the grammar."""
PASSED = frozenset("at")
"""Adverbs and words of time."""
MARKS = {"P": "P", "i": "I", "c": "C", "S": "S", "w": "R", ",": ","}
MARKS |= dict.fromkeys("([{", "(") | dict.fromkeys(")]}", ")") | dict.fromkeys(";:.?!", ";") | dict.fromkeys("—–", ",")
"""Kinds of phrase that are one token long, by class."""
PLAIN = frozenset("Pcw,")
"""Those of them that no word beside them changes, and the commonest: asked first."""
VERBAL = frozenset("mbhovekg!a")
"""Classes that may open a verb group."""
LEADS = LAST_WORDS | {"early", "late", "each", "every", "that"}
"""Words that may only lead to a word of time."""
COUNTED_KINDS = frozenset("count other percent money ordinal age designation".split())
"""Quantities that may stand in a noun phrase; dates, times and distances are passed over."""


class Reader:
    """Reads the phrases of one sentence."""

    def __init__(self, tokens: Tokens, quantities: Sequence[Quantity]) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.quantities = quantities
        self.opens: dict[int, int] = {q.first: k for k, q in enumerate(quantities)}
        shouting = shouts(tokens)
        self.classes = classes_of(tokens, self.opens, shouting=shouting)
        self.nouns = NounPhrases(tokens, self.classes, quantities, self.opens, shouting=shouting)
        self.verbs = VerbReader(tokens, self.classes, self.opens)

    def phrases(self) -> list[Phrase]:
        """All phrases of the sentence, in order."""
        out: list[Phrase] = []
        words, classes, opens = self.words, self.classes, self.opens
        i, n = 0, len(words)
        while i < n:
            k = opens.get(i)
            c = classes[i]
            if k is not None:
                quantity = self.quantities[k]
                if quantity.kind in COUNTED_KINDS and (quantity.kind != "age" or self._class(quantity.last) == "n"):
                    phrase = self.nouns.read(i)
                else:
                    self._drop_prepositions(out, i)
                    i = max(quantity.last, i + 1)
                    continue
            elif c == "d" and words[i] in ("a", "an") and self._rate(i, out):
                i += 2
                continue
            elif words[i] in LEADS and self._lone_time(i):
                self._drop_prepositions(out, i)
                i += 1
                continue
            elif c == "n" and out and out[-1].last == i and leans(words, i):
                i += 1
                continue
            elif c == "t" and self._class(i + 1) == "'s":
                phrase = self.nouns.read(i)
            elif c in PASSED:
                if c == "t":
                    self._drop_prepositions(out, i)
                i += 1
                continue
            elif c in PLAIN:
                phrase = Phrase(MARKS[c], i, i + 1, i)
            else:
                found = self._phrase(i, c, out)
                if found is None:
                    i += 1
                    continue
                phrase = found
            if (
                words[i] == "both"
                and phrase.kind == "N"
                and phrase.last > i + 1
                and words[phrase.last : phrase.last + 1] == ["and"]
            ):
                phrase.first += 1  # "both porters and guests": the word belongs to "and"
            if not (
                phrase.kind == ","
                and out
                and out[-1].kind == ","
                and self.words[phrase.first] == self.words[out[-1].first] == ","
            ):
                out.append(phrase)  # the commas around an age or a date are one: "Venn, 34, and a guard"
            i = phrase.last
        return out

    def _rate(self, i: int, out: list[Phrase]) -> bool:
        """Whether a rate stands behind what is counted: "12 rockets a day hit Orvel"."""
        counted = bool(out) and out[-1].kind == "N" and out[-1].last == i and out[-1].quantity >= 0
        return counted and self._class(i + 1) == "t" and self._class(i + 2) not in ("'s", "-")

    def _lone_time(self, i: int) -> bool:
        """Whether the word only leads to a word of time: "this" of "this week", "early" of "early on Monday"."""
        word, nxt = self.words[i], self._class(i + 1)
        if word in ("early", "late"):
            return nxt in ("t", "P", "", ".") or self.words[i + 1] in LAST_WORDS
        if word == "that" and self.words[i + 1 : i + 2] in (["same"], ["very"]):
            return self._class(i + 2) == "t"
        if word in LAST_WORDS or word in ("each", "every", "that"):
            return nxt == "t" and (self._class(i + 2) not in ("n", "'s", "e", "k") or self._harms(i + 2))
        return False

    def _harms(self, i: int) -> bool:
        """Whether a verb of harm with its object stands at `i`: "raids near Orvel last month killed 40 people"."""
        return self.words[i] in HARM_VERBS and (i + 1 in self.opens or self._class(i + 1) in ("d", "s"))

    def _drop_prepositions(self, out: list[Phrase], i: int) -> None:
        """Pass over "on" and "for" before a date or a stretch of time."""
        while out and out[-1].kind == "P" and out[-1].last == i:
            out.pop()

    def _phrase(self, i: int, c: str, out: list[Phrase]) -> Phrase | None:
        """The phrase at token `i` of class `c`; None for marks that change nothing."""
        if c == "n" and self._plain_verb(i, out):
            return self.verbs.plain(i)
        if c in "ndsjp":
            return self._nominal(i, c, out)
        if c == "!" and self.words[i] in ("neither", "not") and (nobody := self.nouns.none_of(i)) is not None:
            return nobody
        if c == "T" and not self.verbs.infinitive_at(i):
            return Phrase("P", i, i + 1, i)
        if c == "k" and not self._present_verb(i, out):
            return self.nouns.read(i)
        if c in "mbhovegkT!":
            if c in "ek" and self._adjective_at(i, out):
                return self.nouns.read(i)
            return self.verbs.group(i)
        if c == "i" and self.words[i] in ("mostly", "mainly") and out and out[-1].kind in "PV":
            return None  # "with mainly minor injuries"
        if c == "-":
            dash = not self.tokens.joined(i) or "-" in self.words[i + 1 : i + 2]
            return Phrase(",", i, i + 1, i) if dash else None
        if c == "S" and self.words[i] == "that" and out and out[-1].kind == "N" and self._class(i + 1) in VERBAL:
            return Phrase("R", i, i + 1, i)
        kind = MARKS.get(c)
        return Phrase(kind, i, i + 1, i) if kind is not None and self.words[i] not in QUIET else None

    def _present_verb(self, i: int, out: list[Phrase]) -> bool:
        """False where a form in -s is a noun: "arrests, murders and raids", not "the army arrests 12"."""
        verb = HARM_VERBS.get(self.words[i])
        if verb is None or verb.form != "pres":
            return True
        after = i + 1 in self.opens or self._class(i + 1) in ("d", "s", "n", "p", "e", "a")
        return after and bool(out) and out[-1].kind in "NRVC" and (out[-1].last == i or out[-1].kind == "V")

    def _plain_verb(self, i: int, out: list[Phrase]) -> bool:
        """Whether a verb of harm stands in its base form: "gunmen abduct 30 pupils", "to kill one and wound 12"."""
        if self.words[i] not in PLAIN_VERBS or not out or out[-1].kind not in "NC" or out[-1].last != i:
            return False
        return i + 1 in self.opens or self._class(i + 1) in ("d", "s")

    def _adjective_at(self, i: int, out: list[Phrase]) -> bool:
        """Whether a form in -ed opens a noun phrase: "suspected insurgents were", not "suspected him"."""
        if self.words[i].endswith("ing"):  # "accused of killing villagers"
            return False
        nxt = self._class(i + 1)
        if nxt == "-" and self.tokens.joined(i + 1):
            return False
        if nxt != "n" or (i + 1) in self.opens or self.words[i] in FINITE_PARTICIPLES:
            return False
        if self.words[i] in INJURY_VERBS and self.words[i + 1] in INJURY_NOUNS:
            return False  # "16 people sustained injuries"
        last = out[-1].kind if out else ";"
        if HARM_VERBS.get(self.words[i]) is not None:
            return last == "P" or (last == "V" and out[-1].last == i and out[-1].harm is None and out[-1].form != "be")
        if last in ("N", ")", "R"):
            return False
        return not (last == "V" and out[-1].form == "be")

    def _class(self, i: int) -> str:
        return self.classes[i] if 0 <= i < len(self.classes) else ""

    def _nominal(self, i: int, c: str, out: list[Phrase]) -> Phrase:
        """A noun phrase, or what looked like one: a pronoun, a state ("dead"), a relative "that"."""
        word = self.words[i]
        if c == "p":
            return Phrase("N", i, i + 1, i, det="pronoun", sort="pronoun", plural=word in ("they", "them", "we", "us"))
        if c == "j" and not (
            self._class(i + 1) == "n" and i + 1 not in self.opens and (not out or out[-1].kind not in "VN")
        ):
            return Phrase("J", i, i + 1, i)
        return self.nouns.read(i)
