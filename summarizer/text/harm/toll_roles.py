"""Tolls: figures that a noun of counting is set to: "the toll rose from 12 to 17", "the number of dead stands at 40"."""

from collections.abc import Sequence

from summarizer.schemas.terms import Harm
from summarizer.text.grammar.gapping import dated_after
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.grammar.word_classes import HARM_VERBS
from summarizer.text.harm.role_table import NOUN, STATE, VERB, Role, RoleReader
from summarizer.text.lexicon.harm_nouns import COUNTED_EVENTS, STATES, TOLL_KINDS
from summarizer.text.lexicon.harms import BELIEVED, BRINGING, CONDITIONS, OLDER, RISING, TOLL_VERBS

REACH = 12
GIVING = frozenset("put puts putting gave give gives giving set sets estimated estimates listed lists reported".split())
REVISING = frozenset(
    "revised revises revising raised raises lowered lowers lowering cut cuts cutting reduced reduces reducing increased corrected"
    " adjusted".split()
)
"""With "to": what is told before is replaced."""
FALLING = frozenset("fell falls dropped drops".split())
MOVING = RISING | REVISING | FALLING
"""Verbs by which a toll takes the place of one told before."""
NUMBERING = frozenset("numbered totalled totaled".split())
CUMULATIVE = RISING | frozenset("reached reaches stood stands passed hit exceeded topped".split())
"""Verbs of a toll that runs on: a later day's takes the place of an earlier one's, as it does not in "was 30 in May and 34 in June"."""
TOLL_BASES = frozenset("reach rise climb exceed pass hit top go increase grow".split())
"""Verbs of a toll that is not yet there: "could reach 100"."""


def toll_harm(words: Sequence[str]) -> Harm:
    """The harm that a toll's own words name: "the death toll"; killed where they name none."""
    return next((TOLL_KINDS[w] for w in words if w in TOLL_KINDS), "killed")


