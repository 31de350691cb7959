"""The people that stand together to the left: those joined to a noun phrase, and those whom a relative word takes up."""

from summarizer.text.grammar.passing import PLACING, InPassing
from summarizer.text.grammar.phrase_row import REACH
from summarizer.text.lexicon.grammar import CLAUSE_OPENING_PREPOSITIONS

PLACED = PLACING | {"on"}
"""After these a noun tells where the thing before them was."""


class Antecedents(InPassing):
    """The phrases of one sentence, with what is told in passing stepped over."""

    def leftward(self, k: int) -> list[int]:
        """Noun phrase `k` and those joined to it on its left: "two soldiers, a nurse and five villagers"."""
        found = [k - 4 if self.among_members(k) else k]
        joined = self.headline  # a headline's comma is its "and": "2 pupils, teacher hurt"
        mark = ","
        for _ in range(REACH):
            link = found[0] - 1
            kind = self.kind(link)
            if kind == "C" and self.word(link) == "but" and self.word(found[0]) in ("nobody", "none", "no"):
                break  # "damaged four telephones, but nobody was hurt"
            if kind == "C" and self.words[self.phrases[link].first] in ("and", "or", "nor", "&", "but"):
                joined = True
                # "Daro Venn, a clerk; Mara Doss, a nurse; and a guard"
                mark = ";" if self.word(link - 1) == ";" else ","
            elif not (joined and self.word(link) == mark and kind in ",;"):
                break
            left = link - 1
            closed = self.kind(left) == "," or self.word(left) == mark
            near = self.before_dash(left)
            near = left - closed if near == left else near
            near = self.before_part(self.before_age(near))
            left = self.out_of_relative(self.head_left(near), closed=closed)
            inner = self.phrases[near]
            if (
                0 <= left < near
                and self.word(near - 1) == "of"
                and self.phrases[near - 2].sort == "harm"
                and inner.sort in ("people", "name")
            ):
                if inner.inner < 0:
                    found.insert(0, near)  # "for the murder of Daro Venn and his son, who"
                break
            if closed or kind in ",;":
                left = self.named(left)
                if kind == "C" and left >= 0 and self.phrases[left].sort == "name" and self.is_post(found[0]):
                    found[0] = left  # "Daro Venn, a clerk, and head of the guild, was killed": one person
                    continue
                if kind == "C":
                    left = self.named_by(left)
            if (
                left < 0
                or self.phrases[left].inner >= 0
                or (self.kind(link) == "C" and (self.object_of(left) or self.told_of(left)))
            ):
                break
            if (
                kind in ",;"
                and self.phrases[left].quantity < 0
                and self.phrases[left].sort not in ("people", "name", "family")
            ):
                break
            besides = self.word(left - 1) == "to" and self.word(left - 2) == "addition"
            # "after nine sailors and three divers were killed"
            besides = besides or self.word(left - 1) in CLAUSE_OPENING_PREPOSITIONS
            if self.governed(left) and not self.governed(found[0]) and self.word(left - 1) != "with" and not besides:
                break
            if closed and self.lies_in(left):
                break
            if kind == "," and self._names(found, left):
                return [left]
            found.insert(0, left)
        return found

    def lies_in(self, k: int) -> bool:
        """Whether name `k` only tells where a place lies, or is one of a row of places: "killed nine in Talen, Kadhar, and 12 were hurt",
        "men from Talen, Lisk and Orvel, were held".
        """
        first, listed = k, False
        while self.kind(first - 1) in ",C" and self._plain_name(first) and first > k - REACH:
            listed = listed or self.kind(first - 1) == "," or self.kind(first - 2) == ","
            first -= 2 + (self.kind(first - 1) == "C" and self.kind(first - 2) == ",")
        named = listed and self.kind(first) == "N" and self.phrases[first].sort == "name"
        return named and self.word(first - 1) in ("in", "at", "near", "outside", "from")

    def _plain_name(self, k: int) -> bool:
        """Whether noun phrase `k` is a name without a number."""
        return self.kind(k) == "N" and self.phrases[k].sort == "name" and self.phrases[k].quantity < 0

    def _names(self, found: list[int], k: int) -> bool:
        """Whether names between commas only name the people counted at `k`: "two men, Daro Venn and Olin Marr, were held"."""
        told = self.phrases[k]
        if told.quantity < 0 or told.sort != "people" or self.kind(found[-1] + 1) != ",":
            return False
        return all(self.phrases[j].sort == "name" and self.phrases[j].det == "" for j in found)

    def antecedent(self, r: int) -> list[int]:
        """What a relative word refers to."""
        k = r - 1
        if self.kind(k) == "P":  # "in which", "both of whom"
            k -= 1
            if self.kind(k) == "N" and self.phrases[k].sort == "bare" and self.phrases[k].quantity < 0:
                k -= 1
        if self.kind(k) == ",":
            k -= 1
        while self.kind(k) == ")":
            k = self.before_bracket(k)
        if self.kind(k) != "N":
            return []
        if self.kind(k - 1) == "N" and self.phrases[k - 1].of >= 0 and self.kind(k - 2) == ",":
            k -= 3  # "six teachers, five of them Orvelis, who were killed"
            if self.kind(k) != "N":
                return []
        if self.word(r) in ("who", "whom"):
            k = self.person_of(k)
            part = k - 2 if self.kind(k - 1) == "C" and self.kind(k - 2) == "N" else k
            if (
                self.kind(part - 1) == "I"
                and self.kind(part - 2) == ","
                and self.kind(part - 3) == "N"
                and self.phrases[part - 3].quantity >= 0
            ):
                k = part - 3  # "38 people, mostly women and children, who were held"
        near = self.phrases[k]
        if self.governed(k) and self.kind(k - 2) == "N":
            outer = self.phrases[k - 2]
            if near.sort not in ("people", "family", "bare") and outer.sort in ("people", "family", "bare", "group"):
                return self.leftward(k - 2)
            if near.quantity < 0 and outer.quantity >= 0 and outer.sort != "thing":
                return self.leftward(k - 2)
            placed = self.word(k - 1) in PLACED and near.sort not in ("people", "family", "bare")
            if placed and outer.sort in ("thing", "harm"):
                return self.leftward(k - 2)  # "a bomb in a car that killed two"
        return self.leftward(self.named(k))
