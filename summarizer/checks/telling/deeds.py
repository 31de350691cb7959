"""The deeds a sentence tells of, each with how far it is real: done, denied, ahead, open or only alleged."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Literal, NamedTuple

from summarizer.checks.lexicon.standings import (
    AHEAD,
    ALLEGING,
    COMING,
    CONDITIONS,
    DENYING,
    DOING,
    FEARING,
    HEARSAY,
    HEDGED,
    LIKELY,
    NOBODY,
    PERCEIVED,
    UNDOING,
    WEIGHING,
)
from summarizer.checks.lexicon.synonyms import IRREGULAR
from summarizer.checks.reading.stems import stem
from summarizer.text.grammar.clauses import Clauses
from summarizer.text.grammar.phrases import Reader
from summarizer.text.lexicon.grammar import NEGATIONS
from summarizer.text.numbers.quantity import Quantity
from summarizer.text.words.tokens import Tokens

Ranges = tuple[tuple[int, int], ...]
"""Half-open ranges of tokens."""
Standing = Literal["done", "denied", "ahead", "possible", "alleged", "unclear"]
REACH = 12
"""Phrases looked at before a verb for what governs it."""
_MOST = 40
"""Verbs of one sentence that are read; hostile text has more."""


_COMPLETING = frozenset("of for from about against on with in to at over".split())
"""Prepositions that a verb or a noun asks for; others tell when and how."""
_BY = 6
"""Phrases behind a verb in which "by" names who did it."""
_BOUNDING = frozenset(("since", "until", "till"))
"""Behind a negation they say that it was otherwise at another time: "have not won since 1998"."""
_NOW = frozenset(("is", "are", "also", "now", "not"))


class Deed(NamedTuple):
    """One verb of a sentence."""

    verb: str
    """Its stem."""
    standing: Standing
    doers: Ranges
    """Tokens of those who do it, as half-open ranges; of a passive those whom "by" names."""
    done_to: Ranges
    """Tokens of whom or what it is done to."""
    clipped: bool
    """A participle that hangs on another clause: "killing five"."""
    coming: bool
    """It is told of the future: "will not", "would not"."""
    counted: bool
    """So many of them do it or suffer it: what others do is another deed."""
    infinitive: bool
    timeless: bool
    """What is so at any time, or soon: "is made by", "is staying"."""
    first: int
    last: int
    """Tokens of the verb group, half open."""
    reach: tuple[int, int]
    """Tokens of its clause, half open."""


def lemma(verb: str) -> str:
    """What all forms of a verb share: "took", "take" and "taking", "retaken" and "retake"."""
    prefix = next((p for p in _PREFIXES if verb.startswith(p) and verb.removeprefix(p) in IRREGULAR), "")
    root = stem(verb.removeprefix(prefix))
    return prefix + (root[:-1] if root.endswith("e") and len(root) > _SHORT else root)


_PREFIXES = ("re", "over", "under", "with")
_SHORT = 3
"""Letters of a verb that keeps its last: "die", "see"."""


class DeedReader:
    """Reads the deeds of one sentence."""

    def __init__(self, tokens: Tokens, quantities: Sequence[Quantity]) -> None:
        self.words = tokens.words
        self.phrases = Reader(tokens, quantities).phrases()
        self.clauses = Clauses(self.phrases, self.words)

    def deeds(self) -> list[Deed]:
        """Every verb group, in text order."""
        verbs = [k for k, phrase in enumerate(self.phrases) if phrase.kind == "V"][:_MOST]
        return [self._deed(v) for v in verbs]

    def named(self, wanted: str) -> list[Standing]:
        """The standing of each noun that shares the verb's stem: "released without charge", "denied any theft"."""
        found: list[Standing] = []
        for k, phrase in enumerate(self.phrases):
            if phrase.kind == "N":
                at = next((i for i in range(phrase.first, phrase.last) if lemma(self.words[i]) == wanted), -1)
                if at > 1 and self.words[at - 1] == "to" and self.words[at - 2] in AHEAD:
                    found.append("ahead")  # "due to march", "a vow to work"
                elif at >= 0:
                    found.append(self._of_noun(k))
        return found

    def _of_noun(self, k: int) -> Standing:
        clauses = self.clauses
        if self._no_one(k) or clauses.word(k - 1) == "without":
            return "denied"
        for j in range(k - 1, max(-1, k - REACH), -1):
            kind = clauses.kind(j)
            if kind == "S":
                return "possible" if clauses.word(j) in CONDITIONS else "unclear"
            if kind == "V":
                return "denied" if self.phrases[j].word in DENYING else "unclear"
            if kind in ";R":
                break
        return "unclear"

    def _deed(self, v: int) -> Deed:
        phrase = self.phrases[v]
        subjects = self.clauses.subjects(v)
        standing = self._standing(v, subjects)
        doers, done_to = self._sides(v, subjects)
        return Deed(
            lemma(phrase.word),
            standing,
            tuple((self.phrases[k].first, self.phrases[k].last) for k in doers),
            tuple((self.phrases[k].first, self.phrases[k].last) for k in done_to),
            phrase.form == "ing" and self.clauses.kind(v - 1) != "V",
            phrase.modal in COMING,
            any(self.phrases[k].quantity >= 0 for k in subjects),
            phrase.form in ("inf", "passinf"),
            _NOW.issuperset(self.words[phrase.first : phrase.head]) and phrase.head > phrase.first,
            phrase.first,
            phrase.last,
            self._reach(v),
        )

    def _sides(self, v: int, subjects: Sequence[int]) -> tuple[Sequence[int], Sequence[int]]:
        """Who does it, and whom it is done to: noun phrases."""
        phrase, clauses = self.phrases[v], self.clauses
        by = next((k for k in range(v + 1, v + _BY) if clauses.kind(k) in "VSR;" or clauses.word(k) == "by"), v)
        if (phrase.passive or phrase.form == "bare") and clauses.word(by) == "by" and clauses.kind(by + 1) == "N":
            return [by + 1], subjects
        if phrase.passive:
            return [], subjects
        return subjects, [v + 1] if clauses.kind(v + 1) == "N" and clauses.kind(v + 2) != "V" else []

    def _reach(self, v: int) -> tuple[int, int]:
        """The clause of a verb: up to the next verb, stop or subordinator on either side."""
        first = last = v
        while first > 0 and self.clauses.kind(first - 1) not in "VSR;":
            first -= 1
        while self.clauses.kind(last + 1) not in "VSR;":
            last += 1
        return self.phrases[first].first, self.phrases[last].last

    # ------------------------------------------------------------------ standing

    def _standing(self, v: int, subjects: Sequence[int]) -> Standing:
        phrase = self.phrases[v]
        if phrase.negated or self._nobody(v, subjects) or self._cut_off(v):
            behind = takewhile(str.isalnum, self.words[phrase.last : phrase.last + REACH])
            return "denied" if _BOUNDING.isdisjoint(behind) else "unclear"
        if not HEDGED.isdisjoint(self.words[max(0, phrase.first - 1) : phrase.head]):
            return "alleged"
        if phrase.modal in LIKELY:
            sensed = phrase.modal in ("could", "can") and phrase.word in PERCEIVED
            return "done" if sensed and not phrase.perfect else "possible"
        if phrase.modal in COMING:
            if self._above(v) == "possible":
                return "possible"
            return "possible" if phrase.perfect and phrase.form not in ("inf", "passinf") else "ahead"
        if phrase.form in ("inf", "passinf"):
            return self._infinitive(v)
        if phrase.form == "ing":
            return self._gerund(v)
        above = self._above(v)
        return "possible" if above == "done" and self._on_condition(v) else above

    def _nobody(self, v: int, subjects: Sequence[int]) -> bool:
        """Whether nobody does it, or it is done to nothing: "no warning was sent", "recorded no deaths"."""
        if any(self._no_one(k) for k in subjects):
            return True
        return self.clauses.kind(v + 1) == "N" and self._no_one(v + 1) and self.clauses.kind(v + 2) != "V"

    def _no_one(self, k: int) -> bool:
        phrase = self.phrases[k]
        if phrase.quantity >= 0:
            return False  # "no fewer than nine"
        return phrase.det == "no" or not NOBODY.isdisjoint(self._words(k)[:2])

    def _cut_off(self, v: int) -> bool:
        """Whether a quotation mark cuts the verb from its negation: "had not 'made' any changes"."""
        if self.clauses.kind(v - 1) != "V" or self.phrases[v].form != "bare":
            return False
        before = self.phrases[v - 1]
        return before.negated and before.harm is None and self.words[before.last - 1] in NEGATIONS

    def _words(self, k: int) -> list[str]:
        return self.words[self.phrases[k].first : self.phrases[k].last]

    def _infinitive(self, v: int) -> Standing:
        """What the words before an infinitive make of it."""
        opening = self.words[self.phrases[v].first]
        if opening != "to":
            told = self.phrases[v].perfect or opening in ("was", "were")  # "are said to have been evacuated"
            return "unclear" if told else "ahead"  # "is to appear", "has to pay"
        for k in range(v - 1, max(-1, v - REACH), -1):
            kind = self.clauses.kind(k)
            phrase = self.phrases[k]
            if kind == "P" and self.clauses.word(k) in AHEAD:
                return "ahead"  # "due to"
            if kind not in "VN":
                if kind in ";SR":
                    break
                continue
            words = self._governing(k)
            if words & UNDOING:
                return "denied" if not phrase.negated else "unclear"
            if words & AHEAD or (kind == "V" and phrase.modal):
                return "ahead"
            if kind == "V":
                retold = self.phrases[v].perfect and phrase.passive  # "is said to have taken"
                doing = phrase.word in DOING and not retold
                return self._standing(k, self.clauses.subjects(k)) if doing else "unclear"
        return "unclear"

    def _governing(self, k: int) -> set[str]:
        """The words by which a phrase governs what follows: a noun by its last, a verb by all of its group."""
        if k < 0:
            return set()
        phrase = self.phrases[k]
        return set(self._words(k)) if phrase.kind == "V" else {self.words[phrase.last - 1]}

    def _gerund(self, v: int) -> Standing:
        """What the words before a gerund make of it; a participle that goes on is as real as its clause."""
        kind, word = self.clauses.kind(v - 1), self.clauses.word(v - 1)
        if kind == "V":
            before = self.phrases[v - 1].word
            if before in DENYING or before in UNDOING:
                return "unclear" if self.phrases[v - 1].negated else "denied"
            return "ahead" if before in WEIGHING else self._above(v)
        if word == "without":
            return "denied"
        if kind == "P" and word in _COMPLETING:
            governor = next((k for k in range(v - 2, max(-1, v - 5), -1) if self.clauses.kind(k) in "VN"), -1)
            verb = next((k for k in range(v - 2, max(-1, v - 6), -1) if self.clauses.kind(k) == "V"), -1)
            words = self._governing(governor) | self._governing(verb)
            if words & ALLEGING:
                return "alleged"
            if word == "from" and words & UNDOING:
                return "denied"
            return "ahead" if words & AHEAD else "unclear"
        return self._above(v)

    def _above(self, v: int) -> Standing:
        """What the clause hangs on: a condition, a denial, a fear."""
        for j in range(v - 1, max(-1, v - REACH), -1):
            kind = self.clauses.kind(j)
            if kind in ";" or (kind in "V" and self.phrases[j].form not in ("ing", "bare")):
                return "done"
            if kind not in "SR":
                continue
            word = self.clauses.word(j)
            if word in CONDITIONS:
                return "possible"
            return self._under(j) if word == "that" else "done"
        return "done"

    def _on_condition(self, v: int) -> bool:
        """Whether a condition follows a verb: "comes into force if the president signs"."""
        behind = next((k for k in range(v + 1, v + REACH) if self.clauses.kind(k) in "VSR;,"), v)
        return self.clauses.word(behind) in ("if", "unless") and self.clauses.kind(behind) == "S"

    def _under(self, that: int) -> Standing:
        """What the verb before "that" makes of its clause: "denied that", "rejected reports that"."""
        for k in range(that - 1, max(-1, that - 5), -1):
            kind = self.clauses.kind(k)
            if kind == "V":
                phrase = self.phrases[k]
                if phrase.word in DENYING:
                    return "unclear" if phrase.negated else "denied"
                return "alleged" if phrase.word in FEARING else "done"
            if kind == "N" and not ALLEGING.isdisjoint(self._words(k)):
                return "alleged"
            if kind == "N" and not HEARSAY.isdisjoint(self._words(k)) and self.clauses.kind(k - 1) != "V":
                return "unclear"
            if kind not in "NP":
                break
        return "done"