class TollRoles(RoleReader):
    """Roles that tolls give, for the noun phrases of one sentence."""

    def _counted_after(self, k: int) -> Harm | None:
        """The harm that "of" names: "the number of weather-related deaths", "the number of displaced"."""
        state = self.phrases[k + 2] if self.clauses.kind(k + 2) in ("V", "J") else None
        if (
            state is not None
            and self.words[state.first] in STATES
            and (self.clauses.kind(k + 3) == "V" or self.clauses.word(k + 3) in ("at", "to"))
        ):
            return STATES[self.words[state.first]]
        named = self.phrases[k + 2] if self.clauses.kind(k + 2) == "N" else None
        if named is not None and self.words[named.first] == "those":  # "the number of those killed rose to 12"
            told = HARM_VERBS.get(self.words[named.last - 1 if named.inner >= 0 else named.last : named.last + 1][0])
            return told.harm if told and told.form in ("both", "part") else None
        return (
            COUNTED_EVENTS.get(self.words[named.head])
            if named is not None and named.head >= 0 and named.quantity < 0
            else None
        )

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
        v = k + 1
        if self.clauses.kind(v) == "V" and self.phrases[v].harm is None and self.clauses.kind(v + 1) == "V":
            v += not BELIEVED.isdisjoint(
                self.words[self.phrases[v].first : self.phrases[v].last]
            )  # "known to have died"
        verb = self.phrases[v] if self.clauses.kind(v) == "V" else None
        if verb is not None and verb.harm is not None:
            self._toll(v, self.phrases[k], verb.harm)

    def _toll(self, k: int, phrase: Phrase, harm: Harm | None) -> None:
        """Bind the figures a toll is set to: "the toll rose from 12 to 17", "a death toll of 12"."""
        if harm is None or self._brought_to(phrase_index(self.phrases, phrase, k), harm):
            return
        if phrase.quantity >= 0 and phrase.group < 0:
            self.table.bind(Role(k, harm, phrase.head, NOUN))
            return
        replaced = not OLDER.isdisjoint(
            self.words[phrase.first : phrase.head]
        )  # "revising an earlier toll of one dead"
        clauses, old, rising = self.clauses, -1, replaced or self._raised(k)
        unreal = k - 1 if self._yet_to_be(k - 1) else -1  # "would bring the toll to 15"
        for j in range(k + 1, k + 1 + REACH):
            kind = clauses.kind(j)
            known = self.table.roles.get(j)
            if known is not None and known.strength == VERB and known.verb == j + 1:
                return  # "a toll of one person wounded"
            if kind == "N" and self._is_set_to(j):
                role = Role(j, self._own_harm(j) or harm, phrase.head, VERB, unreal)
                if phrase.sort == "people" and phrase.of >= 0 and phrase.inner < 0 and self.phrases[j].sort == "bare":
                    role.people = phrase_index(self.phrases, phrase, k)  # "the number of soldiers killed"
                came_from = clauses.kind(j - 1) == "P" and (clauses.word(j - 1) == "from" or self._rises_from(j))
                if not came_from and (old >= 0 or rising):
                    role.relation, role.whole = "update", old
                elif self.clauses.kind(k - 1) == "V" and self.phrases[k - 1].word in BRINGING:
                    role.relation = "total"
                self.table.bind(role)
                if not came_from:
                    self._later(j, role)
                    return
                old = j
            elif kind == "V" and self.phrases[j].word in TOLL_VERBS | TOLL_BASES | REVISING:
                rising = rising or self.phrases[j].word in MOVING
                # "the toll could reach 100"
                unreal = j if self._yet_to_be(j) else -1
            elif j == k + 1 and self._yet_to_be(j):
                unreal = j  # "the final toll may be 40"
            elif (
                kind == "V" and j > k + 1 and self.phrases[j].form != "ing"
            ):  # "in a crash of a bus carrying a team has risen to 15"
                if self.phrases[j].harm is None or j > k + 2:
                    return
            elif kind in ";SR" and not self._given_as(k, j):
                return

    def _yet_to_be(self, v: int) -> bool:
        """Whether phrase `v` is a verb of what may come to be: "could reach 100"."""
        return self.clauses.kind(v) == "V" and bool(self.phrases[v].modal) and not self.phrases[v].perfect

    def _later(self, j: int, role: Role) -> None:
        """ "Reached 30 on 8 August and 34 on 1 September": each day's toll takes the place of the one before."""
        verb = self.phrases[j - 1 - (self.clauses.kind(j - 1) == "P")]
        if verb.kind != "V" or verb.word not in CUMULATIVE:
            return
        for other in dated_after(self.clauses, j):
            later = Role(other, role.harm, role.cue, VERB, role.verb)
            later.people, later.relation, later.whole = role.people, "update", j
            self.table.bind(later)
            j = other

    def _given_as(self, k: int, j: int) -> bool:
        """ "Gives the number of dead as 63"."""
        return self.clauses.word(j) == "as" and j == k + 1 and self._given(k)

    def _given(self, k: int) -> bool:
        """Whether somebody gives the figure of noun phrase `k`: "puts the dead at 40"."""
        return self.clauses.kind(k - 1) == "V" and self.phrases[k - 1].word in GIVING

    def _put_at(self, k: int, harm: Harm) -> bool:
        """ "The rebels put their own dead at 33", "revised the injured, to 312 from 340"."""
        clauses = self.clauses
        n = k + 2 + (clauses.kind(k + 1) == ",")
        bare = clauses.kind(n) == "N" and self.phrases[n].quantity >= 0 and self.phrases[n].sort in ("bare", "people")
        revised = clauses.word(n - 1) == "to" and clauses.kind(k - 1) == "V" and self.phrases[k - 1].word in REVISING
        if not bare or not (revised or (clauses.word(n - 1) in ("at", "as") and self._given(k))):
            return False
        role = Role(n, harm, self.phrases[k].head, VERB)
        role.relation = "update" if revised else ""
        self.table.bind(role)
        return True

    def _own_harm(self, j: int) -> Harm | None:
        """The harm a figure of the toll names itself: "the casualty toll at 17 dead"."""
        figure = self.phrases[j]
        return STATES.get(self.words[figure.head]) if figure.inner >= 0 else None

    def _numbered(self, k: int, harm: Harm) -> bool:
        """ "The wounded numbered over 70"."""
        verb = self.phrases[k + 1] if self.clauses.kind(k + 1) == "V" else None
        if (
            verb is None
            or verb.word not in NUMBERING
            or self.clauses.kind(k + 2) != "N"
            or self.phrases[k + 2].quantity < 0
        ):
            return False
        self.table.bind(Role(k + 2, harm, self.phrases[k].head, VERB))
        return True

    def _is_set_to(self, j: int) -> bool:
        """Whether noun phrase `j` states the figure of a toll: "hit 32,500", "rose to 17", "of 12"."""
        phrase = self.phrases[j]
        if phrase.quantity < 0 or phrase.sort == "thing":
            return False
        return self.clauses.kind(j - 1) != "P" or self.clauses.word(j - 1) in (
            "to",
            "at",
            "of",
            "from",
            "past",
            "above",
        )

    def _brought_to(self, k: int, harm: Harm | None) -> bool:
        """ "bringing to 31 the number of dead": the figure stands before the noun."""
        clauses = self.clauses
        if harm is None or clauses.kind(k - 1) != "N" or clauses.kind(k - 2) != "P" or clauses.kind(k - 3) != "V":
            return False
        if self.phrases[k - 1].quantity < 0 or self.phrases[k - 3].word not in BRINGING | RISING:
            return False
        role = Role(k - 1, harm, self.phrases[k].head, VERB)
        role.relation = "total"
        noun = self.phrases[k]
        if noun.sort == "people" and noun.of >= 0 and noun.inner < 0:
            role.people = k  # "the number of people known to have died"
        self.table.bind(role)
        return True

    def _rises_from(self, j: int) -> bool:
        """ "An initial toll of 12 rose to 19"."""
        verb = self.phrases[j + 1] if self.clauses.kind(j + 1) == "V" else None
        return self.clauses.word(j - 1) == "of" and verb is not None and verb.word in RISING

    def _raised(self, k: int) -> bool:
        """Whether a verb before the toll raises it: "raising the death toll to 31"."""
        return self.clauses.kind(k - 1) == "V" and self.phrases[k - 1].word in RISING | REVISING


def phrase_index(phrases: Sequence[Phrase], phrase: Phrase, near: int) -> int:
    """Index of `phrase`, which stands at `near` or at most two before it."""
    return next((k for k in range(near, near - 2, -1) if phrases[k] is phrase), near - 2)
