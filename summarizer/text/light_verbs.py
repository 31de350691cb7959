"""Verbs that mean harm only with the words beside them: "claimed 12 lives", "led away four men", "were taken to hospital"."""

from itertools import pairwise

from summarizer.schemas.terms import Harm
from summarizer.text.coordination import chain, objects, of_chain
from summarizer.text.lexicon_harm_nouns import ARMED_TAKERS, DWELLINGS, LIFE_NOUNS
from summarizer.text.lexicon_harms import (
    AWAY_VERBS,
    BURNED,
    CAPTIVE_VERBS,
    CAPTIVE_WORDS,
    CONDITIONS,
    DRIVE_VERBS,
    DRIVEN,
    FORCES,
    GRAVELY,
    HELD,
    HOSPITAL_VERBS,
    HOSPITALS,
    INJURY_NOUNS,
    INJURY_VERBS,
    LEAVE_VERBS,
    LEAVING,
    LIFE_VERBS,
    LOSE_VERBS,
    REFUGE,
    REFUGE_VERBS,
    SEIZE_VERBS,
    SHOOT_VERBS,
    STAY_VERBS,
    SURVIVING,
    TO_DEATH_VERBS,
    TREAT_VERBS,
)
from summarizer.text.lexicon_people import FLEEING_FROM_JUSTICE, RESIDENTS, singular
from summarizer.text.role_table import STATE, VERB, Role, RoleReader
from summarizer.text.verbs import Phrase

TAKING_VERBS = AWAY_VERBS | SEIZE_VERBS
LIGHT_VERBS = TAKING_VERBS.union(
    SHOOT_VERBS, DRIVE_VERBS, SURVIVING, TO_DEATH_VERBS, BURNED, TREAT_VERBS, HOSPITAL_VERBS, STAY_VERBS, LIFE_VERBS, REFUGE_VERBS,
    INJURY_VERBS, CAPTIVE_VERBS, LEAVE_VERBS, LOSE_VERBS, ("seen", "heard", "crossed"),
)  # fmt: skip
"""Verbs that may mean harm with the words beside them; all others are passed by."""

_WHENCE = 12
"""Tokens behind "taken" that say whence and whither."""
_STOPS = frozenset(", . ; ) and but".split())
_WHEN = frozenset(("during", "when", "while"))


