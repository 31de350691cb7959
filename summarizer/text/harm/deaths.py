"""Deaths told by how they came or what was found: "blew himself up", "fell in combat", "cut the throats of two guards"."""

from itertools import pairwise

from summarizer.text.grammar.coordination import of_chain
from summarizer.text.grammar.verbs import Phrase
from summarizer.text.harm.role_table import VERB, RoleReader
from summarizer.text.lexicon.harms import (
    BLOWN_UP,
    CUT,
    FALLEN,
    FIGHTS,
    LIFE_VERBS,
    REFLEXIVES,
    SUICIDE,
    THROATS,
    TURNED,
)

DEADLY = BLOWN_UP.union(FALLEN, CUT, SUICIDE, TURNED, LIFE_VERBS, ("had", "has", "have"))
_WEAPONS = frozenset("gun guns weapon weapons pistol rifle revolver knife shotgun".split())
_NEAR = 6  # tokens behind "turned the gun" in which "on himself" stands


class Deaths(RoleReader):
    """Roles that such deeds give."""

    def died_so(self, v: int, phrase: Phrase) -> bool:
        """Bind those whom verb group `v` tells to have died by such a deed; whether it tells of any."""
        word = phrase.word
        if word not in DEADLY:
            return False
        if word in CUT or word in ("had", "has", "have"):
            return self._by_the_throat(v, phrase)
        behind = self.words[phrase.last : phrase.last + _NEAR]
        if word in FALLEN:
            article = behind[1:2] == ["the"]
            where = behind[1 + article : 2 + article]  # "in battle", "in the line of duty"
            dead = behind[:1] == ["in"] and (not FIGHTS.isdisjoint(where) or (article and where == ["line"]))
        elif word in TURNED:
            dead = not _WEAPONS.isdisjoint(behind) and any(a == "on" and b in REFLEXIVES for a, b in pairwise(behind))
        elif word in SUICIDE:
            dead = behind[:1] == ["suicide"]
        elif word in LIFE_VERBS:
            dead = behind[1:3] in (["own", "life"], ["own", "lives"])
        else:
            dead = behind[:1] != [] and behind[0] in REFLEXIVES and behind[0] != "itself"
        if not dead:
            return False
        found = [k for k in self.clauses.subjects(v) if self.phrases[k].sort in ("people", "bare", "name", "family")]
        self.table.bind_all(found, "killed", phrase.head, VERB, v)
        return bool(found)

    def _by_the_throat(self, v: int, phrase: Phrase) -> bool:
        """ "Cut the throats of the mayor and his wife", "two women had their throats cut"."""
        clauses, o = self.clauses, v + 1
        if clauses.kind(o) != "N" or THROATS.isdisjoint(self.words[self.phrases[o].first : self.phrases[o].last]):
            return False
        if phrase.word in CUT:
            found = of_chain(clauses, o + 1) if clauses.kind(o + 1) == "P" and clauses.word(o + 1) == "of" else []
        else:
            behind = self.words[self.phrases[o].first : self.phrases[o].last + 1]
            found = clauses.subjects(v) if not CUT.isdisjoint(behind) else []
        found = [k for k in found if self._surely_people(k)]
        self.table.bind_all(found, "killed", phrase.head, VERB, v)
        return bool(found)
