"""Harm carried by nouns and states: "the deaths of 12", "12 deaths", "a toll of 12", "12 dead", "12 are missing"."""

from collections.abc import Sequence

from summarizer.schemas.terms import Harm
from summarizer.text.clauses import Clauses
from summarizer.text.coordination import chain, of_chain
from summarizer.text.lexicon_harm_nouns import (
    COUNT_NOUNS,
    COUNTED_EVENTS,
    EVENT_NOUNS,
    KILLER_NOUNS,
    LIFE_NOUNS,
    OWNED_EVENTS,
    STATES,
    TOLL_KINDS,
    TOLL_NOUNS,
)
from summarizer.text.lexicon_harms import BRINGING, CONDITIONS, RISING, TOLL_VERBS
from summarizer.text.role_table import INNER, NOUN, STATE, VERB, Role, RoleTable
from summarizer.text.verbs import Phrase
from summarizer.text.word_classes import HARM_VERBS

BODIES = frozenset("body bodies corpse corpses".split())
UNCOUNTED = frozenset("refugees deaths wounded injured dead".split())
"""Plurals that name a kind of people rather than people harmed in the event, where no number stands."""
REPORT_NOUNS = frozenset("report reports word sign signs indication indications".split())
REACH = 12


def find_noun_roles(table: RoleTable) -> None:
    """Enter the roles that states and nouns of a sentence give."""
    finder = _NounRoles(table)
    for k, phrase in enumerate(table.phrases):
        if phrase.kind == "J":
            finder.state(k, phrase)
        elif phrase.kind == "N":
            finder.noun(k, phrase)


