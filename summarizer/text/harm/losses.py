"""Harm told as a loss: "lost his wife and two sons", "lost 12 men", "lost both legs", "claimed nine lives"."""

from summarizer.schemas.terms import Harm
from summarizer.text.grammar.coordination import objects, of_chain
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.role_table import STATE, VERB, Role, RoleReader
from summarizer.text.lexicon.harm_nouns import LIFE_NOUNS
from summarizer.text.lexicon.harms import (
    BULLETS,
    BURY_VERBS,
    FRAGMENTS,
    HIT_VERBS,
    LIFE_VERBS,
    LIMBS,
    LOSE_VERBS,
    LOST_OTHERWISE,
    SUPREME,
    UNDER,
)
from summarizer.text.lexicon.people import KIN, singular

SOME = frozenset("several many numerous some".split())
_TO_WHAT = 4  # tokens behind those lost that say to what


class Losses(RoleReader):
    """Roles that losing gives."""

    def lost(self, v: int, phrase: Phrase, o: int) -> bool:
        """Bind those lost, or those who lost a limb or their lives; whether the verb tells of any."""
        obj = self.phrases[o]
        head = self.words[obj.head] if obj.head >= 0 else ""
        if phrase.word in LIFE_VERBS and head in LIFE_NOUNS:
            self._lives(v, phrase, o)
            return True
        counted = obj.quantity >= 0 and self.words[obj.first] not in SOME
        if head == "victims" and phrase.word.startswith("claim") and counted:
            self.table.bind(Role(o, "killed", obj.head, VERB, v))  # "the blast claimed seven victims"
            return True
        if phrase.word not in LOSE_VERBS:
            return False
        if head in LIMBS:
            self.table.bind_all(
                [k for k in self.clauses.subjects(v) if self._surely_people(k)], "injured", phrase.head, VERB, v
            )
            return True
        if self.words[obj.first] in ("nobody", "none") and obj.last == obj.first + 1:
            self.table.bind(Role(o, "killed", phrase.head, VERB, v))  # "killed 41 soldiers and lost nobody"
            return True
        found = objects(self.clauses, v) or [o]
        counted = obj.sort == "people" and (obj.quantity >= 0 or self._of_a_force(v, obj, found))
        if not counted and not self._kin(v, o, found):
            return False
        behind = self.words[self.phrases[found[-1]].last :][:_TO_WHAT]
        if LOST_OTHERWISE.isdisjoint(behind) and (counted or behind[:1] != ["to"]):
            victims = [k for k in found if self.phrases[k].sort in ("people", "family")]
            self.table.bind_all(victims, "killed", phrase.head, VERB, v)
        return True

    def _of_a_force(self, v: int, obj: Phrase, found: list[int]) -> bool:
        """ "The army lost an officer and three soldiers": one person first, others counted behind."""
        one = obj.det == "indef" and not obj.plural and self.phrases[v].form not in ("ing", "inf")
        return one and any(self.phrases[k].quantity >= 0 and self.phrases[k].sort == "people" for k in found)

    def _kin(self, v: int, o: int, found: list[int]) -> bool:
        """ "Lost his wife", "lost a son", "lost her parents and two brothers"; not "losing their mother at the age of eight"."""
        obj, verb = self.phrases[o], self.phrases[v]
        if obj.head < 0 or singular(self.words[obj.head]) not in KIN or verb.modal or verb.form in ("ing", "inf"):
            return False
        if obj.det != "poss" and not (obj.det == "indef" and obj.head == obj.first + 1):
            return False
        return not obj.plural or any(self.phrases[k].quantity >= 0 for k in found)

    def _one_of_a_list(self, k: int) -> bool:
        """ "90 injured were brought in; seven had bullet wounds": told already."""
        return self.phrases[k].sort == "bare" and self.clauses.kind(k - 1) == ","

    def _lives(self, v: int, phrase: Phrase, o: int) -> None:
        """ "Claimed 12 lives", "took the lives of 12", "12 people lost their lives"."""
        obj, clauses, table = self.phrases[o], self.clauses, self.table
        if obj.quantity >= 0:
            table.bind(Role(o, "killed", obj.head, VERB, v))
        elif clauses.kind(o + 1) == "P" and clauses.word(o + 1) == "of":
            table.bind_all(of_chain(clauses, o + 1), "killed", obj.head, VERB, v)
        elif phrase.word in LOSE_VERBS:
            table.bind_all(clauses.subjects(v), "killed", phrase.head, VERB, v)

    def sacrificed(self, v: int, phrase: Phrase, o: int) -> bool:
        """ "Two soldiers paid the supreme price", "made the ultimate sacrifice"."""
        named = self.phrases[o]
        inside = self.words[named.first : named.last]
        if (
            phrase.word not in ("paid", "made")
            or inside[-1] not in ("price", "sacrifice")
            or SUPREME.isdisjoint(inside)
        ):
            return False
        self.table.bind_all(
            [k for k in self.clauses.subjects(v) if self._surely_people(k)], "killed", phrase.head, VERB, v
        )
        return True

    def buried(self, v: int, phrase: Phrase) -> bool:
        """ "The keeper has buried 212": they are dead; not those buried under rubble, nor by a landslide."""
        behind = self.words[phrase.last : phrase.last + _TO_WHAT + 2]
        if phrase.word not in BURY_VERBS or phrase.passive or not UNDER.isdisjoint(behind):
            return False
        subject = self.clauses.subjects(v)
        if not subject or any(
            self.phrases[k].sort not in ("people", "pronoun", "name", "family")
            or self.words[self.phrases[k].head] == "it"
            for k in subject
        ):
            return False
        victims = [
            k
            for k in objects(self.clauses, v)
            if self.phrases[k].quantity >= 0 and self.phrases[k].sort in ("people", "bare", "family")
        ]
        self.table.bind_all(victims, "killed", phrase.head, STATE, v)
        return bool(victims)

    def hit(self, v: int, phrase: Phrase) -> None:
        """ "26 others were struck by bullets", "three were hit by fragments"; a stronger word beside it decides."""
        missile = self.clauses.agent(v)
        if missile < 0 or phrase.word not in HIT_VERBS or phrase.form not in ("pass", "bare"):
            return
        named = self.phrases[missile]
        inside = self.words[named.first : named.last]
        if BULLETS.isdisjoint(inside) and FRAGMENTS.isdisjoint(inside):
            return
        victims = [k for k in self.clauses.subjects(v) if self._surely_people(k)]
        victims = [
            k
            for k in victims
            if not self._one_of_a_list(k) and (self.phrases[k].quantity >= 0 or not self.phrases[k].plural)
        ]
        grazed = phrase.word == "grazed" or BULLETS.isdisjoint(inside)
        harm: Harm = "injured" if grazed else "casualties_unspecified"
        self.table.bind_all(victims, harm, phrase.head, STATE, v)
