"""The roles found in one sentence: one a noun phrase, the strongest binding wins."""

from collections.abc import Sequence

from summarizer.schemas.terms import Harm
from summarizer.text.grammar.clauses import Clauses
from summarizer.text.lexicon.harm_nouns import COUNTED_EVENTS

INNER, NOUN, STATE, VERB = 1, 2, 3, 4
"""How strongly a word binds: an adjective inside the phrase, a noun of harm, a state, a verb."""

ENDING = frozenset(("abducted", "detained", "missing", "injured"))
"""Harms that a death ends: the dead are counted as killed."""


TAKEN = frozenset(("abducted", "detained"))
"""Harms that go with a wound."""
EXCEPTED = (["all", "but"], ["everyone", "but"], ["none", "but"])
"""Words before those whom the verb does not tell of: "all but two of the 14 died"."""


class Role:
    """One noun phrase and the harm its people suffer."""

    __slots__ = (
        "agent",
        "also",
        "cue",
        "doers",
        "harm",
        "owner",
        "people",
        "phrase",
        "relation",
        "strength",
        "verb",
        "whole",
    )

    def __init__(self, phrase: int, harm: Harm, cue: int, strength: int, verb: int = -1, agent: int = -1) -> None:
        self.phrase = phrase
        self.harm: Harm = harm
        self.cue = cue
        """Index of the token that carries the harm."""
        self.also: Role | None = None
        """What was done to them besides: "were wounded and captured"."""
        self.strength = strength
        self.verb = verb
        """Index of the verb group's phrase, or -1."""
        self.agent = agent
        """Index of the noun phrase of the one who harms, or of the deed or thing that does, or -1."""
        self.doers: tuple[int, int] | None = None
        """Indices of the first and last noun phrase of those who stand behind it."""
        self.people = -1
        """Index of the noun phrase of a label that names the people: "Civilians killed: 12"."""
        self.owner = False
        """The victim is the phrase's owner: "Venn's death"."""
        self.relation = ""
        """part, update or empty."""
        self.whole = -1
        """Phrase that a part belongs to, or that an update replaces."""