class _NounRoles:
    def __init__(self, table: RoleTable) -> None:
        self.table = table
        self.clauses = table.clauses
        self.phrases = table.phrases
        self.words = table.clauses.words

    def state(self, k: int, phrase: Phrase) -> None:
        """ "12 people dead", "12 are missing", "12 are dead or missing"."""
        harm = STATES.get(self.words[phrase.head])
        if harm is None:
            return
        clauses, before = self.clauses, self.clauses.kind(k - 1)
        if before == "N" and self.phrases[k - 1].sort == "pronoun":  # "shot him dead"
            subject = clauses.subjects(k - 2) if clauses.kind(k - 2) == "V" else []
            meant = self.table.meant_by(k - 1, subject[0] if subject else -1)
            self.table.bind_all(meant, harm, phrase.head, STATE)
        elif before == "N":
            self.table.bind_all(clauses.leftward(k - 1)[-1:], harm, phrase.head, STATE)
        elif before == "V":
            self.table.bind_all(clauses.subjects(k - 1), harm, phrase.head, STATE, k - 1)
        elif before == "C" and clauses.kind(k - 2) == "J":
            self.table.bind_all(clauses.subjects(k - 2), harm, phrase.head, STATE)

    def noun(self, k: int, phrase: Phrase) -> None:
        """Bind what a noun of harm says of itself, of its owner or of whom "of" names."""
        if phrase.inner >= 0:
            self._inner(k, phrase)
        word = self.words[phrase.head] if phrase.head >= 0 else ""
        if phrase.group >= 0 and self.words[phrase.group] in COUNT_NOUNS and phrase.quantity < 0 and word in COUNTED_EVENTS:
            self._toll(k, phrase, COUNTED_EVENTS[word])
            return
        counting = phrase.group >= 0 and self.words[phrase.group] in COUNT_NOUNS and phrase.quantity < 0
        if word in ("condition", "care"):
            self._condition(k, phrase)
        elif counting and phrase.inner >= 0 and self.words[phrase.inner] in STATES:
            self._toll(k, phrase, STATES[self.words[phrase.inner]])  # "the number of missing girls"
        elif word in KILLER_NOUNS and self._of(k):
            self._named(k, phrase, "killed")
        elif phrase.det == "no" and word in REPORT_NOUNS and self._of(k):
            self._nothing_reported(k)
        elif phrase.sort != "harm":
            self._plain_noun(k, phrase, word, counting=counting)
        elif word in TOLL_NOUNS:
            self._toll(k, phrase, self._toll_harm(phrase))
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
        elif word in COUNTED_EVENTS and phrase.quantity >= 0 and phrase.inner < 0:
            self.table.bind(Role(k, COUNTED_EVENTS[word], phrase.head, INNER))

    def _lives(self, k: int, phrase: Phrase) -> None:
        """ "12 lives were lost"."""
        if phrase.quantity >= 0 and self.clauses.kind(k + 1) == "V" and self.phrases[k + 1].word in ("lost", "claimed", "taken"):
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
            return  # "hostage standoff"
        word = self.words[phrase.inner]
        verb = HARM_VERBS.get(word)
        harm = STATES.get(word) or (verb.harm if verb else None)
        if harm is not None and not (verb and verb.frame == "i" and word != "fled"):
            self.table.bind(Role(k, harm, phrase.inner, INNER))

    def _event(self, k: int, phrase: Phrase, word: str) -> None:
        counted = COUNTED_EVENTS.get(word)
        if counted is not None and (phrase.quantity >= 0 or phrase.det == "no"):
            self.table.bind(Role(k, counted, phrase.head, NOUN))
            return
        if phrase.owner is not None and word in OWNED_EVENTS:
            role = Role(k, EVENT_NOUNS[word], phrase.head, NOUN)
            role.owner = True
            self.table.bind(role)
            return
        harm = EVENT_NOUNS.get(word) or (counted if word in BODIES else None)
        if harm is not None and self._of(k):
            self._named(k, phrase, harm)
        elif counted is not None and phrase.plural and word not in UNCOUNTED:
            self.table.bind(Role(k, counted, phrase.head, INNER))

    def _named(self, k: int, phrase: Phrase, harm: Harm) -> None:
        """Bind the people that "of" names after noun `k`."""
        sorts = ("people", "bare", "family") if harm in ("detained", "displaced") else ("people", "bare", "family", "name")
        found = [j for j in of_chain(self.clauses, k + 1) if self.phrases[j].sort in sorts]
        self.table.bind_all(found, harm, phrase.head, NOUN)

    # ------------------------------------------------------------------ tolls

    def _toll_harm(self, phrase: Phrase) -> Harm:
        for w in self.words[phrase.first : phrase.last]:
            if w in TOLL_KINDS:
                return TOLL_KINDS[w]
        return "killed"

    def _counted_after(self, k: int) -> Harm | None:
        """The harm that "of" names: "the number of weather-related deaths"."""
        named = self.phrases[k + 2] if self.clauses.kind(k + 2) == "N" else None
        return COUNTED_EVENTS.get(self.words[named.head]) if named is not None and named.head >= 0 and named.quantity < 0 else None

    def _condition(self, k: int, phrase: Phrase) -> None:
        """ "14 of them in critical condition"."""
        if CONDITIONS.isdisjoint(self.words[phrase.first : phrase.last]) or self.clauses.word(k - 1) != "in":
            return
        if self.clauses.kind(k - 2) == "N":
            self.table.bind(Role(k - 2, "injured", phrase.head, STATE))

    def _harm_follows(self, k: int) -> bool:
        """ "the total number killed"."""
        return k + 1 < len(self.phrases) and self.phrases[k + 1].kind == "V" and self.phrases[k + 1].form == "bare"

    def _count_of(self, k: int) -> None:
        """ "the number of people killed rose to 12": the figure after the verb is the toll."""
        verb = self.phrases[k + 1] if k + 1 < len(self.phrases) else None
        if verb is not None and verb.kind == "V" and verb.harm is not None:
            self._toll(k + 1, self.phrases[k], verb.harm)

    def _toll(self, k: int, phrase: Phrase, harm: Harm | None) -> None:
        """Bind the figures a toll is set to: "the toll rose from 12 to 17", "a death toll of 12"."""
        if harm is None or self._brought_to(phrase_index(self.phrases, phrase, k), harm):
            return
        if phrase.quantity >= 0 and phrase.group < 0:
            self.table.bind(Role(k, harm, phrase.head, NOUN))
            return
        clauses, old, rising = self.clauses, -1, self._raised(k)
        for j in range(k + 1, k + 1 + REACH):
            kind = clauses.kind(j)
            known = self.table.roles.get(j)
            if known is not None and known.strength == VERB and known.verb == j + 1:
                return  # "a toll of one person wounded"
            if kind == "N" and self._is_set_to(j):
                role = Role(j, harm, phrase.head, VERB)
                came_from = clauses.kind(j - 1) == "P" and clauses.word(j - 1) == "from"
                if not came_from and (old >= 0 or rising):
                    role.relation, role.whole = "update", old
                elif self.clauses.kind(k - 1) == "V" and self.phrases[k - 1].word in BRINGING:
                    role.relation = "total"
                self.table.bind(role)
                if not came_from:
                    return
                old = j
            elif kind == "V" and self.phrases[j].word in TOLL_VERBS:
                rising = rising or self.phrases[j].word in RISING
            elif kind == "V" and j > k + 1:
                if self.phrases[j].harm is None or j > k + 2:
                    return
            elif kind in ";SR":
                return

    def _is_set_to(self, j: int) -> bool:
        """Whether noun phrase `j` states the figure of a toll: "hit 32,500", "rose to 17", "of 12"."""
        phrase = self.phrases[j]
        if phrase.quantity < 0 or phrase.sort == "thing":
            return False
        return self.clauses.kind(j - 1) != "P" or self.clauses.word(j - 1) in ("to", "at", "of", "from", "past", "above")

    def _brought_to(self, k: int, harm: Harm | None) -> bool:
        """ "bringing to 31 the number of dead": the figure stands before the noun."""
        clauses = self.clauses
        if harm is None or clauses.kind(k - 1) != "N" or clauses.kind(k - 2) != "P" or clauses.kind(k - 3) != "V":
            return False
        if self.phrases[k - 1].quantity < 0 or self.phrases[k - 3].word not in BRINGING | RISING:
            return False
        role = Role(k - 1, harm, self.phrases[k].head, VERB)
        role.relation = "total"
        self.table.bind(role)
        return True

    def _raised(self, k: int) -> bool:
        """Whether a verb before the toll raises it: "raising the death toll to 31"."""
        return self.clauses.kind(k - 1) == "V" and self.phrases[k - 1].word in RISING


