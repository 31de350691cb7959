"""People with wounds: "nine with light wounds", "two of them with broken legs", "survived with burns"."""

from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.role_table import VERB, RoleReader
from summarizer.text.lexicon.harm_nouns import LIFE_NOUNS
from summarizer.text.lexicon.harms import BROKEN, INJURY_NOUNS, LIMBS, STRUGGLING

ESCAPING = frozenset("survived survive escaped escape emerged pulled freed rescued evacuated recovered landed".split())
"""Whoever does so "with" wounds lives, and is hurt."""
_NEAR = 3  # phrases behind the verb: "pulled out alive with"


class Wounds(RoleReader):
    """Roles that "with" and wounds give."""

    def has_wounds(self, k: int) -> bool:
        """Whether "with" and wounds follow noun phrase `k`: "73 patients with blast and shrapnel injuries"."""
        if self.clauses.word(k + 1) != "with" or self.clauses.kind(k + 2) != "N":
            return False
        j = k + 4 if self.clauses.kind(k + 3) == "C" and self.clauses.kind(k + 4) == "N" else k + 2
        return self._wounds(self.phrases[j])

    def _wounds(self, phrase: Phrase) -> bool:
        """Whether a noun phrase names wounds: "severe burns", "two broken legs"."""
        if phrase.head < 0 or phrase.det == "no":
            return False
        if self.words[phrase.head] in LIMBS:
            return not BROKEN.isdisjoint(self.words[phrase.first : phrase.head])
        return phrase.quantity < 0 and self.words[phrase.head] in INJURY_NOUNS

    def suffers(self, v: int, phrase: Phrase) -> bool:
        """Bind those "suffering from deep cuts" and those "fighting for their lives"; whether the verb tells of any."""
        clauses = self.clauses
        fights = phrase.form == "be" and clauses.kind(v + 1) == "N" and clauses.word(v + 1) in STRUGGLING
        link = v + 1 + fights  # "were fighting", read as a noun
        if phrase.negated or phrase.modal or clauses.kind(link) != "P" or clauses.kind(link + 1) != "N":
            return False
        behind = self.phrases[link + 1]
        if phrase.word == "suffering":
            hurt = clauses.word(link) in ("from", "with") and self._wounds(behind)
        else:
            life = behind.head >= 0 and behind.det == "poss" and self.words[behind.head] in LIFE_NOUNS
            hurt = life and clauses.word(link) == "for" and (fights or phrase.word in STRUGGLING)
        if not hurt:
            return False
        main = v - 1 if clauses.kind(v - 1) == "V" and self.phrases[v - 1].passive else v  # "were found suffering from"
        victims = [k for k in clauses.subjects(main) if self._surely_people(k)]
        self.table.bind_all(victims, "injured", phrase.head, VERB, v)
        return bool(victims)

    def escaped_hurt(self, v: int, phrase: Phrase) -> bool:
        """Bind those who "survived with serious injuries"; whether the verb tells of any."""
        if phrase.word not in ESCAPING or phrase.negated or phrase.modal:
            return False
        if not any(self.has_wounds(k) for k in range(v, min(v + _NEAR, len(self.phrases)))):
            return False
        victims = [k for k in self.clauses.subjects(v) if self._surely_people(k)]
        self.table.bind_all(victims, "injured", phrase.head, VERB, v)
        return bool(victims)