class RoleTable:
    """Roles by noun phrase."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses = clauses
        self.phrases = clauses.phrases
        self.roles: dict[int, Role] = {}

    def bind(self, role: Role) -> None:
        """Give the role's phrase its harm unless a stronger or earlier word has."""
        k = role.phrase
        phrase = self.phrases[k]
        if phrase.sort == "thing" and phrase.det != "no":
            return
        if role.strength >= STATE and self.clauses.words[max(0, phrase.first - 2) : phrase.first] in EXCEPTED:
            return
        known = self.roles.get(k)
        dead = role.strength == INNER and self.clauses.words[role.cue] == "dead"
        if known is None or (dead and known.harm in ("injured", "casualties_unspecified")):
            self.roles[k] = role  # "27 of the dead were shot in the back", "eight of the dead had burns"
        elif (
            {known.harm, role.harm} & {"killed"}
            and known.harm != role.harm
            and min(known.strength, role.strength) == NOUN
        ):
            if {known.harm, role.harm} == {"killed", "injured"} and self._beside(known.cue, role.cue):
                known.harm = "casualties_unspecified"  # "the deaths and injuries of several civilians"
            elif role.harm == "killed":
                self.roles[k] = role  # "the death of four students who had been kidnapped"
        elif known.strength < role.strength or (
            known.harm == "casualties_unspecified"
            and role.harm == "killed"
            and known.strength == STATE == role.strength
        ):
            self.roles[k] = role  # "shot 12 protesters dead"
        elif role.strength == STATE and role.harm == "killed" and role.verb != known.verb >= 0 and known.harm in ENDING:
            self.roles[k] = role  # "who was kidnapped on Friday, was found dead"
        elif known.strength == role.strength == VERB and known.harm != role.harm:
            link = self._coordinator(known.verb, role.verb)
            if link == "or" or (link and known.harm == "killed" and role.harm == "injured"):
                known.harm = "casualties_unspecified"  # "12 were killed or wounded": how many of each is not said
            elif role.harm == "killed" and known.harm != "casualties_unspecified":
                self.roles[k] = role  # "were captured and later executed"
            elif (
                link == "and" and "injured" in (known.harm, role.harm) and not {known.harm, role.harm}.isdisjoint(TAKEN)
            ):
                known.also = role  # "were wounded and captured": two harms, one figure
            elif (
                known.harm == "injured"
                and role.harm in ("detained", "abducted")
                and self._describes(known.verb, role.verb)
            ):
                self.roles[k] = role  # "the two wounded were detained"

    def bind_all(
        self, found: Sequence[int], harm: Harm, cue: int, strength: int, verb: int = -1, agent: int = -1
    ) -> None:
        """Give each phrase of `found` the same harm."""
        for k in found:
            self.bind(Role(k, harm, cue, strength, verb, agent))

    def bind_part(self, part: int, whole: int, role: Role) -> None:
        """Give phrase `part` the harm of `role` as a part of phrase `whole`."""
        if self.phrases[part].sort == "thing" or self._of_another_harm(part, role.harm):
            return
        known = self.roles.get(part)
        if known is not None and role.harm == "casualties_unspecified" and known.harm in ("killed", "injured"):
            known.relation, known.whole = "part", whole  # "14 casualties, including six dead"
            return
        if known is not None and known.strength >= VERB and known.verb != role.verb:
            if known.harm == role.harm and not known.relation:
                known.relation, known.whole = "part", whole  # "58,000 have fled, of whom 21,000 sleep in tents"
            return
        new = Role(part, role.harm, role.cue, role.strength, role.verb, role.agent)
        new.relation, new.whole = "part", whole
        self.roles[part] = new

    def _of_another_harm(self, k: int, harm: Harm) -> bool:
        """ "96 deaths, including 22 of children, and 340 injuries": the injuries are no part of the deaths."""
        head = self.phrases[k].head
        named = COUNTED_EVENTS.get(self.clauses.words[head]) if head >= 0 else None
        return named is not None and harm not in (named, "casualties_unspecified")

    def meant_by(self, k: int, agent: int, harm: Harm | None = None) -> list[int]:
        """Whom an object pronoun means: the nearest people before it in the sentence, who are not the ones acting.

        People harmed already are meant where they die of it: "shot a man, killing him".
        """
        pronoun = self.phrases[k]
        if self.clauses.words[pronoun.head] not in ("him", "her", "them"):
            return []
        for j in range(k - 1, max(-1, k - 25), -1):
            phrase = self.phrases[j]
            if phrase.kind != "N" or j == agent or phrase.sort not in ("people", "bare", "name"):
                continue
            if phrase.plural == pronoun.plural and not self._acts(j):
                known = self.roles.get(j)
                dying = (
                    known is not None
                    and harm == "killed"
                    and known.harm == "casualties_unspecified"
                    and known.verb >= 0
                )
                if dying:
                    del self.roles[j]
                if dying or known is None:
                    return [j]
        return []

    def _acts(self, k: int) -> bool:
        """Whether noun phrase `k` is the subject of an active verb right after it."""
        nxt = self.clauses.after_phrase(k)
        return self.clauses.kind(nxt) == "V" and self.phrases[nxt].form in ("act", "bare") and self.clauses.follows(nxt)

    def _beside(self, one: int, other: int) -> bool:
        """Whether two words of harm are joined by "and" or "or"."""
        return abs(one - other) == 2 and self.clauses.words[min(one, other) + 1] in ("and", "or")

    def _describes(self, one: int, other: int) -> bool:
        """Whether the first verb group is a bare participle and the second the verb of its sentence."""
        return one >= 0 and self.phrases[one].form == "bare" and self.phrases[other].form == "pass" and other == one + 1

    def _coordinator(self, one: int, other: int) -> str:
        """The word that joins two verb groups directly; empty where none does."""
        return self.clauses.word(one + 1) if one >= 0 and other == one + 2 and self.clauses.kind(one + 1) == "C" else ""


class RoleReader:
    """Reads roles of one kind into the table of a sentence."""

    def __init__(self, table: RoleTable) -> None:
        self.table = table
        self.clauses = table.clauses
        self.phrases = table.phrases
        self.words = table.clauses.words

    def _surely_people(self, k: int) -> bool:
        """Whether noun phrase `k` names people, whatever the verb."""
        phrase = self.phrases[k]
        if phrase.sort in ("people", "family", "bare", "pronoun", "name"):
            return True
        return phrase.group >= 0 or (phrase.sort == "harm" and phrase.inner >= 0)