def phrase_index(phrases: Sequence[Phrase], phrase: Phrase, near: int) -> int:
    """Index of `phrase`, which stands at `near` or right before it."""
    return near if phrases[near] is phrase else near - 1


def find_parts(table: RoleTable) -> None:
    """ "the dead included two soldiers", "among the wounded were two boys", "two of whom were among the dead"."""
    clauses, phrases = table.clauses, table.phrases
    for k, phrase in enumerate(phrases):
        if phrase.kind != "N" or phrase.head < 0 or phrase.quantity >= 0:
            continue
        harm = DEAD.get(clauses.words[phrase.head])
        if harm is None:
            continue
        role = Role(k, harm, phrase.head, NOUN)
        among = clauses.kind(k - 1) == "I"
        said_to_be = among and clauses.kind(k + 1) == "V" and phrases[k + 1].form == "be"
        if (said_to_be or clauses.kind(k + 1) == "I") and clauses.kind(k + 2) == "N":
            found = chain(clauses, k + 2)
        elif among and clauses.kind(k - 2) == "V" and phrases[k - 2].form == "be":
            found = clauses.subjects(k - 2)
        else:
            continue
        for part in found:
            table.bind_part(part, k, role)


def parts_of_those_told(clauses: Clauses) -> list[int]:
    """Phrases told as parts of people of the sentence before: "They included two nurses", "among the victims was a boy"."""
    for k, phrase in enumerate(clauses.phrases[:4]):
        if phrase.kind != "N" or phrase.quantity >= 0 or clauses.words[phrase.last - 1] not in TOLD:
            continue
        verb = clauses.kind(k + 1)
        said = verb == "I" or (verb == "V" and clauses.phrases[k + 1].form == "be" and clauses.kind(k - 1) == "I")
        if said and clauses.kind(k + 2) == "N":
            return chain(clauses, k + 2)
    return []


TOLD = frozenset("they them victims victim".split())
DEAD: dict[str, Harm] = {
    "dead": "killed",
    "deaths": "killed",
    "fatalities": "killed",
    "wounded": "injured",
    "injured": "injured",
    "casualties": "casualties_unspecified",
    "missing": "missing",
    "detainees": "detained",
    "arrested": "detained",
    "hostages": "abducted",
}
