"""Verbs that mean harm only with the words beside them: "claimed 12 lives", "led away four men", "were taken to hospital"."""

from collections.abc import Sequence
from itertools import pairwise

from summarizer.schemas.terms import Harm
from summarizer.text.grammar.coordination import objects
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.custody import TAKING_VERBS, Custody
from summarizer.text.harm.deaths import DEADLY, Deaths
from summarizer.text.harm.displacement import Displacement
from summarizer.text.harm.fates import Fates
from summarizer.text.harm.losses import Losses
from summarizer.text.harm.role_table import STATE, VERB, Role
from summarizer.text.harm.survival import Survival
from summarizer.text.harm.wounds import ESCAPING, Wounds
from summarizer.text.lexicon.displacement import STAYING_AWAY
from summarizer.text.lexicon.harm_nouns import LIFE_NOUNS
from summarizer.text.lexicon.harms import (
    BURNED,
    BURY_VERBS,
    CAPTIVE_VERBS,
    CONDITIONS,
    DRIVE_VERBS,
    GRAVELY,
    HIT_VERBS,
    HOLDING,
    HOSPITAL_VERBS,
    HOSPITALS,
    INJURY_NOUNS,
    INJURY_VERBS,
    LEAVE_VERBS,
    LIFE_VERBS,
    LIMBS,
    LIVING,
    LOSE_VERBS,
    REFUGE,
    REFUGE_VERBS,
    SEEKING,
    SEIZE_VERBS,
    SHOOT_VERBS,
    STAY_VERBS,
    STRUGGLING,
    SURVIVING,
    TO_DEATH_VERBS,
    TREAT_VERBS,
)
from summarizer.text.lexicon.means import NON_VIOLENT, WORDS

LIGHT_VERBS = TAKING_VERBS.union(
    SHOOT_VERBS, DRIVE_VERBS, SURVIVING, TO_DEATH_VERBS, BURNED, TREAT_VERBS, HOSPITAL_VERBS, STAY_VERBS, LIFE_VERBS, REFUGE_VERBS,
    INJURY_VERBS, STRUGGLING, CAPTIVE_VERBS, LEAVE_VERBS, LOSE_VERBS, LIVING, HIT_VERBS, BURY_VERBS, HOLDING, STAYING_AWAY, DEADLY, ESCAPING, SEEKING,
    ("seen", "heard", "found", "crossed", "make", "made", "picked", "paid"),
)  # fmt: skip
"""Verbs that may mean harm with the words beside them; all others are passed by."""
UNSEEN = frozenset(("seen", "heard", "found"))
"""Denied, of people: missing."""
ILL = frozenset(word for word, means in WORDS.items() if means in NON_VIOLENT) | {"patients", "cases"}
"""Whom a hospital treats where these are told of need not be hurt."""
HURTS = INJURY_NOUNS | {"broken", "fractured", "gunshot", "amputations"}
"""For what the hurt are treated."""
RUINS = frozenset(("rubble", "debris", "ruins", "wreckage"))
ROOFS = frozenset(("roof", "roofs", "shelter", "home", "homes"))
_MISSED: tuple[list[str], ...] = (["."], [","], [";"], ["by"], ["as"], ["from"], ["when"], ["while"], ["and"], [])
"""Behind "shot at": those aimed at may be unhurt, as they are not where a place follows."""


