"""Harm told by who holds or takes people: "led away four men", "are holding 40 soldiers", "made off with nine teachers"."""

from itertools import pairwise

from summarizer.schemas.terms import Harm
from summarizer.text.grammar.coordination import chain, objects
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.role_table import VERB, RoleReader
from summarizer.text.lexicon.grammar import BE
from summarizer.text.lexicon.harm_nouns import ARMED_TAKERS, DWELLINGS
from summarizer.text.lexicon.harms import AWAY_VERBS, CAPTIVE_WORDS, FORCES, HELD, HOLDING, SEIZE_VERBS, STAY_VERBS

TAKING_VERBS = AWAY_VERBS | SEIZE_VERBS
TAKERS = ARMED_TAKERS - {"armed", "masked"}
"""Nouns of those whose holding of people is no arrest."""
REBELS = TAKERS | frozenset("front movement group faction column brigades".split())
"""Of those who hold people: they make no arrests."""
HOLD = frozenset(("holding", "held", "hold", "holds"))
BLAMED = frozenset("responsible accountable liable up back down together high to in".split())
"""Behind "being held": nobody is in custody."""
_WHENCE = 12
"""Tokens behind "taken" that say from where and to where."""
_STOPS = frozenset(", . ; ) and but".split())
_TIED = frozenset("belonging linked close loyal according allied".split())
"""Before "to": it tells of those who took them."""
_WHEN = frozenset(("during", "when", "while"))
_WHOSE = 4  # tokens behind "in the custody of" that say whose


