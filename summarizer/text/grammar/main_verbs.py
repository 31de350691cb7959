"""The verb of the main clause that stands before a comma, past what tells when it was or who stood by."""

from summarizer.text.grammar.finite import FiniteVerbs
from summarizer.text.grammar.passing import SAYING
from summarizer.text.grammar.phrase_row import REACH
from summarizer.text.lexicon.harms import ATTACKING

ACTING = ("people", "name", "group", "family", "pronoun")
WHEN = frozenset("after as before when while since until minutes hours once".split())
NEAR = 8
"""Phrases from a verb back to the word that makes its clause a time, or to the verb before it."""


class MainVerbs(FiniteVerbs):
    """The phrases of one sentence, with the verbs whose subject a participle behind a comma shares."""

    def verb_before(self, comma: int) -> int:
        """The verb of the clause before `comma`, whose subject a participle after it shares; -1 where there is none."""
        comma = self._before_teller(comma)
        for k in range(comma - 1, max(-1, comma - REACH), -1):
            if self.kind(k) == "V" and self.phrases[k].form != "ing" and not self._tells_bystanders(k):
                outer = self._deed_around(k)
                outer = outer if outer >= 0 else self._outer_verb(k)
                return outer if outer >= 0 else k
            if self.kind(k) in ";SR":
                break
        return -1

    def _before_teller(self, comma: int) -> int:
        """The comma before the one who is only quoted between two: "a bomb hit a bus, the mayor said, killing two"; else `comma`."""
        first = comma - 1
        while first > comma - NEAR and self.kind(first) in "NPV":
            first -= 1
        verbs = [k for k in range(first + 1, comma) if self.kind(k) == "V"]
        if self.kind(first) != "," or len(verbs) != 1 or self.phrases[verbs[0]].word not in SAYING:
            return comma
        return first if verbs[0] in (first + 1, comma - 1) or self.kind(verbs[0] + 1) == "P" else comma

    def _deed_around(self, v: int) -> int:
        """The deed told around a relative clause that has verb `v` and no harm: "fired at men who threw stones, killing two"; -1 without."""
        verb, marker = self.phrases[v], v - 1
        while marker > v - NEAR and self.kind(marker) in "NP":
            marker -= 1
        relative = self.kind(marker) == "R" or self.word(marker) == "where"
        if verb.harm is not None or not relative or self.kind(marker - 1) != "N":
            return -1
        lasting = verb.perfect or verb.form in ("be", "pass") or (verb.form == "act" and verb.word.endswith("ing"))
        for k in range(marker - 1, max(-1, marker - REACH), -1):
            if self.kind(k) == "V" and self.phrases[k].form != "ing":
                if self.phrases[k].harm is not None and verb.word in ATTACKING:
                    return -1  # "shot men who attacked a mill, killing two"
                thing = self.kind(k - 1) == "N" and self.phrases[k - 1].sort in ("thing", "harm")
                return k if self.phrases[k].word in ATTACKING or (lasting and thing) else -1
            if self.kind(k) in ";RS,":
                break
        return -1

    def _tells_bystanders(self, v: int) -> bool:
        """Whether verb `v` is a participle of those beside a deed: "fired on porters gathered at the gate, killing nine"."""
        if (
            self.phrases[v].form != "bare"
            or self.kind(v + 1) == "N"
            or self.kind(v - 1) != "N"
            or not (self.governed(v - 1) or (self.object_of(v - 1) and self.word(v + 1) == "by"))
        ):
            return False  # "stormed a wedding hosted by a banker, killing nine"
        for k in range(v - 2, max(-1, v - NEAR), -1):
            if self.kind(k) in ";SRC,":
                break
            if self.kind(k) == "V" and self.phrases[k].form != "ing":
                return self.follows(k) and self.phrases[k].word not in SAYING
        return False

    def _outer_verb(self, v: int) -> int:
        """The verb of the main clause where verb `v` tells when that was, and of no attack: "hit the port as he landed, killing two"."""
        if self.phrases[v].harm is not None or self.phrases[v].word in ATTACKING:
            return -1
        marker = next((k for k in range(v - 1, max(-1, v - NEAR), -1) if self._tells_when(k)), -1)
        if marker < 0 or any(self.kind(k) in "V;R," for k in range(marker + 1, v)):
            return -1
        if self.kind(marker + 1) != "N" or self.phrases[marker + 1].sort not in ACTING:
            return -1
        for k in range(marker - 1, max(-1, marker - REACH), -1):
            if self.kind(k) == "V" and self.phrases[k].form != "ing":
                return k
            if self.kind(k) in ";R":
                break
        return -1

    def _tells_when(self, k: int) -> bool:
        return self.word(k) in WHEN and self.kind(k) in "SP"
