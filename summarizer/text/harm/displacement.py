"""Flight told without the word: "abandoned the town", "moved to higher ground", "cannot return home", "are sleeping in tents"."""

from collections.abc import Sequence

from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.parts import count_beside
from summarizer.text.harm.role_table import STATE, VERB, RoleReader
from summarizer.text.lexicon.displacement import (
    ABANDONING,
    DWELLINGS,
    FAR_FROM_HOME,
    GOING,
    HOMES,
    HOMEWARD,
    KEPT_OUT,
    LEAVING_HOME,
    LODGING,
    LOSING,
    SAFER,
    SETTLEMENTS,
    SHELTERING,
    SHELTERS,
    STAYING_AWAY,
)
from summarizer.text.lexicon.harms import DRIVE_VERBS, DRIVEN, LEAVING
from summarizer.text.lexicon.people import FLEEING_FROM_JUSTICE, RESIDENTS, singular

_NEAR = 5  # tokens behind a verb of lodging in which its shelter stands


class Displacement(RoleReader):
    """Roles of people who are away from home by no will of theirs."""

    def uprooted(self, v: int, phrase: Phrase) -> bool:
        """Bind those whom verb group `v` tells to be away from home; whether it tells of any."""
        word = phrase.word
        if word in DRIVE_VERBS and self._driven(phrase, v):
            found = [k for k in self.clauses.subjects(v) if self.phrases[k].sort in ("people", "bare", "family")]
        elif word == "crossed" and self.words[phrase.last : phrase.last + 1] in (["into"], ["over"]):
            found = [k for k in self.clauses.subjects(v) if self.phrases[k].quantity >= 0 and self._has_fled(k)]
        else:
            return word in STAYING_AWAY and self._away_from_home(v, phrase)
        self.table.bind_all(found, "displaced", phrase.head, VERB, v)
        return True

    def _has_fled(self, k: int) -> bool:
        """People told as living somewhere, or a bare number behind others who fled: "and another 1,200 have crossed into Orvel"."""
        fled = self.phrases[k].sort == "bare" and any(r.harm == "displaced" for r in self.table.roles.values())
        return fled or self.at_home(k)

    def _driven(self, phrase: Phrase, v: int) -> bool:
        """Whether people are driven from somewhere: "were forced from their homes", "and 240,000 driven from theirs"."""
        bare = (
            phrase.form == "bare"
            and phrase.word in DRIVEN
            and self.clauses.kind(v - 1) == "N"
            and not self.clauses.follows(v)
        )
        after = self.words[phrase.last : phrase.last + 3]
        leaving = after[:1] == ["to"] and not LEAVING.isdisjoint(after[1:2])  # "forced to leave the town"
        return (phrase.passive or bare) and ("from" in after or after[:2] == ["out", "of"] or leaving)

    def _away_from_home(self, v: int, phrase: Phrase) -> bool:
        """Bind those whom verb group `v` tells to have left home, or to be kept from it; whether it tells of any."""
        behind = self.words[phrase.last : phrase.last + _NEAR]
        strength = VERB
        if phrase.word in LEAVING_HOME:
            if not self.clauses.follows(v):
                return False
            counted = not self._their_homes(v + 1)
            gone = phrase.word in ABANDONING or (phrase.word == "left" and phrase.perfect)  # "have left the area"
            if counted and not (gone and self._a_settlement(v + 1)):
                return False
        elif phrase.word in LOSING:
            counted = False
            if not (
                self.clauses.follows(v)
                and self._their_homes(v + 1)
                and self.words[self.phrases[v + 1].head] in DWELLINGS
            ):
                return False
        elif phrase.word in GOING and behind[:1] == ["to"] and behind[1:2] != [] and behind[1] in LODGING:
            counted = self._lodged(
                behind[1], self.words[phrase.last + 2 : phrase.last + 2 + _NEAR]
            )  # "have gone to stay with relatives"
            if not counted:
                return False
        elif (
            phrase.word in GOING
            and behind[:1] == ["to"]
            and behind[1:2] != []
            and behind[1] in SAFER
            and behind[2:3] != []
            and behind[2] in FAR_FROM_HOME
        ):
            counted = True
        elif phrase.word in HOMEWARD and self._kept_out(phrase, behind):
            counted, strength = True, STATE
        elif phrase.word in LODGING and self._lodged(phrase.word, behind):
            counted = True
        else:
            return False
        # "are unable | to go home"
        unable = self.clauses.kind(v - 2) == "V" and self.words[phrase.first - 1] == "unable"
        found = [
            k
            for k in self.clauses.subjects(v - 2 if unable else v)
            if self.displaced(k) and (self.phrases[k].quantity >= 0 or not counted)
        ]
        beside = [count_beside(self.clauses, k) for k in self.clauses.subjects(v) if counted and self.displaced(k)]
        if counted:
            found = [k for k in found if self.phrases[k].sort == "bare" or self.at_home(k)]
        found += [k for k in beside if k >= 0]  # "the villagers, 1,100 in all, cannot go home"
        self.table.bind_all(found, "displaced", phrase.head, strength, -1 if strength == STATE else v)
        return bool(found)

    def _their_homes(self, k: int) -> bool:
        """ "Their homes", "their village"."""
        phrase = self.phrases[k]
        return phrase.det == "poss" and self.words[phrase.head] in HOMES

    def _a_settlement(self, k: int) -> bool:
        """ "The town"."""
        phrase = self.phrases[k]
        return phrase.det == "def" and phrase.head >= 0 and self.words[phrase.head] in SETTLEMENTS

    def _kept_out(self, phrase: Phrase, behind: Sequence[str]) -> bool:
        """ "Cannot go home", "are unable to return to their villages"."""
        before = self.words[max(0, phrase.first - 2) : phrase.head]
        if KEPT_OUT.isdisjoint(before):
            return False
        if behind[:1] == ["home"]:
            return behind[1:2] in (
                [],
                ["."],
                [","],
                [";"],
                ["because"],
                ["as"],
                ["after"],
                ["since"],
                ["until"],
                ["and"],
            )
        return behind[:2] == ["to", "their"] and behind[2:3] != [] and behind[2] in HOMES

    def _lodged(self, word: str, behind: Sequence[str]) -> bool:
        """ "Are sleeping in tents", "are staying with relatives"."""
        if behind[:1] not in (["in"], ["at"], ["with"], ["under"]):
            return False
        return not SHELTERS.isdisjoint(behind) or (
            word in SHELTERING and behind[0] == "in" and not SETTLEMENTS.isdisjoint(behind)
        )

    def at_home(self, k: int) -> bool:
        """Whether people are told as living somewhere: "9,500 people", "400 families"."""
        phrase = self.phrases[k]
        return phrase.head >= 0 and singular(self.words[phrase.head]) in RESIDENTS

    def displaced(self, k: int) -> bool:
        """Whether those who fled are people driven from home, and no gunmen in flight."""
        phrase = self.phrases[k]
        if phrase.head < 0 or phrase.sort in ("bare", "pronoun"):
            return phrase.quantity >= 0
        return phrase.plural and phrase.sort != "name" and singular(self.words[phrase.head]) not in FLEEING_FROM_JUSTICE
