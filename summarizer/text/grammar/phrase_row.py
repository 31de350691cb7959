"""The phrases of one sentence in a row: what stands before and after one, and what hangs on it.

Every step is bounded, so that a hostile sentence of a million phrases stays linear.
"""

from collections.abc import Sequence

from summarizer.text.grammar.verbs import Phrase

REACH = 60
"""Phrases looked at to either side."""


class _Kinds(dict[int, str]):
    """Index of a phrase -> its kind."""

    def __missing__(self, k: int) -> str:
        return ";"


class PhraseRow:
    """The phrases of one sentence."""

    def __init__(self, phrases: Sequence[Phrase], words: Sequence[str]) -> None:
        self.phrases = phrases
        self.words = words
        self.kind = _Kinds({k: phrase.kind for k, phrase in enumerate(phrases)}).__getitem__
        """The kind of phrase `k`; a stop beyond either end. The question asked most of all: no call of a function here."""
        self.headline = bool(phrases) and phrases[-1].kind != ";" and words[-1] not in (".", "!", "?", '"', "”")
        """Whether the words end as a headline does, without a stop."""

    def word(self, k: int) -> str:
        """First word of phrase `k`, lower case."""
        return self.words[self.phrases[k].first] if 0 <= k < len(self.phrases) else ""

    def governed(self, k: int) -> bool:
        """Whether noun phrase `k` hangs on a preposition or on "including"."""
        return self.kind(k - 1) in "PI"

    def before_bracket(self, k: int) -> int:
        """Index before the bracket that closes at `k`."""
        for j in range(k - 1, max(-1, k - REACH), -1):
            if self.kind(j) == "(":
                return j - 1
        return k - 1

    def after_bracket(self, k: int) -> int:
        """Index after the bracket that opens at `k`."""
        for j in range(k + 1, min(len(self.phrases), k + REACH)):
            if self.kind(j) == ")":
                return j + 1
        return k + 1

    def before_dash(self, k: int) -> int:
        """Index before the dash that opens what dash `k` closes ("two guards - a father and his son - were"); `k` itself where it closes nothing."""
        if self.kind(k) != "," or self.word(k) == ",":
            return k
        for j in range(k - 2, max(-1, k - REACH), -1):
            if self.kind(j) == "," and self.word(j) == self.word(k):
                return j - 1
            if self.kind(j) == ";":
                break
        return k

    def follows(self, k: int) -> bool:
        """Whether a noun phrase stands right after phrase `k`, so that a verb there is active."""
        return self.kind(k + 1) == "N"

    def after_phrase(self, k: int) -> int:
        """Index after noun phrase `k` with the prepositional phrases and brackets that hang on it."""
        k += 1
        for _ in range(REACH):
            kind = self.kind(k)
            if kind == "P" and self.kind(k + 1) == "N" and not self.together(k):
                k += 2
            elif kind == "(":
                k = self.after_bracket(k)
            else:
                break
        return k

    def together(self, k: int) -> bool:
        """Whether preposition `k` is the "with" of "together with"."""
        first = self.phrases[k].first
        return first > 0 and self.words[first] == "with" and self.words[first - 1] == "together"

    def has_verb(self, k: int) -> bool:
        """Whether noun phrase `k` is the subject of a verb or state after it."""
        nxt = self.after_phrase(k)
        if self.kind(nxt) == "V":
            verb = self.phrases[nxt]
            # "killed nine miners and doctors said that"
            told = verb.word == "said" and self.word(nxt + 1) != "to"
            told = told or (self.kind(nxt + 1) == "S" and self.word(nxt + 1) == "that")
            return verb.form in ("act", "pass", "be") or (verb.form == "bare" and (verb.harm is not None or told))
        return self.kind(k + 1) == "J"

    def agent(self, v: int) -> int:
        """The noun phrase of the by-phrase after passive verb `v`; -1 where there is none."""
        for k in range(v + 1, min(v + 8, len(self.phrases) - 1)):
            kind = self.kind(k)
            if kind == "P" and self.word(k) == "by" and self.kind(k + 1) == "N":
                return k + 1
            if kind in "V;CSR":
                break
        return -1
