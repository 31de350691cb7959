"""Which verbs of a sentence have a subject of their own: a past that looks like a participle, a participle that looks like a past."""

from summarizer.text.grammar.antecedents import Antecedents


class FiniteVerbs(Antecedents):
    """The phrases of one sentence, and which of its verbs are finite."""

    def finite(self, v: int) -> bool:
        """Whether phrase `v` is a verb that can be no participle of the words before it."""
        verb = self.phrases[v] if self.kind(v) == "V" else None
        return verb is not None and (
            verb.form in ("pass", "be", "act")
            or (verb.form == "bare" and (verb.frame in ("i", "b") or self.kind(v + 1) == "N" or self.shares_object(v)))
        )

    def goes_on(self, v: int) -> bool:
        """Whether verb `v` has no object and, in its clause, no verb behind it: "men dressed as guards fired on a bus, killing two"."""
        verb, after = self.phrases[v], self.after_phrase(v)
        return verb.form == "bare" and verb.harm is None and after > v + 1 and self.kind(after) in ",;C"

    def shares_object(self, v: int) -> bool:
        """Whether verb `v` has its object behind a second verb: "attacked and killed two girls"."""
        return self.kind(v + 1) == "C" and self.kind(v + 2) == "V" and self.follows(v + 2)

    def tells_place(self, v: int) -> bool:
        """Whether verb `v` is a participle of a thing that hangs on a preposition: "on a base used by"."""
        noun = self.phrases[v - 1] if self.kind(v - 1) == "N" and self.governed(v - 1) else None
        participle = self.phrases[v].form == "bare" and not self.follows(v) and self.phrases[v].frame != "i"
        return participle and noun is not None and noun.sort in ("thing", "unknown") and noun.quantity < 0

    def held_so(self, v: int) -> bool:
        """Whether verb group `v` only tells how a thing was held: "turned with his weapon raised and was shot"."""
        held = self.phrases[v].form == "bare" and self.kind(v - 1) == "N" and self.word(v - 2) == "with"
        return held and self.phrases[v - 1].sort == "thing" and self.phrases[v - 1].quantity < 0

    def clipped(self, v: int) -> bool:
        """Whether verb group `v` has no subject of its own: "before being shot", "after killing two"."""
        return self.phrases[v].form == "ing" or self.words[self.phrases[v].first] == "being"
