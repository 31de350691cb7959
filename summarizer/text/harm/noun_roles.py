"""Harm carried by nouns and states: "the deaths of 12", "12 deaths", "a toll of 12", "12 dead", "12 are missing"."""

from collections.abc import Sequence

from summarizer.schemas.terms import Harm
from summarizer.text.grammar.coordination import chain, of_chain, shared_of
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.grammar.word_classes import HARM_VERBS
from summarizer.text.harm.fates import FATES, Fates
from summarizer.text.harm.laid_on import laid_on, laid_on_others
from summarizer.text.harm.role_table import INNER, NOUN, STATE, Role, RoleTable
from summarizer.text.harm.toll_roles import TollRoles, toll_harm
from summarizer.text.harm.wounds import Wounds
from summarizer.text.lexicon.harm_nouns import (
    ABSENCES,
    COUNT_NOUNS,
    COUNTED_EVENTS,
    EVENT_NOUNS,
    KILLER_NOUNS,
    LIFE_NOUNS,
    OWNED_EVENTS,
    STATES,
    TOLL_NOUNS,
)
from summarizer.text.lexicon.harms import BRINGING, LEAVE_VERBS, RISING, SHOOT_VERBS
from summarizer.text.lexicon.people import EMPLOYED, TITLES, singular

BODIES = frozenset("body bodies corpse corpses skeletons remains".split())
MADE_SO = LEAVE_VERBS | SHOOT_VERBS
"""Verbs whose every object takes the state behind them."""
MADE_SO_REACH = 12
"""Phrases between such a verb and the state."""
UNCOUNTED = frozenset("refugees deaths wounded injured dead remains".split())
"""Plurals that name a kind of people rather than people harmed in the event, where no number stands."""
KIN = frozenset("family families relatives".split())
CASES = frozenset("case cases incident incidents".split())
RELEASING = frozenset("released release releases releasing freed frees free freeing".split())
_SET = 10  # phrases from "losses" to the people they are put at
LOSSES = frozenset("loss losses".split())
REPORT_NOUNS = frozenset("report reports word sign signs indication indications".split())
_TELLING = frozenset(("condition", "care", "detainees")).union(
    STATES, FATES, KILLER_NOUNS, REPORT_NOUNS, COUNT_NOUNS, CASES, LOSSES, COUNTED_EVENTS
)
"""Nouns that may tell of harm, by themselves or with the words around them; all others are passed by."""


def find_noun_roles(table: RoleTable) -> None:
    """Enter the roles that states and nouns of a sentence give."""
    finder = _NounRoles(table)
    for k, phrase in enumerate(table.phrases):
        if phrase.kind == "J":
            finder.state(k, phrase)
        elif phrase.kind == "N":
            finder.noun(k, phrase)


