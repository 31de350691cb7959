"""What is told beside people in passing: their posts and names between commas, parts of them, relative clauses.

Every step is bounded, so that a hostile sentence of a million phrases stays linear.
"""

from summarizer.text.grammar.phrase_row import REACH, PhraseRow
from summarizer.text.lexicon.speech import NEED_GUILT, PARTICIPLES, VERBS

SAYING = (frozenset(VERBS) | frozenset(PARTICIPLES)) - NEED_GUILT.keys()
"""After these a noun phrase may open a clause of its own ("said two soldiers and a nurse were killed")."""
PLACING = frozenset("in at near from outside inside around to into across".split())
"""After these a name is a place's."""
PLACES = 10  # phrases of a row of places, its prepositions among them


class InPassing(PhraseRow):
    """The phrases of one sentence, and whom those between commas tell of."""

    def named(self, k: int) -> int:
        """The person whose post or kin noun phrase `k` tells in passing ("Daro Venn, mayor of Orvel,"); `k` itself where it tells nobody's."""
        phrase = self.phrases[k]
        if k < 2 or self.word(k - 1) != "," or phrase.quantity >= 0 or phrase.plural:
            return k
        if phrase.sort not in ("people", "unknown") and not (phrase.sort == "name" and phrase.det == "def"):
            return k
        name = self.head_left(k - 2)
        if name < 0 or self.phrases[name].sort != "name" or (self.governed(name) and self.word(name - 1) in PLACING):
            return k
        return name

    def is_post(self, k: int) -> bool:
        """Whether noun phrase `k` is a post and no further person, for want of an article: "and former head of the guild"."""
        phrase = self.phrases[k]
        return (
            phrase.sort == "people"
            and not phrase.plural
            and phrase.det == ""
            and phrase.quantity < 0
            and phrase.group < 0
            and not self.headline
        )

    def named_by(self, k: int) -> int:
        """The person whom the name `k` names between commas: "the mayor's brother, Daro Venn, and a guard"; else `k`."""
        if k < 2 or self.phrases[k].sort != "name" or self.phrases[k].det or self.word(k - 1) != ",":
            return k
        one = self.phrases[k - 2]
        known = (
            one.kind == "N"
            and one.sort == "people"
            and not one.plural
            and one.quantity < 0
            and one.det in ("def", "poss")
        )
        return k - 2 if known and not self.governed(k - 2) else k

    def told_of(self, k: int) -> bool:
        """Whether noun phrase `k` is what a subject is said to be: "were neighbours, and both were killed"."""
        return (
            self.kind(k - 1) == "V"
            and self.phrases[k - 1].form == "be"
            and self.words[self.phrases[k - 1].first - 1] != "there"
        )

    def tells_part(self, k: int) -> bool:
        """Whether phrase `k` takes a part of people just told: "most of them women and children", "all of whom"."""
        apart = self.kind(k) == "N" and self.kind(k + 1) == "P" and self.word(k + 1) == "of"  # "most | of | them"
        k += 2 * apart
        if self.kind(k) not in "NR" or self.kind(k + 1) != "N":
            return False
        return self.kind(k) == "R" or (self.phrases[k].sort == "pronoun" and (apart or self.phrases[k].of >= 0))

    def among_members(self, k: int) -> bool:
        """Whether noun phrase `k` only names a second body whose members are told: "18 members of the coast guard and harbour police"."""
        if self.kind(k - 1) != "C" or self.word(k - 3) != "of" or self.kind(k - 2) != "N" or self.kind(k - 4) != "N":
            return False
        told, members = self.phrases[k], self.phrases[k - 4]
        uncounted = told.quantity < 0 and told.det in ("", "def")
        return uncounted and members.head >= 0 and self.words[members.head] == "members"

    def before_age(self, k: int) -> int:
        """What stands before an age that ends at `k`: "Mara Doss, 29; and a guard", "a driver, aged 42, and a girl"."""
        if self.word(k) == "aged" and self.kind(k - 1) == ",":
            return k - 2
        return k - (self.kind(k) == ",")

    def before_part(self, k: int) -> int:
        """What stands before a part told in passing that ends at `k`: "11 civilians, three of them children, and a nurse"."""
        part = k - 1 if self.kind(k) == "N" and self.kind(k - 1) == "N" else k
        if self.kind(part) != "N" or self.phrases[part].sort != "pronoun":
            return k
        if self.phrases[part].of < 0:  # "both of them"
            part -= 2 if self.word(part - 1) == "of" and self.kind(part - 2) == "N" else REACH
        return part - 2 if self.kind(part - 1) == "," and part > 1 else k

    def out_of_relative(self, k: int, *, closed: bool = False) -> int:
        """The antecedent, where `k` stands in a relative clause ("two men who acted as guards and a nurse were hurt")."""
        verb = False
        for j in range(k - 1, max(-1, k - 10), -1):
            kind = self.kind(j)
            if kind == "R" and verb and self.kind(j - 1) == "N":
                return j - 1
            if kind == "R" and verb and closed and self.kind(j - 1) == "," and self.kind(j - 2) == "N":
                return j - 2  # "his son, who was driving, and a passer-by were hurt"
            if kind in ";,C":
                break
            verb = verb or kind == "V"
        return k

    def head_left(self, k: int) -> int:
        """Noun phrase that ends at or heads the prepositional phrases ending at `k`; -1 where there is none."""
        for _ in range(6):
            if self.kind(k) == ")":
                k = self.before_bracket(k)
            if self.kind(k) != "N":
                return -1
            if self.kind(k - 1) == "P" and self.kind(k - 2) in ("N", ")") and self.word(k - 2) != "addition":
                k -= 2
                continue
            return k
        return -1

    def object_of(self, k: int) -> bool:
        """Whether noun phrase `k` follows an active verb that takes it, so that it starts no clause."""
        if self.kind(k - 1) != "V":
            return False
        verb = self.phrases[k - 1]
        return verb.form in ("act", "bare", "ing", "inf") and verb.word not in SAYING

    def person_of(self, k: int) -> int:
        """Whom "who" means behind a row of places: "the mayor of Orvel in the province of Kadhar, who"; `k` itself where no person heads it."""
        for head in range(k, max(-1, k - PLACES), -2):
            if self.phrases[head].sort in ("people", "family", "bare", "harm"):
                return head if self.phrases[head].sort != "harm" else k
            if self.named(head) != head:
                return head  # "Tomas Ilbert, keeper of the lighthouse near Sembo, who"
            if not self.governed(head) or self.kind(head - 2) != "N":
                break
        return k
