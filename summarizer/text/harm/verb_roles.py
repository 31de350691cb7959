"""Harm carried by verbs: "killed 12", "12 were killed", "12 died", "took 12 hostage", "claimed 12 lives"."""

from summarizer.schemas.terms import Harm
from summarizer.text.grammar.coordination import chain, gapped_object, joined_with, objects, of_chain, shared_of
from summarizer.text.grammar.gapping import gapped
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.light_verbs import LightVerbs
from summarizer.text.harm.role_table import VERB, RoleTable
from summarizer.text.lexicon.harms import HELPING, HOSPITALS, REFLEXIVES
from summarizer.text.lexicon.speech import VERBS


def find_verb_roles(table: RoleTable) -> None:
    """Enter the roles that the verbs of a sentence give."""
    finder = _VerbRoles(table)
    for k, phrase in enumerate(table.phrases):
        if phrase.kind == "V":
            if phrase.harm is not None:
                finder.harm_verb(k, phrase, phrase.harm)
            else:
                finder.light_verb(k, phrase)


class _VerbRoles(LightVerbs):
    def harm_verb(self, v: int, phrase: Phrase, harm: Harm) -> None:
        """Bind the victims of a verb of harm by its frame and voice."""
        clauses, frame, agent = self.clauses, phrase.frame, -1
        if phrase.form == "bare" and clauses.kind(v - 1) == "C" and clauses.kind(v - 2) == "N":
            dead = self.phrases[v - 2]
            if dead.inner >= 0 and dead.inner == dead.head and dead.det == "def" and dead.quantity < 0:
                return  # "the figures of the dead and wounded"
        active = phrase.form in ("act", "inf", "ing") or (
            phrase.form == "bare" and (self._takes_object(v) or self._told_by_it(v - 1, v))
        )
        if frame == "i" or (frame == "b" and not phrase.passive and not self._takes_object(v)):
            victims = clauses.subjects(v)
        elif active:
            subject = clauses.subjects(v)
            agent = subject[0] if subject else -1
            victims = self._objects(v, phrase, agent)
        else:
            victims = clauses.subjects(v)
            agent = clauses.agent(v)
            if agent < 0 and phrase.passive and self._shares_agent(v):
                agent = clauses.agent(v + 3)
        if phrase.word in HELPING:
            agent = -1  # "the Red Crescent evacuated 212 families": nobody is blamed for it
        if harm == "displaced" and frame == "i":
            victims = [k for k in victims if self.displaced(k)]
        if harm == "besieged":  # "cut off one of their supply routes" besieges nobody
            victims = [k for k in victims if self.phrases[k].sort != "unknown" or self.phrases[k].quantity >= 0]
        if frame == "p":
            named = harm in ("killed", "detained", "abducted")  # "affected the north", "displaced Orvel"
            victims = [k for k in victims if self._surely_people(k) and (named or self.phrases[k].sort != "name")]
        if harm != "killed" and len(victims) == 1:
            victims = self._tellers(victims[0]) or victims
        if agent in victims:
            agent = -1
        if harm == "detained" and phrase.passive and self._kept_in_hospital(v):
            harm = "injured"
        joined = [*self._joined(v, victims), *self._gapped(v, victims)]
        self.table.bind_all([*victims, *joined], harm, phrase.head, VERB, v, agent)

    def _shares_agent(self, v: int) -> bool:
        """Whether the next harm leaves its "were" to verb `v`, and its doer: "12 were killed and three wounded by rebels"."""
        clauses = self.clauses
        if clauses.kind(v + 1) != "C" or clauses.kind(v + 2) != "N" or clauses.kind(v + 3) != "V":
            return False
        other = self.phrases[v + 3]
        return other.form == "bare" and other.harm is not None and self.phrases[v + 2].quantity >= 0

    def _tellers(self, k: int) -> list[int]:
        """The counted people who tell what was done to themselves: "three women said that they had been raped"; empty where "they" are others."""
        clauses, v = self.clauses, k - 1
        if self.phrases[k].sort != "pronoun" or clauses.word(k) != "they":
            return []
        v -= clauses.kind(v) == "S"
        v -= clauses.kind(v) == "N"  # "told the court that they"
        if clauses.kind(v) != "V" or self.phrases[v].word not in VERBS:
            return []
        return [
            j
            for j in clauses.subjects(v)
            if self.phrases[j].quantity >= 0 and self.phrases[j].sort in ("people", "bare")
        ]

    def _kept_in_hospital(self, v: int) -> bool:
        """ "Were detained in hospital": patients who were not sent home, as British reports say; no article, no one who holds them."""
        place = self.phrases[v + 2] if self.clauses.word(v + 1) == "in" and self.clauses.kind(v + 2) == "N" else None
        return (
            place is not None and place.det == "" and self.words[place.head] in HOSPITALS and self.clauses.agent(v) < 0
        )

    def _objects(self, v: int, phrase: Phrase, agent: int) -> list[int]:
        clauses = self.clauses
        victims = objects(clauses, v)
        if agent >= 0 and clauses.word(v + 1) in REFLEXIVES and phrase.word[-1] != "s":
            return [agent, *victims]  # "killing himself and two guards"
        if victims:
            return victims
        of = shared_of(clauses, v) if phrase.form == "ing" else -1
        if of >= 0:
            return of_chain(clauses, of)
        if clauses.kind(v + 1) == "N" and self.phrases[v + 1].det == "pronoun":
            return self.table.meant_by(v + 1, agent, phrase.harm)
        if agent > 0 and clauses.kind(agent - 1) == "R":  # "the men whom they killed"
            return clauses.antecedent(agent - 1)
        return [agent - 1] if self._told_by_it(agent, v) else []

    def _told_by_it(self, agent: int, v: int) -> bool:
        """Whether people counted stand before a clause that tells what was done to them: "the 34 students it had abducted"."""
        clauses = self.clauses
        if agent != v - 1 or clauses.kind(agent - 1) != "N" or self.phrases[agent].sort != "pronoun":
            return False
        told = self.phrases[agent - 1]
        return told.quantity >= 0 and told.sort == "people" and not clauses.follows(v)

    def _joined(self, v: int, victims: list[int]) -> list[int]:
        """Those harmed "along with" the victims, right after them or after the verb."""
        clauses = self.clauses
        if not victims:
            return []
        after = clauses.after_phrase(victims[-1])
        for k in (after, clauses.after_phrase(v) if victims[-1] < v else after):
            found = joined_with(clauses, k)
            if found >= 0:
                return [j for j in chain(clauses, found) if j == found or self.phrases[j].sort == "people"]
        beside = v + 2
        if self.phrases[v].passive and clauses.word(v + 1) == "with" and clauses.kind(beside) == "N":
            company = chain(clauses, beside)
            if clauses.kind(clauses.after_phrase(company[-1])) not in "CVJ":  # not "killed with two others injured"
                return [j for j in company if self.phrases[j].sort == "people"]  # "was shot with two guards"
        return []

    def _gapped(self, v: int, victims: list[int]) -> list[int]:
        """The bare figures that share a verb before them: "two people were killed in Orvel and three in Tessara", "killed two guards and the guards one rebel"."""
        clauses = self.clauses
        if not victims:
            return []
        if victims[-1] > v:
            k = clauses.after_phrase(victims[-1])
            k += clauses.kind(k) == ","
            other = gapped_object(clauses, k + 1) if clauses.kind(k) == "C" else -1
            if other >= 0:
                return [other] if self.phrases[v].form in ("act", "bare") else []
            return gapped(clauses, clauses.after_phrase(victims[-1]))
        k = clauses.after_phrase(v)
        if [clauses.kind(j) for j in range(k, k + 4)] == ["S", "N", "V", "C"]:
            k += 3  # "seven died where they sat and two more in the ambulance"
        return gapped(clauses, k)

    def _takes_object(self, v: int) -> bool:
        """Whether a noun phrase follows that the verb may take: "two bombers killed 12", not "12 killed"."""
        clauses, nxt = self.clauses, v + 1
        if clauses.follows(v):
            return True
        shared = clauses.kind(nxt) == "C" and clauses.kind(nxt + 1) == "V" and self.phrases[nxt + 1].form == "bare"
        return shared and clauses.follows(nxt + 1)
