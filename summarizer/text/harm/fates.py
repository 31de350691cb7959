"""People missing for all that is known of them: "the fate of the other two is not known", "the whereabouts of 12 students are unclear".
Those whose remains are told of are dead.
"""

from summarizer.text.grammar.coordination import of_chain
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.role_table import STATE, RoleReader
from summarizer.text.lexicon.harms import SEEKING

FATES = frozenset(("fate", "fates", "whereabouts"))
_KNOWN = frozenset("known clear established determined clarified".split())
_UNKNOWN = frozenset("unknown unclear uncertain mystery".split())
_FAR = 10  # phrases behind the people in which the verb stands
_NEAR = 3  # tokens behind the verb in which "unknown" stands


_SEEKERS = frozenset(
    "rescuer rescuers diver divers crew crews coastguard coastguards firefighter firefighters volunteer volunteers villager villagers "
    "relative relatives team teams worker workers lifeboat lifeboats navy helicopter helicopters searchers soldiers".split()
)
"""Who looks for the lost; police look for suspects."""
_SOUGHT = 5  # phrases behind the verb in which "for" stands: "searched the rubble for"


class Fates(RoleReader):
    """Roles of people of whom nobody knows what became, or whose remains were found."""

    def fate(self, k: int, phrase: Phrase) -> None:
        """Bind those whose fate, noun phrase `k`, is told to be unknown."""
        clauses = self.clauses
        found = of_chain(clauses, k + 1) if clauses.word(k + 1) == "of" else []
        found = [j for j in found if self._surely_people(j) and self.phrases[j].sort != "pronoun"]
        if found and clauses.kind(found[0] + 1) == ",":
            del found[1:]  # "of the other two, a driver and an interpreter"
        if not found:
            return
        for v in range(found[-1] + 1, min(found[-1] + _FAR, len(self.phrases))):
            if clauses.kind(v) in ";RS":
                return
            if clauses.kind(v) == "V":
                verb = self.phrases[v]
                lost = verb.negated and verb.word in _KNOWN
                if lost or not _UNKNOWN.isdisjoint(self.words[verb.first : verb.last + _NEAR]):
                    self.table.bind_all(found, "missing", phrase.head, STATE)
                return

    def sought(self, v: int, phrase: Phrase) -> bool:
        """Bind those counted whom rescuers look for: "divers searched for nine passengers"; whether the verb tells of any."""
        if phrase.word not in SEEKING or phrase.negated:
            return False
        seekers = {self.words[self.phrases[k].head] for k in self.clauses.subjects(v) if self.phrases[k].head >= 0}
        if seekers.isdisjoint(_SEEKERS):
            return False
        for k in range(v + 1, min(v + _SOUGHT, len(self.phrases) - 1)):
            if self.clauses.kind(k) in "V;SR":
                return False
            if self.clauses.word(k) == "for":
                lost = self.phrases[k + 1]
                if (
                    lost.kind == "N"
                    and lost.quantity >= 0
                    and lost.sort in ("people", "bare")
                    and self._surely_people(k + 1)
                ):
                    self.table.bind_all([k + 1], "missing", phrase.head, STATE)
                    return True
                return False
        return False

    def _counts_the_dead(self, k: int) -> bool:
        """Whether noun phrase `k` counts people: "the remains of nine miners", "of 31 of them"."""
        phrase = self.phrases[k] if k > 0 and self.clauses.kind(k) == "N" else None
        if phrase is None or phrase.quantity < 0:
            return False
        return phrase.sort == "people" or "them" in self.words[phrase.first : phrase.last]

    def _sought(self, k: int) -> bool:
        """ "They did not find the remains of 12 men"."""
        finder = self.phrases[k - 1] if self.clauses.kind(k - 1) == "V" else None
        return finder is not None and (finder.negated or bool(finder.modal))
