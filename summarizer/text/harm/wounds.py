"""People with wounds: "nine with light wounds", "two of them with broken legs", "survived with burns"."""

from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.role_table import VERB, RoleReader
from summarizer.text.lexicon.harms import BROKEN, INJURY_NOUNS, LIMBS

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

    def escaped_hurt(self, v: int, phrase: Phrase) -> bool:
        """Bind those who "survived with serious injuries"; whether the verb tells of any."""
        if phrase.word not in ESCAPING or phrase.negated or phrase.modal:
            return False
        if not any(self.has_wounds(k) for k in range(v, min(v + _NEAR, len(self.phrases)))):
            return False
        victims = [k for k in self.clauses.subjects(v) if self._surely_people(k)]
        self.table.bind_all(victims, "injured", phrase.head, VERB, v)
        return bool(victims)
