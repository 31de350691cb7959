"""Deaths told by who did not live: "none of the 12 survived", "two of the wounded did not make it", "neither came out alive"."""

from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.implied import NO_PEOPLE
from summarizer.text.harm.role_table import STATE, RoleReader, RoleTable
from summarizer.text.lexicon.harms import LIVING, SURVIVING

_ALIVE = 4  # tokens behind a verb in which "alive" tells of its subject
_STOPS = frozenset('. , ; : ! ? ) and but " ”'.split())
_ENDURED = frozenset(("see", "tell", "reach", "witness"))
"""What those who live long enough do: "did not live to see the camp"."""


class Survival(RoleReader):
    """Roles of people who are said not to have lived."""

    def __init__(self, table: RoleTable) -> None:
        super().__init__(table)
        self._alive = "alive" in self.words

    def not_survived(self, v: int, phrase: Phrase) -> bool:
        """Bind those whose survival verb group `v` denies; whether it denies anybody's."""
        if not self._tells_of_living(phrase):
            return False
        found = [self._denied(k, negated=phrase.negated) for k in self.clauses.subjects(v)]
        victims = [k for k in found if k >= 0 and self._of_people(k)]
        self.table.bind_all(victims, "killed", phrase.head, STATE)
        return bool(victims)

    def _tells_of_living(self, phrase: Phrase) -> bool:
        """Whether the verb says that its subject lived."""
        word = phrase.word
        if word in SURVIVING:
            return True
        if word not in LIVING and word not in ("make", "made"):
            return self.alive(phrase)
        behind = self.words[phrase.last : phrase.last + _ALIVE]
        if word in LIVING:
            return not behind or behind[0] in _STOPS or (behind[0] == "to" and not _ENDURED.isdisjoint(behind[1:2]))
        if word not in LIVING and behind[:1] == ["it"]:
            return (
                len(behind) == 1
                or behind[1] in _STOPS
                or behind[1] in ("alive", "home", "back")
                or behind[1:3] == ["out", "alive"]
            )
        return self.alive(phrase)

    def alive(self, phrase: Phrase) -> bool:
        """ "Came out alive", "was alive"."""
        return self._alive and "alive" in self.words[phrase.first : phrase.last + _ALIVE]

    def _denied(self, k: int, *, negated: bool) -> int:
        """The people whom subject `k` or the words around it say not to have lived; -1 where they lived."""
        clauses = self.clauses
        if self._nobody(k):
            return k + 2 if clauses.word(k + 1) == "of" and clauses.kind(k + 2) == "N" and not negated else -1
        if clauses.word(k - 1) == "of" and self._nobody(k - 2):
            return -1 if negated else k
        return k if negated else -1

    def _nobody(self, k: int) -> bool:
        """Whether noun phrase `k` takes nobody out of those "of" names."""
        if self.clauses.kind(k) != "N":
            return False
        phrase = self.phrases[k]
        return self.words[phrase.first] in NO_PEOPLE and (phrase.det == "no" or phrase.last == phrase.first + 1)

    def _of_people(self, k: int) -> bool:
        phrase = self.phrases[k]
        if phrase.sort == "pronoun":
            return phrase.quantity >= 0  # "two of them", not "she did not make it"
        return (
            phrase.sort in ("people", "family", "bare", "name")
            or phrase.group >= 0
            or (phrase.sort == "harm" and phrase.inner >= 0)
        )
