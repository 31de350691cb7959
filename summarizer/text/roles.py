"""Which noun phrases of a sentence suffer which harm, and by which word: the grammar of harm over a shallow parse.

Three kinds of words carry a harm: verbs ("killed 12", "12 were killed", "12 died"), nouns ("the deaths of 12",
"12 deaths", "a toll of 12") and states ("12 dead", "left 12 homeless", "12 are missing"). The strongest binding of a
noun phrase wins: verb over state over noun over an adjective inside it ("12 wounded soldiers were killed").
"""

from collections.abc import Sequence

from summarizer.schemas.terms import Harm
from summarizer.text.clauses import Clauses
from summarizer.text.coordination import joined_with, objects, of_chain, parts_after
from summarizer.text.lexicon_harm_nouns import (
    COUNT_NOUNS,
    COUNTED_EVENTS,
    EVENT_NOUNS,
    LIFE_NOUNS,
    STATES,
    TOLL_KINDS,
    TOLL_NOUNS,
)
from summarizer.text.lexicon_harms import (
    CAPTIVE_VERBS,
    CAPTIVE_WORDS,
    INJURY_NOUNS,
    INJURY_VERBS,
    LIFE_VERBS,
    LOSE_VERBS,
    SEIZE_VERBS,
    TOLL_VERBS,
)
from summarizer.text.verbs import Phrase
from summarizer.text.word_classes import HARM_VERBS

OWNED_EVENTS = frozenset("death murder killing assassination execution arrest capture kidnapping abduction disappearance".split())
"""Events of one person, whose they are: "Venn's death"."""
RISING = frozenset("rose rises risen rise climbed climbs jumped increased grew grown soared".split())
INNER, NOUN, STATE, VERB = 1, 2, 3, 4


class Role:
    """One noun phrase and the harm its people suffer."""

    __slots__ = ("agent", "cue", "harm", "owner", "phrase", "relation", "strength", "verb", "whole")

    def __init__(self, phrase: int, harm: Harm, cue: int, strength: int, verb: int = -1, agent: int = -1) -> None:
        self.phrase = phrase
        self.harm: Harm = harm
        self.cue = cue
        """Index of the token that carries the harm."""
        self.strength = strength
        self.verb = verb
        """Index of the verb group's phrase, or -1."""
        self.agent = agent
        """Index of the noun phrase of the one who harms, or -1."""
        self.owner = False
        """The victim is the phrase's owner: "Venn's death"."""
        self.relation = ""
        """part or update or empty."""
        self.whole = -1
        """Phrase that a part belongs to, or that an update replaces."""