class Custody(RoleReader):
    """Roles of people taken or held."""

    def taken_or_held(self, v: int, phrase: Phrase) -> bool:
        """Bind those whom verb group `v` tells to be taken or held; whether it tells of any."""
        word = phrase.word
        if word in TAKING_VERBS:
            return self._led_away(v, phrase) or (word in ("took", "take", "taking") and self._for_questioning(v))
        if word == "made":
            return self._made_off(v, phrase)
        if word == "picked":
            return self._picked_up(v, phrase)
        if word in HOLD and (self._for_questioning(v) or self._holds(v, phrase)):
            return True
        harm = self.held(v) if word in STAY_VERBS or phrase.form == "be" else None
        if harm is not None:  # "remained in captivity", "are in custody"
            people = self._surely_people if word in STAY_VERBS else self._are_people
            self.table.bind_all([k for k in self.clauses.subjects(v) if people(k)], harm, phrase.head, VERB, v)
        return harm is not None

    def _led_away(self, v: int, phrase: Phrase) -> bool:
        """ "Were taken away by gunmen", "carried off 60 villagers", "17 pupils were seized": who takes tells which harm."""
        away = phrase.word in AWAY_VERBS
        last = phrase.last
        if phrase.word == "taken" and phrase.passive and self.words[last : last + 1] == ["alive"]:
            found = [k for k in self.clauses.subjects(v) if self.phrases[k].sort in ("people", "bare")]
            self.table.bind_all(found, "detained", phrase.head, VERB, v)
            return bool(found)
        if away and self.words[last : last + 1] not in (["away"], ["off"]) and not self._taken(phrase):
            return self._taken_along(v)
        nxt = next(
            (k for k in range(v + 1, min(v + 3, len(self.phrases))) if self.phrases[k].first >= last + away), v + 1
        )
        if phrase.passive:
            victims, agent = self.clauses.subjects(v), self.clauses.agent(v)
        elif away and self.clauses.kind(nxt) == "N":
            subject = self.clauses.subjects(v)
            victims, agent = chain(self.clauses, nxt), subject[0] if subject else -1
        else:
            return False
        victims = [
            k
            for k in victims
            if self.phrases[k].sort in ("people", "family")
            or (phrase.passive and self.phrases[k].sort == "bare" and self.phrases[k].quantity >= 0)
        ]
        state = agent >= 0 and self._of_the_state(agent)
        self.table.bind_all(victims, "detained" if state else "abducted", phrase.head, VERB, v, agent)
        return bool(victims)

    def _taken_along(self, v: int) -> bool:
        """ "Took with them the mayor and two of his bodyguards", "took nine men away"."""
        clauses, o = self.clauses, v + 3
        if clauses.follows(v) and self._by_takers(v):
            last = self.phrases[objects(clauses, v)[-1]].last if objects(clauses, v) else 0
            if self.words[last : last + 1] == ["away"] or self.words[last : last + 2] == ["with", "them"]:
                return self._bind_taken(v, v + 1)
        along = clauses.word(v + 1) == "with" and clauses.kind(v + 2) == "N" and self.phrases[v + 2].sort == "pronoun"
        if not along or clauses.kind(o) != "N" or self.phrases[v].passive:
            return False
        return self._bind_taken(v, o)

    def _by_takers(self, v: int) -> bool:
        """Whether armed people do what verb `v` tells, and no medics."""
        subject = self.clauses.subjects(v)
        named = self.words[self.phrases[subject[0]].first : self.phrases[subject[0]].last] if subject else []
        if named == ["they"]:  # "they killed 63 people and took 118 away"
            return any(role.harm == "killed" and role.verb >= 0 for role in self.table.roles.values())
        return not FORCES.isdisjoint(named) or not REBELS.isdisjoint(named) or not ARMED_TAKERS.isdisjoint(named)

    def _made_off(self, v: int, phrase: Phrase) -> bool:
        """ "Made off with nine teachers"."""
        last = phrase.last
        if self.words[last : last + 2] != ["off", "with"]:
            return False
        o = next((k for k in range(v + 1, min(v + 4, len(self.phrases))) if self.phrases[k].first == last + 2), -1)
        return o >= 0 and self.clauses.kind(o) == "N" and self._bind_taken(v, o)

    def _bind_taken(self, v: int, o: int) -> bool:
        subject = self.clauses.subjects(v)
        agent = subject[0] if subject else -1
        victims = [k for k in chain(self.clauses, o) if self.phrases[k].sort in ("people", "family")]
        state = agent >= 0 and self._of_the_state(agent)
        self.table.bind_all(victims, "detained" if state else "abducted", self.phrases[v].head, VERB, v, agent)
        return bool(victims)

    def _picked_up(self, v: int, phrase: Phrase) -> bool:
        """ "Patrols picked up nine boys": an arrest where the state's forces do it."""
        if self.words[phrase.last : phrase.last + 1] != ["up"]:
            return False
        if phrase.passive:
            victims, agent = self.clauses.subjects(v), self.clauses.agent(v)
        else:
            subject = self.clauses.subjects(v)
            after = v + 2 if self.clauses.word(v + 1) == "up" else v + 1
            victims = chain(self.clauses, after) if self.clauses.kind(after) == "N" else []
            agent = subject[0] if subject else -1
        if agent < 0 or not self._of_the_state(agent):
            return False
        victims = [k for k in victims if self.phrases[k].sort == "people"]
        self.table.bind_all(victims, "detained", phrase.head, VERB, v, agent)
        return bool(victims)

    def _holds(self, v: int, phrase: Phrase) -> bool:
        """ "Are holding 40 soldiers", "nine teachers are still being held"."""
        group = self.words[phrase.first : phrase.head]
        if phrase.passive and "being" in group:
            if not BLAMED.isdisjoint(self.words[phrase.last : phrase.last + 1]) or self.clauses.word(v - 1) in (
                "that",
                "which",
            ):
                return False  # "a congress that is being held", "are being held responsible"
            finite = not BE.isdisjoint(group[:-1])
            victims, holders = self.clauses.subjects(v) if finite else [v - 1], [self.clauses.agent(v)]
            victims = [k for k in victims if self._are_people(k)]
        elif phrase.passive and self.words[phrase.last : phrase.last + 2] == ["for", "ransom"]:
            victims = [k for k in self.clauses.subjects(v) if self._are_people(k)]
            self.table.bind_all(victims, "abducted", phrase.head, VERB, v)
            return bool(victims)
        elif phrase.passive and phrase.word == "held":
            if not BLAMED.isdisjoint(self.words[phrase.last : phrase.last + 1]):
                return False
            victims, holders = self.clauses.subjects(v), [self.clauses.agent(v)]
            victims = [k for k in victims if self.phrases[k].quantity >= 0 and self.phrases[k].sort == "people"]
        elif phrase.word == "holding" and group:
            victims, holders = objects(self.clauses, v), self.clauses.subjects(v)
            victims = [
                k for k in victims if self.phrases[k].quantity >= 0 and self.phrases[k].sort in ("people", "bare")
            ]
        elif phrase.word in ("hold", "holds", "held") and not phrase.modal:
            victims, holders = objects(self.clauses, v), self.clauses.subjects(v)
            victims = [k for k in victims if self.phrases[k].quantity >= 0 and self.phrases[k].sort == "people"]
            if not holders or not self._keeps(holders[0], phrase, victims):
                return False
        else:
            return False
        if any(k >= 0 and self.phrases[k].sort == "thing" for k in holders) or self.captive(v):
            return False
        agent = holders[0] if holders else -1
        self.table.bind_all(victims, self._held_by(victims, agent), phrase.head, VERB, v, agent)
        return bool(victims)

    def _keeps(self, holder: int, phrase: Phrase, victims: list[int]) -> bool:
        """ "Still holds five aid workers", "the rebels hold 31 prisoners of war"; not "the hall holds 300 people"."""
        named = self.words[self.phrases[holder].first : self.phrases[holder].last]
        rebels = not REBELS.isdisjoint(named)
        if self.phrases[holder].sort not in ("people", "group", "name", "pronoun") and not rebels:
            return False
        still = "still" in self.words[phrase.first - 1 : phrase.last]
        kept = any(self.words[self.phrases[k].head] in ("prisoners", "hostages", "captives") for k in victims)
        return still or kept or rebels or not FORCES.isdisjoint(named)

    def _for_questioning(self, v: int) -> bool:
        """ "Took four suspects in for questioning", "held four men for further questioning"."""
        found = objects(self.clauses, v)
        last = self.phrases[found[-1]].last if found else 0
        if not found or "questioning" not in self.words[last : last + 4] or "for" not in self.words[last : last + 2]:
            return False
        victims = [k for k in found if self._are_people(k)]
        self.table.bind_all(victims, "detained", self.phrases[v].head, VERB, v)
        return bool(victims)

    def _are_people(self, k: int) -> bool:
        """Whether noun phrase `k` names people, counted or one."""
        if self.clauses.kind(k) != "N" or not self._surely_people(k):
            return False
        phrase = self.phrases[k]
        return phrase.quantity >= 0 or (phrase.sort != "pronoun" and not phrase.plural)

    def _held_by(self, victims: list[int], agent: int) -> Harm:
        """Abducted where armed men hold them: by the holder, else by whom the sentence names besides those held."""
        if agent >= 0 and not REBELS.isdisjoint(self.words[self.phrases[agent].first : self.phrases[agent].last]):
            return "abducted"
        if agent >= 0 and self.phrases[agent].sort == "pronoun":
            agent = -1  # "the gunmen say they are holding 60 people"
        held = {i for k in victims for i in range(self.phrases[k].first, self.phrases[k].last)}
        others = {word for i, word in enumerate(self.words) if i not in held}
        return "abducted" if agent < 0 and not TAKERS.isdisjoint(others) and FORCES.isdisjoint(others) else "detained"

    def _of_the_state(self, k: int) -> bool:
        """Whether noun phrase `k` names forces whose taking of people is an arrest."""
        return not FORCES.isdisjoint(self.words[self.phrases[k].first : self.phrases[k].last])

    def _taken(self, phrase: Phrase) -> bool:
        """ "46 pupils had been taken", "were taken from their homes": by force, where nothing says whereto."""
        if phrase.word not in ("taken", "dragged", "hauled", "bundled") or not phrase.passive:
            return False
        behind = self.words[phrase.last : phrase.last + _WHENCE]
        stop = next((i for i, w in enumerate(behind) if w in _STOPS), len(behind))
        if behind[:1] == ["from"]:
            whither = any(w == "to" and before not in _TIED for before, w in pairwise(behind[:stop]))
            return not whither and not DWELLINGS.isdisjoint(behind[:stop])
        return stop == 0 or behind[0] in _WHEN or (behind[0] == "by" and not ARMED_TAKERS.isdisjoint(behind[:stop]))

    def held(self, v: int, link: str = "in") -> Harm | None:
        """What those suffer who "remain in captivity", "are in custody" or are taken "into custody"."""
        place = self.phrases[v + 2] if self.clauses.word(v + 1) == link and self.clauses.kind(v + 2) == "N" else None
        if place is None or place.head < 0:
            return None
        whose = self.words[place.last : place.last + _WHOSE]
        if whose[:1] == ["of"] and FORCES.isdisjoint(whose) and TAKERS.isdisjoint(whose):
            return None  # "in the custody of her aunt"
        return HELD.get(self.words[place.head])

    def captive(self, v: int) -> bool:
        """Whether "hostage", "captive" or "prisoner" completes verb `v` within a few words."""
        last = self.phrases[v].last
        return any(w in CAPTIVE_WORDS for w in self.words[last : last + 8])

    def in_custody(self, v: int, phrase: Phrase) -> bool:
        """ "Have one man in custody", "took 45 people into custody"."""
        found = objects(self.clauses, v)
        into = "into" if phrase.word in AWAY_VERBS else "in"
        if (phrase.word not in AWAY_VERBS and phrase.word not in HOLDING) or into not in self.words or not found:
            return False
        harm = self.held(found[-1], into)
        victims = [k for k in found if self._surely_people(k)]
        if harm is not None:
            self.table.bind_all(victims, harm, phrase.head, VERB, v)
        return harm is not None and bool(victims)