class _NounRoles(Fates, TollRoles, Wounds):
    def state(self, k: int, phrase: Phrase) -> None:
        """ "12 people dead", "12 are missing", "12 are dead or missing"."""
        harm = STATES.get(self.words[phrase.head])
        if harm is None or (harm == "missing" and self._unfit(k)):
            return
        clauses, before = self.clauses, self.clauses.kind(k - 1)
        if before == "N" and self.phrases[k - 1].sort == "pronoun":  # "shot him dead"
            subject = clauses.subjects(k - 2) if clauses.kind(k - 2) == "V" else []
            meant = self.table.meant_by(k - 1, subject[0] if subject else -1)
            self.table.bind_all(meant, harm, phrase.head, STATE)
        elif before == "N":
            self.table.bind_all(self._made_so(k) or clauses.leftward(k - 1)[-1:], harm, phrase.head, STATE)
        elif before == "V":
            self.table.bind_all(clauses.subjects(k - 1), harm, phrase.head, STATE, k - 1)
        elif before == "C" and clauses.kind(k - 2) == "J":
            self.table.bind_all(clauses.subjects(k - 2), harm, phrase.head, STATE)

    def _unfit(self, k: int) -> bool:
        """ "With Venn missing through injury": a player who does not play."""
        clauses, why = self.clauses, k + 2
        behind = clauses.kind(k + 1) == "P" and clauses.word(k + 1) != "after" and clauses.kind(why) == "N"
        return behind and self.phrases[why].det == "" and self.words[self.phrases[why].head] in ABSENCES

    def _made_so(self, k: int) -> list[int]:
        """The objects of a verb that share the state `k` behind them: "left two soldiers and a nurse dead"; empty without such a verb."""
        v = next((j for j in range(k - 2, max(-1, k - MADE_SO_REACH), -1) if self.clauses.kind(j) not in "NC,"), -1)
        if self.clauses.kind(v) != "V":
            return []
        counted = self.phrases[v].form == "be" and self.clauses.kind(v + 1) == "N" and self.phrases[v + 1].quantity >= 0
        if self.phrases[v].word not in MADE_SO and not counted:
            return []
        told = chain(self.clauses, v + 1, subject=True) if self.clauses.kind(v + 1) == "N" else []
        return told if told[-1:] == [k - 1] else []

    def noun(self, k: int, phrase: Phrase) -> None:
        """Bind what a noun of harm says of itself, of its owner or of whom "of" names."""
        word = self.words[phrase.head] if phrase.head >= 0 else ""
        alone = phrase.quantity < 0 and phrase.inner < 0 and phrase.group < 0
        if alone and word not in _TELLING and phrase.sort != "harm" and phrase.sort != "bare":
            return
        if phrase.inner >= 0:
            self._inner(k, phrase)
        elif phrase.sort == "bare" and phrase.quantity < 0:
            self._in_siege(k, phrase)
        stated = STATES[word] if word in STATES and phrase.det in ("def", "poss") and phrase.quantity < 0 else None
        if stated and (self._put_at(k, stated) or (phrase.det == "def" and self._numbered(k, stated))):
            return
        counted = phrase.quantity >= 0 and (phrase.sort in ("people", "bare") or phrase.of >= 0)
        if counted and self.has_wounds(k):
            self.table.bind(Role(k, "injured", self.phrases[k + 2].last - 1, NOUN))
        if (
            phrase.group >= 0
            and self.words[phrase.group] in COUNT_NOUNS
            and phrase.quantity < 0
            and word in COUNTED_EVENTS
        ):
            self._toll(k, phrase, COUNTED_EVENTS[word])
            return
        counting = phrase.group >= 0 and self.words[phrase.group] in COUNT_NOUNS and phrase.quantity < 0
        if word in ("condition", "care"):
            self._condition(k, phrase)
        elif word in FATES:
            self.fate(k, phrase)
        elif counting and (within := inner_harm(self.words, phrase)):
            self._toll(k, phrase, within)  # "the number of missing girls"
        elif word in KILLER_NOUNS and self._of(k):
            self._named(k + 1, phrase, "killed")
        elif phrase.det == "no" and word in REPORT_NOUNS and self._of(k):
            self._nothing_reported(k)
        elif phrase.sort != "harm":
            self._plain_noun(k, phrase, word, counting=counting)
        elif word in TOLL_NOUNS:
            self._toll(k, phrase, toll_harm(self.words[phrase.first : phrase.last]))
        elif word in LIFE_NOUNS:
            self._lives(k, phrase)
        else:
            self._event(k, phrase, word)

    def _plain_noun(self, k: int, phrase: Phrase, word: str, *, counting: bool) -> None:
        """A noun that carries no harm itself: "the number of people killed rose to 12", "12 hostages"."""
        if counting or (word in COUNT_NOUNS and phrase.quantity < 0 and self._harm_follows(k)):
            self._count_of(k)
        elif word in COUNT_NOUNS and phrase.quantity < 0 and self._of(k) and self._counted_after(k):
            self._toll(k, phrase, self._counted_after(k))
        elif word in COUNT_NOUNS and self.clauses.kind(k - 1) == "V" and self.phrases[k - 1].word in BRINGING | RISING:
            before = [j for j in self.table.roles if j < k]
            self._toll(k, phrase, self.table.roles[max(before)].harm if before else None)
        elif word in CASES and phrase.quantity >= 0 and self._of(k) and self._of_sexual_violence(k + 2):
            self.table.roles.setdefault(k, Role(k, "sexual_violence", phrase.head, NOUN))
        elif word in LOSSES and not self._of(k):
            self._losses(k, phrase)
        elif word in LOSSES and self._counted_people(k + 2):
            self._named(k + 1, phrase, "killed")  # "admitted the loss of two of its men"
        elif word == "detainees" and self.clauses.kind(k - 1) == "V" and self.phrases[k - 1].word in RELEASING:
            return  # "released 11 detainees"
        elif word in COUNTED_EVENTS and phrase.quantity >= 0 and phrase.inner < 0:
            self.table.bind(Role(k, COUNTED_EVENTS[word], phrase.head, INNER))

    def _losses(self, k: int, phrase: Phrase) -> None:
        """ "Put the army's losses at 40 men and three trucks": dead or wounded, the word does not say."""
        for j in range(k + 1, min(k + _SET, len(self.phrases))):
            if self.clauses.kind(j) in ";R":
                return
            told = self.phrases[j]
            people = self.clauses.kind(j) == "N" and told.quantity >= 0 and (told.sort == "people" or told.inner >= 0)
            if people and self._is_set_to(j) and told.det != "poss" and not self.clauses.has_verb(j):
                self.table.bind(Role(j, self._own_harm(j) or "casualties_unspecified", phrase.head, STATE))
                return

    def _counted_people(self, k: int) -> bool:
        """Whether people stand there whose loss is a death, and no posts are cut."""
        phrase = self.phrases[k] if self.clauses.kind(k) == "N" else None
        people = phrase is not None and phrase.quantity >= 0 and phrase.sort == "people"
        return people and phrase is not None and singular(self.words[phrase.head]) not in EMPLOYED

    def _of_sexual_violence(self, k: int) -> bool:
        """ "229 cases of sexual violence": recorders count the cases."""
        named = self.phrases[k] if self.clauses.kind(k) == "N" else None
        words = self.words[named.first : named.last] if named is not None else []
        return "rape" in words or ("sexual" in words and not {"violence", "assault", "abuse"}.isdisjoint(words))

    def _lives(self, k: int, phrase: Phrase) -> None:
        """ "12 lives were lost", "the loss of 12 lives"."""
        clauses = self.clauses
        lost = clauses.kind(k + 1) == "V" and self.phrases[k + 1].word in ("lost", "claimed", "taken")
        loss = (
            clauses.word(k - 1) == "of"
            and clauses.kind(k - 2) == "N"
            and self.words[self.phrases[k - 2].head] == "loss"
        )
        if phrase.quantity >= 0 and (lost or loss):
            self.table.bind(Role(k, "killed", phrase.head, NOUN))

    def _nothing_reported(self, k: int) -> None:
        """ "no reports of casualties"."""
        named = self.phrases[k + 2] if self.clauses.kind(k + 2) == "N" else None
        harm = COUNTED_EVENTS.get(self.words[named.head]) if named is not None and named.head >= 0 else None
        if named is not None and harm is not None:
            self.table.bind(Role(k, harm, named.head, NOUN))

    def _of(self, k: int) -> bool:
        return self.clauses.kind(k + 1) == "P" and self.clauses.word(k + 1) == "of"

    def _inner(self, k: int, phrase: Phrase) -> None:
        """ "12 wounded soldiers"."""
        if phrase.sort in ("name", "group", "thing") and phrase.quantity < 0:
            self._in_siege(k, phrase)
            return  # "hostage standoff"
        if phrase.group >= 0 and self.words[phrase.group] in KIN and phrase.inner > phrase.group:
            return  # "every family of the dead": they live
        word = self.words[phrase.inner]
        verb = HARM_VERBS.get(word)
        harm = STATES.get(word) or (verb.harm if verb else None)
        # "156 fewer civilian deaths"
        fewer = phrase.quantity >= 0 and "fewer" in self.words[phrase.first : phrase.head]
        if harm == "killed" and self._or_wounded(k):
            harm = "casualties_unspecified"
        if harm is not None and not fewer and not (verb and verb.frame == "i" and word != "fled"):
            self.table.bind(Role(k, harm, phrase.inner, INNER))

    def _in_siege(self, k: int, phrase: Phrase) -> None:
        """ "Some 8,000 people in besieged Orvel have had no aid"."""
        inside = self.clauses.word(k - 1) in ("in", "inside") and self.clauses.kind(k - 2) == "N"
        if inside and self.words[phrase.inner if phrase.inner >= 0 else phrase.first] == "besieged":
            held = self.phrases[k - 2]
            if held.quantity >= 0 and held.sort in ("people", "family"):
                self.table.bind(Role(k - 2, "besieged", max(phrase.inner, phrase.first), INNER))

    def _or_wounded(self, k: int) -> bool:
        """ "More than 100 dead or wounded": how many of each is not said."""
        if self.clauses.word(k + 1) != "or" or self.clauses.kind(k + 2) not in "VJ":
            return False
        return STATES.get(self.words[self.phrases[k + 2].head]) == "injured"

    def _event(self, k: int, phrase: Phrase, word: str) -> None:
        counted = COUNTED_EVENTS.get(word)
        if counted is not None and phrase.quantity >= 0 and "fewer" in self.words[phrase.first : phrase.head]:
            return  # "156 fewer deaths than in May" counts no dead
        if counted is not None and (phrase.quantity >= 0 or phrase.det == "no"):
            agent = laid_on(self.clauses, k)
            self.table.bind(Role(k, counted, phrase.head, NOUN, agent=agent))
            for other, own in laid_on_others(self.clauses, agent) if agent >= 0 else ():
                self.table.bind(Role(other, counted, phrase.head, NOUN, agent=own))
                # of the same deaths
                self.phrases[other].of, self.phrases[other].partitive = phrase.of, phrase.partitive
            return
        if phrase.owner is not None and word in OWNED_EVENTS:
            role = Role(k, EVENT_NOUNS[word], phrase.head, NOUN)
            role.owner = True
            self.table.bind(role)
            return
        # "the names of 40 civilians whose deaths it confirmed"
        if self.words[phrase.first] == "whose" and word in EVENT_NOUNS:
            self.table.bind_all(self.clauses.antecedent(k), EVENT_NOUNS[word], phrase.head, NOUN)
            return
        joined = (
            self.clauses.kind(k - 1) == "C" and self.clauses.kind(k - 2) == "N" and self.phrases[k - 2].sort == "harm"
        )
        harm = EVENT_NOUNS.get(word) or (counted if word in BODIES or joined else None)  # "the deaths and injuries of"
        of = shared_of(self.clauses, k) if harm is not None else -1
        if word == "remains" and (not self._counts_the_dead(of + 1) or self._sought(k)):
            return  # "the remains of a bus"
        if harm is not None and of >= 0 and self.phrases[of + 1].sort == "pronoun":
            self.table.bind(Role(of + 1, harm, phrase.head, NOUN))  # "the remains of 31 of them"
        elif harm is not None and of >= 0:
            self._named(of, phrase, harm)
        elif counted is not None and phrase.plural and word not in UNCOUNTED:
            self.table.bind(Role(k, counted, phrase.head, INNER))

    def _titled(self, phrase: Phrase) -> bool:
        """Whether a name is a person's: "rebel leader Daro Venn"."""
        return phrase.sort == "name" and not TITLES.isdisjoint(self.words[phrase.first : phrase.head])

    def _named(self, of: int, phrase: Phrase, harm: Harm) -> None:
        """Bind the people that "of" names."""
        sorts = (
            ("people", "bare", "family") if harm in ("detained", "displaced") else ("people", "bare", "family", "name")
        )
        found = [
            j for j in of_chain(self.clauses, of) if self.phrases[j].sort in sorts or self._titled(self.phrases[j])
        ]
        self.table.bind_all(found, harm, phrase.head, NOUN)


def inner_harm(words: Sequence[str], phrase: Phrase) -> Harm | None:
    """The harm that a word before the head of a phrase tells: "12 missing girls", "the detained editors"."""
    if phrase.inner < 0:
        return None
    word = words[phrase.inner]
    verb = HARM_VERBS.get(word)
    if verb and verb.frame == "i" and word != "fled":
        return None
    return STATES.get(word) or (verb.harm if verb else None)