class RoleFinder:
    """Finds the roles of one sentence."""

    def __init__(self, phrases: Sequence[Phrase], words: Sequence[str]) -> None:
        self.phrases = phrases
        self.words = words
        self.clauses = Clauses(phrases, words)
        self.roles: dict[int, Role] = {}

    def find(self) -> list[Role]:
        """Roles in text order, one a noun phrase."""
        for k, phrase in enumerate(self.phrases):
            if phrase.kind == "V":
                if phrase.harm is not None:
                    self._verb(k, phrase, phrase.harm)
                else:
                    self._light_verb(k, phrase)
        for k, phrase in enumerate(self.phrases):
            if phrase.kind == "J":
                self._state(k, phrase)
            elif phrase.kind == "N":
                self._noun(k, phrase)
        self._parts()
        return [self.roles[k] for k in sorted(self.roles)]

    def _bind(self, k: int, role: Role) -> None:
        """Give phrase `k` a role unless a stronger or earlier word has."""
        phrase = self.phrases[k]
        if phrase.sort == "thing" and phrase.det != "no":
            return
        known = self.roles.get(k)
        if known is None or known.strength < role.strength:
            self.roles[k] = role
        elif known.strength == role.strength == VERB and known.harm != role.harm:
            link = self._coordinator(known.verb, role.verb)
            if link == "or" or (link and {known.harm, role.harm} == {"killed", "injured"} and role.harm == "injured"):
                known.harm = "casualties_unspecified"  # "12 were killed or wounded": how many of each is not said
            elif role.harm == "killed" and known.harm != "casualties_unspecified":
                self.roles[k] = role  # "were captured and later executed"

    def _coordinator(self, one: int, other: int) -> str:
        """The word that joins two verb groups directly; empty where none does."""
        return self.clauses.word(one + 1) if one >= 0 and other == one + 2 and self.clauses.kind(one + 1) == "C" else ""

    def _bind_all(self, found: Sequence[int], harm: Harm, cue: int, strength: int, verb: int = -1, agent: int = -1) -> None:
        for k in found:
            self._bind(k, Role(k, harm, cue, strength, verb, agent))

    # ------------------------------------------------------------------ verbs

    def _verb(self, v: int, phrase: Phrase, harm: Harm) -> None:
        clauses = self.clauses
        frame = phrase.frame
        agent = -1
        active = phrase.form in ("act", "inf", "ing") or (phrase.form == "bare" and self._takes_object(v))
        if frame == "i" or (frame == "b" and not phrase.passive and not self._takes_object(v)):
            victims = clauses.subjects(v)
        elif active:
            victims = objects(clauses, v)
            subject = clauses.subjects(v)
            agent = subject[0] if subject else -1
            if not victims and clauses.kind(v + 1) == "P" and clauses.word(v + 1) == "of" and phrase.form == "ing":
                victims = of_chain(clauses, v + 1)
            if not victims and clauses.kind(v + 1) == "N" and self.phrases[v + 1].det == "pronoun":
                victims = self._meant_by(v + 1, agent)
            if not victims and agent > 0 and clauses.kind(agent - 1) == "R":
                victims = clauses._antecedent(agent - 1)
        else:
            victims = clauses.subjects(v)
            agent = clauses.agent(v)
        if frame == "p":
            victims = [k for k in victims if self._surely_people(k)]
        if agent in victims:
            agent = -1
        victims = [*victims, *(j for k in victims[-1:] if (j := joined_with(clauses, clauses.after_phrase(k))) >= 0)]
        self._bind_all(victims, harm, phrase.head, VERB, v, agent)

    def _takes_object(self, v: int) -> bool:
        """Whether a noun phrase follows that the verb may take: "two bombers killed 12", not "12 killed"."""
        clauses = self.clauses
        if clauses.follows(v):
            return True
        nxt = v + 1
        return (
            clauses.kind(nxt) == "C"
            and clauses.kind(nxt + 1) == "V"
            and self.phrases[nxt + 1].form == "bare"
            and clauses.follows(nxt + 1)
        )

    def _meant_by(self, k: int, agent: int) -> list[int]:
        """Whom an object pronoun means: the nearest people before it in the sentence, who are not the ones acting."""
        pronoun = self.phrases[k]
        if self.words[pronoun.head] not in ("him", "her", "them"):
            return []
        for j in range(k - 1, max(-1, k - 25), -1):
            phrase = self.phrases[j]
            if phrase.kind != "N" or j == agent or phrase.sort not in ("people", "bare", "name"):
                continue
            if phrase.plural == pronoun.plural and j not in self.roles and not self._acts(j):
                return [j]
        return []

    def _acts(self, k: int) -> bool:
        """Whether noun phrase `k` is the subject of an active verb right after it."""
        nxt = self.clauses.after_phrase(k)
        return self.clauses.kind(nxt) == "V" and self.phrases[nxt].form in ("act", "bare") and self.clauses.follows(nxt)

    def _surely_people(self, k: int) -> bool:
        phrase = self.phrases[k]
        if phrase.sort in ("people", "family", "bare", "pronoun", "name"):
            return True
        return phrase.group >= 0 or (phrase.sort == "harm" and phrase.inner >= 0)

    def _light_verb(self, v: int, phrase: Phrase) -> None:
        """Verbs that mean harm only with their object: "claimed 12 lives", "suffered injuries", "seized 12 villagers"."""
        word, clauses = phrase.word, self.clauses
        if not clauses.follows(v):
            return
        obj = self.phrases[v + 1]
        head = self.words[obj.head] if obj.head >= 0 else ""
        if word in LIFE_VERBS and head in LIFE_NOUNS:
            if obj.quantity >= 0:
                self._bind(v + 1, Role(v + 1, "killed", obj.head, VERB, v))
            elif clauses.kind(v + 2) == "P" and clauses.word(v + 2) == "of":
                self._bind_all(of_chain(clauses, v + 2), "killed", obj.head, VERB, v)
            elif word in LOSE_VERBS:
                self._bind_all(clauses.subjects(v), "killed", phrase.head, VERB, v)
        elif word in INJURY_VERBS and head in INJURY_NOUNS:
            self._bind_all(clauses.subjects(v), "injured", phrase.head, VERB, v)
        elif word in SEIZE_VERBS or (word in CAPTIVE_VERBS and self._captive(v)):
            harm: Harm = "abducted"
            found = [k for k in objects(clauses, v) if self._surely_people(k) and self.phrases[k].sort != "pronoun"]
            found = [k for k in found if self.phrases[k].sort == "people"]
            self._bind_all(found, harm, phrase.head, VERB, v)
        elif word in LOSE_VERBS and obj.quantity >= 0 and obj.sort == "people":
            self._bind_all([v + 1], "killed", phrase.head, VERB, v)

    def _captive(self, v: int) -> bool:
        """Whether "hostage", "captive" or "prisoner" completes verb `v` within a few words."""
        last = self.phrases[v].last
        return any(w in CAPTIVE_WORDS for w in self.words[last : last + 8])

    # ------------------------------------------------------------------ states and nouns

    def _state(self, k: int, phrase: Phrase) -> None:
        harm = STATES.get(self.words[phrase.head])
        if harm is None:
            return
        clauses = self.clauses
        before = clauses.kind(k - 1)
        if before == "N":
            self._bind_all(clauses._leftward(k - 1)[-1:], harm, phrase.head, STATE)
        elif before == "V":
            self._bind_all(clauses.subjects(k - 1), harm, phrase.head, STATE, k - 1)
        elif before == "C" and clauses.kind(k - 2) == "J":
            self._bind_all(clauses.subjects(k - 2), harm, phrase.head, STATE)

    def _noun(self, k: int, phrase: Phrase) -> None:
        if phrase.inner >= 0:
            word = self.words[phrase.inner]
            verb = HARM_VERBS.get(word)
            harm = STATES.get(word) or (verb.harm if verb else None)
            if harm is not None and not (verb and verb.frame == "i" and word != "fled"):
                self._bind(k, Role(k, harm, phrase.inner, INNER))
        if phrase.sort != "harm" or phrase.head < 0:
            if phrase.group >= 0 and self.words[phrase.group] in COUNT_NOUNS:
                self._count_of(k, phrase)
            return
        word = self.words[phrase.head]
        clauses = self.clauses
        of = clauses.kind(k + 1) == "P" and clauses.word(k + 1) == "of"
        if word in TOLL_NOUNS:
            self._toll(k, phrase, self._toll_harm(phrase))
            return
        if word in LIFE_NOUNS:
            if phrase.quantity >= 0 and clauses.kind(k + 1) == "V" and self.phrases[k + 1].word in ("lost", "claimed", "taken"):
                self._bind(k, Role(k, "killed", phrase.head, NOUN))
            return
        if phrase.group >= 0 and self.words[phrase.group] in COUNT_NOUNS and phrase.quantity < 0:
            self._toll(k, phrase, COUNTED_EVENTS.get(word))
            return
        counted = COUNTED_EVENTS.get(word)
        if counted is not None and (phrase.quantity >= 0 or phrase.det == "no"):
            self._bind(k, Role(k, counted, phrase.head, NOUN))
            return
        if phrase.owner is not None and word in OWNED_EVENTS:
            role = Role(k, EVENT_NOUNS[word], phrase.head, NOUN)
            role.owner = True
            self._bind(k, role)
            return
        harm = EVENT_NOUNS.get(word) or (counted if word in ("bodies", "body", "corpse", "corpses") else None)
        if harm is not None and of:
            found = [j for j in of_chain(clauses, k + 1) if self.phrases[j].sort in ("people", "bare", "family", "name")]
            if harm in ("detained", "displaced"):
                found = [j for j in found if self.phrases[j].sort != "name"]
            self._bind_all(found, harm, phrase.head, NOUN)
        elif counted is not None and phrase.plural and word not in ("refugees", "deaths", "wounded", "injured", "dead"):
            self._bind(k, Role(k, counted, phrase.head, INNER))

    def _toll_harm(self, phrase: Phrase) -> Harm:
        for w in self.words[phrase.first : phrase.last]:
            if w in TOLL_KINDS:
                return TOLL_KINDS[w]
        return "killed"

    def _count_of(self, k: int, phrase: Phrase) -> None:
        """ "the number of people killed rose to 12": the figure after the verb is the toll."""
        nxt = k + 1
        verb = self.phrases[nxt] if nxt < len(self.phrases) else None
        if verb is not None and verb.kind == "V" and verb.harm is not None and phrase.quantity < 0:
            self._toll(nxt, phrase, verb.harm)

    def _toll(self, k: int, phrase: Phrase, harm: Harm | None) -> None:
        """Bind the figures a toll is set to: "the toll rose from 12 to 17", "a death toll of 12"."""
        if harm is None:
            return
        clauses = self.clauses
        if phrase.quantity >= 0 and phrase.group < 0:
            self._bind(k, Role(k, harm, phrase.head, NOUN))
            return
        old, rising = -1, False
        j = k + 1
        for _ in range(12):
            kind = clauses.kind(j)
            if kind == "N":
                target = self.phrases[j]
                before = clauses.word(j - 1) if clauses.kind(j - 1) == "P" else ""
                if target.quantity >= 0 and target.sort != "thing":
                    role = Role(j, harm, phrase.head, VERB)
                    if before == "from":
                        old = j
                    elif old >= 0 or rising:
                        role.relation, role.whole = "update", old
                    self._bind(j, role)
                    if before != "from":
                        return
            elif kind == "V" and self.phrases[j].word in TOLL_VERBS:
                rising = rising or self.phrases[j].word in RISING
            elif kind == "V" and j > k + 1:
                if self.phrases[j].harm is None or j > k + 2:
                    return
            elif kind in ";SR":
                return
            j += 1

    # ------------------------------------------------------------------ parts

    def _parts(self) -> None:
        """ "including 3 children", "40 of them women" after people harmed: the same harm, as a part."""
        for k in sorted(self.roles):
            role = self.roles[k]
            for part in parts_after(self.clauses, k):
                known = self.roles.get(part)
                if known is not None and known.strength >= VERB and known.verb != role.verb:
                    continue
                new = Role(part, role.harm, role.cue, role.strength, role.verb, role.agent)
                if self.phrases[part].sort == "thing":
                    continue
                new.relation, new.whole = "part", k
                self.roles[part] = new