class LightVerbs(Deaths, Survival, Wounds, Losses, Custody, Displacement, Fates):
    """Roles that such verbs give, for the noun phrases of one sentence."""

    def light_verb(self, v: int, phrase: Phrase) -> None:
        """ "claimed 12 lives", "suffered injuries", "seized 12 villagers", "were taken to hospital"."""
        word = phrase.word
        if word not in LIGHT_VERBS and phrase.form != "be" and not self.alive(phrase):
            return
        if (
            self.died_so(v, phrase)
            or self.not_survived(v, phrase)
            or self.escaped_hurt(v, phrase)
            or self.suffers(v, phrase)
            or self.taken_or_held(v, phrase)
            or self.uprooted(v, phrase)
            or self.sought(v, phrase)
        ):
            return
        if word in SHOOT_VERBS:
            self._shot(v, phrase)
        elif word in UNSEEN and phrase.passive and phrase.negated:
            behind = self.words[phrase.last : phrase.last + 3]
            counted = word == "found"  # "seven had not been found"
            if counted or not {"since", "again"}.isdisjoint(behind):  # "have not been seen since"
                victims = [
                    k
                    for k in self.clauses.subjects(v)
                    if self._surely_people(k) and (not counted or self._lost_from_sight(k, behind))
                ]
                self.table.bind_all(victims, "missing", phrase.head, STATE)
        elif (
            phrase.form == "be"
            and self.words[phrase.last : phrase.last + 1] == ["under"]
            and not RUINS.isdisjoint(self.words[phrase.last : phrase.last + 4])
        ):
            found = [
                k
                for k in self.clauses.subjects(v)
                if self.phrases[k].quantity >= 0 and self.phrases[k].sort in ("people", "bare", "family")
            ]
            self.table.bind_all(found, "besieged", phrase.head, VERB, v)  # "are under the rubble"
        elif word in TO_DEATH_VERBS and self.clauses.follows(v) and self._to_death(phrase):
            self.table.bind_all(objects(self.clauses, v), "killed", phrase.head, VERB, v)
        elif word in BURNED and phrase.passive and not GRAVELY.isdisjoint(self.words[phrase.first : phrase.last]):
            victims = [k for k in self.clauses.subjects(v) if self._surely_people(k)]
            self.table.bind_all(victims, "injured", phrase.head, VERB, v)
        elif word in TREAT_VERBS:
            self._treated(v, phrase)
        elif word in HIT_VERBS:
            self.hit(v, phrase)
        elif word in BURY_VERBS:
            self.buried(v, phrase)
        elif self._to_hospital(v, phrase):
            victims = [
                k
                for k in self.clauses.subjects(v)
                if self.phrases[k].sort not in ("thing", "harm", "group")
                and (self.phrases[k].sort != "pronoun" or self.phrases[k].quantity >= 0)
            ]
            self.table.bind_all(victims, "injured", phrase.head, VERB, v)
        elif self.clauses.follows(v) or (self.clauses.kind(v + 1) == "I" and self.clauses.kind(v + 2) == "N"):
            self._with_object(v, phrase, v + 1 if self.clauses.follows(v) else v + 2)

    def _to_death(self, phrase: Phrase) -> bool:
        """Whether "to death" completes the verb after its object: "hacked two men to death"."""
        after = self.words[phrase.last : phrase.last + 14]
        return any(a == "to" and b == "death" for a, b in pairwise(after))

    def _shot(self, v: int, phrase: Phrase) -> None:
        """ "shot 12 protesters": hit, dead or not; a stronger word beside it ("shot and killed") decides."""
        if phrase.passive:
            if (
                self.words[phrase.last : phrase.last + 1] == ["at"]
                and self.words[phrase.last + 1 : phrase.last + 2] in _MISSED
            ):
                return  # "were shot at as they fled"
            victims, agent = self.clauses.subjects(v), self.clauses.agent(v)
            if self.words[phrase.last : phrase.last + 1] == ["down"]:  # "the plane carrying 40 soldiers was shot down"
                victims = [k for k in victims if self.clauses.kind(k - 1) != "V"]
        elif self.clauses.follows(v):
            victims, agent = objects(self.clauses, v), -1
        else:
            return
        aircraft = phrase.passive and self.words[phrase.last : phrase.last + 1] == ["down"]  # "a second was shot down"
        victims = [
            k
            for k in victims
            if self.phrases[k].sort in ("people", "name") or (self.phrases[k].sort == "bare" and not aircraft)
        ]
        limb = self.words[phrase.last : phrase.last + 3]
        grazed = limb[:1] == ["in"] and len(limb) > 2 and limb[2] in LIMBS  # "was shot in the leg"
        self.table.bind_all(victims, "injured" if grazed else "casualties_unspecified", phrase.head, STATE, v, agent)

    def _to_hospital(self, v: int, phrase: Phrase) -> bool:
        """Whether people were taken to a hospital, or are in one."""
        clauses = self.clauses
        if (
            not (phrase.passive and phrase.word in HOSPITAL_VERBS)
            and phrase.form != "be"
            and phrase.word not in STAY_VERBS
        ):
            return False
        wanted = ("to",) if phrase.passive else ("in",)
        for k in range(v + 1, min(v + 6, len(self.phrases) - 1)):
            if clauses.kind(k) == "P" and clauses.word(k) in wanted and clauses.kind(k + 1) == "N":
                place = self.phrases[k + 1]
                inside = self.words[place.first : place.last]
                if "psychiatric" in inside or "mental" in inside:
                    return False
                if not HOSPITALS.isdisjoint(inside) or (
                    inside[-1] in ("condition", "care") and not CONDITIONS.isdisjoint(inside)
                ):
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
                if clauses.kind(k + 2) == "C" and clauses.kind(k + 3) == "N":  # "for gunshot and spear wounds"
                    inside = self.words[named.first : self.phrases[k + 3].last]
                wounds = clauses.word(k) == "for" and not INJURY_NOUNS.isdisjoint(inside)
                if wounds or (clauses.word(k) in ("in", "at") and not HOSPITALS.isdisjoint(inside)):
                    victims = [j for j in victims if self.phrases[j].sort in ("people", "bare", "family", "name")]
                    self.table.bind_all(victims, "injured", phrase.head, VERB, v)
                    return
            elif clauses.kind(k) in "V;SR":
                break
        if not phrase.passive and self._in_hospital(v):
            victims = [
                j for j in victims if self.phrases[j].quantity >= 0 and self.phrases[j].sort in ("people", "bare")
            ]
            self.table.bind_all(victims, "injured", phrase.head, VERB, v)

    def _in_hospital(self, v: int) -> bool:
        """ "The hospital is treating 16 people": hurt, where no word tells of illness."""
        treats = [k for k in self.clauses.subjects(v) if self.words[self.phrases[k].head] in HOSPITALS]
        behind = self.words[self.phrases[v].last :]
        known = "for" not in behind or not HURTS.isdisjoint(behind[behind.index("for") :])
        return bool(treats) and known and ILL.isdisjoint(self.words)

    def _with_object(self, v: int, phrase: Phrase, o: int) -> None:
        word, clauses, table = phrase.word, self.clauses, self.table
        obj = self.phrases[o]
        head = self.words[obj.head] if obj.head >= 0 else ""
        if self.lost(v, phrase, o) or self.sacrificed(v, phrase, o):
            pass
        elif (
            word in LIFE_VERBS
            and obj.sort in ("people", "bare", "name")
            and clauses.kind(o + 1) == "N"
            and self.phrases[o + 1].det == "poss"
            and self.words[self.phrases[o + 1].head] in LIFE_NOUNS
        ):
            table.bind(Role(o, "killed", phrase.head, VERB, v))  # "cost three people their lives"
        elif self.in_custody(v, phrase):
            pass
        elif word in REFUGE_VERBS and head in REFUGE:
            found = [k for k in clauses.subjects(v) if self.displaced(k) and self.phrases[k].quantity >= 0]
            table.bind_all(found, "displaced", phrase.head, VERB, v)
        elif word in INJURY_VERBS and head in INJURY_NOUNS and obj.quantity < 0:
            table.bind_all(clauses.subjects(v), "injured", phrase.head, VERB, v)
        elif word in SEIZE_VERBS or (word in CAPTIVE_VERBS and (self.captive(v) or self._prisoners(word, obj))):
            found = [k for k in objects(clauses, v) if self.phrases[k].sort == "people"]
            table.bind_all(found, self._taken_as(v, found), phrase.head, VERB, v)
        elif word in DRIVE_VERBS and obj.sort in ("people", "bare", "family") and obj.quantity >= 0:
            if clauses.kind(o + 1) == "P" and clauses.word(o + 1) in ("from", "out"):
                table.bind(Role(o, "displaced", phrase.head, VERB, v))
        elif word in LEAVE_VERBS and self.has_wounds(self.clauses.after_phrase(o) - 3):  # "left 16 people with burns"
            table.bind_all(objects(clauses, v), "injured", phrase.head, VERB, v)

        elif word in LEAVE_VERBS and self._without_a_roof(o):  # "leaving thousands without a roof"
            table.bind_all(objects(clauses, v), "displaced", phrase.head, VERB, v)

    def _prisoners(self, word: str, obj: Phrase) -> bool:
        """ "Took three prisoners"."""
        return word in ("took", "take", "taking") and obj.quantity >= 0 and self.words[obj.head] == "prisoners"

    def _taken_as(self, v: int, found: list[int]) -> Harm:
        """Abducted; as prisoners, what they are by who took them."""
        last = self.phrases[v].last
        if {"prisoner", "prisoners"}.isdisjoint(self.words[last : last + 8]):
            return "abducted"
        takers = self.clauses.subjects(v)
        return self._held_by(found, takers[0] if takers else -1)

    def _lost_from_sight(self, k: int, behind: Sequence[str]) -> bool:
        """Whether people counted are those not found: not "were not found guilty"."""
        phrase = self.phrases[k]
        told = not behind or behind[0] in (".", ",", ";", "by", "and", "on", "in", "after", "when", "as", "despite")
        return told and phrase.quantity >= 0 and phrase.sort in ("people", "bare")

    def _without_a_roof(self, o: int) -> bool:
        """Whether object `o` is people left "without a roof" or "without homes"."""
        obj = self.phrases[o]
        behind = self.words[obj.last : obj.last + 3]
        return (
            obj.quantity >= 0
            and obj.sort in ("people", "bare", "family")
            and behind[:1] == ["without"]
            and not ROOFS.isdisjoint(behind)
        )
