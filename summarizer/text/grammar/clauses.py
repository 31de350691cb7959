"""Who does what in a sentence: subjects to the left of a verb group, objects to the right, and what stands between.

Every search is bounded, so that a hostile sentence of a million verbs stays linear.
"""

from summarizer.text.grammar.descriptions import described, relative_around, relative_of_teller
from summarizer.text.grammar.main_verbs import ACTING, NEAR, MainVerbs
from summarizer.text.grammar.phrase_row import REACH
from summarizer.text.grammar.verbs import TOLD_PARTICIPLES
from summarizer.text.lexicon.grammar import CLAUSE_OPENING_PREPOSITIONS
from summarizer.text.lexicon.harms import ATTACKING, EPISTEMIC_PARTICIPLES, LEAVE_VERBS

PERSONS = ("people", "name", "family", "bare")
DEEDS = ("group", "thing", "harm")
TAKING_UP = ("it", "they", "he", "she")
DEPTH = 5
"""How many verbs may share one subject."""


class Clauses(MainVerbs):
    """The phrases of one sentence and how they hang together."""

    # ------------------------------------------------------------------ subjects

    def subjects(self, v: int, depth: int = 0) -> list[int]:
        """Noun phrases that are the subject of verb group `v`, in text order; empty where none is found."""
        if depth > DEPTH:
            return []
        j = self.before_dash(v - 1)
        while j >= 0 and self.kind(j) == ")":
            j = self.before_bracket(j)
        kind = self.kind(j)
        if kind == "R":
            return self.antecedent(j)
        if kind == "P" and self.word(j) in ("before", "after") and self.clipped(v):
            main = self.verb_before(j)  # "wounding four before being shot dead"
            return self.subjects(main, depth + 1) if main >= 0 else []
        if kind == "V" and (relative := relative_of_teller(self, j)) >= 0:
            return self.antecedent(relative)
        if kind in "NV" and (self.finite(v) or self.goes_on(v)) and (told := described(self, v)):
            return told
        if kind == "V":
            return self._of_verb(j, depth)
        if kind == "N" and self.phrases[v].form == "inf" and self.word(v) in EPISTEMIC_PARTICIPLES:
            return self._reduced(j) if self.governed(j) else self.leftward(j)  # "the fuel believed to have killed nine"
        if kind == "C":
            return self._shared(j, depth)
        if kind == ",":
            form = self.phrases[v].form
            main = self.verb_before(j) if form == "ing" or (form == "bare" and not self.follows(v)) else -1
            if form == "ing" and main >= 0:
                return self._of_result(main, depth)
            people = self._people_between(main, j) if main >= 0 else -1
            return self.leftward(people) if people >= 0 else self._across_commas(j, depth)
        reported = self.phrases[v].form == "be" and self.word(v) in TOLD_PARTICIPLES  # "villagers reported missing"
        if (
            kind == "N"
            and (self.phrases[v].form in ("bare", "ing") or reported)
            and self.phrases[v].frame != "i"
            and self.governed(j)
            and not (self.phrases[v].form == "bare" and self.follows(v))  # "gunmen at a post in Orvel killed nine"
        ):
            found = self._reduced(j)
            if self.phrases[v].frame != "b" or any(self.phrases[k].sort in ACTING for k in found):
                return found  # nobody drowns a rescue: "three taking part in the rescue drowned"
        return self._segment(j, depth)

    def _of_result(self, main: int, depth: int) -> list[int]:
        """Subject of a participle that tells what came of verb `main`: "rebels were shelled by troops, killing nine"."""
        verb = self.phrases[main]
        agent = self.agent(main) if verb.passive else -1
        if agent >= 0:
            return [agent]
        return [] if verb.passive and verb.word in ATTACKING else self.subjects(main, depth + 1)

    def _people_between(self, verb: int, comma: int) -> int:
        """The people told last in a clause that has its verb: "is blamed for the deaths of ten villagers, killed by mines"; -1 without."""
        for k in range(comma - 1, verb, -1):
            if self.kind(k) == "N" and self.kind(k - 1) == "N":
                break  # "scores, many of them children, injured"
            if self.kind(k) == "N" and self.phrases[k].sort in ("people", "family", "bare"):
                return k
            if self.kind(k) not in "NP":
                break
        return -1

    def _of_verb(self, j: int, depth: int) -> list[int]:
        """Subject of a verb that follows verb `j` directly: that verb's own, for "were forced to flee"."""
        return self.subjects(j, depth + 1)

    def _shared(self, c: int, depth: int) -> list[int]:
        """Subject of a verb after a coordinator: that of the last verb before it."""
        stop = max(-1, c - REACH)
        for k in range(c - 1, stop, -1):
            kind = self.kind(k)
            if kind == "V" and not self.held_so(k):
                found = self.subjects(k, depth + 1)
                taken_up = len(found) == 1 and self.word(found[0]) in TAKING_UP and self.kind(found[0] - 1) == "S"
                if taken_up and self.word(found[0] - 1) != "that":
                    continue  # "laid down his gun when it was empty and was arrested", "were shot as they ran and died"
                return found
            if kind in ";R":
                break
        return self._segment(c - 1, depth) if self.kind(c - 1) == "N" else []

    def _segment(self, j: int, depth: int) -> list[int]:
        """The nearest noun phrase to the left that hangs on no preposition, with what is coordinated to it."""
        k, stop, fallback = j, max(-1, j - REACH), -1
        if self.word(j - 1) in CLAUSE_OPENING_PREPOSITIONS and self._opens_clause(j):
            return [j]
        while k > stop:
            kind = self.kind(k)
            if kind == "N":
                relative = k - 2 if self._in_relative(k) else self._relative_around(j + 1) if fallback < 0 else -1
                if relative >= 0:
                    return self.antecedent(relative)
                doers = self._doers(k, j + 1) if self.kind(k - 1) == "V" and self.finite(j + 1) else -1
                if doers >= 0:
                    k = doers
                    continue
                if fallback >= 0 and self.kind(k - 1) == "V":
                    return [fallback]  # "opened fire after the crowd threw stones"
                if not self.governed(k) and not self._governed_with(k):
                    return self.leftward(k)
                if fallback < 0 and self.word(k - 1) in CLAUSE_OPENING_PREPOSITIONS:
                    fallback = k
            elif kind == ")":
                k = self.before_bracket(k)
                continue
            elif kind == ",":
                return [fallback] if fallback >= 0 else self._across_commas(k, depth)
            elif kind == "V" and fallback < 0 and self.tells_place(k) and self.finite(j + 1):
                k -= 1  # "an attack on a base used by foreign troops killed two"
                continue
            elif kind == "V":
                return [fallback] if fallback >= 0 else self._of_verb(k, depth)
            elif kind == "R":
                return [fallback] if fallback >= 0 else self.antecedent(k)
            elif kind in ";S(":
                break
            k -= 1
        return [fallback] if fallback >= 0 else []

    def _governed_with(self, k: int) -> bool:
        """Whether noun phrase `k` hangs on the preposition of the one before "and", in a participle's phrase: "troops armed with rifles
        and grenades shot", "men coming from Orvel and Tessara killed".
        """
        if (
            self.kind(k - 1) != "C"
            or not self.governed(k - 2)
            or self.phrases[k].quantity > self.phrases[k - 2].quantity
        ):
            return False  # "12 men escaped during the fighting and four were caught"
        first = k - 3
        while first > k - NEAR and self.kind(first - 1) == "N" and self.kind(first - 2) == "P":
            first -= 2  # "coming from the hills of Orvel and Tessara"
        verb = self.phrases[first - 1] if self.kind(first - 1) == "V" and self.kind(first - 2) == "N" else None
        if verb is None or self.phrases[first - 2].sort not in ACTING:
            return False
        one, other = self.phrases[k - 2].sort, self.phrases[k].sort
        alike = one == other or (one not in ACTING and other not in ACTING)
        return alike and (verb.form == "ing" or (verb.form == "bare" and self.word(first) in ("by", "with", "from")))

    def _opens_clause(self, j: int) -> bool:
        """Whether noun phrase `j` has the finite verb right after it: "spoke to the press after Venn was killed"."""
        verb = self.phrases[j + 1] if self.kind(j + 1) == "V" else None
        return (
            self.kind(j) == "N"
            and verb is not None
            and verb.form in ("pass", "be", "act")
            and self.phrases[j].sort in PERSONS
        )

    def _doers(self, k: int, verb: int) -> int:
        """Those whose participle noun phrase `k` is the object of, before the verb of theirs: "two men carrying a child were killed", "a man
        trying to place a bomb was killed", "a raid targeting rebels hit a home"; -1 where it is none's.
        """
        v = k - 1 - (self.phrases[k - 1].form == "inf" and self.kind(k - 2) == "V")
        participle = self.phrases[v].form == "ing" and (v < k - 1 or self.object_of(k))
        participle = participle or (
            self.phrases[v].form in ("bare", "act") and v < k - 1
        )  # "a bomb meant to kill guards"
        if not participle or self.kind(v - 1) != "N":
            return -1
        sort = self.phrases[v - 1].sort
        return v - 1 if sort in PERSONS or (sort in DEEDS and self.follows(verb)) else -1

    def _relative_around(self, v: int) -> int:
        return relative_around(self, v) if self.finite(v) else -1

    def _in_relative(self, k: int) -> bool:
        """Whether noun phrase `k` is the object of a relative clause: "11 guards who had held the gate were killed"."""
        thing = self.kind(k - 1) == "V" and self.phrases[k].sort == "thing"  # "a nurse who saw the raid was killed"
        whole = self.kind(k - 2) == "R" and (self.object_of(k) or thing) and self.kind(k - 3) in ("N", ",")
        return whole and self.phrases[k - 1].word not in LEAVE_VERBS  # "a raid that left seven guards injured"

    def _reduced(self, j: int) -> list[int]:
        """Subject of a participle right after a noun phrase that hangs on a preposition ("with 12 people killed")."""
        whole = self.phrases[j - 2]
        if (
            self.word(j - 1) == "of"
            and whole.kind == "N"
            and whole.quantity >= 0
            and whole.sort in ("people", "bare", "family")
        ):
            return self.leftward(j - 2)  # "18 members of a family killed in the raid"
        if (
            self.word(j - 1) in ("in", "at", "near", "from", "on", "to", "inside", "outside")
            and self.kind(j - 2) == "N"
        ):
            outer = self.phrases[j - 2]
            if outer.sort in ("people", "bare", "family") or outer.quantity >= 0:
                return self.leftward(j - 2)
        return self.leftward(j)

    def _across_commas(self, comma: int, depth: int) -> list[int]:
        """Subject of a verb after a comma: what stands before the parenthesis that the comma closes."""
        end = comma
        best: list[int] = []
        aside: list[int] = []
        for _ in range(12):
            start = end - 1
            while start >= 0 and self.kind(start) not in (",", ";") and end - start < REACH:
                start -= 1
            inside = range(start + 1, end)
            found = self._bare_in(inside)
            opens = self.kind(start + 1)
            if found == start + 2 and opens == "S":
                return self.leftward(found)  # "while his brother, 29, died"
            if found >= 0 and not best and self.lies_in(found):
                aside = aside or self.leftward(found)  # "Daro Venn, from Lisk, Vale of Sembo, died"
            elif (
                found >= 0
                and opens not in "IRS"
                and not self.tells_part(start + 1)
                and not (opens == "V" and self.phrases[start + 1].form != "act")
            ):
                best = self.leftward(found)
                if opens == "C" and any(self.kind(k) == "V" for k in inside):
                    return best  # "they stormed the gate, and police say one, a clerk, was killed"
                if len(best) == 1 and self.kind(start) == "," and self._bare_tail(start):
                    end = start
                    continue
                return best
            if best:
                return best
            if self.kind(start) != ",":
                # the parenthesis reaches back to a reduced clause ("12 people travelling to Orvel, ...")
                for k in reversed(inside):
                    if self.kind(k) == "V" and opens not in "IRS":
                        return self.subjects(k, depth + 1)
                return best or aside
            end = start
        return best or aside

    def _bare_in(self, inside: range) -> int:
        """The nearest noun phrase from the right that hangs on nothing and has no verb after it; -1 if none."""
        for k in reversed(inside):
            kind = self.kind(k)
            if (
                kind == "N"
                and not self.governed(k)
                and not (self.kind(k - 1) == "V" and self.phrases[k - 1].form in ("ing", "inf"))
            ):
                return k
            if kind == "V":
                form = self.phrases[k].form
                if form in ("bare", "ing") and self.kind(k - 1) == "N":
                    return k - 1
                if form != "ing":
                    return -1
        return -1

    def _bare_tail(self, comma: int) -> bool:
        """Whether a noun phrase that could be the subject stands right before `comma`."""
        k = self.head_left(comma - 1)
        return k >= 0 and not self.governed(k) and not self.object_of(k)