class LightVerbs(RoleReader):
    """Roles that such verbs give, for the noun phrases of one sentence."""

    def light_verb(self, v: int, phrase: Phrase) -> None:
        """ "claimed 12 lives", "suffered injuries", "seized 12 villagers", "were taken to hospital"."""
        word = phrase.word
        if word not in LIGHT_VERBS and phrase.form != "be":
            return
        if word in SHOOT_VERBS:
            self._shot(v, phrase)
        elif word in TAKING_VERBS and self._led_away(v, phrase):
            pass
        elif word in ("seen", "heard") and phrase.passive and phrase.negated and "since" in self.words[phrase.last : phrase.last + 3]:
            victims = [k for k in self.clauses.subjects(v) if self._surely_people(k)]
            self.table.bind_all(victims, "missing", phrase.head, STATE)  # "have not been seen since"
        elif word == "crossed" and {"into", "over"} & set(self.words[phrase.last : phrase.last + 1]):
            found = [k for k in self.clauses.subjects(v) if self.phrases[k].quantity >= 0 and self._at_home(k)]
            self.table.bind_all(found, "displaced", phrase.head, VERB, v)
        elif word in DRIVE_VERBS and self._driven(v, phrase):
            victims = [k for k in self.clauses.subjects(v) if self.phrases[k].sort in ("people", "bare", "family")]
            self.table.bind_all(victims, "displaced", phrase.head, VERB, v)
        elif word in TO_DEATH_VERBS and self.clauses.follows(v) and self._to_death(phrase):
            self.table.bind_all(objects(self.clauses, v), "killed", phrase.head, VERB, v)
        elif word in BURNED and phrase.passive and not GRAVELY.isdisjoint(self.words[phrase.first : phrase.last]):
            victims = [k for k in self.clauses.subjects(v) if self._surely_people(k)]
            self.table.bind_all(victims, "injured", phrase.head, VERB, v)
        elif word in TREAT_VERBS:
            self._treated(v, phrase)
        elif word in SURVIVING and phrase.negated:
            self.table.bind_all([k for k in self.clauses.subjects(v) if self._surely_people(k)], "killed", phrase.head, STATE)
        elif word in STAY_VERBS and (held := self._held(v)):
            self.table.bind_all([k for k in self.clauses.subjects(v) if self._surely_people(k)], held, phrase.head, VERB, v)
        elif self._to_hospital(v, phrase):
            victims = [k for k in self.clauses.subjects(v) if self.phrases[k].sort not in ("thing", "harm", "group") and (self.phrases[k].sort != "pronoun" or self.phrases[k].quantity >= 0)]
            self.table.bind_all(victims, "injured", phrase.head, VERB, v)
        elif self.clauses.follows(v) or (self.clauses.kind(v + 1) == "I" and self.clauses.kind(v + 2) == "N"):
            self._with_object(v, phrase, v + 1 if self.clauses.follows(v) else v + 2)

    def _led_away(self, v: int, phrase: Phrase) -> bool:
        """ "Were taken away by gunmen", "carried off 60 villagers", "17 pupils were seized": who takes tells which harm."""
        away = phrase.word in AWAY_VERBS
        last = phrase.last
        if away and self.words[last : last + 1] not in (["away"], ["off"]) and not self._taken(phrase):
            return False
        nxt = next((k for k in range(v + 1, min(v + 3, len(self.phrases))) if self.phrases[k].first >= last + away), v + 1)
        if phrase.passive:
            victims, agent = self.clauses.subjects(v), self.clauses.agent(v)
        elif away and self.clauses.kind(nxt) == "N":
            subject = self.clauses.subjects(v)
            victims, agent = chain(self.clauses, nxt), subject[0] if subject else -1
        else:
            return False
        victims = [k for k in victims if self.phrases[k].sort in ("people", "family")]
        taker = self.phrases[agent] if agent >= 0 else None
        state = taker is not None and not FORCES.isdisjoint(self.words[taker.first : taker.last])
        self.table.bind_all(victims, "detained" if state else "abducted", phrase.head, VERB, v, agent)
        return bool(victims)

    def _taken(self, phrase: Phrase) -> bool:
        """ "46 pupils had been taken", "were taken from their homes": by force, where nothing says whereto."""
        if phrase.word != "taken" or not phrase.passive:
            return False
        behind = self.words[phrase.last : phrase.last + _WHENCE]
        stop = next((i for i, w in enumerate(behind) if w in _STOPS), len(behind))
        if behind[:1] == ["from"]:
            return "to" not in behind[:stop] and not DWELLINGS.isdisjoint(behind[:stop])
        return stop == 0 or behind[0] in _WHEN or (behind[0] == "by" and not ARMED_TAKERS.isdisjoint(behind[:stop]))

    def _driven(self, v: int, phrase: Phrase) -> bool:
        """Whether people are driven from somewhere: "were forced from their homes", "and 240,000 driven from theirs"."""
        bare = phrase.form == "bare" and phrase.word in DRIVEN and self.clauses.kind(v - 1) == "N" and not self.clauses.follows(v)
        after = self.words[phrase.last : phrase.last + 3]
        leaving = after[:1] == ["to"] and not LEAVING.isdisjoint(after[1:2])  # "forced to leave the town"
        return (phrase.passive or bare) and ("from" in after or after[:2] == ["out", "of"] or leaving)

    def _to_death(self, phrase: Phrase) -> bool:
        """Whether "to death" completes the verb after its object: "hacked two men to death"."""
        after = self.words[phrase.last : phrase.last + 14]
        return any(a == "to" and b == "death" for a, b in pairwise(after))

    def _shot(self, v: int, phrase: Phrase) -> None:
        """ "shot 12 protesters": hit, dead or not; a stronger word beside it ("shot and killed") decides."""
        if phrase.passive:
            victims, agent = self.clauses.subjects(v), self.clauses.agent(v)
            if self.words[phrase.last : phrase.last + 1] == ["down"]:  # "the plane carrying 40 soldiers was shot down"
                victims = [k for k in victims if self.clauses.kind(k - 1) != "V"]
        elif self.clauses.follows(v):
            victims, agent = objects(self.clauses, v), -1
        else:
            return
        victims = [k for k in victims if self.phrases[k].sort in ("people", "bare", "name")]
        self.table.bind_all(victims, "casualties_unspecified", phrase.head, STATE, v, agent)

    def _held(self, v: int, link: str = "in") -> Harm | None:
        """What those suffer who "remain in captivity" or are taken "into custody"."""
        place = self.phrases[v + 2] if self.clauses.word(v + 1) == link and self.clauses.kind(v + 2) == "N" else None
        return HELD.get(self.words[place.head]) if place is not None and place.head >= 0 else None

    def _to_hospital(self, v: int, phrase: Phrase) -> bool:
        """Whether people were taken to a hospital, or are in one."""
        clauses = self.clauses
        if not (phrase.passive and phrase.word in HOSPITAL_VERBS) and phrase.form != "be" and phrase.word not in STAY_VERBS:
            return False
        wanted = ("to",) if phrase.passive else ("in",)
        for k in range(v + 1, min(v + 6, len(self.phrases) - 1)):
            if clauses.kind(k) == "P" and clauses.word(k) in wanted and clauses.kind(k + 1) == "N":
                place = self.phrases[k + 1]
                inside = self.words[place.first : place.last]
                if "psychiatric" in inside or "mental" in inside:
                    return False
                if not HOSPITALS.isdisjoint(inside) or (inside[-1] in ("condition", "care") and not CONDITIONS.isdisjoint(inside)):
                    return True
            if clauses.kind(k) in "V;SR,":
                break
        return False

    def _treated(self, v: int, phrase: Phrase) -> None:
        """ "Were treated in hospital", "treated 61 people for gunshot wounds"."""
        clauses = self.clauses
        victims = clauses.subjects(v) if phrase.passive else objects(clauses, v)
        for k in range(v + 1, min(v + 8, len(self.phrases) - 1)):
            if clauses.kind(k) == "P" and clauses.kind(k + 1) == "N":
                named = self.phrases[k + 1]
                inside = self.words[named.first : named.last]
                wounds = clauses.word(k) == "for" and not INJURY_NOUNS.isdisjoint(inside)
                if wounds or (clauses.word(k) in ("in", "at") and not HOSPITALS.isdisjoint(inside)):
                    victims = [j for j in victims if self.phrases[j].sort in ("people", "bare", "family", "name")]
                    self.table.bind_all(victims, "injured", phrase.head, VERB, v)
                    return
            elif clauses.kind(k) in "V;SR":
                return

    def _with_object(self, v: int, phrase: Phrase, o: int) -> None:
        word, clauses, table = phrase.word, self.clauses, self.table
        obj = self.phrases[o]
        head = self.words[obj.head] if obj.head >= 0 else ""
        if word in LIFE_VERBS and head in LIFE_NOUNS:
            if obj.quantity >= 0:
                table.bind(Role(o, "killed", obj.head, VERB, v))
            elif clauses.kind(o + 1) == "P" and clauses.word(o + 1) == "of":
                table.bind_all(of_chain(clauses, o + 1), "killed", obj.head, VERB, v)
            elif word in LOSE_VERBS:
                table.bind_all(clauses.subjects(v), "killed", phrase.head, VERB, v)
        elif word in LIFE_VERBS and obj.sort in ("people", "bare", "name") and clauses.kind(o + 1) == "N" and self.phrases[o + 1].det == "poss" and self.words[self.phrases[o + 1].head] in LIFE_NOUNS:
            table.bind(Role(o, "killed", phrase.head, VERB, v))  # "cost three people their lives"
        elif word in AWAY_VERBS and "into" in self.words and (held := self._held((objects(clauses, v) or [o])[-1], "into")):
            found = [k for k in objects(clauses, v) if self._surely_people(k)]
            table.bind_all(found, held, phrase.head, VERB, v)  # "took 45 people into custody"
        elif word in REFUGE_VERBS and head in REFUGE:
            found = [k for k in clauses.subjects(v) if self._displaced(k) and self.phrases[k].quantity >= 0]
            table.bind_all(found, "displaced", phrase.head, VERB, v)
        elif word in INJURY_VERBS and head in INJURY_NOUNS and obj.quantity < 0:
            table.bind_all(clauses.subjects(v), "injured", phrase.head, VERB, v)
        elif word in SEIZE_VERBS or (word in CAPTIVE_VERBS and self._captive(v)):
            found = [k for k in objects(clauses, v) if self.phrases[k].sort == "people"]
            table.bind_all(found, "abducted", phrase.head, VERB, v)
        elif word in DRIVE_VERBS and obj.sort in ("people", "bare", "family") and obj.quantity >= 0:
            if clauses.kind(o + 1) == "P" and clauses.word(o + 1) in ("from", "out"):
                table.bind(Role(o, "displaced", phrase.head, VERB, v))
        elif word in LEAVE_VERBS and self._with_injuries(o):  # "left 16 people with burns"
            table.bind_all(objects(clauses, v), "injured", phrase.head, VERB, v)
        elif word in LOSE_VERBS and obj.quantity >= 0 and obj.sort == "people":
            table.bind_all([o], "killed", phrase.head, VERB, v)

    def _with_injuries(self, o: int) -> bool:
        """Whether "with" and injuries follow object `o`."""
        k = self.clauses.after_phrase(o) - 1
        named = self.phrases[k] if self.clauses.kind(k) == "N" and k > o else None
        return named is not None and self.clauses.word(k - 1) == "with" and self.words[named.head] in INJURY_NOUNS

    def _captive(self, v: int) -> bool:
        """Whether "hostage", "captive" or "prisoner" completes verb `v` within a few words."""
        last = self.phrases[v].last
        return any(w in CAPTIVE_WORDS for w in self.words[last : last + 8])

    def _at_home(self, k: int) -> bool:
        """Whether those who crossed a border are told as people who live somewhere: "9,500 people", "400 families"."""
        phrase = self.phrases[k]
        return phrase.head >= 0 and singular(self.words[phrase.head]) in RESIDENTS

    def _displaced(self, k: int) -> bool:
        """Whether those who fled are people driven from home, and no gunmen in flight."""
        phrase = self.phrases[k]
        if phrase.head < 0 or phrase.sort in ("bare", "pronoun"):
            return phrase.quantity >= 0
        return phrase.plural and phrase.sort != "name" and singular(self.words[phrase.head]) not in FLEEING_FROM_JUSTICE

    def _surely_people(self, k: int) -> bool:
        phrase = self.phrases[k]
        if phrase.sort in ("people", "family", "bare", "pronoun", "name"):
            return True
        return phrase.group >= 0 or (phrase.sort == "harm" and phrase.inner >= 0)
